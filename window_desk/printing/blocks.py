"""What a paper is built of: field grid, paragraphs, ruled tables, boxed date; plain data to be checked and set.

Each block says its ``texts`` with the name of the field they stand in, so that a character without a font is reported
by field before anything is printed, and its ``flowables``, which ``page`` places on sheets.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Protocol

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table

from window_desk.printing.fonts import Weight, first_font
from window_desk.printing.typesetting import SOFT, Align, Span, Style, Text

BODY = Style(10, leading=15)
CELL = Style(9.5, leading=14)
HEADING = Style(9.5, Weight.BOLD, leading=14)
LABEL = Style(9, grey=SOFT, leading=15)
SMALL = Style(8.25, grey=SOFT, leading=12)
NOTE = Style(9, leading=13.5)
FINE = Style(8.5, leading=12)
DATE = Style(15, Weight.BOLD, leading=20)

BLACK, PALE, TINT = Color(0, 0, 0), Color(0.6, 0.6, 0.6), Color(0.95, 0.95, 0.95)
LEFT, RIGHT, PAD = 6, 5, 3
"""What a table cell keeps free left, right, and above and below its text, in points."""
TALLEST = 240
"""No table row is taller: a longer text goes on in a row of its own, so that every row fits on a page."""
RULE, HAIR = 0.7, 0.4
"""Line widths in points: between rows and around tables; between columns."""

Field = tuple[str, str]
"""A field's name and the text in it."""


class Block(Protocol):
    """A part of a paper."""

    def texts(self) -> Iterator[Field]:
        """Every text the block draws, with the name of its field."""

    def flowables(self, width: float) -> list[Flowable]:
        """The block set in a column of ``width`` points."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text, led by a bold heading that also names it; ``following`` points must fit below it on the page."""

    text: str
    heading: str = ""
    style: Style = BODY
    following: float = 0.0

    def texts(self) -> Iterator[Field]:
        """The heading and the text, under the heading."""
        yield self.heading or "正文", self.heading + self.text

    def flowables(self, width: float) -> list[Flowable]:
        """One text block."""
        bold = replace(self.style, weight=Weight.BOLD)
        spans = [Span(self.heading, bold)] if self.heading else []
        return [Text([*spans, Span(self.text, self.style)], space=7, following=self.following)]


@dataclass(frozen=True, slots=True)
class Grid:
    """The fields at the head of a paper: rows of one or two label-value pairs."""

    rows: tuple[tuple[Field, ...], ...]
    label_width: float = 66.0
    label: Style = LABEL
    value: Style = BODY

    def texts(self) -> Iterator[Field]:
        """Each value under its label."""
        for row in self.rows:
            yield from row

    def flowables(self, width: float) -> list[Flowable]:
        """A table whose single-field rows span its whole width."""
        half = width / 2 - self.label_width
        cells: list[list[Text | str]] = []
        commands = [*frame(), ("LINEBELOW", (0, 0), (-1, -2), HAIR, BLACK)]
        for number, row in enumerate(self.rows):
            cells.append(
                [Text([Span(*part)]) for name, value in row for part in ((name, self.label), (value, self.value))]
            )
            commands.append(("LINEAFTER", (0, number), (0, number), HAIR, PALE))
            if len(row) == 1:
                cells[-1] += ["", ""]
                commands.append(("SPAN", (1, number), (-1, number)))
            else:
                commands.append(("LINEAFTER", (1, number), (2, number), HAIR, PALE))
        widths = [self.label_width, half, self.label_width, half]
        return [Table(cells, widths, style=commands, spaceBefore=10)]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a ruled table: title, width as a share of the table, and where its text stands."""

    title: str
    share: float
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a ruled table: its text, bold in a row of sums, and, smaller below it, a remark."""

    text: str
    remark: str = ""
    bold: bool = False

    def texts(self, style: Style, align: Align) -> list[Text]:
        """The cell's text blocks."""
        parts = ((self.text, HEADING if self.bold else style), (self.remark, SMALL))
        return [Text([Span(text, part_style)], align) for text, part_style in parts if text]


@dataclass(frozen=True, slots=True)
class Ruled:
    """A table under its heading; the header row is repeated on every page, a closing row of totals is bold."""

    heading: Paragraph
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] = ()

    def texts(self) -> Iterator[Field]:
        """The heading, and each cell under its row and column."""
        yield from self.heading.texts()
        for number, row in enumerate((*self.rows, self.total), start=1):
            for column, cell in zip(self.columns, row, strict=False):
                yield f"表格第 {number} 行“{column.title}”", cell.text + cell.remark

    def flowables(self, width: float) -> list[Flowable]:
        """The heading, which stays with the first row, and one table, split between rows."""
        header = tuple(Cell(column.title) for column in self.columns)
        lines = [(header, HEADING), *((row, CELL) for row in self.rows)]
        if self.total:
            lines.append((self.total, HEADING))
        whole = sum(column.share for column in self.columns)
        widths = [width * column.share / whole for column in self.columns]
        cells = [part for row, style in lines for part in self._set(row, style, widths)]
        commands = [*frame(), ("INNERGRID", (0, 0), (-1, -1), HAIR, BLACK), ("BACKGROUND", (0, 0), (-1, 0), TINT)]
        first_rows = sum(max(sum(text.height for text in cell) for cell in row) + 2 * PAD for row in cells[:2])
        heading = replace(self.heading, following=first_rows + 8).flowables(width)
        return [*heading, Table(cells, widths, style=commands, repeatRows=1, spaceBefore=7)]

    def _set(self, row: tuple[Cell, ...], style: Style, widths: list[float]) -> Iterator[list[list[Text]]]:
        """The row as rows of cells: more than one only where a text is taller than ``TALLEST``."""
        rest = [cell.texts(style, column.align) for cell, column in zip(row, self.columns, strict=True)]
        while any(rest):
            halves = [cut(texts, width - LEFT - RIGHT, TALLEST) for texts, width in zip(rest, widths, strict=True)]
            yield [first for first, _ in halves]
            rest = [second for _, second in halves]


def cut(texts: list[Text], width: float, room: float) -> tuple[list[Text], list[Text]]:
    """A cell's texts in two: what fits into ``room`` points, and the rest."""
    for number, text in enumerate(texts):
        _, height = text.wrap(width, room)
        if height > room:
            fits = text.parts(room)
            return [*texts[:number], *fits[:1]], [*fits[1:], *texts[number + bool(fits) :]]
        room -= height
    return texts, []


def frame() -> list[tuple[Any, ...]]:
    """What every table has: a rule around it, room around its texts."""
    return [
        ("FONTNAME", (0, 0), (-1, -1), first_font(Weight.REGULAR)),  # else reportlab names Helvetica and embeds nothing
        ("BOX", (0, 0), (-1, -1), RULE, BLACK),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), LEFT),
        ("RIGHTPADDING", (0, 0), (-1, -1), RIGHT),
        ("TOPPADDING", (0, 0), (-1, -1), PAD),
        ("BOTTOMPADDING", (0, 0), (-1, -1), PAD),
    ]


@dataclass(frozen=True, slots=True)
class Deadline:
    """The boxed answer of a paper, large: what has to be done by it and the date (or where, and the place), and a
    second, smaller line of the same kind.
    """

    label: str
    date: str
    also_label: str = ""
    also_date: str = ""

    def texts(self) -> Iterator[Field]:
        """Both dates under their labels."""
        yield self.label, self.label + self.date
        yield self.also_label, self.also_label + self.also_date

    def flowables(self, width: float) -> list[Flowable]:
        """A heavy box of one or two rows."""
        rows = [[Text([Span(self.label, BODY)]), Text([Span(self.date, DATE)], Align.RIGHT)]]
        if self.also_date:
            rows.append([Text([Span(self.also_label, NOTE)]), Text([Span(self.also_date, NOTE)], Align.RIGHT)])
        commands = [
            *frame(),
            ("BOX", (0, 0), (-1, -1), 1.6, BLACK),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), 10),
            ("RIGHTPADDING", (0, 0), (-1, -1), 10),
            ("TOPPADDING", (0, 0), (-1, 0), 5),
            ("BOTTOMPADDING", (0, -1), (-1, -1), 6),
        ]
        return [Table(rows, [width * 0.45, width * 0.55], style=commands, spaceBefore=10)]
