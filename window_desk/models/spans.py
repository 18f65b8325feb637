"""The spans sums are kept for: a day as 20261120, a month as 202611, a year as 2026; of each period the fewest."""

from datetime import date

from window_desk.core.periods import Every, Period, pieces
from window_desk.core.workdays import DAY


def of_day(day: date) -> int:
    """2026-11-20 as 20261120."""
    return day.year * 10_000 + day.month * 100 + day.day


def as_date(span: int) -> date:
    """20261120 as 2026-11-20."""
    return date(span // 10_000, span // 100 % 100, span % 100)


def within(period: Period) -> list[int]:
    """The whole months of ``period`` and the days that are left."""
    found = []
    for month in pieces(period, Every.MONTH):
        whole = month.first.day == 1 and (month.last + DAY).day == 1
        days = pieces(month, Every.DAY)
        found += [of_day(month.first) // 100] if whole else [of_day(day.first) for day in days]
    return found


def before(day: date) -> list[int]:
    """What came before ``day`` in its year; the years before it come to that."""
    first = date(day.year, 1, 1)
    return within(Period(first, day - DAY)) if day > first else []
