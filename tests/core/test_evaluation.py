"""The applicant's own word: whose it is, that it stays, and the duty a bad one opens."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from core.histories import (
    CASE,
    CHEN,
    LI,
    SUN,
    WANG,
    ZHANG,
    ZHOU,
    all_in,
    entry,
    received,
    refusal,
    seat,
    told_by,
)

from window_desk.core import evaluation
from window_desk.core.acts import (
    Accepted,
    Act,
    Answered,
    Appealed,
    AppealHeard,
    Channel,
    Checked,
    Complained,
    ComplaintDeclined,
    ComplaintKind,
    Decided,
    Ending,
    Evaluated,
    FirstContacted,
    FollowedUp,
    Outcome,
    Rating,
    RatingVerified,
    Rectified,
    Served,
    Unrated,
    Voided,
)
from window_desk.core.case import Case
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.complaints import NotTaken
from window_desk.core.entry import Hand
from window_desk.core.evaluation import BAD, RatingState, bad, state
from window_desk.core.fold import fold
from window_desk.core.permit import why_not
from window_desk.core.policy import SAFE
from window_desk.core.reasons import Reason

NOW = "2026-11-20 10:00"
RECEIVED: tuple[str, Hand, Act] = ("2026-11-20 09:00", WANG, received())
VERIFIED = RatingVerified(True, "等候一小时")
UNFOUNDED = RatingVerified(False, "评错了窗口")


def rated(*more: tuple[str, Hand, Act], how: Evaluated | None = None) -> Case:
    return told_by(RECEIVED, ("2026-11-20 09:30", WANG, how or Evaluated(Rating.POOR)), *more)


def running(case: Case, today: str = NOW) -> dict[ClockKind, Clock]:
    return {c.kind: c for c in evaluation.clocks(case, seat(today, WANG))}


@pytest.mark.parametrize("level", Rating)
def test_each_of_the_five_levels_is_kept_as_it_was_given(level: Rating) -> None:
    case = rated(how=Evaluated(level))
    assert case.evaluation is not None
    assert case.evaluation.rating is level
    assert (state(case) is not None) == (level in BAD)


def test_the_last_two_levels_open_a_duty() -> None:
    assert {Rating.POOR, Rating.VERY_POOR} == BAD


@pytest.mark.parametrize(
    "lines",
    [
        [("2026-11-20 09:00", WANG, FirstContacted(Channel.COUNTER))],
        [
            ("2026-11-20 09:00", WANG, FirstContacted(Channel.COUNTER)),
            ("2026-11-20 09:05", WANG, Answered(Ending.ANSWERED, "已答复")),
        ],
        [
            RECEIVED,
            ("2026-11-20 09:01", WANG, Checked(all_in())),
            ("2026-11-20 09:02", WANG, Accepted("受字 1")),
            ("2026-11-20 09:03", WANG, Decided("决字 1", Outcome.GRANTED)),
            ("2026-11-20 09:04", WANG, Served("证", ZHANG)),
        ],
    ],
    ids=["a question", "an answered question", "done on the spot"],
)
def test_every_visit_may_be_rated(lines: list[tuple[str, Hand, Act]]) -> None:
    case = told_by(*lines)
    assert refusal(case, Evaluated(Rating.GOOD), NOW, WANG) is None
    assert case.holder == WANG


def test_a_visit_that_never_was_and_a_complaint_are_not_rated() -> None:
    assert refusal(told_by(), Evaluated(Rating.GOOD), NOW, WANG) is Reason.WRONG_STAGE
    made = Complained("诉字 1", ComplaintKind.ATTITUDE, Channel.PHONE, "不耐烦")
    file: list[tuple[str, Hand, Act]] = [("2026-11-20 09:00", WANG, made)]
    assert refusal(told_by(*file), Evaluated(Rating.GOOD), NOW, WANG) is Reason.WRONG_STAGE
    file.append(("2026-11-20 09:10", SUN, ComplaintDeclined(NotTaken.NO_EVIDENCE)))
    assert refusal(told_by(*file), Evaluated(Rating.GOOD), NOW, WANG) is Reason.WRONG_STAGE


def test_a_visit_is_rated_once() -> None:
    assert refusal(rated(), Evaluated(Rating.GOOD), NOW, WANG) is Reason.RATED
    assert refusal(rated(), Evaluated(unrated=Unrated.DECLINED), NOW, WANG) is Reason.RATED
    second = entry(9, Evaluated(Rating.VERY_GOOD), "2026-11-20 09:40", LI)
    merged = fold(CASE, [*rated().entries, second])
    assert merged.evaluation == rated().evaluation
    assert merged.disputed == {second.act_id}


def test_unrated_stays_unrated_until_the_applicant_rates() -> None:
    case = rated(how=Evaluated(unrated=Unrated.TIMED_OUT))
    assert case.evaluation is not None
    assert (case.evaluation.rating, case.evaluation.unrated) == (None, Unrated.TIMED_OUT)
    assert state(case) is None
    assert refusal(case, Evaluated(unrated=Unrated.DECLINED), NOW, WANG) is Reason.WRONG_STAGE
    assert refusal(case, Evaluated(Rating.FAIR), NOW, WANG) is None
    after = fold(CASE, [*case.entries, entry(9, Evaluated(Rating.FAIR), NOW)])
    assert after.evaluation is not None
    assert (after.evaluation.rating, after.evaluation.unrated) == (Rating.FAIR, None)


def test_a_rating_or_why_there_is_none_never_both_never_neither() -> None:
    case = told_by(RECEIVED)
    assert refusal(case, Evaluated(), NOW, WANG) is Reason.RATING_OR_NOT
    assert refusal(case, Evaluated(Rating.GOOD, Unrated.DECLINED), NOW, WANG) is Reason.RATING_OR_NOT
    assert refusal(case, Evaluated(unrated=Unrated.NO_DEVICE), NOW, WANG) is None


def test_nobody_voids_a_rating() -> None:
    assert refusal(rated(), Voided(UUID(int=1002), "评错了"), NOW, WANG) is Reason.RATING_STAYS


def test_rated_is_whoever_had_the_case_in_hand_unless_the_screen_says_who() -> None:
    seen_by_li = told_by(RECEIVED, ("2026-11-20 09:30", LI, Evaluated(Rating.GOOD)))
    assert seen_by_li.evaluation is not None
    assert seen_by_li.evaluation.officer == WANG.officer
    assert seen_by_li.holder == WANG
    said = rated(how=Evaluated(Rating.GOOD, officer="4001"))
    assert said.evaluation is not None
    assert said.evaluation.officer == "4001"


def test_a_fair_bad_rating_goes_from_verified_to_put_right_to_the_call_back() -> None:
    lines: list[tuple[str, Hand, Act]] = []
    seen = [state(rated())]
    for line in (
        ("2026-11-20 10:00", SUN, VERIFIED),
        ("2026-11-20 11:00", WANG, Rectified("加开窗口")),
        ("2026-11-20 12:00", CHEN, FollowedUp(True, "满意")),
    ):
        lines.append(line)  # type: ignore[arg-type]
        seen.append(state(rated(*lines)))
    assert seen == [RatingState.TO_VERIFY, RatingState.TO_RECTIFY, RatingState.FED_BACK, RatingState.FOLLOWED_UP]
    done = rated(*lines).evaluation
    assert done is not None
    day = date(2026, 11, 20)
    assert (done.verified_on, done.fair, done.fixed_on, done.told_on, done.satisfied) == (day, True, day, day, True)
    assert rated(*lines).holder == WANG


def test_an_unfounded_bad_rating_is_explained_and_not_put_right() -> None:
    case = rated(("2026-11-20 09:40", SUN, UNFOUNDED))
    assert state(case) is RatingState.UNFOUNDED
    assert refusal(case, Rectified("加开窗口"), NOW, WANG) is Reason.WRONG_STAGE
    assert refusal(case, FollowedUp(), NOW, CHEN) is None
    assert state(rated(("2026-11-20 09:40", SUN, UNFOUNDED), (NOW, CHEN, FollowedUp()))) is RatingState.FOLLOWED_UP


def test_each_step_waits_for_the_one_before() -> None:
    assert refusal(rated(), Rectified("加开窗口"), NOW, WANG) is Reason.WRONG_STAGE
    assert refusal(rated(), FollowedUp(), NOW, CHEN) is Reason.WRONG_STAGE
    verified = rated(("2026-11-20 09:40", SUN, VERIFIED))
    assert refusal(verified, VERIFIED, NOW, SUN) is Reason.WRONG_STAGE
    assert refusal(verified, FollowedUp(), NOW, CHEN) is Reason.WRONG_STAGE
    assert refusal(verified, Rectified(" "), NOW, WANG) is Reason.NO_REPAIR
    assert refusal(verified, Rectified("加开窗口"), NOW, WANG) is None
    for kind in (Rectified, FollowedUp):
        assert why_not(rated(), kind, seat(NOW, CHEN)) is not None
        assert why_not(told_by(RECEIVED), kind, seat(NOW, CHEN)) is not None
    assert why_not(verified, RatingVerified, seat(NOW, SUN)) is not None


def test_the_steps_are_judged_again_when_ledgers_meet() -> None:
    twice = rated(("2026-11-20 09:40", SUN, VERIFIED), ("2026-11-20 09:41", ZHOU, UNFOUNDED))
    assert (state(twice), len(twice.disputed)) == (RatingState.TO_RECTIFY, 1)
    early = rated(("2026-11-20 09:40", CHEN, FollowedUp()), ("2026-11-20 09:41", WANG, Rectified("加开窗口")))
    assert (state(early), len(early.disputed)) == (RatingState.TO_VERIFY, 2)


def test_a_good_rating_or_none_leaves_nothing_to_verify() -> None:
    for case in (rated(how=Evaluated(Rating.FAIR)), told_by(RECEIVED)):
        assert refusal(case, VERIFIED, NOW, SUN) is Reason.WRONG_STAGE
        assert bad(case) is None
        assert running(case) == {}


def test_only_a_supervisor_verifies_and_says_what_was_found() -> None:
    assert refusal(rated(), VERIFIED, NOW, CHEN) is Reason.NO_RIGHT
    assert refusal(rated(), replace(VERIFIED, found=" "), NOW, SUN) is Reason.NO_FACTS
    assert refusal(rated(), VERIFIED, NOW, SUN) is None


def test_whoever_was_rated_neither_verifies_nor_calls_back() -> None:
    against_sun = rated(how=Evaluated(Rating.POOR, officer="9001"))
    assert refusal(against_sun, VERIFIED, NOW, SUN) is Reason.OWN_MATTER
    assert refusal(against_sun, VERIFIED, NOW, ZHOU) is None
    fixed = rated(("2026-11-20 09:40", SUN, VERIFIED), ("2026-11-20 09:50", WANG, Rectified("加开窗口")))
    assert refusal(fixed, FollowedUp(), NOW, WANG) is Reason.OWN_MATTER
    assert refusal(fixed, FollowedUp(), NOW, LI) is None


def test_nobody_is_called_back_who_left_no_name() -> None:
    unnamed = Evaluated(Rating.POOR, named=False)
    case = rated(("2026-11-20 09:40", SUN, UNFOUNDED), how=unnamed)
    assert refusal(case, FollowedUp(), NOW, CHEN) is Reason.UNNAMED


def test_a_named_bad_rating_is_verified_in_a_working_day_and_answered_in_five() -> None:
    clocks = running(rated())
    assert clocks[ClockKind.RATING_CONTACT].due_on == date(2026, 11, 23)
    assert clocks[ClockKind.RATING_FIX].due_on == date(2026, 11, 27)
    slower = replace(SAFE, rating_contact_workdays=2, rating_fix_workdays=15)
    due = [c.due_on for c in evaluation.clocks(rated(), replace(seat(NOW, WANG), policy=slower))]
    assert due == [date(2026, 11, 24), date(2026, 12, 11)]


def test_an_unnamed_one_has_no_time_to_make_contact() -> None:
    assert set(running(rated(how=Evaluated(Rating.POOR, named=False)))) == {ClockKind.RATING_FIX}


def test_the_clocks_end_with_what_was_due() -> None:
    verified = ("2026-11-23 09:00", SUN, VERIFIED)
    fixed = ("2026-11-25 09:00", WANG, Rectified("加开窗口"))
    assert running(rated(verified))[ClockKind.RATING_CONTACT].ended_on == date(2026, 11, 23)
    assert running(rated(verified))[ClockKind.RATING_FIX].ended_on is None
    assert running(rated(verified, fixed))[ClockKind.RATING_FIX].ended_on == date(2026, 11, 25)


def test_an_unfounded_one_is_answered_by_the_explanation_or_where_unnamed_by_the_finding() -> None:
    unfounded, told = ("2026-11-23 09:00", SUN, UNFOUNDED), ("2026-11-24 09:00", CHEN, FollowedUp())
    assert running(rated(unfounded))[ClockKind.RATING_FIX].ended_on is None
    assert running(rated(unfounded, told))[ClockKind.RATING_FIX].ended_on == date(2026, 11, 24)
    unnamed = Evaluated(Rating.POOR, named=False)
    assert running(rated(unfounded, how=unnamed))[ClockKind.RATING_FIX].ended_on == date(2026, 11, 23)


def test_a_rating_taken_out_on_appeal_stays_on_record_and_asks_for_nothing_more() -> None:
    case = rated(
        ("2026-11-20 09:40", SUN, UNFOUNDED),
        ("2026-11-20 09:50", WANG, Appealed(UUID(int=1002), "评价人当天没有来过")),
        ("2026-11-20 09:55", ZHOU, AppealHeard(UUID(int=1004), True, "误评")),
    )
    assert case.evaluation is not None
    assert (case.evaluation.rating, case.evaluation.removed) == (Rating.POOR, True)
    assert state(case) is None
    assert running(case) == {}
