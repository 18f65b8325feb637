"""监察: who saw and took out what, every line of the ledger, and whether the ledger holds (MISSION D9, G6)."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from window_desk.core.acts import Released
from window_desk.core.case import File
from window_desk.core.journal import Line, Wanted
from window_desk.core.posts import Right
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.ui.admin import audit_rows
from window_desk.ui.admin.erasing_dialog import ErasingSteps
from window_desk.ui.days import typed_day
from window_desk.ui.elements import button, row, words
from window_desk.ui.grid import Grid
from window_desk.ui.places.place import PlacePage
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.shortcuts import bind
from window_desk.ui.theme import large_text, px, set_mood
from window_desk.ui.translation import error_text, tr
from window_desk.ui.worker import Worker

SHOWN = 500
"""As many lines are listed; for others the filter is narrowed."""


class AuditPage(PlacePage):
    """Two lists: looks, exports and erasures of any time, and all lines of some days; below what can be proved."""

    def __init__(self, desk: Desk, room: PrintRoom) -> None:
        super().__init__()
        self._desk = desk
        self.worker = Worker("audit", self)
        self.worker.moved.connect(self._on_moved)
        self.erasing = ErasingSteps(desk, room, self, self.worker)
        self._which, self._officer, self._window, self._kind = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self._days = QLineEdit(), QLineEdit()
        self._narrow = QWidget()
        self._sum = words(look="soft", name="auditSum")
        self._result = words(look="note", name="auditResult", wrap=True)
        self._result.hide()
        self.grid = Grid("auditGrid", tr("台账的记录，回车打开办件"), audit_rows.columns())
        self.grid.opened.connect(self.case_asked)
        self._fill()
        self._lay_out()
        bind(self, ("Alt+Q", "Alt+V", "Alt+R", "Alt+E"), self.press)

    def _fill(self) -> None:
        roster, today = self._desk.roster, self._desk.today()
        self._which.addItems([tr("看明文、导出、删除"), tr("全部记录")])
        self._officer.addItem(tr("全部人员"), "")
        for officer in roster.officers:
            self._officer.addItem(f"{officer.staff_no} {officer.name}", officer.staff_no)
        self._window.addItem(tr("全部窗口"), None)
        for window in roster.windows:
            self._window.addItem(f"{window.number} {window.name}", window.number)
        self._kind.addItem(tr("全部种类"), "")
        for kind, text in audit_rows.kinds():
            self._kind.addItem(text, kind)
        for line, name, text in zip(self._days, ("auditFirst", "auditLast"), (tr("从哪天"), tr("到哪天")), strict=True):
            line.setObjectName(name)
            line.setAccessibleName(text)
            line.setText(today.isoformat())
            line.setFixedWidth(px(110))
            line.returnPressed.connect(self.refresh)
        named = {"auditWhich": (self._which, tr("看哪些记录")), "auditOfficer": (self._officer, tr("哪个人员"))}
        named |= {"auditWindow": (self._window, tr("哪个窗口")), "auditKind": (self._kind, tr("哪种记录"))}
        for name, (box, text) in named.items():
            box.setObjectName(name)
            box.setAccessibleName(text)
            box.currentIndexChanged.connect(lambda _: self.refresh())

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(16), px(12))
        layout.setSpacing(px(12))
        inner = row(self._days[0], tr("到"), self._days[1], self._officer, self._window, self._kind)
        inner.setContentsMargins(0, 0, 0, 0)
        self._narrow.setLayout(inner)
        if large_text():
            layout.addLayout(row(self._which, None, self._sum))
            layout.addLayout(row(self._narrow, None))
        else:
            layout.addLayout(row(self._which, self._narrow, None, self._sum))
        layout.addWidget(self.grid, 1)
        layout.addWidget(self._result)
        erase = button(tr("删除期满的信息  Alt+E"), partial(self.press, "Alt+E"), name="auditErase")
        may = self._desk.officer is not None and Right.RELEASE in self._desk.officer.rights
        erase.setEnabled(may)
        erase.setToolTip("" if may else tr("没有发布权限"))
        layout.addLayout(
            row(
                button(tr("刷新  Alt+Q"), partial(self.press, "Alt+Q"), name="auditAsk"),
                button(tr("核验台账  Alt+V"), partial(self.press, "Alt+V"), name="auditProve"),
                button(tr("核验发布  Alt+R"), partial(self.press, "Alt+R"), name="auditReleases"),
                erase,
                None,
            )
        )

    # lists

    def refresh(self) -> None:
        """Ask the desk again, off the UI thread."""
        every = bool(self._which.currentIndex())
        self._narrow.setVisible(every)
        if not every:
            self.worker.run(lambda: (self._desk.journal.disclosed(SHOWN), False), self._show)
            return
        first, last = (typed_day(line.text()) for line in self._days)
        if first is None or last is None or first > last:
            self.said.emit(tr("日期请写成 20261127，从早到晚"), "bad")
            return
        officer, window, kind = (box.currentData() for box in (self._officer, self._window, self._kind))
        wanted = Wanted(first, last, officer, window, kind)
        self.worker.run(lambda: self._desk.journal.lines(wanted, SHOWN), self._show)

    def _show(self, answer: tuple[list[Line], bool] | WindowDeskError) -> None:
        if isinstance(answer, WindowDeskError):
            self.said.emit(error_text(answer), "bad")
            return
        lines, more = answer
        self.grid.show_rows([audit_rows.row(line, self._desk.roster) for line in lines])
        said = tr("最新的 {n} 条，还有更多，请缩小范围") if more else tr("{n} 条")
        self._sum.setText(said.format(n=len(lines)))

    def on_cases_changed(self, changed: frozenset[UUID]) -> None:
        """The list of looks follows; days that somebody is reading stay as they are."""
        if not self._which.currentIndex():
            self.refresh()

    # what can be proved

    def press(self, key: str) -> None:
        """A key of this page."""
        {"Alt+Q": self.refresh, "Alt+V": self._prove, "Alt+R": self._verify_releases, "Alt+E": self._erase}[key]()

    def _prove(self) -> None:
        self.worker.begin(tr("核验台账"), lambda job: self._desk.chains.prove(job.tell), self._on_proved)

    def _on_proved(self, proof: dict[str, Any] | WindowDeskError) -> None:
        if isinstance(proof, WindowDeskError):
            self._tell(error_text(proof), "bad")
            return
        chains, acts = proof["chains"], sum(chain["acts"] for chain in proof["chains"])
        if proof["sound"]:
            said = tr("✓ 台账成立：{chains} 条链，{acts} 条记录，每一条都接得上，文件每一页完好。")
            self._tell(said.format(chains=len(chains), acts=acts), "ok")
            return
        broken = [chain for chain in chains if chain["broken_at"]]
        said = tr("▲ 台账不成立：{device} 断在第 {n} 条。请不要再登记，保留文件并报告管理员。")
        places = tr("、").join(chain["device"][:8] for chain in broken) or tr("文件")
        self._tell(said.format(device=places, n=broken[0]["broken_at"] if broken else 0), "bad")

    def _verify_releases(self) -> None:
        def verify() -> list[tuple[str, bool]]:
            told = ((case, case.entries[0].act) for case in self._desk.files(File.RELEASE))
            return [
                (act.title, self._desk.releases.verify(case.case_id, act))
                for case, act in told
                if isinstance(act, Released)
            ]

        self.worker.begin(tr("核验发布"), lambda _: verify(), self._on_verified)

    def _on_verified(self, found: list[tuple[str, bool]] | WindowDeskError) -> None:
        if isinstance(found, WindowDeskError):
            self._tell(error_text(found), "bad")
            return
        wrong = [title for title, holds in found if not holds]
        if wrong:
            said = tr("▲ {n} 次发布里有 {wrong} 次与台账记的不符：{titles}")
            self._tell(said.format(n=len(found), wrong=len(wrong), titles=tr("、").join(wrong)), "bad")
        else:
            self._tell(tr("✓ {n} 次发布都与台账记的一字不差。").format(n=len(found)), "ok")

    def _erase(self) -> None:
        if self._desk.officer is None or Right.RELEASE not in self._desk.officer.rights:
            self.said.emit(tr("没有发布权限"), "bad")
        else:
            self.erasing.begin()

    def _tell(self, text: str, mood: str) -> None:
        self._result.setText(text)
        set_mood(self._result, mood)
        self._result.show()

    def _on_moved(self) -> None:
        for job in self.worker.jobs:
            if job.what:
                share = f" {100 * job.done // job.all}%" if job.all else ""
                self._tell(tr("正在{what}{share} ……").format(what=job.what, share=share), "")

    def close_down(self) -> None:
        """Nobody sits here any more."""
        self.erasing.close_down()
        self.worker.close()
