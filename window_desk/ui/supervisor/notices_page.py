"""一次性告知: how often each window told, told twice or too late; two notices side by side (MISSION D1)."""

from collections.abc import Mapping
from functools import partial
from itertools import islice
from uuid import UUID

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QScrollArea, QSplitter, QVBoxLayout, QWidget

from window_desk.core.case import Case
from window_desk.core.standing import By, Scope
from window_desk.desk import Desk
from window_desk.ui.elements import row, words
from window_desk.ui.grid import Column, Grid, Row
from window_desk.ui.places.place import PlacePage
from window_desk.ui.supervisor.behind_dialog import BehindDialog
from window_desk.ui.supervisor.department_choice import DepartmentChoice
from window_desk.ui.supervisor.figure_words import GROUPS, HEADS, period_text, scope_text, short_name
from window_desk.ui.supervisor.figures_model import FiguresModel
from window_desk.ui.supervisor.figures_table import FiguresTable
from window_desk.ui.supervisor.notice_compare import NoticeCompare
from window_desk.ui.supervisor.period_choice import PeriodChoice
from window_desk.ui.theme import px
from window_desk.ui.translation import tr
from window_desk.ui.worklist_words import case_title

MOST = 200
"""The cases listed; whoever wants those before them takes a shorter period or opens the figure."""


class NoticesPage(PlacePage):
    """The figures above; below the cases told more than once, and any two notices of the chosen one side by side."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._case = desk, Case(UUID(int=0))
        self.choice = PeriodChoice(desk.today())
        self.choice.changed.connect(self.refresh)
        self.choice.bind(self)
        self._department = DepartmentChoice(desk, "noticesDepartment")
        self._department.currentIndexChanged.connect(lambda _: self.refresh())
        self.model = FiguresModel()
        self.table = FiguresTable(self.model)
        self.table.opened.connect(self._open_cell)
        columns = (Column(tr("编号"), 170), Column(tr("申请人"), 150), Column(tr("事项")))
        self.cases = Grid("noticesTwice", tr("告知过两次以上的办件，回车打开"), columns)
        self.cases.opened.connect(self.case_asked)
        self.cases.chosen.connect(lambda _: self._show_case())
        self._twice = words(look="soft", name="noticesTwiceSaid", wrap=True)
        self._older, self._newer = self._which(tr("左边看哪一份")), self._which(tr("右边看哪一份"))
        self._compare = NoticeCompare()
        self._lay_out()

    def _which(self, spoken: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(spoken)
        box.currentIndexChanged.connect(lambda _: self._show_two())
        return box

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(16), px(12))
        layout.setSpacing(px(12))
        note = tr("视为受理：收件以后没有在期限内告知，自收件之日起即为受理（行政许可法第三十二条）。")
        head = row(self.choice, self._department, words(note, "soft", wrap=True))
        head.setStretch(2, 1)
        layout.addLayout(head)
        layout.addWidget(self.table, 2)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._list())
        split.addWidget(self._side())
        split.setSizes([px(480), px(820)])
        layout.addWidget(split, 3)

    def _list(self) -> QWidget:
        side = QWidget()
        inner = QVBoxLayout(side)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._twice)
        inner.addWidget(self.cases, 1)
        return side

    def _side(self) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        self._compare.setObjectName("pageBody")
        area.setWidget(self._compare)
        area.setProperty("look", "scroll")
        area.setAccessibleName(tr("两份告知书对照，可上下滚动"))
        side = QWidget()
        inner = QVBoxLayout(side)
        inner.setContentsMargins(px(12), 0, 0, 0)
        choices = row(self._older, self._newer)
        choices.setStretch(0, 1)
        choices.setStretch(1, 1)
        inner.addLayout(choices)
        inner.addWidget(area, 1)
        return side

    def refresh(self) -> None:
        """The figures of the period, and its cases told twice."""
        period, desk = self.choice.period, self._desk
        every = desk.figures.table(period, By.WINDOW)
        keys = GROUPS["notices"][1]
        table = {
            scope: counts
            for scope, counts in every.items()
            if self._department.has_window(int(scope or 0)) and (scope or any(counts[key].n for key in keys))
        }
        names = {scope: scope_text(scope, By.WINDOW, desk.roster, {}) for scope in table}
        policy = desk.published.policy(desk.today())
        self.model.show_table(table, keys, names, {}, policy, tr(HEADS[By.WINDOW]))
        self._list_twice({scope: table[scope]["repeat_notices"].n for scope in table})
        self._show_case()

    def _list_twice(self, told: Mapping[Scope, int]) -> None:
        """The cases of the windows that told twice, the latest first; ``told``: how often each did."""
        asked = self.choice.period, By.WINDOW, [scope for scope, n in told.items() if n], "repeat_notices"
        behind = [each.line for each in islice(self._desk.figures.behind_lines(*asked), MOST)]
        self.cases.show_rows([Row((line.number, case_title(line), line.item_name), line.case_id) for line in behind])
        said = (
            tr("二次告知 {n} 份，下面是最近的 {rows} 件") if len(behind) == MOST else tr("二次告知 {n} 份，{rows} 件")
        )
        self._twice.setText(said.format(n=f"{sum(told.values()):,}", rows=f"{len(behind):,}"))

    def _show_case(self) -> None:
        case_id = self.cases.key
        self._case = self._desk.case(case_id) if case_id else Case(UUID(int=0))
        numbers = [notice.number for notice in self._case.notices]
        for box, at in ((self._older, len(numbers) - 2), (self._newer, len(numbers) - 1)):
            with QSignalBlocker(box):
                box.clear()
                box.addItems(numbers)
                box.setCurrentIndex(at)
            box.setVisible(bool(numbers))
        self._show_two()

    def _show_two(self) -> None:
        notices = self._case.notices
        left, right = sorted((self._older.currentIndex(), self._newer.currentIndex()))
        self._compare.setVisible(left >= 0)
        if left >= 0:
            told = frozenset(demand.material for notice in notices[:right] for demand in notice.demands)
            self._compare.show_notices(notices[left], notices[right], self._desk.item_of(self._case), told)

    def _open_cell(self, index: QModelIndex) -> None:
        count = self.model.count(index)
        if count is None:
            return
        scope, period = self.model.scopes[index.row()], self.choice.period
        behind = partial(self._desk.figures.behind, period, By.WINDOW, scope, count.indicator.key)
        whose = scope_text(scope, By.WINDOW, self._desk.roster, {})
        title = f"{short_name(count.indicator.key)} · {whose} · {period_text(period)} · {count}"
        dialog = BehindDialog(self, title, count, behind)
        dialog.opened.connect(self.case_asked)
        dialog.open()
