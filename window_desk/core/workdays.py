"""Working days over a published calendar (工作日): Monday to Friday, less the days off, plus the make-up days (调休).

行政许可法 Art. 82: limits are working days without statutory holidays. The State Council publishes each year's days off
about two months ahead. A day in a year not yet published is only *provisional* (暂定): weekends and the holidays fixed
by date are known, the rest is not, so whoever shows such a date must say so (DOMAIN 1.3). Nothing here knows today.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import chain

DAY = timedelta(days=1)
PROVISIONAL_YEARS = 3
"""How many years past the last published one dates may still be reckoned, as provisional."""


FIXED_HOLIDAYS = frozenset({(1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3)})
"""(month, day) of 元旦, 劳动节 and 国庆节, fixed by 全国年节及纪念日放假办法 Art. 2; the others follow the moon."""


@dataclass(frozen=True, slots=True)
class Year:
    """One published year: its document number, the days off with the holiday's name, and the make-up working days.

    A few of the days may lie in the year before or after, where a holiday crosses New Year.
    """

    year: int
    document: str
    off: Mapping[date, str]
    makeup: frozenset[date]


@dataclass(frozen=True, slots=True)
class Overlay:
    """A local exception (地方放假或上班) with its own document; it wins over the national year."""

    on: date
    works: bool
    reason: str
    document: str


@dataclass(frozen=True, slots=True)
class Due:
    """A reckoned day; ``provisional`` when it rests on a year not yet published."""

    on: date
    provisional: bool


@dataclass(frozen=True, slots=True)
class Skipped:
    """A day that did not count, or an odd day that did (a make-up Saturday), with the reason to print."""

    on: date
    counts: bool
    reason: str


class BeyondCalendar(ValueError):
    """A day before the calendar's first year, or too far past its last: there is no record to reckon with."""


class Calendar:
    """A centre's calendar; asked for a day it does not reach, it says ``BeyondCalendar`` and never guesses."""

    def __init__(self, years: Iterable[Year], overlays: Iterable[Overlay] = ()) -> None:
        self.years = {year.year: year for year in years}
        if not self.years:
            raise ValueError("a calendar needs at least one published year")
        self.overlays = {overlay.on: overlay for overlay in overlays}
        self.first, self.last_published = date(min(self.years), 1, 1), date(max(self.years), 12, 31)
        self.last = date(self.last_published.year + PROVISIONAL_YEARS, 12, 31)
        if gaps := sorted(set(range(min(self.years), max(self.years))) - self.years.keys()):
            raise ValueError(f"years missing inside the calendar: {gaps}")
        self._said = self._everything_said()

    def _everything_said(self) -> dict[date, Skipped]:
        """What the documents say of single days; a later year has the last word on the turn of the year before it."""
        said: dict[date, Skipped] = {}
        for _, year in sorted(self.years.items()):
            said |= {day: Skipped(day, False, f"{name}（{year.document}）") for day, name in year.off.items()}
            said |= {day: Skipped(day, True, f"调休上班（{year.document}）") for day in year.makeup}
        return said | {o.on: Skipped(o.on, o.works, f"{o.reason}（{o.document}）") for o in self.overlays.values()}

    def with_year(self, year: Year) -> "Calendar":
        """The same calendar with ``year`` published or corrected; ``ValueError`` where that would leave a gap."""
        return Calendar((self.years | {year.year: year}).values(), self.overlays.values())

    def with_overlay(self, overlay: Overlay) -> "Calendar":
        """The same calendar with a local exception more, or one put differently."""
        return Calendar(self.years.values(), (self.overlays | {overlay.on: overlay}).values())

    @cached_property
    def _workdays(self) -> list[date]:
        days = (self.first + DAY * n for n in range((self.last - self.first).days + 1))
        return [day for day in days if self.is_workday(day)]

    def is_workday(self, day: date) -> bool:
        """Whether the centre works on ``day`` by the calendar (in an unpublished year: as far as is known)."""
        if day < self.first:
            raise BeyondCalendar(f"no calendar for {day.year}")
        if said := self._said.get(day):
            return said.counts
        return day.weekday() < 5 and (day.year in self.years or (day.month, day.day) not in FIXED_HOLIDAYS)

    def reaches(self, day: date) -> bool:
        """Whether limits begun on ``day`` can be reckoned: inside the calendar, with a year to go."""
        return self.first <= day <= self.last - DAY * 366

    def is_provisional(self, day: date) -> bool:
        """Whether the year of ``day`` is not yet published."""
        return day > self.last_published

    def unpublished(self, days: Iterable[date]) -> tuple[int, ...]:
        """The years of ``days`` that are not yet published: those dates rest on them and are provisional."""
        return tuple(sorted({day.year for day in days if self.is_provisional(day)}))

    def after(self, start: date, workdays: int) -> Due:
        """The ``workdays``-th working day after ``start``, which itself never counts (DOMAIN 1.2); 0 is the first
        working day at or after ``start``.
        """
        days = self._workdays
        index = bisect_left(days, start) if workdays == 0 else bisect_right(days, start) + workdays - 1
        if start < self.first:
            raise BeyondCalendar(f"no calendar for {start.year}")
        if index >= len(days):
            raise BeyondCalendar(f"the calendar ends on {days[-1]}")
        return Due(days[index], days[index] > self.last_published)

    def before(self, end: date, workdays: int) -> Due:
        """The ``workdays``-th working day before ``end``, from 1 ("15 working days before expiry")."""
        index = bisect_left(self._workdays, end) - workdays
        if index < 0 or workdays < 1 or end > self._workdays[-1]:
            raise BeyondCalendar(f"the calendar goes from {self.first} to {self._workdays[-1]}")
        return Due(self._workdays[index], end > self.last_published)

    def between(self, start: date, end: date) -> int:
        """How many working days lie after ``start`` up to and including ``end``; negative when ``end`` is earlier.

        Days outside the calendar are not counted: a PC whose clock is years off must still show its lists.
        """
        return bisect_right(self._workdays, end) - bisect_right(self._workdays, start)

    def natural_after(self, start: date, days: int) -> Due:
        """``days`` natural days after ``start``; a last day that is no working day rolls on (民事诉讼法 Art. 85)."""
        return self.after(start + DAY * days, 0)

    @staticmethod
    def natural_before(end: date, days: int) -> Due:
        """``days`` natural days before ``end`` ("30 days before expiry", Art. 50): the day itself, rolling nowhere, so
        it rests on no calendar and is never provisional.
        """
        return Due(end - DAY * days, provisional=False)

    def months_after(self, start: date, months: int) -> Due:
        """``months`` months after ``start`` (no such day: the month's last); a last day off rolls on (Art. 85)."""
        return self.after(same_day(start, months), 0)

    def odd_days(self, start: date, end: date) -> tuple[Skipped, ...]:
        """The days after ``start`` to ``end`` that a reader would not expect: weekdays off, and weekends worked."""
        span = (start + DAY * n for n in range(1, (end - start).days + 1))
        return tuple(chain.from_iterable(self._odd(day) for day in span))

    def _odd(self, day: date) -> Iterable[Skipped]:
        if self.is_workday(day) != (day.weekday() < 5):
            yield self._said.get(day, Skipped(day, False, "全国年节及纪念日放假办法第二条"))


def same_day(start: date, months: int) -> date:
    """The day of the month of ``start`` ``months`` later, or that month's last day where it has no such day."""
    years, month = divmod(start.month - 1 + months, 12)
    first = date(start.year + years, month + 1, 1)
    length = ((first + timedelta(days=31)).replace(day=1) - first).days
    return first.replace(day=min(start.day, length))
