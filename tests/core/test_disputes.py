"""存疑: what met and does not fit together, both on record, and which line stood in whose way."""

import pytest
from core.histories import CASE, CHEN, DEVICE_A, DEVICE_B, LI, WANG, all_in, entry, received

from window_desk.core.acts import (
    Accepted,
    Act,
    Checked,
    Decided,
    Form,
    Outcome,
    PaperFate,
    Printed,
    Reviewed,
    Voided,
    Withdrawn,
)
from window_desk.core.disputes import disputes
from window_desk.core.entry import Entry, Hand
from window_desk.core.fold import fold

MORNING = "2026-11-03 09:00"
BEGUN = (
    entry(1, received(), "2026-11-02 09:00"),
    entry(2, Checked(all_in()), "2026-11-02 09:05"),
)


def there(n: int, act: Act, by: Hand = LI) -> Entry:
    return entry(n, act, MORNING, by, DEVICE_B)


def test_without_two_windows_there_is_nothing_in_doubt() -> None:
    assert disputes(fold(CASE, BEGUN)) == ()


def test_the_later_of_two_acceptances_is_in_doubt_against_the_earlier() -> None:
    first, second = entry(3, Accepted("受字 1"), MORNING), there(4, Accepted("受字 2"))
    (dispute,) = disputes(fold(CASE, (*BEGUN, second, first)))
    assert (dispute.entry, dispute.against) == (second, first)
    assert (dispute.entry.by, dispute.against and dispute.against.by) == (LI, WANG)


def test_printing_in_between_is_not_what_stood_in_the_way_nor_is_what_was_voided_or_is_in_doubt_itself() -> None:
    accepted = entry(3, Accepted("受字 1"), MORNING)
    paper = entry(4, Printed(Form.ACCEPTANCE_NOTICE, "受字 1", accepted.act_id, PaperFate.PRINTED), MORNING)
    withdrawn = entry(5, Withdrawn("不办了"), MORNING)
    taken_back = entry(6, Voided(withdrawn.act_id, "登错了"), MORNING)
    second, third = there(7, Accepted("受字 2")), there(8, Accepted("受字 3"))
    found = disputes(fold(CASE, (*BEGUN, accepted, paper, withdrawn, taken_back, second, third)))
    assert [(d.entry, d.against) for d in found] == [(second, accepted), (third, accepted)]


@pytest.mark.parametrize("stands", [True, False])
def test_what_a_head_has_reviewed_is_no_longer_listed(stands: bool) -> None:
    first, second = entry(3, Accepted("受字 1"), MORNING), there(4, Accepted("受字 2"))
    reviewed = entry(5, Reviewed(second.act_id, stands, "已核实"), "2026-11-03 10:00", CHEN, DEVICE_A)
    case = fold(CASE, (*BEGUN, first, second, reviewed))
    assert case.disputed == {second.act_id}  # it stays in doubt, and on record
    assert disputes(case) == ()


def test_the_line_is_found_however_much_was_done_after_it() -> None:
    accepted = entry(3, Accepted("受字 1"), MORNING)
    decided = entry(4, Decided("决字 1", Outcome.GRANTED), MORNING)
    again = there(5, Accepted("受字 2"))
    (dispute,) = disputes(fold(CASE, (*BEGUN, accepted, decided, again)))
    assert dispute.against == accepted


def test_where_what_a_line_rests_on_has_not_come_yet_nothing_stood_in_its_way() -> None:
    (dispute,) = disputes(fold(CASE, (there(5, Accepted("受字 2")),)))
    assert dispute.against is None
