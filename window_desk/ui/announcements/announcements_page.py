"""公告: what is to be read and by whom it was; whoever may, writes one, and another lets it out."""

import json
from datetime import date

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from window_desk.core.acts import Acknowledged
from window_desk.core.announcements import Announcement
from window_desk.core.case import File
from window_desk.core.entry import Entry
from window_desk.core.posts import Right
from window_desk.core.wire import plain
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.ui.admin.release_strip import ReleaseStrip
from window_desk.ui.elements import button, row, words
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Choice, Day, Words
from window_desk.ui.grid import Cell, Column, Grid, Row
from window_desk.ui.labels import full_day_text, moment_text
from window_desk.ui.places.place import PlacePage
from window_desk.ui.shortcuts import bind
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.supervision_words import unit_name
from window_desk.ui.theme import px
from window_desk.ui.translation import error_text, tr

USUAL_WORKDAYS = 10
"""How long an announcement is shown unless its writer says otherwise."""


class WriteDialog(StepDialog):
    """Title, text, for whom, until when."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, "writeAnnouncement", tr("写公告"), tr("放进草稿"), width=680)
        units = [("", tr("全中心")), *((unit.code, unit.name) for unit in desk.roster.departments)]
        self._title = Words("announcedTitle", tr("标题"))
        self._text = Words("announcedText", tr("内容"), lines=8)
        self._whom = Choice("announcedFor", tr("给谁看"), units, "")
        self._until = Day("announcedUntil", tr("显示到"), desk.calendar.after(desk.today(), USUAL_WORKDAYS).on)
        self.body.addWidget(words(tr("发布以后，看的人登录时先读到它，按“已阅”才不再提示。"), "soft", wrap=True))
        self.body.addWidget(FieldForm((self._title, self._text, self._whom, self._until)))
        self._title.begin()

    def refusal(self) -> str:
        """All of it."""
        if not self._title.value or not self._text.value:
            return tr("请写标题和内容。")
        return "" if self._until.value else self._until.fault or tr("请写显示到哪一天。")

    def written(self, key: str) -> Announcement:
        """As its first version."""
        until: date | None = self._until.value
        assert until is not None  # ``refusal``
        return Announcement(key, 1, self._title.value, self._text.value, until, self._whom.value)


class AnnouncementsPage(PlacePage):
    """Above the announcements shown now, below the chosen one and who has read it."""

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
        layout.addLayout(row(None, button(tr("写公告  Alt+N"), self.write, name="announce")))
        layout.addWidget(self.grid, 2)
        layout.addWidget(self._text)
        layout.addWidget(self.readers, 3)
        layout.addWidget(self.strip)
        keys = {"Alt+N": self.write, "Alt+R": self.strip.release, "Alt+Z": self.strip.give_up}
        bind(self, keys, lambda key: keys[key]())

    def refresh(self) -> None:
        """What is shown now, and who has read it."""
        self._read = {}
        for case in self._desk.files(File.ACKNOWLEDGEMENT):
            entry = case.entries[0]
            if isinstance(entry.act, Acknowledged):
                self._read.setdefault((entry.act.key, entry.act.version), {})[entry.by.officer] = entry
        self._shown = {said.key: said for said in self._desk.published.announcements(self._desk.today())}
        self.grid.show_rows([self._row(said) for said in self._shown.values()])
        self.strip.refresh()
        self._show_one()

    def _row(self, said: Announcement) -> Row:
        due = [o for o in self._desk.roster.officers if not o.left and said.is_for(o.department)]
        read = self._read.get((said.key, said.version), {})
        n = sum(officer.staff_no in read for officer in due)
        whom = unit_name(said.department, self._desk.roster) if said.department else tr("全中心")
        count = Cell(f"{n}/{len(due)}", "ok" if n == len(due) else "warn", strong=True)
        return Row((Cell(said.title, strong=True), whom, full_day_text(said.until), count), said.key)

    def _show_one(self) -> None:
        said = self._shown.get(str(self.grid.key))
        self._text.setText(said.text if said else tr("现在没有公告。"))
        self.readers.setVisible(said is not None)
        if said is None:
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
        told = [json.loads(version.body) for version in self._desk.announcing.versions]
        return [line for said in told for line in (said["title"], said["text"], "")]

    def write(self) -> None:
        """A new one into the draft."""
        officer = self._desk.officer
        if officer is None or Right.SETTINGS not in officer.rights:
            self.said.emit(tr("没有设置权限，不能写公告。"), "warn")
            return
        dialog = WriteDialog(self, self._desk)
        dialog.accepted.connect(lambda: self._put(dialog))
        dialog.open()

    def _put(self, dialog: WriteDialog) -> None:
        said = dialog.written(f"{self._desk.now():%Y%m%d-%H%M%S}")
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
