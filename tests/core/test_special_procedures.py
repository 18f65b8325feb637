"""What stops the clock, what lengthens it, and what does neither (Art. 42, 45)."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from core.histories import ITEM, all_in, bench, entry, moment, received, story
from hypothesis import given
from hypothesis import strategies as st

from window_desk.core.acts import (
    Accepted,
    Act,
    Checked,
    Decided,
    Extended,
    Inspected,
    Outcome,
    Resumed,
    Reviewed,
    SpecialProcedure,
    Suspended,
    Told,
    Withdrawn,
)
from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.catalogue import Handling, Limit, Start, Unit
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.decision_time import moved_by
from window_desk.core.parts import Extension
from window_desk.core.permit import permit, why_not
from window_desk.core.policy import Policy
from window_desk.core.reasons import Reason
from window_desk.core.special_procedures import granted_days, told_late, untold
from window_desk.core.time_limits import clocks, explain, next_due

PLAIN = replace(ITEM, promised=None, statutory=None)
ACCEPTED: tuple[tuple[str, Act], ...] = (
    ("2025-03-03 09:00", received()),
    ("2025-03-03 09:10", Checked(all_in())),
    ("2025-03-03 09:20", Accepted("受字 1")),
)
"""Accepted on 2025-03-03: twenty working days end on 2025-03-31."""


def stop(starts_on: date, days: int = 10, number: str = "特字 1") -> Suspended:
    basis = "行政许可法第四十五条"
    return Suspended(number, SpecialProcedure.EXPERT_REVIEW, basis, "周处", starts_on, days)


def more(days: int = 10) -> Extended:
    return Extended("延字 1", days, "案情复杂", "周处")


def told(line: int) -> Told:
    """The paper of the ``line``-th act was handed over."""
    return Told(UUID(int=1000 + line), "特字 1")


def law(case: Case, today: str, policy: Policy | None = None) -> Clock:
    at = replace(bench(f"{today} 12:00", PLAIN), policy=policy or Policy())
    (clock,) = (c for c in clocks(case, at) if c.kind is ClockKind.STATUTORY)
    return clock


def refused(case: Case, act: Act, at: str, under: Bench | None = None) -> Reason | None:
    refusal = permit(case, act, under or bench(at, PLAIN), moment(at))
    return refusal.reason if refusal else None


STOPPED = story(
    *ACCEPTED,
    ("2025-03-10 09:00", stop(date(2025, 3, 10))),
    ("2025-03-10 09:05", told(4)),
    ("2025-03-24 09:00", Resumed(date(2025, 3, 21))),
)


def test_the_remaining_days_run_on_after_the_procedure() -> None:
    """[D01] 03-10 to 03-21 are left out; S2 counts the first of them."""
    assert law(STOPPED, "2025-03-24").due_on == date(2025, 4, 15)
    assert law(STOPPED, "2025-03-24", Policy(suspension_start_counts=True)).due_on == date(2025, 4, 14)


def test_a_procedure_nobody_was_told_of_stops_nothing() -> None:
    silent = story(*((str(e.happened_at)[:16], e.act) for e in STOPPED.entries if not isinstance(e.act, Told)))
    assert law(silent, "2025-03-24").due_on == date(2025, 3, 31)
    assert [s.number for s in untold(silent)] == ["特字 1"]
    assert untold(STOPPED) == ()


def test_the_days_before_it_was_told_count() -> None:
    """Begun on 03-10, told on 03-14: four days less are left out."""
    late = story(
        *ACCEPTED,
        ("2025-03-10 09:00", stop(date(2025, 3, 10))),
        ("2025-03-14 09:00", told(4)),
        ("2025-03-24 09:00", Resumed(date(2025, 3, 21))),
    )
    assert law(late, "2025-03-24").due_on == date(2025, 4, 9)


def test_told_only_after_it_ended_is_not_told_at_all() -> None:
    late = story(
        *ACCEPTED,
        ("2025-03-10 09:00", stop(date(2025, 3, 10))),
        ("2025-03-24 09:00", Resumed(date(2025, 3, 21))),
        ("2025-03-26 09:05", told(4)),
    )
    assert law(late, "2025-03-26").due_on == date(2025, 3, 31)
    assert law(late, "2025-03-26").stops == ()


def test_while_it_goes_on_the_clock_stands_still_and_never_shows_late() -> None:
    going_on = story(*ACCEPTED, ("2025-03-10 09:00", stop(date(2025, 3, 10))), ("2025-03-10 09:05", told(4)))
    clock = law(going_on, "2025-03-12")
    assert clock.paused
    assert clock.due_on == date(2025, 4, 15)  # by the ten days told
    later = law(going_on, "2025-06-30")
    assert later.paused
    assert not later.overdue(date(2025, 6, 30))
    assert next_due((clock,)) is clock  # nothing else to show
    assert not law(STOPPED, "2025-03-24").paused


def test_a_clock_that_runs_is_shown_before_one_that_stands_still() -> None:
    going_on = story(*ACCEPTED, ("2025-03-10 09:00", stop(date(2025, 3, 10))), ("2025-03-10 09:05", told(4)))
    still = law(going_on, "2025-03-12")
    running = Clock(ClockKind.VISIT, still.limit, date(2025, 3, 3), date(2025, 12, 1), provisional=False)
    assert next_due((still, running)) is running


def test_a_procedure_begun_after_the_last_day_comes_too_late_to_stop_it() -> None:
    late = story(
        *ACCEPTED,
        ("2025-04-07 09:00", stop(date(2025, 4, 7))),
        ("2025-04-07 09:05", told(4)),
    )
    clock = law(late, "2025-04-10")
    assert (clock.due_on, clock.stops, clock.paused) == (date(2025, 3, 31), (), False)
    assert clock.overdue(date(2025, 4, 10))


def test_a_site_visit_stops_nothing() -> None:
    """Trap 3: visits, public notices and other departments' views are not among the eight."""
    visited = story(*ACCEPTED, ("2025-03-10 09:00", Inspected(("王敏", "赵强"), "相符", passed=True)))
    assert law(visited, "2025-03-24").due_on == date(2025, 3, 31)


def test_stops_in_natural_days_are_counted_in_natural_days() -> None:
    item = replace(PLAIN, statutory=Limit(30, Unit.NATURAL_DAYS, Start.ACCEPTANCE, "办法"))
    (clock,) = (c for c in clocks(STOPPED, bench("2025-03-24 12:00", item)) if c.kind is ClockKind.STATUTORY)
    assert clock.due_on == date(2025, 4, 14)  # 04-02 and the twelve days from 03-10 to 03-21
    months = replace(PLAIN, statutory=Limit(1, Unit.MONTHS, Start.ACCEPTANCE, "办法"))
    (clock,) = (c for c in clocks(STOPPED, bench("2025-03-24 12:00", months)) if c.kind is ClockKind.STATUTORY)
    assert clock.due_on == date(2025, 4, 15)


def test_why_this_date_counts_only_the_days_that_count() -> None:
    said = explain(law(STOPPED, "2025-03-24"), bench("2025-03-24 12:00").calendar)
    assert (said.workdays, said.stopped, said.added) == (20, 10, 0)
    assert said.article == "行政许可法第四十二条第一款"


def test_a_promise_stands_still_with_the_law() -> None:
    promised = replace(PLAIN, promised=Limit(10, Unit.WORKDAYS, Start.ACCEPTANCE, "承诺"))
    (clock,) = (c for c in clocks(STOPPED, bench("2025-03-24 12:00", promised)) if c.kind is ClockKind.PROMISED)
    assert clock.due_on == date(2025, 3, 31)


EXTENDED = story(*ACCEPTED, ("2025-03-28 09:00", more()), ("2025-03-31 09:00", told(4)))


def test_an_extension_told_by_the_last_day_runs_from_the_last_day() -> None:
    assert law(EXTENDED, "2025-03-31").due_on == date(2025, 4, 15)
    assert law(EXTENDED, "2025-03-31").added == 10
    assert explain(law(EXTENDED, "2025-03-31"), bench("2025-03-24 12:00").calendar).added == 10


def test_an_extension_told_after_the_last_day_or_overturned_adds_nothing() -> None:
    late = story(*ACCEPTED, ("2025-03-28 09:00", more()), ("2025-04-01 09:00", told(4)))
    assert law(late, "2025-04-02").due_on == date(2025, 3, 31)
    assert [e.days for e in told_late(late, date(2025, 3, 31))] == [10]
    assert told_late(EXTENDED, date(2025, 3, 31)) == ()
    overturned = replace(EXTENDED, reviews={UUID(int=1004): False})
    assert law(overturned, "2025-03-31").due_on == date(2025, 3, 31)
    assert granted_days(overturned) == 0


def test_an_extension_moves_the_promise_only_where_the_centre_says_so() -> None:
    item = replace(PLAIN, promised=Limit(20, Unit.WORKDAYS, Start.ACCEPTANCE, "承诺"))
    for moves, due in ((False, date(2025, 3, 31)), (True, date(2025, 4, 15))):
        under = replace(bench("2025-03-31 12:00", item), policy=Policy(extension_moves_promise=moves))
        (clock,) = (c for c in clocks(EXTENDED, under) if c.kind is ClockKind.PROMISED)
        assert clock.due_on == due


def test_asked_for_after_the_last_day_it_is_refused() -> None:
    case = story(*ACCEPTED)
    assert refused(case, more(), "2025-03-31 16:00") is None
    assert refused(case, more(), "2025-04-01 09:00") is Reason.TOO_LATE_TO_EXTEND
    assert why_not(case, Extended, bench("2025-04-01 09:00", PLAIN)) is not None


def test_no_extension_is_longer_than_the_law_allows_all_together() -> None:
    case, at = story(*ACCEPTED), "2025-03-28 09:00"
    assert refused(case, more(11), at) is Reason.TOO_LONG
    assert refused(case, more(0), at) is Reason.TOO_LONG
    assert refused(replace(case, extensions=(Extension(UUID(int=7), "延字 1", 6, date(2025, 3, 20)),)), more(5), at)
    joint = bench(at, replace(PLAIN, handling=Handling.JOINT))
    assert refused(case, more(15), at, joint) is None
    assert refused(case, more(16), at, joint) is Reason.TOO_LONG
    own = bench(at, replace(PLAIN, extension=Limit(5, Unit.WORKDAYS, Start.ACCEPTANCE, "办法")))
    assert refused(case, more(6), at, own) is Reason.TOO_LONG
    assert refused(case, more(5), at, own) is None


def test_an_extension_needs_its_reason_and_its_approver() -> None:
    case, at = story(*ACCEPTED), "2025-03-28 09:00"
    assert refused(case, replace(more(), reason=" "), at) is Reason.NO_EXTENSION_REASON
    assert refused(case, replace(more(), approver=""), at) is Reason.NO_APPROVER


def test_a_procedure_needs_its_basis_its_approver_and_its_days() -> None:
    case, at = story(*ACCEPTED), "2025-03-10 09:00"
    good = stop(date(2025, 3, 10))
    assert refused(case, good, at) is None
    assert refused(case, replace(good, basis=""), at) is Reason.NO_BASIS
    assert refused(case, replace(good, approver=""), at) is Reason.NO_APPROVER
    assert refused(case, replace(good, days=0), at) is Reason.NO_DAYS
    assert refused(case, replace(good, days=1), at) is None
    assert refused(case, replace(good, starts_on=date(2025, 3, 2)), at) is Reason.STOP_BEFORE_ACCEPTANCE


def test_one_procedure_at_a_time_and_only_a_running_one_ends() -> None:
    running = story(*ACCEPTED, ("2025-03-10 09:00", stop(date(2025, 3, 10))))
    at = "2025-03-24 09:00"
    assert refused(running, stop(date(2025, 3, 24)), at) is Reason.STILL_SUSPENDED
    assert refused(running, Resumed(date(2025, 3, 9)), at) is Reason.END_BEFORE_START
    assert refused(running, Resumed(date(2025, 3, 25)), at) is Reason.END_TO_COME
    assert refused(running, Resumed(date(2025, 3, 24)), at) is None
    assert refused(STOPPED, Resumed(date(2025, 3, 24)), "2025-03-25 09:00") is Reason.NOT_SUSPENDED


def test_no_decision_while_a_procedure_runs() -> None:
    running = story(*ACCEPTED, ("2025-03-10 09:00", stop(date(2025, 3, 10))))
    assert refused(running, Decided("决字 1", Outcome.GRANTED), "2025-03-11 09:00") is Reason.STILL_SUSPENDED
    assert refused(STOPPED, Decided("决字 1", Outcome.GRANTED), "2025-03-25 09:00") is None


def test_two_windows_that_both_stopped_or_resumed_are_not_believed_twice() -> None:
    twice = story(
        *((str(e.happened_at)[:16], e.act) for e in STOPPED.entries),
        ("2025-03-24 10:00", Resumed(date(2025, 3, 18))),
    )
    assert [s.ended_on for s in twice.suspensions] == [date(2025, 3, 21)]
    assert len(twice.disputed) == 1
    both = story(
        *ACCEPTED, ("2025-03-10 09:00", stop(date(2025, 3, 10))), ("2025-03-10 10:00", stop(date(2025, 3, 10)))
    )
    assert (len(both.suspensions), len(both.disputed)) == (1, 1)


def test_what_ended_without_a_decision_has_no_clock_running() -> None:
    case = story(*ACCEPTED, ("2025-03-10 09:00", Withdrawn("不办了")))
    assert law(case, "2025-06-30").ended_on == date(2025, 3, 10)
    assert refused(story(*ACCEPTED), Withdrawn(" "), "2025-03-10 09:00") is Reason.NO_WITHDRAWAL_REASON
    assert next_due(clocks(case, bench("2025-06-30 12:00", PLAIN))) is None


def test_a_review_of_the_extension_is_kept_with_it() -> None:
    """Who may review is ``refusals``' business; that it counts is seen from the ledger."""
    lines = [*((str(e.happened_at)[:16], e.act) for e in EXTENDED.entries)]
    assert law(story(*lines, ("2025-03-31 10:00", Reviewed(UUID(int=1004), stands=True))), "2025-03-31").added == 10
    assert law(story(*lines, ("2025-03-31 10:00", Reviewed(UUID(int=1004), stands=False))), "2025-03-31").added == 0


@given(st.integers(0, 15), st.integers(0, 25), st.integers(1, 15))
def test_no_day_is_counted_twice_and_none_is_lost(begins: int, lasts: int, limit: int) -> None:
    """Used days before and after a procedure are exactly the limit, whenever it was told and however long it took."""
    calendar = bench("2025-03-03 09:00").calendar
    first = calendar.after(date(2025, 3, 3), begins).on if begins else date(2025, 3, 3)
    last = calendar.after(first, lasts).on if lasts else first
    case = story(
        *ACCEPTED, (f"{first} 10:00", stop(first)), (f"{first} 10:05", told(4)), (f"{last} 16:00", Resumed(last))
    )
    item = replace(PLAIN, statutory=Limit(limit, Unit.WORKDAYS, Start.ACCEPTANCE, ""))
    (clock,) = (c for c in clocks(case, bench(f"{last} 17:00", item)) if c.kind is ClockKind.STATUTORY)
    days = [date.fromordinal(n) for n in range(date(2025, 3, 4).toordinal(), clock.due_on.toordinal() + 1)]
    left_out = {d for s in clock.stops for d in days if s.starts_on <= d <= (s.until or d)}
    assert sum(calendar.is_workday(d) and d not in left_out for d in days) == limit
    assert bool(clock.stops) == (first <= calendar.after(date(2025, 3, 3), limit).on)


def test_a_line_about_a_paper_nobody_made_is_disputed() -> None:
    stray = story(*ACCEPTED, ("2025-03-10 09:00", Told(UUID(int=77), "特字 9")))
    assert len(stray.disputed) == 1
    refusing = entry(9, Told(UUID(int=1001), "受字 1", refused=True), "2025-03-10 09:00").act
    assert refused(story(*ACCEPTED), refusing, "2025-03-10 09:00") is Reason.NO_WITNESS


def test_a_procedure_that_was_over_before_the_clock_began_takes_nothing_out() -> None:
    """Two offline windows can leave such a record; the clock runs from the acceptance all the same."""
    then = moment("2025-03-24 09:00")
    early = replace(STOPPED, received_at=then, accepted_at=then)
    assert law(early, "2025-03-24").due_on == date(2025, 4, 22)
    days = replace(PLAIN, statutory=Limit(28, Unit.NATURAL_DAYS, Start.ACCEPTANCE, "办法"))
    (clock,) = (c for c in clocks(early, bench("2025-03-24 12:00", days)) if c.kind is ClockKind.STATUTORY)
    assert clock.due_on == date(2025, 4, 21)


@pytest.mark.parametrize(
    ("today", "due", "stopped"), [("2025-03-12", "2025-04-15", 10), ("2025-03-28", "2025-04-22", 15)]
)
def test_while_it_goes_on_the_reckoning_adds_up_too(today: str, due: str, stopped: int) -> None:
    """Ten days were told, from 03-10; on 03-28 it has gone on for fifteen."""
    going_on = story(*ACCEPTED, ("2025-03-10 09:00", stop(date(2025, 3, 10))), ("2025-03-10 09:05", told(4)))
    said = explain(law(going_on, today), bench(f"{today} 12:00").calendar)
    assert (said.clock.due_on, said.workdays, said.stopped) == (date.fromisoformat(due), 20, stopped)


def test_where_both_end_on_one_day_the_bodys_clock_is_shown() -> None:
    ours = law(story(*ACCEPTED), "2025-03-12")
    theirs = replace(ours, kind=ClockKind.COMMITMENT)
    assert next_due((theirs, ours)) is ours
    assert next_due((replace(theirs, due_on=date(2025, 3, 14)), ours)) != ours


def test_the_first_day_and_the_last_are_allowed_themselves() -> None:
    """On the day of acceptance a procedure may begin, on its first day it may end, and one day more is an extension."""
    assert refused(story(*ACCEPTED), stop(date(2025, 3, 3)), "2025-03-03 10:00") is None
    running = story(*ACCEPTED, ("2025-03-10 09:00", stop(date(2025, 3, 10))))
    assert refused(running, Resumed(date(2025, 3, 10)), "2025-03-10 16:00") is None
    assert refused(story(*ACCEPTED), more(1), "2025-03-10 09:00") is None


def test_who_asks_for_too_much_is_told_how_much_is_left() -> None:
    at = "2025-03-28 09:00"
    for days, left in ((0, 10), (4, 6), (10, 0), (12, 0)):
        case = replace(story(*ACCEPTED), extensions=(Extension(UUID(int=7), "延字 1", days, date(2025, 3, 20)),))
        refusal = permit(case, more(11), bench(at, PLAIN), moment(at))
        assert str(refusal) == f"最多还能延长 {left} 个工作日"


def test_a_head_is_shown_the_last_day_without_the_extension_and_with_it_told_or_not() -> None:
    case = story(*ACCEPTED, ("2025-03-10 09:00", more()))
    (extension,) = case.extensions
    at = bench("2025-03-11 09:00", PLAIN)
    before, after = moved_by(case, extension, at) or (None, None)
    assert before is not None
    assert after == at.calendar.after(before, 10).on
    assert moved_by(replace(case, accepted_at=None, entries=()), extension, bench("2025-03-04 09:00", None)) is None
