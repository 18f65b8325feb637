"""The places beside the counter: who may go there, and that the counter stays as it was (MISSION D, D9, E)."""

from casework import accepted
from PySide6.QtWidgets import QApplication, QLabel, QTabBar
from sitting import PINS, sit

from window_desk.core.acts import Form
from window_desk.core.ids import PaperCode
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.places.places_page import PlacesPage
from window_desk.ui.places.table import ACTION, PLACES, places_for


def page(driver: Hands) -> PlacesPage:
    assert driver.window.going is not None
    assert driver.window.going.page is not None
    return driver.window.going.page


def test_a_key_goes_there_and_another_brings_back_the_case_as_it_was(seated: Hands) -> None:
    seated.receive_food_permit()
    case = seated.case
    seated.press("Alt+F")
    assert page(seated).isVisible()
    assert not seated.workspace.isVisible()
    page(seated).go("posted")
    assert [label.text() for label in page(seated).findChildren(QLabel) if "企业登记岗" in label.text()]
    seated.press("Esc")
    assert seated.workspace.isVisible()
    assert seated.case == case


def test_no_key_of_the_counter_reaches_the_case_behind_a_place(seated: Hands) -> None:
    seated.receive_food_permit()
    case = seated.case
    seated.do(ACTION + "posted")
    for key in ("F3", "F4", "F5", "Alt+Z", "Alt+M"):
        seated.press(key)
    assert seated.dialog is None
    assert seated.case == case


def test_a_lock_comes_down_over_a_place_and_gives_it_back(seated: Hands) -> None:
    seated.press("Alt+F")
    seated.window.lock()
    assert not page(seated).isVisible()
    seated.type(PINS["3001"])
    seated.enter()
    assert page(seated).isVisible()


def test_a_paper_scanned_in_a_place_opens_its_case_at_the_counter(seated: Hands, desk: Desk) -> None:
    case_id = accepted(desk)
    receipt = next(paper for paper in desk.papers_of(desk.case(case_id)) if paper.form is Form.RECEIPT)
    seated.press("Alt+F")
    seated.scan(PaperCode(receipt.form, receipt.number, receipt.entry.short_hash))
    assert seated.workspace.isVisible()
    assert seated.case.case_id == case_id


def test_whoever_sits_down_next_does_not_find_the_places_of_the_one_before(seated: Hands) -> None:
    seated.press("Alt+F")
    seated.press("Esc")
    sit(seated, "4001", "4")
    assert seated.window.going is not None
    assert seated.window.going.page is None
    assert seated.workspace.isVisible()


def test_each_finds_the_places_of_their_rights_and_the_others_say_why_not(seated: Hands, desk: Desk) -> None:
    for staff_no in ("3001", "8001", "9001", "9101", "9201"):
        sit(seated, staff_no)
        seated.press("Alt+F")
        tabs = page(seated).findChild(QTabBar, "placeTabs")
        assert tabs is not None
        assert tabs.count() == len(places_for(desk))
        seated.press("Esc")
        assert desk.officer is not None
        for place in PLACES:
            seated.workspace.guidance.ask()
            why = seated.workspace.guidance.why_not.get(ACTION + place.id, "")
            assert bool(why) is not place.is_open_to(desk.officer.rights)


def test_every_place_opens_and_says_nothing_is_wrong(seated: Hands, desk: Desk) -> None:
    for staff_no in ("3001", "8001", "9001", "9101", "9201"):
        sit(seated, staff_no)
        for place in places_for(desk):
            seated.do(ACTION + place.id)
            QApplication.processEvents()
            shown = page(seated)
            assert shown.place == place
            said = shown.findChild(QLabel, "placeSaid")
            assert said is not None
            assert said.property("mood") != "bad", said.text()
            seated.press("Esc")


def test_an_auditor_reads_everything_and_writes_nothing(seated: Hands, desk: Desk) -> None:
    case_id = accepted(desk)
    sit(seated, "9201")
    before = desk.chains.unsent()
    seated.open_case(case_id)
    reasons = set(seated.workspace.guidance.why_not.values())
    assert any("监察人员只查看" in reason for reason in reasons)
    seated.press("F9")
    assert seated.dialog is None
    seated.press("F2")
    seated.type("spjyxkxb")
    seated.enter()
    assert "监察人员只查看" in seated.said
    assert desk.chains.unsent() == before
