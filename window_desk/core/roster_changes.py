"""From one roster to the next: what is put in, taken out or otherwise, and the same changes upon another roster."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from operator import attrgetter
from typing import Any

from window_desk.core.posts import Department, Officer, Post, Roster, Window

Thing = Officer | Post | Window | Department
"""What a roster is made of."""


class Part(StrEnum):
    """A list of the roster, by the name of its field."""

    OFFICERS = "officers"
    POSTS = "posts"
    WINDOWS = "windows"
    DEPARTMENTS = "departments"


_KEYS: Mapping[type, tuple[Part, str]] = {
    Officer: (Part.OFFICERS, "staff_no"),
    Post: (Part.POSTS, "code"),
    Window: (Part.WINDOWS, "number"),
    Department: (Part.DEPARTMENTS, "code"),
}


def key_of(thing: Thing) -> str | int:
    """What names a thing in its list: staff number, code, or number of the window."""
    key: str | int = attrgetter(_KEYS[type(thing)][1])(thing)
    return key


@dataclass(frozen=True, slots=True)
class Change:
    """One thing new (``before`` is ``None``), taken out (``after`` is ``None``) or otherwise."""

    part: Part
    before: Any
    after: Any

    @property
    def thing(self) -> Thing:
        """It, as it will be; as it was where it is taken out."""
        thing: Thing = self.after or self.before
        return thing

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields that are otherwise; none where the thing is new or taken out."""
        if self.before is None or self.after is None:
            return ()
        names = (field.name for field in fields(self.after))
        return tuple(name for name in names if getattr(self.before, name) != getattr(self.after, name))


@dataclass(frozen=True, slots=True)
class NextRoster:
    """The roster being prepared: ``roster`` as it will be, ``done`` what that changes in the one in force. One that is
    ``overtaken`` was prepared upon an older roster; its changes are shown upon the one in force.
    """

    roster: Roster
    done: tuple[Change, ...]
    prepared_by: str
    prepared_at: datetime
    overtaken: bool


def changes(before: Roster, after: Roster) -> tuple[Change, ...]:
    """What ``after`` says otherwise than ``before``, list by list; order alone is no change."""
    found: list[Change] = []
    for part in Part:
        old = {key_of(thing): thing for thing in getattr(before, part)}
        new = {key_of(thing): thing for thing in getattr(after, part)}
        found += [Change(part, old.get(key), new.get(key)) for key in {**old, **new} if old.get(key) != new.get(key)]
    return tuple(found)


def put(roster: Roster, thing: Thing) -> Roster:
    """``roster`` with ``thing`` in the place of what has its key, or at the end of its list."""
    part, _ = _KEYS[type(thing)]
    things: tuple[Thing, ...] = getattr(roster, part)
    if all(key_of(each) != key_of(thing) for each in things):
        return replace(roster, **{part: (*things, thing)})  # type: ignore[arg-type]
    kept = tuple(thing if key_of(each) == key_of(thing) else each for each in things)
    return replace(roster, **{part: kept})  # type: ignore[arg-type]


def without(roster: Roster, thing: Thing) -> Roster:
    """``roster`` less what has the key of ``thing``."""
    part, _ = _KEYS[type(thing)]
    kept = tuple(each for each in getattr(roster, part) if key_of(each) != key_of(thing))
    return replace(roster, **{part: kept})  # type: ignore[arg-type]


def carried_over(roster: Roster, done: Iterable[Change]) -> Roster:
    """``roster`` with these changes upon it, where they were made to an older one."""
    for change in done:
        roster = put(roster, change.after) if change.after else without(roster, change.before)
    return roster


def paired(roster: Roster, staff_no: str, other_no: str | None) -> Roster:
    """``roster`` with these two as an AB岗; whom either was paired with before is without one. ``None`` parts them."""
    two = {staff_no: other_no, other_no: staff_no if other_no else None}
    for officer in roster.officers:
        if officer.staff_no in two:
            roster = put(roster, replace(officer, pair=two[officer.staff_no]))
        elif officer.pair in two:
            roster = put(roster, replace(officer, pair=None))
    return roster


def gone(roster: Roster, staff_no: str) -> Roster:
    """``roster`` with that officer marked as left, without rights and out of the AB岗; the name stays on record."""
    roster = paired(roster, staff_no, None)
    officer = roster.officer(staff_no)
    return put(roster, replace(officer, left=True, rights=())) if officer else roster
