"""实况: which window serves since when, who waits to be taken, and how old what is shown here is."""

from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from window_desk.core.entry import CHINA
from window_desk.core.floor import Floor
from window_desk.core.posts import looks_over
from window_desk.core.stand_ins import nobody_there
from window_desk.desk import Desk
from window_desk.ui.background import SyncState
from window_desk.ui.elements import row, words
from window_desk.ui.grid import Cell, Column, Grid, Row
from window_desk.ui.labels import moment_text
from window_desk.ui.places.place import PlacePage
from window_desk.ui.theme import px
from window_desk.ui.translation import tr

MINUTE = 60_000


class FloorPage(PlacePage):
    """A line for each window; Enter opens the case that stands before it. Told anew every minute."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._age, self._sum = words(look="soft", name="floorAge"), words(look="strong", name="floorSum")
        self.grid = Grid(
            "floorGrid",
            tr("各窗口现在的情况，回车打开眼前的办件"),
            (
                Column(tr("窗口"), 170),
                Column(tr("谁在")),
                Column(tr("现在"), 220),
                Column(tr("自"), 110),
                Column(tr("待接转办"), 110, right=True),
                Column(tr("最近一笔"), 190),
            ),
        )
        self.grid.opened.connect(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(16), px(12))
        layout.setSpacing(px(12))
        layout.addLayout(row(self._sum, None, self._age))
        layout.addWidget(self.grid, 1)
        minute = QTimer(self, interval=MINUTE)  # time alone makes a wait longer
        minute.timeout.connect(self.refresh)
        minute.start()

    def refresh(self) -> None:
        """Ask the store again."""
        lines, today = [line for line in self._desk.floor() if self._is_seen(line)], self._desk.today()
        alone = {leave.officer for leave in nobody_there(self._desk.leaves(), today, today)}
        self.grid.show_rows([self._row(line, alone) for line in lines])
        heard = [line for line in lines if line.heard_at and line.heard_at.astimezone(CHINA).date() == today]
        said = tr("{n} 个窗口，今天有记录的 {heard} 个，正在接待 {serving} 个，待接转办 {waiting} 件")
        serving = sum(line.serving is not None for line in heard)
        waiting = sum(line.waiting for line in lines)
        self._sum.setText(said.format(n=len(lines), heard=len(heard), serving=serving, waiting=waiting))

    def _is_seen(self, line: Floor) -> bool:
        return looks_over(self._desk.roster, self._desk.officer, line.window.department)

    def _row(self, line: Floor, alone: set[str]) -> Row:
        today, roster = self._desk.today(), self._desk.roster
        heard = line.heard_at is not None and line.heard_at.astimezone(CHINA).date() == today
        who = roster.signature(line.hand) if line.hand and heard else ""
        since = moment_text(line.since, today) if line.since and line.serving and heard else ""
        waits = Cell(str(line.waiting), "warn", strong=True) if line.waiting else Cell("0", "off")
        return Row(
            (
                Cell(f"{line.window.number} {line.window.name}", strong=True),
                who,
                self._now(line, alone, heard=heard),
                since,
                waits,
                self._last(line),
            ),
            line.serving if heard else None,
        )

    def _now(self, line: Floor, alone: set[str], *, heard: bool) -> Cell:
        if line.hand and line.hand.officer in alone:
            return Cell(tr("▲ 缺岗：A、B 岗都不在"), "bad", strong=True)
        if not heard:
            return Cell(tr("– 今天没有记录"), "soft")
        return Cell(tr("● 正在接待"), "accent") if line.serving else Cell(tr("○ 空闲"), "ok")

    def _last(self, line: Floor) -> Cell:
        if line.heard_at is None:
            return Cell(tr("还没有"), "off")
        said = moment_text(line.heard_at, self._desk.today())
        ago = self._desk.now() - line.heard_at
        if timedelta(0) <= ago < timedelta(hours=2):
            said = tr("{time}（{n} 分钟前）").format(time=said, n=int(ago.total_seconds() // 60))
        return Cell(said)

    def on_synced(self, state: SyncState) -> None:
        """Say how old this is: what other windows did since the last round is not here."""
        if state.synced_at is None:
            self._age.setText(tr("只有本机的记录，还没有同步过"))
        else:
            self._age.setText(tr("数据截至 {time}").format(time=moment_text(state.synced_at, self._desk.today())))

    def _open(self, case_id: object) -> None:
        if case_id is not None:
            self.case_asked.emit(case_id)
