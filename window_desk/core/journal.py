"""What an auditor asks of the ledger, and a line of the answer (MISSION D9)."""

from dataclasses import dataclass
from datetime import date

from window_desk.core.entry import Entry


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
