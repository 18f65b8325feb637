"""同步和时钟 (Alt+S): what is said of the centre, of the clock, of what needs whom, and of what windows did apart."""

from datetime import timedelta

import pytest
from casework import FOOD, accepted, bring, received
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from scripted_rounds import Scripted
from sitting import sit

from window_desk.core import materials
from window_desk.core.acts import Accepted, Checked, Received
from window_desk.core.party import IdKind, PartyKind
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.background import SyncState
from window_desk.ui.lines import Line, LineList
from window_desk.ui.sync.capability_panel import ALWAYS, WITH_THE_CENTRE
from window_desk.ui.sync.standing_dialog import StandingDialog
from window_desk.ui.sync.standing_lines import MOST


@pytest.fixture
def connected(seated: Hands, desk: Desk) -> Hands:
    """王敏 at a window that has a centre."""
    seated.workspace.standing.connect_centre()
    return seated


def stand(hands: Hands, state: SyncState) -> None:
    """So it stands with the centre, and somebody looks."""
    hands.workspace.show_sync(state)
    hands.do("sync.show")
    assert isinstance(hands.dialog, StandingDialog)


def words(hands: Hands) -> str:
    assert hands.dialog is not None
    return "\n".join(label.text() for label in hands.dialog.findChildren(QLabel) if label.isVisibleTo(hands.dialog))


def lines(hands: Hands) -> list[Line]:
    found = hands.find(LineList, "standingList")
    return [found.item(n).data(Qt.ItemDataRole.UserRole + 1) for n in range(found.count())]


def chip(hands: Hands) -> str:
    return hands.find(QLabel, "syncChip").text()


def offered(hands: Hands, name: str) -> bool:
    assert hands.dialog is not None
    return hands.find(QPushButton, name).isVisibleTo(hands.dialog)


# the centre


def test_a_window_without_a_centre_says_so_and_offers_no_round(seated: Hands) -> None:
    seated.do("sync.show")
    assert "单机" in words(seated)
    assert "要有中心：现在等着" in words(seated)
    assert not offered(seated, "syncNow")
    seated.enter()
    assert seated.dialog is None


def test_when_all_is_sent_it_says_since_when_and_what_needs_the_centre_works(connected: Hands, desk: Desk) -> None:
    stand(connected, SyncState(synced_at=desk.now()))
    assert "● 已同步 10:21" in words(connected)
    assert "要有中心：现在可以" in words(connected)
    assert all(f"✓ {text}" in words(connected) for text in (*ALWAYS, *WITH_THE_CENTRE))
    assert lines(connected) == []


def test_offline_it_says_since_when_what_waits_and_what_works_all_the_same(connected: Hands, desk: Desk) -> None:
    accepted(desk)
    since = desk.now() - timedelta(minutes=20)
    stand(connected, SyncState(offline_since=since, advice="请检查网线"))
    assert f"▲ 离线自 10:01 · {desk.chains.unsent()} 条待传\n请检查网线" in words(connected)
    assert all(f"✓ {text}" in words(connected) for text in ALWAYS)
    assert all(f"○ {text}" in words(connected) for text in WITH_THE_CENTRE)
    heading, first, *others = lines(connected)
    assert heading.title == f"中心还没有收到 · {desk.chains.unsent()}"
    assert (first.tag, first.mood) == ("待传", "warn")
    assert "王敏" in first.detail
    assert "连上中心后自动传" in first.detail
    assert len(others) == desk.chains.unsent() - 1


@pytest.mark.parametrize(
    ("state", "tag", "why"),
    [
        (SyncState(refused=2, advice="中心暂不接收 2 条"), "拒收", "校准本机时钟"),
        (SyncState(failed=True, advice="台账不同"), "停住", "本机数据不要删"),
        (SyncState(), "待传", "王敏"),
    ],
)
def test_each_line_the_centre_has_not_got_says_why_and_what_to_do(
    connected: Hands, desk: Desk, state: SyncState, tag: str, why: str
) -> None:
    received(desk)
    stand(connected, state)
    assert state.advice in words(connected)
    assert [line.tag for line in lines(connected)] == ["", tag]
    assert why in lines(connected)[1].detail


def test_a_long_queue_is_counted_whole_and_listed_in_part(connected: Hands, desk: Desk) -> None:
    for _ in range(MOST // 10 + 1):
        for _ in range(10):
            received(desk)
    stand(connected, SyncState())
    assert lines(connected)[0].title == f"中心还没有收到 · {desk.chains.unsent()}"
    assert len(lines(connected)) == 1 + MOST


def test_the_open_dialog_goes_on_telling(connected: Hands, desk: Desk) -> None:
    received(desk)
    stand(connected, SyncState(offline_since=desk.now()))
    desk.chains.acknowledge(desk.chains.heads()[desk.store.device_id][0])
    connected.workspace.show_sync(SyncState(synced_at=desk.now()))
    assert "● 已同步" in words(connected)
    assert lines(connected) == []


def test_while_much_comes_chip_and_dialog_say_how_much_and_recording_goes_on(connected: Hands, desk: Desk) -> None:
    stand(connected, SyncState(coming=(2000, 50_000)))
    assert chip(connected) == "↓ 取回 2000/50000"
    assert "正在取回中心的 50000 条记录，不用等，可以照常登记。" in words(connected)
    connected.workspace.show_sync(SyncState(coming=(4000, 50_000)))
    assert "↓ 取回 4000/50000" in words(connected)
    connected.enter()
    connected.receive_food_permit()
    assert connected.case.number


def test_somebody_may_ask_for_a_round_now(seated: Hands, desk: Desk) -> None:
    rounds = Scripted()
    seated.window.attach(desk, rounds)
    sit(seated, "3001")
    assert rounds.idle.wait(10)
    rounds.idle.clear()
    seated.do("sync.show")
    seated.find(QPushButton, "syncNow").click()
    assert rounds.idle.wait(10)
    assert rounds.rounds == 2


def test_a_click_on_the_chip_shows_it_all(seated: Hands) -> None:
    QTest.mouseClick(seated.find(QLabel, "syncChip"), Qt.MouseButton.LeftButton)
    assert isinstance(seated.dialog, StandingDialog)


# the clock


@pytest.mark.parametrize(
    ("ahead", "said"),
    [
        (timedelta(minutes=5), "▲ 时钟快 5 分钟"),
        (timedelta(minutes=-5), "▲ 时钟慢 5 分钟"),
        (timedelta(hours=8), "▲ 时钟快 8 小时"),
        (timedelta(days=-400), "▲ 时钟慢 400 天"),
    ],
)
def test_a_clock_that_is_off_is_said_in_the_header_and_beside_the_dates(
    connected: Hands, desk: Desk, ahead: timedelta, said: str
) -> None:
    connected.receive_food_permit()
    assert connected.window.findChild(QLabel, "clockDoubt") is None
    desk.watch.ahead = ahead
    connected.workspace.show_sync(SyncState(synced_at=desk.now()))
    connected.settle()
    assert chip(connected) == said
    assert connected.find(QLabel, "clockDoubt").text().startswith(said)
    connected.do("sync.show")
    assert "请先校准本机时钟再登记" in words(connected)


def test_a_clock_set_right_is_said_beside_the_dates_no_more(connected: Hands, desk: Desk) -> None:
    connected.receive_food_permit()
    desk.watch.ahead = timedelta(minutes=5)
    connected.workspace.show_sync(SyncState(synced_at=desk.now()))
    desk.watch.ahead = timedelta(seconds=2)
    connected.workspace.show_sync(SyncState(synced_at=desk.now()))
    connected.settle()
    assert [w for w in connected.window.findChildren(QLabel, "clockDoubt") if w.isVisible()] == []
    connected.do("sync.show")
    assert "✓ 与中心一致（相差 2 秒）" in words(connected)


def test_a_clock_that_ran_backwards_blocks_recording_until_somebody_confirms_it(
    seated: Hands, desk: Desk, clock: PlayedClock
) -> None:
    seated.receive_food_permit()
    entries = len(seated.case.entries)
    clock.set(clock.now - timedelta(days=1))
    seated.do("visit.begin")
    seated.type("s")
    assert "按 Alt+S 确认" in seated.said
    assert desk.chains.heads()[desk.store.device_id][0] == entries
    seated.do("sync.show")
    assert "✕ 时钟倒走" in words(seated)
    seated.find(QPushButton, "confirmClock").click()
    assert not offered(seated, "confirmClock")
    assert "时钟倒走" not in chip(seated)
    assert desk.chains.heads()[desk.store.device_id][0] == entries + 1  # who said so, where and when, is on record
    seated.enter()
    seated.type("p")
    assert desk.chains.heads()[desk.store.device_id][0] == entries + 2


def test_a_clock_of_a_year_the_calendar_does_not_know_is_not_confirmed(
    seated: Hands, desk: Desk, clock: PlayedClock
) -> None:
    received(desk)
    clock.set(clock.now.replace(year=1970))
    seated.do("sync.show")
    seated.find(QPushButton, "confirmClock").click()
    assert "工作日历" in words(seated)
    assert offered(seated, "confirmClock")


def test_who_oversees_reads_whose_clocks_ran_backwards_and_opens_the_record(
    seated: Hands, desk: Desk, clock: PlayedClock
) -> None:
    before = desk.case(received(desk)).entries[-1].entered_at
    clock.set(clock.now - timedelta(days=1))
    desk.watch.compared(timedelta(seconds=-2), desk.now())
    confirmed = desk.clock_to_confirm()
    assert confirmed
    desk.record(desk.new_case_id(), confirmed)
    seated.do("sync.show")
    assert not any("时钟确认" in line.title for line in lines(seated))
    seated.enter()
    sit(seated, "9001")
    seated.do("sync.show")
    heading, line = lines(seated)
    assert heading.title == "时钟倒走，窗口人员确认后继续登记 · 最近 1 次"
    assert line.title == f"时钟确认：本机显示 {clock.now:%Y-%m-%d %H:%M}，比上一条记录早 24 小时"
    assert line.detail == f"3 号窗口 王敏 {clock.now:%H:%M} · 比中心慢 2 秒"
    assert line.tag == "时钟"
    seated.enter()
    shown = "\n".join(label.text() for label in seated.window.findChildren(QLabel) if label.isVisible())
    assert "86400 秒（24 小时）" in shown
    assert f"{before:%Y-%m-%d %H:%M}" in shown


def test_nobody_is_asked_to_confirm_a_clock_that_runs_on(seated: Hands) -> None:
    seated.receive_food_permit()
    seated.do("sync.show")
    assert not offered(seated, "confirmClock")


# what windows did apart


def accept_twice(desk: Desk, four: Desk, clock: PlayedClock) -> None:
    """Both windows accepted one case with the line cut, window 4 five minutes later."""
    case_id = received(desk)
    required = materials.checklist(desk.item(FOOD), ())
    desk.record(case_id, Checked(tuple(map(materials.received_in_full, required))))
    bring(desk, four)
    desk.record(case_id, Accepted("受字 1"))
    clock.set(clock.now + timedelta(minutes=5))
    four.record(case_id, Accepted("受字 2"))
    bring(four, desk)


def test_a_supervisor_sees_both_lines_of_a_dispute_with_person_time_and_window_and_opens_the_case(
    seated: Hands, desk: Desk, four: Desk, clock: PlayedClock
) -> None:
    accept_twice(desk, four, clock)
    sit(seated, "9001")
    seated.do("sync.show")
    heading, line = lines(seated)
    assert "· 1" in heading.title
    assert line.title == "受理 受字 2（4 号窗口 李静 10:26）"
    assert "与 受理 受字 1（3 号窗口 王敏 10:21）冲突" in line.detail
    seated.key(Qt.Key.Key_Down)
    seated.enter()
    assert seated.dialog is None
    assert seated.case.disputed


def test_one_matter_at_two_windows_is_listed_and_its_papers_stand(seated: Hands, desk: Desk, four: Desk) -> None:
    zhang = ("张㛃", IdKind.RESIDENT_ID, "11010519491231002X")
    here = accepted(desk)
    there = four.new_case_id()
    party = four.keep_party(PartyKind.PERSON, *zhang)
    four.record(there, Received(four.new_case_number(), FOOD, four.item(FOOD).version, desk.case(here).applicant))
    assert party
    bring(four, desk)
    sit(seated, "9001")
    seated.do("sync.show")
    heading, first, second = lines(seated)
    assert heading.title.startswith("两个窗口收了同一件事：已出的文书都有效")
    assert (first.tag, second.tag) == ("1/2", "2/2")
    assert "3 号窗口 王敏" in first.detail
    assert "4 号窗口 李静" in second.detail
    assert desk.papers_of(desk.case(here))
    assert not desk.case(here).disputed


def test_a_clerk_is_not_shown_what_only_a_supervisor_settles(
    seated: Hands, desk: Desk, four: Desk, clock: PlayedClock
) -> None:
    accept_twice(desk, four, clock)
    seated.do("sync.show")
    assert lines(seated) == []
