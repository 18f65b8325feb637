"""What the print room does off the UI thread. The libraries behind it take half a second to load, so they load here."""

from pathlib import Path

from PySide6.QtGui import QImage

from window_desk.core.papers import PaperFacts
from window_desk.core.routing import Printer
from window_desk.ui.sending import Outcome, Sending
from window_desk.ui.worker import Job


def load() -> tuple[Printer, ...]:
    """The half second of libraries and fonts that the first paper needs, while nobody waits; the printers."""
    from window_desk.printing import fonts

    for weight in fonts.Weight:
        fonts.first_font(weight)
    return printers()


def printers() -> tuple[Printer, ...]:
    """The printers this PC knows."""
    from window_desk.ui import printing_out

    return printing_out.printers()


def pdf(facts: PaperFacts) -> bytes:
    """The paper as PDF."""
    from window_desk.printing import render

    return render(facts)


def draw(facts: PaperFacts, dpi: float, job: Job) -> list[QImage]:
    """Its pages as pictures."""
    from window_desk.printing.progress import telling
    from window_desk.ui import rendering

    with telling(job.tell):
        made = pdf(facts)
    return list(rendering.pages(made, dpi, job.tell))


def put_out(sending: Sending, folder: Path, job: Job) -> Outcome:
    """To paper or to a folder."""
    from window_desk.ui import printing_out

    return printing_out.put_out(sending.pdf, sending.number, sending.copy, sending.order, folder, job)


def take_back(printer: str, job: int) -> None:
    """Take back a job that a printer said nothing about."""
    from window_desk.printing import cups

    cups.cancel(printer, job)
