"""A new calendar is tried on every running clock before anybody publishes it; told dates never move by themselves."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from histories import ITEM, ZHANG, all_in, bench, lacking, received, story
from hypothesis import given
from hypothesis import strategies as st

from window_desk import shipped
from window_desk.core.acts import (
    Accepted,
    Act,
    Channel,
    Checked,
    CommitmentKind,
    Committed,
    Decided,
    Extended,
    Finding,
    Form,
    Notified,
    Outcome,
    PaperFate,
    Printed,
    Received,
    Served,
    SpecialProcedure,
    Suspended,
    Told,
    Verdict,
)
from window_desk.core.case import Case
from window_desk.core.clock import ClockKind
from window_desk.core.one_time_notice import demands
from window_desk.core.recalculation import ChangedClock, ChangedDay, Recalculation, changed_days, recalculate
from window_desk.core.time_limits import clocks
from window_desk.core.workdays import DAY, Calendar, Overlay, Year

OLD = shipped.calendar()
NUMBER = "试用文号"
YEAR = Year(2027, NUMBER, {date(2027, 1, day): "元旦" for day in (1, 2, 3, 4)}, frozenset({date(2027, 1, 9)}))
NEW = OLD.with_year(YEAR)
"""4 January off, the Saturday after it worked: a date between the two moves on by a day, a later one not."""

TAKEN = ("2026-12-25 09:00", received())
CHECKED = ("2026-12-25 09:05", Checked(all_in()))
ACCEPTED = ("2026-12-25 09:10", Accepted("受字 1"))


def printed(form: Form, number: str, fate: PaperFate = PaperFate.PRINTED, copy: int = 0) -> tuple[str, Act]:
    return "2026-12-25 09:20", Printed(form, number, UUID(int=1003), fate, copy)


def tried(*cases: Case, new: Calendar = NEW, at: str = "2026-12-28 09:00") -> Recalculation:
    return recalculate([(case, bench(at)) for case in cases], OLD, new)


def dates(report: Recalculation) -> list[tuple[ClockKind, str, str]]:
    """Kind, old date and new date of each clock; a provisional one in brackets, ``-`` for none."""

    def said(change: ChangedClock, new: bool) -> str:
        clock = change.new if new else change.old
        if clock is None:
            return "-"
        return f"({clock.due_on:%m-%d})" if clock.provisional else f"{clock.due_on:%m-%d}"

    return [(change.clock.kind, said(change, False), said(change, True)) for change in report.clocks]


def test_a_running_date_moves_or_becomes_certain_when_its_year_is_published() -> None:
    report = tried(story(TAKEN, CHECKED, ACCEPTED))
    assert dates(report) == [(ClockKind.PROMISED, "(01-04)", "01-05"), (ClockKind.STATUTORY, "(01-11)", "01-11")]
    assert [change.moves for change in report.clocks] == [True, False]
    assert [(change.case_id, change.number) for change in report.clocks] == [(UUID(int=1), "03-20261120-0001")] * 2


def test_a_date_inside_the_years_already_published_is_not_listed() -> None:
    early = story(("2026-12-01 09:00", received()), ("2026-12-01 09:05", Checked(all_in())))
    report = tried(replace(early, accepted_at=early.received_at), at="2026-12-02 09:00")
    assert report.clocks == ()


def test_what_is_done_is_never_reckoned_again() -> None:
    decided = story(TAKEN, CHECKED, ACCEPTED, ("2026-12-28 09:00", Decided("决字 1", Outcome.GRANTED)))
    assert [kind for kind, _, _ in dates(tried(decided))] == [ClockKind.DELIVER]
    served = story(
        TAKEN,
        CHECKED,
        ACCEPTED,
        ("2026-12-28 09:00", Decided("决字 1", Outcome.GRANTED)),
        ("2026-12-28 10:00", Served("许可证", ZHANG)),
    )
    assert tried(served).clocks == ()


def test_a_local_exception_moves_dates_as_a_year_does() -> None:
    closed = OLD.with_overlay(Overlay(date(2026, 12, 30), works=False, reason="防汛停班", document="滁政办〔2026〕1号"))
    report = tried(story(("2026-12-21 09:00", received()), ("2026-12-21 09:05", Checked(all_in()))), new=closed)
    assert dates(report) == []  # the notice is due on 12-28
    report = tried(
        story(
            ("2026-12-24 09:00", received()), ("2026-12-24 09:05", Checked(all_in())), ("2026-12-24 09:10", ACCEPTED[1])
        ),
        new=closed,
    )
    assert dates(report) == [(ClockKind.PROMISED, "12-31", "(01-04)"), (ClockKind.STATUTORY, "(01-08)", "(01-11)")]
    assert report.days == (ChangedDay(date(2026, 12, 30), works=False, reason="防汛停班（滁政办〔2026〕1号）"),)
    assert report.unpublished == (2027,)


def test_the_changes_come_in_the_order_of_their_old_dates_whatever_the_order_of_the_cases() -> None:
    later = replace(story(TAKEN, CHECKED, ACCEPTED), number="03-2")
    sooner = replace(
        later, number="03-1", accepted_at=bench("2026-12-24 09:00").now, received_at=bench("2026-12-24 09:00").now
    )
    report = tried(later, sooner)
    ordered = [(change.clock.due_on, change.number) for change in report.clocks]
    assert ordered == sorted(ordered)
    assert [number for _, number in ordered] == ["03-2", "03-1", "03-2"]  # 03-1's promise is due in 2026


# what was told


def test_the_papers_already_out_that_tell_the_old_date_are_named_once_and_failed_prints_are_not() -> None:
    case = story(
        TAKEN,
        CHECKED,
        ACCEPTED,
        printed(Form.RECEIPT, "收字 1"),
        printed(Form.ACCEPTANCE_NOTICE, "受字 1"),
        printed(Form.ACCEPTANCE_NOTICE, "受字 1", copy=1),
    )
    assert [change.papers for change in tried(case).clocks] == [("受字 1",), ("受字 1",)]
    failed = story(TAKEN, CHECKED, ACCEPTED, printed(Form.ACCEPTANCE_NOTICE, "受字 1", PaperFate.FAILED))
    assert [change.papers for change in tried(failed).clocks] == [(), ()]


def test_a_letter_that_told_a_longer_time_counts_once_its_receiver_had_it() -> None:
    lines = (
        TAKEN,
        CHECKED,
        ACCEPTED,
        ("2026-12-26 09:00", Extended("延字 1", 5, "9001", "须再核实", "行政许可法第四十二条")),
    )
    untold = story(*lines)
    told = story(*lines, ("2026-12-26 10:00", Told(UUID(int=1004), "延字 1")))
    assert [change.papers for change in tried(untold).clocks] == [(), ()]
    assert [change.papers for change in tried(told).clocks] == [(), ("延字 1",)]  # the promise was not lengthened
    assert dates(tried(told))[1] == (ClockKind.STATUTORY, "(01-18)", "01-18")
    stopped = story(
        *lines[:3],
        ("2026-12-26 09:00", Suspended("特字 1", SpecialProcedure.TESTING, "某法", "9001", date(2026, 12, 26), 3)),
        ("2026-12-26 10:00", Told(UUID(int=1004), "特字 1")),
    )
    assert [change.papers for change in tried(stopped).clocks] == [("特字 1",), ("特字 1",)]


def notified(supply_by: date) -> Case:
    findings = Checked(all_in(lacking(1)))
    asked = demands(ITEM, story(TAKEN, ("2026-12-25 09:05", findings)))
    notice = ("2026-12-25 09:10", Notified("告字 1", asked, supply_by))
    return story(TAKEN, ("2026-12-25 09:05", findings), notice, printed(Form.ONE_TIME_NOTICE, "告字 1"))


def test_a_date_told_in_a_notice_stays_and_is_listed_where_the_days_up_to_it_change() -> None:
    (change,) = tried(notified(date(2027, 1, 6))).clocks
    assert (change.clock.kind, change.told, change.moves) == (ClockKind.SUPPLY, True, False)
    assert change.old is not None
    assert change.new is not None
    assert change.old.due_on == change.new.due_on == date(2027, 1, 6)
    assert change.papers == ("告字 1",)


def test_a_told_date_that_was_kept_is_not_listed() -> None:
    waiting = notified(date(2027, 1, 6))
    supplied = replace(waiting, notices=(replace(waiting.notices[0], supplied_on=date(2026, 12, 28)),))
    assert [change for change in tried(supplied).clocks if change.clock.kind is ClockKind.SUPPLY] == []


def test_a_told_date_on_which_the_centre_will_be_closed_is_listed() -> None:
    closed = OLD.with_overlay(Overlay(date(2026, 12, 31), works=False, reason="停电", document="滁政办〔2026〕1号"))
    opened = closed.with_overlay(Overlay(date(2026, 12, 26), works=True, reason="补班", document="滁政办〔2026〕2号"))
    (change,) = tried(notified(date(2026, 12, 31)), new=opened).clocks  # as many working days as before
    assert change.told


def test_a_told_date_that_only_becomes_certain_is_not_said_to_have_other_days() -> None:
    (change,) = tried(notified(date(2027, 1, 11))).clocks  # 4 January is lost and the 9th won
    assert (change.told, change.moves) == (False, False)
    assert dates(tried(notified(date(2027, 1, 11)))) == [(ClockKind.SUPPLY, "(01-11)", "01-11")]


def test_each_promise_is_compared_with_itself() -> None:
    promises = [
        ("2026-12-25 09:06", Committed(f"诺字 {n}", CommitmentKind.DEFERRED, (n,), by))
        for n, by in ((1, date(2027, 1, 5)), (3, date(2026, 12, 30)))
    ]
    findings = all_in(Finding(1, Verdict.DEFERRED, 0), Finding(3, Verdict.DEFERRED, 0))
    case = story(TAKEN, ("2026-12-25 09:05", Checked(findings)), *promises)
    held = [change for change in tried(case).clocks if change.clock.kind is ClockKind.COMMITMENT]
    assert [(change.clock.label, change.told) for change in held] == [("诺字 1", True)]


# clocks that only one calendar has


def test_a_case_no_longer_or_newly_deemed_accepted_gains_or_loses_its_decision_clock() -> None:
    case = story(("2026-12-18 09:00", received()))
    worked = OLD.with_overlay(Overlay(date(2026, 12, 19), works=True, reason="延时服务", document="滁政办〔2026〕2号"))
    newly = recalculate([(case, bench("2026-12-25 09:00"))], OLD, worked)
    assert dates(newly) == [
        (ClockKind.PROMISED, "-", "12-24"),
        (ClockKind.NOTIFY, "12-25", "12-24"),
        (ClockKind.STATUTORY, "-", "12-31"),
    ]
    begun = {change.clock.kind: (change.old, change.moves, change.papers) for change in newly.clocks}
    assert begun[ClockKind.STATUTORY] == (None, True, ())
    no_longer = recalculate([(case, bench("2026-12-25 09:00"))], worked, OLD)
    assert {change.clock.kind for change in no_longer.clocks if change.new is None} == {
        ClockKind.PROMISED,
        ClockKind.STATUTORY,
    }


# days and years


def test_the_days_that_differ_are_told_with_their_reason_as_far_as_both_calendars_go() -> None:
    assert changed_days(OLD, NEW) == (
        ChangedDay(date(2027, 1, 4), works=False, reason=f"元旦（{NUMBER}）"),
        ChangedDay(date(2027, 1, 9), works=True, reason=f"调休上班（{NUMBER}）"),
        *(ChangedDay(day, works=True, reason="") for day in weekdays_fixed_by_law_but_not_in_the_notice()),
    )
    assert {day.on for day in changed_days(NEW, OLD)} == {day.on for day in changed_days(OLD, NEW)}
    assert changed_days(OLD, OLD) == ()


def weekdays_fixed_by_law_but_not_in_the_notice() -> list[date]:
    """The test's year names only 元旦, so the fixed holidays known before are ordinary days again."""
    fixed = [date(2027, 5, 1), date(2027, 5, 2), date(2027, 10, 1), date(2027, 10, 2), date(2027, 10, 3)]
    return [day for day in fixed if day.weekday() < 5]


def test_the_last_and_the_first_day_both_calendars_know_are_compared() -> None:
    ends = [
        Overlay(day, works=True, reason="延时服务", document="滁政办〔2026〕2号")
        for day in (OLD.first, date(2029, 12, 30))
    ]
    other = Calendar(OLD.years.values(), ends)
    assert [day.on for day in changed_days(OLD, other)] == [OLD.first, date(2029, 12, 30)]


def test_days_only_one_of_the_two_calendars_knows_are_not_compared() -> None:
    later = Calendar([OLD.years[2025], OLD.years[2026]])
    assert changed_days(OLD, later) == changed_days(later, OLD) == ()
    beyond = NEW.with_overlay(Overlay(date(2030, 6, 3), works=False, reason="停电", document="滁政办〔2026〕1号"))
    assert beyond.first <= date(2030, 6, 3) <= beyond.last
    assert changed_days(OLD, beyond) == changed_days(OLD, NEW)


def test_the_years_running_clocks_still_rest_on_are_named_and_those_of_ended_ones_are_not() -> None:
    accepted = story(TAKEN, CHECKED, ACCEPTED)
    assert tried(accepted, new=OLD).unpublished == (2027,)
    assert tried(accepted).unpublished == ()
    decided = story(TAKEN, CHECKED, ACCEPTED, ("2026-12-25 09:30", Decided("决字 1", Outcome.GRANTED)))
    served = story(
        TAKEN,
        CHECKED,
        ACCEPTED,
        ("2026-12-25 09:30", Decided("决字 1", Outcome.GRANTED)),
        ("2026-12-25 10:00", Served("许可证", ZHANG)),
    )
    assert tried(decided, new=OLD).unpublished == (2027,)
    assert tried(served, new=OLD).unpublished == ()


def test_no_case_and_no_change_give_an_empty_report() -> None:
    assert recalculate([], OLD, OLD) == Recalculation((), (), ())


def test_an_online_application_is_received_on_another_day_and_all_its_clocks_with_it() -> None:
    online = Received("03-1", ITEM.code, ITEM.version, ZHANG, channel=Channel.ONLINE)
    case = story(("2027-01-02 09:00", online), ("2027-01-02 09:05", Checked(all_in())))
    report = recalculate([(case, bench("2027-01-03 09:00"))], OLD, NEW)
    assert dates(report) == [(ClockKind.NOTIFY, "(01-11)", "01-11")]
    (change,) = report.clocks
    assert change.old is not None
    assert change.new is not None
    assert (change.old.starts_on, change.new.starts_on) == (date(2027, 1, 4), date(2027, 1, 5))


@given(
    st.dates(date(2026, 11, 2), date(2027, 3, 1)), st.sets(st.dates(date(2026, 12, 1), date(2027, 3, 31)), max_size=6)
)
def test_whatever_changes_a_clock_is_listed_if_and_only_if_its_day_or_certainty_changes(
    day: date, flipped: set[date]
) -> None:
    local = Calendar(
        OLD.years.values(),
        [Overlay(on, works=not OLD.is_workday(on), reason="试验", document="试字 1 号") for on in flipped],
    )
    at = f"{day} 09:00"
    case = story((at, received()), (at, Checked(all_in())), (at, Accepted("受字 1")))
    now = bench(f"{day + DAY} 09:00")
    before = {clock.kind: clock for clock in clocks(case, now)}
    after = {clock.kind: clock for clock in clocks(case, replace(now, calendar=local))}
    running = {kind for kind, clock in before.items() if clock.ended_on is None}
    differ = {kind for kind in running if before[kind] != after[kind]}
    report = recalculate([(case, now)], OLD, local)
    assert {change.clock.kind for change in report.clocks} == differ
    assert {changed.on for changed in report.days} == flipped


def test_a_paper_put_right_or_of_a_later_act_tells_the_old_date_no_longer() -> None:
    wrong = story(TAKEN, CHECKED, ACCEPTED, printed(Form.ACCEPTANCE_NOTICE, "受字 1"))

    def queue(case: Case, since: date) -> list[tuple[str, ...]]:
        return [change.papers for change in recalculate([(case, bench("2026-12-25 09:00"))], OLD, NEW, since).clocks]

    accepted_on = wrong.accepted_on
    assert accepted_on is not None
    assert queue(wrong, accepted_on) == [("受字 1",), ("受字 1",)]  # printed that day, before the notice came
    assert queue(wrong, accepted_on - DAY) == [(), ()]
    right = replace(wrong, papers=(replace(wrong.papers[0], known_on=accepted_on),))
    assert queue(right, accepted_on) == [(), ()]
    assert queue(right, accepted_on + DAY) == [("受字 1",), ("受字 1",)]  # put right for a notice of before only
