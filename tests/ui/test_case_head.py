"""The head of a case: since when what is entered now happened; built anew only where it says something new."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.ui.counter.case_head import CaseHead


def _labels(hands: Hands) -> list[QLabel]:
    return [label for label in hands.workspace.page.case.findChild(CaseHead).findChildren(QLabel) if label.isVisible()]


def test_the_head_says_when_what_is_entered_now_happened(seated: Hands, clock: PlayedClock) -> None:
    seated.receive_food_permit()
    clock.set(clock() + timedelta(hours=3))
    seated.do("materials.all_received")
    seated.do("entry.late")
    seated.type("10:30")
    seated.key(Qt.Key.Key_Tab)
    seated.type("停电")
    seated.enter()
    said = {label.text(): label.toolTip() for label in _labels(seated)}
    assert said["▲ 补录 11-20 10:30"] == "停电"
    seated.do("case.accept")
    seated.key(Qt.Key.Key_Escape)
    seated.open_case(seated.case.case_id)
    seated.settle()
    assert "已受理" in {label.text() for label in _labels(seated)}
    assert not any("补录" in label.text() for label in _labels(seated))


def test_the_head_is_not_built_anew_while_it_says_the_same(seated: Hands) -> None:
    seated.receive_food_permit()
    before = _labels(seated)
    seated.do("materials.wrong")
    seated.type("租期已过")
    assert _labels(seated) == before
    seated.do("case.withdraw")
    seated.type("改日再办")
    seated.enter()
    assert "已撤回" in {label.text() for label in _labels(seated)}
