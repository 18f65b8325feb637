"""Whose turn it is to write. SQLite lets who waits try again after longer and longer pauses, between which one who
writes much is first each time; here the threads of one program stand in line, and who writes much sees that one waits.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class Turns:
    """One turn at a time, in the order of asking. Not to be taken again by who has it."""

    def __init__(self, refusal: Exception, patience: float = 10) -> None:
        self._refusal, self._patience = refusal, patience
        self._first_in_line, self._turn = Lock(), Lock()
        self._waited_at = float("-inf")

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Inside it is our turn; the ``refusal`` where it does not come in ``patience`` seconds."""
        with self._held(self._first_in_line):
            if self._turn.locked():
                self._waited_at = time.monotonic()
            self._acquire(self._turn)
        try:
            yield
        finally:
            self._turn.release()

    def waited_for(self, seconds: float) -> bool:
        """Whether anybody had to wait for a turn in the last so many seconds."""
        return time.monotonic() - self._waited_at < seconds

    @contextmanager
    def _held(self, lock: Lock) -> Iterator[None]:
        self._acquire(lock)
        try:
            yield
        finally:
            lock.release()

    def _acquire(self, lock: Lock) -> None:
        if not lock.acquire(timeout=self._patience):
            raise self._refusal
