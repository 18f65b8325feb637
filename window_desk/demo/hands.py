"""A clerk's hands: keys into the real window, and nothing else. The tour and the tests of the screens use the same."""

from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QDeadlineTimer, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from window_desk.core.case import Case
from window_desk.core.ids import PaperCode
from window_desk.ui.actions import BY_ID
from window_desk.ui.admin.release_strip import ReleaseStrip
from window_desk.ui.main_window import MainWindow
from window_desk.ui.translation import tr
from window_desk.ui.workspace_page import WorkspacePage

W = TypeVar("W", bound=QWidget)

TURNS = 4
"""Turns of the event loop without anything under way, after which a key has done all it does."""


class Hands:
    """Types, presses, scans and reads one main window."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def workspace(self) -> WorkspacePage:
        """The workspace of whoever is logged in."""
        assert self.window.workspace is not None
        return self.window.workspace

    @property
    def case(self) -> Case:
        """The case on screen."""
        return self.workspace.steps.visit.case

    @property
    def focus(self) -> QWidget:
        """Where the next key goes; a screen may take a moment to give the keyboard back after a dialog.

        Where a window put away long ago is only now collected, it takes the keyboard along: then a person would click.
        """
        patience = QDeadlineTimer(5000)
        while (widget := QApplication.focusWidget()) is None:
            assert not patience.hasExpired(), "nothing has the keyboard"
            if QApplication.activeWindow() is None:
                self.window.activateWindow()
            QApplication.processEvents()
        return widget

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open, if any."""
        QApplication.processEvents()
        return next((d for d in self.window.findChildren(QDialog) if d.isVisible()), None)

    @property
    def said(self) -> str:
        """What stands at the right of the key bar."""
        return self.workspace.keys.said

    def find(self, kind: type[W], name: str) -> W:
        """The widget of that object name."""
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key to whatever has the focus."""
        QTest.keyClick(self.focus, key, modifier)
        self.settle()

    def settle(self) -> None:
        """Wait until the print room, the PIN check and the door of releases have done what the last key asked of them:
        a step is taken, written, shown and put on paper in turns of their own.
        """
        patience, quiet = QDeadlineTimer(20000), 0
        while quiet < TURNS:
            assert not patience.hasExpired(), "a worker does not finish"
            QApplication.processEvents()
            quiet = 0 if self._busy else quiet + 1

    def open_case(self, case_id: UUID) -> None:
        """That case on screen, with all that stands beside it."""
        self.workspace.open_case(case_id)
        self.settle()

    @property
    def _busy(self) -> bool:
        room, strips = self.window.room, self.window.findChildren(ReleaseStrip)
        return self.window.pins.busy or (room is not None and room.busy) or any(s.worker.busy for s in strips)

    def enter(self) -> None:
        """The Enter key."""
        self.key(Qt.Key.Key_Return)

    def type(self, text: str) -> None:
        """Latin letters key by key, Chinese as an input method commits it."""
        for character in text:
            if character.isascii():
                QTest.keyClicks(self.focus, character)
            else:
                event = QInputMethodEvent()
                event.setCommitString(character)
                QApplication.sendEvent(self.focus, event)
        QApplication.processEvents()

    def do(self, action_id: str) -> None:
        """The key of an action, as the table has it; without one, its name in the list of all (Alt+M)."""
        action = BY_ID[action_id]
        if action.key:
            self.press(action.key)
        else:
            self.press(BY_ID["actions.show"].key)
            self.type(tr(action.label))
            self.enter()

    def press(self, key: str) -> None:
        """A key as the table writes it: ``F4``, ``Alt+Z``."""
        combination = QKeySequence(key)[0]  # type: ignore[index]
        self.key(combination.key(), combination.keyboardModifiers())

    def scan(self, code: PaperCode) -> None:
        """A scanner's burst into whatever has the focus, ended by Enter."""
        target = self.focus
        QTest.keyClicks(target, str(code))
        QTest.keyClick(target, Qt.Key.Key_Return)
        QApplication.processEvents()

    def log_in(self, staff_no: str = "3001", pin: str = "2580", window: str = "3", *, stands_in: bool = True) -> None:
        """Window (unless it stands there), staff number, PIN; as B for A where so asked."""
        stands = self.find(QLineEdit, "windowNumber").text() == window
        if not (stands and self.focus.objectName() == "staffNo"):
            if self.focus.objectName() == "staffNo":
                self.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
            self.type(window)
            self.enter()
        self.type(staff_no)
        self.enter()
        if stands_in:
            self.key(Qt.Key.Key_Tab)
            self.key(Qt.Key.Key_Space)
            self.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        self.type(pin)
        self.enter()

    def choose_paper(self, index: int) -> None:
        """In the print dialog: the ``index``-th paper of the case, then back to the print button."""
        steps = 0
        while self.focus.objectName() != "papers":
            self.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
            steps += 1
        self.key(Qt.Key.Key_Home)
        for _ in range(index):
            self.key(Qt.Key.Key_Down)
        for _ in range(steps):
            self.key(Qt.Key.Key_Tab)

    def choose_item(self, initials: str = "spjyxkxb") -> None:
        """Find an item by its pinyin initials and take the first."""
        self.type(initials)
        self.enter()

    def give_applicant(self, number: str, name: str, phone: str) -> None:
        """Number, name, phone; the last Enter receives the application."""
        for text in (number, name, phone):
            self.type(text)
            self.enter()

    def receive_food_permit(self, name: str = "张㛃") -> None:
        """From the search field to a received application without an agent."""
        self.choose_item()
        self.enter()
        self.give_applicant("34110219900307123X", name, "13855015678")


def put_away(window: MainWindow) -> None:
    """Close a window and be rid of it now: one that Python collects later takes the keyboard from its successor."""
    window.close_seen()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
