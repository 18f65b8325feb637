"""Acts over the acts, filled in at the real window: who may, what each makes, and what the law says against it."""

from dataclasses import replace

import pytest
from casework import accepted, decide, received, serve, wait
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from sitting import confirm, fill, listed, refused, shown, sit, write

from window_desk.core.acts import (
    Appealed,
    BreachFound,
    BreachRaised,
    Complained,
    ComplaintKind,
    Evaluated,
    Measure,
    Printed,
    Rating,
    RefusalKind,
    RefusalReported,
)
from window_desk.core.case import File, Stage
from window_desk.core.posts import Right
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.models import reference
from window_desk.models.published import Published


def _complain(hands: Hands, **more: str | bool) -> None:
    fill(hands, "complaint.register", kind="态度差", facts="问话不答", **more)


def _why_not(hands: Hands, action_id: str) -> str:
    hands.workspace.run(action_id)
    return hands.said


# complaints


def test_a_complaint_is_a_file_of_its_own_and_puts_the_case_on_screen_aside(seated: Hands, desk: Desk) -> None:
    seated.receive_food_permit()
    before = seated.case
    seated.do("materials.missing")
    _complain(seated, personName="孙立", personPhone="13855012345", window="5")
    assert (seated.case.file, seated.case.stage) == (File.COMPLAINT, Stage.DUTY)
    written = [type(entry.act) for entry in seated.case.entries if not isinstance(entry.act, Printed)]
    assert written == [Complained]  # no first contact
    assert seated.case.reference == f"诉字 03-{seated.case.case_id.hex[-8:].upper()}-1"
    seated.open_case(before.case_id)
    assert seated.case == before
    assert len(seated.workspace.steps.visit.jotted.findings) == 1


def test_who_complains_is_a_party_and_no_word_of_the_act(seated: Hands, desk: Desk) -> None:
    _complain(seated, personName="孙立", personPhone="13855012345")
    act = seated.case.entries[0].act
    assert isinstance(act, Complained)
    assert "孙立" not in repr(act)
    assert act.person is not None
    party = desk.party(act.person)
    assert party is not None
    assert (party.name, act.kind) == ("孙立", ComplaintKind.ATTITUDE)


def test_a_complaint_takes_the_number_of_the_case_on_screen_along(seated: Hands) -> None:
    seated.receive_food_permit()
    number = seated.case.number
    _complain(seated)
    assert seated.case.complaint is not None
    assert seated.case.complaint.case_number == number


def test_a_complaint_left_with_escape_was_never_begun(seated: Hands, desk: Desk) -> None:
    before, heads = seated.case.case_id, desk.chains.heads()
    seated.do("complaint.register")
    write(seated, facts="问话不答")
    seated.key(Qt.Key.Key_Escape)
    assert (seated.case.case_id, desk.chains.heads()) == (before, heads)


def test_a_complaint_without_facts_is_not_registered(seated: Hands) -> None:
    fill(seated, "complaint.register", kind="态度差")
    assert "请写明事实" in refused(seated)


def test_a_complaint_from_its_registration_to_the_file(seated: Hands, desk: Desk) -> None:
    _complain(seated, window="5", written=True)
    case_id = seated.case.case_id
    assert "须由有相应权限" in _why_not(seated, "complaint.take")
    assert seated.workspace.page.findChildren(QPushButton, "complaint.take") == []
    sit(seated, "9001")
    seated.do("worklist.focus")
    seated.enter()
    assert seated.case.case_id == case_id
    seated.enter()  # the button of the next step has the keyboard
    assert seated.dialog is not None
    assert seated.find(QLineEdit, "answer_by").text() == "2026-11-24"  # written: two working days
    assert not seated.find(QLineEdit, "longer_because").isVisible()
    write(seated, handler="周处", answer_by="20261125")
    confirm(seated)
    assert "必须写明为什么" in refused(seated)
    write(seated, longer_because="涉及两个部门")
    confirm(seated)
    assert seated.case.complaint is not None
    assert seated.case.complaint.handler == "8001"
    sit(seated, "8001")
    seated.open_case(case_id)
    fill(seated, "complaint.answer", upheld="属实", result="已经批评教育")
    fill(seated, "complaint.close", satisfied="没有表态")
    assert seated.case.stage is Stage.SETTLED
    said = shown(seated, "page")
    assert {"态度差", "匿名", "问话不答", "已经批评教育", "✓ 2026-11-20 周五 归档，已了结。"} <= set(said)


def test_a_complaint_is_declined_on_a_listed_ground_only(seated: Hands, desk: Desk) -> None:
    _complain(seated)
    case_id = seated.case.case_id
    sit(seated, "9001")
    seated.open_case(case_id)
    seated.do("complaint.decline")
    confirm(seated)
    assert "请选择" in refused(seated)
    write(seated, ground="没有具体的投诉对象")
    confirm(seated)
    assert seated.case.stage is Stage.SETTLED


def test_whoever_is_complained_of_does_not_read_who_complained(seated: Hands, desk: Desk) -> None:
    _complain(seated, personName="孙立", officer="李静")
    case_id = seated.case.case_id
    assert any(text.startswith("孙立") for text in shown(seated, "page"))
    sit(seated, "4001", "4")
    seated.open_case(case_id)
    assert "实名" in shown(seated, "page")
    assert not any("孙立" in text for text in shown(seated, "page"))


# inspections


def test_an_inspection_that_finds_nothing_is_settled_at_once(seated: Hands) -> None:
    assert "须由有相应权限" in _why_not(seated, "inspection.record")
    sit(seated, "9001", "5")
    fill(seated, "inspection.record", announced="明查", window="3")
    assert (seated.case.file, seated.case.stage) == (File.INSPECTION, Stage.SETTLED)
    assert "✓ 没有发现问题，已了结。" in shown(seated, "page")


def test_what_an_inspection_finds_is_put_right_and_looked_at_again(seated: Hands) -> None:
    sit(seated, "9001", "5")
    fill(seated, "inspection.record", announced="暗访", window="3", findings="窗口空岗")
    case_id = seated.case.case_id
    sit(seated, "3001")
    seated.open_case(case_id)
    fill(seated, "duty.rectify", done="已经补岗")
    sit(seated, "9001", "5")
    seated.open_case(case_id)
    fill(seated, "inspection.recheck", passed="没有通过")
    assert "请写明事实" in refused(seated)
    write(seated, passed="通过")
    confirm(seated)
    assert seated.case.stage is Stage.SETTLED


# reviews


def test_a_head_reviews_a_report_and_overturns_it_only_with_an_opinion(seated: Hands, desk: Desk) -> None:
    case_id = accepted(desk)
    desk.record(case_id, RefusalReported("报字 1", RefusalKind.DENIED, "布局不合要求", "食品安全法第三十五条"))
    seated.open_case(case_id)
    assert "须由有相应权限" in _why_not(seated, "act.review")
    sit(seated, "8001")
    seated.open_case(case_id)
    seated.do("act.review")
    assert seated.find(QComboBox, "line").currentText().startswith("否定报备：")  # the only one there is
    assert seated.find(QComboBox, "stands").currentIndex() == -1
    write(seated, stands="不同意")
    confirm(seated)
    assert "请写明意见" in refused(seated)
    write(seated, opinion="可以当场改")
    confirm(seated)
    assert seated.case.reports[0].stands is False
    assert "没有等您处理" in _why_not(seated, "act.review")


# the rating


def _rated(desk: Desk) -> object:
    case_id = accepted(desk)
    decide(desk, case_id)
    desk.record(case_id, Evaluated(Rating.VERY_POOR, tags=("态度不好",)))
    return case_id


def test_the_clerk_reads_only_that_there_was_a_rating_until_the_case_is_over(seated: Hands, desk: Desk) -> None:
    case_id = _rated(desk)
    seated.open_case(case_id)
    said = " ".join(shown(seated))
    assert "已评价" in said
    assert not any(word in said for word in ("满意", "态度不好", "差评"))
    assert "没有等您处理" in _why_not(seated, "appeal.make")
    seated.do("deadline.explain")
    assert seated.dialog is not None
    assert not any("差评" in label.text() for label in seated.dialog.findChildren(QLabel))
    seated.key(Qt.Key.Key_Escape)
    seated.do("entry.void")
    assert seated.dialog is not None  # the decision, not the rating
    assert not any("评价" in label.text() for label in seated.dialog.findChildren(QLabel))
    seated.key(Qt.Key.Key_Escape)
    sit(seated, "9001")
    seated.open_case(case_id)
    assert "非常不满意" in " ".join(shown(seated))
    fill(seated, "rating.verify", fair="属实", found="录像为证")
    sit(seated, "3001")
    seated.open_case(case_id)
    assert "属实" not in " ".join(shown(seated))
    assert "没有等您处理" in _why_not(seated, "duty.rectify")
    serve(desk, case_id)
    seated.open_case(case_id)
    assert "非常不满意" in " ".join(shown(seated))


def test_a_poor_rating_is_verified_put_right_and_followed_up(seated: Hands, desk: Desk) -> None:
    case_id = _rated(desk)
    serve(desk, case_id)
    sit(seated, "9001")
    seated.open_case(case_id)
    fill(seated, "rating.verify", fair="属实", found="录像为证")
    sit(seated, "3001")
    seated.open_case(case_id)
    fill(seated, "duty.rectify", done="当面道歉")
    assert "本人" in _why_not(seated, "rating.follow_up")
    sit(seated, "9001")
    seated.open_case(case_id)
    fill(seated, "rating.follow_up", satisfied="满意", said="可以了")
    rated = seated.case.evaluation
    assert rated is not None
    assert (rated.fair, rated.satisfied, rated.rating) == (True, True, Rating.VERY_POOR)


# cards, breaches, appeals


@pytest.fixture
def second_supervisor(desk: Desk) -> None:
    """李静 supervises too: whoever made a finding does not hear the appeal against it."""
    officers = tuple(replace(o, rights=(Right.SUPERVISE,)) if o.staff_no == "4001" else o for o in desk.roster.officers)
    with desk.store.begin() as connection:
        reference.publish_roster(connection, replace(desk.roster, version=2, officers=officers))
    desk.published = Published(desk.store)


@pytest.mark.usefixtures("second_supervisor")
def test_a_breach_is_raised_seen_explained_found_appealed_and_heard(seated: Hands, desk: Desk) -> None:
    case_id = received(desk)
    seated.open_case(case_id)
    assert "没有等您处理" in _why_not(seated, "breach.see")
    sit(seated, "9001")
    seated.open_case(case_id)
    fill(seated, "breach.raise", officer="王敏", code="违反工作纪律", evidence="录像")
    (raised,) = [e.act for e in seated.case.entries if isinstance(e.act, BreachRaised)]
    assert "没有等您处理" in _why_not(seated, "breach.see")  # nobody sees it for another
    assert "当事人还没有已阅" in _why_not(seated, "breach.find")
    sit(seated, "3001")
    seated.open_case(case_id)
    fill(seated, "breach.see")
    fill(seated, "breach.explain", answer="当时去取材料")
    sit(seated, "9001")
    seated.open_case(case_id)
    seated.do("breach.find")
    assert not seated.find(QComboBox, "measure").isVisible()
    write(seated, upheld="属实")
    assert seated.find(QComboBox, "measure").isVisible()
    write(seated, measure="诫勉教育", reasons="属实")
    confirm(seated)
    found = seated.case.proceedings[raised.breach]
    assert (found.upheld, found.measure) == (True, Measure.ADMONISHED)
    assert "没有等您处理" in _why_not(seated, "appeal.make")
    sit(seated, "3001")
    seated.open_case(case_id)
    fill(seated, "appeal.make", reason="有登记为证")
    sit(seated, "9001")
    seated.open_case(case_id)
    assert "没有等您处理" in _why_not(seated, "appeal.hear")  # it was his finding
    sit(seated, "4001", "4")
    seated.open_case(case_id)
    fill(seated, "appeal.hear", upheld="申诉成立", reasons="有登记")
    assert seated.case.proceedings[raised.breach].appeal_upheld is True
    assert {BreachFound, Appealed} <= {type(entry.act) for entry in seated.case.entries}


def test_a_card_is_explained_by_whom_it_blames_and_each_says_what_it_is(
    seated: Hands, desk: Desk, clock: PlayedClock
) -> None:
    case_id = accepted(desk)
    wait(desk, clock, 9)
    seated.open_case(case_id)
    seated.do("breach.explain")
    options = seated.find(QComboBox, "breach")
    texts = [options.itemText(n) for n in range(options.count())]
    assert len(texts) == len(set(texts)) > 0
    assert not any("预警" in text for text in texts)
    options.setCurrentIndex(0)
    assert seated.find(QLabel, "sheetResult").text() == texts[0]


# leave


def test_who_goes_on_leave_hands_over_and_does_nothing_till_the_return(
    seated: Hands, desk: Desk, clock: PlayedClock
) -> None:
    case_id = received(desk)
    sit(seated, "3001")
    seated.do("leave.take")
    assert seated.find(QComboBox, "officer").currentText().startswith("王敏")
    assert seated.find(QLabel, "sheetResult").text() == "顶岗：赵强"
    write(seated, until="20261127", handed_over="办件 1 件，印章 1 枚")
    confirm(seated)
    leave = seated.case.leave
    assert leave is not None
    assert (leave.officer, leave.stand_in) == ("3001", "3002")
    on_leave = seated.case.case_id
    seated.open_case(case_id)
    assert "离岗" in _why_not(seated, "case.withdraw")
    wait(desk, clock, 1)
    seated.open_case(on_leave)
    fill(seated, "leave.end")
    assert "必须写明 B 岗代办的情况" in refused(seated)
    write(seated, report="无")
    confirm(seated)
    assert seated.case.stage is Stage.SETTLED
    assert not any(line.title == "离岗" for line in listed(seated))
