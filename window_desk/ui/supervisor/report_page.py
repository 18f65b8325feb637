"""报表: chooses period, whose and by what; previews the report; prints it, or saves it as PDF, XLSX or CSV (D7)."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QVBoxLayout

from window_desk.core.acts import Leaving
from window_desk.core.periods import before
from window_desk.core.posts import Right, looks_over, sees_all
from window_desk.core.reports import PerformanceReport, Wanted
from window_desk.core.routing import PaperKind
from window_desk.core.standing import By
from window_desk.desk import Desk
from window_desk.errors import Cancelled, WindowDeskError
from window_desk.settings import REPORT_FOLDER
from window_desk.ui.elements import button, row, words
from window_desk.ui.pages_view import PagesView
from window_desk.ui.places.place import PlacePage
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.shortcuts import bind
from window_desk.ui.supervisor import report_files
from window_desk.ui.supervisor.figure_words import BYS
from window_desk.ui.supervisor.period_choice import PeriodChoice
from window_desk.ui.taking_out import Saved, put_on_record
from window_desk.ui.theme import px
from window_desk.ui.translation import error_text, tr
from window_desk.ui.worker import Job

KEYS = {"Alt+D": "pdf", "Alt+X": "xlsx", "Alt+C": "csv"}
PRINT = "Alt+P"
ZOOM = 1.25
"""How much larger than on paper a page is previewed at 100 % text."""


class ReportPage(PlacePage):
    """The choices above, the pages in the middle, the folder and the buttons below. It begins with the last whole
    month, the one a report is made of.
    """

    def __init__(self, desk: Desk, room: PrintRoom) -> None:
        super().__init__()
        self._desk, self._room, self._drawing = desk, room, Job()
        self.report: PerformanceReport | None = None
        self.choice = PeriodChoice(desk.today())
        self.choice.show_period(before(self.choice.period))
        self.choice.changed.connect(self.refresh)
        self.choice.bind(self)
        self._whose, self._by = QComboBox(), QComboBox()
        self._fill_choices()
        self._pages = PagesView("reportPages", tr("报表预览，可上下滚动"))
        self.folder = QLineEdit(str(desk.setting(REPORT_FOLDER)) or _documents())
        self._buttons: dict[str, QPushButton] = {}
        self._lay_out()
        bind(self, (PRINT, *KEYS), self._press)

    def _fill_choices(self) -> None:
        roster, officer = self._desk.roster, self._desk.officer
        if sees_all(officer):
            self._whose.addItem(tr("全中心"), (By.CENTRE, ""))
        for department in roster.departments:
            if looks_over(roster, officer, department.code):
                self._whose.addItem(department.name, (By.DEPARTMENT, department.code))
        for window in roster.windows:
            if looks_over(roster, officer, window.department):
                self._whose.addItem(f"{window.number} {window.name}", (By.WINDOW, window.number))
        for by, text in BYS.items():
            self._by.addItem(tr(text), by)
        for box, name, label in ((self._whose, "reportWhose", tr("统计范围")), (self._by, "reportBy", tr("每行是"))):
            box.setObjectName(name)
            box.setAccessibleName(label)
            box.currentIndexChanged.connect(lambda _: self.refresh())

    def _lay_out(self) -> None:
        self.folder.setObjectName("reportFolder")
        self.folder.setAccessibleName(tr("存到哪个文件夹"))
        self._stamp = words(look="soft", name="reportStamp")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(16), px(12))
        layout.setSpacing(px(12))
        layout.addLayout(row(self.choice, self._whose, self._by, None, self._stamp))
        layout.addWidget(self._pages, 1)
        below = row(tr("存到"), self.folder, button(tr("选文件夹"), self._choose_folder, name="reportChoose"))
        below.setStretchFactor(self.folder, 1)
        for key, text in (
            (PRINT, tr("打印")),
            *((key, tr("存 {kind}").format(kind=e.upper())) for key, e in KEYS.items()),
        ):
            made = button(f"{text} {key}", partial(self._press, key), name=f"report.{key}", primary=key == PRINT)
            self._buttons[key] = made
            below.addWidget(made)
        layout.addLayout(below)

    # what is on screen

    @property
    def wanted(self) -> Wanted:
        """What is chosen. The report of one window has that window for its line."""
        of, scope = self._whose.currentData()
        by = By.WINDOW if of is By.WINDOW else By(self._by.currentData())
        return Wanted(self.choice.period, by, of, scope)

    def refresh(self) -> None:
        """Put the chosen report together anew and have it drawn."""
        self._drawing.cancel()
        self.report = None
        self._by.setEnabled(self._whose.currentData()[0] is not By.WINDOW)
        self._may_save()
        self.report = report = self._desk.reports.make(self.wanted)
        self._stamp.setText(tr("台账校验 {head}").format(head=report.made.ledger_head))
        self._pages.show_word(tr("正在画 ……"))
        dpi = 72 * ZOOM * px(100) / 100 * self.devicePixelRatioF()
        self._drawing = self._room.make("", partial(report_files.preview, report, dpi), self._on_drawn)

    def on_cases_changed(self, changed: frozenset[UUID]) -> None:
        """A report stands as it was made, with the time and the ledger it says."""

    def _may_save(self) -> None:
        officer = self._desk.officer
        may = officer is not None and Right.EXPORT in officer.rights
        for key in KEYS:
            self._buttons[key].setEnabled(may)
            self._buttons[key].setToolTip("" if may else tr("没有导出权限"))

    def _on_drawn(self, drawn: list[QImage] | WindowDeskError) -> None:
        if isinstance(drawn, Cancelled):
            return  # another one is on its way
        self._pages.show_pages([] if isinstance(drawn, WindowDeskError) else drawn)
        if isinstance(drawn, WindowDeskError):
            self.said.emit(error_text(drawn), "bad")

    # print and save

    def _press(self, key: str) -> None:
        if self.report is None or not self._buttons[key].isEnabled():
            self.said.emit(tr("没有导出权限") if self.report else tr("没有可以打印、存盘的报表"), "bad")
        elif key == PRINT:
            self._room.put_out_sheet(self.report, self.report.file_name, kind=PaperKind.GUIDE)
        else:
            self._save(self.report, KEYS[key])

    def _save(self, report: PerformanceReport, ending: str) -> None:
        folder = Path(self.folder.text().strip() or _documents()).expanduser()
        what = tr("存 {name}").format(name=report.file_name)
        self._room.make(what, partial(report_files.save, report, ending, folder), partial(self._on_saved, report))

    def _on_saved(self, report: PerformanceReport, saved: Saved | WindowDeskError) -> None:
        """A file has left the program, which goes on record, or could not."""
        if isinstance(saved, WindowDeskError):
            self.said.emit(error_text(saved), "bad")
            return
        narrowed = "　".join(value for _, value in report.filter_words)
        try:
            put_on_record(self._desk, saved, Leaving.REPORT, len(report.lines), narrowed)
        except WindowDeskError as error:
            self.said.emit(error_text(error), "bad")
            return
        folder = str(saved.path.parent)
        if folder != self._desk.setting(REPORT_FOLDER):
            self._desk.set_setting(REPORT_FOLDER, folder)
        self.said.emit(tr("已存到 {path}，已记入台账").format(path=saved.path), "ok")

    def _choose_folder(self) -> None:
        chooser = QFileDialog(self, tr("存到哪个文件夹"), self.folder.text())
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.folder.setText)
        chooser.open()

    def close_down(self) -> None:
        """Nobody sits here any more: what is being drawn need not be."""
        self._drawing.cancel()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
