"""The window's ledger as a round needs it, and what two ledgers are compared by."""

from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from typing import Protocol
from uuid import UUID

from window_desk.core.chain import GENESIS, Link
from window_desk.sync.telling import Board

PUSH_LINKS = 1_000
PUSH_BYTES = 256_000
LINK_BYTES = 150
"""What a link weighs on the wire besides its body, about."""


class Ledger(Protocol):
    """The device's side: the part of ``Desk`` that sync needs.

    A head is (seq, hash) of a device's last link. Acts may be recorded in it while a round runs.
    """

    @property
    def centre_id(self) -> int:
        """The centre every link here belongs to."""

    @property
    def device_id(self) -> UUID:
        """The chain written here."""

    @property
    def board(self) -> Board | None:
        """Where goes what the centre tells besides acts; ``None`` for a ledger of acts alone."""

    def heads(self) -> dict[UUID, tuple[int, bytes]]:
        """Every device's head here."""

    def links_after(self, device_id: UUID, seq: int, limit: int) -> list[Link]:
        """Up to ``limit`` links of a device after ``seq``, in chain order."""

    def hash_at(self, device_id: UUID, seq: int) -> bytes | None:
        """The hash at ``seq`` (from 1), ``None`` beyond the chain."""

    def absorb(self, links: Sequence[Link]) -> frozenset[UUID]:
        """Takes foreign links in; the changed cases. Raises when a chain does not hold."""

    def list_anew(self, told: Callable[[int, int], None]) -> None:
        """Shows what was taken in, telling ``(done, all)`` in cases; what ``told`` raises ends it."""

    def acknowledged(self) -> int:
        """Up to where the centre is known to have our chain."""

    def acknowledge(self, seq: int) -> None:
        """Remembers what the centre has."""

    def own_devices(self) -> frozenset[UUID]:
        """Every chain ever written here."""

    def origin(self) -> tuple[UUID | None, str]:
        """Which chain the one written here carries on, and why."""

    def elsewhere(self, after: int) -> int:
        """How many acts of our chain after that place stand in another chain here too."""

    def begin_anew(self, after: int, why: str, floor: int | None = None) -> None:
        """Carries on our chain after that place in a new one, with ``floor`` (µs) stamped anew above it and without
        what stands ``elsewhere``: there it has its time.
        """

    def set_aside(self, device_id: UUID, after: int) -> None:
        """Takes another chain's links after that place out of the ledger, and keeps them aside."""


def hash_at(ledger: Ledger, device: UUID, seq: int) -> bytes | None:
    """The hash at a place of a chain, ``GENESIS`` before its first link."""
    return ledger.hash_at(device, seq) if seq else GENESIS


def own_seq(ledger: Ledger) -> int:
    """How long our own chain is."""
    return ledger.heads().get(ledger.device_id, (0, GENESIS))[0]


def vector(ledger: Ledger) -> dict[UUID, int]:
    """How long every chain is here."""
    return {device: seq for device, (seq, _) in ledger.heads().items()}


def batch(ledger: Ledger, device: UUID, after: int) -> list[Link]:
    """The next links to send: at most ``PUSH_LINKS`` and ``PUSH_BYTES``, but at least one while there is one."""
    links = ledger.links_after(device, after, PUSH_LINKS)
    weight = 0
    for count, link in enumerate(links):
        weight += LINK_BYTES + len(link.body or b"")
        if weight > PUSH_BYTES and count:
            return links[:count]
    return links


def digest(heads: Mapping[UUID, tuple[int, bytes]]) -> bytes:
    """sha256 over device, seq and hash of each head, in the order of the devices, as ``sync.hello`` computes it."""
    packed = (device.bytes + seq.to_bytes(8, "big") + head for device, (seq, head) in sorted(heads.items()))
    return sha256(b"".join(packed)).digest()
