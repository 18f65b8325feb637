"""并联审批 (联办): one lead (A角), helping departments (B角) that each decide their own item (行政许可法 Art. 26, 42).

One application, one set of papers, one whole limit of forty-five days (``decision_time``). The lead calls the
departments in: the parallel ones start at once, a serial one only when the *written* result of the one before arrives
(DOMAIN, trap 14). Nobody answers for another department, and the lead cannot decide before all have answered.

Silence is not an answer. Only a rule the centre can name makes it agreement (视为同意); then it is shown under that
rule's name, is never an act, and starts nobody else's clock. AB角 here is not the AB岗 of ``posts`` (trap 10).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from window_desk.core.acts import MemberAnswered, MembersCalled, MemberTook, Outcome
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, Stage, changed
from window_desk.core.catalogue import Handling, Limit, Start, Unit
from window_desk.core.clock import Clock, ClockKind, named, reckon, run
from window_desk.core.decision_time import ended_on
from window_desk.core.entry import Entry
from window_desk.core.parts import Member
from window_desk.core.posts import may_take
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step
from window_desk.core.workdays import Due

ART_26, ART_38 = "行政许可法第二十六条第二款", "行政许可法第三十八条第二款"

TAKE = Limit(1, Unit.WORKDAYS, Start.RECEIPT, "中心规定的协办接收期限", "M")
ANSWER = Limit(5, Unit.WORKDAYS, Start.RECEIPT, "中心规定的协办答复期限", "G5")
"""A helping department's time to take and to answer, from being called; the numbers are the centre's."""


def _called(case: Case, entry: Entry, act: MembersCalled) -> Case:
    agreed = {m.department for m in case.members if m.outcome is Outcome.GRANTED}
    members = (
        Member(c.department, c.item, c.after, entry.on if c.after in ("", *agreed) else None, workdays=c.workdays)
        for c in act.members
    )
    return changed(case, members=(*case.members, *members))


def _took(case: Case, entry: Entry, act: MemberTook) -> Case:
    members = (replace(m, taken_on=entry.on) if m.department == act.department else m for m in case.members)
    return changed(case, members=tuple(members))


def _answered(case: Case, entry: Entry, act: MemberAnswered) -> Case:
    def after(member: Member) -> Member:
        if member.department == act.department:
            return replace(member, answered_on=entry.on, outcome=act.outcome)
        waited = member.after == act.department and act.outcome is Outcome.GRANTED
        return replace(member, called_on=entry.on) if waited else member

    return changed(case, members=tuple(after(m) for m in case.members))


def _callable(case: Case, act: MembersCalled) -> bool:
    here, new = {m.department for m in case.members}, {c.department for c in act.members}
    return not here & new and {c.after for c in act.members} <= {"", *here, *new}


def _at_work(case: Case) -> Iterator[Member]:
    return (m for m in case.members if m.called_on and not m.answered_on)


_ACCEPTED = frozenset({Stage.ACCEPTED})

STEPS: Mapping[type, Step] = {
    MembersCalled: Step(_ACCEPTED, None, _called, fits=_callable),
    MemberTook: Step(
        _ACCEPTED,
        None,
        _took,
        holds=False,
        fits=lambda case, act: any(m.department == act.department and not m.taken_on for m in _at_work(case)),
    ),
    MemberAnswered: Step(
        _ACCEPTED,
        None,
        _answered,
        holds=False,
        fits=lambda case, act: any(m.department == act.department for m in _at_work(case)),
    ),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """How one helping department's part stands: its last day (``None`` before its clock runs), and the name of the rule
    by which its silence counts as agreement (视为同意), empty where it does not.
    """

    member: Member
    due: Due | None = None
    deemed_agreed: str = ""

    @property
    def outcome(self) -> Outcome | None:
        """What counts: the written answer, else what the named rule makes of silence."""
        return self.member.outcome or (Outcome.GRANTED if self.deemed_agreed else None)


def standing(case: Case, bench: Bench) -> tuple[Standing, ...]:
    """How every helping department's part stands, in the order they were called."""
    return tuple(_standing(case, member, bench) for member in case.members)


def _standing(case: Case, member: Member, bench: Bench) -> Standing:
    if member.called_on is None:
        return Standing(member)
    due = reckon(bench.calendar, member.called_on, _limit(member, bench), bench.policy.start_day_counts)
    silent = member.answered_on is None and (ended_on(case) or bench.today) > due.on
    return Standing(member, due, bench.policy.silent_agreement if silent else "")


def _limit(member: Member, bench: Bench) -> Limit:
    return named(ANSWER, member.workdays or bench.policy.member_answer_workdays)


def denied_by(case: Case) -> tuple[Member, ...]:
    """The helping departments that answered no."""
    return tuple(m for m in case.members if m.outcome is Outcome.DENIED)


def waited_for(case: Case, bench: Bench) -> tuple[Member, ...]:
    """The helping departments whose answer is still to come; who waits for one that said no is not waited for."""
    never = never_called(case)
    parts = standing(case, bench)
    return tuple(p.member for p in parts if p.outcome is None and p.member.department not in never)


def never_called(case: Case) -> frozenset[str]:
    """The helping departments whose turn never comes: whom they wait for said no, or waits for one that did."""
    against, never = {m.department for m in denied_by(case)}, set[str]()
    for member in case.members:  # nobody waits for one called in later
        if member.after in against | never:
            never.add(member.department)
    return frozenset(never)


def all_answered(case: Case, bench: Bench) -> Refusal | None:
    """Why the whole may not be decided yet: not by the lead, nobody called in, or a department has not answered."""
    if bench.item is None or bench.item.handling is not Handling.JOINT:
        return None
    if refusal := _by_the_lead(case, bench):
        return refusal
    if not case.members:
        return Refusal(Reason.MEMBERS_UNCALLED, article=ART_26)
    out = waited_for(case, bench)
    return Refusal(Reason.MEMBERS_OUT, {"names": _names(out, bench)}, ART_26) if out else None


def agreed(case: Case, bench: Bench) -> Refusal | None:
    """Why the lead may not grant: a helping department said no."""
    against = denied_by(case)
    return Refusal(Reason.MEMBER_DENIED, {"names": _names(against, bench)}, ART_26) if against else None


def _names(members: tuple[Member, ...], bench: Bench) -> str:
    return "、".join(_name(m.department, bench) for m in members)


def _name(code: str, bench: Bench) -> str:
    department = bench.roster.department(code) if bench.roster else None
    return department.name if department else code


def _joint(case: Case, bench: Bench) -> Refusal | None:
    joint = bench.item and bench.item.handling is Handling.JOINT
    return None if joint else Refusal(Reason.NOT_JOINT, article=ART_26)


def _by_the_lead(case: Case, bench: Bench) -> Refusal | None:
    assert bench.item is not None  # _joint has looked
    leads = not (bench.roster and bench.by) or may_take(bench.roster, bench.by.window, bench.item.department)
    return None if leads else Refusal(Reason.LEAD_ONLY, {"name": _name(bench.item.department, bench)}, ART_26)


def _calls_sound(case: Case, act: MembersCalled, bench: Bench) -> Refusal | None:
    assert bench.item is not None  # _joint has looked
    if not act.members:
        return Refusal(Reason.NO_MEMBERS)
    listed = {m.department for m in case.members}
    for call in act.members:
        name = {"name": _name(call.department, bench)}
        if bench.roster and bench.roster.department(call.department) is None:
            return Refusal(Reason.UNKNOWN_DEPARTMENT, name)
        if call.department in listed:
            return Refusal(Reason.CALLED_TWICE, name)
        if call.after and call.after not in listed:  # so nobody can wait in a circle either
            return Refusal(Reason.MEMBER_ORDER, name)
        if call.item not in bench.item.members:
            return Refusal(Reason.NOT_A_PART, {"item": call.item})
        listed.add(call.department)
    return None


def _ours(department: str, bench: Bench) -> bool:
    """Whether who asks sits at a window of that department; a general window answers for its own only."""
    if not (bench.roster and bench.by):
        return True
    window = bench.roster.window(bench.by.window)
    powers = bench.roster.department(window.department) if window else None
    return powers is not None and powers == bench.roster.department(department)


def _part_of_ours(case: Case, bench: Bench) -> Refusal | None:
    part = any(_ours(m.department, bench) for m in _at_work(case))
    return None if part else Refusal(Reason.NO_PART_OF_OURS, article=ART_26)


def _by_itself(case: Case, act: MemberTook | MemberAnswered, bench: Bench) -> Refusal | None:
    if _ours(act.department, bench):
        return None
    return Refusal(Reason.MEMBER_ONLY, {"name": _name(act.department, bench)}, ART_26)


def _answer_sound(case: Case, act: MemberAnswered, bench: Bench) -> Refusal | None:
    if act.outcome is Outcome.DENIED and not act.opinion.strip():
        return Refusal(Reason.NO_REASONS, article=ART_38)
    return _by_itself(case, act, bench)


RULES: Mapping[type, Rule] = {
    MembersCalled: Rule((_joint, _by_the_lead), _calls_sound),
    MemberTook: Rule((_part_of_ours,), _by_itself),
    MemberAnswered: Rule((_part_of_ours,), _answer_sound),
}


def clocks(case: Case, bench: Bench) -> Iterator[Clock]:
    """Each helping department's time to take its part and to answer, from the day it was called."""
    for m in case.members:
        if m.called_on:
            end = m.answered_on or ended_on(case)
            limit = named(TAKE, bench.policy.member_take_workdays)
            yield run(bench, ClockKind.MEMBER_TAKE, limit, m.called_on, m.taken_on or end, m.department)
            yield run(bench, ClockKind.MEMBER, _limit(m, bench), m.called_on, end, m.department)
