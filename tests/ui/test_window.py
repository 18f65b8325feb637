"""The window around the counter: sync chip, worklist, print fates, text size, language, bugs."""

import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QScrollArea
from scripted_rounds import Scripted

from window_desk.core.acts import PaperFate
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.errors import Unreachable, WindowDeskError
from window_desk.settings import LANGUAGE, TEXT_PERCENT
from window_desk.ui import theme
from window_desk.ui.background import Background, Round
from window_desk.ui.translation import install_language


@pytest.fixture
def as_usual(qapp: QApplication) -> Iterator[None]:
    """Put the look back after a test that changes it."""
    yield
    install_language("zh_CN")
    theme.apply(qapp, 100)


def _chip(driver: Hands) -> QLabel:
    return driver.find(QLabel, "syncChip")


def test_without_a_centre_the_chip_says_standalone_and_what_to_do(seated: Hands) -> None:
    assert "单机" in _chip(seated).text()
    assert "管理员" in _chip(seated).toolTip()


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (Unreachable("网线断了"), "离线自"),
        (WindowDeskError("链不符"), "同步出错"),
        (Round(refused=2, advice="请报管理员"), "拒收 2"),
        (Round(advice="本机时钟快 5 分钟"), "请看提示"),
        (Round(), "待传"),
    ],
)
def test_the_chip_tells_how_the_last_round_went(qtbot: Any, seated: Hands, answer: Any, says: str) -> None:
    seated.receive_food_permit()
    seated.workspace.standing.connect_centre()
    background = Background(Scripted([answer]))
    background.state_changed.connect(seated.workspace.show_sync)
    with qtbot.waitSignal(background.state_changed):
        background.start()
    background.stop()
    assert says in _chip(seated).text()


def test_a_printer_that_is_not_there_leaves_the_act_and_the_pdf_and_says_so(seated: Hands, desk: Desk) -> None:
    seated.receive_food_permit()
    seated.do("paper.print")
    assert seated.dialog is not None
    printers = seated.dialog.findChild(QComboBox, "printer")
    printers.insertItem(0, "坏打印机", "坏打印机")
    printers.setCurrentIndex(0)
    seated.enter()
    assert "坏打印机" in seated.said
    assert "PDF 已存" in seated.said
    assert [paper.fate for paper in seated.case.papers] == [PaperFate.FAILED]


def test_the_second_print_is_a_reprint_and_a_failed_one_does_not_count(seated: Hands) -> None:
    seated.receive_food_permit()
    for expected in ("", "补打 1", "补打 2"):
        seated.do("paper.print")
        assert seated.dialog is not None
        assert seated.dialog.findChild(QLabel, "copyMark").text() == expected
        seated.enter()
    assert [paper.copy for paper in seated.case.papers] == [0, 1, 2]


def test_the_preview_shows_every_page_of_the_very_pdf(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("paper.print")
    assert seated.dialog is not None
    sheets = seated.dialog.findChild(QScrollArea, "preview").widget().findChildren(QLabel)
    assert sheets
    assert all(sheet.pixmap().height() > sheet.pixmap().width() for sheet in sheets)


@pytest.mark.usefixtures("as_usual")
@pytest.mark.parametrize("percent", [125, 150, 200])
def test_a_larger_text_size_takes_effect_at_once_and_keeps_the_case(seated: Hands, desk: Desk, percent: int) -> None:
    seated.receive_food_permit()
    number = seated.case.number
    desk.set_setting(TEXT_PERCENT, percent)
    seated.workspace.look_changed.emit()
    assert QApplication.font().pixelSize() == round(14 * percent / 100)
    assert seated.case.number == number


@pytest.mark.usefixtures("as_usual")
def test_english_takes_effect_at_once_and_the_log_in_page_follows(seated: Hands, desk: Desk) -> None:
    desk.set_setting(LANGUAGE, "en")
    seated.workspace.look_changed.emit()
    assert seated.find(QLineEdit, "search").placeholderText() == "Scan / name / number / item"
    seated.do("session.log_out")
    assert seated.window.windowTitle().endswith("Window desk")


def test_an_error_a_person_can_mend_is_said_calmly_and_a_bug_opens_the_report(
    seated: Hands, caplog: pytest.LogCaptureFixture
) -> None:
    sys.excepthook(WindowDeskError, WindowDeskError("请检查打印机"), None)
    assert seated.said == "请检查打印机"
    assert seated.dialog is None
    sys.excepthook(ZeroDivisionError, ZeroDivisionError("oops"), None)
    assert seated.dialog is not None
    assert "ZeroDivisionError: oops" in seated.dialog.findChild(QPlainTextEdit).toPlainText()
    assert "ZeroDivisionError" in caplog.text
    assert "oops" not in caplog.text  # what a bug says may name an applicant
    caplog.clear()


def test_what_another_window_did_shows_without_a_key(seated: Hands, desk: Desk) -> None:
    seated.receive_food_permit()
    for listener in desk.listeners:
        listener(frozenset({seated.case.case_id}))
    QApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
    assert seated.workspace.worklist.count() > 0


def test_every_field_and_button_has_a_name_for_a_screen_reader(
    seated: Hands, open_window: Callable[..., object]
) -> None:
    seated.type("spjyxk")
    seated.enter()
    nameless = [
        w.objectName() or type(w).__name__
        for w in seated.window.findChildren(QLineEdit)
        if not w.accessibleName() and not w.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_escape_leaves_a_dialog_without_doing_anything(seated: Hands) -> None:
    seated.receive_food_permit()
    before = len(seated.case.entries)
    seated.do("paper.print")
    seated.key(Qt.Key.Key_Escape)
    assert seated.dialog is None
    assert len(seated.case.entries) == before
