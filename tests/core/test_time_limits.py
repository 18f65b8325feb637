"""The clocks of a case, against the worked examples of the field (ids in brackets) and the traps around them."""

from dataclasses import replace
from datetime import date

import pytest
from core.histories import ITEM, all_in, bench, received, story, wrong

from window_desk import shipped
from window_desk.core import one_time_notice
from window_desk.core.acts import (
    Accepted,
    Act,
    Channel,
    Checked,
    Decided,
    Demand,
    Notified,
    Outcome,
    Served,
    Supplemented,
)
from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.catalogue import Handling, Item, Limit, Start, Unit
from window_desk.core.clock import Clock, ClockKind, reckon
from window_desk.core.decision_time import deemed_accepted_on, receipt_day
from window_desk.core.first_contact import is_open, responsibility
from window_desk.core.policy import Policy
from window_desk.core.time_limits import clocks, explain, next_due
from window_desk.core.workdays import Calendar

CALENDAR = shipped.calendar()
PLAIN = replace(ITEM, promised=None, statutory=None, notify=None, supply=None, deliver=None)
DEMAND = Demand(3, "缺签字", "请签字后重交")


def at(today: str, item: Item = PLAIN) -> Bench:
    return bench(f"{today} 12:00", item)


def running(case: Case, today: str, item: Item = PLAIN) -> dict[ClockKind, Clock]:
    return {c.kind: c for c in clocks(case, at(today, item))}


def file(at: str, *more: tuple[str, Act]) -> Case:
    return story((f"{at} 09:00", received()), *more)


def test_the_notice_is_due_within_five_working_days_of_receipt() -> None:
    """[C01]"""
    assert running(file("2025-03-03"), "2025-03-04")[ClockKind.NOTIFY].due_on == date(2025, 3, 10)


def test_untold_in_time_it_counts_as_accepted_from_receipt_by_itself() -> None:
    """[C02] The decision clock runs from 03-03, not from 03-10."""
    case = file("2025-03-03")
    assert deemed_accepted_on(case, at("2025-03-10")) is None
    assert deemed_accepted_on(case, at("2025-03-11")) == date(2025, 3, 3)
    assert ClockKind.STATUTORY not in running(case, "2025-03-10")
    late = running(case, "2025-03-11")
    assert late[ClockKind.STATUTORY].due_on == date(2025, 3, 31)
    shown = next_due(tuple(late.values()))
    assert shown is not None
    assert shown.kind is ClockKind.STATUTORY


def test_a_notice_given_too_late_does_not_stop_the_clock_from_receipt() -> None:
    case = file(
        "2025-03-03",
        ("2025-03-04 09:00", Checked(all_in(wrong(3)))),
        ("2025-03-11 09:00", Notified("告字 1-1", (DEMAND,), date(2025, 4, 8))),
    )
    clock = running(case, "2025-03-12")
    assert clock[ClockKind.NOTIFY].missed
    assert clock[ClockKind.STATUTORY].due_on == date(2025, 3, 31)


def test_after_the_supplement_the_full_limit_begins_anew() -> None:
    """[C03] Received 03-03, told 03-05, all in on 03-20: 20 days from 03-20, even if the clerk accepts a day late."""
    case = file(
        "2025-03-03",
        ("2025-03-04 09:00", Checked(all_in(wrong(3)))),
        ("2025-03-05 09:00", Notified("告字 1-1", (DEMAND,), date(2025, 4, 2))),
    )
    assert set(running(case, "2025-03-06")) == {ClockKind.NOTIFY, ClockKind.SUPPLY}
    back = replace(case)
    whole = story(
        *((e.happened_at.strftime("%Y-%m-%d %H:%M"), e.act) for e in back.entries),
        ("2025-03-20 09:00", Supplemented("告字 1-1", all_in()[2:3])),
        ("2025-03-21 09:00", Accepted("受字 1")),
    )
    clock = running(whole, "2025-03-21")
    assert clock[ClockKind.STATUTORY].due_on == date(2025, 4, 18)
    assert clock[ClockKind.SUPPLY].ended_on == date(2025, 3, 20)


def test_the_applicants_time_to_supply_counts_from_the_notice() -> None:
    """[C07]"""
    assert one_time_notice.supply_by(at("2025-09-15")).on == date(2025, 10, 17)
    shorter = replace(PLAIN, supply=Limit(5, Unit.WORKDAYS, Start.RECEIPT, "地方规定"))
    assert one_time_notice.supply_by(at("2025-09-15", shorter)).on == date(2025, 9, 22)


def test_promise_and_law_run_side_by_side_from_acceptance() -> None:
    """[K01, K02] promise 5, law 20 from 2026-03-02."""
    promised = replace(PLAIN, promised=Limit(5, Unit.WORKDAYS, Start.ACCEPTANCE, "承诺"))
    case = file("2026-03-02", ("2026-03-02 09:10", Checked(all_in())), ("2026-03-02 09:20", Accepted("受字 1")))
    clock = running(case, "2026-03-03", promised)
    assert clock[ClockKind.PROMISED].due_on == date(2026, 3, 9)
    assert clock[ClockKind.STATUTORY].due_on == date(2026, 3, 30)
    shown = next_due(tuple(clock.values()))
    assert shown is not None
    assert shown.kind is ClockKind.PROMISED


def test_eight_days_used_miss_the_promise_and_keep_the_law() -> None:
    """[K03]"""
    promised = replace(PLAIN, promised=Limit(5, Unit.WORKDAYS, Start.ACCEPTANCE, "承诺"))
    case = file(
        "2026-03-02",
        ("2026-03-02 09:10", Checked(all_in())),
        ("2026-03-02 09:20", Accepted("受字 1")),
        ("2026-03-12 16:00", Decided("决字 1", Outcome.GRANTED)),
    )
    clock = running(case, "2026-03-13", promised)
    assert CALENDAR.between(date(2026, 3, 2), date(2026, 3, 12)) == 8
    assert clock[ClockKind.PROMISED].missed
    assert not clock[ClockKind.STATUTORY].missed


def test_a_limit_from_receipt_does_not_wait_for_acceptance() -> None:
    """建筑法: seven days from receiving the application."""
    item = replace(PLAIN, statutory=Limit(7, Unit.WORKDAYS, Start.RECEIPT, "建筑法第八条"))
    case = file("2025-05-28", ("2025-05-28 09:10", Checked(all_in())), ("2025-05-30 09:20", Accepted("受字 1")))
    assert running(case, "2025-05-30", item)[ClockKind.STATUTORY].due_on == date(2025, 6, 9)


@pytest.mark.parametrize(("decided", "due"), [("2025-09-24", date(2025, 10, 14)), ("2026-02-12", date(2026, 3, 4))])
def test_the_result_is_served_within_ten_working_days_of_the_decision(decided: str, due: date) -> None:
    """[F01, F02]"""
    case = file(
        decided,
        (f"{decided} 09:10", Checked(all_in())),
        (f"{decided} 09:20", Accepted("受字 1")),
        (f"{decided} 10:00", Decided("决字 1", Outcome.GRANTED)),
    )
    assert running(case, decided)[ClockKind.DELIVER].due_on == due
    served = story(
        *((e.happened_at.strftime("%Y-%m-%d %H:%M"), e.act) for e in case.entries),
        (f"{decided} 11:00", Served("证", received().applicant)),
    )
    assert next_due(clocks(served, at(due.isoformat()))) is None


def test_each_limit_is_reckoned_in_its_own_unit() -> None:
    """[H02, H03, H04]"""
    start = date(2025, 12, 19)
    assert reckon(CALENDAR, start, Limit(60, Unit.NATURAL_DAYS, Start.DECISION, "")).on == date(2026, 2, 24)
    assert reckon(CALENDAR, start, Limit(6, Unit.MONTHS, Start.DECISION, "")).on == date(2026, 6, 22)
    assert reckon(CALENDAR, date(2025, 8, 31), Limit(6, Unit.MONTHS, Start.DECISION, "")).on == date(2026, 2, 28)


def test_a_date_in_an_unpublished_year_is_provisional() -> None:
    """[A18]"""
    case = file("2026-12-15", ("2026-12-15 09:10", Checked(all_in())), ("2026-12-15 09:20", Accepted("受字 1")))
    clock = running(case, "2026-12-16")[ClockKind.STATUTORY]
    assert (clock.due_on, clock.provisional) == (date(2027, 1, 13), True)


def test_why_this_date_names_each_odd_day_with_its_document() -> None:
    """[A09]"""
    limit = Limit(20, Unit.WORKDAYS, Start.ACCEPTANCE, "")
    clock = Clock(ClockKind.STATUTORY, limit, date(2025, 9, 26), date(2025, 10, 30), provisional=False)
    said = explain(clock, CALENDAR)
    assert said.workdays == 20
    assert [d.on.isoformat() for d in said.odd_days if d.counts] == ["2025-09-28", "2025-10-11"]
    assert {d.reason for d in said.odd_days} == {
        "调休上班（国办发明电〔2024〕12号）",
        "国庆节、中秋节（国办发明电〔2024〕12号）",
    }


def test_why_this_date_of_other_units_tells_only_how_the_last_day_rolled_on() -> None:
    for unit, n, first in ((Unit.NATURAL_DAYS, 60, "2026-02-17"), (Unit.MONTHS, 6, "2026-06-19")):
        limit = Limit(n, unit, Start.DECISION, "")
        due = reckon(CALENDAR, date(2025, 12, 19), limit)
        clock = Clock(ClockKind.STATUTORY, limit, date(2025, 12, 19), due.on, due.provisional)
        assert explain(clock, CALENDAR).odd_days[0].on == date.fromisoformat(first)


def test_a_case_not_received_has_no_clock() -> None:
    assert clocks(story(), at("2026-01-05")) == ()
    assert deemed_accepted_on(story(), at("2026-01-05")) is None


def test_who_was_asked_first_stays_responsible_until_the_matter_has_an_end() -> None:
    from core.histories import CASE, LI, WANG, entry

    from window_desk.core.acts import Answered, Channel, Ending, FirstContacted
    from window_desk.core.fold import fold

    assert responsibility(story()) is None
    asked = [entry(1, FirstContacted(Channel.PHONE), "2026-11-20 09:00", WANG)]
    assert is_open(fold(CASE, asked))
    taken = [*asked, entry(2, received(), "2026-11-20 09:30", LI)]
    who = responsibility(fold(CASE, taken))
    assert who is not None
    assert (who.first, who.holder) == (WANG, LI)
    assert not is_open(fold(CASE, [*asked, entry(2, Answered(Ending.ANSWERED, "好"), "2026-11-20 09:10")]))


def test_calendar_must_be_whole() -> None:
    with pytest.raises(ValueError, match="needs at least one"):
        Calendar([])


def test_a_duty_done_on_its_last_day_is_not_missed() -> None:
    """DOMAIN 1.2: the whole last day counts."""
    limit = Limit(5, Unit.WORKDAYS, Start.RECEIPT, "")
    due = date(2025, 3, 10)
    assert not Clock(ClockKind.NOTIFY, limit, date(2025, 3, 3), due, False, ended_on=due).missed
    assert Clock(ClockKind.NOTIFY, limit, date(2025, 3, 3), due, False, ended_on=date(2025, 3, 11)).missed
    assert not Clock(ClockKind.NOTIFY, limit, date(2025, 3, 3), due, False).missed


def test_a_second_notice_does_not_make_the_first_one_late() -> None:
    case = file(
        "2025-03-03",
        ("2025-03-04 09:00", Checked(all_in(wrong(3)))),
        ("2025-03-05 09:00", Notified("告字 1-1", (DEMAND,), date(2025, 4, 2))),
        ("2025-03-20 09:00", Supplemented("告字 1-1", (wrong(3),))),
        ("2025-03-20 09:10", Notified("告字 1-2", (DEMAND,), date(2025, 4, 17))),
    )
    assert deemed_accepted_on(case, at("2025-03-21")) is None
    assert running(case, "2025-03-21")[ClockKind.SUPPLY].due_on == date(2025, 4, 17)


def test_the_clock_waits_for_the_acceptance_even_when_everything_is_in() -> None:
    """The day the supplement was complete is when it runs from, once the case is accepted; not a clock by itself."""
    lines = (
        ("2025-03-04 09:00", Checked(all_in(wrong(3)))),
        ("2025-03-05 09:00", Notified("告字 1-1", (DEMAND,), date(2025, 4, 2))),
        ("2025-03-20 09:00", Supplemented("告字 1-1", all_in()[2:3])),
    )
    assert ClockKind.STATUTORY not in running(file("2025-03-03", *lines), "2025-03-20")
    from_receipt = replace(PLAIN, statutory=Limit(7, Unit.WORKDAYS, Start.RECEIPT, "建筑法第八条"))
    assert ClockKind.STATUTORY not in running(file("2025-03-03"), "2025-03-04", from_receipt)


def test_each_kind_of_handling_has_the_laws_own_limit() -> None:
    """[A01, E02, E04] twenty days, jointly forty-five, twenty for the review below (Art. 42, 43)."""
    accepted = (("2025-08-01 09:10", Checked(all_in())), ("2025-08-01 09:20", Accepted("受字 1")))
    for handling, due in (
        (Handling.COMMITTED, date(2025, 8, 29)),
        (Handling.JOINT, date(2025, 10, 10)),
        (Handling.REPORTED, date(2025, 8, 29)),
    ):
        item = replace(PLAIN, handling=handling)
        clock = running(file("2025-08-01", *accepted), "2025-08-01", item)[ClockKind.STATUTORY]
        assert clock.due_on == due
        assert ("第四十三条" in clock.limit.basis) == (handling is Handling.REPORTED)


@pytest.mark.parametrize(("hour", "day"), [("16:59", 7), ("17:00", 10), ("08:00", 7)])
def test_online_the_day_ends_when_the_office_closes(hour: str, day: int) -> None:
    """R1; 民法典 Art. 203. A Friday: at closing time it is Monday's."""
    case = story((f"2025-03-07 {hour}", replace(received(), channel=Channel.ONLINE)))
    assert receipt_day(case, bench("2025-03-07 18:00", PLAIN)) == date(2025, 3, day)
    at_the_counter = story((f"2025-03-07 {hour}", received()))
    assert receipt_day(at_the_counter, bench("2025-03-07 18:00", PLAIN)) == date(2025, 3, 7)


def test_a_centre_may_count_the_first_day() -> None:
    accepted = (("2025-03-03 09:10", Checked(all_in())), ("2025-03-03 09:20", Accepted("受字 1")))
    case = file("2025-03-03", *accepted)
    counted = replace(at("2025-03-04"), policy=Policy(start_day_counts=True))
    due = {c.kind: c.due_on for c in clocks(case, counted)}
    assert due[ClockKind.STATUTORY] == date(2025, 3, 28)  # a day before the 31st
    assert due[ClockKind.NOTIFY] == date(2025, 3, 7)
    for unit, last in ((Unit.NATURAL_DAYS, date(2025, 3, 31)), (Unit.MONTHS, date(2025, 4, 2))):
        limit = Limit(29 if unit is Unit.NATURAL_DAYS else 1, unit, Start.ACCEPTANCE, "")
        under = replace(counted, item=replace(PLAIN, statutory=limit))
        assert next(c for c in clocks(case, under) if c.kind is ClockKind.STATUTORY).due_on == last


def test_the_centres_time_for_the_notice_is_never_longer_than_the_laws() -> None:
    short = replace(at("2025-03-04"), policy=Policy(notify_workdays=2))
    (clock,) = (c for c in clocks(file("2025-03-03"), short) if c.kind is ClockKind.NOTIFY)
    assert clock.due_on == date(2025, 3, 5)
    own = replace(short, item=replace(PLAIN, notify=Limit(1, Unit.WORKDAYS, Start.RECEIPT, "办法")))
    (clock,) = (c for c in clocks(file("2025-03-03"), own) if c.kind is ClockKind.NOTIFY)
    assert clock.due_on == date(2025, 3, 4)


def test_three_notices_of_which_one_asks_anew_are_one_repeat() -> None:
    """MISSION A6: 二次告知 counts the notices with a new demand, not the notices."""
    other = Demand(1, "有涂改", "请换新表")
    case = file(
        "2025-03-03",
        ("2025-03-04 09:00", Checked(all_in(wrong(3)))),
        ("2025-03-05 09:00", Notified("告字 1-1", (DEMAND,), date(2025, 4, 2))),
        ("2025-03-10 09:00", Supplemented("告字 1-1", (wrong(3),))),
        ("2025-03-10 09:10", Notified("告字 1-2", (DEMAND,), date(2025, 4, 7))),
        ("2025-03-12 09:00", Supplemented("告字 1-2", (wrong(3),))),
        ("2025-03-12 09:05", Checked((wrong(1),))),
        ("2025-03-12 09:10", Notified("告字 1-3", (DEMAND, other), date(2025, 4, 9), new_demands_reason="复核发现")),
    )
    assert [notice.number for notice in one_time_notice.repeats(case)] == ["告字 1-3"]
