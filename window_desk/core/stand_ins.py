"""AB岗: who is away, who stands in, and that never both are away (DOMAIN 5; [W50][W51][W52]).

The pair is fixed and filed by the centre; windows must have one, so nobody goes on leave without. A hands cases, papers
and seal over before the leave; where he cannot, B steps in and records it. A leave lasts until the return is recorded,
with the report of what B did; till then whoever is away does nothing at a window. Each leave is a file of its own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from window_desk.core.acts import LeaveEnded, LeaveTaken
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, Stage, changed
from window_desk.core.entry import Entry
from window_desk.core.parts import Leave
from window_desk.core.posts import Roster, are_paired, is_head_of, may_stand_in
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step
from window_desk.core.workdays import DAY


@dataclass(frozen=True, slots=True)
class Cover:
    """What ``b`` did for ``a`` in one case on one legal day, at one window: so many ``lines`` of the ledger."""

    on: date
    a: str
    b: str
    window: int
    case_id: UUID
    lines: int
    number: str = ""
    item_name: str = ""


def last_day(leave: Leave, today: date) -> date:
    """The last day of a leave as known ``today``: nobody is back before it is recorded, however long ago it was due."""
    return leave.ended_on - DAY if leave.ended_on else max(leave.until, today)


def is_away(leave: Leave, day: date, today: date) -> bool:
    """Whether that leave covers ``day``, as known ``today``."""
    return leave.starts_on <= day <= last_day(leave, today)


def away(leaves: Iterable[Leave], day: date, today: date) -> frozenset[str]:
    """The staff numbers of those who are away on ``day``, as known ``today``."""
    return frozenset(leave.officer for leave in leaves if is_away(leave, day, today))


def covered_by(roster: Roster, leaves: Iterable[Leave], officer: str, day: date) -> tuple[str, ...]:
    """Whose cases that officer sees on ``day`` beside the own: those away, of whom he is the filed B."""
    b = roster.officer(officer)
    return tuple(a for a in sorted(away(leaves, day, day)) if b and may_stand_in(roster, b, a))


def nobody_there(leaves: Iterable[Leave], day: date, today: date) -> tuple[Leave, ...]:
    """The leaves whose B is away on ``day`` as well; two windows that were offline can each have permitted one."""
    known = tuple(leaves)
    absent = away(known, day, today)
    return tuple(leave for leave in known if leave.stand_in in absent and is_away(leave, day, today))


def clash(leaves: Iterable[Leave], leave: Leave, today: date) -> Leave | None:
    """The leave of the stand-in that falls into ``leave``, as known ``today``: then nobody is there."""
    for other in leaves:
        meet = other.starts_on <= last_day(leave, today) and leave.starts_on <= last_day(other, today)
        if other.officer == leave.stand_in and meet:
            return other
    return None


def overstayed(leave: Leave, today: date) -> bool:
    """Whether the return should have been recorded and was not."""
    return leave.ended_on is None and today > leave.until


def _leave_taken(case: Case, entry: Entry, act: LeaveTaken) -> Case:
    return changed(case, leave=Leave(act.officer, act.starts_on, act.until, act.stand_in))


def _leave_ended(case: Case, entry: Entry, act: LeaveEnded) -> Case:
    return changed(case, leave=case.leave and replace(case.leave, ended_on=act.on))


STEPS: Mapping[type, Step] = {
    LeaveTaken: Step(frozenset({Stage.NEW}), Stage.DUTY, _leave_taken),
    LeaveEnded: Step(
        frozenset({Stage.DUTY}), Stage.SETTLED, _leave_ended, fits=lambda case, act: case.leave is not None
    ),
}


def not_away(case: Case, bench: Bench) -> Refusal | None:
    """Who is on leave does nothing at a window but record the return, in the file of that leave."""
    by = bench.by
    if by is None or (case.leave and case.leave.officer == by.officer):
        return None
    for leave in bench.leaves:
        if leave.officer == by.officer and is_away(leave, bench.today, bench.today):
            return Refusal(Reason.ON_LEAVE, {"since": leave.starts_on.isoformat()})
    return None


def _filed_by_right(leave: LeaveTaken | Leave, bench: Bench) -> Refusal | None:
    if bench.by is None or bench.by.officer in (leave.officer, leave.stand_in):
        return None
    if bench.roster and bench.officer and is_head_of(bench.roster, bench.officer, leave.officer):
        return None
    return Refusal(Reason.NOT_HIS_LEAVE)


def _pair_filed(act: LeaveTaken, bench: Bench) -> Refusal | None:
    """The stand-in is the filed B; a leave without one is refused, since a window without its B would be closed."""
    if bench.roster is None or are_paired(bench.roster, act.officer, act.stand_in):
        return None
    if not bench.roster.serves(act.officer):
        return Refusal(Reason.NO_SUCH_OFFICER, {"staff_no": act.officer})
    officer, name = bench.roster.officer(act.officer), bench.roster.name_of
    if officer and officer.pair and are_paired(bench.roster, act.officer, officer.pair):
        return Refusal(Reason.NOT_THE_PAIR, {"a": officer.name, "b": name(officer.pair)})
    return Refusal(Reason.NO_PAIR, {"name": name(act.officer)})


def _free(act: LeaveTaken, bench: Bench) -> Refusal | None:
    """No leave twice over, and none while the other of the pair is away."""
    name = bench.roster.name_of if bench.roster else str
    for leave in bench.leaves:
        if leave.starts_on > act.until or last_day(leave, bench.today) < act.starts_on:
            continue
        if leave.officer == act.officer:
            return Refusal(Reason.LEAVE_OVERLAPS, {"name": name(leave.officer)})
        one_pair = leave.officer == act.stand_in or leave.stand_in == act.officer
        if one_pair and not bench.policy.both_away:
            return Refusal(Reason.BOTH_AWAY, {"name": name(leave.officer)})
    return None


def _leave_sound(case: Case, act: LeaveTaken, bench: Bench) -> Refusal | None:
    if act.until < max(act.starts_on, bench.today):
        return Refusal(Reason.LEAVE_DATES)
    if refusal := _filed_by_right(act, bench) or _pair_filed(act, bench) or _free(act, bench):
        return refusal
    himself = bench.by is None or bench.by.officer == act.officer
    return Refusal(Reason.NO_HANDOVER_LIST) if himself and not act.handed_over.strip() else None


def _of_a_leave(case: Case, bench: Bench) -> Refusal | None:
    return None if case.leave else Refusal(Reason.WRONG_STAGE)


def _return_sound(case: Case, act: LeaveEnded, bench: Bench) -> Refusal | None:
    assert case.leave is not None  # judged by ``fits``
    if act.on > bench.today:
        return Refusal(Reason.RETURN_DATE)
    if act.on > case.leave.starts_on and not act.report.strip():  # a leave taken back before it began has no report
        return Refusal(Reason.NO_RETURN_REPORT)
    return _filed_by_right(case.leave, bench)


RULES: Mapping[type, Rule] = {
    LeaveTaken: Rule(check=_leave_sound),
    LeaveEnded: Rule((_of_a_leave,), _return_sound),
}
