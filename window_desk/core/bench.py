"""What a judgement needs beside the case: the item, the calendar, the centre's choices, who asks, and when."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from window_desk.core.case import Case, legal_day
from window_desk.core.catalogue import Item
from window_desk.core.entry import Hand
from window_desk.core.parts import Leave
from window_desk.core.policy import SAFE, Policy
from window_desk.core.posts import Officer, Right, Roster
from window_desk.core.reasons import Refusal
from window_desk.core.workdays import Calendar


@dataclass(frozen=True, slots=True)
class Bench:
    """What a judgement needs beside the case.

    ``item`` is the version the case was received under (``None`` before one is chosen); ``policy`` the centre's choices
    in force for the case; ``by`` who is about to act and ``roster`` the people (``None`` where only dates are asked);
    ``leaves`` who is away.
    """

    item: Item | None
    calendar: Calendar
    now: datetime
    policy: Policy = SAFE
    roster: Roster | None = None
    by: Hand | None = None
    leaves: tuple[Leave, ...] = ()

    @property
    def today(self) -> date:
        """The legal day of ``now``."""
        return legal_day(self.now)

    @property
    def officer(self) -> Officer | None:
        """Who is about to act, as the roster knows them."""
        return self.roster.officer(self.by.officer) if self.roster and self.by else None


def began_on(case: Case) -> date | None:
    """The day whose rules hold for the case: of its receipt, of the first contact, of its first line; ``None`` of a new
    one.
    """
    first = case.entries[0].happened_at if case.entries else None
    moment = case.received_at or case.contacted_at or first
    return legal_day(moment) if moment else None


Gate = Callable[[Case, Bench], Refusal | None]
"""Whether an act may be begun on a case at all."""

Check = Callable[[Case, Any, Bench], Refusal | None]
"""Whether an act may be done as it is written."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What must hold before an act: gates look at the case alone, the check at the act as written; ``right`` is what
    the officer needs beside a seat at a window; ``reads`` marks the lines that only say what was looked at, the only
    ones an auditor writes.
    """

    gates: tuple[Gate, ...] = ()
    check: Check | None = None
    right: Right | None = None
    reads: bool = False
