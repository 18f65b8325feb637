"""个人信息: who may look and for what, what leaves is on record, what is past keeping (MISSION D9, G6)."""

from dataclasses import replace

import pytest
from core.histories import CASE, CHEN, ITEM, ROSTER, SUN, WANG, ZHANG, ZHOU, moment, refusal, seat, told_by

from window_desk import shipped
from window_desk.core import personal_data
from window_desk.core.acts import (
    Act,
    Channel,
    Complained,
    ComplaintKind,
    Datum,
    Erased,
    Exported,
    FirstContacted,
    Leaving,
    Purpose,
    Received,
    Supplemented,
    Unmasked,
    Voided,
)
from window_desk.core.bench import Bench
from window_desk.core.case import Case, File, Stage
from window_desk.core.disputes import disputes
from window_desk.core.entry import Hand
from window_desk.core.permit import permit, why_not
from window_desk.core.personal_data import DocumentClass, document_class, keeping_years, kept_since
from window_desk.core.policy import SAFE
from window_desk.core.posts import Officer, Right
from window_desk.core.reasons import Reason

LOOK = Unmasked(ZHANG, (Datum.PHONE,), Purpose.CONTACT)
EXPORT = Exported(Leaving.REPORT, "效能月报", "xlsx", 12, "ab" * 32)
ERASE = Erased(("咨询和首问登记 10 年",), 2, ("3-20160105-0001",), "cd" * 32, "9002")
NOW = "2026-11-20 16:00"
SEES, TAKES, LETS_OUT, AUDITS = Hand("9101", 9), Hand("9102", 9), Hand("9103", 9), Hand("9201", 9)
MORE = (
    Officer("9101", "看明", "office", "", rights=(Right.UNMASK,)),
    Officer("9102", "导出", "office", "", rights=(Right.EXPORT,)),
    Officer("9103", "发布", "office", "", rights=(Right.RELEASE,)),
    Officer("9201", "纪察", "office", "", rights=(Right.AUDIT, Right.UNMASK, Right.EXPORT, Right.RELEASE)),
)
PEOPLE = replace(ROSTER, officers=(*ROSTER.officers, *MORE))


def received(*more: tuple[str, Hand, Act]) -> Case:
    act = Received("3-20261120-0001", ITEM.code, ITEM.version, ZHANG)
    return told_by(("2026-11-20 08:50", WANG, FirstContacted(Channel.COUNTER)), ("2026-11-20 09:00", WANG, act), *more)


def refused(case: Case, act: Act, by: Hand, at: str = NOW) -> Reason | None:
    bench = Bench(ITEM, shipped.calendar(), moment(NOW), SAFE, PEOPLE, by)
    answer = permit(case, act, bench, moment(at))
    return answer.reason if answer else None


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (LOOK, None),
        (replace(LOOK, party=CASE), Reason.NOT_OF_CASE),
        (replace(LOOK, fields=()), Reason.NOTHING_TO_SEE),
        (replace(LOOK, fields=(Datum.PHONE, Datum.PHONE)), Reason.NOTHING_TO_SEE),
        (replace(LOOK, purpose=Purpose.OTHER, note=" "), Reason.NO_PURPOSE),
        (replace(LOOK, purpose=Purpose.OTHER, note="法院调取"), None),
    ],
)
def test_a_look_needs_a_person_of_the_case_something_to_see_and_a_purpose(act: Unmasked, reason: Reason | None) -> None:
    assert refused(received(), act, SEES) is reason


def test_who_has_no_right_to_look_does_not_and_nobody_looks_before_there_is_a_case() -> None:
    assert refused(received(), LOOK, WANG) is Reason.NO_RIGHT
    assert refused(Case(CASE), LOOK, SEES) is Reason.WRONG_STAGE


def test_an_auditor_looks_and_exports_and_does_nothing_else() -> None:
    assert refused(received(), LOOK, AUDITS) is None
    assert refused(Case(CASE), EXPORT, AUDITS) is None
    assert refused(Case(CASE), ERASE, AUDITS) is Reason.AUDITOR
    assert why_not(received(), Supplemented, seat(NOW, WANG)) is not None


def test_whom_a_complaint_is_against_does_not_look_up_who_made_it() -> None:
    said = Complained("投 1", ComplaintKind.ATTITUDE, Channel.COUNTER, "态度不好", person=ZHANG, officer="9101")
    assert refused(told_by(("2026-11-20 09:00", SUN, said)), LOOK, SEES) is Reason.OWN_MATTER
    assert refused(told_by(("2026-11-20 09:00", SUN, replace(said, officer="3001"))), LOOK, SEES) is None


def test_a_look_is_no_step_of_the_case_and_is_never_taken_back() -> None:
    case = received(("2026-11-20 10:00", SUN, LOOK))
    assert (case.stage, case.holder) == (Stage.RECEIVED, WANG)
    assert refusal(case, Voided(case.entries[-1].act_id, "看错了"), NOW, CHEN) is Reason.LOOK_STAYS
    late = permit(case, Voided(case.entries[1].act_id, "录错了"), seat(NOW, WANG), moment("2026-11-20 15:50"))
    assert late is None  # the look does not stand in the way of what it looked at
    assert disputes(case) == ()


@pytest.mark.parametrize(
    ("act", "by", "reason"),
    [
        (EXPORT, TAKES, None),
        (EXPORT, SEES, Reason.NO_RIGHT),
        (replace(EXPORT, title=" "), TAKES, Reason.NO_FILE),
        (replace(EXPORT, form=""), TAKES, Reason.NO_FILE),
        (replace(EXPORT, digest=""), TAKES, Reason.NO_FILE),
        (ERASE, LETS_OUT, None),
        (ERASE, SUN, Reason.NO_RIGHT),
        (replace(ERASE, people=0), LETS_OUT, Reason.ERASE_COUNT),
        (replace(ERASE, people=personal_data.AT_ONCE + 1), LETS_OUT, Reason.ERASE_COUNT),
        (replace(ERASE, rules=()), LETS_OUT, Reason.NO_RETENTION),
        (replace(ERASE, second="9103"), LETS_OUT, Reason.SECOND_TO_ERASE),
        (replace(ERASE, second="0000"), LETS_OUT, Reason.SECOND_TO_ERASE),
    ],
)
def test_what_is_taken_out_or_erased_is_written_down_whole(act: Act, by: Hand, reason: Reason | None) -> None:
    assert refused(Case(CASE), act, by) is reason


def test_an_export_and_an_erasure_are_files_of_one_line() -> None:
    out, gone = told_by((NOW, ZHOU, EXPORT)), told_by((NOW, ZHOU, ERASE))
    assert (out.file, out.stage, out.reference, out.holder) == (File.EXPORT, Stage.SETTLED, "效能月报", None)
    assert (gone.file, gone.stage, gone.reference) == (File.ERASURE, Stage.SETTLED, "CDCDCDCD")


@pytest.mark.parametrize(
    ("file", "stage", "kept_as"),
    [
        (File.APPLICATION, Stage.SERVED, DocumentClass.DECIDED),
        (File.APPLICATION, Stage.WITHDRAWN, DocumentClass.UNDECIDED),
        (File.CONTACT, Stage.ANSWERED, DocumentClass.CONTACT),
        (File.COMPLAINT, Stage.SETTLED, DocumentClass.OVERSIGHT),
    ],
)
def test_what_a_case_is_kept_as_follows_from_what_it_is(file: File, stage: Stage, kept_as: DocumentClass) -> None:
    assert document_class(file, stage) is kept_as


def test_how_long_is_the_choice_of_the_centre() -> None:
    years = keeping_years(replace(SAFE, keep_contacts_years=2))
    assert set(years) == set(DocumentClass)
    assert kept_since(years, moment("2026-02-28 09:00"))[DocumentClass.CONTACT] == moment("2024-02-28 09:00")
    assert kept_since(years, moment("2028-02-29 09:00"))[DocumentClass.DECIDED] == moment("1998-02-28 09:00")
