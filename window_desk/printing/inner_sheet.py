"""A sheet that goes into no ledger and is signed by those who made it: a title, blocks, a foot on each page."""

from collections.abc import Iterable
from io import BytesIO
from typing import Any

from window_desk.printing import letterhead
from window_desk.printing.blocks import SMALL, Block
from window_desk.printing.drawing import check_coverage, new_canvas
from window_desk.printing.letterhead import COLUMN, MARGIN, TITLE, TOP
from window_desk.printing.page import paginate
from window_desk.printing.progress import page_drawn
from window_desk.printing.typesetting import Align

HEAD, BOTTOM = 44.0, 52.0
"""Points that the title takes at the top of the first page, and the foot at the bottom of each."""


def render(title: str, subject: str, centre: str, foot: str, blocks: Iterable[Block]) -> bytes:
    """The sheet as PDF bytes, ``subject`` in its properties; the same always gives the same. Raises ``Undrawable``."""
    made = tuple(blocks)
    check_coverage(field for block in made for field in block.texts())
    file = BytesIO()
    canvas = new_canvas(file, f"{title} {subject}", centre)
    pages = paginate([f for block in made for f in block.flowables(COLUMN)], BOTTOM, _top)
    for number, page in enumerate(pages):
        _draw_frame(canvas, title, foot, number, len(pages))
        for flowable, y in page:
            flowable.drawOn(canvas, MARGIN, y)
        canvas.showPage()
        page_drawn(number + 1, len(pages))
    canvas.save()
    return file.getvalue()


def _top(number: int) -> float:
    return TOP - (HEAD if number == 0 else 8)


def _draw_frame(canvas: Any, title: str, foot: str, number: int, of: int) -> None:
    """The title on the first page, the foot on each."""
    if number == 0:
        letterhead.draw_text(canvas, title, TITLE, TOP, Align.CENTRE)
    letterhead.draw_text(canvas, foot, SMALL, 36)
    letterhead.draw_text(canvas, f"第 {number + 1} 页，共 {of} 页", SMALL, 36, Align.RIGHT)
