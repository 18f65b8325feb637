"""The larger parts of the screen, made before anybody logs in: one an event, so that no event is long (MISSION G4).

The log-in page stands for some seconds while a PIN is typed; what is made in that time nobody waits for. They hold no
case yet and know nobody.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from window_desk.desk import Desk
from window_desk.ui.cases.file_page import FilePage
from window_desk.ui.cases.side_panel import SidePanel
from window_desk.ui.counter.case_page import CasePage
from window_desk.ui.counter.counter_page import CounterPage
from window_desk.ui.counter.intake_page import IntakePage
from window_desk.ui.counter.welcome_page import WelcomePage
from window_desk.ui.key_panel import KeyPanel
from window_desk.ui.worklist_panel import WorklistPanel


@dataclass(frozen=True, slots=True)
class Parts:
    """What the workspace is put together from."""

    worklist: WorklistPanel
    page: CounterPage
    side: SidePanel
    keys: KeyPanel


class Preparation(QObject):
    """Makes ``parts`` while the program is idle; ``take`` them, all at once where nobody gave it the time."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._steps = self._make()
        self.parts: Parts | None = None
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._step)
        self._idle.start(0)

    def _make(self) -> Iterator[None]:
        """One part a step; the last puts the counter together. First what a log-in loads and asks."""
        import_module("window_desk.ui.workspace_page")
        yield
        for name in ("places.going", "locking"):
            import_module(f"window_desk.ui.{name}")
        yield
        self._desk.clock_went_back()
        self._desk.chains.unsent()
        yield
        worklist = WorklistPanel(self._desk)
        yield
        intake = IntakePage(self._desk)
        yield
        case = CasePage()
        yield
        welcome, file, side, keys = WelcomePage(), FilePage(), SidePanel(self._desk), KeyPanel()
        yield
        self.parts = Parts(worklist, CounterPage(welcome, intake, case, file), side, keys)

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self._idle.stop()

    def take(self) -> Parts:
        """The parts, finished now where they were not; this preparation is done with."""
        self._idle.stop()
        for _ in self._steps:
            pass
        parts, self.parts = self.parts, None
        assert parts is not None, "taken once only"
        self.deleteLater()
        return parts

    def drop(self) -> None:
        """Nobody will log in."""
        self._idle.stop()
        parts = self.parts
        if parts is not None:
            widgets: tuple[QWidget, ...] = (parts.worklist, parts.page, parts.side, parts.keys)
            for widget in widgets:
                widget.deleteLater()
        self.parts = None
        self.deleteLater()
