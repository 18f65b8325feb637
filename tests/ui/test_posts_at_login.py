"""岗位: the post stands on every act; who has several says which, by keyboard (MISSION A1)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.errors import LoginRefused
from window_desk.ui.main_window import MainWindow


def _name(driver: Hands, staff_no: str, window: str) -> QComboBox:
    """Window and staff number are typed; the cursor stands in the PIN."""
    for text in (window, staff_no):
        driver.type(text)
        driver.enter()
    return driver.find(QComboBox, "post")


def test_who_has_one_post_is_not_asked_and_it_stands_on_the_act_and_in_the_header(window: MainWindow) -> None:
    driver = Hands(window)
    assert not _name(driver, "4001", "4").isVisible()
    driver.type("1470")
    driver.enter()
    assert driver.find(QLabel, "windowName").text() == "4 号窗口 · 市场监管综合岗"
    driver.type("s")  # the first keystroke is the first contact
    assert driver.case.entries[-1].by.post == "market-3"


def test_who_has_several_posts_chooses_by_keyboard(window: MainWindow, desk: Desk) -> None:
    driver = Hands(window)
    assert _name(driver, "5001", "5").isVisible()
    driver.type("3690")
    driver.key(Qt.Key.Key_Tab)
    driver.key(Qt.Key.Key_Down)
    driver.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    driver.enter()
    assert desk.hand is not None
    assert desk.hand.post == "approval-2"
    assert driver.find(QLabel, "windowName").text() == "5 号窗口 · 出件岗"


def test_b_standing_in_sits_at_the_post_of_a_else_at_the_own(window: MainWindow, desk: Desk) -> None:
    driver = Hands(window)
    driver.log_in()
    assert desk.hand is not None
    assert desk.hand.post == "market-2"
    driver.do("session.log_out")
    window.login._staff.clear()
    for text in ("3001", "2580"):
        driver.type(text)
        driver.enter()
    assert desk.hand is not None
    assert desk.hand.post == "market-1"


def test_a_post_of_somebody_else_is_refused(desk: Desk) -> None:
    with pytest.raises(LoginRefused, match="王敏没有这个岗位"):
        desk.log_in("3001", "2580", 3, post="market-2")
    assert desk.session is None
