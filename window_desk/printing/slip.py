"""The 80 mm roll: one page as long as its words, 72 mm of it printable, black only (DOMAIN 7).

A thermal head has 576 dots of 1/203 inch and no greys. The page is never wider than long: a driver would turn it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import segno
from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table

from window_desk.core.papers import PaperFacts
from window_desk.printing.blocks import BODY, Block, Field, Paragraph
from window_desk.printing.codes import draw_qr
from window_desk.printing.drawing import check_coverage, new_canvas
from window_desk.printing.fonts import Weight, first_font
from window_desk.printing.phrases import Worded, words
from window_desk.printing.typesetting import Align, Span, Style, Text

WIDTH, COLUMN = 80 * mm, 72 * mm
MARGIN = (WIDTH - COLUMN) / 2
SHORTEST = 84 * mm
DOTS, DPI = 576, 203
"""The printing head: how many dots it has across, and how many of them make an inch."""

TEXT = Style(10, leading=14.5)
BOLD = Style(10, Weight.BOLD, leading=14.5)
TITLE = Style(15, Weight.BOLD, leading=22, tracking=3)
HEAD = Style(11, Weight.BOLD, leading=16)
SMALL = Style(8.5, leading=12.5)
WINDOW, NUMBER, SMALLEST = 26.0, 18.0, 14.0
"""Sizes of a window to go to and of a number; one too long for its line is set smaller, down to the smallest."""
LABEL_WIDTH = 48.0
MODULE = 5 * 72 / DPI
"""The side of a module of the QR code in points: five dots of the head, so that none is blurred."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line or more of text of its own style."""

    field: str
    text: str
    style: Style = TEXT
    align: Align = Align.LEFT
    space: float = 0.0

    def texts(self) -> Iterator[Field]:
        """The text under its field."""
        yield self.field, self.text

    def flowables(self, width: float) -> list[Flowable]:
        """One text block."""
        return [Text([Span(self.text, self.style)], self.align, space=self.space)]


@dataclass(frozen=True, slots=True)
class Number:
    """What is read across a hall: a number or a window, as large as fits on one line."""

    field: str
    text: str
    size: float = NUMBER

    def texts(self) -> Iterator[Field]:
        """The number under its field."""
        yield self.field, self.text

    def flowables(self, width: float) -> list[Flowable]:
        """One text block, centred."""
        size = self.size
        while size > SMALLEST and _width(self.text, size) > width:
            size -= 1
        return [Text([Span(self.text, Style(size, Weight.BOLD, leading=size * 1.4))], Align.CENTRE, space=3)]


def _width(text: str, size: float) -> float:
    """How wide ``text`` would be on one line."""
    block = Text([Span(text, Style(size, Weight.BOLD))])
    return block.widest(float("inf"))


@dataclass(frozen=True, slots=True)
class Rows:
    """Labels with their values, one below the other; what is empty is left out."""

    rows: tuple[Field, ...]

    def texts(self) -> Iterator[Field]:
        """Each value under its label."""
        yield from self._filled

    @property
    def _filled(self) -> list[Field]:
        return [(label, text) for label, text in self.rows if text]

    def flowables(self, width: float) -> list[Flowable]:
        """A table without lines."""
        cells = [[Text([Span(label, BOLD)]), Text([Span(text, TEXT)])] for label, text in self._filled]
        return [Table(cells, [LABEL_WIDTH, width - LABEL_WIDTH], style=_plain(), spaceBefore=4)] if cells else []


def _plain() -> list[tuple[Any, ...]]:
    return [
        ("FONTNAME", (0, 0), (-1, -1), first_font(Weight.REGULAR)),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        *((side, (0, 0), (-1, -1), 0) for side in ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING")),
    ]


@dataclass(frozen=True, slots=True)
class Cut:
    """A dashed line across the slip."""

    def texts(self) -> Iterator[Field]:
        """None."""
        yield from ()

    def flowables(self, width: float) -> list[Flowable]:
        """One line."""
        return [_Dashes()]


class _Dashes(Flowable):
    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        return width, 10

    def draw(self) -> None:
        self.canv.setLineWidth(0.8)
        self.canv.setDash(3, 2)
        self.canv.line(0, 5, self.width, 5)
        self.canv.setDash()


@dataclass(frozen=True, slots=True)
class Code:
    """The QR code, with what it is for and whom to ask beside it."""

    content: str
    lines: tuple[str, ...]

    def texts(self) -> Iterator[Field]:
        """The words beside it."""
        yield "二维码旁", "".join(self.lines)

    def flowables(self, width: float) -> list[Flowable]:
        """Code and words side by side, never parted."""
        square = _Square(self.content)
        beside = [Text([Span(line, SMALL)]) for line in self.lines if line]
        style = [*_plain(), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
        return [Table([[square, beside]], [square.side + 10, width - square.side - 10], style=style, spaceBefore=4)]


class _Square(Flowable):
    def __init__(self, content: str) -> None:
        super().__init__()
        self.content = content
        self.side = len(segno.make_qr(content, error="m", boost_error=False).matrix) * MODULE

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return self.side, self.side

    def draw(self) -> None:
        draw_qr(self.canv, self.content, 0, 0, self.side)


def head(facts: Worded, sender: str, copy: int = 0) -> list[Block]:
    """Who gives the slip out and what it is, with the mark of a reprint."""
    mark: list[Block] = [Line("补打", words(facts, "reprint", copy=copy), BOLD, Align.CENTRE)] if copy else []
    return [
        Line("抬头", sender, HEAD, Align.CENTRE),
        Line("标题", words(facts, "title"), TITLE, Align.CENTRE),
        *mark,
    ]


def versions(facts: PaperFacts) -> str:
    """Which version of the text it is set in, and the short hash of its act."""
    return words(facts, "versions", wording=facts.wording.version, hash=facts.entry.short_hash)


def said(heading: str, text: str) -> Paragraph:
    """A paragraph led by a bold word."""
    return Paragraph(text, heading, BODY)


def print_slip(blocks: Sequence[Block], title: str, author: str) -> bytes:
    """The slip as PDF: one page of the length its blocks need; the same blocks give the same bytes.

    Raises ``Undrawable`` where no font at hand has a character, before anything is drawn.
    """
    check_coverage(field for block in blocks for field in block.texts())
    placed, y = [], MARGIN
    for flowable in (flowable for block in blocks for flowable in block.flowables(COLUMN)):
        y += flowable.getSpaceBefore()
        y += flowable.wrap(COLUMN, 100_000)[1]
        placed.append((flowable, y))
    height, file = max(y + MARGIN, SHORTEST), BytesIO()
    canvas = new_canvas(file, title, author, (WIDTH, height))
    canvas.bookmarkPage("slip")
    canvas.addOutlineEntry(title, "slip")
    for flowable, lower in placed:
        flowable.drawOn(canvas, MARGIN, height - lower)
    canvas.showPage()
    canvas.save()
    return file.getvalue()
