"""Going from the counter to the places beside it, and back."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from window_desk.desk import Desk
from window_desk.ui.background import SyncState
from window_desk.ui.places.places_page import PlacesPage
from window_desk.ui.places.table import places_for
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.stack import Stack
from window_desk.ui.workspace_page import WorkspacePage


class Going(QObject):
    """Puts the places on ``stack``, over ``workspace``, when they are asked for there; alive while one sits here.
    ``joined`` when this window has got a centre.
    """

    joined = Signal()

    def __init__(self, stack: Stack, desk: Desk, room: PrintRoom, workspace: WorkspacePage) -> None:
        super().__init__(workspace)
        self._stack, self._desk, self._room, self._workspace = stack, desk, room, workspace
        self.page: PlacesPage | None = None
        self._state = SyncState()
        workspace.place_asked.connect(self.go)
        workspace.finder.paper_found.connect(self.back)
        workspace.finder.case_found.connect(self.back)

    def go(self, place_id: str = "") -> None:
        """Stand at that place."""
        if self.page is None:
            self.page = PlacesPage(
                self._desk, self._room, places_for(self._desk), connected=self._workspace.standing.connected
            )
            self.page.left.connect(self.back)
            self.page.case_asked.connect(self._open_case)
            self.page.action_asked.connect(self._run)
            self.page.joined.connect(self._on_joined)
            self._stack.addWidget(self.page)
            self.page.show_sync(self._state)
        self._stack.setCurrentWidget(self.page)
        self.page.go(place_id)

    def back(self) -> None:
        """To the counter."""
        self._stack.setCurrentWidget(self._workspace)

    def _open_case(self, case_id: UUID) -> None:
        self.back()
        self._workspace.open_case(case_id)

    def _run(self, action_id: str) -> None:
        self.back()
        self._workspace.run(action_id)

    def _on_joined(self) -> None:
        self._workspace.standing.connect_centre()
        if self.page is not None:
            self.page.connected = True
            self.page.show_sync(self._state)
        self.joined.emit()

    def show_sync(self, state: SyncState) -> None:
        """How things stand with the centre."""
        self._state = state
        if self.page is not None:
            self.page.show_sync(state)

    def close_down(self) -> None:
        """Whoever sat here has left."""
        if self.page is not None:
            self.page.close_down()
            self._stack.drop(self.page)
            self.page = None
