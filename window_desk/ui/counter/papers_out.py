"""What the visit on screen puts on paper: those of an act right after it, one asked for, guide and checklist."""

import re
from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from window_desk.core.acts import Accepted, Form, Notified
from window_desk.core.case import Case
from window_desk.core.entry import CHINA
from window_desk.core.papers import SLIPS, CasePaper
from window_desk.core.routing import PaperKind
from window_desk.desk import Desk
from window_desk.settings import SLIPS_AT_ONCE
from window_desk.ui.counter.visit import Visit
from window_desk.ui.print_dialog import PrintDialog
from window_desk.ui.print_room import PrintRoom


class PapersOut:
    """Sends the papers of ``visit`` to the print room; ``holds`` may keep a print back till it was read."""

    def __init__(self, desk: Desk, room: PrintRoom, window: QWidget, visit: Callable[[], Visit]) -> None:
        self._desk, self._room, self._window, self._visit = desk, room, window, visit
        self.holds: Callable[[Callable[[], None]], bool] = lambda go: False

    def print_at_once(self, case: Case, act_id: UUID | None) -> None:
        """Print the paper of that act, where it has one, without a preview: a dialog has just shown what it says. A
        receipt, which every check brings up to date, is printed when asked for, a slip where the settings say so; what
        is to be read first waits. It begins once the step is shown, so that the step is not the longer for it.
        """
        for paper in self._desk.papers_of(case):
            if paper.entry.act_id == act_id and self._comes_at_once(paper.form):
                QTimer.singleShot(0, self._window, partial(self._begin, case.case_id, paper))

    def _begin(self, case_id: UUID, paper: CasePaper) -> None:
        go = partial(self._put_out, case_id, paper)
        if not (isinstance(paper.entry.act, Notified | Accepted) and self.holds(go)):
            go()

    def _comes_at_once(self, form: Form) -> bool:
        return bool(self._desk.setting(SLIPS_AT_ONCE)) if form in SLIPS else form is not Form.RECEIPT

    def _put_out(self, case_id: UUID, paper: CasePaper) -> None:
        case = self._desk.case(case_id)
        if not self._room.copy_of(case, paper):  # it may have been printed by hand while it waited
            self._room.put_out(case, paper)

    def preview(self, case: Case, act_id: UUID | None) -> None:
        """打印: the paper of that act, or the newest of the case, or another one."""
        PrintDialog(self._window, self._desk, self._room, case, act_id).open()

    def print_guide(self) -> None:
        """打印办事指南: of the item of the visit, as published today."""
        if (item := self._visit().item) is not None:
            guide = self._desk.guide(item.code)
            self._room.put_out_sheet(guide, f"办事指南 {_plain(item.code)}", kind=PaperKind.GUIDE)

    def print_checklist(self) -> None:
        """打印材料清单: what this applicant has to bring, by the answers given."""
        visit, session = self._visit(), self._desk.session
        if visit.item is not None and session is not None:
            checklist = self._desk.checklist(visit.item, visit.answers, session.window)
            at = f"{session.window.number:02d}-{checklist.at.astimezone(CHINA):%Y%m%d-%H%M%S}"
            self._room.put_out_sheet(checklist, f"材料清单 {at}", kind=PaperKind.SLIP)


def _plain(code: str) -> str:
    """A code as part of a file's name."""
    return re.sub(r"[^\w-]", "_", code)
