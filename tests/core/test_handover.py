"""移交和接收: who had the case on which day, and where each of its papers was."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from core.histories import CASE, DEVICE_A, DEVICE_B, ITEM, ZHANG, all_in, entry, histories, moment, received, wrong
from core.people import (
    CHEN,
    FOOD_POST,
    HEAD,
    LI,
    OTHER_HEAD,
    ROSTER,
    SHOP_POST,
    SUPERVISOR,
    WANG,
    WANG_FOR_ZHAO,
    ZHAO,
    bench_of,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from window_desk.core.acts import (
    Accepted,
    Act,
    Channel,
    Checked,
    Decided,
    Declined,
    Demand,
    FirstContacted,
    GapOutcome,
    Ground,
    HandedOver,
    Lapsed,
    Notified,
    Outcome,
    Received,
    ReferralReturned,
    ReferralTaken,
    Referred,
    RefusalKind,
    RefusalReported,
    Served,
    Supplemented,
    TakenOver,
    Voided,
    Withdrawn,
)
from window_desk.core.case import Case
from window_desk.core.entry import Entry, Hand
from window_desk.core.first_contact import open_referral
from window_desk.core.fold import fold
from window_desk.core.handover import Custody, Passage, custody, holder_on, pending_transfer
from window_desk.core.permit import permit, why_not
from window_desk.core.posts import Roster
from window_desk.core.reasons import Reason

RECEIVED = ("2026-11-18 09:00", WANG, received())
GIVEN = ("2026-11-19 10:00", WANG, HandedOver(4, papers="申请书等 3 件", number="移字 1"))
TOOK = ("2026-11-20 08:30", LI, TakenOver(number="移字 1"))
AT = "2026-11-20 09:00"
PAPERS = "申请书等 3 件"


def lines(*written: tuple[str, Hand, Act]) -> list[Entry]:
    return [entry(n, act, at, by) for n, (at, by, act) in enumerate(written, 1)]


def after(*written: tuple[str, Hand, Act]) -> Case:
    case = fold(CASE, lines(*written))
    assert not case.disputed
    return case


def refused(case: Case, act: Act, by: Hand | None, roster: Roster | None = ROSTER, item: bool = True) -> Reason | None:
    refusal = permit(case, act, bench_of(by, AT, roster, ITEM if item else None), moment(AT))
    return refusal.reason if refusal else None


# the giver holds it until it is taken


def test_the_giver_answers_until_the_receiver_has_taken_it() -> None:
    given = after(RECEIVED, GIVEN)
    assert given.holder == WANG
    assert after(RECEIVED, GIVEN, TOOK).holder == LI


def test_while_a_transfer_waits_the_giver_may_still_act() -> None:
    given = after(RECEIVED, GIVEN)
    assert refused(given, Checked(all_in()), WANG) is None
    assert pending_transfer(after(RECEIVED, GIVEN, (AT, WANG, Checked(all_in())))) is not None


def test_both_sides_are_recorded_with_the_papers_and_what_was_short() -> None:
    case = after(RECEIVED, GIVEN, ("2026-11-20 08:30", LI, TakenOver("缺布局图 1 份", "移字 1")))
    [sent] = case.transfers
    assert (sent.by, sent.at, sent.papers) == (WANG, moment("2026-11-19 10:00"), PAPERS)
    assert (sent.taken_by, sent.taken_at, sent.remark) == (LI, moment("2026-11-20 08:30"), "缺布局图 1 份")


def test_who_held_the_case_on_a_day_follows_from_the_record() -> None:
    case = after(RECEIVED, GIVEN, TOOK)
    assert holder_on(case, date(2026, 11, 17)) is None
    assert holder_on(case, date(2026, 11, 18)) == WANG
    assert holder_on(case, date(2026, 11, 19)) == WANG
    assert holder_on(case, date(2026, 11, 20)) == LI
    assert holder_on(case, date(2027, 1, 1)) == LI


def test_an_act_of_the_other_of_the_pair_shows_in_who_held_it() -> None:
    case = after(RECEIVED, ("2026-11-19 09:00", WANG_FOR_ZHAO, Checked(all_in())))
    assert holder_on(case, date(2026, 11, 18)) == WANG
    assert holder_on(case, date(2026, 11, 19)) == WANG_FOR_ZHAO


@settings(deadline=None)
@given(histories())
def test_the_last_holding_is_the_holder_whatever_happened(entries: list[Entry]) -> None:
    case = fold(CASE, entries)
    assert holder_on(case, date(2099, 1, 1)) == case.holder


HANDS = (WANG, WANG_FOR_ZHAO, LI, HEAD)
BEGUN = entry(1, FirstContacted(Channel.COUNTER, "开店"), "2026-11-18 09:00", WANG)
Try = tuple[str, Hand, int, str, int]
TRIES = st.lists(
    st.tuples(
        st.sampled_from([*["refer", "take", "hand over", "take over"] * 3, "return", "receive"]),
        st.sampled_from(HANDS),
        st.sampled_from([3, 4]),
        st.sampled_from(["", "", "3002"]),
        st.sampled_from([1, 40]),
    ),
    min_size=10,
    max_size=30,
)


def tried(case: Case, what: str, window: int, officer: str) -> Act:
    """The act somebody tries on what the case is now."""
    waiting, last = open_referral(case), pending_transfer(case)
    number = waiting.number if waiting else "1"
    acts: dict[str, Act] = {
        "refer": Referred(str(len(case.referrals) + 1), window, officer, replaces=waiting.number if waiting else ""),
        "take": ReferralTaken(number),
        "return": ReferralReturned(number, "不属本窗口"),
        "receive": received(),
        "hand over": HandedOver(window, officer, PAPERS, number=str(len(case.transfers) + 1)),
        "take over": TakenOver(number=last.number if last else ""),
    }
    return acts[what]


def written(tries: list[Try], before: list[Entry], device: UUID, first: int) -> list[Entry]:
    """What is on record after ``tries``, each written only where it was permitted."""
    done, at = list(before), before[-1].happened_at
    for n, (what, by, window, officer, minutes) in enumerate(tries, first):
        at += timedelta(minutes=minutes)
        case, now = fold(CASE, done), at.strftime("%Y-%m-%d %H:%M")
        act = tried(case, what, window, officer)
        if permit(case, act, bench_of(by, now), at) is None:
            done.append(entry(n, act, now, by, device))
    return done


@settings(max_examples=50, deadline=None)
@given(TRIES)
def test_whatever_is_permitted_fits_and_the_last_to_say_yes_answers(tries: list[Try]) -> None:
    case = fold(CASE, written(tries, [BEGUN], DEVICE_A, 2))
    assert not case.disputed
    assert case.holder == case.holdings[-1].by
    assert case.holder == case.live(FirstContacted, Received, ReferralTaken, TakenOver)[-1].by


@settings(max_examples=50, deadline=None)
@given(TRIES, TRIES, TRIES)
def test_two_windows_that_were_offline_end_with_one_holder_and_one_thing_on_the_way(
    common: list[Try], left: list[Try], right: list[Try]
) -> None:
    shared = written(common, [BEGUN], DEVICE_A, 2)
    merged = {*written(left, shared, DEVICE_A, 50), *written(right, shared, DEVICE_B, 60)}
    case = fold(CASE, merged)
    assert sum(sent.is_open for sent in case.transfers) <= 1
    assert [line.at for line in custody(case)] == sorted(line.at for line in custody(case))


# who may give and take


def test_only_the_one_it_was_sent_to_takes_it() -> None:
    case, act = after(RECEIVED, GIVEN), TakenOver(number="移字 1")
    assert refused(case, act, LI) is None
    assert refused(case, act, WANG) is Reason.NOT_SENT_HERE
    assert refused(case, act, CHEN) is Reason.NOT_SENT_HERE
    named = after(RECEIVED, ("2026-11-19 10:00", WANG, HandedOver(3, "3002", PAPERS)))
    assert refused(named, TakenOver(), ZHAO) is None
    assert refused(named, TakenOver(), WANG_FOR_ZHAO) is None
    assert refused(named, TakenOver(), WANG) is Reason.NOT_SENT_HERE


def test_there_must_be_a_transfer_to_take_under_that_number() -> None:
    assert refused(after(RECEIVED), TakenOver(), LI) is Reason.NOTHING_TO_TAKE
    assert refused(after(RECEIVED, GIVEN), TakenOver(number="移字 9"), LI) is Reason.WRONG_STAGE
    assert refused(after(RECEIVED, GIVEN, TOOK), TakenOver(number="移字 1"), LI) is Reason.NOTHING_TO_TAKE


@pytest.mark.parametrize("by", [WANG, ZHAO, Hand("3001", 6), Hand("3002", 6, "3001"), HEAD, SUPERVISOR])
def test_whoever_has_it_in_hand_or_a_head_may_hand_over(by: Hand) -> None:
    assert refused(after(RECEIVED), HandedOver(5, papers=PAPERS), by) is None


@pytest.mark.parametrize("by", [LI, CHEN, OTHER_HEAD])
def test_nobody_else_may(by: Hand) -> None:
    assert refused(after(RECEIVED), HandedOver(5, papers=PAPERS), by) is Reason.NOT_IN_HAND


def test_what_a_head_sends_on_stays_with_the_one_who_had_it_until_taken() -> None:
    case = after(RECEIVED, ("2026-11-19 10:00", HEAD, HandedOver(4, papers=PAPERS)))
    assert case.holder == WANG
    assert case.transfers[0].by == WANG


def test_a_case_that_was_given_away_is_not_given_again_by_the_old_holder() -> None:
    assert refused(after(RECEIVED, GIVEN, TOOK), HandedOver(5, papers=PAPERS), WANG) is Reason.NOT_IN_HAND


# one at a time


def test_a_pending_transfer_blocks_a_second_one() -> None:
    assert refused(after(RECEIVED, GIVEN), HandedOver(5, papers=PAPERS), WANG) is Reason.TRANSFER_WAITING
    assert refused(after(RECEIVED, GIVEN, TOOK), HandedOver(5, papers=PAPERS), LI) is None


def test_of_two_transfers_written_offline_the_second_does_not_count() -> None:
    first = lines(RECEIVED, GIVEN)
    second = entry(3, HandedOver(5, papers=PAPERS, number="移字 2"), "2026-11-19 10:01", ZHAO, DEVICE_B)
    case = fold(CASE, [*first, second])
    assert case.disputed == {second.act_id}
    assert [t.number for t in case.transfers] == ["移字 1"]


def test_the_end_of_the_matter_ends_what_was_on_the_way() -> None:
    case = after(RECEIVED, GIVEN, ("2026-11-19 11:00", WANG, Withdrawn("不办了")))
    assert pending_transfer(case) is None
    assert refused(case, TakenOver(number="移字 1"), LI) is Reason.WRONG_STAGE


def test_a_question_is_referred_not_handed_over() -> None:
    asked = after(("2026-11-18 09:00", WANG, FirstContacted(Channel.COUNTER)))
    assert refused(asked, HandedOver(4, papers=PAPERS), WANG) is Reason.WRONG_STAGE


# what is written down


def test_a_transfer_lists_its_papers() -> None:
    assert refused(after(RECEIVED), HandedOver(4, papers=" "), WANG) is Reason.NO_PAPER_LIST


def test_nobody_hands_over_to_himself_or_to_somebody_who_is_not_there() -> None:
    case = after(RECEIVED)
    assert refused(case, HandedOver(3, papers=PAPERS), WANG) is Reason.SENT_TO_SELF
    assert refused(case, HandedOver(4, "3001", PAPERS), WANG) is Reason.SENT_TO_SELF
    assert refused(case, HandedOver(99, papers=PAPERS), WANG) is Reason.NO_SUCH_WINDOW
    assert refused(case, HandedOver(4, "3009", PAPERS), WANG) is Reason.NO_SUCH_OFFICER
    assert refused(case, HandedOver(3, "3001", PAPERS), ZHAO) is Reason.SENT_TO_SELF
    assert refused(case, HandedOver(3, "3002", PAPERS), ZHAO) is None


def test_a_case_goes_only_where_there_is_power_over_its_item() -> None:
    case = after(RECEIVED)
    assert refused(case, HandedOver(6, papers=PAPERS), WANG) is Reason.NO_POWER_THERE
    assert refused(case, HandedOver(6, papers=PAPERS), WANG, item=False) is None
    assert refused(case, HandedOver(6, papers=PAPERS), WANG, roster=None) is None
    assert refused(case, HandedOver(5, papers=PAPERS), WANG) is None


def test_a_colleague_gets_only_what_his_post_handles() -> None:
    posts = replace(ROSTER, posts=(SHOP_POST, FOOD_POST))
    case = after(RECEIVED)
    assert refused(case, HandedOver(3, "3002", PAPERS), WANG, posts) is Reason.NOT_HIS_ITEM
    assert refused(case, HandedOver(4, "4001", PAPERS), WANG, posts) is None
    refusal = permit(case, HandedOver(3, "3002", PAPERS), bench_of(WANG, AT, posts), moment(AT))
    assert str(refusal) == "「开店许可」不在赵强的岗位职责之内，请转给负责的岗位"


def test_buttons_and_acts_are_judged_alike() -> None:
    given = after(RECEIVED, GIVEN)
    assert why_not(given, TakenOver, bench_of(LI, AT)) is None
    assert why_not(given, HandedOver, bench_of(WANG, AT)) is not None


# papers


def test_the_chain_of_custody_tells_each_passage_of_the_papers() -> None:
    """收 with the question, 转 to the next window, 收 there, 收 the application, 转, 收 with a shortage, 领."""
    case = after(
        ("2026-11-18 09:00", WANG, FirstContacted(Channel.COUNTER, "开店", papers="营业执照 1 份")),
        ("2026-11-18 09:10", WANG, Referred("转字 1", 4, papers="营业执照 1 份")),
        ("2026-11-18 09:20", LI, ReferralTaken("转字 1")),
        ("2026-11-18 09:30", LI, received()),
        ("2026-11-18 09:40", LI, Checked(all_in())),
        ("2026-11-18 09:50", LI, Accepted("受字 1")),
        ("2026-11-18 10:00", LI, HandedOver(3, papers=PAPERS, number="移字 1")),
        ("2026-11-18 11:00", WANG, TakenOver("缺 1 件", "移字 1")),
        ("2026-11-19 09:00", WANG, Decided("决字 1", Outcome.GRANTED)),
        ("2026-11-19 10:00", WANG, Served("许可证", ZHANG)),
    )
    assert [(p.what, p.giver, p.receiver, p.papers, p.remark) for p in custody(case)] == [
        (Custody.TAKEN_IN, None, WANG, "营业执照 1 份", ""),
        (Custody.PASSED_ON, WANG, Hand("", 4), "营业执照 1 份", "转字 1"),
        (Custody.TAKEN_IN, WANG, LI, "营业执照 1 份", ""),
        (Custody.TAKEN_IN, None, LI, "申请材料", "03-20261120-0001"),
        (Custody.PASSED_ON, LI, Hand("", 3), PAPERS, "移字 1"),
        (Custody.TAKEN_IN, LI, WANG, PAPERS, "缺 1 件"),
        (Custody.FETCHED, WANG, None, "许可证", ""),
    ]
    assert custody(case)[0].at == moment("2026-11-18 09:00")


def test_a_referral_sent_back_brings_its_papers_back_and_one_without_papers_moves_none() -> None:
    asked = ("2026-11-18 09:00", WANG, FirstContacted(Channel.COUNTER, "开店"))
    back = ("2026-11-18 09:20", LI, ReferralReturned("转字 1", "不属本窗口"))
    case = after(asked, ("2026-11-18 09:10", WANG, Referred("转字 1", 4, "4001", papers="照片 2 张")), back)
    assert custody(case)[1] == Passage(
        moment("2026-11-18 09:20"), Custody.GIVEN_BACK, Hand("4001", 4), WANG, "照片 2 张", "不属本窗口"
    )
    assert custody(after(asked, ("2026-11-18 09:10", WANG, Referred("转字 1", 4)), back)) == ()


def test_a_supplement_names_the_materials_that_came_and_nothing_where_none_did() -> None:
    told = (
        RECEIVED,
        ("2026-11-18 09:10", WANG, Checked(all_in(wrong(3)))),
        ("2026-11-18 09:20", WANG, Notified("告字 1", (Demand(3, "缺签字", "请签字"),), date(2026, 12, 18))),
    )
    copy = replace(all_in()[2], originals=0, copies=1)
    for came in (all_in()[2], copy):
        case = after(*told, ("2026-11-19 09:00", WANG, Supplemented("告字 1", (came,))))
        assert [(p.papers, p.remark) for p in custody(case)[1:]] == [("材料 3", "告字 1")]
    nothing = replace(wrong(3), originals=0)
    assert len(custody(after(*told, ("2026-11-19 09:00", WANG, Supplemented("告字 1", (nothing,)))))) == 1


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (Withdrawn("不办了"), "不办了"),
        (Declined("拒字 1", Ground.NOT_OURS, "不属本机关职权", "备字 1", "水利局"), "不属本机关职权"),
    ],
)
def test_what_is_not_gone_on_with_goes_back_to_the_applicant(act: Act, reason: str) -> None:
    report = RefusalReported("备字 1", RefusalKind.NOT_ACCEPTED, "不属本机关职权", "行政许可法第三十二条")
    last = custody(after(RECEIVED, ("2026-11-18 09:10", WANG, report), (AT, WANG, act)))[-1]
    assert (last.what, last.giver, last.receiver, last.remark) == (Custody.GIVEN_BACK, WANG, None, reason)


def test_a_case_closed_after_silence_gives_the_papers_back_too() -> None:
    case = after(
        RECEIVED,
        ("2026-11-18 09:10", WANG, Checked(all_in(wrong(3)))),
        ("2026-11-18 09:20", WANG, Notified("告字 1", (Demand(3, "缺签字", "请签字"),), date(2026, 11, 19))),
        (AT, WANG, Lapsed("告字 1", GapOutcome.WITHDRAWN, "电话催告两次")),
    )
    assert (custody(case)[-1].what, custody(case)[-1].remark) == (Custody.GIVEN_BACK, "电话催告两次")


def test_a_result_refused_before_a_witness_says_so() -> None:
    decided = (
        RECEIVED,
        ("2026-11-18 09:40", WANG, Checked(all_in())),
        ("2026-11-18 09:50", WANG, Accepted("受字 1")),
        ("2026-11-19 09:00", WANG, Decided("决字 1", Outcome.GRANTED)),
        (AT, WANG, Served("准予决定书", ZHANG, refused=True, witness=UUID(int=0x5B))),
    )
    assert custody(after(*decided))[-1].remark == "拒收，有见证人"


def test_a_voided_transfer_moved_nothing() -> None:
    sent = lines(RECEIVED, GIVEN)
    case = fold(CASE, [*sent, entry(3, Voided(sent[1].act_id, "移交错了"), AT, WANG)])
    assert [p.what for p in custody(case)] == [Custody.TAKEN_IN]
    assert refused(case, HandedOver(5, papers=PAPERS), WANG) is None
