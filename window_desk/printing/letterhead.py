"""What stands around the body of every paper: letterhead, running head, foot, the mark 补打, and the counterfoil."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from window_desk.core.papers import PaperFacts
from window_desk.printing.blocks import BODY, FINE, HAIR, LABEL, NOTE, SMALL, Field
from window_desk.printing.codes import draw_qr
from window_desk.printing.fonts import Weight
from window_desk.printing.phrases import heading, words
from window_desk.printing.typesetting import Align, Span, Style, Text, draw_line, set_lines

WIDTH, HEIGHT = A4
MARGIN = 18 * mm
COLUMN = WIDTH - 2 * MARGIN
TOP = HEIGHT - 13 * mm
FOOT = 10 * mm
"""The height of the foot's lower edge above the paper's."""
STUB = 28 * mm
"""The least height of the counterfoil's cut line above the paper's edge."""
STUB_SIGNING = 24
QR_SIDE = 18 * mm
PAGE_OF = 70
"""The width that is kept for the number of the page."""
BESIDE_CODE = QR_SIDE + 4 * mm
SENDER = 0.45 * COLUMN
"""The width of the sender's column, left in the head; the particulars have the rest, beside the code."""

BODY_NAME = Style(12, Weight.BOLD, leading=18)
TITLE = Style(20, Weight.BOLD, leading=28, tracking=5)
REPRINT = Style(9, Weight.BOLD, leading=12.5)

PUT_RIGHT = "日期更正 {day}"
"""The mark of a paper that tells another date than the copy before, by the calendar known on that day."""


def texts(facts: PaperFacts) -> Iterator[Field]:
    """Every text of head and foot, with the name of its field."""
    yield "抬头", "".join((*_sender(facts), *_particulars(facts), heading(facts, "title"), heading(facts, "subtitle")))
    yield "页脚", "".join(_people_and_place(facts))


def _sender(facts: PaperFacts) -> tuple[str, str, str]:
    """The body that decides and the centre it sits in; of what is no application, the centre and the window's body."""
    body, centre, number = facts.department.body, facts.centre.name, words(facts, "number", number=facts.number)
    return (body, centre, number) if facts.known_item else (centre, body, number)


def _particulars(facts: PaperFacts) -> tuple[str, str]:
    item, wording = facts.known_item.version if facts.known_item else "", facts.wording.version
    return heading(facts, "basis"), words(facts, "versions", item=item, wording=wording, hash=facts.entry.short_hash)


def _people_and_place(facts: PaperFacts) -> tuple[str, str]:
    people = words(
        facts,
        "foot",
        officer=facts.officer,
        window=facts.window.number,
        phone=facts.window.phone or facts.department.phone,
        complaints=facts.department.complaint_phone,
    )
    return people, "　".join(part for part in (facts.centre.address, facts.centre.hours) if part)


def _left(facts: PaperFacts) -> list[tuple[str, Style]]:
    return [*zip(_sender(facts), (BODY_NAME, SMALL, BODY), strict=True)]


def _right(facts: PaperFacts, copy_line: str) -> list[tuple[str, Style]]:
    return [*zip((copy_line, *_particulars(facts)), (NOTE, SMALL, SMALL), strict=True)]


def _title_drop(facts: PaperFacts) -> float:
    """How far below ``TOP`` the title begins: under the code, and under a sender however long its names."""
    return max(QR_SIDE + 2, _height(_left(facts), SENDER) - 1)


def head_height(facts: PaperFacts) -> float:
    """How far below ``TOP`` the body of the first page begins."""
    titles = [(heading(facts, "title"), TITLE), (heading(facts, "subtitle"), NOTE)]
    return _title_drop(facts) + _height(titles, COLUMN) + 11.5


def _height(texts_of_column: Sequence[tuple[str, Style]], width: float) -> float:
    """The height of texts, one below the other, in a column of ``width`` points."""
    return sum(len(set_lines([Span(text, style)], width)) * style.line for text, style in texts_of_column)


def draw_head(canvas: Any, facts: PaperFacts, copy_line: str) -> None:
    """The letterhead of the first page: sender and number, copy line and particulars, QR code, title."""
    draw_qr(canvas, str(facts.code), WIDTH - MARGIN - QR_SIDE, TOP - QR_SIDE, QR_SIDE)
    y = TOP + 3
    for line, style in _left(facts):
        y = draw_text(canvas, line, style, y, inset=COLUMN - SENDER)
    y = TOP + 2
    for line, style in _right(facts, copy_line):
        y = draw_text(canvas, line, style, y, Align.RIGHT, BESIDE_CODE)
    if facts.copy:
        _draw_reprint_mark(canvas, reprint_mark(facts), WIDTH - MARGIN - BESIDE_CODE, y - 11)
    y = draw_text(canvas, heading(facts, "title"), TITLE, TOP - _title_drop(facts), Align.CENTRE)
    draw_text(canvas, heading(facts, "subtitle"), NOTE, y - 2, Align.CENTRE)


def reprint_mark(facts: PaperFacts) -> str:
    """补打 n; of a copy whose dates were put right also that, and by the calendar of which day."""
    right = f"　{PUT_RIGHT.format(day=facts.known_on.isoformat())}" if facts.known_on else ""
    return words(facts, "reprint", copy=facts.copy) + right


def _draw_reprint_mark(canvas: Any, mark: str, right: float, middle: float) -> None:
    line = set_lines([Span(mark, REPRINT)], COLUMN)[0]
    draw_line(canvas, line, right - line.width - 6, middle)
    canvas.setLineWidth(0.9)
    canvas.setStrokeGray(0)
    canvas.rect(right - line.width - 12, middle - 7.5, line.width + 12, 15)


def draw_running_head(canvas: Any, facts: PaperFacts, copy_line: str) -> None:
    """The one line above every later page: title and number, copy line, reprint mark."""
    mark = f"　{reprint_mark(facts)}" if facts.copy else ""
    draw_text(canvas, f"{heading(facts, 'title')}　{facts.number}", LABEL, TOP)
    y = draw_text(canvas, copy_line + mark, LABEL, TOP, Align.RIGHT)
    draw_rule(canvas, y - 3)


def foot_edge(stub: "Counterfoil | None") -> float:
    """The lower edge of the foot: near the paper's edge, or just over a counterfoil."""
    return stub.height + 4 * mm if stub else FOOT


def foot_height(facts: PaperFacts) -> float:
    """From the foot's lower edge to its rule: two lines, or as many as the names in it need."""
    return 5 + max(2 * SMALL.line, _height([(line, SMALL) for line in _people_and_place(facts)], COLUMN - PAGE_OF))


def draw_foot(canvas: Any, facts: PaperFacts, number: int, of: int, stub: "Counterfoil | None") -> None:
    """Who to ask and where, and which page this is."""
    people, place = _people_and_place(facts)
    rule = foot_edge(stub) + foot_height(facts)
    draw_rule(canvas, rule)
    lower = draw_text(canvas, people, SMALL, rule - 3, inset=PAGE_OF)
    draw_text(canvas, place, SMALL, lower, inset=PAGE_OF)
    draw_text(canvas, words(facts, "page", number=number, of=of), SMALL, rule - 3, Align.RIGHT)


@dataclass(frozen=True, slots=True)
class Counterfoil:
    """存根. What the window tears off the applicant's copy and keeps: words at the cut, what was told, who signs."""

    cut: str
    lines: tuple[str, ...]
    right: str
    signatures: tuple[str, ...]

    def texts(self) -> Iterator[Field]:
        """All its words."""
        yield "存根", "".join((self.cut, *self.lines, self.right, *self.signatures))

    @property
    def height(self) -> float:
        """From the paper's edge to the cut: what was told stands clear of who signs, however long the names."""
        return max(STUB, 10 + _height([(line, FINE) for line in self.lines], COLUMN) + STUB_SIGNING + 12)

    def draw(self, canvas: Any) -> None:
        """Draw it at the foot of the sheet, below a dashed line from edge to edge."""
        self._draw_cut(canvas)
        y = draw_text(canvas, self.right, FINE, self.height - 10, Align.RIGHT) + FINE.line
        for told in self.lines:
            y = draw_text(canvas, told, FINE, y)
        share = COLUMN / len(self.signatures)
        for number, who in enumerate(self.signatures):
            line, left = set_lines([Span(who, NOTE)], share)[0], MARGIN + number * share
            draw_line(canvas, line, left, STUB_SIGNING)
            canvas.line(left + line.width + 5, STUB_SIGNING - 6, left + share - 12, STUB_SIGNING - 6)

    def _draw_cut(self, canvas: Any) -> None:
        line = set_lines([Span(self.cut, SMALL)], COLUMN)[0]
        draw_line(canvas, line, MARGIN, self.height)
        canvas.setLineWidth(HAIR)
        canvas.setStrokeGray(0.3)
        canvas.setDash(4, 3)
        canvas.line(0, self.height, MARGIN - 5, self.height)
        canvas.line(MARGIN + line.width + 5, self.height, WIDTH, self.height)
        canvas.setDash()


def draw_text(
    canvas: Any, words_of_line: str, style: Style, top: float, align: Align = Align.LEFT, inset: float = 0.0
) -> float:
    """Draw text in the column less ``inset`` on its right, downward from ``top``; the height of its lower edge."""
    text = Text([Span(words_of_line, style)], align)
    _, height = text.wrap(COLUMN - inset, HEIGHT)
    text.drawOn(canvas, MARGIN, top - height)
    return top - height


def draw_rule(canvas: Any, y: float) -> None:
    """A hairline across the column."""
    canvas.setLineWidth(HAIR)
    canvas.setStrokeGray(0.5)
    canvas.line(MARGIN, y, WIDTH - MARGIN, y)
