"""打印 (F12): the paper as it will come out, and where to. What is shown is the very PDF that is printed (C2)."""

from importlib import import_module
from pathlib import Path
from threading import Thread
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QComboBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from window_desk.core.acts import PaperFate, Printed
from window_desk.core.case import Case
from window_desk.desk import CasePaper, Desk
from window_desk.errors import WindowDeskError
from window_desk.settings import PRINTER
from window_desk.ui.elements import row, words
from window_desk.ui.labels import FORMS
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import error_text, tr


def load_ahead() -> None:
    """Load on another thread, while nobody waits, the half second of libraries and fonts that the first paper needs."""
    Thread(target=_load, name="papers", daemon=True).start()


def _load() -> None:
    import_module("pypdfium2")
    from window_desk.printing import fonts

    for weight in fonts.Weight:
        fonts.first_font(weight)


class PrintDialog(StepDialog):
    """Previews one paper of a case, the newest unless ``act_id`` says which; ``put_out`` tells the outcome in words."""

    put_out = Signal(str, str)

    def __init__(self, parent: QWidget, desk: Desk, case: Case, folder: Path, act_id: UUID | None = None) -> None:
        super().__init__(parent, "printDialog", tr("打印文书"), tr("打印"), width=720)
        from window_desk.ui import printing_out  # the PDF and printer libraries load when first needed, not at start

        self._out = printing_out
        self._desk, self._case, self._folder = desk, case, folder
        self._pdf, self._copy = b"", 0
        self._papers = QComboBox()
        self._papers.setObjectName("papers")
        self._papers.setAccessibleName(tr("文书"))
        self._all = desk.papers_of(case)
        for paper in self._all:
            self._papers.addItem(f"{tr(FORMS[paper.form])}　{paper.number}")
        self._printer = QComboBox()
        self._printer.setObjectName("printer")
        self._printer.setAccessibleName(tr("打印机"))
        for name in [*printing_out.printers(), ""]:
            self._printer.addItem(name or tr("存成 PDF"), name)
        self._printer.setCurrentIndex(max(0, self._printer.findData(str(desk.setting(PRINTER)))))
        self._lay_out()
        wanted = [n for n, paper in enumerate(self._all) if act_id in (None, paper.entry.act_id)]
        self._papers.setCurrentIndex(wanted[-1])
        self._papers.currentIndexChanged.connect(self._on_paper)
        self._on_paper()
        self.confirm_button.setFocus()

    def _lay_out(self) -> None:
        self._sheets = QWidget()
        self._sheets.setObjectName("pageBody")
        self._stack = QVBoxLayout(self._sheets)
        self._stack.setSpacing(px(12))
        area = QScrollArea()
        area.setObjectName("preview")
        area.setAccessibleName(tr("预览"))
        area.setWidgetResizable(True)
        area.setWidget(self._sheets)
        screen = self.screen().availableGeometry()
        area.setMinimumHeight(min(px(440), screen.height() - px(320)))
        self.resize(px(760), min(px(860), screen.height() - px(40)))
        self._mark = words(look="soft", name="copyMark")
        self.body.addLayout(row(self._papers, self._mark, None, words(tr("打印机"), "soft"), self._printer))
        self.body.addWidget(area, 1)

    @property
    def _paper(self) -> CasePaper:
        return self._all[self._papers.currentIndex()]

    def _on_paper(self) -> None:
        act_id = self._paper.entry.act_id
        self._copy = sum(p.of_act == act_id and p.fate is not PaperFate.FAILED for p in self._case.papers)
        self._mark.setText(tr("补打 {n}").format(n=self._copy) if self._copy else "")
        from window_desk.printing import render  # reportlab loads when first needed, not at start

        try:
            self._pdf = render(self._desk.paper(self._case.case_id, act_id, self._copy))
        except WindowDeskError as error:
            self._pdf = b""
            self.say(error_text(error))
        self._show_pages()

    def _show_pages(self) -> None:
        while (item := self._stack.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        ratio = self.devicePixelRatioF()
        dpi = 640 / 8.27 * px(100) / 100 * ratio
        for image in self._out.pages(self._pdf, dpi) if self._pdf else ():
            image.setDevicePixelRatio(ratio)
            sheet = QLabel()
            sheet.setPixmap(QPixmap.fromImage(image))
            self._stack.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._stack.addStretch(1)

    def refusal(self) -> str:
        """A paper that could not be drawn is not printed."""
        return "" if self._pdf else self._message.text() or tr("没有可以打印的文书")

    def accept(self) -> None:
        """Print, and write into the ledger what became of it."""
        paper, number = self._paper, self._paper.number
        printer = str(self._printer.currentData())
        outcome = self._out.put_out(self._pdf, number, self._copy, printer, self._folder)
        fault = str(outcome.fault) if outcome.fault else ""  # the record is Chinese, whatever the screen speaks
        self._desk.record(
            self._case.case_id,
            Printed(paper.form, number, paper.entry.act_id, outcome.fate, self._copy, outcome.printer, fault),
        )
        kept = outcome.path.name if outcome.path else ""
        if outcome.fault:
            said = error_text(outcome.fault)
            self.put_out.emit(tr("{fault}PDF 已存在 {path}。").format(fault=said, path=kept) if kept else said, "bad")
        elif outcome.fate is PaperFate.FILED:
            self.put_out.emit(tr("{number} 已存成 PDF：{path}").format(number=number, path=kept), "ok")
        else:
            self.put_out.emit(tr("{number} 已交打印机 {printer}").format(number=number, printer=printer), "ok")
        super().accept()
