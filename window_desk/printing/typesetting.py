"""Chinese text on paper: where a line may end, and a block of text that breaks itself into lines and over pages.

Takes the place of reportlab's ``Paragraph``: text here is never markup, so a name like ``<b>`` prints as it is; figures
and case numbers are not torn apart; no stop or closing mark begins a line and no opening mark ends one (GB/T 15834),
where ``wordWrap="CJK"`` knows only the Japanese list and lets the second of two marks through.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, groupby, pairwise
from typing import Any

from reportlab.platypus.flowables import Flowable

from window_desk.printing.fonts import Weight, glyph

NEVER_FIRST = frozenset("，。、；：！？）》〉」』】〕｝］”’…—·～％‰℃,.;:!?)]}%")
"""Marks that may not begin a line (避头)."""
NEVER_LAST = frozenset("（《〈「『【〔｛［“‘([{￥№")
"""Marks that may not end a line (避尾)."""
NEVER_TORN = frozenset(("原件", "复印", "印件"))
"""Pairs no line ends between: what is counted stays whole, and with its count."""

INK, SOFT, FAINT = 0.0, 0.28, 0.62
"""Greys for text, labels and what is only a hint: papers are printed on black-and-white lasers."""


class Align(StrEnum):
    """Where the lines of a block stand."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks: size and leading in points, grey from 0 (black) to 1, tracking in points after each character."""

    size: float
    weight: Weight = Weight.REGULAR
    grey: float = INK
    leading: float = 0.0
    tracking: float = 0.0

    @property
    def line(self) -> float:
        """The height of one line."""
        return self.leading or self.size * 1.5


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one style. A newline in it ends the line."""

    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Run:
    """What is drawn at once: text of one style in one font."""

    text: str
    style: Style
    font: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line ready to draw; ``width`` without trailing spaces."""

    runs: tuple[Run, ...]
    width: float


def may_break(text: str, at: int) -> bool:
    """Whether a line may end before the character ``text[at]``, with ``0 < at < len(text)``."""
    before, after = text[at - 1], text[at]
    if after in NEVER_FIRST or before in NEVER_LAST or after == " " or before + after in NEVER_TORN:
        return False
    if before == " ":  # a figure keeps its unit: "20 个工作日", "2026 年 11 月 20 日"
        return not (after.isdigit() or text[at - 2 : at - 1].isdigit())
    return not (_latin(before) and _latin(after))


def _latin(character: str) -> bool:
    return character < "\u2000"


def break_lines(text: str, widths: Sequence[float], room: float) -> Iterator[tuple[int, int]]:
    """The lines of ``text`` (without newlines) as slices, each at most ``room`` wide unless one character is wider."""
    reach = list(accumulate(widths, initial=0.0))
    start = 0
    for unit, end in pairwise((0, *(i for i in range(1, len(text)) if may_break(text, i)), len(text))):
        if reach[_trimmed(text, end)] - reach[start] <= room:
            continue
        if unit > start:
            yield start, unit
            start = unit
        for cut in range(unit + 1, end):  # a unit wider than the line is cut where it must be
            if reach[cut + 1] - reach[start] > room and text[cut] not in NEVER_FIRST and text[cut] != " ":
                yield start, cut
                start = cut
    yield start, len(text)


def _trimmed(text: str, end: int) -> int:
    while end and text[end - 1] == " ":
        end -= 1
    return end


def set_lines(spans: Sequence[Span], room: float) -> list[Line]:
    """The lines that ``spans`` fill in a column of ``room`` points; every character must have a font."""
    lines: list[Line] = []
    for paragraph in _paragraphs(spans):
        text = "".join(character for character, _ in paragraph)
        glyphs = [(style, *_drawn(character, style)) for character, style in paragraph]
        widths = [width for _, _, width in glyphs]
        for start, end in break_lines(text, widths, room):
            end = _trimmed(text, end)
            keys = groupby(range(start, end), key=lambda i: glyphs[i][:2])
            runs = (Run("".join(text[i] for i in run), *key) for key, run in keys)
            lines.append(Line(tuple(runs), sum(widths[start:end])))
    return lines


def _paragraphs(spans: Sequence[Span]) -> Iterator[list[tuple[str, Style]]]:
    paragraph: list[tuple[str, Style]] = []
    for span in spans:
        for character in span.text.replace("\r", "").replace("\t", " "):
            if character == "\n":
                yield paragraph
                paragraph = []
            else:
                paragraph.append((character, span.style))
    yield paragraph


def _drawn(character: str, style: Style) -> tuple[str, float]:
    found = glyph(character, style.weight)
    assert found is not None, f"no font for {character!r}; page.print_pdf checks before it sets"
    return found[0], found[1] * style.size + style.tracking


class Text(Flowable):
    """A block of text for reportlab's tables and our pages: breaks itself into lines, and between lines over pages.

    ``space`` points stay free above it, and ``following`` points must fit below it on its page.
    """

    def __init__(
        self, spans: Sequence[Span], align: Align = Align.LEFT, space: float = 0.0, following: float = 0.0
    ) -> None:
        super().__init__()
        self.spans, self.align, self.spaceBefore, self.following = tuple(spans), align, space, following
        self.leading = max(span.style.line for span in self.spans)
        self._lines: list[Line] = []
        self._set_for = -1.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The width taken and the height needed."""
        if width != self._set_for:
            self._lines, self._set_for = set_lines(self.spans, width), width
        self.width, self.height = width, len(self._lines) * self.leading
        return self.width, self.height

    @property
    def last_width(self) -> float:
        """The width of its last line, as last wrapped."""
        return self._lines[-1].width

    def widest(self, room: float) -> float:
        """The width of its widest line, set in ``room`` points."""
        return max(line.width for line in set_lines(self.spans, room))

    def split(self, width: float, height: float) -> list[Flowable]:
        """``parts``, as reportlab asks for it."""
        return list(self.parts(height))

    def parts(self, height: float) -> "list[Text]":
        """The part that fits into ``height`` and the rest, as last wrapped; empty where not even two lines fit."""
        fit = int(height // self.leading)
        if fit >= len(self._lines):
            return [self]
        if fit < 2:  # a heading never stays behind alone
            return []
        first = self._part(self._lines[:fit], 0.0, self.spaceBefore)
        return [first, self._part(self._lines[fit:], self.following)]

    def _part(self, lines: list[Line], following: float, space: float = 0.0) -> "Text":
        spans = [Span(run.text, run.style) for line in lines for run in line.runs] or self.spans
        part = Text(spans, self.align, space, following)
        part._lines, part._set_for = lines, self._set_for
        return part

    def draw(self) -> None:
        """Draw the lines; reportlab has moved the origin to the block's lower left corner."""
        for number, line in enumerate(self._lines):
            slack = self._set_for - line.width
            x = {Align.LEFT: 0.0, Align.CENTRE: slack / 2, Align.RIGHT: slack}[self.align]
            draw_line(self.canv, line, x, self.height - number * self.leading - self.leading / 2)


def draw_line(canvas: Any, line: Line, x: float, middle: float) -> None:
    """Draw a line from ``x`` with the middle of its characters at height ``middle``."""
    if not line.runs:
        return
    baseline = middle - 0.38 * max(run.style.size for run in line.runs)  # an em square reaches from -0.12 to 0.88
    drawing = canvas.beginText(x, baseline)
    for run in line.runs:
        drawing.setFont(run.font, run.style.size)
        drawing.setFillGray(run.style.grey)
        drawing.setCharSpace(run.style.tracking)
        drawing.textOut(run.text)
    canvas.drawText(drawing)
