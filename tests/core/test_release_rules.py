"""发布: who may prepare what, who may let it out, and that an item retired is taken no more."""

from dataclasses import replace
from datetime import date

from core.histories import CASE, ITEM, SUN, WANG, moment, received, story
from core.histories import ROSTER as PEOPLE

from window_desk import shipped
from window_desk.core.acts import Released
from window_desk.core.bench import Bench
from window_desk.core.case import Case, File, Stage
from window_desk.core.entry import Hand
from window_desk.core.leaflets import guides
from window_desk.core.papers import Leaflet
from window_desk.core.permit import permit
from window_desk.core.policy import SAFE, Policy
from window_desk.core.posts import ADMINISTRATION, Right, Roster
from window_desk.core.reasons import Reason
from window_desk.core.releases import may_prepare

AT = moment("2026-11-20 09:00")
ACT = Released("食品许可改名", 1, "0" * 64, "3001", AT)


def _everybody_releases(roster: Roster) -> Roster:
    return replace(roster, officers=tuple(replace(o, rights=(Right.RELEASE,)) for o in roster.officers))


def why(act: Released, by: Hand | None, roster: Roster, policy: Policy = SAFE) -> Reason | None:
    refusal = permit(Case(CASE), act, Bench(None, shipped.calendar(), AT, policy, roster, by), AT)
    return refusal.reason if refusal else None


def test_another_than_who_prepared_it_lets_it_out_unless_the_centre_lets_one_do_both() -> None:
    roster = _everybody_releases(PEOPLE)
    assert why(ACT, SUN, roster) is None
    assert why(ACT, WANG, roster) is Reason.SECOND_PERSON
    assert why(ACT, WANG, roster, Policy(release_two_persons=False)) is None
    assert why(ACT, SUN, PEOPLE) is Reason.NO_RIGHT


def test_a_release_is_a_file_of_its_own_settled_at_once() -> None:
    case = story(("2026-11-20 09:00", ACT))
    assert (case.file, case.stage, case.reference) == (File.RELEASE, Stage.SETTLED, "食品许可改名")


def test_a_release_has_a_title_and_contents() -> None:
    roster = _everybody_releases(PEOPLE)
    assert why(replace(ACT, title=" "), SUN, roster) is Reason.NO_RELEASE_TITLE
    assert why(replace(ACT, count=0), SUN, roster) is Reason.NOTHING_TO_RELEASE


def test_each_kind_is_prepared_with_its_own_right_and_an_unknown_kind_with_none() -> None:
    assert may_prepare((Right.CATALOGUE,), frozenset({"item", "wording"})) is None
    assert may_prepare((Right.CATALOGUE,), frozenset({"item", "roster"})) is not None
    assert may_prepare(tuple(ADMINISTRATION), frozenset({"erased"})) is not None


def test_an_auditor_prepares_nothing_whatever_else_he_may() -> None:
    refusal = may_prepare((Right.AUDIT, Right.CATALOGUE), frozenset({"item"}))
    assert refusal
    assert refusal.reason is Reason.AUDITOR


def test_a_retired_item_is_received_until_the_day_before_and_leaves_the_guides_with_it() -> None:
    def refusal(retired_on: date | None) -> Reason | None:
        item = replace(ITEM, retired_on=retired_on)
        refused = permit(Case(CASE), received(), Bench(item, shipped.calendar(), AT), AT)
        return refused.reason if refused else None

    def guided(retired_on: date | None) -> int:
        wording = shipped.newest_wording(Leaflet.GUIDE)
        return len(guides((replace(ITEM, retired_on=retired_on),), AT.date(), wording, SAFE))

    today, tomorrow = AT.date(), date(2026, 11, 21)
    assert (refusal(None), refusal(tomorrow), refusal(today)) == (None, None, Reason.RETIRED)
    assert (guided(None), guided(tomorrow), guided(today)) == (1, 1, 0)
