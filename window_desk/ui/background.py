"""Sync rounds on a thread of their own, so that the window never waits for the network.

A round runs soon after an act, at least every ``EVERY`` seconds while the centre answers, and after a growing, random
pause while it does not (full jitter under a cap; SYNC.md 1).
"""

import logging
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Condition, Thread

from PySide6.QtCore import QObject, Signal

from window_desk.desk import wall_clock
from window_desk.errors import Unreachable, WindowDeskError
from window_desk.ui.translation import error_text

EVERY, FIRST_PAUSE, LONGEST_PAUSE = 60.0, 2.0, 120.0
"""Seconds: between rounds with nothing to send, after the first failure, and the cap."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Round:
    """What one round came to: how many acts the centre refused, and what to do about it (as shown, may be empty)."""

    refused: int = 0
    advice: str = ""


@dataclass(frozen=True, slots=True)
class SyncState:
    """How things stand with the centre: when the last round succeeded, since when it does not answer, what is wrong.

    ``failed`` is a round that broke off for another reason than the line; ``advice`` then says which.
    """

    synced_at: datetime | None = None
    offline_since: datetime | None = None
    refused: int = 0
    advice: str = ""
    failed: bool = False


class Background(QObject):
    """The one worker thread. ``source`` does one round: returns a ``Round``, or raises ``Unreachable``."""

    state_changed = Signal(object)

    def __init__(self, source: Callable[[], Round], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._wake, self._woken, self._stopped = Condition(), False, False
        self._failures = 0
        self.state = SyncState()
        self._thread = Thread(target=self._work, name="sync", daemon=True)

    def start(self) -> None:
        """Begin with a round at once."""
        self._thread.start()

    def wake(self) -> None:
        """There is something to send."""
        with self._wake:
            self._woken = True
            self._wake.notify()

    def stop(self) -> None:
        """Finish the round under way and end; waits a few seconds at most."""
        with self._wake:
            self._stopped = True
            self._wake.notify()
        if self._thread.is_alive():
            self._thread.join(5)

    def _work(self) -> None:
        while not self._stopped:
            self.state = self._round()
            self.state_changed.emit(self.state)
            with self._wake:
                if not self._woken and not self._stopped:
                    self._wake.wait(self._pause())
                self._woken = False

    def _round(self) -> SyncState:
        try:
            result = self._source()
        except Unreachable as error:
            self._failures += 1
            since = self.state.offline_since or wall_clock()
            return SyncState(self.state.synced_at, since, self.state.refused, error_text(error))
        except WindowDeskError as error:
            self._failures += 1
            return SyncState(self.state.synced_at, None, self.state.refused, error_text(error), failed=True)
        except Exception as error:  # a bug in a round must not end the thread: it is logged and shown
            _log.exception("sync round failed")
            self._failures += 1
            return SyncState(self.state.synced_at, None, self.state.refused, repr(error), failed=True)
        self._failures = 0
        return SyncState(wall_clock(), None, result.refused, result.advice)

    def _pause(self) -> float:
        if not self._failures:
            return EVERY
        return random.uniform(0, min(LONGEST_PAUSE, FIRST_PAUSE * 2**self._failures))
