"""限时办结制: the clocks of a case, each with its basis, and why a date is that date (MISSION A7, A13, B).

Five clocks for the path from receipt to service: the notice is due (Art. 32), the applicant's supplement is due, the
decision is due by promise and by law (Art. 42), the result must be served (Art. 44). Silence is not an act: that a case
counts as accepted (视为受理) follows from the dates and today.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from window_desk.core.case import Case
from window_desk.core.catalogue import Item, Limit, Start, Unit
from window_desk.core.one_time_notice import NOTIFY, SUPPLY
from window_desk.core.workdays import DAY, Calendar, Due, Skipped, same_day

STATUTORY = Limit(20, Unit.WORKDAYS, Start.ACCEPTANCE, "行政许可法第四十二条", "L1")
DELIVER = Limit(10, Unit.WORKDAYS, Start.DECISION, "行政许可法第四十四条", "L1")


class ClockKind(StrEnum):
    """Which duty a clock measures."""

    NOTIFY = "notify"
    SUPPLY = "supply"
    PROMISED = "promised"
    STATUTORY = "statutory"
    DELIVER = "deliver"


@dataclass(frozen=True, slots=True)
class Clock:
    """A limit at work: from ``starts_on`` (not counted) to ``due_on`` (counted whole).

    ``ended_on`` is the day the duty was done, ``None`` while it runs; ``provisional`` when the date rests on a year the
    State Council has not published.
    """

    kind: ClockKind
    limit: Limit
    starts_on: date
    due_on: date
    provisional: bool
    ended_on: date | None = None

    @property
    def missed(self) -> bool:
        """Whether the duty was done too late."""
        return self.ended_on is not None and self.ended_on > self.due_on


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a date is that date: the days that did not count, or unexpectedly did, each with its reason."""

    clock: Clock
    workdays: int
    odd_days: tuple[Skipped, ...]


def reckon(calendar: Calendar, start: date, limit: Limit) -> Due:
    """The last day of ``limit`` begun on ``start``, in the limit's own unit (worked examples A, H, I)."""
    if limit.unit is Unit.WORKDAYS:
        return calendar.after(start, limit.n)
    if limit.unit is Unit.NATURAL_DAYS:
        return calendar.natural_after(start, limit.n)
    return calendar.months_after(start, limit.n)


def deemed_accepted_on(case: Case, item: Item, calendar: Calendar, today: date) -> date | None:
    """视为受理: the day of receipt, once the notice is overdue and was not given in time (Art. 32(1)(4), C02)."""
    if case.received_on is None:
        return None
    due = reckon(calendar, case.received_on, item.notify or NOTIFY).on
    told_on = case.notices[0].given_on if case.notices else case.accepted_on
    return case.received_on if (told_on or today) > due else None


def clock_start(case: Case, item: Item, calendar: Calendar, today: date) -> date | None:
    """The day the decision clock runs from: receipt if deemed accepted or so ordered by the item, else the day the last
    supplement was complete (C03), else the day of acceptance; ``None`` before any of them.
    """
    statutory = item.statutory or STATUTORY
    if deemed := deemed_accepted_on(case, item, calendar, today):
        return deemed
    if case.accepted_on is None:
        return None
    if case.notices and case.notices[-1].supplied_on:
        return case.notices[-1].supplied_on
    return case.received_on if statutory.start is Start.RECEIPT else case.accepted_on


def clocks(case: Case, item: Item, calendar: Calendar, today: date) -> tuple[Clock, ...]:
    """Every clock that has begun, in the order of a case's life."""
    return tuple(_clocks(case, item, calendar, today))


def _clocks(case: Case, item: Item, calendar: Calendar, today: date) -> Iterator[Clock]:
    if case.received_on is None:
        return
    told_on = case.notices[0].given_on if case.notices else case.accepted_on
    yield _clock(calendar, ClockKind.NOTIFY, item.notify or NOTIFY, case.received_on, told_on)
    if case.notices:
        last = case.notices[-1]
        limit = item.supply or SUPPLY
        provisional = calendar.is_provisional(last.supply_by)
        yield Clock(ClockKind.SUPPLY, limit, last.given_on, last.supply_by, provisional, last.supplied_on)
    start = clock_start(case, item, calendar, today)
    if start is not None:
        if item.promised:
            yield _clock(calendar, ClockKind.PROMISED, item.promised, start, case.decided_on)
        yield _clock(calendar, ClockKind.STATUTORY, item.statutory or STATUTORY, start, case.decided_on)
    if case.decided_on:
        yield _clock(calendar, ClockKind.DELIVER, item.deliver or DELIVER, case.decided_on, case.served_on)


def _clock(calendar: Calendar, kind: ClockKind, limit: Limit, start: date, ended: date | None) -> Clock:
    due = reckon(calendar, start, limit)
    return Clock(kind, limit, start, due.on, due.provisional, ended)


def next_due(running: tuple[Clock, ...]) -> Clock | None:
    """The clock to show large: the earliest still running; a notice never given gives way to the decision it caused."""
    open_clocks = [c for c in running if c.ended_on is None]
    deciding = [c for c in open_clocks if c.kind is not ClockKind.NOTIFY]
    return min(deciding or open_clocks, key=lambda c: c.due_on, default=None)


def explain(clock: Clock, calendar: Calendar) -> Explanation:
    """Why ``clock`` ends when it does: in working days the odd days on the way, else those its last day rolled over."""
    odd_days = calendar.odd_days(_counted_from(clock), clock.due_on)
    return Explanation(clock, calendar.between(clock.starts_on, clock.due_on), odd_days)


def _counted_from(clock: Clock) -> date:
    if clock.limit.unit is Unit.WORKDAYS:
        return clock.starts_on
    if clock.limit.unit is Unit.NATURAL_DAYS:
        return clock.starts_on + DAY * (clock.limit.n - 1)
    return same_day(clock.starts_on, clock.limit.n) - DAY
