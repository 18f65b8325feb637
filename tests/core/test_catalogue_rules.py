"""What an item has to satisfy before it is published: each rule broken once, and none by what is shipped."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from core.histories import ITEM

from window_desk import shipped
from window_desk.core.catalogue import (
    Basis,
    FeeStandard,
    Handling,
    InternalStep,
    Item,
    Limit,
    Material,
    Necessity,
    Origin,
    Renewal,
    Situation,
    Start,
    Unit,
)
from window_desk.core.catalogue_changes import changes
from window_desk.core.catalogue_rules import flaws, is_catch_all
from window_desk.core.flaws import Wrong

SOUND = replace(ITEM, basis=(Basis("某办法第三条"),))
CODES, DEPARTMENTS = frozenset({"SHOP", "OTHER"}), frozenset({"market"})
PROMISED = Limit(5, Unit.WORKDAYS, Start.ACCEPTANCE, "服务承诺", "centre")


def broken(item: Item) -> list[Wrong]:
    return [flaw.what for flaw in flaws(item, CODES, DEPARTMENTS)]


def with_material(**changes: Any) -> Item:
    first, *others = SOUND.materials
    return replace(SOUND, materials=(replace(first, **changes), *others))


def test_a_sound_item_has_no_flaw_nor_has_any_shipped_one() -> None:
    shipped_items = shipped.catalogue()
    codes = frozenset(item.code for item in shipped_items)
    departments = frozenset(item.department for item in shipped_items)
    assert broken(SOUND) == []
    assert [str(flaw) for item in shipped_items for flaw in flaws(item, codes, departments)] == []


@pytest.mark.parametrize(
    "name",
    [
        "其他材料",
        "有关材料",
        "相关材料",
        "相关证明文件",
        "身份证等材料",
        "与变更事项有关的材料",
        "其他需要提供的材料",
        "其他需要提供的",
        "法律、法规规定的其他材料",
        "需要提交的其他材料",
        "（其他资料）",
        "法律规定的其他材料（如有）",
        "应当提交的",
    ],
)
def test_a_catch_all_is_refused_with_the_article(name: str) -> None:
    (flaw,) = flaws(with_material(name=name), CODES, DEPARTMENTS)
    assert flaw.what is Wrong.CATCH_ALL
    assert str(flaw).startswith("开店许可 · 材料 1：")
    assert "行政许可法第三十条" in str(flaw)


@pytest.mark.parametrize(
    "name",
    [
        "营业执照（副本）",
        "应当提交的情况说明",
        "设备布局、操作流程等文件",
        "食品安全管理制度文本",
        "申请人身份证明",
        "与经营相适应的设备清单",
        "授权委托书",
    ],
)
def test_a_paper_with_a_name_is_no_catch_all(name: str) -> None:
    assert not is_catch_all(name)


FEE = FeeStandard("工本费", "某法第五条", 100, 200)
STEP = InternalStep("check", "审核", PROMISED)
NO_BASIS, NOT_POSITIVE = replace(PROMISED, basis=" "), replace(PROMISED, n=0)

FLAWED: list[tuple[Wrong, Callable[[], Item]]] = [
    (Wrong.NO_CODE, lambda: replace(SOUND, code="shop 1")),
    (Wrong.NO_ITEM_NAME, lambda: replace(SOUND, name=" ")),
    (Wrong.NO_SUCH_DEPARTMENT, lambda: replace(SOUND, department="nobody")),
    (Wrong.NO_LEGAL_BASIS, lambda: replace(SOUND, basis=(Basis(" "),))),
    (Wrong.RETIRED_BEFORE, lambda: replace(SOUND, retired_on=SOUND.effective_on - timedelta(days=1))),
    (Wrong.MEMBERS_OF_A_SINGLE, lambda: replace(SOUND, members=("OTHER",))),
    (Wrong.NO_JOINT_MEMBERS, lambda: replace(SOUND, handling=Handling.JOINT)),
    (Wrong.NO_SUCH_MEMBER, lambda: replace(SOUND, handling=Handling.JOINT, members=("SHOP",))),
    (Wrong.LIMIT_NUMBER, lambda: replace(SOUND, notify=NOT_POSITIVE)),
    (Wrong.LIMIT_NUMBER, lambda: replace(SOUND, renewal=Renewal(NOT_POSITIVE))),
    (Wrong.LIMIT_NUMBER, lambda: replace(SOUND, steps=(replace(STEP, limit=NOT_POSITIVE),))),
    (Wrong.NO_LIMIT_BASIS, lambda: replace(SOUND, promised=NO_BASIS)),
    (Wrong.PROMISE_OTHERWISE, lambda: replace(SOUND, promised=replace(PROMISED, unit=Unit.NATURAL_DAYS))),
    (Wrong.PROMISE_OTHERWISE, lambda: replace(SOUND, promised=replace(PROMISED, start=Start.RECEIPT))),
    (Wrong.PROMISE_LONGER, lambda: replace(SOUND, promised=replace(PROMISED, n=11))),
    (Wrong.PROMISE_LONGER, lambda: replace(SOUND, statutory=None, promised=replace(PROMISED, n=21))),
    (Wrong.NUMBERED_TWICE, lambda: with_material(no=2)),
    (Wrong.NAMED_TWICE, lambda: with_material(name="布局图")),
    (Wrong.NOTHING_DUE, lambda: with_material(originals=0)),
    (Wrong.NOTHING_DUE, lambda: with_material(originals=2, copies=-1)),
    (Wrong.NO_SUCH_SITUATION, lambda: with_material(necessity=Necessity.SITUATION, when="never")),
    (Wrong.WHEN_WITHOUT_SITUATION, lambda: with_material(when="by_agent")),
    (Wrong.UNUSED_SITUATION, lambda: replace(SOUND, situations=(*SOUND.situations, Situation("idle", "有吗？")))),
    (Wrong.SITUATION_TWICE, lambda: replace(SOUND, situations=(*SOUND.situations, SOUND.situations[0]))),
    (Wrong.STEP_TWICE, lambda: replace(SOUND, steps=(STEP, STEP))),
    (Wrong.NO_FEE_BASIS, lambda: replace(SOUND, fees=(replace(FEE, basis=""),))),
    (Wrong.FEE_BOUNDS, lambda: replace(SOUND, fees=(replace(FEE, lower=300),))),
    (Wrong.FEE_BOUNDS, lambda: replace(SOUND, fees=(replace(FEE, lower=-1),))),
]


@pytest.mark.parametrize(("what", "item"), FLAWED, ids=[f"{n}-{what.name}" for n, (what, _) in enumerate(FLAWED)])
def test_each_rule_finds_what_breaks_it_and_nothing_else(what: Wrong, item: Callable[[], Item]) -> None:
    assert broken(item()) == [what]


def test_an_item_without_materials_is_refused() -> None:
    bare = replace(SOUND, materials=(), situations=())
    assert broken(bare) == [Wrong.NO_MATERIALS]


def test_an_item_without_a_promise_and_one_with_everything_in_order_pass() -> None:
    assert broken(replace(SOUND, promised=None, fees=(FEE,), steps=(STEP,))) == []
    assert broken(replace(SOUND, renewal=Renewal(PROMISED, PROMISED), retired_on=date(2030, 1, 1))) == []
    assert broken(replace(SOUND, handling=Handling.JOINT, members=("OTHER",))) == []


def test_a_nameless_item_is_called_by_its_code() -> None:
    (flaw,) = flaws(replace(SOUND, name=""), CODES, DEPARTMENTS)
    assert flaw.place == "SHOP"


def test_changes_are_told_field_by_field_and_a_new_item_is_all_new() -> None:
    new = replace(
        SOUND,
        version=3,
        promised=replace(PROMISED, n=3),
        materials=(*SOUND.materials[1:], Material(9, "照片", 2, 0, Origin.SELF)),
        aliases=("开店",),
    )
    told = {change.path: (change.before, change.after) for change in changes(SOUND, new)}
    assert told["promised/n"] == ("5", "3")
    assert told["materials/1/name"] == ("申请书", "")
    assert told["materials/9/name"] == ("", "照片")
    assert told["aliases/1"] == ("", "开店")
    assert not any(path.startswith(("materials/2", "materials/3", "version")) for path in told)
    assert {change.before for change in changes(None, new)} == {""}
