"""法律说明 (F1): what the step at hand means in law, two lines; every other step and its key below (MISSION G5)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from window_desk.ui.actions import ACTIONS, BY_ID, Group
from window_desk.ui.elements import card, words
from window_desk.ui.lines import Line, LineList
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


class _Steps(LineList):
    """Every action; the arrows choose, anything else is the dialog's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()


class HelpDialog(StepDialog):
    """Shows the two lines of the chosen action, at first of ``action_id``."""

    def __init__(self, parent: QWidget, action_id: str) -> None:
        super().__init__(parent, "helpDialog", tr("法律说明"), tr("关闭"), width=680, step=False)
        frame, inside = card()
        self._name, self._key = words(look="title", name="helpStep"), words(look="soft", name="helpKey")
        self._law = words(name="helpLaw", wrap=True)
        self._law.setMinimumHeight(px(48))
        for part in (self._name, self._key, self._law):
            inside.addWidget(part)
        self._list = _Steps()
        self._list.setObjectName("helpList")
        self._list.setAccessibleName(tr("全部按键"))
        self._list.setMinimumHeight(min(px(340), self.screen().availableGeometry().height() - px(400)))
        self.body.addWidget(frame)
        self.body.addWidget(self._list, 1)
        lines: list[Line] = []
        for group in Group:
            of_group = [action for action in ACTIONS if action.group is group]
            lines += [Line(tr(group.value))] if of_group else []
            lines += [Line(tr(a.label), tr(a.law[0]), a.key, "accent", a.id) for a in of_group]
        self._list.currentItemChanged.connect(lambda *_: self._show())
        self._list.show_lines(lines)
        self._list.choose(action_id)
        self._list.setFocus()

    def _show(self) -> None:
        action_id = self._list.chosen()
        if action_id is None:
            return
        action = BY_ID[action_id]
        self._name.setText(tr(action.label))
        self._key.setText(action.key or tr("没有专用键：Alt+M 打字查找"))
        self._law.setText("\n".join(tr(line) for line in action.law))
