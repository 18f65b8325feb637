"""What may not be done, and in which words the clerk is told."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from core.histories import (
    CASE,
    ITEM,
    WANG,
    ZHANG,
    all_in,
    bench,
    entry,
    histories,
    lacking,
    moment,
    received,
    seat,
    story,
    wrong,
)
from hypothesis import given

from window_desk.core import one_time_notice
from window_desk.core.acts import (
    Accepted,
    Act,
    Answered,
    Channel,
    Checked,
    CommitmentKind,
    Confirmed,
    Decided,
    Demand,
    Ending,
    Evaluated,
    Extended,
    Finding,
    FirstContacted,
    Form,
    Notified,
    Outcome,
    PaperFate,
    Printed,
    Rating,
    Reviewed,
    Served,
    SpecialProcedure,
    Supplemented,
    Unknown,
    Verdict,
    Voided,
)
from window_desk.core.breaches import breaches
from window_desk.core.case import Case, Stage
from window_desk.core.entry import Entry
from window_desk.core.fold import STEPS, fold
from window_desk.core.parts import Commitment, Leave, Suspension
from window_desk.core.permit import RULES, objection, permit, why_not
from window_desk.core.policy import Policy
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.time_limits import clocks

NOW = "2026-11-20 10:00"
OPENED: tuple[tuple[str, Act], ...] = (
    ("2026-11-20 09:00", FirstContacted(Channel.COUNTER)),
    ("2026-11-20 09:05", received()),
)
SUPPLY_BY = date(2026, 12, 18)


def refused(case: Case, act: Act, at: str = NOW) -> Reason | None:
    refusal = permit(case, act, bench(at), moment(at))
    return refusal.reason if refusal else None


def checked(*but: Finding) -> tuple[tuple[str, Act], ...]:
    return (*OPENED, ("2026-11-20 09:10", Checked(all_in(*but))))


@given(histories())
def test_permit_and_fold_agree(entries: list[Entry]) -> None:
    """Whatever is permitted, fold takes; an act out of its stage the one refuses and the other disputes."""
    case = fold(CASE, entries)
    for kind, act in SAMPLES.items():
        line = entry(90_000, act, "2026-12-30 09:00")
        taken = line.act_id not in fold(CASE, [*entries, line]).disputed
        if permit(case, act, bench("2026-12-30 09:00"), moment("2026-12-30 09:00")) is None:
            assert taken, kind
        if why_not(case, kind, bench("2026-12-30 09:00")) is not None and kind in STEPS and not taken:
            assert permit(case, act, bench("2026-12-30 09:00"), moment("2026-12-30 09:00")) is not None


SAMPLES: dict[type, Act] = {
    FirstContacted: FirstContacted(Channel.COUNTER),
    Answered: Answered(Ending.ANSWERED, "好"),
    type(received()): received(),
    Checked: Checked(all_in()),
    Notified: Notified("告字 1-9", (), SUPPLY_BY),
    Accepted: Accepted("受字 1"),
    Decided: Decided("决字 1", Outcome.GRANTED),
    Served: Served("证", ZHANG),
}


def test_every_kind_of_act_has_a_rule_and_every_step_too() -> None:
    assert set(STEPS) <= set(RULES)
    assert Unknown not in RULES


@pytest.mark.parametrize("act", [Accepted("受字 1"), Notified("告字 1-1", (), SUPPLY_BY)])
def test_nothing_is_accepted_or_notified_while_a_material_has_no_verdict(act: Act) -> None:
    case = story(*OPENED, ("2026-11-20 09:10", Checked(all_in()[:1])))
    refusal = permit(case, act, bench(NOW), moment(NOW))
    assert refusal is not None
    assert str(refusal) == "还有 2 件材料没有结论：营业执照、布局图"
    assert refusal.article == "行政许可法第三十二条"


def test_the_names_of_many_unjudged_materials_are_cut_short() -> None:
    case = story(("2026-11-20 09:05", received(("by_agent",))))
    assert "等" in str(why_not(case, Accepted, bench(NOW)))


def test_what_is_missing_must_be_told_before_anything_is_accepted() -> None:
    assert refused(story(*checked(wrong(3))), Accepted("受字 1")) is Reason.OWED
    assert refused(story(*checked()), Accepted("受字 1")) is None


def test_a_notice_must_list_everything_and_only_what_the_list_asks() -> None:
    case = story(*checked(wrong(3), lacking(1)))
    whole = (Demand(1, "未提交", "请提交申请书"), Demand(3, "缺签字", "请签字后重交"))
    assert refused(case, Notified("告字 1-1", whole, SUPPLY_BY)) is None
    assert refused(case, Notified("告字 1-1", whole[:1], SUPPLY_BY)) is Reason.INCOMPLETE_NOTICE
    assert refused(case, Notified("告字 1-1", (*whole, Demand(2, "再来一份", "再来")), SUPPLY_BY)) is Reason.BEYOND_LIST
    assert refused(case, Notified("告字 1-1", whole, date(2026, 11, 19))) is Reason.SUPPLY_DATE
    assert refused(case, Notified("告字 1-1", whole, date(2026, 11, 20))) is None
    assert refused(story(*checked()), Notified("告字 1-1", (), SUPPLY_BY)) is Reason.NOTHING_OWED


def test_a_second_notice_waits_for_the_supplement_and_gives_a_reason_for_new_demands() -> None:
    told = ("2026-11-20 09:15", Notified("告字 1-1", (Demand(3, "缺签字", "请签字后重交"),), SUPPLY_BY))
    case = story(*checked(wrong(3)), told)
    again = Notified("告字 1-2", (Demand(3, "缺签字", "请签字后重交"),), SUPPLY_BY)
    assert refused(case, again) is Reason.SUPPLY_OPEN
    back = ("2026-11-20 09:30", Supplemented("告字 1-1", (wrong(3),)))
    assert refused(story(*checked(wrong(3)), told, back), again) is None
    assert refused(story(*checked(wrong(3)), told, back), Accepted("受字 1")) is Reason.STILL_OWED


def test_a_new_demand_is_one_no_earlier_notice_made() -> None:
    told = ("2026-11-20 09:15", Notified("告字 1-1", (Demand(3, "缺签字", "请签字后重交"),), SUPPLY_BY))
    both = checked(wrong(3), wrong(1))
    case = story(*both, told, ("2026-11-20 09:30", Supplemented("告字 1-1", all_in()[2:3])))
    new = Notified("告字 1-2", (Demand(1, "缺签字", "请签字后重交"),), SUPPLY_BY)
    assert refused(case, new) is Reason.NEW_DEMANDS
    reasoned = Notified("告字 1-2", new.demands, SUPPLY_BY, new_demands_reason="法人变更后才发现")
    assert refused(case, reasoned) is None


@pytest.mark.parametrize(
    ("finding", "reason"),
    [
        (Finding(1, Verdict.RECEIVED), Reason.SHORT),
        (Finding(2, Verdict.RECEIVED), Reason.SHORT),
        (Finding(3, Verdict.WRONG, 1), Reason.NO_WORDS),
        (Finding(3, Verdict.MISSING, defect="缺"), Reason.NO_WORDS),
        (Finding(2, Verdict.EXEMPT), Reason.NO_GROUND),
        (Finding(2, Verdict.NOT_APPLICABLE), Reason.NO_GROUND),
    ],
)
def test_a_verdict_says_what_it_has_to_say_and_the_refusal_names_the_material(finding: Finding, reason: Reason) -> None:
    refusal = permit(story(*OPENED), Checked((finding,)), bench(NOW), moment(NOW))
    assert refusal == Refusal(reason, {"name": ITEM.material(finding.material).name})


def test_sound_verdicts_of_each_kind_are_taken() -> None:
    sound = all_in(Finding(2, Verdict.EXEMPT, reason="数据共享"), lacking(1), wrong(3))
    assert refused(story(*OPENED), Checked(sound)) is None


def test_a_material_outside_the_list_cannot_be_judged() -> None:
    assert refused(story(*OPENED), Checked((Finding(4, Verdict.RECEIVED, 1, 1),))) is Reason.UNKNOWN_MATERIAL


def test_an_answer_that_ends_the_matter_forbids_receiving() -> None:
    refusal = permit(Case(CASE), received(("online_only",)), bench(NOW), moment(NOW))
    assert str(refusal) == "按情形“是否只在网上？”，不需要许可，不必收件"


def test_receiving_needs_an_item() -> None:
    assert permit(Case(CASE), received(), bench(NOW, None), moment(NOW)).reason is Reason.NO_ITEM  # type: ignore[union-attr]


def test_a_contact_ends_with_an_answer_and_names_the_competent_body() -> None:
    case = story(OPENED[0])
    assert refused(case, Answered(Ending.ANSWERED, " ")) is Reason.NO_ANSWER
    assert refused(case, Answered(Ending.NOT_OURS, "去税务局")) is Reason.NO_BODY
    assert refused(case, Answered(Ending.NOT_OURS, "去税务局", "滁州市税务局")) is None
    assert refused(case, Answered(Ending.ANSWERED, "已答复")) is None


def test_a_denial_gives_its_reasons() -> None:
    case = story(*checked(), ("2026-11-20 09:20", Accepted("受字 1")))
    assert refused(case, Decided("决字 1", Outcome.DENIED)) is Reason.NO_REASONS
    assert refused(case, Decided("决字 1", Outcome.DENIED, "场所不符")) is Reason.NOT_REPORTED
    assert refused(case, Decided("决字 1", Outcome.GRANTED)) is None


def test_nothing_happens_in_the_future_or_before_the_step_before_it() -> None:
    case = story(*checked())
    act = Accepted("受字 1")
    assert permit(case, act, bench(NOW), moment("2026-11-20 10:01")).reason is Reason.FUTURE  # type: ignore[union-attr]
    assert permit(case, act, bench(NOW), moment("2026-11-20 09:09")).reason is Reason.BEFORE_LAST  # type: ignore[union-attr]
    assert permit(case, act, bench(NOW), moment("2026-11-20 09:30")) is None


def test_a_step_written_under_a_fast_clock_holds_up_nothing_that_is_done_now_on_its_day() -> None:
    fast, act = story(*checked()), Accepted("受字 1")
    assert permit(fast, act, bench("2026-11-20 09:05"), moment("2026-11-20 09:05")) is None
    back_dated = permit(fast, act, bench("2026-11-20 09:05"), moment("2026-11-20 09:04"))
    assert back_dated is not None
    assert back_dated.reason is Reason.BEFORE_LAST
    wrong_day = permit(fast, act, bench("2026-11-19 09:05"), moment("2026-11-19 09:05"))
    assert str(wrong_day) == "上一步登记的日期 2026-11-20 晚于今天，当时电脑的日期不对：请先作废那一步，按今天重录"
    voids = Voided(fast.entries[-1].act_id, "日期不对")
    assert permit(fast, voids, bench("2026-11-19 09:05"), moment("2026-11-19 09:05")) is None


def test_what_is_entered_late_says_why() -> None:
    """MISSION A22: half an hour is nothing, more needs a reason; the centre may set another time."""
    case, act, then = story(*checked()), Accepted("受字 1"), moment("2026-11-20 09:29")
    late = permit(case, act, bench(NOW), then)
    assert late is not None
    assert late.reason is Reason.LATE
    assert permit(case, act, bench(NOW), then, " ") is not None
    assert permit(case, act, bench(NOW), then, "停电") is None
    assert permit(case, act, replace(bench(NOW), policy=Policy(late_entry_minutes=60)), then) is None


def test_a_rating_is_never_voided() -> None:
    lines = (*checked(), ("2026-11-20 09:20", Evaluated(Rating.VERY_POOR)))
    assert refused(story(*lines), Voided(UUID(int=1004), "点错")) is Reason.RATING_STAYS


def test_whoever_is_on_leave_does_nothing_at_a_window() -> None:
    leave = Leave("3001", date(2026, 11, 18), date(2026, 11, 20), "3002")
    under = replace(seat(NOW, WANG), leaves=(leave,))
    assert why_not(story(*OPENED), Checked, under) == Refusal(Reason.ON_LEAVE, {"since": "2026-11-18"})
    back = replace(under, leaves=(replace(leave, ended_on=date(2026, 11, 20)),))
    assert why_not(story(*OPENED), Checked, back) is None


def test_some_acts_need_more_than_a_seat_at_a_window() -> None:
    case = story(*checked())
    assert why_not(case, Reviewed, bench(NOW)) == Refusal(Reason.NO_RIGHT)


def test_only_what_nothing_is_built_on_can_be_voided_and_only_with_a_reason() -> None:
    case = story(*checked())
    opened, last = case.entries[1].act_id, case.entries[2].act_id
    assert refused(case, Voided(last, "看错了")) is None
    assert refused(case, Voided(last, " ")) is Reason.VOID_REASON
    assert refused(case, Voided(opened, "录错")) is Reason.VOID_BUILT_ON
    assert refused(case, Voided(UUID(int=5), "录错")) is Reason.VOID_TARGET
    after = fold(CASE, [*case.entries, entry(9, Voided(last, "看错了"), "2026-11-20 09:30")])
    assert refused(after, Voided(last, "再来")) is Reason.VOID_TARGET
    assert refused(after, Voided(after.entries[-1].act_id, "撤回作废")) is Reason.VOID_TARGET


def test_acts_of_a_newer_program_cannot_be_written() -> None:
    assert refused(Case(CASE), Unknown("blessed", 9)) is Reason.UPDATE


def test_a_paper_is_printed_and_read_at_any_stage_of_a_file_that_was_begun() -> None:
    printed = Printed(Form.RECEIPT, "收字 1", UUID(int=1002), PaperFate.PRINTED)
    for act in (printed, Confirmed(right=True)):
        assert refused(story(*OPENED), act) is None
        assert refused(story(OPENED[0]), act) is None
        assert refused(Case(CASE), act) is Reason.WRONG_STAGE


def test_printing_and_reading_hold_up_no_late_entry() -> None:
    read = fold(CASE, [*story(*OPENED).entries, entry(9, Confirmed(right=True), "2026-11-20 10:00")])
    late = Checked(all_in())
    assert permit(read, late, bench("2026-11-20 10:10"), moment("2026-11-20 09:50"), "刚才忙") is None


def test_a_supplement_only_opens_what_its_notice_asked_for() -> None:
    told = ("2026-11-20 09:15", Notified("告字 1-1", (Demand(3, "缺签字", "请签字后重交"),), SUPPLY_BY))
    case = story(*checked(wrong(3)), told)
    assert case.stage is Stage.NOTIFIED
    assert refused(case, Supplemented("告字 1-1", all_in()[:1])) is Reason.WRONG_STAGE
    assert refused(case, Supplemented("告字 1-1", all_in()[2:3])) is None


def test_the_list_of_an_item_decides_and_not_the_other_way() -> None:
    assert [m.no for m in ITEM.materials if m.when] == [4]
    with pytest.raises(KeyError):
        ITEM.material(9)


def test_a_fault_found_after_the_notice_is_a_new_demand_with_a_reason() -> None:
    """MISSION A6: what was already judged may be looked at again, but asking for it now is 二次告知."""
    notice = Notified("告字 1-1", (Demand(3, "缺签字", "请签字后重交"),), SUPPLY_BY)
    lines = (*checked(wrong(3)), ("2026-11-20 09:15", notice))
    again = Checked((wrong(1),))
    assert refused(story(*lines), again) is None
    assert refused(story(*lines), Checked((wrong(3),))) is Reason.WRONG_STAGE  # the notice asked for it: 补正
    back = (*lines, ("2026-11-20 09:20", again), ("2026-11-20 09:25", Supplemented("告字 1-1", all_in()[2:3])))
    second = Notified("告字 1-2", (Demand(1, "缺签字", "请签字后重交"),), SUPPLY_BY)
    assert refused(story(*back), second) is Reason.NEW_DEMANDS
    assert refused(story(*back), replace(second, new_demands_reason="复核时发现")) is None


def test_what_a_commitment_named_is_no_new_demand() -> None:
    told = ("2026-11-20 09:15", Notified("告字 1-1", (Demand(3, "缺签字", "请签字后重交"),), SUPPLY_BY))
    case = story(*checked(wrong(3)), told)
    promised = Commitment(UUID(int=9), "诺字 1", CommitmentKind.DEFERRED, (1,), SUPPLY_BY, date(2026, 11, 20))
    demand = (Demand(1, "缺签字", "请签字后重交"),)
    assert one_time_notice.new_demands(case, demand) == demand
    assert one_time_notice.new_demands(replace(case, commitments=(promised,)), demand) == ()


@pytest.mark.parametrize("day", ["2019-03-04", "2031-03-03", "2029-06-04"])
def test_nothing_is_recorded_on_a_day_no_calendar_reaches(day: str) -> None:
    """A PC whose clock is years off: said before anything is written, with what to do."""
    assert refused(Case(CASE), received(), f"{day} 09:00") is Reason.OUTSIDE_CALENDAR
    assert clocks(story((f"{day} 09:00", received())), bench("2026-11-20 10:00")) == ()


def test_a_record_from_elsewhere_that_no_calendar_reaches_stops_nothing_but_its_own_dates() -> None:
    endless = Suspension(UUID(int=8), "特字 1", SpecialProcedure.TENDER, date(2026, 11, 20), 10_000)
    accepted = story(*checked(), ("2026-11-20 09:20", Accepted("受字 1")))
    case = replace(accepted, suspensions=(endless,), told={endless.act_id: date(2026, 11, 20)})
    refusal = why_not(case, Extended, bench(NOW))
    assert refusal is not None
    assert refusal.reason is Reason.OUTSIDE_CALENDAR
    assert clocks(case, bench(NOW)) == breaches(case, bench(NOW)) == ()


def test_several_acts_are_judged_one_after_the_other_and_nothing_is_done() -> None:
    case, at = story(("2026-11-20 09:00", received())), "2026-11-20 09:30"
    checked, accepted = Checked(all_in()), Accepted("受字 1")
    assert permit(case, accepted, seat(at, WANG), moment(at)) is not None
    assert objection(case, (checked, accepted), seat(at, WANG), moment(at)) is None
    refusal = objection(case, (checked, accepted, accepted), seat(at, WANG), moment(at))
    assert refusal is not None
    assert refusal.reason is Reason.WRONG_STAGE
    assert case.findings == {}


def test_a_first_act_is_judged_of_a_case_nobody_has_heard_of() -> None:
    at = "2026-11-20 09:30"
    asked, answered = FirstContacted(Channel.COUNTER), Answered(Ending.ANSWERED, "请到三楼")
    nobody = replace(seat(at, WANG), by=None)
    assert objection(fold(CASE, ()), (asked, answered), nobody, moment(at)) is None
