"""The PC's clock against the centre's and against what it showed before (MISSION B5)."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from histories import CASE, story
from people import ROSTER, WANG

from window_desk import shipped
from window_desk.core.acts import ClockConfirmed, Voided
from window_desk.core.bench import Bench
from window_desk.core.case import Case, File, Stage
from window_desk.core.clock_watch import ClockWatch
from window_desk.core.entry import CHINA
from window_desk.core.permit import permit
from window_desk.core.posts import Right
from window_desk.core.reasons import Reason

NOON = datetime(2026, 11, 20, 12, tzinfo=CHINA)


@pytest.mark.parametrize(
    ("seconds", "doubtful"), [(0, False), (120, False), (-120, False), (121, True), (-121, True), (86400, True)]
)
def test_more_than_two_minutes_off_the_centres_clock_makes_dates_doubtful(seconds: int, doubtful: bool) -> None:
    watch = ClockWatch()
    assert not watch.doubtful
    watch.ahead = timedelta(seconds=seconds)
    assert watch.doubtful is doubtful


def test_a_clock_that_shows_less_than_when_a_line_was_written_ran_backwards() -> None:
    watch = ClockWatch()
    assert watch.went_back(NOON) is None
    watch.stood_at(NOON)
    assert watch.went_back(NOON - timedelta(seconds=120)) is None
    assert watch.went_back(NOON - timedelta(seconds=121)) == NOON
    watch.stood_at(NOON - timedelta(days=1))  # a line was written all the same, which says that it is right
    assert watch.went_back(NOON - timedelta(days=1)) is None


def test_what_is_confirmed_is_what_it_shows_what_it_showed_and_how_it_compares_with_the_centres() -> None:
    watch, back = ClockWatch(), NOON - timedelta(days=1)
    watch.stood_at(NOON)
    assert watch.to_confirm(NOON) is None
    assert watch.to_confirm(back) == ClockConfirmed(back, NOON)
    watch.compared(timedelta(seconds=-2.4), back)  # met since
    assert watch.to_confirm(back) == ClockConfirmed(back, NOON, -2)


def test_a_comparison_made_before_the_clock_was_set_back_says_nothing_any_more() -> None:
    watch, back = ClockWatch(), NOON - timedelta(days=1)
    watch.stood_at(NOON)
    watch.compared(timedelta(), NOON)
    assert watch.went_back(NOON) is None
    assert watch.ahead == timedelta()
    assert watch.went_back(back) == NOON
    assert watch.ahead is None


CONFIRMED = ClockConfirmed(NOON, NOON + timedelta(days=1), -2)


def test_a_confirmation_is_a_file_of_its_own_settled_at_once() -> None:
    case = story(("2026-11-20 12:00", CONFIRMED))
    assert (case.file, case.stage, case.reference) == (File.CLOCK, Stage.SETTLED, "2026-11-20 12:00")
    assert case.holder is None


@pytest.mark.parametrize("rights", [(), (Right.AUDIT,)])
@pytest.mark.parametrize(("seconds", "reason"), [(121, None), (120, Reason.CLOCK_RUNS_ON), (-1, Reason.CLOCK_RUNS_ON)])
def test_whoever_sits_there_confirms_a_clock_that_ran_backwards_and_no_other(
    rights: tuple[Right, ...], seconds: int, reason: Reason | None
) -> None:
    roster = replace(ROSTER, officers=tuple(replace(officer, rights=rights) for officer in ROSTER.officers))
    act = replace(CONFIRMED, last=NOON + timedelta(seconds=seconds))
    refusal = permit(Case(CASE), act, Bench(None, shipped.calendar(), NOON, roster=roster, by=WANG), NOON)
    assert (refusal.reason if refusal else None) is reason


def test_nobody_takes_a_confirmation_back() -> None:
    case = story(("2026-11-20 12:00", CONFIRMED))
    taken_back = Voided(case.entries[0].act_id, "误点")
    refusal = permit(case, taken_back, Bench(None, shipped.calendar(), NOON, roster=ROSTER, by=WANG), NOON)
    assert refusal is not None
    assert refusal.reason is Reason.LOOK_STAYS
