"""公告: what is to be read and by whom it was; whoever may, writes one, and another lets it out."""

import json

from PySide6.QtWidgets import QLabel, QVBoxLayout

from window_desk.core.acts import Acknowledged
from window_desk.core.announcements import Announcement
from window_desk.core.case import File
from window_desk.core.entry import Entry
from window_desk.core.posts import Right
from window_desk.core.wire import plain, reader
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.ui.admin.release_strip import ReleaseStrip
from window_desk.ui.announcements.writing import WriteDialog
from window_desk.ui.elements import button, row, words
from window_desk.ui.grid import Cell, Column, Grid, Row
from window_desk.ui.labels import full_day_text, moment_text
from window_desk.ui.places.place import PlacePage
from window_desk.ui.shortcuts import bind
from window_desk.ui.supervision_words import unit_name
from window_desk.ui.theme import px
from window_desk.ui.translation import error_text, tr

DRAFT = "draft:"
"""What the key of a row that is only prepared begins with."""


class AnnouncementsPage(PlacePage):
    """Above the announcements prepared and those shown now, below the chosen one and who has read it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._read: dict[tuple[str, int], dict[str, Entry]] = {}
        columns = (
            Column(tr("标题")),
            Column(tr("给谁看"), 140),
            Column(tr("显示到"), 150),
            Column(tr("已阅"), 90, right=True),
        )
        self.grid = Grid("announcementsGrid", tr("公告"), columns)
        self.grid.chosen.connect(lambda _: self._show_one())
        self._text: QLabel = words(name="announcementShown", wrap=True)
        self.readers = Grid(
            "readersGrid",
            tr("谁已阅、谁还没有"),
            (Column(tr("姓名"), 140), Column(tr("部门"), 160), Column(tr("已阅时间"), 160), Column("")),
        )
        self.strip = ReleaseStrip(desk, self, desk.announcing, self._lines)
        self.strip.said.connect(self.said)
        self.strip.changed.connect(self.refresh)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(16), px(12))
        layout.setSpacing(px(8))
        edit = button(tr("修改  Alt+E"), self.edit, name="announceAnew")
        layout.addLayout(row(None, edit, button(tr("写公告  Alt+N"), self.write, name="announce")))
        layout.addWidget(self.grid, 2)
        layout.addWidget(self._text)
        layout.addWidget(self.readers, 3)
        layout.addWidget(self.strip)
        self.setTabOrder(self.grid, edit)
        keys = {"Alt+N": self.write, "Alt+E": self.edit, "Alt+R": self.strip.release, "Alt+Z": self.strip.give_up}
        bind(self, keys, lambda key: keys[key]())

    def refresh(self) -> None:
        """What is shown now, and who has read it."""
        self._read = {}
        for case in self._desk.files(File.ACKNOWLEDGEMENT):
            entry = case.entries[0]
            if isinstance(entry.act, Acknowledged):
                self._read.setdefault((entry.act.key, entry.act.version), {})[entry.by.officer] = entry
        drafts = {DRAFT + said.key: said for said in self._prepared()}
        self._shown = drafts | {said.key: said for said in self._desk.published.announcements(self._desk.today())}
        self.grid.show_rows([self._row(key, said) for key, said in self._shown.items()])
        self.strip.refresh()
        self._show_one()

    def _prepared(self) -> list[Announcement]:
        return [reader(Announcement)(json.loads(version.body)) for version in self._desk.announcing.versions]

    def _row(self, key: str, said: Announcement) -> Row:
        whom = unit_name(said.department, self._desk.roster) if said.department else tr("全中心")
        return Row((Cell(said.title, strong=True), whom, full_day_text(said.until), self._reach(key, said)), key)

    def _reach(self, key: str, said: Announcement) -> Cell:
        """How many of those it is for have read it."""
        if key.startswith(DRAFT):
            return Cell(tr("草稿"), "accent", strong=True)
        due = [o for o in self._desk.roster.officers if not o.left and said.is_for(o.department)]
        read = self._read.get((said.key, said.version), {})
        n = sum(officer.staff_no in read for officer in due)
        return Cell(f"{n}/{len(due)}", "ok" if n == len(due) else "warn", strong=True)

    def _show_one(self) -> None:
        key = str(self.grid.key)
        said = self._shown.get(key)
        self._text.setText(said.text if said else tr("现在没有公告。"))
        self.readers.setVisible(said is not None and not key.startswith(DRAFT))
        if said is None or key.startswith(DRAFT):
            return
        read, today = self._read.get((said.key, said.version), {}), self._desk.today()
        rows = []
        for officer in self._desk.roster.officers:
            if officer.left or not said.is_for(officer.department):
                continue
            entry = read.get(officer.staff_no)
            when = Cell(moment_text(entry.entered_at, today), "ok") if entry else Cell(tr("▲ 还没有"), "warn")
            rows.append(Row((officer.name, unit_name(officer.department, self._desk.roster), when, "")))
        self.readers.show_rows(rows)

    def _lines(self) -> list[str]:
        return [line for said in self._prepared() for line in (said.title, said.text, "")]

    def write(self) -> None:
        """A new one into the draft."""
        self._open(None)

    def edit(self) -> None:
        """The chosen one otherwise: a draft in its place, what is published as the version that takes its place."""
        if said := self._shown.get(str(self.grid.key)):
            prepared = {draft.key: draft for draft in self._prepared()}
            self._open(prepared.get(said.key, said))
        else:
            self.said.emit(tr("请先选一条公告。"), "warn")

    def _open(self, before: Announcement | None) -> None:
        officer = self._desk.officer
        if officer is None or Right.SETTINGS not in officer.rights:
            self.said.emit(tr("没有设置权限，不能写公告。"), "warn")
            return
        key = before.key if before else f"{self._desk.now():%Y%m%d-%H%M%S}"
        dialog = WriteDialog(self, self._desk, before)
        dialog.accepted.connect(lambda: self._put(dialog, key))
        dialog.open()

    def _put(self, dialog: WriteDialog, key: str) -> None:
        said = dialog.written(key, self._desk.announcing.next_number("announcement", key))
        try:
            self._desk.announcing.put("announcement", said.key, plain(said))
        except WindowDeskError as error:
            self.said.emit(error_text(error), "bad")
        else:
            self.said.emit(tr("已放进草稿，发布以后才生效。"), "ok")
        self.refresh()

    def close_down(self) -> None:
        """Nobody sits here any more."""
        self.strip.close_down()
