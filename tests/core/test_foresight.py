"""What a case will be put down for is foreseen: between two looks at it nothing changes unannounced."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from core.histories import ITEM, LI, ROSTER, forks, histories, moment
from core.small_centres import ITEMS, complaints, lives
from core.test_performance import DEMAND, act, file, received
from hypothesis import given, settings
from hypothesis import strategies as st

from window_desk import shipped
from window_desk.core.acts import (
    Accepted,
    Channel,
    Complained,
    ComplaintKind,
    FirstContacted,
    Notified,
    ReferralTaken,
    Referred,
    SpecialProcedure,
    Suspended,
    Told,
    Withdrawn,
)
from window_desk.core.bench import Bench, began_on
from window_desk.core.case import Case
from window_desk.core.catalogue import Item, Unit
from window_desk.core.clock import Clock, ClockKind, run
from window_desk.core.commitments import pace
from window_desk.core.decision_time import STATUTORY
from window_desk.core.entry import Entry
from window_desk.core.fold import fold
from window_desk.core.foresight import changes_at
from window_desk.core.parts import SpotCheck
from window_desk.core.performance import foreseen, marks
from window_desk.core.policy import SAFE, Policy
from window_desk.core.standing import Standing, stand

ASKED = ("03-02 09:00", FirstContacted(Channel.COUNTER))
LONG = timedelta(days=400)


def next_change(standing: Standing) -> str:
    at = changes_at(standing, foreseen(standing))
    return f"{at:%m-%d %H:%M}" if at else ""


def test_nothing_comes_of_what_is_done() -> None:
    assert next_change(file(received(), ("03-02 10:00", Withdrawn("不办了")))) == ""


def test_a_file_nobody_answered_is_warned_of_then_late_from_the_day_after_its_last() -> None:
    """Received 03-02: five working days end on 03-09, the law's card is red from the next."""
    looks = {"2026-03-02": "03-06 00:00", "2026-03-06": "03-09 00:00", "2026-03-09": "03-10 00:00"}
    assert {today: next_change(file(received(), today=today)) for today in looks} == looks


def test_a_referral_lapses_within_the_hour() -> None:
    sent = file(ASKED, ("03-02 17:50", Referred("转字 1", 4)), today="2026-03-02")
    assert next_change(sent) == "03-02 18:20"
    taken = file(ASKED, ("03-02 17:50", Referred("转字 1", 4)), ("03-02 17:55", ReferralTaken("转字 1"), LI))
    assert next_change(taken) == ""


def test_what_is_dated_ahead_counts_from_its_day_on() -> None:
    ahead = file(received("03-09 09:00"), ("03-09 10:00", Withdrawn("不办了")), today="2026-03-02")
    assert (list(marks(ahead)), next_change(ahead)) == ([], "03-09 00:00")


STOPPED = Suspended("特字 1", SpecialProcedure.TESTING, "法第四十五条", "局长", date(2026, 3, 4), 5)


def test_a_clock_that_stands_still_announces_nothing() -> None:
    lines = (
        received(),
        ("03-02 09:10", Accepted("受字 1")),
        ("03-04 09:00", STOPPED),
        ("03-04 09:10", Told(act(3), "特字 1")),
    )
    assert next_change(file(*lines)) == ""
    goes_on = file(*lines)
    moving = replace(goes_on, clocks=tuple(_still_moving(clock) for clock in goes_on.clocks))
    assert next_change(moving) == "05-01 00:00"


def _still_moving(clock: Clock) -> Clock:
    """Two procedures, of which only the first goes on."""
    if not clock.stops:
        return clock
    first = clock.stops[0]
    return replace(clock, stops=(first, replace(first, until=date(2026, 3, 4))))


def test_a_limit_off_the_calendar_is_looked_at_every_morning() -> None:
    """A day told by a PC whose clock is years off must not keep the case from being put down."""
    told = Notified("告字 1-1", (DEMAND,), date(2019, 3, 4))
    far = file(received(), ("03-02 09:10", told), today="2026-03-02")
    assert next_change(far) == "03-03 00:00"


@settings(max_examples=120, deadline=None)
@given(
    st.one_of(lives(), lives(), complaints(), histories(), forks()),
    st.sampled_from([None, *ITEMS.values()]),
    st.sampled_from([SAFE, Policy(yellow_workdays=0, red_workdays=2, warn_workdays=0, warn_share=0)]),
    st.integers(0, 90),
    st.integers(1, 240),
)
def test_until_then_nothing_is_put_down_otherwise(
    lines: list[Entry], item: Item | None, policy: Policy, days: int, hours: int
) -> None:
    case = fold(lines[0].case_id, lines) if lines else Case(UUID(int=1))
    bench = Bench(item, shipped.calendar(), moment("2026-10-20 11:00") + timedelta(days=days), policy, ROSTER)
    now = stand(case, bench)
    until, later = changes_at(now, foreseen(now)), bench.now + timedelta(hours=hours)
    if until is not None and until <= later:
        later = until - timedelta(seconds=1)
    assert Counter(marks(stand(case, replace(bench, now=later)))) == Counter(marks(now))


def test_a_card_off_the_calendar_leaves_the_case_without_clocks_and_readable() -> None:
    check = SpotCheck("查字 1", 3, date(2026, 3, 2), "3001", rectify_by=date(2001, 1, 1))
    case = Case(UUID(int=1), spot_check=check)
    standing = stand(case, Bench(None, shipped.calendar(), moment("2026-03-09 09:00")))
    assert (standing.clocks, list(marks(standing))) == ((), [])


def test_a_speed_that_no_calendar_reaches_is_not_reckoned() -> None:
    calendar = shipped.calendar()
    by_law = run(Bench(ITEM, calendar, moment("2026-03-09 09:00")), ClockKind.STATUTORY, STATUTORY, date(2026, 3, 2))
    months = replace(STATUTORY, unit=Unit.MONTHS)
    over = replace(by_law, limit=months, starts_on=calendar.last, ended_on=date(2026, 3, 9))
    assert pace([over], Bench(ITEM, calendar, moment("2026-03-09 09:00"))) is None


def test_a_case_goes_by_the_rules_of_the_day_it_began() -> None:
    assert began_on(Case(UUID(int=1))) is None
    assert began_on(file(ASKED, received("03-04 09:00")).case) == date(2026, 3, 4)
    assert began_on(file(ASKED).case) == date(2026, 3, 2)
    complaint = file(("03-05 09:00", Complained("投字 1", ComplaintKind.ATTITUDE, Channel.PHONE, "推诿", window=3)))
    assert began_on(complaint.case) == date(2026, 3, 5)
