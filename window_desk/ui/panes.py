"""How the parts of the workspace share the window: header, worklist, counter, side, keys (ARCHITECTURE 4)."""

from PySide6.QtWidgets import QGridLayout, QWidget

from window_desk.ui.header_panel import HeaderPanel
from window_desk.ui.theme import column, px
from window_desk.ui.worklist_panel import WorklistPanel


class Panes:
    """Lays the parts out in ``owner``. Where the text is large on a small screen the worklist is folded away until it
    is asked for (Alt+W), and the header leaves its room to the search field.
    """

    def __init__(
        self, owner: QWidget, header: HeaderPanel, worklist: WorklistPanel, page: QWidget, side: QWidget, keys: QWidget
    ) -> None:
        self._owner, self._header, self._worklist, self._side = owner, header, worklist, side
        self._narrow = False
        grid = QGridLayout(owner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(header, 0, 0, 1, 3)
        grid.addWidget(worklist, 1, 0)
        grid.addWidget(page, 1, 1)
        grid.addWidget(side, 1, 2)
        grid.addWidget(keys, 2, 0, 1, 3)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(1, 1)
        worklist.left.connect(self._fold)

    def fit(self) -> None:
        """Give the side columns their share of the window as it is now."""
        width = self._owner.width()
        self._narrow = width < px(1000)
        self._header.show_narrow(self._narrow)
        self._worklist.setFixedWidth(column(256, width))
        self._side.setFixedWidth(column(296, width))
        self._fold()

    def _fold(self) -> None:
        self._worklist.setVisible(not self._narrow or self._worklist.hasFocus())

    def show_worklist(self) -> None:
        """Put the keyboard on the worklist."""
        self._worklist.show()
        self._worklist.setFocus()
        if self._worklist.chosen() is None:
            self._worklist.choose_first()
