"""What became of a job at CUPS: out, not out and why, or nobody can tell. Waits on whatever thread it is called on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Protocol

from window_desk.core.routing import Printer
from window_desk.errors import Cancelled, Unreachable
from window_desk.printing import cups, faults
from window_desk.printing.cups import JobState

LOOKS = (0.05, 0.1, 0.2, 0.4)
"""Seconds before each of the first looks at a job; then one every ``LOOK``."""
LOOK = 0.7

STUCK: Mapping[JobState, str] = {JobState.HELD: faults.HELD, JobState.STOPPED: faults.FAILED}
ENDED: Mapping[JobState, str] = {JobState.CANCELLED: faults.TAKEN_BACK, JobState.ABORTED: faults.FAILED}


class Waiting(Protocol):
    """Whoever waits; both raise ``Cancelled`` where somebody stops it."""

    def wait(self, seconds: float) -> None:
        """Let that time pass."""

    def tell(self, done: int, of: int) -> None:
        """How much of the patience is used up."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds a job is waited for; a fault that the printer reports has to last ``grace`` of them."""

    seconds: float = 60.0
    grace: float = 4.0


def follow(name: str, job: int, patience: Patience, waiting: Waiting) -> bool:
    """Whether job ``job`` of printer ``name`` is out; ``False`` where nobody can tell. ``Unreachable`` with the fault
    where it is not: then it was taken back and will not come later. ``Cancelled`` likewise.
    """
    try:
        why = _wait(name, job, patience, waiting)
    except Cancelled:
        if _take_back(name, job):
            raise
        return True
    except _Settled as settled:
        return settled.out
    if why is None:
        return False
    if _take_back(name, job):
        raise why
    return True


class _Settled(Exception):
    """The job is out, or nobody can tell any more."""

    def __init__(self, *, out: bool) -> None:
        super().__init__()
        self.out = out


def _wait(name: str, job: int, patience: Patience, waiting: Waiting) -> Unreachable | None:
    """The fault that lasted, or what the printer is suspected of when patience ends."""
    faultless, printer = 0.0, Printer(name)
    for waited in _looks(patience.seconds, waiting):
        try:
            state, printer = cups.state(name, job), cups.printer(name)
        except Unreachable as error:  # it was taken, and then the scheduler went away
            raise _Settled(out=False) from error
        if state in (JobState.COMPLETED, JobState.GONE):
            raise _Settled(out=state is JobState.COMPLETED)
        if state in ENDED:
            return faults.suspicion(printer) or Unreachable(ENDED[state], name=name)
        why = faults.fault(printer) or (Unreachable(STUCK[state], name=name) if state in STUCK else None)
        if why is None:
            faultless = waited
        elif waited - faultless >= patience.grace:
            return why
    return faults.suspicion(printer)


def _looks(seconds: float, waiting: Waiting) -> Iterator[float]:
    """How long was waited, at each look."""
    waited = 0.0
    for pause in chain(LOOKS, repeat(LOOK)):
        if waited >= seconds:
            return
        waiting.wait(pause)
        waited += pause
        waiting.tell(round(min(waited, seconds) * 10), round(seconds * 10))
        yield waited


def _take_back(name: str, job: int) -> bool:
    """Take the job back; ``False`` where it came out meanwhile."""
    cups.cancel(name, job)
    try:
        return cups.state(name, job) is not JobState.COMPLETED
    except Unreachable:
        return True
