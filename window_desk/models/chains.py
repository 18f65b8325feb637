"""The ledger as sync sees it: chains of links to give away, and foreign ones to take in."""

from collections.abc import Callable, Sequence, Set
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from window_desk.core.chain import Link, verify
from window_desk.errors import BrokenChain
from window_desk.models import aside, ledger, proving, unlisted
from window_desk.models.board import Board
from window_desk.models.portions import Portions
from window_desk.models.projector import AT_A_TIME
from window_desk.models.store import Store

Absorbed = Callable[[Connection, frozenset[UUID]], None]


class Chains:
    """One store's chains. ``project`` is called inside the transaction that takes links in, ``tell`` after it;
    ``board`` takes what the centre tells besides, and calls ``renew`` when that was a publication.
    """

    def __init__(
        self,
        store: Store,
        renew: Callable[[Set[str]], None],
        project: Absorbed,
        tell: Callable[[frozenset[UUID]], None],
    ) -> None:
        self.store, self._project, self._tell = store, project, tell
        self.board = Board(store, renew, project, tell)
        self.centre_id = store.centre_id
        self._links, self._cases = Portions(store.turns, 25), Portions(store.turns, 25, AT_A_TIME)

    @property
    def device_id(self) -> UUID:
        """The chain written here."""
        return self.store.device_id

    def own_devices(self) -> frozenset[UUID]:
        """Every chain this store has written: after a restore or a clone there are several."""
        with self.store.read() as connection:
            return ledger.own_devices(connection)

    def origin(self) -> tuple[UUID | None, str]:
        """Which chain the one written here carries on, and why; ``None`` and nothing for the first."""
        with self.store.read() as connection:
            return aside.origin(connection, self.device_id)

    def elsewhere(self, after: int) -> int:
        """How many acts of our chain after that place stand in another chain here too."""
        with self.store.read() as connection:
            return len(aside.elsewhere(connection, self.device_id, after))

    def begin_anew(self, after: int, why: str, floor: int | None = None) -> None:
        """Carry on everything of our chain after that place in a new one; the acts keep their ids, and with ``floor``
        (µs) are stamped anew above it, without those that stand ``elsewhere``. Whoever records meanwhile waits, and
        then writes the new chain.
        """
        old = self.device_id
        try:
            with self.store.begin() as connection:
                new, taken = aside.begin_anew(connection, self.centre_id, old, after, why, floor)
                self._project(connection, ledger.cases_of(taken))
                self.store.device_id = new  # while the write lock is held
        except BaseException:
            self.store.device_id = old
            raise

    def set_aside(self, device_id: UUID, after: int) -> None:
        """Take another chain's links after that place out of the ledger; they are kept aside."""
        with self.store.begin() as connection:
            gone = ledger.cases_of(aside.set_aside(connection, device_id, after))
            self._project(connection, gone)
        self._tell(gone)

    def prove(self, progress: proving.Progress) -> dict[str, Any]:
        """What holds of this store, as ``proving.prove``."""
        return proving.prove(self, progress)

    def heads(self) -> dict[UUID, tuple[int, bytes]]:
        """Every device's last (seq, hash) here."""
        with self.store.read() as connection:
            return ledger.heads(connection)

    def links_after(self, device_id: UUID, seq: int, limit: int) -> list[Link]:
        """Up to ``limit`` links of a device after ``seq``, in chain order."""
        with self.store.read() as connection:
            return ledger.after(connection, device_id, seq, limit)

    def hash_at(self, device_id: UUID, seq: int) -> bytes | None:
        """The chain hash at one position; ``None`` beyond the chain."""
        with self.store.read() as connection:
            return ledger.hash_at(connection, self.centre_id, device_id, seq)

    def acknowledged(self) -> int:
        """Up to where the centre is known to have this store's own chain."""
        with self.store.read() as connection:
            return ledger.acknowledged(connection, self.device_id)

    def acknowledge(self, seq: int) -> None:
        """Remember what the centre has."""
        with self.store.begin() as connection:
            ledger.acknowledge(connection, self.device_id, seq)

    def unsent(self) -> int:
        """How many acts recorded here the centre does not have yet."""
        return self.heads().get(self.device_id, (0, b""))[0] - self.acknowledged()

    def absorb(self, links: Sequence[Link]) -> frozenset[UUID]:
        """Take acts from elsewhere, a portion at a time; where a chain does not hold, ``BrokenChain`` and no more.

        Each portion is taken whole or not at all. Links already here are passed over, so a page may come twice. Returns
        the changed cases; the lists show them after ``list_anew``, even if the program ends before (decision 0024).
        """
        changed = frozenset[UUID]()
        for portion in self._links.of(links):
            changed |= self._absorb(portion)
        return changed

    def _absorb(self, links: Sequence[Link]) -> frozenset[UUID]:
        with self.store.begin() as connection:
            known = ledger.heads(connection)
            fresh = [k for k in links if k.seq > known.get(k.device_id, (0, b""))[0]]
            self._hold(connection, fresh)
            ledger.append(connection, fresh)
            changed = ledger.cases_of(fresh)
            unlisted.note(connection, changed)
        return changed

    def list_anew(self, told: proving.Progress = lambda done, of: None) -> None:
        """Bring the lists in step with what was absorbed, the newest cases first, telling ``told(done, all)`` in cases.

        What ``told`` raises ends it; the rest waits for the next time.
        """
        with self.store.read() as connection:
            waiting = unlisted.waiting(connection)
        done = 0
        try:
            for portion in self._cases.of(waiting):
                with self.store.begin() as connection:
                    self._project(connection, frozenset(portion))
                    unlisted.done(connection, portion)
                done += len(portion)
                told(done, len(waiting))
        finally:
            if done:
                self._tell(frozenset(waiting[:done]))

    def _hold(self, connection: Connection, links: Sequence[Link]) -> None:
        by_device: dict[UUID, list[Link]] = {}
        for link in links:
            by_device.setdefault(link.device_id, []).append(link)
        for device_id, chain in by_device.items():
            seq, previous, hlc = ledger.head(connection, device_id)
            if broken := verify(chain, previous, seq, hlc):
                raise BrokenChain(
                    "收到的第 {seq} 条记录接不上原来的链（{what}），一条都没有接收。请报告中心管理员。",
                    seq=broken.seq,
                    what=broken.what,
                )
