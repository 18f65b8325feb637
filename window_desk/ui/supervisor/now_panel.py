"""现在要处理: what waits for whoever looks on, by kind, the most urgent of each one key away."""

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from window_desk.core.duty import DutyKind
from window_desk.core.posts import looks_over
from window_desk.core.stand_ins import nobody_there
from window_desk.desk import Desk, Task
from window_desk.ui.labels import day_text
from window_desk.ui.lines import Line, LineList
from window_desk.ui.translation import tr
from window_desk.ui.worklist_words import DUTY_STEPS


class NowPanel(LineList):
    """A line for each kind of duty with how many there are; ``opened`` tells the case of the most urgent."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("nowList")
        self.setAccessibleName(tr("现在要处理"))
        self.itemClicked.connect(lambda _: self._open())

    def refresh(self) -> None:
        """Ask the desk again."""
        lines = [*self._nobody(), *self._duties()]
        self.show_lines(lines or [Line(tr("没有要处理的"))])

    def _nobody(self) -> Iterator[Line]:
        """Windows where neither A nor B is (AB岗: both may not be away)."""
        today = self._desk.today()
        for leave in nobody_there(self._desk.leaves(), today, today):
            away = self._desk.roster.officer(leave.officer)
            if away is None or not looks_over(self._desk.roster, self._desk.officer, away.department):
                continue
            name = away.name
            yield Line(tr("{name}离岗，B 岗也不在").format(name=name), tr("请安排人员顶岗"), tr("缺岗"), "bad", "")

    def _duties(self) -> Iterator[Line]:
        mine = [task for task in self._desk.worklist() if task.duty in DUTY_STEPS and task.duty is not DutyKind.ERRAND]
        kinds = list(DUTY_STEPS)
        for kind, group in groupby(sorted(mine, key=lambda task: kinds.index(task.duty)), key=lambda task: task.duty):
            yield _line(kind, list(group))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the case."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if case_id := self.chosen():
            self.opened.emit(case_id)


def _line(kind: DutyKind, tasks: list[Task]) -> Line:
    first = tasks[0]
    due, left = first.line.due_on, first.workdays_left
    tag = (
        ""
        if due is None
        else tr("超期")
        if left is not None and left < 0
        else tr("今日")
        if left == 0
        else day_text(due)
    )
    mood = "" if left is None else "bad" if left < 0 else "warn" if left <= 1 else ""
    title = tr("{step} {n} 件").format(step=tr(DUTY_STEPS[kind]), n=len(tasks))
    return Line(title, first.line.item_name or first.line.number, tag, mood, first.line.case_id)
