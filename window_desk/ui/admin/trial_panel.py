"""试算: which open cases would have another last day, and which papers out tell the old one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from window_desk.core.clock import Clock
from window_desk.core.recalculation import ChangedClock, Recalculation
from window_desk.desk import Desk
from window_desk.ui.elements import words
from window_desk.ui.grid import Cell, Column, Grid, Row
from window_desk.ui.labels import clock_name, day_text
from window_desk.ui.theme import large_text, px
from window_desk.ui.translation import tr


def tells_wrong(change: ChangedClock) -> bool:
    """Whether a paper out tells a date that is another now: what stands in the reprint queue."""
    return bool(change.papers) and (change.moves or change.told)


def why_not_again(desk: Desk, change: ChangedClock | None) -> str:
    """Why the papers of that clock are not to be printed with another date; empty where they are. What somebody was
    told or given stays as it was told; only what is reckoned is put right.
    """
    if change is None:
        return tr("请先在重发清单里选一个期限。")
    if desk.planning.draft.release is not None:
        return tr("日历还没有发布，发布以后再重发。")
    if change.told:
        return tr("已经告知的日期不变，不改了重发；要给申请人更多时间的，请打开办件另行告知。")
    if not tells_wrong(change):
        return tr("没有发出的文书写着别的日期，不用重发。")
    known = {paper.number for paper in desk.papers_of(desk.case(change.case_id))}
    return "" if known & set(change.papers) else tr("这份文书请打开办件处理。")


class TrialPanel(QWidget):
    """A line for each clock; ``opened`` tells the case."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._found: Recalculation | None = None
        self._title = ""
        self._only_papers = False
        self._sum = words(look="strong", name="trialSum", wrap=True)
        self._days = words(look="soft", name="trialDays", wrap=True)
        self.grid = Grid(
            "trialGrid",
            tr("会变的期限"),
            (
                Column(tr("办件"), 190),
                Column(tr("哪个期限"), 190),
                Column(tr("原来"), 170),
                Column(tr("变为"), 170),
                Column(tr("要做什么")),
            ),
        )
        self.grid.opened.connect(lambda change: self.opened.emit(change.case_id))
        self._advice = words(
            look="soft", name="trialAdvice", wrap=True
        )  # the column is too narrow for it in large text
        self._advice.setVisible(large_text())
        self.grid.chosen.connect(lambda _: self._tell())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self._sum)
        layout.addWidget(self._days)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self._advice)

    @property
    def change(self) -> ChangedClock | None:
        """The chosen line."""
        key = self.grid.key
        return key if isinstance(key, ChangedClock) else None

    def show_nothing(self, text: str) -> None:
        """Say only that."""
        self._found = None
        self._sum.setText(text)
        self._days.setText("")
        self.grid.show_rows([])

    def show_trial(self, title: str, found: Recalculation) -> None:
        """Show what would change."""
        self._title, self._found = title, found
        self._show()

    def switch(self) -> None:
        """All of them, or only those whose papers tell the old date."""
        self._only_papers = not self._only_papers
        if self._found is not None:
            self._show()

    def _show(self) -> None:
        found = self._found
        assert found is not None  # both who call look
        queue = [change for change in found.clocks if tells_wrong(change)]
        said = tr("{title}：{days} 天与原来不同，{n} 个期限受影响，其中 {papers} 个已写在发出的文书上（重发清单）。")
        counts = {"days": len(found.days), "n": len(found.clocks), "papers": len(queue)}
        self._sum.setText(said.format(title=self._title, **counts))
        off, work = tr("放假"), tr("上班")
        days = [f"{day_text(day.on)} {work if day.works else off}" for day in found.days]
        rest = tr("　仍为暂定：{years}").format(years="、".join(map(str, found.unpublished)))
        self._days.setText(
            "、".join(days[:12]) + ("……" if len(days) > 12 else "") + (rest if found.unpublished else "")
        )
        shown = queue if self._only_papers else found.clocks
        self.grid.show_rows([self._row(change) for change in shown])

    def _tell(self) -> None:
        change = self.change
        self._advice.setText(_to_do(change).text if change else "")

    def _row(self, change: ChangedClock) -> Row:
        old, new = _due(change.old), _due(change.new)
        clock = Cell(clock_name(change.clock, self._desk.roster))
        moved = Cell(new, "accent", strong=True) if change.moves else Cell(new)
        return Row((Cell(change.number, strong=True), clock, old, moved, _to_do(change)), change)


def _due(clock: Clock | None) -> str:
    if clock is None:
        return tr("不起算")
    return clock.due_on.isoformat() + (tr("（暂定）") if clock.provisional else "")


def _to_do(change: ChangedClock) -> Cell:
    papers = "、".join(change.papers)
    if change.told:
        text = tr("▲ 已告知的日期不变，其间的工作日变了，请核对是否另行告知")
        return Cell(f"{text} {papers}".strip(), "warn")
    if tells_wrong(change):
        return Cell(tr("▲ {papers} 写的是原日期，请告知申请人并重发").format(papers=papers), "bad")
    return Cell(tr("自动按新的日期") if change.moves else tr("日期不变，不再暂定"), "soft")
