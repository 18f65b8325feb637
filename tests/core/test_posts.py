"""岗位责任制: each post with its duty, its standard and its owner, and the items an owner may handle."""

import json
from dataclasses import replace

import pytest
from core.histories import CASE, ITEM, all_in, moment, received, told_by
from core.people import (
    ANY_POST,
    FOOD_POST,
    HEAD,
    LI,
    ROSTER,
    SHOP_POST,
    SUPERVISOR,
    WANG,
    WANG_FOR_ZHAO,
    ZHAO,
    bench_of,
)

from window_desk.core.acts import Checked, FirstContacted
from window_desk.core.case import Case
from window_desk.core.entry import Hand
from window_desk.core.permit import RULES, permit, why_not
from window_desk.core.policy import Policy
from window_desk.core.post_cards import post_cards
from window_desk.core.posts import (
    Department,
    Officer,
    Post,
    Right,
    Roster,
    are_paired,
    is_head_of,
    items_of,
    looks_over,
    may_handle,
    may_stand_in,
    may_take,
    posts_of,
    remedy_bodies,
    sees_all,
    unpaired,
)
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.wire import plain, reader

POSTED = replace(ROSTER, posts=(SHOP_POST, FOOD_POST, ANY_POST))


def officer(staff_no: str) -> Officer:
    known = ROSTER.officer(staff_no)
    assert known is not None
    return known


# items


def test_an_owner_handles_the_items_of_his_posts_and_no_others() -> None:
    assert items_of(POSTED, "3001") == {"SHOP"}
    assert may_handle(POSTED, WANG, "SHOP")
    assert not may_handle(POSTED, WANG, "FOOD")


def test_who_owns_two_posts_handles_the_items_of_both() -> None:
    both = replace(POSTED, posts=(SHOP_POST, replace(FOOD_POST, a="3001")))
    assert items_of(both, "3001") == {"SHOP", "FOOD"}
    assert items_of(replace(POSTED, posts=(SHOP_POST, replace(ANY_POST, a="3001"))), "3001") is None


def test_a_post_without_items_and_an_officer_without_post_handle_all_of_the_department() -> None:
    assert items_of(POSTED, "4001") is None
    assert may_handle(POSTED, LI, "ANYTHING")
    assert items_of(ROSTER, "3001") is None
    assert may_handle(ROSTER, WANG, "ANYTHING")
    assert may_handle(POSTED, HEAD, "FOOD")


def test_standing_in_gives_b_the_items_of_a_beside_his_own_and_not_otherwise() -> None:
    assert may_handle(POSTED, WANG_FOR_ZHAO, "FOOD")
    assert may_handle(POSTED, WANG_FOR_ZHAO, "SHOP")
    assert not may_handle(POSTED, WANG_FOR_ZHAO, "WATER")
    assert not may_handle(POSTED, ZHAO, "SHOP")


def test_who_is_only_b_has_no_items_of_his_own() -> None:
    one = replace(POSTED, posts=(SHOP_POST,))
    assert items_of(one, "3002") == frozenset()
    assert may_handle(one, Hand("3002", 3, "3001"), "SHOP")


def test_one_sits_at_the_own_posts_or_as_b_at_those_of_a_whose_b_one_is() -> None:
    assert posts_of(POSTED, "3001") == (SHOP_POST,)
    assert posts_of(POSTED, "3001", "3002") == (FOOD_POST,)
    assert posts_of(POSTED, "4001", "3002") == ()
    assert posts_of(POSTED, "6001") == ()


def test_another_post_of_the_same_person_is_no_change_of_hands() -> None:
    later = replace(WANG, post="M1")
    case = told_by(("2026-11-20 09:05", WANG, received()), ("2026-11-20 09:10", later, Checked(all_in())))
    assert [holding.by for holding in case.holdings] == [WANG]
    assert case.entries[-1].by.post == "M1"


@pytest.mark.parametrize(
    ("window", "department", "may"),
    [(3, "market", True), (3, "water", False), (6, "water", True), (5, "market", True), (99, "market", False)],
)
def test_a_window_takes_what_its_department_has_the_power_for_a_general_one_everything(
    window: int, department: str, may: bool
) -> None:
    assert may_take(ROSTER, window, department) is may


def test_a_window_of_no_known_department_has_no_power() -> None:
    assert not may_take(replace(ROSTER, departments=()), 3, "market")


# pairs


def test_a_pair_names_each_other() -> None:
    assert are_paired(ROSTER, "3001", "3002")
    assert are_paired(ROSTER, "3002", "3001")
    one_way = replace(ROSTER, officers=(officer("3001"), replace(officer("3002"), pair=None)))
    assert not are_paired(one_way, "3001", "3002")
    assert not are_paired(one_way, "3002", "3001")
    assert not are_paired(ROSTER, "3001", "9999")
    assert not are_paired(ROSTER, "9999", "3001")


def test_nobody_stands_in_for_himself() -> None:
    alone = replace(officer("3001"), pair="3001")
    assert not may_stand_in(replace(ROSTER, officers=(alone,)), alone, "3001")


def test_the_officers_in_post_without_a_pair_are_known_beforehand() -> None:
    assert [o.staff_no for o in unpaired(ROSTER)] == ["4001", "6001", "8001", "8002", "9001"]
    gone = tuple(replace(o, left=o.staff_no == "3002") for o in ROSTER.officers)
    assert "3001" in [o.staff_no for o in unpaired(replace(ROSTER, officers=gone))]


def test_a_head_is_set_over_his_department_and_a_supervisor_over_all() -> None:
    assert is_head_of(ROSTER, officer("8001"), "3001")
    assert not is_head_of(ROSTER, officer("8001"), "6001")
    assert not is_head_of(ROSTER, officer("8001"), "9999")
    assert is_head_of(ROSTER, officer("9001"), "3001")
    assert not is_head_of(ROSTER, officer("4001"), "3001")
    assert SUPERVISOR.officer == "9001"


def test_a_head_looks_on_over_his_department_by_any_of_its_codes_others_over_all_a_clerk_over_none() -> None:
    codes = ("market", "approval", "water", "unknown")
    seen = {
        who: tuple(code for code in codes if looks_over(ROSTER, officer(who), code))
        for who in ("8001", "8002", "9001", "4001")
    }
    assert seen == {"8001": ("market",), "8002": ("approval", "water"), "9001": codes, "4001": ()}
    assert looks_over(ROSTER, replace(officer("4001"), rights=(Right.AUDIT,)), "approval")
    assert not looks_over(ROSTER, None, "market")
    assert not looks_over(ROSTER, replace(officer("8001"), department="gone"), "gone")
    assert [sees_all(officer(who)) for who in ("8001", "9001")] == [False, True]
    assert not sees_all(None)


# what is published


def test_the_card_of_a_post_names_duty_standard_and_owners() -> None:
    [card, *_] = post_cards(POSTED)
    assert (card.code, card.name, card.department) == ("M1", "开店许可岗", "市场监管")
    assert (card.duty, card.standard) == ("受理开店许可", "一次告知、限时办结")
    assert (card.a, card.b, card.items) == ("王敏", "赵强", ("SHOP",))
    assert card.complaint_phone == "0550-3012345"


def test_a_secret_post_is_not_posted_up() -> None:
    hidden = replace(POSTED, posts=(replace(SHOP_POST, secret=True), ANY_POST))
    assert [card.code for card in post_cards(hidden)] == ["M3"]


def test_the_card_of_a_post_of_an_unknown_department_still_says_what_it_knows() -> None:
    [card] = post_cards(replace(ROSTER, posts=(Post("X", "某岗", "tax", "职责", "标准", "3001"),)))
    assert (card.department, card.b, card.complaint_phone) == ("tax", "", "")


def test_a_roster_with_posts_is_read_as_it_was_published_and_an_old_one_without() -> None:
    assert reader(Roster)(json.loads(json.dumps(plain(POSTED)))) == POSTED
    before = plain(ROSTER)
    assert "posts" not in before
    assert reader(Roster)(before).posts == ()


def test_a_no_names_the_departments_own_bodies_else_the_centres() -> None:
    policy = Policy(default_reconsideration="滁州市人民政府", default_court="滁州市琅琊区人民法院")
    bare = Department("x", "某局", "某局")
    assert remedy_bodies(bare, policy) == ("滁州市人民政府", "滁州市琅琊区人民法院")
    own = Department("x", "某局", "某局", reconsideration="安徽省某厅", court="合肥铁路运输法院")
    assert remedy_bodies(own, policy) == ("安徽省某厅", "合肥铁路运输法院")


def test_an_application_is_taken_where_the_power_is_and_by_whose_post_it_is() -> None:
    """岗位责任制: another department's item is sent on, and so is one that is not of the clerk's post."""
    at = "2026-11-20 09:00"
    here = bench_of(WANG, at, POSTED)
    elsewhere = replace(here, item=replace(ITEM, department="water"))
    another_post = replace(here, item=replace(ITEM, code="FOOD"))
    refused = [permit(Case(CASE), received(), under, moment(at)) for under in (here, elsewhere, another_post)]
    assert [r and r.reason for r in refused] == [None, Reason.NOT_THIS_WINDOW, Reason.NOT_HIS_ITEM]


def test_an_auditor_writes_nothing_but_what_was_looked_at() -> None:
    """监察 (MISSION D9): every act is refused them, but those marked as reading."""
    auditor = replace(officer("3001"), rights=(Right.AUDIT, Right.REVIEW, Right.SUPERVISE))
    bench = bench_of(WANG, "2026-11-20 09:00", replace(ROSTER, officers=(auditor,)))
    for kind, rule in RULES.items():
        refusal = why_not(Case(CASE), kind, bench)
        assert rule.reads or (refusal is not None and refusal.reason in (Reason.AUDITOR, Reason.WRONG_STAGE))
    assert why_not(Case(CASE), FirstContacted, bench) == Refusal(Reason.AUDITOR)
