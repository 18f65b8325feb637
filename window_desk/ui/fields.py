"""The fields a sheet is filled in with. Each has a name, a label, a widget, and a value of its own kind.

Tab goes to the next field, Enter confirms the sheet; a field that cannot be read says how to write it. What the law
wants is not asked here: the act itself is shown to ``permit``.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from window_desk.ui.days import typed_day
from window_desk.ui.labels import day_text
from window_desk.ui.theme import px
from window_desk.ui.translation import tr

Answers = Mapping[str, Any]
"""What was filled in, by the name of the field."""


class Field(QObject):
    """One thing to fill in; ``changed`` after each keystroke. ``shown`` says, from the answers so far, whether it is
    asked at all. ``widget`` carries ``name`` as its object name and ``label`` as its accessible name.
    """

    changed = Signal()
    labelled = True

    def __init__(self, name: str, label: str, widget: QWidget, shown: Callable[[Answers], bool] | None = None) -> None:
        super().__init__(widget)
        self.name, self.label, self.widget = name, label, widget
        self.shown = shown or (lambda _: True)
        widget.setObjectName(name)
        widget.setAccessibleName(label)

    @property
    def value(self) -> Any:
        """What stands there."""
        raise NotImplementedError

    @property
    def fault(self) -> str:
        """Why what stands there cannot be read; empty where it can."""
        return ""

    def begin(self) -> None:
        """Put the cursor where typing starts."""
        self.widget.setFocus()


class Words(Field):
    """A line of text, or with ``lines`` a few; the value has no blanks at its ends."""

    def __init__(self, name: str, label: str, value: str = "", *, hint: str = "", lines: int = 1, **more: Any) -> None:
        made: QLineEdit | QPlainTextEdit
        if lines == 1:
            made = QLineEdit(value)
            made.textChanged.connect(lambda: self.changed.emit())
        else:
            made = QPlainTextEdit(value)
            made.setTabChangesFocus(True)
            made.setFixedHeight(lines * px(22) + px(14))
            made.textChanged.connect(lambda: self.changed.emit())
        made.setPlaceholderText(hint)
        self._text = made.text if isinstance(made, QLineEdit) else made.toPlainText
        self.show_text: Callable[[str], None] = made.setText if isinstance(made, QLineEdit) else made.setPlainText
        super().__init__(name, label, made, **more)

    @property
    def value(self) -> str:
        """The text."""
        return self._text().strip()


class Secret(Words):
    """A password: dots on the screen, and every character of it, blanks too."""

    def __init__(self, name: str, label: str, **more: Any) -> None:
        super().__init__(name, label, **more)
        assert isinstance(self.widget, QLineEdit)
        self.widget.setEchoMode(QLineEdit.EchoMode.Password)
        self.widget.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    @property
    def value(self) -> str:
        """As typed."""
        return self._text()


class Choice(Field):
    """One of a few; nothing is chosen beforehand unless ``value`` says so. Up and Down or its first letter choose."""

    def __init__(
        self, name: str, label: str, options: Sequence[tuple[Any, str]], value: Any = None, **more: Any
    ) -> None:
        box = QComboBox()
        box.setPlaceholderText(tr("请选择"))
        self._values = [each for each, _ in options]
        box.addItems([text for _, text in options])
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)  # a long option is cut rather than the sheet widened
        box.setCurrentIndex(self._values.index(value) if value in self._values else -1)
        box.currentIndexChanged.connect(lambda: self.changed.emit())
        self._box = box
        super().__init__(name, label, box, **more)

    @property
    def value(self) -> Any:
        """The chosen one, or ``None``."""
        return self._values[self._box.currentIndex()] if self._box.currentIndex() >= 0 else None

    def choose(self, value: Any) -> None:
        """Choose that one, or none where it is not offered."""
        self._box.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    @property
    def fault(self) -> str:
        """Something has to be chosen."""
        return "" if self._box.currentIndex() >= 0 else tr("请选择：{label}").format(label=self.label)


class Day(Field):
    """A day, typed as ``20261127``; the weekday is shown as soon as it is one."""

    def __init__(
        self, name: str, label: str, value: date | None = None, *, optional: bool = False, **more: Any
    ) -> None:
        line = QLineEdit(value.isoformat() if value else "")
        line.setPlaceholderText("20261127")
        line.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        line.textChanged.connect(lambda: self.changed.emit())
        self._line, self._optional = line, optional
        super().__init__(name, label, line, **more)

    @property
    def value(self) -> date | None:
        """The day, or ``None``."""
        return typed_day(self._line.text())

    @property
    def fault(self) -> str:
        """It has to be a day, where it may not be left empty."""
        if self.value or (self._optional and not self._line.text().strip()):
            return ""
        return tr("{label}请写成 20261127").format(label=self.label)

    @property
    def said(self) -> str:
        """The day with its weekday, once it is one."""
        return day_text(self.value) if self.value else ""


class Count(Field):
    """A whole number between ``low`` and ``high``."""

    def __init__(self, name: str, label: str, value: int, low: int = 0, high: int = 9999, **more: Any) -> None:
        box = QSpinBox(minimum=low, maximum=high)
        box.setValue(value)
        box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        box.setFixedWidth(px(120))
        box.valueChanged.connect(lambda: self.changed.emit())
        self._box = box
        super().__init__(name, label, box, **more)

    @property
    def value(self) -> int:
        """The number."""
        return self._box.value()

    def begin(self) -> None:
        """Typing replaces the number."""
        self._box.setFocus()
        self._box.selectAll()


class Tick(Field):
    """Yes or no; Space changes it. It carries its label itself."""

    labelled = False

    def __init__(self, name: str, label: str, value: bool = False, **more: Any) -> None:
        box = QCheckBox(label)
        box.setChecked(value)
        box.toggled.connect(lambda: self.changed.emit())
        self._box = box
        super().__init__(name, label, box, **more)

    @property
    def value(self) -> bool:
        """Whether it is ticked."""
        return self._box.isChecked()


class Several(Field):
    """Any number of ``options``; those in ``value`` are ticked beforehand. The value is a tuple in their order."""

    def __init__(
        self, name: str, label: str, options: Sequence[tuple[Any, str]], value: Sequence[Any] = (), **more: Any
    ) -> None:
        frame = QWidget()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._boxes = [(each, QCheckBox(text)) for each, text in options]
        for number, (each, box) in enumerate(self._boxes):
            box.setObjectName(f"{name}.{number}")
            box.setChecked(each in value)
            box.toggled.connect(lambda: self.changed.emit())
            layout.addWidget(box)
        super().__init__(name, label, frame, **more)

    @property
    def value(self) -> tuple[Any, ...]:
        """Those ticked."""
        return tuple(each for each, box in self._boxes if box.isChecked())

    def tick(self, these: Collection[Any]) -> None:
        """Tick these and no others."""
        for each, box in self._boxes:
            box.setChecked(each in these)

    def begin(self) -> None:
        """Start at the first."""
        if self._boxes:
            self._boxes[0][1].setFocus()
