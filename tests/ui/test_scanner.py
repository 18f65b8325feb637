"""A scan opens its case from anywhere and lands nowhere, input method or not (MISSION A19)."""

from collections.abc import Iterator

import pytest
from casework import accepted
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QSpinBox

from window_desk.core.acts import Form
from window_desk.core.case import Stage
from window_desk.core.ids import PaperCode
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.settings import SCAN_PREFIX, SCAN_SUFFIX
from window_desk.ui.burst import Burst, marks
from window_desk.ui.main_window import MainWindow

CODE = "WDG03-20261120-0007-1-7F3A91C2"


@pytest.fixture
def code(seated: Hands, desk: Desk) -> Iterator[str]:
    """The code of a paper of a case that is not on screen; afterwards it has to be."""
    case_id = accepted(desk)
    receipt = next(paper for paper in desk.papers_of(desk.case(case_id)) if paper.form is Form.RECEIPT)
    assert seated.case.case_id != case_id
    yield str(PaperCode(receipt.form, receipt.number, receipt.entry.short_hash))
    QApplication.processEvents()
    assert seated.case.case_id == case_id


def keys(driver: Hands, text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """A burst of keys, ended as the scanner is set to."""
    target = driver.focus
    QTest.keyClicks(target, text)
    if end is not None:
        QTest.keyClick(target, end)
    QApplication.processEvents()


def compose(driver: Hands, preedit: str, commit: str = "") -> None:
    """What an input method tells the field that has the focus."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(driver.focus, event)


def grow(driver: Hands, code: str, before: str = "") -> None:
    """A composition that grows by one character of ``code`` at a time."""
    for length in range(1, len(code) + 1):
        compose(driver, before + code[:length])


class Field(QLineEdit):
    """Any field of any screen: unlike that for searching it knows no codes. Remembers what is being composed in it."""

    composing = ""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's own name
        self.composing = event.preeditString()
        super().inputMethodEvent(event)


@pytest.fixture
def field(seated: Hands) -> Field:
    made = Field(seated.workspace)
    made.show()
    made.setFocus()
    return made


def test_in_a_number_field(seated: Hands, code: str) -> None:
    field = QSpinBox(seated.workspace)
    field.show()
    field.setFocus()
    keys(seated, code)
    assert field.value() == 0


@pytest.fixture
def box(seated: Hands) -> QComboBox:
    made = QComboBox(seated.workspace)
    made.addItems(["一", "WD", "0"])
    made.show()
    made.setFocus()
    return made


def test_in_a_list_to_choose_from(seated: Hands, box: QComboBox, code: str) -> None:
    keys(seated, code)
    assert box.currentIndex() == 0


@pytest.mark.no_qt_log  # the offscreen platform cannot grab the keyboard, and says so
@pytest.mark.parametrize("kind", ["list", "menu"])
def test_while_something_has_popped_up_it_closes(seated: Hands, box: QComboBox, code: str, kind: str) -> None:
    menu = QMenu(box)
    menu.addAction("打开")
    QTimer.singleShot(0, box.showPopup if kind == "list" else lambda: menu.popup(box.pos()))
    QApplication.processEvents()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    for key in (*code, Qt.Key.Key_Return):
        QTest.keyClick(popup.windowHandle(), key)
    seated.workspace.finder.scanner.settle()  # a list shuts before Enter is a key; the pause ends the code
    QApplication.processEvents()
    assert box.currentIndex() == 0
    assert QApplication.activePopupWidget() is None


def test_while_a_dialog_is_open_the_dialog_closes(seated: Hands, code: str) -> None:
    seated.receive_food_permit()
    seated.do("case.withdraw")
    keys(seated, code)
    assert seated.dialog is None


def test_with_digits_of_the_number_pad(seated: Hands, field: Field, code: str) -> None:
    for character in code:
        pad = Qt.KeyboardModifier.KeypadModifier if character.isdigit() else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(field, character, pad)
    QTest.keyClick(field, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert field.text() == ""


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_ended_by_enter_or_tab(seated: Hands, field: Field, code: str, end: Qt.Key) -> None:
    keys(seated, code, end)
    assert field.text() == ""


def test_a_scanner_that_sends_no_end_at_all_is_read_when_it_pauses(seated: Hands, field: Field, code: str) -> None:
    keys(seated, code, end=None)
    seated.workspace.finder.scanner.settle()  # the pause, without waiting for it
    assert field.text() == ""


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab, None])
def test_a_key_right_behind_the_burst_is_meant_for_the_case_of_the_paper(
    seated: Hands, desk: Desk, end: Qt.Key | None
) -> None:
    """As on a busy PC, which handles the keys of scanner and clerk in one go: nothing runs between them."""
    seated.receive_food_permit()
    came = seated.case.case_id
    receipt = next(paper for paper in desk.papers_of(seated.case) if paper.form is Form.RECEIPT)
    seated.press("F2")
    assert seated.case.case_id != came
    target = seated.focus
    QTest.keyClicks(target, str(PaperCode(receipt.form, receipt.number, receipt.entry.short_hash)))
    for key in filter(None, (end, Qt.Key.Key_Shift, Qt.Key.Key_F3, Qt.Key.Key_F5)):
        QTest.keyClick(target, key)
    seated.settle()
    assert desk.case(came).stage is Stage.ACCEPTED


@pytest.fixture
def marked(desk: Desk, window: MainWindow) -> Desk:
    """The scanner of this window writes ``~`` before a code and STX, as it is typed, after it."""
    desk.set_setting(SCAN_PREFIX, "~")
    desk.set_setting(SCAN_SUFFIX, r"\x02")
    return desk


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab, None])
def test_what_the_scanner_writes_around_a_code_lands_nowhere_either(
    marked: Desk, seated: Hands, field: Field, code: str, end: Qt.Key | None
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClicks(field, "~" + code)
    QTest.keyClick(field, Qt.Key.Key_Control)
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_B, control, "\x02"))
    if end is not None:
        QTest.keyClick(field, end)
    assert field.text() == ""
    assert field.hasFocus()


def test_a_code_without_what_is_usually_around_it_is_read_too(
    marked: Desk, seated: Hands, field: Field, code: str
) -> None:
    keys(seated, code)
    assert field.text() == ""


def test_composed_and_then_committed(seated: Hands, field: Field, code: str) -> None:
    grow(seated, code)
    compose(seated, "", commit=code)
    assert field.text() == ""


def test_composed_and_then_cancelled_by_the_input_method(seated: Hands, field: Field, code: str) -> None:
    grow(seated, code)
    compose(seated, "")
    assert field.text() == ""


def test_composed_and_left_standing(seated: Hands, field: Field, code: str) -> None:
    grow(seated, code)
    seated.workspace.finder.scanner.settle()
    assert field.text() == ""


def test_letters_composed_and_digits_typed(seated: Hands, field: Field, code: str) -> None:
    grow(seated, code[:3])
    compose(seated, "", commit=code[:3])
    keys(seated, code[3:])
    assert field.text() == ""


@pytest.mark.parametrize("committed", [True, False])
def test_what_the_clerk_had_composed_before_the_scan_stays(
    seated: Hands, field: Field, code: str, committed: bool
) -> None:
    compose(seated, "n")
    compose(seated, "ni")
    grow(seated, code, before="ni")
    compose(seated, "", commit="ni" + code if committed else "")
    assert field.text() == "ni"


def test_the_first_words_before_a_code_that_came_in_one_stay(seated: Hands, field: Field, code: str) -> None:
    compose(seated, "", commit="你好" + code)
    assert field.text() == "你好"


def test_half_a_code_and_then_nothing_gives_back_what_was_typed(seated: Hands, field: Field) -> None:
    keys(seated, "WDG03-2026", end=None)
    assert field.text() == ""
    seated.workspace.finder.scanner.settle()
    assert field.text() == "WDG03-2026"


def test_half_a_composition_and_then_nothing_goes_on_as_the_clerks_own(seated: Hands, field: Field) -> None:
    compose(seated, "w")
    compose(seated, "wd")
    seated.workspace.finder.scanner.settle()
    assert field.composing == "wd"
    compose(seated, "", commit="我的")
    assert field.text() == "我的"


def test_a_composition_left_behind_in_one_field_is_not_written_into_the_next(
    seated: Hands, field: Field, code: str
) -> None:
    compose(seated, "ni")
    assert field.composing == "ni"
    other = QLineEdit(seated.workspace)
    other.show()
    other.setFocus()
    keys(seated, code)
    assert other.text() == ""


@pytest.mark.parametrize(
    ("prefix", "suffix", "text", "reads"),
    [
        ("", "", CODE, CODE),
        ("", "", CODE.lower(), CODE.lower()),
        ("", "", CODE[:-1], ""),
        ("~", "", "~" + CODE, CODE),
        ("\x02", "\x03", f"\x02{CODE}\x03", CODE),
        ("~", "!!", f"~{CODE}!!", CODE),
        ("", "", "~" + CODE, ""),
    ],
)
def test_a_burst_is_read_and_every_beginning_of_it_may_become_one(
    prefix: str, suffix: str, text: str, reads: str
) -> None:
    burst = Burst(prefix, suffix)
    assert burst.code(text) == reads
    assert not reads or all(burst.may_begin(text[:n]) for n in range(1, len(text) + 1))


def test_marks_are_written_as_they_are_or_as_the_number_of_a_control_character() -> None:
    assert marks(r"~\x02") == "~\x02"
    SCAN_PREFIX.check(r"~\x02")
