"""The cases of which acts have come from elsewhere that no list shows yet (decision 0024)."""

from collections.abc import Collection, Iterable
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.orm import Mapped, mapped_column

from window_desk.models.base import Base, UuidBytes, table


class UnlistedRow(Base):
    """One such case."""

    __tablename__ = "unlisted"

    case_id: Mapped[UUID] = mapped_column(UuidBytes, primary_key=True)


_unlisted = table(UnlistedRow)
_NOTE = "INSERT OR IGNORE INTO unlisted VALUES (?)"
_DONE = "DELETE FROM unlisted WHERE case_id = ?"


def note(connection: Connection, cases: Collection[UUID]) -> None:
    """Acts of these cases were written."""
    _each(connection, _NOTE, cases)


def waiting(connection: Connection) -> list[UUID]:
    """All of them, the newest cases first: those are asked for first."""
    return list(connection.execute(select(_unlisted.c.case_id).order_by(_unlisted.c.case_id.desc())).scalars())


def done(connection: Connection, cases: Iterable[UUID]) -> None:
    """The lists show what was written of these."""
    _each(connection, _DONE, cases)


def _each(connection: Connection, statement: str, cases: Iterable[UUID]) -> None:
    if rows := [(case_id.bytes,) for case_id in cases]:
        connection.exec_driver_sql(statement, rows)
