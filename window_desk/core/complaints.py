"""投诉: registered, taken up or not, answered, filed, each by its date (DOMAIN 5, GB/T 36113; S4 for the seven kinds).

Every complaint is registered, named or anonymous. A supervisor takes it up and assigns it, or declines it on one of the
grounds of the rule, within five working days; whoever is complained of handles none of it. An oral one is answered by
the next working day, a written one within two and in writing; several departments or tangled facts may take five.
The handler answers, or a supervisor in his place.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from enum import StrEnum

from window_desk.core import recusal
from window_desk.core.acts import Complained, ComplaintAnswered, ComplaintClosed, ComplaintDeclined, ComplaintTaken
from window_desk.core.bench import Bench, Gate, Rule
from window_desk.core.case import Case, Stage, changed
from window_desk.core.catalogue import Limit, Start, Unit
from window_desk.core.clock import Clock, ClockKind, named, reckon, run, to
from window_desk.core.entry import Entry
from window_desk.core.parts import Complaint
from window_desk.core.posts import Right
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step
from window_desk.core.workdays import Due

TAKE = Limit(5, Unit.WORKDAYS, Start.RECEIPT, "投诉受理期限", "W8")
ORAL = Limit(1, Unit.WORKDAYS, Start.ACCEPTANCE, "口头投诉答复期限", "W60")
WRITTEN = Limit(2, Unit.WORKDAYS, Start.ACCEPTANCE, "书面投诉答复期限", "W61")


class NotTaken(StrEnum):
    """The grounds on which a complaint is not taken up, as printed: a closed list (DOMAIN 5 [W64])."""

    NO_TARGET = "没有具体的投诉对象"
    NO_EVIDENCE = "没有事实依据"
    NOT_SERVICE = "不属于政务服务投诉"
    IN_COURT = "已经申请行政复议或者提起诉讼"


class ComplaintState(StrEnum):
    """Where a complaint stands; each act of its file is the next one in exactly one of them."""

    REGISTERED = "registered"
    TAKEN = "taken"
    ANSWERED = "answered"
    FILED = "filed"


NEXT: Mapping[type, ComplaintState] = {
    ComplaintTaken: ComplaintState.REGISTERED,
    ComplaintDeclined: ComplaintState.REGISTERED,
    ComplaintAnswered: ComplaintState.TAKEN,
    ComplaintClosed: ComplaintState.ANSWERED,
}


def state(case: Case) -> ComplaintState | None:
    """Where the complaint stands; ``None`` where the file is none."""
    complaint = case.complaint
    if complaint is None:
        return None
    if complaint.declined_on or complaint.closed_on:
        return ComplaintState.FILED
    if complaint.answered_on:
        return ComplaintState.ANSWERED
    return ComplaintState.TAKEN if complaint.taken_on else ComplaintState.REGISTERED


def _complained(case: Case, entry: Entry, act: Complained) -> Case:
    complaint = Complaint(
        act.number,
        act.kind,
        entry.on,
        act.window,
        act.officer,
        act.case_number,
        act.written,
        anonymous=act.person is None,
    )
    return changed(case, complaint=complaint)


def _taken(complaint: Complaint, entry: Entry, act: ComplaintTaken) -> Complaint:
    return replace(complaint, taken_on=entry.on, handler=act.handler, answer_by=act.answer_by)


def _declined(complaint: Complaint, entry: Entry, act: ComplaintDeclined) -> Complaint:
    return replace(complaint, declined_on=entry.on)


def _answered(complaint: Complaint, entry: Entry, act: ComplaintAnswered) -> Complaint:
    return replace(complaint, answered_on=entry.on, upheld=act.upheld)


def _closed(complaint: Complaint, entry: Entry, act: ComplaintClosed) -> Complaint:
    return replace(complaint, closed_on=entry.on, satisfied=act.satisfied)


def _step(kind: type, to: Stage | None, changes: Callable[..., Complaint]) -> Step:
    def apply(case: Case, entry: Entry, act: object) -> Case:
        return changed(case, complaint=changes(case.complaint, entry, act))

    return Step(frozenset({Stage.DUTY}), to, apply, fits=lambda case, act: state(case) is NEXT[kind])


STEPS: Mapping[type, Step] = {
    Complained: Step(frozenset({Stage.NEW}), Stage.DUTY, _complained),
    ComplaintTaken: _step(ComplaintTaken, None, _taken),
    ComplaintDeclined: _step(ComplaintDeclined, Stage.SETTLED, _declined),
    ComplaintAnswered: _step(ComplaintAnswered, None, _answered),
    ComplaintClosed: _step(ComplaintClosed, Stage.SETTLED, _closed),
}


def answer_limit(complaint: Complaint, bench: Bench) -> Limit:
    """The time to answer, from the day the complaint was taken up."""
    if complaint.written:
        return named(WRITTEN, bench.policy.complaint_written_workdays)
    return named(ORAL, bench.policy.complaint_oral_workdays)


def answer_due(complaint: Complaint, bench: Bench) -> Due:
    """The last day for the answer if the complaint is taken up today and nothing makes it take longer."""
    return reckon(bench.calendar, bench.today, answer_limit(complaint, bench), bench.policy.start_day_counts)


def _in_turn(kind: type) -> Gate:
    return lambda case, bench: None if state(case) is NEXT[kind] else Refusal(Reason.WRONG_STAGE)


def _not_complained_of(case: Case, bench: Bench) -> Refusal | None:
    return recusal.another(bench, case.complaint.officer) if case.complaint else None


def _facts_told(case: Case, act: Complained, bench: Bench) -> Refusal | None:
    return None if act.facts.strip() else Refusal(Reason.NO_FACTS)


def _assigned(case: Case, act: ComplaintTaken, bench: Bench) -> Refusal | None:
    complaint = case.complaint
    assert complaint is not None  # _in_turn
    if act.handler == complaint.officer or (bench.roster and bench.roster.officer(act.handler) is None):
        return Refusal(Reason.NO_HANDLER)
    ordinary = answer_due(complaint, bench).on
    longest = max(ordinary, bench.calendar.after(bench.today, bench.policy.complaint_complex_workdays).on)
    if not bench.today <= act.answer_by <= longest:
        return Refusal(Reason.ANSWER_BY, {"latest": longest.isoformat()})
    if act.answer_by > ordinary and not act.longer_because.strip():
        return Refusal(Reason.LONGER_BECAUSE, {"latest": ordinary.isoformat()})
    return None


def _ground_listed(case: Case, act: ComplaintDeclined, bench: Bench) -> Refusal | None:
    return None if act.ground in tuple(NotTaken) else Refusal(Reason.COMPLAINT_GROUND)


def _by_handler(case: Case, bench: Bench) -> Refusal | None:
    complaint, by = case.complaint, bench.by
    if complaint is None or by is None or complaint.handler in (by.officer, by.stands_in_for):
        return None
    if bench.officer and Right.SUPERVISE in bench.officer.rights:
        return None
    return Refusal(Reason.NOT_HANDLER, {"name": _name(bench, complaint.handler)})


def _name(bench: Bench, staff_no: str) -> str:
    return bench.roster.name_of(staff_no) if bench.roster else staff_no


def _answer_sound(case: Case, act: ComplaintAnswered, bench: Bench) -> Refusal | None:
    if not act.result.strip():
        return Refusal(Reason.NO_ANSWER)
    if case.complaint and case.complaint.written and not act.in_writing:
        return Refusal(Reason.IN_WRITING)
    return None


def _rule(kind: type, check: Callable[..., Refusal | None] | None, *gates: Gate, right: Right | None = None) -> Rule:
    return Rule((_in_turn(kind), _not_complained_of, *gates), check, right)


RULES: Mapping[type, Rule] = {
    Complained: Rule(check=_facts_told),
    ComplaintTaken: _rule(ComplaintTaken, _assigned, right=Right.SUPERVISE),
    ComplaintDeclined: _rule(ComplaintDeclined, _ground_listed, right=Right.SUPERVISE),
    ComplaintAnswered: _rule(ComplaintAnswered, _answer_sound, _by_handler),
    ComplaintClosed: _rule(ComplaintClosed, None),
}


def clocks(case: Case, bench: Bench) -> Iterator[Clock]:
    """Take it up or decline it, then answer it by the day that was told."""
    complaint = case.complaint
    if complaint is None:
        return
    limit = named(TAKE, bench.policy.complaint_take_workdays)
    taken_on = complaint.taken_on or complaint.declined_on
    yield run(bench, ClockKind.COMPLAINT_TAKE, limit, complaint.made_on, taken_on)
    if complaint.taken_on and complaint.answer_by:
        limit, told = answer_limit(complaint, bench), max(complaint.answer_by, complaint.taken_on)
        yield to(bench, ClockKind.COMPLAINT_ANSWER, limit, complaint.taken_on, told, complaint.answered_on)
