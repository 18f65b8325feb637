"""Nobody at the keyboard or the mouse for so long: time to lock (MISSION A1)."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
"""What only a person does."""


class IdleWatch(QObject):
    """``idle`` once ``minutes()`` (0 is never) went by without a sign of the clerk. The applicant's touch is none."""

    idle = Signal()

    def __init__(self, minutes: Callable[[], int], parent: QObject, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._minutes, self._clock, self._last = minutes, clock, clock()
        self._look = QTimer(self, interval=5000)
        self._look.timeout.connect(self.look)
        self._look.start()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is there."""
        if event.type() in _SIGNS and not _is_applicants(watched):
            self._last = self._clock()
        return False

    def look(self) -> None:
        """See how long nobody has been there."""
        minutes = self._minutes()
        if minutes and self._clock() - self._last >= 60 * minutes:
            self._last = self._clock()
            self.idle.emit()

    def leave(self) -> None:
        """Watch no longer."""
        self._look.stop()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)


def _is_applicants(watched: QObject) -> bool:
    """Whether it belongs to a window that never has the keyboard: the clerk's always may."""
    if isinstance(watched, QWidget):
        flags = watched.window().windowFlags()
    elif isinstance(watched, QWindow):
        flags = watched.flags()
    else:
        return False
    return bool(flags & Qt.WindowType.WindowDoesNotAcceptFocus)
