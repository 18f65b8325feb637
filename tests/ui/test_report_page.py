"""报表 on screen: previewed as it will be printed; saved by who may export, whole or not at all (MISSION D7)."""

import csv
import io
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import openpyxl
import pytest
from casework import accepted, decide
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sitting import sit

from window_desk.core.acts import Exported
from window_desk.core.case import File
from window_desk.core.standing import By
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.settings import REPORT_FOLDER
from window_desk.ui.supervisor.report_page import ReportPage

NAME = "效能月报-2026-10-按窗口"


def stand(seated: Hands, desk: Desk, clock: PlayedClock, staff_no: str, folder: Path) -> ReportPage:
    """A case was decided last month; that officer looks at its report."""
    now = clock()
    clock.set(now - timedelta(days=30))
    decide(desk, accepted(desk, printed=False))
    clock.set(now)
    desk.set_setting(REPORT_FOLDER, str(folder))
    sit(seated, staff_no)
    seated.do("place.report")
    return seated.find(ReportPage, "")


@pytest.fixture
def page(seated: Hands, desk: Desk, clock: PlayedClock, tmp_path: Path) -> ReportPage:
    """The supervisor's, who may export."""
    return stand(seated, desk, clock, "9001", tmp_path / "reports")


def drawn(page: ReportPage, qtbot: QtBot) -> list[QLabel]:
    """The pages on screen once they are drawn."""

    def sheets() -> list[QLabel]:
        labels = page.findChild(QWidget, "pageBody").findChildren(QLabel)
        return [label for label in labels if not label.pixmap().isNull()]

    qtbot.waitUntil(lambda: bool(sheets()), timeout=20_000)
    return sheets()


def pick(page: ReportPage, name: str, data: object) -> None:
    box = page.findChild(QComboBox, name)
    box.setCurrentIndex(next(n for n in range(box.count()) if box.itemData(n) == data))


def said_within(seated: Hands, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: any(words in label.text() for label in seated.window.findChildren(QLabel)), timeout=20_000)


def test_it_begins_with_the_month_that_is_over_and_shows_it_as_printed(
    seated: Hands, page: ReportPage, desk: Desk, qtbot: QtBot
) -> None:
    assert page.report is not None
    assert page.report.file_name == NAME
    assert page.report.total["finished"].n == 1
    first = drawn(page, qtbot)[0].pixmap()
    assert first.width() > first.height()  # A4 across
    assert page.report.made.ledger_head in page.findChild(QLabel, "reportStamp").text()
    made = page.report
    page.on_cases_changed(frozenset())  # the counter goes on; a report stands as it was made
    assert page.report is made
    seated.press("Alt+Right")
    assert page.report.file_name == "效能月报-2026-11-按窗口"


def test_keys_save_the_files_and_the_folder_is_remembered(
    seated: Hands, page: ReportPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "elsewhere" / "monthly"
    page.findChild(QLineEdit, "reportFolder").setText(str(folder))
    for key, ending in (("Alt+D", "pdf"), ("Alt+X", "xlsx"), ("Alt+C", "csv")):
        seated.press(key)
        said_within(seated, qtbot, f"已存到 {folder / NAME}.{ending}")
    assert sorted(path.name for path in folder.iterdir()) == [f"{NAME}.{ending}" for ending in ("csv", "pdf", "xlsx")]
    assert (folder / f"{NAME}.pdf").read_bytes().startswith(b"%PDF")
    out = [case.entries[0].act for case in desk.files(File.EXPORT)]
    told = {act.form: act.digest for act in out if isinstance(act, Exported) and act.title == NAME}
    assert told == {path.suffix[1:]: sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
    sheet = openpyxl.load_workbook(folder / f"{NAME}.xlsx")["办件"]
    row = next(csv.DictReader(io.StringIO((folder / f"{NAME}.csv").read_text("utf-8-sig"))))
    assert (sheet["E2"].value, row["办结"]) == (1, "1")
    assert desk.setting(REPORT_FOLDER) == str(folder)
    page.findChild(QLineEdit, "reportFolder").setText("/proc/nowhere")
    seated.press("Alt+C")
    said_within(seated, qtbot, "没有存下 /proc/nowhere")
    assert desk.setting(REPORT_FOLDER) == str(folder)
    assert len(desk.files(File.EXPORT)) == 3


def test_a_file_that_cannot_be_put_on_record_does_not_stay(
    seated: Hands, page: ReportPage, desk: Desk, clock: PlayedClock, tmp_path: Path, qtbot: QtBot
) -> None:
    clock.set(clock() - timedelta(days=31))
    seated.press("Alt+C")
    said_within(seated, qtbot, "请核对电脑的日期和时间")
    assert list((tmp_path / "reports").iterdir()) == []


def test_whom_it_is_of_and_what_a_line_is_can_be_chosen(page: ReportPage) -> None:
    assert page.report is not None
    pick(page, "reportBy", By.ITEM)
    pick(page, "reportWhose", (By.DEPARTMENT, "market"))
    assert page.report.file_name == "效能月报-2026-10-market-按事项"
    assert [line.scope for line in page.report.lines] == ["FOOD_NEW"]
    pick(page, "reportWhose", (By.WINDOW, 4))
    assert page.report.file_name == "效能月报-2026-10-4号窗口-按窗口"
    assert not page.findChild(QComboBox, "reportBy").isEnabled()


def test_without_the_right_nothing_is_saved_but_it_can_be_read_and_printed(
    seated: Hands, desk: Desk, clock: PlayedClock, tmp_path: Path, qtbot: QtBot
) -> None:
    page = stand(seated, desk, clock, "8001", tmp_path / "reports")
    for key in ("Alt+D", "Alt+X", "Alt+C"):
        seated.press(key)
        assert "没有导出权限" in [label.text() for label in seated.window.findChildren(QLabel)]
    assert not page.findChild(QWidget, "report.Alt+D").isEnabled()
    seated.press("Alt+P")
    of_the_department = "效能月报-2026-10-market-按窗口"
    said_within(seated, qtbot, of_the_department)
    qtbot.waitUntil(lambda: bool(list(tmp_path.rglob(f"*{of_the_department}*.pdf"))), timeout=20_000)
    assert not (tmp_path / "reports").exists()
