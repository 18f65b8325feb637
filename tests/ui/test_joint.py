"""联办 on screen: the strip of departments, each part taken and answered by its own (MISSION A14)."""

from dataclasses import replace
from uuid import UUID

import pytest
from casework import hand_out, wait
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPlainTextEdit

from window_desk.core import materials
from window_desk.core.acts import (
    Accepted,
    Act,
    Checked,
    MemberAnswered,
    MemberCall,
    MembersCalled,
    MemberTook,
    Outcome,
    Received,
    Withdrawn,
)
from window_desk.core.case import Stage
from window_desk.core.party import IdKind, PartyKind
from window_desk.core.posts import Department, Window
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.models import reference
from window_desk.models.published import Published
from window_desk.ui.cases.joint_strip import JointStrip

PARTS = {
    "city": "OUTDOOR_AD",
    "health": "HYGIENE_NEW",
    "water": "WATER_INTAKE",
    "transport": "ROAD_FREIGHT",
    "construction": "CONSTRUCTION_PERMIT",
}
DEPARTMENTS = tuple(PARTS)


@pytest.fixture
def five(desk: Desk) -> None:
    """A joint item of five departments beside the lead's, each with a window of its own."""
    roster = desk.roster
    kept = tuple(d for d in roster.departments if d.code == "market")
    own = tuple(Department(code, f"{code} 局", f"滁州市{code}局") for code in DEPARTMENTS)
    windows = (*(w for w in roster.windows if w.department == "market"),)
    windows += tuple(Window(20 + n, code, code) for n, code in enumerate(DEPARTMENTS))
    officers = (
        *(o for o in roster.officers if o.department == "market"),
        *(
            replace(roster.officers[0], staff_no=f"{70 + n}01", name=f"{code}员", department=code, pair=None)
            for n, code in enumerate(DEPARTMENTS)
        ),
    )
    joint = desk.item("PKG_RESTAURANT")
    with desk.store.begin() as connection:
        reference.publish_roster(
            connection, replace(roster, version=2, departments=(*kept, *own), windows=windows, officers=officers)
        )
        reference.publish_item(connection, replace(joint, version=joint.version + 1, members=tuple(PARTS.values())))
    desk.published = Published(desk.store)


def _accepted(desk: Desk) -> None:
    item = desk.item("PKG_RESTAURANT")
    zhang = desk.keep_party(PartyKind.PERSON, "张㛃", IdKind.RESIDENT_ID, "11010519491231002X", "13812345678")
    case_id = desk.new_case_id()
    desk.record(case_id, Received(desk.new_case_number(), item.code, item.version, zhang.party_id))
    desk.record(case_id, Checked(tuple(map(materials.received_in_full, materials.checklist(item, ())))))
    desk.record(case_id, Accepted("受字 1"))
    hand_out(desk, case_id)


def _cards(hands: Hands) -> list[str]:
    strip = hands.find(JointStrip, "jointStrip")
    cards = [card for card in strip.findChildren(QFrame) if card.accessibleName() and card.isVisibleTo(strip)]
    return [card.accessibleName() for card in cards]


def _card(hands: Hands, department: str) -> str:
    return next(card for card in _cards(hands) if card.startswith(department))


def _joint_case(seated: Hands, desk: Desk) -> None:
    _accepted(desk)
    seated.open_case(desk.worklist()[-1].line.case_id)
    if not seated.case.item:
        raise AssertionError(seated.case)


@pytest.mark.usefixtures("five")
def test_the_strip_shows_each_department_from_before_the_start_to_its_answer(seated: Hands, desk: Desk) -> None:
    _joint_case(seated, desk)
    assert len(_cards(seated)) == 5
    assert all("未启动" in card for card in _cards(seated))
    seated.do("case.decide")
    assert seated.said == "不能决定：还没有启动联办，不能由牵头部门一家决定"
    seated.do("joint.call")
    seated.enter()
    called = seated.case.entries[-1].act
    assert isinstance(called, MembersCalled)
    assert [member.department for member in called.members] == list(DEPARTMENTS)
    assert all("待接收" in card for card in _cards(seated))
    case_id = seated.case.case_id
    _as(desk, "7001", 20, case_id, MemberTook("city"))
    _as(desk, "7101", 21, case_id, MemberAnswered("health", Outcome.DENIED, "通风不足"))
    seated.settle()
    assert "办理中" in _card(seated, "city")
    assert "不同意" in _card(seated, "health")
    assert "待接收" in _card(seated, "water")


def _as(desk: Desk, staff_no: str, window: int, case_id: UUID, act: Act) -> None:
    """Another department's officer records ``act``; then 王敏 sits here again."""
    mine = desk.session
    assert mine is not None
    desk.log_in(staff_no, "2580", window)
    desk.record(case_id, act)
    desk._session = mine


def _answers(hands: Hands, desk: Desk, department: str, outcome: Outcome, opinion: str = "") -> None:
    """That department answers at its own window."""
    number = DEPARTMENTS.index(department)
    _as(desk, f"{70 + number}01", 20 + number, hands.case.case_id, MemberAnswered(department, outcome, opinion))
    hands.settle()


def _call_after(hands: Hands, desk: Desk, *pairs: tuple[str, str]) -> None:
    """The lead calls these departments, each after the other named with it."""
    calls = tuple(MemberCall(department, PARTS[department], after) for department, after in pairs)
    desk.record(hands.case.case_id, MembersCalled(calls))
    hands.settle()


@pytest.mark.usefixtures("five")
def test_those_who_wait_for_another_start_with_its_written_answer(seated: Hands, desk: Desk) -> None:
    _joint_case(seated, desk)
    seated.do("joint.call")
    first = seated.dialog
    assert first is not None
    while seated.focus.objectName() != "first":
        seated.key(Qt.Key.Key_Tab)
    seated.key(Qt.Key.Key_Down)  # city first
    seated.enter()
    assert {m.department for m in seated.case.members if m.called_on} == {"city"}
    assert sum("依次等候" in card for card in _cards(seated)) == 4
    _as(desk, "7001", 20, seated.case.case_id, MemberAnswered("city", Outcome.GRANTED))
    seated.settle()
    assert sum("待接收" in card for card in _cards(seated)) == 4


@pytest.mark.usefixtures("five")
def test_the_lead_decides_when_all_five_have_answered_and_not_before(seated: Hands, desk: Desk) -> None:
    _joint_case(seated, desk)
    seated.do("joint.call")
    seated.enter()
    for department in DEPARTMENTS[:-1]:
        _answers(seated, desk, department, Outcome.GRANTED)
        assert "✓ 同意 11-20 周五 答复" in _card(seated, department)
    seated.do("case.decide")
    assert seated.said == "不能决定：协办部门还没有书面答复：construction 局"
    _answers(seated, desk, "construction", Outcome.GRANTED)
    assert all("同意" in card for card in _cards(seated))
    seated.do("case.decide")
    assert seated.dialog is not None


@pytest.mark.usefixtures("five")
def test_whoever_waits_for_a_department_that_said_no_has_nothing_more_to_do(seated: Hands, desk: Desk) -> None:
    _joint_case(seated, desk)
    _call_after(seated, desk, ("city", ""), ("health", "city"), ("water", "health"), ("transport", ""))
    assert "○ 依次等候 等city 局办完" in _card(seated, "health")
    _answers(seated, desk, "city", Outcome.DENIED, "位置不符合规划")
    for department in ("health", "water"):  # the second waits for one that is never called
        assert _card(seated, department).endswith("– 不启动 city 局不同意，不再启动")
    assert "待接收" in _card(seated, "transport")


@pytest.mark.usefixtures("five")
def test_silence_is_agreement_only_under_a_rule_with_a_name(seated: Hands, desk: Desk, clock: PlayedClock) -> None:
    _joint_case(seated, desk)
    _call_after(seated, desk, ("city", ""))
    wait(desk, clock, 12)
    seated.open_case(seated.case.case_id)
    assert "同意" not in _card(seated, "city")
    with desk.store.begin() as connection:
        reference.publish_setting(connection, "rule.silent_agreement", 1, "联办件管理办法第十二条")
    desk.published = Published(desk.store)
    seated.open_case(seated.case.case_id)
    assert "✓ 视为同意" in _card(seated, "city")
    assert _card(seated, "city").endswith("联办件管理办法第十二条")


@pytest.mark.usefixtures("five")
def test_after_the_applicant_took_it_back_no_department_has_anything_to_do(seated: Hands, desk: Desk) -> None:
    _joint_case(seated, desk)
    _call_after(seated, desk, ("city", ""), ("health", "city"))
    desk.record(seated.case.case_id, Withdrawn("另行选址"))
    seated.settle()
    assert [card.split(" ")[-2:] for card in _cards(seated)] == [["–", "不再办理"]] * 2


@pytest.mark.usefixtures("five")
def test_nobody_answers_for_another_department_and_the_lead_waits_for_all(seated: Hands, desk: Desk) -> None:
    _joint_case(seated, desk)
    seated.do("joint.call")
    seated.enter()
    assert seated.workspace.guidance.why_not["joint.answer"]
    assert "city 局" in seated.workspace.guidance.why_not["case.decide"]


def test_a_department_takes_and_answers_its_part_at_its_own_window(seated: Hands, desk: Desk) -> None:
    _joint_case(seated, desk)  # the demo: the city's powers lie with window 5
    seated.do("joint.call")
    seated.enter()
    case_id = seated.case.case_id
    seated.do("session.log_out")
    if seated.dialog is not None:
        seated.enter()
    seated.find(QLineEdit, "windowNumber").setFocus()
    seated.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    seated.log_in("5001", "3690", "5", stands_in=False)
    seated.open_case(case_id)
    seated.do("joint.take")
    seated.enter()
    assert isinstance(seated.case.entries[-1].act, MemberTook)
    seated.do("joint.answer")
    seated.enter()
    assert seated.dialog is not None  # no outcome is chosen beforehand
    seated.key(Qt.Key.Key_Down)
    seated.key(Qt.Key.Key_Down)
    seated.find(QPlainTextEdit, "opinion").setFocus()
    seated.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "理由" in seated.find(QLabel, "dialogMessage").text()
    seated.type("位置不符合规划")
    seated.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    answered = seated.case.entries[-1].act
    assert isinstance(answered, MemberAnswered)
    assert answered.outcome is Outcome.DENIED
    assert seated.case.stage is Stage.ACCEPTED


def test_no_other_case_has_a_strip(seated: Hands) -> None:
    seated.receive_food_permit()
    assert not seated.find(JointStrip, "jointStrip").isVisible()


@pytest.mark.usefixtures("five")
def test_who_waits_for_a_department_that_said_no_is_never_started(seated: Hands, desk: Desk) -> None:
    _joint_case(seated, desk)
    seated.do("joint.call")
    while seated.focus.objectName() != "first":
        seated.key(Qt.Key.Key_Tab)
    seated.key(Qt.Key.Key_Down)  # city first
    seated.enter()
    _as(desk, "7001", 20, seated.case.case_id, MemberAnswered("city", Outcome.DENIED, "位置不符合规划"))
    seated.settle()
    waiting = [card for card in _cards(seated) if "不启动" in card]
    assert len(waiting) == 4
    assert all("不同意，不再启动" in card for card in waiting)


@pytest.mark.usefixtures("five")
def test_a_card_says_how_long_is_left_and_keeps_a_late_answer(seated: Hands, desk: Desk, clock: PlayedClock) -> None:
    _joint_case(seated, desk)
    seated.do("joint.call")
    seated.enter()
    case_id = seated.case.case_id
    city = seated.case.members[0]
    days = city.workdays or desk.bench(seated.case).policy.member_answer_workdays
    assert f"还剩 {days} 个工作日" in _cards(seated)[0]
    wait(desk, clock, days)
    seated.open_case(case_id)
    assert "今天到期" in _cards(seated)[0]
    wait(desk, clock, 2)
    seated.open_case(case_id)
    assert "超期 2 个工作日" in _cards(seated)[0]
    _as(desk, "7001", 20, case_id, MemberAnswered("city", Outcome.GRANTED))
    seated.settle()
    assert "答复，超期" in _cards(seated)[0]
