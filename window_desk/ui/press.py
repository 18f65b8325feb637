"""What the print room does off the UI thread; the libraries behind it are loaded on the thread that needs them."""

from pathlib import Path

from PySide6.QtGui import QImage

from window_desk.core.routing import Printer
from window_desk.printing import Drawable
from window_desk.ui.sending import Outcome, Sending
from window_desk.ui.worker import Job


def start() -> None:
    """Have the press load its libraries and fonts while nobody waits."""
    from window_desk.printing.press import PRESS

    PRESS.start()


def printers() -> tuple[Printer, ...]:
    """The printers this PC knows, the default one first."""
    from window_desk.printing import cups

    if cups.there():
        return cups.printers()
    from window_desk.ui import system_printer

    return system_printer.printers()


def pdf(facts: Drawable, job: Job) -> bytes:
    """The paper as PDF; ``job`` is told page by page."""
    from window_desk.printing.press import PRESS

    return PRESS.pdf(facts, job)


def draw(facts: Drawable, dpi: float, job: Job) -> list[QImage]:
    """Its pages as pictures."""
    from window_desk.ui import rendering

    return list(rendering.pages(pdf(facts, job), dpi, job.tell))


def put_out(sending: Sending, folder: Path, job: Job) -> Outcome:
    """To paper or to a folder."""
    from window_desk.ui import printing_out

    return printing_out.put_out(sending.pdf, sending.number, sending.copy, sending.order, folder, job)


def take_back(printer: str, job: int) -> None:
    """Take back a job that a printer said nothing about."""
    from window_desk.printing import cups

    cups.cancel(printer, job)
