"""The screen a clerk works on: header, worklist, counter, side, keys. It wires them; each knows only its own part."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from window_desk.core.case import Stage
from window_desk.desk import Desk, Scan
from window_desk.errors import WindowDeskError
from window_desk.ui.action_dialog import ActionDialog
from window_desk.ui.actions import BY_ID, BY_KEY
from window_desk.ui.announcements.reading import show_unread
from window_desk.ui.applicant.applicant_desk import ApplicantDesk
from window_desk.ui.applicant.applicant_screen import ApplicantScreen
from window_desk.ui.background import SyncState
from window_desk.ui.bulletin import Bulletin
from window_desk.ui.counter.steps import CounterSteps
from window_desk.ui.finder import Finder
from window_desk.ui.guidance import Guidance
from window_desk.ui.header_panel import HeaderPanel, window_title
from window_desk.ui.help_dialog import HelpDialog
from window_desk.ui.look import Look
from window_desk.ui.panes import Panes
from window_desk.ui.places.table import closed
from window_desk.ui.prepared import Parts
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.printers.printers_dialog import PrintersDialog
from window_desk.ui.shift.shift_dialog import ShiftDialog
from window_desk.ui.shift.unfinished import begun
from window_desk.ui.shortcuts import bind
from window_desk.ui.spelling import spelled
from window_desk.ui.step_dialog import put_aside
from window_desk.ui.sync.standing_place import StandingPlace
from window_desk.ui.translation import error_text, tr
from window_desk.ui.work_strip import WorkStrip


class WorkspacePage(QWidget):
    """Exists while somebody sits here. ``left`` when they stand up, ``lock_asked`` when they only turn away,
    ``pin_asked`` when they want another PIN, ``look_changed`` when text size or language did, ``place_asked`` when they
    go to a place beside the counter.
    """

    left = Signal()
    look_changed = Signal()
    lock_asked = Signal()
    pin_asked = Signal()
    place_asked = Signal(str)

    def __init__(self, desk: Desk, room: PrintRoom, screen: ApplicantScreen, parts: Parts, *, connected: bool) -> None:
        super().__init__()
        self._desk, self.room = desk, room
        self.setWindowTitle(window_title(desk))
        self._bulletin = Bulletin(desk, self)
        self.header = HeaderPanel(desk, connected=connected)
        self.worklist, self.page, self.side, self.keys = parts.worklist, parts.page, parts.side, parts.keys
        QTimer.singleShot(0, self, self.worklist.refresh)  # it was made before anybody sat here
        self.look = Look(desk, self)
        self.finder = Finder(desk, self.header.search, self)
        self.steps = CounterSteps(desk, self.page, room, self)
        self.applicant = ApplicantDesk(desk, lambda: self.steps.visit, screen, self)
        self.steps.papers.holds, self.steps.question = self.applicant.holds, lambda: self.finder.question
        self.guidance = Guidance(self.keys, lambda: self.steps.visit, lambda: {**room.why_not(), **closed(desk)})
        self.standing = StandingPlace(desk, self.header, self, connected=connected)
        self._panes = Panes(self, self.header, self.worklist, self.page, self.side, self.keys)
        self.strip = WorkStrip(self, self.keys, room)
        bind(self, BY_KEY, self.press)
        self._wire()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each part its share."""
        super().resizeEvent(event)
        self._panes.fit()

    def _wire(self) -> None:
        self.finder.asked.connect(self._on_asked)
        self.finder.item_found.connect(lambda code: self._calmly(lambda: self.steps.choose_item(code)))
        self.finder.case_found.connect(self.open_case)
        self.finder.paper_found.connect(self._on_paper)
        self.finder.said.connect(self.keys.say)
        self._bulletin.cases_changed.connect(self._on_cases_changed)
        self.header.menu_asked.connect(self.show_actions)
        self.standing.opened.connect(self.open_case)
        self.worklist.opened.connect(self.open_case)
        self.page.edited.connect(self.refresh)
        self.page.action_asked.connect(self.run)
        self.side.why_asked.connect(lambda: self.run("deadline.explain"))
        self.keys.pressed.connect(self.run)
        self.look.changed.connect(self.look_changed)
        self.steps.changed.connect(self._on_step)
        self.steps.begun.connect(self.search)
        self.steps.said.connect(self.keys.say)
        self.steps.asking.connect(self.applicant.ask_to_check)
        self.room.said.connect(self.keys.say)
        self.strip.asked.connect(self.run)
        self.applicant.changed.connect(self._on_step)
        self.applicant.said.connect(self.keys.say)

    # what is on screen

    def refresh(self) -> None:
        """Show the visit and what can be done with it, after anything typed; what was said stays till it changes."""
        self._show()
        self.guidance.say_hint(after_step=False)

    def _show(self) -> None:
        visit = self.steps.visit
        self.page.show_visit(visit)
        self.side.show_case(visit.case, visit.item)
        self.guidance.show()
        self.applicant.follow()

    def _on_step(self) -> None:
        self._show()
        self.guidance.say_hint(after_step=True)
        self.worklist.choose(self.steps.visit.case.case_id)
        if QWidget.focusWidget(self) is None or self.steps.visit.case.stage is not Stage.NEW:
            self._focus_page()

    def _focus_page(self) -> None:
        if self.page.begin(self.steps.visit):
            self.header.search.clear()

    def _on_cases_changed(self, changed: frozenset[UUID]) -> None:
        """Show what came of it; the visit on screen anew only where somebody else, or the print room, did something."""
        visit = self.steps.visit
        self.worklist.refresh()
        self.worklist.choose(visit.case.case_id)
        self.standing.show()
        known = visit.case.entries
        if visit.case.case_id in changed:
            visit.reload()
        if visit.case.entries != known:
            self.refresh()

    def show_sync(self, state: SyncState) -> None:
        """How things stand with the centre; dates beside which a wrong clock must be said are shown anew."""
        self.standing.show(state)
        self.side.show_case(self.steps.visit.case, self.steps.visit.item)

    # what the clerk does

    def press(self, key: str) -> None:
        """Carry out what ``key`` means just now."""
        self.page.keep()
        self.run(self.guidance.meant_by(key).id)

    def run(self, action_id: str) -> None:
        """Carry out an action by its id; where it cannot be done now, say why."""
        self.page.keep()
        if not self.guidance.refused(action_id):
            self._calmly(lambda: BY_ID[action_id].do(self))

    def _calmly(self, step: Callable[[], None]) -> None:
        try:
            step()
        except WindowDeskError as error:
            self.keys.say(error_text(error), "bad")

    def _on_asked(self) -> None:
        """The first keystroke of a visit is its first contact (MISSION A2)."""
        if self.steps.visit.case.stage is Stage.NEW:
            self._calmly(self.steps.visit.begin)
            QTimer.singleShot(0, self, self.refresh)  # what was typed is looked up first

    def open_case(self, case_id: UUID) -> None:
        """Show a case."""
        self._calmly(lambda: self.steps.open_case(case_id))

    def _on_paper(self, scan: Scan) -> None:
        """A paper was scanned: its case opens, whatever was on screen is put aside."""
        put_aside(self)
        self.open_case(scan.case_id)
        if not scan.agrees:
            wrong = tr("▲ 纸上的校验码和记录不一致：{number}，请核对这份文书。")
            self.keys.say(wrong.format(number=scan.code.number), "bad")

    def search(self) -> None:
        """Put the cursor into the search field."""
        self.header.search.setFocus()
        self.header.search.selectAll()

    def show_worklist(self) -> None:
        """Put the focus on the worklist."""
        self._panes.show_worklist()

    def show_help(self) -> None:
        """What the step at hand means in law, and every other."""
        HelpDialog(self, self.guidance.likely or "visit.begin").open()

    def show_actions(self) -> None:
        """Everything that can be done, found by typing."""
        dialog = ActionDialog(self, self.guidance.why_not, spelled())
        dialog.chosen.connect(self.run)
        dialog.open()

    def show_standing(self) -> None:
        """同步和时钟: how this window stands with its centre, and what windows did apart."""
        self.standing.open()

    def hand_over_shift(self) -> None:
        """交接班: what this window hands over, on screen and on paper."""
        if session := self._desk.session:
            ShiftDialog(self, self._desk, session, self.room, connected=self.standing.connected).open()

    def choose_printers(self) -> None:
        """打印机设置: where each kind of paper goes."""
        PrintersDialog(self, self._desk, self.room).open()

    def go(self, place_id: str) -> None:
        """To a place beside the counter."""
        self.page.keep()
        self.place_asked.emit(place_id)

    def log_out(self) -> None:
        """Stand up; what is unfinished stays as draft."""
        self.page.keep()
        self.left.emit()

    def lock(self) -> None:
        """Cover the screen until the PIN is given."""
        self.lock_asked.emit()

    def change_pin(self) -> None:
        """Another PIN for whoever sits here."""
        self.pin_asked.emit()

    def resume(self) -> None:
        """Take up what this officer had not finished when the program last ended, or wait for the next visitor."""
        if case_id := begun(self._desk):
            self.open_case(case_id)
            self.keys.say(tr("已恢复上次没有办完的办件。下一位来访按 F2。"), "ok")
            return
        self.search()
        show_unread(self, self._desk)

    def close_down(self) -> None:
        """Stop listening to the desk and the keyboard."""
        self.page.keep()
        self._bulletin.leave()
        self.room.said.disconnect(self.keys.say)
        self.strip.leave()
        self.applicant.leave()
        self.finder.leave()
