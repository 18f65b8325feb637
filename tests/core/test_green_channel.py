"""First in the lists, an errand officer, a meeting: and nothing else changes (DOMAIN 2)."""

from dataclasses import replace
from uuid import UUID

import pytest
from core.histories import CASE, ITEM, LI, WANG, all_in, bench, entry, moment, received, story

from window_desk.core.acts import (
    Accepted,
    Act,
    AgentAssigned,
    Checked,
    Conferred,
    Decided,
    Expedited,
    Form,
    Inspected,
    Outcome,
    PaperFate,
    Printed,
    Served,
    Voided,
    Withdrawn,
)
from window_desk.core.case import Case
from window_desk.core.fold import fold
from window_desk.core.green_channel import for_agent, in_turn, is_first, tracking_sheet
from window_desk.core.permit import permit
from window_desk.core.posts import Centre, Officer, Roster

RECEIVED: tuple[tuple[str, Act], ...] = (("2026-11-16 09:00", received()),)
ACCEPTED: tuple[tuple[str, Act], ...] = (
    *RECEIVED,
    ("2026-11-16 09:10", Checked(all_in())),
    ("2026-11-16 09:20", Accepted("受字 1")),
)
NOW = "2026-11-17 09:00"
GREEN = Expedited("市重点项目办", "列入 2026 年市级重点项目", "绿字 3")
RUNNER = AgentAssigned("5001")
MET = Conferred(("规划局", "住建局"), "容缺办理，十日内补齐")
PEOPLE = Roster(
    1,
    Centre(1, "滁州市政务服务中心"),
    (),
    (),
    (Officer("5001", "何静", "market", "-"), Officer("5002", "马腾", "market", "-", left=True)),
)


def refused(case: Case, act: Act, at: str = NOW) -> str:
    refusal = permit(case, act, replace(bench(at), roster=PEOPLE), moment(at))
    return str(refusal) if refusal else ""


def case_of(n: int, at: str, *acts: Act) -> Case:
    """The ``n``-th case, received ``at``, with ``acts`` an hour apart after it."""
    return replace(story((at, received()), *((NOW, act) for act in acts)), case_id=UUID(int=n))


def test_a_project_is_first_once_a_named_office_put_it_on_the_green_channel_with_its_ground() -> None:
    case = story(*RECEIVED)
    assert not is_first(case)
    assert refused(case, GREEN) == ""
    assert refused(case, replace(GREEN, office=" ")) == "请写明列入绿色通道的部门"
    assert refused(case, replace(GREEN, ground=" ")) == "请写明列入绿色通道的理由"
    green = story(*RECEIVED, (NOW, GREEN))
    assert is_first(green)
    assert green.green_channel == "市重点项目办"
    assert refused(green, GREEN) == "已经列入绿色通道（市重点项目办）"


def test_flagged_cases_come_first_and_the_others_in_the_order_they_came() -> None:
    old, new, flagged = (
        case_of(1, "2026-11-02 09:00"),
        case_of(2, "2026-11-03 09:00"),
        case_of(3, "2026-11-16 09:00", GREEN),
    )
    contact = replace(story(("2026-11-02 12:00", Expedited("办", "由"))), case_id=UUID(int=4))
    assert in_turn([new, flagged, contact, old]) == (flagged, old, contact, new)


def test_the_agent_is_an_officer_still_in_post_and_may_be_changed() -> None:
    case = story(*RECEIVED)
    assert refused(case, RUNNER) == ""
    for stranger in ("5002", "9999"):
        assert refused(case, AgentAssigned(stranger)) == f"岗位名册里没有在岗的「{stranger}」"
        assert permit(case, AgentAssigned(stranger), bench(NOW), moment(NOW)) is None
    case = story(*RECEIVED, (NOW, AgentAssigned("5009")), ("2026-11-18 09:00", RUNNER))
    assert case.agent_officer == "5001"


def test_an_agent_sees_the_open_cases_that_are_theirs_the_green_ones_first() -> None:
    mine, green = case_of(1, "2026-11-02 09:00", RUNNER), case_of(2, "2026-11-03 09:00", RUNNER, GREEN)
    closed = case_of(3, "2026-11-02 09:00", RUNNER, Withdrawn("不办了"))
    others = case_of(4, "2026-11-02 09:00", AgentAssigned("5009"))
    assert for_agent([mine, closed, others, green], "5001") == (green, mine)


@pytest.mark.parametrize("present", [(), ("规划局",), ("规划局", "规划局 "), ("规划局", " ")])
def test_one_department_alone_does_not_confer(present: tuple[str, ...]) -> None:
    assert refused(story(*ACCEPTED), replace(MET, present=present)) == "会商至少写明两方参加"


def test_a_meeting_says_what_was_settled() -> None:
    assert refused(story(*ACCEPTED), MET) == ""
    assert refused(story(*ACCEPTED), replace(MET, settled="")) == "请写明会商议定的事项"


def test_after_the_decision_nothing_is_flagged_or_conferred_but_an_agent_may_still_fetch_the_result() -> None:
    decided = story(*ACCEPTED, ("2026-11-17 08:00", Decided("决字 1", Outcome.GRANTED)))
    assert refused(decided, GREEN)
    assert refused(decided, MET)
    assert refused(decided, RUNNER) == ""


def test_whoever_flags_assigns_or_confers_does_not_take_the_case_in_hand() -> None:
    lines = [entry(n, act, at) for n, (at, act) in enumerate(ACCEPTED, 1)]
    others = [entry(10 + n, act, NOW, LI) for n, act in enumerate((GREEN, RUNNER, MET))]
    assert fold(CASE, [*lines, *others]).holder == WANG


def test_the_tracking_sheet_has_every_milestone_with_its_day_and_neither_checks_prints_nor_what_was_voided() -> None:
    work = (
        (NOW, GREEN),
        (NOW, RUNNER),
        ("2026-11-18 09:00", Inspected(("5001", "5003"), "与图纸一致", True)),
        ("2026-11-18 10:00", MET),
        ("2026-11-18 11:00", Printed(Form.RECEIPT, "收字 1", UUID(int=1001), PaperFate.PRINTED)),
        ("2026-11-19 09:00", Decided("决字 1", Outcome.GRANTED)),
        ("2026-11-20 09:00", Served("施工许可证", UUID(int=1))),
    )
    lines = [entry(n, act, at) for n, (at, act) in enumerate((*ACCEPTED, *work), 1)]
    met = next(line for line in lines if line.act == MET)
    kept, after = fold(CASE, lines), fold(CASE, [*lines, entry(99, Voided(met.act_id, "录错"), "2026-11-20 10:00")])
    sheet = [(type(e.act).__name__, f"{e.on:%m-%d}") for e in tracking_sheet(kept)]
    assert sheet == [
        ("Received", "11-16"),
        ("Accepted", "11-16"),
        ("Expedited", "11-17"),
        ("AgentAssigned", "11-17"),
        ("Inspected", "11-18"),
        ("Conferred", "11-18"),
        ("Decided", "11-19"),
        ("Served", "11-20"),
    ]
    assert met not in tracking_sheet(after)
    assert len(tracking_sheet(after)) == len(sheet) - 1
    assert ITEM.handling  # the green channel changes no item
