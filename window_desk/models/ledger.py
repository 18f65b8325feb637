"""The ledger (台账) as rows: links of hash chains, one chain a device. Appended to, never changed.

Three walls: no function here updates or deletes, triggers abort whoever tries, and the centre grants no window the
right. The one change the law asks for, erasing a body, passes the trigger because the chain does not cover the body.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Index, Row, bindparam, func, insert, select, text, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import Mapped, mapped_column

from window_desk.core.chain import GENESIS, Link
from window_desk.core.journal import SETTLING
from window_desk.core.wire import case_of, kind_of
from window_desk.models.base import Base, Moment, UuidBytes, table

DISCLOSED = "kind IN ('unmasked', 'exported', 'erased')"
SETTLES = f"kind IN ({', '.join(repr(kind_of(each)) for each in SETTLING)})"
"""The acts that an index of their own lists, each; a query has to say it in these very words."""


class ActRow(Base):
    """One act as stored; ``case_id`` is read out of the body for look-up and is no part of the hash."""

    __tablename__ = "act"
    __table_args__ = (
        Index("ix_act_case_id", "case_id"),
        Index("ix_act_act_id", "act_id"),
        Index("ix_act_disclosed", "hlc", sqlite_where=text(DISCLOSED)),
        Index("ix_act_settling", "hlc", sqlite_where=text(SETTLES)),
    )

    centre_id: Mapped[int] = mapped_column(primary_key=True)
    device_id: Mapped[UUID] = mapped_column(UuidBytes, primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    act_id: Mapped[UUID] = mapped_column(UuidBytes)
    hlc: Mapped[int]
    fmt: Mapped[int]
    kind: Mapped[str]
    body_hash: Mapped[bytes]
    hash: Mapped[bytes]
    body: Mapped[bytes | None]
    case_id: Mapped[UUID | None] = mapped_column(UuidBytes)


class ChainHeadRow(Base):
    """The last link of each device's chain in this store: what the next one must follow."""

    __tablename__ = "chain_head"

    device_id: Mapped[UUID] = mapped_column(UuidBytes, primary_key=True)
    seq: Mapped[int]
    hash: Mapped[bytes]
    hlc: Mapped[int]


class DeviceRow(Base):
    """One of this store's own chains; the newest is being written. ``acknowledged`` is what the centre has of it;
    ``previous`` the chain it carries on, and ``why`` that could not go on.
    """

    __tablename__ = "device"

    device_id: Mapped[UUID] = mapped_column(UuidBytes, primary_key=True)
    centre_id: Mapped[int]
    opened_at: Mapped[datetime] = mapped_column(Moment)
    acknowledged: Mapped[int] = mapped_column(default=0)
    previous: Mapped[UUID | None] = mapped_column(UuidBytes)
    why: Mapped[str] = mapped_column(server_default="")


_act = table(ActRow)
_head = table(ChainHeadRow)
LINK = (
    _act.c.centre_id,
    _act.c.device_id,
    _act.c.seq,
    _act.c.act_id,
    _act.c.hlc,
    _act.c.fmt,
    _act.c.kind,
    _act.c.body_hash,
    _act.c.hash,
    _act.c.body,
)

# built once: putting a statement together costs ten times what SQLite needs to run it
_APPEND = str(insert(_act).compile(dialect=sqlite.dialect()))  # plain: a dict for each row costs as much as the row
_upsert = upsert(_head)
_MOVE_HEAD = _upsert.on_conflict_do_update(
    index_elements=["device_id"], set_={name: _upsert.excluded[name] for name in ("seq", "hash", "hlc")}
)
_HEAD = select(_head.c.seq, _head.c.hash, _head.c.hlc).where(_head.c.device_id == bindparam("wanted"))
_LAST_HLC = select(func.max(_head.c.hlc))
_OF_CASES = select(*LINK).where(_act.c.case_id.in_(bindparam("wanted", expanding=True)))


def as_link(row: Row[*tuple[Any, ...]]) -> Link:
    """A row of ``LINK``."""
    return Link(*row)  # the columns are selected in the order of the fields


def _row(link: Link) -> tuple[Any, ...]:
    """As the table has its columns."""
    place = (link.centre_id, link.device_id.bytes, link.seq, link.act_id.bytes, link.hlc)
    return (*place, link.fmt, link.kind, link.body_hash, link.hash, link.body)


def append(connection: Connection, links: Sequence[Link], cases: Sequence[UUID | None] | None = None) -> None:
    """Add ``links`` (each already verified against its chain) and move their devices' heads. ``cases`` says what each
    speaks of, where whoever wrote them knows; else the bodies are read.
    """
    if not links:
        return
    spoken_of = map(case_of, links) if cases is None else cases
    rows = [(*_row(link), of and of.bytes) for link, of in zip(links, spoken_of, strict=True)]
    connection.exec_driver_sql(_APPEND, rows)
    last = {k.device_id: k for k in links}
    heads_now = [{"device_id": k.device_id, "seq": k.seq, "hash": k.hash, "hlc": k.hlc} for k in last.values()]
    connection.execute(_MOVE_HEAD, heads_now)


def head(connection: Connection, device_id: UUID) -> tuple[int, bytes, int]:
    """The last seq, hash and hlc of a device's chain; (0, GENESIS, 0) before its first act."""
    row = connection.execute(_HEAD, {"wanted": device_id}).one_or_none()
    return (row.seq, row.hash, row.hlc) if row else (0, GENESIS, 0)


def heads(connection: Connection) -> dict[UUID, tuple[int, bytes]]:
    """Every device's last (seq, hash) in this store."""
    statement = select(_head.c.device_id, _head.c.seq, _head.c.hash)
    return {row.device_id: (row.seq, row.hash) for row in connection.execute(statement)}


def last_hlc(connection: Connection) -> int:
    """The highest clock reading this store has seen, in µs; 0 in an empty one."""
    return connection.execute(_LAST_HLC).scalar() or 0


def of_cases(connection: Connection, case_ids: Sequence[UUID]) -> list[Link]:
    """Every link of these cases, in no particular order."""
    return [as_link(row) for row in connection.execute(_OF_CASES, {"wanted": case_ids})]


def after(connection: Connection, device_id: UUID, seq: int, limit: int) -> list[Link]:
    """Up to ``limit`` links of a device after ``seq``, in chain order."""
    centre_ids = select(_act.c.centre_id).where(_act.c.device_id == device_id).limit(1).scalar_subquery()
    statement = (
        select(*LINK)
        .where(_act.c.centre_id == centre_ids, _act.c.device_id == device_id, _act.c.seq > seq)
        .order_by(_act.c.seq)
        .limit(limit)
    )
    return [as_link(row) for row in connection.execute(statement)]


def hash_at(connection: Connection, centre_id: int, device_id: UUID, seq: int) -> bytes | None:
    """The chain hash at one position; ``GENESIS`` at 0, ``None`` where the chain is not that long."""
    if seq == 0:
        return GENESIS
    statement = select(_act.c.hash).where(
        _act.c.centre_id == centre_id, _act.c.device_id == device_id, _act.c.seq == seq
    )
    return connection.execute(statement).scalar_one_or_none()


def case_ids(connection: Connection) -> list[UUID]:
    """Every case the ledger knows, for a rebuild."""
    statement = select(_act.c.case_id).where(_act.c.case_id.is_not(None)).distinct()
    return list(connection.execute(statement).scalars())


def cases_written(connection: Connection, device_id: UUID, since: int, until: int) -> list[UUID]:
    """The cases that a device wrote a line of between two readings of the clock (µs), the later one excluded."""
    written = (_act.c.device_id == device_id, _act.c.hlc >= since, _act.c.hlc < until, _act.c.case_id.is_not(None))
    return list(connection.execute(select(_act.c.case_id).where(*written).distinct()).scalars())


def cases_of(links: Iterable[Link]) -> frozenset[UUID]:
    """The cases that ``links`` speak of; erased and senseless bodies speak of none."""
    return frozenset(case_id for link in links if (case_id := case_of(link)))


def erase_body(connection: Connection, device_id: UUID, seq: int) -> UUID | None:
    """Erase one act's body by law; its hashes stay. The case it spoke of; ``None`` where there is none to erase."""
    place = (_act.c.device_id == device_id, _act.c.seq == seq, _act.c.body.is_not(None))
    case_id = connection.execute(select(_act.c.case_id).where(*place)).scalar()
    connection.execute(update(_act).where(*place).values(body=None))
    return case_id


def case_at(connection: Connection, device_id: UUID, seq: int) -> UUID | None:
    """The case of which the act at that place speaks."""
    return connection.execute(select(_act.c.case_id).where(_act.c.device_id == device_id, _act.c.seq == seq)).scalar()


def own_devices(connection: Connection) -> frozenset[UUID]:
    """Every chain this store has written."""
    return frozenset(connection.execute(select(table(DeviceRow).c.device_id)).scalars())


def cases_after(connection: Connection, centre_id: int, device_id: UUID, seq: int) -> frozenset[UUID]:
    """The cases that a device wrote of after that place."""
    place = (
        _act.c.centre_id == centre_id,
        _act.c.device_id == device_id,
        _act.c.seq > seq,
        _act.c.case_id.is_not(None),
    )
    return frozenset(connection.execute(select(_act.c.case_id).where(*place).distinct()).scalars())


def copies_begun(connection: Connection) -> list[datetime]:
    """When this store began, each time, to carry on what another copy of it may have gone on with: not with its first
    chain, nor with one begun for a wrong clock, where nobody else wrote.
    """
    own = table(DeviceRow)
    return list(connection.execute(select(own.c.opened_at).where(own.c.why.not_in(["", "clock"]))).scalars())


def acknowledge(connection: Connection, device_id: UUID, seq: int) -> None:
    """Remember that the centre has this device's chain up to ``seq``."""
    own = table(DeviceRow)
    connection.execute(update(own).where(own.c.device_id == device_id).values(acknowledged=seq))


def acknowledged(connection: Connection, device_id: UUID) -> int:
    """Up to where the centre is known to have a device's chain."""
    own = table(DeviceRow)
    return connection.execute(select(own.c.acknowledged).where(own.c.device_id == device_id)).scalar() or 0
