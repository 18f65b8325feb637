"""One lead, helping departments, each on its own clock and with its own word (Art. 26, 42)."""

from dataclasses import replace
from datetime import date

import pytest
from core.histories import CASE, ITEM, all_in, entry, moment, received
from core.histories import bench as plain_bench

from window_desk import shipped
from window_desk.core.acts import (
    Accepted,
    Act,
    Checked,
    Decided,
    Extended,
    MemberAnswered,
    MemberCall,
    MembersCalled,
    MemberTook,
    Outcome,
    Told,
    Withdrawn,
)
from window_desk.core.bench import Bench
from window_desk.core.case import Case, Stage
from window_desk.core.catalogue import Handling, Item
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.decision_time import statutory
from window_desk.core.entry import Entry, Hand
from window_desk.core.fold import fold
from window_desk.core.joint_handling import Standing, agreed, all_answered, clocks, denied_by, standing, waited_for
from window_desk.core.permit import permit, why_not
from window_desk.core.policy import SAFE, Policy
from window_desk.core.posts import Centre, Department, Roster, Window
from window_desk.core.reasons import Reason

PROJECT = replace(
    ITEM,
    department="construction",
    handling=Handling.JOINT,
    promised=None,
    statutory=None,
    members=("PLANNING_PERMIT", "WATER_INTAKE", "WASTE_DISPOSAL", "ROAD_OCCUPATION"),
)
NAMES = {"construction": "住建", "planning": "规划", "water": "水务", "city": "城管", "transport": "交通"}
ROSTER = Roster(
    1,
    Centre(1, "滁州市政务服务中心"),
    tuple(Department(code, name, f"滁州市{name}局") for code, name in NAMES.items()),
    (
        *(Window(n, name, code) for n, (code, name) in enumerate(NAMES.items(), 1)),
        Window(6, "综合窗口", "water", general=True),
        Window(7, "空窗口", "closed"),
    ),
    (),
)
LEAD, PLANNING, WATER, CITY, TRANSPORT, GENERAL, NOBODY = (Hand(f"{n}001", n) for n in range(1, 8))
YES, NO = Outcome.GRANTED, Outcome.DENIED
FIVE = MembersCalled(
    (
        MemberCall("planning", "PLANNING_PERMIT"),
        MemberCall("water", "WATER_INTAKE", workdays=10),
        MemberCall("city", "WASTE_DISPOSAL", after="planning"),
        MemberCall("transport", "ROAD_OCCUPATION", after="city"),
    )
)
BY_RULE = replace(SAFE, silent_agreement="平潭综合实验区联合审批办法")

Line = tuple[str, Hand, Act]
ACCEPTED: tuple[Line, ...] = (
    ("2025-08-01 09:00", LEAD, received()),
    ("2025-08-01 09:10", LEAD, Checked(all_in())),
    ("2025-08-01 09:20", LEAD, Accepted("受字 1")),
)
CALLED: tuple[Line, ...] = (*ACCEPTED, ("2025-08-01 10:00", LEAD, FIVE))


def bench(at: str, by: Hand = LEAD, item: Item | None = PROJECT, policy: Policy = SAFE) -> Bench:
    return replace(plain_bench(at, item), roster=ROSTER, by=by, policy=policy)


def lines(*told: Line) -> list[Entry]:
    return [entry(n, act, at, by) for n, (at, by, act) in enumerate(told, 1)]


def story(*told: Line) -> Case:
    return fold(CASE, lines(*told))


def refused(case: Case, act: Act, at: str, by: Hand, policy: Policy = SAFE, item: Item | None = PROJECT) -> str:
    refusal = permit(case, act, bench(at, by, item, policy), moment(at))
    return str(refusal) if refusal else ""


def told(code: str, case: Case, at: str, policy: Policy = SAFE) -> Standing:
    return next(s for s in standing(case, bench(at, policy=policy)) if s.member.department == code)


def clock(case: Case, kind: ClockKind, code: str, today: str, policy: Policy = SAFE) -> Clock:
    return next(c for c in clocks(case, bench(today, policy=policy)) if c.kind is kind and c.label == code)


def test_five_departments_decide_one_project_each_its_own_part_and_the_lead_last() -> None:
    """08-01 accepted, four called; 08-08 规划 yes, 城管 starts; 08-11 水务; 08-15 城管, 交通 starts; 08-22; decided."""
    work: tuple[Line, ...] = (
        ("2025-08-01 14:00", PLANNING, MemberTook("planning")),
        ("2025-08-04 09:00", WATER, MemberTook("water")),
        ("2025-08-08 09:00", PLANNING, MemberAnswered("planning", YES, "符合控制性详细规划")),
        ("2025-08-11 09:00", CITY, MemberTook("city")),
        ("2025-08-11 10:00", WATER, MemberAnswered("water", YES)),
        ("2025-08-15 09:00", CITY, MemberAnswered("city", YES)),
        ("2025-08-22 09:00", TRANSPORT, MemberAnswered("transport", YES)),
        ("2025-08-25 09:00", LEAD, Decided("决字 1", YES)),
    )
    done: tuple[Line, ...] = CALLED
    for at, by, act in work:
        case = story(*done)
        waiting = len(done) < len(CALLED) + 7
        assert (why_not(case, Decided, bench(at)) is not None) == waiting
        assert refused(case, act, at, by) == ""
        done = (*done, (at, by, act))
    case = story(*done)
    assert case.stage is Stage.DECIDED
    assert [m.called_on for m in case.members] == [date(2025, 8, d) for d in (1, 1, 8, 15)]
    assert [m.taken_on for m in case.members] == [date(2025, 8, 1), date(2025, 8, 4), date(2025, 8, 11), None]
    assert [m.answered_on for m in case.members] == [date(2025, 8, d) for d in (8, 11, 15, 22)]
    assert {m.outcome for m in case.members} == {YES}
    assert not case.disputed


def test_a_helping_department_takes_and_answers_without_taking_the_case_from_the_lead() -> None:
    case = story(
        *CALLED,
        ("2025-08-04 09:00", PLANNING, MemberTook("planning")),
        ("2025-08-05 09:00", PLANNING, MemberAnswered("planning", YES)),
    )
    assert case.holder == LEAD


def test_the_whole_has_forty_five_days_and_fifteen_more_with_approval() -> None:
    """Worked examples E02 and E03, for a project and for the shipped 开办餐饮店."""
    restaurant = next(i for i in shipped.catalogue() if i.code == "PKG_RESTAURANT")
    more = entry(4, Extended("延字 1", 15, "专家意见不一", "市政府 张副市长"), "2025-09-25 09:00")
    paper = entry(5, Told(more.act_id, "延字 1"), "2025-09-25 10:00")
    for item in (PROJECT, replace(restaurant, promised=None)):
        whole = statutory(story(*ACCEPTED), bench("2025-08-04 09:00", item=item))
        assert whole
        assert (whole.limit.n, whole.due_on) == (45, date(2025, 10, 10))
        longer = statutory(fold(CASE, [*lines(*ACCEPTED), more, paper]), bench("2025-09-26 09:00", item=item))
        assert longer
        assert longer.due_on == date(2025, 10, 30)


def test_a_restaurant_waits_for_the_registration_before_the_advert_is_looked_at() -> None:
    restaurant = next(i for i in shipped.catalogue() if i.code == "PKG_RESTAURANT")
    market = replace(
        ROSTER, departments=(Department("market", "市场监管", "局", also=("construction",)), *ROSTER.departments[1:])
    )
    called = MembersCalled(
        (MemberCall("market", "SELF_EMPLOYED_NEW", workdays=1), MemberCall("city", "OUTDOOR_AD", "market", 7))
    )
    case, at = story(*ACCEPTED), "2025-08-01 10:00"
    assert permit(case, called, replace(bench(at, item=restaurant), roster=market), moment(at)) is None
    case = story(*ACCEPTED, (at, LEAD, called), ("2025-08-04 09:00", LEAD, MemberAnswered("market", YES)))
    ad = clock(case, ClockKind.MEMBER, "city", "2025-08-05 09:00")
    assert (ad.starts_on, ad.due_on) == (date(2025, 8, 4), date(2025, 8, 13))


def test_a_parallel_department_starts_at_once_and_a_serial_one_has_no_clock_before_the_written_result() -> None:
    case = story(*CALLED)
    assert [m.called_on is not None for m in case.members] == [True, True, False, False]
    assert {c.label for c in clocks(case, bench("2025-08-04 09:00"))} == {"planning", "water"}
    assert told("city", case, "2025-12-01 09:00") == Standing(case.members[2])


def test_a_department_called_later_after_one_that_has_answered_starts_that_day() -> None:
    early = MembersCalled((MemberCall("planning", "PLANNING_PERMIT"),))
    late = MembersCalled((MemberCall("city", "WASTE_DISPOSAL", after="planning"),))
    answered = ("2025-08-05 09:00", PLANNING, MemberAnswered("planning", YES))
    begun: tuple[Line, ...] = (*ACCEPTED, ("2025-08-01 10:00", LEAD, early), answered)
    assert refused(story(*begun), late, "2025-08-07 09:00", LEAD) == ""
    assert story(*begun, ("2025-08-07 09:00", LEAD, late)).members[1].called_on == date(2025, 8, 7)


def test_a_department_called_after_one_that_said_no_never_starts() -> None:
    early = MembersCalled((MemberCall("planning", "PLANNING_PERMIT"),))
    late = MembersCalled((MemberCall("city", "WASTE_DISPOSAL", after="planning"),))
    no = ("2025-08-05 09:00", PLANNING, MemberAnswered("planning", NO, "突破建筑高度"))
    case = story(*ACCEPTED, ("2025-08-01 10:00", LEAD, early), no, ("2025-08-07 09:00", LEAD, late))
    assert case.members[1].called_on is None
    assert waited_for(case, bench("2025-08-08 09:00")) == ()


def test_each_department_has_a_day_to_take_and_the_days_of_its_own_promise_else_the_centres_to_answer() -> None:
    case, today = story(*CALLED), "2025-08-04 09:00"
    assert clock(case, ClockKind.MEMBER_TAKE, "planning", today).due_on == date(2025, 8, 4)
    assert clock(case, ClockKind.MEMBER, "planning", today).due_on == date(2025, 8, 8)
    assert clock(case, ClockKind.MEMBER, "water", today).due_on == date(2025, 8, 15)
    slower = replace(SAFE, member_take_workdays=2, member_answer_workdays=7)
    assert clock(case, ClockKind.MEMBER_TAKE, "planning", today, slower).due_on == date(2025, 8, 5)
    assert clock(case, ClockKind.MEMBER, "planning", today, slower).due_on == date(2025, 8, 12)
    assert clock(case, ClockKind.MEMBER, "water", today, slower).due_on == date(2025, 8, 15)


def test_taking_ends_the_first_clock_and_answering_both() -> None:
    took = ("2025-08-04 09:00", PLANNING, MemberTook("planning"))
    answered = ("2025-08-06 09:00", PLANNING, MemberAnswered("planning", YES))
    case = story(*CALLED, took)
    assert clock(case, ClockKind.MEMBER_TAKE, "planning", "2025-08-07 09:00").ended_on == date(2025, 8, 4)
    assert clock(case, ClockKind.MEMBER, "planning", "2025-08-07 09:00").ended_on is None
    case = story(*CALLED, took, answered)
    assert clock(case, ClockKind.MEMBER_TAKE, "planning", "2025-08-07 09:00").ended_on == date(2025, 8, 4)
    assert clock(case, ClockKind.MEMBER, "planning", "2025-08-07 09:00").ended_on == date(2025, 8, 6)
    case = story(*CALLED, answered)
    assert clock(case, ClockKind.MEMBER_TAKE, "planning", "2025-08-07 09:00").ended_on == date(2025, 8, 6)
    case = story(*CALLED, ("2025-08-07 09:00", LEAD, Withdrawn("不建了")))
    assert {c.ended_on for c in clocks(case, bench("2025-08-20 09:00"))} == {date(2025, 8, 7)}


def test_only_a_window_of_the_department_itself_may_take_or_answer() -> None:
    case, at = story(*CALLED), "2025-08-04 09:00"
    answer = MemberAnswered("planning", YES)
    assert refused(case, answer, at, PLANNING) == ""
    assert refused(case, answer, at, WATER) == "「规划」的协办结果只能由该部门自己填写"
    assert refused(case, MemberTook("planning"), at, GENERAL) == "「规划」的协办结果只能由该部门自己填写"
    assert refused(case, MemberTook("water"), at, GENERAL) == ""
    for stranger in (LEAD, NOBODY, replace(LEAD, window=99)):
        assert refused(case, answer, at, stranger) == "本部门没有待办的协办事项"


def test_a_window_of_no_known_department_does_not_answer_for_another_unknown_one() -> None:
    case = story(*ACCEPTED, ("2025-08-01 10:00", LEAD, MembersCalled((MemberCall("space", "PLANNING_PERMIT"),))))
    assert refused(case, MemberAnswered("space", YES), "2025-08-04 09:00", NOBODY) == "本部门没有待办的协办事项"


def test_a_department_answers_for_the_powers_concentrated_in_it() -> None:
    one = Department("approval", "审批局", "滁州市行政审批局", also=("construction", "planning"))
    concentrated = replace(ROSTER, departments=(one, *ROSTER.departments[2:]))
    here = replace(bench("2025-08-04 09:00", LEAD), roster=concentrated)
    case = story(*CALLED)
    assert permit(case, MemberAnswered("planning", YES), here, here.now) is None
    assert permit(case, MemberAnswered("water", YES), here, here.now) is not None


def test_nobody_takes_or_answers_twice_or_before_being_called() -> None:
    took = ("2025-08-04 09:00", PLANNING, MemberTook("planning"))
    answered = ("2025-08-05 09:00", PLANNING, MemberAnswered("planning", YES))
    assert refused(story(*CALLED, took), MemberTook("planning"), "2025-08-04 10:00", PLANNING)
    assert refused(story(*CALLED, answered), MemberTook("planning"), "2025-08-06 10:00", PLANNING)
    assert refused(story(*CALLED, answered), MemberAnswered("planning", NO, "不行"), "2025-08-06 10:00", PLANNING)
    assert refused(story(*CALLED), MemberTook("city"), "2025-08-04 10:00", CITY)
    assert refused(story(*CALLED), MemberAnswered("city", YES), "2025-08-04 10:00", CITY)
    assert refused(story(*ACCEPTED), MemberTook("planning"), "2025-08-04 10:00", PLANNING)


def test_two_windows_of_a_department_that_both_answered_offline_leave_the_second_disputed() -> None:
    one = entry(50, MemberAnswered("planning", YES), "2025-08-05 09:00", PLANNING)
    two = entry(51, MemberAnswered("planning", NO, "不符合规划"), "2025-08-05 09:01", Hand("2002", 2))
    for order in ([one, two], [two, one]):
        case = fold(CASE, [*lines(*CALLED), *order])
        assert case.disputed == {two.act_id}
        assert case.members[0].outcome is YES
        assert case.members[2].called_on == date(2025, 8, 5)


def test_two_leads_that_both_called_the_same_department_leave_the_second_call_disputed() -> None:
    again = entry(60, MembersCalled((MemberCall("planning", "PLANNING_PERMIT"),)), "2025-08-04 09:00")
    case = fold(CASE, [*lines(*CALLED), again])
    assert case.disputed == {again.act_id}
    assert len(case.members) == 4


def test_a_call_that_waits_for_a_department_whose_own_call_was_taken_back_is_disputed() -> None:
    late = entry(60, MembersCalled((MemberCall("city", "WASTE_DISPOSAL", after="planning"),)), "2025-08-04 09:00")
    assert fold(CASE, [*lines(*ACCEPTED), late]).disputed == {late.act_id}


def test_only_the_lead_calls_and_only_into_a_joint_item() -> None:
    case, at = story(*ACCEPTED), "2025-08-01 10:00"
    assert refused(case, FIVE, at, LEAD) == ""
    assert refused(case, FIVE, at, GENERAL) == ""
    assert refused(case, FIVE, at, PLANNING) == "联办件由牵头部门「住建」启动和决定"
    single = replace(PROJECT, handling=Handling.COMMITTED)
    assert refused(case, FIVE, at, LEAD, item=single) == "只有联办事项才请其他部门协办"
    assert refused(case, FIVE, at, LEAD, item=None) == "只有联办事项才请其他部门协办"


@pytest.mark.parametrize(
    ("calls", "why"),
    [
        ((), "请写明请哪些部门协办"),
        ((MemberCall("space", "PLANNING_PERMIT"),), "本中心没有「space」这个部门"),
        ((MemberCall("water", "WATER_INTAKE"), MemberCall("water", "WATER_INTAKE")), "「水务」已经列为协办部门"),
        ((MemberCall("water", "WATER_INTAKE", "water"),), "「水务」要等的部门须先列出，不能互相等待"),
        (
            (MemberCall("water", "WATER_INTAKE", "city"), MemberCall("city", "WASTE_DISPOSAL", "water")),
            "「水务」要等的部门须先列出，不能互相等待",
        ),
        ((MemberCall("water", "ROAD_FREIGHT"),), "「ROAD_FREIGHT」不是本联办事项的成员事项"),
    ],
)
def test_a_call_names_known_departments_once_in_an_order_that_ends_each_with_its_own_item(
    calls: tuple[MemberCall, ...], why: str
) -> None:
    assert refused(story(*ACCEPTED), MembersCalled(calls), "2025-08-01 10:00", LEAD) == why


def test_a_department_already_called_or_waiting_for_a_stranger_is_refused() -> None:
    again = MembersCalled((MemberCall("planning", "PLANNING_PERMIT"),))
    assert refused(story(*CALLED), again, "2025-08-04 10:00", LEAD)
    stranger = MembersCalled((MemberCall("water", "WATER_INTAKE", after="market"),))
    assert refused(story(*ACCEPTED), stranger, "2025-08-01 10:00", LEAD)


def test_without_a_roster_the_dates_can_still_be_asked_and_nobody_is_turned_away() -> None:
    nameless = plain_bench("2025-08-04 09:00", PROJECT)
    case = story(*CALLED)
    assert permit(story(*ACCEPTED), FIVE, nameless, nameless.now, "补录") is None
    assert permit(case, MemberAnswered("water", YES), nameless, nameless.now) is None
    assert str(all_answered(case, nameless)) == "协办部门还没有书面答复：planning、water、city、transport"


def test_the_lead_does_not_decide_alone_nor_before_all_have_answered_nor_another_for_the_lead() -> None:
    case, at = story(*ACCEPTED), "2025-08-04 09:00"
    assert refused(case, Decided("决字 1", YES), at, LEAD) == "还没有启动联办，不能由牵头部门一家决定"
    case = story(*CALLED, ("2025-08-05 09:00", PLANNING, MemberAnswered("planning", YES)))
    assert refused(case, Decided("决字 1", YES), "2025-08-06 09:00", LEAD) == "协办部门还没有书面答复：水务、城管、交通"
    assert refused(case, Decided("决字 1", YES), "2025-08-06 09:00", WATER) == "联办件由牵头部门「住建」启动和决定"


def test_an_item_of_one_department_waits_for_nobody() -> None:
    assert all_answered(story(*ACCEPTED), bench("2025-08-04 09:00", item=ITEM)) is None
    assert all_answered(story(*ACCEPTED), bench("2025-08-04 09:00", item=None)) is None


DENIED: tuple[Line, ...] = (
    *CALLED,
    ("2025-08-05 09:00", WATER, MemberAnswered("water", YES)),
    ("2025-08-06 09:00", PLANNING, MemberAnswered("planning", NO, "突破建筑高度")),
)


def test_after_a_no_who_waited_for_it_is_not_waited_for_and_the_lead_may_not_grant() -> None:
    case, now = story(*DENIED), bench("2025-08-07 09:00")
    assert [m.called_on is None for m in case.members] == [False, False, True, True]
    assert waited_for(case, now) == ()
    assert all_answered(case, now) is None
    assert [m.department for m in denied_by(case)] == ["planning"]
    assert str(agreed(case, now)) == "协办部门不同意，不能作出准予决定：规划"
    agreeing = story(*CALLED, ("2025-08-05 09:00", WATER, MemberAnswered("water", YES)))
    assert agreed(agreeing, now) is None


def test_after_a_no_the_departments_already_at_work_are_still_waited_for() -> None:
    case = story(*CALLED, ("2025-08-06 09:00", PLANNING, MemberAnswered("planning", NO, "突破建筑高度")))
    assert [m.department for m in waited_for(case, bench("2025-08-07 09:00"))] == ["water"]


def test_a_no_needs_its_reasons() -> None:
    case, at = story(*CALLED), "2025-08-04 09:00"
    refusal = permit(case, MemberAnswered("planning", NO, " "), bench(at, PLANNING), moment(at))
    assert refusal
    assert refusal.reason is Reason.NO_REASONS
    assert refused(case, MemberAnswered("planning", NO, "突破建筑高度"), at, PLANNING) == ""
    assert "规划" in refused(case, MemberAnswered("planning", NO, "突破建筑高度"), at, WATER)


def test_silence_is_never_agreement_where_no_rule_is_named() -> None:
    case, later = story(*CALLED), "2025-12-01 09:00"
    assert told("planning", case, later).outcome is None
    assert [m.department for m in waited_for(case, bench(later))] == ["planning", "water", "city", "transport"]


def test_a_named_rule_makes_silence_agreement_only_once_the_departments_clock_ran_out() -> None:
    case = story(*CALLED)
    last, after = "2025-08-08 17:00", "2025-08-09 09:00"
    assert told("planning", case, last, BY_RULE).outcome is None
    deemed = told("planning", case, after, BY_RULE)
    assert (deemed.outcome, deemed.deemed_agreed) == (YES, "平潭综合实验区联合审批办法")
    assert deemed.due
    assert deemed.due.on == date(2025, 8, 8)
    assert told("water", case, after, BY_RULE).outcome is None


def test_agreement_by_silence_is_no_act_ends_no_clock_and_starts_nobody_else() -> None:
    case, later = story(*CALLED), "2025-12-01 09:00"
    assert case.members[0].outcome is None
    assert clock(case, ClockKind.MEMBER, "planning", later, BY_RULE).overdue(date(2025, 12, 1))
    assert [m.department for m in waited_for(case, bench(later, policy=BY_RULE))] == ["city", "transport"]


def test_a_late_written_answer_counts_as_written() -> None:
    case = story(*CALLED, ("2025-08-20 09:00", PLANNING, MemberAnswered("planning", NO, "突破建筑高度")))
    late = told("planning", case, "2025-08-21 09:00", BY_RULE)
    assert (late.outcome, late.deemed_agreed) == (NO, "")


def test_who_had_time_left_when_the_case_ended_never_agreed_by_silence() -> None:
    case = story(*CALLED, ("2025-08-07 09:00", LEAD, Withdrawn("不建了")))
    assert told("planning", case, "2025-12-01 09:00", BY_RULE).outcome is None
