"""A field with suggestions below it at each keystroke: items, cases, people. Up, Down and Enter choose (MISSION A3)."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from window_desk.ui.lines import Line, LineList
from window_desk.ui.theme import px


class Suggestions(QObject):
    """Keeps a list below ``field`` in step with what is typed there; ``find`` answers, ``chosen`` tells the key.

    With ``first`` the first answer is chosen beforehand, so that Enter takes it.
    """

    chosen = Signal(object)

    def __init__(
        self, field: QLineEdit, find: Callable[[str], list[Line]], name: str, *, width: int = 0, first: bool = False
    ) -> None:
        super().__init__(field)
        self._field, self._find, self._width, self._first = field, find, width, first
        self.list = LineList(field.window())
        self.list.setObjectName(name)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(field.accessibleName())
        self.list.hide()
        self.list.itemClicked.connect(lambda _: self._choose())
        field.textEdited.connect(self._on_typed)
        field.installEventFilter(self)

    @property
    def shown(self) -> bool:
        """Whether there is something to choose from on screen."""
        return not self.list.isHidden()

    def hide(self) -> None:
        """Put the list away."""
        self.list.hide()

    def _on_typed(self, text: str) -> None:
        lines = self._find(text) if text.strip() else []
        self.list.show_lines(lines)
        if not lines:
            self.list.hide()
            return
        if self._first:
            self.list.choose_first()
        self._place()

    def _place(self) -> None:
        window = self._field.window()
        if self.list.parent() is not window:
            self.list.setParent(window)
        wide = max(self._field.width(), px(self._width))
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        spot = self._field.mapTo(window, QPoint(0, self._field.height() + px(4)))
        left = min(spot.x(), window.width() - wide - px(16))
        self.list.setGeometry(left, spot.y(), wide, min(rows + 2 * px(2) + 2, window.height() - spot.y() - px(72)))
        self.list.show()
        self.list.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that belong to the list; everything else is the field's."""
        if event.type() == QEvent.Type.FocusOut:
            self.list.hide()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not self.shown:
            return False
        match event.key():
            case Qt.Key.Key_Down:
                self.list.step(1)
            case Qt.Key.Key_Up:
                self.list.step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.list.chosen() is not None:
                self._choose()
            case Qt.Key.Key_Escape:
                self.list.hide()
            case _:
                return False
        return True

    def _choose(self) -> None:
        key: Any = self.list.chosen()
        self.list.hide()
        if key is not None:
            self.chosen.emit(key)
