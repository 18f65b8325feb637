"""The worked examples, one test each, and the laws every reckoning obeys."""

import csv
import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from window_desk import shipped
from window_desk.core.acts import Channel, SpecialProcedure
from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.catalogue import Handling, Item, Limit, Start, Unit
from window_desk.core.clock import ClockKind, reckon
from window_desk.core.decision_time import STATUTORY
from window_desk.core.entry import CHINA
from window_desk.core.one_time_notice import supply_by
from window_desk.core.parts import Extension, Notice, Suspension
from window_desk.core.policy import SAFE, OutOfHours, Policy
from window_desk.core.time_limits import clocks
from window_desk.core.workdays import DAY, Calendar, Due, Overlay, Skipped, Year

CALENDAR = shipped.calendar()
ITEM = Item("ANY", 1, date(2024, 1, 1), "任一事项", "market", Handling.COMMITTED)
CASE_ID = UUID(int=1)


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


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=CHINA)


def clock(case: Case, kind: ClockKind, today: date, policy: Policy = SAFE, item: Item = ITEM) -> Due:
    (found,) = (c for c in clocks(case, Bench(item, CALENDAR, noon(today), policy)) if c.kind is kind)
    return Due(found.due_on, found.provisional)


def counted(example: Example) -> Due:
    return CALENDAR.after(example.dates[0], example.counts[0])


def counted_back(example: Example) -> Due:
    return CALENDAR.before(example.dates[0], example.counts[0])


def received_online(rule: OutOfHours) -> Callable[[Example], Due]:
    def due(example: Example) -> Due:
        case = Case(CASE_ID, received_at=noon(example.dates[0]), channel=Channel.ONLINE)
        return clock(case, ClockKind.NOTIFY, example.dates[0], Policy(out_of_hours=rule))

    return due


def two_limits(example: Example) -> Due:
    """The second limit runs from the last day of the first."""
    first, more = example.counts
    return CALENDAR.after(CALENDAR.after(example.dates[0], first).on, more)


def extended(example: Example) -> Due:
    """Accepted, and told on the last day but one of an extension."""
    (accepted,), (first, more) = example.dates, example.counts
    item = replace(ITEM, handling=Handling.JOINT if first == 45 else Handling.COMMITTED)
    told_on = CALENDAR.after(accepted, first - 1).on
    extension = Extension(UUID(int=3), "延字 1", more, told_on)
    case = Case(CASE_ID, received_at=noon(accepted), accepted_at=noon(accepted), extensions=(extension,))
    assert clock(case, ClockKind.STATUTORY, told_on, item=item).on == CALENDAR.after(accepted, first).on  # untold yet
    return clock(replace(case, told={UUID(int=3): told_on}), ClockKind.STATUTORY, told_on, item=item)


def suspended(example: Example) -> Due:
    """Accepted, then one special procedure after the other, each told on its first day."""
    accepted, *spans = example.dates
    pairs = list(zip(spans[::2], spans[1::2], strict=True))
    stops = [
        Suspension(UUID(int=n), "特字", SpecialProcedure.TESTING, first, 9, last)
        for n, (first, last) in enumerate(pairs, 3)
    ]
    case = Case(
        CASE_ID,
        received_at=noon(accepted),
        accepted_at=noon(accepted),
        suspensions=tuple(stops),
        told={stop.act_id: stop.starts_on for stop in stops},
    )
    policy = Policy(suspension_start_counts=example.id.endswith("S2"))
    return clock(case, ClockKind.STATUTORY, accepted, policy)


def wrongly_suspended(example: Example) -> Due:
    """What a real vendor's code answers: the natural days of the pause on top of the last day. Ours never does."""
    d01 = next(e for e in EXAMPLES if e.id == "D01-S1")
    accepted, first, last = d01.dates
    wrong = CALENDAR.after(accepted, d01.counts[0]).on + (last - first)
    assert suspended(d01).on != wrong
    return Due(wrong, provisional=False)


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
    assert ClockKind.STATUTORY not in {c.kind for c in clocks(case, Bench(ITEM, CALENDAR, noon(last_day)))}
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
    "receipt_next_wd": received_online(OutOfHours.NEXT_WORKDAY),
    "receipt_same_day": received_online(OutOfHours.SAME_DAY),
    "weekend_window": counted,
    "correction_notice_due": notice_due,
    "deemed_accepted_due": deemed_accepted,
    "supplement_restart": supplemented,
    "correction_notice_due_local": counted,
    "online_review_local": counted,
    "applicant_supplement_due": lambda example: supply_by(Bench(ITEM, CALENDAR, noon(example.dates[0]))),
    "suspend": suspended,
    "suspend_twice": suspended,
    "suspend_BUG": wrongly_suspended,
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
    "general_renewal_latest": lambda example: CALENDAR.natural_before(example.dates[0], example.counts[0]),
    "promise_due": counted,
    "statutory_due": counted,
    "warn_day": warned,
    "registration": two_limits,
    "water_intake": counted,
}
"""How each kind of row is reckoned; ``elapsed`` is a count, not a day, and has a test of its own."""


def test_every_worked_example_is_reckoned() -> None:
    ids = [example.id for example in EXAMPLES]
    assert len(ids) == len(set(ids)) == 59
    assert {example.rule for example in EXAMPLES} == REASONING.keys() | {"elapsed"}


@pytest.mark.parametrize("example", [e for e in EXAMPLES if e.rule != "elapsed"], ids=lambda e: e.id)
def test_a_worked_example_ends_on_its_day(example: Example) -> None:
    due = REASONING[example.rule](example)
    assert due.provisional == example.provisional
    if not example.provisional:
        assert due.on == date.fromisoformat(example.expected)


@pytest.mark.parametrize("example", [e for e in EXAMPLES if e.rule == "elapsed"], ids=lambda e: e.id)
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
    october = [date(2028, 9, 30) + DAY * n for n in range(9)]
    assert [day.day for day in october if CALENDAR.is_workday(day)] == [4, 5, 6]
    assert not any(map(CALENDAR.is_workday, (date(2027, 10, 1), date(2028, 5, 1), date(2028, 5, 2))))
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


def test_a_holiday_over_new_year_is_off_in_both_years_and_the_later_notice_has_the_last_word() -> None:
    turn = {date(2026, 12, 30): "元旦", date(2026, 12, 31): "元旦", date(2027, 1, 1): "元旦", date(2028, 1, 3): "元旦"}
    published = Year(2027, "试用文号", turn, frozenset({date(2026, 12, 27)}))
    later = CALENDAR.with_year(published)
    assert later.after(date(2026, 12, 25), 2).on == date(2026, 12, 28)
    assert later.after(date(2026, 12, 29), 1).on == date(2027, 1, 4)
    assert [odd.reason for odd in later.odd_days(date(2026, 12, 26), date(2027, 1, 1))] == [
        "调休上班（试用文号）",
        *["元旦（试用文号）"] * 3,
    ]
    assert not later.is_workday(date(2028, 1, 3))  # said already, though 2028 is not yet published
    assert later.is_provisional(date(2028, 1, 3))


def test_a_year_published_or_corrected_takes_the_place_of_what_was_known_and_leaves_the_rest() -> None:
    closed = Overlay(date(2026, 11, 23), works=False, reason="防汛停班", document="滁政办〔2026〕1号")
    local = CALENDAR.with_overlay(closed)
    corrected = local.with_year(replace(CALENDAR.years[2026], makeup=frozenset()))
    assert (CALENDAR.is_workday(date(2026, 10, 10)), corrected.is_workday(date(2026, 10, 10))) == (True, False)
    assert not corrected.is_workday(closed.on)
    assert corrected.years[2025] == CALENDAR.years[2025]
    with pytest.raises(ValueError, match="2027"):
        CALENDAR.with_year(replace(CALENDAR.years[2026], year=2028))


def test_the_last_published_day_is_certain_and_the_day_after_is_not() -> None:
    last = date(2026, 12, 31)
    assert CALENDAR.after(last - DAY, 1) == Due(last, provisional=False)
    assert not CALENDAR.before(last, 1).provisional
    assert CALENDAR.before(last + DAY, 1) == Due(last, provisional=True)
    assert CALENDAR.after(CALENDAR.last - DAY, 1).on == CALENDAR.last == date(2029, 12, 31)


def test_the_years_dates_rest_on_without_being_published_are_named() -> None:
    rests = [date(2026, 12, 31), date(2028, 3, 1), date(2027, 1, 4), date(2027, 6, 1)]
    assert CALENDAR.unpublished(rests) == (2027, 2028)
    assert CALENDAR.unpublished([date(2026, 12, 31)]) == ()


def test_natural_days_before_a_day_roll_nowhere_and_rest_on_no_calendar() -> None:
    assert CALENDAR.natural_before(date(2026, 11, 1), 30) == Due(date(2026, 10, 2), provisional=False)
    assert CALENDAR.natural_before(date(2031, 1, 31), 30) == Due(date(2031, 1, 1), provisional=False)


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
