"""Sync rounds on a thread of their own, so that the window never waits for the network.

A round runs soon after an act, soon after the centre calls, and every minute or so; while the centre does not answer,
after a growing, random pause (``sync.pace``), which nobody cuts short but a person who asks for it.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Thread, current_thread
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from window_desk.desk import wall_clock
from window_desk.errors import Unreachable, WindowDeskError, traced
from window_desk.sync.bell import Bell
from window_desk.sync.pace import Pace
from window_desk.ui.translation import error_text

if TYPE_CHECKING:  # it brings the database of the centre along, which a window without one never needs
    from window_desk.sync.incoming import Told

MANY = 500
"""So many acts that come are shown by their measure; fewer come in the twinkling of an eye."""
FAREWELL = 2.0
"""Seconds that closing waits for a round that cannot be broken off: one that is just being connected."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Round:
    """What one round came to: how many acts the centre refused, and what to do about it (as shown, may be empty)."""

    refused: int = 0
    advice: str = ""


@dataclass(frozen=True, slots=True)
class SyncState:
    """How things stand with the centre: when the last round succeeded, since when it does not answer, what is wrong.

    ``failed`` is a round that broke off for another reason than the line; ``advice`` then says which. ``coming`` is how
    many acts have come and how many there are, while so many come that it takes a while.
    """

    synced_at: datetime | None = None
    offline_since: datetime | None = None
    refused: int = 0
    advice: str = ""
    failed: bool = False
    coming: tuple[int, int] | None = None


class Rounds(Protocol):
    """Where rounds come from. All but ``cut`` is called on the worker thread."""

    def round(self, told: "Told") -> Round:
        """One round with the centre, telling how much has come; ``Unreachable`` where it does not answer."""

    def wait(self, bell: Bell, seconds: float) -> bool:
        """Wait so long at most, for the bell or the centre; whether it called. ``Unreachable`` if it is gone."""

    def cut(self) -> None:
        """Break off the round under way, and begin no other. May be called on any thread."""

    def close(self) -> None:
        """Hang up."""


class Background(QObject):
    """The one worker thread. ``pace`` and ``ticks`` (seconds that only grow) say when the next round is due."""

    state_changed = Signal(object)

    def __init__(
        self,
        rounds: Rounds,
        parent: QObject | None = None,
        *,
        pace: Pace | None = None,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._rounds, self._pace, self._ticks = rounds, pace or Pace(), ticks
        self._bell = Bell()
        self._acted = self._asked = self._stopped = False
        self.state = SyncState()
        self._thread = Thread(target=self._work, name="sync", daemon=True)

    def start(self) -> None:
        """Begin with a round at once."""
        self._thread.start()

    def wake(self) -> None:
        """There is something to send: a round soon, unless the centre does not answer. What a round brought is none."""
        if current_thread() is not self._thread:
            self._acted = True
            self._bell.ring()

    def hurry(self) -> None:
        """Somebody asks for a round now, whatever the pause."""
        self._asked = True
        self._bell.ring()

    def stop(self) -> None:
        """Break off the round under way and end. What was not sent is in the store."""
        self._stopped = True
        self._bell.ring()
        if self._thread.is_alive():
            self._rounds.cut()
            self._thread.join(FAREWELL)

    def _work(self) -> None:
        while not self._stopped:
            self._acted = self._asked = False
            self._try(self._round)
            while not self._stopped and not self._try(self._rest):
                pass
        self._rounds.close()
        self._bell.close()

    def _round(self) -> None:
        result = self._rounds.round(self._on_coming)
        self._pace.went_through()
        self._tell(SyncState(wall_clock(), None, result.refused, result.advice))

    def _on_coming(self, done: int, of: int) -> None:
        if of >= MANY:
            self._tell(SyncState(self.state.synced_at, coming=(done, of)))

    def _rest(self) -> None:
        """Wait until the next round is due."""
        due = self._ticks() + self._pace.pause()
        while not self._stopped and not self._asked and (left := due - self._ticks()) > 0:
            if self._acted and not self._pace.failing:
                return
            if self._rounds.wait(self._bell, left):
                due = min(due, self._ticks() + self._pace.gathering())

    def _try(self, step: Callable[[], None]) -> bool:
        """Take a step; whether it went well. What went wrong is the new state, and the next pause is longer."""
        try:
            step()
        except Unreachable as error:
            since = self.state.offline_since or wall_clock()
            self._failed(SyncState(self.state.synced_at, since, self.state.refused, error_text(error)))
        except WindowDeskError as error:
            self._failed(SyncState(self.state.synced_at, None, self.state.refused, error_text(error), failed=True))
        except Exception as error:  # a bug in a round must not end the thread: it is logged and shown
            _log.error("sync round failed\n%s", traced(error))
            self._failed(SyncState(self.state.synced_at, None, self.state.refused, repr(error), failed=True))
        else:
            return True
        return False

    def _failed(self, state: SyncState) -> None:
        self._pace.failed()
        self._tell(state)

    def _tell(self, state: SyncState) -> None:
        self.state = state
        if not self._stopped:  # a round broken off by closing is nobody's news, and the window may be gone
            self.state_changed.emit(state)
