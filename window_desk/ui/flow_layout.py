"""Buttons side by side, in as many lines as the text size and the screen ask for."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from window_desk.ui.theme import px


class FlowLayout(QLayout):
    """Widgets in a line that wraps, with some room ``around`` (at the sides, above and below) in pixels of the screen;
    with ``last_fills`` the last one takes the rest of its line.
    """

    def __init__(self, parent: QWidget, around: tuple[int, int] = (0, 0), *, last_fills: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._around, self._last_fills = around, last_fills

    def addItem(self, item: QLayoutItem) -> None:
        """Part of Qt's contract for layouts."""
        self._items.append(item)

    def count(self) -> int:
        """How many widgets."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Part of Qt's contract for layouts."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        """Part of Qt's contract for layouts."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height needed at ``width``."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """One line."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The height at the present width."""
        return QSize(px(200), self.heightForWidth(max(self.geometry().width(), px(200))))

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets in their places."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, *, move: bool) -> int:
        (beside, above), gap, height = self._around, px(6), px(36)
        x, y = rect.left() + beside, rect.top() + above
        right = rect.right() - beside
        for item in self._items:
            width, fills = item.sizeHint().width(), self._last_fills and item is self._items[-1]
            need = px(220) if fills else width
            if x + need > right and x > rect.left() + beside:
                x, y = rect.left() + beside, y + height + gap
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(right - x if fills else width, height)))
            x += width + gap
        return y + height + above - rect.top()
