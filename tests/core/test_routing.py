"""Which printer a paper goes to: as set, as picked once, or the system's; a missing one stays on the list."""

import pytest

from window_desk.core.acts import Form
from window_desk.core.routing import (
    KEEP,
    PaperKind,
    Printer,
    Route,
    Routing,
    kind_of,
    read_forms,
    read_offsets,
    write_forms,
    write_offsets,
)

HALL, BACK = Printer("Hall", default=True), Printer("Back")
LEGAL, SLIP = PaperKind.LEGAL, PaperKind.SLIP


def test_nothing_set_is_the_systems_printer_and_without_one_the_pdf_is_kept() -> None:
    assert Routing().choices(LEGAL, (BACK, HALL)) == ("Hall",)
    assert Routing().choices(LEGAL, (BACK,)) == ()
    assert Routing().choices(LEGAL, ()) == ()


def test_each_kind_has_a_first_and_a_second_choice() -> None:
    ways = Routing({LEGAL: Route("Back", "Hall"), SLIP: Route("Roll")})
    assert ways.choices(LEGAL, (HALL, BACK)) == ("Back", "Hall")
    assert ways.choices(SLIP, (HALL, BACK)) == ("Roll",)  # unknown just now: its absence is to be said
    assert ways.choices(PaperKind.INNER, (HALL, BACK)) == ("Hall",)


def test_a_second_choice_that_is_the_first_is_tried_once() -> None:
    assert Routing({LEGAL: Route("", "Hall")}).choices(LEGAL, (HALL,)) == ("Hall",)


def test_a_single_form_goes_elsewhere_first_and_then_the_way_of_its_kind() -> None:
    ways = Routing({LEGAL: Route("Back", "Hall")}, {Form.DECISION: "Seal"})
    assert ways.choices(LEGAL, (HALL,), Form.DECISION) == ("Seal", "Back", "Hall")
    assert ways.choices(LEGAL, (HALL,), Form.RECEIPT) == ("Back", "Hall")


def test_what_somebody_picks_once_comes_before_everything() -> None:
    ways = Routing({LEGAL: Route("Back", "Hall")}, {Form.DECISION: "Seal"})
    assert ways.choices(LEGAL, (HALL,), Form.DECISION, "Hall") == ("Hall", "Seal", "Back")


@pytest.mark.parametrize(
    ("route", "forms", "wanted", "tried"),
    [
        (Route(KEEP, "Back"), {}, "", ()),
        (Route("Back", KEEP), {}, "", ("Back",)),
        (Route("Back"), {Form.RECEIPT: KEEP}, "", ()),
        (Route("Back"), {}, KEEP, ()),
    ],
)
def test_behind_the_pdf_no_printer_is_tried(
    route: Route, forms: dict[Form, str], wanted: str, tried: tuple[str, ...]
) -> None:
    assert Routing({LEGAL: route}, forms).choices(LEGAL, (HALL,), Form.RECEIPT, wanted) == tried


def test_every_form_has_a_kind_and_what_an_applicant_takes_home_is_legal() -> None:
    assert {kind_of(form) for form in Form} == {LEGAL, PaperKind.INNER, SLIP}
    assert kind_of(Form.DECISION) is kind_of(Form.RECEIPT) is LEGAL
    assert kind_of(Form.TRANSFER_LIST) is PaperKind.INNER
    assert kind_of(Form.QUEUE_SLIP) is SLIP


def test_what_is_written_for_single_forms_and_shifts_is_read_back() -> None:
    forms = {Form.RECEIPT: "HP=2 楼", Form.DECISION: KEEP}
    assert read_forms(write_forms({**forms, Form.COMMITMENT: ""})) == forms
    assert read_forms("blessing=Hall\nreceipt=Hall\nreceipt") == {Form.RECEIPT: "Hall"}
    assert read_offsets(write_offsets({"A=1": (1.5, -2.0), "B": (0.0, 0.0)})) == {"A=1": (1.5, -2.0)}
    assert write_offsets({}) == write_forms({}) == ""
