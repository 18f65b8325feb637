"""新增事项 by keys: head, lists, out; what it says is what a file would say (MISSION E1)."""

from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from sitting import confirm, refused, write
from test_item_parts import open_form, to_list
from test_items_page import choose, items_of, state

from window_desk.core.catalogue import Handling, Item
from window_desk.core.catalogue_edits import Part
from window_desk.core.catalogue_limits import NAMES
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.interchange import trial
from window_desk.ui.admin.item_parts_dialog import PartsDialog
from window_desk.ui.admin.items_page import ItemsPage

HEAD = {
    "code": "BOOK_STALL",
    "name": "书报摊设置许可",
    "department": "市场监管",
    "handling": "联办件",
    "members": "FOOD_NEW",
    "kind": "行政确认",
    "aliases": "书摊\n报刊亭",
    "audience": "个体工商户",
    "conditions": "有固定场所\n不占盲道",
    "fee": "工本费",
    "result": "许可证",
    "notes": "先勘察\n再收件",
    "in_centre": "否",
    "decided_at_window": "否",
}
LIMIT = {"n": "7", "unit": "自然日", "start": "自决定起", "basis": "某办法第五条", "source": "某网址"}


@pytest.fixture
def page(seated: Hands) -> ItemsPage:
    return items_of(seated, "9101")


def parts_of(page: ItemsPage) -> PartsDialog:
    (dialog,) = [each for each in page.findChildren(PartsDialog) if each.isVisible()]
    return dialog


def add(hands: Hands, parts: PartsDialog, part: Part, **answers: str | bool) -> None:
    to_list(hands, parts, part)
    open_form(hands, "Alt+N")
    write(hands, **answers)  # what is open last is found first
    confirm(hands)
    assert not [d for d in parts.findChildren(QDialog) if d.isVisible()], answers


def built(hands: Hands, page: ItemsPage) -> Item:
    """An item that says something in each of its fields, made by keys alone."""
    hands.press("Alt+N")
    write(hands, **HEAD)
    confirm(hands)
    parts = parts_of(page)
    add(hands, parts, Part.SITUATIONS, key="rented", ask="是否租用？", effect="交合同")
    add(hands, parts, Part.SITUATIONS, key="own", ask="是否自家门前？", ends="不用许可")
    add(
        hands,
        parts,
        Part.MATERIALS,
        name="申请书",
        originals="1",
        copies="2",
        origin="政府部门核发",
        necessity="可容缺",
        shared=True,
        standard="一年以内",
        source="本人",
        note="签字",
        phrases="没有签字｜请签字",
    )
    add(hands, parts, Part.MATERIALS, name="租赁合同", necessity="按情形", when="rented")
    add(hands, parts, Part.FEES, name="工本费", basis="某条例第三条", lower="5", upper="10", per="证")
    add(hands, parts, Part.STEPS, key="review", name="审查", **LIMIT)
    for which, name in NAMES.items():
        alike = {"start": "自受理起", "unit": "工作日"} if which in ("promised", "statutory") else {}
        add(hands, parts, Part.LIMITS, which=name, **LIMIT | alike)
    add(hands, parts, Part.BASIS, text="某办法第三条", source="某网址")
    confirm(hands)
    return page._catalogue.prepared()["BOOK_STALL"]


def test_an_item_made_by_keys_says_something_in_each_field(seated: Hands, page: ItemsPage) -> None:
    item = built(seated, page)
    blank = Item("", 0, item.effective_on, "", "", Handling.COMMITTED)
    same = {field.name for field in fields(Item) if getattr(item, field.name) == getattr(blank, field.name)}
    assert same == {"effective_on", "retired_on"}  # the day of today; a new one is not out of use
    assert (item.version, item.members, item.renewal is not None) == (1, ("FOOD_NEW",), True)
    assert state(page, "BOOK_STALL") == "● 草稿里有改动"
    assert page.grid.key == "BOOK_STALL"


@pytest.mark.parametrize("kind", ["xlsx", "yaml"])
def test_what_was_made_by_keys_goes_out_to_a_file_and_comes_back_the_same(
    seated: Hands, page: ItemsPage, desk: Desk, tmp_path: Path, kind: str
) -> None:
    item, file = built(seated, page), tmp_path / f"items.{kind}"
    assert desk.cataloguing.draft.flaws() == []
    trial.export(file, [item])
    back = trial.read(file, desk.today())
    assert (back.items, back.faults) == ((item,), ())


def test_a_code_that_is_taken_is_refused_with_whose_it_is(seated: Hands, page: ItemsPage, desk: Desk) -> None:
    seated.press("Alt+N")
    write(seated, code="FOOD_NEW", name="书报摊", department="市场监管")
    confirm(seated)
    assert refused(seated) == f"编码“FOOD_NEW”已经是“{desk.item('FOOD_NEW').name}”的了，请换一个。"
    write(seated, code="书报摊")
    confirm(seated)
    assert "大写字母开头" in refused(seated)
    write(seated, code="BOOK_STALL", handling="联办件")
    confirm(seated)
    assert refused(seated) == "联办件没有成员事项，请写明"
    write(seated, members="NO_SUCH")
    confirm(seated)
    assert "成员事项“NO_SUCH”不在目录里" in refused(seated)
    write(seated, handling="承诺件")
    confirm(seated)
    assert desk.cataloguing.prepared()["BOOK_STALL"].members == ()


def test_a_code_in_the_draft_is_taken_too(seated: Hands, page: ItemsPage) -> None:
    for _ in range(2):
        seated.press("Alt+N")
        write(seated, code="BOOK_STALL", name="书报摊", department="市场监管")
        confirm(seated)
        if page.findChildren(PartsDialog):
            seated.press("Esc")
    assert "已经是“书报摊”的了" in refused(seated)


def test_a_new_item_may_be_put_away_unfinished_and_is_not_let_out_so(
    seated: Hands, page: ItemsPage, desk: Desk
) -> None:
    seated.press("Alt+N")
    write(seated, code="BOOK_STALL", name="书报摊", department="市场监管")
    confirm(seated)
    assert page.told[-1] == (  # type: ignore[attr-defined]
        "已放进草稿，发布以前还要补：没有设定依据，请写明法律、法规或规章的名称和条款（行政许可法第三十条）",
        "warn",
    )
    parts = parts_of(page)
    add(seated, parts, Part.MATERIALS, name="申请书")
    confirm(seated)
    assert [m.name for m in desk.cataloguing.prepared()["BOOK_STALL"].materials] == ["申请书"]
    assert ["没有设定依据" in str(flaw) for flaw in desk.cataloguing.draft.flaws()] == [True]


def test_a_new_item_made_after_another_has_its_lists_and_its_own_code(
    seated: Hands, page: ItemsPage, desk: Desk
) -> None:
    choose(page)
    seated.press("Alt+C")
    write(seated, code="FOOD_AGAIN", name="食品经营许可（又一个）")
    confirm(seated)
    old, new = desk.item("FOOD_NEW"), desk.cataloguing.prepared()["FOOD_AGAIN"]
    assert (new.version, new.materials, new.steps, new.promised) == (1, old.materials, old.steps, old.promised)
    assert (new.code, new.name) == ("FOOD_AGAIN", "食品经营许可（又一个）")
    assert desk.cataloguing.draft.flaws() == []


def test_one_item_is_taken_out_of_the_draft_and_the_others_stay(seated: Hands, page: ItemsPage, desk: Desk) -> None:
    for code in ("BOOK_STALL", "FLOWER_STALL"):
        seated.press("Alt+N")
        write(seated, code=code, name=code, department="市场监管")
        confirm(seated)
        seated.press("Esc")
    choose(page, "BOOK_STALL")
    seated.press("Alt+D")
    assert "不用停用" in page.told[-1][0]  # type: ignore[attr-defined]
    seated.press("Alt+U")
    assert seated.dialog is not None
    assert "新事项" in " ".join(label.text() for label in seated.dialog.findChildren(QLabel))
    seated.enter()
    assert set(desk.cataloguing.prepared()) == {"FLOWER_STALL"}
    choose(page)
    seated.press("Alt+U")
    assert page.told[-1] == ("草稿里没有这个事项的改动。", "warn")  # type: ignore[attr-defined]


def test_what_nobody_touched_in_a_head_stays_to_the_last_character(seated: Hands, page: ItemsPage, desk: Desk) -> None:
    choose(page)
    seated.press("Alt+E")
    write(seated, result="许可证")
    confirm(seated)
    old, new = desk.item("FOOD_NEW"), desk.cataloguing.prepared()["FOOD_NEW"]
    differing = {field.name for field in fields(Item) if getattr(old, field.name) != getattr(new, field.name)}
    assert differing == {"result", "version", "effective_on"}


def test_an_item_out_of_use_is_taken_up_again(seated: Hands, page: ItemsPage, desk: Desk) -> None:
    choose(page)
    seated.press("Alt+D")
    confirm(seated)
    assert desk.cataloguing.prepared()["FOOD_NEW"].retired_on == desk.today()
    seated.press("Alt+E")
    write(seated, retired_on="")
    confirm(seated)
    assert desk.cataloguing.prepared()["FOOD_NEW"].retired_on is None
