"""Who sits here (MISSION A1)."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.settings import LOGIN_WINDOW
from window_desk.ui.main_window import MainWindow


def _try(driver: Hands, pin: str) -> str:
    driver.type(pin)
    driver.enter()
    return driver.find(QLabel, "loginMessage").text()


def _to_pin(driver: Hands) -> None:
    driver.type("3")
    driver.enter()
    driver.type("3001")
    driver.enter()


def test_a_clerk_logs_in_by_keyboard_and_b_for_a_stands_in_the_header(seated: Hands, desk: Desk) -> None:
    assert desk.session is not None
    assert desk.session.hand.stands_in_for == "3002"
    assert "赵强" in seated.find(QLabel, "standsIn").text()


def test_wrong_pins_are_counted_down_and_the_fifth_pauses(window: MainWindow, desk: Desk) -> None:
    driver = Hands(window)
    _to_pin(driver)
    said = [_try(driver, "0000") for _ in range(4)]
    assert [n in text for n, text in zip("4321", said, strict=True)] == [True] * 4
    assert "05:00" in _try(driver, "0000")
    assert not driver.find(QPushButton, "logIn").isEnabled()
    assert desk.session is None


def test_the_right_pin_does_not_help_while_paused_and_helps_afterwards(
    window: MainWindow, desk: Desk, clock: PlayedClock
) -> None:
    driver = Hands(window)
    _to_pin(driver)
    for _ in range(5):
        _try(driver, "0000")
    _try(driver, "2580")
    assert desk.session is None
    clock.set(clock() + timedelta(minutes=5, seconds=1))
    window.login.pause.count_down()  # the second's tick, without waiting for it
    window.login._pin.setFocus()
    driver.type("2580")
    driver.enter()
    assert desk.session is not None


def test_the_pause_is_the_officers_not_the_windows(window: MainWindow, desk: Desk) -> None:
    driver = Hands(window)
    _to_pin(driver)
    for _ in range(5):
        _try(driver, "0000")
    window.login._staff.setFocus()
    driver.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    driver.type("4001")
    driver.enter()
    driver.type("1470")
    driver.enter()
    assert desk.session is not None
    assert desk.session.officer.staff_no == "4001"


def test_the_log_in_page_stands_before_there_is_a_desk(
    qtbot: object, desk: Desk, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window(None)
    assert not window.findChild(QPushButton, "logIn").isEnabled()
    window.attach(desk)
    assert window.findChild(QPushButton, "logIn").isEnabled()


def test_leaving_the_window_forgets_who_sat_there(seated: Hands, desk: Desk) -> None:
    seated.do("session.log_out")
    assert desk.session is None
    assert seated.window.workspace is None


def test_this_pc_remembers_its_window_for_whoever_comes_next(
    seated: Hands, desk: Desk, open_window: Callable[..., MainWindow]
) -> None:
    assert desk.setting(LOGIN_WINDOW) == 3
    again = Hands(open_window())  # the program started anew
    assert again.find(QLineEdit, "windowNumber").text() == "3"
    again.log_in("4001", "1470", "3", stands_in=False)
    assert desk.session is not None
    assert (desk.session.officer.staff_no, desk.session.window.number) == ("4001", 3)


def test_a_window_that_is_no_more_is_not_remembered(desk: Desk, open_window: Callable[..., MainWindow]) -> None:
    desk.set_setting(LOGIN_WINDOW, 77)
    assert Hands(open_window()).find(QLineEdit, "windowNumber").text() == ""
