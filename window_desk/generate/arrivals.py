"""When somebody comes: more in spring and at the year's end, on Mondays, and from nine to eleven and two to four."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import accumulate
from random import Random

from window_desk.core.entry import CHINA

MONTHS = (0.95, 0.65, 1.25, 1.15, 1.0, 1.05, 1.0, 0.95, 1.1, 0.85, 1.05, 1.15)
WEEKDAYS = (1.3, 1.05, 0.95, 0.95, 0.85, 0.6, 0.6)
"""How busy each is, an ordinary one being 1; on Saturday and Sunday only make-up days are worked."""

QUARTERS = (6, 9, 10, 10, 11, 10, 9, 8, 6, 5, 4, 3, 2, 2, 2, 3, 3, 4, 4, 5, 8, 9, 9, 9, 9, 8, 7, 6, 4, 3, 2)
"""How busy each quarter of an hour from 9:00 to 16:45 is."""

OPENS = time(9)
_ADDED = list(accumulate(QUARTERS))


def a_day(cases: int, days: list[date]) -> Iterator[tuple[date, int]]:
    """How many come on each of ``days``, ``cases`` in all."""
    weights = list(accumulate(MONTHS[day.month - 1] * WEEKDAYS[day.weekday()] for day in days))
    done = 0
    for day, share in zip(days, weights, strict=True):
        until = round(cases * share / weights[-1])
        yield day, until - done
        done = until


def moments(day: date, count: int, chance: Random) -> list[datetime]:
    """When they come, in order."""
    return sorted(moment(day, chance) for _ in range(count))


def moment(day: date, chance: Random) -> datetime:
    """A moment of that day, as busy as its quarters of an hour are."""
    (quarter,) = chance.choices(range(len(QUARTERS)), cum_weights=_ADDED)
    return datetime.combine(day, OPENS, CHINA) + timedelta(seconds=quarter * 900 + chance.randrange(900))
