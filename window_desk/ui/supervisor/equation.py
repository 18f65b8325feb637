"""结转 + 收件 = 办结 + 在办: the sum that must come out even, each part a way to its list (MISSION D2)."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from window_desk.core.figures import Counts
from window_desk.ui.elements import button, row
from window_desk.ui.translation import QT_TR_NOOP, tr

PARTS = (
    ("carried_over", QT_TR_NOOP("结转 {n}")),
    ("received", QT_TR_NOOP("收件 {n}")),
    ("finished", QT_TR_NOOP("办结 {n}")),
    ("open", QT_TR_NOOP("在办 {n}")),
)


class Equation(QWidget):
    """The sum; ``opened`` tells the key of the part that was chosen."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._parts: dict[str, QPushButton] = {
            key: button("", partial(self.opened.emit, key), name=f"equation.{key}", link=True) for key, _ in PARTS
        }
        carried, received, finished, still = self._parts.values()
        inner = row(carried, "+", received, "=", finished, "+", still, None)
        inner.setContentsMargins(0, 0, 0, 0)
        self.setLayout(inner)

    def show_counts(self, counts: Counts) -> None:
        """The four numbers."""
        for key, text in PARTS:
            said = tr(text).format(n=f"{counts[key].n:,}")
            self._parts[key].setText(said)
            self._parts[key].setAccessibleName(said)
