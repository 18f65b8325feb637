"""首问负责制: who was asked first answers until somebody else has said yes."""

from dataclasses import replace
from itertools import permutations

import pytest
from core.histories import CASE, DEVICE_B, entry, moment, received
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
    ZHAO_FOR_WANG,
    bench_of,
)

from window_desk.core.acts import (
    Act,
    Answered,
    Channel,
    ContactNoted,
    Ending,
    FirstContacted,
    ReferralReturned,
    ReferralTaken,
    Referred,
    Voided,
)
from window_desk.core.case import Case, Stage
from window_desk.core.entry import Entry, Hand
from window_desk.core.first_contact import (
    ContactEnd,
    ContactWarning,
    ReferralState,
    contact_warnings,
    dropped,
    ended_as,
    is_open,
    open_referral,
    referral_state,
    responsibility,
    told,
)
from window_desk.core.fold import fold
from window_desk.core.handover import custody
from window_desk.core.permit import permit, why_not
from window_desk.core.policy import SAFE
from window_desk.core.reasons import Reason

DAY = "2026-11-20"
ASKED = ("09:00", WANG, FirstContacted(Channel.COUNTER, "道路货运许可"))
SENT = ("09:10", WANG, Referred("转字 1", 4))
TAKEN = ("09:20", LI, ReferralTaken("转字 1"))
BOUNCED = ("09:20", LI, ReferralReturned("转字 1", "不属本窗口的事项"))
ANSWER = Answered(Ending.ANSWERED, "已答复")


def lines(*written: tuple[str, Hand, Act]) -> list[Entry]:
    return [entry(n, act, f"{DAY} {at}", by) for n, (at, by, act) in enumerate(written, 1)]


def after(*written: tuple[str, Hand, Act]) -> Case:
    """The contact that these lines of one morning add up to; all of them must fit."""
    case = fold(CASE, lines(*written))
    assert not case.disputed
    return case


def refused(case: Case, act: Act, by: Hand | None, at: str = "09:15") -> Reason | None:
    refusal = permit(case, act, bench_of(by, f"{DAY} {at}", item=None), moment(f"{DAY} {at}"))
    return refusal.reason if refusal else None


def state(case: Case, at: str, day: str = DAY) -> ReferralState | None:
    return referral_state(case, moment(f"{day} {at}"), SAFE)


def answering(case: Case) -> Hand:
    held = responsibility(case)
    assert held is not None
    return held.holder


# what was asked


def test_the_line_the_first_keystroke_opened_is_filled_in_later_and_the_last_line_counts() -> None:
    noted = ContactNoted(Channel.PHONE, "咨询", papers="执照 1 份")
    better = ContactNoted(Channel.PHONE, "开小吃店", papers="执照 1 份、照片 2 张")
    opened = ("09:00", WANG, FirstContacted(Channel.COUNTER))
    case = after(opened, ("09:01", WANG, noted), ("09:02", WANG, better))
    assert [asked.matter for asked in told(case)] == ["", "咨询", "开小吃店"]
    assert case.channel is Channel.PHONE
    assert [passage.papers for passage in custody(case)] == ["执照 1 份、照片 2 张"]
    assert answering(case) == WANG


def test_what_was_noted_is_enough_of_a_matter_to_send_on() -> None:
    opened = ("09:00", WANG, FirstContacted(Channel.COUNTER))
    assert refused(after(opened), Referred("转字 1", 4), WANG) is Reason.NO_MATTER
    noted = after(opened, ("09:01", WANG, ContactNoted(Channel.COUNTER, "道路货运")))
    assert refused(noted, Referred("转字 1", 4), WANG) is None


def test_only_whoever_has_the_contact_in_hand_fills_it_in() -> None:
    assert refused(after(ASKED, SENT, TAKEN), ContactNoted(Channel.COUNTER, "x"), WANG, "09:30") is Reason.NOT_IN_HAND


# who answers


def test_nobody_is_responsible_before_anybody_was_asked() -> None:
    assert responsibility(Case(CASE)) is None
    assert ended_as(Case(CASE)) is None
    assert referral_state(Case(CASE), moment(f"{DAY} 09:00"), SAFE) is None


def test_a_referral_nobody_has_accepted_leaves_the_sender_responsible() -> None:
    assert answering(after(ASKED, SENT)) == WANG


def test_with_the_acceptance_the_receiver_answers_from_that_moment_and_the_first_stays_first() -> None:
    held = responsibility(after(ASKED, SENT, TAKEN))
    assert held is not None
    assert (held.first, held.since) == (WANG, moment(f"{DAY} 09:00"))
    assert (held.holder, held.held_since) == (LI, moment(f"{DAY} 09:20"))


def test_a_referral_sent_back_is_the_senders_again_with_the_reason_on_record() -> None:
    case = after(ASKED, SENT, BOUNCED)
    assert answering(case) == WANG
    assert case.referrals[0].remark == "不属本窗口的事项"
    assert state(case, "12:00") is ReferralState.RETURNED


def test_each_receiver_of_a_chain_answers_in_turn_and_the_first_contact_never_changes() -> None:
    case = after(ASKED, SENT, TAKEN, ("09:30", LI, Referred("转字 2", 6)), ("09:40", CHEN, ReferralTaken("转字 2")))
    assert [(r.by, r.taken_by) for r in case.referrals] == [(WANG, LI), (LI, CHEN)]
    assert answering(case) == CHEN
    assert case.first_contact == WANG
    assert [h.by for h in case.holdings] == [WANG, LI, CHEN]


def test_an_application_received_by_the_receiver_keeps_the_first_contact() -> None:
    case = after(ASKED, SENT, TAKEN, ("09:30", LI, received()))
    assert (case.stage, case.first_contact, answering(case)) == (Stage.RECEIVED, WANG, LI)


# time


def test_unaccepted_for_longer_than_the_centre_allows_it_is_back_with_the_sender_and_warns() -> None:
    case = after(ASKED, SENT)
    assert state(case, "09:40") is ReferralState.WAITING
    assert state(case, "09:41") is ReferralState.LAPSED
    assert contact_warnings(case, moment(f"{DAY} 09:40"), SAFE) == ()
    assert contact_warnings(case, moment(f"{DAY} 09:41"), SAFE) == (ContactWarning.REFERRAL_LAPSED,)
    quick = replace(SAFE, referral_minutes=5)
    assert referral_state(case, moment(f"{DAY} 09:16"), quick) is ReferralState.LAPSED


def test_a_lapsed_referral_may_still_be_accepted_and_that_ends_the_warning() -> None:
    late = ("10:30", LI, ReferralTaken("转字 1"))
    assert refused(after(ASKED, SENT), late[2], LI, "10:30") is None
    case = after(ASKED, SENT, late)
    assert state(case, "11:00") is ReferralState.TAKEN
    assert contact_warnings(case, moment(f"{DAY} 11:00"), SAFE) == ()


def test_what_is_kept_for_an_absent_colleague_is_chased_the_next_day_not_after_minutes() -> None:
    case = after(ASKED, ("09:10", WANG, Referred("转字 1", 3, "3002")))
    assert state(case, "17:00") is ReferralState.WAITING
    assert state(case, "08:30", "2026-11-21") is ReferralState.LAPSED
    elsewhere = after(ASKED, ("09:10", WANG, Referred("转字 1", 4, "4001")))
    assert state(elsewhere, "17:00") is ReferralState.LAPSED


def test_a_contact_left_over_from_an_earlier_day_warns_until_it_is_closed() -> None:
    case, next_day = after(ASKED), moment("2026-11-21 08:30")
    assert contact_warnings(case, moment(f"{DAY} 17:00"), SAFE) == ()
    assert contact_warnings(case, next_day, SAFE) == (ContactWarning.LEFT_OVER,)
    assert contact_warnings(after(ASKED, ("09:05", WANG, ANSWER)), next_day, SAFE) == ()
    assert contact_warnings(after(("09:00", LI, received())), next_day, SAFE) == ()


def test_the_referrals_whose_receiver_said_nothing_in_time_stay_on_his_account() -> None:
    def numbers(case: Case, at: str = "17:00") -> list[str]:
        return [r.number for r in dropped(case, moment(f"{DAY} {at}"), SAFE)]

    assert numbers(after(ASKED)) == []
    assert numbers(after(ASKED, SENT), "09:40") == []
    assert numbers(after(ASKED, SENT)) == ["转字 1"]
    assert numbers(after(ASKED, SENT, TAKEN)) == []
    assert numbers(after(ASKED, SENT, BOUNCED)) == []
    assert numbers(after(ASKED, SENT, ("10:30", LI, ReferralTaken("转字 1")))) == ["转字 1"]
    assert numbers(after(ASKED, SENT, ("09:30", WANG, ANSWER))) == []
    assert numbers(after(ASKED, SENT, ("09:30", WANG, received()))) == []
    again = ("10:00", WANG, Referred("转字 2", 6, replaces="转字 1"))
    assert numbers(after(ASKED, SENT, again, ("10:10", CHEN, ReferralTaken("转字 2")))) == ["转字 1"]
    assert numbers(after(ASKED, SENT, again)) == ["转字 1", "转字 2"]


# ends


@pytest.mark.parametrize(
    ("written", "end"),
    [
        ((ASKED,), None),
        ((ASKED, SENT), None),
        ((ASKED, ("09:05", WANG, ANSWER)), ContactEnd.ANSWERED),
        ((ASKED, ("09:05", WANG, Answered(Ending.NOT_OURS, "请到国税局办税厅", "国税局"))), ContactEnd.NOT_OURS),
        ((ASKED, ("09:05", WANG, received())), ContactEnd.OWN_CASE),
        ((ASKED, SENT, TAKEN), ContactEnd.REFERRED),
        ((ASKED, SENT, TAKEN, ("09:30", LI, received())), ContactEnd.REFERRED),
        ((ASKED, SENT, TAKEN, ("09:30", LI, ANSWER)), ContactEnd.REFERRED),
        ((ASKED, SENT, BOUNCED), None),
        ((("09:00", LI, received()),), None),
    ],
)
def test_every_contact_ends_as_answered_own_case_referred_and_taken_or_not_ours(
    written: tuple[tuple[str, Hand, Act], ...], end: ContactEnd | None
) -> None:
    assert ended_as(after(*written)) is end


def test_the_contact_is_open_until_the_matter_has_an_end_not_until_it_changed_hands() -> None:
    assert is_open(after(ASKED, SENT, TAKEN))
    assert not is_open(after(ASKED, SENT, TAKEN, ("09:30", LI, ANSWER)))


def test_an_end_overtakes_a_referral_that_still_waits() -> None:
    case = after(ASKED, SENT, ("09:15", WANG, ANSWER))
    assert state(case, "12:00") is ReferralState.OVERTAKEN
    assert open_referral(case) is None
    assert refused(case, ReferralTaken("转字 1"), LI, "09:20") is Reason.WRONG_STAGE
    assert contact_warnings(case, moment(f"{DAY} 12:00"), SAFE) == ()


def test_an_answer_is_written_and_not_ours_names_the_competent_body() -> None:
    assert refused(after(ASKED), Answered(Ending.ANSWERED, " "), WANG) is Reason.NO_ANSWER
    assert refused(after(ASKED), Answered(Ending.NOT_OURS, "请到别处"), WANG) is Reason.NO_BODY
    assert refused(after(ASKED), ANSWER, WANG) is None


# who may


def test_only_the_window_it_was_sent_to_may_take_or_return_a_referral() -> None:
    case = after(ASKED, SENT)
    for act in (ReferralTaken("转字 1"), ReferralReturned("转字 1", "不属本窗口")):
        assert refused(case, act, LI) is None
        assert refused(case, act, WANG) is Reason.NOT_SENT_HERE
        assert refused(case, act, CHEN) is Reason.NOT_SENT_HERE


def test_what_was_sent_to_a_colleague_by_name_only_he_takes_or_b_for_him() -> None:
    case = after(ASKED, SENT, TAKEN, ("09:30", LI, Referred("转字 2", 3, "3002")))
    act = ReferralTaken("转字 2")
    assert refused(case, act, ZHAO, "09:40") is None
    assert refused(case, act, WANG_FOR_ZHAO, "09:40") is None
    assert refused(case, act, WANG, "09:40") is Reason.NOT_SENT_HERE
    assert refused(case, act, LI, "09:40") is Reason.NOT_SENT_HERE


def test_there_must_be_something_to_take_and_under_that_number() -> None:
    assert refused(after(ASKED), ReferralTaken("转字 1"), LI) is Reason.NOTHING_TO_TAKE
    assert refused(after(ASKED, SENT), ReferralTaken("转字 9"), LI) is Reason.WRONG_STAGE
    assert refused(after(ASKED, SENT, TAKEN), ReferralTaken("转字 1"), LI, "09:30") is Reason.NOTHING_TO_TAKE
    assert why_not(after(ASKED), ReferralTaken, bench_of(LI, f"{DAY} 09:15")) is not None
    assert why_not(after(ASKED, SENT), ReferralTaken, bench_of(LI, f"{DAY} 09:15")) is None


def test_a_referral_is_returned_with_a_reason_only() -> None:
    assert refused(after(ASKED, SENT), ReferralReturned("转字 1", " "), LI) is Reason.NO_RETURN_REASON


@pytest.mark.parametrize("by", [WANG, ZHAO, ZHAO_FOR_WANG, Hand("3001", 6), Hand("3002", 6, "3001"), HEAD, SUPERVISOR])
def test_the_holder_his_window_his_b_or_a_head_may_send_on_or_answer(by: Hand) -> None:
    assert refused(after(ASKED), Referred("转字 1", 5), by) is None
    assert refused(after(ASKED), ANSWER, by) is None


@pytest.mark.parametrize("by", [LI, CHEN, OTHER_HEAD, Hand("3002", 6)])
def test_another_window_may_neither_send_on_nor_answer_what_it_has_not_taken(by: Hand) -> None:
    assert refused(after(ASKED, SENT), Referred("转字 2", 5, replaces="转字 1"), by) is Reason.NOT_IN_HAND
    assert refused(after(ASKED, SENT), ANSWER, by) is Reason.NOT_IN_HAND


def test_what_a_head_refers_stays_with_the_one_who_had_it_until_accepted() -> None:
    case = after(ASKED, ("09:10", HEAD, Referred("转字 1", 5)))
    assert (answering(case), case.referrals[0].by) == (WANG, WANG)


def test_a_who_is_back_has_in_hand_what_b_took_in_for_him() -> None:
    asked = after(("09:00", Hand("3002", 6, "3001"), ASKED[2]))
    assert refused(asked, ANSWER, WANG) is None
    assert refused(asked, ANSWER, Hand("3002", 3)) is None


def test_a_refusal_says_who_has_it() -> None:
    refusal = why_not(after(ASKED), Answered, bench_of(LI, f"{DAY} 09:15"))
    assert str(refusal) == "现在由 3 号窗口王敏负责，请先由其移交"
    unknown = why_not(after(ASKED), Answered, bench_of(LI, f"{DAY} 09:15", roster=None))
    assert str(unknown) == "现在由 3 号窗口3001负责，请先由其移交"


def test_where_nobody_is_asked_to_be_judged_nothing_is_refused_for_who_it_is() -> None:
    assert refused(after(ASKED), ANSWER, None) is None
    assert refused(after(ASKED), Referred("转字 1", 4), None) is None
    assert refused(after(ASKED, SENT), ReferralTaken("转字 1"), None) is None


# where to


def test_nobody_refers_to_himself_or_to_his_own_window_without_naming_a_colleague() -> None:
    case = after(ASKED)
    assert refused(case, Referred("转字 1", 3), WANG) is Reason.SENT_TO_SELF
    assert refused(case, Referred("转字 1", 4, "3001"), WANG) is Reason.SENT_TO_SELF
    assert refused(case, Referred("转字 1", 3, "3002"), WANG) is None


def test_the_receiver_exists_and_is_still_in_post() -> None:
    assert refused(after(ASKED), Referred("转字 1", 99), WANG) is Reason.NO_SUCH_WINDOW
    assert refused(after(ASKED), Referred("转字 1", 4, "9999"), WANG) is Reason.NO_SUCH_OFFICER
    assert refused(after(ASKED), Referred("转字 1", 4, "3009"), WANG) is Reason.NO_SUCH_OFFICER
    unknown = bench_of(WANG, f"{DAY} 09:15", roster=None)
    assert permit(after(ASKED), Referred("转字 1", 99, "9999"), unknown, unknown.now) is None
    assert ROSTER.window(99) is None


def test_a_referral_says_what_about_unless_the_contact_said_it() -> None:
    silent = after(("09:00", WANG, FirstContacted(Channel.PHONE)))
    assert refused(silent, Referred("转字 1", 4), WANG) is Reason.NO_MATTER
    assert refused(silent, Referred("转字 1", 4, matter="道路货运"), WANG) is None
    assert refused(after(ASKED), Referred("转字 1", 4), WANG) is None


# one at a time


def test_while_one_referral_waits_there_is_no_second_but_a_lapsed_one_may_be_replaced() -> None:
    case, again = after(ASKED, SENT), Referred("转字 2", 6, replaces="转字 1")
    assert refused(case, again, WANG, "09:40") is Reason.REFERRAL_WAITING
    assert refused(case, again, WANG, "09:41") is None
    assert refused(case, Referred("转字 2", 6), WANG, "09:41") is Reason.WRONG_STAGE
    assert refused(case, Referred("转字 1", 6, replaces="转字 1"), WANG, "09:41") is Reason.WRONG_STAGE


def test_a_replaced_referral_can_no_longer_be_taken() -> None:
    case = after(ASKED, SENT, ("10:00", WANG, Referred("转字 2", 6, replaces="转字 1")))
    assert refused(case, ReferralTaken("转字 1"), LI, "10:05") is Reason.NOT_SENT_HERE
    assert refused(case, ReferralTaken("转字 1"), CHEN, "10:05") is Reason.WRONG_STAGE
    assert refused(case, ReferralTaken("转字 2"), CHEN, "10:05") is None


def test_a_mistaken_referral_is_voided_and_sent_again() -> None:
    mistake = lines(ASKED, SENT)
    gone = entry(3, Voided(mistake[1].act_id, "转错窗口"), f"{DAY} 09:12", WANG)
    case = fold(CASE, [*mistake, gone])
    assert case.referrals == ()
    assert refused(case, Referred("转字 2", 6), WANG) is None


# two offline windows


def test_what_another_window_took_meanwhile_is_not_sent_on_a_second_time() -> None:
    """The sender, offline, replaces a referral as lapsed; the receiver had taken it: his word stands."""
    asked, sent, taken = lines(ASKED, SENT, ("10:00", LI, ReferralTaken("转字 1")))
    again = entry(4, Referred("转字 2", 6, replaces="转字 1"), f"{DAY} 10:05", WANG, DEVICE_B)
    case = fold(CASE, [asked, sent, taken, again])
    assert case.disputed == {again.act_id}
    assert answering(case) == LI


def test_two_referrals_of_the_same_moment_at_one_window_do_not_both_count() -> None:
    asked, sent = lines(ASKED, SENT)
    other = entry(3, Referred("转字 1-2", 6), f"{DAY} 09:10", ZHAO, DEVICE_B)
    assert fold(CASE, [asked, sent, other]).disputed == {other.act_id}


def test_asking_twice_does_not_reset_the_first_contact() -> None:
    asked, again = lines(ASKED, ("09:30", LI, ASKED[2]))
    case = fold(CASE, [asked, again])
    assert case.disputed == {again.act_id}
    assert (case.first_contact, case.contacted_at) == (WANG, moment(f"{DAY} 09:00"))


def test_in_whatever_order_the_lines_arrive_the_same_hand_answers() -> None:
    written = lines(
        ASKED, SENT, BOUNCED, ("09:30", WANG, Referred("转字 2", 6)), ("09:40", CHEN, ReferralTaken("转字 2"))
    )
    assert {answering(fold(CASE, order)) for order in permutations(written)} == {CHEN}
