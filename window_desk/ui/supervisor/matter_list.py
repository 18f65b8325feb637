"""Matters of supervision, a page at a time: those that are open, or those that ended within a period."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from window_desk.core.case import Case
from window_desk.core.entry import Entry
from window_desk.core.periods import Period
from window_desk.desk import Desk
from window_desk.ui.grid import Row

CASES = 100
"""The cases that are looked at for one page, open ones or ended ones."""
TRIES = 5
"""So many times more are looked at where none of them is of whoever looks."""


def _nothing() -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Matter:
    """One line of the list: its case, its row (whose key is that of the matter), what it says in full, the acts it is
    made of, whether it is done with, what a sheet is to have chosen beforehand (``about``), and the actions that are
    ever taken on one of its kind (``offers``; all of the page where none is named). ``note`` is asked once it is shown.
    """

    case_id: UUID
    row: Row
    title: str
    acts: tuple[Entry, ...]
    done: bool
    late: bool = False
    note: Callable[[], str] = _nothing
    about: str = ""
    offers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Where matters come from: the cases in which something may be open, the most urgent first; all that one case has
    for whoever looks; and the kinds of acts that may be the last of one (``core.journal.SETTLING``).
    """

    open_cases: Callable[[Desk], Sequence[UUID]]
    of_case: Callable[[Case, Desk], Iterable[Matter]]
    settling: tuple[type, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Some matters; ``after`` is where the next page begins, ``None`` after the last."""

    matters: tuple[Matter, ...]
    after: int | None


def still_open(source: Source, desk: Desk, start: int | None) -> Page:
    """The open matters from the case of that place on, the overdue on top."""
    cases, first = source.open_cases(desk), start or 0
    found = [each for case_id in cases[first : first + CASES] for each in source.of_case(desk.case(case_id), desk)]
    still = sorted((each for each in found if not each.done), key=lambda each: not each.late)
    return Page(tuple(still), first + CASES if first + CASES < len(cases) else None)


def ended(source: Source, desk: Desk, period: Period, start: int | None) -> Page:
    """The matters whose last act was entered in ``period``, the newest first, from that act (its ``hlc``) back."""
    found: list[Matter] = []
    for _ in range(TRIES):
        acts = desk.journal.settling(source.settling, period, start, CASES + 1)
        found += _ended_by(acts[:CASES], source, desk)
        start = acts[CASES - 1].hlc if len(acts) > CASES else None
        if found or start is None:
            break
    return Page(tuple(found), start)


def _ended_by(acts: Sequence[Entry], source: Source, desk: Desk) -> list[Matter]:
    last = {entry.act_id: n for n, entry in enumerate(acts)}
    cases = dict.fromkeys(entry.case_id for entry in acts)
    found = (each for case_id in cases for each in source.of_case(desk.case(case_id), desk))
    closed = [each for each in found if each.done and each.acts[-1].act_id in last]
    return sorted(closed, key=lambda each: last[each.acts[-1].act_id])
