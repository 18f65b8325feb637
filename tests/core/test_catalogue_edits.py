"""The lists of an item changed one thing at a time: what keeps its number, what moves up, what the rules say."""

from dataclasses import replace

import pytest
from core.histories import ITEM

from window_desk.core.catalogue import (
    Basis,
    FeeStandard,
    InternalStep,
    Item,
    Limit,
    Material,
    Origin,
    Renewal,
    Situation,
    Start,
    Unit,
)
from window_desk.core.catalogue_edits import Part, moved, put, without
from window_desk.core.catalogue_limits import EARLIEST, LATEST, NAMES, NamedLimit, limits, may_set, with_limit
from window_desk.core.catalogue_rules import list_flaws
from window_desk.core.flaws import Wrong

LICENCE, PLAN, PHOTO = (
    Material(no, name, 1, 0, Origin.SELF) for no, name in ((1, "营业执照"), (2, "平面图"), (5, "照片"))
)
FOUND = replace(ITEM, materials=(LICENCE, PLAN, PHOTO), situations=(), fees=())


def numbered(item: Item) -> list[tuple[int, str]]:
    return [(material.no, material.name) for material in item.materials]


def test_a_new_material_comes_last_under_the_next_number() -> None:
    card = Material(0, "身份证", 0, 1, Origin.GOVERNMENT)
    assert numbered(put(FOUND, Part.MATERIALS, card)) == [*numbered(FOUND), (6, "身份证")]
    assert numbered(put(replace(FOUND, materials=()), Part.MATERIALS, card)) == [(1, "身份证")]


def test_a_changed_one_stays_where_it_was() -> None:
    changed = put(FOUND, Part.MATERIALS, replace(PLAN, copies=2), 1)
    assert numbered(changed) == numbered(FOUND)
    assert changed.materials[1].copies == 2


def test_what_stands_below_a_material_taken_out_moves_up() -> None:
    assert numbered(without(FOUND, Part.MATERIALS, 0)) == [(1, "平面图"), (4, "照片")]


def test_two_materials_change_places_and_numbers_and_the_list_stays_in_order() -> None:
    assert numbered(moved(FOUND, Part.MATERIALS, 2, -1)) == [(1, "营业执照"), (2, "照片"), (5, "平面图")]


def test_the_first_does_not_move_up_nor_the_last_down() -> None:
    assert moved(FOUND, Part.MATERIALS, 0, -1) == FOUND
    assert moved(FOUND, Part.MATERIALS, 2, 1) == FOUND


def test_fees_and_situations_are_put_in_moved_and_taken_out() -> None:
    first, second = FeeStandard("工本费", "某条例第三条", 500, 500), FeeStandard("检测费", "某条例第四条", 100, 900)
    item = put(put(FOUND, Part.FEES, first), Part.FEES, second)
    assert moved(item, Part.FEES, 1, -1).fees == (second, first)
    assert without(item, Part.FEES, 0).fees == (second,)
    assert put(FOUND, Part.SITUATIONS, Situation("agent", "是否委托办理？")).situations[0].key == "agent"


def test_the_rules_of_the_lists_name_their_place_and_say_nothing_of_the_rest() -> None:
    bad = put(
        replace(FOUND, name="", basis=(Basis("某办法第三条"),)), Part.MATERIALS, replace(PLAN, name="其他材料"), 1
    )
    bad = put(bad, Part.FEES, FeeStandard("工本费", " ", 500, 500))
    assert [(flaw.place, flaw.what) for flaw in list_flaws(bad)] == [
        ("材料 2", Wrong.CATCH_ALL),
        ("收费", Wrong.NO_FEE_BASIS),
    ]


FIVE, NINE = (Limit(n, Unit.WORKDAYS, Start.ACCEPTANCE, "某办法第五条") for n in (5, 9))


def test_every_limit_an_item_can_carry_is_set_read_and_taken_out_by_its_name() -> None:
    bare = replace(FOUND, **{field: None for field in (*NAMES, "renewal") if "." not in field})
    item = bare
    for which in NAMES:
        assert which in may_set(item)
        item = put(item, Part.LIMITS, NamedLimit(which, FIVE))
    assert [each.which for each in limits(item)] == list(NAMES)
    assert may_set(item) == []
    assert put(item, Part.LIMITS, NamedLimit("visit", NINE), 6).visit == NINE
    for _ in NAMES:
        item = without(item, Part.LIMITS, len(list(limits(item))) - 1)
    assert item == bare


def test_the_latest_renewal_takes_the_earliest_along_and_keeps_it_when_changed() -> None:
    item = replace(FOUND, renewal=Renewal(FIVE, NINE))
    assert with_limit(item, LATEST, NINE).renewal == Renewal(NINE, NINE)
    assert with_limit(item, LATEST, None).renewal is None
    with pytest.raises(KeyError):
        with_limit(FOUND, EARLIEST, FIVE)


def test_limits_stay_in_their_order_and_steps_move() -> None:
    item = put(put(FOUND, Part.STEPS, InternalStep("a", "甲", FIVE)), Part.STEPS, InternalStep("b", "乙", NINE))
    assert [step.key for step in moved(item, Part.STEPS, len(item.steps) - 1, -1).steps[-2:]] == ["b", "a"]
    both = replace(FOUND, promised=FIVE, statutory=NINE)
    assert moved(both, Part.LIMITS, 0, 1) == both
