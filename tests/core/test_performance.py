"""What counts, in whose name, on which day: the figures of the 效能看板 over small stories whose answer one can see."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from core.histories import CASE, ITEM, LI, ROSTER, SUN, WANG, ZHANG, all_in, entry, moment, wrong
from core.histories import received as receipt

from window_desk import shipped
from window_desk.core import materials
from window_desk.core.acts import (
    Accepted,
    Act,
    Answered,
    Appealed,
    AppealHeard,
    BreachExplained,
    BreachFound,
    BreachSeen,
    Channel,
    Checked,
    CommitmentKind,
    Committed,
    Complained,
    ComplaintAnswered,
    ComplaintClosed,
    ComplaintDeclined,
    ComplaintKind,
    ComplaintTaken,
    Decided,
    Declined,
    Demand,
    Ending,
    Evaluated,
    FirstContacted,
    GapOutcome,
    Ground,
    Issued,
    Lapsed,
    Notified,
    Outcome,
    Rating,
    RatingVerified,
    Rectified,
    ReferralReturned,
    ReferralTaken,
    Referred,
    RefusalKind,
    RefusalReported,
    Resumed,
    Reviewed,
    SentUp,
    Served,
    SpecialProcedure,
    Supplemented,
    Suspended,
    Told,
    Unrated,
    Voided,
    Withdrawn,
)
from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.catalogue import Handling, Item, Limit, Start, Unit
from window_desk.core.commitments import pace
from window_desk.core.entry import Hand
from window_desk.core.figures import Report
from window_desk.core.fold import fold
from window_desk.core.indicators import INDICATORS, Shown
from window_desk.core.performance import course, figures, table
from window_desk.core.periods import Period
from window_desk.core.standing import By, Standing, stand

MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))
APRIL = Period(date(2026, 4, 1), date(2026, 4, 30))
AT_ONCE = replace(ITEM, handling=Handling.IMMEDIATE, promised=None)
DEMAND, OTHER = Demand(3, "缺签字", "请签字后重交"), Demand(1, "缺页", "请补页")
GRANTED = Decided("决字 1", Outcome.GRANTED)
GAP = (materials.received_in_full(ITEM.material(3)),)
COMPLAINT = Complained("投字 1", ComplaintKind.ATTITUDE, Channel.COUNTER, "推诿", window=3, officer="3001")
TAKEN = ComplaintTaken("9001", date(2026, 3, 5))
REPORT = RefusalReported("报字 1", RefusalKind.NOT_ACCEPTED, "不属本机关职权", "办法第三条")

Line = tuple[str, Act] | tuple[str, Act, Hand]


def file(*lines: Line, item: Item | None = ITEM, today: str = "2026-04-30", case_id: UUID = CASE) -> Standing:
    """The standing of what those lines of March 2026 add up to, ``03-02 09:00`` being the second at nine, by ``WANG``
    where nobody is named; line ``n`` has the act id ``act(n)``.
    """
    written = (
        replace(entry(n, line[1], f"2026-{line[0]}", line[2] if len(line) == 3 else WANG), case_id=case_id)
        for n, line in enumerate(lines, 1)
    )
    return standing(fold(case_id, written), today, item)


def standing(case: Case, today: str, item: Item | None = ITEM) -> Standing:
    at = Bench(item, shipped.calendar(), moment(f"{today} 18:00"), roster=ROSTER)
    return stand(case, at)


def act(n: int) -> UUID:
    return UUID(int=1000 + n)


def march(*standings: Standing) -> Report:
    return figures(standings, MARCH)


def shown(report: Report, *keys: str) -> list[int | tuple[int, int]]:
    """The counts as n, the shares as (n, N)."""
    return [f.n if f.total is None else (f.n, f.total) for f in (report[key] for key in keys)]


def received(on: str = "03-02 09:00", by: Hand = WANG) -> Line:
    return (on, receipt(), by)


def decided(start: str, on: str, **more: object) -> Standing:
    """Received and accepted on one day in March, decided on another."""
    return file(
        (f"03-{start} 09:00", receipt()),
        (f"03-{start} 09:10", Checked(all_in())),
        (f"03-{start} 09:20", Accepted("受字 1")),
        (f"{on} 16:00", GRANTED),
        **more,  # type: ignore[arg-type]
    )


def test_a_file_is_received_once_and_done_once() -> None:
    report = march(decided("02", "03-05"), file(received("03-10 09:00")), decided("30", "04-02"))
    assert shown(report, "received", "accepted", "finished", "open") == [3, 2, 1, 2]


def test_what_was_received_earlier_is_carried_over_until_it_is_done() -> None:
    old = file(("02-20 09:00", receipt()), ("03-03 09:00", Withdrawn("不办了")))
    assert shown(march(old), "carried_over", "received", "finished", "open") == [
        1,
        0,
        1,
        0,
    ]
    assert shown(figures([old], APRIL), "carried_over", "finished", "open") == [0] * 3


def test_a_question_is_no_file_and_is_counted_apart() -> None:
    asked: Line = ("03-02 09:00", FirstContacted(Channel.PHONE))
    answered = file(asked, ("03-03 09:00", Answered(Ending.ANSWERED, "已答复")))
    sent_on = file(asked, ("03-02 09:05", Answered(Ending.NOT_OURS, "", "公安局")))
    became_a_file = file(asked, received("03-02 09:10"))
    waiting = file(("03-31 09:00", FirstContacted(Channel.COUNTER)))
    report = march(answered, sent_on, became_a_file, waiting)
    assert shown(report, "received", "finished") == [1, 0]
    assert shown(report, "contacts", "answered", "not_ours", "contacts_open") == [4, 1, 1, 1]


REFUSED: tuple[Line, ...] = (
    ("03-03 09:00", REPORT),
    ("03-03 09:10", Declined("不字 1", Ground.NOT_OURS, "无权", "报字 1")),
)


@pytest.mark.parametrize(
    ("ending", "decided_upon"),
    [
        (((("03-03 09:00", GRANTED)),), 1),
        ((("03-03 09:00", SentUp("省局", "同意")),), 0),
        ((("03-03 09:00", Withdrawn("不办了")),), 0),
    ],
)
def test_an_accepted_file_is_done_when_it_is_decided_sent_up_or_taken_back(
    ending: tuple[Line, ...], decided_upon: int
) -> None:
    done = file(received(), ("03-02 09:05", Checked(all_in())), ("03-02 09:10", Accepted("受字 1")), *ending)
    report = march(done)
    assert shown(report, "finished", "open", "decided") == [1, 0, decided_upon]
    assert shown(report, "on_time_by_law", "no_decision_time") == [(1, 1), 0]


@pytest.mark.parametrize(
    "ending",
    [
        REFUSED,
        (("03-03 09:00", Withdrawn("不办了")),),
        (
            ("03-02 09:10", Notified("告字 1-1", (DEMAND,), date(2026, 3, 3))),
            ("03-05 09:00", Lapsed("告字 1-1", GapOutcome.WITHDRAWN, "逾期未补")),
        ),
    ],
    ids=["declined", "withdrawn", "lapsed"],
)
def test_what_ends_before_the_decision_clock_ran_is_done_and_said_to_be_outside_the_shares(
    ending: tuple[Line, ...],
) -> None:
    report = march(file(received(), *ending))
    assert shown(report, "finished", "no_decision_time") == [1, 1]
    assert shown(report, "on_time_by_law", "actual_speed_up", "mean_workdays") == [(0, 0)] * 3


def test_the_law_and_the_promise_have_each_a_share_of_their_own() -> None:
    """Accepted on 03-02: the promise ends on 03-09 (K01), this item's law on 03-16, each day counted whole."""
    files = [decided("02", on) for on in ("03-09", "03-10", "03-16", "03-17")]
    assert shown(march(*files), "on_time_by_promise", "on_time_by_law") == [(1, 4), (3, 4)]


def test_an_open_overdue_file_counts_as_not_on_time() -> None:
    late = [file(*_accepted("02"), today=today) for today in ("2026-03-16", "2026-03-17")]
    assert shown(march(late[0]), "on_time_by_law", "overdue_by_law") == [(0, 0), 0]
    assert shown(march(late[1]), "on_time_by_law", "overdue_by_law") == [(0, 1), 1]


def test_a_missed_limit_counts_once_in_the_month_its_last_day_passed() -> None:
    """Due 03-16, decided in April: late in March, and neither late again nor on time in April."""
    late = decided("02", "04-02")
    assert shown(march(late), "on_time_by_law", "overdue_by_law") == [(0, 1), 1]
    assert shown(figures([late], APRIL), "on_time_by_law", "overdue_by_law", "finished") == [
        (0, 0),
        0,
        1,
    ]
    assert shown(figures([late], APRIL), "decided_in_time") == [(0, 1)]


def _accepted(day: str) -> tuple[Line, ...]:
    return (
        (f"03-{day} 09:00", receipt()),
        (f"03-{day} 09:10", Checked(all_in())),
        (f"03-{day} 09:20", Accepted("受字 1")),
    )


STOPPED = Suspended("特字 1", SpecialProcedure.TESTING, "法第四十五条", "局长", date(2026, 3, 4), 5)


def test_a_clock_that_stands_still_is_neither_kept_nor_missed() -> None:
    paused = file(*_accepted("02"), ("03-04 09:00", STOPPED), ("03-04 09:10", Told(act(4), "特字 1")))
    assert shown(march(paused), "on_time_by_law", "on_time_by_promise", "open") == [(0, 0), (0, 0), 1]


def test_days_of_a_special_procedure_are_no_days_used() -> None:
    """Accepted 03-02, testing from 03-04 to 03-10, decided 03-12: 03-03, 03-11 and 03-12 are three."""
    stopped = file(
        *_accepted("02"),
        ("03-04 09:00", STOPPED),
        ("03-04 09:10", Told(act(4), "特字 1")),
        ("03-11 09:00", Resumed(date(2026, 3, 10))),
        ("03-12 09:00", GRANTED),
    )
    assert shown(march(stopped), "mean_workdays", "actual_speed_up", "on_time_by_promise") == [(3, 1), (7, 10), (1, 1)]


def test_a_file_taken_back_in_the_middle_of_a_procedure_used_no_more_than_it_was_given() -> None:
    stopped = file(
        *_accepted("02"),
        ("03-04 09:00", STOPPED),
        ("03-04 09:10", Told(act(4), "特字 1")),
        ("03-20 09:00", Withdrawn("不办了")),
    )
    took = pace(stopped.clocks, stopped.bench)
    assert took
    assert took.used == 1
    assert shown(march(stopped), "on_time_by_law", "mean_workdays") == [(1, 1), (0, 0)]


def test_the_speed_up_is_of_law_and_promise_and_of_law_and_use() -> None:
    report = march(decided("02", "03-05"), decided("02", "03-16"))
    assert shown(report, "promised_speed_up", "actual_speed_up") == [(10, 20), (7, 20)]
    assert shown(report, "mean_workdays") == [(13, 2)]
    assert report["ninth_decile_workdays"].value == 10


@pytest.mark.parametrize(
    ("item", "promised_away"),
    [
        (AT_ONCE, 10),
        (replace(ITEM, promised=None), 0),
        (replace(ITEM, promised=Limit(7, Unit.NATURAL_DAYS, Start.ACCEPTANCE, "服务承诺")), 5),
    ],
    ids=["at once", "no promise", "natural days"],
)
def test_promises_are_compared_with_the_law_in_working_days(item: Item, promised_away: int) -> None:
    assert shown(march(decided("02", "03-02", item=item)), "promised_speed_up") == [(promised_away, 10)]


@pytest.mark.parametrize(
    ("on", "today", "expected"),
    [("03-02", "2026-03-31", (1, 1)), ("03-03", "2026-03-31", (0, 1)), ("04-30", "2026-03-03", (0, 1))],
)
def test_an_immediate_item_is_done_on_the_spot_on_the_day_of_receipt(
    on: str, today: str, expected: tuple[int, int]
) -> None:
    lines = _accepted("02") if on == "04-30" else (*_accepted("02"), (f"{on} 16:00", GRANTED))
    assert shown(march(file(*lines, item=AT_ONCE, today=today)), "on_the_spot") == [expected]


def test_on_its_own_day_an_immediate_item_is_not_late_yet_and_another_item_never_counts() -> None:
    today = file(*_accepted("02"), item=AT_ONCE, today="2026-03-02")
    assert shown(march(today, decided("02", "03-02")), "on_the_spot") == [(0, 0)]


def test_while_papers_are_missing_it_is_the_applicants_turn() -> None:
    """On the spot is the day the application is complete (DOMAIN 2: 即办件 are complete ones)."""
    told: tuple[Line, ...] = (
        received(),
        ("03-02 09:05", Checked(all_in(wrong(3)))),
        ("03-02 09:10", Notified("告字 1-1", (DEMAND,), date(2026, 3, 30))),
    )
    assert shown(march(file(*told, item=AT_ONCE)), "on_the_spot") == [(0, 0)]
    complete = (("03-06 09:00", Supplemented("告字 1-1", GAP)), ("03-06 09:10", Accepted("受字 1")))
    assert shown(march(file(*told, *complete, ("03-06 09:20", GRANTED), item=AT_ONCE)), "on_the_spot") == [(1, 1)]
    assert shown(march(file(*told, *complete, ("03-09 09:20", GRANTED), item=AT_ONCE)), "on_the_spot") == [(0, 1)]


def test_three_notices_of_which_one_asks_for_something_new_are_one_repeat_notice() -> None:
    told = [
        ("03-03 09:00", Notified("告字 1-1", (DEMAND,), date(2026, 3, 30))),
        ("03-09 09:00", Notified("告字 1-2", (DEMAND,), date(2026, 3, 30))),
        ("03-16 09:00", Notified("告字 1-3", (DEMAND, OTHER), date(2026, 3, 30)), LI),
    ]
    asked = file(received(), *told)
    assert shown(march(asked), "notices", "repeat_notices", "notice_compliance") == [3, 1, (2, 3)]
    by_window = table([asked], MARCH, By.WINDOW)
    assert [(window, report["repeat_notices"].n) for window, report in by_window.items()] == [(3, 0), (4, 1)]


def test_a_first_notice_after_the_fifth_day_does_not_comply() -> None:
    late = file(received(), ("03-10 09:00", Notified("告字 1-1", (DEMAND,), date(2026, 3, 30))))
    again = replace(DEMAND, defect="仍缺签字")
    later = file(
        received(),
        ("03-10 09:00", Notified("告字 1-1", (DEMAND,), date(2026, 3, 30))),
        ("03-12 09:00", Notified("告字 1-2", (again,), date(2026, 3, 30))),
    )
    assert shown(march(late), "notice_compliance", "told_in_time") == [(0, 1), (0, 1)]
    assert shown(march(later), "notice_compliance", "repeat_notices") == [(1, 2), 0]


def test_a_file_nobody_answered_in_five_days_counts_against_telling_in_time() -> None:
    silent = [file(received(), today=today) for today in ("2026-03-09", "2026-03-10")]
    told = [shown(march(each), "told_in_time", "deemed_accepted") for each in silent]
    assert told == [[(0, 0), 0], [(0, 1), 1]]


@pytest.mark.parametrize("level", Rating)
def test_every_one_of_the_five_levels_reaches_the_report(level: Rating) -> None:
    """Elsewhere the worst was stored as 5 and counted as 0 to 3, and vanished (ANCHORS 1.7, PT8)."""
    report = march(file(received(), ("03-02 10:00", Evaluated(level))))
    satisfied = level not in (Rating.POOR, Rating.VERY_POOR)
    assert shown(report, "satisfaction") == [(int(satisfied), 1)]
    assert [r for r in Rating if report[f"rated_{r}"].n] == [level]


@pytest.mark.parametrize("reason", Unrated)
def test_unrated_is_no_rating_and_is_shown_with_its_reason(reason: Unrated) -> None:
    report = march(file(received(), ("03-02 10:00", Evaluated(unrated=reason)), ("03-03 09:00", Withdrawn("不办了"))))
    assert shown(report, "satisfaction", "evaluation_rate", "not_asked") == [(0, 0), (0, 1), 0]
    assert [r for r in Unrated if report[f"unrated_{r}"].n] == [reason]


def test_an_evaluation_that_says_neither_is_in_no_share() -> None:
    """``permit`` refuses it; a line from elsewhere is folded all the same."""
    report = march(file(received(), ("03-02 10:00", Evaluated())))
    assert shown(report, "satisfaction", *(f"rated_{r}" for r in Rating)) == [(0, 0), 0, 0, 0, 0, 0]
    assert shown(report, *(f"unrated_{r}" for r in Unrated)) == [0, 0, 0]


def test_of_the_files_done_those_rated_and_those_never_asked_are_known() -> None:
    rated = file(received(), ("03-03 09:00", Withdrawn("不办了")), ("04-01 10:00", Evaluated(Rating.GOOD)))
    never = file(received(), ("03-03 09:00", Withdrawn("不办了")))
    assert shown(march(rated, never), "evaluation_rate", "not_asked", "satisfaction") == [(1, 2), 1, (0, 0)]
    assert shown(figures([rated], APRIL), "satisfaction", "evaluation_rate") == [(1, 1), (0, 0)]


def test_a_rating_is_the_one_of_the_officer_rated() -> None:
    other = file(received(), ("03-02 10:00", Evaluated(Rating.POOR, officer="4001")))
    report = table([other], MARCH, By.OFFICER)
    assert (report["4001"]["rated_poor"].n, report["3001"]["rated_poor"].n) == (1, 0)


def test_a_rating_of_the_one_standing_in_is_shown_at_the_post_he_stood_in_for() -> None:
    report = table([file(received(), ("03-02 10:00", Evaluated(Rating.POOR, officer="3001")))], MARCH, By.POST)
    assert report["3002"]["rated_poor"].n == 1


def test_a_rating_an_appeal_took_out_is_no_rating_any_more_and_is_shown_apart() -> None:
    removed = file(
        received(),
        ("03-02 10:00", Evaluated(Rating.VERY_POOR)),
        ("03-03 09:00", Appealed(act(2), "评错了窗口")),
        ("03-04 09:00", AppealHeard(act(3), True, "属实"), SUN),
    )
    assert removed.case.evaluation
    assert removed.case.evaluation.removed
    assert shown(march(removed), "satisfaction", "rated_very_poor", "ratings_removed") == [(0, 0), 0, 1]


def test_a_bad_rating_is_put_right_in_time_or_not() -> None:
    rated = (received(), ("03-02 10:00", Evaluated(Rating.POOR)), ("03-03 09:00", RatingVerified(True, "属实"), SUN))
    fixed = file(*rated, ("03-04 09:00", Rectified("已道歉")))
    assert shown(march(fixed, file(*rated)), "poor_ratings_fixed_in_time") == [(1, 2)]


def test_the_share_of_overturned_reports_is_of_the_reviewed_ones() -> None:
    stood = file(received(), ("03-03 09:00", REPORT), ("03-03 10:00", Reviewed(act(2), True), SUN))
    overturned = file(received(), ("03-03 09:00", REPORT), ("03-04 10:00", Reviewed(act(2), False, "可以办"), SUN))
    waiting = file(received(), ("03-03 09:00", REPORT))
    report = march(stood, overturned, waiting)
    assert shown(report, "refusals", "refusals_unreviewed", "refusals_overturned") == [3, 1, (1, 2)]
    assert table([overturned], MARCH, By.OFFICER)["3001"]["refusals_overturned"].n == 1


SENT = Referred("转字 1", 4)
ASKED: tuple[Line, ...] = (("03-02 09:00", FirstContacted(Channel.COUNTER)), ("03-02 09:05", SENT))


def test_a_referral_is_the_senders_until_it_is_taken() -> None:
    taken = file(*ASKED, ("03-02 09:20", ReferralTaken("转字 1"), LI))
    returned = file(*ASKED, ("03-02 09:20", ReferralReturned("转字 1", "不归我办"), LI))
    open_one = file(*ASKED, today="2026-03-02")
    report = march(taken, returned, open_one)
    assert shown(report, "referrals", "referrals_open") == [3, 1]
    assert table([open_one], MARCH, By.WINDOW)[3]["referrals_open"].n == 1


def test_a_referral_nobody_took_in_time_is_the_receivers_and_stays_overdue_until_it_ends() -> None:
    open_one, late = file(*ASKED), file(*ASKED, ("03-05 09:00", ReferralTaken("转字 1"), LI))
    keys = "referrals_not_taken_in_time", "referrals_overdue"
    assert shown(march(open_one, late), *keys) == [2, 1]
    assert table([late], MARCH, By.WINDOW)[4]["referrals_not_taken_in_time"].n == 1


def test_a_referral_that_was_overtaken_is_open_no_more() -> None:
    again = file(*ASKED, ("03-02 09:50", Referred("转字 2", 3, replaces="转字 1")))
    became_a_file = file(*ASKED, received("03-02 09:10"))
    assert shown(march(again), "referrals", "referrals_open", "referrals_not_taken_in_time") == [
        2,
        1,
        2,
    ]
    assert shown(march(became_a_file), "referrals_open", "referrals_not_taken_in_time") == [0, 0]


PROMISE = Committed("容字 1", CommitmentKind.DEFERRED, (3,), date(2026, 3, 6))


@pytest.mark.parametrize(
    ("more", "kept", "broken", "waiting"),
    [
        ((("03-06 09:00", Supplemented("容字 1", GAP)),), (1, 1), 0, 0),
        ((("03-09 09:00", Supplemented("容字 1", GAP)),), (0, 1), 1, 0),
        ((), (0, 1), 1, 1),
        ((("03-06 09:00", Withdrawn("不办了")),), (0, 0), 0, 0),
        ((("03-09 09:00", Lapsed("容字 1", GapOutcome.WITHDRAWN, "逾期未补")),), (0, 1), 1, 0),
        ((("03-05 09:00", Decided("决字 1", Outcome.DENIED, "不符合条件")),), (0, 0), 0, 0),
    ],
    ids=["kept", "late", "never", "withdrawn before", "lapsed", "denied before"],
)
def test_a_deferred_paper_is_kept_or_broken_unless_it_is_moot(
    more: tuple[Line, ...], kept: tuple[int, int], broken: int, waiting: int
) -> None:
    promised = file(*_accepted("02"), ("03-02 09:30", PROMISE), *more)
    report = march(promised)
    assert shown(report, "deferrals_kept") == [kept]
    assert shown(report, "deferrals_broken", "deferrals_open") == [broken, waiting]


def test_before_its_day_a_deferred_paper_is_only_waited_for_and_a_declaration_never_is() -> None:
    waiting = file(*_accepted("02"), ("03-02 09:30", PROMISE), today="2026-03-06")
    declared = file(*_accepted("02"), ("03-02 09:30", Committed("诺字 1", CommitmentKind.DECLARED, (3,))))
    assert shown(march(waiting, declared), "deferrals_kept", "deferrals_open") == [(0, 0), 1]


def test_a_complaint_counts_for_the_one_it_is_about_and_its_delay_for_the_one_who_owed_the_answer() -> None:
    taken = file(("03-02 09:00", COMPLAINT, SUN), ("03-03 09:00", TAKEN, SUN), item=None)
    report = table([taken], MARCH, By.OFFICER)
    assert shown(report["3001"], "complaints", "complaints_open", "complaints_overdue") == [
        1,
        1,
        0,
    ]
    assert shown(report["9001"], "complaints", "complaints_overdue", "complaints_in_time") == [
        0,
        1,
        (0, 1),
    ]


def test_a_complaint_answered_in_time_is_closed_and_upheld_or_not() -> None:
    answer = ("03-05 09:00", ComplaintAnswered(True, "已道歉", True), SUN)
    begun: tuple[Line, ...] = (("03-02 09:00", COMPLAINT, SUN), ("03-03 09:00", TAKEN, SUN))
    upheld = file(*begun, answer, ("03-06 09:00", ComplaintClosed(), SUN), item=None)
    unfounded = file(*begun, ("03-05 09:00", ComplaintAnswered(False, "查无此事", True), SUN), item=None)
    keys = "complaints", "complaints_upheld", "complaints_open", "complaints_in_time", "complaints_taken_in_time"
    assert shown(march(upheld, unfounded), *keys) == [2, 1, 0, (2, 2), (2, 2)]


def test_a_complaint_turned_away_is_open_no_more_and_one_nobody_took_up_is_overdue() -> None:
    turned_away = file(
        ("03-02 09:00", COMPLAINT, SUN), ("03-03 09:00", ComplaintDeclined("没有事实依据"), SUN), item=None
    )
    forgotten = file(("03-02 09:00", COMPLAINT, SUN), item=None)
    keys = "complaints_open", "complaints_overdue", "complaints_taken_in_time"
    assert shown(march(turned_away, forgotten), *keys) == [1, 1, (1, 2)]


def test_cards_count_for_whoever_is_to_blame_by_their_colour() -> None:
    """Accepted 03-02: promised for 03-09 and five days more make two reds; nobody took a step after the receipt."""
    late = file(*_accepted("02"), today="2026-03-17")
    warned = file(*_accepted("02"), today="2026-03-09")
    yellow = file(*_accepted("02"), today="2026-03-10")
    keys = "warnings", "yellow_cards", "red_cards"
    assert [shown(march(each), *keys) for each in (warned, yellow, late)] == [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 2],
    ]
    assert shown(table([yellow], MARCH, By.OFFICER)["3001"], "yellow_cards") == [1]


def test_a_card_that_was_cleared_is_shown_apart() -> None:
    cleared = file(
        *_accepted("02"),
        ("03-10 09:00", BreachSeen("promised/yellow")),
        ("03-10 09:10", BreachExplained("promised/yellow", "停电")),
        ("03-10 10:00", BreachFound("promised/yellow", False, "属实"), SUN),
        today="2026-03-10",
    )
    assert shown(march(cleared), "yellow_cards", "cards_cleared") == [0, 1]


def test_lines_typed_later_than_the_centre_allows_are_late_entries_of_whoever_typed_them() -> None:
    on_time, late = (entry(n, Checked(all_in()), "2026-03-02 09:10", LI) for n in (2, 3))
    minutes = on_time.entered_at + timedelta(minutes=30)
    lines = [
        entry(1, receipt(), "2026-03-02 09:00"),
        replace(on_time, entered_at=minutes),
        replace(late, entered_at=minutes + timedelta(seconds=1)),
    ]
    report = table([standing(fold(CASE, lines), "2026-03-02")], MARCH, By.OFFICER)
    assert [shown(report[who], "late_entries") for who in ("3001", "4001")] == [[(0, 1)], [(1, 2)]]


def test_what_was_voided_counts_for_nothing_but_its_line() -> None:
    """Received by mistake at window 3 and again, rightly, at window 4."""
    again = file(received(), ("03-02 09:05", Voided(act(1), "录错")), ("03-02 09:10", receipt(), LI))
    report = table([again], MARCH, By.WINDOW)
    assert shown(report[3], "received", "late_entries") == [0, (0, 2)]
    assert shown(report[4], "received", "late_entries") == [1, (0, 1)]


def test_a_file_stays_the_receivers_and_a_decision_is_the_deciders() -> None:
    """Received by Wang in place of Zhao at window 3, decided late by Li at window 4."""
    handed = file(*_accepted("02"), ("03-17 09:00", GRANTED, LI))
    by_window = table([handed], MARCH, By.WINDOW)
    assert shown(by_window[3], "received", "finished", "on_time_by_law", "decided") == [
        1,
        1,
        (0, 1),
        0,
    ]
    assert shown(by_window[4], "received", "finished", "on_time_by_law", "decided_in_time") == [
        0,
        0,
        (0, 0),
        (0, 1),
    ]
    assert set(table([handed], MARCH, By.OFFICER)) == {"3001", "4001"}
    assert set(table([handed], MARCH, By.POST)) == {"3002", "4001"}


def test_a_file_counts_for_the_department_of_its_item_and_a_question_for_that_of_the_window() -> None:
    asked = file(("03-02 09:00", FirstContacted(Channel.COUNTER), LI), item=None)
    report = table([decided("02", "03-05"), asked], MARCH, By.DEPARTMENT)
    assert (report["market"]["received"].n, report["health"]["contacts"].n) == (1, 1)
    nowhere = replace(asked, bench=replace(asked.bench, roster=None))
    assert set(table([nowhere], MARCH, By.DEPARTMENT)) == {""}


def test_a_file_whose_item_this_device_does_not_know_is_decided_all_the_same() -> None:
    unknown = decided("02", "03-05", item=None)
    report = march(unknown)
    assert shown(report, "finished", "decided", "decided_in_time", "on_time_by_law") == [
        1,
        1,
        (0, 0),
        (0, 0),
    ]


def test_the_result_lies_ready_in_time_or_not() -> None:
    """Decided 03-05: ten working days end on 03-19 (Art. 44); when it is fetched is the applicant's affair."""
    begun = (*_accepted("02"), ("03-05 09:00", GRANTED))
    ready = file(*begun, ("03-19 09:00", Issued("许可证")), ("03-31 09:00", Served("许可证", ZHANG)))
    late = file(*begun, ("03-20 09:00", Issued("许可证")))
    assert shown(march(ready, late), "delivered_in_time") == [(1, 2)]


def test_a_file_dated_as_done_before_it_came_in_is_done_on_the_day_it_came_in() -> None:
    """Lines of two windows may meet so; it must not be done and still open, nor rated and not done."""
    odd = file(*_accepted("10"), ("03-05 09:00", GRANTED), ("03-11 09:00", Evaluated(Rating.GOOD)))
    before, after = course(
        [odd], [Period(MARCH.first, date(2026, 3, 9)), Period(date(2026, 3, 10), MARCH.last)]
    ).values()
    keys = "received", "finished", "open", "evaluation_rate"
    assert (shown(before, *keys), shown(after, *keys)) == ([0, 0, 0, (0, 0)], [1, 1, 0, (1, 1)])


def test_the_list_behind_a_figure_is_its_cases() -> None:
    one, two = (decided("02", on, case_id=UUID(int=n)) for n, on in ((1, "03-05"), (2, "03-17")))
    figure = march(one, two)["on_time_by_law"]
    assert (figure.behind.cases, set(figure.behind_total.cases)) == ((UUID(int=1),), {UUID(int=1), UUID(int=2)})


def test_without_any_case_every_figure_is_there_and_every_share_is_a_dash() -> None:
    report = march()
    assert list(report) == [i.key for i in INDICATORS]
    assert {str(report[i.key]) for i in INDICATORS if i.shown is not Shown.COUNT} == {"–"}


def test_a_table_has_a_line_for_every_window_one_asks_for() -> None:
    assert list(table([decided("02", "03-05")], MARCH, By.WINDOW, known=[3, 4])) == [3, 4]
