"""The hash chain: what makes a device's part of the ledger provable, and a break in it visible.

``hash = sha256(previous ‖ centre ‖ device ‖ seq ‖ act_id ‖ hlc ‖ fmt ‖ kind ‖ sha256(body))``, integers big-endian, the
kind in UTF-8. The body itself is not in the chain, so the law may erase it and the chain still verifies (MISSION G6).
The central PostgreSQL computes the same in SQL (``sync/central/functions.sql``).
"""

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

GENESIS = bytes(32)
"""The hash before the first link."""


@dataclass(frozen=True, slots=True)
class Link:
    """One row of the ledger as stored and sent: an act sealed to bytes at its place in a device's chain.

    ``seq`` counts from 1 without gaps, ``hlc`` is in µs and grows along the chain, ``body`` is ``None`` once erased.
    """

    centre_id: int
    device_id: UUID
    seq: int
    act_id: UUID
    hlc: int
    fmt: int
    kind: str
    body_hash: bytes
    hash: bytes
    body: bytes | None


@dataclass(frozen=True, slots=True)
class Break:
    """Where a chain does not hold, and what is wrong there (``gap``, ``clock``, ``hash`` or ``body``)."""

    device_id: UUID
    seq: int
    what: str


def link_hash(
    previous: bytes,
    centre_id: int,
    device_id: UUID,
    seq: int,
    act_id: UUID,
    hlc: int,
    fmt: int,
    kind: str,
    body_hash: bytes,
) -> bytes:
    """The chain hash of a link that follows ``previous``."""
    packed = (
        previous
        + struct.pack(">i", centre_id)
        + device_id.bytes
        + struct.pack(">q", seq)
        + act_id.bytes
        + struct.pack(">qh", hlc, fmt)
        + kind.encode()
        + body_hash
    )
    return sha256(packed).digest()


def forge(
    previous: bytes, centre_id: int, device_id: UUID, seq: int, act_id: UUID, hlc: int, fmt: int, kind: str, body: bytes
) -> Link:
    """The link that carries ``body`` next after the hash ``previous``."""
    body_hash = sha256(body).digest()
    digest = link_hash(previous, centre_id, device_id, seq, act_id, hlc, fmt, kind, body_hash)
    return Link(centre_id, device_id, seq, act_id, hlc, fmt, kind, body_hash, digest, body)


def verify(links: Iterable[Link], previous: bytes = GENESIS, seq: int = 0, hlc: int = 0) -> Break | None:
    """The first break in one device's links, given what stood before them; ``None`` when the chain holds."""
    for link in links:
        if what := _flaw(link, previous, seq, hlc):
            return Break(link.device_id, link.seq, what)
        previous, seq, hlc = link.hash, link.seq, link.hlc
    return None


def _flaw(link: Link, previous: bytes, seq: int, hlc: int) -> str | None:
    if link.seq != seq + 1:
        return "gap"
    if link.hlc <= hlc:
        return "clock"
    if link.hash != link_hash(
        previous, link.centre_id, link.device_id, link.seq, link.act_id, link.hlc, link.fmt, link.kind, link.body_hash
    ):
        return "hash"
    if link.body is not None and sha256(link.body).digest() != link.body_hash:
        return "body"
    return None
