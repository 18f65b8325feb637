"""The end of a paper: lines to sign on, and the square for the seal over the body's name and the date.

Art. 32(2) of the licensing law asks for both seal and date on every acceptance and refusal.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable

from window_desk.printing.blocks import BODY, HAIR, NOTE, Field, Paragraph
from window_desk.printing.typesetting import FAINT, Align, Span, Style, Text, draw_line, set_lines

SEAL = Style(9.5, grey=FAINT, leading=14)
SEAL_SIDE = 50 * mm
"""The square left for the seal: seals in use are 40 to 45 mm (DOMAIN 8)."""
GUTTER, SIGNING = 20, 24
"""Points between signatures and seal; the least height of a line to sign on."""
CLOSING = SEAL_SIDE + 12
"""The height of the whole closing; what leads to it asks for this much room below itself."""


@dataclass(frozen=True, slots=True)
class Signature:
    """A line to sign on: who signs, and the word before the second, shorter line."""

    who: str
    when: str


@dataclass(frozen=True, slots=True)
class Closing:
    """The lines to sign on, under ``notes`` if any, and right of them the square with the body's name and the date."""

    signatures: tuple[Signature, ...]
    seal: str
    body: str
    date: str
    notes: Paragraph | None = None

    def texts(self) -> Iterator[Field]:
        """The notes, and the words of the signature lines and of the seal square."""
        if self.notes:
            yield from self.notes.texts()
        for signature in self.signatures:
            yield "签名处", signature.who + signature.when
        yield "印章处", self.seal + self.body + self.date

    def flowables(self, width: float) -> list[Flowable]:
        """One flowable that never breaks."""
        return [_ClosingBlock(self)]


class _ClosingBlock(Flowable):
    spaceBefore = 10  # noqa: N815  # reportlab's name

    def __init__(self, closing: Closing) -> None:
        super().__init__()
        self.closing = closing

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.left = width, width - SEAL_SIDE - GUTTER
        self.notes = self.closing.notes.flowables(self.left) if self.closing.notes else []
        self.noted = sum(note.wrap(self.left, height)[1] for note in self.notes)
        self.height = max(SEAL_SIDE, self.noted + len(self.closing.signatures) * SIGNING)
        return width, self.height

    def draw(self) -> None:
        y = self.height
        for note in self.notes:
            y -= note.wrap(self.left, y)[1]
            note.drawOn(self.canv, 0, y)
        step = y / len(self.closing.signatures)
        for number, signature in enumerate(self.closing.signatures):
            self._sign(signature, y - number * step - min(step, 40) / 2 - 4)
        self._seal(self.width - SEAL_SIDE, self.height - SEAL_SIDE)

    def _sign(self, signature: Signature, middle: float) -> None:
        split = self.left - 100
        for text, start, end in ((signature.who, 0.0, split), (signature.when, split + 8, self.left)):
            line = set_lines([Span(text, NOTE)], self.left)[0]
            draw_line(self.canv, line, start, middle)
            self.canv.setLineWidth(HAIR)
            self.canv.setStrokeGray(0.2)
            self.canv.line(start + line.width + 5, middle - 6, end, middle - 6)

    def _seal(self, left: float, bottom: float) -> None:
        self.canv.setLineWidth(HAIR)
        self.canv.setStrokeGray(0.55)
        self.canv.setDash(3, 2.5)
        self.canv.rect(left, bottom, SEAL_SIDE, SEAL_SIDE)
        self.canv.setDash()
        body, date, seal = (
            self._centred(words, style)
            for words, style in ((self.closing.body, BODY), (self.closing.date, BODY), (self.closing.seal, SEAL))
        )
        top = bottom + SEAL_SIDE - 10 - seal.height
        under = min(top, bottom + (SEAL_SIDE + body.height + BODY.line) / 2) - body.height
        for text, lower in ((body, under), (date, under - date.height - 2), (seal, top)):
            text.drawOn(self.canv, left + 6, lower)

    def _centred(self, words: str, style: Style) -> Text:
        text = Text([Span(words, style)], Align.CENTRE)
        text.wrap(SEAL_SIDE - 12, SEAL_SIDE)
        return text
