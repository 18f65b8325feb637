"""Proving the centre's ledger: every chain walked link by link with the core's own hash, not the database's."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from uuid import UUID

from window_desk.core.chain import GENESIS, Link, verify
from window_desk.sync import schema
from window_desk.sync.admin import administering
from window_desk.sync.connection import Line

PAGE = 5000
_DEVICES = (
    "SELECT device_id, centre_id, login, head_seq, head_hash, head_hlc FROM sync.device ORDER BY centre_id, device_id"
)
_LINKS = """
    SELECT centre_id, device_id, seq, act_id, hlc, fmt, kind, body_hash, hash, body
      FROM sync.act WHERE centre_id = %s AND device_id = %s AND seq > %s ORDER BY seq LIMIT %s
"""


@dataclass(frozen=True, slots=True)
class ChainState:
    """One chain at the centre. ``broken_at`` is the first place that does not hold and ``what`` is wrong there:
    ``gap``, ``clock``, ``hash``, ``body``, or ``head`` where the last link is not the one the centre goes on from.
    """

    centre_id: int
    device_id: UUID
    login: str
    acts: int
    erased: int
    broken_at: int | None
    what: str | None


@dataclass
class _Walk:
    """How far a chain was walked."""

    seq: int = 0
    hash: bytes = GENESIS
    hlc: int = 0
    erased: int = 0


def prove(dsn: str, progress: Callable[[int, int], None] = lambda done, of: None) -> list[ChainState]:
    """Every chain of every centre in the database; ``progress`` is told how many acts are done, of how many."""
    with administering(dsn) as line:
        schema.require(line)
        devices = line.execute(_DEVICES).fetchall()
        total, done, states = sum(row[3] for row in devices), 0, []
        for row in devices:
            states.append(_chain(line, *row))
            done += row[3]
            progress(done, total)
        return states


def _chain(
    line: Line, device_id: UUID, centre_id: int, login: str, head_seq: int, head_hash: bytes, head_hlc: int
) -> ChainState:
    walk = _Walk()
    broken = verify(_links(line, centre_id, device_id, walk))
    at, what = (broken.seq, broken.what) if broken else (None, None)
    if not broken and (walk.seq, walk.hash, walk.hlc) != (head_seq, head_hash, head_hlc):
        at, what = min(walk.seq, head_seq) + 1, "head"
    return ChainState(centre_id, device_id, login, walk.seq, walk.erased, at, what)


def _links(line: Line, centre_id: int, device_id: UUID, walk: _Walk) -> Iterator[Link]:
    while page := line.execute(_LINKS, (centre_id, device_id, walk.seq, PAGE), binary=True).fetchall():
        for link in (Link(*row) for row in page):
            walk.seq, walk.hash, walk.hlc = link.seq, link.hash, link.hlc
            walk.erased += link.body is None
            yield link
