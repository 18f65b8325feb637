"""The slips of a case at a real desk: numbered, scanned, and set in the text of their day beside the receipt."""

from datetime import timedelta

import pytest
from casework import received

from window_desk import shipped
from window_desk.core.acts import Answered, Channel, Ending, FirstContacted, Form
from window_desk.core.leaflets import Guide
from window_desk.core.papers import Wording
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.errors import UnknownItem
from window_desk.models import reference
from window_desk.models.published import Published


def _publish(desk: Desk, form: Form) -> None:
    """A second version of that form's text, from today on."""
    texts = shipped.wording(form, 1).texts
    with desk.store.begin() as connection:
        reference.publish_wording(connection, Wording(form, 2, texts), desk.today())
    desk.published = Published(desk.store)


def test_a_scanned_slip_leads_to_its_case(desk: Desk) -> None:
    case_id = received(desk)
    _, slip = desk.papers_of(desk.case(case_id))
    facts = desk.paper(case_id, slip.entry.act_id, form=Form.VISIT_SLIP)
    scan = desk.scan(str(facts.code))
    assert scan is not None
    assert (scan.case_id, scan.agrees) == (case_id, True)


def test_a_question_answered_has_a_slip_with_a_number_of_its_own(desk: Desk) -> None:
    ids = [desk.new_case_id() for _ in range(2)]
    for case_id in ids:
        desk.record(case_id, FirstContacted(Channel.COUNTER, "怎么办食品证"))
        desk.record(case_id, Answered(Ending.ANSWERED, "先办执照"))
    papers = [desk.papers_of(desk.case(case_id)) for case_id in ids]
    assert [[paper.form for paper in each] for each in papers] == [[Form.VISIT_SLIP]] * 2
    assert len({each[0].number for each in papers}) == 2


def test_receipt_and_slip_of_one_act_each_keep_the_text_of_their_day(desk: Desk, clock: PlayedClock) -> None:
    case_id = received(desk)
    receipt, slip = desk.papers_of(desk.case(case_id))
    clock.set(clock.now + timedelta(days=3))
    for form in (Form.RECEIPT, Form.VISIT_SLIP):
        _publish(desk, form)

    def version(paper_form: Form) -> int:
        return desk.paper(case_id, slip.entry.act_id, form=paper_form).wording.version

    assert receipt.entry == slip.entry
    assert (version(Form.RECEIPT), version(Form.VISIT_SLIP)) == (1, 1)
    later = received(desk)
    act_id = desk.papers_of(desk.case(later))[0].entry.act_id
    for form in (Form.RECEIPT, Form.VISIT_SLIP):
        assert desk.paper(later, act_id, form=form).wording.version == 2


def test_the_desk_knows_the_guide_of_each_item_in_force_and_of_no_other(desk: Desk) -> None:
    guide = desk.guide("FOOD_NEW")
    assert isinstance(guide, Guide)
    assert [window.number for window in guide.windows] == [3, 4]
    assert guide.on == desk.today()
    with pytest.raises(UnknownItem, match="NOPE"):
        desk.guide("NOPE")


def test_the_code_on_guide_and_checklist_finds_the_item_when_it_is_scanned_into_the_search_field(desk: Desk) -> None:
    for guide in desk.guides():
        assert desk.find_items(guide.item.code)[0].code == guide.item.code
