"""What the centre has beyond us, taken in page by page."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from window_desk.sync.ahead import Ahead
from window_desk.sync.centre import Centre, Greeting
from window_desk.sync.ledgers import Ledger, vector

PULL_LINKS = 2_000

Told = Callable[[int, int], None]
"""Told ``(done, all)``, in acts, how much of what the centre has beyond us is here: an act that has come is half done,
and wholly done once the lists show it.
"""


def nobody(done: int, of: int) -> None:
    """Nobody wants to know."""


class Incoming:
    """One round's pulls: how many acts came, and which cases they changed."""

    def __init__(self, ledger: Ledger, centre: Centre, told: Told = nobody) -> None:
        self.ledger, self.centre, self.told = ledger, centre, told
        self.pulled = 0
        self.changed = frozenset[UUID]()

    def pull(self, greeting: Greeting) -> None:
        """Everything there is by now; a page is taken in while the centre looks up the next one.

        Raises ``Unreachable``, and what ``Ledger.absorb`` raises for a chain that does not verify.
        """
        reached, before, of = vector(self.ledger), self.pulled, greeting.newer
        self.told(0, of)
        page = self.centre.pull(reached, PULL_LINKS)
        while page:
            reached |= {link.device_id: link.seq for link in page}
            taken = Ahead(partial(self.ledger.absorb, page))
            after = self.centre.pull(reached, PULL_LINKS, taken) if len(page) == PULL_LINKS else []
            self.changed |= taken.outcome()
            self.pulled += len(page)
            come = self.pulled - before
            of = max(come, greeting.newer)  # more may have been sent meanwhile
            self.told(come // 2, of)
            page = after
        self.ledger.list_anew(lambda done, cases: self.told(of - of * (cases - done) // (2 * cases), of))
        if self.pulled > before:
            self.told(of, of)
