"""离岗 and 顶岗记录: who is away or will be and who stands in; who stood in for whom, in which case."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from window_desk.core.case import Case, File
from window_desk.core.parts import Leave
from window_desk.core.stand_ins import Cover, clash, is_away, overstayed
from window_desk.desk import Desk
from window_desk.ui.elements import button, row, words
from window_desk.ui.grid import Cell, Column, Grid, Row
from window_desk.ui.labels import full_day_text
from window_desk.ui.supervisor.period_choice import PeriodChoice
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


def _laid_out(panel: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(px(12))
    return layout


class LeavesPanel(QWidget):
    """Every leave that is not over; Enter opens its file, where the return is recorded."""

    case_asked = Signal(object)
    action_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sum = words(look="soft", name="leavesSum")
        self.grid = Grid(
            "leavesGrid",
            tr("离岗的人，回车打开"),
            (
                Column(tr("谁离岗"), 120),
                Column(tr("第一天"), 150),
                Column(tr("最后一天"), 150),
                Column(tr("B 岗顶岗"), 120),
                Column(tr("情况")),
            ),
        )
        self.grid.opened.connect(self.case_asked)
        layout = _laid_out(self)
        take = button(tr("离岗登记"), lambda: self.action_asked.emit("leave.take"), name="leaveTake")
        end = button(tr("返岗登记"), self._end, name="leaveEnd")
        layout.addLayout(row(take, end, self._sum, None))
        layout.addWidget(self.grid, 1)

    def refresh(self, wanted: str = "") -> None:
        """Ask the desk again; those who come back latest are last."""
        files = [(case, case.leave) for case in self._desk.files(File.LEAVE)]
        open_ = sorted(
            ((case, leave) for case, leave in files if leave and leave.ended_on is None),
            key=lambda each: each[1].starts_on,
        )
        leaves = [leave for _, leave in open_]
        found = [self._row(case, leave, leaves) for case, leave in open_]
        self.grid.show_rows([each for each in found if wanted.casefold() in _said(each).casefold()])
        today = self._desk.today()
        away = sum(is_away(leave, today, today) for leave in leaves)
        alone = sum(clash(leaves, leave, today) is not None for leave in leaves)
        said = tr("今天离岗 {away} 人，以后 {later} 人，AB 岗同时离岗 {alone} 人")
        self._sum.setText(said.format(away=away, later=len(leaves) - away, alone=alone))

    def _row(self, case: Case, leave: Leave, leaves: list[Leave]) -> Row:
        name = self._desk.roster.name_of
        days = (full_day_text(leave.starts_on), full_day_text(leave.until))
        return Row(
            (Cell(name(leave.officer), strong=True), *days, name(leave.stand_in), self._state(leave, leaves)),
            case.case_id,
        )

    def _state(self, leave: Leave, leaves: list[Leave]) -> Cell:
        today = self._desk.today()
        if other := clash(leaves, leave, today):
            since = full_day_text(max(other.starts_on, leave.starts_on))
            return Cell(tr("▲ {day} 起 A、B 岗都不在，请叫回一人或者另派").format(day=since), "bad", strong=True)
        if overstayed(leave, today):
            return Cell(tr("▲ 到期没有登记返岗"), "warn", strong=True)
        return Cell(tr("● 离岗中"), "accent") if is_away(leave, today, today) else Cell(tr("还没有开始"), "soft")

    def _end(self) -> None:
        if self.grid.key is not None:
            self.case_asked.emit(self.grid.key)
            self.action_asked.emit("leave.end")


class CoversPanel(QWidget):
    """Who acted as B for A in a period; Enter opens the case."""

    case_asked = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__()
        self._desk, self._wanted = desk, ""
        self.period = PeriodChoice(desk.today())
        self.period.changed.connect(lambda: self.refresh(self._wanted))
        self.period.bind(page)
        self._sum = words(look="soft", name="coversSum")
        self.grid = Grid(
            "coversGrid",
            tr("顶岗记录，回车打开办件"),
            (
                Column(tr("日期"), 150),
                Column(tr("A 岗"), 100),
                Column(tr("顶岗的 B 岗"), 120),
                Column(tr("窗口"), 80),
                Column(tr("编号"), 180),
                Column(tr("事项")),
                Column(tr("条数"), 70, right=True),
            ),
        )
        self.grid.opened.connect(self.case_asked)
        layout = _laid_out(self)
        layout.addLayout(row(self.period, self._sum, None))
        layout.addWidget(self.grid, 1)

    def refresh(self, wanted: str = "") -> None:
        """Read the ledger of the period."""
        self._wanted, period = wanted, self.period.period
        covers = self._desk.rostering.covers(period.first, period.last)
        found = [self._row(cover) for cover in covers]
        self.grid.show_rows([each for each in found if wanted.casefold() in _said(each).casefold()])
        days = len({(cover.on, cover.a, cover.b) for cover in covers})
        said = tr("顶岗 {days} 人次（一人一天算一次），涉及 {cases} 件")
        self._sum.setText(said.format(days=days, cases=len({cover.case_id for cover in covers})))

    def _row(self, cover: Cover) -> Row:
        name = self._desk.roster.name_of
        people = (name(cover.a), Cell(name(cover.b), strong=True), str(cover.window))
        case = (cover.number or "–", cover.item_name or "–", str(cover.lines))
        return Row((full_day_text(cover.on), *people, *case), cover.case_id)


def _said(each: Row) -> str:
    return " ".join(cell.text if isinstance(cell, Cell) else cell for cell in each.cells)
