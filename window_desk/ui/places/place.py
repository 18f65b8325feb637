"""What a place is: a page with a name, and the rights of which one opens it."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from window_desk.core.posts import Right
from window_desk.desk import Desk
from window_desk.ui.background import SyncState

if TYPE_CHECKING:  # the table of actions knows the places, and the print room knows the table
    from window_desk.ui.print_room import PrintRoom


class PlacePage(QWidget):
    """The page of a place. ``said`` puts a sentence and its mood into the bar below, ``case_asked`` opens a case at the
    counter (Alt+F comes back), ``action_asked`` an action there, ``place_asked`` another place, each by its id;
    ``joined`` when this window has got a centre.
    """

    said = Signal(str, str)
    case_asked = Signal(object)
    place_asked = Signal(str)
    action_asked = Signal(str)
    joined = Signal()

    def refresh(self) -> None:
        """Show everything anew; called whenever the page comes on top."""

    def on_cases_changed(self, changed: frozenset[UUID]) -> None:
        """Something was recorded or came from the centre while this page was on top."""
        self.refresh()

    def on_synced(self, state: SyncState) -> None:
        """How things stand with the centre has changed; said each time the page comes on top, too."""

    def may_leave(self) -> bool:
        """Whether nothing typed would be lost by going elsewhere; a page that says no has said why."""
        return True

    def close_down(self) -> None:
        """Nobody sits here any more."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place. Whoever has one of ``rights`` may stand there, everybody where none is named; ``make`` puts its page
    together on the first visit, so what it alone needs is imported in there; ``count`` is shown beside its name.
    """

    id: str
    label: str
    law: tuple[str, str]
    make: "Callable[[Desk, PrintRoom], PlacePage]"
    rights: frozenset[Right] = frozenset()
    count: Callable[[Desk], int] | None = None

    def is_open_to(self, rights: Collection[Right]) -> bool:
        """Whether somebody with these rights may stand there."""
        return not self.rights or bool(self.rights & set(rights))
