"""同步: the windows of the centre as its database knows them, and what it refused (MISSION F5, E4)."""

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QVBoxLayout

from window_desk.desk import Desk
from window_desk.settings import CENTRE_DSN
from window_desk.sync import admin, incidents, overview, publishing
from window_desk.sync.admin import Invitation
from window_desk.sync.incidents import Incident, Incidents
from window_desk.sync.overview import WindowState
from window_desk.ui.admin.central import Central
from window_desk.ui.admin.device_dialogs import CodeDialog, EnrolDialog, RevokeDialog
from window_desk.ui.admin.joining import Joining
from window_desk.ui.admin.joining_dialogs import login_of
from window_desk.ui.background import SyncState
from window_desk.ui.elements import button, row, words
from window_desk.ui.grid import Cell, Column, Grid, Row
from window_desk.ui.labels import moment_text
from window_desk.ui.places.place import PlacePage
from window_desk.ui.shortcuts import bind
from window_desk.ui.theme import large_text, px
from window_desk.ui.translation import tr

DAYS = 30
"""How far back refusals are listed."""

SILENT = timedelta(days=1)
"""A window not heard of for longer is marked."""


class DevicesPage(PlacePage):
    """Above the windows, below what was refused. Nothing is asked of the database before its administrator says so."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.central = Central(desk, self, lambda why: self.said.emit(why, "bad"))
        self.joining = Joining(desk, self, lambda why: self.said.emit(why, "bad"), self._on_joined)
        self._just_joined = False
        self._sum = words("", "soft", name="devicesSum", wrap=True)
        self.windows = Grid(
            "devicesGrid",
            tr("窗口的电脑"),
            (
                Column(tr("登录名"), 150),
                Column(tr("名称")),
                Column(tr("情况"), 250),
                Column(tr("最后联系"), 170),
                Column(tr("已报"), 80, right=True),
                Column(tr("未报"), 70, right=True),
                Column(tr("未取"), 70, right=True),
                Column(tr("链首"), 110),
            ),
        )
        self.windows.setColumnHidden(7, large_text())  # the head of the chain is for a comparison by command
        self.refused = Grid(
            "incidentsGrid",
            tr("中心拒绝过的事"),
            (
                Column(tr("最后一次"), 130),
                Column(tr("登录名"), 150),
                Column(tr("什么事")),
                Column(tr("次数"), 70, right=True),
            ),
        )
        self._refused_title = words(tr("中心拒绝过的事，最近 {n} 天").format(n=DAYS), "strong", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(16), px(12))
        layout.setSpacing(px(12))
        self._found = button(tr("建中心数据库  Alt+B"), self.found, name="devicesFound")
        self._join = button(tr("加入中心  Alt+J"), self.join, name="devicesJoin")
        buttons = (
            button(tr("连接和刷新  F5"), self.ask, name="devicesAsk"),
            button(tr("登记窗口  Alt+N"), self.enrol, name="devicesEnrol"),
            button(tr("停用  Alt+D"), self.revoke, name="devicesRevoke"),
            button(tr("发布全部  Alt+P"), self.publish, name="devicesPublish"),
        )
        if large_text():
            layout.addLayout(row(self._found, self._join, None))
            layout.addLayout(row(*buttons, None))
        else:
            layout.addLayout(row(self._found, self._join, *buttons, None))
        layout.addWidget(self._sum)
        layout.addWidget(self.windows, 3)
        layout.addWidget(self._refused_title)
        layout.addWidget(self.refused, 2)
        keys = {"F5": self.ask, "Alt+N": self.enrol, "Alt+D": self.revoke}
        keys |= {"Alt+B": self.found, "Alt+J": self.join, "Alt+P": self.publish}
        bind(self, keys, lambda key: keys[key]())

    def refresh(self) -> None:
        """Ask again, where the connection was given already; else say how to begin."""
        alone = not self._desk.setting(CENTRE_DSN)
        self._found.setVisible(alone)
        if self.central.known:
            self.ask()
            return
        self._sum.setText(
            tr(
                "这台电脑还是单机。数据库是空的、本机是第一台，按 Alt+B 建中心；中心已经有了，按 Alt+J 用登记码加入。"
                "单机记录的全部传上去。"
            )
            if alone
            else tr("窗口的登记和停用在中心数据库里做，先按 F5 连接。")
        )

    def on_cases_changed(self, changed: frozenset[object]) -> None:
        """What windows record does not change who they are."""

    def on_synced(self, state: SyncState) -> None:
        """See oneself in the list once the first round is done."""
        if self._just_joined and state.synced_at is not None and self.central.known:
            self._just_joined = False
            self.ask()

    def ask(self) -> None:
        """Look at the central database."""
        since = datetime.now(UTC) - timedelta(days=DAYS)
        self.central.ask(lambda dsn: (overview.windows(dsn), incidents.incidents(dsn, since)), self._show)

    def _show(self, answer: tuple[list[WindowState], Incidents]) -> None:
        found, refused = answer
        own = [window for window in found if window.centre_id == self._desk.roster.centre.centre_id]
        self.windows.show_rows([self._row(window) for window in own])
        self.refused.show_rows([self._incident(one) for one in reversed(refused.listed)])
        waiting = sum(window.waiting or 0 for window in own)
        said = tr("{n} 台电脑，{closed} 台已停用，还有 {waiting} 条没有报到中心")
        closed = sum(window.closed_at is not None for window in own)
        self._sum.setText(said.format(n=len(own), closed=closed, waiting=waiting))
        if not refused.complete:
            self._refused_title.setText(
                tr("数据库没有写 CSV 日志，被它拒绝的语句不在其中：请打开 logging_collector 和 csvlog")
            )

    def _row(self, window: WindowState) -> Row:
        heard = moment_text(window.heard_at, self._desk.today()) if window.heard_at else tr("还没有")
        named = tr("{name}（主管）").format(name=window.label) if window.supervisor else window.label
        return Row(
            (
                Cell(window.login, strong=True),
                named,
                self._state(window),
                heard,
                str(window.head),
                "" if window.closed_at else _count(window.waiting),
                "" if window.closed_at else _count(window.behind + window.news_behind),
                window.head_hash or "",
            ),
            window.login,
        )

    def _state(self, window: WindowState) -> Cell:
        if window.closed_at:
            return Cell(tr("✕ 已停用：{why}").format(why=window.closed_why or ""), "soft")
        if window.code_until:
            until = moment_text(window.code_until, self._desk.today())
            return Cell(tr("○ 登记码未用，{time} 前有效").format(time=until), "warn")
        if window.device_id is None or window.heard_at is None:
            return Cell(tr("○ 还没有联系"), "warn")
        if self._desk.now() - window.heard_at > SILENT:
            return Cell(tr("▲ 一天以上没有联系"), "bad", strong=True)
        return Cell(tr("● 正常"), "ok")

    def _incident(self, one: Incident) -> Row:
        what = f"{tr(one.what.value)}　{one.detail}".strip()
        return Row((moment_text(one.last_at, self._desk.today()), one.login, what, str(one.times)))

    # what the administrator does

    def join(self) -> None:
        """加入中心: with a code, also anew where this PC's login no longer holds."""
        self.joining.join()

    def found(self) -> None:
        """建中心数据库: this PC is the first of its centre."""
        if self._desk.setting(CENTRE_DSN):
            self.said.emit(tr("这台电脑已经连着中心，不用再建。"), "warn")
        else:
            self.joining.found()

    def _on_joined(self) -> None:
        self._just_joined = True
        self.windows.setFocus()
        self.joined.emit()
        self.said.emit(tr("已加入中心，记录已经开始传。"), "ok")
        self.refresh()

    def publish(self) -> None:
        """发布全部: everything published at this PC goes to the centre; what it has already stays as it is there."""

        def done(new: int) -> None:
            said = (
                tr("已发布 {n} 项，各窗口下次同步时取走。").format(n=new) if new else tr("中心都有了，没有新的版本。")
            )
            self.said.emit(said, "ok")
            self.ask()

        self.central.ask(lambda dsn: publishing.publish_all(dsn, self._desk.store, self._desk.releases), done)

    def enrol(self) -> None:
        """登记: a one-time code for a new window, or a new one for a known window."""
        known = {row.key for row in self.windows.grid.rows}
        numbers = (window.number for window in self._desk.roster.windows if login_of(window.number) not in known)
        dialog = EnrolDialog(self, next(numbers, None))
        dialog.accepted.connect(lambda: self._enrol(dialog))
        dialog.open()

    def _enrol(self, dialog: EnrolDialog) -> None:
        centre, login, label, supervisor = self._desk.roster.centre.centre_id, *dialog.answers
        self.central.ask(
            lambda dsn: admin.invite(dsn, centre, login, label=label, supervisor=supervisor), self._show_code
        )

    def _show_code(self, invitation: Invitation) -> None:
        CodeDialog(self, invitation, self._desk.today()).open()
        self.ask()

    def revoke(self) -> None:
        """停用: the chosen window is shut out at once; what it has reported stays."""
        login = self.windows.key
        if login is None:
            self.said.emit(tr("请先连接，再选要停用的窗口。"), "warn")
            return
        dialog = RevokeDialog(self, str(login))
        dialog.accepted.connect(lambda: self._revoke(str(login), dialog.why))
        dialog.open()

    def _revoke(self, login: str, why: str) -> None:
        def done(_: None) -> None:
            self.said.emit(tr("已停用 {login}，它不能再登录；已经报到的记录都保留。").format(login=login), "ok")
            self.ask()

        self.central.ask(lambda dsn: admin.revoke(dsn, login, why), done)

    def close_down(self) -> None:
        """The connection is forgotten with whoever gave it."""
        self.joining.close_down()
        self.central.close_down()


def _count(n: int | None) -> Cell | str:
    return Cell(str(n), "warn", strong=True) if n else "0"
