"""A published time for each item, never longer than the law's, and what the promises save (DOMAIN 5)."""

from dataclasses import replace
from datetime import date

import pytest
from core.histories import ITEM
from hypothesis import given
from hypothesis import strategies as st

from window_desk import shipped
from window_desk.core.catalogue import Handling, Item, Limit, Start, Unit
from window_desk.core.clock import reckon
from window_desk.core.commitments import Speedup, board, fault_of, legal_limit, speedup
from window_desk.core.policy import SAFE, Policy

CALENDAR = shipped.calendar()
SERVICE = replace(ITEM, kind="公共服务", statutory=None)
"""An item for which no law sets a time."""


def limit(n: int, unit: Unit = Unit.WORKDAYS, start: Start = Start.ACCEPTANCE) -> Limit:
    return Limit(n, unit, start, "公布", "centre")


def item(promised: Limit | None, legal: Limit | None, base: Item = ITEM, code: str = "SHOP") -> Item:
    return replace(base, code=code, promised=promised, statutory=legal)


def fault(promised: Limit | None, legal: Limit | None, base: Item = ITEM, policy: Policy = SAFE) -> str:
    return str(fault_of(item(promised, legal, base), CALENDAR, policy) or "")


@pytest.mark.parametrize("shipped_item", shipped.catalogue(), ids=lambda i: i.code)
def test_every_shipped_item_may_be_published(shipped_item: Item) -> None:
    assert fault_of(shipped_item, CALENDAR, SAFE) is None


def test_a_promise_is_as_long_as_the_law_allows_or_shorter() -> None:
    assert fault(limit(10), limit(10)) == ""
    assert fault(limit(11), limit(10)) == "「开店许可」的承诺时限比法定时限长，或超过本中心的上限"
    assert fault(None, limit(10)) == ""


def test_a_licence_without_a_limit_of_its_own_has_that_of_the_licence_law() -> None:
    assert fault(limit(20), None) == ""
    assert fault(limit(21), None) != ""
    joint, above = replace(ITEM, handling=Handling.JOINT, kind="集成服务"), replace(SERVICE, handling=Handling.REPORTED)
    assert fault(limit(45), None, joint) == ""
    assert fault(limit(46), None, joint) != ""
    assert fault(limit(20), None, above) == ""
    assert fault(limit(21), None, above) != ""


def test_where_no_law_sets_a_time_the_centre_must_promise_one_within_its_own_bound() -> None:
    assert legal_limit(SERVICE) is None
    assert fault(None, None, SERVICE) == "「开店许可」没有法定时限，必须公布承诺时限"
    assert fault(limit(20), None, SERVICE) == ""
    assert fault(limit(21), None, SERVICE) != ""
    assert fault(limit(6), None, SERVICE, replace(SAFE, promise_workdays=5)) != ""
    assert fault(limit(7), limit(7), SERVICE) == ""
    assert fault(limit(8), limit(7), SERVICE) != ""


def test_a_promise_from_another_day_than_the_laws_cannot_be_compared() -> None:
    assert fault(limit(3), limit(7, start=Start.RECEIPT)) == "「开店许可」的承诺时限与法定时限起算点不同，不能相比"
    assert fault(limit(3, start=Start.RECEIPT), limit(7, start=Start.RECEIPT)) == ""


def test_in_different_units_the_promise_holds_from_every_day_of_the_calendar() -> None:
    """Five working days from before 国庆 end after ten natural days; three always within fifteen."""
    assert fault(limit(5), limit(10, Unit.NATURAL_DAYS)) != ""
    assert fault(limit(3), limit(15, Unit.NATURAL_DAYS)) == ""
    assert fault(limit(10), limit(1, Unit.MONTHS)) == ""
    assert fault(limit(1, Unit.MONTHS), limit(20)) != ""


@given(
    st.integers(1, 40), st.integers(1, 40), st.sampled_from(list(Unit)), st.dates(date(2024, 1, 1), date(2026, 12, 31))
)
def test_what_may_be_published_never_ends_after_the_law_whatever_the_day(n: int, m: int, unit: Unit, day: date) -> None:
    promised, legal = limit(n), limit(m if unit is not Unit.MONTHS else m % 6 + 1, unit)
    if fault(promised, legal) == "":
        assert reckon(CALENDAR, day, promised).on <= reckon(CALENDAR, day, legal).on


def test_the_speedup_is_a_sum_over_a_sum() -> None:
    """The worked figure: 932 days cut to 190 are 742 of 932, 79.6 per cent, whatever the single items save."""
    items = [item(limit(5), limit(20)), item(limit(180), limit(900)), item(limit(5), limit(12))]
    figure = speedup(items)
    assert figure == Speedup(742, 932)
    assert f"{figure.saved / figure.legal:.1%}" == "79.6%"


def test_an_item_that_promises_nothing_saves_nothing_and_counts_all_the_same() -> None:
    assert speedup([item(None, limit(10)), item(limit(4), limit(10))]) == Speedup(6, 20)


def test_an_item_done_on_the_spot_promises_to_be_done_at_once_and_saves_everything() -> None:
    instant = replace(ITEM, handling=Handling.IMMEDIATE)
    assert speedup([item(None, limit(3), instant)]) == Speedup(3, 3)
    assert speedup([item(limit(1), limit(3), instant)]) == Speedup(2, 3)
    assert fault(None, None, replace(instant, kind="公共服务")) == ""


def test_what_cannot_be_added_up_in_working_days_is_left_out_and_named() -> None:
    items = [
        item(limit(5), limit(10, Unit.NATURAL_DAYS), code="NATURAL"),
        item(limit(5, Unit.NATURAL_DAYS), limit(10), code="PROMISED_NATURAL"),
        item(limit(5), None, SERVICE, code="LAWLESS"),
        item(limit(4), limit(10)),
    ]
    assert speedup(items) == Speedup(6, 10, ("NATURAL", "PROMISED_NATURAL", "LAWLESS"))
    assert speedup([]) == Speedup(0, 0)


def test_the_board_shows_each_item_with_both_limits_by_department_and_name() -> None:
    water = replace(ITEM, department="water", name="取水", promised=None, statutory=limit(45))
    advert = replace(ITEM, department="city", name="广告")
    bare = replace(SERVICE, department="water", name="咨询", promised=None)
    lines = [(line.item.name, line.legal, line.promised) for line in board([bare, water, ITEM, advert])]
    assert lines == [
        ("广告", ITEM.statutory, ITEM.promised),
        ("开店许可", ITEM.statutory, ITEM.promised),
        ("取水", limit(45), limit(45)),
        ("咨询", None, None),
    ]
