"""文印: papers are drawn and put out on threads of their own, so that the window never waits.

Drawing takes 20 to 40 ms a page, in a process of its own that one thread waits for; a printer takes seconds, so each
has a thread that hands over its papers and waits for what becomes of them. That comes back to the UI thread and is
written into the ledger there. A program that ends before that leaves a paper that is not out, and the worklist asks for
it again.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from window_desk.core.acts import PaperFate, Printed
from window_desk.core.case import Case
from window_desk.core.papers import CasePaper, PaperFacts
from window_desk.core.routing import KEEP, PaperKind, Printer, TestPage, kind_of
from window_desk.desk import Desk
from window_desk.errors import Unreachable, WindowDeskError
from window_desk.printing import Drawable
from window_desk.settings import routing
from window_desk.ui import press
from window_desk.ui.sending import NOT_SEEN, Sending, order, outcome_text, recorded_fault
from window_desk.ui.translation import error_text, tr
from window_desk.ui.worker import Job, Worker, stopped


class PrintRoom(QObject):
    """The threads for papers. ``said`` is a sentence and its mood; ``moved``: a job came further, or a question or the
    printers changed. ``printers`` are those this PC knew when it last looked. Answers go to ``then``, a
    ``WindowDeskError`` like any other, on the UI thread.
    """

    said = Signal(str, str)
    moved = Signal()

    def __init__(self, desk: Desk, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._folder = desk, folder
        self._pending: list[Sending] = []
        self.questions: list[Sending] = []
        self._workers: dict[str, Worker] = {}
        self.printers: tuple[Printer, ...] = ()
        self._drawing.run(press.start, lambda _: None)  # what is wrong with it shows with the first paper
        self.look_for_printers()

    def _worker(self, name: str) -> Worker:
        if name not in self._workers:
            worker = self._workers[name] = Worker(name, self)
            worker.moved.connect(self.moved)
        return self._workers[name]

    @property
    def _drawing(self) -> Worker:
        return self._worker("papers")

    @property
    def busy(self) -> bool:
        """Whether something is being drawn or printed."""
        return any(worker.busy for worker in self._workers.values())

    @property
    def jobs(self) -> list[Job]:
        """What is under way that somebody may want to see, the oldest first."""
        under_way = chain.from_iterable(worker.jobs for worker in self._workers.values())
        return sorted((job for job in under_way if job.what), key=lambda job: job.since)

    def copy_of(self, case: Case, paper: CasePaper) -> int:
        """Which copy the next print of that paper is: 0 the first, n the reprint 补打 n."""
        key = paper.entry.act_id, paper.form
        out = sum((p.of_act, p.form) == key and p.fate is not PaperFate.FAILED for p in case.papers)
        return out + sum(sending.paper == key for sending in self._pending)

    def _on_printers(self, printers: tuple[Printer, ...]) -> None:
        self.printers = printers
        self.moved.emit()

    def look_for_printers(self, then: Callable[[], None] = lambda: None) -> None:
        """Ask anew which printers there are and how they are."""

        def heard(printers: tuple[Printer, ...]) -> None:
            self._on_printers(printers)
            then()

        self._worker("printers").run(press.printers, heard)

    def first_choice(self, kind: PaperKind, paper: CasePaper | None = None) -> str:
        """Where a paper goes as things are set: a printer, or ``KEEP``."""
        form = paper.form if paper else None
        return next(iter(routing(self._desk.setting).choices(kind, self.printers, form)), KEEP)

    def draw(self, facts: PaperFacts, dpi: float, then: Callable[[list[QImage] | WindowDeskError], None]) -> Job:
        """The pages of a paper as images at ``dpi``."""
        what = tr("画 {number}").format(number=facts.number)
        job = self._drawing.begin(what, lambda job: press.draw(facts, dpi, job), then)
        self.look_for_printers()
        return job

    def make(self, what: str, work: Callable[[Job], Any], then: Callable[[Any], None]) -> Job:
        """Do something else that draws, on the thread for it; ``what`` is its name on screen."""
        return self._drawing.begin(what, work, then)

    def put_out(
        self, case: Case, paper: CasePaper, printer: str = "", reason: str = "", known_on: date | None = None
    ) -> None:
        """Print the paper of an act as the settings route it, or first on ``printer`` (``KEEP``: only keep the PDF);
        what came of it goes on record, with the ``reason`` of a reprint and ``known_on`` where its dates are put right.
        """
        act_id, copy = paper.entry.act_id, self.copy_of(case, paper)
        facts = self._desk.paper(case.case_id, act_id, copy, paper.form, known_on)
        wanted = order(self._desk, self.printers, kind_of(paper.form), paper.form, printer)
        fate, why = PaperFate.UNCLEAR, reason if copy else ""
        act = Printed(paper.form, paper.number, act_id, fate, copy, reason=why, known_on=known_on)
        record = partial(self._record, case.case_id, act)
        key = act_id, paper.form
        self._send(Sending(paper.number, facts, wanted, copy, record, key))

    def put_out_sheet(self, facts: Drawable, number: str, printer: str = "", kind: PaperKind = PaperKind.INNER) -> None:
        """Print a sheet that is no paper of a case, or keep it as PDF; nothing goes on record."""
        self._send(Sending(number, facts, order(self._desk, self.printers, kind, None, printer)))

    def put_out_test(self, page: TestPage, kind: PaperKind) -> None:
        """Print a test page on its printer and no other, shifted as it says."""
        wanted = order(self._desk, self.printers, kind, None, page.printer)
        only = replace(wanted, printers=(page.printer,), offsets={page.printer: page.offset})
        self._send(Sending("试打页", page, only))

    def _send(self, sending: Sending) -> None:
        self._pending.append(sending)
        if sending.order.printers:
            self.said.emit(tr("正在打印 {number} ……").format(number=sending.number), "")
        what = tr("打印 {number}").format(number=sending.number)
        sending.job = self._drawing.begin(
            what, partial(press.pdf, sending.facts), lambda pdf: self._on_made(sending, pdf)
        )

    def _on_made(self, sending: Sending, pdf: bytes | WindowDeskError) -> None:
        if isinstance(pdf, WindowDeskError):  # it could not be drawn, or was stopped: nothing was asked of a printer
            self._drop(sending, pdf)
        elif sending.job.cancelled:  # when its last page was done already
            self._drop(sending, stopped(sending.job))
        else:
            sending.pdf = pdf
            self._hand_over(sending)

    def _drop(self, sending: Sending, why: WindowDeskError) -> None:
        if sending in self._pending:
            self._end(sending)
            self.said.emit(error_text(why), "bad")

    def _hand_over(self, sending: Sending) -> None:
        """To the thread of its printer."""
        if sending not in self._pending:
            return
        first = next(iter(sending.order.printers), "")
        what = tr("打印 {number}").format(number=sending.number)
        work = partial(press.put_out, sending, self._folder)
        sending.job = self._worker(f"printer {first}").begin(what, work, lambda came: self._on_put_out(sending, came))

    def _on_put_out(self, sending: Sending, outcome: Any) -> None:
        if sending not in self._pending:
            return  # nobody waits for it any more: what is known of it is on record
        if isinstance(outcome, WindowDeskError):  # stopped before its turn
            self._drop(sending, outcome)
            return
        sending.outcome = replace(outcome, faults=(*sending.faults, *outcome.faults))
        if outcome.fate is PaperFate.UNCLEAR:
            self.questions.append(sending)
            self.said.emit(tr("打印机“{name}”没有回话，请看一眼出纸没有。").format(name=outcome.printer), "warn")
            self.moved.emit()
        else:
            self._conclude(sending, outcome.fate)

    def _conclude(self, sending: Sending, fate: PaperFate) -> None:
        """It is known what became of it: on record, and said."""
        assert sending.outcome is not None  # known since it came from its printer
        sending.outcome = replace(sending.outcome, fate=fate)
        self._end(sending)
        sending.record(fate, sending.outcome.printer, recorded_fault(sending.outcome))
        self.said.emit(*outcome_text(sending.number, sending.outcome))

    def _end(self, sending: Sending) -> None:
        self._pending.remove(sending)
        if sending in self.questions:
            self.questions.remove(sending)
        self.moved.emit()

    def _record(self, case_id: UUID, act: Printed, fate: PaperFate, printer: str, fault: str) -> None:
        if self._desk.session is not None:
            self._desk.record(case_id, replace(act, fate=fate, printer=printer, fault=fault))

    def answer(self, *, came_out: bool) -> None:
        """What the clerk says of the paper that is asked about first: it came out, or it did not. Then it is taken back
        and goes to the next printer, if there is one.
        """
        if not self.questions:
            raise WindowDeskError("现在没有要回答的：没有等您回答出纸没有的文书。")
        sending = self.questions.pop(0)
        outcome = sending.outcome
        assert outcome is not None  # it was asked about
        if came_out:
            self._conclude(sending, PaperFate.PRINTED)
            return
        sending.outcome = replace(outcome, faults=(*outcome.faults, Unreachable(NOT_SEEN, name=outcome.printer)))
        self._worker("printers").run(partial(press.take_back, outcome.printer, outcome.job), lambda _: None)
        if outcome.untried:
            sending.faults = sending.outcome.faults
            sending.order = replace(sending.order, printers=outcome.untried)
            self._hand_over(sending)
        else:
            self._conclude(sending, PaperFate.FAILED)
        self.moved.emit()

    def cancel(self) -> None:
        """Stop the oldest of what is under way."""
        if not self.jobs:
            raise WindowDeskError("现在没有可以取消的：没有正在进行的打印。")
        self.jobs[0].cancel()

    def why_not(self) -> dict[str, str]:
        """Why neither can be done just now, by action."""
        idle = {} if self.jobs else {"work.cancel": tr("没有正在进行的打印")}
        quiet = tr("没有等您回答出纸没有的文书")
        return idle if self.questions else {**idle, "paper.came_out": quiet, "paper.not_out": quiet}

    def settle(self) -> None:
        """Whoever sits here leaves: what is on its way to a printer is unclear, what has not begun is dropped."""
        for sending in list(self._pending):
            if sending.pdf and sending.order.printers and sending.job.begun:
                printer = sending.outcome.printer if sending.outcome else sending.order.printers[0]
                sending.record(PaperFate.UNCLEAR, printer, "")
            else:
                sending.job.cancel()
            self._end(sending)

    def close(self) -> None:
        """Finish what is under way; its answers are no longer heard."""
        self.settle()
        for worker in self._workers.values():
            worker.close()
