"""公告: the sheet one is written in, or a draft or what is shown changed in."""

from datetime import date

from PySide6.QtWidgets import QWidget

from window_desk.core.announcements import Announcement
from window_desk.desk import Desk
from window_desk.ui.elements import words
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Choice, Day, Words
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.translation import tr

USUAL_WORKDAYS = 10
"""How long an announcement is shown unless its writer says otherwise."""


class WriteDialog(StepDialog):
    """Title, text, for whom, until when: those of ``before``, where one is changed."""

    def __init__(self, parent: QWidget, desk: Desk, before: Announcement | None = None) -> None:
        title = tr("修改公告") if before else tr("写公告")
        super().__init__(parent, "writeAnnouncement", title, tr("放进草稿"), width=680)
        units = [("", tr("全中心")), *((unit.code, unit.name) for unit in desk.roster.departments)]
        usual = desk.calendar.after(desk.today(), USUAL_WORKDAYS).on
        said = before or Announcement("", 0, "", "", usual)
        self._title = Words("announcedTitle", tr("标题"), said.title)
        self._text = Words("announcedText", tr("内容"), said.text, lines=8)
        self._whom = Choice("announcedFor", tr("给谁看"), units, said.department)
        self._until = Day("announcedUntil", tr("显示到"), said.until)
        note = tr("发布以后，看的人登录时先读到它，按“已阅”才不再提示。")
        if before:
            note += "\n" + tr("已发布的一版不改，发布后由新的一版代替，已阅的人重新阅读。")
        self.body.addWidget(words(note, "soft", wrap=True))
        self.body.addWidget(FieldForm((self._title, self._text, self._whom, self._until)))
        self._title.begin()

    def refusal(self) -> str:
        """All of it."""
        if not self._title.value or not self._text.value:
            return tr("请写标题和内容。")
        return "" if self._until.value else self._until.fault or tr("请写显示到哪一天。")

    def written(self, key: str, number: int) -> Announcement:
        """As version ``number`` of ``key``."""
        until: date | None = self._until.value
        assert until is not None  # ``refusal``
        return Announcement(key, number, self._title.value, self._text.value, until, self._whom.value)
