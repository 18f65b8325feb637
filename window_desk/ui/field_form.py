"""Fields one below the other, each with its name; what is asked follows the answers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from window_desk.ui.elements import words
from window_desk.ui.fields import Answers, Field
from window_desk.ui.theme import large_text, px

TOP, MIDDLE = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter
"""The name of a field stands beside its first line."""

LEFT, FILLING = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag(0)
"""A field of a fixed width stands at the left of its place, the others fill it."""

UNBOUNDED = (1 << 24) - 1
"""Qt's QWIDGETSIZE_MAX, which PySide6 does not name."""

EMPTY = (None, "", ())
"""The values of a field in which nothing stands."""


class FieldForm(QWidget):
    """Lays out ``fields``; ``changed`` after each keystroke, when what is asked has followed the answers."""

    changed = Signal()

    def __init__(self, fields: Sequence[Field]) -> None:
        super().__init__()
        self.setObjectName("pageBody")
        self._fields = tuple(fields)
        self._labels = {field.name: words(field.label, "soft", wrap=True) for field in fields}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, px(8), 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 0 if large_text() else px(96))
        for row, field in enumerate(fields):
            at = LEFT if field.widget.maximumWidth() < UNBOUNDED else FILLING
            label = self._labels[field.name]
            label.setMaximumWidth(px(320 if large_text() else 160))
            if large_text():
                grid.addWidget(label, 2 * row, 0, 1, 2)
                grid.addWidget(field.widget, 2 * row + 1, 0, 1, 2, at)
            else:
                tall = field.widget.sizeHint().height() > 2 * label.sizeHint().height()
                label.setContentsMargins(0, px(6) if tall else 0, 0, 0)
                grid.addWidget(label, row, 0, TOP if tall else MIDDLE)
                grid.addWidget(field.widget, row, 1, at)
            field.changed.connect(self._on_changed)
        self._ask()

    @property
    def answers(self) -> Answers:
        """What stands in the fields, those that are not asked included."""
        return {field.name: field.value for field in self._fields}

    @property
    def asked(self) -> tuple[Field, ...]:
        """The fields that are asked just now."""
        answers = self.answers
        return tuple(field for field in self._fields if field.shown(answers))

    @property
    def faulty(self) -> Field | None:
        """The first field that cannot be read."""
        return next((field for field in self.asked if field.fault), None)

    def begin(self) -> None:
        """Put the cursor where writing begins: in the first field; where something stands there, in what is left."""
        first = self.asked[0]
        (first if first.value in EMPTY else self.faulty or first).begin()

    def _ask(self) -> None:
        asked = self.asked
        for field in self._fields:
            field.widget.setVisible(field in asked)
            self._labels[field.name].setVisible(field in asked and field.labelled)

    def _on_changed(self) -> None:
        self._ask()
        self.changed.emit()
