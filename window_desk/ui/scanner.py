"""A barcode scanner is a keyboard that types too fast. Whatever has the focus, its burst never lands there (A19).

Only what may be one of our codes is held back, and only for two scanner gaps: ``WD``, a letter, then digits. Anything
else reaches its field at once, so a fast typist notices nothing. Works under an input method too: committed text counts
like typed text.
"""

import re
from time import monotonic
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from window_desk.core.ids import read_paper_code

_BEGINNING = re.compile(r"W(D([A-Z]([0-9A-Z][0-9A-Z-]*)?)?)?", re.IGNORECASE)
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class Scanner(QObject):
    """Watches every key of the application; ``gap_ms`` is the longest pause inside a burst."""

    scanned = Signal(str)

    def __init__(self, gap_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._gap = gap_ms
        self._held: list[tuple[QWidget, QKeyEvent | QInputMethodEvent]] = []
        self._text, self._last = "", 0.0
        self._replaying = False
        self._pause = QTimer(self, singleShot=True, interval=2 * gap_ms)
        self._pause.timeout.connect(self.release)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def leave(self) -> None:
        """Stop watching."""
        self.release()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back what may be a burst; let everything else through, after what was held."""
        if self._replaying or not isinstance(watched, QWidget) or watched is not _target():
            return False
        if event.type() == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            return self._committed(watched, event)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(watched, event)
        return False

    def _pressed(self, target: QWidget, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Shift:
            return False
        if event.key() in _ENDS and read_paper_code(self._text):
            return self._finish()
        plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        return self._typed(target, event, event.text() if plain == Qt.KeyboardModifier.NoModifier else "")

    def _committed(self, target: QWidget, event: QInputMethodEvent) -> bool:
        commit = event.commitString()
        if not commit:
            return False
        if read_paper_code(self._text + commit):
            self._text += commit
            return self._finish()
        return self._typed(target, event, commit)

    def _typed(self, target: QWidget, event: QKeyEvent | QInputMethodEvent, text: str) -> bool:
        now = monotonic()
        if self._held and (now - self._last) * 1000 > 2 * self._gap:
            self.release()
        if not text or not _BEGINNING.fullmatch(self._text + text):
            self.release()
            if not text or not _BEGINNING.fullmatch(text):
                return False
        self._text, self._last = self._text + text, now
        self._held.append((target, _copy(event)))
        self._pause.start()
        return True

    def _finish(self) -> bool:
        code, self._text = self._text, ""
        self._held.clear()
        self._pause.stop()
        QTimer.singleShot(0, self, lambda: self.scanned.emit(code))
        return True

    def release(self) -> None:
        """Hand over what was held back: it was a person typing after all."""
        held, self._held, self._text = self._held, [], ""
        self._pause.stop()
        self._replaying = True
        try:
            for target, event in held:
                QApplication.sendEvent(target, event)
        finally:
            self._replaying = False


def _target() -> QWidget | None:
    return QApplication.focusWidget() or QApplication.activeWindow()


def _copy(event: QKeyEvent | QInputMethodEvent) -> Any:
    if isinstance(event, QKeyEvent):
        return QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
    copy = QInputMethodEvent()
    copy.setCommitString(event.commitString())
    return copy
