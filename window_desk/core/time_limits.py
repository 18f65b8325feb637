"""限时办结制: every clock of a case, each with its basis, and why a date is that date (MISSION A7, A13, B).

The clocks of the counter stand here: the notice is due (Art. 32), the applicant's supplement is due, the result must be
delivered (Art. 44). Those of the decision are in ``decision_time``; every other 制度 brings its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

from window_desk.core import (
    complaints,
    decision_time,
    deferred_materials,
    evaluation,
    examination,
    hearings,
    inspections,
    joint_handling,
    renewals,
    supervision,
)
from window_desk.core.bench import Bench
from window_desk.core.case import Case, legal_day
from window_desk.core.catalogue import Limit, Start, Unit
from window_desk.core.clock import APPLICANTS, Clock, ClockKind, run, to
from window_desk.core.one_time_notice import notify_limit, supply_limit
from window_desk.core.workdays import DAY, BeyondCalendar, Calendar, Skipped, same_day

DELIVER = Limit(10, Unit.WORKDAYS, Start.DECISION, "行政许可法第四十四条", "L1")
RECONSIDERATION = Limit(60, Unit.NATURAL_DAYS, Start.DECISION, "行政复议法第二十条", "L22")
LAWSUIT = Limit(6, Unit.MONTHS, Start.DECISION, "行政诉讼法第四十六条", "L23")
"""The applicant's own limits after a "no": natural days and months, not working days (DOMAIN 1.2)."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a date is that date: the working days counted, the days that did not count or unexpectedly did, each with its
    reason, the days of special procedures left out, the days an extension added, and the article.
    """

    clock: Clock
    workdays: int
    odd_days: tuple[Skipped, ...]
    stopped: int
    added: int
    article: str


def clocks(case: Case, bench: Bench) -> tuple[Clock, ...]:
    """Every clock that has begun, in the order of a case's life.

    None at all where a date on record lies beyond the calendar: such an act can only have come from elsewhere, and must
    not keep the case from being read.
    """
    try:
        return tuple(chain.from_iterable(each(case, bench) for each in _INSTITUTIONS))
    except BeyondCalendar:
        return ()


def _intake(case: Case, bench: Bench) -> Iterator[Clock]:
    received_on = decision_time.receipt_day(case, bench)
    if received_on is None or bench.item is None:
        return
    limit = notify_limit(bench.item, bench.policy)
    yield run(bench, ClockKind.NOTIFY, limit, received_on, decision_time.told_or_ended(case))
    if case.notices:
        last = case.notices[-1]
        limit = supply_limit(bench.item, bench.policy)
        yield to(bench, ClockKind.SUPPLY, limit, last.given_on, last.supply_by, last.supplied_on or case.closed_on)


def _delivery(case: Case, bench: Bench) -> Iterator[Clock]:
    if case.decided_on is None or bench.item is None:
        return
    ready = case.issued_at or case.served_at
    yield run(bench, ClockKind.DELIVER, bench.item.deliver or DELIVER, case.decided_on, ready and legal_day(ready))


_INSTITUTIONS = (
    _intake,
    joint_handling.clocks,
    examination.clocks,
    hearings.clocks,
    deferred_materials.clocks,
    decision_time.clocks,
    renewals.clocks,
    _delivery,
    evaluation.clocks,
    complaints.clocks,
    inspections.clocks,
    supervision.clocks,
)
"""Whose clocks there are, in the order of a case's life."""


def next_due(running: tuple[Clock, ...]) -> Clock | None:
    """The clock to show large: the earliest still running; a notice never given gives way to the decision it caused,
    a clock that stands still to one that does not, the applicant's to the body's where both end on one day.
    """
    open_clocks = [c for c in running if c.ended_on is None]
    if any(c.kind is ClockKind.STATUTORY for c in open_clocks):
        open_clocks = [c for c in open_clocks if c.kind is not ClockKind.NOTIFY]
    return min(open_clocks, key=lambda c: (c.paused, c.due_on, c.kind in APPLICANTS), default=None)


def explain(clock: Clock, calendar: Calendar) -> Explanation:
    """Why ``clock`` ends when it does: in working days the odd days on the way, else those its last day rolled over."""
    stopped = sum(calendar.between(s.starts_on - DAY, s.until or s.expected) for s in clock.stops)
    counted = calendar.between(clock.starts_on, clock.due_on) - stopped
    odd_days = calendar.odd_days(_counted_from(clock), clock.due_on)
    return Explanation(clock, counted, odd_days, stopped, clock.added, clock.limit.basis)


def _counted_from(clock: Clock) -> date:
    if clock.limit.unit is Unit.WORKDAYS or clock.stops or clock.added:
        return clock.starts_on
    if clock.limit.unit is Unit.NATURAL_DAYS:
        return clock.starts_on + DAY * (clock.limit.n - 1)
    return same_day(clock.starts_on, clock.limit.n) - DAY


def remedies(case: Case, bench: Bench) -> tuple[Clock, ...]:
    """The applicant's last days for reconsideration and lawsuit, from the day the decision was received (H01-H04)."""
    if case.served_on is None:
        return ()
    whole = replace(bench.policy, start_day_counts=False)  # 民诉法 Art. 85 leaves no choice here
    return tuple(
        run(replace(bench, policy=whole), ClockKind.REMEDY, limit, case.served_on)
        for limit in (RECONSIDERATION, LAWSUIT)
    )
