"""公告: what one may not be published with, who has to read it, and that reading it is a line of the ledger."""

from dataclasses import replace
from datetime import date

import pytest
from core.histories import CASE, ROSTER, WANG, moment, story

from window_desk import shipped
from window_desk.core.acts import Acknowledged
from window_desk.core.announcements import Announcement, announcement_flaws
from window_desk.core.bench import Bench
from window_desk.core.case import Case, File, Stage
from window_desk.core.flaws import Wrong
from window_desk.core.permit import permit
from window_desk.core.posts import Right
from window_desk.core.reasons import Reason

TODAY = date(2026, 11, 20)
SOUND = Announcement("system-down", 1, "周六停机", "周六 18 时起停机维护，请先办结在手的件。", TODAY)


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({}, []),
        ({"department": "market"}, []),
        ({"title": " "}, [Wrong.NO_HEADING]),
        ({"text": "\n"}, [Wrong.NO_TEXT]),
        ({"until": date(2026, 11, 19)}, [Wrong.SHOWN_NO_MORE]),
        ({"department": "tax"}, [Wrong.NO_SUCH_DEPARTMENT]),
        ({"title": "", "text": ""}, [Wrong.NO_HEADING, Wrong.NO_TEXT]),
    ],
)
def test_it_says_something_to_somebody_who_can_still_see_it(changed: dict[str, object], wrong: list[Wrong]) -> None:
    said = replace(SOUND, **changed)  # type: ignore[arg-type]
    assert [flaw.what for flaw in announcement_flaws(said, TODAY, {"market"})] == wrong


def test_a_flaw_names_the_announcement_by_its_title_or_else_its_key() -> None:
    (flaw,) = announcement_flaws(replace(SOUND, until=date(2026, 11, 19)), TODAY, ())
    assert str(flaw) == "周六停机：最后一天 2026-11-19 早于今天，发布以后谁也看不到，请改为今天或以后"
    (flaw,) = announcement_flaws(replace(SOUND, title=""), TODAY, ())
    assert str(flaw) == "system-down：没有标题，请写明"


def test_it_is_for_its_department_or_for_everybody() -> None:
    assert SOUND.is_for("market")
    assert replace(SOUND, department="market").is_for("market")
    assert not replace(SOUND, department="market").is_for("tax")


READ = Acknowledged("down", 1, "周六停机")
AT = moment("2026-11-20 09:00")


def test_having_read_it_is_a_file_of_its_own_settled_at_once() -> None:
    case = story(("2026-11-20 09:00", READ))
    assert (case.file, case.stage, case.reference) == (File.ACKNOWLEDGEMENT, Stage.SETTLED, "周六停机")
    assert case.holder is None


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (READ, None),
        (replace(READ, key=" "), Reason.NO_ANNOUNCEMENT),
        (replace(READ, version=0), Reason.NO_ANNOUNCEMENT),
    ],
)
def test_everybody_may_have_read_it_an_auditor_too_who_says_which(act: Acknowledged, reason: Reason | None) -> None:
    auditors = replace(ROSTER, officers=tuple(replace(o, rights=(Right.AUDIT,)) for o in ROSTER.officers))
    for roster in (ROSTER, auditors):
        refusal = permit(Case(CASE), act, Bench(None, shipped.calendar(), AT, roster=roster, by=WANG), AT)
        assert (refusal.reason if refusal else None) is reason
