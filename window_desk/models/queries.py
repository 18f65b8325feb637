"""The questions lists and searches ask of the projections; answers are plain dataclasses."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, func, or_, select, text

from window_desk.core.case import File, Stage
from window_desk.core.clock import APPLICANTS, ClockKind
from window_desk.core.workdays import Calendar
from window_desk.models.base import table
from window_desk.models.parties import PartyRow
from window_desk.models.projections import CaseRow, PaperRow
from window_desk.models.searching import match

_case, _paper, _party = table(CaseRow), table(PaperRow), table(PartyRow)


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case in a list. ``applicant`` is a name, empty where this window does not hold the party; ``offered_to`` the
    window that is to take it and has not yet; ``due_kind`` without ``due_on`` a clock that stands still.
    """

    case_id: UUID
    file: File
    number: str
    item: str
    item_name: str
    applicant: str
    stage: Stage
    window: int
    offered_to: int | None
    holder: str
    received_on: date | None
    due_on: date | None
    due_kind: ClockKind | None
    provisional: bool
    disputed: bool
    paper_out: bool


class TaskKind(StrEnum):
    """The one next thing a line of the worklist asks for, most urgent first."""

    DISPUTED = "disputed"
    OVERDUE = "overdue"
    DUE_TODAY = "due_today"
    TO_TAKE = "to_take"
    PAPER_NOT_OUT = "paper_not_out"
    DUE_SOON = "due_soon"
    SUPPLY_DUE = "supply_due"
    COMMITMENT_DUE = "commitment_due"
    OPEN_CONTACT = "open_contact"
    IN_HAND = "in_hand"
    DUTY = "duty"
    TO_ISSUE = "to_issue"
    UNCOLLECTED = "uncollected"
    AWAITING_DECISION = "awaiting_decision"
    SUSPENDED = "suspended"
    SENT_UP = "sent_up"
    AWAITING_SUPPLY = "awaiting_supply"


@dataclass(frozen=True, slots=True)
class Task:
    """One line of the worklist; ``workdays_left`` to the next date, negative when past, ``None`` without one."""

    kind: TaskKind
    line: CaseLine
    workdays_left: int | None


def _lines() -> Select[Any]:
    return select(_case, func.coalesce(_party.c.name, "").label("applicant_name")).select_from(
        _case.outerjoin(_party, _party.c.party_id == _case.c.applicant)
    )


def _line(row: Any) -> CaseLine:
    return CaseLine(
        row.case_id,
        File(row.file),
        row.number,
        row.item,
        row.item_name,
        row.applicant_name,
        Stage(row.stage),
        row.window,
        row.offered_to,
        row.holder,
        row.received_on,
        row.due_on,
        ClockKind(row.due_kind) if row.due_kind else None,
        row.provisional,
        row.disputed,
        row.paper_out,
    )


def search(connection: Connection, typed: str, limit: int) -> tuple[CaseLine, ...]:
    """The cases that ``typed`` may mean (number, name, pinyin, phone or its end, id number), newest first."""
    query = match(typed)
    if not query:
        return ()
    found = "SELECT rowid FROM case_search WHERE words MATCH :query ORDER BY rowid DESC LIMIT :hits"
    hits = text(f'case_line."row" IN ({found})')
    statement = _lines().where(hits).order_by(_case.c.row.desc())
    return tuple(map(_line, connection.execute(statement, {"query": query, "hits": limit})))


def line(connection: Connection, case_id: UUID) -> CaseLine | None:
    """One case as lists show it."""
    row = connection.execute(_lines().where(_case.c.case_id == case_id)).one_or_none()
    return _line(row) if row else None


def case_of_paper(connection: Connection, number: str) -> list[tuple[UUID, UUID]]:
    """The (case, act) that a paper's number stands for; more than one only after a voiding."""
    statement = select(_paper.c.case_id, _paper.c.act_id).where(_paper.c.number == number)
    return [(row.case_id, row.act_id) for row in connection.execute(statement)]


def open_files(connection: Connection, file: File) -> list[UUID]:
    """The files of that kind which are not settled."""
    statement = select(_case.c.case_id).where(_case.c.file == file.value, _case.c.open)
    return list(connection.execute(statement).scalars())


def with_running_clock(connection: Connection) -> list[UUID]:
    """The cases in which some clock still runs or stands still, whatever their stage."""
    return list(connection.execute(select(_case.c.case_id).where(_case.c.due_kind.is_not(None))).scalars())


def cases_by_item(connection: Connection) -> dict[str, int]:
    """How many cases there are of each item."""
    rows = connection.execute(select(_case.c.item, func.count()).group_by(_case.c.item))
    return {item: count for item, count in rows}


def last_serial(connection: Connection, prefix: str) -> int:
    """The highest serial of the case numbers with that ``ids.case_prefix``; 0 before the first."""
    statement = select(func.max(_case.c.number)).where(_case.c.number.between(prefix, prefix + "~"))
    highest = connection.execute(statement).scalar()
    return int(highest.rpartition("-")[2]) if highest else 0


def worklist(connection: Connection, window: int, calendar: Calendar, today: date) -> tuple[Task, ...]:
    """Everything open at a window or offered to it, most urgent first, then by date."""
    here = or_(_case.c.window == window, _case.c.offered_to == window)
    rows = connection.execute(_lines().where(_case.c.open, here))
    tasks = (_task(_line(row), window, calendar, today) for row in rows)
    order = list(TaskKind)
    return tuple(sorted(tasks, key=lambda t: (order.index(t.kind), t.line.due_on or date.max, t.line.number)))


_WAITING = {
    Stage.CONTACT: TaskKind.OPEN_CONTACT,
    Stage.RECEIVED: TaskKind.IN_HAND,
    Stage.NOTIFIED: TaskKind.AWAITING_SUPPLY,
    Stage.ACCEPTED: TaskKind.AWAITING_DECISION,
    Stage.SENT_UP: TaskKind.SENT_UP,
    Stage.DECIDED: TaskKind.TO_ISSUE,
    Stage.ISSUED: TaskKind.UNCOLLECTED,
}
"""What a case waits for at its stage; at any other it is listed only for a duty of the centre's own."""

_OF_APPLICANTS = {ClockKind.SUPPLY: TaskKind.SUPPLY_DUE, ClockKind.COMMITMENT: TaskKind.COMMITMENT_DUE}
"""What the window has to do about a date of the applicant's; the others pass without it."""


def _task(line: CaseLine, window: int, calendar: Calendar, today: date) -> Task:
    left = calendar.between(today, line.due_on) if line.due_on else None
    waiting = _WAITING.get(line.stage, TaskKind.DUTY)
    if line.disputed:
        kind = TaskKind.DISPUTED
    elif line.offered_to == window:
        kind = TaskKind.TO_TAKE
    elif not line.paper_out and waiting is not TaskKind.DUTY:
        kind = TaskKind.PAPER_NOT_OUT
    else:
        kind = _by_date(line, left, waiting)
    return Task(kind, line, left)


def _by_date(line: CaseLine, left: int | None, waiting: TaskKind) -> TaskKind:
    if left is None:
        return TaskKind.SUSPENDED if line.due_kind else waiting
    if left > 1:
        return waiting
    if line.due_kind in APPLICANTS:
        return _OF_APPLICANTS.get(line.due_kind, waiting)
    if left < 0:
        return TaskKind.OVERDUE
    return TaskKind.DUE_TODAY if left == 0 else TaskKind.DUE_SOON
