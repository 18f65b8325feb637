"""The decision waits for what must come first; the result is ready, then handed over (Art. 38, 44)."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from core.histories import ITEM, ZHANG, all_in, bench, moment, received, story

from window_desk.core.acts import (
    Accepted,
    Act,
    Checked,
    Decided,
    Issued,
    Outcome,
    RefusalKind,
    RefusalReported,
    Served,
)
from window_desk.core.case import Case, Stage
from window_desk.core.clock import ClockKind
from window_desk.core.parts import Member
from window_desk.core.permit import permit
from window_desk.core.reasons import Reason
from window_desk.core.time_limits import clocks, remedies

ACCEPTED: tuple[tuple[str, Act], ...] = (
    ("2025-12-01 09:00", received()),
    ("2025-12-01 09:10", Checked(all_in())),
    ("2025-12-01 09:20", Accepted("受字 1")),
)
DECIDED = (*ACCEPTED, ("2025-12-05 09:00", Decided("决字 1", Outcome.GRANTED)))
ISSUED = (*DECIDED, ("2025-12-08 09:00", Issued("食品经营许可证")))


def refused(case: Case, act: Act, at: str = "2025-12-10 09:00") -> Reason | None:
    refusal = permit(case, act, bench(at), moment(at))
    return refusal.reason if refusal else None


def test_no_licence_over_the_no_of_a_helping_department() -> None:
    said_no = Member("city", "OUTDOOR_AD", answered_on=date(2025, 12, 3), outcome=Outcome.DENIED)
    case = replace(story(*ACCEPTED), members=(said_no,))
    assert refused(case, Decided("决字 1", Outcome.GRANTED)) is Reason.MEMBER_DENIED
    agreed = replace(case, members=(replace(said_no, outcome=Outcome.GRANTED),))
    assert refused(agreed, Decided("决字 1", Outcome.GRANTED)) is None


def test_a_denial_has_its_reasons_and_its_report() -> None:
    case = story(*ACCEPTED)
    denial = Decided("决字 1", Outcome.DENIED, "场所不符合条件", "报字 1")
    assert refused(case, replace(denial, reasons=" ")) is Reason.NO_REASONS
    assert refused(case, denial) is Reason.NOT_REPORTED
    report = RefusalReported("报字 1", RefusalKind.DENIED, "场所不符合条件", "食品安全法第三十三条")
    assert refused(story(*ACCEPTED, ("2025-12-04 09:00", report)), denial) is None


def test_a_result_that_lies_ready_is_no_longer_the_windows_delay() -> None:
    """DOMAIN 1.2: the applicant who fetches late is not the window's delay."""
    (clock,) = (c for c in clocks(story(*ISSUED), bench("2026-03-02 09:00")) if c.kind is ClockKind.DELIVER)
    assert clock.ended_on == date(2025, 12, 8)
    assert not clock.overdue(date(2026, 3, 2))
    assert story(*ISSUED).stage is Stage.ISSUED


def test_a_result_has_a_name_and_reaches_a_hand_or_a_witness() -> None:
    assert refused(story(*DECIDED), Issued(" ")) is Reason.NO_DOCUMENT
    assert refused(story(*DECIDED), Issued("许可证")) is None
    assert refused(story(*ISSUED), Served(" ", ZHANG)) is Reason.NO_DOCUMENT
    assert refused(story(*ISSUED), Served("许可证", ZHANG, refused=True)) is Reason.NO_WITNESS
    assert refused(story(*ISSUED), Served("许可证", ZHANG, refused=True, witness=UUID(int=0x5B))) is None
    assert refused(story(*DECIDED), Served("许可证", ZHANG)) is None


def test_after_the_decision_the_applicant_has_sixty_days_and_six_months() -> None:
    """[H01, H04] natural days and months, rolled over days off; nothing before the decision is in hand."""
    assert remedies(story(*ISSUED), bench("2025-12-10 09:00", ITEM)) == ()
    served = story(*DECIDED, ("2025-12-05 10:00", Served("不予许可决定书", ZHANG)))
    reconsider, sue = remedies(served, bench("2025-12-10 09:00"))
    assert (reconsider.due_on, sue.due_on) == (date(2026, 2, 3), date(2026, 6, 5))
