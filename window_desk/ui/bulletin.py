"""The notice board: which cases changed, told to every screen on the UI thread, whoever changed them."""

from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal

from window_desk.desk import Desk


class Bulletin(QObject):
    """Turns ``desk.listeners``, which may be called on the sync thread, into a signal of the UI thread."""

    cases_changed = Signal(frozenset)
    _heard = Signal(frozenset)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._heard.connect(self._on_heard, Qt.ConnectionType.AutoConnection)
        desk.listeners.append(self._listen)

    def _listen(self, changed: frozenset[UUID]) -> None:
        self._heard.emit(changed)

    def _on_heard(self, changed: frozenset[UUID]) -> None:
        self.cases_changed.emit(changed)

    def leave(self) -> None:
        """Stop listening."""
        if self._listen in self._desk.listeners:
            self._desk.listeners.remove(self._listen)
