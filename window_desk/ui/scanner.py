"""A barcode scanner is a keyboard that types too fast. Whatever has the focus, its burst never lands there (A19).

Only what may be one of our codes is held back, and only for two scanner gaps. Anything else reaches its field at once,
so a fast typist notices nothing. An input method does not come between: what it commits counts like typed text, and a
composition that grows like a code is held back as well; what the clerk had composed before the scan is kept.
"""

from time import monotonic
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from window_desk.ui.burst import Burst

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_WATCHED = (QEvent.Type.InputMethod, QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_SILENT = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock)
_PLAIN = ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)

Typed = QKeyEvent | QInputMethodEvent


class Scanner(QObject):
    """Watches every key of the application; ``gap_ms`` is the longest pause inside a burst.

    ``_text`` is what the burst has typed or committed, ``_tail`` what it is composing; ``_shown`` is the composition
    that stands in the field, the clerk's own.
    """

    scanned = Signal(str)

    def __init__(self, gap_ms: int, parent: QObject, burst: Burst | None = None) -> None:
        super().__init__(parent)
        self._gap, self._burst = gap_ms, burst or Burst()
        self._held: list[tuple[QWidget, Typed]] = []
        self._text, self._tail, self._shown, self._last = "", "", "", 0.0
        self._field: QWidget | None = None
        self._replaying = False
        self._read = ""
        self._tell = QTimer(self, singleShot=True, interval=0)
        self._tell.timeout.connect(self._told)
        self._pause = QTimer(self, singleShot=True, interval=2 * gap_ms)
        self._pause.timeout.connect(self.settle)
        self._after = QTimer(self, singleShot=True, interval=2 * gap_ms)
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
        if not isinstance(event, QInputMethodEvent | QKeyEvent) or event.type() not in _WATCHED:
            return False  # asked first: nearly every event of the program ends here
        if self._replaying or not isinstance(watched, QWidget) or watched is not _target():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:  # comes before its key finds a shortcut or a field
            return isinstance(event, QKeyEvent) and self._announced(watched, event)
        if watched is not self._field:  # a composition ends where the focus leaves it
            self._field, self._shown = watched, ""
        return self._pressed(watched, event) if isinstance(event, QKeyEvent) else self._composed(watched, event)

    # what comes in

    def _pressed(self, target: QWidget, event: QKeyEvent) -> bool:
        if event.key() in _SILENT:
            return False
        if event.key() in _ENDS:
            if self._after.isActive():
                return True  # the end of a burst that was read before it
            if self._burst.code(self._text + self._tail):
                done = self._finish(target, self._shown)
                self._after.stop()  # this was its end: the next Enter is the clerk's
                return done
        return self._take(target, event, self._written(event))

    def _announced(self, target: QWidget, event: QKeyEvent) -> bool:
        """Let the case of a scan come before the first key that is not of its burst: a fast clerk's key waits right
        behind it and is meant for that case. Whether ``target`` went away with what was on screen.
        """
        if not self._belongs(event):
            if self._burst.code(self._text + self._tail):
                self.settle()
            self._told()
        return not isValid(target)

    def _belongs(self, event: QKeyEvent) -> bool:
        """Whether a key is still of the burst that is being or was just read."""
        if event.key() in _SILENT:
            return True
        so_far = self._text + self._tail
        if event.key() in _ENDS:
            return self._after.isActive() or bool(self._burst.code(so_far))
        written = self._written(event)
        return bool(so_far and written) and self._burst.may_begin(so_far + written)

    def _written(self, event: QKeyEvent) -> str:
        """The character a key writes; empty for a command, unless the scanner is said to send it."""
        text = event.text()
        plain = not event.modifiers() & _PLAIN
        return text if plain or (text and text in self._burst.marks) else ""

    def _composed(self, target: QWidget, event: QInputMethodEvent) -> bool:
        self._forget_if_late()
        commit, preedit = event.commitString(), event.preeditString()
        if commit:
            before, code = self._burst.split(self._text + commit)
            if code:
                own = before or ("" if commit.startswith(self._shown) else self._shown)
                return self._finish(target, own, code)
            return self._take(target, event, commit)
        if not preedit and self._burst.code(self._text + self._tail):
            return self._finish(target, self._shown)
        return self._take(target, event, "", self._added(preedit))

    def _added(self, preedit: str) -> str:
        """What of a composition came after the clerk's own part; an input method may set marks between syllables."""
        bare, own = preedit.replace("'", "").replace(" ", ""), self._shown.replace("'", "").replace(" ", "")
        return bare.removeprefix(own)

    def _take(self, target: QWidget, event: Typed, text: str, tail: str = "") -> bool:
        """Hold ``event`` back if with it the burst may still be a code; else let go of all that was held."""
        self._forget_if_late()
        if not self._burst.may_begin(self._text + text + tail):
            self.release()
            if not self._burst.may_begin(text + tail):
                self._shown = event.preeditString() if isinstance(event, QInputMethodEvent) else self._shown
                return False
        self._text, self._tail, self._last = self._text + text, tail, monotonic()
        self._held.append((target, _copy(event)))
        self._pause.start()
        return not self._burst.ended(self._text) or self._finish(target, self._shown)

    def _forget_if_late(self) -> None:
        if self._held and (monotonic() - self._last) * 1000 > 2 * self._gap:
            self.settle()

    # what comes of it

    def _finish(self, target: QWidget, own: str, code: str = "") -> bool:
        """A code was read; ``own`` is what the clerk had composed before, which stays in the field."""
        code = code or self._burst.code(self._text + self._tail)
        composing = bool(self._tail)
        if self._shown or own:
            kept = QInputMethodEvent()
            kept.setCommitString(own)
            self._send([(target, kept)])
        self._forget()
        if composing:
            QGuiApplication.inputMethod().reset()
        if not self._after.isActive():
            self._read = code
            self._tell.start()  # not before the burst's last key is dealt with
        self._after.start()
        return True

    def _told(self) -> None:
        self._tell.stop()
        code, self._read = self._read, ""
        if code:
            self.scanned.emit(code)

    def settle(self) -> None:
        """Nothing more came: a whole code without an end was a scan, anything less a person typing."""
        if self._held and self._burst.code(self._text + self._tail):
            self._finish(self._held[-1][0], self._shown)
        else:
            self.release()

    def release(self) -> None:
        """Hand over what was held back: it was a person typing after all."""
        held = self._held
        self._forget()
        self._send(held)

    def _forget(self) -> None:
        self._held, self._text, self._tail = [], "", ""
        self._pause.stop()

    def _send(self, events: list[tuple[QWidget, Typed]]) -> None:
        self._replaying = True
        try:
            for target, event in events:
                if isValid(target):
                    QApplication.sendEvent(target, event)
                if isinstance(event, QInputMethodEvent):
                    self._shown = event.preeditString()
        finally:
            self._replaying = False


def _target() -> QWidget | None:
    """Where keys go: into what has popped up, else to the focus."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return popup.focusWidget() or popup
    return QApplication.focusWidget() or QApplication.activeWindow()


def _copy(event: Typed) -> Any:
    if isinstance(event, QKeyEvent):
        return QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
    copy = QInputMethodEvent(event.preeditString(), event.attributes())
    copy.setCommitString(event.commitString(), event.replacementStart(), event.replacementLength())
    return copy
