"""公告: what has to be read stands in front after log-in until it was read."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from sitting import sit

from window_desk.core.acts import Acknowledged
from window_desk.core.announcements import Announcement
from window_desk.core.case import File
from window_desk.core.wire import plain
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.models import reference
from window_desk.models.published import Published
from window_desk.models.reference import version_of
from window_desk.ui.announcements.reading import AnnouncementDialog, unread
from window_desk.ui.main_window import MainWindow


@pytest.fixture
def announced(desk: Desk) -> list[Announcement]:
    """Two, of which the second is for another department than that of 王敏."""
    wang = desk.roster.officer("3001")
    assert wang is not None
    other = next(d.code for d in desk.roster.departments if d.code != wang.department)
    last = desk.today() + timedelta(days=2)
    told = [
        Announcement("down", 1, "周六停机", "周六 18 时起停机维护，请先办结在手的件。", last),
        Announcement("other", 1, "他局开会", "周五下午开会。", last, other),
    ]
    with desk.store.begin() as connection:
        for said in told:
            reference.take(connection, version_of("announcement", said.key, said.version, plain(said), desk.today()))
    desk.published = Published(desk.store)
    return told


def in_front() -> AnnouncementDialog | None:
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget()
    return dialog if isinstance(dialog, AnnouncementDialog) else None


def test_one_put_off_comes_back_at_the_next_log_in_and_one_read_does_not(
    announced: list[Announcement], window: MainWindow, desk: Desk
) -> None:
    hands = Hands(window)
    hands.log_in()
    dialog = in_front()
    assert dialog is not None
    shown = [dialog.findChild(QLabel, name) for name in ("announcementTitle", "announcementText")]
    assert [label.text() for label in shown if label] == [announced[0].title, announced[0].text]
    dialog.reject()
    assert in_front() is None
    assert (unread(desk), desk.files(File.ACKNOWLEDGEMENT)) == ([announced[0]], ())

    sit(hands, "3001", "3")
    assert in_front() is not None
    hands.enter()
    assert in_front() is None
    (case,) = desk.files(File.ACKNOWLEDGEMENT)
    assert case.entries[0].act == Acknowledged("down", 1, "周六停机")
    assert (case.entries[0].by.officer, unread(desk)) == ("3001", [])

    sit(hands, "3001", "3")
    assert desk.session is not None
    assert in_front() is None


def test_a_new_version_has_to_be_read_again(announced: list[Announcement], desk: Desk) -> None:
    desk.log_in("3001", "2580", 3, "3002")
    desk.record(desk.new_case_id(), Acknowledged("down", 1, "周六停机"))
    assert unread(desk) == []
    new = Announcement("down", 2, "改为周日停机", "周日停机。", announced[0].until)
    with desk.store.begin() as connection:
        reference.take(connection, version_of("announcement", "down", 2, plain(new), desk.today()))
    desk.published = Published(desk.store)
    assert unread(desk) == [new]
