"""The steps a clerk takes, one method each: build the act, record it through the desk, show what came of it."""

from collections.abc import Callable
from functools import partial
from itertools import takewhile
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from window_desk.core.acts import Accepted, Act, Answered, Ending, Notified, Received, Unmasked, Verdict
from window_desk.core.case import Stage
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.ui.actions import BY_ID
from window_desk.ui.cases.custody_dialog import CustodyDialog
from window_desk.ui.cases.person_dialog import PersonDialog
from window_desk.ui.cases.tracking_dialog import TrackingDialog
from window_desk.ui.cases.why_dialog import WhyDialog
from window_desk.ui.counter.answer_dialog import AnswerDialog
from window_desk.ui.counter.counter_page import CounterPage
from window_desk.ui.counter.decision_dialog import DecisionDialog
from window_desk.ui.counter.jotted import PartyJotted
from window_desk.ui.counter.late_entry_dialog import LateEntryDialog
from window_desk.ui.counter.notice_dialog import NoticeDialog
from window_desk.ui.counter.papers_out import PapersOut
from window_desk.ui.counter.readiness import begins_file, last_step
from window_desk.ui.counter.visit import Visit
from window_desk.ui.counter.void_dialog import VoidDialog
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.sheet_index import SHEETS
from window_desk.ui.sheets import SheetDialog
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.translation import error_text, tr


class CounterSteps(QObject):
    """Carries out the steps on the visit on screen. ``changed`` after each; ``said`` is one sentence and its mood;
    ``asking`` when a dialog shows what is about to be told; ``papers`` puts them out. ``question`` is asked for what
    stands in the search field.
    """

    changed = Signal()
    begun = Signal()
    said = Signal(str, str)
    asking = Signal()

    def __init__(self, desk: Desk, page: CounterPage, room: PrintRoom, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._page, self._window = desk, page, parent
        self.question: Callable[[], str] = str
        self.visit = Visit(desk, desk.new_case_id())
        self.papers = PapersOut(desk, room, parent, lambda: self.visit)
        page.receipt_asked.connect(self.receive)
        page.ending_asked.connect(self.answer)

    # which visit

    def new_visit(self) -> None:
        """Put the case on screen aside, as it is, and be ready for whoever comes next."""
        self._page.keep()
        self.visit = Visit(self._desk, self._desk.new_case_id())
        self.begun.emit()
        self.changed.emit()

    def open_case(self, case_id: UUID) -> None:
        """Put the case on screen aside and show that one, with what was jotted down for it."""
        self._page.keep()
        visit = Visit(self._desk, case_id)
        self._end_passing_contact(visit)
        self.visit = visit
        self.changed.emit()

    def _end_passing_contact(self, wanted: Visit) -> None:
        """A contact that only led to a case already on file has its answer in that case, without a further key (A2)."""
        if self.visit.is_passing and wanted.case.case_id != self.visit.case.case_id and wanted.case.number:
            self.visit.note_contact()
            self.visit.record(Answered(Ending.ANSWERED, f"办理已有办件 {wanted.case.number}"))

    def choose_item(self, code: str) -> None:
        """The matter is that item; a case already on file is put aside first."""
        if self.visit.case.stage not in (Stage.NEW, Stage.CONTACT):
            self.new_visit()
        self.visit.begin()
        self.visit.choose_item(code)
        self.changed.emit()

    # the steps

    def receive(self) -> None:
        """收件: write the people down, take a number, begin the clock."""
        self._page.keep()
        visit = self.visit
        if not visit.item or visit.received:  # a second Enter comes before the page has turned
            return
        applicant = self._keep_party(visit.jotted.applicant)
        agent = self._keep_party(visit.jotted.agent) if visit.by_agent else None
        visit.note_contact()
        number = self._desk.new_case_number()
        act = Received(
            number,
            visit.item.code,
            visit.item.version,
            applicant,
            agent,
            visit.jotted.answers,
            visit.case.channel,
            visit.expires_on,
        )
        if self._record(act, said=tr("已收件 {number}。收件凭证按 F12。").format(number=number)):
            self._desk.drop_draft(visit.case.case_id)

    def _keep_party(self, jotted: PartyJotted) -> UUID:
        kept = self._desk.keep_party(jotted.kind, jotted.name, jotted.id_kind, jotted.number, jotted.phone)
        return kept.party_id

    def judge(self, verdict: Verdict) -> None:
        """One verdict on the chosen material."""
        self._page.judge(verdict)

    def all_received(self) -> None:
        """全部收齐: every material that still waits came in full."""
        self.visit.judge_rest_received()
        self.changed.emit()

    def notify(self) -> None:
        """一次性告知: show what will be told, and what is thereby called received; Enter records and prints it."""
        dialog = NoticeDialog(self._window, self.visit)
        self._open(dialog, lambda: self._tell(dialog.act))
        self.asking.emit()

    def _tell(self, act: Notified) -> None:
        self.visit.judge_rest_received()
        self.visit.record_findings()
        self._record(act)

    def supplement(self) -> None:
        """补正: what the applicant brought is on record."""
        self.visit.record_findings()
        self.changed.emit()
        if self.visit.case.open_notice is None:
            self.said.emit(tr("告知书要求的材料已经补齐，可以受理（F5）。"), "ok")

    def accept(self) -> None:
        """受理: complete and in due form; the paper follows."""
        self.visit.record_findings()
        if act_id := self._write(Accepted(self.visit.number(Accepted))):
            preview = partial(self.papers.preview, self.visit.case, act_id)
            for later in (preview, self.changed.emit):  # behind the paper; each an event
                QTimer.singleShot(0, self, later)

    def answer(self) -> None:
        """答复: the contact ends here, with the answer on record."""
        end = self.visit.ending
        dialog = AnswerDialog(self._window, end.ends if end else "")
        self._open(dialog, lambda: self._end_contact(dialog.act))

    def _end_contact(self, act: Answered) -> None:
        self.visit.note_contact()
        if self._record(act):
            self._desk.drop_draft(self.visit.case.case_id)

    def decide(self) -> None:
        """决定: granted or denied."""
        dialog = DecisionDialog(self._window, self.visit)
        self._open(dialog, lambda: self._record_all(self.visit, dialog.acts))

    def void(self) -> None:
        """作废: take the last step back."""
        entry = last_step(self.visit.case)
        if entry is not None:
            dialog = VoidDialog(self._window, entry, self._desk.roster)
            self._open(dialog, lambda: self._record(dialog.act))

    def fill(self, action_id: str) -> None:
        """Open the sheet of that action; what it makes is recorded, and a paper of it follows. One that begins a file
        of its own is filled in beside the case on screen, which is put aside once there is something to show instead.
        """
        new = begins_file(BY_ID[action_id].needs)
        self.visit.question = self.question()
        visit = Visit(self._desk, self._desk.new_case_id(), self.visit.case.number) if new else self.visit
        dialog = SheetDialog(self._window, f"sheet.{action_id}", SHEETS[action_id](visit), visit)
        self._open(dialog, lambda: self._record_all(visit, dialog.acts))

    def _record_all(self, visit: Visit, acts: tuple[Act, ...]) -> None:
        self._page.keep()
        self.visit = visit
        written = self._record(*acts)
        for look in (act for act in acts[:written] if isinstance(act, Unmasked)):
            PersonDialog(self._window, self._desk, look).open()

    def note_contact(self) -> None:
        """登记来访: put the cursor where it is written."""
        self.visit.question = self.question()
        self._page.begin_contact(self.visit)

    def show_custody(self) -> None:
        """纸件去向."""
        CustodyDialog(self._window, self._desk, self.visit.case).open()

    def track(self) -> None:
        """跟踪单."""
        TrackingDialog(self._window, self._desk, self.visit.case).open()

    def back_date(self) -> None:
        """补录: what is entered next for this case happened earlier."""
        dialog = LateEntryDialog(self._window, self.visit)
        self._open(dialog, self._page.edited.emit)  # nothing was recorded: the focus stays

    def explain(self) -> None:
        """为什么是这天."""
        WhyDialog(self._window, self._desk, self.visit.case).open()

    def print_paper(self) -> None:
        """打印: the newest paper of the case, or another one."""
        self.papers.preview(self.visit.case, None)

    # how they are taken

    def _open(self, dialog: StepDialog, done: Callable[[], object]) -> None:
        dialog.accepted.connect(done)
        dialog.open()

    def _record(self, *acts: Act, said: str = "") -> int:
        """Write the acts down, what follows on a refused one is not done either; then let what came of them be seen and
        go to paper. Each in a turn of its own: written, shown and printed in one go would be one long event. How many.
        """
        ids = tuple(takewhile(bool, map(self._write, acts)))
        if ids:
            QTimer.singleShot(0, self, partial(self._show, said))
        for act_id in ids:
            self.papers.print_at_once(self.visit.case, act_id)
        return len(ids)

    def _show(self, said: str) -> None:
        self.changed.emit()
        if said:
            self.said.emit(said, "ok")

    def _write(self, act: Act) -> UUID | None:
        try:
            return self.visit.record(act)
        except WindowDeskError as error:
            self.said.emit(error_text(error), "bad")
            return None
        finally:
            self.visit.reload()
