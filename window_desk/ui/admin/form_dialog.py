"""A dialog of fields that makes something of its answers: the like of a sheet where no act is recorded."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from window_desk.ui.elements import Scrolling, words
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Answers, Field
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Edit(Generic[T]):
    """What to ask and what it makes: ``made`` of the answers, once ``why_not`` finds nothing wrong with them."""

    title: str
    confirm: str
    fields: tuple[Field, ...]
    made: Callable[[Answers], T]
    why_not: Callable[[Answers], str]
    note: str = ""


class AreaDialog(StepDialog):
    """A dialog of which one part scrolls, so that all of it, what is said above the buttons too, fits on the screen."""

    area: Scrolling

    def add_area(self, widget: QWidget, width: int) -> None:
        """Put ``widget`` in, as wide as ``width`` (unscaled)."""
        self.area = Scrolling(widget, self.screen().availableGeometry().height(), px(width))
        self.body.addWidget(self.area)

    def fit(self) -> None:
        """As high as it needs; where that is too high, the part that scrolls is lower."""
        layout = self.layout()
        assert layout is not None  # made in ``__init__``
        self.area.fit()
        self.body.invalidate()
        layout.activate()
        room = self.screen().availableGeometry().height()
        over = layout.totalHeightForWidth(self.width()) - room
        if over > 0:
            self.area.fit(over + room - self.area.height())
        super().fit()


class FormDialog(StepDialog, Generic[T]):
    """Asks for what is on an ``Edit``; ``made`` is what comes of it."""

    def __init__(self, parent: QWidget, name: str, edit: Edit[T]) -> None:
        super().__init__(parent, name, edit.title, edit.confirm, width=720)
        self._edit = edit
        self._form = FieldForm(edit.fields)
        if edit.note:
            self.body.addWidget(words(edit.note, "note", wrap=True))
        room = self.screen().availableGeometry().height() - px(270)
        self._area = Scrolling(self._form, room, px(672))
        self.body.addWidget(self._area)
        self._form.changed.connect(self._on_changed)
        (next((each for each in self._form.asked if each.widget.isEnabled()), self._form.asked[0])).begin()

    def _on_changed(self) -> None:
        self._area.fit()
        if self.isVisible():
            self.fit()

    def made(self) -> T:
        """What the answers come to."""
        return self._edit.made(self._form.answers)

    def refusal(self) -> str:
        """What cannot be read, else what is wrong with it."""
        if faulty := self._form.faulty:
            faulty.begin()
            return faulty.fault
        return self._edit.why_not(self._form.answers)
