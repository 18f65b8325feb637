"""The clock behind the counter, by keyboard: stopped, run on, lengthened; the hearing before a decision."""

from datetime import date
from uuid import UUID

import pytest
from casework import accepted, suspend, wait
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSpinBox
from sitting import confirm, fill, refused, said, sit, write

from window_desk.core.acts import (
    Extended,
    HearingOffered,
    HearingRequested,
    HearingSet,
    Printed,
    Resumed,
    Reviewed,
    SpecialProcedure,
    Suspended,
    Told,
    Voided,
)
from window_desk.core.case import Case
from window_desk.core.clock import ClockKind
from window_desk.core.decision_time import statutory
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.cases.timing_sheets import HEAD


@pytest.fixture
def at_work(seated: Hands, desk: Desk) -> Hands:
    """A case accepted this Friday, on screen."""
    return _open(seated, accepted(desk))


def _open(hands: Hands, case_id: UUID) -> Hands:
    hands.open_case(case_id)
    hands.settle()
    return hands


def _last(hands: Hands) -> object:
    return next(line.act for line in reversed(hands.case.entries) if not isinstance(line.act, Printed))


def _choose(hands: Hands, first: str) -> None:
    """Down the list that has the focus to what begins so."""
    box = hands.focus
    assert isinstance(box, QComboBox)
    for _ in range(box.count()):
        hands.key(Qt.Key.Key_Down)
        if box.currentText().startswith(first):
            return
    raise AssertionError(first)


def _next(hands: Hands, typed: str = "") -> None:
    hands.key(Qt.Key.Key_Tab)
    hands.type(typed)


def _state(hands: Hands) -> str:
    return hands.find(QLabel, "caseState").text()


def _remaining(hands: Hands) -> str:
    """What the side panel says large; what it said before may still wait to be cleared away."""
    (label,) = (each for each in hands.window.findChildren(QLabel, "remaining") if each.isVisible())
    return label.text()


def _due(desk: Desk, case: Case) -> date:
    clock = statutory(case, desk.bench(case))
    assert clock is not None
    return clock.due_on


def _fill_suspension(hands: Hands, days: str = "10") -> None:
    hands.do("case.suspend")
    _choose(hands, "检测")
    _next(hands, days)
    _next(hands)
    _choose(hands, HEAD)


def _fill_extension(hands: Hands) -> None:
    hands.do("case.extend")
    _choose(hands, HEAD)
    _next(hands, "检测设备故障")


def test_no_procedure_is_chosen_beforehand_and_all_eight_are_offered(at_work: Hands) -> None:
    at_work.do("case.suspend")
    box = at_work.find(QComboBox, "procedure")
    assert (box.currentIndex(), box.count()) == (-1, len(SpecialProcedure))
    assert at_work.find(QLineEdit, "basis").text() == "行政许可法第四十五条"
    at_work.enter()
    assert "请选择：特别程序" in refused(at_work)
    assert not at_work.case.suspensions


def test_a_suspension_of_no_days_is_refused_by_the_law(at_work: Hands) -> None:
    _fill_suspension(at_work, days="0")
    at_work.enter()
    assert "至少一日" in refused(at_work)
    assert not at_work.case.suspensions


def test_a_suspension_may_not_begin_before_acceptance(at_work: Hands) -> None:
    _fill_suspension(at_work)
    write(at_work, starts_on="20261119")
    at_work.enter()
    assert "不能在受理之前开始" in refused(at_work)


def test_the_clock_stops_once_it_was_told_and_runs_on_when_the_procedure_is_over(
    at_work: Hands, desk: Desk, clock: PlayedClock
) -> None:
    """The whole of Art. 45 at the counter: stopped, told, standing still, resumed, the date later by the days out."""
    first = _due(desk, at_work.case)
    _fill_suspension(at_work)
    promised = said(at_work, "sheetResult")
    at_work.enter()
    stop = _last(at_work)
    assert isinstance(stop, Suspended)
    assert (stop.procedure, stop.days, stop.approver) == (SpecialProcedure.TESTING, 10, HEAD)
    assert _due(desk, at_work.case) == first
    assert "还没有书面告知申请人，期限照常计算" in _state(at_work)

    desk.record(at_work.case.case_id, Told(at_work.case.suspensions[0].act_id, stop.number))
    _open(at_work, at_work.case.case_id)
    assert _remaining(at_work) == "暂停计时"
    assert f"{_due(desk, at_work.case):%Y-%m-%d}" in promised  # the sheet had said so before

    wait(desk, clock, 4)
    _open(at_work, at_work.case.case_id)
    assert _remaining(at_work) == "暂停计时"
    at_work.do("case.resume")
    at_work.type("检测合格")
    promised = said(at_work, "sheetResult")
    at_work.enter()
    assert _last(at_work) == Resumed(desk.today(), "检测合格")
    at_work.settle()  # its paper comes out beside
    assert _remaining(at_work).startswith("还剩")
    due = _due(desk, at_work.case)
    assert desk.calendar.between(first, due) == 4  # the days waited; that of acceptance never counts
    assert f"{due:%Y-%m-%d}" in promised


def test_nothing_can_be_stopped_twice_nor_resumed_without_a_stop(at_work: Hands, desk: Desk) -> None:
    why_not = at_work.workspace.guidance.why_not
    assert "没有正在进行的特别程序" in why_not["case.resume"]
    suspend(desk, at_work.case.case_id)
    _open(at_work, at_work.case.case_id)
    why_not = at_work.workspace.guidance.why_not
    assert "特别程序还没有结束" in why_not["case.suspend"]
    assert "case.resume" not in why_not


def test_a_procedure_does_not_end_tomorrow(at_work: Hands, desk: Desk) -> None:
    suspend(desk, at_work.case.case_id)
    fill(_open(at_work, at_work.case.case_id), "case.resume", ended_on="20261121")
    assert "结束日不能晚于今天" in refused(at_work)


def test_an_extension_gives_the_most_still_allowed_and_counts_once_told(at_work: Hands, desk: Desk) -> None:
    first = _due(desk, at_work.case)
    _fill_extension(at_work)
    assert at_work.find(QSpinBox, "days").value() == 5
    promised = said(at_work, "sheetResult")
    at_work.enter()
    more = _last(at_work)
    assert isinstance(more, Extended)
    assert _due(desk, at_work.case) == first
    assert "延期 5 个工作日的理由还没有告知申请人，期限没有延长" in _state(at_work)
    desk.record(at_work.case.case_id, Told(at_work.case.extensions[0].act_id, more.number))
    _open(at_work, at_work.case.case_id)
    later = desk.calendar.after(first, 5).on
    assert _due(desk, at_work.case) == later
    assert f"{later:%Y-%m-%d}" in promised
    assert "延期" not in _state(at_work)
    _fill_extension(at_work)
    at_work.enter()
    assert "最多还能延长 0 个工作日" in refused(at_work)


def test_an_extension_needs_its_reason_and_who_approved(at_work: Hands) -> None:
    fill(at_work, "case.extend", reason="检测设备故障")
    assert "批准人" in refused(at_work)
    write(at_work, approver="赵强", reason="")
    confirm(at_work)
    assert "延期必须写明理由" in refused(at_work)
    assert not at_work.case.extensions


def test_after_the_last_day_an_extension_cannot_even_be_begun(at_work: Hands, desk: Desk, clock: PlayedClock) -> None:
    wait(desk, clock, 21)
    _open(at_work, at_work.case.case_id)
    assert "届满后不能延期" in at_work.workspace.guidance.why_not["case.extend"]


def test_the_number_of_a_voided_act_is_not_given_again(at_work: Hands, desk: Desk) -> None:
    _fill_extension(at_work)
    at_work.enter()
    desk.record(at_work.case.case_id, Voided(at_work.case.live(Extended)[-1].act_id, "理由写错"))
    _open(at_work, at_work.case.case_id)
    _fill_extension(at_work)
    at_work.enter()
    numbers = [entry.act.number for entry in at_work.case.entries if isinstance(entry.act, Extended)]
    assert len(set(numbers)) == 2, numbers


def test_a_hearing_is_offered_asked_for_announced_and_held(at_work: Hands, desk: Desk, clock: PlayedClock) -> None:
    at_work.do("hearing.offer")
    at_work.enter()
    assert _last(at_work) == HearingOffered("申请人")
    at_work.do("hearing.request")
    at_work.enter()
    assert _last(at_work) == HearingRequested("申请人")
    assert any(clock.kind is ClockKind.HEARING_HOLD for clock in desk.clocks(at_work.case))
    assert "听证还没有举行" in at_work.workspace.guidance.why_not["case.decide"]
    at_work.do("hearing.set")
    at_work.type("三楼会议室")
    at_work.enter()
    held_on = desk.calendar.after(desk.today(), 7).on
    assert _last(at_work) == HearingSet(held_on, "三楼会议室")
    at_work.do("hearing.hold")
    at_work.type("笔录 3 页")
    at_work.enter()
    assert "还没有到" in refused(at_work)
    at_work.key(Qt.Key.Key_Escape)
    wait(desk, clock, 7)
    _open(at_work, at_work.case.case_id).do("hearing.hold")
    at_work.enter()
    assert "请写明听证笔录" in refused(at_work)
    at_work.type("笔录 3 页")
    at_work.enter()
    assert "case.decide" not in at_work.workspace.guidance.why_not
    assert at_work.workspace.guidance.why_not["hearing.set"] == "听证已经举行"


def test_the_steps_of_a_hearing_wait_for_each_other(at_work: Hands) -> None:
    why_not = at_work.workspace.guidance.why_not
    for action_id in ("hearing.request", "hearing.set", "hearing.hold"):
        assert why_not[action_id] == "还没有告知听证权利"
    fill(at_work, "hearing.offer")
    why_not = at_work.workspace.guidance.why_not
    assert why_not["hearing.offer"] == "已经告知过听证权利"
    assert why_not["hearing.hold"] == "还没有通知听证的时间和地点"
    fill(at_work, "hearing.request")
    fill(at_work, "hearing.set", place="三楼会议室")
    why_not = at_work.workspace.guidance.why_not
    assert why_not["hearing.request"] == "听证申请已经登记"
    assert not {"hearing.set", "hearing.hold"} & why_not.keys()


def test_a_hearing_a_day_too_soon_is_refused_and_needs_a_place(at_work: Hands, desk: Desk) -> None:
    desk.record(at_work.case.case_id, HearingOffered("申请人"))
    fill(_open(at_work, at_work.case.case_id), "hearing.set")
    assert "请写明听证的地点" in refused(at_work)
    write(at_work, place="三楼会议室", held_on=f"{desk.calendar.after(desk.today(), 6).on:%Y%m%d}")
    confirm(at_work)
    assert "听证须在举行的 7 个工作日前通知" in refused(at_work)


def test_a_hearing_announced_on_a_day_off_is_seven_working_days_away(
    at_work: Hands, desk: Desk, clock: PlayedClock
) -> None:
    desk.record(at_work.case.case_id, HearingOffered("申请人"))
    clock.set(clock.now.replace(day=22))  # a Sunday
    _open(at_work, at_work.case.case_id).do("hearing.set")
    at_work.type("三楼会议室")
    at_work.enter()
    assert _last(at_work) == HearingSet(date(2026, 12, 2), "三楼会议室")


def test_an_extension_the_head_overturned_waits_for_nobody_to_be_told(at_work: Hands, desk: Desk) -> None:
    _fill_extension(at_work)
    at_work.enter()
    case_id, act_id = at_work.case.case_id, at_work.case.extensions[0].act_id
    sit(at_work, "8001")
    desk.record(case_id, Reviewed(act_id, stands=False, opinion="理由不足"))
    assert _state(_open(at_work, case_id)) == ""
