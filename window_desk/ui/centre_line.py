"""The line to the centre, while there is one: the rounds and the thread they run on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:  # the desk brings the database along; both load after the first paint
    from window_desk.desk import Desk
    from window_desk.ui.background import Background, Rounds, SyncState


class CentreLine(QObject):
    """Nothing until ``begin``; ``state_changed`` with how things stand, after each round."""

    state_changed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._background: Background | None = None

    @property
    def connected(self) -> bool:
        """Whether this window has a centre at all."""
        return self._background is not None

    @property
    def state(self) -> "SyncState | None":
        """How things stood after the last round; ``None`` without a centre."""
        return self._background.state if self._background else None

    def begin(self, desk: "Desk", rounds: "Rounds") -> None:
        """Rounds from now on, at once and whenever something is recorded; where they run already, only one at once."""
        if self._background is not None:
            self._background.hurry()
            return
        from window_desk.ui.background import Background

        self._background = background = Background(rounds, self)
        background.state_changed.connect(self.state_changed)
        desk.listeners.append(lambda _: background.wake())
        background.start()

    def join(self, desk: "Desk") -> None:
        """``desk`` has just become a window of a centre."""
        from window_desk.ui.centre_rounds import CentreRounds

        self.begin(desk, CentreRounds(desk))

    def hurry(self) -> None:
        """Somebody asks for a round now."""
        if self._background is not None:
            self._background.hurry()

    def stop(self) -> None:
        """Break off the round under way and end."""
        if self._background is not None:
            self._background.stop()
