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


def colliding(pdf: bytes) -> list[str]:
    """Pairs of characters that stand on one another, and characters that stand off their page."""
    found = []
    for page in pypdfium2.PdfDocument(pdf):
        text, (width, height) = page.get_textpage(), page.get_size()
        boxes = [(text.get_text_range(n, 1), *text.get_charbox(n)) for n in range(text.count_chars())]
        inked = [box for box in boxes if box[0].strip()]
        found += [c for c, left, low, right, top in inked if min(left, low, width - right, height - top) < 0]
        found += _touching(inked)
    return found


def _touching(boxes: list[tuple[str, float, float, float, float]]) -> list[str]:
    """Overlaps of more than two points both ways, looked for among the characters of nearly the same height."""
    ordered = sorted(boxes, key=lambda box: box[2])
    found = []
    for n, (one, left, low, right, top) in enumerate(ordered):
        for other, left2, low2, right2, top2 in ordered[n + 1 :]:
            if low2 >= top - 2:
                break
            if min(right, right2) - max(left, left2) > 2 and min(top, top2) - max(low, low2) > 2:
                found.append(one + other)
    return found
