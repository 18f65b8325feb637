"""The time a figure is of, and the pieces it is cut into for a chart: legal days, months, quarters, years."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from window_desk.core.workdays import DAY, same_day


class Period(NamedTuple):
    """From the first to the last legal day, both inclusive."""

    first: date
    last: date

    @property
    def months(self) -> int:
        """How many whole months it is; 0 where it is none."""
        first, last = self
        if first.day != 1 or (last + DAY).day != 1:
            return 0
        return (last.year - first.year) * 12 + last.month - first.month + 1


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


def around(day: date, every: Every) -> Period:
    """The whole day, month, quarter or year that ``day`` lies in."""
    return Period(_begin(day, every), _end(day, every))


def before(period: Period) -> Period:
    """The period to compare with: as many whole months before it, where it is whole months, else as many days."""
    first, last = period
    begun = same_day(first, -period.months) if period.months else first - (last - first) - DAY
    return Period(begun, first - DAY)


def after(period: Period) -> Period:
    """The period of which ``before`` is this one, where it is whole months or days."""
    first, last = period
    begun = last + DAY
    return Period(begun, same_day(begun, period.months) - DAY if period.months else begun + (last - first))


MONTHS = {Every.MONTH: 1, Every.QUARTER: 3, Every.YEAR: 12}


def _begin(day: date, every: Every) -> date:
    if every is Every.DAY:
        return day
    months = MONTHS[every]
    return day.replace(day=1, month=(day.month - 1) // months * months + 1)


def _end(day: date, every: Every) -> date:
    return day if every is Every.DAY else same_day(_begin(day, every), MONTHS[every]) - DAY
