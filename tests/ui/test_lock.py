"""The window locks when nobody is there, and comes back as it was (MISSION A1)."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from casework import accepted
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from second_screen import SecondScreen

from window_desk.core.acts import Form
from window_desk.core.ids import PaperCode
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.settings import LOCK_MINUTES
from window_desk.ui.applicant.applicant_window import FLAGS
from window_desk.ui.idle_watch import IdleWatch
from window_desk.ui.main_window import MainWindow


@pytest.fixture
def typing(seated: Hands) -> Hands:
    """An applicant is half typed in."""
    seated.choose_item()
    seated.enter()
    seated.type("3411021990")
    return seated


def unlock(driver: Hands, pin: str = "2580") -> None:
    driver.type(pin)
    driver.enter()


def said(driver: Hands) -> str:
    return driver.find(QLabel, "lockMessage").text()


def test_the_right_pin_brings_back_exactly_the_screen_that_was_left(typing: Hands, desk: Desk) -> None:
    case, field, session = typing.case, typing.focus, desk.session
    typing.do("session.lock")
    assert not typing.workspace.isVisible()
    assert typing.find(QLabel, "lockOfficer").text().endswith("王敏（代 A 岗 赵强）")
    unlock(typing)
    assert typing.workspace.isVisible()
    assert typing.case == case
    assert typing.focus is field
    assert typing.find(QLineEdit, "applicantNumber").text() == "3411021990"
    assert desk.session is session


def test_an_open_dialog_is_left_without_its_step(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("case.withdraw")
    seated.type("另行选址")
    lines = len(seated.case.entries)
    seated.window.lock()  # as when nobody has been there for long
    assert seated.dialog is None
    unlock(seated)
    assert len(seated.case.entries) == lines


def test_what_was_being_looked_for_is_not_left_standing_over_the_lock(seated: Hands) -> None:
    seated.type("spjyxk")
    listed = seated.find(QWidget, "itemList")
    assert listed.isVisible()
    seated.window.lock()
    assert not listed.isVisible()


def test_wrong_pins_count_as_at_log_in_and_then_pause(seated: Hands) -> None:
    seated.do("session.lock")
    for left in "4321":
        unlock(seated, "0000")
        assert left in said(seated)
    unlock(seated, "0000")
    assert "05:00" in said(seated)
    unlock(seated)
    assert seated.window.locked is not None


def test_the_right_pin_helps_after_the_pause(seated: Hands, clock: PlayedClock) -> None:
    seated.do("session.lock")
    for _ in range(5):
        unlock(seated, "0000")
    page = seated.window.locked
    assert page is not None
    clock.set(clock() + timedelta(minutes=5, seconds=1))
    page.pause.count_down()  # the second's tick, without waiting for it
    unlock(seated)
    assert seated.window.locked is None


def test_no_key_reaches_the_work_under_the_lock(typing: Hands, desk: Desk) -> None:
    case = typing.case
    typing.do("session.lock")
    for key in ("F2", "F3", "Alt+M", "Ctrl+F", "Alt+L"):
        typing.press(key)
    assert typing.dialog is None
    assert typing.case == case
    assert typing.window.locked is not None
    assert desk.session is not None


def test_a_scan_under_the_lock_opens_nothing_and_is_no_wrong_pin(typing: Hands, desk: Desk) -> None:
    case_id = accepted(desk)
    receipt = next(paper for paper in desk.papers_of(desk.case(case_id)) if paper.form is Form.RECEIPT)
    typing.do("session.lock")
    typing.scan(PaperCode(receipt.form, receipt.number, receipt.entry.short_hash))
    assert said(typing) == ""
    unlock(typing)
    assert typing.case.case_id != case_id


def test_another_officer_may_log_in_and_nothing_is_lost(typing: Hands, desk: Desk) -> None:
    case_id = typing.case.case_id
    typing.do("session.lock")
    typing.key(Qt.Key.Key_Tab)
    assert typing.focus.objectName() == "changeOfficer"
    typing.key(Qt.Key.Key_Space)
    typing.enter()  # what is unfinished was seen
    assert desk.session is None
    assert typing.window.workspace is None
    assert [draft.case_id for draft in desk.drafts()] == [case_id]


def test_the_applicant_sees_nothing_while_it_is_locked(seated: Hands) -> None:
    screen = SecondScreen(seated.window)
    seated.receive_food_permit()
    seated.window.lock()
    assert screen.page == "idle"
    assert "张㛃" not in screen.texts


class Clock:
    """Seconds, as the test sets them."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watched(qapp: QApplication) -> Callable[[int], tuple[IdleWatch, Clock, list[int]]]:
    def make(minutes: int) -> tuple[IdleWatch, Clock, list[int]]:
        clock, times = Clock(), list[int]()
        watch = IdleWatch(lambda: minutes, qapp, clock)
        watch.idle.connect(lambda: times.append(int(clock.now)))
        return watch, clock, times

    return make


@pytest.mark.parametrize(("minutes", "idle_at"), [(5, [300]), (0, []), (1, [60, 120, 180, 240, 300, 360])])
def test_so_many_minutes_without_a_sign_and_it_locks(
    watched: Callable[..., tuple[IdleWatch, Clock, list[int]]], minutes: int, idle_at: list[int]
) -> None:
    watch, clock, times = watched(minutes)
    for second in range(0, 365, 5):
        clock.now = second
        watch.look()
    watch.leave()
    assert times == idle_at


def _key(to: QObject) -> None:
    QApplication.sendEvent(to, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))


def test_a_key_of_the_clerk_begins_the_time_anew_a_touch_of_the_applicant_does_not(
    watched: Callable[..., tuple[IdleWatch, Clock, list[int]]], qtbot: object
) -> None:
    clerk, applicant = QWidget(), QWidget(None, FLAGS)
    for touched, idle_at in ((clerk, []), (applicant, [301])):
        watch, clock, times = watched(5)
        clock.now = 299
        _key(touched)
        clock.now = 301
        watch.look()
        watch.leave()
        assert times == idle_at


def test_the_minutes_are_the_centres_setting(seated: Hands, desk: Desk) -> None:
    assert seated.window._idle._minutes() == LOCK_MINUTES.default == 5
    seated.window._idle.idle.emit()
    assert seated.window.locked is not None


def test_with_nobody_logged_in_there_is_nothing_to_lock(window: MainWindow) -> None:
    window.lock()
    assert window.locked is None
