"""The standing with the centre, as the screen keeps it: in the chip of the header, and in the dialog on demand."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from window_desk.desk import Desk
from window_desk.ui.background import SyncState
from window_desk.ui.header_panel import HeaderPanel
from window_desk.ui.sync.standing_dialog import StandingDialog


class StandingPlace(QObject):
    """Shows the standing in ``header`` and in the dialog while it is open. ``hurried`` asks for a round with the centre
    now, ``opened`` tells a case.
    """

    hurried = Signal()
    opened = Signal(object)

    def __init__(self, desk: Desk, header: HeaderPanel, page: QWidget, *, connected: bool) -> None:
        super().__init__(page)
        self._desk, self._header, self._page = desk, header, page
        self.connected, self._state = connected, SyncState()
        header.standing_asked.connect(self.open)

    def show(self, state: SyncState | None = None) -> None:
        """How things stand with the centre now, or only anew what was told last."""
        self._state = state or self._state
        self._header.show_sync(self._state)
        for dialog in self._page.findChildren(StandingDialog):
            dialog.show_state(self._state)

    def connect_centre(self) -> None:
        """There is a centre from now on."""
        self.connected = self._header.connected = True
        self.show()

    def open(self) -> None:
        """同步和时钟: all of it, and what windows did apart."""
        dialog = StandingDialog(self._page, self._desk, self._state, connected=self.connected)
        dialog.hurried.connect(self.hurried)
        dialog.opened.connect(self.opened)
        dialog.clock_confirmed.connect(lambda: self._header.show_sync(self._state))
        dialog.open()
