"""A case is the fold of its acts: order of arrival, repetition and splitting change nothing; nothing makes it raise."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from core.histories import (
    CASE,
    DEVICE_B,
    LI,
    all_in,
    entry,
    forks,
    histories,
    moment,
    received,
    story,
    wrong,
)
from hypothesis import given
from hypothesis import strategies as st

from window_desk.core.acts import (
    Accepted,
    Act,
    Channel,
    Checked,
    Decided,
    Demand,
    FirstContacted,
    Form,
    Notified,
    Outcome,
    PaperFate,
    Printed,
    Reviewed,
    Served,
    Supplemented,
    Unknown,
    Voided,
)
from window_desk.core.case import Case, Stage
from window_desk.core.entry import Entry
from window_desk.core.fold import fold

ZHANG = UUID(int=0x5A)
DEMAND = Demand(3, "缺签字", "请签字后重交")
SUPPLY_BY = date(2026, 12, 18)
WHOLE: tuple[tuple[str, Act], ...] = (
    ("2026-11-20 09:00", FirstContacted(Channel.COUNTER)),
    ("2026-11-20 09:05", received()),
    ("2026-11-20 09:10", Checked(all_in(wrong(3)))),
    ("2026-11-20 09:12", Notified("告字 1-1", (DEMAND,), SUPPLY_BY)),
    ("2026-11-25 10:00", Supplemented("告字 1-1", all_in()[2:3])),
    ("2026-11-25 10:02", Accepted("受字 1")),
    ("2026-11-30 15:00", Decided("决字 1", Outcome.GRANTED)),
    ("2026-12-01 11:00", Served("许可证", ZHANG)),
)


@given(forks(), st.randoms(use_true_random=False))
def test_any_order_and_any_repetition_of_the_acts_fold_alike(entries: list[Entry], chance) -> None:  # type: ignore[no-untyped-def]
    straight = fold(CASE, entries)
    shuffled = entries * 2
    chance.shuffle(shuffled)
    assert fold(CASE, shuffled) == straight


@given(forks(), st.data())
def test_a_ledger_that_arrives_in_two_parts_folds_like_the_whole(entries: list[Entry], data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(entries)))
    half = fold(CASE, entries[cut:])
    assert fold(CASE, (*half.entries, *entries[:cut])) == fold(CASE, entries)


@given(forks())
def test_what_two_offline_windows_wrote_is_kept_whole_and_only_disputed(entries: list[Entry]) -> None:
    case = fold(CASE, entries)
    assert {e.act_id for e in case.entries} == {e.act_id for e in entries}
    assert case.disputed <= {e.act_id for e in entries}
    without = fold(CASE, (e for e in entries if e.act_id not in case.disputed))
    assert replace(case, disputed=frozenset(), entries=without.entries) == replace(without, disputed=frozenset())


@given(histories())
def test_what_was_permitted_when_written_is_never_disputed(entries: list[Entry]) -> None:
    assert fold(CASE, entries).disputed == frozenset()


def test_a_whole_case_from_first_contact_to_service() -> None:
    case = story(*WHOLE)
    assert case.stage is Stage.SERVED
    assert case.notices[0].supplied_on is not None
    assert (case.outcome, case.acceptance_number, case.decision_number) == (Outcome.GRANTED, "受字 1", "决字 1")
    assert (str(case.received_on), str(case.accepted_on)) == ("2026-11-20", "2026-11-25")
    assert (str(case.decided_on), str(case.served_on)) == ("2026-11-30", "2026-12-01")
    assert case.holder is not None
    assert case.first_contact == case.holder


def test_each_stage_has_no_later_date_yet() -> None:
    case = Case(CASE)
    assert (case.received_on, case.accepted_on, case.decided_on, case.served_on, case.open_notice) == (None,) * 5


def test_two_windows_accept_offline_and_the_second_is_disputed() -> None:
    lines = [entry(n, act, at) for n, (at, act) in enumerate(WHOLE[:2], 1)]
    lines.append(entry(3, Checked(all_in()), "2026-11-20 09:10"))
    ours = entry(4, Accepted("受字 1"), "2026-11-20 09:20")
    theirs = entry(5, Accepted("受字 2"), "2026-11-20 09:21", LI, DEVICE_B)
    case = fold(CASE, [*lines, theirs, ours])
    assert case.acceptance_number == "受字 1"
    assert case.disputed == {theirs.act_id}
    assert theirs in case.entries


def test_a_voided_act_stays_in_the_timeline_and_no_longer_counts() -> None:
    lines = [entry(n, act, at) for n, (at, act) in enumerate(WHOLE[:3], 1)]
    lines.append(entry(4, Voided(lines[2].act_id, "看错了"), "2026-11-20 09:11"))
    case = fold(CASE, lines)
    assert case.findings == {}
    assert case.voided == {lines[2].act_id}
    assert lines[2] in case.entries


def test_a_voiding_that_comes_before_its_target_or_is_itself_voided_does_nothing() -> None:
    first, second = (
        entry(1, FirstContacted(Channel.COUNTER), "2026-11-20 09:00"),
        entry(3, received(), "2026-11-20 09:05"),
    )
    early = entry(2, Voided(second.act_id, "早了"), "2026-11-20 09:01")
    assert fold(CASE, [first, early, second]).stage is Stage.RECEIVED
    void = entry(4, Voided(first.act_id, "错"), "2026-11-20 09:06")
    undo = entry(5, Voided(void.act_id, "又错"), "2026-11-20 09:07")
    assert fold(CASE, [first, second, void, undo]).voided == {first.act_id}
    assert fold(CASE, [first, entry(6, Voided(UUID(int=99), "无"), "2026-11-20 09:08")]).voided == frozenset()


def test_an_act_of_a_newer_program_is_kept_and_marked() -> None:
    strange = entry(2, Unknown("blessed", 9), "2026-11-20 09:05")
    case = fold(CASE, [entry(1, FirstContacted(Channel.COUNTER), "2026-11-20 09:00"), strange])
    assert case.stage is Stage.CONTACT
    assert case.unknown == {strange.act_id}
    assert strange in case.entries


def test_a_supplement_must_answer_the_notice_it_names() -> None:
    stray = story(*WHOLE[:4], ("2026-11-25 10:00", Supplemented("告字 9-9", all_in()[2:3])))
    assert len(stray.disputed) == 1
    beyond = story(*WHOLE[:4], ("2026-11-25 10:00", Supplemented("告字 1-1", all_in()[:1])))
    assert len(beyond.disputed) == 1


def test_a_notice_stays_open_until_everything_it_asked_for_is_in() -> None:
    both = (DEMAND, Demand(1, "未提交", "请提交"))
    upto = (*WHOLE[:2], ("2026-11-20 09:10", Checked(all_in(wrong(3), wrong(1)))))
    told = ("2026-11-20 09:12", Notified("告字 1-1", both, SUPPLY_BY))
    half = story(*upto, told, ("2026-11-24 10:00", Supplemented("告字 1-1", all_in()[2:3])))
    assert half.open_notice is not None
    full = story(
        *upto,
        told,
        ("2026-11-24 10:00", Supplemented("告字 1-1", all_in()[2:3])),
        ("2026-11-26 10:00", Supplemented("告字 1-1", all_in()[:1])),
        ("2026-11-27 10:00", Supplemented("告字 1-1", all_in()[:1])),
    )
    assert full.open_notice is None
    assert str(full.notices[0].supplied_on) == "2026-11-26"


def test_papers_asked_for_are_listed_and_do_not_change_whose_case_it_is() -> None:
    asked = Printed(Form.RECEIPT, "收字 1", UUID(int=1002), PaperFate.FAILED, fault="缺纸")
    lines = [entry(n, act, at) for n, (at, act) in enumerate(WHOLE[:2], 1)]
    case = fold(CASE, [*lines, entry(3, asked, "2026-11-20 09:06", LI)])
    assert [(p.form, p.fate) for p in case.papers] == [(Form.RECEIPT, PaperFate.FAILED)]
    assert case.holder == lines[1].by
    assert case.entry(UUID(int=1003)).act == asked
    with pytest.raises(KeyError):
        case.entry(UUID(int=9))


def test_a_case_received_without_a_visit_has_the_receiver_as_first_contact() -> None:
    case = fold(CASE, [entry(1, received(), "2026-11-20 09:05", LI)])
    assert case.first_contact == LI


def test_an_act_carried_over_into_a_second_chain_counts_once_at_its_first_place() -> None:
    """A restored or cloned window writes its unsent acts into a new chain; their ids stay (SYNC 4, G2)."""
    first = entry(1, received(), "2026-11-20 09:05")
    again = replace(first, device_id=DEVICE_B, hlc=9_000, happened_at=moment("2026-11-21 09:05"))
    case = fold(CASE, [again, first])
    assert case.entries == (first,)
    assert case.received_at == first.happened_at


def test_a_late_entry_that_a_head_does_not_believe_counts_from_when_it_was_written() -> None:
    """MISSION A22: a clerk who types on the 12th that he told the applicant on the 7th has not told him in time."""
    told = Notified("告字 1-1", (Demand(3, "缺签字", "请签字"),), date(2025, 4, 8))
    typed = moment("2025-03-12 09:00")
    late = replace(entry(3, told, "2025-03-07 16:00"), entered_at=typed, late_reason="忘了登记")
    lines = [
        entry(1, received(), "2025-03-03 09:00"),
        entry(2, Checked(all_in(wrong(3))), "2025-03-04 09:00"),
        late,
    ]
    assert fold(CASE, lines).notices[0].given_on == date(2025, 3, 7)
    overturned = fold(CASE, [*lines, entry(4, Reviewed(late.act_id, stands=False), "2025-03-13 09:00")])
    assert overturned.notices[0].given_on == date(2025, 3, 12)
    assert overturned.entries[2].happened_at == late.happened_at  # the line itself is never changed
    stands = fold(CASE, [*lines, entry(4, Reviewed(late.act_id, stands=True), "2025-03-13 09:00")])
    assert stands.notices[0].given_on == date(2025, 3, 7)
    in_time = entry(3, told, "2025-03-07 16:00")
    reviewed = entry(4, Reviewed(in_time.act_id, stands=False), "2025-03-13 09:00")
    assert fold(CASE, [*lines[:2], in_time, reviewed]).notices[0].given_on == date(2025, 3, 7)
