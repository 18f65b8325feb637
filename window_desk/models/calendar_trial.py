"""Trying a calendar out: what a year or a local exception would change for every open case; nothing is written."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Protocol
from uuid import UUID

from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.recalculation import Recalculation, recalculate
from window_desk.core.workdays import Calendar, Overlay, Year
from window_desk.core.year_check import overlay_faults
from window_desk.errors import NotPermitted, WindowDeskError
from window_desk.models import queries
from window_desk.models.store import Store

GAP = "{year} 年与已发布的 {first} 至 {last} 年之间有空缺，请先导入中间的年份。"
OTHERWISE = "{year} 年已经发布（{document}），内容与这一份不同。确属更正的，请用 --correct 作为新的一版发布。"

Progress = Callable[[int, int], None]
"""Told how many cases are done, of how many."""


class TryingDesk(Protocol):
    """What a trial needs of a desk."""

    store: Store

    @property
    def calendar(self) -> Calendar:
        """The calendar in force."""

    def case(self, case_id: UUID) -> Case:
        """One case."""

    def bench(self, case: Case) -> Bench:
        """What judging it needs."""


def with_new(calendar: Calendar, new: Year | Overlay, correct: bool = False) -> Calendar:
    """``calendar`` after ``new``; ``WindowDeskError`` where it must not be published. A year already published
    otherwise is replaced only as a correction.
    """
    if isinstance(new, Overlay):
        if faults := overlay_faults(calendar, new):
            raise NotPermitted(faults[0])
        return calendar.with_overlay(new)
    if calendar.years.get(new.year, new) != new and not correct:
        raise WindowDeskError(OTHERWISE, year=new.year, document=calendar.years[new.year].document)
    try:
        return calendar.with_year(new)
    except ValueError as error:
        first, last = calendar.first.year, calendar.last_published.year
        raise WindowDeskError(GAP, year=new.year, first=first, last=last) from error


def effect(desk: TryingDesk, new: Calendar, progress: Progress) -> Recalculation:
    """What changes for the open cases when ``new`` takes the place of the calendar in force."""
    return recalculate(_running(desk, progress), desk.calendar, new)


def change(desk: TryingDesk, old: Calendar, since: date, progress: Progress) -> Recalculation:
    """What the calendar in force, known from the day ``since``, changed for the open cases when it took the place of
    ``old``.
    """
    return recalculate(_running(desk, progress), old, desk.calendar, since)


def _running(desk: TryingDesk, progress: Progress) -> Iterator[tuple[Case, Bench]]:
    """Every case in which a clock runs, with its bench."""
    with desk.store.read() as connection:
        running = queries.with_running_clock(connection)
    for done, case_id in enumerate(running, 1):
        case = desk.case(case_id)
        yield case, desk.bench(case)
        progress(done, len(running))
