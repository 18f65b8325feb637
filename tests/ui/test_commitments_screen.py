"""容缺, 当场更正, 告知签收, 逾期办结 on screen (MISSION A8, A9, A10)."""

from dataclasses import replace
from datetime import timedelta

import pytest
from casework import accepted_but_for_one_paper, publish, wait
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from window_desk.core import materials
from window_desk.core.acts import Committed, CorrectedOnSpot, Lapsed, Supplemented, Told, Verdict
from window_desk.core.case import Stage
from window_desk.core.catalogue import Necessity
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk


@pytest.fixture
def may_lack(desk: Desk) -> None:
    """The last material of the food permit may be handed in later."""
    old = desk.item("FOOD_NEW")
    last = materials.checklist(old, ())[-1]
    publish(
        desk,
        materials=tuple(replace(m, necessity=Necessity.MAY_LACK) if m.no == last.no else m for m in old.materials),
    )


def _to_last(hands: Hands) -> None:
    for _ in range(3):
        hands.key(Qt.Key.Key_Down)


@pytest.mark.usefixtures("may_lack")
def test_a_lacking_material_is_promised_and_the_case_accepted(seated: Hands) -> None:
    seated.receive_food_permit()
    _to_last(seated)
    seated.do("materials.deferred")
    seated.do("case.commit")
    assert seated.find(QLineEdit, "supply_by").text() == "2026-11-27"  # the promised finish, if accepted today
    seated.enter()
    committed = seated.case.live(Committed)[-1].act
    assert isinstance(committed, Committed)
    assert committed.materials == (4,)
    seated.do("case.accept")
    seated.enter()
    assert seated.case.stage is Stage.ACCEPTED


@pytest.mark.usefixtures("may_lack")
def test_a_promise_past_the_promised_finish_is_refused_by_the_law(seated: Hands) -> None:
    seated.receive_food_permit()
    _to_last(seated)
    seated.do("materials.deferred")
    seated.do("case.commit")
    field = seated.find(QLineEdit, "supply_by")
    field.setFocus()
    seated.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    seated.type("20261130")
    seated.enter()
    assert "不能晚于 2026-11-27" in seated.find(QLabel, "dialogMessage").text()


def test_a_material_that_may_not_lack_cannot_be_promised(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("materials.deferred")
    seated.do("case.commit")
    seated.enter()
    assert "不是可以容缺的材料" in seated.find(QLabel, "dialogMessage").text()


def test_what_was_promised_is_judged_when_it_comes_and_nothing_else(seated: Hands, desk: Desk) -> None:
    case_id = accepted_but_for_one_paper(desk, 3)
    seated.open_case(case_id)
    visit = seated.workspace.steps.visit
    assert [m.no for m in visit.open_materials] == [4]
    seated.do("materials.received")
    seated.do("case.supplement")
    assert isinstance(seated.case.entries[-1].act, Supplemented)
    assert seated.case.commitments[0].supplied_on == desk.today()
    assert seated.workspace.steps.visit.open_materials == ()


def test_a_broken_promise_is_closed_by_a_person(seated: Hands, desk: Desk, clock: PlayedClock) -> None:
    case_id = accepted_but_for_one_paper(desk, 2)
    seated.open_case(case_id)
    assert "没有逾期" in seated.workspace.guidance.why_not["case.lapse"]
    wait(desk, clock, 4)
    seated.open_case(case_id)
    seated.do("case.lapse")
    seated.key(Qt.Key.Key_Tab)
    seated.type("电话催告两次")
    seated.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(seated.case.entries[-1].act, Lapsed)
    assert seated.case.stage is Stage.LAPSED


def test_an_error_put_right_at_the_counter_needs_no_notice_and_both_stand_on_record(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("materials.wrong")
    seated.enter()
    seated.do("materials.all_received")
    seated.do("case.correct")
    seated.key(Qt.Key.Key_Tab)
    seated.type("当场补签字")
    seated.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kinds = [type(entry.act) for entry in seated.case.entries]
    assert kinds[-1] is CorrectedOnSpot
    assert seated.case.findings[1].verdict is Verdict.RECEIVED
    seated.do("case.accept")
    seated.enter()
    assert seated.case.stage is Stage.ACCEPTED


def test_a_notice_refused_before_a_witness_is_told_all_the_same(seated: Hands, desk: Desk) -> None:
    seated.receive_food_permit()
    assert "没有等着签收" in seated.workspace.guidance.why_not["paper.told"]
    seated.do("materials.missing")
    seated.do("case.notify")
    seated.enter()
    seated.do("paper.told")
    seated.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)  # from the button: cancel
    tick = seated.dialog
    assert tick is not None
    while seated.focus.objectName() != "refused":
        seated.key(Qt.Key.Key_Tab)
    seated.key(Qt.Key.Key_Space)
    seated.enter()
    assert "见证人" in seated.find(QLabel, "dialogMessage").text()
    seated.key(Qt.Key.Key_Tab)
    seated.type("赵强")
    seated.enter()
    told = seated.case.entries[-1].act
    assert isinstance(told, Told)
    assert told.refused
    assert told.witness is not None
    assert seated.case.told == {seated.case.notices[0].act_id: desk.today()}
    assert timedelta(0) == desk.today() - seated.case.notices[0].given_on


def test_what_did_not_come_at_all_is_no_error_to_put_right(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("materials.missing")
    assert seated.workspace.guidance.why_not["case.correct"] == "没有判为“不符”的材料"


def test_what_is_on_record_as_wrong_and_was_called_received_since_is_a_correction(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("materials.wrong")
    seated.enter()
    seated.workspace.steps.visit.record_findings()
    seated.open_case(seated.case.case_id)
    seated.key(Qt.Key.Key_Up)  # the cursor stands at the next that waits
    seated.do("materials.received")
    before = len(seated.case.entries)
    seated.do("case.correct")
    seated.key(Qt.Key.Key_Tab)
    seated.type("当场补签字")
    seated.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (act,) = (entry.act for entry in seated.case.entries[before:])
    assert isinstance(act, CorrectedOnSpot)
    assert [finding.material for finding in act.findings] == [1]


def test_a_correction_of_nothing_is_none(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("materials.wrong")
    seated.enter()
    seated.do("case.correct")
    seated.key(Qt.Key.Key_Space)  # takes the tick away
    seated.key(Qt.Key.Key_Tab)
    seated.type("没有更正")
    seated.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "请写明当场更正了什么" in seated.find(QLabel, "dialogMessage").text()


def test_nothing_lacking_is_nothing_to_promise(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("materials.all_received")
    assert "没有判为“容缺”" in seated.workspace.guidance.why_not["case.commit"]
