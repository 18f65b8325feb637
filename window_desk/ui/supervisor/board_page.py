"""效能看板: the figures of a period, by window, officer, department or item; each opens its list (MISSION D1, D2)."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from window_desk.core.figures import Count, Counts
from window_desk.core.periods import Every, Period, before, pieces
from window_desk.core.policy import Policy
from window_desk.core.standing import By, Scope
from window_desk.desk import Desk
from window_desk.ui.elements import card, row, words
from window_desk.ui.places.place import PlacePage
from window_desk.ui.shortcuts import bind
from window_desk.ui.supervisor.behind_dialog import BehindDialog
from window_desk.ui.supervisor.board_chart import BoardChart
from window_desk.ui.supervisor.department_choice import DepartmentChoice
from window_desk.ui.supervisor.equation import Equation
from window_desk.ui.supervisor.figure_words import BYS, GROUPS, HEADS, MAIN, period_text, scope_text, short_name
from window_desk.ui.supervisor.figures_model import FiguresModel
from window_desk.ui.supervisor.figures_table import FiguresTable
from window_desk.ui.supervisor.headline_cards import HEADLINES, HeadlineCard
from window_desk.ui.supervisor.now_panel import NowPanel
from window_desk.ui.supervisor.period_choice import PeriodChoice
from window_desk.ui.theme import large_text, px
from window_desk.ui.translation import tr


class BoardPage(PlacePage):
    """Period, department and kind of line above; five large figures; the table; the course at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._total: Counts = {}
        self.choice = PeriodChoice(desk.today())
        self.choice.changed.connect(self.refresh)
        self.choice.bind(self)
        self._department, self._by, self._group = DepartmentChoice(desk, "boardDepartment"), QComboBox(), QComboBox()
        self._fill_choices()
        self._equation = Equation()
        self._equation.opened.connect(self._open_total)
        self._cards = [HeadlineCard(*headline) for headline in HEADLINES]
        for each in self._cards:
            each.opened.connect(self._open_total)
        self.model = FiguresModel()
        self.table = FiguresTable(self.model)
        self.table.opened.connect(self._open_cell)
        self.chart = BoardChart()
        self.now = NowPanel(desk)
        self.now.opened.connect(self.case_asked)
        self.chart.picked.connect(self.choice.show_period)
        self._lay_out()
        bind(self, ("Ctrl+Up", "Ctrl+Down"), self._sort_here)

    def _fill_choices(self) -> None:
        for box, name, label in (
            (self._by, "boardBy", tr("每行是")),
            (self._group, "boardGroup", tr("看哪些指标")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(label)
        for by, text in BYS.items():
            self._by.addItem(tr(text), by)
        for key, (text, _) in GROUPS.items():
            self._group.addItem(tr(text), key)
        for box in (self._department, self._by, self._group):
            box.currentIndexChanged.connect(lambda _: self.refresh())

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(16), px(12))
        layout.setSpacing(px(12))
        choices = row(self.choice, self._department, self._by, self._group, None)
        if large_text():
            layout.addLayout(choices)
            layout.addWidget(self._equation)
        else:
            choices.addWidget(self._equation)
            layout.addLayout(choices)
        layout.addLayout(row(*self._cards, spacing=12))
        below = QHBoxLayout()
        below.setSpacing(px(12))
        below.addWidget(self.table, 1)
        if not large_text():
            below.addWidget(self._side())
        layout.addLayout(below, 1)

    def _side(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(words(tr("按日办结与超期"), "soft", name="chartTitle"))
        inner.addWidget(self.chart, 1)
        below, listed = card()
        listed.addWidget(words(tr("现在要处理"), "soft"))
        listed.addWidget(self.now, 1)
        side = QWidget()
        side.setFixedWidth(px(300))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(frame, 1)
        column.addWidget(below, 1)
        return side

    # what is on screen

    @property
    def by(self) -> By:
        """What a line of the table is."""
        return By(self._by.currentData())

    def refresh(self) -> None:
        """Ask for the figures of the chosen period anew."""
        period, policy = self.choice.period, self._policy()
        self._total, last = self._whole(period), self._whole(before(period))
        for each in self._cards:
            each.show_counts(self._total, last, policy)
        self._equation.show_counts(self._total)
        self._show_table(period)
        self.now.refresh()
        if not large_text():
            self._show_course(period)

    def _policy(self) -> Policy:
        return self._desk.published.policy(self._desk.today())

    def _whole(self, period: Period) -> Counts:
        """The figures of the chosen department, or of all."""
        code = self._department.code
        return self._desk.figures.course([period], By.DEPARTMENT if code else By.CENTRE, code)[period]

    def _show_table(self, period: Period) -> None:
        names = {item.code: item.name for item in self._desk.published.items}
        keys, lines = GROUPS[self._group.currentData() or MAIN][1], self._desk.figures.table(period, self.by)
        table = {
            scope: counts
            for scope, counts in lines.items()
            if self._is_of(scope) and (scope or any(counts[key].n for key in keys))  # nobody: only where it has some
        }
        called = {scope: scope_text(scope, self.by, self._desk.roster, names) for scope in table}
        at = self.table.currentIndex()
        self.model.show_table(table, keys, called, {}, self._policy(), tr(HEADS[self.by]))
        if table:
            self.table.setCurrentIndex(self.model.index(max(0, min(at.row(), len(table) - 1)), max(0, at.column())))

    def _is_of(self, scope: Scope) -> bool:
        """Whether a line belongs to the chosen department."""
        if self.by is By.WINDOW:
            return self._department.has_window(int(scope or 0))
        if self.by in (By.OFFICER, By.POST):
            return self._department.has_officer(str(scope))
        if self.by is By.ITEM and scope:
            return self._department.has(self._desk.item(str(scope)).department)
        return self._department.has(str(scope))

    def _show_course(self, period: Period) -> None:
        every = Every.DAY if (period.last - period.first).days <= 62 else Every.MONTH
        cut = [piece for piece in pieces(period, every) if piece.first <= self._desk.today()]
        names = [f"{p.first.day}" if every is Every.DAY else f"{p.first.month}" for p in cut]
        code = self._department.code
        course = self._desk.figures.course(cut, By.DEPARTMENT if code else By.CENTRE, code)
        title = self.findChild(QWidget, "chartTitle")
        assert title is not None
        title.setText(tr("按日办结与超期") if every is Every.DAY else tr("按月办结与超期"))  # type: ignore[attr-defined]
        self.chart.show_course(course, names)

    # what is behind it

    def _open_total(self, key: str) -> None:
        code = self._department.code
        self._open(By.DEPARTMENT if code else By.CENTRE, code, self._total[key])

    def _open_cell(self, index: QModelIndex) -> None:
        count = self.model.count(index)
        if count is not None:
            self._open(self.by, self.model.scopes[index.row()], count)

    def _open(self, by: By, scope: Scope, count: Count) -> None:
        behind = partial(self._desk.figures.behind, self.choice.period, by, scope, count.indicator.key)
        names = {item.code: item.name for item in self._desk.published.items}
        whose = scope_text(scope, by, self._desk.roster, names) if scope else self._desk.roster.centre.name
        title = f"{tr(count.indicator.label)} · {whose} · {period_text(self.choice.period)} · {count}"
        dialog = BehindDialog(self, title, count, behind)
        dialog.opened.connect(self.case_asked)
        dialog.open()

    def _sort_here(self, key: str) -> None:
        order = Qt.SortOrder.AscendingOrder if key == "Ctrl+Up" else Qt.SortOrder.DescendingOrder
        column = max(0, self.table.currentIndex().column())
        self.table.sortByColumn(column, order)
        name = short_name(self.model.keys[column - 1]) if column else tr("名称")
        self.said.emit(tr("按“{name}”排列").format(name=name), "")
