"""What stands against publishing a roster: nobody may be locked out, no post be without an owner, no paper without a
body (DOMAIN 5). Says everything that is wrong, in the order of the roster.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from window_desk.core.flaws import Flaw, Wrong
from window_desk.core.posts import Department, Officer, Post, Right, Roster, Window, are_paired

LAST_WINDOW = 999
"""A case number has three digits for its window."""

LOOKING_ON = frozenset({Right.AUDIT, Right.UNMASK, Right.EXPORT})
"""All that an auditor may do beside reading: nothing that changes anything (MISSION D9)."""


def roster_faults(roster: Roster, *, two_persons: bool) -> list[Flaw]:
    """Everything that stands against publishing ``roster``; ``two_persons``: what one prepares another lets out."""
    return [
        *_staffed(roster, two_persons=two_persons),
        *chain.from_iterable(_of_department(roster, department) for department in roster.departments),
        *chain.from_iterable(_of_window(roster, window) for window in roster.windows),
        *chain.from_iterable(_of_officer(roster, officer) for officer in roster.officers),
        *chain.from_iterable(_of_post(roster, post) for post in roster.posts),
    ]


def _able(roster: Roster, right: Right) -> frozenset[str]:
    return frozenset(o.staff_no for o in roster.officers if right in o.rights and not o.left)


def _staffed(roster: Roster, *, two_persons: bool) -> Iterator[Flaw]:
    """Somebody can log in, change the roster, and let the change out."""
    place = roster.centre.name
    if not roster.windows or not roster.officers:
        yield Flaw(place, Wrong.NO_WINDOWS)
    keeping, releasing = _able(roster, Right.ROSTER), _able(roster, Right.RELEASE)
    if not keeping:
        yield Flaw(place, Wrong.NOBODY_KEEPS_THE_ROSTER)
    if not releasing or len(keeping | releasing) < 1 + two_persons:
        yield Flaw(place, Wrong.NOBODY_RELEASES, {"count": str(1 + two_persons if releasing else 1)})


def _twice(keys: Iterable[object], key: object) -> bool:
    return sum(each == key for each in keys) > 1


def _of_department(roster: Roster, department: Department) -> Iterator[Flaw]:
    place = f"部门 {department.name or department.code}"
    powers = [code for each in roster.departments for code in (each.code, *each.also)]
    for code in (department.code, *department.also):
        if _twice(powers, code):
            yield Flaw(place, Wrong.NUMBER_TWICE, {"key": code})
    if not department.name.strip() or not department.code.strip():
        yield Flaw(place, Wrong.NO_NAME)
    if not department.body.strip():
        yield Flaw(place, Wrong.NO_BODY)


def _of_window(roster: Roster, window: Window) -> Iterator[Flaw]:
    place = f"{window.number} 号窗口"
    if not 1 <= window.number <= LAST_WINDOW:
        yield Flaw(place, Wrong.WINDOW_NUMBER, {"key": str(window.number)})
    if _twice((each.number for each in roster.windows), window.number):
        yield Flaw(place, Wrong.NUMBER_TWICE, {"key": str(window.number)})
    if not window.name.strip():
        yield Flaw(place, Wrong.NO_NAME)
    yield from _at_home(roster, place, window.department)


def _at_home(roster: Roster, place: str, department: str) -> Iterator[Flaw]:
    if all(each.code != department for each in roster.departments):
        yield Flaw(place, Wrong.NO_HOME, {"key": department})


def _of_officer(roster: Roster, officer: Officer) -> Iterator[Flaw]:
    place = f"{officer.name}（{officer.staff_no}）"
    if not re.fullmatch(r"[0-9A-Za-z]{1,20}", officer.staff_no):
        yield Flaw(place, Wrong.STAFF_NO, {"key": officer.staff_no})
    if _twice((each.staff_no for each in roster.officers), officer.staff_no):
        yield Flaw(place, Wrong.NUMBER_TWICE, {"key": officer.staff_no})
    if not officer.name.strip():
        yield Flaw(place, Wrong.NO_NAME)
    if officer.left:
        return
    yield from _at_home(roster, place, officer.department)
    if not officer.pin_hash.startswith("$argon2"):
        yield Flaw(place, Wrong.NO_PIN)
    if Right.AUDIT in officer.rights and not LOOKING_ON.issuperset(officer.rights):
        yield Flaw(place, Wrong.AUDITOR_ACTS)
    yield from _paired(roster, officer, place)


def _paired(roster: Roster, officer: Officer, place: str) -> Iterator[Flaw]:
    if not officer.pair:
        return
    other = roster.officer(officer.pair)
    if other is None or other.left or other is officer:
        yield Flaw(place, Wrong.PAIR_NOT_THERE, {"name": roster.name_of(officer.pair)})
    elif other.pair != officer.staff_no:
        yield Flaw(place, Wrong.PAIR_ONE_SIDED, {"name": other.name})
    elif other.department != officer.department:
        yield Flaw(place, Wrong.PAIR_DEPARTMENTS)


def _of_post(roster: Roster, post: Post) -> Iterator[Flaw]:
    place = f"岗位 {post.name or post.code}"
    if _twice((each.code for each in roster.posts), post.code):
        yield Flaw(place, Wrong.NUMBER_TWICE, {"key": post.code})
    if not post.name.strip() or not post.code.strip():
        yield Flaw(place, Wrong.NO_NAME)
    if not post.duty.strip() or not post.standard.strip():
        yield Flaw(place, Wrong.NO_DUTY)
    yield from _at_home(roster, place, post.department)
    for side, staff_no in (("A", post.a), ("B", post.b)):
        if (side == "A" or staff_no) and not roster.serves(staff_no):
            facts = {"side": side, "name": roster.name_of(staff_no) or "（空缺）"}
            yield Flaw(place, Wrong.OWNER_NOT_THERE, facts)
    if post.a == post.b != "":
        yield Flaw(place, Wrong.OWNS_BOTH)
    elif roster.serves(post.a) and roster.serves(post.b) and not are_paired(roster, post.a, post.b):
        facts = {"a": roster.name_of(post.a), "b": roster.name_of(post.b)}
        yield Flaw(place, Wrong.NOT_THE_FILED_B, facts)
