"""One guide on A4, two-sided: laid out once, drawn as a sheet of its own or as a chapter of the book."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from window_desk.core.leaflets import Guide
from window_desk.printing.blocks import LABEL, SMALL, Block, Cell, Column, Field, Grid, Paragraph, Ruled
from window_desk.printing.codes import draw_qr
from window_desk.printing.drawing import check_coverage, new_canvas
from window_desk.printing.fonts import Weight
from window_desk.printing.guides.chart import FlowChart
from window_desk.printing.guides.sections import Flow, Listing, Particulars, Points, Section, sections, version_line
from window_desk.printing.letterhead import COLUMN, FOOT, MARGIN, QR_SIDE, TOP, WIDTH, draw_rule, draw_text
from window_desk.printing.page import Placed, paginate
from window_desk.printing.phrases import words
from window_desk.printing.typesetting import Align, Span, Style, Text

NAME = Style(18, Weight.BOLD, leading=26)
POINT = Style(9.5, leading=13.5)
TITLE = Style(12, Weight.BOLD, leading=18)
BOTTOM = FOOT + 24
RUNNING = 24.0
"""What the running head takes of a later page, in points."""
HEADINGS = "一二三四五六七八九十"


@dataclass(frozen=True, slots=True)
class Laid:
    """A guide on its pages, ready to be drawn."""

    guide: Guide
    pages: tuple[tuple[Placed, ...], ...]


def lay_out(guide: Guide) -> Laid:
    """The guide on pages. Raises ``Undrawable`` where no font at hand has a character."""
    blocks = tuple(_blocks(guide))
    check_coverage((*_around(guide), *(field for block in blocks for field in block.texts())))
    flowables = [flowable for block in blocks for flowable in block.flowables(COLUMN)]
    head = _head_height(guide)
    pages = paginate(flowables, BOTTOM, lambda number: TOP - (head if number == 0 else RUNNING))
    return Laid(guide, tuple(map(tuple, pages)))


def render(guide: Guide) -> bytes:
    """The guide as PDF on as many pages as it needs; the same guide gives the same bytes. Raises ``Undrawable``."""
    laid, file = lay_out(guide), BytesIO()
    title = f"{words(guide, 'title')} {guide.item.name}"
    canvas = new_canvas(file, title, _sender(guide))
    canvas.setSubject(guide.item.code)
    canvas.bookmarkPage(guide.item.code)
    canvas.addOutlineEntry(guide.item.name, guide.item.code)
    of = len(laid.pages)
    for number in range(of):
        draw(canvas, laid, number, words(guide, "page", number=number + 1, of=of))
    canvas.save()
    return file.getvalue()


def draw(canvas: Any, laid: Laid, number: int, folio: str) -> None:
    """One page of a guide, with ``folio`` in its foot."""
    if number == 0:
        _draw_head(canvas, laid.guide)
    else:
        draw_running_head(canvas, words(laid.guide, "title"), laid.guide.item.name)
    for flowable, y in laid.pages[number]:
        flowable.drawOn(canvas, MARGIN, y)
    draw_foot(canvas, version_line(laid.guide), folio)
    canvas.showPage()


def draw_running_head(canvas: Any, left: str, right: str) -> None:
    """The line above a page that begins nothing."""
    draw_text(canvas, left, LABEL, TOP)
    room = COLUMN - Text([Span(left, LABEL)]).widest(COLUMN) - 18
    draw_rule(canvas, draw_text(canvas, _shortened(right, room), LABEL, TOP, Align.RIGHT) - 3)


def _shortened(text: str, room: float) -> str:
    """The text, cut where it would need a second line; it stands whole at the head of its first page."""
    said, cut = text, len(text)
    while Text([Span(said, LABEL)]).widest(10 * COLUMN) > room:
        cut -= 1
        said = text[:cut] + "…"
    return said


def draw_foot(canvas: Any, left: str, folio: str) -> None:
    """The line below every page."""
    draw_rule(canvas, FOOT + 17)
    draw_text(canvas, left, SMALL, FOOT + 13)
    draw_text(canvas, folio, SMALL, FOOT + 13, Align.RIGHT)


def _sender(guide: Guide) -> str:
    return guide.department.body if guide.department else guide.roster.centre.name if guide.roster else ""


def _around(guide: Guide) -> Iterator[Field]:
    """The texts of head and foot."""
    yield "事项名称", guide.item.name
    yield "抬头", words(guide, "title") + _sender(guide) + _code(guide)
    yield "页脚", version_line(guide)


def _code(guide: Guide) -> str:
    return words(guide, "code", code=guide.item.code)


def _name(guide: Guide) -> Text:
    return Text([Span(guide.item.name, NAME)])


def _head_height(guide: Guide) -> float:
    _, name = _name(guide).wrap(COLUMN - QR_SIDE - 14, 0)
    return max(TITLE.line + name + SMALL.line + 4, QR_SIDE + 2)


def _draw_head(canvas: Any, guide: Guide) -> None:
    draw_qr(canvas, guide.item.code, WIDTH - MARGIN - QR_SIDE, TOP - QR_SIDE, QR_SIDE)
    sender = "　".join(filter(None, (words(guide, "title"), _sender(guide))))
    y = draw_text(canvas, sender, TITLE, TOP + 3, inset=QR_SIDE + 14)
    name = _name(guide)
    _, height = name.wrap(COLUMN - QR_SIDE - 14, 0)
    name.drawOn(canvas, MARGIN, y - height)
    draw_text(canvas, _code(guide), SMALL, y - height - 1)


def _blocks(guide: Guide) -> Iterator[Block]:
    number = 0
    for section in sections(guide):
        if isinstance(section, Particulars):
            yield Grid(section.rows, label_width=58)
        else:
            yield _SET[type(section)](section, f"{ordinal(number)}、")
            number += 1


def ordinal(number: int) -> str:
    """The number of a section in Chinese, from 0: ``一``, ``十``, ``十一``."""
    ten = HEADINGS[9]
    return HEADINGS[number] if number < 10 else ten + HEADINGS[number - 10]


def _points(section: Any, number: str) -> Block:
    points = section.points
    said = [f"{n}. {point}" for n, point in enumerate(points, 1)] if len(points) > 1 else points
    return Paragraph("\n" + "\n".join(said), number + section.heading, POINT)


def _listing(section: Any, number: str) -> Block:
    first = section.columns[0][1] < 10
    columns = tuple(
        Column(title, share, Align.CENTRE if first and not n else Align.LEFT)
        for n, (title, share) in enumerate(section.columns)
    )
    rows = tuple(tuple(Cell(*cell) for cell in row) for row in section.rows)
    return Ruled(Paragraph(section.count, number + section.heading), columns, rows)


def _flow(section: Any, number: str) -> Block:
    return FlowChart(Paragraph("", number + section.heading), section.stages)


_SET: dict[type[Section], Callable[[Any, str], Block]] = {Points: _points, Listing: _listing, Flow: _flow}
