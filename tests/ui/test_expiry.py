"""A renewal asks for the last day of the licence, warns outside its window, and never blocks (Art. 50)."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit

from window_desk.core.acts import Received
from window_desk.core.case import Stage
from window_desk.demo.hands import Hands
from window_desk.ui.days import typed_day
from window_desk.ui.main_window import MainWindow

ZHANG = ("34110219900307123X", "张㛃", "13855015678")


@pytest.mark.parametrize("text", ["20270120", "2027-01-20", "2027-1-20", "2027.1.20", "2027年1月20日", " 2027 01 20 "])
def test_a_day_is_read_however_a_clerk_writes_it(text: str) -> None:
    assert typed_day(text) == date(2027, 1, 20)


@pytest.mark.parametrize(
    "text", ["", "2027", "202701", "20271320", "2027-02-30", "明年", "2027012", "1-2-3-4", "0-1-1"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert typed_day(text) is None


def test_a_renewal_is_received_with_the_last_day_of_the_licence(seated: Hands) -> None:
    seated.choose_item("spjyxkyx")
    assert seated.focus.objectName() == "expiresOn"
    seated.type("20270120")
    assert seated.find(QLabel, "expiryNote").text() == "应在 2026-09-09 周三 至 2026-12-29 周二（暂定） 之间申请延续。"
    seated.enter()
    seated.give_applicant(*ZHANG)
    assert seated.case.stage is Stage.RECEIVED
    (receipt,) = (e.act for e in seated.case.entries if isinstance(e.act, Received))
    assert receipt.expires_on == date(2027, 1, 20)


def test_without_the_day_it_is_not_received_and_the_bar_says_why(seated: Hands) -> None:
    seated.choose_item("spjyxkyx")
    seated.type("2027")
    assert seated.find(QLabel, "expiryNote").text() == "请写成 20261015"
    seated.enter()
    seated.give_applicant(*ZHANG)
    assert seated.case.stage is Stage.CONTACT
    assert "原许可的届满日" in seated.said


@pytest.mark.parametrize(
    ("typed", "warning"),
    [
        ("20261119", "已经届满"),
        ("20261120", "已经过了申请延续的期限"),
        ("20271231", "还没有到申请延续的时候"),
        ("20361231", "还没有到申请延续的时候"),
    ],
)
def test_outside_the_window_it_is_warned_and_received_all_the_same(seated: Hands, typed: str, warning: str) -> None:
    seated.choose_item("spjyxkyx")
    seated.type(typed)
    assert warning in seated.find(QLabel, "expiryNote").text()
    seated.enter()
    seated.give_applicant(*ZHANG)
    assert seated.case.stage is Stage.RECEIVED


def test_another_item_asks_for_no_such_day(seated: Hands) -> None:
    seated.choose_item()
    assert not seated.find(QFrame, "expiry").isVisible()


def test_the_day_typed_comes_back_after_the_next_visitor_and_a_restart(
    seated: Hands, open_window: Callable[..., MainWindow]
) -> None:
    seated.choose_item("spjyxkyx")
    seated.type("20270120")
    case_id = seated.case.case_id
    seated.do("visit.begin")
    seated.open_case(case_id)
    assert seated.find(QLineEdit, "expiresOn").text() == "2027-01-20"
    again = Hands(open_window())
    again.log_in()
    again.open_case(case_id)
    assert again.find(QLineEdit, "expiresOn").text() == "2027-01-20"
