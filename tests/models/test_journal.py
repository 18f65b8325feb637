"""The ledger as an auditor reads it: every line by who, where, what and when; what was disclosed by itself (D9)."""

from datetime import date, timedelta

import pytest
from casework import accepted, received
from sqlalchemy import text

from window_desk.core.acts import (
    Accepted,
    BreachFound,
    Datum,
    Exported,
    Leaving,
    Purpose,
    Rechecked,
    SpotChecked,
    Unmasked,
)
from window_desk.core.journal import Wanted
from window_desk.core.periods import Period
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.models import ledger

TODAY = date(2026, 11, 20)


@pytest.fixture
def told(desk: Desk, clock: PlayedClock) -> Desk:
    """王敏 received a case yesterday; the supervisor looked at it today and took a report out."""
    now = clock()
    clock.set(now - timedelta(days=1))
    case_id = accepted(desk, printed=False)
    clock.set(now)
    desk.log_out()
    desk.log_in("9001", "7410", 4)
    applicant = desk.case(case_id).applicant
    assert applicant is not None
    desk.record(case_id, Unmasked(applicant, (Datum.PHONE,), Purpose.AUDIT))
    desk.record(desk.new_case_id(), Exported(Leaving.REPORT, "效能月报", "pdf", 3, "ab" * 32))
    return desk


def test_looks_and_exports_are_listed_newest_first_with_whose_they_were(told: Desk) -> None:
    export, look = told.journal.disclosed(10)
    assert (type(export.entry.act), export.number, export.whose) == (Exported, "效能月报", "")
    assert (type(look.entry.act), look.whose) == (Unmasked, "张㛃")
    assert look.number == told.case(look.entry.case_id).number
    assert [line.entry for line in told.journal.disclosed(1)] == [export.entry]


def test_what_was_disclosed_is_found_without_reading_the_ledger(told: Desk) -> None:
    asked = f"EXPLAIN QUERY PLAN SELECT act_id FROM act WHERE {ledger.DISCLOSED} ORDER BY hlc DESC LIMIT 10"
    with told.store.read() as connection:
        plan = [row.detail for row in connection.execute(text(asked))]
    assert plan == ["SCAN act USING INDEX ix_act_disclosed"]


def test_what_ended_a_matter_is_found_by_its_day_a_page_at_a_time_without_reading_the_ledger(
    desk: Desk, clock: PlayedClock
) -> None:
    desk.log_out()
    desk.log_in("9001", "7410", 4)
    written = []
    for n in range(4):
        clock.set(clock() + timedelta(days=1))
        seen = SpotChecked(f"查字 {n}", 3, "")
        written.append(desk.record(desk.new_case_id(), seen))
    days = Period(TODAY + timedelta(days=2), TODAY + timedelta(days=4))
    kinds = (SpotChecked, Rechecked)
    first = desk.journal.settling(kinds, days, None, 2)
    assert first == written[:1:-1]
    assert desk.journal.settling(kinds, days, first[-1].hlc, 2) == [written[1]]
    assert desk.journal.settling((BreachFound,), days, None, 2) == []
    asked = f"EXPLAIN QUERY PLAN SELECT act_id FROM act WHERE {ledger.SETTLES} AND hlc < 9 ORDER BY hlc DESC LIMIT 10"
    with desk.store.read() as connection:
        plan = [row.detail for row in connection.execute(text(asked))]
    assert plan == ["SEARCH act USING INDEX ix_act_settling (hlc<?)"]


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (Wanted(TODAY, TODAY), 2),
        (Wanted(TODAY - timedelta(days=1), TODAY - timedelta(days=1)), 3),
        (Wanted(TODAY - timedelta(days=9), TODAY), 5),
        (Wanted(TODAY + timedelta(days=1), TODAY + timedelta(days=9)), 0),
        (Wanted(TODAY - timedelta(days=9), TODAY, officer="9001"), 2),
        (Wanted(TODAY - timedelta(days=9), TODAY, window=3), 3),
        (Wanted(TODAY - timedelta(days=9), TODAY, kind="accepted"), 1),
        (Wanted(TODAY - timedelta(days=9), TODAY, officer="9001", kind="accepted"), 0),
    ],
)
def test_every_line_is_found_by_who_where_what_and_when(told: Desk, wanted: Wanted, count: int) -> None:
    lines, more = told.journal.lines(wanted, 100)
    assert (len(lines), more) == (count, False)
    assert [line.entry.order for line in lines] == sorted((line.entry.order for line in lines), reverse=True)


def test_no_more_is_read_than_is_shown_and_it_says_so(told: Desk) -> None:
    lines, more = told.journal.lines(Wanted(TODAY - timedelta(days=9), TODAY), 2)
    assert (len(lines), more) == (2, True)
    kinds = [type(line.entry.act) for line in told.journal.lines(Wanted(TODAY - timedelta(days=1), TODAY), 3)[0]]
    assert kinds == [Exported, Unmasked, Accepted]


def test_an_empty_store_has_nothing_to_read(desk: Desk) -> None:
    assert desk.journal.disclosed(10) == []
    assert desk.journal.lines(Wanted(TODAY, TODAY), 10) == ([], False)
    assert received(desk)
    assert desk.journal.lines(Wanted(TODAY, TODAY), 10)[1] is False
