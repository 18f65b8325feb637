"""查看明文: masked for everybody, seen for a purpose, on record before it is shown (MISSION D9, G6)."""

import pytest
from PySide6.QtWidgets import QLabel
from sitting import confirm, refused, shown, sit, write

from window_desk.core.acts import Datum, Purpose, Unmasked
from window_desk.core.case import Case
from window_desk.core.party import Party
from window_desk.demo.hands import Hands
from window_desk.ui.cases.person_dialog import PersonDialog


def looks(case: Case) -> list[Unmasked]:
    return [entry.act for entry in case.entries if isinstance(entry.act, Unmasked)]


def applicant(hands: Hands) -> Party:
    assert hands.case.applicant is not None
    party = hands.workspace.steps.visit.desk.party(hands.case.applicant)
    assert party is not None
    return party


def texts(dialog: object) -> str:
    assert isinstance(dialog, PersonDialog)
    return "　".join(label.text() for label in dialog.findChildren(QLabel))


@pytest.fixture
def received(seated: Hands) -> Hands:
    seated.receive_food_permit()
    return seated


@pytest.fixture
def looked(received: Hands) -> Hands:
    """The supervisor has the case on screen that 王敏 received."""
    case_id = received.case.case_id
    sit(received, "9001")
    received.open_case(case_id)
    return received


def test_the_screen_masks_and_a_clerk_has_no_right_to_see_more(received: Hands) -> None:
    party = applicant(received)
    page = " ".join(shown(received, "page"))
    assert party.masked_number in page
    assert party.id_number not in page
    assert "权限" in received.workspace.guidance.why_not["person.unmask"]
    received.workspace.run("person.unmask")
    assert received.dialog is None


def test_it_is_on_record_with_its_purpose_before_it_is_shown_and_goes_by_itself(looked: Hands) -> None:
    party = applicant(looked)
    looked.do("person.unmask")
    write(looked, purpose="其他")
    confirm(looked)
    assert "为什么" in refused(looked)
    assert looks(looked.case) == []
    write(looked, note="法院调取")
    write(looked, **{"fields.1": True})
    confirm(looked)
    act = Unmasked(party.party_id, (Datum.NUMBER, Datum.PHONE), Purpose.OTHER, "法院调取")
    assert looks(looked.case) == [act]
    dialog = looked.dialog
    assert isinstance(dialog, PersonDialog)
    said = texts(dialog)
    assert party.id_number in said
    assert party.phone in said
    for _ in range(60):
        dialog.tick()
    assert looked.dialog is None


def test_locking_the_window_hides_what_is_shown(looked: Hands) -> None:
    looked.do("person.unmask")
    write(looked, purpose="监察")
    confirm(looked)
    assert isinstance(looked.dialog, PersonDialog)
    looked.window.lock()
    assert looked.dialog is None


def test_no_more_than_what_was_asked_for_is_shown(looked: Hands) -> None:
    party = applicant(looked)
    looked.do("person.unmask")
    write(looked, purpose="联系")
    write(looked, **{"fields.0": False, "fields.1": True})
    confirm(looked)
    assert party.id_number not in texts(looked.dialog)
