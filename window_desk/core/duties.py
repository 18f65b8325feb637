"""待办: what a case asks next, and of whom. The worklist is made of nothing else.

Every duty has one owner: whoever sits at a window, one officer (or B for him), a helping department, the head of a
unit, the supervisors. What only time brings about (a card, a referral nobody took) is written down with the moment it
begins; what neither an act nor a clock dates (a report left unreviewed) shows with the next line of its case.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import chain

from window_desk.core import appeals, complaints, evaluation, inspections, reviews, signals
from window_desk.core.accountability import Progress, progress
from window_desk.core.acts import RefusalReported
from window_desk.core.bench import Bench
from window_desk.core.breaches import LATE, breaches
from window_desk.core.case import OPEN_STAGES, Case, File, Stage, legal_day
from window_desk.core.clock import APPLICANTS, Clock, ClockKind
from window_desk.core.complaints import ComplaintState
from window_desk.core.duty import Duty, DutyKind, Owner
from window_desk.core.entry import CHINA
from window_desk.core.evaluation import RatingState
from window_desk.core.first_contact import lapses_at, open_referral
from window_desk.core.handover import pending_transfer
from window_desk.core.policy import Policy
from window_desk.core.signals import Blame, Level
from window_desk.core.time_limits import next_due
from window_desk.core.workdays import DAY, BeyondCalendar

OVERSEEN = frozenset(
    {
        ClockKind.RATING_CONTACT,
        ClockKind.RATING_FIX,
        ClockKind.COMPLAINT_TAKE,
        ClockKind.COMPLAINT_ANSWER,
        ClockKind.RECTIFY,
    }
)
"""The clocks that belong to a duty of their own and are not the window's that has the case."""

Clocks = tuple[Clock, ...]


def duties(case: Case, running: Clocks, bench: Bench) -> tuple[Duty, ...]:
    """Everything ``case`` asks of somebody now or at a moment to come; ``running`` are its clocks."""
    return tuple(chain.from_iterable(source(case, running, bench) for source in _SOURCES))


def _dated(duty: Duty, running: Clocks, of: ClockKind, label: str = "") -> Duty:
    """``duty`` with the last day of the clock of that kind."""
    clock = next((c for c in running if c.kind is of and c.label == label and c.ended_on is None), None)
    return replace(duty, due_on=clock.due_on, due_kind=of) if clock else duty


def _in_hand(case: Case, running: Clocks, bench: Bench) -> Iterator[Duty]:
    if case.holder is None or case.file not in (File.APPLICATION, File.CONTACT):
        return
    due = next_due(tuple(clock for clock in running if clock.kind not in OVERSEEN))
    if case.stage in OPEN_STAGES or due:
        due_on = due.due_on if due and not due.paused else None
        by = case.holder
        yield Duty(DutyKind.HANDLE, Owner.WINDOW, by.window, by.officer, "", None, due_on, due.kind if due else None)


def _offered(case: Case, running: Clocks, bench: Bench) -> Iterator[Duty]:
    referral = open_referral(case)
    if sent := referral or pending_transfer(case):
        owner = Owner.OFFICER if sent.to_officer else Owner.WINDOW
        yield Duty(DutyKind.TAKE, owner, sent.to_window, sent.to_officer)
    if referral and case.holder:
        lapse = lapses_at(referral, bench.policy)
        yield Duty(DutyKind.LAPSED, Owner.WINDOW, case.holder.window, case.holder.officer, begins_at=lapse)


def _members(case: Case, running: Clocks, bench: Bench) -> Iterator[Duty]:
    if case.stage is not Stage.ACCEPTED:
        return
    for m in case.members:
        if m.called_on and not m.answered_on:
            kind, of = (
                (DutyKind.MEMBER_ANSWER, ClockKind.MEMBER)
                if m.taken_on
                else (DutyKind.MEMBER_TAKE, ClockKind.MEMBER_TAKE)
            )
            yield _dated(Duty(kind, Owner.DEPARTMENT, department=m.department), running, of, m.department)


def _errand(case: Case, running: Clocks, bench: Bench) -> Iterator[Duty]:
    if case.agent_officer and case.stage in OPEN_STAGES:
        yield Duty(DutyKind.ERRAND, Owner.OFFICER, officer=case.agent_officer)


def _to_review(case: Case, running: Clocks, bench: Bench) -> Iterator[Duty]:
    """One for each officer whose lines wait, by the day the first 否定报备 among them has to be reviewed."""
    days: dict[str, list[date]] = {}
    for waiting in reviews.needs_review(case, bench):
        of_officer = days.setdefault(waiting.entry.by.officer, [])
        if isinstance(waiting.entry.act, RefusalReported):
            of_officer.append(legal_day(waiting.entry.happened_at + timedelta(hours=bench.policy.review_hours)))
    for officer, due in days.items():
        yield Duty(DutyKind.REVIEW, Owner.REVIEWER, officer=officer, due_on=min(due, default=None))


def _rating(case: Case, running: Clocks, bench: Bench) -> Iterator[Duty]:
    rated = evaluation.bad(case)
    if rated is None:
        return
    match evaluation.state(case):
        case RatingState.TO_VERIFY:
            duty = Duty(DutyKind.VERIFY_RATING, Owner.SUPERVISOR, officer=rated.officer)
            yield _dated(duty, running, ClockKind.RATING_CONTACT if rated.named else ClockKind.RATING_FIX)
        case RatingState.TO_RECTIFY if not evaluation.is_sealed(case):
            duty = Duty(DutyKind.RECTIFY, Owner.OFFICER, officer=rated.officer)
            yield _dated(duty, running, ClockKind.RATING_FIX)
        case RatingState.UNFOUNDED | RatingState.FED_BACK if rated.named:
            duty = Duty(DutyKind.FOLLOW_UP, Owner.SUPERVISOR, officer=rated.officer)
            yield _dated(duty, running, ClockKind.RATING_FIX)


def _complaint(case: Case, running: Clocks, bench: Bench) -> Iterator[Duty]:
    complaint = case.complaint
    if complaint is None:
        return
    match complaints.state(case):
        case ComplaintState.REGISTERED:
            duty = Duty(DutyKind.TAKE_COMPLAINT, Owner.SUPERVISOR, officer=complaint.officer)
            yield _dated(duty, running, ClockKind.COMPLAINT_TAKE)
        case ComplaintState.TAKEN:
            duty = Duty(DutyKind.ANSWER_COMPLAINT, Owner.OFFICER, officer=complaint.handler)
            yield _dated(duty, running, ClockKind.COMPLAINT_ANSWER)
        case ComplaintState.ANSWERED:
            yield Duty(DutyKind.CLOSE_COMPLAINT, Owner.OFFICER, officer=complaint.handler)


def _inspection(case: Case, running: Clocks, bench: Bench) -> Iterator[Duty]:
    check = case.spot_check
    if check and inspections.to_rectify(case):
        duty = Duty(DutyKind.RECTIFY, Owner.WINDOW, check.window, check.officer)
        yield _dated(duty, running, ClockKind.RECTIFY)
    if check and inspections.to_recheck(case):
        yield Duty(DutyKind.RECHECK, Owner.SUPERVISOR, officer=check.officer)


def _task(case: Case, running: Clocks, bench: Bench) -> Iterator[Duty]:
    """督查: the one responsible reports and gets it done; once the last day is past a supervisor sees to it."""
    task = case.task
    if task is None or task.closed_on:
        return
    due = min((clock for clock in running if clock.ended_on is None), key=lambda clock: clock.due_on)
    owed = Duty(DutyKind.REPORT_TASK, Owner.OFFICER, officer=task.officer)
    yield replace(owed, due_on=due.due_on, due_kind=due.kind)
    chased = Duty(DutyKind.CHASE_TASK, Owner.SUPERVISOR, officer=task.officer, begins_at=_morning(task.due_on + DAY))
    yield replace(chased, due_on=task.due_on, due_kind=ClockKind.TASK)


def _leave(case: Case, running: Clocks, bench: Bench) -> Iterator[Duty]:
    """A from the first day on, since he can do nothing else; B once the leave has run out."""
    leave = case.leave
    if leave and leave.ended_on is None:
        begins = ((Owner.HIMSELF, leave.officer, leave.starts_on), (Owner.OFFICER, leave.stand_in, leave.until + DAY))
        for owner, officer, on in begins:
            yield Duty(DutyKind.END_LEAVE, owner, officer=officer, begins_at=_morning(on))


def _accounts(case: Case, running: Clocks, bench: Bench) -> Iterator[Duty]:
    """失职追究: whoever is concerned explains, then a supervisor finds; one of each for an officer."""
    first: dict[Duty, date] = {}
    for key, blame, on in _shown(case, running, bench):
        if progress(case, key) in (Progress.OPEN, Progress.SEEN):
            duty = _to_explain(blame)
            first[duty] = min(on, first.get(duty, on))
    for duty, on in first.items():
        yield replace(duty, begins_at=_morning(on))
    for officer in {p.officer for key, p in case.proceedings.items() if progress(case, key) is Progress.EXPLAINED}:
        yield Duty(DutyKind.FIND, Owner.SUPERVISOR, officer=officer)
    for appeal_id in appeals.unheard(case):
        yield Duty(DutyKind.HEAR_APPEAL, Owner.SUPERVISOR, officer=case.entry(appeal_id).by.officer)


def _to_explain(blame: Blame) -> Duty:
    """Nobody explains for another; where no officer can be named the head of that window or department does."""
    hand = blame.hand
    if hand.officer:
        return Duty(DutyKind.EXPLAIN, Owner.HIMSELF, hand.window, hand.officer)
    department = "" if hand.window else blame.department
    owner = Owner.HEAD if hand.window or department else Owner.SUPERVISOR
    return Duty(DutyKind.EXPLAIN, owner, hand.window, department=department)


def _shown(case: Case, running: Clocks, bench: Bench) -> Iterator[tuple[str, Blame, date]]:
    """Every card and breach there is or will be if nothing is done: its key, whose it is, from which day."""
    of_clocks = set()
    for clock in running:
        if _can_be_missed(case, clock):
            blame = signals.blame(case, clock, bench)
            for level, on in _levels(clock, bench):
                if clock.ended_on is None or clock.ended_on >= on:
                    of_clocks.add(key := signals.key(clock, level))
                    yield key, blame, on
    for breach in breaches(case, bench, running):
        if breach.key not in of_clocks:
            yield breach.key, breach.blame, bench.today


def _can_be_missed(case: Case, clock: Clock) -> bool:
    if clock.kind in APPLICANTS or clock.paused or (clock.ended_on and clock.ended_on <= clock.due_on):
        return False
    return clock.kind is not ClockKind.RATING_FIX or not evaluation.is_sealed(case)


def _levels(clock: Clock, bench: Bench) -> Iterator[tuple[Level, date]]:
    """From which day each card of a clock shows; a breach in itself from the day after the last."""
    policy: Policy = bench.policy
    first = policy.red_workdays if clock.kind in signals.LAW else policy.yellow_workdays
    try:
        on = bench.calendar.after(clock.due_on, first).on
        yield signals.missed_is(clock), min(on, clock.due_on + DAY) if clock.kind in LATE else on
        if clock.kind not in signals.LAW:
            yield Level.RED, bench.calendar.after(clock.due_on, policy.red_after_promise_workdays).on
    except BeyondCalendar:
        return


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(), CHINA)


_SOURCES: Iterable[Callable[[Case, Clocks, Bench], Iterator[Duty]]] = (
    _in_hand,
    _offered,
    _members,
    _errand,
    _to_review,
    _rating,
    _complaint,
    _inspection,
    _task,
    _leave,
    _accounts,
)
"""What a case is asked, in this order."""
