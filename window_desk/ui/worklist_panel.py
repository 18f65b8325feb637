"""待办: what this window owes, most urgent first, each line with its next step. Enter opens (限时办结制)."""

from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from window_desk.desk import Desk
from window_desk.ui.lines import Line, LineList
from window_desk.ui.translation import tr
from window_desk.ui.worklist_words import GROUPS, heading_of, task_line

MINUTE = 60_000


class WorklistPanel(LineList):
    """The worklist at the left; ``opened`` tells the case, ``left`` that the keyboard went elsewhere."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("worklist")
        self.setAccessibleName(tr("待办"))
        self.itemClicked.connect(lambda _: self._open())
        minute = QTimer(self, interval=MINUTE)  # a referral comes back by the passing of time alone
        minute.timeout.connect(self.refresh)
        minute.start()
        self.refresh()

    def refresh(self) -> None:
        """Ask the desk again."""
        tasks = self._desk.worklist()
        lines: list[Line] = []
        for heading in dict.fromkeys(GROUPS.values()):
            group = [task for task in tasks if heading_of(task) == heading]
            if group:
                lines.append(Line(f"{tr(heading)} · {len(group)}"))
                group.sort(key=lambda task: not task.line.expedited)  # 绿色通道 first, however near the date
                lines.extend(task_line(task, self._desk.roster) for task in group)
        self.show_lines(lines or [Line(tr("没有待办"))])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Somebody goes on elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the chosen case; the arrows move."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        case_id: UUID | None = self.chosen()
        if case_id is not None:
            self.opened.emit(case_id)
