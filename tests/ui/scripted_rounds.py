"""Rounds as a test writes them: what each comes to, and what happens while the worker waits between two."""

from collections.abc import Callable, Iterable
from threading import Event

from window_desk.sync.bell import Bell
from window_desk.sync.incoming import Told
from window_desk.sync.pace import Pace
from window_desk.ui.background import Round

Outcome = Round | Exception
Meanwhile = Callable[[], bool]
"""What happens during one wait; whether the centre calls."""


class Ticks:
    """Seconds that pass only when somebody waits."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Scripted:
    """Plays ``outcomes``, then rounds in which nothing happens, and ``waits``, then real waiting on the bell.

    ``comes`` is what each round tells of its pull. ``waited`` tells how long each scripted wait was to be; a wait
    passes its whole time unless its script says more.
    """

    def __init__(self, outcomes: Iterable[Outcome] = (), waits: Iterable[Meanwhile] = ()) -> None:
        self._outcomes, self._waits = iter(outcomes), iter(waits)
        self.ticks = Ticks()
        self.waited: list[float] = []
        self.rounds = 0
        self.comes: tuple[tuple[int, int], ...] = ()
        self.idle, self.closed, self.was_cut = Event(), Event(), Event()

    def round(self, told: Told) -> Round:
        self.rounds += 1
        for measure in self.comes:
            told(*measure)
        outcome = next(self._outcomes, Round())
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def wait(self, bell: Bell, seconds: float) -> bool:
        script = next(self._waits, None)
        if script is None:
            self.idle.set()
            return bell.wait(600)
        self.waited.append(seconds)
        before = self.ticks.now
        called = script()
        if not called and self.ticks.now == before:
            self.ticks.now += seconds
        return called

    def cut(self) -> None:
        self.was_cut.set()

    def close(self) -> None:
        self.closed.set()


def longest() -> Pace:
    """Every pause as long as it may be."""
    return Pace(lambda low, high: high)


def passes() -> bool:
    """Nothing happens for the whole wait."""
    return False
