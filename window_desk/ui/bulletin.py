"""The notice board: which cases changed, told to every screen on the UI thread, whoever changed them."""

from threading import Lock
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal

from window_desk.desk import Desk


class Bulletin(QObject):
    """Turns ``desk.listeners``, which the sync thread may call too, into a signal of the UI thread: one for all that
    changed in a step, after the step is done.
    """

    cases_changed = Signal(frozenset)
    _heard = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._changed, self._lock = set[UUID](), Lock()
        self._heard.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        desk.listeners.append(self._listen)

    def _listen(self, changed: frozenset[UUID]) -> None:
        with self._lock:
            first = not self._changed
            self._changed |= changed
        if first:
            self._heard.emit()

    def _tell(self) -> None:
        with self._lock:
            changed, self._changed = frozenset(self._changed), set()
        self.cases_changed.emit(changed)

    def leave(self) -> None:
        """Stop listening."""
        if self._listen in self._desk.listeners:
            self._desk.listeners.remove(self._listen)
