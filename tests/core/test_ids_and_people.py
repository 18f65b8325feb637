"""Numbers final at birth, codes a scanner can type, masks, and who may stand in for whom."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from core.histories import entry, received
from hypothesis import given
from hypothesis import strategies as st

from window_desk.core.acts import Form
from window_desk.core.catalogue import Material, Origin, due_form
from window_desk.core.entry import Hand
from window_desk.core.ids import (
    PAPER_MARKS,
    PaperCode,
    case_number,
    file_base,
    next_hlc,
    paper_number,
    read_paper_code,
    uuid7,
    window_of,
)
from window_desk.core.party import IdKind, Party, PartyKind, mask
from window_desk.core.posts import may_stand_in
from window_desk.demo import centre as demo

ROSTER = demo.roster(lambda pin: pin)


@given(st.integers(0, 2**48 - 1), st.binary(min_size=10, max_size=10))
def test_a_uuid7_carries_its_moment_and_sorts_by_it(milliseconds: int, randomness: bytes) -> None:
    made = uuid7(milliseconds, randomness)
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert int.from_bytes(made.bytes[:6], "big") == milliseconds


@given(st.integers(0, 2**62), st.integers(0, 2**62))
def test_the_clock_of_the_ledger_never_stands_still_or_runs_back(now: int, last: int) -> None:
    assert next_hlc(now, last) > last
    assert next_hlc(now, last) >= now


def test_numbers_begin_with_the_window_so_that_two_never_clash() -> None:
    day = date(2026, 11, 20)
    assert case_number(3, day, 7) == "03-20261120-0007"
    assert case_number(112, day, 12345) == "112-20261120-12345"
    assert [window_of(case_number(112, day, 1, centre)) for centre in ("", "CZ1")] == [112, 112]
    assert paper_number(Form.ACCEPTANCE_NOTICE, "03-20261120-0007") == "受字 03-20261120-0007"
    assert paper_number(Form.ONE_TIME_NOTICE, "03-20261120-0007", 1) == "告字 03-20261120-0007-1"


@given(
    st.sampled_from(Form),
    st.integers(1, 200),
    st.dates(date(2000, 1, 1)),
    st.integers(1, 99999),
    st.none() | st.integers(1, 9),
    st.binary(min_size=4, max_size=4),
)
def test_a_paper_code_survives_the_scanner(
    form: Form, window: int, day: date, serial: int, n: int | None, tail: bytes
) -> None:
    digits = tail.hex().upper()
    code = PaperCode(form, paper_number(form, case_number(window, day, serial), n), f"{digits[:4]}-{digits[4:]}")
    assert str(code).isascii()
    assert str(code).replace("-", "").isalnum()
    assert read_paper_code(f" {str(code).lower()}\n") == code


@given(st.sampled_from(Form), st.integers(1, 200), st.uuids(), st.integers(1, 9))
def test_the_code_of_a_file_without_a_case_number_survives_the_scanner_too(
    form: Form, window: int, file: UUID, n: int
) -> None:
    code = PaperCode(form, paper_number(form, file_base(window, file), n), "7F3A-91C2")
    assert read_paper_code(str(code)) == code


def test_each_form_has_a_mark_and_a_letter_of_its_own() -> None:
    assert len(set(PAPER_MARKS.values())) == len(Form)
    assert len({str(PaperCode(form, "03-20261120-0007", "7F3A-91C2"))[2] for form in Form}) == len(Form)


@pytest.mark.parametrize(
    "text", ["", "03-20261120-0007", "WDX03-20261120-0007-7F3A91C2", "WDG03-20261120-0007", "张三"]
)
def test_other_texts_are_no_code(text: str) -> None:
    assert read_paper_code(text) is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [("341102199001011234", "3411**********1234"), ("1234", "****"), ("12345678", "********"), ("", "")],
)
def test_a_mask_never_shows_a_short_text(text: str, shown: str) -> None:
    assert mask(text, 4, 4) == shown


def test_a_party_is_masked_in_number_and_phone() -> None:
    party = Party(UUID(int=1), PartyKind.PERSON, "张㛃", IdKind.RESIDENT_ID, "341102199001011234", "13812345678")
    assert (party.masked_number, party.masked_phone) == ("3411**********1234", "138****5678")


def test_b_may_act_for_a_of_the_same_pair_only() -> None:
    wang = ROSTER.officer("3001")
    li = ROSTER.officer("4001")
    assert wang is not None
    assert li is not None
    assert may_stand_in(ROSTER, wang, "3002")
    assert not may_stand_in(ROSTER, li, "3002")
    assert not may_stand_in(ROSTER, wang, "9999")


def test_a_signature_names_both_when_b_stands_in() -> None:
    assert ROSTER.signature(Hand("3001", 3)) == "王敏"
    assert ROSTER.signature(Hand("3001", 3, "3002")) == "王敏（代 A 岗 赵强）"
    assert ROSTER.name_of("9999") == "9999"


def test_the_powers_of_a_department_may_be_concentrated_in_another() -> None:
    market, water = ROSTER.department("market"), ROSTER.department("water")
    assert market is not None
    assert water is not None
    assert (market.body, water.body) == ("滁州市市场监督管理局", "滁州市行政审批局")
    assert ROSTER.department("tax") is None
    assert ROSTER.window(99) is None


def test_what_is_due_of_a_material_reads_as_on_paper() -> None:
    assert due_form(Material(1, "申请书", 1, 2, Origin.SELF)) == "原件 1、复印件 2"
    assert due_form(Material(1, "营业执照", 0, 0, Origin.GOVERNMENT)) == "核验"


def test_a_short_hash_reads_as_printed() -> None:
    line = entry(1, received(), "2026-11-20 09:00")
    assert replace(line, hash=bytes.fromhex("7f3a91c2") + bytes(28)).short_hash == "7F3A-91C2"
