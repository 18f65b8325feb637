"""A PDF to paper, or to a folder: what became of it is known before it is written into the ledger."""

import os
from pathlib import Path

from window_desk.core.acts import PaperFate
from window_desk.errors import Cancelled, Unreachable, WindowDeskError
from window_desk.printing import cups, faults
from window_desk.printing.as_sent import options, shifted
from window_desk.printing.following import Patience, follow
from window_desk.printing.press import PRESS
from window_desk.ui import system_printer
from window_desk.ui.sending import Order, Outcome
from window_desk.ui.worker import Job

OWN_FOLDER, OWN_FILE = 0o700, 0o600
"""Papers name people: they are kept for whoever runs the program and nobody else (MISSION G6)."""

BINARY = getattr(os, "O_BINARY", 0)
"""Windows would change line ends."""

NOT_KEPT = "文书存不到 {folder}：{why}。请换一个文件夹或腾出空间再试。"
STOPPED_THERE = "打印机“{name}”的任务已取消，已经出来的纸请作废。"


def keep_file(pdf: bytes, number: str, copy: int, folder: Path) -> Path:
    """Keep ``pdf`` under its number; ``Unreachable`` where the folder cannot be written."""
    mark = f"-补打{copy}" if copy else ""
    path = folder / f"{number.replace(' ', '')}{mark}.pdf"
    try:
        folder.mkdir(mode=OWN_FOLDER, parents=True, exist_ok=True)
        folder.chmod(OWN_FOLDER)  # one that an older program made was open to all
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | BINARY, OWN_FILE), "wb") as file:
            file.write(pdf)
    except OSError as error:
        raise Unreachable(NOT_KEPT, folder=folder, why=error.strerror) from error
    return path


def put_out(pdf: bytes, number: str, copy: int, order: Order, folder: Path, job: Job) -> Outcome:
    """Keep ``pdf`` in ``folder``, and print it on the first printer of ``order`` that does."""
    try:
        path = keep_file(pdf, number, copy, folder)
    except Unreachable as error:
        if not order.printers:
            return Outcome(PaperFate.FAILED, faults=(error,))
        path = None
    if not order.printers:
        return Outcome(PaperFate.FILED, path=path)
    return _print_on_one(pdf, number, order, path, job)


def _print_on_one(pdf: bytes, title: str, order: Order, path: Path | None, job: Job) -> Outcome:
    wrong: list[WindowDeskError] = []
    for place, name in enumerate(order.printers, 1):
        try:
            unclear = _print(pdf, title, name, order, job)
        except Cancelled:
            wrong.append(Cancelled(STOPPED_THERE, name=name))
            return Outcome(PaperFate.FAILED, name, tuple(wrong), path)
        except Unreachable as error:
            wrong.append(error)
        else:
            fate = PaperFate.UNCLEAR if unclear else PaperFate.PRINTED
            return Outcome(fate, name, tuple(wrong), path, unclear, order.printers[place:])
    return Outcome(PaperFate.FAILED, order.printers[-1], tuple(wrong), path)


def _print(pdf: bytes, title: str, name: str, order: Order, job: Job) -> int:
    """Print ``pdf``: 0 where it is out, the job's number where nobody can tell, ``Unreachable`` where it is not."""
    job.check()
    sent = shifted(pdf, *order.offsets.get(name, (0.0, 0.0)))
    if not cups.there():
        system_printer.print_pdf(sent, title, name, job, two_sided=order.two_sided)
        return 0
    if why := faults.closed(cups.printer(name)):
        raise why
    number = _submit(sent, title, name, order, job)
    return 0 if follow(name, number, Patience(order.patience, order.grace), job) else number


def _submit(pdf: bytes, title: str, name: str, order: Order, job: Job) -> int:
    """To the scheduler: the PDF, or for a printer without a driver the dots of it, which no filter may touch."""
    if order.escpos:
        return cups.submit(PRESS.dots(pdf, job), title, name, {}, cups.RAW)
    return cups.submit(pdf, title, name, options(pdf, tray=order.tray, two_sided=order.two_sided))
