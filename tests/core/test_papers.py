"""Which papers an act prints, which of them the applicant has a claim to, and what a paper's dates reckon with."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from core.histories import ZHANG, all_in, bench, entry, received, story

from window_desk.core.acts import (
    Accepted,
    Act,
    Checked,
    CommitmentKind,
    Committed,
    Decided,
    Declined,
    Extended,
    Form,
    Ground,
    Issued,
    Notified,
    Outcome,
    RefusalKind,
    RefusalReported,
    Resumed,
    SentUp,
    Served,
    SpecialProcedure,
    Suspended,
    Voided,
)
from window_desk.core.decision_time import statutory
from window_desk.core.fold import fold
from window_desk.core.ids import ACT_MARKS, PAPER_MARKS
from window_desk.core.papers import RENDERED_AS, CasePaper, is_owed, papers_of
from window_desk.core.special_procedures import once_told

ON_FILE: tuple[tuple[str, Act], ...] = (("2026-11-02 09:00", received()), ("2026-11-02 09:10", Checked(all_in())))
TAKEN = (*ON_FILE, ("2026-11-02 09:20", Accepted("受字 1")))
REPORT = RefusalReported("报字 1", RefusalKind.DENIED, "不符合条件", "办法第三条")
STOP = Suspended("特字 1", SpecialProcedure.TESTING, "办法第九条", "周处", date(2026, 11, 4), 5)
DENIED = (*TAKEN, ("2026-11-05 09:00", REPORT), ("2026-11-05 09:01", Decided("决字 1", Outcome.DENIED, "不", "报字 1")))
GRANTED = (*TAKEN, ("2026-11-05 09:00", Decided("决字 1", Outcome.GRANTED)))
NOT_TAKEN = replace(REPORT, kind=RefusalKind.NOT_ACCEPTED)

OWED = {
    Form.DECLINE_NOTICE: (
        *ON_FILE,
        ("2026-11-02 09:20", NOT_TAKEN),
        ("2026-11-02 09:21", Declined("拒字 1", Ground.OTHER_LAW, "不符合条件", "报字 1")),
    ),
    Form.ONE_TIME_NOTICE: (*ON_FILE, ("2026-11-02 09:20", Notified("告字 1-1", (), date(2026, 11, 30)))),
    Form.COMMITMENT: (
        *ON_FILE,
        ("2026-11-02 09:20", Committed("诺字 1", CommitmentKind.DEFERRED, (3,), date(2026, 11, 6))),
    ),
    Form.ACCEPTANCE_NOTICE: TAKEN,
    Form.EXTENSION_NOTICE: (*TAKEN, ("2026-11-05 09:00", Extended("延字 1", 5, "核实", "周处"))),
    Form.SPECIAL_PROCEDURE_NOTICE: (*TAKEN, ("2026-11-04 09:00", STOP)),
    Form.DECISION: DENIED,
}
NOT_OWED = {
    Form.DECISION: GRANTED,
    Form.SPECIAL_PROCEDURE_END: (
        *TAKEN,
        ("2026-11-04 09:00", STOP),
        ("2026-11-06 09:00", Resumed(date(2026, 11, 6))),
    ),
    Form.COLLECTION_SLIP: (*GRANTED, ("2026-11-06 09:00", Issued("许可证"))),
    Form.SERVICE_RECORD: (*GRANTED, ("2026-11-06 09:00", Served("许可证", ZHANG))),
}


def last_paper(*lines: tuple[str, Act]) -> CasePaper:
    """The paper of the last of ``lines``, which must stand."""
    case = story(*lines)
    assert not case.disputed
    return papers_of(case)[-1]


@pytest.mark.parametrize("form", OWED)
def test_the_applicant_has_a_claim_to_every_no_and_to_what_binds_him(form: Form) -> None:
    paper = last_paper(*OWED[form])
    assert paper.form is form
    assert is_owed(paper, story(*OWED[form]))


@pytest.mark.parametrize("form", NOT_OWED)
def test_nobody_waits_for_the_paper_of_what_he_gets_in_hand(form: Form) -> None:
    paper = last_paper(*NOT_OWED[form])
    assert paper.form is form
    assert not is_owed(paper, story(*NOT_OWED[form]))


def test_a_receipt_is_owed_until_a_notice_or_an_acceptance_says_more() -> None:
    receipt, slip = papers_of(story(*ON_FILE))
    assert not is_owed(slip, story(*ON_FILE))
    assert is_owed(receipt, story(*ON_FILE))
    assert not is_owed(receipt, story(*TAKEN))


def test_a_decision_made_above_is_no_paper_of_ours() -> None:
    """行政许可法 Art. 35, 43: the upper body decides, in its own name and under its own seal."""
    sent = (*TAKEN, ("2026-11-04 09:00", SentUp("省市场监督管理局", "建议准予")))
    decided = (*sent, ("2026-11-20 09:00", Decided("决字 1", Outcome.GRANTED)))
    assert Form.DECISION not in {paper.form for paper in papers_of(story(*decided))}
    handed_over = (*decided, ("2026-11-21 09:00", Served("许可证", ZHANG)))
    assert last_paper(*handed_over).form is Form.SERVICE_RECORD


def test_a_second_decision_prints_under_its_own_number_and_the_voided_one_not_at_all() -> None:
    first = [entry(n, act, at) for n, (at, act) in enumerate(GRANTED, 1)]
    void = entry(5, Voided(first[-1].act_id, "录错"), "2026-11-05 10:00")
    again = entry(6, Decided("决字 1-2", Outcome.GRANTED), "2026-11-05 10:01")
    papers = papers_of(fold(first[0].case_id, (*first, void, again)))
    assert [p.number for p in papers if p.form is Form.DECISION] == ["决字 1-2"]


def test_an_act_with_a_number_of_its_own_prints_its_paper_under_it() -> None:
    for kind in RENDERED_AS.keys() & ACT_MARKS.keys():
        assert ACT_MARKS[kind] == PAPER_MARKS[RENDERED_AS[kind][0]]


@pytest.mark.parametrize(
    ("act", "due"),
    [(STOP, date(2026, 11, 23)), (Extended("延字 1", 5, "核实", "周处"), date(2026, 11, 23))],
    ids=["special-procedure", "extension"],
)
def test_a_paper_reckons_with_what_holds_once_it_was_told(act: Act, due: date) -> None:
    case = story(*TAKEN, ("2026-11-04 09:00", act))
    act_id = case.entries[-1].act_id
    untold, told = (
        statutory(each, bench("2026-11-04 09:00")) for each in (case, once_told(case, act_id, date(2026, 11, 4)))
    )
    assert untold is not None
    assert told is not None
    assert (untold.due_on, told.due_on) == (date(2026, 11, 16), due)
    assert once_told(case, UUID(int=1), date(2026, 11, 4)).told == {UUID(int=1): date(2026, 11, 4)}
