"""督查台账: who sets, reports, escalates and strikes off, and what is owed month by month (MISSION D8)."""

from datetime import date

import pytest
from core.histories import LI, SUN, WANG, refusal, seat, told_by

from window_desk.core import signals, supervision
from window_desk.core.acts import Act, SpotChecked, TaskClosed, TaskEscalated, TaskReported, TaskSet
from window_desk.core.case import Case, File, Stage
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.duties import duties
from window_desk.core.duty import DutyKind, Owner
from window_desk.core.entry import Hand
from window_desk.core.reasons import Reason
from window_desk.core.time_limits import clocks

SET = TaskSet("督字 1", "压缩食品经营许可时限", "market", "3001", date(2027, 1, 29), "市长办公会", ("approval",))
NOW = "2026-11-20 16:00"


def task(*more: tuple[str, Hand, Act], act: TaskSet = SET) -> Case:
    return told_by(("2026-09-10 09:00", SUN, act), *more)


def running(case: Case, at: str = NOW) -> dict[str, Clock]:
    return {clock.label or clock.kind: clock for clock in supervision.clocks(case, seat(at, SUN))}


def test_a_task_is_a_duty_until_it_is_struck_off() -> None:
    case = task(("2026-10-20 09:00", WANG, TaskReported("已减到三日")))
    assert (case.file, case.stage, case.reference) == (File.TASK, Stage.DUTY, "督字 1")
    assert case.task is not None
    assert case.task.reported_on == (date(2026, 10, 20),)
    higher = task(("2026-11-20 09:00", SUN, TaskEscalated("分管副市长", "协调不动")))
    assert higher.task is not None
    assert higher.task.escalated_to == "分管副市长"
    done = task(("2026-11-20 09:00", SUN, TaskClosed(True, "已压缩")))
    assert done.stage is Stage.SETTLED
    assert done.task is not None
    assert (done.task.closed_on, done.task.done) == (date(2026, 11, 20), True)


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (TaskSet("督字 1", " ", "market", "3001", date(2027, 1, 29)), Reason.NO_TASK),
        (TaskSet("督字 1", "某事", "tax", "3001", date(2027, 1, 29)), Reason.NO_TASK),
        (TaskSet("督字 1", "某事", "market", "0000", date(2027, 1, 29)), Reason.NO_TASK),
        (TaskSet("督字 1", "某事", "market", "3001", date(2026, 11, 19)), Reason.TASK_DUE_PAST),
        (TaskSet("督字 1", "某事", "market", "3001", date(2026, 11, 20)), None),
    ],
)
def test_a_task_names_what_who_and_until_when(act: TaskSet, reason: Reason | None) -> None:
    assert refusal(told_by(), act, NOW, SUN) is reason


def test_only_a_supervisor_sets_escalates_and_strikes_off_and_never_the_one_responsible() -> None:
    assert refusal(told_by(), SET, NOW, LI) is Reason.NO_RIGHT
    assert refusal(task(), TaskEscalated("某领导", "协调不动"), NOW, WANG) is Reason.NO_RIGHT
    assert refusal(task(), TaskEscalated("某领导", " "), NOW, SUN) is Reason.NO_ESCALATION
    assert refusal(task(), TaskEscalated("某领导", "协调不动"), NOW, SUN) is None
    assert refusal(task(), TaskClosed(True, "办结"), NOW, WANG) is Reason.NO_RIGHT
    assert refusal(task(), TaskClosed(True, ""), NOW, SUN) is Reason.NO_RESULT
    assert refusal(task(), TaskClosed(True, "办结"), NOW, SUN) is None
    own = task(act=TaskSet("督字 1", "某事", "office", SUN.officer, date(2027, 1, 29)))
    assert refusal(own, TaskClosed(True, "办结"), NOW, SUN) is Reason.OWN_MATTER


def test_the_one_responsible_or_the_head_over_them_reports_and_nobody_else() -> None:
    assert refusal(task(), TaskReported("已减到三日"), NOW, WANG) is None
    assert refusal(task(), TaskReported("已减到三日"), NOW, SUN) is None
    assert refusal(task(), TaskReported("已减到三日"), NOW, LI) is Reason.OTHERS_MATTER
    assert refusal(task(), TaskReported(" "), NOW, WANG) is Reason.NO_PROGRESS


def test_no_line_of_a_task_fits_another_file() -> None:
    check = told_by(("2026-11-20 09:00", SUN, SpotChecked("查字 1", 3, "桌面零乱", rectify_by=date(2026, 11, 27))))
    for act in (TaskReported("某事"), TaskEscalated("某", "某"), TaskClosed(True, "某")):
        assert refusal(check, act, NOW, SUN) is Reason.WRONG_STAGE
        assert told_by(("2026-11-20 09:00", SUN, act)).stage is Stage.NEW


def test_each_month_after_the_first_owes_a_report_by_its_last_working_day() -> None:
    case = task(("2026-10-20 09:00", WANG, TaskReported("已减到三日")))
    told = running(case, "2026-12-02 09:00")
    assert list(told) == [ClockKind.TASK, "2026-10", "2026-11", "2026-12"]
    assert (told["2026-10"].due_on, told["2026-10"].ended_on) == (date(2026, 10, 30), date(2026, 10, 20))
    assert (told["2026-11"].due_on, told["2026-11"].ended_on) == (date(2026, 11, 30), None)
    assert told["2026-11"].overdue(date(2026, 12, 1))
    late = task(("2026-12-01 09:00", WANG, TaskReported("迟报")))
    assert running(late, "2026-12-02 09:00")["2026-10"].missed


def test_a_task_not_reported_monthly_or_struck_off_owes_no_more_reports() -> None:
    assert list(running(task(act=TaskSet("督字 1", "某事", "market", "3001", date(2027, 1, 29), monthly=False)))) == [
        ClockKind.TASK
    ]
    closed = task(("2026-10-08 09:00", SUN, TaskClosed(False, "不再督查")))
    assert running(closed)["2026-10"].ended_on == date(2026, 10, 8)
    assert "2026-11" not in running(closed)
    assert list(running(told_by())) == []


def test_the_month_of_the_last_day_owes_nothing_beside_the_task_itself() -> None:
    assert "2027-01" not in running(task(), "2027-01-20 09:00")


def test_a_month_without_a_report_is_a_card_of_the_one_responsible() -> None:
    shown = signals.cards(task(), seat("2026-12-02 09:00", SUN))
    assert {card.blame.hand for card in shown} == {Hand("3001", 0)}
    assert {card.key for card in shown} == {"task_report/2026-10/red", "task_report/2026-11/yellow"}


def test_the_responsible_reports_and_a_supervisor_sees_to_what_is_late() -> None:
    bench = seat(NOW, SUN)
    owed, chased = (d for d in duties(task(), clocks(task(), bench), bench) if d.kind in TASKS)
    assert (owed.kind, owed.owner, owed.officer) == (DutyKind.REPORT_TASK, Owner.OFFICER, "3001")
    assert (owed.due_on, owed.due_kind) == (date(2026, 10, 30), ClockKind.TASK_REPORT)
    assert (chased.kind, chased.owner) == (DutyKind.CHASE_TASK, Owner.SUPERVISOR)
    assert chased.begins_at is not None
    assert chased.begins_at.date() == date(2027, 1, 30)
    done = task(("2026-11-20 09:00", SUN, TaskClosed(True, "已压缩")))
    assert not [d for d in duties(done, clocks(done, bench), bench) if d.kind in TASKS]


TASKS = (DutyKind.REPORT_TASK, DutyKind.CHASE_TASK)
