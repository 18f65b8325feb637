"""One round with the centre: hello, push what it lacks, pull what we lack, compare.

Nothing is remembered between rounds except the ledgers themselves, so a round may stop at any byte and the next one
goes on from there. Runs off the UI thread; ``Centre.cut`` ends it at once. Why by device vector: docs/decisions/0003.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from window_desk.core.chain import GENESIS
from window_desk.core.wire import FMT
from window_desk.sync.centre import Centre, Greeting
from window_desk.sync.differences import Difference, FormatNotTaken, LedgersDiffer
from window_desk.sync.incoming import Incoming, Told, nobody
from window_desk.sync.ledgers import Ledger, hash_at, vector
from window_desk.sync.other_chains import Compared, OtherChains
from window_desk.sync.own_chain import OwnChain, Restart
from window_desk.sync.telling import Telling


@dataclass(frozen=True, slots=True)
class RoundReport:
    """What one round did, in acts.

    ``refused``: acts of ours that the centre would not take yet because their clock is over ten minutes ahead of its
    own. ``clock_offset_seconds``: how far this PC's clock is ahead of the centre's. ``changed_cases``: to redraw.
    ``donated``: acts of other windows given back to a restored centre. ``news``: publications and erasures taken.
    ``people``: persons this window was told of. ``restarted``: why our chain was begun anew, for a person to know.
    ``set_aside``: acts of others that the centre has otherwise, kept aside here and given to it, for a person to see.
    """

    pushed: int
    pulled: int
    refused: int
    clock_offset_seconds: float
    changed_cases: frozenset[UUID]
    donated: int = 0
    news: int = 0
    people: int = 0
    restarted: Restart | None = None
    set_aside: int = 0


class Exchange:
    """Rounds between one device's ledger and the centre. ``clock`` gives seconds since 1970 UTC; ``told`` hears how far
    a pull is, before its first page and after each.
    """

    def __init__(
        self, ledger: Ledger, centre: Centre, clock: Callable[[], float] = time.time, told: Told = nobody
    ) -> None:
        self.ledger = ledger
        self.centre = centre
        self.clock = clock
        self.told = told

    def round(self) -> RoundReport:
        """Pushes, pulls and compares until both ledgers are equal, or says why they cannot be.

        Raises ``Unreachable`` (try again later), ``LedgersDiffer`` or ``FormatNotTaken`` (call a person), and what
        ``Ledger.absorb`` raises for a chain that does not verify.
        """
        asked_at = self.clock()
        told_before = self.ledger.board.mark()[1] if self.ledger.board else 0
        greeting = self.centre.hello(self.ledger.device_id, vector(self.ledger), told_before)
        offset = (asked_at + self.clock()) / 2 - greeting.server_us / 1e6
        self._check_terms(greeting)
        incoming = Incoming(self.ledger, self.centre, self.told)
        own = OwnChain(self.ledger, self.centre, incoming)
        greeting, start = own.meet(greeting)
        head, refused = own.push(start)
        news, touched = self._exchange_news(greeting)
        if own.restarted:
            greeting = self.centre.hello(self.ledger.device_id, vector(self.ledger), told_before)
        given = OtherChains(self.ledger, self.centre).compare(greeting)  # another's chain never holds up our own acts
        if greeting.newer or given.set_aside:
            incoming.pull(greeting)
        if incoming.pulled or given.pushed or news:  # a push alone was compared by its answer, others by the greeting
            self._compare_all(head, given)
        people, named = self._ask_for_people(incoming.changed, greeting)
        return RoundReport(
            pushed=own.pushed + given.pushed,
            pulled=incoming.pulled,
            refused=refused,
            clock_offset_seconds=offset,
            changed_cases=touched | incoming.changed | named,
            donated=given.donated,
            news=news,
            people=people,
            restarted=own.restarted,
            set_aside=given.set_aside,
        )

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

    def _compare_all(self, head: int, given: Compared) -> None:
        """After the round: our own chain is at the centre up to ``head``, every other one the same here (F4); and the
        centre hears how far we are.
        """
        told = self.ledger.board.mark()[1] if self.ledger.board else 0
        greeting = self.centre.hello(self.ledger.device_id, vector(self.ledger), told)
        device, seq = self.ledger.device_id, greeting.head_seq or 0
        if seq < head or hash_at(self.ledger, device, seq) != (greeting.head_hash or GENESIS):
            raise LedgersDiffer(Difference.UNLIKE, device, seq)
        again = OtherChains(self.ledger, self.centre).compare(greeting)
        given.pushed += again.pushed
        given.donated += again.donated
        given.set_aside += again.set_aside
