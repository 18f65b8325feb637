"""The page of a report: A4 across, head and foot of every page, so that no sheet is without filter, time and ledger."""

from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm

from window_desk.core.report_words import period_words
from window_desk.core.reports import PerformanceReport
from window_desk.printing.blocks import HAIR, LABEL, SMALL
from window_desk.printing.fonts import Weight
from window_desk.printing.typesetting import Align, Span, Style, Text

SIZE = landscape(A4)
WIDTH, HEIGHT = SIZE
MARGIN = 14 * mm
COLUMN = WIDTH - 2 * MARGIN
TOP = HEIGHT - 12 * mm
BOTTOM = 48.0
HEAD, RUNNING = 62.0, 30.0
"""What the head takes of the first page and the running head of a later one, in points."""

TITLE = Style(22, Weight.BOLD, leading=30, tracking=6)
UNDER = Style(11.5, leading=17)
OPEN = "　期内，数字截至制表时间"


def put(canvas: Any, words: str, style: Style, top: float, align: Align = Align.LEFT, inset: float = 0.0) -> float:
    """Draw text across the page less ``inset`` on its right, downward from ``top``; the height of its lower edge."""
    text = Text([Span(words, style)], align)
    _, height = text.wrap(COLUMN - inset, HEIGHT)
    text.drawOn(canvas, MARGIN, top - height)
    return top - height


def title_words(report: PerformanceReport) -> str:
    """What the report is called: ``2026 年 10 月　效能月报``."""
    return f"{period_words(report.wanted.period)}　{report.kind}"


def frame_texts(report: PerformanceReport) -> tuple[str, ...]:
    """Everything the frame draws."""
    return report.centre, report.kind, *_under(report), *_foot(report)


def _under(report: PerformanceReport) -> tuple[str, ...]:
    whose = report.centre if report.whose == report.centre else f"{report.centre}　{report.whose}"
    return (f"{whose}　{period_words(report.wanted.period)}{'' if report.is_over else OPEN}",)


def _foot(report: PerformanceReport) -> tuple[str, str]:
    def said(pairs: tuple[tuple[str, str], ...]) -> str:
        return "　".join(f"{label} {value}" for label, value in pairs)

    return said(report.filter_words), said(report.stamp_words)


def draw_frame(canvas: Any, report: PerformanceReport, number: int, of: int) -> None:
    """The title on the first page, a running head on each later one, and the foot."""
    if number == 0:
        y = put(canvas, report.kind, TITLE, TOP, Align.CENTRE)
        put(canvas, _under(report)[0], UNDER, y - 2, Align.CENTRE)
    else:
        y = put(canvas, f"{report.centre}　{title_words(report)}", LABEL, TOP)
        _rule(canvas, y - 2)
    first, second = _foot(report)
    _rule(canvas, 40)
    put(canvas, first, SMALL, 37, inset=90)
    put(canvas, second, SMALL, 25, inset=90)
    put(canvas, f"第 {number + 1} 页，共 {of} 页", SMALL, 37, Align.RIGHT)


def top(number: int) -> float:
    """Where the body of a page begins."""
    return TOP - (HEAD if number == 0 else RUNNING)


def _rule(canvas: Any, y: float) -> None:
    canvas.setLineWidth(HAIR)
    canvas.setStrokeGray(0.5)
    canvas.line(MARGIN, y, WIDTH - MARGIN, y)
