"""Taking a step on a case from a place: the sheet of the counter, recorded and printed, with no counter behind it."""

from collections.abc import Sequence
from itertools import takewhile
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QPushButton

from window_desk.core.acts import Act
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.ui.counter.papers_out import PapersOut
from window_desk.ui.counter.readiness import reason_against
from window_desk.ui.counter.visit import Visit
from window_desk.ui.places.place import PlacePage
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.sheet_index import SHEETS
from window_desk.ui.sheets import Sheet, SheetDialog
from window_desk.ui.translation import error_text


def set_off(made: QPushButton, why: str) -> None:
    """Let the button of a step look as if it could not be taken, and say why; pressing it says so too."""
    made.setProperty("off", "true" if why else "false")
    made.setToolTip(why)
    made.setAccessibleDescription(why)
    made.style().unpolish(made)
    made.style().polish(made)


class StepsHere(QObject):
    """Takes steps for ``page``; ``taken`` after each, with what was just done. What goes wrong is said there."""

    taken = Signal()

    def __init__(self, page: PlacePage, desk: Desk, room: PrintRoom) -> None:
        super().__init__(page)
        self._page, self._desk, self._room = page, desk, room

    def visit(self, case_id: UUID | None) -> Visit:
        """That case, or a file about to begin."""
        return Visit(self._desk, case_id or self._desk.new_case_id())

    def fill(self, action_id: str, case_id: UUID | None, about: str = "") -> None:
        """Open the sheet of that action; ``about`` is the card or breach chosen beforehand. Why not, where it cannot be
        opened, is said.
        """
        visit = self.visit(case_id)
        if why := reason_against(action_id, visit):
            self._page.said.emit(why, "warn")
            return
        dialog = self.ask(f"sheet.{action_id}", SHEETS[action_id](visit), visit)
        box = dialog.findChild(QComboBox, "breach")
        if box is not None and about:
            box.setCurrentIndex(next((n for n in range(box.count()) if box.itemText(n).startswith(about)), -1))

    def ask(self, name: str, sheet: Sheet, visit: Visit) -> SheetDialog:
        """Open ``sheet``; what it makes is recorded."""
        dialog = SheetDialog(self._page, name, sheet, visit)
        dialog.accepted.connect(lambda: self.record(visit, dialog.acts))
        dialog.open()
        return dialog

    def record(self, visit: Visit, acts: Sequence[Act]) -> bool:
        """Record ``acts``, one after the other, and print what papers they have; whether all were."""
        ids = tuple(takewhile(bool, (self._one(visit, act) for act in acts)))
        papers = PapersOut(self._desk, self._room, self._page, lambda: visit)
        for act_id in ids:
            papers.print_at_once(visit.case, act_id)
        if ids:
            self.taken.emit()
        return len(ids) == len(acts)

    def _one(self, visit: Visit, act: Act) -> UUID | None:
        try:
            return visit.record(act)
        except WindowDeskError as error:
            self._page.said.emit(error_text(error), "bad")
            return None

    def preview(self, case_id: UUID, act_id: UUID) -> None:
        """打印: the paper of that act."""
        visit = self.visit(case_id)
        PapersOut(self._desk, self._room, self._page, lambda: visit).preview(visit.case, act_id)
