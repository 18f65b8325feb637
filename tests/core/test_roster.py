"""人员岗位: what a roster may not be published with, and how one becomes the next."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from core.people import FOOD_POST, ROSTER, SHOP_POST

from window_desk.core.flaws import Wrong
from window_desk.core.parts import Leave
from window_desk.core.posts import Department, Officer, Post, Right, Roster, Window
from window_desk.core.roster_changes import Part, carried_over, changes, gone, paired, put, without
from window_desk.core.roster_faults import roster_faults
from window_desk.core.stand_ins import clash

KEEPER = Officer("9101", "林管", "approval", "$argon2id$x", rights=(Right.ROSTER, Right.RELEASE))
OTHER = Officer("9102", "何管", "approval", "$argon2id$x", rights=(Right.RELEASE,))
SOUND = replace(
    ROSTER,
    officers=(*(replace(o, pin_hash="$argon2id$x") for o in ROSTER.officers), KEEPER, OTHER),
    posts=(SHOP_POST, FOOD_POST),
)


def wrongs(roster: Roster, *, two_persons: bool = True) -> list[Wrong]:
    return [flaw.what for flaw in roster_faults(roster, two_persons=two_persons)]


def officer(staff_no: str, **changed: object) -> Roster:
    known = SOUND.officer(staff_no)
    assert known is not None
    return put(SOUND, replace(known, **changed))  # type: ignore[arg-type]


def test_a_sound_roster_has_no_flaw() -> None:
    assert roster_faults(SOUND, two_persons=True) == []


def test_nobody_may_lock_the_centre_out() -> None:
    assert wrongs(officer("9101", left=True)) == [Wrong.NOBODY_KEEPS_THE_ROSTER, Wrong.NOBODY_RELEASES]
    assert wrongs(officer("9101", rights=(Right.RELEASE,))) == [Wrong.NOBODY_KEEPS_THE_ROSTER]
    assert Wrong.NO_WINDOWS in wrongs(replace(SOUND, windows=()))
    assert Wrong.NO_WINDOWS in wrongs(replace(SOUND, officers=(), posts=()))


def test_where_two_persons_are_needed_one_alone_is_none() -> None:
    alone = officer("9102", left=True)
    (flaw,) = roster_faults(alone, two_persons=True)
    assert str(flaw) == f"{SOUND.centre.name}：名册里没有 2 位在岗的发布人员，以后将无法发布，请先给足发布权限"
    assert wrongs(alone, two_persons=False) == []
    keeps_only = put(officer("9102", left=True), replace(KEEPER, rights=(Right.ROSTER,)))
    assert [f.facts for f in roster_faults(keeps_only, two_persons=True)] == [{"count": "1"}]
    assert wrongs(keeps_only, two_persons=False) == [Wrong.NOBODY_RELEASES]


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({"name": " "}, Wrong.NO_NAME),
        ({"department": "none"}, Wrong.NO_HOME),
        ({"pin_hash": ""}, Wrong.NO_PIN),
        ({"rights": (Right.AUDIT, Right.REVIEW)}, Wrong.AUDITOR_ACTS),
        ({"pair": "0000"}, Wrong.PAIR_NOT_THERE),
        ({"pair": "3009"}, Wrong.PAIR_NOT_THERE),
        ({"pair": "4001"}, Wrong.PAIR_NOT_THERE),
        ({"pair": "3001"}, Wrong.PAIR_ONE_SIDED),
    ],
)
def test_an_officer_can_log_in_and_is_paired_both_ways(changed: dict[str, object], wrong: Wrong) -> None:
    (flaw,) = roster_faults(officer("4001", **changed), two_persons=True)
    assert (flaw.place, flaw.what) == (f"{changed.get('name', '李静')}（4001）", wrong)


def test_a_staff_number_is_one_officers_and_readable_at_log_in() -> None:
    doubled = replace(SOUND, officers=(*SOUND.officers, replace(KEEPER, staff_no="4001")))
    assert wrongs(doubled) == [Wrong.NUMBER_TWICE] * 2
    odd = replace(SOUND, officers=(*SOUND.officers, replace(KEEPER, staff_no="四 1")))
    assert wrongs(odd) == [Wrong.STAFF_NO]


def test_a_pair_is_of_one_department() -> None:
    assert wrongs(paired(SOUND, "4001", "6001")) == [Wrong.PAIR_DEPARTMENTS] * 2


def test_who_left_needs_no_pin_and_an_auditor_may_look_and_take_out() -> None:
    assert wrongs(officer("3009", pin_hash="", department="gone")) == []
    assert wrongs(officer("4001", rights=(Right.AUDIT, Right.UNMASK, Right.EXPORT))) == []


@pytest.mark.parametrize(
    ("post", "wrong"),
    [
        (replace(SHOP_POST, a=""), Wrong.OWNER_NOT_THERE),
        (replace(SHOP_POST, a="3009", b=""), Wrong.OWNER_NOT_THERE),
        (replace(SHOP_POST, b="0000"), Wrong.OWNER_NOT_THERE),
        (replace(SHOP_POST, b="3001"), Wrong.OWNS_BOTH),
        (replace(SHOP_POST, b="4001"), Wrong.NOT_THE_FILED_B),
        (replace(SHOP_POST, duty=" "), Wrong.NO_DUTY),
        (replace(SHOP_POST, standard=""), Wrong.NO_DUTY),
        (replace(SHOP_POST, name=""), Wrong.NO_NAME),
        (replace(SHOP_POST, department="none"), Wrong.NO_HOME),
    ],
)
def test_a_post_has_an_owner_in_post_a_b_who_can_stand_in_and_its_duty(post: Post, wrong: Wrong) -> None:
    assert wrongs(put(SOUND, post)) == [wrong]
    assert wrongs(put(SOUND, replace(SHOP_POST, b=""))) == []


def test_an_empty_owner_is_said_to_be_missing() -> None:
    (flaw,) = roster_faults(put(SOUND, replace(SHOP_POST, a="", b="")), two_persons=True)
    assert str(flaw).startswith("岗位 开店许可岗：A 岗 （空缺） 不在名册里")


@pytest.mark.parametrize(
    ("window", "wrongs_"),
    [
        (Window(0, "窗口", "market"), [Wrong.WINDOW_NUMBER]),
        (Window(1000, "窗口", "market"), [Wrong.WINDOW_NUMBER]),
        (Window(3, "窗口", "market"), [Wrong.NUMBER_TWICE] * 2),
        (Window(7, "", "market"), [Wrong.NO_NAME]),
        (Window(7, "窗口", "none"), [Wrong.NO_HOME]),
        (Window(999, "窗口", "market"), []),
    ],
)
def test_a_window_has_a_number_of_its_own_a_name_and_a_department(window: Window, wrongs_: list[Wrong]) -> None:
    assert wrongs(replace(SOUND, windows=(*SOUND.windows, window))) == wrongs_


@pytest.mark.parametrize(
    ("department", "wrongs_"),
    [
        (Department("city", "城管", ""), [Wrong.NO_BODY]),
        (Department("city", "", "滁州市城市管理局"), [Wrong.NO_NAME]),
        (Department("", "城管", "滁州市城市管理局"), [Wrong.NO_NAME]),
        (Department("water", "水利", "滁州市水利局"), [Wrong.NUMBER_TWICE] * 2),
    ],
)
def test_a_department_has_a_legal_name_and_powers_nobody_else_has(department: Department, wrongs_: list[Wrong]) -> None:
    assert wrongs(replace(SOUND, departments=(*SOUND.departments, department))) == wrongs_


def test_a_doubled_post_is_said() -> None:
    assert wrongs(replace(SOUND, posts=(SHOP_POST, SHOP_POST))) == [Wrong.NUMBER_TWICE] * 2


# from one roster to the next


def test_changes_say_what_is_new_gone_or_otherwise_and_nothing_of_order() -> None:
    new = Officer("4002", "新人", "market", "$argon2id$y")
    after = without(put(put(SOUND, new), replace(SHOP_POST, duty="别的")), SOUND.windows[0])
    found = changes(SOUND, after)
    assert [(c.part, c.thing, c.fields) for c in found] == [
        (Part.OFFICERS, new, ()),
        (Part.POSTS, replace(SHOP_POST, duty="别的"), ("duty",)),
        (Part.WINDOWS, SOUND.windows[0], ()),
    ]
    assert changes(SOUND, replace(SOUND, officers=SOUND.officers[::-1])) == ()


def test_changes_made_to_an_older_roster_are_carried_over_and_undo_no_one_elses() -> None:
    mine = without(put(SOUND, replace(SHOP_POST, duty="我的")), SOUND.windows[0])
    theirs = put(put(SOUND, replace(FOOD_POST, duty="别人的")), Window(9, "新窗口", "market"))
    both = carried_over(theirs, changes(SOUND, mine))
    assert [post.duty for post in both.posts] == ["我的", "别人的"]
    assert [window.number for window in both.windows] == [4, 5, 6, 9]


def test_a_new_pair_parts_the_ones_before() -> None:
    after = paired(SOUND, "4001", "3001")
    pairs = {o.staff_no: o.pair for o in after.officers if o.department == "market"}
    assert pairs == {"4001": "3001", "3001": "4001", "3002": None, "3009": None, "8001": None}
    assert {o.pair for o in paired(SOUND, "3001", None).officers} == {None}


def test_who_leaves_stays_by_name_without_rights_and_pair() -> None:
    after = gone(SOUND, "3001")
    leaver, b = after.officer("3001"), after.officer("3002")
    assert leaver is not None
    assert b is not None
    assert (leaver.name, leaver.left, leaver.pair, leaver.rights, b.pair) == ("王敏", True, None, (), None)
    assert gone(SOUND, "nobody") == SOUND


def test_two_leaves_of_a_pair_that_meet_leave_nobody_there() -> None:
    today, day = date(2026, 11, 20), timedelta(days=1)
    a = Leave("3001", today, today + 3 * day, "3002")
    b = Leave("3002", today + 3 * day, today + 5 * day, "3001")
    assert clash((a, b), a, today) == b
    assert clash((a, replace(b, starts_on=today + 4 * day)), a, today) is None
    assert clash((a, replace(b, officer="4001")), a, today) is None
    assert clash((replace(a, starts_on=today + 6 * day, until=today + 7 * day), b), b, today) is None
