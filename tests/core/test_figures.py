"""The arithmetic: sums over sums, every case behind its number, nothing counted twice or by a hair's breadth."""

from collections import Counter
from datetime import date
from fractions import Fraction
from itertools import pairwise
from uuid import UUID

import pytest

from window_desk.core.figures import NOTHING, Figure, Rows, gathered, ninth_decile
from window_desk.core.indicators import INDICATORS, RATED, UNRATED, Indicator, Shown, What
from window_desk.core.periods import Every, Period, pieces

SHARE = Indicator("share", "某率", (), (), Shown.SHARE)
COUNT = Indicator("count", "某数", ())


def rows(*amounts: int) -> Rows:
    return Rows(tuple(UUID(int=n) for n in range(len(amounts))), amounts)


def share(n: int, total: int) -> Figure:
    return gathered(SHARE, rows(*[1] * n), rows(*[1] * total))


def test_a_share_of_nothing_is_a_dash_and_no_zero() -> None:
    assert (str(share(0, 0)), share(0, 0).value) == (NOTHING, None)
    assert str(share(0, 3)) == "0.0 %"


def test_a_hundred_per_cent_is_said_only_when_all_are_in() -> None:
    """999 of 1,000 with eleven more right behind the comma is no "100 %"."""
    assert str(share(9_999, 10_000)) == "99.9 %"
    assert str(share(10_000, 10_000)) == "100.0 %"


def test_two_windows_add_up_as_sums_and_not_as_the_mean_of_their_shares() -> None:
    """1 of 1 and 1 of 9 are 2 of 10, 20 %, and not the 55.6 % that a mean would say (ANCHORS 1.7)."""
    both = gathered(SHARE, rows(1, 1), rows(*[1] * 10))
    assert str(both) == "20.0 %"


def test_the_speed_up_of_the_field_comes_out() -> None:
    """[W27] 932 days of law, promised in 190: 79.6 %."""
    assert str(gathered(SHARE, rows(742), rows(932))) == "79.6 %"


def test_slower_than_the_law_is_a_negative_share() -> None:
    assert str(gathered(SHARE, rows(-5), rows(20))) == "-25.0 %"


def test_a_count_says_how_many_and_has_no_total() -> None:
    figure = gathered(COUNT, rows(1, 1, 1), rows())
    assert (str(figure), figure.n, figure.total, len(figure.behind.cases)) == ("3", 3, None, 3)
    assert str(gathered(COUNT, rows(), rows())) == "0"


def test_a_mean_is_the_days_of_all_over_the_number_of_all() -> None:
    mean = gathered(Indicator("mean", "平均", (), (), Shown.MEAN), rows(1, 2, 4), rows())
    assert (mean.n, mean.total, mean.value, str(mean)) == (7, 3, Fraction(7, 3), "2.33")
    assert str(gathered(mean.indicator, rows(), rows())) == NOTHING


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [((7,), 7), (range(1, 11), 9), (range(1, 12), 10), ((1,) * 9 + (50,), 1), ((1,) * 8 + (50, 50), 50)],
)
def test_nine_in_ten_take_no_longer_than_the_ninth_decile(amounts: tuple[int, ...], expected: int) -> None:
    assert ninth_decile(Counter(amounts)) == expected
    decile = gathered(Indicator("p90", "九成", (), (), Shown.P90), rows(*amounts), rows())
    assert (decile.value, str(decile), decile.total) == (expected, str(expected), None)


def test_the_ninth_decile_of_nothing_is_a_dash() -> None:
    assert str(gathered(Indicator("p90", "九成", (), (), Shown.P90), rows(), rows())) == NOTHING


def test_a_year_is_cut_into_its_days_months_and_quarters() -> None:
    year = Period(date(2026, 1, 1), date(2026, 12, 31))
    assert [len(pieces(year, every)) for every in Every] == [365, 12, 4, 1]
    assert pieces(year, Every.MONTH)[1] == (date(2026, 2, 1), date(2026, 2, 28))
    assert pieces(year, Every.QUARTER)[3] == (date(2026, 10, 1), date(2026, 12, 31))


@pytest.mark.parametrize("every", Every)
def test_the_pieces_cover_the_period_without_gap_or_overlap(every: Every) -> None:
    period = Period(date(2025, 11, 20), date(2026, 4, 2))
    cut = pieces(period, every)
    assert (cut[0].first, cut[-1].last) == period
    assert all((after.first - before.last).days == 1 for before, after in pairwise(cut))


def test_every_mark_is_looked_at_by_some_figure() -> None:
    """What is put down and never counted would vanish, as the worst ratings did elsewhere (ANCHORS 1.7, PT8)."""
    assert {pick.what for i in INDICATORS for pick in (*i.counted, *i.among)} == set(What)


def test_each_level_and_each_reason_for_none_has_a_mark_of_its_own() -> None:
    marked = [*RATED.values(), *UNRATED.values()]
    assert len(set(marked)) == len(marked) == 8


def test_every_figure_has_a_key_and_a_label_of_its_own() -> None:
    assert len({i.key for i in INDICATORS}) == len({i.label for i in INDICATORS}) == len(INDICATORS)


def test_only_a_share_has_somebody_in_its_total_and_whoever_counts_in_it_is_among_them() -> None:
    for i in INDICATORS:
        assert bool(i.among) == (i.shown is Shown.SHARE)
