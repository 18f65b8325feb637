"""The worked examples, one test each, and the laws every reckoning obeys."""

import csv
import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from window_desk import shipped
from window_desk.core.case import Case, Notice
from window_desk.core.catalogue import Handling, Item, Limit, Start, Unit
from window_desk.core.entry import CHINA
from window_desk.core.one_time_notice import supply_by
from window_desk.core.time_limits import STATUTORY, ClockKind, clocks, reckon
from window_desk.core.workdays import DAY, Calendar, Due, Overlay, Skipped, Year

CALENDAR = shipped.calendar()
ITEM = Item("ANY", 1, date(2024, 1, 1), "任一事项", "market", Handling.COMMITTED)
CASE_ID = UUID(int=1)

NOT_YET: Mapping[str, str] = {
    "D01-S1": "中止与恢复（MISSION A13）",
    "D02-S1": "中止与恢复（MISSION A13）",
    "D03-S1": "中止与恢复（MISSION A13）",
    "D01-S2": "中止与恢复（MISSION A13）",
    "D02-S2": "中止与恢复（MISSION A13）",
    "D03-S2": "中止与恢复（MISSION A13）",
    "D04": "错误示例：把中止的自然日加到期限上，与 D01 对照（MISSION A13）",
    "I03": "届满前若干自然日的延续提醒（DOMAIN 1.1 第五十条）",
}
"""Rows whose rule is not in the core yet, with what brings it."""


@dataclass(frozen=True)
class Example:
    """One row: the dates of its facts in order, the counts of its facts and parameter in order, what must come out."""

    id: str
    rule: str
    dates: tuple[date, ...]
    counts: tuple[int, ...]
    expected: str
    provisional: bool


def read_example(row: Mapping[str, str]) -> Example:
    counts = re.findall(r"(\d+) ?(?:wd|natural days|months)", f"{row['start']}; {row['parameter']}")
    unknown = row["expected"].startswith("UNKNOWN")
    return Example(
        row["id"], row["rule"], tuple(dates_in(row["start"])), tuple(map(int, counts)), row["expected"], unknown
    )


def dates_in(text: str) -> list[date]:
    """``2025-03-03 … 03-20``: a date without a year is of the year before it."""
    dates: list[date] = []
    for year, month, day in re.findall(r"(?:(\d{4})-)?(\d{2})-(\d{2})", text):
        dates.append(date(int(year) if year else dates[-1].year, int(month), int(day)))
    return dates


with (Path(__file__).parent / "data" / "worked_examples.csv").open(encoding="utf-8", newline="") as file:
    EXAMPLES = [read_example(row) for row in csv.DictReader(file)]
COVERED = [example for example in EXAMPLES if example.id not in NOT_YET]


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=CHINA)


def clock(case: Case, kind: ClockKind, today: date) -> Due:
    (found,) = (c for c in clocks(case, ITEM, CALENDAR, today) if c.kind is kind)
    return Due(found.due_on, found.provisional)


def counted(example: Example) -> Due:
    return CALENDAR.after(example.dates[0], example.counts[0])


def counted_back(example: Example) -> Due:
    return CALENDAR.before(example.dates[0], example.counts[0])


def received_next_workday(example: Example) -> Due:
    return CALENDAR.after(CALENDAR.after(example.dates[0], 0).on, example.counts[0])


def extended(example: Example) -> Due:
    """An extension runs from the last day of the first limit."""
    first, more = example.counts
    return CALENDAR.after(CALENDAR.after(example.dates[0], first).on, more)


def natural(example: Example) -> Due:
    return reckon(CALENDAR, example.dates[0], Limit(example.counts[0], Unit.NATURAL_DAYS, Start.DECISION, "复议期限"))


def months(example: Example) -> Due:
    return reckon(CALENDAR, example.dates[0], Limit(example.counts[0], Unit.MONTHS, Start.DECISION, "起诉期限"))


def notice_due(example: Example) -> Due:
    case = Case(CASE_ID, received_at=noon(example.dates[0]))
    return clock(case, ClockKind.NOTIFY, example.dates[0])


def deemed_accepted(example: Example) -> Due:
    received, last_day = example.dates
    case = Case(CASE_ID, received_at=noon(received))
    assert [c for c in clocks(case, ITEM, CALENDAR, last_day) if c.kind is ClockKind.STATUTORY] == []
    return clock(case, ClockKind.STATUTORY, last_day + DAY)


def supplemented(example: Example) -> Due:
    received, told, supplied = example.dates
    notice = Notice(UUID(int=2), "告字 1", told, (), told, supplied_on=supplied)
    case = Case(CASE_ID, received_at=noon(received), notices=(notice,), accepted_at=noon(supplied + DAY))
    assert example.counts[0] == STATUTORY.n
    return clock(case, ClockKind.STATUTORY, supplied)


def warned(example: Example) -> Due:
    promise, early = example.counts
    return CALENDAR.before(CALENDAR.after(example.dates[0], promise).on, early)


REASONING: Mapping[str, Callable[[Example], Due]] = {
    "decision_due": counted,
    "receipt_next_wd": received_next_workday,
    "receipt_same_day": counted,
    "weekend_window": counted,
    "correction_notice_due": notice_due,
    "deemed_accepted_due": deemed_accepted,
    "supplement_restart": supplemented,
    "correction_notice_due_local": counted,
    "online_review_local": counted,
    "applicant_supplement_due": lambda example: supply_by(ITEM, example.dates[0], CALENDAR),
    "extension": extended,
    "joint": counted,
    "joint_extension": extended,
    "lower_level_review": counted,
    "deliver": counted,
    "hearing_request_last": counted,
    "hearing_hold_last": counted,
    "hearing_notice_latest": counted_back,
    "reconsideration_last": natural,
    "lawsuit_last": months,
    "food_renewal_earliest": counted_back,
    "food_renewal_latest": counted_back,
    "promise_due": counted,
    "statutory_due": counted,
    "warn_day": warned,
    "registration": extended,
    "water_intake": counted,
}
"""How each kind of row is reckoned; ``elapsed`` is a count, not a day, and has a test of its own."""


def test_every_worked_example_is_either_reckoned_or_named_as_not_yet() -> None:
    ids = [example.id for example in EXAMPLES]
    assert len(ids) == len(set(ids)) == 59
    assert set(ids) >= NOT_YET.keys()
    assert {example.rule for example in COVERED} == REASONING.keys() | {"elapsed"}


@pytest.mark.parametrize("example", [e for e in COVERED if e.rule != "elapsed"], ids=lambda e: e.id)
def test_a_worked_example_ends_on_its_day(example: Example) -> None:
    due = REASONING[example.rule](example)
    assert due.provisional == example.provisional
    if not example.provisional:
        assert due.on == date.fromisoformat(example.expected)


@pytest.mark.parametrize("example", [e for e in COVERED if e.rule == "elapsed"], ids=lambda e: e.id)
def test_the_working_days_used_are_counted_from_the_day_after(example: Example) -> None:
    assert CALENDAR.between(*example.dates) == int(example.expected)


def test_a_provisional_day_is_reckoned_again_and_final_when_its_year_is_published() -> None:
    accepted = date(2026, 12, 15)
    assert CALENDAR.after(accepted, 20) == Due(date(2027, 1, 13), provisional=True)
    published = Year(2027, "试用文号", {date(2027, 1, 1): "元旦"}, frozenset({date(2027, 1, 9)}))
    later = Calendar([*CALENDAR.years.values(), published])
    assert later.after(accepted, 20) == Due(date(2027, 1, 12), provisional=False)


def test_in_an_unpublished_year_only_weekends_and_the_holidays_fixed_by_date_are_off() -> None:
    may = [date(2027, 5, 1) + DAY * n for n in range(7)]
    assert [day.day for day in may if CALENDAR.is_workday(day)] == [3, 4, 5, 6, 7]
    new_year = Skipped(date(2027, 1, 1), False, "全国年节及纪念日放假办法第二条")
    assert CALENDAR.odd_days(date(2026, 12, 31), date(2027, 1, 31)) == (new_year,)


def test_the_reader_is_told_each_day_that_counted_against_expectation() -> None:
    document = CALENDAR.years[2026].document
    holiday = [Skipped(date(2026, 2, day), False, f"春节（{document}）") for day in (16, 17, 18, 19, 20, 23)]
    makeup = [Skipped(date(2026, 2, 14), True, f"调休上班（{document}）")]
    assert CALENDAR.odd_days(date(2026, 2, 13), date(2026, 2, 27)) == (*makeup, *holiday)


def test_a_local_exception_wins_over_the_national_year_and_names_its_document() -> None:
    closed = Overlay(date(2026, 11, 23), works=False, reason="防汛停班", document="滁政办〔2026〕1号")
    opened = Overlay(date(2026, 11, 21), works=True, reason="延时服务", document="滁政办〔2026〕2号")
    local = Calendar(CALENDAR.years.values(), [closed, opened])
    assert local.after(date(2026, 11, 20), 2).on == date(2026, 11, 24)
    assert local.odd_days(date(2026, 11, 20), date(2026, 11, 24)) == (
        Skipped(date(2026, 11, 21), True, "延时服务（滁政办〔2026〕2号）"),
        Skipped(date(2026, 11, 23), False, "防汛停班（滁政办〔2026〕1号）"),
    )


def test_a_day_outside_the_calendar_is_refused_not_guessed() -> None:
    before_all = date(2023, 12, 31)
    for ask in (CALENDAR.is_workday, lambda day: CALENDAR.after(day, 1), lambda day: CALENDAR.after(day, 0)):
        with pytest.raises(ValueError, match="no calendar for 2023"):
            ask(before_all)
    with pytest.raises(ValueError, match="the calendar goes from"):
        CALENDAR.before(date(2024, 1, 2), 1)
    with pytest.raises(ValueError, match="the calendar ends on"):
        CALENDAR.after(date(2029, 12, 31), 1)


def test_a_calendar_without_a_year_or_with_a_missing_one_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Calendar([])
    with pytest.raises(ValueError, match="2025"):
        Calendar([CALENDAR.years[2024], CALENDAR.years[2026]])


days = st.dates(date(2024, 1, 1), date(2026, 12, 31))
counts = st.integers(1, 250)


@given(days, counts)
def test_counting_forward_and_counting_between_are_inverse(start: date, n: int) -> None:
    due = CALENDAR.after(start, n).on
    assert CALENDAR.is_workday(due)
    assert CALENDAR.between(start, due) == n
    assert CALENDAR.between(due, start) == -n


@given(days, counts)
def test_counting_back_mirrors_counting_forward(day: date, n: int) -> None:
    workday = CALENDAR.after(day, 0).on
    assert CALENDAR.before(CALENDAR.after(workday, n).on, n).on == workday
    assert CALENDAR.after(workday, n).on > workday


@given(days, days, counts)
def test_a_later_start_or_a_longer_limit_never_ends_earlier(one: date, other: date, n: int) -> None:
    early, late = sorted((one, other))
    assert CALENDAR.after(early, n).on <= CALENDAR.after(late, n).on
    assert CALENDAR.after(early, n).on < CALENDAR.after(early, n + 1).on
    assert CALENDAR.before(early + 400 * DAY, n).on <= CALENDAR.before(late + 400 * DAY, n).on


@given(days, st.integers(1, 24))
def test_months_end_on_the_same_day_or_the_months_last_and_roll_on_only_over_days_off(start: date, n: int) -> None:
    due = CALENDAR.months_after(start, n).on
    index = start.year * 12 + start.month - 1 + n
    year, month = index // 12, index % 12 + 1
    nominal = date(year, month, min(start.day, monthrange(year, month)[1]))
    assert CALENDAR.is_workday(due)
    assert due >= nominal
    assert not any(CALENDAR.is_workday(nominal + DAY * k) for k in range((due - nominal).days))


@given(days, st.integers(0, 400))
def test_natural_days_roll_on_only_over_days_off(start: date, n: int) -> None:
    nominal, due = start + timedelta(days=n), CALENDAR.natural_after(start, n).on
    assert CALENDAR.is_workday(due)
    assert due >= nominal
    assert not any(CALENDAR.is_workday(nominal + DAY * k) for k in range((due - nominal).days))


@given(days, counts)
def test_a_day_past_the_last_published_year_is_provisional_and_no_other(start: date, n: int) -> None:
    due = CALENDAR.after(start, n)
    assert due.provisional == (due.on.year > 2026)
    assert CALENDAR.is_provisional(due.on) == due.provisional


@given(st.dates(date(1990, 1, 1), date(2023, 12, 31)), st.integers(0, 100))
def test_a_start_before_the_first_year_is_refused(start: date, n: int) -> None:
    with pytest.raises(ValueError, match="no calendar"):
        CALENDAR.after(start, n)


def test_a_day_before_is_only_told_within_the_calendar() -> None:
    for end, workdays in ((date(2035, 1, 1), 1), (date(2024, 1, 3), 5), (date(2026, 1, 5), 0)):
        with pytest.raises(ValueError, match="the calendar goes from"):
            CALENDAR.before(end, workdays)
