"""Our own chain and the centre's copy of it: where they are one, sending the rest, and beginning anew where they part.

They part when this PC's disk was cloned, or restored from an old backup. Then what only we have goes on in a new chain,
under the same act ids, and the centre's chain comes down like anybody's: nothing is lost and nothing is overwritten.
"""

from enum import StrEnum
from functools import partial
from uuid import UUID

from window_desk.core.chain import Link
from window_desk.errors import Unreachable
from window_desk.sync.ahead import Ahead
from window_desk.sync.centre import Centre, Greeting, PushAnswer, PushStatus
from window_desk.sync.connection import CUT_OFF
from window_desk.sync.differences import Difference, LedgersDiffer
from window_desk.sync.incoming import Incoming
from window_desk.sync.ledgers import Ledger, batch, hash_at, own_seq, vector


class Restart(StrEnum):
    """Why a chain could not go on and another one was begun; the centre lists it as an incident."""

    CLONED = "cloned"
    RESTORED = "restored"
    CLOCK = "clock"


class OwnChain:
    """One round's work on the chain written here: ``pushed`` acts, and why it was begun anew, if it was."""

    def __init__(self, ledger: Ledger, centre: Centre, incoming: Incoming) -> None:
        self.ledger, self.centre, self.incoming = ledger, centre, incoming
        self.restarted: Restart | None = None
        self.pushed = 0
        self._seen = ledger.acknowledged()

    def meet(self, greeting: Greeting) -> tuple[Greeting, int]:
        """Where the centre stands in our chain, once ours is sure to go through the same place; and its last word."""
        if greeting.head_seq is None:
            self.centre.open_device(self.ledger.device_id, *self.ledger.origin())
            greeting = self._hello()  # others may have given it back to a restored centre
        if greeting.head_seq is None:
            raise Unreachable(CUT_OFF)
        device, mine = self.ledger.device_id, own_seq(self.ledger)
        if greeting.head_seq <= mine and hash_at(self.ledger, device, greeting.head_seq) == greeting.head_hash:
            self._acknowledge(greeting.head_seq)
            return greeting, greeting.head_seq
        if self.restarted:
            raise LedgersDiffer(Difference.FORK, device, greeting.head_seq)
        return self._restart(min(mine, greeting.head_seq))

    def _restart(self, until: int) -> tuple[Greeting, int]:
        device = self.ledger.device_id
        common = shared(self.ledger, self.centre, device, until)
        self.restarted = Restart.CLONED if common < until else Restart.RESTORED
        if common < until:  # the centre compares, and writes the fork down where its administrator will see it
            self.centre.push(self.ledger.links_after(device, common, 1))
        return self._begin_anew(common, self.restarted)

    def push(self, head: int) -> tuple[int, int]:
        """Sends what the centre lacks; where it then stands in our chain, and how many acts it would not take yet."""
        links = batch(self.ledger, self.ledger.device_id, head)
        while links:
            ahead = Ahead(partial(batch, self.ledger, self.ledger.device_id, links[-1].seq))
            answer = self.centre.push(links, ahead)
            if answer.status is PushStatus.FORK and not self.restarted:  # a twin was faster than we since the greeting
                head = self.meet(self._hello())[1]
                if self.restarted:
                    links = batch(self.ledger, self.ledger.device_id, head)
                    continue
            if answer.status in (PushStatus.FORK, PushStatus.BROKEN):
                if answer.status is PushStatus.BROKEN and self._brought_by_a_twin(answer.head_seq):
                    return self._stamp_anew(answer.head_seq)
                difference = Difference.FORK if answer.status is PushStatus.FORK else Difference.BROKEN
                raise LedgersDiffer(difference, self.ledger.device_id, answer.head_seq + 1)
            self._compare(answer, links[-1])
            self.pushed += max(answer.head_seq - head, 0)
            head = answer.head_seq  # after a gap this goes back to where the centre really stands
            self._acknowledge(head)
            if answer.status is PushStatus.FUTURE:
                return (head, own_seq(self.ledger) - head) if self.restarted else self._stamp_anew(head)
            read_on = ahead.outcome() if head == links[-1].seq else []
            links = read_on or batch(self.ledger, self.ledger.device_id, head)  # recorded meanwhile
        return head, 0

    def _compare(self, answer: PushAnswer, sent: Link) -> None:
        """The centre says where it stands in our chain now: it is our chain that goes through there (F4)."""
        seq = answer.head_seq
        here = sent.hash if seq == sent.seq else hash_at(self.ledger, sent.device_id, seq)
        if here != answer.head_hash:
            raise LedgersDiffer(Difference.UNLIKE, sent.device_id, seq)

    def _brought_by_a_twin(self, head: int) -> bool:
        """Whether the centre has acts of ours under another time: a twin had stamped them anew, as we had, and was
        faster. Each time that this holds there are fewer left to send, so it ends.
        """
        self.incoming.pull(self._hello())
        return bool(self.ledger.elsewhere(head))

    def _stamp_anew(self, head: int) -> tuple[int, int]:
        """Our clock was ahead, and nobody has seen these acts: they go on in a new chain, in the same order, from the
        centre's time on, without those a twin has brought already. Not if the centre had them once, nor where its own
        clock is behind what others wrote.
        """
        self.incoming.pull(self._hello())
        greeting = self._hello()
        kept = {**vector(self.ledger), self.ledger.device_id: head}
        last = [self.ledger.links_after(device, seq - 1, 1)[0].hlc for device, seq in kept.items() if seq]
        floor = max([greeting.server_us, *last])
        if head < self._seen or floor > greeting.server_us + AHEAD_US:
            return head, own_seq(self.ledger) - head
        self.restarted = Restart.CLONED if self.ledger.elsewhere(head) else Restart.CLOCK
        return self.push(self._begin_anew(head, self.restarted, floor)[1])

    def _begin_anew(self, after: int, why: Restart, floor: int | None = None) -> tuple[Greeting, int]:
        self.ledger.begin_anew(after, why, floor)
        self._seen = 0
        return self.meet(self._hello())

    def _hello(self) -> Greeting:
        return self.centre.hello(self.ledger.device_id, vector(self.ledger))

    def _acknowledge(self, head: int) -> None:
        if head != self.ledger.acknowledged():  # a round with nothing new writes nothing
            self.ledger.acknowledge(head)


AHEAD_US = 300_000_000
"""How far above the centre's clock acts may be stamped anew; less than the ten minutes it takes."""


def shared(ledger: Ledger, centre: Centre, device: UUID, until: int) -> int:
    """Up to where a chain here and at the centre is one, found by halves."""
    low, high = 0, until
    while low < high:
        middle = (low + high + 1) // 2
        here = ledger.hash_at(device, middle)
        if here is not None and not centre.audit({device: (middle, here)}):
            low = middle
        else:
            high = middle - 1
    return low
