"""The PC's clock against the centre's and against what it showed before (MISSION B5)."""

from datetime import datetime, timedelta

import pytest

from window_desk.core.clock_watch import ClockWatch
from window_desk.core.entry import CHINA

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
    watch.stood_at(NOON - timedelta(days=1))  # confirmed by a person
    assert watch.went_back(NOON - timedelta(days=1)) is None
