"""办事指南汇编. All guides as one PDF for two-sided printing: cover, contents with page numbers, outline.

Each guide begins on a right-hand page, so that its sheet can be taken out and put into another's hand.
"""

from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from itertools import groupby
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable

from window_desk.core.leaflets import Guide
from window_desk.errors import WindowDeskError
from window_desk.printing.blocks import BODY, HAIR, NOTE, SMALL
from window_desk.printing.drawing import check_coverage, new_canvas
from window_desk.printing.fonts import Weight
from window_desk.printing.guides import sheet
from window_desk.printing.letterhead import COLUMN, HEIGHT, MARGIN, TOP, draw_rule, draw_text
from window_desk.printing.page import paginate
from window_desk.printing.phrases import long_date, words
from window_desk.printing.typesetting import FAINT, Align, Span, Style, Text, draw_line, set_lines

NOTHING = "事项目录里没有生效的事项，编不出指南。请先发布事项目录。"

TITLE = Style(34, Weight.BOLD, leading=48, tracking=6)
CENTRE = Style(16, Weight.BOLD, leading=26)
HEADING = Style(18, Weight.BOLD, leading=28, tracking=6)
GROUP = Style(11, Weight.BOLD, leading=18)
EMPTY = Style(9, grey=FAINT)
FOLIO = 34.0
"""The width of a page number in the contents."""

Progress = Callable[[int, int], None]
"""Told how many guides are drawn, of how many; what it raises ends the drawing."""


def render(guides: Sequence[Guide], progress: Progress = lambda done, total: None) -> bytes:
    """The book as PDF; the same guides give the same bytes.

    Raises ``WindowDeskError`` where there is no guide, ``Undrawable`` where no font at hand has a character.
    """
    if not guides:
        raise WindowDeskError(NOTHING)
    check_coverage(("封面", text) for text in _cover_texts(guides))
    file = BytesIO()
    canvas = new_canvas(file, words(guides[0], "book"), _centre(guides))
    contents = _Contents(guides)
    _draw_cover(canvas, guides)
    contents.reserve(canvas)
    for done, guide in enumerate(guides, 1):
        contents.begin(canvas, guide)
        _draw_chapter(canvas, sheet.lay_out(guide))
        progress(done, len(guides))
    contents.fill(canvas)
    canvas.showOutline()
    canvas.save()
    return file.getvalue()


def _centre(guides: Sequence[Guide]) -> str:
    return guides[0].roster.centre.name if guides[0].roster else ""


def group_of(guide: Guide) -> str:
    """The heading a guide stands under: who has the power to decide it."""
    return guide.department.body if guide.department else words(guide, "others")


def grouped(guides: Sequence[Guide]) -> Iterator[tuple[str, list[Guide]]]:
    """The guides under their headings, in order."""
    return ((name, list(group)) for name, group in groupby(guides, group_of))


def _cover_texts(guides: Sequence[Guide]) -> tuple[str, str, str, str, str]:
    first = guides[0]
    on, count = words(first, "book_on", on=long_date(first.on)), words(first, "book_count", count=len(guides))
    return _centre(guides), words(first, "book"), count, on, words(first, "book_basis")


def _draw_cover(canvas: Any, guides: Sequence[Guide]) -> None:
    centre, title, count, on, basis = _cover_texts(guides)
    y = draw_text(canvas, centre, CENTRE, HEIGHT - 82 * mm, Align.CENTRE) if centre else HEIGHT - 91 * mm
    y = draw_text(canvas, title, TITLE, y - 10, Align.CENTRE)
    draw_rule(canvas, y - 14)
    draw_text(canvas, count, BODY, y - 24, Align.CENTRE)
    y = draw_text(canvas, on, CENTRE, 70 * mm, Align.CENTRE)
    draw_text(canvas, basis, SMALL, y - 8, Align.CENTRE)
    canvas.showPage()
    _to_right_hand(canvas, "")


def _to_right_hand(canvas: Any, blank: str) -> None:
    """Go on to a right-hand page, over an empty one where need be."""
    if canvas.getPageNumber() % 2 == 0:
        draw_text(canvas, blank, EMPTY, HEIGHT / 2, Align.CENTRE)
        canvas.showPage()


def _draw_chapter(canvas: Any, laid: sheet.Laid) -> None:
    for number in range(len(laid.pages)):
        sheet.draw(canvas, laid, number, str(canvas.getPageNumber()))
    _to_right_hand(canvas, words(laid.guide, "blank"))


class _Entry(Flowable):
    """A line of the contents: a name, and dots to the page on which its guide begins."""

    def __init__(self, name: str, code: str, begins: dict[str, int]) -> None:
        super().__init__()
        self.code, self.begins = code, begins
        self.name = Text([Span(name, NOTE)])

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        _, self.height = self.name.wrap(width - FOLIO - 12, height)
        self.height += 3
        return width, self.height

    def draw(self) -> None:
        self.name.drawOn(self.canv, 12, 3)
        folio = set_lines([Span(str(self.begins[self.code]), NOTE)], FOLIO)[0]
        draw_line(self.canv, folio, self.width - folio.width, 3 + NOTE.line / 2)
        start, end = 12 + self.name.last_width + 5, self.width - folio.width - 5
        self.canv.setLineWidth(HAIR)
        self.canv.setStrokeGray(0.4)
        self.canv.setDash(1, 2.5)
        self.canv.line(start, 6, end, 6)
        self.canv.setDash()


class _Contents:
    """The contents: its pages are reserved first and filled last, when it is known where each guide begins."""

    def __init__(self, guides: Sequence[Guide]) -> None:
        self.first, self.begins = guides[0], dict[str, int]()
        self.groups = {name: [guide.item.code for guide in group] for name, group in grouped(guides)}
        check_coverage(("目录", text) for guide in guides for text in (group_of(guide), guide.item.name))
        self.leads = {codes[0]: name for name, codes in self.groups.items()}
        self.pages = paginate(list(self._lines(guides)), sheet.BOTTOM, _top)

    def _lines(self, guides: Sequence[Guide]) -> Iterator[Flowable]:
        for name, group in grouped(guides):
            yield Text([Span(name, GROUP)], space=8, following=2 * NOTE.line)
            for guide in group:
                yield _Entry(guide.item.name, guide.item.code, self.begins)

    def reserve(self, canvas: Any) -> None:
        """Give the contents their pages, each line a link to its guide."""
        title = words(self.first, "contents")
        canvas.bookmarkPage("contents")
        canvas.addOutlineEntry(title, "contents")
        for number, page in enumerate(self.pages):
            canvas.doForm(f"contents{number}")
            for entry, y in page:
                if isinstance(entry, _Entry):
                    where = MARGIN, y, MARGIN + COLUMN, y + entry.height
                    canvas.linkRect("", entry.code, where, relative=0, thickness=0)
            sheet.draw_foot(canvas, words(self.first, "book"), str(canvas.getPageNumber()))
            canvas.showPage()
        _to_right_hand(canvas, words(self.first, "blank"))

    def begin(self, canvas: Any, guide: Guide) -> None:
        """Note that ``guide`` begins on this page."""
        code = guide.item.code
        canvas.bookmarkPage(code)
        if code in self.leads:
            canvas.bookmarkPage(f"group {code}")
            canvas.addOutlineEntry(self.leads[code], f"group {code}", level=0)
        canvas.addOutlineEntry(guide.item.name, code, level=1)
        self.begins[code] = canvas.getPageNumber()

    def fill(self, canvas: Any) -> None:
        """Write the lines with their page numbers onto the reserved pages."""
        title = words(self.first, "contents")
        for number, page in enumerate(self.pages):
            canvas.beginForm(f"contents{number}")
            if number == 0:
                draw_text(canvas, title, HEADING, TOP, Align.CENTRE)
            else:
                sheet.draw_running_head(canvas, words(self.first, "book"), title)
            for flowable, y in page:
                flowable.drawOn(canvas, MARGIN, y)
            canvas.endForm()


def _top(number: int) -> float:
    return TOP - (HEADING.line + 6 if number == 0 else sheet.RUNNING)
