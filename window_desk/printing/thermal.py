"""A slip for a printer that speaks ESC/POS: the very page of the PDF as dots, then the knife (decision 0016).

No text is sent, so neither the printer's code page nor its fonts matter, and paper and PDF cannot differ.
"""

from contextlib import closing
from typing import TYPE_CHECKING

import pypdfium2

from window_desk.printing.as_sent import PDFIUM
from window_desk.printing.slip import DOTS, DPI, MARGIN

if TYPE_CHECKING:
    from PIL.Image import Image

INK = 150
"""A dot is printed where the page is darker than this (0 black to 255 white): above the middle, for thin strokes."""
STRIPE = 256
"""Rows sent in one raster command; a cheap printer's buffer holds a few hundred."""

MODEL = "TM-T20II"
"""A printer with a head of ``DOTS``: its commands are those of every 80 mm printer."""


def dots(pdf: bytes) -> "Image":
    """The first page of ``pdf`` within the printable width as a picture of ``DOTS`` columns, black or white."""
    from PIL import Image

    with PDFIUM, closing(pypdfium2.PdfDocument(pdf)) as document:
        page = document[0].render(scale=DPI / 72, crop=(MARGIN, 0, MARGIN, 0), grayscale=True).to_pil()
    sheet = Image.new("L", (DOTS, page.height), 255)
    sheet.paste(page, ((DOTS - page.width) // 2, 0))
    return sheet.point([0 if value < INK else 255 for value in range(256)]).convert("1")


def escpos(pdf: bytes) -> bytes:
    """What a thermal printer is sent to print the slip ``pdf`` and cut it off."""
    from escpos.printer import Dummy

    printer = Dummy(profile=MODEL)
    printer.hw("INIT")
    printer.image(dots(pdf), impl="bitImageRaster", fragment_height=STRIPE)
    printer.cut()
    return bytes(printer.output)
