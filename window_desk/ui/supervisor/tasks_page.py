"""督查台账: every task with its lead, the one responsible, the last day and how it goes (MISSION D8)."""

from PySide6.QtWidgets import QComboBox, QVBoxLayout

from window_desk.core.case import Case, File
from window_desk.core.clock import ClockKind
from window_desk.core.posts import looks_over
from window_desk.core.supervised_task import SupervisedTask
from window_desk.desk import Desk
from window_desk.ui.elements import button, row, words
from window_desk.ui.grid import Cell, Column, Grid, Row
from window_desk.ui.labels import full_day_text
from window_desk.ui.places.place import PlacePage
from window_desk.ui.shortcuts import bind
from window_desk.ui.supervision_words import unit_name
from window_desk.ui.theme import px
from window_desk.ui.translation import tr

MOST = 500
"""The tasks listed with those that are done: some years of a centre."""


class TasksPage(PlacePage):
    """Open tasks first, the most urgent on top; Enter opens the file with its history and its next steps."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._which = QComboBox()
        self._which.setObjectName("tasksWhich")
        self._which.setAccessibleName(tr("看哪些督查事项"))
        self._which.addItems([tr("没有办结的"), tr("全部")])
        self._which.currentIndexChanged.connect(lambda _: self.refresh())
        self._sum = words(look="soft", name="tasksSum")
        self.grid = Grid(
            "tasksGrid",
            tr("督查事项，回车打开"),
            (
                Column(tr("编号"), 150),
                Column(tr("督查什么")),
                Column(tr("牵头部门"), 130),
                Column(tr("责任人"), 90),
                Column(tr("期限"), 140),
                Column(tr("最近进展"), 140),
                Column(tr("情况"), 170),
            ),
        )
        self.grid.opened.connect(self.case_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(16), px(12))
        layout.setSpacing(px(12))
        new = button(tr("督查立项  Alt+N"), self._set_one, name="taskSet")
        layout.addLayout(row(self._which, self._sum, None, new))
        layout.addWidget(self.grid, 1)
        bind(self, ("Alt+N",), lambda _: self._set_one())

    def refresh(self) -> None:
        """Ask the desk again."""
        desk, every = self._desk, bool(self._which.currentIndex())
        cases = desk.files(File.TASK, MOST) if every else desk.cases(desk.open_files(File.TASK))
        tasks = [(case, case.task) for case in cases if case.task and self._is_seen(case.task)]
        still = [(case, task) for case, task in tasks if task.closed_on is None]
        shown = tasks if every else still
        shown.sort(key=lambda each: (each[1].closed_on is not None, each[1].due_on))
        self.grid.show_rows([self._row(case, task) for case, task in shown])
        late = sum(task.due_on < desk.today() for _, task in still)
        if not every:
            said = tr("没有办结 {open} 项，其中逾期 {late} 项")
        elif len(cases) == MOST:
            said = tr("最近立项的 {all} 项，没有办结 {open} 项，其中逾期 {late} 项")
        else:
            said = tr("共 {all} 项，没有办结 {open} 项，其中逾期 {late} 项")
        self._sum.setText(said.format(all=len(tasks), open=len(still), late=late))

    def _is_seen(self, task: SupervisedTask) -> bool:
        roster, officer = self._desk.roster, self._desk.officer
        answers = roster.officer(task.officer)
        units = (task.lead, *task.helping, answers.department if answers else "")
        return any(looks_over(roster, officer, unit) for unit in units)

    def _row(self, case: Case, task: SupervisedTask) -> Row:
        last = full_day_text(task.reported_on[-1]) if task.reported_on else tr("还没有")
        return Row(
            (
                task.number,
                task.matter,
                unit_name(task.lead, self._desk.roster),
                self._desk.roster.name_of(task.officer),
                full_day_text(task.due_on),
                last,
                self._state(case, task),
            ),
            case.case_id,
        )

    def _state(self, case: Case, task: SupervisedTask) -> Cell:
        today = self._desk.today()
        if task.closed_on:
            return Cell(tr("✓ 已办结"), "ok") if task.done else Cell(tr("– 未办成"), "soft")
        if task.due_on < today:
            days = self._desk.calendar.between(task.due_on, today)
            return Cell(tr("▲ 逾期 {n} 个工作日").format(n=days), "bad", strong=True)
        months = [clock for clock in self._desk.clocks(case) if clock.kind is ClockKind.TASK_REPORT]
        owed = tr("、").join(clock.label for clock in months if clock.ended_on is None and clock.overdue(today))
        if owed:
            return Cell(tr("▲ {months} 没有报").format(months=owed), "warn", strong=True)
        return Cell(tr("● 办理中"), "accent")

    def _set_one(self) -> None:
        self.action_asked.emit("task.set")
