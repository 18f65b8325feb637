"""Which clock shows which card, from which day, and whose it is."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from core.histories import (
    CHEN,
    ITEM,
    LI,
    SUN,
    WANG,
    all_in,
    bench,
    received,
    seat,
    told_by,
    wrong,
)

from window_desk.core import signals
from window_desk.core.acts import (
    Accepted,
    Act,
    Ban,
    Channel,
    Checked,
    Complained,
    ComplaintKind,
    ComplaintTaken,
    Decided,
    Demand,
    Evaluated,
    FirstContacted,
    MemberCall,
    MembersCalled,
    MemberTook,
    Notified,
    Outcome,
    Rating,
    Resumed,
    SpecialProcedure,
    SpotChecked,
    Suspended,
    Told,
)
from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.catalogue import Limit, Start, Unit
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.entry import Hand
from window_desk.core.policy import SAFE, Policy
from window_desk.core.signals import Blame, Card, Level, card, cards, escalated, key

LONG = replace(ITEM, statutory=Limit(20, Unit.WORKDAYS, Start.ACCEPTANCE, "行政许可法第四十二条"))
PLAIN = replace(LONG, promised=None)


def on(day: str, policy: Policy = SAFE, item=LONG) -> Bench:  # type: ignore[no-untyped-def]
    return seat(f"{day} 17:00", SUN, policy, item)


def accepted(day: str = "2026-03-02", *more: tuple[str, Hand, Act]) -> Case:
    return told_by(
        (f"{day} 09:00", WANG, received()),
        (f"{day} 09:05", WANG, Checked(all_in())),
        (f"{day} 09:10", WANG, Accepted("受字 1")),
        *more,
    )


def shown(case: Case, at: Bench) -> dict[str, Card]:
    return {each.key: each for each in cards(case, at)}


def levels(case: Case, at: Bench) -> dict[ClockKind, Level]:
    return {each.clock.kind: each.level for each in cards(case, at)}


def clock(kind: ClockKind, due: date, n: int = 5, ended: date | None = None) -> Clock:
    return Clock(kind, Limit(n, Unit.WORKDAYS, Start.RECEIPT, "办法"), date(2026, 3, 2), due, False, ended)


DECIDED: tuple[str, Hand, Act] = ("2026-03-12 09:00", WANG, Decided("决字 1", Outcome.GRANTED))


def test_the_codes_are_those_the_platforms_store() -> None:
    assert [int(level) for level in Level] == [0, 1, 2, 5]


def test_a_promise_missed_is_yellow_while_the_law_is_kept() -> None:
    """[K03] 8 working days used: promise 5 missed by 3, law 20 kept; trap 2."""
    done = shown(accepted("2026-03-02", DECIDED), on("2026-03-12"))
    assert list(done) == ["promised/yellow"]
    assert done["promised/yellow"].workdays_left == -3


def test_a_case_is_warned_of_a_working_day_before_its_promise_is_due() -> None:
    """[K04]"""
    assert cards(accepted(), on("2026-03-05")) == ()
    for day in ("2026-03-06", "2026-03-07", "2026-03-09"):
        warned = shown(accepted(), on(day))["promised/warn"]
        assert (warned.level, warned.on) == (Level.WARN, date(2026, 3, 6))


def test_yellow_comes_the_working_day_after_the_promise_and_red_when_it_goes_on() -> None:
    assert levels(accepted(), on("2026-03-09"))[ClockKind.PROMISED] is Level.WARN
    assert levels(accepted(), on("2026-03-10"))[ClockKind.PROMISED] is Level.YELLOW
    assert levels(accepted(), on("2026-03-13"))[ClockKind.PROMISED] is Level.YELLOW
    assert levels(accepted(), on("2026-03-16"))[ClockKind.PROMISED] is Level.RED
    card = shown(accepted(), on("2026-03-16"))["promised/red"]
    assert (card.on, card.workdays_left) == (date(2026, 3, 16), -5)
    assert shown(accepted(), on("2026-03-13"))["promised/yellow"].on == date(2026, 3, 10)


def test_a_law_missed_is_red_at_once() -> None:
    """[K02]"""
    at = [levels(accepted(), on(day, item=PLAIN)).get(ClockKind.STATUTORY) for day in ("2026-03-30", "2026-03-31")]
    assert at == [Level.WARN, Level.RED]
    assert shown(accepted(), on("2026-03-31", item=PLAIN))["statutory/red"].on == date(2026, 3, 31)


@pytest.mark.parametrize("kind", ClockKind)
def test_what_a_law_set_is_red_and_what_the_centre_set_itself_is_yellow(kind: ClockKind) -> None:
    found = card(accepted(), clock(kind, date(2026, 3, 9)), on("2026-03-10"))
    if kind in {ClockKind.SUPPLY, ClockKind.HEARING_REQUEST, ClockKind.COMMITMENT}:
        assert found is None
        return
    by_law = {"notify", "visit", "hearing_hold", "hearing_notice", "statutory", "expiry", "deliver"}
    assert found is not None
    assert found.level is (Level.RED if kind in by_law else Level.YELLOW)


def test_a_weekend_makes_nothing_a_working_day_late() -> None:
    friday = clock(ClockKind.STEP, date(2026, 3, 6))
    for day in ("2026-03-07", "2026-03-08"):
        found = card(accepted(), friday, on(day))
        assert found is not None
        assert found.level is Level.WARN


def test_the_days_that_make_a_card_are_the_centres() -> None:
    slow = replace(SAFE, warn_workdays=3, yellow_workdays=2, red_workdays=3, red_after_promise_workdays=4)
    assert levels(accepted(), on("2026-03-04", slow))[ClockKind.PROMISED] is Level.WARN
    assert levels(accepted(), on("2026-03-10", slow))[ClockKind.PROMISED] is Level.WARN
    assert levels(accepted(), on("2026-03-11", slow))[ClockKind.PROMISED] is Level.YELLOW
    assert levels(accepted(), on("2026-03-13", slow))[ClockKind.PROMISED] is Level.RED
    assert levels(accepted(), on("2026-04-01", slow, PLAIN))[ClockKind.STATUTORY] is Level.WARN
    assert levels(accepted(), on("2026-04-02", slow, PLAIN))[ClockKind.STATUTORY] is Level.RED


def test_a_long_limit_is_warned_of_by_its_share() -> None:
    """A fifth of twenty days is four."""
    assert levels(accepted(), on("2026-03-23", item=PLAIN)) == {}
    assert levels(accepted(), on("2026-03-24", item=PLAIN)) == {ClockKind.STATUTORY: Level.WARN}
    assert levels(accepted(), on("2026-03-24", replace(SAFE, warn_share=10), PLAIN)) == {}
    longer = replace(clock(ClockKind.STATUTORY, date(2026, 4, 13), 20), added=10)
    found = [card(accepted(), longer, on(day)) for day in ("2026-04-01", "2026-04-02")]
    assert [each and each.level for each in found] == [None, Level.WARN]
    assert found[1] is not None
    assert found[1].on == date(2026, 4, 2)


def test_a_limit_in_natural_days_is_warned_of_by_the_day_alone() -> None:
    thirty = replace(
        clock(ClockKind.STATUTORY, date(2026, 3, 31)), limit=Limit(30, Unit.NATURAL_DAYS, Start.RECEIPT, "")
    )
    assert card(accepted(), thirty, on("2026-03-27")) is None
    assert card(accepted(), thirty, on("2026-03-30")) is not None


def test_a_warning_is_no_older_than_the_clock() -> None:
    short = clock(ClockKind.STEP, date(2026, 3, 3), 1)
    found = card(accepted(), short, on("2026-03-02"))
    assert found is not None
    assert found.on == date(2026, 3, 2)


def test_what_was_done_in_time_shows_no_card_and_what_was_done_late_keeps_its_own() -> None:
    in_time = clock(ClockKind.PROMISED, date(2026, 3, 9), ended=date(2026, 3, 9))
    assert card(accepted(), in_time, on("2026-03-30")) is None
    late = clock(ClockKind.PROMISED, date(2026, 3, 9), ended=date(2026, 3, 10))
    found = card(accepted(), late, on("2026-03-30"))
    assert found is not None
    assert (found.level, found.workdays_left) == (Level.YELLOW, -1)


def test_a_clock_that_stands_still_shows_no_card_however_little_is_left() -> None:
    stop = (
        "2026-03-09 09:00",
        WANG,
        Suspended("中字 1", SpecialProcedure.TESTING, "办法", "3008", date(2026, 3, 9), 10),
    )
    told = ("2026-03-09 09:05", WANG, Told(UUID(int=1004), "中字 1"))
    ended = ("2026-03-20 16:00", WANG, Resumed(date(2026, 3, 20)))
    assert "promised/warn" in shown(accepted(), on("2026-03-09"))
    assert cards(accepted("2026-03-02", stop, told), on("2026-03-20")) == ()
    assert "promised/warn" in shown(accepted("2026-03-02", stop, told, ended), on("2026-03-20"))
    assert "promised/red" in shown(accepted("2026-03-02", stop), on("2026-03-20"))


def test_the_applicants_own_time_is_nobodys_card() -> None:
    demand = Demand(3, "缺签字", "请签字")
    case = told_by(
        ("2026-03-02 09:00", WANG, received()),
        ("2026-03-02 09:05", WANG, Checked(all_in(wrong(3)))),
        ("2026-03-02 09:10", WANG, Notified("告字 1-1", (demand,), date(2026, 3, 9))),
    )
    assert cards(case, on("2026-04-30")) == ()


def test_a_notice_never_given_is_red() -> None:
    case = told_by(("2026-03-02 09:00", WANG, received()))
    assert "notify/red" in shown(case, on("2026-03-10"))


def test_the_key_names_kind_whose_clock_it_is_and_level() -> None:
    step = replace(clock(ClockKind.MEMBER, date(2026, 3, 9)), label="fire")
    assert key(step, Level.RED) == "member/fire/red"
    assert key(clock(ClockKind.PROMISED, date(2026, 3, 9)), Level.WARN) == "promised/warn"


def test_a_card_is_whose_hand_had_the_case_on_the_last_day_whoever_was_asked_first() -> None:
    asked = ("2026-03-02 08:30", CHEN, FirstContacted(Channel.COUNTER))
    case = told_by(
        asked,
        ("2026-03-02 09:00", WANG, received()),
        ("2026-03-02 09:05", WANG, Checked(all_in())),
        ("2026-03-02 09:10", WANG, Accepted("受字 1")),
        ("2026-03-11 09:00", LI, Decided("决字 1", Outcome.GRANTED)),
    )
    assert shown(case, on("2026-03-11"))["promised/yellow"].blame == Blame(WANG, "market")
    before = clock(ClockKind.EXPIRY, date(2026, 2, 27))
    assert signals.blame(case, before, on("2026-03-11")).hand == CHEN
    assert signals.blame(told_by(), before, on("2026-03-11")).hand == Hand("", 0)


def test_an_act_that_does_not_count_moves_no_card() -> None:
    earlier = accepted("2026-03-02", ("2026-03-09 09:00", LI, Accepted("受字 2")))
    assert earlier.disputed
    assert shown(earlier, on("2026-03-11"))["promised/yellow"].blame.hand == WANG


def test_a_rating_of_another_officer_does_not_move_the_card_of_the_case() -> None:
    case = accepted("2026-03-02", ("2026-03-02 10:00", WANG, Evaluated(Rating.GOOD, officer="4001")))
    assert shown(case, on("2026-03-10"))["promised/yellow"].blame.hand == WANG


def test_a_warning_is_whose_hand_has_the_case_now() -> None:
    assert shown(accepted(), on("2026-03-06"))["promised/warn"].blame == Blame(WANG, "market")


def test_an_officer_out_of_the_roster_answers_with_his_window_and_without_one_with_the_item() -> None:
    assert signals.department(Hand("7777", 4), on("2026-03-06")) == "health"
    assert signals.department(Hand("7777", 77), on("2026-03-06")) == "market"
    assert signals.department(Hand("7777", 77), on("2026-03-06", item=None)) == ""
    assert signals.department(WANG, bench("2026-03-06 09:00")) == "market"


def test_a_helping_departments_card_is_its_own() -> None:
    calls = (MemberCall("health", "HYGIENE"), MemberCall("office", "PLACE"))
    called = ("2026-03-02 10:00", WANG, MembersCalled(calls))
    waiting = shown(accepted("2026-03-02", called), on("2026-03-12"))
    assert waiting["member/health/yellow"].blame == Blame(Hand("", 0), "health")
    assert waiting["member_take/office/red"].blame == Blame(Hand("", 0), "office")
    took = [("2026-03-03 10:00", SUN, MemberTook("office")), ("2026-03-05 10:00", LI, MemberTook("health"))]
    taken = shown(accepted("2026-03-02", called, *took), on("2026-03-12"))  # type: ignore[arg-type]
    assert taken["member/health/yellow"].blame == Blame(LI, "health")
    assert taken["member_take/health/yellow"].blame == Blame(LI, "health")
    assert taken["member/office/yellow"].blame == Blame(SUN, "office")


def test_the_supervisors_own_clocks_are_no_officers() -> None:
    made = Complained("诉字 1", ComplaintKind.ATTITUDE, Channel.COUNTER, "不耐烦", officer="3001", written=True)
    case = told_by(("2026-03-02 09:00", LI, made))
    assert shown(case, on("2026-03-10"))["complaint_take/yellow"].blame == Blame(signals.NOBODY, "")
    taken = ComplaintTaken("3008", date(2026, 3, 4))
    answered = told_by(("2026-03-02 09:00", LI, made), ("2026-03-02 10:00", SUN, taken))
    assert shown(answered, on("2026-03-05"))["complaint_answer/yellow"].blame == Blame(Hand("3008", 0), "market")


def test_a_bad_rating_is_answered_by_whoever_was_rated() -> None:
    case = told_by(
        ("2026-03-02 09:00", WANG, received()),
        ("2026-03-02 09:10", LI, Evaluated(Rating.POOR)),
    )
    cards_of = shown(case, on("2026-03-10"))
    assert cards_of["rating_contact/red"].blame == Blame(signals.NOBODY, "")
    assert cards_of["rating_fix/yellow"].blame == Blame(Hand("3001", 4), "market")


def test_what_an_inspection_found_is_its_windows() -> None:
    found = SpotChecked("查字 1", 4, "", (Ban.GAMBLING,), rectify_by=date(2026, 3, 4))
    case = told_by(("2026-03-02 09:00", SUN, found))
    assert shown(case, on("2026-03-05"))["rectify/yellow"].blame == Blame(Hand("", 4), "health")


def yellow(n: int, officer: str = "3001", level: Level = Level.YELLOW) -> Card:
    each = clock(ClockKind.PROMISED, date(2026, 3, n))
    return Card(f"promised/{n}", each, level, Blame(Hand(officer, 3), "market"), date(2026, 3, n), -1)


def test_the_third_yellow_of_an_officer_in_a_quarter_is_red_and_keeps_its_key() -> None:
    raised = escalated([yellow(5), yellow(3), yellow(4), yellow(6)], SAFE)
    assert [(each.key, each.level) for each in raised] == [
        ("promised/3", Level.YELLOW),
        ("promised/4", Level.YELLOW),
        ("promised/5", Level.RED),
        ("promised/6", Level.RED),
    ]
    twice = escalated([yellow(3), yellow(4)], replace(SAFE, red_after_yellows=2))
    assert [each.level for each in twice] == [Level.YELLOW, Level.RED]


def test_yellows_of_others_warnings_and_cards_without_an_officer_do_not_count() -> None:
    mixed = [yellow(3), yellow(4, "4001"), yellow(5, "3001", Level.WARN), yellow(6, "3001", Level.RED), yellow(7)]
    assert [each.level for each in escalated(mixed, SAFE)] == [each.level for each in mixed]
    late_warning = escalated([yellow(3), yellow(4), yellow(5), yellow(6, "3001", Level.WARN)], SAFE)
    assert late_warning[-1].level is Level.WARN
    assert {each.level for each in escalated([yellow(n, "") for n in (3, 4, 5, 6)], SAFE)} == {Level.YELLOW}
