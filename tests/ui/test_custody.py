"""移交 on screen: both sides recorded, and where the papers are (MISSION A11)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from test_contact import carry, sit_down

from window_desk.core.acts import HandedOver, TakenOver
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.key_panel import KeyButton


def _handed_over(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("case.hand_over")
    seated.type("4")
    seated.enter()


def test_a_case_and_its_papers_go_to_the_other_window_and_are_taken_there(
    seated: Hands, desk: Desk, other: Hands
) -> None:
    _handed_over(seated)
    sent = seated.case.live(HandedOver)[-1].act
    assert isinstance(sent, HandedOver)
    assert (sent.to_window, sent.papers) == (4, "申请材料")
    there = other.window._desk
    assert there is not None
    sit_down(other)
    carry(desk, there)
    other.do("worklist.focus")
    other.enter()
    assert other.find(KeyButton, "case.take_over").property("off") == "false"
    other.press("F5")
    other.type("缺照片 1 张")
    other.enter()
    assert isinstance(other.case.entries[-1].act, TakenOver)
    assert other.find(KeyButton, "case.accept")  # F5 means acceptance again
    other.do("papers.where")
    assert other.dialog is not None
    said = [label.text() for label in other.dialog.findChildren(QLabel)]
    assert any("3 号窗口 王敏（代 A 岗 赵强）　→　4 号窗口 李静" in text for text in said)
    assert any("缺照片 1 张" in text for text in said)
    assert "4 号窗口 李静" in said  # who has it now


def test_the_papers_are_listed_as_they_were_counted(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("materials.all_received")
    seated.workspace.steps.visit.record_findings()
    seated.do("case.hand_over")
    papers = seated.find(QPlainTextEdit, "papers").toPlainText()
    assert papers.startswith("食品经营许可申请书 1 份、")
    seated.key(Qt.Key.Key_Escape)


def test_nothing_is_sent_twice_at_once(seated: Hands) -> None:
    _handed_over(seated)
    assert "还在等待接收" in seated.workspace.guidance.why_not["case.hand_over"]


def test_the_verdicts_given_here_go_with_the_case(seated: Hands, desk: Desk, other: Hands) -> None:
    seated.receive_food_permit()
    seated.do("materials.all_received")
    seated.do("case.hand_over")
    assert seated.find(QPlainTextEdit, "papers").toPlainText().startswith("食品经营许可申请书 1 份、")
    seated.type("4")
    seated.enter()
    there = other.window._desk
    assert there is not None
    carry(desk, there)
    assert len(there.case(seated.case.case_id).findings) == 4


def test_a_case_goes_only_to_a_window_with_the_power(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("case.hand_over")
    seated.type("5")
    seated.enter()
    assert "5 号窗口无权办理" in seated.find(QLabel, "dialogMessage").text()
    assert seated.case.transfers == ()


def test_only_the_receiver_takes_a_case_over(seated: Hands) -> None:
    _handed_over(seated)
    assert "这不是转给本窗口的" in seated.workspace.guidance.why_not["case.take_over"]
    assert seated.find(KeyButton, "case.accept").isVisible()
