"""The lists of an item changed by keys; the rules of the catalogue answer at once, with their article (E1)."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from sitting import confirm, sit, write

from window_desk.core.catalogue import (
    Basis,
    FeeStandard,
    InternalStep,
    Limit,
    Necessity,
    Origin,
    Phrase,
    Situation,
    Start,
    Unit,
)
from window_desk.core.catalogue_edits import Part
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.admin.form_dialog import FormDialog
from window_desk.ui.admin.item_parts_dialog import PartsDialog
from window_desk.ui.admin.items_page import ItemsPage

CODE = "FOOD_NEW"


@pytest.fixture
def parts(seated: Hands) -> Iterator[PartsDialog]:
    """The lists of an item, opened by the administrator."""
    sit(seated, "9101")
    seated.do("place.items")
    page = seated.find(ItemsPage, "")
    page.grid.selectRow([row.key for row in page.grid.grid.rows].index(CODE))
    seated.press("Alt+M")
    dialog = page.findChild(PartsDialog)
    assert dialog is not None
    yield dialog
    for each in seated.window.findChildren(QDialog):
        each.reject()


def open_form(hands: Hands, key: str) -> FormDialog[object]:
    """What that key asks."""
    hands.press(key)
    (form,) = [form for form in hands.window.findChildren(FormDialog) if form.isVisible()]
    return form


def to_list(hands: Hands, parts: PartsDialog, part: Part) -> None:
    """From list to list by keys until that one is on top."""
    for _ in Part:
        if parts.part is not part:
            hands.press("Ctrl+PgDown")
    assert parts.part is part


def said(dialog: QDialog) -> str:
    label = dialog.findChild(QLabel, "dialogMessage")
    assert label is not None
    return label.text()


def draft(desk: Desk) -> object:
    return desk.cataloguing.prepared().get(CODE)


def test_a_material_is_added_with_everything_the_clerk_checks_by(seated: Hands, desk: Desk, parts: PartsDialog) -> None:
    open_form(seated, "Alt+N")
    write(
        seated,
        name="房屋安全鉴定报告",
        originals="0",
        copies="2",
        origin="中介机构",
        necessity="可容缺",
        shared=True,
        standard="一年以内",
        source="鉴定机构",
        note="加盖公章",
        phrases="超过一年｜请重新鉴定\n没有盖章|请补盖公章",
    )
    confirm(seated)
    confirm(seated)
    item = desk.cataloguing.prepared()[CODE]
    new = item.materials[-1]
    assert (new.no, new.name, new.originals, new.copies) == (7, "房屋安全鉴定报告", 0, 2)
    assert (new.origin, new.necessity, new.shared) == (Origin.AGENCY, Necessity.MAY_LACK, True)
    assert (new.standard, new.source, new.note) == ("一年以内", "鉴定机构", "加盖公章")
    assert new.phrases == (Phrase("超过一年", "请重新鉴定"), Phrase("没有盖章", "请补盖公章"))
    assert item.materials[:-1] == desk.item(CODE).materials
    assert item.version == desk.item(CODE).version + 1


@pytest.mark.parametrize(
    ("answers", "article"),
    [
        ({"name": "其他材料"}, "第三十条"),
        ({"name": "相关证明材料等"}, "第三十条"),
        ({"name": "申请书（表）", "originals": "0"}, "份数"),
    ],
)
def test_a_catch_all_or_nothing_due_is_refused_at_once(
    seated: Hands, desk: Desk, parts: PartsDialog, answers: dict[str, str], article: str
) -> None:
    form = open_form(seated, "Alt+N")
    write(seated, **answers)
    confirm(seated)
    assert form.isVisible()
    assert article in said(form)
    assert parts.item == desk.item(CODE)


def test_half_a_ready_sentence_is_refused_with_how_to_write_it(seated: Hands, parts: PartsDialog) -> None:
    form = open_form(seated, "Alt+N")
    write(seated, name="照片", phrases="没有盖章")
    confirm(seated)
    assert said(form) == "“没有盖章”请写成：问题｜补正办法，两边都要有。"


def test_a_fee_without_basis_is_refused_with_its_article_and_taken_with_one(
    seated: Hands, desk: Desk, parts: PartsDialog
) -> None:
    seated.press("Ctrl+PgDown")
    form = open_form(seated, "Alt+N")
    write(seated, name="工本费", lower="12.5")
    confirm(seated)
    assert "第五十八条" in said(form)
    write(seated, basis="某条例第三条", upper="一百")
    confirm(seated)
    assert said(form) == "“一百”不是金额，请写元，例如 12.50。"
    write(seated, upper="10")
    confirm(seated)
    assert "下限高于上限" in said(form)
    write(seated, upper="")
    confirm(seated)
    confirm(seated)
    assert desk.cataloguing.prepared()[CODE].fees == (FeeStandard("工本费", "某条例第三条", 1250, 1250),)


def test_a_situation_comes_first_and_then_the_material_due_in_it(seated: Hands, desk: Desk, parts: PartsDialog) -> None:
    to_list(seated, parts, Part.SITUATIONS)
    open_form(seated, "Alt+N")
    write(seated, key="rented", ask="经营场所是否租用？")
    confirm(seated)
    confirm(seated)  # nothing uses it yet
    assert parts.isVisible()
    assert "情形“rented”没有材料用到" in said(parts)
    to_list(seated, parts, Part.MATERIALS)
    open_form(seated, "Alt+N")
    write(seated, name="租赁合同", necessity="按情形", when="rented")
    confirm(seated)
    confirm(seated)
    item = desk.cataloguing.prepared()[CODE]
    assert item.situations[-1] == Situation("rented", "经营场所是否租用？")
    assert (item.materials[-1].necessity, item.materials[-1].when) == (Necessity.SITUATION, "rented")


def test_a_situation_that_a_material_is_due_in_is_not_taken_out(seated: Hands, desk: Desk, parts: PartsDialog) -> None:
    to_list(seated, parts, Part.SITUATIONS)
    seated.press("Alt+D")
    assert "适用的情形“auto_vending”不在本事项的情形里" in said(parts)
    assert parts.item.situations == desk.item(CODE).situations


def test_materials_are_moved_and_taken_out_and_keep_consecutive_numbers(
    seated: Hands, desk: Desk, parts: PartsDialog
) -> None:
    names = [material.name for material in desk.item(CODE).materials]
    seated.press("Alt+Down")
    assert parts.grids[Part.MATERIALS].key == 1  # the cursor goes along
    seated.press("Alt+Up")
    seated.press("Alt+Up")
    assert parts.item == desk.item(CODE)
    seated.press("Alt+Down")
    seated.press("Alt+D")
    confirm(seated)
    assert [(m.no, m.name) for m in desk.cataloguing.prepared()[CODE].materials] == list(enumerate(names[1:], 1))


def test_enter_changes_the_one_with_the_cursor_and_nothing_changed_is_no_draft(
    seated: Hands, desk: Desk, parts: PartsDialog
) -> None:
    confirm(seated)
    assert said(parts) == "还没有改动。"
    seated.enter()
    write(seated, standard="本人签字")
    confirm(seated)
    assert draft(desk) is None
    confirm(seated)
    assert desk.cataloguing.prepared()[CODE].materials[0].standard == "本人签字"


def test_a_step_is_added_with_its_time_and_refused_without_a_basis(
    seated: Hands, desk: Desk, parts: PartsDialog
) -> None:
    to_list(seated, parts, Part.STEPS)
    form = open_form(seated, "Alt+N")
    write(seated, key="check", name="复核", n="2")
    confirm(seated)
    assert said(form) == "「内部环节 复核」没有依据，请写明"
    write(seated, basis="中心内部流程", source="centre")
    confirm(seated)
    confirm(seated)
    new = InternalStep("check", "复核", Limit(2, Unit.WORKDAYS, Start.ACCEPTANCE, "中心内部流程", "centre"))
    assert desk.cataloguing.prepared()[CODE].steps == (*desk.item(CODE).steps, new)


def test_a_step_of_a_key_that_is_there_is_refused(seated: Hands, desk: Desk, parts: PartsDialog) -> None:
    to_list(seated, parts, Part.STEPS)
    for name in ("复核", "再核"):
        form = open_form(seated, "Alt+N")
        write(seated, key="check", name=name, basis="中心内部流程")
        confirm(seated)
    assert said(form) == "内部环节“check”重复，请改为各不相同"


def test_a_promise_longer_than_the_law_is_refused_at_once(seated: Hands, desk: Desk, parts: PartsDialog) -> None:
    to_list(seated, parts, Part.LIMITS)
    grid = parts.grids[Part.LIMITS]
    grid.selectRow([str(row.cells[0]) for row in grid.grid.rows].index("承诺时限"))
    form = open_form(seated, "Alt+E")
    write(seated, n="999")
    confirm(seated)
    assert "长于法定时限" in said(form)
    write(seated, n="3")
    confirm(seated)
    confirm(seated)
    promised = desk.cataloguing.prepared()[CODE].promised
    assert promised is not None
    assert promised.n == 3


def test_what_is_not_set_is_offered_and_the_earliest_renewal_only_after_the_latest(
    seated: Hands, desk: Desk, parts: PartsDialog
) -> None:
    to_list(seated, parts, Part.LIMITS)
    open_form(seated, "Alt+N")
    with pytest.raises(AssertionError):
        write(seated, which="延续最早")
    write(seated, which="延续最迟", n="30", unit="自然日", basis="行政许可法第五十条")
    confirm(seated)
    assert (
        parts.grids[Part.LIMITS].grid.rows[parts.grids[Part.LIMITS].key].cells[0] == "延续最迟"
    )  # the cursor is there
    open_form(seated, "Alt+N")
    write(seated, which="延续最早", n="90", unit="自然日", basis="某办法第五条")
    confirm(seated)
    confirm(seated)
    renewal = desk.cataloguing.prepared()[CODE].renewal
    assert renewal is not None
    assert renewal.latest == Limit(30, Unit.NATURAL_DAYS, Start.EXPIRY, "行政许可法第五十条")
    assert renewal.earliest == Limit(90, Unit.NATURAL_DAYS, Start.EXPIRY, "某办法第五条")


def test_the_basis_is_a_list_that_names_nothing_twice_and_may_not_end_empty(
    seated: Hands, desk: Desk, parts: PartsDialog
) -> None:
    to_list(seated, parts, Part.BASIS)
    old = desk.item(CODE).basis
    form = open_form(seated, "Alt+N")
    write(seated, text=old[0].text)
    confirm(seated)
    assert said(form) == "这一条依据已经有了。"
    write(seated, text="某条例第三条", source="某网址")
    confirm(seated)
    assert parts.item.basis == (*old, Basis("某条例第三条", "某网址"))
    for _ in parts.item.basis:
        seated.press("Alt+D")
    confirm(seated)
    assert "没有设定依据" in said(parts)
    assert draft(desk) is None
