"""公告: the announcements whoever sits here has not read stand in front after log-in, one after the other."""

from PySide6.QtWidgets import QWidget

from window_desk.core.acts import Acknowledged
from window_desk.core.announcements import Announcement
from window_desk.core.case import File
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.ui.elements import Scrolling, words
from window_desk.ui.labels import full_day_text
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import error_text, tr


def unread(desk: Desk) -> list[Announcement]:
    """What is shown today to whoever sits here and they have not acknowledged in this version."""
    officer = desk.officer
    shown = desk.published.announcements(desk.today())
    mine = [said for said in shown if officer and said.is_for(officer.department)]
    if not mine or officer is None:
        return []
    entries = (case.entries[0] for case in desk.files(File.ACKNOWLEDGEMENT))
    read = {
        (entry.act.key, entry.act.version)
        for entry in entries
        if isinstance(entry.act, Acknowledged) and entry.by.officer == officer.staff_no
    }
    return [said for said in mine if (said.key, said.version) not in read]


class AnnouncementDialog(StepDialog):
    """One announcement: Enter records that it was read, Esc puts it off to the next log-in."""

    def __init__(self, parent: QWidget, desk: Desk, said: Announcement) -> None:
        super().__init__(parent, "announcement", tr("公告"), tr("已阅"), width=640)
        self._desk, self._said = desk, said
        self.body.addWidget(words(said.title, "strong", wrap=True, name="announcementTitle"))
        self.body.addWidget(Scrolling(words(said.text, wrap=True, name="announcementText"), px(360), px(590)))
        until = tr("显示到 {day}；按 Esc 暂时不阅，下次登录再提示。").format(day=full_day_text(said.until))
        self.body.addWidget(words(until, "soft", wrap=True))
        self.confirm_button.setFocus()

    def confirm(self) -> None:
        """Record that it was read, or say why not."""
        said = self._said
        try:
            self._desk.record(self._desk.new_case_id(), Acknowledged(said.key, said.version, said.title))
        except WindowDeskError as error:
            self.say(error_text(error))
            self.fit()
        else:
            self.accept()


def show_unread(page: QWidget, desk: Desk) -> None:
    """Put what is unread in front of ``page``, the next when one was read; putting one off puts off the rest."""
    if waiting := unread(desk):
        dialog = AnnouncementDialog(page, desk, waiting[0])
        dialog.accepted.connect(lambda: show_unread(page, desk))
        dialog.open()
