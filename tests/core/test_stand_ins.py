"""AB岗: who is away and who stands in; never both away."""

from dataclasses import replace
from datetime import date

import pytest
from core.histories import CASE, entry, moment, received, story
from core.people import (
    CHEN,
    HEAD,
    LI,
    OTHER_HEAD,
    ROSTER,
    SUPERVISOR,
    WANG,
    WANG_FOR_ZHAO,
    ZHAO,
    bench_of,
)

from window_desk.core.acts import Act, Channel, Complained, ComplaintKind, LeaveEnded, LeaveTaken
from window_desk.core.case import Case, Stage
from window_desk.core.entry import Hand
from window_desk.core.fold import fits, fold
from window_desk.core.parts import Leave
from window_desk.core.permit import permit, why_not
from window_desk.core.policy import SAFE
from window_desk.core.posts import Roster
from window_desk.core.reasons import Reason
from window_desk.core.stand_ins import away, covered_by, is_away, last_day, nobody_there, not_away, overstayed

FRI, MON, TUE, WED = date(2026, 11, 20), date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25)
NOW = "2026-11-20 16:00"
NEW = Case(CASE)
ZHAOS = LeaveTaken("3002", MON, TUE, "3001", "办件 4 件、印章 1 枚")
AWAY = Leave("3002", MON, TUE, "3001")


def on_leave(act: LeaveTaken = ZHAOS, by: Hand = ZHAO) -> Case:
    return fold(CASE, [entry(1, act, NOW, by)])


def refused(
    case: Case,
    act: Act,
    by: Hand | None,
    *leaves: Leave,
    at: str = NOW,
    roster: Roster | None = ROSTER,
    both: bool = False,
) -> Reason | None:
    bench = bench_of(by, at, roster, None, replace(SAFE, both_away=both), leaves)
    refusal = permit(case, act, bench, moment(at))
    return refusal.reason if refusal else None


# the file of a leave


def test_a_leave_is_a_file_of_its_own_settled_by_the_return() -> None:
    case = on_leave()
    assert (case.stage, case.leave) == (Stage.DUTY, AWAY)
    back = fold(CASE, [*case.entries, entry(2, LeaveEnded(WED, "代办 6 件"), "2026-11-25 09:00", ZHAO)])
    assert (back.stage, back.leave) == (Stage.SETTLED, replace(AWAY, ended_on=WED))
    assert refused(back, LeaveEnded(WED, "代办 6 件"), ZHAO, at="2026-11-25 10:00") is Reason.WRONG_STAGE


def test_only_a_leave_can_end_as_one() -> None:
    complaint = story((NOW, Complained("诉字 1", ComplaintKind.ATTITUDE, Channel.PHONE, "态度生硬")))
    assert not fits(replace(complaint, stage=Stage.DUTY), LeaveEnded(FRI))
    assert not fits(story((NOW, received())), ZHAOS)


# who may be away


def test_the_filed_pair_covers_a_leave_and_nobody_else_does() -> None:
    assert refused(NEW, ZHAOS, ZHAO) is None
    assert refused(NEW, replace(ZHAOS, stand_in="4001"), ZHAO) is Reason.NOT_THE_PAIR
    assert refused(NEW, replace(ZHAOS, stand_in="3002"), ZHAO) is Reason.NOT_THE_PAIR


def test_without_a_filed_pair_there_is_no_leave_for_windows_must_have_one() -> None:
    assert refused(NEW, LeaveTaken("4001", MON, TUE, "3001", "无"), LI) is Reason.NO_PAIR
    assert refused(NEW, LeaveTaken("9999", MON, TUE, "3001", "无"), SUPERVISOR) is Reason.NO_SUCH_OFFICER


@pytest.mark.parametrize(
    "change",
    [
        {"pair": None},
        {"pair": "4001"},
        {"left": True},
        {"department": "approval"},
    ],
    ids=["the other names nobody", "the other names a third", "the other has left", "the other went elsewhere"],
)
def test_a_pair_is_filed_both_ways_in_one_department_and_neither_has_left(change: dict[str, object]) -> None:
    officers = tuple(replace(o, **change) if o.staff_no == "3001" else o for o in ROSTER.officers)
    assert refused(NEW, ZHAOS, ZHAO, roster=replace(ROSTER, officers=officers)) is Reason.NO_PAIR


def test_b_may_not_leave_while_a_is_away_nor_a_while_b_is() -> None:
    wangs = LeaveTaken("3001", TUE, WED, "3002", "无")
    assert refused(NEW, wangs, WANG, AWAY) is Reason.BOTH_AWAY
    assert refused(NEW, ZHAOS, ZHAO, Leave("3001", TUE, WED, "3002")) is Reason.BOTH_AWAY
    assert refused(NEW, wangs, WANG, AWAY, both=True) is None


def test_they_may_be_away_one_after_the_other_but_not_share_a_day() -> None:
    """The last day of a leave still counts (``until`` is inclusive)."""
    assert refused(NEW, LeaveTaken("3001", WED, WED, "3002", "无"), WANG, AWAY) is None
    assert refused(NEW, LeaveTaken("3001", FRI, FRI, "3002", "无"), WANG, AWAY) is None
    assert refused(NEW, LeaveTaken("3001", FRI, MON, "3002", "无"), WANG, AWAY) is Reason.BOTH_AWAY
    assert refused(NEW, LeaveTaken("3001", TUE, WED, "3002", "无"), WANG, replace(AWAY, ended_on=TUE)) is None


def test_who_stands_in_may_not_leave_even_if_the_pairs_were_filed_anew_meanwhile() -> None:
    pairs = {"3001": "4001", "4001": "3001"}
    officers = tuple(replace(o, pair=pairs.get(o.staff_no, o.pair)) for o in ROSTER.officers)
    act = LeaveTaken("3001", MON, TUE, "4001", "无")
    assert refused(NEW, act, WANG, AWAY, roster=replace(ROSTER, officers=officers)) is Reason.BOTH_AWAY
    lis = Leave("4001", MON, TUE, "3009")
    assert refused(NEW, act, WANG, lis, roster=replace(ROSTER, officers=officers)) is Reason.BOTH_AWAY


def test_the_leave_of_others_is_in_nobodys_way() -> None:
    assert refused(NEW, ZHAOS, ZHAO, Leave("4001", MON, TUE, "6001")) is None


def test_nobody_takes_two_leaves_for_the_same_days_even_where_both_may_be_away() -> None:
    again = replace(ZHAOS, starts_on=TUE, until=WED)
    assert refused(NEW, again, ZHAO, AWAY, both=True) is Reason.LEAVE_OVERLAPS
    assert refused(NEW, replace(ZHAOS, starts_on=WED, until=WED), ZHAO, AWAY) is None


def test_who_has_not_reported_back_still_blocks_the_other() -> None:
    """Due back on Tuesday evening; on Wednesday nobody has recorded the return."""
    wangs, at = LeaveTaken("3001", WED, WED, "3002", "无"), "2026-11-25 09:00"
    assert refused(NEW, wangs, WANG, AWAY, at=at) is Reason.BOTH_AWAY
    assert refused(NEW, wangs, WANG, replace(AWAY, ended_on=WED), at=at) is None


def test_the_days_of_a_leave_make_sense() -> None:
    assert refused(NEW, replace(ZHAOS, until=FRI), ZHAO) is Reason.LEAVE_DATES
    past = replace(ZHAOS, starts_on=date(2026, 11, 18), until=date(2026, 11, 19))
    assert refused(NEW, past, ZHAO) is Reason.LEAVE_DATES
    assert refused(NEW, replace(past, until=FRI), ZHAO) is None


# who writes it down


def test_a_hands_over_before_he_goes_and_where_he_cannot_b_or_a_head_records_it() -> None:
    bare = replace(ZHAOS, handed_over=" ")
    assert refused(NEW, bare, ZHAO) is Reason.NO_HANDOVER_LIST
    assert refused(NEW, bare, None) is Reason.NO_HANDOVER_LIST
    for by in (WANG, HEAD, SUPERVISOR):
        assert refused(NEW, bare, by) is None


@pytest.mark.parametrize("by", [LI, CHEN, OTHER_HEAD])
def test_nobody_else_records_a_leave_or_a_return(by: Hand) -> None:
    assert refused(NEW, ZHAOS, by) is Reason.NOT_HIS_LEAVE
    assert refused(on_leave(), LeaveEnded(FRI), by) is Reason.NOT_HIS_LEAVE
    assert refused(NEW, ZHAOS, by, roster=None) is Reason.NOT_HIS_LEAVE


def test_without_a_roster_only_the_leave_itself_is_judged() -> None:
    assert refused(NEW, ZHAOS, ZHAO, roster=None) is None
    assert refused(NEW, ZHAOS, ZHAO, AWAY, roster=None) is Reason.LEAVE_OVERLAPS


# the return


def test_on_return_b_reports_what_he_did() -> None:
    at = "2026-11-25 09:00"
    assert refused(on_leave(), LeaveEnded(WED, " "), ZHAO, at=at) is Reason.NO_RETURN_REPORT
    assert refused(on_leave(), LeaveEnded(WED, "无"), ZHAO, at=at) is None
    assert refused(on_leave(), LeaveEnded(WED, "代办 6 件"), WANG, at=at) is None


def test_a_leave_that_never_began_is_taken_back_without_a_report() -> None:
    assert refused(on_leave(), LeaveEnded(FRI), ZHAO) is None
    assert refused(on_leave(), LeaveEnded(MON), ZHAO, at="2026-11-23 09:00") is None
    assert away([replace(AWAY, ended_on=MON)], MON, MON) == frozenset()


def test_nobody_is_back_tomorrow() -> None:
    assert refused(on_leave(), LeaveEnded(MON, "无"), ZHAO) is Reason.RETURN_DATE


# who is away


def test_a_leave_covers_its_days_both_ends_included() -> None:
    assert [is_away(AWAY, day, FRI) for day in (FRI, MON, TUE, WED)] == [False, True, True, False]


def test_back_early_is_back_from_that_day_on() -> None:
    back = replace(AWAY, ended_on=TUE)
    assert [is_away(back, day, WED) for day in (MON, TUE, WED)] == [True, False, False]
    assert last_day(back, WED) == MON


def test_nobody_is_back_before_the_return_is_recorded() -> None:
    assert is_away(AWAY, WED, WED)
    assert overstayed(AWAY, WED)
    assert not overstayed(AWAY, TUE)
    assert not overstayed(replace(AWAY, ended_on=WED), WED)
    assert away([AWAY, Leave("4001", FRI, FRI, "")], WED, WED) == {"3002", "4001"}


def test_b_sees_the_cases_of_a_from_the_day_he_is_away_and_nobody_elses() -> None:
    assert covered_by(ROSTER, [AWAY], "3001", FRI) == ()
    assert covered_by(ROSTER, [AWAY], "3001", MON) == ("3002",)
    assert covered_by(ROSTER, [replace(AWAY, stand_in="4001")], "3001", MON) == ("3002",)
    assert covered_by(ROSTER, [AWAY], "4001", MON) == ()
    assert covered_by(ROSTER, [AWAY], "9999", MON) == ()


def test_b_sees_nothing_of_an_a_who_is_no_longer_his_pair_or_unknown() -> None:
    assert covered_by(ROSTER, [replace(AWAY, stand_in="4001")], "4001", MON) == ()
    assert covered_by(ROSTER, [replace(AWAY, stand_in="9999")], "9999", MON) == ()


def test_two_leaves_recorded_offline_show_that_nobody_is_there() -> None:
    wangs = Leave("3001", TUE, WED, "3002")
    assert nobody_there([AWAY, wangs], MON, FRI) == ()
    assert nobody_there([AWAY, wangs], TUE, FRI) == (AWAY, wangs)
    assert nobody_there([AWAY, wangs], WED, FRI) == ()
    assert nobody_there([AWAY], TUE, FRI) == ()


# at the window


def test_who_is_on_leave_does_nothing_at_a_window_before_recording_the_return() -> None:
    def at_window(by: Hand | None, at: str, case: Case = NEW) -> str:
        refusal = not_away(case, bench_of(by, at, leaves=(AWAY,)))
        return str(refusal) if refusal else ""

    assert at_window(ZHAO, "2026-11-23 09:00") == "您从 2026-11-23 起离岗，请先登记返岗"
    assert at_window(ZHAO, "2026-11-25 09:00") == "您从 2026-11-23 起离岗，请先登记返岗"
    assert at_window(ZHAO, "2026-11-20 09:00") == ""
    assert at_window(ZHAO, "2026-11-23 09:00", on_leave()) == ""
    assert at_window(None, "2026-11-23 09:00") == ""


def test_b_acts_for_a_while_a_is_away() -> None:
    assert not_away(NEW, bench_of(WANG_FOR_ZHAO, "2026-11-23 09:00", leaves=(AWAY,))) is None


def test_the_file_of_another_leave_opens_no_window() -> None:
    wangs = on_leave(LeaveTaken("3001", WED, WED, "3002", "无"), WANG)
    assert not_away(wangs, bench_of(ZHAO, "2026-11-23 09:00", leaves=(AWAY,))) is not None


def test_nobody_comes_back_in_a_file_that_is_no_leave() -> None:
    complaint = Complained("诉字 1", ComplaintKind.ATTITUDE, Channel.COUNTER, "等候过久")
    case = fold(CASE, [entry(1, complaint, "2026-11-20 09:00", WANG)])
    refusal = why_not(case, LeaveEnded, bench_of(ZHAO, "2026-11-20 09:30"))
    assert refusal is not None
    assert refusal.reason is Reason.WRONG_STAGE
