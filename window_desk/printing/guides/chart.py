"""The flow of an item as a drawing: boxes from top to bottom, what branches off beside them, arrows between.

Each stage is a flowable of its own with the arrow that leads to it, so that a long flow goes on over the page.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from reportlab.platypus.flowables import Flowable

from window_desk.printing.blocks import HAIR, RULE, Field, Paragraph
from window_desk.printing.fonts import Weight
from window_desk.printing.guides.flow import Branch, Shape, Stage
from window_desk.printing.typesetting import Align, Span, Style, Text

NAME = Style(10, Weight.BOLD, leading=14)
DETAIL = Style(8.5, leading=12)
LABEL = Style(8.5, Weight.BOLD, leading=12)
INDENT, MAIN, SIDE = 24.0, 262.0, 158.0
"""Where the boxes of the flow begin, how wide they are, and how wide those beside them, in points."""
PAD, POINT, ROUND = 4.5, 14.0, 9.0
"""Room above and below the words in a box, the points of a question, the corners where the flow begins and ends."""
ARROW, JOIN = 17.0, 7.0
"""The length of an arrow between two boxes, and how far from its beginning a branch comes back to it."""
TIP, BELOW = 4.0, 5.0
"""The size of an arrow's head; what stays free below the last box beside the usual."""


@dataclass(frozen=True, slots=True)
class FlowChart:
    """The stages under their heading, which stands on the page of the first two."""

    heading: Paragraph
    stages: tuple[Stage, ...]

    def texts(self) -> Iterator[Field]:
        """The heading, and every text of each stage under its name."""
        yield from self.heading.texts()
        for stage in self.stages:
            yield from ((f"流程图“{stage.name}”", text) for text in stage.texts())

    def flowables(self, width: float) -> list[Flowable]:
        """The heading and a flowable for each stage."""
        tiers = [_Tier(self.stages[0]), *(_Tier(stage, before) for before, stage in pairwise(self.stages))]
        tiers[-1].last = True
        following = sum(tier.wrap(width, 0)[1] for tier in tiers[:2]) + 12
        return [*_followed(self.heading, following, width), *tiers]


def _followed(heading: Paragraph, following: float, width: float) -> list[Flowable]:
    return Paragraph(heading.text, heading.heading, heading.style, following).flowables(width)


class _Box:
    """Words in a frame of ``width`` points."""

    def __init__(self, name: str, detail: str, width: float, inset: float = 8.0) -> None:
        parts = ((name, NAME), (detail, DETAIL))
        self.width, self.inset = width, inset
        self.blocks = [Text([Span(text, style)], Align.CENTRE) for text, style in parts if text]
        self.height = sum(block.wrap(width - 2 * inset, 0)[1] for block in self.blocks) + 2 * PAD

    def words(self, canvas: Any, left: float, top: float) -> None:
        """Draw the words, downward from ``top``."""
        y = top - PAD
        for block in self.blocks:
            y -= block.height
            block.drawOn(canvas, left + self.inset, y)


class _Tier(Flowable):
    """One stage with the arrow to it from the one before, if any, and the answer that leads on at the arrow."""

    last = False

    def __init__(self, stage: Stage, before: Stage | None = None) -> None:
        super().__init__()
        self.stage, self.answer = stage, before.onward if before else ""
        self.spaceBefore = 0 if before else 8
        self.arrow = ARROW if before else 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        stage, self.width = self.stage, width
        inset = POINT + 4 if stage.shape is Shape.QUESTION else 8.0
        self.main = _Box(stage.name, stage.detail, width - INDENT if stage.parallel else MAIN, inset)
        self.side = _Box(stage.branch.name, stage.branch.detail, SIDE) if stage.branch else None
        share = (width - INDENT - 8) / max(len(stage.parallel), 1)
        self.inner = [_Box(name, detail, share - 8, 4) for name, detail in stage.parallel]
        self.inside = max((box.height for box in self.inner), default=-8.0) + 8
        self.body = max(self.main.height + self.inside, self.side.height if self.side else 0.0)
        self.height = self.arrow + self.body + (BELOW if self.last else 0)
        return width, self.height

    def draw(self) -> None:
        canv, middle = self.canv, INDENT + MAIN / 2
        canv.setStrokeGray(0)
        canv.setFillGray(0)
        top = self.height - self.arrow
        height = self.main.height + self.inside
        upper = top - (self.body - height) / 2
        if self.arrow:
            _arrow(canv, (middle, self.height), (middle, upper))
        if self.answer:
            self._label(self.answer, middle + 6, top + 3)
        if not self.last:
            canv.line(middle, upper - height, middle, 0)
        _frame(canv, self.stage.shape, INDENT, upper - height, self.main.width, height)
        self.main.words(canv, INDENT, upper)
        self._parallel(upper - self.main.height)
        if self.side and self.stage.branch:
            self._beside(self.side, self.stage.branch, top - self.body / 2, middle)

    def _parallel(self, top: float) -> None:
        left = INDENT + 8
        height = self.inside - 8
        for box in self.inner:
            _frame(self.canv, Shape.STEP, left, top - height, box.width, height, HAIR)
            box.words(self.canv, left, top - (height - box.height) / 2)
            left += box.width + 8

    def _beside(self, box: _Box, branch: Branch, middle: float, axis: float) -> None:
        """The box right of the stage, the arrow to it, and back to before the stage where it returns."""
        canv, left, end = self.canv, self.width - SIDE, INDENT + MAIN
        _arrow(canv, (end, middle), (left, middle))
        if branch.label:
            self._label(branch.label, end + 6, middle + 2)
        _frame(canv, Shape.STEP, left, middle - box.height / 2, SIDE, box.height, HAIR)
        box.words(canv, left, middle + box.height / 2)
        if branch.returns:
            join, centre = self.height - JOIN, left + SIDE / 2
            canv.line(centre, middle + box.height / 2, centre, join)
            _arrow(canv, (centre, join), (axis, join))

    def _label(self, words: str, left: float, lower: float) -> None:
        block = Text([Span(words, LABEL)])
        block.wrap(60, 0)
        block.drawOn(self.canv, left, lower)


def _frame(canvas: Any, shape: Shape, x: float, y: float, width: float, height: float, line: float = RULE) -> None:
    canvas.setLineWidth(line)
    canvas.setStrokeGray(0)
    if shape is Shape.END:
        canvas.roundRect(x, y, width, height, ROUND)
        return
    if shape is Shape.STEP:
        canvas.rect(x, y, width, height)
        return
    corners = (
        (x, y + height / 2),
        (x + POINT, y + height),
        (x + width - POINT, y + height),
        (x + width, y + height / 2),
        (x + width - POINT, y),
        (x + POINT, y),
    )
    _polygon(canvas, corners, fill=0)


def _polygon(canvas: Any, corners: tuple[tuple[float, float], ...], fill: int) -> None:
    path = canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    canvas.drawPath(path, stroke=1, fill=fill)


def _arrow(canvas: Any, start: tuple[float, float], end: tuple[float, float]) -> None:
    """A straight line with a filled head; level or upright."""
    canvas.setLineWidth(RULE)
    canvas.setFillGray(0)
    canvas.line(*start, *end)
    (x, y), across = end, TIP * 0.55
    if start[0] == end[0]:
        back = y + TIP * 1.4 * (1 if start[1] > y else -1)
        _polygon(canvas, ((x, y), (x - across, back), (x + across, back)), fill=1)
    else:
        back = x + TIP * 1.4 * (1 if start[0] > x else -1)
        _polygon(canvas, ((x, y), (back, y - across), (back, y + across)), fill=1)
