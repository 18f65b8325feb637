"""全部操作 (Alt+M): every action, found by typing its name or pinyin; what cannot be done says why not."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from window_desk.ui.actions import ACTIONS, Action, Group
from window_desk.ui.lines import Line, LineList
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


class ActionDialog(StepDialog):
    """Lists the actions that fit what is typed, the possible ones first in each group; ``chosen`` tells the id."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, why_not: Mapping[str, str], spell: Mapping[str, str]) -> None:
        super().__init__(parent, "actionDialog", tr("全部操作"), tr("做这一步"), width=640)
        self._why_not, self._spell = why_not, spell
        self._filter = QLineEdit()
        self._filter.setObjectName("actionFilter")
        self._filter.setAccessibleName(tr("查找操作"))
        self._filter.setPlaceholderText(tr("打字查找：名称或拼音首字母，如 中止 / zz"))
        self._list = LineList()
        self._list.setObjectName("actionList")
        self._list.setAccessibleName(tr("全部操作"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMinimumHeight(min(px(460), self.screen().availableGeometry().height() - px(260)))
        self.body.addWidget(self._filter)
        self.body.addWidget(self._list, 1)
        self._filter.textChanged.connect(self._show)
        self._filter.installEventFilter(self)
        self._list.itemClicked.connect(lambda _: self.confirm())
        self._show("")
        self._filter.setFocus()

    def _show(self, typed: str) -> None:
        wanted = typed.strip().lower()
        fitting = [action for action in ACTIONS if self._fits(action, wanted)]
        lines: list[Line] = []
        for group in Group:
            of_group = sorted((a for a in fitting if a.group is group), key=lambda a: a.id in self._why_not)
            if of_group:
                lines.append(Line(tr(group.value)))
                lines.extend(map(self._line, of_group))
        self._list.show_lines(lines or [Line(tr("没有这样的操作"))])
        first = next((action.id for action in fitting if action.id not in self._why_not), None)
        self._list.choose(first) if first else self._list.choose_first()

    def _fits(self, action: Action, wanted: str) -> bool:
        return wanted in tr(action.label).lower() or wanted in action.label or wanted in self._spell[action.id]

    def _line(self, action: Action) -> Line:
        why = self._why_not.get(action.id, "")
        return Line(
            tr(action.label), why or tr(action.law[0]), action.key, "" if why else "accent", action.id, bool(why)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the cursor stays in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
            if by := step.get(Qt.Key(event.key())):
                for _ in range(abs(by)):
                    self._list.step(1 if by > 0 else -1)
                return True
        return super().eventFilter(watched, event)

    def refusal(self) -> str:
        """Something has to be chosen that can be done."""
        action_id = self._list.chosen()
        return self._why_not.get(action_id, "") if action_id else tr("没有这样的操作")

    def accept(self) -> None:
        """Close, and tell what was chosen."""
        action_id = self._list.chosen()
        super().accept()
        self.chosen.emit(action_id)
