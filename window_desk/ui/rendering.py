"""The pages of a PDF as pictures: for the preview, and for printers that take no PDF."""

from collections.abc import Iterator

import pypdfium2
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from window_desk.printing.as_sent import PDFIUM
from window_desk.printing.progress import Progress, nobody


def pages(pdf: bytes, dpi: float, progress: Progress = nobody) -> Iterator[QImage]:
    """Each page of ``pdf`` as an image at ``dpi``; ``progress`` is told after each."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        of = len(document)
    try:
        for number in range(of):
            with PDFIUM:
                image = _image(document[number], dpi)
            yield image
            progress(number + 1, of)
    finally:
        with PDFIUM:
            document.close()


def _image(page: pypdfium2.PdfPage, dpi: float) -> QImage:
    bitmap = page.render(scale=dpi / 72, rev_byteorder=True, prefer_bgrx=True)
    size, data = QSize(bitmap.width, bitmap.height), bytes(bitmap.buffer)
    return QImage(data, size.width(), size.height(), bitmap.stride, QImage.Format.Format_RGBX8888).copy()
