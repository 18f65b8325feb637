"""After the decision, by keyboard: the result lies ready, and reaches the applicant or is left before a witness."""

from uuid import UUID

import pytest
from casework import accepted, decide
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from sitting import fill, refused

from window_desk.core.acts import Channel, Decided, Issued, Outcome, Received, RefusalKind, RefusalReported, Served
from window_desk.core.case import Stage
from window_desk.core.clock import ClockKind
from window_desk.core.party import IdKind, PartyKind
from window_desk.demo.hands import Hands
from window_desk.desk import Desk


def _open(hands: Hands, case_id: UUID) -> Hands:
    hands.open_case(case_id)
    hands.settle()
    return hands


@pytest.fixture
def decided(seated: Hands, desk: Desk) -> Hands:
    """A case granted, on screen."""
    case_id = accepted(desk)
    decide(desk, case_id)
    return _open(seated, case_id)


def test_the_result_lies_ready_and_from_then_on_nobody_is_late(decided: Hands, desk: Desk) -> None:
    decided.do("case.issue")
    decided.enter()
    assert decided.case.live(Issued)[-1].act == Issued(desk.item("FOOD_NEW").result, Channel.PHONE)
    assert decided.case.stage is Stage.ISSUED
    (deliver,) = (clock for clock in desk.clocks(decided.case) if clock.kind is ClockKind.DELIVER)
    assert deliver.ended_on == desk.today()
    decided.do("case.serve")
    decided.enter()
    assert decided.case.stage is Stage.SERVED


def test_the_licence_is_handed_to_the_applicant_whose_number_is_masked(decided: Hands, desk: Desk) -> None:
    decided.do("case.serve")
    assert decided.focus.objectName() == "confirm"  # F10, Enter is enough
    to = decided.find(QComboBox, "to")
    assert [to.itemText(n) for n in range(to.count())] == ["申请人　张㛃　1101**********002X"]
    decided.enter()
    assert decided.case.applicant is not None
    assert decided.case.live(Served)[-1].act == Served(desk.item("FOOD_NEW").result, decided.case.applicant)


def test_a_denial_is_served_as_the_decision_and_not_as_a_licence(seated: Hands, desk: Desk) -> None:
    case_id = accepted(desk)
    desk.record(case_id, RefusalReported("报字 1", RefusalKind.DENIED, "布局不符", "食品安全法第三十五条"))
    desk.record(case_id, Decided("决字 1", Outcome.DENIED, "布局不符", "报字 1"))
    _open(seated, case_id).do("case.serve")
    assert seated.find(QLineEdit, "document").text() == "决字 1"


def test_the_agent_may_take_the_result(seated: Hands, desk: Desk) -> None:
    people = [
        desk.keep_party(PartyKind.PERSON, name, IdKind.OTHER, "", phone).party_id
        for name, phone in (("张㛃", "13812345678"), ("李伟", "13855015679"))
    ]
    case_id, item = desk.new_case_id(), desk.item("FOOD_NEW")
    desk.record(case_id, Received(desk.new_case_number(), item.code, item.version, *people, ("by_agent",)))
    _open(seated, case_id)
    for action_id in ("materials.all_received", "case.accept"):
        seated.do(action_id)
    seated.key(Qt.Key.Key_Escape)
    decide(desk, case_id)
    _open(seated, case_id).do("case.serve")
    seated.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    while seated.focus.objectName() != "to":
        seated.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    seated.key(Qt.Key.Key_Down)
    seated.enter()
    act = seated.case.live(Served)[-1].act
    assert isinstance(act, Served)
    assert act.to == people[1]


def test_who_will_not_sign_is_served_before_a_witness_only(decided: Hands, desk: Desk) -> None:
    decided.do("case.serve")
    assert not decided.find(QWidget, "witness").isVisible()
    decided.key(Qt.Key.Key_Escape)
    fill(decided, "case.serve", refused=True)
    assert "必须写明见证人" in refused(decided)
    assert decided.case.stage is Stage.DECIDED
    assert decided.dialog is not None
    witness = decided.dialog.findChild(QLineEdit, "witnessName")
    assert witness is not None
    assert witness.isVisible()
    witness.setFocus()
    decided.type("孙立")
    decided.enter()
    act = decided.case.live(Served)[-1].act
    assert isinstance(act, Served)
    assert "孙立" not in repr(act)
    assert act.witness is not None
    party = desk.party(act.witness)
    assert party is not None
    assert (act.refused, party.name) == (True, "孙立")


def test_nothing_in_hand_is_not_delivered(decided: Hands) -> None:
    for action_id in ("case.issue", "case.serve"):
        fill(decided, action_id, document="")
        assert "请写明文书或证照的名称" in refused(decided)
        decided.key(Qt.Key.Key_Escape)
    assert decided.case.stage is Stage.DECIDED
