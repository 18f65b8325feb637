"""What a new calendar would change, before anybody publishes it (dry run, MISSION B1): days, and dates of cases.

A reckoned date moves with the calendar, or turns from provisional (暂定) to certain. A date that somebody was told
or gave (``TOLD``) never moves by itself: where the working days up to it change, the case is listed all the same,
for a person to decide. Nothing is changed here and nothing printed is called back: papers already out are named.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest
from uuid import UUID

from window_desk.core.acts import Form, PaperFate
from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.parts import Extension, Notice, Suspension
from window_desk.core.time_limits import clocks
from window_desk.core.workdays import DAY, Calendar

TOLD = frozenset({ClockKind.SUPPLY, ClockKind.COMMITMENT, ClockKind.COMPLAINT_ANSWER, ClockKind.RECTIFY})
"""The clocks whose last day stands in a notice, a promise or an order: it was told, not reckoned."""

SAID_ON: Mapping[ClockKind, Form] = {
    ClockKind.NOTIFY: Form.RECEIPT,
    ClockKind.SUPPLY: Form.ONE_TIME_NOTICE,
    ClockKind.PROMISED: Form.ACCEPTANCE_NOTICE,
    ClockKind.STATUTORY: Form.ACCEPTANCE_NOTICE,
}
"""Which printed paper tells the applicant the last day of a clock."""


@dataclass(frozen=True, slots=True)
class ChangedDay:
    """A day that the new calendar takes otherwise, with its reason; no reason: an ordinary day again."""

    on: date
    works: bool
    reason: str


@dataclass(frozen=True, slots=True)
class ChangedClock:
    """A running clock as it is and as it would be; ``None`` where it runs under one of the two calendars only.

    ``papers`` are the numbers of those already out that tell its date. ``told``: the date was told or given and stays,
    but the working days up to it are others.
    """

    case_id: UUID
    number: str
    old: Clock | None
    new: Clock | None
    papers: tuple[str, ...]
    told: bool

    @property
    def clock(self) -> Clock:
        """The clock as it is now or, where it would only begin, as it would be."""
        clock = self.old or self.new
        assert clock is not None  # made of a pair of which one is there
        return clock

    @property
    def moves(self) -> bool:
        """Whether the last day becomes another; else it is only certain now, or no longer, or told."""
        return self.old is None or self.new is None or self.old.due_on != self.new.due_on


@dataclass(frozen=True, slots=True)
class Recalculation:
    """What would change: the days in order, the clocks by their old last day; ``unpublished`` are the years some
    running clock would still rest on.
    """

    days: tuple[ChangedDay, ...]
    clocks: tuple[ChangedClock, ...]
    unpublished: tuple[int, ...]


def recalculate(
    cases: Iterable[tuple[Case, Bench]], old: Calendar, new: Calendar, since: date = date.max
) -> Recalculation:
    """What putting ``new`` in the place of ``old`` changes for ``cases``, each with its bench (whatever calendar).

    ``since`` is the day from which ``new`` is known, where it is: papers of later acts, and those whose dates were put
    right by then, do not tell the old date.
    """
    changed, ends = [], set[date]()
    for case, bench in cases:
        before = clocks(case, replace(bench, calendar=old))
        after = clocks(case, replace(bench, calendar=new))
        ends.update(clock.due_on for clock in after if clock.ended_on is None)
        for one, other in _paired(before, after):
            told = _told_otherwise(one, other, old, new)
            if told or _differ(one, other):
                changed.append(ChangedClock(case.case_id, case.reference, one, other, _papers(case, one, since), told))
    changed.sort(key=lambda change: (change.clock.due_on, change.number, change.clock.kind, change.clock.label))
    return Recalculation(changed_days(old, new), tuple(changed), new.unpublished(ends))


def changed_days(old: Calendar, new: Calendar) -> tuple[ChangedDay, ...]:
    """The days that the two take differently, as far as both go."""
    first, last = max(old.first, new.first), min(old.last, new.last)
    days = (first + DAY * n for n in range((last - first).days + 1))
    return tuple(
        ChangedDay(day, new.is_workday(day), "".join(odd.reason for odd in new.odd_days(day - DAY, day)))
        for day in days
        if old.is_workday(day) != new.is_workday(day)
    )


def _paired(before: Iterable[Clock], after: Iterable[Clock]) -> Iterator[tuple[Clock | None, Clock | None]]:
    """The same duty under both calendars: the n-th clock of its kind and label."""
    sides = defaultdict[tuple[ClockKind, str], tuple[list[Clock], list[Clock]]](lambda: ([], []))
    for side, made in enumerate((before, after)):
        for clock in made:
            sides[clock.kind, clock.label][side].append(clock)
    for one, other in sides.values():
        yield from zip_longest(one, other)


def _runs(clock: Clock | None) -> bool:
    return clock is not None and clock.ended_on is None


def _differ(one: Clock | None, other: Clock | None) -> bool:
    if one is None or other is None:
        return _runs(one) or _runs(other)
    return _runs(one) and (one.due_on, one.provisional) != (other.due_on, other.provisional)


def _told_otherwise(one: Clock | None, other: Clock | None, old: Calendar, new: Calendar) -> bool:
    if one is None or other is None or not _runs(one) or one.kind not in TOLD:
        return False
    return _room(one, old) != _room(other, new)


def _room(clock: Clock, calendar: Calendar) -> tuple[int, bool]:
    """What a told date gives: so many working days, and whether the centre is open on the last."""
    return calendar.between(clock.starts_on, clock.due_on), calendar.is_workday(clock.due_on)


def _papers(case: Case, clock: Clock | None, since: date) -> tuple[str, ...]:
    """The papers out that tell the last day of ``clock``: printed, or a letter its receiver had (``Case.told``)."""
    if clock is None:
        return ()
    form = SAID_ON.get(clock.kind)
    out = [paper for paper in case.papers if paper.form is form and paper.fate is not PaperFate.FAILED]
    right = {paper.of_act for paper in out if paper.known_on and paper.known_on >= since}
    right |= {entry.act_id for entry in case.entries if entry.on > since}
    printed = (paper.number for paper in out if paper.of_act not in right)
    letters = (each.number for each in _letters(case, clock) if each.act_id in case.told)
    return tuple(dict.fromkeys((*printed, *letters)))


def _letters(case: Case, clock: Clock) -> tuple[Notice | Extension | Suspension, ...]:
    """What was sent to say the last day of ``clock``: the notice, or what lengthened or stopped it."""
    if clock.kind is ClockKind.SUPPLY:
        return case.notices
    return (*(case.extensions if clock.added else ()), *(case.suspensions if clock.stops else ()))
