"""改 PIN by keyboard: at the counter and from the places; what it refuses."""

import pytest
from PySide6.QtCore import Qt
from sitting import refused, sit

from window_desk.core.case import File
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.errors import LoginRefused


def ask(hands: Hands, *pins: str) -> None:
    for n, pin in enumerate(pins):
        if n:
            hands.key(Qt.Key.Key_Tab)
        hands.type(pin)
    hands.enter()


@pytest.mark.parametrize(
    ("pins", "why"),
    [
        (("", "8642", "8642"), "请输入原来的 PIN"),
        (("2580", "86", "86"), "至少 4 位"),
        (("2580", "8888", "8888"), "不能全是同一个数字"),
        (("2580", "8642", "8643"), "不一样"),
        (("2580", "2580", "2580"), "和原来的一样"),
        (("2581", "8642", "8642"), "还可以再试 4 次"),
    ],
)
def test_it_is_refused_with_the_reason(seated: Hands, desk: Desk, pins: tuple[str, ...], why: str) -> None:
    seated.do("session.pin")
    ask(seated, *pins)
    assert why in refused(seated)
    assert desk.files(File.PIN) == ()


def test_the_new_one_is_the_one_to_log_in_with(seated: Hands, desk: Desk) -> None:
    seated.do("session.pin")
    ask(seated, "2580", "8642", "8642")
    assert seated.dialog is None
    assert "PIN 已改" in seated.said
    with pytest.raises(LoginRefused):
        desk.identify("3001", "2580")
    assert desk.identify("3001", "8642").staff_no == "3001"


def test_from_a_place_it_is_the_same_key(seated: Hands) -> None:
    sit(seated, "9201")  # an auditor, who changes nothing else
    seated.do("place.audit")
    seated.press("Alt+0")
    assert seated.dialog is not None
    assert seated.dialog.objectName() == "pinDialog"
