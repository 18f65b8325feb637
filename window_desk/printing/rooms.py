"""What a form leaves for the pen: rooms to write in, each with its label, boxes to tick, and a line to sign.

An inner paper goes from hand to hand; what is decided on the way is written on it and entered afterwards.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table

from window_desk.printing.blocks import HAIR, LABEL, LEFT, NOTE, PAD, PALE, RIGHT, Field, Paragraph, frame
from window_desk.printing.typesetting import Align, Span, Text

ROOM_LABEL = replace(LABEL, leading=NOTE.leading)
SIGNING, LOW, GAP = 20, 40, 10
"""Points: the line to sign in a room; a row lower than that never begins a page; above the first row."""


@dataclass(frozen=True, slots=True)
class Room:
    """One room: its label, the least height in points, what is ``printed`` in it, and whose signature ends it."""

    label: str
    height: float = 30.0
    printed: str = ""
    signed: str = ""


@dataclass(frozen=True, slots=True)
class Rooms:
    """Rooms below each other, one or two in a row, under the sentence they answer to, which stays with the first.

    A page may end after a row, but no row is torn apart, and a low one stays with the row above it.
    """

    heading: Paragraph
    rows: tuple[tuple[Room, ...], ...]
    label_width: float = 66.0

    def texts(self) -> Iterator[Field]:
        """The heading, and what is printed, under the label of its room."""
        yield from self.heading.texts()
        for row in self.rows:
            for room in row:
                yield room.label, room.label + room.printed + room.signed

    def flowables(self, width: float) -> list[Flowable]:
        """The heading, and a table for each row, one right below the other."""
        tables = [self._table(row, width, 0 if number else GAP) for number, row in enumerate(self.rows)]
        for table, below in reversed(list(pairwise(tables))):
            table.following = below.tall + below.following if below.tall < LOW else 0.0
        first = tables[0].tall + tables[0].following + GAP
        return [*replace(self.heading, following=first).flowables(width), *tables]

    def _table(self, row: tuple[Room, ...], width: float, space: float) -> "_Row":
        across = width / len(row) - self.label_width
        signing = SIGNING if any(room.signed for room in row) else 0
        upper, lower, least = list[Text](), list[Text](), [room.height for room in row]
        for room in row:
            parts = Text([Span(room.label, ROOM_LABEL)]), Text([Span(room.printed, NOTE)])
            for part, column in zip(parts, (self.label_width, across), strict=True):
                least.append(part.wrap(column - LEFT - RIGHT, 0)[1] + 2 * PAD + signing)
            upper += parts
            lower += [Text([Span("", ROOM_LABEL)]), Text([Span(room.signed, NOTE)], Align.RIGHT)]
        lines = [("LINEBEFORE", (column, 0), (column, -1), HAIR, PALE) for column in range(1, 2 * len(row))]
        cells, tall = ([upper, lower], [max(least) - signing, signing]) if signing else ([upper], [max(least)])
        return _Row(cells, [self.label_width, across] * len(row), tall, style=[*frame(), *lines], spaceBefore=space)


class _Row(Table):
    """A row as a table of its own, never torn apart; ``following`` points must fit below it on its page."""

    following = 0.0

    @property
    def tall(self) -> float:
        return float(self.wrap(0, 0)[1])

    def split(self, width: float, height: float) -> list[Flowable]:
        return []
