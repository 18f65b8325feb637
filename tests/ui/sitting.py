"""Several people at one window, one after the other, and sheets filled in by the names of their fields."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from window_desk.demo.hands import Hands
from window_desk.demo.seats import ABSENT, OVERSEERS, SEATS
from window_desk.ui.lines import Line, LineList
from window_desk.ui.places.place import PlacePage

PINS = {seat.staff_no: seat.pin for seat in (*SEATS, *ABSENT, *OVERSEERS)}


def sit(hands: Hands, staff_no: str, window: str = "3") -> None:
    """Somebody else logs in."""
    hands.window.log_out()
    for name in ("windowNumber", "staffNo"):
        hands.find(QLineEdit, name).clear()
    hands.find(QLineEdit, "windowNumber").setFocus()
    hands.log_in(staff_no, PINS[staff_no], window, stands_in=False)


def go_to(hands: Hands, staff_no: str, place: str) -> Any:
    """Somebody else logs in and goes to a place; its page."""
    sit(hands, staff_no)
    hands.do(f"place.{place}")
    QApplication.processEvents()
    assert hands.window.going is not None
    assert hands.window.going.page is not None
    page = hands.window.going.page.page
    assert isinstance(page, PlacePage)
    return page


def write(hands: Hands, **answers: str | bool) -> None:
    """Put answers into the open sheet; of a choice the option that begins so."""
    assert hands.dialog is not None, hands.said
    for name, answer in answers.items():
        field = hands.dialog.findChild(QWidget, name)
        if isinstance(field, QComboBox):
            found = [n for n in range(field.count()) if field.itemText(n).startswith(str(answer))]
            assert found, (name, [field.itemText(n) for n in range(field.count())])
            field.setCurrentIndex(found[0])
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(str(answer))
        elif isinstance(field, QCheckBox):
            field.setChecked(bool(answer))
        elif isinstance(field, QSpinBox):
            field.setValue(int(answer))
        else:
            assert isinstance(field, QLineEdit), name
            field.setText(str(answer))


def fill(hands: Hands, action_id: str, **answers: str | bool) -> None:
    """Open the sheet of that action, write, and confirm it."""
    hands.do(action_id)
    write(hands, **answers)
    confirm(hands)


def confirm(hands: Hands) -> None:
    """Enter, as in a text of several lines."""
    hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def refused(hands: Hands) -> str:
    """Why the open sheet was not taken."""
    return said(hands, "dialogMessage")


def said(hands: Hands, name: str) -> str:
    """What stands in that place of the open sheet."""
    assert hands.dialog is not None, hands.said
    label = hands.dialog.findChild(QLabel, name)
    assert label is not None, name
    return label.text()


def listed(hands: Hands) -> list[Line]:
    """The lines of the worklist, headings included."""
    worklist = hands.find(LineList, "worklist")
    return [worklist.item(n).data(Qt.ItemDataRole.UserRole + 1) for n in range(worklist.count())]


def shown(hands: Hands, part: str = "side") -> list[str]:
    """Everything said in that part of the window."""
    return [label.text() for label in hands.find(QWidget, part).findChildren(QLabel)]
