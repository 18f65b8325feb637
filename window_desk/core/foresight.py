"""When a case comes to be put down otherwise though nobody does anything: silence is not an act, but it has its days.

What a case is put down for (``performance``) changes with the days at a few places only: a mark of a day to come, a
clock that runs on, a referral nobody takes, and whatever a PC with a wrong clock dated ahead.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

from window_desk.core.clock import Clock
from window_desk.core.entry import CHINA
from window_desk.core.first_contact import lapses_at, open_referral
from window_desk.core.signals import turns
from window_desk.core.standing import Mark, Standing
from window_desk.core.workdays import DAY, BeyondCalendar

AN_INSTANT = timedelta(microseconds=1)


def changes_at(standing: Standing, foreseen: Iterable[Mark]) -> datetime | None:
    """The first moment after that of the bench at which its marks may be others; ``None`` if never.

    Never too late; where it is not worth knowing exactly, the next morning. ``foreseen`` are its marks, those to come
    with them.
    """
    case, bench = standing.case, standing.bench
    days = {mark[2] for mark in foreseen} | {entry.on for entry in case.entries}
    days.update(day for clock in standing.clocks if clock.ended_on is None for day in _turns(standing, clock))
    moments = [datetime.combine(day, time(), CHINA) for day in days if day > bench.today]
    if (referral := open_referral(case)) and (lapse := lapses_at(referral, bench.policy)) >= bench.now:
        moments.append(lapse + AN_INSTANT)
    return min(moments, default=None)


def _turns(standing: Standing, clock: Clock) -> Iterator[date]:
    """Of a clock that stands still none; of one whose last day moves with today, or is off the calendar, tomorrow."""
    tomorrow = standing.bench.today + DAY
    if clock.paused:
        return
    if any(stop.until is None for stop in clock.stops):
        yield tomorrow
    try:
        yield from turns(clock, standing.bench)
    except BeyondCalendar:
        yield tomorrow
