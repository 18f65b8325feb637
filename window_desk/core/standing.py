"""A case as it stands on the day the figures are asked for, and the marks it is put down with.

A mark is one stroke of the 正 a clerk tallies with: what counts, in whose name, from which day to which.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.entry import Hand
from window_desk.core.indicators import What
from window_desk.core.signals import Card, blame, card
from window_desk.core.time_limits import clocks
from window_desk.core.workdays import DAY, BeyondCalendar


@dataclass(frozen=True, slots=True)
class Standing:
    """A case as it stands: with its bench, its clocks, and the cards it shows.

    ``stand`` makes it; cards of several cases that grew worse together come from ``signals.escalated``.
    """

    case: Case
    bench: Bench
    clocks: tuple[Clock, ...]
    cards: tuple[Card, ...] = ()

    def doers(self) -> Mapping[type, Hand]:
        """Whose hand did the last act of each kind, of those that count."""
        dead = self.case.voided | self.case.disputed
        return {type(e.act): e.by for e in self.case.entries if e.act_id not in dead}

    def department(self, by: Hand) -> str:
        """The department of the item; while there is none, that of the window. Empty where neither is known."""
        if self.bench.item:
            return self.bench.item.department
        window = self.bench.roster and self.bench.roster.window(by.window)
        return window.department if window else ""


def stand(case: Case, bench: Bench) -> Standing:
    """The standing of ``case`` on the day of ``bench``; no clocks where a card of theirs lies beyond the calendar."""
    running = clocks(case, bench)
    try:
        shown = tuple(card(case, clock, bench) for clock in running)
    except BeyondCalendar:
        return Standing(case, bench, ())
    return Standing(case, bench, running, tuple(each for each in shown if each))


Mark = tuple[What, Hand, date, date | None, int]
"""What counts, in whose name, from which day to which (``None`` while it goes on), and how much it adds:
1, or the working days or lines it stands for. What is done in a moment ends on the day it arose. A mark counts from its
day on, so one of a day to come says what will be if nothing is done.
"""


def once(what: What, by: Hand, on: date, amount: int = 1) -> Mark:
    """Something done in a moment."""
    return what, by, on, on, amount


def lasting(what: What, by: Hand, on: date, until: date | None) -> Mark:
    """Something that goes on; lines that met out of order cannot make it end before it began."""
    return what, by, on, until and max(until, on), 1


Pair = tuple[What, What]
"""What a limit is put down as: kept, missed."""


def limit(pair: Pair, by: Hand, due: date, ended: date | None) -> Mark:
    """Kept on the day it ended, else missed from the day after its last day until it ended: while there is time, a mark
    still to come.
    """
    if ended is not None and ended <= due:
        return once(pair[0], by, ended)
    return lasting(pair[1], by, min(due, date.max - DAY) + DAY, ended)


def limits(standing: Standing, pairs: Mapping[ClockKind, Pair], by: Hand | None = None) -> Iterator[Mark]:
    """The clocks of those kinds, for ``by``, else for whoever owed the duty; one that stands still is in neither."""
    for clock in standing.clocks:
        if clock.kind in pairs and not clock.paused:
            hand = by or blame(standing.case, clock, standing.bench).hand
            yield limit(pairs[clock.kind], hand, clock.due_on, clock.ended_on)


class By(StrEnum):
    """What a table has a line for each of. B standing in for A (AB岗) is the officer, A's is the post."""

    CENTRE = "centre"
    WINDOW = "window"
    OFFICER = "officer"
    POST = "post"
    DEPARTMENT = "department"
    ITEM = "item"


Scope = int | str
"""One window, officer, post, department or item; empty where it is not known, and for the centre as a whole."""

SCOPES: Mapping[By, Callable[[Standing, Hand], Scope]] = {
    By.CENTRE: lambda standing, by: "",
    By.WINDOW: lambda standing, by: by.window,
    By.OFFICER: lambda standing, by: by.officer,
    By.POST: lambda standing, by: by.stands_in_for or by.officer,
    By.DEPARTMENT: Standing.department,
    By.ITEM: lambda standing, by: standing.case.item,
}
"""Which line of the table a mark belongs to."""
