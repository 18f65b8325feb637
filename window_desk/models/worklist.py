"""待办: the duties that somebody at a window owes or can do, each as a line with its one next step."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, or_

from window_desk.core.case import Stage, legal_day
from window_desk.core.clock import APPLICANTS, ClockKind
from window_desk.core.duty import DutyKind, Owner, Seat
from window_desk.core.workdays import Calendar
from window_desk.models.base import table
from window_desk.models.projections import CaseRow, DutyRow
from window_desk.models.queries import CaseLine, as_line, lines

_case, _duty = table(CaseRow), table(DutyRow)


class TaskKind(StrEnum):
    """How urgent a line of the worklist is and under which heading it stands, most urgent first."""

    DISPUTED = "disputed"
    OVERDUE = "overdue"
    DUE_TODAY = "due_today"
    REFERRAL_LAPSED = "referral_lapsed"
    TO_TAKE = "to_take"
    PAPER_NOT_OUT = "paper_not_out"
    DUE_SOON = "due_soon"
    SUPPLY_DUE = "supply_due"
    COMMITMENT_DUE = "commitment_due"
    OPEN_CONTACT = "open_contact"
    IN_HAND = "in_hand"
    TO_EXPLAIN = "to_explain"
    TO_REVIEW = "to_review"
    DUTY = "duty"
    MEMBER = "member"
    TO_ISSUE = "to_issue"
    UNCOLLECTED = "uncollected"
    AWAITING_DECISION = "awaiting_decision"
    ERRAND = "errand"
    SUSPENDED = "suspended"
    SENT_UP = "sent_up"
    AWAITING_SUPPLY = "awaiting_supply"


@dataclass(frozen=True, slots=True)
class Task:
    """One line of the worklist: the case and what it asks. Dates of ``line`` are those of the duty; ``workdays_left``
    to the last day, negative when past, ``None`` without one; ``instead_of`` is the A it is shown to his B for;
    ``also`` what else of the case waits here.
    """

    kind: TaskKind
    line: CaseLine
    workdays_left: int | None
    duty: DutyKind = DutyKind.HANDLE
    instead_of: str = ""
    also: tuple[DutyKind, ...] = ()


def worklist(connection: Connection, seat: Seat, calendar: Calendar, now: datetime) -> tuple[Task, ...]:
    """Everything ``seat`` owes or can do now, most urgent first, the green channel before others, then by date."""
    rows = connection.execute(_STATEMENT.where(or_(*_whose(seat)))).all()
    begun = (row for row in rows if row.begins_at is None or row.begins_at < now)
    tasks = (_task(row, seat, calendar, legal_day(now)) for row in begun)
    return tuple(sorted(_one_each(tasks), key=_place))


_STATEMENT = (
    lines()
    .add_columns(
        *(_duty.c[name].label(f"duty_{name}") for name in ("kind", "window", "officer", "due_on", "due_kind")),
        _duty.c.begins_at,
    )
    .join(_duty, _duty.c.case_id == _case.c.case_id)
)


def _whose(seat: Seat) -> Iterator[ColumnElement[bool]]:
    """For each kind of owner, which duties are this seat's."""
    own = _duty.c.owner
    mine = [officer for officer in (seat.officer, *seat.covers) if officer]
    yield and_(own == Owner.WINDOW, or_(_duty.c.window == seat.window, _duty.c.officer.in_(seat.covers)))
    yield and_(own == Owner.OFFICER, _duty.c.officer.in_(mine))
    yield and_(own == Owner.DEPARTMENT, _duty.c.department.in_(seat.departments))
    if seat.officer:
        yield and_(own == Owner.HIMSELF, _duty.c.officer == seat.officer)
    if seat.people:
        yield and_(own == Owner.HEAD, or_(_duty.c.window.in_(seat.windows), _duty.c.department.in_(seat.heads)))
        yield and_(own == Owner.REVIEWER, _duty.c.officer.in_(seat.people), _duty.c.officer != seat.officer)
    if seat.supervises:
        yield and_(own == Owner.SUPERVISOR, _duty.c.officer != seat.officer)


def _one_each(tasks: Iterable[Task]) -> Iterator[Task]:
    """One line a case: its most urgent, which knows what else waits."""
    of_case: dict[UUID, list[Task]] = {}
    for task in tasks:
        of_case.setdefault(task.line.case_id, []).append(task)
    for each in of_case.values():
        first = min(each, key=_place)
        others = {task.duty for task in each if task.duty not in (first.duty, DutyKind.HANDLE, DutyKind.ERRAND)}
        yield replace(first, also=tuple(sorted(others)))


def _task(row: Any, seat: Seat, calendar: Calendar, today: date) -> Task:
    duty, due_kind = DutyKind(row.duty_kind), ClockKind(row.duty_due_kind) if row.duty_due_kind else None
    line = replace(as_line(row), due_on=row.duty_due_on, due_kind=due_kind)
    left = calendar.between(today, line.due_on) if line.due_on else None
    kind = _handling(line, left) if duty is DutyKind.HANDLE else _urgency(_KINDS.get(duty, TaskKind.DUTY), left)
    away = row.duty_officer in seat.covers and (duty is not DutyKind.HANDLE or row.duty_window != seat.window)
    return Task(kind, line, left, duty, row.duty_officer if away else "")


def _place(task: Task) -> tuple[int, bool, date, str]:
    line = task.line
    return _ORDER[task.kind], not line.expedited, line.due_on or date.max, line.number


_ORDER = {kind: place for place, kind in enumerate(TaskKind)}

_KINDS = {
    DutyKind.LAPSED: TaskKind.REFERRAL_LAPSED,
    DutyKind.TAKE: TaskKind.TO_TAKE,
    DutyKind.MEMBER_TAKE: TaskKind.TO_TAKE,
    DutyKind.MEMBER_ANSWER: TaskKind.MEMBER,
    DutyKind.ERRAND: TaskKind.ERRAND,
    DutyKind.REVIEW: TaskKind.TO_REVIEW,
    DutyKind.EXPLAIN: TaskKind.TO_EXPLAIN,
}
"""Where a duty stands while it has time; the others are those of supervision."""

_WAITING = {
    Stage.CONTACT: TaskKind.OPEN_CONTACT,
    Stage.RECEIVED: TaskKind.IN_HAND,
    Stage.NOTIFIED: TaskKind.AWAITING_SUPPLY,
    Stage.ACCEPTED: TaskKind.AWAITING_DECISION,
    Stage.SENT_UP: TaskKind.SENT_UP,
    Stage.DECIDED: TaskKind.TO_ISSUE,
    Stage.ISSUED: TaskKind.UNCOLLECTED,
}
"""What a case in hand waits for at its stage; at any other it is listed only for what is left to check."""

_OF_APPLICANTS = {ClockKind.SUPPLY: TaskKind.SUPPLY_DUE, ClockKind.COMMITMENT: TaskKind.COMMITMENT_DUE}
"""What the window has to do about a date of the applicant's; the others pass without it."""


def _handling(line: CaseLine, left: int | None) -> TaskKind:
    waiting = _WAITING.get(line.stage, TaskKind.DUTY)
    if line.disputed:
        return TaskKind.DISPUTED
    if not line.paper_out and waiting is not TaskKind.DUTY:
        return TaskKind.PAPER_NOT_OUT
    if left is None:
        return TaskKind.SUSPENDED if line.due_kind else waiting
    if left > 1:
        return waiting
    if line.due_kind in APPLICANTS:
        return _OF_APPLICANTS.get(line.due_kind, waiting)
    return _urgency(waiting, left)


def _urgency(kind: TaskKind, left: int | None) -> TaskKind:
    if left is None or left > 1:
        return kind
    if left < 0:
        return TaskKind.OVERDUE
    return TaskKind.DUE_TODAY if left == 0 else TaskKind.DUE_SOON
