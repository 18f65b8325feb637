"""窗口绩效考核: the score by the published table; each line opens its cases, to the clerk as to the supervisor (D6)."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from window_desk.core.figures import Count
from window_desk.core.posts import looks_over
from window_desk.core.standing import By
from window_desk.core.window_score import FULL, deductions, score
from window_desk.desk import Desk
from window_desk.ui.elements import row, words
from window_desk.ui.grid import Cell, Column, Grid, Row
from window_desk.ui.places.place import PlacePage
from window_desk.ui.supervisor.behind_dialog import BehindDialog
from window_desk.ui.supervisor.figure_words import period_text, short_name
from window_desk.ui.supervisor.period_choice import PeriodChoice
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


class ScorePage(PlacePage):
    """A line for each window (the own one for a clerk), beside them how the chosen one came by its points."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.choice = PeriodChoice(desk.today())
        self.choice.changed.connect(self.refresh)
        self.choice.bind(self)
        self.windows = Grid(
            "scoreWindows",
            tr("各窗口的得分"),
            (Column(tr("窗口")), Column(tr("得分"), 90, right=True)),
        )
        self.windows.chosen.connect(lambda _: self._show_lines())
        self.lines = Grid(
            "scoreLines",
            tr("扣分的每一项，回车看名单"),
            (
                Column(tr("指标")),
                Column(tr("次数"), 80, right=True),
                Column(tr("规则"), 200),
                Column(tr("扣分"), 80, right=True),
            ),
        )
        self.lines.opened.connect(self._open)
        self._rule = words(look="soft", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(16), px(12))
        layout.setSpacing(px(12))
        layout.addLayout(row(self.choice, None))
        how = QVBoxLayout()
        how.setSpacing(px(12))
        how.addWidget(self._rule)
        how.addWidget(self.lines, 1)
        beside = QHBoxLayout()
        beside.setSpacing(px(16))
        beside.addWidget(self.windows, 1)
        beside.addLayout(how, 2)
        layout.addLayout(beside, 1)

    def refresh(self) -> None:
        """Reckon the scores of the period anew."""
        self._table = self._desk.figures.table(self.choice.period, By.WINDOW)
        self._policy = self._desk.published.policy(self.choice.period.last)
        session, roster = self._desk.session, self._desk.roster
        own, officer = session.window.number if session else 0, self._desk.officer
        shown = [w for w in roster.windows if w.number == own or looks_over(roster, officer, w.department)]
        self.windows.show_rows([self._row(window.number, window.name) for window in shown])
        self._show_lines()

    def _row(self, number: int, name: str) -> Row:
        points = score(self._table[number], self._policy)
        mood = "" if points == FULL else "bad" if points < 60 else "warn"
        return Row((Cell(f"{number} {name}", strong=True), Cell(str(points), mood, strong=True)), number)

    def _show_lines(self) -> None:
        number = self.windows.key
        if number is None:
            return
        taken = deductions(self._table[number], self._policy)
        self.lines.show_rows([_line(d.figure, d.points, d.per, d.off) for d in taken])
        said = tr("{n} 号窗口 {period}：满分 {full} 分，扣 {off} 分，得 {score} 分；不低于 0 分，扣分标准由中心公布。")
        off = sum(line.off for line in taken)
        self._rule.setText(
            said.format(
                n=number,
                period=period_text(self.choice.period),
                full=FULL,
                off=off,
                score=score(self._table[number], self._policy),
            )
        )

    def _open(self, key: object) -> None:
        count = self._table[self.windows.key][str(key)]
        behind = partial(self._desk.figures.behind, self.choice.period, By.WINDOW, self.windows.key, str(key))
        place = tr("{n} 号窗口").format(n=self.windows.key)
        title = f"{short_name(str(key))} · {place} · {count.n}"
        dialog = BehindDialog(self, title, count, behind)
        dialog.opened.connect(self.case_asked)
        dialog.open()


def _line(figure: Count, points: int, per: int, off: int) -> Row:
    rule = tr("每 {per} 次扣 {n} 分").format(per=per, n=points) if per > 1 else tr("每次扣 {n} 分").format(n=points)
    taken = Cell(f"-{off}", "bad", strong=True) if off else Cell("0", "off")
    return Row((tr(figure.indicator.label), str(figure.n), rule, taken), figure.indicator.key)
