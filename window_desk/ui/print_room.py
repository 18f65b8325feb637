"""文印: papers are drawn and put out on a thread of its own, one after the other, so that the window never waits.

Drawing takes 20 to 40 ms a page and a printer half a second; both libraries want one thread only. What became of a
paper comes back to the UI thread and is written into the ledger there. A program that ends before that leaves a paper
that is not out, and the worklist asks for it again.
"""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from window_desk.core.acts import Form, PaperFate, Printed
from window_desk.core.case import Case
from window_desk.core.papers import PaperFacts
from window_desk.desk import CasePaper, Desk
from window_desk.errors import WindowDeskError
from window_desk.ui.translation import error_text, tr
from window_desk.ui.worker import Worker


class PrintRoom(QObject):
    """The one thread for papers. ``said`` is a sentence and its mood; ``printers`` are those this PC knew when it last
    looked. Answers go to ``then``, a ``WindowDeskError`` like any other, on the UI thread.
    """

    said = Signal(str, str)

    def __init__(self, desk: Desk, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._folder = desk, folder
        self._on_the_way = Counter[tuple[UUID, Form]]()
        self._worker = Worker("papers", self)
        self.printers: list[str] = []
        self._worker.run(_load, self._on_printers)

    @property
    def busy(self) -> bool:
        """Whether something is being drawn or printed."""
        return self._worker.busy

    def copy_of(self, case: Case, paper: CasePaper) -> int:
        """Which copy the next print of that paper is: 0 the first, n the reprint 补打 n."""
        key = paper.entry.act_id, paper.form
        out = sum((p.of_act, p.form) == key and p.fate is not PaperFate.FAILED for p in case.papers)
        return out + self._on_the_way[key]

    def _on_printers(self, names: list[str]) -> None:
        self.printers = names

    def draw(self, facts: PaperFacts, dpi: float, then: Callable[[list[QImage] | WindowDeskError], None]) -> None:
        """The pages of a paper as images at ``dpi``."""
        self._worker.run(lambda: _draw(facts, dpi), then)
        self._worker.run(_printers, self._on_printers)

    def put_out(self, case: Case, paper: CasePaper, printer: str) -> None:
        """Print the paper of an act, or keep it as PDF where ``printer`` is empty; what came of it goes on record."""
        act_id, copy = paper.entry.act_id, self.copy_of(case, paper)
        facts = self._desk.paper(case.case_id, act_id, copy, paper.form)
        self._on_the_way[act_id, paper.form] += 1
        if printer:
            self.said.emit(tr("正在打印 {number} ……").format(number=paper.number), "")
        self._worker.run(
            lambda: _put_out(lambda: _pdf(facts), paper.number, copy, printer, self._folder),
            lambda outcome: self._on_put_out(case.case_id, paper, copy, outcome),
        )

    def _on_put_out(self, case_id: UUID, paper: CasePaper, copy: int, outcome: Any) -> None:
        self._on_the_way[paper.entry.act_id, paper.form] -= 1
        if self._desk.session is None:  # nobody sits here to sign for it: it stays not out, and is asked for again
            return
        if isinstance(outcome, WindowDeskError):  # it could not be drawn: nothing was asked of a printer
            self.said.emit(error_text(outcome), "bad")
            return
        fault = str(outcome.fault) if outcome.fault else ""  # the record is Chinese, whatever the screen speaks
        number, fate = paper.number, outcome.fate
        act = Printed(paper.form, number, paper.entry.act_id, fate, copy, outcome.printer, fault)
        self._desk.record(case_id, act)
        self._tell(number, outcome)

    def put_out_sheet(self, draw: Callable[[], bytes], number: str, printer: str) -> None:
        """Print a sheet that is no paper of a case, or keep it as PDF; nothing goes on record. ``draw`` makes the PDF,
        on the thread for it.
        """
        self._worker.run(
            lambda: _put_out(draw, number, 0, printer, self._folder),
            lambda outcome: self._tell(number, outcome),
        )

    def _tell(self, number: str, outcome: Any) -> None:
        """Say what became of a paper."""
        if isinstance(outcome, WindowDeskError):
            self.said.emit(error_text(outcome), "bad")
            return
        kept = outcome.path.name if outcome.path else ""
        if outcome.fault:
            said = error_text(outcome.fault)
            self.said.emit(tr("{fault}PDF 已存在 {path}。").format(fault=said, path=kept) if kept else said, "bad")
        elif outcome.fate is PaperFate.FILED:
            self.said.emit(tr("{number} 已存成 PDF：{path}").format(number=number, path=kept), "ok")
        else:
            self.said.emit(tr("{number} 已交打印机 {printer}").format(number=number, printer=outcome.printer), "ok")

    def close(self) -> None:
        """Finish what is under way; its answers are no longer heard."""
        self._worker.close()


def _load() -> list[str]:
    """The half second of libraries and fonts that the first paper needs, while nobody waits; the printers."""
    from window_desk.printing import fonts

    for weight in fonts.Weight:
        fonts.first_font(weight)
    return _printers()


def _printers() -> list[str]:
    from window_desk.ui import printing_out

    return printing_out.printers()


def _pdf(facts: PaperFacts) -> bytes:
    from window_desk.printing import render

    return render(facts)


def _draw(facts: PaperFacts, dpi: float) -> list[QImage]:
    from window_desk.ui import printing_out

    return list(printing_out.pages(_pdf(facts), dpi))


def _put_out(draw: Callable[[], bytes], number: str, copy: int, printer: str, folder: Path) -> Any:
    from window_desk.ui import printing_out

    return printing_out.put_out(draw(), number, copy, printer, folder)
