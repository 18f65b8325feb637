"""The periods of figures: the one a day lies in, the one before to compare with, the one after (MISSION D1)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from window_desk.core.periods import Every, Period, after, around, before

DAYS = st.dates(date(2020, 1, 1), date(2039, 12, 31))


@pytest.mark.parametrize(
    ("every", "first", "last"),
    [
        (Every.DAY, date(2026, 11, 26), date(2026, 11, 26)),
        (Every.MONTH, date(2026, 11, 1), date(2026, 11, 30)),
        (Every.QUARTER, date(2026, 10, 1), date(2026, 12, 31)),
        (Every.YEAR, date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_day_lies_in_its_month_quarter_and_year(every: Every, first: date, last: date) -> None:
    assert around(date(2026, 11, 26), every) == Period(first, last)


def test_february_is_compared_with_the_whole_of_january_and_ten_days_with_the_ten_before() -> None:
    february = around(date(2028, 2, 29), Every.MONTH)
    assert before(february) == Period(date(2028, 1, 1), date(2028, 1, 31))
    assert before(Period(date(2026, 11, 11), date(2026, 11, 20))) == Period(date(2026, 11, 1), date(2026, 11, 10))
    assert before(around(date(2026, 2, 1), Every.QUARTER)) == Period(date(2025, 10, 1), date(2025, 12, 31))


@given(DAYS, st.sampled_from(Every))
def test_what_comes_after_the_one_before_is_the_same_again(day: date, every: Every) -> None:
    period = around(day, every)
    assert after(before(period)) == before(after(period)) == period
    assert before(period).last + timedelta(days=1) == period.first


@given(DAYS, st.integers(0, 200))
def test_any_range_is_followed_by_one_of_its_length(day: date, more: int) -> None:
    period = Period(day, day + timedelta(days=more))
    assert before(period).last + timedelta(days=1) == period.first
    assert after(period).first == period.last + timedelta(days=1)
    assert period.months or before(period).last - before(period).first == period.last - period.first
