"""A sheet (单子): the few fields that make one act, and the dialog that asks for them.

Nearly every step beyond the everyday ones is a sheet: a title, fields, and a function from answers to acts. The dialog
decides nothing by itself: it shows the acts to ``permit`` and says its refusal: the gate is in the rule (MISSION A12).
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QWidget

from window_desk.core.acts import Act
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import scrolling, words
from window_desk.ui.fields import Answers, Field
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import large_text, px
from window_desk.ui.translation import refusal_text


@dataclass(frozen=True, slots=True)
class Sheet:
    """What to ask and what it makes. ``acts`` turns the answers into the acts to record, in order, all of them or none
    allowed; ``note`` is one sentence above the fields, ``result`` one below them that follows the answers.
    """

    title: str
    confirm: str
    fields: tuple[Field, ...]
    acts: Callable[[Answers], tuple[Act, ...]]
    note: str = ""
    result: Callable[[Answers], str] | None = None


class SheetDialog(StepDialog):
    """Asks for what is on a sheet; ``acts`` are the acts to record."""

    def __init__(self, parent: QWidget, name: str, sheet: Sheet, visit: Visit) -> None:
        super().__init__(parent, name, sheet.title, sheet.confirm, width=600)
        self._sheet, self._visit = sheet, visit
        self._labels = {field.name: words(field.label, "soft", wrap=True) for field in sheet.fields}
        self._result = words(look="note", name="sheetResult", wrap=True)
        if sheet.note:
            self.body.addWidget(words(sheet.note, "note", wrap=True))
        if sheet.fields:
            room = min(px(460), self.screen().availableGeometry().height() - px(270))
            self.body.addWidget(scrolling(self._lay_out(), room, px(560)))
        self.body.addWidget(self._result)
        for field in sheet.fields:
            field.changed.connect(self._on_changed)
        self._on_changed()
        first = next((field for field in sheet.fields if field.shown(self.answers)), None)
        first.begin() if first else self.confirm_button.setFocus()

    def _lay_out(self) -> QWidget:
        page = QWidget()
        page.setObjectName("pageBody")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, px(8), 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(self._sheet.fields):
            label = self._labels[field.name]
            if not large_text():
                label.setMaximumWidth(px(180))
                label.setMinimumWidth(min(label.fontMetrics().horizontalAdvance(label.text()), px(128)))
            grid.addWidget(label, 2 * row, 0, 1, 2 if large_text() else 1)
            grid.addWidget(field.widget, 2 * row + (1 if large_text() else 0), 0 if large_text() else 1, 1, 2)
        return page

    @property
    def answers(self) -> Answers:
        """What stands in the fields, those that are not asked included."""
        return {field.name: field.value for field in self._sheet.fields}

    def _on_changed(self) -> None:
        """Ask only what the answers so far make a question; say what they come to."""
        answers = self.answers
        for field in self._sheet.fields:
            shown = field.shown(answers)
            field.widget.setVisible(shown)
            self._labels[field.name].setVisible(shown and field.labelled)
        readable = all(not f.fault for f in self._sheet.fields if f.shown(answers))
        text = self._sheet.result(answers) if self._sheet.result and readable else ""
        self._result.setText(text)
        self._result.setVisible(bool(text))
        if self.isVisible():
            self.grow()

    @property
    def acts(self) -> tuple[Act, ...]:
        """What the sheet says."""
        return self._sheet.acts(self.answers)

    def refusal(self) -> str:
        """What cannot be read, else what the law says against it."""
        answers = self.answers
        for field in self._sheet.fields:
            if field.shown(answers) and field.fault:
                field.begin()
                return field.fault
        refusal = self._visit.objection(self.acts)
        return refusal_text(refusal) if refusal else ""
