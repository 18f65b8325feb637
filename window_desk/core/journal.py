"""What an auditor asks of the ledger, and a line of the answer (MISSION D9); what ends a matter of supervision."""

from dataclasses import dataclass
from datetime import date

from window_desk.core.acts import (
    AppealHeard,
    BreachFound,
    ComplaintClosed,
    ComplaintDeclined,
    FollowedUp,
    RatingVerified,
    Rechecked,
    Rectified,
    SpotChecked,
)
from window_desk.core.entry import Entry

SETTLING = (
    BreachFound,
    AppealHeard,
    RatingVerified,
    Rectified,
    FollowedUp,
    ComplaintClosed,
    ComplaintDeclined,
    SpotChecked,
    Rechecked,
)
"""The kinds of acts that may be the last of a matter of supervision (MISSION D4, D5)."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Lines entered from ``first`` to ``last``; of one officer, one window, one kind (``wire.kind_of``) where named."""

    first: date
    last: date
    officer: str = ""
    window: int | None = None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line with the number of its case, and the name of whose data was looked at; each empty where not known."""

    entry: Entry
    number: str
    whose: str
