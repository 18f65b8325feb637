"""The form of every dialog: what is about to be done, why it may not be, Enter to do it, Esc to leave it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from window_desk.ui.elements import button, row, words
from window_desk.ui.theme import px, set_mood
from window_desk.ui.translation import tr


class StepDialog(QDialog):
    """A dialog with a title, a body, a message, a row of ``buttons``, one of them primary. Shown with ``open``, so
    nothing else stops.

    Without ``step`` it only tells something, and there is nothing to cancel. A ``snug`` one has no room to spare.
    """

    snug = True

    def __init__(
        self, parent: QWidget, name: str, title: str, confirm: str, *, width: int = 560, step: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = parent.window()
        self.setMinimumWidth(min(px(width), max(self._window.width(), px(560))))
        self.body = QVBoxLayout()
        self.body.setSpacing(px(8))
        self._message = words(look="note", mood="bad", name="dialogMessage", wrap=True)
        self._message.hide()
        self.confirm_button = button(f"{confirm}  ⏎", self.confirm, name="confirm", primary=True)
        cancel = button(tr("取消  Esc"), self.reject, name="cancel")
        cancel.setVisible(step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(12))
        layout.addWidget(words(title, "title", wrap=True))
        layout.addLayout(self.body, 1)
        layout.addWidget(self._message)
        self.buttons = row(None, cancel, self.confirm_button)
        layout.addLayout(self.buttons)

    def refusal(self) -> str:
        """What is still missing, as a sentence; empty when the step can be taken. For the dialogs to say."""
        return ""

    def confirm(self) -> None:
        """Take the step, or say what is missing."""
        if why := self.refusal():
            self.say(why)
            self.fit()
        else:
            self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as it needs."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """As high as what wraps at this width needs, no higher than the screen."""
        layout = self.layout()
        assert layout is not None  # made in ``__init__``
        self.body.invalidate()
        layout.activate()
        needed = layout.totalHeightForWidth(self.width())
        if needed > self.height() or self.snug:
            self.resize(self.width(), min(needed, self.screen().availableGeometry().height()))

    def done(self, result: int) -> None:
        """Close, and give the keyboard back to where it was, unless another dialog follows."""
        super().done(result)
        window = self._window
        _take_back(window)
        # once more when the dialog is gone: a screen may tell of its going after the window was made active
        QTimer.singleShot(0, window, lambda: _take_back(window))

    def say(self, text: str, mood: str = "bad") -> None:
        """Put a sentence above the buttons."""
        self._message.setText(text)
        self._message.setVisible(bool(text))
        set_mood(self._message, mood)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms wherever the focus is, but on another button; in a text of several lines only with Ctrl."""
        focus = self.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(focus, QPushButton):
            focus.click()
        elif not isinstance(focus, QPlainTextEdit) or event.modifiers():
            self.confirm()


def put_aside(window: QWidget) -> None:
    """Close what has popped up, and leave every dialog of ``window`` without taking its step."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for dialog in window.findChildren(QDialog):
        dialog.reject()


def _take_back(window: QWidget) -> None:
    """Give the keyboard to where it was in ``window``, unless another dialog has it or something has it already."""
    focus = window.focusWidget()
    if QApplication.activeModalWidget() in (None, window) and (focus is None or not focus.hasFocus()):
        window.activateWindow()
        if focus is not None:
            focus.setFocus()
