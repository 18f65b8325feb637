"""A number is given once: the next of its kind counts the voided ones too (MISSION C3)."""

from uuid import UUID

import pytest
from core.histories import CASE, all_in, entry, received, story

from window_desk.core.acts import Accepted, Act, Checked, Complained, Decided, Notified, Outcome, Referred, Voided
from window_desk.core.case import Case
from window_desk.core.fold import fold
from window_desk.core.ids import ACT_MARKS, ONLY_ONES
from window_desk.core.numbering import next_number

NUMBER = "03-20261120-0001"
ON_FILE: tuple[tuple[str, Act], ...] = (("2026-11-20 09:00", received()), ("2026-11-20 09:10", Checked(all_in())))


def after_voiding(act: Act) -> Case:
    """The case on file with ``act`` done and voided."""
    lines = [*ON_FILE, ("2026-11-20 09:20", act)]
    entries = [entry(n, line, at) for n, (at, line) in enumerate(lines, 1)]
    void = entry(len(entries) + 1, Voided(entries[-1].act_id, "录错"), "2026-11-20 09:30")
    return fold(CASE, (*entries, void))


def test_the_first_acceptance_and_decision_bear_the_number_of_the_case_alone() -> None:
    case = story(*ON_FILE)
    assert next_number(case, Accepted, 3) == f"受字 {NUMBER}"
    assert next_number(case, Decided, 3) == f"决字 {NUMBER}"
    assert next_number(case, Notified, 3) == f"告字 {NUMBER}-1"


@pytest.mark.parametrize(
    ("act", "following"),
    [
        (Accepted(f"受字 {NUMBER}"), f"受字 {NUMBER}-2"),
        (Decided(f"决字 {NUMBER}", Outcome.GRANTED), f"决字 {NUMBER}-2"),
        (Referred(f"转字 {NUMBER}-1", 4), f"转字 {NUMBER}-2"),
    ],
    ids=["acceptance", "decision", "referral"],
)
def test_the_number_of_a_voided_act_is_never_given_again(act: Act, following: str) -> None:
    case = after_voiding(act)
    assert case.accepted_at is case.decided_at is None
    assert next_number(case, type(act), 3) == following


@pytest.mark.parametrize("kind", ACT_MARKS)
def test_every_kind_counts_its_own_and_only_its_own(kind: type) -> None:
    case = story(*ON_FILE)
    first = next_number(case, kind, 3)
    assert first.endswith(NUMBER if kind in ONLY_ONES else f"{NUMBER}-1")
    assert len({next_number(case, other, 3) for other in ACT_MARKS}) == len(ACT_MARKS)


def test_a_file_without_a_case_number_is_numbered_by_window_and_id() -> None:
    assert next_number(Case(UUID(int=0xABCD)), Complained, 7) == "诉字 07-0000ABCD-1"
