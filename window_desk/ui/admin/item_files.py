"""The files of 事项, all off the UI thread: a table looked over, one written, the template, the guides (E1, E6)."""

import pickle
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from window_desk.core.acts import Leaving
from window_desk.core.posts import Right
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.interchange.trial import Trial
from window_desk.settings import REPORT_FOLDER
from window_desk.ui.admin.guide_dialogs import GuidesDialog
from window_desk.ui.admin.item_dialogs import LINES_SHOWN, TrialDialog
from window_desk.ui.application import loading
from window_desk.ui.job_line import JobLine
from window_desk.ui.taking_out import Saved, put_on_record, saved
from window_desk.ui.translation import error_text, tr
from window_desk.ui.worker import Job, Worker

FILES = "*.xlsx *.yaml *.yml"


class ItemFiles(QObject):
    """What the page does with files. ``said`` is a sentence and its mood; ``kept`` when a file has become a draft;
    ``line`` shows what is under way.
    """

    said = Signal(str, str)
    kept = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page, self._catalogue = desk, page, desk.cataloguing
        self.worker = Worker("catalogue", self)
        self.line = JobLine(self.worker)

    def _begin(self, what: str, work: Callable[[Job], Any], then: Callable[[Any], None]) -> None:
        """Do it beside; ``then`` is given what came of it where nothing went wrong."""

        def heard(answer: Any) -> None:
            if isinstance(answer, WindowDeskError):
                self.said.emit(error_text(answer), "bad")
            else:
                then(answer)

        def done(job: Job) -> Any:
            with loading():  # a large catalogue is a million objects, and a look among them for rubbish half a second
                return work(job)

        self.said.emit("", "")
        self.worker.begin(what, done, heard)

    # in

    def bring_in(self) -> None:
        """Look a file over; only without a fault may it become a draft."""
        path, _ = QFileDialog.getOpenFileName(self._page, tr("导入表格"), "", FILES)
        if path:
            self.look_over(Path(path))

    def look_over(self, path: Path) -> None:
        """Read the file, with what it would change or what is wrong in it."""
        what = tr("正在核对 {file}").format(file=path.name)
        self._begin(what, partial(_trial, self._catalogue.asked(path)), lambda trial: self._looked_over(path, trial))

    def _looked_over(self, path: Path, trial: Trial) -> None:
        dialog = TrialDialog(self._page, path.name, trial)
        if dialog.can:
            dialog.accepted.connect(lambda: self._keep(trial))
        dialog.open()

    def _keep(self, trial: Trial) -> None:
        def work(_: Job) -> None:
            self._catalogue.put(trial.items)
            self._catalogue.prepared()  # the page asks for it next

        self._begin(tr("放进草稿"), work, lambda _: self.kept.emit())

    # out

    def take_out(self) -> None:
        """Write every item into a file that, brought in again, makes no difference; that goes on record."""
        path, _ = QFileDialog.getSaveFileName(self._page, tr("导出表格"), "items.xlsx", FILES)
        if path:
            self.take_out_to(Path(path))

    def take_out_to(self, path: Path) -> None:
        """The same, where the file is known."""

        def work(_: Job) -> Saved:
            self._catalogue.export(path)
            return saved(path, path.read_bytes())

        rows = len(self._catalogue.newest())
        self._begin(tr("导出表格"), work, lambda file: self._taken_out(file, Leaving.CATALOGUE, rows))

    def _taken_out(self, file: Saved, what: Leaving, rows: int) -> None:
        try:
            put_on_record(self._desk, file, what, rows)
        except WindowDeskError as error:
            self.said.emit(error_text(error), "bad")
        else:
            self.said.emit(tr("已存到 {path}，已记入台账").format(path=file.path), "ok")

    def write_template(self) -> None:
        """Write the empty file to fill in."""
        path, _ = QFileDialog.getSaveFileName(self._page, tr("空白模板"), "items-template.xlsx", FILES)
        if path:
            told = tr("已写到 {path}").format(path=path)
            work = partial(self._catalogue.template, Path(path))
            self._begin(tr("空白模板"), lambda _: work(), lambda _: self.said.emit(told, "ok"))

    # guides

    def guides(self) -> None:
        """办事指南汇编: all of them as a book or as pages, into a folder; for who may take files out."""
        officer = self._desk.officer
        if officer is None or Right.EXPORT not in officer.rights:
            self.said.emit(tr("没有导出权限"), "bad")
            return
        day, folder = self._desk.today().isoformat(), str(self._desk.setting(REPORT_FOLDER))
        dialog = GuidesDialog(self._page, len(self._desk.guides()), day, folder)
        dialog.accepted.connect(lambda: self.make_guides(dialog.what, dialog.path))
        dialog.open()

    def make_guides(self, what: str, path: Path) -> None:
        """Make the ``book`` as a file or the ``site`` as a folder."""
        guides = self._desk.guides()
        name = tr("编印办事指南，{n} 项").format(n=len(guides))
        work = partial(_guides, what, (guides, path))
        self._begin(name, work, lambda file: self._taken_out(file, Leaving.GUIDE, len(guides)))

    def close_down(self) -> None:
        """Nobody sits here any more."""
        for job in self.worker.jobs:
            job.cancel()
        self.worker.close()


def _trial(asked: tuple[Any, ...], job: Job) -> Trial:
    from window_desk.printing.press import aside

    trial: Trial = pickle.loads(aside("trial", (*asked, LINES_SHOWN), job))
    return trial


def _guides(what: str, asked: tuple[Any, Path], job: Job) -> Saved:
    from window_desk.printing.press import aside

    aside(what, asked, job)
    path = asked[1] / "index.html" if what == "site" else asked[1]
    return saved(path, path.read_bytes())
