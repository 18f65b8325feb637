"""Reads papers back with programs that know nothing of ours: poppler, PDFium, zbar."""

import subprocess
from pathlib import Path

import pypdfium2

from window_desk.core.papers import PaperFacts
from window_desk.printing import render

BROKEN = ("None", "{", "（）", "《《", "，，", "。。", "：。", "，。")
"""What a sentence with a blank in it, or one put together wrongly, would hold."""


def laid_out(pdf: bytes) -> str:
    """What ``pdftotext -layout`` reads."""
    return subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    ).stdout.decode()


def pages(pdf: bytes) -> list[str]:
    """The text of each page in drawing order, without the blanks and line ends that layout brought in."""
    document = pypdfium2.PdfDocument(pdf)
    return ["".join(page.get_textpage().get_text_range().split()) for page in document]


def first_page(facts: PaperFacts) -> str:
    """The text of a paper's first page, without blanks."""
    return pages(render(facts))[0]


def squeezed(pdf: bytes) -> str:
    """The text of all pages, without blanks."""
    return "".join(pages(pdf))


def lines(pdf: bytes) -> list[str]:
    """The lines of text as they stand on paper, cells and columns apart."""
    texts = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]
    return [line.strip() for text in texts for line in text.splitlines() if line.strip()]


def fonts(pdf: bytes) -> list[list[str]]:
    """The rows of ``pdffonts``: name, type, encoding, embedded, subset, unicode, object."""
    table = subprocess.run(["pdffonts", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    return [row.split() for row in table.splitlines()[2:]]


def scanned(pdf: bytes, folder: Path, dpi: int = 150, last: int = 99) -> list[str]:
    """What a scanner reads from each page up to the ``last``, printed at ``dpi``."""
    (folder / "paper.pdf").write_bytes(pdf)
    subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-l", str(last), "-gray", folder / "paper.pdf", folder / "page"], check=True
    )
    codes = []
    for image in sorted(folder.glob("page*.pgm")):
        found = subprocess.run(["zbarimg", "--quiet", "--raw", image], capture_output=True, check=False)
        codes.append(found.stdout.decode().strip())
    return codes
