"""Long work on a store in short transactions: who records meanwhile waits for one of them, not for all."""

import time
from collections.abc import Iterator, Sequence
from typing import TypeVar

from window_desk.models.turns import Turns

T = TypeVar("T")

ALONE_SECONDS, SHARED_SECONDS = 0.03, 0.01
"""How long one transaction takes, about, while nobody records, and while somebody does. A short one spends most of its
time on what is paid once, the commit and the statements: 0.03 costs a first pull some 8 % more than 0.1 would.
"""
SHARED_FOR_SECONDS = 10
"""For how long after somebody waited the transactions stay short."""
FEWEST = 5
"""What one transaction takes on the slowest PC while somebody records."""


class Portions:
    """How much one transaction takes: ``first`` to begin with, never fewer while nobody records, then as much as its
    time allows, up to ``most``.
    """

    def __init__(self, turns: Turns, first: int, most: int = 1 << 30) -> None:
        self._turns, self._first, self._most = turns, first, most
        self._size = first

    def of(self, things: Sequence[T]) -> Iterator[Sequence[T]]:
        """``things`` bit by bit; what is done with one before the next is asked for is what it took."""
        done = 0
        while done < len(things):
            portion, begun = things[done : done + self._size], time.monotonic()
            yield portion
            self._took(len(portion), time.monotonic() - begun)
            done += len(portion)

    def _took(self, count: int, seconds: float) -> None:
        """At most four times as many the next time, since cases are not alike."""
        shared = self._turns.waited_for(SHARED_FOR_SECONDS)
        wanted, fewest = (SHARED_SECONDS, FEWEST) if shared else (ALONE_SECONDS, self._first)
        grown = min(int(count * wanted / max(seconds, 1e-6)), count * 4, self._most)
        self._size = max(fewest, grown)
