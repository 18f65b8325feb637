"""A sheet (单子): the few fields that make one act, and the dialog that asks for them.

Nearly every step beyond the everyday ones is a sheet: a title, fields, and a function from answers to acts. The dialog
decides nothing by itself: it shows the acts to ``permit`` and says its refusal: the gate is in the rule (MISSION A12).
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from window_desk.core.acts import Act
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import Scrolling, words
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Answers, Field
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import refusal_text


@dataclass(frozen=True, slots=True)
class Sheet:
    """What to ask and what it makes. ``acts`` turns the answers into the acts to record, in order, all of them or none
    allowed; ``note`` is one sentence above the fields, ``result`` one below them that follows the answers;
    ``ready`` puts the focus on the button, since what stands there is most likely right.
    """

    title: str
    confirm: str
    fields: tuple[Field, ...]
    acts: Callable[[Answers], tuple[Act, ...]]
    note: str = ""
    result: Callable[[Answers], str] | None = None
    ready: bool = False


class SheetDialog(StepDialog):
    """Asks for what is on a sheet; ``acts`` are the acts to record."""

    def __init__(self, parent: QWidget, name: str, sheet: Sheet, visit: Visit) -> None:
        super().__init__(parent, name, sheet.title, sheet.confirm, width=600)
        self._sheet, self._visit = sheet, visit
        self._form = FieldForm(sheet.fields)
        self._result = words(look="note", name="sheetResult", wrap=True)
        if sheet.note:
            self.body.addWidget(words(sheet.note, "note", wrap=True))
        if sheet.fields:
            room = min(px(460), self.screen().availableGeometry().height() - px(270))
            self._area = Scrolling(self._form, room, px(560))
            self.body.addWidget(self._area)
        self.body.addWidget(self._result)
        self._form.changed.connect(self._on_changed)
        self._on_changed()
        if not self._form.asked or (sheet.ready and not self._form.faulty):
            self.confirm_button.setFocus()
        else:
            self._form.begin()

    def _on_changed(self) -> None:
        """Say what the answers come to."""
        text = self._sheet.result(self._form.answers) if self._sheet.result and not self._form.faulty else ""
        self._result.setText(text)
        self._result.setVisible(bool(text))
        if self._sheet.fields:
            self._area.fit()
        if self.isVisible():
            self.fit()

    @property
    def acts(self) -> tuple[Act, ...]:
        """What the sheet says."""
        return self._sheet.acts(self._form.answers)

    def refusal(self) -> str:
        """What cannot be read, else what the law says against it."""
        if faulty := self._form.faulty:
            faulty.begin()
            return faulty.fault
        refusal = self._visit.objection(self.acts)
        return refusal_text(refusal) if refusal else ""
