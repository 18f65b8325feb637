"""交接班: what a window has done today and what it hands over. Plain facts; the screen and the paper say them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from window_desk.core.acts import (
    Accepted,
    Act,
    Answered,
    Decided,
    Declined,
    FirstContacted,
    Notified,
    Received,
    Served,
)
from window_desk.core.case import Case

COUNTED: tuple[type[Act], ...] = (
    FirstContacted,
    Answered,
    Received,
    Notified,
    Accepted,
    Declined,
    Decided,
    Served,
)
"""The acts a shift is counted by, in the order of a case's life."""


class ShiftPart(StrEnum):
    """What there is to hand over, the most pressing first."""

    CONTACTS = "contacts"
    SENT_ON = "sent_on"
    TO_TAKE = "to_take"
    DUE = "due"
    PAPERS_NOT_OUT = "papers_not_out"
    UNCOLLECTED = "uncollected"
    CUSTODY = "custody"


@dataclass(frozen=True, slots=True)
class ShiftLine:
    """One case to hand over: ``papers`` are what the window holds of it, ``to_window`` where it was sent on to."""

    number: str
    applicant: str
    item: str
    due_on: date | None = None
    papers: str = ""
    to_window: int | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """One hand-over sheet. ``officer`` is the signature of whoever hands over, ``unsent`` the lines the centre has not
    got yet, ``drafts`` the cases with something typed and not recorded.
    """

    centre: str
    window: int
    window_name: str
    officer: str
    at: datetime
    counts: Mapping[type[Act], int]
    parts: Mapping[ShiftPart, tuple[ShiftLine, ...]]
    drafts: int = 0
    unsent: int = 0


def counted(cases: Iterable[Case], window: int, day: date) -> Mapping[type[Act], int]:
    """How often each of ``COUNTED`` was done at ``window`` on ``day``; what was voided does not count."""
    done = [type(e.act) for case in cases for e in case.live(*COUNTED) if e.on == day and e.by.window == window]
    return {kind: done.count(kind) for kind in COUNTED}
