"""A file that is no application: a complaint, an inspection, a leave. What it says, how it stands, its next step."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from window_desk.core.case import Stage
from window_desk.ui.actions import BY_ID
from window_desk.ui.cases.file_facts import file_facts
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import Facts, button, card, clear, tag, words
from window_desk.ui.labels import FILES, STAGES
from window_desk.ui.theme import px, set_mood
from window_desk.ui.translation import tr


class FilePage(QWidget):
    """One such file. ``action_asked`` tells the id of the step whose button was pressed."""

    action_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pageBody")
        self._title, self._number = words(look="title", name="fileTitle"), words(look="soft", name="fileNumber")
        self._stage, self._steps = tag(""), QHBoxLayout()
        self._state = words(look="note", name="fileState", wrap=True)
        self._facts, self._texts = Facts(), Facts(columns=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(16), px(16), px(16))
        layout.setSpacing(px(12))
        layout.addLayout(self._head())
        layout.addWidget(self._state)
        frame, inside = card()
        inside.setSpacing(px(12))
        inside.addWidget(self._facts)
        inside.addWidget(self._texts)
        layout.addWidget(frame)
        self._steps.setSpacing(px(8))
        layout.addLayout(self._steps)
        layout.addStretch(1)

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(px(12))
        line.addWidget(self._title)
        line.addWidget(self._stage)
        line.addStretch(1)
        line.addWidget(self._number)
        return line

    def show_visit(self, visit: Visit) -> None:
        """Show ``visit``, with a button for each step that whoever sits here may take now."""
        case = visit.case
        said = file_facts(case, visit.desk)
        self._title.setText(tr(FILES[case.file]))
        self._number.setText(case.reference)
        self._stage.setText(tr(STAGES[case.stage]))
        set_mood(self._stage, "ok" if case.stage is Stage.SETTLED else "accent")
        self._state.setText(said.state)
        set_mood(self._state, said.mood)
        self._facts.show_pairs(said.pairs)
        self._texts.show_pairs(said.texts)
        self._texts.setVisible(any(text for _, text in said.texts))
        possible = [step for step in said.steps if _possible(visit, step)]
        if possible != [made.objectName() for made in self._buttons]:
            self._show_steps(possible)

    def _show_steps(self, steps: list[str]) -> None:
        clear(self._steps)
        for number, step in enumerate(steps):
            word = tr(BY_ID[step].label)
            made = button(word, partial(self.action_asked.emit, step), name=step, primary=number == 0)
            made.setToolTip(tr(BY_ID[step].law[0]))
            made.setAutoDefault(True)
            self._steps.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self._steps.addStretch(1)

    @property
    def _buttons(self) -> list[QPushButton]:
        widgets = (self._steps.itemAt(n).widget() for n in range(self._steps.count()))
        return [each for each in widgets if isinstance(each, QPushButton)]

    def begin(self) -> None:
        """Put the focus on the next step, so that Enter takes it."""
        if self._buttons:
            self._buttons[0].setFocus()


def _possible(visit: Visit, step: str) -> bool:
    kind = BY_ID[step].needs
    return kind is not None and visit.desk.why_not(visit.case, kind) is None
