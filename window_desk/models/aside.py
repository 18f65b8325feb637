"""Links that had to leave the ledger: a branch the centre knows otherwise, or a tail that a new chain carries on.

Nothing is thrown away: a link may leave the ledger only into this table (a trigger sees to it), and none leaves this.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import Connection, delete, exists, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import Mapped, mapped_column

from window_desk.core.chain import GENESIS, Link, link_hash
from window_desk.models import ledger
from window_desk.models.base import Base, UuidBytes, table
from window_desk.models.ledger import ActRow, ChainHeadRow, DeviceRow


class AsideRow(Base):
    """One link as it stood in the ledger."""

    __tablename__ = "act_aside"

    device_id: Mapped[UUID] = mapped_column(UuidBytes, primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    hash: Mapped[bytes] = mapped_column(primary_key=True)
    centre_id: Mapped[int]
    act_id: Mapped[UUID] = mapped_column(UuidBytes, index=True)
    hlc: Mapped[int]
    fmt: Mapped[int]
    kind: Mapped[str]
    body_hash: Mapped[bytes]
    body: Mapped[bytes | None]


_act, _aside, _head, _device = table(ActRow), table(AsideRow), table(ChainHeadRow), table(DeviceRow)
_ALL = 1 << 62


def set_aside(connection: Connection, device_id: UUID, after: int) -> list[Link]:
    """Take a chain's links after that place out of the ledger and keep them aside; which they were."""
    links = ledger.after(connection, device_id, after, _ALL)
    if not links:
        return []
    rows = [
        {column.name: getattr(link, column.name) for column in _aside.c}  # a link has every column of the table
        for link in links
    ]
    connection.execute(upsert(_aside).on_conflict_do_nothing(), rows)
    connection.execute(delete(_act).where(_act.c.device_id == device_id, _act.c.seq > after))
    if after:
        last = select(_act.c.hash, _act.c.hlc).where(_act.c.device_id == device_id, _act.c.seq == after)
        digest, hlc = connection.execute(last).one()
        connection.execute(update(_head).where(_head.c.device_id == device_id).values(seq=after, hash=digest, hlc=hlc))
    else:
        connection.execute(delete(_head).where(_head.c.device_id == device_id))
    return links


def elsewhere(connection: Connection, device_id: UUID, after: int) -> frozenset[UUID]:
    """Acts of a chain after that place that stand in another chain too."""
    other = _act.alias()
    twice = exists().where(other.c.act_id == _act.c.act_id, other.c.device_id != device_id)
    tail = select(_act.c.act_id).where(_act.c.device_id == device_id, _act.c.seq > after, twice)
    return frozenset(connection.execute(tail).scalars())


def begin_anew(
    connection: Connection, centre_id: int, old: UUID, after: int, why: str, floor: int | None
) -> tuple[UUID, list[Link]]:
    """A new chain that carries on everything of ``old`` after that place; its device, and what ``old`` lost.

    The acts keep their ids, bodies and clock readings, so that wherever they have gone already they are the same acts.
    With ``floor`` (µs) they are stamped anew above it: only what nobody has seen yet, so those that stand ``elsewhere``
    are left out.
    """
    seen = elsewhere(connection, old, after) if floor is not None else frozenset[UUID]()
    taken = set_aside(connection, old, after)
    new, previous, links = uuid4(), GENESIS, list[Link]()
    for seq, link in enumerate((link for link in taken if link.act_id not in seen), 1):
        hlc = link.hlc if floor is None else floor + seq
        digest = link_hash(previous, centre_id, new, seq, link.act_id, hlc, link.fmt, link.kind, link.body_hash)
        links.append(
            Link(centre_id, new, seq, link.act_id, hlc, link.fmt, link.kind, link.body_hash, digest, link.body)
        )
        previous = digest
    newest = connection.execute(select(func.max(_device.c.opened_at))).scalar_one()
    opened_at = max(datetime.now(UTC), newest + timedelta(microseconds=1))  # the newest is the one being written
    values = {"device_id": new, "centre_id": centre_id, "opened_at": opened_at, "acknowledged": 0}
    connection.execute(insert(_device).values(**values, previous=old, why=why))
    ledger.append(connection, links)
    return new, taken


def origin(connection: Connection, device_id: UUID) -> tuple[UUID | None, str]:
    """Which chain an own one carries on, and why; ``None`` and nothing for the first."""
    row = connection.execute(select(_device.c.previous, _device.c.why).where(_device.c.device_id == device_id)).one()
    return row.previous, row.why


def hashes(connection: Connection, acts: Sequence[UUID]) -> frozenset[bytes]:
    """Under which hashes those acts stood in the ledger before: papers may have been printed with them."""
    return frozenset(connection.execute(select(_aside.c.hash).where(_aside.c.act_id.in_(acts))).scalars())
