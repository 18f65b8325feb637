"""A ledger of links in memory: real chains, forged and verified by the core, without cases or a database."""

import random
from collections.abc import Callable, Sequence
from uuid import UUID

from window_desk.core.chain import GENESIS, Link, forge, link_hash, verify
from window_desk.core.ids import next_hlc, uuid7
from window_desk.errors import BrokenChain

NOON = 1_700_000_000_000_000
"""A moment of 2023 in µs, which no server's clock takes for the future."""


class SmallLedger:
    """One device's ledger of acts alone. ``now`` is its clock in µs; ``chains`` holds every device's links."""

    board = None

    def __init__(self, centre_id: int, seed: int, now: int = NOON) -> None:
        self._random = random.Random(seed)
        self.centre_id = centre_id
        self.device_id = self._id()
        self.now = now
        self.chains: dict[UUID, list[Link]] = {}
        self._acknowledged = 0
        self._own = [self.device_id]
        self._origin: tuple[UUID | None, str] = (None, "")
        self.aside: list[Link] = []
        self.writes = 0

    def _id(self) -> UUID:
        return uuid7(NOON // 1000, self._random.randbytes(10))

    def record(self, count: int = 1, kind: str = "收件", size: int = 300) -> list[Link]:
        chain = self.chains.setdefault(self.device_id, [])
        for _ in range(count):
            hlc = next_hlc(self.now, max((links[-1].hlc for links in self.chains.values() if links), default=0))
            previous, seq = (chain[-1].hash, chain[-1].seq) if chain else (GENESIS, 0)
            body = self._random.randbytes(size)
            chain.append(forge(previous, self.centre_id, self.device_id, seq + 1, self._id(), hlc, 1, kind, body))
        return chain[-count:]

    def heads(self) -> dict[UUID, tuple[int, bytes]]:
        return {device: (links[-1].seq, links[-1].hash) for device, links in self.chains.items() if links}

    def links_after(self, device_id: UUID, seq: int, limit: int) -> list[Link]:
        return self.chains.get(device_id, [])[seq : seq + limit]

    def hash_at(self, device_id: UUID, seq: int) -> bytes | None:
        links = self.chains.get(device_id, [])
        return links[seq - 1].hash if 1 <= seq <= len(links) else None

    def absorb(self, links: Sequence[Link]) -> frozenset[UUID]:
        grown = {device: list(chain) for device, chain in self.chains.items()}
        for link in links:
            chain = grown.setdefault(link.device_id, [])
            if link.seq > len(chain):
                chain.append(link)
        for chain in grown.values():
            if verify(chain):
                raise BrokenChain("链断了")
        self.chains = grown
        return frozenset(link.act_id for link in links)  # as if each act were a case of its own

    def list_anew(self, told: Callable[[int, int], None]) -> None:
        """There are no lists here."""

    def own_devices(self) -> frozenset[UUID]:
        return frozenset(self._own)

    def origin(self) -> tuple[UUID | None, str]:
        return self._origin

    def elsewhere(self, after: int) -> int:
        return sum(link.act_id in self._seen_elsewhere() for link in self.chains.get(self.device_id, [])[after:])

    def _seen_elsewhere(self) -> set[UUID]:
        others = (chain for device, chain in self.chains.items() if device != self.device_id)
        return {link.act_id for chain in others for link in chain}

    def begin_anew(self, after: int, why: str, floor: int | None = None) -> None:
        old = self.device_id
        seen = self._seen_elsewhere() if floor is not None else set()
        tail = [link for link in self._take_out(old, after) if link.act_id not in seen]
        self.device_id, self._origin, self._acknowledged = self._id(), (old, why), 0
        self._own.append(self.device_id)
        chain: list[Link] = []
        for seq, link in enumerate(tail, 1):
            hlc = link.hlc if floor is None else floor + seq
            previous = chain[-1].hash if chain else GENESIS
            parts = (self.centre_id, self.device_id, seq, link.act_id, hlc, link.fmt, link.kind, link.body_hash)
            chain.append(Link(*parts, link_hash(previous, *parts), link.body))
        if chain:
            self.chains[self.device_id] = chain

    def set_aside(self, device_id: UUID, after: int) -> None:
        self._take_out(device_id, after)

    def _take_out(self, device_id: UUID, after: int) -> list[Link]:
        chain = self.chains.get(device_id, [])
        kept, tail = chain[:after], chain[after:]
        self.aside += tail
        self.chains = {**self.chains, device_id: kept}
        if not kept:
            del self.chains[device_id]
        return tail

    def acknowledged(self) -> int:
        return self._acknowledged

    def acknowledge(self, seq: int) -> None:
        self._acknowledged = seq
        self.writes += 1

    def copy(self, seed: int) -> "SmallLedger":
        """A disk image of this ledger: the same device, from here on its own acts."""
        twin = SmallLedger(self.centre_id, seed, self.now)
        twin.device_id, twin._own, twin._origin = self.device_id, list(self._own), self._origin
        twin.aside = list(self.aside)
        twin.chains = {device: list(links) for device, links in self.chains.items()}
        twin.acknowledge(self._acknowledged)
        return twin
