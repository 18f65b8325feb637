"""打印 (F12): the paper as it will come out, and where to. What is shown is the very PDF that is printed (C2)."""

from collections.abc import Collection
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QWidget

from window_desk.core.case import Case
from window_desk.core.papers import SLIPS, CasePaper
from window_desk.core.routing import KEEP, kind_of
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.ui.elements import row, words
from window_desk.ui.pages_view import PagesView
from window_desk.ui.paper_labels import DATES_PUT_RIGHT, FORMS, REPRINTED_BECAUSE
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.printers.printer_choice import PrinterChoice
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import error_text, tr
from window_desk.ui.worker import Job


class PrintDialog(StepDialog):
    """Previews one paper of a case, the newest unless ``act_id`` says which, and sends it to the print room.

    With ``wrong`` only the papers of those numbers, their dates put right by the calendar known today.
    """

    snug = False

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        room: PrintRoom,
        case: Case,
        act_id: UUID | None = None,
        wrong: Collection[str] = (),
    ) -> None:
        super().__init__(parent, "printDialog", tr("打印文书"), tr("打印"), width=720)
        self._desk, self._room, self._case = desk, room, case
        self._fault, self._closed, self._drawing = "", False, Job()
        self._papers = QComboBox()
        self._papers.setObjectName("papers")
        self._papers.setAccessibleName(tr("文书"))
        self._all = [paper for paper in desk.papers_of(case) if not wrong or paper.number in wrong]
        self._known_on = desk.today() if wrong else None
        for paper in self._all:
            self._papers.addItem(f"{tr(FORMS[paper.form])}　{paper.number}")
        self._printer = PrinterChoice(room.printers, KEEP)
        self._picked = False
        self._why = QComboBox()
        self._why.setObjectName("reprintReason")
        self._why.setAccessibleName(tr("补打的原因"))
        self._why.setEditable(True)
        for reason in (DATES_PUT_RIGHT,) if wrong else REPRINTED_BECAUSE:
            self._why.addItem(tr(reason), reason)
        self._printer.activated.connect(self._on_picked)
        self._lay_out()
        wanted = [n for n, paper in enumerate(self._all) if act_id in (None, paper.entry.act_id)]
        proper = [n for n in wanted if self._all[n].form not in SLIPS]  # a slip is printed when it is chosen
        self._papers.setCurrentIndex((proper or wanted)[-1])
        self._papers.currentIndexChanged.connect(self._on_paper)
        self._on_paper()
        self.confirm_button.setFocus()

    def _on_picked(self) -> None:
        self._picked = True

    def _route(self) -> None:
        """Where the paper goes as things are set, unless somebody picked another place."""
        if not self._picked:
            paper = self._paper
            self._printer.pick(self._room.first_choice(kind_of(paper.form), paper))

    def _lay_out(self) -> None:
        self._pages = PagesView("preview", tr("预览"))
        screen = self.screen().availableGeometry()
        self._pages.setMinimumHeight(min(px(440), screen.height() - px(320)))
        self.resize(px(760), min(px(860), screen.height() - px(40)))
        self._mark = words(look="soft", name="copyMark")
        self.body.addLayout(row(self._papers, self._mark, self._why, None, words(tr("打印机"), "soft"), self._printer))
        self.body.addWidget(self._pages, 1)

    @property
    def _paper(self) -> CasePaper:
        return self._all[self._papers.currentIndex()]

    def _on_paper(self) -> None:
        paper = self._paper
        copy = self._room.copy_of(self._case, paper)
        self._mark.setText(tr("补打 {n}").format(n=copy) if copy else "")
        self._why.setVisible(copy > 0)
        self._pages.show_pages([])
        self._fail("")
        self._route()
        self._drawing.cancel()
        QTimer.singleShot(0, self, self._draw)  # once the dialog stands: drawing beside would hold it up

    def _draw(self) -> None:
        if self._closed:
            return
        paper = self._paper
        copy = self._room.copy_of(self._case, paper)
        dpi = self._pages.dpi(640)
        try:
            facts = self._desk.paper(self._case.case_id, paper.entry.act_id, copy, paper.form, self._known_on)
        except WindowDeskError as error:
            self._fail(error_text(error))
        else:
            self._drawing = job = self._room.draw(facts, dpi, lambda drawn: self._on_drawn(job, drawn))

    def _on_drawn(self, job: Job, drawn: list[QImage] | WindowDeskError) -> None:
        if self._closed or self._drawing is not job:
            return  # or another paper was chosen meanwhile
        if isinstance(drawn, WindowDeskError):
            self._fail(error_text(drawn))
        else:
            self._pages.show_pages(drawn)

    def _fail(self, fault: str) -> None:
        self._fault = fault
        self.say(fault)

    def done(self, result: int) -> None:
        """Close; what is still being drawn is stopped."""
        self._closed = True
        self._drawing.cancel()
        super().done(result)

    def refusal(self) -> str:
        """A paper that could not be drawn is not printed."""
        return self._fault

    @property
    def _reason(self) -> str:
        """Why it is printed again: one of the list in Chinese, as the record is, or what was typed."""
        listed = self._why.findText(typed := self._why.currentText().strip())
        return str(self._why.itemData(listed)) if listed >= 0 else typed

    def accept(self) -> None:
        """Send it to the print room."""
        self._room.put_out(self._case, self._paper, self._printer.picked, self._reason, self._known_on)
        super().accept()
