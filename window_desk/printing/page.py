"""The A4 sheet: places the body's blocks on pages, and makes the two copies of a paper one PDF.

The body of each page is set once and kept as one form of the PDF; the copy for the applicant and the copy for the file
both show it, so they cannot differ in more than the copy line, and a paper of two copies costs hardly more than one.
"""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import product
from typing import Any

from reportlab.platypus.doctemplate import LayoutError
from reportlab.platypus.flowables import Flowable

from window_desk.core.papers import PaperFacts
from window_desk.printing import letterhead
from window_desk.printing.blocks import Block, Field
from window_desk.printing.drawing import check_coverage, new_canvas
from window_desk.printing.letterhead import COLUMN, MARGIN, TOP, Counterfoil, foot_edge, foot_height, head_height
from window_desk.printing.phrases import heading, words
from window_desk.printing.progress import page_drawn

COPIES = ("copy_applicant", "copy_file", "copy_department")
"""The keys of the copy lines: 第一联 for the applicant, 第二联 for the file, 第三联 where the centre wants it."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper ready to set: its facts for head and foot, the blocks of its body, and the counterfoil, if any.

    ``copies`` is how many a paper that goes to no applicant has; else as many as the centre wants (``Policy.copies``).
    ``purposes`` are the keys of the copy lines of a paper whose copies go elsewhere than ``COPIES``, one each.
    """

    facts: PaperFacts
    blocks: tuple[Block, ...]
    counterfoil: Counterfoil | None = None
    copies: int | None = None
    purposes: tuple[str, ...] = ()

    def texts(self) -> Iterator[Field]:
        """Every text on the sheet, with the name of its field."""
        yield from letterhead.texts(self.facts)
        for block in self.blocks:
            yield from block.texts()
        if self.counterfoil:
            yield from self.counterfoil.texts()


def print_pdf(sheet: Sheet) -> bytes:
    """The paper as PDF bytes: the applicant's copy, then the file's; the same sheet gives the same bytes.

    Raises ``Undrawable`` where no font at hand has a character, before anything is drawn.
    """
    check_coverage(sheet.texts())
    file = BytesIO()
    title = f"{heading(sheet.facts, 'title')} {sheet.facts.number}"
    canvas = new_canvas(file, title, sheet.facts.department.body)
    canvas.setSubject(sheet.facts.known_item.name if sheet.facts.known_item else heading(sheet.facts, "title"))
    pages = paginate(
        [flowable for block in sheet.blocks for flowable in block.flowables(COLUMN)], _bottom(sheet), _tops(sheet)
    )
    for number, page in enumerate(pages):
        _keep_body(canvas, number, page)
    copies = sheet.purposes or COPIES[: sheet.copies or sheet.facts.policy.copies]
    for done, (copy, number) in enumerate(product(copies, range(len(pages))), 1):
        _draw_page(canvas, sheet, copy, number, len(pages))
        page_drawn(done, len(copies) * len(pages))
    canvas.save()
    return file.getvalue()


def _tops(sheet: Sheet) -> Callable[[int], float]:
    """Where the body begins on each page: below the head, and below the running head."""
    first = TOP - head_height(sheet.facts)
    return lambda number: TOP - 30 if number else first


def _bottom(sheet: Sheet) -> float:
    return foot_edge(sheet.counterfoil) + foot_height(sheet.facts) + 6


Placed = tuple[Flowable, float]
"""A flowable and the height of its lower edge."""


def paginate(
    flowables: Sequence[Flowable], bottom: float, top: Callable[[int], float], width: float = COLUMN
) -> list[list[Placed]]:
    """``flowables`` on pages ``width`` points wide, each between ``top`` of its number and ``bottom``."""
    pages: list[list[Placed]] = [[]]
    y = top(0)
    waiting = deque(flowables)
    while waiting:
        flowable = waiting.popleft()
        space = flowable.getSpaceBefore() if pages[-1] else 0
        room = y - space - bottom
        _, height = flowable.wrap(width, room)
        if height + getattr(flowable, "following", 0) <= room:
            y -= space + height
            pages[-1].append((flowable, y))
        elif height > room and len(parts := flowable.split(width, room)) > 1:
            waiting.extendleft(reversed(parts))
        elif pages[-1]:
            waiting.appendleft(flowable)
            y = top(len(pages))
            pages.append([])
        else:
            raise LayoutError(f"{flowable!r} does not fit on an empty page")
    return pages


def _keep_body(canvas: Any, number: int, page: list[Placed]) -> None:
    canvas.beginForm(f"body{number}")
    for flowable, y in page:
        flowable.drawOn(canvas, MARGIN, y)
    canvas.endForm()


def _draw_page(canvas: Any, sheet: Sheet, copy: str, number: int, of: int) -> None:
    copy_line = words(sheet.facts, copy)
    if number == 0:
        canvas.bookmarkPage(copy)
        canvas.addOutlineEntry(copy_line, copy)
        letterhead.draw_head(canvas, sheet.facts, copy_line)
    else:
        letterhead.draw_running_head(canvas, sheet.facts, copy_line)
    canvas.doForm(f"body{number}")
    stub = sheet.counterfoil if copy == COPIES[0] and number == of - 1 else None
    letterhead.draw_foot(canvas, sheet.facts, number + 1, of, stub)
    if stub:
        stub.draw(canvas)
    canvas.showPage()
