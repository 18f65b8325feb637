"""按键和法律说明 (F1): every action with its key and what the step means in law, two lines each (MISSION G5)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from window_desk.ui.actions import ACTIONS
from window_desk.ui.elements import rule, scrolling, tag, words
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


class HelpDialog(StepDialog):
    """The table of actions, readable."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "helpDialog", tr("按键和法律说明"), tr("关闭"), width=760, step=False)
        inside = QFrame()
        inside.setProperty("look", "card")
        grid = QGridLayout(inside)
        grid.setContentsMargins(px(16), px(12), px(16), px(12))
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(2, 1)
        for number, action in enumerate(ACTIONS):
            line = 2 * number
            if number:
                grid.addWidget(rule(), line - 1, 0, 1, 3)
            grid.addWidget(tag(action.key, "accent"), line, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            grid.addWidget(words(tr(action.label), "strong"), line, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words("\n".join(tr(part) for part in action.law), wrap=True), line, 2)
        area = scrolling(inside, px(460), px(700))
        self.body.addWidget(area)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setFocus()
