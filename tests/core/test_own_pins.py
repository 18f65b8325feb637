"""改 PIN: which of the PINs on record holds, whatever came first, and until the roster gives another."""

from dataclasses import replace
from itertools import permutations

import pytest
from core.histories import CASE, CHEN, LI, ROSTER, WANG, entry, moment

from window_desk import shipped
from window_desk.core.acts import PinChanged, Voided
from window_desk.core.bench import Bench
from window_desk.core.case import Case, File, Stage
from window_desk.core.entry import Hand
from window_desk.core.fold import fold
from window_desk.core.own_pins import mark_of, pin_hash
from window_desk.core.permit import permit
from window_desk.core.posts import Officer, Right
from window_desk.core.reasons import Reason

KNOWN = next(o for o in ROSTER.officers if o.staff_no == WANG.officer)
OFFICER = replace(KNOWN, pin_hash="from the roster")
RESET = replace(OFFICER, pin_hash="reset")


def own(at: str, pin: str, officer: Officer = OFFICER) -> Case:
    return fold(CASE, (entry(int(at[:2]), PinChanged(pin, mark_of(officer)), f"2026-11-20 {at}"),))


FIRST, SECOND = own("09:00", "own"), own("10:00", "own again")


def test_it_is_a_file_of_its_own_settled_at_once_found_by_who_wrote_it() -> None:
    assert (FIRST.file, FIRST.stage, FIRST.reference, FIRST.holder) == (File.PIN, Stage.SETTLED, "", WANG)


@pytest.mark.parametrize("files", [*permutations((FIRST, SECOND))])
def test_the_last_own_one_holds_in_whatever_order_they_came(files: tuple[Case, ...]) -> None:
    assert pin_hash(OFFICER, files) == "own again"


def test_without_one_that_of_the_roster_holds() -> None:
    assert pin_hash(OFFICER, ()) == "from the roster"


def test_a_reset_ends_every_own_one_of_before_and_not_those_after_it() -> None:
    assert pin_hash(RESET, (FIRST, SECOND)) == "reset"
    assert pin_hash(RESET, (own("08:00", "after the reset", RESET), SECOND)) == "after the reset"


def test_nobody_gives_somebody_else_a_pin() -> None:
    assert pin_hash(replace(OFFICER, staff_no="4001"), (FIRST,)) == "from the roster"


@pytest.mark.parametrize("by", [WANG, LI, CHEN])
def test_nobody_brings_an_older_pin_back_by_voiding_the_newer(by: Hand) -> None:
    noon = moment("2026-11-20 12:00")
    taken_back = Voided(SECOND.entries[0].act_id, "误点")
    refusal = permit(SECOND, taken_back, Bench(None, shipped.calendar(), noon, roster=ROSTER, by=by), noon)
    assert refusal is not None
    assert refusal.reason is Reason.LOOK_STAYS


def test_one_taken_back_does_not_hold() -> None:
    taken_back = replace(SECOND, voided=frozenset({SECOND.entries[0].act_id}))
    assert pin_hash(OFFICER, (FIRST, taken_back)) == "own"


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (PinChanged("own", mark_of(OFFICER)), None),
        (PinChanged("own", mark_of(RESET)), Reason.PIN_RESET),
        (PinChanged("", mark_of(OFFICER)), Reason.PIN_RESET),
    ],
)
def test_it_names_the_pin_it_took_the_place_of_and_an_auditor_may_have_one(
    act: PinChanged, reason: Reason | None
) -> None:
    for rights in ((), (Right.AUDIT,)):
        roster = replace(ROSTER, officers=(replace(OFFICER, rights=rights),))
        at = moment("2026-11-20 09:00")
        refusal = permit(Case(CASE), act, Bench(None, shipped.calendar(), at, roster=roster, by=WANG), at)
        assert (refusal.reason if refusal else None) is reason
