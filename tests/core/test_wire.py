"""What was written is read back the same, for ever; what cannot be read is never guessed at."""

import json
import typing
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from core.histories import DEVICE_A, entry, histories
from hypothesis import given
from hypothesis import strategies as st

from window_desk.core import acts, wire
from window_desk.core.acts import Act, Unknown
from window_desk.core.chain import GENESIS, Break, Link, forge, verify
from window_desk.core.entry import CHINA, Entry

GOLDEN = Path(__file__).parent / "data" / "wire_fmt_1.jsonl"


def seal(line: Entry, previous: bytes = GENESIS) -> Link:
    kind = wire.kind_of(type(line.act))
    return forge(previous, 1, line.device_id, line.seq, line.act_id, line.hlc, wire.FMT, kind, wire.write(line))


ANY_ACT = st.sampled_from([t for t in typing.get_args(Act) if t is not Unknown]).flatmap(st.from_type)
MOMENTS = st.datetimes(timezones=st.just(CHINA))


@given(ANY_ACT, MOMENTS, MOMENTS)
def test_every_act_comes_back_as_it_was_written(act: Act, happened_at, entered_at) -> None:  # type: ignore[no-untyped-def]
    line = replace(entry(1, act, "2026-11-20 09:00"), happened_at=happened_at, entered_at=entered_at)
    link = seal(line)
    assert wire.read(link) == replace(line, hash=link.hash)


@given(ANY_ACT)
def test_the_same_act_is_always_the_same_bytes(act: Act) -> None:
    line = entry(1, act, "2026-11-20 09:00")
    assert wire.write(line) == wire.write(replace(line, hash=b"x"))
    assert json.loads(wire.write(line))["case"] == str(wire.case_of(seal(line)))


def test_lines_written_by_the_first_program_are_still_read() -> None:
    """The golden file holds one line of every kind as format 1 wrote it; it may only ever grow."""
    lines = [json.loads(line) for line in GOLDEN.read_text(encoding="utf-8").splitlines()]
    assert {line["kind"] for line in lines} == set(wire.KINDS)
    for line in lines:
        body = json.dumps(line["body"], ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        link = forge(GENESIS, 1, DEVICE_A, 1, UUID(int=1), 1, line["fmt"], line["kind"], body)
        read = wire.read(link)
        assert read is not None
        assert wire.kind_of(type(read.act)) == line["kind"]
        assert wire.write(read) == body


@pytest.mark.parametrize(("kind", "fmt"), [("blessed", 1), ("accepted", wire.FMT + 1)])
def test_what_a_newer_program_wrote_is_kept_as_unknown(kind: str, fmt: int) -> None:
    body = wire.write(entry(1, acts.Accepted("受字 1"), "2026-11-20 09:00"))
    read = wire.read(forge(GENESIS, 1, DEVICE_A, 1, UUID(int=1), 1, fmt, kind, body))
    assert read is not None
    assert read.act == Unknown(kind, fmt)


@pytest.mark.parametrize(
    "act",
    [{"number": "受字 1", "blessing": "a field of tomorrow"}, {}, {"number": "决字 1", "outcome": "half_granted"}],
)
def test_a_field_or_value_of_tomorrow_is_unknown_and_in_nobodys_way(act: dict[str, str]) -> None:
    body = json.loads(wire.write(entry(1, acts.Accepted("受字 1"), "2026-11-20 09:00"))) | {"act": act}
    kind = "decided" if "outcome" in act else "accepted"
    link = forge(GENESIS, 1, DEVICE_A, 1, UUID(int=1), 1, wire.FMT, kind, json.dumps(body).encode())
    read = wire.read(link)
    assert read is not None
    assert read.act == Unknown(kind, wire.FMT)
    assert wire.case_of(link) == read.case_id


def test_a_body_without_sense_belongs_to_no_case() -> None:
    link = forge(GENESIS, 1, DEVICE_A, 1, UUID(int=1), 1, wire.FMT, "accepted", b"{}")
    assert wire.case_of(link) is None
    assert wire.case_of(replace(link, body=None)) is None


def test_an_older_format_is_brought_up_one_step_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "FMT", 3)
    monkeypatch.setattr(wire, "UPGRADES", {("accepted", 1): lambda data: {**data, "wording": data["wording"] + 1}})
    body = wire.write(entry(1, acts.Accepted("受字 1", wording=4), "2026-11-20 09:00"))
    read = wire.read(forge(GENESIS, 1, DEVICE_A, 1, UUID(int=1), 1, 1, "accepted", body))
    assert read is not None
    assert read.act == acts.Accepted("受字 1", wording=5)


def test_an_erased_body_is_no_entry_and_damaged_bytes_are_an_error() -> None:
    link = seal(entry(1, acts.Accepted("受字 1"), "2026-11-20 09:00"))
    assert wire.read(replace(link, body=None)) is None
    for bytes_ in (b"{}", b"[]", b'{"case": 5}', b"not json"):
        with pytest.raises(ValueError, match=r"."):
            wire.read(replace(link, body=bytes_))


@given(histories())
def test_an_untouched_chain_holds_and_an_erased_body_does_not_break_it(entries: list[Entry]) -> None:
    links = chain_of(entries)
    assert verify(links) is None
    assert verify([replace(link, body=None) for link in links]) is None


@given(histories(), st.data())
def test_any_change_to_any_link_is_found(entries: list[Entry], data: st.DataObject) -> None:
    links = chain_of([*entries, entry(99, acts.Accepted("受字 1"), "2026-12-20 09:00")])
    at = data.draw(st.integers(0, len(links) - 1))
    link = links[at]
    changed = data.draw(
        st.sampled_from(
            [
                replace(link, act_id=UUID(int=77)),
                replace(link, kind="decided_otherwise"),
                replace(link, body=b"{}"),
                replace(link, hlc=link.hlc + 1),
                replace(link, hlc=0),
                replace(link, centre_id=2),
                replace(link, seq=link.seq + 1),
                replace(link, body_hash=bytes(32)),
            ]
        )
    )
    broken = verify([*links[:at], changed, *links[at + 1 :]])
    assert broken is not None
    assert broken.seq in (changed.seq, links[at].seq)


def test_a_link_left_out_is_a_gap() -> None:
    links = chain_of([entry(n, acts.Accepted("受字 1"), "2026-12-20 09:00") for n in (1, 2, 3)])
    assert verify([links[0], links[2]]) == Break(DEVICE_A, 3, "gap")
    assert verify(links[1:], links[0].hash, links[0].seq, links[0].hlc) is None


def test_a_clock_that_stands_still_breaks_the_chain_even_under_a_right_hash() -> None:
    first, second = chain_of([entry(n, acts.Accepted("受字 1"), "2026-12-20 09:00") for n in (1, 2)])
    assert first.body is not None
    stuck = forge(first.hash, 1, DEVICE_A, 2, second.act_id, first.hlc, first.fmt, first.kind, first.body)
    assert verify([first, stuck]) == Break(DEVICE_A, 2, "clock")


def chain_of(entries: list[Entry]) -> list[Link]:
    links: list[Link] = []
    for seq, line in enumerate(entries, 1):
        previous = links[-1].hash if links else GENESIS
        links.append(seal(replace(line, device_id=DEVICE_A, seq=seq), previous))
    return links
