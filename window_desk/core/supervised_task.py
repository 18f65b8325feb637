"""What a file remembers of a task that the leadership follows up (督查台账)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SupervisedTask:
    """督查事项. ``lead`` and ``helping`` are departments by code, ``officer`` who is responsible; ``reported_on`` the
    days of the reports, ``escalated_to`` before whom it was put last; closed on ``closed_on``, ``done`` or given up.
    """

    number: str
    matter: str
    lead: str
    officer: str
    set_on: date
    due_on: date
    helping: tuple[str, ...] = ()
    monthly: bool = True
    reported_on: tuple[date, ...] = ()
    escalated_to: str = ""
    closed_on: date | None = None
    done: bool = False
