"""What the lines of the worklist say: the one next step, whose it is, and the green channel first."""

from datetime import timedelta

from casework import accepted, decide, received, serve, wait
from sitting import listed, sit

from window_desk.core.acts import (
    AgentAssigned,
    Channel,
    Complained,
    ComplaintKind,
    Evaluated,
    Expedited,
    FirstContacted,
    LeaveTaken,
    Rating,
    Referred,
    RefusalKind,
    RefusalReported,
    Withdrawn,
)
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk


def _groups(hands: Hands) -> dict[str, list[str]]:
    """Each heading with the details of its lines."""
    hands.workspace.worklist.refresh()
    groups: dict[str, list[str]] = {}
    for line in listed(hands):
        if line.key is None:
            groups[heading := line.title.partition(" · ")[0]] = []
        else:
            groups[heading].append(f"{line.title}：{line.detail}")
    return groups


def _contact(desk: Desk, *sent_to: object) -> None:
    case_id = desk.new_case_id()
    desk.record(case_id, FirstContacted(Channel.COUNTER, "道路货运"))
    desk.record(case_id, Referred("转字 1", *sent_to))  # type: ignore[arg-type]


def test_a_referral_nobody_took_says_what_to_do_about_it(seated: Hands, desk: Desk, clock: PlayedClock) -> None:
    _contact(desk, 4)
    assert _groups(seated) == {"窗口前": ["来访者：等 4 号窗口接收"]}
    clock.set(clock.now + timedelta(minutes=31))
    assert _groups(seated) == {"今天要办": ["来访者：转办没人接，再转或自己办"]}
    sit(seated, "4001", "4")
    assert _groups(seated) == {"待接收": ["来访者：转办待接"]}


def test_a_referral_to_a_person_stands_with_his_stand_in_by_name(seated: Hands, desk: Desk) -> None:
    sit(seated, "5001", "5")
    _contact(desk, 3, "3002")
    sit(seated, "3001")
    assert "待接收" not in _groups(seated)
    sit(seated, "3002")
    assert _groups(seated) == {"待接收": ["来访者：转办待接"]}


def test_a_head_is_asked_to_review_and_a_supervisor_to_verify_and_to_take_up(seated: Hands, desk: Desk) -> None:
    case_id = accepted(desk)
    desk.record(case_id, RefusalReported("报字 1", RefusalKind.DENIED, "布局不合要求", "食品安全法第三十五条"))
    rated = accepted(desk)
    decide(desk, rated)
    serve(desk, rated)
    desk.record(rated, Evaluated(Rating.POOR))
    desk.record(
        desk.new_case_id(), Complained("诉字 9", ComplaintKind.ATTITUDE, Channel.PHONE, "答话不耐烦", officer="5001")
    )
    sit(seated, "8001", "5")
    (review,) = _groups(seated)["今天要办"]  # reported on a Friday: the 24 hours end on a day off
    assert "请审核" in review
    sit(seated, "9001", "4")
    groups = _groups(seated)
    assert [line for lines in groups.values() for line in lines if "请核实差评" in line]
    assert [line for lines in groups.values() for line in lines if line == "投诉：请定是否受理投诉 · 诉字 9"]


def test_an_overdue_case_says_that_its_card_waits_too(seated: Hands, desk: Desk, clock: PlayedClock) -> None:
    case_id = accepted(desk)
    wait(desk, clock, 12)
    (line,) = _groups(seated)["今天要办"]
    assert "待决定；有牌待说明" in line
    decide(desk, case_id)
    serve(desk, case_id)
    (line,) = _groups(seated)["待说明"]
    assert "有牌待说明" in line


def test_what_b_does_for_a_on_leave_says_for_whom(seated: Hands, desk: Desk) -> None:
    sit(seated, "3002")
    received(desk)
    until = desk.calendar.after(desk.today(), 3).on
    desk.record(desk.new_case_id(), LeaveTaken("3002", desk.today(), until, "3001", "办件 1 件"))
    assert [line for lines in _groups(seated).values() for line in lines if line == "离岗：请登记返岗"]
    sit(seated, "3001", "4")
    (line,) = _groups(seated)["窗口前"]
    assert line.startswith("张㛃：代赵强 · 核对材料")


def test_the_green_channel_goes_first_under_its_heading_and_is_marked(seated: Hands, desk: Desk) -> None:
    first, second = accepted(desk), accepted(desk)
    desk.record(second, Expedited("重点项目办", "市重点项目"))
    desk.record(second, AgentAssigned("4001"))
    urgent, other = _groups(seated)["待决定"]
    assert urgent.startswith("【绿】张㛃")
    assert not other.startswith("【绿】")
    sit(seated, "4001", "4")
    (errand,) = _groups(seated)["我的代办"]
    assert "跟踪代办" in errand
    desk.record(first, Withdrawn("另行选址"))
    sit(seated, "3001")
    assert len(_groups(seated)["待决定"]) == 1
