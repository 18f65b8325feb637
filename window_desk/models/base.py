"""What all tables share: the declarative base, constraint names, and how ids and days are kept."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import BLOB, Dialect, MetaData, String, Table
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator


class Base(DeclarativeBase):
    """The base of every row; names are fixed so that migrations can address constraints."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class UuidBytes(TypeDecorator[UUID]):
    """A UUID as its sixteen bytes, so that it sorts here as it does in PostgreSQL."""

    impl = BLOB(16)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[UUID | None], bytes | None]:
        """To the sixteen bytes; without the layers around ``process_bind_param``, since an act has four ids."""
        return lambda value: None if value is None else value.bytes

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], UUID | None]:
        """Back to the UUID."""
        return lambda value: None if value is None else UUID(bytes=value)


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept as ISO 8601 text in UTC: SQLite's own type would forget the offset."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """To text; a naive moment is a bug and a ``ValueError``."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its offset")
        return value.astimezone(UTC).isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Back to the moment, in UTC."""
        return None if value is None else datetime.fromisoformat(value)


def table(row: type[Base]) -> Table:
    """The table behind a row class, for statements that move plain values: no objects are tracked in this house."""
    return cast(Table, row.__table__)
