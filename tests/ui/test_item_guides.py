"""办事指南 from the catalogue page by keys: one previewed and printed, all as a book or as pages; stopped, nothing is
written (MISSION E6). What is slow is done by another process.
"""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from sitting import confirm, sit, write

from window_desk.core.acts import Exported, Leaving
from window_desk.core.case import File
from window_desk.core.posts import Right
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.settings import REPORT_FOLDER
from window_desk.ui.admin.items_page import ItemsPage


def page_of(driver: Hands, staff_no: str = "9101") -> ItemsPage:
    sit(driver, staff_no)
    driver.do("place.items")
    page = driver.find(ItemsPage, "")
    page.grid.selectRow([row.key for row in page.grid.grid.rows].index("FOOD_NEW"))
    return page


def told(driver: Hands) -> str:
    return driver.find(QLabel, "placeSaid").text()


def settle(page: ItemsPage) -> None:
    while page.files.worker.busy:
        QTest.qWait(5)
    QApplication.processEvents()


def text_of(path: Path) -> str:
    return "".join("".join(p.get_textpage().get_text_range() for p in pypdfium2.PdfDocument(path)).split())


def test_the_guide_of_an_item_is_read_and_printed_as_in_force_today(seated: Hands, desk: Desk) -> None:
    page_of(seated)
    seated.press("Alt+P")
    dialog = seated.dialog
    assert dialog is not None
    preview = dialog.findChild(QWidget, "preview")
    assert preview is not None
    sheets = [label for label in preview.findChildren(QLabel) if not label.pixmap().isNull()]
    assert len(sheets) == 2
    seated.enter()
    (pdf,) = seated.workspace.room._folder.glob("办事指南*.pdf")
    assert "食品经营许可（新办）" in text_of(pdf)


def test_the_book_goes_into_the_chosen_folder_and_on_record(seated: Hands, desk: Desk, tmp_path: Path) -> None:
    page = page_of(seated)
    seated.press("Alt+B")
    write(seated, guidesFolder=str(tmp_path / "public"))
    confirm(seated)
    settle(page)
    (pdf,) = (tmp_path / "public").iterdir()
    assert pdf.name == f"办事指南汇编-{desk.today()}.pdf"
    assert "收录11项" in text_of(pdf)
    assert told(seated) == f"已存到 {pdf}，已记入台账"
    (case,) = desk.files(File.EXPORT)
    act = case.entries[0].act
    assert isinstance(act, Exported)
    assert (act.what, act.rows, act.form) == (Leaving.GUIDE, 11, "pdf")


def test_the_pages_for_the_web_go_into_a_folder_of_their_own(seated: Hands, desk: Desk, tmp_path: Path) -> None:
    desk.set_setting(REPORT_FOLDER, str(tmp_path))
    page = page_of(seated)
    (tmp_path / "别的.txt").write_text("")
    seated.press("Alt+B")
    write(seated, guidesKind="网页")
    confirm(seated)
    settle(page)
    assert told(seated).startswith("已存到 ")
    assert len(list((tmp_path / "办事指南网页").glob("item-*.html"))) == 11
    (tmp_path / "办事指南网页" / "index.html").write_text("<title>别人的</title>")
    page.files.make_guides("site", tmp_path / "办事指南网页")
    settle(page)
    assert "里有别的文件，不能覆盖" in told(seated)


def test_stopped_it_leaves_nothing_behind(seated: Hands, desk: Desk, tmp_path: Path) -> None:
    page = page_of(seated)
    page.files.make_guides("book", tmp_path / "指南.pdf")
    QApplication.processEvents()
    assert page.files.line.isVisible()
    seated.press("Alt+X")
    settle(page)
    assert told(seated) == "已取消：编印办事指南，11 项。"
    assert not page.files.line.isVisible()
    assert list(tmp_path.glob("*指南*")) == []
    assert desk.files(File.EXPORT) == ()


def test_a_broken_file_is_told_and_becomes_nothing(seated: Hands, desk: Desk, tmp_path: Path) -> None:
    page, file = page_of(seated), tmp_path / "坏.xlsx"
    file.write_bytes(b"PK\x03\x04 broken")
    page.files.look_over(file)
    settle(page)
    assert "不是完好的 XLSX 文件" in told(seated)
    assert desk.cataloguing.draft.release is None


def test_who_may_take_no_file_out_reads_the_guide_and_makes_no_book(
    seated: Hands, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page_of(seated)
    assert desk.officer is not None
    other = replace(desk.officer, rights=(Right.CATALOGUE,))
    monkeypatch.setattr(Desk, "officer", property(lambda _: other))
    seated.press("Alt+B")
    assert [d for d in seated.window.findChildren(QDialog) if d.isVisible()] == []
    assert told(seated) == "没有导出权限"
    seated.press("Alt+P")
    assert seated.dialog is not None
    seated.dialog.reject()
