"""A PDF to paper, or to a folder: what became of it is known before it is written into the ledger."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from window_desk.core.acts import PaperFate
from window_desk.errors import Unreachable, WindowDeskError

NOT_KEPT = "文书存不到 {folder}：{why}。请换一个文件夹或腾出空间再试。"
PRINT_DPI = 300
"""Enough for a QR code and 9-point Chinese; twice what a counter printer can show."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a print job; ``printer`` is empty for a file, ``fault`` is ``None`` where all went well."""

    fate: PaperFate
    printer: str = ""
    fault: WindowDeskError | None = None
    path: Path | None = None


def pages(pdf: bytes, dpi: float) -> Iterator[QImage]:
    """Each page of ``pdf`` as an image at ``dpi``."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            bitmap = page.render(scale=dpi / 72, rev_byteorder=True, prefer_bgrx=True)
            size, data = QSize(bitmap.width, bitmap.height), bytes(bitmap.buffer)
            yield QImage(data, size.width(), size.height(), bitmap.stride, QImage.Format.Format_RGBX8888).copy()
    finally:
        document.close()


def printers() -> list[str]:
    """The printers this PC knows, the default one first."""
    default = QPrinterInfo.defaultPrinterName()
    return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != default, name))


def keep_file(pdf: bytes, number: str, copy: int, folder: Path) -> Path:
    """Keep ``pdf`` under its number; ``Unreachable`` where the folder cannot be written."""
    mark = f"-补打{copy}" if copy else ""
    path = folder / f"{number.replace(' ', '')}{mark}.pdf"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pdf)
    except OSError as error:
        raise Unreachable(NOT_KEPT, folder=folder, why=error.strerror) from error
    return path


def put_out(pdf: bytes, number: str, copy: int, printer: str, folder: Path) -> Outcome:
    """Print ``pdf`` on ``printer``, or keep it in ``folder`` where the name is empty or the printer fails."""
    try:
        path = keep_file(pdf, number, copy, folder)
    except Unreachable as error:
        if not printer:
            return Outcome(PaperFate.FAILED, fault=error)
        path = None
    if not printer:
        return Outcome(PaperFate.FILED, path=path)
    try:
        _print(pdf, number, printer)
    except Unreachable as error:
        return Outcome(PaperFate.FAILED, printer, error, path)
    return Outcome(PaperFate.PRINTED, printer, path=path)


def _print(pdf: bytes, title: str, name: str) -> None:
    """Print ``pdf``; ``Unreachable`` where the printer does not."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise Unreachable("找不到打印机“{name}”，请检查电源和连线，或换一台。", name=name)
    device = QPrinter(info)
    device.setResolution(PRINT_DPI)
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setFullPage(True)
    device.setDocName(title)
    painter = QPainter()
    if not painter.begin(device):
        raise Unreachable("打印机“{name}”没有接受任务，请检查是否脱机、缺纸。", name=name)
    try:
        for number, image in enumerate(pages(pdf, PRINT_DPI)):
            if number and not device.newPage():
                raise Unreachable("打印机“{name}”中途停下，请检查纸张。", name=name)
            painter.drawImage(QRect(0, 0, device.width(), device.height()), image)
    finally:
        painter.end()
    if device.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise Unreachable("打印机“{name}”报告出错，请检查后补打。", name=name)
