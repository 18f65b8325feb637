"""岗位: who works here, with what rights, at which posts and windows; who is away and who stood in (MISSION E2)."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from window_desk.core.posts import Officer, Post, Right, Roster, Window
from window_desk.core.roster_changes import Part, Thing, gone, put, without
from window_desk.core.routing import PaperKind
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.ui.admin.cover_panels import CoversPanel, LeavesPanel
from window_desk.ui.admin.draft_strip import DraftStrip
from window_desk.ui.admin.form_dialog import FormDialog
from window_desk.ui.admin.roster_dialogs import LeavingDialog, WindowGoneDialog
from window_desk.ui.admin.roster_edits import EDITS
from window_desk.ui.admin.roster_tables import columns, rows
from window_desk.ui.admin.roster_words import PARTS
from window_desk.ui.elements import button, row
from window_desk.ui.grid import Grid
from window_desk.ui.places.place import PlacePage
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.shortcuts import bind
from window_desk.ui.theme import large_text, px
from window_desk.ui.translation import error_text, tr


class RosterPage(PlacePage):
    """A list for each part of the roster, one for leaves, one for covers; below, what the draft comes to."""

    def __init__(self, desk: Desk, room: PrintRoom) -> None:
        super().__init__()
        self._desk, self._room = desk, room
        self._tabs, self._stack, self._search = QTabBar(), QStackedWidget(), QLineEdit()
        self.grids = {part: Grid(f"{part}Grid", tr(PARTS[part]), columns(part)) for part in Part}
        self.leaves, self.covers = LeavesPanel(desk), CoversPanel(desk, self)
        self.strip = DraftStrip(desk, self)
        self.strip.said.connect(self.said)
        self.strip.changed.connect(self.refresh)
        self._keys: dict[str, Callable[[], object]] = {
            "Alt+N": self.new,
            "Alt+D": self.take_away,
            "Alt+U": self.lift,
            "Alt+K": self.print_cards,
            "Alt+R": self.strip.release,
            "Alt+Z": self.strip.give_up,
            "Ctrl+F": self._search.setFocus,
            "Ctrl+PgDown": lambda: self._step(1),
            "Ctrl+PgUp": lambda: self._step(-1),
        }
        self._lay_out()
        for grid in self.grids.values():
            grid.opened.connect(self.edit)
        for panel in (self.leaves, self.covers):
            panel.case_asked.connect(self.case_asked)
        self.leaves.action_asked.connect(self.action_asked)
        bind(self, self._keys, self._press)

    def _press(self, key: str) -> None:
        self._keys[key]()

    def _lay_out(self) -> None:
        self._tabs.setObjectName("partTabs")
        self._tabs.setAccessibleName(tr("人员、岗位、窗口、部门、离岗、顶岗记录"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for title, widget in (
            *((tr(PARTS[part]), grid) for part, grid in self.grids.items()),
            (tr("离岗"), self.leaves),
            (tr("顶岗记录"), self.covers),
        ):
            self._tabs.addTab(title)
            self._stack.addWidget(widget)
        self._search.setObjectName("rosterSearch")
        self._search.setPlaceholderText(tr("查找  Ctrl+F"))
        self._search.setAccessibleName(tr("查找"))
        self._search.setMaximumWidth(px(220))
        self._search.textChanged.connect(lambda: self._show())
        self._search.returnPressed.connect(lambda: self._body.setFocus())
        self._tabs.currentChanged.connect(lambda n: self._on_tab(n))
        self._buttons = {
            "new": button(tr("新增  Alt+N"), self.new, name="rosterNew"),
            "away": button(tr("离职  Alt+D"), self.take_away, name="rosterAway"),
            "lift": button(tr("解除暂停  Alt+U"), self.lift, name="rosterLift"),
            "print": button(tr("打印职责卡  Alt+K"), self.print_cards, name="rosterPrint"),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(8), px(16), px(12))
        layout.setSpacing(px(8))
        if large_text():
            layout.addLayout(row(self._tabs, None))
            layout.addLayout(row(None, self._search, *self._buttons.values()))
        else:
            layout.addLayout(row(self._tabs, None, self._search, *self._buttons.values()))
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.strip)

    # what is shown

    @property
    def part(self) -> Part | None:
        """The list on top; ``None`` for leaves and covers."""
        n = self._tabs.currentIndex()
        return tuple(Part)[n] if n < len(Part) else None

    @property
    def _body(self) -> QWidget:
        on_top = self._stack.currentWidget()
        return on_top.grid if isinstance(on_top, LeavesPanel | CoversPanel) else on_top

    @property
    def _roster(self) -> Roster:
        draft = self._desk.rostering.draft()
        return draft.roster if draft else self._desk.roster

    @property
    def _keeps(self) -> bool:
        """Whether whoever sits here may change anything."""
        officer = self._desk.officer
        return officer is not None and Right.ROSTER in officer.rights

    def refresh(self) -> None:
        """The roster as it is and as it is to be."""
        self.strip.refresh()
        self._show()
        if not self._search.hasFocus():
            self._body.setFocus()

    def _on_tab(self, n: int) -> None:
        self._stack.setCurrentIndex(n)
        self.said.emit("", "")  # what was said of another table
        self._search.clear()
        self.refresh()

    def _step(self, by: int) -> None:
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + by) % self._tabs.count())

    def _show(self) -> None:
        part, wanted = self.part, self._search.text().strip()
        for name, shown in (
            ("new", part is not None and self._keeps),
            ("away", part is not None and self._keeps),
            ("lift", part is Part.OFFICERS and self._keeps),
            ("print", part is Part.POSTS),
        ):
            self._buttons[name].setVisible(shown)
        self._buttons["away"].setText(tr("离职  Alt+D") if part is Part.OFFICERS else tr("撤销  Alt+D"))
        if part is None:
            panel = self.leaves if self._stack.currentWidget() is self.leaves else self.covers
            panel.refresh(wanted)
            return
        draft = self._desk.rostering.draft()
        roster, done = (draft.roster, draft.done) if draft else (self._desk.roster, ())
        self.grids[part].show_rows(rows(part, roster, done, self._desk.rostering.paused(), wanted))

    # what the administrator does

    def _chosen(self) -> Thing | None:
        part = self.part
        if part is None or not self._keeps:
            self.said.emit(tr("这里只看不改：改名册要有“人员岗位”权限。"), "warn")
            return None
        thing: Thing | None = self.grids[part].key
        if thing is None:
            self.said.emit(tr("请先选一行。"), "warn")
        return thing

    def keep(self, roster: Roster, said: str = "") -> None:
        """Into the draft."""
        try:
            self._desk.rostering.keep(roster)
        except WindowDeskError as error:
            self.said.emit(error_text(error), "bad")
        else:
            self.said.emit(said or tr("已记入草稿，发布以后生效。"), "ok")
        self.refresh()

    def new(self) -> None:
        """Something more in the list on top."""
        if self.part is not None and self._keeps:
            self._open(self.part, None)
        else:
            self._chosen()

    def edit(self, thing: Thing) -> None:
        """Change it."""
        if self.part is not None and self._chosen() is not None:
            self._open(self.part, thing)

    def _open(self, part: Part, thing: Thing | None) -> None:
        dialog = FormDialog(self, "rosterEdit", EDITS[part](self._desk, self._roster, thing))
        dialog.accepted.connect(lambda: self.keep(dialog.made()))
        dialog.open()

    def take_away(self) -> None:
        """Mark an officer as left, or back; take another thing out of the roster."""
        thing = self._chosen()
        if isinstance(thing, Officer):
            self._leave(thing)
        elif isinstance(thing, Window) and thing in self._roster.windows:
            dialog = WindowGoneDialog(self, self._desk, thing)
            dialog.accepted.connect(lambda: self.keep(without(self._roster, thing)))
            dialog.open()
        elif thing is not None:
            listed = thing in (*self._roster.posts, *self._roster.departments)
            self.keep(without(self._roster, thing) if listed else put(self._roster, thing))

    def _leave(self, officer: Officer) -> None:
        if self._desk.roster.officer(officer.staff_no) is None:  # not published yet: nobody knows the name
            self.keep(without(self._roster, officer))
        elif officer.left:
            before = self._desk.roster.officer(officer.staff_no)
            back = before if before and not before.left else replace(officer, left=False)
            self.keep(put(self._roster, back))
        else:
            posts = [post.name for post in self._roster.posts if officer.staff_no in (post.a, post.b)]
            dialog = LeavingDialog(self, self._desk, officer, posts)
            dialog.accepted.connect(lambda: self.keep(gone(self._roster, officer.staff_no)))
            dialog.open()

    def lift(self) -> None:
        """Let somebody log in again at this PC who typed too many wrong PINs."""
        thing = self._chosen()
        if not isinstance(thing, Officer):
            return
        if thing.staff_no not in self._desk.rostering.paused():
            self.said.emit(tr("{name} 在这台电脑没有被暂停。").format(name=thing.name), "warn")
            return
        self._desk.rostering.lift(thing.staff_no)
        self.said.emit(tr("{name} 可以在这台电脑再登录了。").format(name=thing.name), "ok")
        self.refresh()

    def print_cards(self) -> None:
        """岗位职责卡 of the chosen post as published, a page."""
        thing = self.grids[Part.POSTS].key if self.part is Part.POSTS else None
        cards = self._desk.post_cards(thing.code) if isinstance(thing, Post) else None
        if cards is None or not cards.cards:
            self.said.emit(tr("请选一个已经发布、不涉密的岗位；要打印全部的，到“岗位公示”。"), "warn")
        else:
            self._room.put_out_sheet(cards, tr("岗位职责卡"), kind=PaperKind.INNER)

    def close_down(self) -> None:
        """The connection to the centre is forgotten."""
        self.strip.close_down()
