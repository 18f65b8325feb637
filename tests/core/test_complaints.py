"""A complaint from the counter to the file: who may handle it, by when, in what form."""

from dataclasses import replace
from datetime import date

import pytest
from core.histories import CHEN, LI, SUN, WANG, ZHANG, ZHOU, bench, moment, refusal, seat, told_by

from window_desk.core import complaints
from window_desk.core.acts import (
    Act,
    Ban,
    Channel,
    Complained,
    ComplaintAnswered,
    ComplaintClosed,
    ComplaintDeclined,
    ComplaintKind,
    ComplaintTaken,
    SpotChecked,
)
from window_desk.core.case import Case, Stage
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.complaints import ComplaintState, NotTaken, answer_due, state
from window_desk.core.entry import Hand
from window_desk.core.permit import permit, why_not
from window_desk.core.policy import SAFE
from window_desk.core.reasons import Reason

NOW = "2026-11-20 16:00"
MADE = Complained("诉字 1", ComplaintKind.ATTITUDE, Channel.COUNTER, "答话不耐烦", officer="3001", window=3)
TAKEN = ComplaintTaken("4001", date(2026, 11, 23))
ANSWERED = ComplaintAnswered(True, "已当面道歉")
STAND_IN = Hand("3002", 4, "4001")


def filed(*acts: Act, by: Hand = SUN, made: Complained = MADE) -> Case:
    """A complaint of 2026-11-20 and what came of it, an hour apart."""
    lines = ((f"2026-11-20 {hour:02}:00", by, act) for hour, act in enumerate(acts, 10))
    return told_by(("2026-11-20 09:00", LI, made), *lines)


def running(case: Case) -> dict[ClockKind, Clock]:
    return {c.kind: c for c in complaints.clocks(case, seat(NOW, SUN))}


def test_a_complaint_goes_from_the_register_to_the_file() -> None:
    acts: tuple[Act, ...] = (TAKEN, ANSWERED, ComplaintClosed(True))
    assert [state(filed(*acts[:n])) for n in range(4)] == list(ComplaintState)
    assert [filed(*acts[:n]).stage for n in range(4)] == [Stage.DUTY, Stage.DUTY, Stage.DUTY, Stage.SETTLED]
    done = filed(*acts).complaint
    assert done is not None
    assert (done.handler, done.answer_by, done.upheld, done.satisfied) == ("4001", date(2026, 11, 23), True, True)
    day = date(2026, 11, 20)
    assert (done.made_on, done.taken_on, done.answered_on, done.closed_on) == (day, day, day, day)


def test_a_complaint_not_taken_up_is_settled() -> None:
    case = filed(ComplaintDeclined(NotTaken.NO_TARGET))
    assert (case.stage, state(case)) == (Stage.SETTLED, ComplaintState.FILED)
    assert case.complaint is not None
    assert case.complaint.declined_on == date(2026, 11, 20)


@pytest.mark.parametrize("kind", ComplaintKind)
def test_every_one_of_the_seven_kinds_is_registered_named_or_not(kind: ComplaintKind) -> None:
    for person in (None, ZHANG):
        made = replace(MADE, kind=kind, person=person)
        assert refusal(told_by(), made, NOW, LI) is None
        complaint = filed(made=made).complaint
        assert complaint is not None
        assert (complaint.kind, complaint.anonymous) == (kind, person is None)
        assert (complaint.officer, complaint.window) == ("3001", 3)


def test_a_complaint_says_what_happened() -> None:
    assert refusal(told_by(), replace(MADE, facts=" "), NOW, LI) is Reason.NO_FACTS


@pytest.mark.parametrize("act", [TAKEN, ComplaintDeclined(NotTaken.NO_EVIDENCE), ANSWERED, ComplaintClosed()])
def test_each_act_has_its_turn_and_no_other(act: Act) -> None:
    before = {TAKEN: (), ANSWERED: (TAKEN,), ComplaintClosed(): (TAKEN, ANSWERED)}.get(act, ())
    for n in range(4):
        case = filed(*(TAKEN, ANSWERED, ComplaintClosed())[:n])
        assert (refusal(case, act, NOW, SUN) is None) == (n == len(before)), n
        assert (why_not(case, type(act), seat(NOW, SUN)) is None) == (n == len(before)), n
        assert (not filed(*(TAKEN, ANSWERED, ComplaintClosed())[:n], act).disputed) == (n == len(before)), n


def test_an_inspection_is_no_complaint() -> None:
    found = SpotChecked("查字 1", 3, "", (Ban.GAMBLING,), rectify_by=date(2026, 11, 27))
    case = told_by(("2026-11-20 09:00", SUN, found), ("2026-11-20 10:00", SUN, TAKEN))
    assert (state(case), len(case.disputed)) == (None, 1)
    assert refusal(case, TAKEN, NOW, SUN) is Reason.WRONG_STAGE
    assert running(case) == {}


def test_a_supervisor_takes_it_up_or_declines_it() -> None:
    for act in (TAKEN, ComplaintDeclined(NotTaken.NOT_SERVICE)):
        assert refusal(filed(), act, NOW, CHEN) is Reason.NO_RIGHT
        assert refusal(filed(), act, NOW, SUN) is None


def test_it_is_declined_only_on_a_ground_of_the_rule() -> None:
    for ground in NotTaken:
        assert refusal(filed(), ComplaintDeclined(ground), NOW, SUN) is None
    assert refusal(filed(), ComplaintDeclined("不想受理"), NOW, SUN) is Reason.COMPLAINT_GROUND


def test_whoever_is_complained_of_handles_none_of_it() -> None:
    against_sun = replace(MADE, officer="9001")
    assert refusal(filed(made=against_sun), TAKEN, NOW, SUN) is Reason.OWN_MATTER
    assert refusal(filed(made=against_sun), TAKEN, NOW, ZHOU) is None
    assert refusal(filed(made=against_sun), ComplaintDeclined(NotTaken.NO_EVIDENCE), NOW, SUN) is Reason.OWN_MATTER
    assert refusal(filed(), replace(TAKEN, handler="3001"), NOW, SUN) is Reason.NO_HANDLER
    assert refusal(filed(TAKEN), ANSWERED, NOW, WANG) is Reason.OWN_MATTER
    assert refusal(filed(TAKEN, ANSWERED), ComplaintClosed(), NOW, WANG) is Reason.OWN_MATTER


def test_the_handler_is_somebody_of_the_centre() -> None:
    for nobody in ("", "7777"):
        assert refusal(filed(), replace(TAKEN, handler=nobody), NOW, SUN) is Reason.NO_HANDLER


def test_the_handler_answers_or_who_stands_in_for_him_or_a_supervisor() -> None:
    case = filed(TAKEN)
    for hand in (LI, STAND_IN, ZHOU):
        assert refusal(case, ANSWERED, NOW, hand) is None
    assert refusal(case, ANSWERED, NOW, CHEN) is Reason.NOT_HANDLER
    said = permit(case, ANSWERED, seat(NOW, CHEN), moment(NOW))
    assert str(said) == "这件投诉由 李红 承办"
    nameless = replace(seat(NOW, CHEN), roster=None)
    assert str(permit(case, ANSWERED, nameless, moment(NOW))) == "这件投诉由 4001 承办"
    assert permit(case, ANSWERED, bench(NOW), moment(NOW)) is None


def test_a_written_complaint_is_answered_in_writing_an_oral_one_as_it_comes() -> None:
    written = filed(TAKEN, made=replace(MADE, written=True))
    assert refusal(written, ANSWERED, NOW, LI) is Reason.IN_WRITING
    assert refusal(written, replace(ANSWERED, in_writing=True), NOW, LI) is None
    assert refusal(filed(TAKEN), ANSWERED, NOW, LI) is None


def test_an_answer_says_what_came_of_it() -> None:
    assert refusal(filed(TAKEN), replace(ANSWERED, result=" "), NOW, LI) is Reason.NO_ANSWER


def test_an_oral_complaint_is_answered_the_next_working_day_a_written_one_within_two() -> None:
    oral, written = filed(), filed(made=replace(MADE, written=True))
    for case, latest, late in ((oral, 23, 24), (written, 24, 25)):
        assert case.complaint is not None
        assert answer_due(case.complaint, seat(NOW, SUN)).on == date(2026, 11, latest)
        assert refusal(case, replace(TAKEN, answer_by=date(2026, 11, latest)), NOW, SUN) is None
        assert refusal(case, replace(TAKEN, answer_by=date(2026, 11, late)), NOW, SUN) is Reason.LONGER_BECAUSE


def test_what_concerns_several_departments_may_take_five_days_with_a_reason_and_never_more() -> None:
    longer = replace(TAKEN, longer_because="涉及三个部门")
    assert refusal(filed(), replace(longer, answer_by=date(2026, 11, 27)), NOW, SUN) is None
    assert refusal(filed(), replace(longer, answer_by=date(2026, 11, 28)), NOW, SUN) is Reason.ANSWER_BY
    week = replace(SAFE, complaint_complex_workdays=7)
    assert refusal(filed(), replace(longer, answer_by=date(2026, 12, 1)), NOW, SUN, week) is None
    short = replace(SAFE, complaint_complex_workdays=1, complaint_written_workdays=3)
    written = filed(made=replace(MADE, written=True))
    assert refusal(written, replace(TAKEN, answer_by=date(2026, 11, 25)), NOW, SUN, short) is None


def test_an_answer_is_not_promised_for_yesterday() -> None:
    assert refusal(filed(), replace(TAKEN, answer_by=date(2026, 11, 19)), NOW, SUN) is Reason.ANSWER_BY
    assert refusal(filed(), replace(TAKEN, answer_by=date(2026, 11, 20)), NOW, SUN) is None


def test_the_first_clock_ends_when_it_is_taken_up_or_declined() -> None:
    assert running(filed())[ClockKind.COMPLAINT_TAKE].due_on == date(2026, 11, 27)
    assert running(filed())[ClockKind.COMPLAINT_TAKE].ended_on is None
    assert ClockKind.COMPLAINT_ANSWER not in running(filed())
    for act in (TAKEN, ComplaintDeclined(NotTaken.IN_COURT)):
        assert running(filed(act))[ClockKind.COMPLAINT_TAKE].ended_on == date(2026, 11, 20)
    assert set(running(filed(ComplaintDeclined(NotTaken.IN_COURT)))) == {ClockKind.COMPLAINT_TAKE}


def test_the_second_clock_runs_to_the_day_that_was_told() -> None:
    clock = running(filed(TAKEN))[ClockKind.COMPLAINT_ANSWER]
    assert (clock.starts_on, clock.due_on, clock.ended_on) == (date(2026, 11, 20), date(2026, 11, 23), None)
    assert running(filed(TAKEN, ANSWERED))[ClockKind.COMPLAINT_ANSWER].ended_on == date(2026, 11, 20)


def test_the_times_are_the_centres() -> None:
    policy = replace(SAFE, complaint_take_workdays=2, complaint_oral_workdays=3)
    seated = seat(NOW, SUN, policy)
    assert [c.due_on for c in complaints.clocks(filed(), seated)] == [date(2026, 11, 24)]
    case = filed()
    assert case.complaint is not None
    assert answer_due(case.complaint, seated).on == date(2026, 11, 25)
