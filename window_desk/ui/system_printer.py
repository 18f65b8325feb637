"""Printing where there is no CUPS: the PDF page by page as a picture to the system's printer, through Qt."""

from PySide6.QtCore import QRect, QSizeF
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from window_desk.core.routing import Printer
from window_desk.errors import Unreachable
from window_desk.printing.as_sent import size_mm
from window_desk.printing.faults import NO_SUCH_PRINTER, NOT_TAKEN
from window_desk.ui.rendering import pages
from window_desk.ui.worker import Job

PRINT_DPI = 300
"""Enough for a QR code and 9-point Chinese; twice what a counter printer can show."""


def printers() -> tuple[Printer, ...]:
    """The printers this PC knows, the default one first."""
    default = QPrinterInfo.defaultPrinterName()
    names = sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != default, name))
    return tuple(Printer(name, default=name == default) for name in names)


def print_pdf(pdf: bytes, title: str, name: str, job: Job, *, two_sided: bool = False) -> None:
    """Print ``pdf``; ``Unreachable`` where the printer does not, ``Cancelled`` between two pages."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise Unreachable(NO_SUCH_PRINTER, name=name)
    device = QPrinter(info)
    device.setResolution(PRINT_DPI)
    device.setPageSize(QPageSize(QSizeF(*size_mm(pdf)), QPageSize.Unit.Millimeter))
    device.setDuplex(QPrinter.DuplexMode.DuplexLongSide if two_sided else QPrinter.DuplexMode.DuplexNone)
    device.setFullPage(True)
    device.setDocName(title)
    painter = QPainter()
    if not painter.begin(device):
        raise Unreachable(NOT_TAKEN, name=name)
    try:
        for number, image in enumerate(pages(pdf, PRINT_DPI, job.tell)):
            if number and not device.newPage():
                raise Unreachable("打印机“{name}”中途停下，请检查纸张。", name=name)
            painter.drawImage(QRect(0, 0, device.width(), device.height()), image)
    finally:
        painter.end()
    if device.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise Unreachable("打印机“{name}”报告出错，请检查后补打。", name=name)
