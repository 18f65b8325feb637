"""What waits for a head's eye, who may look, and that it waits no longer once looked at."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from core.histories import (
    CASE,
    CHEN,
    LI,
    QIAN,
    SUN,
    WANG,
    ZHOU,
    all_in,
    bench,
    entry,
    moment,
    received,
    refusal,
    told_by,
    wrong,
)

from window_desk.core.acts import (
    Accepted,
    Act,
    Channel,
    Checked,
    CommitmentKind,
    Committed,
    Complained,
    ComplaintKind,
    Decided,
    Demand,
    Expedited,
    Extended,
    Notified,
    Outcome,
    RefusalKind,
    RefusalReported,
    Reviewed,
    Supplemented,
    Voided,
)
from window_desk.core.case import Case
from window_desk.core.entry import Hand
from window_desk.core.fold import fold
from window_desk.core.permit import permit
from window_desk.core.reasons import Reason
from window_desk.core.reviews import Cause, needs_review

NOW = "2026-11-20 10:00"
RECEIVED: tuple[str, Hand, Act] = ("2026-11-20 09:00", WANG, received())
CHECKED: tuple[str, Hand, Act] = ("2026-11-20 09:05", WANG, Checked(all_in()))
ACCEPTED: tuple[str, Hand, Act] = ("2026-11-20 09:06", WANG, Accepted("受字 1"))
REPORTED: tuple[str, Hand, Act] = (
    "2026-11-20 09:10",
    WANG,
    RefusalReported("报字 1", RefusalKind.NOT_ACCEPTED, "不属本机关职权", "行政许可法第三十二条"),
)


def waiting(case: Case) -> list[tuple[int, tuple[Cause, ...]]]:
    """The numbers of the lines that wait a month later, with their causes."""
    return [(w.entry.act_id.int - 1000, w.causes) for w in needs_review(case, bench("2026-12-20 10:00"))]


def test_an_ordinary_case_waits_for_nobody() -> None:
    assert waiting(told_by(RECEIVED, CHECKED, ACCEPTED)) == []


def test_a_reported_refusal_and_an_extension_wait_for_the_head() -> None:
    assert waiting(told_by(RECEIVED, REPORTED)) == [(2, (Cause.REFUSAL,))]
    extended = ("2026-11-20 09:30", WANG, Extended("延字 1", 5, "案情复杂", "3008"))
    assert waiting(told_by(RECEIVED, CHECKED, ACCEPTED, extended)) == [(4, (Cause.EXTENSION,))]


def test_a_project_put_first_waits_for_the_head() -> None:
    first = ("2026-11-20 09:30", WANG, Expedited("市重大项目办", "省重点项目"))
    assert waiting(told_by(RECEIVED, first)) == [(2, (Cause.EXPEDITED,))]


def test_a_second_notice_with_a_new_demand_waits_and_one_that_repeats_does_not() -> None:
    first = Demand(3, "缺签字", "请签字后重交")
    lines: tuple[tuple[str, Hand, Act], ...] = (
        RECEIVED,
        ("2026-11-20 09:05", WANG, Checked(all_in(wrong(3)))),
        ("2026-11-20 09:06", WANG, Notified("告字 1-1", (first,), date(2026, 12, 18))),
        ("2026-11-20 09:07", WANG, Supplemented("告字 1-1", (wrong(3),))),
    )
    again = ("2026-11-20 09:08", WANG, Notified("告字 1-2", (first,), date(2026, 12, 18)))
    assert waiting(told_by(*lines, again)) == []
    more = ("2026-11-20 09:08", WANG, Notified("告字 1-2", (Demand(1, "缺", "补"), first), date(2026, 12, 18)))
    assert waiting(told_by(*lines, more)) == [(5, (Cause.NEW_DEMANDS,))]


@pytest.mark.parametrize(("at", "waits"), [("2026-11-27 16:00", []), ("2026-11-30 09:00", [(3, (Cause.DEEMED,))])])
def test_the_first_word_waits_once_silence_has_accepted(at: str, waits: list[object]) -> None:
    later = (("2026-11-30 09:30", WANG, Voided(UUID(int=1002), "重新核对")),)
    told = told_by(RECEIVED, CHECKED, (at, WANG, Accepted("受字 1")))
    assert waiting(told) == waits
    silent = told_by(RECEIVED, CHECKED, *later)
    assert waiting(silent) == [(3, (Cause.VOID,))]  # nobody has said anything that could be reviewed


def test_a_notice_after_the_days_waits_and_the_acceptance_that_follows_it_does_not() -> None:
    asked = Notified("告字 1-1", (Demand(3, "缺签字", "请签字后重交"),), date(2026, 12, 18))
    case = told_by(
        RECEIVED,
        ("2026-11-30 09:05", WANG, Checked(all_in(wrong(3)))),
        ("2026-11-30 09:06", WANG, asked),
        ("2026-11-30 09:20", WANG, Supplemented("告字 1-1", all_in()[2:3])),
        ("2026-11-30 09:21", WANG, Accepted("受字 1")),
    )
    assert waiting(case) == [(3, (Cause.DEEMED,))]
    assert refusal(case, Reviewed(UUID(int=1003), True), "2026-11-30 10:00", CHEN) is None


@pytest.mark.parametrize("kind", CommitmentKind)
def test_accepted_with_a_paper_out_waits_but_not_on_a_declaration(kind: CommitmentKind) -> None:
    promise = Committed("诺字 1", kind, (3,), date(2026, 11, 25))
    decided = ("2026-11-20 09:40", WANG, Decided("决字 1", Outcome.GRANTED))
    case = told_by(RECEIVED, CHECKED, ("2026-11-20 09:05", WANG, promise), ACCEPTED, decided)
    assert waiting(case) == ([] if kind is CommitmentKind.DECLARED else [(4, (Cause.DEFERRED,))])


def test_what_was_promised_after_acceptance_does_not_make_the_acceptance_wait() -> None:
    later = ("2026-11-20 09:30", WANG, Committed("诺字 1", CommitmentKind.DECIDE_FIRST, (3,), date(2026, 11, 25)))
    assert waiting(told_by(RECEIVED, CHECKED, ACCEPTED, later)) == []


def test_a_voiding_waits_and_what_it_voided_no_longer_does() -> None:
    voided = ("2026-11-20 09:20", WANG, Voided(UUID(int=1002), "报错了"))
    assert waiting(told_by(RECEIVED, REPORTED, voided)) == [(3, (Cause.VOID,))]


def test_a_back_dated_line_waits_whatever_it_is() -> None:
    late = replace(entry(1, received(), "2026-11-20 09:00"), late_reason="停电")
    assert waiting(fold(CASE, [late])) == [(1, (Cause.BACK_DATED,))]
    report = replace(entry(2, REPORTED[2], "2026-11-20 09:10"), late_reason="停电")
    assert waiting(fold(CASE, [entry(1, received(), "2026-11-20 09:00"), report])) == [
        (2, (Cause.REFUSAL, Cause.BACK_DATED))
    ]


def test_what_two_windows_did_at_cross_purposes_waits() -> None:
    twice = ("2026-11-20 09:07", LI, Accepted("受字 2"))
    assert waiting(told_by(RECEIVED, CHECKED, ACCEPTED, twice)) == [(4, (Cause.DISPUTED,))]


def test_what_was_looked_at_waits_no_longer_either_way() -> None:
    for stands in (True, False):
        case = told_by(RECEIVED, REPORTED, ("2026-11-20 09:20", CHEN, Reviewed(UUID(int=1002), stands, "看过")))
        assert waiting(case) == []
        assert case.reviews == {UUID(int=1002): stands}


def test_a_review_leaves_the_case_in_the_hands_it_was_in() -> None:
    case = told_by(RECEIVED, REPORTED, ("2026-11-20 09:20", CHEN, Reviewed(UUID(int=1002), True)))
    assert case.holder == WANG


def test_a_head_reviews_his_own_department_and_a_supervisor_with_the_right_all() -> None:
    case, seen = told_by(RECEIVED, REPORTED), Reviewed(UUID(int=1002), True)
    assert refusal(case, seen, NOW, CHEN) is None
    assert refusal(case, seen, NOW, SUN) is None
    assert refusal(case, seen, NOW, QIAN) is Reason.NO_RIGHT
    assert refusal(case, seen, NOW, WANG) is Reason.NO_RIGHT
    assert refusal(case, seen, NOW, ZHOU) is Reason.NO_RIGHT
    assert permit(case, seen, bench(NOW), moment(NOW)).reason is Reason.NO_RIGHT  # type: ignore[union-attr]


def test_a_head_does_not_review_his_own_act() -> None:
    case = told_by(RECEIVED, (REPORTED[0], CHEN, REPORTED[2]))
    assert refusal(case, Reviewed(UUID(int=1002), True), NOW, CHEN) is Reason.OWN_MATTER
    assert refusal(case, Reviewed(UUID(int=1002), True), NOW, SUN) is None


def test_a_head_reviews_only_what_needs_his_eye_and_is_there() -> None:
    case = told_by(RECEIVED, REPORTED)
    assert refusal(case, Reviewed(UUID(int=1001), True), NOW, CHEN) is Reason.REVIEW_TARGET
    assert refusal(case, Reviewed(UUID(int=5), True), NOW, CHEN) is Reason.REVIEW_TARGET
    voided = told_by(RECEIVED, REPORTED, ("2026-11-20 09:20", WANG, Voided(UUID(int=1002), "报错了")))
    assert refusal(voided, Reviewed(UUID(int=1002), True), NOW, CHEN) is Reason.REVIEW_TARGET


def test_whoever_overturns_says_why() -> None:
    case = told_by(RECEIVED, REPORTED)
    assert refusal(case, Reviewed(UUID(int=1002), False, " "), NOW, CHEN) is Reason.NO_OPINION
    assert refusal(case, Reviewed(UUID(int=1002), False, "应当受理"), NOW, CHEN) is None


def test_the_file_of_a_complaint_is_reviewed_too() -> None:
    made = Complained("诉字 1", ComplaintKind.ATTITUDE, Channel.PHONE, "答话不耐烦")
    case = fold(CASE, [replace(entry(1, made, "2026-11-20 09:00"), late_reason="周末来电")])
    assert refusal(case, Reviewed(UUID(int=1001), True), NOW, CHEN) is None
