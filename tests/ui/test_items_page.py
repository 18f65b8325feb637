"""事项 on screen: changed by one, let out by another, brought in from a file, read by an auditor (MISSION E1)."""

from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QPushButton
from sitting import sit, write

from window_desk.core.acts import Exported, Leaving
from window_desk.core.case import File
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.admin.item_dialogs import TrialDialog
from window_desk.ui.admin.items_page import ItemsPage
from window_desk.ui.grid import Cell, Grid

CODE = "FOOD_NEW"


def items_of(driver: Hands, staff_no: str) -> ItemsPage:
    sit(driver, staff_no)
    driver.do("place.items")
    page = driver.find(ItemsPage, "")
    page.told = []  # type: ignore[attr-defined]
    page.said.connect(lambda text, mood: page.told.append((text, mood)))  # type: ignore[attr-defined]
    return page


def state(page: ItemsPage, code: str = CODE) -> str:
    (row,) = [row for row in page.grid.grid.rows if row.key == code]
    cell = row.cells[-1]
    return cell.text if isinstance(cell, Cell) else cell


def choose(page: ItemsPage, code: str = CODE) -> None:
    page.grid.selectRow([row.key for row in page.grid.grid.rows].index(code))


def confirm(driver: Hands) -> None:
    dialog = driver.dialog
    assert dialog is not None
    button = dialog.findChild(QPushButton, "confirm")
    assert button is not None
    button.click()
    driver.settle()


def settle(page: ItemsPage) -> None:
    while page.files.worker.busy:
        QTest.qWait(5)
    QApplication.processEvents()


def test_an_item_changed_by_one_and_let_out_by_another_is_offered_at_the_counter(seated: Hands, desk: Desk) -> None:
    page = items_of(seated, "9101")
    before = desk.item(CODE)
    choose(page)
    seated.press("Alt+E")
    write(seated, name="食品经营许可（新开办）")
    confirm(seated)
    assert state(page) == "● 草稿里有改动"
    assert desk.item(CODE) == before
    seated.press("Alt+R")
    confirm(seated)
    assert seated.dialog is not None  # it needs somebody else
    assert desk.item(CODE) == before
    seated.dialog.reject()
    page = items_of(seated, "9102")
    seated.press("Alt+R")
    confirm(seated)
    assert seated.dialog is None
    assert (desk.item(CODE).name, desk.item(CODE).version) == ("食品经营许可（新开办）", before.version + 1)
    assert state(page) == "● 现行"
    choose(page)
    page._read(CODE)
    assert seated.dialog is not None
    differences = seated.dialog.findChild(Grid, "itemDifferences")
    assert differences is not None
    assert [row.cells for row in differences.grid.rows] == [("name", before.name, "食品经营许可（新开办）")]
    which = seated.dialog.findChild(QComboBox, "itemVersion")
    assert which is not None
    assert which.count() == len(desk.cataloguing.versions(CODE))


def test_an_item_put_out_of_use_is_no_longer_offered_from_its_day(
    seated: Hands, desk: Desk, clock: PlayedClock
) -> None:
    page = items_of(seated, "9101")
    choose(page)
    seated.press("Alt+D")
    write(seated, retiredOn=(desk.today() + timedelta(days=3)).isoformat())
    confirm(seated)
    items_of(seated, "9102")
    seated.press("Alt+R")
    confirm(seated)
    assert desk.find_items("spjyxk", 9)
    clock.set(clock() + timedelta(days=3))
    page = items_of(seated, "9102")
    assert state(page) == "– 已停用"
    assert CODE not in {item.code for item in desk.find_items("spjyxk", 9)}


def test_a_file_with_a_wrong_cell_says_where_and_writes_nothing(seated: Hands, desk: Desk, tmp_path: Path) -> None:
    page, file = items_of(seated, "9101"), tmp_path / "items.xlsx"
    desk.cataloguing.export(file)
    book = load_workbook(file)
    sheet = book["材料"]
    heads = [cell.value for cell in sheet[1]]
    sheet.cell(row=3, column=1 + next(n for n, head in enumerate(heads) if "原件" in str(head))).value = "很多"
    book.save(file)
    page.files.look_over(file)
    settle(page)
    dialog = seated.dialog
    assert isinstance(dialog, TrialDialog)
    grid = dialog.findChild(Grid, "trialGrid")
    assert grid is not None
    assert "材料" in str(grid.grid.rows[0].cells[0])
    dialog.confirm()
    assert desk.cataloguing.draft.release is None


def test_a_file_becomes_a_draft_of_what_it_changes(seated: Hands, desk: Desk, tmp_path: Path) -> None:
    page, file = items_of(seated, "9101"), tmp_path / "items.xlsx"
    desk.cataloguing.export(file)
    page.files.look_over(file)
    settle(page)
    assert isinstance(seated.dialog, TrialDialog)
    assert not seated.dialog.can  # what was exported makes no difference
    seated.dialog.reject()
    book = load_workbook(file)
    sheet = book["事项"]
    heads = [cell.value for cell in sheet[1]]
    column = 1 + next(n for n, head in enumerate(heads) if "名称" in str(head))
    old = sheet.cell(row=2, column=column).value
    sheet.cell(row=2, column=column).value = f"{old}改"
    book.save(file)
    page.files.look_over(file)
    settle(page)
    confirm(seated)
    settle(page)
    assert [item.name for item in desk.cataloguing.prepared().values()] == [f"{old}改"]
    assert page.strip.findChild(QLabel, "draftText").text().startswith("草稿：1 处改动")  # type: ignore[union-attr]


def test_an_auditor_cannot_throw_a_draft_away(seated: Hands, desk: Desk) -> None:
    page = items_of(seated, "9101")
    choose(page)
    seated.press("Alt+D")
    confirm(seated)
    page = items_of(seated, "9201")
    seated.press("Alt+Z")
    assert page.told[-1][1] == "bad"  # type: ignore[attr-defined]
    assert desk.cataloguing.draft.release is not None


@pytest.mark.parametrize("key", ["Alt+E", "Alt+M", "Alt+N", "Alt+C", "Alt+D", "Alt+U", "Alt+I"])
def test_an_auditor_reads_every_item_and_changes_none(seated: Hands, key: str) -> None:
    page = items_of(seated, "9201")
    assert page.grid.grid.rows
    choose(page)
    seated.press(key)
    assert [d for d in seated.window.findChildren(QDialog) if d.isVisible()] == []
    assert page.told[-1] == ("没有编目权限，只能查看。", "warn")  # type: ignore[attr-defined]


def test_what_is_exported_goes_on_record(seated: Hands, desk: Desk, tmp_path: Path) -> None:
    page, file = items_of(seated, "9101"), tmp_path / "items.xlsx"
    page.files.take_out_to(file)
    settle(page)
    assert file.exists()
    (case,) = desk.files(File.EXPORT)
    act = case.entries[0].act
    assert isinstance(act, Exported)
    assert (act.what, act.rows) == (Leaving.CATALOGUE, len(desk.cataloguing.newest()))


def test_the_search_finds_by_initials_name_and_code(seated: Hands) -> None:
    page = items_of(seated, "9101")
    for typed in ("spjyxk", "新办", "FOOD"):
        page._search.setText(typed)
        assert CODE in {row.key for row in page.grid.grid.rows}
    page._search.setText("没有这样的")
    assert not page.grid.grid.rows
