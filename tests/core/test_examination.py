"""Steps behind the counter, the site visit, and what is decided above (Art. 34, 43, 55)."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from core.histories import CASE, ITEM, LI, WANG, all_in, bench, entry, moment, received, story

from window_desk.core.acts import (
    Accepted,
    Act,
    Checked,
    CommitmentKind,
    Decided,
    Examined,
    Inspected,
    Outcome,
    Resumed,
    SentUp,
    SpecialProcedure,
    Suspended,
    Withdrawn,
)
from window_desk.core.case import Case, Stage
from window_desk.core.catalogue import Handling, InternalStep, Item, Limit, Start, Unit
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.decision_time import statutory
from window_desk.core.examination import clocks, current_step
from window_desk.core.fold import fold
from window_desk.core.parts import Commitment
from window_desk.core.permit import permit, why_not


def days(n: int) -> Limit:
    return Limit(n, Unit.WORKDAYS, Start.ACCEPTANCE, "中心内部时限", "centre")


STEPPED = replace(
    ITEM,
    steps=(InternalStep("check", "审查", days(2)), InternalStep("review", "复核", days(1))),
    visit=replace(days(5), basis="行政许可法第五十五条"),
)
ABOVE = replace(ITEM, handling=Handling.REPORTED, statutory=None, promised=None)
ACCEPTED: tuple[tuple[str, Act], ...] = (
    ("2026-01-05 09:00", received()),
    ("2026-01-05 09:10", Checked(all_in())),
    ("2026-01-05 09:20", Accepted("受字 1")),
)
CHECK, REVIEW = Examined("check", "材料真实"), Examined("review", "同意")
VISIT = Inspected(("3001", "3002"), "布局与图纸一致", True)
SENT = SentUp("安徽省水利厅", "符合条件，建议准予")


def refused(case: Case, act: Act, item: Item = STEPPED, at: str = "2026-01-07 09:00") -> str:
    return str(permit(case, act, bench(at, item), moment(at)) or "")


def running(case: Case, kind: ClockKind, today: str, item: Item = STEPPED) -> list[Clock]:
    return [c for c in clocks(case, bench(f"{today} 09:00", item)) if c.kind is kind]


def test_the_steps_of_the_item_are_done_in_their_order_each_once_with_an_opinion() -> None:
    case = story(*ACCEPTED)
    assert refused(case, CHECK) == ""
    assert refused(case, replace(CHECK, opinion=" ")) == "请写明意见和理由"
    assert refused(case, REVIEW) == "现在的内部环节是「审查」"
    assert refused(case, Examined("seal", "盖章")) == "现在的内部环节是「审查」"
    case = story(*ACCEPTED, ("2026-01-06 09:00", CHECK))
    assert current_step(case, bench("2026-01-07 09:00", STEPPED)) == STEPPED.steps[1]
    assert refused(case, CHECK)
    assert refused(case, REVIEW) == ""
    case = story(*ACCEPTED, ("2026-01-06 09:00", CHECK), ("2026-01-06 10:00", REVIEW))
    assert case.steps_done == {"check": date(2026, 1, 6), "review": date(2026, 1, 6)}
    assert refused(case, REVIEW) == "本事项没有待办的内部环节"


def test_an_item_without_internal_steps_has_none_to_do() -> None:
    assert refused(story(*ACCEPTED), CHECK, ITEM) == "本事项没有待办的内部环节"
    assert why_not(story(*ACCEPTED), Examined, bench("2026-01-07 09:00", None))


def test_two_officers_that_both_did_a_step_offline_leave_the_second_disputed() -> None:
    lines = [entry(n, act, at) for n, (at, act) in enumerate(ACCEPTED, 1)]
    one = entry(10, CHECK, "2026-01-06 09:00")
    two = entry(11, replace(CHECK, opinion="有疑问"), "2026-01-07 09:00", LI)
    case = fold(CASE, [*lines, two, one])
    assert (case.disputed, case.steps_done) == ({two.act_id}, {"check": date(2026, 1, 6)})


def test_a_step_runs_from_acceptance_or_from_the_end_of_the_step_before() -> None:
    first = running(story(*ACCEPTED), ClockKind.STEP, "2026-01-06")
    assert [(c.label, c.starts_on, c.due_on, c.ended_on) for c in first] == [
        ("审查", date(2026, 1, 5), date(2026, 1, 7), None)
    ]
    late = story(*ACCEPTED, ("2026-01-09 09:00", CHECK))
    both = running(late, ClockKind.STEP, "2026-01-12")
    assert [(c.label, c.starts_on, c.due_on, c.ended_on) for c in both] == [
        ("审查", date(2026, 1, 5), date(2026, 1, 7), date(2026, 1, 9)),
        ("复核", date(2026, 1, 9), date(2026, 1, 12), None),
    ]
    assert both[0].missed
    done = story(*ACCEPTED, ("2026-01-06 09:00", CHECK), ("2026-01-06 10:00", REVIEW))
    assert [c.ended_on for c in running(done, ClockKind.STEP, "2026-01-12")] == [date(2026, 1, 6)] * 2


def test_a_step_nobody_did_ends_with_the_case() -> None:
    case = story(*ACCEPTED, ("2026-01-08 09:00", Withdrawn("不办了")))
    assert [c.ended_on for c in clocks(case, bench("2026-02-02 09:00", STEPPED))] == [date(2026, 1, 8)] * 2


def test_nothing_behind_the_counter_runs_before_acceptance() -> None:
    assert list(clocks(story(*ACCEPTED[:2]), bench("2026-01-06 09:00", STEPPED))) == []
    assert list(clocks(story(*ACCEPTED), bench("2026-01-06 09:00", None))) == []
    assert list(clocks(story(*ACCEPTED), bench("2026-01-06 09:00", ITEM))) == []


@pytest.mark.parametrize("officers", [(), ("3001",), ("3001", "3001"), ("3001", " 3001 "), ("3001", " ")])
def test_a_site_visit_by_fewer_than_two_officers_is_none(officers: tuple[str, ...]) -> None:
    refusal = permit(
        story(*ACCEPTED), replace(VISIT, officers=officers), bench("2026-01-07 09:00"), moment("2026-01-07 09:00")
    )
    assert str(refusal) == "现场核查须有两名以上工作人员"
    assert refusal
    assert refusal.article == "行政许可法第三十四条第三款"


def test_a_site_visit_says_what_was_found_and_the_first_one_ends_its_five_days() -> None:
    assert refused(story(*ACCEPTED), VISIT) == ""
    assert refused(story(*ACCEPTED), replace(VISIT, finding="")) == "请写明核查的情况"
    visit = running(story(*ACCEPTED), ClockKind.VISIT, "2026-01-06")[0]
    assert (visit.starts_on, visit.due_on, visit.ended_on) == (date(2026, 1, 5), date(2026, 1, 12), None)
    failed = replace(VISIT, passed=False)
    case = story(*ACCEPTED, ("2026-01-07 09:00", failed), ("2026-01-09 09:00", VISIT))
    assert case.visited_on == date(2026, 1, 7)
    assert running(case, ClockKind.VISIT, "2026-01-12")[0].ended_on == date(2026, 1, 7)
    stepped = story(*ACCEPTED, ("2026-01-07 09:00", CHECK))
    assert running(stepped, ClockKind.VISIT, "2026-01-08")[0] == visit


def test_a_site_visit_stops_no_clock_and_takes_the_case_from_nobody() -> None:
    """DOMAIN, trap 3: only the eight procedures of Art. 45 do."""
    lines = [entry(n, act, at) for n, (at, act) in enumerate(ACCEPTED, 1)]
    before, now = fold(CASE, lines), bench("2026-01-09 09:00", STEPPED)
    after = fold(CASE, [*lines, entry(9, VISIT, "2026-01-08 09:00", LI)])
    assert statutory(before, now) == statutory(after, now)
    assert after.holder == WANG


def test_only_an_item_decided_above_is_sent_up_to_a_named_body_with_an_opinion() -> None:
    case = story(*ACCEPTED)
    assert refused(case, SENT, ABOVE) == ""
    assert refused(case, SENT, ITEM) == "只有上报件才转报上级机关"
    assert why_not(case, SentUp, bench("2026-01-07 09:00", None))
    assert refused(case, replace(SENT, to_body=" "), ABOVE) == "请写明转报的机关"
    assert refused(case, replace(SENT, opinion=" "), ABOVE) == "请写明意见和理由"


def test_twenty_days_are_ours_and_end_when_it_is_sent_up_the_decision_comes_from_above() -> None:
    """Worked example E04; the upper body's time is not ours."""
    due = statutory(story(*ACCEPTED), bench("2026-01-06 09:00", ABOVE))
    assert due
    assert (due.limit.basis, due.due_on) == ("行政许可法第四十三条", date(2026, 2, 2))
    case = story(*ACCEPTED, ("2026-01-20 09:00", SENT))
    assert case.stage is Stage.SENT_UP
    local = statutory(case, bench("2026-06-01 09:00", ABOVE))
    assert local
    assert (local.ended_on, local.overdue(date(2026, 6, 1))) == (date(2026, 1, 20), False)
    assert refused(case, Decided("决字 1", Outcome.GRANTED), ABOVE, "2026-03-02 09:00") == ""
    assert refused(case, VISIT, ABOVE)


def test_nothing_is_sent_up_while_a_special_procedure_runs() -> None:
    stop = Suspended("特字 1", SpecialProcedure.TESTING, "第四十五条", "周处", date(2026, 1, 6), 5)
    stopped = story(*ACCEPTED, ("2026-01-06 09:00", stop))
    assert refused(stopped, SENT, ABOVE) == "特别程序还没有结束，请先恢复"
    resumed = story(*ACCEPTED, ("2026-01-06 09:00", stop), ("2026-01-07 08:00", Resumed(date(2026, 1, 7))))
    assert refused(resumed, SENT, ABOVE) == ""
    late = story(*ACCEPTED, ("2026-01-06 09:00", stop), ("2026-01-06 10:00", SENT))
    assert late.stage is Stage.ACCEPTED
    assert len(late.disputed) == 1


def test_all_papers_go_up_so_what_was_promised_for_later_comes_first() -> None:
    open_gap = Commitment(UUID(int=1), "诺字 1", CommitmentKind.DEFERRED, (3,), date(2026, 1, 12), date(2026, 1, 5))
    case = replace(story(*ACCEPTED), commitments=(open_gap,))
    assert refused(case, SENT, ABOVE) == "转报须报送全部材料，容缺的还没有补齐：诺字 1"
    closed = replace(open_gap, supplied_on=date(2026, 1, 6))
    assert refused(replace(case, commitments=(closed,)), SENT, ABOVE) == ""
