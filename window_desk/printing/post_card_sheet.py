"""岗位职责卡: what is posted up at the counter of each post, a page each (DOMAIN 5). An inner paper; no law text."""

from collections.abc import Iterator
from io import BytesIO

from reportlab.platypus.flowables import Flowable

from window_desk.core.post_cards import PostCard, PostCards
from window_desk.printing import letterhead
from window_desk.printing.blocks import SMALL, Block, Grid, Paragraph
from window_desk.printing.drawing import check_coverage, new_canvas
from window_desk.printing.fonts import Weight
from window_desk.printing.letterhead import COLUMN, HEIGHT, MARGIN
from window_desk.printing.page import paginate
from window_desk.printing.phrases import long_date
from window_desk.printing.progress import page_drawn
from window_desk.printing.typesetting import SOFT, Align, Style

TITLE_WORDS = "岗位职责"
WHOLE_DEPARTMENT = "本部门全部事项"

OVER = Style(15, leading=24)
TITLE = Style(42, Weight.BOLD, leading=62, tracking=18)
NAME = Style(24, Weight.BOLD, leading=38)
TEXT = Style(18, leading=36)
LABEL = Style(14, grey=SOFT, leading=32)
PEOPLE = Style(22, Weight.BOLD, leading=36)
"""Read from the other side of the counter."""

HEAD, BOTTOM = 215.0, 60.0
"""Points that the head takes on the first page of a card, and the foot on each."""


def render(cards: PostCards) -> bytes:
    """The cards as PDF, each beginning a page; the same cards give the same bytes. Raises ``Undrawable``."""
    blocks = [tuple(_blocks(card)) for card in cards.cards]
    check_coverage(field for each in blocks for block in each for field in block.texts())
    check_coverage(("岗位", f"{cards.centre}{card.name}{card.department}") for card in cards.cards)
    file = BytesIO()
    canvas = new_canvas(file, f"{TITLE_WORDS} {cards.centre}", cards.centre)
    sheets = [
        (card, number, page)
        for card, each in zip(cards.cards, blocks, strict=True)
        for number, page in enumerate(paginate(_flowables(each), BOTTOM, _top))
    ]
    for done, (card, number, page) in enumerate(sheets, start=1):
        _draw_frame(canvas, cards, card, number)
        for flowable, y in page:
            flowable.drawOn(canvas, MARGIN, y)
        canvas.showPage()
        page_drawn(done, len(sheets))
    canvas.save()
    return file.getvalue()


def _flowables(blocks: tuple[Block, ...]) -> list[Flowable]:
    return [flowable for block in blocks for flowable in block.flowables(COLUMN)]


def _top(number: int) -> float:
    return HEIGHT - (HEAD if number == 0 else 60)


def _draw_frame(canvas: object, cards: PostCards, card: PostCard, number: int) -> None:
    """Whose card it is above, on its first page; which roster it is from below."""
    if number == 0:
        y = letterhead.draw_text(canvas, cards.centre, OVER, HEIGHT - 50, Align.CENTRE)
        y = letterhead.draw_text(canvas, TITLE_WORDS, TITLE, y - 10, Align.CENTRE)
        letterhead.draw_text(canvas, f"{card.department}　{card.name}", NAME, y - 10, Align.CENTRE)
    else:
        letterhead.draw_text(canvas, f"{TITLE_WORDS}　{card.name}（续）", OVER, HEIGHT - 30)
    foot = f"岗位名册第 {cards.version} 版　{long_date(cards.on)}"
    letterhead.draw_text(canvas, foot, SMALL, 40)
    letterhead.draw_text(canvas, f"编号 {card.code}", SMALL, 40, Align.RIGHT)


def _blocks(card: PostCard) -> Iterator[Block]:
    yield Grid(((("A 岗", card.a), ("B 岗", card.b or "—")),), 56, LABEL, PEOPLE)
    yield Paragraph(card.duty, "职责　", TEXT)
    yield Paragraph(card.standard, "标准　", TEXT)
    yield Paragraph("、".join(card.items) or WHOLE_DEPARTMENT, "事项　", TEXT)
    if card.complaint_phone:
        yield Paragraph(card.complaint_phone, "监督电话　", TEXT)
