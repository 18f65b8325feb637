"""待办: what this window owes, most urgent first, each line with its next step. Enter opens (限时办结制)."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from window_desk.core.case import File, Stage
from window_desk.desk import CaseLine, Desk, Task, TaskKind
from window_desk.ui.labels import CLOCKS, FILES, day_text
from window_desk.ui.lines import Line, LineList
from window_desk.ui.translation import QT_TR_NOOP, tr

GROUPS: dict[TaskKind, str] = {
    TaskKind.DISPUTED: QT_TR_NOOP("今天要办"),
    TaskKind.OVERDUE: QT_TR_NOOP("今天要办"),
    TaskKind.DUE_TODAY: QT_TR_NOOP("今天要办"),
    TaskKind.DUE_SOON: QT_TR_NOOP("今天要办"),
    TaskKind.SUPPLY_DUE: QT_TR_NOOP("今天要办"),
    TaskKind.COMMITMENT_DUE: QT_TR_NOOP("今天要办"),
    TaskKind.TO_TAKE: QT_TR_NOOP("待接收"),
    TaskKind.OPEN_CONTACT: QT_TR_NOOP("窗口前"),
    TaskKind.IN_HAND: QT_TR_NOOP("窗口前"),
    TaskKind.PAPER_NOT_OUT: QT_TR_NOOP("文书未出"),
    TaskKind.DUTY: QT_TR_NOOP("监督事项"),
    TaskKind.AWAITING_DECISION: QT_TR_NOOP("待决定"),
    TaskKind.TO_ISSUE: QT_TR_NOOP("待出件"),
    TaskKind.UNCOLLECTED: QT_TR_NOOP("待领取"),
    TaskKind.SUSPENDED: QT_TR_NOOP("特别程序中"),
    TaskKind.SENT_UP: QT_TR_NOOP("转报在外"),
    TaskKind.AWAITING_SUPPLY: QT_TR_NOOP("补正在外"),
}
"""The heading each kind of task stands under; the headings come in this order."""


def is_fresh(task: Task) -> bool:
    """Whether the case was just received and only its receipt, which nobody need ask for, is not printed."""
    return task.kind is TaskKind.PAPER_NOT_OUT and task.line.stage is Stage.RECEIVED


def is_supplied(task: Task) -> bool:
    """Whether everything a notice asked for came in: the case must now be accepted (Art. 32(1)(5))."""
    return task.kind is TaskKind.AWAITING_SUPPLY and task.line.due_on is None


def heading_of(task: Task) -> str:
    """The heading of one task."""
    if is_supplied(task):
        return GROUPS[TaskKind.DUE_TODAY]
    return GROUPS[TaskKind.IN_HAND if is_fresh(task) else task.kind]


NEXT_STEPS = {
    TaskKind.DISPUTED: QT_TR_NOOP("有存疑记录，请核实"),
    TaskKind.PAPER_NOT_OUT: QT_TR_NOOP("文书没有打出，按 F12"),
    TaskKind.OPEN_CONTACT: QT_TR_NOOP("选事项，或按 F6 答复"),
    TaskKind.IN_HAND: QT_TR_NOOP("核对材料"),
    TaskKind.SUPPLY_DUE: QT_TR_NOOP("补正到期"),
    TaskKind.COMMITMENT_DUE: QT_TR_NOOP("容缺到期"),
}

STAGE_STEPS = {
    Stage.RECEIVED: QT_TR_NOOP("核对材料"),
    Stage.NOTIFIED: QT_TR_NOOP("等补正"),
    Stage.ACCEPTED: QT_TR_NOOP("待决定"),
    Stage.SENT_UP: QT_TR_NOOP("等上级决定"),
    Stage.DECIDED: QT_TR_NOOP("待出件"),
    Stage.ISSUED: QT_TR_NOOP("等申请人领取"),
}
"""The next step of a line: by its kind, else by the stage of its case, else by the duty that is left."""

SAID_BY_HEADING = frozenset(
    {
        TaskKind.AWAITING_DECISION,
        TaskKind.TO_ISSUE,
        TaskKind.UNCOLLECTED,
        TaskKind.SUSPENDED,
        TaskKind.SENT_UP,
        TaskKind.AWAITING_SUPPLY,
    }
)
"""The kinds whose heading is the next step already."""


class WorklistPanel(LineList):
    """The worklist at the left; ``opened`` tells the case."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("worklist")
        self.setAccessibleName(tr("待办"))
        self.itemClicked.connect(lambda _: self._open())
        self.refresh()

    def refresh(self) -> None:
        """Ask the desk again."""
        tasks = self._desk.worklist()
        lines: list[Line] = []
        for heading in dict.fromkeys(GROUPS.values()):
            group = [task for task in tasks if heading_of(task) == heading]
            if group:
                lines.append(Line(f"{tr(heading)} · {len(group)}"))
                lines.extend(_line(task) for task in group)
        self.show_lines(lines or [Line(tr("没有待办"))])

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


def case_title(line: CaseLine) -> str:
    """Whose case it is, as lists show it; what it is about, where it is nobody's application."""
    if line.file is File.CONTACT:
        return tr("来访者")
    if line.file is not File.APPLICATION:
        return tr(FILES[line.file])
    return line.applicant or tr("（申请人资料不在本机）")


def next_step(task: Task) -> str:
    """What to do next, where the heading does not say it already."""
    if is_supplied(task):
        return tr("已补齐，请受理")
    kind, line = TaskKind.IN_HAND if is_fresh(task) else task.kind, task.line
    if kind is TaskKind.TO_TAKE:
        return tr("转办待接") if line.stage is Stage.CONTACT else tr("移交待接")
    if line.offered_to is not None:
        return tr("等 {n} 号窗口接收").format(n=line.offered_to)
    if kind in SAID_BY_HEADING:
        return ""
    step = NEXT_STEPS.get(kind) or STAGE_STEPS.get(line.stage) or (CLOCKS[line.due_kind] if line.due_kind else "")
    return tr(step) if step else ""


def _line(task: Task) -> Line:
    line = task.line
    text, mood = _tag(task)
    serial = line.number.rpartition("-")[2]
    parts = (line.item_name, next_step(task), serial)
    return Line(case_title(line), " · ".join(part for part in parts if part), text, mood, line.case_id)


def _tag(task: Task) -> tuple[str, str]:
    left = task.workdays_left
    if task.kind is TaskKind.DISPUTED:
        return tr("存疑"), "bad"
    if task.kind is TaskKind.PAPER_NOT_OUT:
        return (tr("凭证未打"), "") if is_fresh(task) else (tr("未打印"), "warn")
    if is_supplied(task):
        return tr("✓ 已补齐"), "ok"
    if task.kind is TaskKind.SUSPENDED:
        return tr("暂停计时"), "warn"
    if left is None or task.line.due_on is None:
        return (tr("首问中"), "accent") if task.kind is TaskKind.OPEN_CONTACT else ("", "")
    if left < 0:
        return tr("超期 {n} 天").format(n=-left), "bad"
    if left == 0:
        return tr("今日到期"), "bad"
    if left == 1:
        return tr("剩 1 天"), "warn"
    return tr("{day} 前").format(day=day_text(task.line.due_on, weekday=False)), ""
