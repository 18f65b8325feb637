"""What windows did apart and only a person can settle: lines in doubt, and one matter taken in at two windows."""

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, func, select

from window_desk.core.case import File
from window_desk.core.disputes import Dispute, disputes
from window_desk.core.ids import window_of
from window_desk.models import projector
from window_desk.models.base import table
from window_desk.models.parties import PartyRow
from window_desk.models.projections import CaseRow
from window_desk.models.queries import CaseLine, as_line, lines

_case, _party = table(CaseRow), table(PartyRow)


@dataclass(frozen=True, slots=True)
class Conflict:
    """A line in doubt and its case."""

    line: CaseLine
    dispute: Dispute


def disputed(connection: Connection) -> tuple[Conflict, ...]:
    """Every line in doubt that no head has reviewed, the newest case first."""
    rows = connection.execute(lines().where(_case.c.disputed).order_by(_case.c.row.desc()))
    return tuple(
        Conflict(line, dispute)
        for line in map(as_line, rows)
        for dispute in disputes(projector.load(connection, line.case_id))
    )


def taken_twice(connection: Connection) -> tuple[tuple[CaseLine, ...], ...]:
    """Open cases of one applicant and item that were received at different windows, each group by number.

    One applicant is one number of one kind of document, or where this store has no such number one party. The papers
    handed out stay what they are: which case goes on is for a person to say.
    """
    application = _case.c.file == File.APPLICATION.value
    applied = and_(_case.c.open, application, _case.c.number != "", _case.c.applicant.is_not(None))
    same = (_case.c.item, _whose())
    several = (
        select(*same).select_from(_with_party()).where(applied).group_by(*same).having(func.count() > 1).subquery()
    )
    statement = (
        lines()
        .add_columns(_whose().label("whose"))
        .join(several, and_(several.c[0] == _case.c.item, several.c[1] == _whose()))
        .where(applied)
        .order_by(_case.c.item, _whose(), _case.c.number)
    )
    rows = connection.execute(statement).all()
    groups = (tuple(map(as_line, group)) for _, group in groupby(rows, key=lambda row: (row.item, row.whose)))
    return tuple(group for group in groups if len({window_of(line.number) for line in group}) > 1)


def _with_party() -> Any:
    return _case.outerjoin(_party, _party.c.party_id == _case.c.applicant)


def _whose() -> ColumnElement[str]:
    number = func.coalesce(_party.c.id_number, "")
    return case((number != "", _party.c.id_kind + ":" + number), else_=func.hex(_case.c.applicant))
