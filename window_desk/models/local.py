"""What belongs to this PC alone and is never sent: drafts, login tries, the PC's own settings."""

import json
import typing
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, mapped_column

from window_desk.models.base import Base, Moment, UuidBytes, table


class DraftRow(Base):
    """What a clerk has typed for a case and not yet recorded; survives a crash (MISSION A21)."""

    __tablename__ = "draft"

    case_id: Mapped[UUID] = mapped_column(UuidBytes, primary_key=True)
    body: Mapped[str]
    saved_at: Mapped[datetime] = mapped_column(Moment)


class LoginRow(Base):
    """The wrong PINs since the last right one, and until when logging in pauses."""

    __tablename__ = "login"

    staff_no: Mapped[str] = mapped_column(primary_key=True)
    wrong: Mapped[int]
    paused_until: Mapped[datetime | None] = mapped_column(Moment)


class LocalSettingRow(Base):
    """A setting of this PC (``settings.Scope.LOCAL``), as JSON."""

    __tablename__ = "local_setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


@dataclass(frozen=True, slots=True)
class Draft:
    """An unfinished entry: plain JSON data of the page that saved it."""

    case_id: UUID
    data: dict[str, Any]
    saved_at: datetime


_draft, _login, _setting = table(DraftRow), table(LoginRow), table(LocalSettingRow)


def save_draft(connection: Connection, draft: Draft) -> None:
    """Keep a draft in place of the last one of that case."""
    values = {"body": json.dumps(draft.data, ensure_ascii=False), "saved_at": draft.saved_at}
    statement = insert(_draft).values(case_id=draft.case_id, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["case_id"], set_=values))


def drafts(connection: Connection) -> tuple[Draft, ...]:
    """Every draft, newest first."""
    rows = connection.execute(select(_draft).order_by(_draft.c.saved_at.desc()))
    return tuple(Draft(row.case_id, json.loads(row.body), row.saved_at) for row in rows)


def drop_draft(connection: Connection, case_id: UUID) -> None:
    """Forget a draft: what it held has been recorded, or was given up."""
    connection.execute(delete(_draft).where(_draft.c.case_id == case_id))


def login_state(connection: Connection, staff_no: str) -> tuple[int, datetime | None]:
    """How many wrong PINs in a row, and until when logging in is paused."""
    row = connection.execute(select(_login).where(_login.c.staff_no == staff_no)).one_or_none()
    if row is None:
        return 0, None
    return row.wrong, row.paused_until


def paused(connection: Connection, now: datetime) -> dict[str, datetime]:
    """Until when logging in is paused, of each for whom it is."""
    statement = select(_login.c.staff_no, _login.c.paused_until).where(_login.c.paused_until > now)
    return {row.staff_no: row.paused_until for row in connection.execute(statement)}


def set_login_state(connection: Connection, staff_no: str, wrong: int, paused_until: datetime | None) -> None:
    """Remember the wrong PINs, so that a restart does not forget them."""
    values = {"wrong": wrong, "paused_until": paused_until}
    statement = insert(_login).values(staff_no=staff_no, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["staff_no"], set_=values))


def local_settings(connection: Connection) -> dict[str, str | int | bool]:
    """Every setting changed on this PC."""
    return {row.key: json.loads(row.value) for row in connection.execute(select(_setting))}


def local_setting(connection: Connection, key: str) -> str | int | bool | None:
    """One setting changed on this PC; ``None`` where it was not."""
    found = connection.execute(select(_setting.c.value).where(_setting.c.key == key)).scalar()
    return None if found is None else typing.cast("str | int | bool", json.loads(found))


def set_local_setting(connection: Connection, key: str, value: str | int | bool) -> None:
    """Change a setting of this PC."""
    values = {"value": json.dumps(value)}
    statement = insert(_setting).values(key=key, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=values))
