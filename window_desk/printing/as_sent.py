"""The PDF as a printer gets it: its sheet's size, and all pages shifted where a printer prints beside the mark.

A shift moves the box of each page, not what is on it: text, fonts and pictures stay byte for byte what they were.
"""

from collections.abc import Mapping
from contextlib import closing
from io import BytesIO
from threading import Lock

import pypdfium2

from window_desk.core.routing import A4_MM

PDFIUM = Lock()
"""PDFium works for one thread at a time."""
MM = 72 / 25.4
"""Points in a millimetre."""
SIDES = ("one-sided", "two-sided-long-edge")


def shifted(pdf: bytes, right: float, down: float) -> bytes:
    """``pdf`` with everything on it moved by that many mm; by nothing, the very bytes."""
    if not right and not down:
        return pdf
    file = BytesIO()
    with PDFIUM, closing(pypdfium2.PdfDocument(pdf)) as document:
        for page in document:
            left, bottom, far, top = page.get_mediabox()
            box = left - right * MM, bottom + down * MM, far - right * MM, top + down * MM
            page.set_mediabox(*box)
            page.set_cropbox(*box)
        document.save(file)
    return file.getvalue()


def size_mm(pdf: bytes) -> tuple[int, int]:
    """Width and height of the first page."""
    with PDFIUM, closing(pypdfium2.PdfDocument(pdf)) as document:
        width, height = document[0].get_size()
    return round(width / MM), round(height / MM)


def options(pdf: bytes, *, tray: str = "", two_sided: bool = False) -> Mapping[str, str]:
    """What CUPS is asked for (the options of its lp(1)): the size of the very sheet, A4 or a length of the roll, its
    tray and sides, no scaling, and one copy whatever the printer is set to: a paper's copies are in its PDF.
    """
    width, height = size_mm(pdf)
    media = "A4" if (width, height) == A4_MM else f"Custom.{width}x{height}mm"
    return {
        "media": f"{media},{tray}" if tray else media,
        "sides": SIDES[two_sided],
        "copies": "1",
        "print-scaling": "none",
    }
