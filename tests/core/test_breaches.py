"""Each breach the record shows by itself: when it is there, when not, whose it is."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from core.histories import CHEN, ITEM, LI, SUN, WANG, all_in, received, seat, told_by, wrong

from window_desk.core.acts import (
    Accepted,
    Act,
    Ban,
    BreachCode,
    BreachRaised,
    Channel,
    Charged,
    Checked,
    Complained,
    ComplaintAnswered,
    ComplaintKind,
    ComplaintTaken,
    Decided,
    Declined,
    Demand,
    Evaluated,
    Extended,
    FeeLine,
    FirstContacted,
    Ground,
    Notified,
    Outcome,
    Rating,
    Referred,
    RefusalKind,
    RefusalReported,
    Resumed,
    Reviewed,
    SpecialProcedure,
    SpotChecked,
    Supplemented,
    Suspended,
    Told,
    Voided,
)
from window_desk.core.breaches import Breach, breaches
from window_desk.core.case import Case
from window_desk.core.catalogue import FeeStandard, Limit, Start, Unit
from window_desk.core.entry import Hand
from window_desk.core.policy import SAFE
from window_desk.core.signals import NOBODY, Blame, cards

Line = tuple[str, Hand, Act]
DEMAND = Demand(3, "缺签字", "请签字后重交")
LONG = replace(
    ITEM,
    statutory=Limit(20, Unit.WORKDAYS, Start.ACCEPTANCE, "行政许可法第四十二条"),
    promised=Limit(15, Unit.WORKDAYS, Start.ACCEPTANCE, "服务承诺"),
)
WANGS = Blame(WANG, "market")


def found(case: Case, at: str, policy=SAFE, item=LONG) -> dict[str, Breach]:  # type: ignore[no-untyped-def]
    return {each.key: each for each in breaches(case, seat(f"{at} 17:00", SUN, policy, item))}


def opened(*more: Line, day: str = "2026-03-02") -> Case:
    return told_by((f"{day} 09:00", WANG, received()), *more)


def accepted(*more: Line) -> Case:
    return opened(
        ("2026-03-02 09:05", WANG, Checked(all_in())),
        ("2026-03-02 09:10", WANG, Accepted("受字 1")),
        *more,
    )


def test_a_case_done_in_time_shows_none() -> None:
    case = accepted(("2026-03-04 09:00", WANG, Decided("决字 1", Outcome.GRANTED)))
    assert found(case, "2026-03-05") == {}


def test_a_promise_and_a_law_missed_are_two_breaches_with_their_articles() -> None:
    assert found(accepted(), "2026-03-23") == {}
    promise = found(accepted(), "2026-03-24")
    assert list(promise) == ["promised/yellow"]
    assert promise["promised/yellow"].code is BreachCode.PROMISE_MISSED
    both = found(accepted(), "2026-03-31")
    assert list(both) == ["promised/yellow", "statutory/red"]
    law = both["statutory/red"]
    assert (law.code, law.article) == (BreachCode.STATUTE_MISSED, "行政许可法第七十四条第二项")
    assert law.evidence == "行政许可法第四十二条：期限 2026-03-30 届满，至今没有办理"
    assert law.blame == WANGS


def test_a_breach_that_a_clock_shows_has_the_name_of_its_first_card_for_good() -> None:
    at = seat("2026-03-24 17:00", SUN, item=LONG)
    assert {c.key for c in cards(accepted(), at)} >= {b.key for b in breaches(accepted(), at)}
    worse = found(accepted(), "2026-03-31")
    assert "promised/yellow" in worse
    assert "promised/red" in {c.key for c in cards(accepted(), seat("2026-03-31 17:00", SUN, item=LONG))}


def test_what_was_done_late_stays_a_breach() -> None:
    case = accepted(("2026-03-25 09:00", WANG, Decided("决字 1", Outcome.GRANTED)))
    late = found(case, "2026-03-26")["promised/yellow"]
    assert late.evidence == "服务承诺：期限 2026-03-23 届满，2026-03-25 才办理"


def test_a_result_not_handed_over_in_ten_days_is_a_breach() -> None:
    case = accepted(("2026-03-03 09:00", WANG, Decided("决字 1", Outcome.GRANTED)))
    assert found(case, "2026-03-17") == {}
    assert found(case, "2026-03-18")["deliver/red"].code is BreachCode.NOT_DELIVERED


def test_telling_nothing_in_five_days_is_not_telling() -> None:
    assert found(opened(), "2026-03-09") == {}
    assert found(opened(), "2026-03-10")["notify/red"].code is BreachCode.NOT_TELLING


def test_telling_late_is_not_telling_once() -> None:
    case = opened(
        ("2026-03-09 09:00", WANG, Checked(all_in(wrong(3)))),
        ("2026-03-10 09:00", WANG, Notified("告字 1-1", (DEMAND,), date(2026, 4, 8))),
    )
    late = found(case, "2026-03-10")["notify/red"]
    assert (late.code, late.article) == (BreachCode.NOT_TOLD_ONCE, "行政许可法第七十二条第四项")


def test_told_once_and_in_time_leaves_only_the_promise_to_be_missed() -> None:
    case = opened(
        ("2026-03-02 09:05", WANG, Checked(all_in(wrong(3)))),
        ("2026-03-02 09:10", WANG, Notified("告字 1-1", (DEMAND,), date(2026, 3, 20))),
        ("2026-03-02 10:00", WANG, Supplemented("告字 1-1", all_in()[2:3])),
        ("2026-03-02 10:05", WANG, Accepted("受字 1")),
    )
    assert [each.code for each in found(case, "2026-03-24").values()] == [BreachCode.PROMISE_MISSED]


def test_a_second_notice_that_asks_for_more_is_a_breach_and_one_that_repeats_is_none() -> None:
    lines: tuple[Line, ...] = (
        ("2026-03-02 09:05", WANG, Checked(all_in(wrong(3)))),
        ("2026-03-02 09:10", WANG, Notified("告字 1-1", (DEMAND,), date(2026, 3, 20))),
        ("2026-03-03 09:00", WANG, Supplemented("告字 1-1", (wrong(3),))),
    )
    again = Notified("告字 1-2", (DEMAND,), date(2026, 3, 20))
    assert found(opened(*lines, ("2026-03-03 09:10", WANG, again)), "2026-03-03") == {}
    more = replace(again, demands=(DEMAND, Demand(1, "缺", "补")))
    breach = found(opened(*lines, ("2026-03-03 09:10", LI, more)), "2026-03-03")["not_told_once/告字 1-2"]
    assert (breach.code, breach.blame) == (BreachCode.NOT_TOLD_ONCE, Blame(LI, "health"))


STOP = Suspended("中字 1", SpecialProcedure.TESTING, "办法", "3008", date(2026, 3, 3), 3)


def test_a_clock_stopped_without_a_word_is_wrongly_stopped() -> None:
    case = accepted(("2026-03-03 09:00", WANG, STOP))
    assert found(case, "2026-03-03") == {}
    assert found(case, "2026-03-04")["wrong_stop/中字 1"].code is BreachCode.WRONG_STOP
    at_once = ("2026-03-03 10:00", WANG, Resumed(date(2026, 3, 3)))
    assert "wrong_stop/中字 1" in found(accepted(("2026-03-03 09:00", WANG, STOP), at_once), "2026-03-03")
    told = accepted(("2026-03-03 09:00", WANG, STOP), ("2026-03-03 09:05", WANG, Told(UUID(int=1004), "中字 1")))
    assert found(told, "2026-03-04") == {}


def test_a_stop_that_goes_on_longer_than_was_told_is_wrong() -> None:
    told = ("2026-03-03 09:05", WANG, Told(UUID(int=1004), "中字 1"))
    running = accepted(("2026-03-03 09:00", WANG, STOP), told)
    assert found(running, "2026-03-05") == {}
    assert found(running, "2026-03-06")["wrong_stop/中字 1"].code is BreachCode.WRONG_STOP
    ended = ("2026-03-05 15:00", WANG, Resumed(date(2026, 3, 5)))
    assert found(accepted(("2026-03-03 09:00", WANG, STOP), told, ended), "2026-03-10") == {}


EXTENSION: Line = ("2026-03-20 09:00", WANG, Extended("延字 1", 5, "案情复杂", "3008"))


def test_an_extension_nobody_was_told_of_is_a_breach_once_it_mattered() -> None:
    assert "not_telling/延字 1" not in found(accepted(EXTENSION), "2026-03-30")
    assert found(accepted(EXTENSION), "2026-03-31")["not_telling/延字 1"].code is BreachCode.NOT_TELLING
    decided = accepted(EXTENSION, ("2026-03-20 10:00", WANG, Decided("决字 1", Outcome.GRANTED)))
    assert "not_telling/延字 1" in found(decided, "2026-03-20")
    told = accepted(EXTENSION, ("2026-03-20 09:05", WANG, Told(UUID(int=1004), "延字 1")))
    assert "not_telling/延字 1" not in found(told, "2026-04-08")


def test_an_extension_told_after_the_last_day_is_a_breach() -> None:
    late = accepted(EXTENSION, ("2026-03-31 09:00", WANG, Told(UUID(int=1004), "延字 1")))
    assert "之后才告知" in found(late, "2026-03-31")["not_telling/延字 1"].evidence


def test_a_referral_nobody_took_is_the_receivers_breach() -> None:
    case = told_by(
        ("2026-03-02 09:00", WANG, FirstContacted(Channel.COUNTER)),
        ("2026-03-02 09:05", WANG, Referred("转字 1", 4, "4001")),
    )
    dropped = found(case, "2026-03-02")["referral_dropped/转字 1"]
    assert (dropped.code, dropped.blame) == (BreachCode.REFERRAL_DROPPED, Blame(Hand("4001", 4), "health"))


REPORT: Line = (
    "2026-03-02 10:00",
    WANG,
    RefusalReported("报字 1", RefusalKind.NOT_ACCEPTED, "不属本机关职权", "行政许可法第三十二条"),
)
DECLINED: Line = ("2026-03-02 10:05", WANG, Declined("不受字 1", Ground.NOT_OURS, "无权", "报字 1", "交通局"))


def test_a_refusal_no_head_looked_at_in_a_day_is_a_breach_until_he_does() -> None:
    case = opened(REPORT, DECLINED)
    assert found(case, "2026-03-02") == {}
    breach = found(case, "2026-03-03")["refused_unreported/不受字 1"]
    assert (breach.code, breach.blame) == (BreachCode.REFUSED_UNREPORTED, WANGS)
    assert "24 小时" in breach.evidence
    reviewed = ("2026-03-03 09:00", CHEN, Reviewed(UUID(int=1002), True))
    assert found(opened(REPORT, DECLINED, reviewed), "2026-03-04") == {}
    assert found(opened(REPORT), "2026-03-04") == {}


def test_a_refusal_the_head_overturned_is_a_breach() -> None:
    overturned = ("2026-03-02 11:00", CHEN, Reviewed(UUID(int=1002), False, "应当受理"))
    assert (
        "没有同意" in found(opened(REPORT, DECLINED, overturned), "2026-03-02")["refused_unreported/不受字 1"].evidence
    )


def test_a_denial_without_report_or_reasons_is_two_breaches() -> None:
    """An older window may have written it; merged, it is seen."""
    case = accepted(("2026-03-03 09:00", LI, Decided("决字 1", Outcome.DENIED, " ")))
    shown = found(case, "2026-03-03")
    assert set(shown) == {"refused_unreported/决字 1", "no_reasons/决字 1"}
    assert shown["no_reasons/决字 1"].article == "行政许可法第七十二条第七项"
    assert {each.blame.hand for each in shown.values()} == {LI}
    assert found(accepted(("2026-03-03 09:00", LI, Decided("决字 1", Outcome.GRANTED))), "2026-03-03") == {}


def test_a_fee_without_a_published_basis_is_a_breach() -> None:
    fair = FeeStandard("检验费", "财综〔2011〕16号", 100, 200)
    item = replace(LONG, fees=(fair,))
    sheet = Charged(
        "费字 1", (FeeLine("market", "检验费", "财综〔2011〕16号", 100), FeeLine("market", "工本费", "", 50))
    )
    case = accepted(("2026-03-02 10:00", LI, sheet))
    shown = found(case, "2026-03-02", item=item)
    assert list(shown) == ["unfounded_fee/2"]
    assert (shown["unfounded_fee/2"].code, shown["unfounded_fee/2"].blame.hand) == (BreachCode.UNFOUNDED_FEE, LI)
    assert found(case, "2026-03-02", item=None) == {}


def test_a_bad_rating_nobody_answers_is_a_breach() -> None:
    case = opened(
        ("2026-03-02 09:05", WANG, Checked(all_in())),
        ("2026-03-02 09:10", WANG, Accepted("受字 1")),
        ("2026-03-02 09:20", WANG, Evaluated(Rating.POOR)),
    )
    assert found(case, "2026-03-03") == {}
    first = found(case, "2026-03-04")["rating_contact/yellow"]
    assert (first.code, first.blame) == (BreachCode.RATING_UNANSWERED, Blame(NOBODY, ""))
    assert found(case, "2026-03-10")["rating_fix/yellow"].blame == Blame(Hand("3001", 3), "market")


MADE: Line = (
    "2026-03-02 09:00",
    LI,
    Complained("诉字 1", ComplaintKind.ATTITUDE, Channel.COUNTER, "不耐烦", officer="3001", window=3),
)


def test_a_complaint_nobody_answers_is_a_breach() -> None:
    assert found(told_by(MADE), "2026-03-09") == {}
    assert found(told_by(MADE), "2026-03-10")["complaint_take/yellow"].code is BreachCode.COMPLAINT_UNANSWERED
    taken = told_by(MADE, ("2026-03-02 10:00", SUN, ComplaintTaken("3008", date(2026, 3, 3))))
    assert found(taken, "2026-03-04")["complaint_answer/yellow"].code is BreachCode.COMPLAINT_UNANSWERED


@pytest.mark.parametrize("upheld", [True, False])
def test_a_complaint_found_true_is_a_breach_of_the_one_complained_of(upheld: bool) -> None:
    case = told_by(
        MADE,
        ("2026-03-02 10:00", SUN, ComplaintTaken("3008", date(2026, 3, 3))),
        ("2026-03-02 11:00", CHEN, ComplaintAnswered(upheld, "已答复")),
    )
    shown = found(case, "2026-03-02")
    assert list(shown) == (["conduct/诉字 1"] if upheld else [])
    for each in shown.values():
        assert (each.code, each.blame) == (BreachCode.CONDUCT, Blame(Hand("3001", 3), "market"))


def test_a_repair_not_made_in_time_is_a_card_and_no_breach() -> None:
    check = SpotChecked("查字 1", 4, "桌面零乱", rectify_by=date(2026, 3, 4))
    case = told_by(("2026-03-02 09:00", SUN, check))
    assert [c.key for c in cards(case, seat("2026-03-05 17:00", SUN))] == ["rectify/yellow"]
    assert found(case, "2026-03-05") == {}


def test_each_of_the_bans_found_is_a_breach() -> None:
    check = SpotChecked("查字 1", 4, "玩游戏", (Ban.GAMES_AT_WORK, Ban.GAMBLING), rectify_by=date(2026, 3, 9))
    shown = found(told_by(("2026-03-02 09:00", SUN, check)), "2026-03-02")
    assert list(shown) == ["conduct/games_at_work", "conduct/gambling"]
    assert {each.blame for each in shown.values()} == {Blame(Hand("", 4), "health")}
    tidy = replace(check, bans=())
    assert found(told_by(("2026-03-02 09:00", SUN, tidy)), "2026-03-02") == {}


def test_what_a_supervisor_raised_stands_with_its_evidence_until_it_is_voided() -> None:
    raised = ("2026-03-02 10:00", SUN, BreachRaised("立字 1", BreachCode.NOT_POSTED, "3001", "公示栏空白"))
    breach = found(accepted(raised), "2026-03-02")["立字 1"]
    assert (breach.code, breach.evidence) == (BreachCode.NOT_POSTED, "公示栏空白")
    assert breach.blame == Blame(Hand("3001", 0), "market")
    voided = ("2026-03-02 11:00", SUN, Voided(UUID(int=1004), "认错了人"))
    assert found(accepted(raised, voided), "2026-03-02") == {}


def test_where_the_calendar_does_not_reach_nobody_is_accused() -> None:
    long_ago = told_by(
        ("1999-03-02 09:00", WANG, received()),
        ("1999-03-02 09:05", WANG, Checked(all_in())),
        ("1999-03-02 09:10", WANG, Accepted("受字 1")),
        ("1999-03-03 09:00", SUN, BreachRaised("立字 1", BreachCode.NOT_POSTED, "3001", "公示栏空白")),
    )
    assert found(long_ago, "1999-03-31") == {}
