"""A duty (待办): one thing a case asks, of whom, until when. A seat: who looks at the list of them, and for whom."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from window_desk.core.clock import ClockKind
from window_desk.core.entry import Hand
from window_desk.core.parts import Leave
from window_desk.core.posts import Department, Officer, Right, Roster, looks_over
from window_desk.core.stand_ins import covered_by


class Owner(StrEnum):
    """Who owes a duty. Of ``WINDOW`` and ``OFFICER`` B owes what A owes; of ``HIMSELF`` nobody else; ``REVIEWER`` and
    ``SUPERVISOR`` owe it about the officer named, and are never he.
    """

    WINDOW = "window"
    OFFICER = "officer"
    HIMSELF = "himself"
    DEPARTMENT = "department"
    HEAD = "head"
    REVIEWER = "reviewer"
    SUPERVISOR = "supervisor"


class DutyKind(StrEnum):
    """What is to be done next."""

    HANDLE = "handle"
    LAPSED = "lapsed"
    TAKE = "take"
    MEMBER_TAKE = "member_take"
    MEMBER_ANSWER = "member_answer"
    ERRAND = "errand"
    REVIEW = "review"
    VERIFY_RATING = "verify_rating"
    RECTIFY = "rectify"
    FOLLOW_UP = "follow_up"
    TAKE_COMPLAINT = "take_complaint"
    ANSWER_COMPLAINT = "answer_complaint"
    CLOSE_COMPLAINT = "close_complaint"
    RECHECK = "recheck"
    EXPLAIN = "explain"
    FIND = "find"
    HEAR_APPEAL = "hear_appeal"
    END_LEAVE = "end_leave"
    REPORT_TASK = "report_task"
    CHASE_TASK = "chase_task"


@dataclass(frozen=True, slots=True)
class Duty:
    """One thing somebody owes: ``begins_at`` is when, where not at once; ``due_on`` the last day, where it has one."""

    kind: DutyKind
    owner: Owner
    window: int = 0
    officer: str = ""
    department: str = ""
    begins_at: datetime | None = None
    due_on: date | None = None
    due_kind: ClockKind | None = None


@dataclass(frozen=True, slots=True)
class Seat:
    """Who looks at the worklist: the window, the officer (empty: nobody in particular) and the A's he stands in for
    (``covers``); the powers of the window's department; as head the powers and windows of his unit (``heads``,
    ``windows``) and the officers whose lines he reviews (``people``).
    """

    window: int
    officer: str = ""
    covers: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    windows: tuple[int, ...] = ()
    people: tuple[str, ...] = ()
    supervises: bool = False


def seat_of(roster: Roster, hand: Hand, leaves: Iterable[Leave], today: date) -> Seat:
    """The seat of ``hand``, as B for whoever is away ``today`` too."""
    officer, window = roster.officer(hand.officer), roster.window(hand.window)
    covers = {*covered_by(roster, leaves, hand.officer, today), *filter(None, (hand.stands_in_for,))}
    departments = _powers(roster.department(window.department)) if window else ()
    seat = Seat(hand.window, hand.officer, tuple(sorted(covers)), departments)
    return _with_rights(seat, roster, officer) if officer and officer.rights else seat


def _with_rights(seat: Seat, roster: Roster, officer: Officer) -> Seat:
    supervises, reviews = Right.SUPERVISE in officer.rights, Right.REVIEW in officer.rights
    if not reviews:
        return replace(seat, supervises=supervises)
    unit = roster.department(officer.department)
    windows = tuple(w.number for w in roster.windows if roster.department(w.department) == unit)
    people = tuple(o.staff_no for o in roster.officers if supervises or o.department == officer.department)
    return replace(seat, heads=_powers(unit), windows=windows, people=people, supervises=supervises)


def _powers(department: Department | None) -> tuple[str, ...]:
    return (department.code, *department.also) if department else ()


def is_under(duty: Duty, roster: Roster, officer: Officer) -> bool:
    """Whether it is for ``officer`` to see that it gets done: a supervisor and an auditor look at all duties, a head at
    those of the own unit, the others at none.
    """
    if other := roster.officer(duty.officer):
        return looks_over(roster, officer, other.department)
    window = roster.window(duty.window)
    return looks_over(roster, officer, duty.department or (window.department if window else ""))
