"""A clock: one limit at work, from its start to its last day. Each 制度 file makes its own, ``time_limits`` has all."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from window_desk.core.acts import SpecialProcedure
from window_desk.core.bench import Bench
from window_desk.core.catalogue import Limit, Unit
from window_desk.core.workdays import DAY, Calendar, Due


class ClockKind(StrEnum):
    """Which duty a clock measures, in the order of a case's life."""

    NOTIFY = "notify"
    SUPPLY = "supply"
    MEMBER_TAKE = "member_take"
    MEMBER = "member"
    STEP = "step"
    VISIT = "visit"
    HEARING_REQUEST = "hearing_request"
    HEARING_HOLD = "hearing_hold"
    HEARING_NOTICE = "hearing_notice"
    COMMITMENT = "commitment"
    PROMISED = "promised"
    STATUTORY = "statutory"
    EXPIRY = "expiry"
    DELIVER = "deliver"
    DECLARED_CHECK = "declared_check"
    RATING_CONTACT = "rating_contact"
    RATING_FIX = "rating_fix"
    COMPLAINT_TAKE = "complaint_take"
    COMPLAINT_ANSWER = "complaint_answer"
    RECTIFY = "rectify"
    TASK_REPORT = "task_report"
    TASK = "task"
    REMEDY = "remedy"


APPLICANTS = frozenset({ClockKind.SUPPLY, ClockKind.HEARING_REQUEST, ClockKind.COMMITMENT})
"""The clocks that run for the applicant; letting one run out is nobody's breach at the window."""


@dataclass(frozen=True, slots=True)
class Stop:
    """The days of a special procedure that a clock does not count (both inclusive); ``until`` is ``None`` while they go
    on, ``expected`` then the last day by what was told (of a clock's own stops: today, once that day is past).
    """

    starts_on: date
    until: date | None
    expected: date
    procedure: SpecialProcedure


@dataclass(frozen=True, slots=True)
class Clock:
    """A limit at work: from ``starts_on`` (not counted) to ``due_on`` (counted whole).

    ``ended_on`` is the day the duty was done, ``None`` while it runs; ``provisional`` when the date rests on a year the
    State Council has not published. ``label`` says whose clock it is where a case has several of a kind. ``stops`` are
    the days left out, ``added`` the working days an extension gave; while the last stop goes on the clock is
    ``paused`` and ``due_on`` is only what the days told would make it.
    """

    kind: ClockKind
    limit: Limit
    starts_on: date
    due_on: date
    provisional: bool
    ended_on: date | None = None
    label: str = ""
    stops: tuple[Stop, ...] = ()
    added: int = 0

    @property
    def missed(self) -> bool:
        """Whether the duty was done too late."""
        return self.ended_on is not None and self.ended_on > self.due_on

    @property
    def paused(self) -> bool:
        """Whether the clock stands still now."""
        return self.ended_on is None and bool(self.stops) and self.stops[-1].until is None

    def overdue(self, today: date) -> bool:
        """Whether the duty is late: done too late, or not done and its last day past."""
        return not self.paused and (self.ended_on or today) > self.due_on


def reckon(calendar: Calendar, start: date, limit: Limit, start_counts: bool = False) -> Due:
    """The last day of ``limit`` begun on ``start``, in the limit's own unit (worked examples A, H, I).

    The start itself does not count unless the centre counts it (``Policy.start_day_counts``); a limit of 0 is the day
    itself, or the next working day.
    """
    first = start - DAY if start_counts and limit.n else start
    if limit.unit is Unit.WORKDAYS:
        return calendar.after(first, limit.n)
    if limit.unit is Unit.NATURAL_DAYS:
        return calendar.natural_after(first, limit.n)
    return calendar.months_after(first, limit.n)


def run(bench: Bench, kind: ClockKind, limit: Limit, start: date, ended: date | None = None, label: str = "") -> Clock:
    """A clock that nothing stops."""
    due = reckon(bench.calendar, start, limit, bench.policy.start_day_counts)
    return Clock(kind, limit, start, due.on, due.provisional, ended, label)


def to(bench: Bench, kind: ClockKind, limit: Limit, start: date, due: date, ended: date | None = None) -> Clock:
    """A clock whose last day was told or agreed rather than reckoned."""
    return Clock(kind, limit, start, due, bench.calendar.is_provisional(due), ended)


def named(limit: Limit, workdays: int) -> Limit:
    """``limit`` with the number of working days the centre decided."""
    return replace(limit, n=workdays, unit=Unit.WORKDAYS)
