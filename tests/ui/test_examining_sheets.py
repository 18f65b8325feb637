"""Between acceptance and decision, by keyboard: the steps in order, the site visit, sending up, the milestones."""

import pytest
from casework import accepted, publish, received
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel
from sitting import confirm, fill, refused, write

from window_desk.core.acts import AgentAssigned, Examined, Expedited, Inspected, SentUp
from window_desk.core.case import Stage
from window_desk.core.catalogue import Handling, InternalStep, Limit, Start, Unit
from window_desk.core.clock import ClockKind
from window_desk.demo.hands import Hands
from window_desk.desk import Desk

STEPS = tuple(
    InternalStep(key, name, Limit(2, Unit.WORKDAYS, Start.ACCEPTANCE, "内部规定"))
    for key, name in (("review", "初审"), ("check", "复核"))
)


@pytest.fixture
def at_work(seated: Hands, desk: Desk) -> Hands:
    """A case of an item with two steps that is decided above, on screen."""
    publish(desk, steps=STEPS, handling=Handling.REPORTED)
    seated.open_case(accepted(desk))
    seated.settle()
    return seated


def _last(hands: Hands) -> object:
    return hands.case.entries[-1].act


def _said(hands: Hands) -> list[str]:
    assert hands.dialog is not None
    return [label.text() for label in hands.dialog.findChildren(QLabel)]


def test_the_steps_come_in_their_order_each_named_by_the_sheet(at_work: Hands) -> None:
    for step in STEPS:
        at_work.do("case.examine")
        assert f"现在的环节：{step.name}，时限 2 个工作日。" in _said(at_work)
        at_work.type("符合条件")
        at_work.enter()
        assert _last(at_work) == Examined(step.key, "符合条件")
    assert "没有待办的内部环节" in at_work.workspace.guidance.why_not["case.examine"]
    history = {label.text() for label in at_work.workspace.side.findChildren(QLabel)}
    assert any(STEPS[0].name in line and "符合条件" in line for line in history)


def test_a_step_without_an_opinion_is_not_done(at_work: Hands) -> None:
    fill(at_work, "case.examine")
    assert "请写明意见和理由" in refused(at_work)
    assert not at_work.case.steps_done


def test_two_look_at_the_place_and_the_finding_is_theirs(at_work: Hands, desk: Desk) -> None:
    """By keyboard: the verdict, the finding, the first two officers; then the clock goes on as before."""
    before = desk.clocks(at_work.case)
    at_work.do("case.inspect")
    box = at_work.find(QComboBox, "passed")
    assert (at_work.focus, box.currentIndex()) == (box, -1)
    at_work.key(Qt.Key.Key_Down)
    at_work.key(Qt.Key.Key_Tab)
    at_work.type("布局与图纸相符")
    for _ in range(2):
        at_work.key(Qt.Key.Key_Tab)
        at_work.key(Qt.Key.Key_Space)
    at_work.enter()
    assert _last(at_work) == Inspected(("3001", "4001"), "布局与图纸相符", passed=True)
    kept = (ClockKind.STATUTORY, ClockKind.PROMISED)
    assert [c for c in desk.clocks(at_work.case) if c.kind in kept] == [c for c in before if c.kind in kept]


def test_one_alone_may_not_inspect_and_no_verdict_is_not_one(at_work: Hands) -> None:
    fill(at_work, "case.inspect", finding="布局与图纸相符")
    assert "结论" in refused(at_work)
    assert at_work.dialog is not None
    first = at_work.dialog.findChild(QCheckBox, "officers.0")
    assert first is not None
    first.setChecked(True)
    write(at_work, passed="不合格")
    confirm(at_work)
    assert "两名以上工作人员" in refused(at_work)
    assert at_work.case.visited_on is None


def test_what_is_decided_above_is_sent_up_with_an_opinion(at_work: Hands) -> None:
    at_work.do("case.send_up")
    at_work.enter()
    assert "请写明转报的机关" in refused(at_work)
    at_work.type("安徽省市场监督管理局")
    at_work.enter()
    assert "请写明意见和理由" in refused(at_work)
    at_work.key(Qt.Key.Key_Tab)
    at_work.type("符合条件")
    at_work.enter()
    assert _last(at_work) == SentUp("安徽省市场监督管理局", "符合条件")
    assert at_work.case.stage is Stage.SENT_UP


def test_what_is_decided_here_is_not_sent_up(seated: Hands, desk: Desk) -> None:
    seated.open_case(accepted(desk))
    assert "只有上报件才转报" in seated.workspace.guidance.why_not["case.send_up"]


def _tracked(hands: Hands) -> list[str]:
    hands.do("case.track")
    assert hands.dialog is not None
    assert hands.dialog.objectName() == "trackingDialog"
    return _said(hands)


def test_the_tracking_sheet_has_every_milestone_with_its_day_and_who(seated: Hands, desk: Desk) -> None:
    case_id = received(desk)
    desk.record(case_id, Expedited("市重大项目办", "省重点项目"))
    desk.record(case_id, AgentAssigned("4001"))
    seated.open_case(case_id)
    said = _tracked(seated)
    assert f"{seated.case.number}　食品经营许可（新办）　绿色通道（市重大项目办）　代办员 李静" in said
    assert said.count("2026-11-20 周五") == 3
    assert said.count("3 号窗口 王敏（代 A 岗 赵强）") == 3
    assert "指定代办员 李静" in said
    seated.enter()
    assert seated.dialog is None


def test_a_contact_has_nothing_to_track_yet(seated: Hands) -> None:
    seated.type("zixun")
    assert "还没有收件，没有可以跟踪的节点。" in _tracked(seated)
