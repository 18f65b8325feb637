"""The acts of 督查台账: a task the leadership follows up, month by month, until it is done (MISSION D8)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class TaskSet:
    """督查立项. A task with its lead department, the one responsible and the last day; ``source`` says who wants it.

    ``lead`` and ``helping`` are department codes, ``officer`` a staff number; a ``monthly`` one is reported on each
    month.
    """

    number: str
    matter: str
    lead: str
    officer: str
    due_on: date
    source: str = ""
    helping: tuple[str, ...] = ()
    monthly: bool = True


@dataclass(frozen=True, slots=True)
class TaskReported:
    """督查进展. What was done since the last report, and what stands in the way."""

    progress: str
    obstacle: str = ""


@dataclass(frozen=True, slots=True)
class TaskEscalated:
    """督查升级. Put before somebody higher (``to``), with the reason."""

    to: str
    reason: str


@dataclass(frozen=True, slots=True)
class TaskClosed:
    """督查销号. Struck off the list: ``done`` or given up, with the result."""

    done: bool
    result: str


SupervisionAct = TaskSet | TaskReported | TaskEscalated | TaskClosed
