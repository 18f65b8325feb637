"""What two windows did apart: lines in doubt and one matter taken in twice, as a supervisor's store finds them."""

from uuid import UUID

from casework import FOOD, accepted, bring, decide, publish, received, serve

from window_desk.core import materials
from window_desk.core.acts import Accepted, Checked, Received, Withdrawn
from window_desk.core.party import IdKind, PartyKind
from window_desk.desk import Desk
from window_desk.models import parties


def apply(desk: Desk, number: str, kind: IdKind = IdKind.RESIDENT_ID, name: str = "张㛃") -> UUID:
    """The same person may be written down anew at each window."""
    party = desk.keep_party(PartyKind.PERSON, name, kind, number)
    case_id = desk.new_case_id()
    desk.record(case_id, Received(desk.new_case_number(), FOOD, desk.item(FOOD).version, party.party_id))
    return case_id


def know(desk: Desk, source: Desk, case_id: UUID) -> None:
    """The record of an applicant comes to a store that may see it, as a supervisor's does."""
    party = source.party(source.case(case_id).applicant or UUID(int=0))
    assert party is not None
    with desk.store.begin() as connection:
        parties.keep(connection, party, desk.now())


def test_two_acceptances_of_one_case_are_listed_once_with_both_windows(desk: Desk, four: Desk) -> None:
    case_id = received(desk)
    required = materials.checklist(desk.item(FOOD), ())
    desk.record(case_id, Checked(tuple(map(materials.received_in_full, required))))
    bring(desk, four)
    assert desk.conflicts() == ()
    desk.record(case_id, Accepted("受字 1"))
    four.record(case_id, Accepted("受字 2"))
    bring(four, desk)
    bring(desk, four)
    for each in (desk, four):
        (conflict,) = each.conflicts()
        assert conflict.line.case_id == case_id
        assert conflict.dispute.against is not None
        assert {conflict.dispute.entry.by.window, conflict.dispute.against.by.window} == {3, 4}


def test_one_person_who_applied_at_two_windows_for_one_item_is_found_by_number(desk: Desk, four: Desk) -> None:
    here, there = apply(desk, "11010519491231002X"), apply(four, "11010519491231002X")
    bring(four, desk)
    assert desk.taken_twice() == ()  # who the other is, this store does not know yet
    know(desk, four, there)
    ((first, second),) = desk.taken_twice()
    assert {first.case_id, second.case_id} == {here, there}
    assert first.number < second.number


def test_nobody_is_taken_for_another(desk: Desk, four: Desk) -> None:
    apply(desk, "11010519491231002X")
    others = [
        apply(four, "34110219900307123X"),
        apply(four, "11010519491231002X", IdKind.OTHER),  # another kind of document
        apply(four, "", name="没有证件的人"),
    ]
    apply(desk, "", name="没有证件的人")
    bring(four, desk)
    for each in others:
        know(desk, four, each)
    assert desk.taken_twice() == ()


def test_two_at_one_window_are_the_clerks_own_doing_and_what_is_over_is_over(desk: Desk, four: Desk) -> None:
    apply(desk, "11010519491231002X")
    apply(desk, "11010519491231002X")
    assert desk.taken_twice() == ()
    there = apply(four, "11010519491231002X")
    bring(four, desk)
    know(desk, four, there)
    assert len(desk.taken_twice()[0]) == 3
    four.record(there, Withdrawn("在别的窗口办了"))
    bring(four, desk)
    assert desk.taken_twice() == ()


def test_another_item_is_another_matter(desk: Desk, four: Desk) -> None:
    apply(desk, "11010519491231002X")
    publish(four, code="SHOP")
    case_id = four.new_case_id()
    party = four.keep_party(PartyKind.PERSON, "张㛃", IdKind.RESIDENT_ID, "11010519491231002X")
    four.record(case_id, Received(four.new_case_number(), "SHOP", four.item("SHOP").version, party.party_id))
    bring(four, desk)
    know(desk, four, case_id)
    assert desk.taken_twice() == ()


def test_what_was_served_leaves_nothing_open(desk: Desk, four: Desk) -> None:
    here = accepted(desk)
    decide(desk, here)
    serve(desk, here)
    there = apply(four, "11010519491231002X")
    bring(four, desk)
    know(desk, four, there)
    assert desk.taken_twice() == ()
