"""Cases brought to a stage on a real desk: what the tests of lists and screens begin with."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from window_desk.core import materials, one_time_notice
from window_desk.core.acts import (
    Accepted,
    Checked,
    CommitmentKind,
    Committed,
    Decided,
    Finding,
    Notified,
    Outcome,
    PaperFate,
    Printed,
    Received,
    Served,
    SpecialProcedure,
    Supplemented,
    Suspended,
    Verdict,
)
from window_desk.core.catalogue import Item, Necessity
from window_desk.core.party import IdKind, PartyKind
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.models import reference
from window_desk.models.published import Published

FOOD = "FOOD_NEW"


def wait(desk: Desk, clock: PlayedClock, workdays: int) -> None:
    """Let so many working days go by."""
    clock.set(clock.now + (desk.calendar.after(desk.today(), workdays).on - desk.today()))


def publish(desk: Desk, **changes: Any) -> Item:
    """A new version of the food permit, changed so."""
    old = desk.item(FOOD)
    item = replace(old, version=old.version + 1, **changes)
    with desk.store.begin() as connection:
        reference.publish_item(connection, item)
    desk.published = Published(desk.store)
    return item


def received(desk: Desk) -> UUID:
    """A case on file, nothing looked at yet."""
    zhang = desk.keep_party(PartyKind.PERSON, "张㛃", IdKind.RESIDENT_ID, "11010519491231002X", "13812345678")
    case_id = desk.new_case_id()
    desk.record(case_id, Received(desk.new_case_number(), FOOD, desk.item(FOOD).version, zhang.party_id))
    return case_id


def accepted(desk: Desk, *, printed: bool = True) -> UUID:
    """A case accepted, its papers handed out where ``printed``."""
    case_id = received(desk)
    required = materials.checklist(desk.item(FOOD), ())
    desk.record(case_id, Checked(tuple(map(materials.received_in_full, required))))
    desk.record(case_id, Accepted("受字 1"))
    if printed:
        hand_out(desk, case_id)
    return case_id


def told_twice(desk: Desk) -> UUID:
    """A case whose second notice asks for what the first had not: the line of that notice."""
    case_id, required = received(desk), materials.checklist(desk.item(FOOD), ())
    for nth, reason in enumerate(("", "首次漏看了平面图")):
        wrong = replace(
            materials.received_in_full(required[nth]), verdict=Verdict.WRONG, defect="缺签字", remedy="补签"
        )
        fine = () if nth else tuple(map(materials.received_in_full, required[1:]))
        desk.record(case_id, Checked((wrong, *fine)))
        demands = one_time_notice.demands(desk.item(FOOD), desk.case(case_id))
        by = one_time_notice.supply_by(desk.bench(desk.case(case_id))).on
        told = desk.record(case_id, Notified(f"告字 {nth + 1}", demands, by, new_demands_reason=reason))
        if not nth:
            desk.record(case_id, Supplemented("告字 1", (materials.received_in_full(required[0]),)))
    return told.act_id


def hand_out(desk: Desk, case_id: UUID) -> None:
    """Print every paper of the case."""
    for paper in desk.papers_of(desk.case(case_id)):
        desk.record(case_id, Printed(paper.form, paper.number, paper.entry.act_id, PaperFate.PRINTED))


def accepted_but_for_one_paper(desk: Desk, supply_in: int) -> UUID:
    """A case accepted with its last paper promised for a working day to come (容缺)."""
    old = desk.item(FOOD)
    last = replace(materials.checklist(old, ())[-1], necessity=Necessity.MAY_LACK)
    item = publish(desk, materials=tuple(last if m.no == last.no else m for m in old.materials))
    case_id = received(desk)
    *others, _ = materials.checklist(item, ())
    desk.record(case_id, Checked((*map(materials.received_in_full, others), Finding(last.no, Verdict.DEFERRED))))
    supply_by = desk.calendar.after(desk.today(), supply_in).on
    desk.record(case_id, Committed("诺字 1", CommitmentKind.DEFERRED, (last.no,), supply_by))
    desk.record(case_id, Accepted("受字 1"))
    hand_out(desk, case_id)
    return case_id


def suspend(desk: Desk, case_id: UUID) -> UUID:
    """A test of ten working days begins today; the act nobody was told of yet."""
    stop = Suspended("中字 1", SpecialProcedure.TESTING, "第四十五条", "3002", desk.today(), 10)
    return desk.record(case_id, stop).act_id


def decide(desk: Desk, case_id: UUID) -> None:
    """Granted."""
    desk.record(case_id, Decided("决字 1", Outcome.GRANTED))


def serve(desk: Desk, case_id: UUID) -> None:
    """Handed to the applicant."""
    case = desk.case(case_id)
    assert case.applicant is not None
    desk.record(case_id, Served("食品经营许可证", case.applicant))


def bring(source: Desk, to: Desk) -> None:
    """What ``source`` wrote comes to ``to``, as the centre would hand it on."""
    device = source.store.device_id
    known, _ = to.chains.heads().get(device, (0, b""))
    to.chains.absorb(source.chains.links_after(device, known, 1_000))
    to.chains.list_anew()
