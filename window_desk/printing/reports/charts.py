"""What a report draws: the three rates large, a bar in a cell, the course of the year. Values stand at every mark, and
nothing is told by colour: bars are filled or hollow, a missed target has a word.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from reportlab.platypus.flowables import Flowable

from window_desk.core.figures import NOTHING, Count, Counts
from window_desk.core.periods import Period
from window_desk.core.report_words import change_words, count_words
from window_desk.core.reports import BELOW, Headline, misses
from window_desk.printing.blocks import HAIR, RULE
from window_desk.printing.fonts import Weight
from window_desk.printing.reports.tables import SMALL, STRONG
from window_desk.printing.typesetting import SOFT, Align, Span, Style, Text

BIG = Style(24, Weight.BOLD, leading=30)
NAME = Style(10.5, Weight.BOLD, leading=15)
SAID = Style(8.75, leading=12.5)
TINY = Style(7, leading=8.5)
TICK = Style(7, grey=SOFT, leading=8.5)
GAP = 12.0
BAR, BAR_HEIGHT = 44.0, 7.0
FILLED, EDGE = 0.72, 0.25
"""Greys of a bar and of its edge."""


def label(canvas: Any, words: str, style: Style, x: float, lower: float, width: float, align: Align) -> None:
    """One line of words in a column ``width`` points wide that begins at ``x``."""
    text = Text([Span(words, style)], align)
    text.wrap(width, 0)
    text.drawOn(canvas, x, lower)


class Headlines(Flowable):
    """三个百分百: three boxes side by side, each with rate, n/N, target and change."""

    def __init__(self, headlines: Sequence[Headline]) -> None:
        super().__init__()
        self.headlines, self.spaceBefore = headlines, 4

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The width taken and the height needed."""
        self.width, self.height = width, 84.0
        return width, self.height

    def draw(self) -> None:
        """Draw it; reportlab has moved the origin to its lower left corner."""
        share = (self.width - GAP * (len(self.headlines) - 1)) / len(self.headlines)
        for n, headline in enumerate(self.headlines):
            self._box(headline, n * (share + GAP), share)

    def _box(self, headline: Headline, x: float, width: float) -> None:
        canv, inner = self.canv, width - 20
        canv.setStrokeGray(0)
        canv.setLineWidth(1.6 if headline.missed else RULE)
        canv.rect(x, 0, width, self.height)
        label(canv, headline.name, NAME, x + 10, self.height - 21, inner, Align.LEFT)
        verdict = f"目标 {headline.target} %　{headline.standing}"
        label(canv, verdict, SAID, x + 10, self.height - 20, inner, Align.RIGHT)
        label(canv, str(headline.now), BIG, x + 10, self.height - 58, inner, Align.LEFT)
        of = f"{count_words(headline.now)} {headline.now.indicator.unit}" if headline.now.total else ""
        label(canv, of, NAME, x + 10, self.height - 50, inner, Align.RIGHT)
        canv.setLineWidth(HAIR)
        canv.setStrokeGray(0.6)
        canv.line(x + 10, 22, x + width - 10, 22)
        of_before = f"（{count_words(headline.before)}）" if headline.before.total else ""
        before = f"上期 {headline.before}{of_before}"
        label(canv, before, SAID, x + 10, 6, inner, Align.LEFT)
        label(canv, change_words(headline.now, headline.before), SAID, x + 10, 6, inner, Align.RIGHT)


class Bar(Flowable):
    """A rate in the cell of a table: a bar on the scale of its frame from 0 to 100 %, and the figure beside it."""

    def __init__(self, count: Count, target: int, strong: bool) -> None:
        super().__init__()
        self.count, self.target, self.strong = count, target, strong

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The width taken and the height needed."""
        self.width, self.height = width, 12.0
        return width, self.height

    def draw(self) -> None:
        """Draw it; reportlab has moved the origin to its lower left corner."""
        canv, low = self.canv, (self.height - BAR_HEIGHT) / 2
        if self.count.value is not None:
            canv.setLineWidth(HAIR)
            canv.setStrokeGray(EDGE)
            canv.setFillGray(FILLED)
            canv.rect(0, low, BAR * float(self.count.value), BAR_HEIGHT, stroke=0, fill=1)
            canv.rect(0, low, BAR, BAR_HEIGHT)
        rest = self.width - BAR - 12
        label(canv, str(self.count), STRONG if self.strong else SAID, BAR + 6, 0, 42, Align.RIGHT)
        label(canv, count_words(self.count), SMALL, BAR + 52, 0, rest - 46, Align.LEFT)
        if misses(self.count, self.target):
            label(canv, BELOW, STRONG, BAR + 6, 0, rest, Align.RIGHT)


class Course(Flowable):
    """The months of the year: a line for each rate, bars for what came in and what was finished."""

    def __init__(self, course: Mapping[Period, Counts], headlines: Sequence[Headline], height: float = 248.0) -> None:
        super().__init__()
        self.course, self.headlines, self.asked, self.spaceBefore = course, headlines, height, 4

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The width taken and the height needed."""
        self.width, self.height = width, self.asked
        return width, self.height

    def draw(self) -> None:
        """Draw it; reportlab has moved the origin to its lower left corner."""
        width, height = (self.width - GAP * 2) / 2, (self.height - GAP) / 2
        spots = [(0.0, height + GAP), (width + GAP * 2, height + GAP), (0.0, 0.0), (width + GAP * 2, 0.0)]
        plot = _Plot(self.canv, [f"{period.first.month} 月" for period in self.course], width, height)
        for headline, (x, y) in zip(self.headlines, spots, strict=False):
            counts = [each[headline.now.indicator.key] for each in self.course.values()]
            plot.line(x, y, headline.name, counts, headline.target)
        received, finished = ([each[key].n for each in self.course.values()] for key in ("received", "finished"))
        plot.bars(*spots[-1], received, finished)


class _Plot:
    """One panel of the course: a frame of ``width`` by ``height`` points with a name for each month below."""

    def __init__(self, canvas: Any, names: Sequence[str], width: float, height: float) -> None:
        self.canv, self.names, self.width, self.height = canvas, names, width, height
        self.step = (width - 30) / max(len(names), 6)
        self.floor, self.ceiling = 14.0, height - 32.0

    def line(self, x: float, y: float, name: str, counts: Sequence[Count], target: int) -> None:
        """A rate by month with its value at each point; a month with nothing has a dash and breaks the line."""
        values = [None if c.value is None else float(c.value) * 100 for c in counts]
        low = _low([v for v in values if v is not None] + [target])
        self._frame(x, y, name, "", (f"{low} %", "100 %"))
        at = [
            (self._middle(x, n), y + self.floor + (self.ceiling - self.floor) * ((v or 0) - low) / (100 - low))
            for n, v in enumerate(values)
        ]
        self._target(x, y + self.floor + (self.ceiling - self.floor) * (target - low) / (100 - low))
        self.canv.setLineWidth(1.1)
        self.canv.setStrokeGray(0.15)
        for n in range(1, len(at)):
            if values[n] is not None and values[n - 1] is not None:
                self.canv.line(*at[n - 1], *at[n])
        for count, value, (px, py) in zip(counts, values, at, strict=True):
            if value is None:
                label(self.canv, NOTHING, TINY, px - 15, y + self.floor + 2, 30, Align.CENTRE)
                continue
            words = str(count).removesuffix(" %")
            room = 3.6 * len(words) + 2
            self.canv.setFillGray(1)
            self.canv.rect(px - room / 2, py + 3.5, room, 7, stroke=0, fill=1)  # no line through the number
            self.canv.setFillGray(0.15)
            self.canv.circle(px, py, 2, stroke=0, fill=1)
            label(self.canv, words, TINY, px - 15, py + 3, 30, Align.CENTRE)

    def bars(self, x: float, y: float, received: Sequence[int], finished: Sequence[int]) -> None:
        """收件 hollow, 办结 filled, the number above each."""
        most = max([1, *received, *finished])
        self._frame(x, y, "收件和办结（件）", "□ 收件　■ 办结", ("0", f"{most:,}"))
        width = min(self.step * 0.36, 15.0)
        for n, pair in enumerate(zip(received, finished, strict=True)):
            for side, number in enumerate(pair):
                left, tall = self._middle(x, n) + (side - 1) * width, (self.ceiling - self.floor) * number / most
                self.canv.setLineWidth(HAIR)
                self.canv.setStrokeGray(EDGE)
                self.canv.setFillGray(0.25)
                self.canv.rect(left, y + self.floor, width, tall, fill=side)
                self._above(f"{number:,}", left, y + self.floor + tall, width, upright=most >= 100)

    def _above(self, words: str, x: float, y: float, width: float, *, upright: bool) -> None:
        if not upright:
            label(self.canv, words, TINY, x - 10, y + 1, width + 20, Align.CENTRE)
            return
        self.canv.saveState()
        self.canv.translate(x + width / 2, y + 2)
        self.canv.rotate(90)
        label(self.canv, words, TINY, 0, -TINY.line / 2, 60, Align.LEFT)
        self.canv.restoreState()

    def _middle(self, x: float, n: int) -> float:
        return x + 28 + self.step * (n + 0.5)

    def _frame(self, x: float, y: float, name: str, key: str, ends: tuple[str, str]) -> None:
        label(self.canv, name, NAME, x, y + self.height - 15, self.width, Align.LEFT)
        label(self.canv, key, SAID, x, y + self.height - 14, self.width, Align.RIGHT)
        self.canv.setLineWidth(RULE)
        self.canv.setStrokeGray(0.3)
        self.canv.line(x + 28, y + self.floor, x + self.width, y + self.floor)
        for words, at in zip(ends, (self.floor, self.ceiling), strict=True):
            label(self.canv, words, TICK, x, y + at - 4, 25, Align.RIGHT)
        for n, month in enumerate(self.names):
            label(self.canv, month, TICK, self._middle(x, n) - 20, y + 2, 40, Align.CENTRE)

    def _target(self, x: float, y: float) -> None:
        self.canv.setLineWidth(HAIR)
        self.canv.setStrokeGray(0.4)
        self.canv.setDash(3, 2)
        self.canv.line(x + 28, y, x + self.width, y)
        self.canv.setDash()


def _low(values: Sequence[float]) -> int:
    """Where the scale of a rate begins: a round number below all of them, so that small differences are seen."""
    return max(0, int(min(values) - 1) // 5 * 5)
