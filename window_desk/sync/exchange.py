"""One round with the centre: hello, push what it lacks, pull what we lack, compare.

Nothing is remembered between rounds except the ledgers themselves, so a round may stop at any byte and the next one
goes on from there. Runs off the UI thread; ``Centre.cut`` ends it at once. Why by device vector: docs/decisions/0003.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Protocol
from uuid import UUID

from window_desk.core.chain import GENESIS, Link
from window_desk.core.wire import FMT
from window_desk.errors import Unreachable
from window_desk.sync.centre import Centre, Greeting, PushStatus
from window_desk.sync.connection import CUT_OFF
from window_desk.sync.differences import Difference, FormatNotTaken, LedgersDiffer
from window_desk.sync.telling import Board, Telling

PUSH_LINKS = 500
PUSH_BYTES = 256_000
PULL_LINKS = 2_000
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
        """Takes foreign links in, all or none; the changed cases. Raises when a chain does not hold."""

    def acknowledged(self) -> int:
        """Up to where the centre is known to have our chain."""

    def acknowledge(self, seq: int) -> None:
        """Remembers what the centre has."""


@dataclass(frozen=True, slots=True)
class RoundReport:
    """What one round did, in acts.

    ``refused``: acts of ours that the centre would not take yet because their clock is over ten minutes ahead of its
    own. ``clock_offset_seconds``: how far this PC's clock is ahead of the centre's. ``changed_cases``: to redraw.
    ``donated``: acts of other windows given back to a restored centre. ``news``: publications and erasures taken.
    ``people``: persons this window was told of.
    """

    pushed: int
    pulled: int
    refused: int
    clock_offset_seconds: float
    changed_cases: frozenset[UUID]
    donated: int = 0
    news: int = 0
    people: int = 0


class Exchange:
    """Rounds between one device's ledger and the centre. ``clock`` gives seconds since 1970 UTC."""

    def __init__(self, ledger: Ledger, centre: Centre, clock: Callable[[], float] = time.time) -> None:
        self.ledger = ledger
        self.centre = centre
        self.clock = clock

    def round(self) -> RoundReport:
        """Pushes, pulls and compares until both ledgers are equal, or says why they cannot be.

        Raises ``Unreachable`` (try again later), ``LedgersDiffer`` or ``FormatNotTaken`` (call a person), and what
        ``Ledger.absorb`` raises for a chain that does not verify.
        """
        asked_at = self.clock()
        told_before = self.ledger.board.mark()[1] if self.ledger.board else 0
        greeting = self.centre.hello(self.ledger.device_id, self._vector(), told_before)
        offset = (asked_at + self.clock()) / 2 - greeting.server_us / 1e6
        self._check_terms(greeting)
        start = self._common_head(greeting)
        head, refused = self._push(start)
        news, touched = self._exchange_news(greeting)
        donated = self._compare_others(greeting)  # after the push: another's chain never holds up our own acts
        pulled, changed = self._pull() if greeting.newer else (0, frozenset[UUID]())
        if head != start or pulled:
            self._compare_all(head)
        people, named = self._ask_for_people(changed, greeting)
        return RoundReport(head - start, pulled, refused, offset, touched | changed | named, donated, news, people)

    def _exchange_news(self, greeting: Greeting) -> tuple[int, frozenset[UUID]]:
        """Before the pull, so that what is pulled finds its catalogue; how many came, and which cases they touch."""
        if self.ledger.board is None:
            return 0, frozenset()
        telling = Telling(self.ledger.board, self.centre)
        news = telling.take_news(greeting)
        telling.send_people()
        return news

    def _ask_for_people(self, changed: frozenset[UUID], greeting: Greeting) -> tuple[int, frozenset[UUID]]:
        if self.ledger.board is None:
            return 0, frozenset()
        return Telling(self.ledger.board, self.centre).ask_for_people(changed, greeting.supervisor)

    def _check_terms(self, greeting: Greeting) -> None:
        if greeting.centre_id != self.ledger.centre_id:
            raise LedgersDiffer(Difference.OTHER_CENTRE, self.ledger.device_id)
        if greeting.min_fmt > FMT:
            raise FormatNotTaken("中心已不再接收本版程序的格式。已办的件都保存在本机；请升级本机程序后再同步。")
        if greeting.max_fmt < FMT:
            raise FormatNotTaken("中心还不认识本版程序的格式。已办的件都保存在本机；请信息中心先升级中心数据库。")

    def _common_head(self, greeting: Greeting) -> int:
        """Where the centre stands in our own chain, once it is sure that ours goes through the same place."""
        device, mine = self.ledger.device_id, self._own_seq()
        if greeting.head_seq is None:
            self.centre.open_device(device)
            greeting = self.centre.hello(device, self._vector())  # others may have given it back to a restored centre
        if greeting.head_seq is None:
            raise Unreachable(CUT_OFF)
        if greeting.head_seq <= mine and self._hash_at(device, greeting.head_seq) == greeting.head_hash:
            self._acknowledge(greeting.head_seq)
            return greeting.head_seq
        last_shared = min(mine, greeting.head_seq)
        if last_shared:  # the centre compares, and writes a fork down where its administrator will see it
            answer = self.centre.push(self.ledger.links_after(device, last_shared - 1, 1))
            if answer.status is PushStatus.FORK:
                raise LedgersDiffer(Difference.FORK, device, last_shared)
        raise LedgersDiffer(Difference.CENTRE_AHEAD, device, greeting.head_seq)

    def _push(self, head: int) -> tuple[int, int]:
        """Sends what the centre lacks; where it then stands in our chain, and how many acts it would not take yet."""
        while batch := self._batch(self.ledger.device_id, head):
            answer = self.centre.push(batch)
            if answer.status in (PushStatus.FORK, PushStatus.BROKEN):
                difference = Difference.FORK if answer.status is PushStatus.FORK else Difference.BROKEN
                raise LedgersDiffer(difference, self.ledger.device_id, answer.head_seq + 1)
            head = answer.head_seq  # after a gap this goes back to where the centre really stands
            self._acknowledge(head)
            if answer.status is PushStatus.FUTURE:
                return head, self._own_seq() - head
        return head, 0

    def _acknowledge(self, head: int) -> None:
        if head != self.ledger.acknowledged():  # a round with nothing new writes nothing
            self.ledger.acknowledge(head)

    def _batch(self, device: UUID, head: int) -> list[Link]:
        """The next links to send: at most ``PUSH_LINKS`` and ``PUSH_BYTES``, but at least one while there is one."""
        links = self.ledger.links_after(device, head, PUSH_LINKS)
        weight = 0
        for count, link in enumerate(links):
            weight += LINK_BYTES + len(link.body or b"")
            if weight > PUSH_BYTES and count:
                return links[:count]
        return links

    def _pull(self) -> tuple[int, frozenset[UUID]]:
        pulled, changed = 0, frozenset[UUID]()
        while page := self.centre.pull(self._vector(), PULL_LINKS):
            changed |= self.ledger.absorb(page)
            pulled += len(page)
            if len(page) < PULL_LINKS:
                break
        return pulled, changed

    def _compare_all(self, head: int) -> None:
        """After the round: our own chain is at the centre up to ``head``, every other one the same here (F4)."""
        greeting = self.centre.hello(self.ledger.device_id, self._vector())
        device, seq = self.ledger.device_id, greeting.head_seq or 0
        if seq < head or self._hash_at(device, seq) != (greeting.head_hash or GENESIS):
            raise LedgersDiffer(Difference.UNLIKE, device, seq)
        self._compare_others(greeting)

    def _compare_others(self, greeting: Greeting) -> int:
        """Gives the centre back what it lost of other chains (it was restored from a backup); how many acts.

        A chain that goes on otherwise here and there stops the round.
        """
        others = {device: head for device, head in self.ledger.heads().items() if device != self.ledger.device_id}
        if greeting.digest == _digest(others):
            return 0
        donated = 0
        for unlike in self.centre.audit(others):
            seq = others[unlike.device_id][0]
            lost = unlike.head_seq < seq and self._hash_at(unlike.device_id, unlike.head_seq) == unlike.head_hash
            if not lost:
                raise LedgersDiffer(Difference.UNLIKE, unlike.device_id, seq)
            if not unlike.given:
                donated += self._donate(unlike.device_id, unlike.head_seq, seq)
        return donated

    def _donate(self, device: UUID, after: int, until: int) -> int:
        seq = after
        while seq < until and (batch := self._batch(device, seq)):
            self.centre.donate(batch)
            seq = batch[-1].seq
        return seq - after

    def _vector(self) -> dict[UUID, int]:
        return {device: seq for device, (seq, _) in self.ledger.heads().items()}

    def _own_seq(self) -> int:
        return self.ledger.heads().get(self.ledger.device_id, (0, GENESIS))[0]

    def _hash_at(self, device: UUID, seq: int) -> bytes | None:
        return self.ledger.hash_at(device, seq) if seq else GENESIS


def _digest(heads: Mapping[UUID, tuple[int, bytes]]) -> bytes:
    """sha256 over device, seq and hash of each head, in the order of the devices, as ``sync.hello`` computes it."""
    packed = (device.bytes + seq.to_bytes(8, "big") + digest for device, (seq, digest) in sorted(heads.items()))
    return sha256(b"".join(packed)).digest()
