"""The questions lists and searches ask of the projections; answers are plain dataclasses."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, func, select, text

from window_desk.core.case import File, Stage, legal_day
from window_desk.core.clock import ClockKind
from window_desk.models.base import table
from window_desk.models.ledger import copies_begun
from window_desk.models.parties import PartyRow
from window_desk.models.projections import CaseRow, PaperRow
from window_desk.models.searching import match

_case, _paper, _party = table(CaseRow), table(PaperRow), table(PartyRow)

AT_ONCE = 500
"""Cases asked for by one statement."""

A_GAP = 1_000
"""More numbers than a window gives out in a day."""


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case in a list. ``applicant`` is a name, empty where this window does not hold the party; ``offered_to`` the
    window that is to take it and has not yet; ``due_kind`` without ``due_on`` a clock that stands still; ``expedited``
    goes before others (绿色通道).
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
    expedited: bool = False


def lines() -> Select[Any]:
    """Every case with what ``as_line`` reads; to be narrowed."""
    return select(_case, func.coalesce(_party.c.name, "").label("applicant_name")).select_from(
        _case.outerjoin(_party, _party.c.party_id == _case.c.applicant)
    )


def as_line(row: Any) -> CaseLine:
    """A row of ``lines``."""
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
        row.expedited,
    )


def search(connection: Connection, typed: str, limit: int) -> tuple[CaseLine, ...]:
    """The cases that ``typed`` may mean (number, name, pinyin, phone or its end, id number), newest first."""
    query = match(typed)
    if not query:
        return ()
    found = "SELECT rowid FROM case_search WHERE words MATCH :query ORDER BY rowid DESC LIMIT :hits"
    hits = text(f'case_line."row" IN ({found})')
    statement = lines().where(hits).order_by(_case.c.row.desc())
    return tuple(map(as_line, connection.execute(statement, {"query": query, "hits": limit})))


def line(connection: Connection, case_id: UUID) -> CaseLine | None:
    """One case as lists show it."""
    row = connection.execute(lines().where(_case.c.case_id == case_id)).one_or_none()
    return as_line(row) if row else None


def lines_of(connection: Connection, case_ids: Sequence[UUID]) -> list[CaseLine]:
    """These cases as lists show them, the newest first; those that no list knows are left out."""
    found = [
        as_line(row)
        for n in range(0, len(case_ids), AT_ONCE)
        for row in connection.execute(lines().where(_case.c.case_id.in_(case_ids[n : n + AT_ONCE])))
    ]
    return sorted(found, key=lambda line: (line.received_on or date.min, line.number), reverse=True)


def case_of_paper(connection: Connection, number: str) -> list[tuple[UUID, UUID]]:
    """The (case, act) that a paper's number stands for; more than one only after a voiding."""
    statement = select(_paper.c.case_id, _paper.c.act_id).where(_paper.c.number == number)
    return [(row.case_id, row.act_id) for row in connection.execute(statement)]


def open_files(connection: Connection, file: File) -> list[UUID]:
    """The files of that kind which are not settled."""
    statement = select(_case.c.case_id).where(_case.c.file == file.value, _case.c.open)
    return list(connection.execute(statement).scalars())


def files(connection: Connection, file: File, limit: int | None = None) -> list[UUID]:
    """Every file of that kind, or up to ``limit`` of them, the newest first."""
    statement = select(_case.c.case_id).where(_case.c.file == file.value).order_by(_case.c.row.desc()).limit(limit)
    return list(connection.execute(statement).scalars())


def files_of(connection: Connection, file: File, holder: str) -> list[UUID]:
    """The files of that kind that this officer began and holds."""
    statement = select(_case.c.case_id).where(_case.c.file == file.value, _case.c.holder == holder)
    return list(connection.execute(statement).scalars())


def with_running_clock(connection: Connection) -> list[UUID]:
    """The cases in which some clock still runs or stands still, whatever their stage."""
    return list(connection.execute(select(_case.c.case_id).where(_case.c.due_kind.is_not(None))).scalars())


def without_item(connection: Connection) -> list[UUID]:
    """The cases whose item was not in the catalogue here when they were listed."""
    return list(
        connection.execute(select(_case.c.case_id).where(_case.c.item != "", _case.c.item_name == "")).scalars()
    )


def cases_by_item(connection: Connection) -> dict[str, int]:
    """How many cases there are of each item."""
    rows = connection.execute(select(_case.c.item, func.count()).group_by(_case.c.item))
    return {item: count for item, count in rows}


def last_serial(connection: Connection, prefix: str, day: date) -> int:
    """The highest serial of the case numbers with that ``ids.case_prefix``; 0 before the first.

    A store brought back from a copy that ``day`` does not know which numbers were given out after the copy was made, so
    each time it begins a chain it leaves ``A_GAP`` of them out: none is ever given twice (MISSION C3).
    """
    gap = A_GAP * sum(legal_day(begun) == day for begun in copies_begun(connection))
    statement = select(func.max(_case.c.number)).where(_case.c.number.between(prefix, prefix + "~"))
    highest = connection.execute(statement).scalar()
    return max(gap, int(highest.rpartition("-")[2]) if highest else 0)


def open_at(connection: Connection, *, holder: str = "", window: int = 0) -> list[CaseLine]:
    """What is not settled and in the hands of that officer, or at that window; the newest first."""
    whose = _case.c.holder == holder if holder else _case.c.window == window
    return list(map(as_line, connection.execute(lines().where(_case.c.open, whose).order_by(_case.c.row.desc()))))
