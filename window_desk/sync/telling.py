"""What a round carries besides acts: publications and erasures down, people up and, to whom they may come, down."""

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from window_desk.models.people import Claim
from window_desk.models.reference import Version
from window_desk.sync.centre import Centre, Greeting

NEWS_AT_ONCE = 500
PEOPLE_AT_ONCE = 500


class Board(Protocol):
    """The window's side (``models.board``)."""

    def mark(self) -> tuple[UUID | None, int]:
        """The epoch of the centre and the number of its last publication here."""

    def take(self, epoch: UUID, versions: Sequence[Version], number: int) -> frozenset[UUID]:
        """Takes publications up to ``number``; the cases that look otherwise now."""

    def unsent(self, limit: int) -> tuple[list[tuple[UUID, bytes]], int]:
        """People the centre has not been told of, and the mark for ``sent``."""

    def sent(self, row: int) -> None:
        """Remembers that the centre has them."""

    def claims(self, changed: frozenset[UUID], supervisor: bool) -> list[Claim]:
        """Whom to ask the centre for, given the cases that changed."""

    def keep(self, told: Sequence[tuple[UUID, bytes]], claims: Sequence[Claim]) -> frozenset[UUID]:
        """Writes down whom the centre told of; the cases that have a name now."""


class Telling:
    """Everything between one board and the centre. All raise ``Unreachable``; each step may be done again."""

    def __init__(self, board: Board, centre: Centre) -> None:
        self.board, self.centre = board, centre

    def send_people(self) -> None:
        """Tells the centre of the people written down here."""
        while (unsent := self.board.unsent(PEOPLE_AT_ONCE))[0]:
            self.centre.keep_people(unsent[0])
            self.board.sent(unsent[1])

    def take_news(self, greeting: Greeting) -> tuple[int, frozenset[UUID]]:
        """Takes what the centre published; how many, and the cases that look otherwise now.

        A centre restored from a backup counts anew, so then everything comes again.
        """
        epoch, number = self.board.mark()
        number = number if epoch == greeting.epoch else 0
        if epoch == greeting.epoch and number >= greeting.news:
            return 0, frozenset()
        taken, changed = 0, frozenset[UUID]()
        while page := self.centre.bulletin(number, NEWS_AT_ONCE):
            number = page[-1][0]
            changed |= self.board.take(greeting.epoch, [version for _, version in page], number)
            taken += len(page)
        if not taken:
            changed |= self.board.take(greeting.epoch, [], number)
        return taken, changed

    def ask_for_people(self, changed: frozenset[UUID], supervisor: bool) -> tuple[int, frozenset[UUID]]:
        """Asks for the people of our cases who are not here; how many came, and the cases that have a name now."""
        claims = self.board.claims(changed, supervisor)
        told = self.centre.people(claims) if claims else []
        return len(told), self.board.keep(told, claims) if told else frozenset()
