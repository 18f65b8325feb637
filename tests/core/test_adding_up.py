"""The figures over every history the law allows, and some it does not: they add up, and each is the list behind it."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

from core.histories import CASE, ITEM, moment
from core.small_centres import centres, lives, spans
from hypothesis import given, settings
from hypothesis import strategies as st

from window_desk import shipped
from window_desk.core.bench import Bench
from window_desk.core.entry import Entry
from window_desk.core.figures import Figure, Report
from window_desk.core.fold import fold
from window_desk.core.indicators import INDICATORS, Shown, When
from window_desk.core.performance import course, figures, table
from window_desk.core.periods import Every, Period, pieces
from window_desk.core.standing import By, Standing, stand

FLOWS = [i for i in INDICATORS if {p.when for p in (*i.counted, *i.among)} <= {When.AROSE, When.ENDED}]
ADDED = [i for i in INDICATORS if i.shown in (Shown.COUNT, Shown.SHARE, Shown.MEAN)]


def ids(*parts: Figure) -> Counter[UUID]:
    return Counter(case_id for figure in parts for case_id in figure.behind.cases)


def every_report(standings: list[Standing], period: Period) -> Iterable[Report]:
    yield figures(standings, period)
    yield from course(standings, pieces(period, Every.DAY)).values()
    for by in By:
        yield from table(standings, period, by).values()


@settings(max_examples=25, deadline=None)
@given(centres(), spans())
def test_carried_over_and_received_are_done_and_open_everywhere_and_case_by_case(
    standings: list[Standing], period: Period
) -> None:
    for report in every_report(standings, period):
        assert ids(report["carried_over"], report["received"]) == ids(report["finished"], report["open"])


@settings(max_examples=25, deadline=None)
@given(centres(), spans())
def test_every_count_is_the_number_of_its_cases_and_every_share_is_of_a_part(
    standings: list[Standing], period: Period
) -> None:
    for report in every_report(standings, period):
        for figure in report.values():
            if figure.indicator.unit not in ("工作日", "条"):
                assert figure.n == len(figure.behind.cases)
                assert not figure.behind_total.cases or figure.total == len(figure.behind_total.cases)
                assert not ids(figure) - Counter(figure.behind_total.cases) or figure.indicator.shown is Shown.COUNT
            if figure.indicator.unit == "件":
                assert len(set(figure.behind.cases)) == figure.n


@settings(max_examples=20, deadline=None)
@given(centres(), spans(), st.sampled_from(By))
def test_the_windows_officers_posts_departments_and_items_add_up_to_the_whole(
    standings: list[Standing], period: Period, by: By
) -> None:
    whole, parts = figures(standings, period), table(standings, period, by)
    for key in (i.key for i in ADDED):
        assert sum(part[key].n for part in parts.values()) == whole[key].n
        assert sum(part[key].total or 0 for part in parts.values()) == (whole[key].total or 0)
        assert ids(*(part[key] for part in parts.values())) == ids(whole[key])


@settings(max_examples=20, deadline=None)
@given(centres(), spans(), st.sampled_from([Every.DAY, Every.MONTH]))
def test_the_days_add_up_and_what_is_open_one_evening_is_carried_over_the_next_morning(
    standings: list[Standing], period: Period, every: Every
) -> None:
    whole, days = figures(standings, period), list(course(standings, pieces(period, every)).values())
    for key in (i.key for i in FLOWS):
        assert sum(day[key].n for day in days) == whole[key].n
        assert sum(day[key].total or 0 for day in days) == (whole[key].total or 0)
    assert ids(days[0]["carried_over"]) == ids(whole["carried_over"])
    assert ids(days[-1]["open"]) == ids(whole["open"])
    for today, tomorrow in pairwise(days):
        assert ids(today["open"]) == ids(tomorrow["carried_over"])


@settings(max_examples=25, deadline=None)
@given(lives(), st.integers(0, 200))
def test_a_limit_is_kept_or_missed_once_in_the_life_of_a_file(lines: list[Entry], days: int) -> None:
    """However often one looks, no day and no month counts the same file late again."""
    now = moment("2026-10-01 18:00") + timedelta(days=days)
    case, bench = fold(CASE, lines), Bench(ITEM, shipped.calendar(), now)
    report = figures([stand(case, bench)], Period(date(2026, 1, 1), date(2027, 12, 31)))
    for key in ("on_time_by_law", "on_time_by_promise", "told_in_time", "on_the_spot", "delivered_in_time"):
        assert (report[key].total or 0) <= 1
