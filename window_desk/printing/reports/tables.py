"""The tables of a report: dense, hairlines between rows, numbers to the right, the header repeated on every page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table

from window_desk.core.figures import Count
from window_desk.core.report_words import count_words
from window_desk.printing.blocks import BLACK, HAIR, PALE, RULE, TINT, Field
from window_desk.printing.fonts import Weight, first_font
from window_desk.printing.typesetting import SOFT, Align, Span, Style, Text

CELL = Style(8.75, leading=12)
STRONG = Style(8.75, Weight.BOLD, leading=12)
SMALL = Style(7.5, grey=SOFT, leading=12)
NOTE = Style(8.25, grey=SOFT, leading=12)
HEADING = Style(12.5, Weight.BOLD, leading=18)
SIDE, PAD = 4.0, 2.5
"""Room left and right, and above and below the words of a cell, in points."""


class Heading(Text):
    """The title of a part: it stands in the outline of the PDF, and on the page of what follows."""

    def __init__(self, title: str, following: float = 60.0) -> None:
        super().__init__([Span(title, HEADING)], space=14, following=following)
        self.title = title

    def draw(self) -> None:
        """Draw it and put it into the outline."""
        self.canv.bookmarkPage(self.title)
        self.canv.addOutlineEntry(self.title, self.title)
        super().draw()


Shown = str | Count | Flowable
"""What a cell shows: words, a figure, or something drawn."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: what stands over its columns, their widths as shares, and rows, of which the first is bold where it is
    the ``sum`` of the others. The first ``words`` columns are flush left.
    """

    heads: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[Shown, ...], ...]
    words: int = 1
    sum: bool = True

    def texts(self) -> Iterator[Field]:
        """Each cell that is words, under its column."""
        for row in (self.heads, *self.rows):
            yield from ((head, cell) for head, cell in zip(self.heads, row, strict=True) if isinstance(cell, str))

    def flowables(self, width: float) -> list[Flowable]:
        """One table, split between rows."""
        widths = [width * share / sum(self.shares) for share in self.shares]
        header = [_words(head, STRONG, self._align(n)) for n, head in enumerate(self.heads)]
        body = [self._row(n, row) for n, row in enumerate(self.rows)]
        return [Table([header, *body], widths, style=_style(self.sum), repeatRows=1, spaceBefore=5)]

    def _align(self, column: int) -> Align:
        return Align.LEFT if column < self.words else Align.RIGHT

    def _row(self, n: int, row: Sequence[Shown]) -> list[Flowable]:
        strong = self.sum and n == 0
        return [_cell(cell, strong, self._align(column)) for column, cell in enumerate(row)]


def _cell(cell: Shown, strong: bool, align: Align) -> Flowable:
    if isinstance(cell, Flowable):
        return cell
    if isinstance(cell, Count):
        return Text(figure_spans(cell, strong), align)
    return _words(cell, STRONG if strong else CELL, align)


def _words(text: str, style: Style, align: Align) -> Text:
    return Text([Span(text, style)], align)


def figure_spans(count: Count, strong: bool = False) -> list[Span]:
    """``19/20　95.0 %``: of how many, small, before the figure itself."""
    said, style = count_words(count), STRONG if strong else CELL
    value = f"{count.n:,}" if count.total is None and str(count) == str(count.n) else str(count)
    return [*([Span(f"{said}  ", SMALL)] if said else []), Span(value, style)]


def _style(summed: bool) -> list[tuple[Any, ...]]:
    return [
        ("FONTNAME", (0, 0), (-1, -1), first_font(Weight.REGULAR)),
        ("LINEABOVE", (0, 0), (-1, 0), RULE, BLACK),
        ("LINEBELOW", (0, 0), (-1, 0), RULE, BLACK),
        ("LINEBELOW", (0, 1), (-1, -2), HAIR, PALE),
        ("LINEBELOW", (0, -1), (-1, -1), RULE, BLACK),
        ("BACKGROUND", (0, 0), (-1, 0), TINT),
        *([("LINEBELOW", (0, 1), (-1, 1), HAIR, BLACK)] if summed else []),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), SIDE),
        ("RIGHTPADDING", (0, 0), (-1, -1), SIDE),
        ("TOPPADDING", (0, 0), (-1, -1), PAD),
        ("BOTTOMPADDING", (0, 0), (-1, -1), PAD),
    ]
