"""The worklist: what a window owes now, what others owe it, and what it need not be blamed for."""

from dataclasses import replace

from casework import accepted, accepted_but_for_one_paper, decide, publish, serve, suspend, wait

from window_desk.core.acts import (
    Channel,
    Complained,
    ComplaintDeclined,
    ComplaintKind,
    Evaluated,
    FirstContacted,
    HandedOver,
    HearingOffered,
    Issued,
    Rating,
    ReferralTaken,
    Referred,
    SentUp,
    TakenOver,
    Told,
    Withdrawn,
)
from window_desk.core.case import File, Stage
from window_desk.core.catalogue import Handling
from window_desk.core.clock import ClockKind
from window_desk.core.complaints import NotTaken
from window_desk.core.posts import Right
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk, Task, TaskKind
from window_desk.models import reference
from window_desk.models.published import Published


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


def test_a_poor_rating_brings_a_finished_case_back_as_a_duty(desk: Desk, clock: PlayedClock) -> None:
    case_id = accepted(desk)
    decide(desk, case_id)
    serve(desk, case_id)
    assert desk.worklist() == ()
    desk.record(case_id, Evaluated(Rating.POOR, named=False))
    assert (_kind(desk), _task(desk).line.due_kind) == (TaskKind.DUTY, ClockKind.RATING_FIX)
    wait(desk, clock, 6)
    assert _kind(desk) is TaskKind.OVERDUE


def test_a_duty_out_of_a_finished_case_is_not_hidden_behind_a_paper_nobody_printed(desk: Desk) -> None:
    case_id = accepted(desk, printed=False)
    decide(desk, case_id)
    assert _kind(desk) is TaskKind.PAPER_NOT_OUT
    serve(desk, case_id)
    desk.record(case_id, Evaluated(Rating.POOR, named=False))
    assert _kind(desk) is TaskKind.DUTY


def test_a_complaint_is_a_duty_under_its_own_number_until_it_is_settled(desk: Desk) -> None:
    officers = tuple(replace(o, rights=(Right.SUPERVISE,)) for o in desk.roster.officers)
    with desk.store.begin() as connection:
        reference.publish_roster(connection, replace(desk.roster, version=2, officers=officers))
    desk.published = Published(desk.store)
    desk.log_in("3001", "2580", 3)
    case_id = desk.new_case_id()
    desk.record(case_id, Complained("诉字 1", ComplaintKind.ATTITUDE, Channel.PHONE, "答话不耐烦", window=5))
    line = _task(desk).line
    assert (_kind(desk), line.file, line.number, line.stage) == (TaskKind.DUTY, File.COMPLAINT, "诉字 1", Stage.DUTY)
    desk.record(case_id, ComplaintDeclined(NotTaken.NO_TARGET))
    assert desk.worklist() == ()
