"""服务承诺制: publish a time for each item, never longer than the law's, and keep it (MISSION B2; DOMAIN 2, 5).

An item is published only if its promise keeps to the legal limit from whatever day it is reckoned; an item the law sets
no limit for has to have a promise.

提速率 = (法定 - 承诺) / 法定, 实际提速率 = (法定 - 实用) / 法定: always two sums in working days, never a mean of
percentages (932 days cut to 190 are 742/932). Of the published items it is ``speedup``, of cases the sum of their
``pace``. Days of special procedures are not used days (Art. 45); an extension adds none to the law's.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from window_desk.core.bench import Bench
from window_desk.core.catalogue import Handling, Item, Limit, Start, Unit
from window_desk.core.clock import Clock, ClockKind, named, reckon
from window_desk.core.decision_time import statutory_limit
from window_desk.core.policy import Policy
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.workdays import DAY, BeyondCalendar, Calendar

CAP = Limit(20, Unit.WORKDAYS, Start.ACCEPTANCE, "中心规定的承诺时限上限", "W16")
"""The longest promise where the law sets no limit; the number is the centre's."""

AT_ONCE = Limit(0, Unit.WORKDAYS, Start.ACCEPTANCE, "即办件当场办结", "W12")
"""What an 即办件 promises where it publishes nothing else."""

LICENCE = "行政许可"
"""The kind of item the limits of 行政许可法 hold for where no other law sets one."""


@dataclass(frozen=True, slots=True)
class BoardLine:
    """One line of the promise board: the legal limit, if the law sets one, and what the centre promises."""

    item: Item
    legal: Limit | None
    promised: Limit | None


@dataclass(frozen=True, slots=True)
class Speedup:
    """提速率 of published items, ``saved`` of ``legal`` working days; ``left_out`` are the codes of items
    that cannot be added up: the law sets no limit, or one of the two is not in working days.
    """

    saved: int
    legal: int
    left_out: tuple[str, ...] = ()


def legal_limit(item: Item) -> Limit | None:
    """法定时限: the item's own, else that of 行政许可法 for a licence; ``None`` where no law sets one."""
    licence = item.kind == LICENCE or item.handling in (Handling.JOINT, Handling.REPORTED)
    return statutory_limit(item) if item.statutory or licence else None


def promised_limit(item: Item) -> Limit | None:
    """承诺时限: the published one, else at once for an 即办件, else the law's."""
    return item.promised or (AT_ONCE if item.handling is Handling.IMMEDIATE else legal_limit(item))


def fault_of(item: Item, calendar: Calendar, policy: Policy) -> Refusal | None:
    """Why ``item`` may not be published with the promise it makes; ``None`` if it may."""
    legal, name = legal_limit(item), {"item": item.name}
    if item.promised is None:
        return None if promised_limit(item) else Refusal(Reason.NO_PROMISE, name)
    if legal and item.promised.start is not legal.start:
        return Refusal(Reason.PROMISE_START, name)
    most = legal or named(CAP, policy.promise_workdays)
    return None if _never_later(item.promised, most, calendar) else Refusal(Reason.PROMISE_TOO_LONG, name)


def _never_later(promised: Limit, legal: Limit, calendar: Calendar) -> bool:
    """Whether ``promised`` ends no later than ``legal`` from every day of the published calendar."""
    if promised.unit is legal.unit:
        return promised.n <= legal.n
    span = range((calendar.last_published - calendar.first).days + 1)
    starts = (calendar.first + DAY * n for n in span)
    return all(reckon(calendar, day, promised).on <= reckon(calendar, day, legal).on for day in starts)


def board(items: Iterable[Item]) -> tuple[BoardLine, ...]:
    """承诺公示: a line for each item, by department and name."""
    lines = (BoardLine(item, legal_limit(item), promised_limit(item)) for item in items)
    return tuple(sorted(lines, key=lambda line: (line.item.department, line.item.name)))


def speedup(items: Iterable[Item]) -> Speedup:
    """提速率 over published ``items``."""
    saved, total, left_out = 0, 0, []
    for line in board(items):
        legal, promised = line.legal, line.promised
        if legal is None or promised is None or {legal.unit, promised.unit} != {Unit.WORKDAYS}:
            left_out.append(line.item.code)
        else:
            saved, total = saved + legal.n - promised.n, total + legal.n
    return Speedup(saved, total, tuple(left_out))


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast one case went, in working days: what the law gave, what was promised of it, what was used."""

    given: int
    promised: int
    used: int


def pace(clocks: Sequence[Clock], bench: Bench) -> Pace | None:
    """The pace of a case whose decision clock has ended; ``None`` before, where none ever ran, and beyond the calendar.

    Without a promise an 即办件 was promised at once (提速 100 %, DOMAIN 2), any other for the law's last day (0 %).
    """
    by_law = next((c for c in clocks if c.kind is ClockKind.STATUTORY), None)
    if by_law is None or by_law.ended_on is None:
        return None
    promise = next((c.limit for c in clocks if c.kind is ClockKind.PROMISED), None)
    try:
        given = _workdays(bench, by_law.limit, by_law.starts_on)
        promised = _workdays(bench, promise, by_law.starts_on) if promise else given
    except BeyondCalendar:
        return None
    if promise is None and bench.item and bench.item.handling is Handling.IMMEDIATE:
        promised = 0
    return Pace(given, promised, _used(bench, by_law, by_law.ended_on))


def _workdays(bench: Bench, limit: Limit, start: date) -> int:
    if limit.unit is Unit.WORKDAYS:
        return limit.n
    return bench.calendar.between(start, reckon(bench.calendar, start, limit).on)


def _used(bench: Bench, clock: Clock, ended: date) -> int:
    """The working days after the start up to the end, less those the clock did not count."""
    used = bench.calendar.between(clock.starts_on, ended)
    for stop in clock.stops:
        before = max(stop.starts_on - DAY, clock.starts_on)
        used -= max(bench.calendar.between(before, min(stop.until or ended, ended)), 0)
    return max(used, 0)
