"""What the central database takes into a device's chain, and what it refuses."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from town import Desktop, Town

from window_desk.core.chain import Link, forge, link_hash
from window_desk.errors import Unreachable
from window_desk.sync.centre import Centre, PushAnswer, PushStatus
from window_desk.sync.connection import Line, connect

Two = tuple[Desktop, Desktop]
HASHES = st.binary(min_size=32, max_size=32)


@pytest.fixture
def line(one: Desktop) -> Iterator[Centre]:
    """A line whose device is open and has ten acts at the centre, and ten more here."""
    one.ledger.record(10)
    one.round()
    one.ledger.record(10)
    with one.line() as centre:
        yield centre


def links(desktop: Desktop, first: int, last: int) -> list[Link]:
    return desktop.ledger.links_after(desktop.ledger.device_id, first - 1, last - first + 1)


def incidents(town: Town, desktop: Desktop) -> list[tuple[object, ...]]:
    return town.ask("SELECT what, seq, times FROM sync.incident WHERE device_id = %s", desktop.ledger.device_id)


@settings(max_examples=60, deadline=None)
@given(
    previous=HASHES,
    centre=st.integers(-(2**31), 2**31 - 1),
    device=st.uuids(),
    seq=st.integers(-(2**63), 2**63 - 1),
    act=st.uuids(),
    hlc=st.integers(-(2**63), 2**63 - 1),
    fmt=st.integers(-(2**15), 2**15 - 1),
    kind=st.text(st.characters(codec="utf-8", exclude_characters="\0")) | st.sampled_from(["收件", "㛃𬭎"]),
    body_hash=HASHES,
)
def test_the_centre_computes_the_same_hash_as_the_core(
    town_line: Line,
    previous: bytes,
    centre: int,
    device: UUID,
    seq: int,
    act: UUID,
    hlc: int,
    fmt: int,
    kind: str,
    body_hash: bytes,
) -> None:
    values = (previous, centre, device, seq, act, hlc, fmt, kind, body_hash)
    call = "SELECT sync.link_hash(%s, %s::int4, %s, %s::int8, %s, %s::int8, %s::int2, %s, %s)"
    assert town_line.execute(call, values).fetchone() == (link_hash(*values),)


@pytest.fixture(scope="module")
def town_line(town: Town) -> Iterator[Line]:
    with connect(town.admin_dsn) as line:
        yield line


def test_a_batch_sent_again_is_a_duplicate_and_an_overlap_is_completed(line: Centre, one: Desktop, town: Town) -> None:
    assert line.push(links(one, 1, 10)).status is PushStatus.DUPLICATE
    assert line.push(links(one, 5, 15)) == PushAnswer(PushStatus.OK, 15, links(one, 15, 15)[0].hash)
    assert town.stored(one) == 15


def test_a_batch_out_of_order_is_a_gap_that_says_where_to_start_again(line: Centre, one: Desktop, town: Town) -> None:
    answer = line.push(links(one, 14, 20))
    assert (answer.status, answer.head_seq) == (PushStatus.GAP, 10)
    assert town.stored(one) == 10
    assert line.push(links(one, answer.head_seq + 1, 20)).status is PushStatus.OK


def test_another_act_in_a_place_already_taken_is_a_fork_and_is_logged_once(
    line: Centre, one: Desktop, town: Town
) -> None:
    before, taken = links(one, 7, 8)
    other = forge(before.hash, taken.centre_id, taken.device_id, 8, uuid4(), taken.hlc, 1, "收件", "别的内容".encode())
    for _ in range(3):
        assert line.push([other]).status is PushStatus.FORK
    assert incidents(town, one) == [("fork", 8, 3)]


def test_the_right_number_on_another_parent_is_a_fork(line: Centre, one: Desktop, town: Town) -> None:
    (eleven,) = links(one, 11, 11)
    other = forge(
        b"\1" * 32, eleven.centre_id, eleven.device_id, 11, eleven.act_id, eleven.hlc, 1, "收件", eleven.body or b""
    )
    assert line.push([other]).status is PushStatus.FORK
    assert town.stored(one) == 10


@pytest.mark.parametrize(
    "forgery",
    [{"hash": b"\1" * 32}, {"body_hash": b"\1" * 32}, {"body": b"other"}, {"kind": "决定"}, {"hlc": 2**40}, {"fmt": 9}],
    ids=lambda forgery: next(iter(forgery)),
)
def test_a_forged_link_is_refused_and_nothing_of_its_batch_is_stored(
    line: Centre, one: Desktop, town: Town, forgery: dict[str, object]
) -> None:
    batch = links(one, 11, 15)
    batch[2] = replace(batch[2], **forgery)  # type: ignore[arg-type]
    assert line.push(batch).status is PushStatus.BROKEN
    assert town.stored(one) == 10
    assert incidents(town, one) == [("broken", 13, 1)]


def test_a_link_stamped_before_its_parent_is_refused(line: Centre, one: Desktop, town: Town) -> None:
    ten, eleven = links(one, 10, 11)
    back = forge(ten.hash, ten.centre_id, ten.device_id, 11, eleven.act_id, ten.hlc, 1, "收件", b"body")
    assert line.push([back]).status is PushStatus.BROKEN
    assert town.stored(one) == 10


def test_a_chain_made_for_another_centre_does_not_verify_here(line: Centre, one: Desktop, town: Town) -> None:
    (ten,) = links(one, 10, 10)
    foreign = forge(ten.hash, ten.centre_id + 1, ten.device_id, 11, uuid4(), ten.hlc + 1, 1, "收件", b"body")
    assert line.push([foreign]).status is PushStatus.FORK
    assert town.stored(one) == 10


MALFORMED = "SELECT status FROM sync.push(%s, %s::int8[], %s, '{1,2}', '{1,1}', '{a,b}', %s, %s, %s)"


@pytest.mark.parametrize(
    "seqs",
    [[2, 4], [3, 2], [2, 2], [None, 3], [2, None], None],
    ids=["hole", "backwards", "twice", "null", "null2", "nothing"],
)
def test_a_malformed_batch_is_refused_and_written_down(
    sql_of_window: Line, one: Desktop, town: Town, seqs: list[int | None] | None
) -> None:
    values = (one.ledger.device_id, seqs, [uuid4(), uuid4()], *([[b"x" * 32] * 2] * 3))
    assert sql_of_window.execute(MALFORMED, values).fetchone() == ("malformed",)
    assert incidents(town, one) == [("malformed", 1, 1)]
    assert town.stored(one) == 1


def test_arrays_of_unequal_length_are_refused(sql_of_window: Line, one: Desktop) -> None:
    values = (one.ledger.device_id, [2, 3], [uuid4()], *([[b"x" * 32] * 2] * 3))
    assert sql_of_window.execute(MALFORMED, values).fetchone() == ("malformed",)


def test_a_body_over_the_limit_is_refused(one: Desktop, town: Town) -> None:
    one.ledger.record(1)
    one.round()
    one.ledger.record(1, size=2**20 + 1)
    with pytest.raises(Unreachable, match="大得超出"):
        one.round()
    assert incidents(town, one) == [("malformed", 1, 1)]
