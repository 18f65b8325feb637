"""What a window says of cases at every stage: beside the case, in the list, in the history."""

from datetime import timedelta
from uuid import UUID

import pytest
from casework import accepted, accepted_but_for_one_paper, decide, hand_out, publish, received, serve, suspend, wait
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from window_desk.core.acts import (
    Channel,
    Checked,
    Conferred,
    Decided,
    Declined,
    Evaluated,
    FirstContacted,
    GapOutcome,
    Ground,
    HandedOver,
    HearingOffered,
    Issued,
    Lapsed,
    Outcome,
    Rating,
    Referred,
    RefusalKind,
    RefusalReported,
    SentUp,
    Told,
    Verdict,
    Withdrawn,
)
from window_desk.core.case import Stage
from window_desk.core.catalogue import Handling
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.counter.case_page import first_finding
from window_desk.ui.counter.case_state import state_text
from window_desk.ui.counter.visit import Visit
from window_desk.ui.worklist_words import heading_of, next_step


def _state(desk: Desk, case_id: UUID) -> str:
    return state_text(Visit(desk, case_id))[0]


def _line(desk: Desk) -> tuple[str, str]:
    """The heading and the next step of the one line of the worklist."""
    (task,) = desk.worklist()
    return heading_of(task), next_step(task)


def _shown(driver: Hands, case_id: UUID) -> list[str]:
    """Everything at the right of the window once that case is on screen."""
    driver.open_case(case_id)
    return [label.text() for label in driver.workspace.side.findChildren(QLabel)]


def _declined(desk: Desk, ground: Ground, body: str = "") -> UUID:
    case_id = received(desk)
    desk.record(case_id, RefusalReported("报字 1", RefusalKind.NOT_ACCEPTED, "不属本机关", "行政许可法第三十二条"))
    desk.record(case_id, Declined("不受字 1", ground, "理由", "报字 1", body))
    return case_id


@pytest.mark.usefixtures("seated")
def test_not_needed_and_not_ours_are_two_different_noes(desk: Desk) -> None:
    unneeded = _state(desk, _declined(desk, Ground.NOT_REQUIRED))
    not_ours = _state(desk, _declined(desk, Ground.NOT_OURS, "市交通局"))
    assert unneeded == "2026-11-20 周五 不受理：依法不需要取得行政许可。"
    assert not_ours == "2026-11-20 周五 不予受理：不属本机关职权。"


@pytest.mark.usefixtures("seated")
def test_a_case_taken_back_or_closed_after_silence_says_so(desk: Desk, clock: PlayedClock) -> None:
    back = received(desk)
    desk.record(back, Withdrawn("改变地址"))
    assert _state(desk, back) == "2026-11-20 周五 申请人撤回申请。"
    silent = accepted_but_for_one_paper(desk, supply_in=2)
    wait(desk, clock, 3)
    assert next_step(desk.worklist()[0]) == "容缺到期"
    desk.record(silent, Lapsed("诺字 1", GapOutcome.WITHDRAWN, "两次电话未接"))
    assert _state(desk, silent) == "2026-11-25 周三 逾期办结：视为撤回申请。"


def test_a_stopped_clock_is_shown_standing_still_and_why(seated: Hands, desk: Desk) -> None:
    case_id = accepted(desk)
    act_id = suspend(desk, case_id)
    assert _state(desk, case_id) == "▲ 特别程序（检测）还没有书面告知申请人，期限照常计算（第四十五条）。"
    hand_out(desk, case_id)
    desk.record(case_id, Told(act_id, "中字 1"))
    assert _state(desk, case_id) == "特别程序（检测）进行中，期限暂停计算。"
    assert _line(desk) == ("特别程序中", "")
    shown = _shown(seated, case_id)
    assert seated.find(QLabel, "remaining").text() == "暂停计时"
    assert [text for text in shown if "预计" in text] == ["预计 12-10 周四"]
    seated.do("deadline.explain")
    assert seated.dialog is not None
    said = [label.text() for label in seated.dialog.findChildren(QLabel)]
    assert said.count("－ 不计　11-20 起，预计到 12-03　特别程序：检测") == 2


def test_the_applicants_lateness_is_not_called_the_windows(seated: Hands, desk: Desk, clock: PlayedClock) -> None:
    case_id = accepted_but_for_one_paper(desk, supply_in=1)
    wait(desk, clock, 3)
    _shown(seated, case_id)
    assert seated.find(QLabel, "remaining").text() == "申请人逾期 2 个工作日"


def test_a_hearing_nobody_asked_for_leaves_everything_in_time(seated: Hands, desk: Desk, clock: PlayedClock) -> None:
    publish(desk, promised=None)
    case_id = accepted(desk)
    desk.record(case_id, HearingOffered("申请人"))
    wait(desk, clock, 8)
    decide(desk, case_id)
    serve(desk, case_id)
    assert "✓ 全部按期" in _shown(seated, case_id)


def test_what_waits_for_others_says_for_whom(seated: Hands, desk: Desk) -> None:
    publish(desk, handling=Handling.REPORTED)
    case_id = accepted(desk)
    assert _line(desk) == ("待决定", "")
    desk.record(case_id, HandedOver(4, papers="申请书等 5 件", number="移字 1"))
    assert _line(desk) == ("待决定", "等 4 号窗口接收")
    desk.record(case_id, SentUp("省市场监督管理局", "符合条件"))
    assert _state(desk, case_id).splitlines() == [
        "已转报上级机关，等上级决定。",
        "10:21 移交给 4 号窗口，等对方接收；接收之前由 3 号窗口 王敏 负责。",
    ]
    desk.log_in("4001", "1470", 4)
    assert _line(desk) == ("待接收", "移交待接")
    assert _state(desk, case_id) == "▲ 3 号窗口 王敏 移交过来，等您清点接收（F5）：申请书等 5 件。"


@pytest.mark.usefixtures("seated")
def test_an_open_promise_stands_beside_its_case_until_it_is_late(desk: Desk, clock: PlayedClock) -> None:
    case_id = accepted_but_for_one_paper(desk, supply_in=2)
    assert _state(desk, case_id).startswith("容缺受理：")
    assert _state(desk, case_id).endswith("，2026-11-24 周二 前补齐。")
    wait(desk, clock, 3)
    assert _state(desk, case_id).startswith("▲ 容缺受理：")


@pytest.mark.usefixtures("seated")
def test_a_referral_to_take_is_told_from_a_case_to_take(desk: Desk) -> None:
    case_id = desk.new_case_id()
    desk.record(case_id, FirstContacted(Channel.COUNTER, "道路货运"))
    desk.record(case_id, Referred("转字 1", 4))
    desk.log_in("4001", "1470", 4)
    assert _line(desk) == ("待接收", "转办待接")


@pytest.mark.usefixtures("seated")
def test_a_result_is_made_ready_then_fetched_and_a_poor_rating_comes_back(desk: Desk) -> None:
    case_id = accepted(desk)
    decide(desk, case_id)
    assert _line(desk) == ("待出件", "")
    desk.record(case_id, Issued("食品经营许可证"))
    assert _line(desk) == ("待领取", "")
    assert _state(desk, case_id) == "准予许可 决字 1，等申请人领取（F10 送达）。"
    serve(desk, case_id)
    desk.record(case_id, Evaluated(Rating.POOR, named=False))
    desk.log_in("9001", "7410", 3)
    assert _line(desk) == ("监督事项", "请核实差评")


def test_an_act_entered_late_says_so_with_its_reason(seated: Hands, desk: Desk, clock: PlayedClock) -> None:
    case_id = received(desk)
    clock.set(clock.now + timedelta(hours=3))
    desk.record(case_id, Checked(()), clock.now - timedelta(hours=2), "停电，先记在纸上")
    assert any(text.endswith("（补录：停电，先记在纸上）") for text in _shown(seated, case_id))


@pytest.mark.usefixtures("seated")
def test_any_verdict_begins_a_finding(desk: Desk) -> None:
    visit = Visit(desk, received(desk))
    number = visit.checklist[0].no
    assert [first_finding(verdict, None, number, visit).verdict for verdict in Verdict] == list(Verdict)


def test_no_line_of_a_long_history_is_cut(seated: Hands, desk: Desk, clock: PlayedClock) -> None:
    """The history grows past the height of the panel line by line; it scrolls rather than squeeze what wraps."""
    case_id = accepted(desk)
    wait(desk, clock, 1)
    seated.workspace.window().resize(1366, 700)
    for _ in range(9):
        desk.record(case_id, Conferred(("市场监管", "综合审批"), "现场布局按图整改以后再定，下周一复看一次"))
        _shown(seated, case_id)
        for _ in range(3):  # a layout may ask for another
            QApplication.processEvents()
        body = seated.find(QWidget, "sideBody")
        layout = body.layout()
        assert layout is not None
        assert body.minimumHeight() == layout.totalHeightForWidth(body.width())


def test_a_denial_is_reported_first_and_needs_its_reasons_and_basis(seated: Hands, desk: Desk) -> None:
    """否定报备制 at the counter: one dialog, two lines of the ledger, the report before the "no"."""
    _shown(seated, accepted(desk))
    seated.do("case.decide")
    seated.key(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    seated.enter()
    assert seated.case.stage is Stage.ACCEPTED  # no reasons, nothing recorded
    seated.type("经营场所与生活区没有分开")
    seated.enter()
    report, denial = (entry.act for entry in seated.case.live(RefusalReported, Decided))
    assert isinstance(report, RefusalReported)
    assert isinstance(denial, Decided)
    assert (denial.outcome, denial.report, report.basis) == (Outcome.DENIED, report.number, "食品安全法第三十五条")
    assert seated.case.stage is Stage.DECIDED
