"""When a renewal is to be asked for, and what silence does to it (Art. 50)."""

from dataclasses import replace
from datetime import date

import pytest
from core.histories import ITEM, all_in, bench, lacking, moment, received, story

from window_desk import shipped
from window_desk.core import time_limits
from window_desk.core.acts import (
    Accepted,
    Act,
    Channel,
    Checked,
    Decided,
    Demand,
    Notified,
    Outcome,
    Received,
    SentUp,
    Supplemented,
    Withdrawn,
)
from window_desk.core.case import Case
from window_desk.core.catalogue import Handling, Item, Limit, Renewal, Start, Unit
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.materials import received_in_full
from window_desk.core.permit import permit
from window_desk.core.renewals import Asked, asked, asked_as, clocks, deemed_renewed_on, window
from window_desk.core.workdays import Calendar, Due

CALENDAR = shipped.calendar()
FOOD = next(i for i in shipped.catalogue() if i.code == "FOOD_RENEW")
EXPIRES = date(2026, 10, 15)


def limit(n: int, unit: Unit) -> Limit:
    return Limit(n, unit, Start.EXPIRY, "行政许可法第五十条", "L1")


GENERAL = Renewal(limit(30, Unit.NATURAL_DAYS))
RENEWING = replace(ITEM, renewal=FOOD.renewal)


def renewal(expires_on: date | None = EXPIRES) -> Received:
    return replace(received(), expires_on=expires_on)


def asked_for(at: str, *later: tuple[str, Act], expires_on: date | None = EXPIRES) -> Case:
    return story((at, renewal(expires_on)), *later)


def accepted(day: str) -> tuple[tuple[str, Act], ...]:
    return ((f"{day} 09:10", Checked(all_in())), (f"{day} 09:20", Accepted("受字 1")))


def in_time(*later: tuple[str, Act]) -> Case:
    """Asked for and accepted on 2026-09-10, eight days before the last."""
    return asked_for("2026-09-10 09:00", *accepted("2026-09-10"), *later)


def deemed(case: Case, today: str, item: Item | None = RENEWING) -> date | None:
    return deemed_renewed_on(case, bench(f"{today} 09:00", item))


def expiry(case: Case, today: str, item: Item | None = RENEWING) -> list[Clock]:
    return list(clocks(case, bench(f"{today} 09:00", item)))


def test_the_food_licence_is_renewed_between_ninety_and_fifteen_working_days_before_its_end() -> None:
    """Worked examples I01 and I02, by the shipped catalogue."""
    assert FOOD.renewal
    days = window(FOOD.renewal, EXPIRES, CALENDAR)
    assert days
    assert (days.earliest, days.latest) == (Due(date(2026, 6, 4), False), Due(date(2026, 9, 18), False))
    assert all(edge and edge.basis and edge.source for edge in (FOOD.renewal.earliest, FOOD.renewal.latest))


def test_by_the_licence_law_it_is_thirty_natural_days_before_and_nothing_is_too_early() -> None:
    """Worked example I03."""
    days = window(GENERAL, EXPIRES, CALENDAR)
    assert days
    assert (days.earliest, days.latest.on) == (None, date(2026, 9, 15))
    assert asked(GENERAL, date(2024, 1, 2), EXPIRES, CALENDAR) is Asked.IN_TIME


def test_a_limit_in_months_goes_back_to_the_same_day_or_the_months_last() -> None:
    days = window(Renewal(limit(1, Unit.MONTHS)), date(2026, 3, 31), CALENDAR)
    assert days
    assert days.latest.on == date(2026, 2, 28)


def test_a_window_before_a_day_in_an_unpublished_year_is_provisional() -> None:
    assert FOOD.renewal
    days = window(FOOD.renewal, date(2027, 3, 31), CALENDAR)
    assert days
    assert days.latest.provisional


@pytest.mark.parametrize(
    ("on", "how"),
    [
        ("2026-06-03", Asked.EARLY),
        ("2026-06-04", Asked.IN_TIME),
        ("2026-09-18", Asked.IN_TIME),
        ("2026-09-19", Asked.LATE),
        ("2026-10-15", Asked.LATE),
        ("2026-10-16", Asked.EXPIRED),
    ],
)
def test_a_renewal_is_early_in_time_late_or_too_late_and_always_received(on: str, how: Asked) -> None:
    at = f"{on} 10:00"
    assert asked_as(asked_for(at), bench(at, RENEWING)) is how
    assert permit(story(), renewal(), bench(at, RENEWING), moment(at)) is None


def test_a_renewal_is_not_received_without_the_day_the_licence_ends() -> None:
    at = "2026-09-10 09:00"
    assert str(permit(story(), renewal(None), bench(at, RENEWING), moment(at))) == "办理延续必须填写原许可的届满日"
    assert permit(story(), renewal(None), bench(at, ITEM), moment(at)) is None


def test_a_licence_that_ends_beyond_any_calendar_is_asked_for_early_where_that_is_possible() -> None:
    assert FOOD.renewal
    assert window(FOOD.renewal, date(2036, 1, 1), CALENDAR) is None
    assert asked(FOOD.renewal, date(2026, 9, 10), date(2036, 1, 1), CALENDAR) is Asked.EARLY
    assert asked(GENERAL, date(2026, 9, 10), date(2036, 1, 1), CALENDAR) is Asked.IN_TIME
    assert asked(FOOD.renewal, date(2026, 9, 10), date(2029, 12, 31), CALENDAR) is Asked.EARLY
    assert asked(FOOD.renewal, date(2026, 9, 10), date(2020, 1, 1), CALENDAR) is Asked.EXPIRED


def test_the_last_year_a_calendar_reaches_may_end_on_a_day_off() -> None:
    """2028-12-31 is a Sunday: no working day of the calendar comes after it."""
    until_2025 = Calendar(year for year in CALENDAR.years.values() if year.year < 2026)
    assert FOOD.renewal
    assert asked(FOOD.renewal, date(2025, 12, 31), date(2028, 12, 31), until_2025) is Asked.EARLY


def test_what_is_no_renewal_stands_to_no_window() -> None:
    now = bench("2026-10-20 09:00", RENEWING)
    assert asked_as(story(), now) is None
    assert asked_as(asked_for("2026-09-10 09:00", expires_on=None), now) is None
    assert asked_as(asked_for("2026-09-10 09:00"), bench("2026-10-20 09:00", ITEM)) is None
    assert asked_as(asked_for("2026-09-10 09:00"), bench("2026-10-20 09:00", None)) is None


def test_an_application_online_after_hours_on_the_last_day_is_late_by_the_centres_rule() -> None:
    night = story(("2026-09-18 20:00", replace(renewal(), channel=Channel.ONLINE)))
    assert asked_as(night, bench("2026-09-21 09:00", RENEWING)) is Asked.LATE


def test_asked_in_time_and_not_decided_by_the_last_day_the_licence_counts_as_renewed_from_that_day() -> None:
    case = in_time()
    assert deemed(case, "2026-10-15") is None
    assert deemed(case, "2026-10-16") == EXPIRES
    assert deemed(case, "2026-10-16", ITEM) is None
    assert deemed(case, "2026-10-16", None) is None


def test_a_decision_on_the_last_day_is_in_time_and_one_after_it_comes_too_late() -> None:
    no = Decided("决字 1", Outcome.DENIED, "条件不再具备")
    assert deemed(in_time(("2026-10-15 16:00", no)), "2026-12-01") is None
    assert deemed(in_time(("2026-10-16 09:00", no)), "2026-12-01") == EXPIRES


def test_asked_for_late_or_after_the_end_silence_renews_nothing_asked_for_early_it_does() -> None:
    late = asked_for("2026-09-21 09:00", *accepted("2026-09-21"))
    assert deemed(late, "2026-12-01") is None
    assert deemed(asked_for("2026-05-06 09:00", *accepted("2026-05-06")), "2026-12-01") == EXPIRES


def test_an_application_taken_back_before_the_end_is_not_renewed_afterwards_it_was() -> None:
    assert deemed(in_time(("2026-10-14 09:00", Withdrawn("停业"))), "2026-12-01") is None
    assert deemed(in_time(("2026-10-20 09:00", Withdrawn("停业"))), "2026-12-01") == EXPIRES


TOLD: tuple[tuple[str, Act], ...] = (
    ("2026-09-10 09:10", Checked(all_in(lacking(1)))),
    ("2026-09-10 09:20", Notified("告字 1", (Demand(1, "未提交", "请提交"),), date(2026, 10, 12))),
)
BROUGHT = Supplemented("告字 1", (received_in_full(ITEM.material(1)),))


def test_while_the_applicant_owes_papers_silence_renews_nothing_once_they_are_in_it_does() -> None:
    told = asked_for("2026-09-10 09:00", *TOLD)
    assert deemed(told, "2026-12-01") is None
    brought = asked_for("2026-09-10 09:00", *TOLD, ("2026-09-28 09:00", BROUGHT))
    assert deemed(brought, "2026-12-01") == EXPIRES
    too_late = asked_for("2026-09-10 09:00", *TOLD, ("2026-10-19 09:00", BROUGHT))
    assert deemed(too_late, "2026-12-01") is None


def test_an_application_nobody_looked_at_counts_as_accepted_and_is_renewed() -> None:
    assert deemed(asked_for("2026-09-10 09:00"), "2026-12-01") == EXPIRES


def test_a_renewal_asked_for_in_time_is_due_on_the_licences_last_day() -> None:
    running = expiry(in_time(), "2026-09-11")
    assert [(c.kind, c.starts_on, c.due_on, c.provisional, c.ended_on) for c in running] == [
        (ClockKind.EXPIRY, date(2026, 9, 10), EXPIRES, False, None)
    ]
    assert running[0].limit.basis
    no = Decided("决字 1", Outcome.DENIED, "条件不再具备")
    assert expiry(in_time(("2026-10-16 09:00", no)), "2026-12-01")[0].missed
    assert expiry(in_time(("2026-10-14 09:00", Withdrawn("停业"))), "2026-12-01")[0].ended_on == date(2026, 10, 14)
    assert expiry(asked_for("2026-09-21 09:00"), "2026-09-22") == []
    assert expiry(asked_for("2026-10-19 09:00"), "2026-10-19") == []


def test_sending_a_renewal_up_does_not_stop_its_last_day() -> None:
    above = replace(RENEWING, handling=Handling.REPORTED)
    case = in_time(("2026-09-14 09:00", SentUp("省厅", "同意")))
    assert expiry(case, "2026-09-15", above)[0].ended_on is None
    assert deemed(case, "2026-10-16", above) == EXPIRES


def test_the_notice_is_shown_before_the_expiry_of_the_old_licence() -> None:
    """What is due first stands large: five days to tell, not the months the licence still runs."""
    case = story(("2026-11-18 09:00", replace(received(), expires_on=date(2027, 2, 4))))
    item = replace(ITEM, renewal=Renewal(Limit(30, Unit.NATURAL_DAYS, Start.EXPIRY, "行政许可法第五十条")))
    shown = time_limits.next_due(time_limits.clocks(case, bench("2026-11-18 10:00", item)))
    assert shown is not None
    assert shown.kind is ClockKind.NOTIFY
