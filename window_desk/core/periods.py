"""The time a figure is of, and the pieces it is cut into for a chart: legal days, months, quarters, years."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from window_desk.core.workdays import DAY, same_day


class Period(NamedTuple):
    """From the first to the last legal day, both inclusive."""

    first: date
    last: date


class Every(StrEnum):
    """The pieces a period is cut into for a chart."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


def pieces(period: Period, every: Every) -> tuple[Period, ...]:
    """The days, months, quarters or years of ``period``, in order; the first and last only as far as it goes."""
    cut, first = [], period.first
    while first <= period.last:
        last = min(_end(first, every), period.last)
        cut.append(Period(first, last))
        first = last + DAY
    return tuple(cut)


def _end(day: date, every: Every) -> date:
    if every is Every.DAY:
        return day
    months = {Every.MONTH: 1, Every.QUARTER: 3, Every.YEAR: 12}[every]
    begun = day.replace(day=1, month=(day.month - 1) // months * months + 1)
    return same_day(begun, months) - DAY
