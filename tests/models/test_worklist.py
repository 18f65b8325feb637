"""The worklist: what a window owes now, what others owe it, and what it need not be blamed for."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from casework import accepted, accepted_but_for_one_paper, decide, hand_out, publish, serve, suspend, wait
from sqlalchemy import text
from standing import KEY

from window_desk.core.acts import (
    AgentAssigned,
    Appealed,
    Ban,
    BreachExplained,
    BreachFound,
    BreachSeen,
    Channel,
    Complained,
    ComplaintAnswered,
    ComplaintClosed,
    ComplaintDeclined,
    ComplaintKind,
    ComplaintTaken,
    Evaluated,
    Expedited,
    FirstContacted,
    FollowedUp,
    HandedOver,
    HearingOffered,
    Issued,
    LeaveEnded,
    LeaveTaken,
    Measure,
    MemberAnswered,
    MemberCall,
    MembersCalled,
    MemberTook,
    Outcome,
    Rating,
    RatingVerified,
    Rechecked,
    Rectified,
    ReferralTaken,
    Referred,
    RefusalKind,
    RefusalReported,
    Reviewed,
    SentUp,
    SpotChecked,
    TakenOver,
    Told,
    Withdrawn,
)
from window_desk.core.case import File, Stage
from window_desk.core.catalogue import Handling
from window_desk.core.clock import ClockKind
from window_desk.core.complaints import NotTaken
from window_desk.core.duty import DutyKind
from window_desk.core.posts import Right
from window_desk.demo.centre import PlayedClock
from window_desk.demo.seats import ABSENT, OVERSEERS, SEATS
from window_desk.desk import Desk, Task, TaskKind
from window_desk.models import reference
from window_desk.models.published import Published
from window_desk.models.store import Store


def _task(desk: Desk) -> Task:
    (task,) = desk.worklist()
    return task


def _kind(desk: Desk) -> TaskKind:
    return _task(desk).kind


def test_a_referral_waits_at_the_window_it_was_sent_to_and_stays_on_the_senders_list(desk: Desk) -> None:
    case_id = desk.new_case_id()
    desk.record(case_id, FirstContacted(Channel.COUNTER, "道路货运"))
    desk.record(case_id, Referred("转字 1", 4))
    assert (_kind(desk), _task(desk).line.offered_to) == (TaskKind.OPEN_CONTACT, 4)
    desk.log_in("4001", "1470", 4)
    assert _kind(desk) is TaskKind.TO_TAKE
    desk.record(case_id, ReferralTaken("转字 1"))
    assert (_kind(desk), _task(desk).line.offered_to) == (TaskKind.OPEN_CONTACT, None)
    desk.log_in("3001", "2580", 3)
    assert desk.worklist() == ()


def test_a_case_handed_over_waits_to_be_taken(desk: Desk) -> None:
    case_id = accepted(desk)
    desk.record(case_id, HandedOver(4, papers="申请书等 5 件", number="移字 1"))
    assert _kind(desk) is TaskKind.AWAITING_DECISION
    desk.log_in("4001", "1470", 4)
    assert _kind(desk) is TaskKind.TO_TAKE
    desk.record(case_id, TakenOver(number="移字 1"))
    assert _kind(desk) is TaskKind.AWAITING_DECISION


def test_what_is_decided_is_to_be_made_ready_in_time(desk: Desk, clock: PlayedClock) -> None:
    decide(desk, accepted(desk))
    assert _kind(desk) is TaskKind.TO_ISSUE
    wait(desk, clock, 11)
    assert _kind(desk) is TaskKind.OVERDUE


def test_the_applicant_who_fetches_late_makes_nobody_late(desk: Desk, clock: PlayedClock) -> None:
    case_id = accepted(desk)
    decide(desk, case_id)
    desk.record(case_id, Issued("食品经营许可证"))
    wait(desk, clock, 60)
    assert (_kind(desk), _task(desk).workdays_left) == (TaskKind.UNCOLLECTED, None)


def test_a_special_procedure_stands_still_and_shows_no_date_once_it_was_told(desk: Desk, clock: PlayedClock) -> None:
    case_id = accepted(desk)
    act_id = suspend(desk, case_id)
    assert _kind(desk) is TaskKind.PAPER_NOT_OUT  # it has no effect before it was told in writing
    hand_out(desk, case_id)
    assert _kind(desk) is TaskKind.AWAITING_DECISION
    desk.record(case_id, Told(act_id, "中字 1"))
    wait(desk, clock, 40)
    assert (_kind(desk), _task(desk).line.due_on) == (TaskKind.SUSPENDED, None)


def test_the_last_day_of_a_commitment_is_the_applicants_and_never_overdue(desk: Desk, clock: PlayedClock) -> None:
    accepted_but_for_one_paper(desk, supply_in=2)
    assert _kind(desk) is TaskKind.AWAITING_DECISION
    wait(desk, clock, 2)
    assert (_kind(desk), _task(desk).workdays_left) == (TaskKind.COMMITMENT_DUE, 0)
    wait(desk, clock, 1)
    assert (_kind(desk), _task(desk).workdays_left) == (TaskKind.COMMITMENT_DUE, -1)


def test_nobody_is_pressed_about_a_hearing_that_nobody_asked_for(desk: Desk, clock: PlayedClock) -> None:
    publish(desk, promised=None)
    desk.record(accepted(desk), HearingOffered("申请人"))
    wait(desk, clock, 5)
    assert (_task(desk).line.due_kind, _task(desk).workdays_left) == (ClockKind.HEARING_REQUEST, 0)
    assert _kind(desk) is TaskKind.AWAITING_DECISION


def test_what_was_sent_up_waits_for_those_above(desk: Desk) -> None:
    publish(desk, handling=Handling.REPORTED)
    desk.record(accepted(desk), SentUp("省市场监督管理局", "符合条件"))
    assert (_kind(desk), _task(desk).line.due_on) == (TaskKind.SENT_UP, None)


def test_a_case_taken_back_leaves_the_list(desk: Desk) -> None:
    desk.record(accepted(desk), Withdrawn("改变地址"))
    assert desk.worklist() == ()


def _as(desk: Desk, staff_no: str, window: int = 3) -> None:
    """Another person of the demo sits down."""
    pins = {seat.staff_no: seat.pin for seat in (*SEATS, *ABSENT, *OVERSEERS)}
    desk.log_in(staff_no, pins[staff_no], window)


def _duties(desk: Desk) -> list[DutyKind]:
    return [task.duty for task in desk.worklist()]


def _served(desk: Desk, *, printed: bool = True) -> UUID:
    case_id = accepted(desk, printed=printed)
    decide(desk, case_id)
    serve(desk, case_id)
    return case_id


def test_a_poor_rating_goes_from_the_supervisor_to_the_one_rated_and_back(desk: Desk, clock: PlayedClock) -> None:
    case_id = _served(desk)
    assert desk.worklist() == ()
    desk.record(case_id, Evaluated(Rating.POOR))
    assert desk.worklist() == ()  # whether it is founded is not for the one rated to say
    _as(desk, "9001")
    assert (_duties(desk), _task(desk).line.due_kind) == ([DutyKind.VERIFY_RATING], ClockKind.RATING_CONTACT)
    desk.record(case_id, RatingVerified(True, "确有其事"))
    assert desk.worklist() == ()
    _as(desk, "3001")
    assert (_duties(desk), _task(desk).line.due_kind) == ([DutyKind.RECTIFY], ClockKind.RATING_FIX)
    desk.record(case_id, Rectified("当面道歉"))
    assert desk.worklist() == ()
    _as(desk, "9001")
    assert _duties(desk) == [DutyKind.FOLLOW_UP]
    desk.record(case_id, FollowedUp(True))
    assert desk.worklist() == ()


def test_nothing_on_the_list_of_the_window_tells_of_a_poor_rating_before_the_case_is_over(
    desk: Desk, clock: PlayedClock
) -> None:
    case_id = accepted(desk)
    decide(desk, case_id)
    before = desk.worklist()
    desk.record(case_id, Evaluated(Rating.POOR))
    assert desk.worklist() == before
    _as(desk, "9001", 5)
    assert _duties(desk) == [DutyKind.VERIFY_RATING]
    desk.record(case_id, RatingVerified(True, "确有其事"))
    _as(desk, "3001")
    assert desk.worklist() == before


def test_a_rating_answered_too_late_is_overdue(desk: Desk, clock: PlayedClock) -> None:
    case_id = _served(desk)
    desk.record(case_id, Evaluated(Rating.POOR, named=False))
    wait(desk, clock, 6)
    _as(desk, "9001")
    assert (_kind(desk), _task(desk).duty) == (TaskKind.OVERDUE, DutyKind.VERIFY_RATING)


def test_a_duty_out_of_a_finished_case_is_not_hidden_behind_a_paper_nobody_printed(desk: Desk) -> None:
    case_id = accepted(desk, printed=False)
    decide(desk, case_id)
    assert _kind(desk) is TaskKind.PAPER_NOT_OUT
    serve(desk, case_id)
    desk.record(case_id, Evaluated(Rating.POOR, named=False))
    _as(desk, "9001")
    assert _kind(desk) is TaskKind.DUTY


def _complaint(desk: Desk, **more: Any) -> UUID:
    case_id = desk.new_case_id()
    desk.record(case_id, Complained("诉字 1", ComplaintKind.ATTITUDE, Channel.PHONE, "答话不耐烦", window=5, **more))
    return case_id


def test_a_complaint_goes_from_the_supervisor_to_its_handler(desk: Desk) -> None:
    case_id = _complaint(desk)
    assert desk.worklist() == ()  # whoever wrote it down has done his part
    _as(desk, "9001")
    line = _task(desk).line
    assert (_duties(desk), line.due_kind) == ([DutyKind.TAKE_COMPLAINT], ClockKind.COMPLAINT_TAKE)
    assert (_kind(desk), line.file, line.number, line.stage) == (TaskKind.DUTY, File.COMPLAINT, "诉字 1", Stage.DUTY)
    desk.record(case_id, ComplaintTaken("8001", desk.calendar.after(desk.today(), 1).on))
    assert desk.worklist() == ()
    _as(desk, "8001")
    assert (_duties(desk), _kind(desk)) == ([DutyKind.ANSWER_COMPLAINT], TaskKind.DUE_SOON)
    desk.record(case_id, ComplaintAnswered(True, "已经批评教育"))
    assert _duties(desk) == [DutyKind.CLOSE_COMPLAINT]
    desk.record(case_id, ComplaintClosed(True))
    assert desk.worklist() == ()


def test_a_complaint_not_taken_up_is_settled(desk: Desk) -> None:
    case_id = _complaint(desk)
    _as(desk, "9001")
    desk.record(case_id, ComplaintDeclined(NotTaken.NO_TARGET))
    assert desk.worklist() == ()


def test_what_an_inspection_found_waits_at_that_window_then_with_the_supervisor(desk: Desk) -> None:
    _as(desk, "9001", 5)
    case_id = desk.new_case_id()
    by = desk.calendar.after(desk.today(), 3).on
    desk.record(case_id, SpotChecked("查字 1", 3, "窗口空岗", (Ban.GAMES_AT_WORK,), rectify_by=by))
    assert desk.worklist() == ()
    _as(desk, "3001")
    assert (_duties(desk), _task(desk).line.due_on) == ([DutyKind.RECTIFY], by)
    desk.record(case_id, Rectified("已经补岗"))
    assert desk.worklist() == ()
    _as(desk, "9001", 5)
    assert _duties(desk) == [DutyKind.RECHECK]
    desk.record(case_id, Rechecked(True))
    assert desk.worklist() == ()


def test_a_report_waits_for_the_head_of_the_department_and_for_nobody_else(desk: Desk) -> None:
    case_id = accepted(desk)
    desk.record(case_id, RefusalReported("报字 1", RefusalKind.DENIED, "布局不合要求", "食品安全法第三十五条"))
    assert _kind(desk) is TaskKind.AWAITING_DECISION
    _as(desk, "5001", 5)
    assert desk.worklist() == ()
    _as(desk, "8001", 5)
    assert (_duties(desk), _task(desk).line.due_on) == ([DutyKind.REVIEW], desk.today() + timedelta(hours=24))
    desk.record(case_id, Reviewed(desk.case(case_id).reports[0].act_id, True))
    assert desk.worklist() == ()


def test_nobody_is_asked_to_judge_his_own_matter(desk: Desk) -> None:
    _as(desk, "8001")
    case_id = accepted(desk)
    desk.record(case_id, RefusalReported("报字 1", RefusalKind.DENIED, "布局不合要求", "食品安全法第三十五条"))
    _complaint(desk, officer="9001")
    assert DutyKind.REVIEW not in _duties(desk)
    _as(desk, "9001", 5)
    assert _duties(desk) == [DutyKind.REVIEW]  # of the head's report, not of the complaint about himself


def test_of_several_things_about_a_case_only_the_most_urgent_is_a_line(desk: Desk) -> None:
    case_id = accepted(desk)
    desk.record(case_id, RefusalReported("报字 1", RefusalKind.DENIED, "布局不合要求", "食品安全法第三十五条"))
    _as(desk, "8001", 3)
    assert _duties(desk) == [DutyKind.REVIEW]
    desk.record(case_id, Reviewed(desk.case(case_id).reports[0].act_id, True))
    assert _duties(desk) == [DutyKind.HANDLE]


def test_a_referral_to_a_person_shows_to_him_or_his_stand_in_and_to_nobody_else_there(desk: Desk) -> None:
    _as(desk, "5001", 5)
    case_id = desk.new_case_id()
    desk.record(case_id, FirstContacted(Channel.COUNTER, "食品许可"))
    desk.record(case_id, Referred("转字 1", 3, "3002"))
    _as(desk, "3001")
    assert desk.worklist() == ()
    desk.log_in("3001", "2580", 3, "3002")
    assert (_duties(desk), _task(desk).instead_of) == ([DutyKind.TAKE], "3002")
    _as(desk, "3002")
    assert _duties(desk) == [DutyKind.TAKE]
    desk.record(case_id, ReferralTaken("转字 1"))
    assert _duties(desk) == [DutyKind.HANDLE]


def test_a_referral_nobody_took_comes_back_to_the_sender(desk: Desk, clock: PlayedClock) -> None:
    case_id = desk.new_case_id()
    desk.record(case_id, FirstContacted(Channel.COUNTER, "道路货运"))
    desk.record(case_id, Referred("转字 1", 4))
    clock.set(clock.now + timedelta(minutes=30))
    assert _kind(desk) is TaskKind.OPEN_CONTACT
    clock.set(clock.now + timedelta(minutes=1))
    assert (_kind(desk), _task(desk).duty) == (TaskKind.REFERRAL_LAPSED, DutyKind.LAPSED)
    _as(desk, "4001", 4)
    assert _kind(desk) is TaskKind.TO_TAKE  # late is better than never
    desk.record(case_id, ReferralTaken("转字 1"))
    _as(desk, "3001")
    assert TaskKind.REFERRAL_LAPSED not in {task.kind for task in desk.worklist()}


def test_what_is_kept_for_a_colleague_comes_back_the_next_day(desk: Desk, clock: PlayedClock) -> None:
    case_id = desk.new_case_id()
    desk.record(case_id, FirstContacted(Channel.COUNTER, "道路货运"))
    desk.record(case_id, Referred("转字 1", 3, "3002"))
    _as(desk, "3001")
    clock.set(clock.now + timedelta(hours=9))
    assert _kind(desk) is TaskKind.OPEN_CONTACT
    clock.set(clock.now + timedelta(days=1))
    assert _kind(desk) is TaskKind.REFERRAL_LAPSED


def _joint(desk: Desk) -> UUID:
    publish(desk, handling=Handling.JOINT, members=("FIRE",))
    case_id = accepted(desk)
    desk.record(case_id, MembersCalled((MemberCall("construction", "FIRE", workdays=3),)))
    return case_id


def test_a_helping_department_takes_and_answers_its_part_at_its_window(desk: Desk) -> None:
    case_id = _joint(desk)
    _as(desk, "4001", 4)
    assert desk.worklist() == ()
    _as(desk, "5001", 5)
    assert (_duties(desk), _task(desk).line.due_kind) == ([DutyKind.MEMBER_TAKE], ClockKind.MEMBER_TAKE)
    desk.record(case_id, MemberTook("construction"))
    assert (_duties(desk), _task(desk).workdays_left) == ([DutyKind.MEMBER_ANSWER], 3)
    desk.record(case_id, MemberAnswered("construction", Outcome.GRANTED))
    assert desk.worklist() == ()


def test_a_card_waits_for_the_one_it_blames_until_he_explains_and_then_for_the_supervisor(
    desk: Desk, clock: PlayedClock
) -> None:
    case_id = accepted(desk)
    due = _task(desk).line.due_on
    assert due is not None
    wait(desk, clock, desk.calendar.between(desk.today(), due) + 1)
    _as(desk, "3001")
    assert (_kind(desk), _task(desk).also) == (TaskKind.OVERDUE, (DutyKind.EXPLAIN,))
    decide(desk, case_id)
    serve(desk, case_id)
    assert (_kind(desk), _task(desk).duty) == (TaskKind.TO_EXPLAIN, DutyKind.EXPLAIN)
    _as(desk, "3002")
    assert desk.worklist() == ()  # nobody explains for another
    _as(desk, "3001")
    desk.record(case_id, BreachSeen("promised/yellow"))
    assert _duties(desk) == [DutyKind.EXPLAIN]
    desk.record(case_id, BreachExplained("promised/yellow", "专家评审拖延"))
    assert desk.worklist() == ()
    _as(desk, "9001")
    assert _duties(desk) == [DutyKind.FIND]
    desk.record(case_id, BreachFound("promised/yellow", True, "属实", Measure.ADMONISHED))
    assert desk.worklist() == ()
    _as(desk, "3001")
    desk.record(case_id, Appealed(desk.case(case_id).proceedings["promised/yellow"].found_act, "并非本人原因"))
    _as(desk, "9001")
    assert _duties(desk) == [DutyKind.HEAR_APPEAL]


def test_a_card_nobody_can_be_named_for_waits_for_the_head_of_the_department(desk: Desk, clock: PlayedClock) -> None:
    case_id = _joint(desk)
    wait(desk, clock, 2)  # the time to take is one working day
    _as(desk, "9001", 3)
    assert DutyKind.EXPLAIN not in _duties(desk)
    officers = tuple(replace(o, rights=(Right.REVIEW,)) if o.staff_no == "5001" else o for o in desk.roster.officers)
    with desk.store.begin() as connection:
        reference.publish_roster(connection, replace(desk.roster, version=2, officers=officers))
    desk.published = Published(desk.store)
    _as(desk, "5001", 5)
    task = _task(desk)
    assert DutyKind.EXPLAIN in (task.duty, *task.also)
    desk.record(case_id, BreachSeen("member_take/construction/yellow"))
    assert desk.case(case_id).proceedings


def test_what_lies_with_a_on_leave_is_shown_to_his_b_at_whatever_window(desk: Desk) -> None:
    _as(desk, "3002")
    accepted(desk)
    _as(desk, "3001", 4)
    assert desk.worklist() == ()
    _as(desk, "3002")
    leave = desk.new_case_id()
    until = desk.calendar.after(desk.today(), 3).on
    desk.record(leave, LeaveTaken("3002", desk.today(), until, "3001", "办件 1 件"))
    assert DutyKind.END_LEAVE in _duties(desk)
    _as(desk, "3001", 4)
    assert (_duties(desk), _task(desk).instead_of) == ([DutyKind.HANDLE], "3002")
    _as(desk, "3002")
    desk.record(leave, LeaveEnded(desk.today(), "无"))
    _as(desk, "3001", 4)
    assert desk.worklist() == ()


def test_b_is_asked_to_record_the_return_once_the_leave_has_run_out(desk: Desk, clock: PlayedClock) -> None:
    _as(desk, "3002")
    desk.record(desk.new_case_id(), LeaveTaken("3002", desk.today(), desk.today(), "3001", "无"))
    _as(desk, "3001")
    assert desk.worklist() == ()
    wait(desk, clock, 1)
    assert _duties(desk) == [DutyKind.END_LEAVE]


def test_the_agent_of_a_project_has_it_on_his_list_and_the_green_channel_goes_first(
    desk: Desk, clock: PlayedClock
) -> None:
    accepted(desk)
    second = accepted(desk)
    desk.record(second, AgentAssigned("4001"))
    assert [task.line.case_id == second for task in desk.worklist()] == [False, True]
    desk.record(second, Expedited("重点项目办", "市重点项目"))
    assert [task.line.case_id == second for task in desk.worklist()] == [True, False]
    _as(desk, "4001", 4)
    assert (_duties(desk), _kind(desk), _task(desk).line.expedited) == ([DutyKind.ERRAND], TaskKind.ERRAND, True)
    _as(desk, "3001")
    desk.record(second, Withdrawn("另行选址"))
    _as(desk, "4001", 4)
    assert desk.worklist() == ()


def test_made_again_from_the_ledger_the_list_is_the_same(desk: Desk, clock: PlayedClock) -> None:
    case_id = _served(desk)
    desk.record(case_id, Evaluated(Rating.POOR))
    _joint(desk)
    _complaint(desk, officer="5001")
    wait(desk, clock, 30)
    seen = []
    for _ in range(2):
        for staff_no, window in (("3001", 3), ("5001", 5), ("8001", 3), ("9001", 4)):
            _as(desk, staff_no, window)
            seen.append(desk.worklist())
        desk.rebuild(lambda done, total: None)
    assert all(seen[:4])
    assert seen[:4] == seen[4:]


def test_a_store_of_an_older_program_keeps_what_it_had_in_hand(desk: Desk) -> None:
    accepted(desk)
    case_id = desk.new_case_id()
    desk.record(case_id, FirstContacted(Channel.COUNTER, "道路货运"))
    desk.record(case_id, Referred("转字 1", 4))
    here, there = desk.tasks_at(3), desk.tasks_at(4)
    with desk.store.begin() as connection:
        connection.execute(text("DROP TRIGGER act_is_kept"))
        connection.execute(text("DROP TABLE act_aside"))
        connection.execute(text("ALTER TABLE device DROP COLUMN previous"))
        connection.execute(text("ALTER TABLE device DROP COLUMN why"))
        connection.execute(text("CREATE TRIGGER act_is_kept BEFORE DELETE ON act BEGIN SELECT RAISE(ABORT, ''); END"))
        for index in ("ix_act_disclosed", "ix_act_settling"):
            connection.execute(text(f"DROP INDEX {index}"))
        for newer in (
            "duty",
            "phrase",
            "release",
            "release_version",
            "attribution",
            "mark",
            "tally",
            "marked",
            "unlisted",
        ):
            connection.execute(text(f"DROP TABLE {newer}"))
        connection.execute(text("ALTER TABLE case_line DROP COLUMN expedited"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0002'"))
    again = Desk(Store.open(desk.store.path, KEY), desk.now)
    assert (again.tasks_at(3), again.tasks_at(4)) == (here, there)
    again.store.close()
