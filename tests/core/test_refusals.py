"""No "no" before it is reported: the gate, the head's word, the papers a refusal rests on."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from core.histories import (
    CASE,
    CHEN,
    LI,
    SUN,
    WANG,
    all_in,
    bench,
    entry,
    moment,
    received,
    refusal,
    seat,
    told_by,
    wrong,
)

from window_desk.core.acts import (
    Accepted,
    Act,
    Checked,
    Decided,
    Declined,
    Demand,
    Ground,
    Notified,
    Outcome,
    RefusalKind,
    RefusalReported,
    Reviewed,
    Voided,
)
from window_desk.core.case import Case, Stage
from window_desk.core.entry import Hand
from window_desk.core.fold import fold
from window_desk.core.permit import permit, why_not
from window_desk.core.policy import SAFE
from window_desk.core.reasons import Reason
from window_desk.core.refusals import (
    ARTICLES,
    REFUSED_BY,
    basis_of,
    basis_reported,
    report,
    reported,
    review_due,
    unreviewed,
    usable,
)

NOW = "2026-11-20 10:00"
RECEIVED: tuple[str, Hand, Act] = ("2026-11-20 09:00", WANG, received())
NOT_OURS = RefusalReported("报字 1", RefusalKind.NOT_ACCEPTED, "不属本机关职权", "行政许可法第三十二条")
DECLINED = Declined("不受字 1", Ground.NOT_OURS, "由交通运输局许可", "报字 1", "滁州市交通运输局")
STRICT = replace(SAFE, review_first=True)


def filed(report: RefusalReported = NOT_OURS, *more: tuple[str, Hand, Act]) -> Case:
    return told_by(RECEIVED, ("2026-11-20 09:10", WANG, report), *more)


def accepted(*more: tuple[str, Hand, Act]) -> Case:
    return told_by(
        RECEIVED,
        ("2026-11-20 09:05", WANG, Checked(all_in())),
        ("2026-11-20 09:06", WANG, Accepted("受字 1")),
        *more,
    )


def reviewed(stands: bool, of: int = 2, by: Hand = CHEN) -> tuple[str, Hand, Act]:
    return ("2026-11-20 09:30", by, Reviewed(UUID(int=1000 + of), stands, "依法应当受理"))


def test_an_application_is_not_declined_before_that_was_reported() -> None:
    assert refusal(told_by(RECEIVED), DECLINED, NOW, WANG) is Reason.NOT_REPORTED
    assert refusal(filed(), DECLINED, NOW, WANG) is None
    assert refusal(filed(), replace(DECLINED, report="报字 9"), NOW, WANG) is not None
    assert reported(filed(), "报字 9", bench(NOW)).reason is Reason.NOT_REPORTED  # type: ignore[union-attr]


def test_that_no_licence_is_needed_is_a_no_too_and_is_reported() -> None:
    not_needed = Declined("不受字 1", Ground.NOT_REQUIRED, "自用设备不需要许可", "报字 1")
    assert refusal(told_by(RECEIVED), not_needed, NOW, WANG) is Reason.NOT_REPORTED
    assert refusal(filed(), not_needed, NOW, WANG) is None


@pytest.mark.parametrize("kind", [RefusalKind.CANNOT_IN_TIME, RefusalKind.DEPARTMENTS_DISAGREE])
def test_a_report_of_another_kind_opens_no_gate(kind: RefusalKind) -> None:
    assert refusal(filed(replace(NOT_OURS, kind=kind)), DECLINED, NOW, WANG) is Reason.WRONG_REPORT
    on_file = accepted(("2026-11-20 09:10", WANG, replace(NOT_OURS, kind=kind)))
    denied = Decided("决字 1", Outcome.DENIED, "场所不符", "报字 1")
    assert refusal(on_file, denied, NOW, WANG) is Reason.WRONG_REPORT


def test_a_denial_rests_on_a_report_of_a_denial() -> None:
    denied = Decided("决字 1", Outcome.DENIED, "场所不符", "报字 1")
    assert refusal(accepted(), denied, NOW, WANG) is Reason.NOT_REPORTED
    line = ("2026-11-20 09:10", WANG, replace(NOT_OURS, kind=RefusalKind.DENIED))
    assert refusal(accepted(line), denied, NOW, WANG) is None


def test_what_was_reported_before_acceptance_does_not_deny_after_it() -> None:
    case = told_by(
        RECEIVED,
        ("2026-11-20 09:01", WANG, NOT_OURS),
        ("2026-11-20 09:05", WANG, Checked(all_in())),
        ("2026-11-20 09:06", WANG, Accepted("受字 1")),
    )
    assert refusal(case, Decided("决字 1", Outcome.DENIED, "场所不符", "报字 1"), NOW, WANG) is Reason.WRONG_REPORT


def test_a_kind_of_no_is_reported_where_it_can_be_said() -> None:
    denial = replace(NOT_OURS, kind=RefusalKind.DENIED)
    assert refusal(told_by(RECEIVED), denial, NOW, WANG) is Reason.WRONG_STAGE
    assert refusal(accepted(), denial, NOW, WANG) is None
    assert refusal(accepted(), NOT_OURS, NOW, WANG) is Reason.WRONG_STAGE
    for case in (told_by(RECEIVED), accepted()):
        assert refusal(case, replace(NOT_OURS, kind=RefusalKind.CANNOT_IN_TIME), NOW, WANG) is None
    assert REFUSED_BY.keys() == {Stage.RECEIVED, Stage.NOTIFIED, Stage.ACCEPTED, Stage.SENT_UP}


def test_a_report_gives_its_reason_and_basis_and_has_a_number_of_its_own() -> None:
    assert refusal(told_by(RECEIVED), replace(NOT_OURS, reason=" "), NOW, WANG) is Reason.REPORT_WORDS
    assert refusal(told_by(RECEIVED), replace(NOT_OURS, basis=""), NOW, WANG) is Reason.REPORT_WORDS
    assert refusal(filed(), NOT_OURS, NOW, WANG) is Reason.WRONG_STAGE
    assert refusal(filed(), replace(NOT_OURS, number="报字 2"), NOW, WANG) is None


def test_beyond_his_own_power_a_clerk_refuses_only_with_the_heads_consent() -> None:
    beyond = replace(NOT_OURS, beyond_power=True)
    assert refusal(filed(beyond), DECLINED, NOW, WANG) is Reason.REPORT_UNREVIEWED
    assert refusal(filed(beyond, reviewed(True)), DECLINED, NOW, WANG) is None
    assert refusal(filed(beyond, reviewed(False)), DECLINED, NOW, WANG) is Reason.REPORT_OVERTURNED


def test_a_centre_may_want_every_report_looked_at_first() -> None:
    assert refusal(filed(), DECLINED, NOW, WANG, STRICT) is Reason.REPORT_UNREVIEWED
    assert refusal(filed(NOT_OURS, reviewed(True)), DECLINED, NOW, WANG, STRICT) is None


def test_an_overturned_report_carries_no_refusal() -> None:
    case = filed(NOT_OURS, reviewed(False))
    assert refusal(case, DECLINED, NOW, WANG) is Reason.REPORT_OVERTURNED
    assert why_not(case, Declined, seat(NOW, WANG)).reason is Reason.REPORT_OVERTURNED  # type: ignore[union-attr]
    again = ("2026-11-20 09:40", WANG, replace(NOT_OURS, number="报字 2"))
    assert why_not(filed(NOT_OURS, reviewed(False), again), Declined, seat(NOW, WANG)) is None


def test_a_report_that_carries_stays_good_whatever_becomes_of_a_later_one() -> None:
    second = ("2026-11-20 09:20", WANG, replace(NOT_OURS, number="报字 2"))
    case = filed(NOT_OURS, second, reviewed(False, of=3))
    assert usable(case, seat(NOW, WANG)) == "报字 1"
    assert why_not(case, Declined, seat(NOW, WANG)) is None
    assert refusal(case, DECLINED, NOW, WANG) is None


def test_the_button_waits_for_a_report() -> None:
    assert why_not(told_by(RECEIVED), Declined, seat(NOW, WANG)).reason is Reason.NOT_REPORTED  # type: ignore[union-attr]


def test_the_last_word_of_the_head_counts_and_is_kept_with_its_time() -> None:
    case = filed(NOT_OURS, reviewed(False), ("2026-11-20 09:50", CHEN, Reviewed(UUID(int=1002), True)))
    found = report(case, "报字 1")
    assert found is not None
    assert (found.stands, found.reviewed_at) == (True, moment("2026-11-20 09:50"))


def test_a_review_of_one_report_leaves_the_others_alone() -> None:
    case = filed(NOT_OURS, ("2026-11-20 09:20", WANG, replace(NOT_OURS, number="报字 2")), reviewed(False, of=3))
    assert [r.stands for r in case.reports] == [None, False]


def test_declined_the_case_is_closed_with_its_ground_and_the_competent_body() -> None:
    case = filed(NOT_OURS, ("2026-11-20 09:20", WANG, DECLINED))
    assert (case.stage, case.ground) == (Stage.DECLINED, Ground.NOT_OURS)
    assert case.competent_body == "滁州市交通运输局"
    assert case.closed_at == moment("2026-11-20 09:20")


def test_who_is_not_competent_names_who_is() -> None:
    said = permit(filed(), replace(DECLINED, competent_body=" "), seat(NOW, WANG), moment(NOW))
    assert said is not None
    assert (said.reason, said.article) == (Reason.NO_BODY, "行政许可法第三十二条第一款第二项")


def test_whoever_declines_says_why() -> None:
    assert refusal(filed(), replace(DECLINED, reasons=" "), NOW, WANG) is Reason.NO_DECLINE_REASONS


def test_incomplete_papers_are_no_ground_before_the_applicant_was_told_and_had_his_time() -> None:
    still = Declined("不受字 1", Ground.STILL_INCOMPLETE, "补正后仍缺签字", "报字 1")
    assert refusal(filed(), still, NOW, WANG) is Reason.NOT_STILL_INCOMPLETE
    case = told_by(
        RECEIVED,
        ("2026-11-20 09:05", WANG, Checked(all_in(wrong(3)))),
        ("2026-11-20 09:06", WANG, Notified("告字 1-1", (Demand(3, "缺签字", "请签字"),), date(2026, 12, 18))),
        ("2026-11-20 09:10", WANG, NOT_OURS),
    )
    assert refusal(case, still, "2026-12-18 17:00", WANG) is Reason.NOT_STILL_INCOMPLETE
    assert refusal(case, still, "2026-12-19 09:00", WANG) is None


def test_a_refusal_whose_report_is_gone_is_disputed_and_the_report_cannot_be_voided_under_it() -> None:
    case = filed(NOT_OURS, ("2026-11-20 09:20", WANG, DECLINED))
    assert refusal(case, Voided(UUID(int=1002), "报错"), NOW, WANG) is Reason.VOID_BUILT_ON
    elsewhere = entry(9, Voided(UUID(int=1002), "报错"), "2026-11-20 09:15", LI)
    merged = fold(CASE, [*case.entries, elsewhere])
    assert (merged.stage, merged.disputed) == (Stage.RECEIVED, {UUID(int=1003)})


def test_a_report_no_head_looked_at_in_a_day_is_overdue() -> None:
    case = filed()
    assert review_due(case.reports[0], SAFE) == moment("2026-11-21 09:10")
    assert unreviewed(case, moment("2026-11-21 09:10"), SAFE) == ()
    assert unreviewed(case, moment("2026-11-21 09:11"), SAFE) == case.reports
    assert unreviewed(case, moment("2026-11-21 09:11"), replace(SAFE, review_hours=48)) == ()
    assert unreviewed(filed(NOT_OURS, reviewed(True, by=SUN)), moment("2026-11-30 09:00"), SAFE) == ()


@pytest.mark.parametrize("ground", Ground)
def test_a_paper_cites_the_article_of_the_ground_else_what_the_report_cites(ground: Ground) -> None:
    reported = replace(NOT_OURS, basis="办法第三条")
    case = told_by(RECEIVED, ("2026-11-20 09:30", WANG, reported))
    act = Declined("拒字 1", ground, "理由", reported.number)
    assert basis_of(case, act) == ARTICLES.get(ground, "办法第三条")
    assert basis_reported(case, "报字 9") == ""
