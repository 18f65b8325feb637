"""一表制收费, 绿色通道, 代办, 会商 on screen (MISSION A15, A16)."""

import pytest
from casework import accepted, publish
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QSpinBox

from window_desk.core.acts import AgentAssigned, Charged, Conferred, Expedited, Voided
from window_desk.core.catalogue import FeeStandard
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.cases.fee_sheet import fen

STANDARDS = (
    FeeStandard("检测费", "某条例第五条", 20_000, 30_000),
    FeeStandard("证照工本费", "某条例第六条", 1_250, 1_250, department="city"),
)


@pytest.fixture
def charged(desk: Desk) -> None:
    """The food permit costs something."""
    publish(desk, fees=STANDARDS)


def _amount(hands: Hands, name: str, text: str) -> None:
    hands.find(QLineEdit, f"amount.{name}").setFocus()
    hands.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.type(text)


@pytest.mark.parametrize(
    ("typed", "amount"), [("12.5", 1250), ("200", 20_000), ("0.05", 5), ("12,5", None), ("-1", None)]
)
def test_an_amount_is_typed_in_yuan(typed: str, amount: int | None) -> None:
    assert fen(typed) == amount


@pytest.mark.usefixtures("charged")
def test_one_sheet_for_all_departments_at_the_lower_limit(seated: Hands, desk: Desk) -> None:
    seated.open_case(accepted(desk))
    seated.do("case.charge")
    assert seated.find(QLabel, "sheetResult").text() == "合计 212.50 元，2 项"
    seated.enter()
    sheet = seated.case.live(Charged)[-1].act
    assert isinstance(sheet, Charged)
    assert [(line.department, line.amount) for line in sheet.lines] == [("market", 20_000), ("city", 1_250)]


@pytest.mark.usefixtures("charged")
def test_less_than_the_standard_needs_its_basis_and_more_is_refused(seated: Hands, desk: Desk) -> None:
    seated.open_case(accepted(desk))
    seated.do("case.charge")
    _amount(seated, "检测费", "300.01")
    seated.enter()
    assert "300.00" in seated.find(QLabel, "dialogMessage").text()
    _amount(seated, "检测费", "100")
    assert seated.find(QLineEdit, "reduction.检测费").isVisible()
    seated.enter()
    assert seated.case.fees == ()
    seated.find(QLineEdit, "reduction.检测费").setFocus()
    seated.type("小微企业减半")
    seated.enter()
    assert seated.case.fees[0].reduction_basis == "小微企业减半"


@pytest.mark.usefixtures("charged")
def test_a_line_can_be_left_out(seated: Hands, desk: Desk) -> None:
    seated.open_case(accepted(desk))
    seated.do("case.charge")
    assert seated.dialog is not None
    boxes = {box.text(): box for box in seated.dialog.findChildren(QCheckBox)}
    boxes["证照工本费"].setFocus()
    seated.key(Qt.Key.Key_Space)
    seated.enter()
    assert [line.name for line in seated.case.fees] == ["检测费"]


@pytest.mark.usefixtures("charged")
def test_each_line_says_who_charges_it_what_may_be_charged_and_by_which_law(seated: Hands, desk: Desk) -> None:
    seated.open_case(accepted(desk))
    seated.do("case.charge")
    assert seated.dialog is not None
    said = {label.text() for label in seated.dialog.findChildren(QLabel)}
    assert {"市场监管 · 200.00–300.00 元/件\n某条例第五条", "综合审批 · 12.50 元/件\n某条例第六条"} <= said


@pytest.mark.usefixtures("charged")
def test_an_amount_that_is_none_is_pointed_at(seated: Hands, desk: Desk) -> None:
    seated.open_case(accepted(desk))
    seated.do("case.charge")
    _amount(seated, "证照工本费", "12,5")
    seated.find(QLineEdit, "amount.检测费").setFocus()
    seated.enter()
    assert seated.find(QLabel, "dialogMessage").text() == "“证照工本费”的金额请写成 12.50"
    assert seated.focus.objectName() == "amount.证照工本费"
    assert seated.case.fees == ()


def test_what_is_free_is_not_charged(seated: Hands, desk: Desk) -> None:
    seated.open_case(accepted(desk))
    assert "没有收费标准" in seated.workspace.guidance.why_not["case.charge"]


def test_the_green_channel_shows_at_the_head_and_the_agent_with_it(seated: Hands, desk: Desk) -> None:
    seated.open_case(accepted(desk))
    seated.do("case.expedite")
    seated.type("市重点项目办")
    seated.key(Qt.Key.Key_Tab)
    seated.type("2026 年重点项目名单")
    seated.enter()
    assert isinstance(seated.case.entries[-1].act, Expedited)
    seated.do("case.assign_agent")
    seated.type("李")
    seated.enter()
    assigned = seated.case.entries[-1].act
    assert isinstance(assigned, AgentAssigned)
    assert assigned.officer == "4001"
    seated.settle()
    said = {label.text(): label.toolTip() for label in seated.window.findChildren(QLabel)}
    assert said["◆ 绿色通道"] == "市重点项目办"
    assert "李静" in said


def test_a_meeting_needs_two_and_what_was_settled(seated: Hands, desk: Desk) -> None:
    seated.open_case(accepted(desk))
    seated.do("case.confer")
    seated.key(Qt.Key.Key_Space)
    seated.enter()
    assert seated.dialog is not None
    while seated.focus.objectName() != "others":
        seated.key(Qt.Key.Key_Tab)
    seated.type("消防救援支队")
    seated.key(Qt.Key.Key_Tab)
    seated.type("先装修后验收")
    seated.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    met = seated.case.entries[-1].act
    assert isinstance(met, Conferred)
    assert len(met.present) == 2


@pytest.mark.usefixtures("charged")
def test_an_amount_follows_the_quantity_until_somebody_types_it(seated: Hands, desk: Desk) -> None:
    seated.open_case(accepted(desk))
    seated.do("case.charge")
    quantity = seated.find(QSpinBox, "quantity.检测费")
    quantity.setValue(3)
    assert seated.find(QLineEdit, "amount.检测费").text() == "600.00"
    _amount(seated, "检测费", "450")
    quantity.setValue(2)
    seated.enter()
    charged = seated.case.live(Charged)[-1].act
    assert isinstance(charged, Charged)
    assert (charged.lines[0].quantity, charged.lines[0].amount) == (2, 45_000)


@pytest.mark.usefixtures("charged")
def test_the_basis_of_a_reduction_that_is_none_any_more_is_not_recorded(seated: Hands, desk: Desk) -> None:
    seated.open_case(accepted(desk))
    seated.do("case.charge")
    _amount(seated, "检测费", "100")
    seated.find(QLineEdit, "reduction.检测费").setFocus()
    seated.type("小微企业减半")
    _amount(seated, "检测费", "200")
    seated.enter()
    assert seated.case.fees[0].reduction_basis == ""


@pytest.mark.usefixtures("charged")
def test_the_number_of_a_voided_fee_sheet_is_never_given_again(seated: Hands, desk: Desk) -> None:
    seated.open_case(accepted(desk))
    seated.do("case.charge")
    seated.enter()
    first = seated.case.live(Charged)[-1]
    desk.record(seated.case.case_id, Voided(first.act_id, "多收了一项"))
    seated.open_case(seated.case.case_id)
    seated.do("case.charge")
    seated.enter()
    second = seated.case.live(Charged)[-1].act
    assert isinstance(first.act, Charged)
    assert isinstance(second, Charged)
    assert first.act.number.endswith("-1")
    assert second.number.endswith("-2")
