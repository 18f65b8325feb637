"""Hearings: each step in its time (Art. 46-48)."""

from dataclasses import replace
from datetime import date

import pytest
from core.histories import ITEM, LI, WANG, all_in, bench, moment, received, story, told_by

from window_desk.core import hearings
from window_desk.core.acts import (
    Accepted,
    Act,
    Checked,
    Decided,
    Heard,
    HearingOffered,
    HearingRequested,
    HearingSet,
    Outcome,
    Withdrawn,
)
from window_desk.core.case import Case
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.permit import permit, why_not
from window_desk.core.reasons import Reason
from window_desk.core.time_limits import clocks

ACCEPTED: tuple[tuple[str, Act], ...] = (
    ("2025-04-28 09:00", received()),
    ("2025-04-28 09:10", Checked(all_in())),
    ("2025-04-28 09:20", Accepted("受字 1")),
)
OFFERED = (*ACCEPTED, ("2025-04-28 10:00", HearingOffered("利害关系人某小区业主")))
ASKED = (*OFFERED, ("2025-05-08 10:00", HearingRequested("某小区业主")))
SET = (*ASKED, ("2025-05-22 10:00", HearingSet(date(2025, 6, 5), "中心三楼会议室")))
DECISION = Decided("决字 1", Outcome.GRANTED)


def running(case: Case, today: str) -> dict[ClockKind, Clock]:
    return {c.kind: c for c in clocks(case, bench(f"{today} 12:00", replace(ITEM, promised=None, statutory=None)))}


def refused(case: Case, act: Act, at: str) -> Reason | None:
    refusal = permit(case, act, bench(at), moment(at))
    return refusal.reason if refusal else None


def test_a_hearing_is_asked_for_within_five_days_of_being_told() -> None:
    """[G01]"""
    case = story(*OFFERED)
    assert running(case, "2025-04-29")[ClockKind.HEARING_REQUEST].due_on == date(2025, 5, 8)
    assert refused(case, HearingRequested("业主"), "2025-05-08 16:00") is None
    assert refused(case, HearingRequested("业主"), "2025-05-09 09:00") is Reason.HEARING_TOO_LATE
    assert running(case, "2025-05-08")[ClockKind.HEARING_REQUEST].ended_on is None
    assert running(case, "2025-05-09")[ClockKind.HEARING_REQUEST].ended_on == date(2025, 5, 8)


def test_it_is_held_within_twenty_days_of_the_request() -> None:
    """[G02]"""
    case = story(*ASKED)
    clock = running(case, "2025-05-09")
    assert clock[ClockKind.HEARING_HOLD].due_on == date(2025, 6, 6)
    assert clock[ClockKind.HEARING_REQUEST].ended_on == date(2025, 5, 8)


def test_it_is_announced_seven_days_before() -> None:
    """[G03] For 06-05 the notice goes out on 05-26 at the latest."""
    case = story(*SET)
    assert running(case, "2025-05-23")[ClockKind.HEARING_NOTICE].due_on == date(2025, 5, 26)
    asked = story(*ASKED)
    assert refused(asked, HearingSet(date(2025, 6, 5), "三楼"), "2025-05-26 16:00") is None
    assert refused(asked, HearingSet(date(2025, 6, 5), "三楼"), "2025-05-27 09:00") is Reason.HEARING_TOO_SOON
    assert refused(asked, HearingSet(date(2025, 6, 5), " "), "2025-05-26 09:00") is Reason.NO_PLACE


def test_what_was_asked_for_is_held_before_the_decision() -> None:
    assert refused(story(*OFFERED), DECISION, "2025-05-09 09:00") is None
    assert refused(story(*ASKED), DECISION, "2025-05-09 09:00") is Reason.HEARING_OWED
    held = story(*SET, ("2025-06-05 11:00", Heard("笔录一份，双方签字")))
    assert refused(held, DECISION, "2025-06-06 09:00") is None
    assert running(held, "2025-06-06")[ClockKind.HEARING_HOLD].ended_on == date(2025, 6, 5)


def test_minutes_are_kept_and_not_before_the_day() -> None:
    assert refused(story(*SET), Heard("笔录"), "2025-06-04 09:00") is Reason.HEARING_NOT_YET
    assert refused(story(*SET), Heard(" "), "2025-06-05 11:00") is Reason.NO_MINUTES
    assert refused(story(*ACCEPTED), HearingOffered(" "), "2025-04-28 10:00") is Reason.NO_PERSON


@pytest.mark.parametrize(
    ("lines", "act", "reason"),
    [
        (ACCEPTED, HearingRequested("业主"), Reason.HEARING_UNTOLD),
        (ACCEPTED, HearingSet(date(2025, 6, 5), "三楼"), Reason.HEARING_UNTOLD),
        (ACCEPTED, Heard("笔录"), Reason.HEARING_UNTOLD),
        (OFFERED, HearingOffered("业主"), Reason.HEARING_TOLD),
        (ASKED, HearingRequested("业主"), Reason.HEARING_ASKED),
        (ASKED, Heard("笔录"), Reason.HEARING_UNSET),
        ((*SET, ("2025-06-05 11:00", Heard("笔录"))), Heard("笔录"), Reason.HEARING_OVER),
        ((*SET, ("2025-06-05 11:00", Heard("笔录"))), HearingSet(date(2025, 6, 20), "三楼"), Reason.HEARING_OVER),
    ],
)
def test_a_step_out_of_its_turn_is_refused_and_does_not_fit(
    lines: tuple[tuple[str, Act], ...], act: Act, reason: Reason
) -> None:
    assert refused(story(*lines), act, "2025-06-05 12:00") is reason
    assert why_not(story(*lines), type(act), bench("2025-06-05 12:00")).reason is reason  # type: ignore[union-attr]
    assert len(story(*lines, ("2025-06-05 12:00", act)).disputed) == 1


@pytest.mark.parametrize(("today", "earliest"), [("2025-05-22", "2025-06-03"), ("2025-05-24", "2025-06-05")])
def test_the_earliest_day_is_the_first_that_is_not_too_soon(today: str, earliest: str) -> None:
    """Announced on a Thursday and on a Saturday, with 端午节 in between."""
    day = hearings.earliest(bench(f"{today} 10:00"))
    assert day is not None
    assert day == date.fromisoformat(earliest)
    assert refused(story(*ASKED), HearingSet(day, "三楼"), f"{today} 10:00") is None
    before = bench(f"{today} 10:00").calendar.before(day, 1).on
    assert refused(story(*ASKED), HearingSet(before, "三楼"), f"{today} 10:00") is Reason.HEARING_TOO_SOON


def test_a_date_no_calendar_reaches_is_refused_and_from_elsewhere_does_no_harm() -> None:
    assert refused(story(*ASKED), HearingSet(date(2039, 6, 6), "三楼"), "2025-05-09 09:00") is Reason.OUTSIDE_CALENDAR
    strange = story(*ASKED, ("2025-05-09 09:00", HearingSet(date(2039, 6, 6), "三楼")))
    assert clocks(strange, bench("2025-05-09 12:00")) == ()


def test_a_request_made_early_ends_the_asking_and_the_end_of_the_case_ends_all() -> None:
    early = story(*OFFERED, ("2025-05-06 10:00", HearingRequested("某小区业主")))
    assert running(early, "2025-05-07")[ClockKind.HEARING_REQUEST].ended_on == date(2025, 5, 6)
    decided = story(*OFFERED, ("2025-05-06 10:00", DECISION))
    assert running(decided, "2025-05-07")[ClockKind.HEARING_REQUEST].ended_on == date(2025, 5, 6)
    withdrawn = story(*ASKED, ("2025-05-09 10:00", Withdrawn("不办了")))
    assert running(withdrawn, "2025-06-30")[ClockKind.HEARING_HOLD].ended_on == date(2025, 5, 9)


def test_whoever_writes_the_request_down_does_not_take_the_case_over() -> None:
    lines = [(at, WANG, act) for at, act in OFFERED]
    assert told_by(*lines, ("2025-05-06 10:00", LI, HearingRequested("某小区业主"))).holder == WANG


def test_no_earliest_day_is_guessed_where_the_calendar_does_not_reach() -> None:
    assert hearings.earliest(bench("2040-05-22 10:00")) is None
