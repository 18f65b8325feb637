"""What a story need not say because it follows: numbers of papers, the demands of a notice, dates, whom it concerns.

Nothing here decides: where nothing can follow, the act is left without it, and the law refuses it.
"""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from window_desk.core import complaints, deferred_materials, one_time_notice
from window_desk.core.accountability import Progress
from window_desk.core.acts import (
    Accepted,
    Appealed,
    AppealHeard,
    BreachExplained,
    BreachFound,
    BreachRaised,
    BreachSeen,
    Channel,
    CommitmentChecked,
    CommitmentKind,
    Committed,
    ComplaintTaken,
    Decided,
    Declined,
    Ending,
    Evaluated,
    Extended,
    HandedOver,
    Issued,
    LeaveTaken,
    Notified,
    PaperFate,
    Received,
    ReferralReturned,
    ReferralTaken,
    Referred,
    RefusalReported,
    Reviewed,
    Served,
    Supplemented,
    Suspended,
    TakenOver,
    Told,
)
from window_desk.core.ids import case_number
from window_desk.core.numbering import next_number
from window_desk.story.concerns import (
    NOBODY,
    Derive,
    declared,
    lapsed_referral,
    last_of,
    open_breach,
    paper_supplied,
    referral,
    report,
    told_number,
    transfer,
    waiting,
)
from window_desk.story.values import Spot

APPLICANT = "张三"
"""Who applies where the story names nobody."""


def follows(spot: Spot, kind: type, name: str, given: Mapping[str, Any]) -> Any:
    """What the field ``name`` of an act of ``kind`` must be, as far as it follows; ``None`` where nothing follows."""
    derive = _BY_KIND.get((kind, name)) or _BY_NAME.get(name)
    return derive(spot, kind, given) if derive else None


def _count(spot: Spot, kind: type) -> int:
    """How many such acts the case will have with this one, voided ones too: a number is never given twice."""
    return 1 + sum(isinstance(entry.act, kind) for entry in spot.case.entries)


def _number(spot: Spot, kind: type, given: Mapping[str, Any]) -> str:
    assert spot.bench.by is not None  # somebody is about to act
    return next_number(spot.case, kind, spot.bench.by.window)


def _case_number(spot: Spot, kind: type, given: Mapping[str, Any]) -> str:
    assert spot.bench.by is not None  # somebody is about to act
    return case_number(spot.bench.by.window, spot.bench.today, spot.serial)


def _document(spot: Spot, kind: type, given: Mapping[str, Any]) -> str:
    return (spot.bench.item.result if spot.bench.item else "").partition("，")[0] or "决定书"


def _demands(spot: Spot, kind: type, given: Mapping[str, Any]) -> Any:
    return one_time_notice.demands(spot.bench.item, spot.case) if spot.bench.item else ()


def _supply_by(spot: Spot, kind: type, given: Mapping[str, Any]) -> Any:
    return one_time_notice.supply_by(spot.bench).on if spot.bench.item else None


def _lacking(spot: Spot, kind: type, given: Mapping[str, Any]) -> tuple[int, ...]:
    """The materials that a commitment of that kind is about: judged so, and not committed to yet."""
    verdict = deferred_materials.VERDICT_OF[given["kind"]]
    taken = {no for commitment in spot.case.commitments for no in commitment.materials}
    return tuple(no for no, f in sorted(spot.case.findings.items()) if f.verdict is verdict and no not in taken)


def _committed_by(spot: Spot, kind: type, given: Mapping[str, Any]) -> Any:
    if given["kind"] is CommitmentKind.DECLARED or spot.bench.item is None:
        return None
    return deferred_materials.latest_supply(spot.case, spot.bench)


def _window_of(spot: Spot, kind: type, given: Mapping[str, Any]) -> Any:
    return spot.scene.seats.get(given.get("to_officer", ""))


def _served_to(spot: Spot, kind: type, given: Mapping[str, Any]) -> UUID:
    return spot.case.agent or spot.case.applicant or NOBODY


def _own_department(spot: Spot, kind: type, given: Mapping[str, Any]) -> Any:
    """The called-in department for which the window of whoever acts can speak."""
    window = spot.bench.by and spot.scene.roster.window(spot.bench.by.window)
    own = spot.scene.roster.department(window.department) if window else None
    codes = (own.code, *own.also) if own else ()
    called = [m.department for m in spot.case.members if m.department in codes]
    return next(iter(called), own.code if own else None)


def _pair(spot: Spot, kind: type, given: Mapping[str, Any]) -> Any:
    officer = spot.scene.officer(given["officer"])
    return officer.pair if officer else None


def _answer_by(spot: Spot, kind: type, given: Mapping[str, Any]) -> Any:
    return complaints.answer_due(spot.case.complaint, spot.bench).on if spot.case.complaint else spot.bench.today


def _self(spot: Spot, kind: type, given: Mapping[str, Any]) -> str:
    return spot.bench.by.officer if spot.bench.by else ""


def _today(spot: Spot, kind: type, given: Mapping[str, Any]) -> Any:
    return spot.bench.today


def _always(value: Any) -> Derive:
    return lambda spot, kind, given: value


_IN_WRITING = (Notified, Accepted, Declined, Suspended, Extended, Decided)

_BY_NAME: Mapping[str, Derive] = {
    "number": _number,
    "item": lambda spot, kind, given: spot.bench.item.code if spot.bench.item else "",
    "item_version": lambda spot, kind, given: spot.bench.item.version if spot.bench.item else 0,
    "applicant": lambda spot, kind, given: spot.party(APPLICANT),
    "channel": _always(Channel.COUNTER),
    "ending": _always(Ending.ANSWERED),
    "fate": _always(PaperFate.PRINTED),
    "demands": _demands,
    "notice": paper_supplied,
    "of": paper_supplied,
    "report": report,
    "of_act": last_of(*_IN_WRITING),
    "act_id": last_of(),
    "document": _document,
    "approver": _always("周处"),
    "starts_on": _today,
    "ended_on": _today,
    "on": _today,
    "to_window": _window_of,
    "department": _own_department,
    "stand_in": _pair,
    "beyond_power": _always(False),
}

_BY_KIND: Mapping[tuple[type, str], Derive] = {
    (Received, "number"): _case_number,
    (Notified, "supply_by"): _supply_by,
    (Committed, "materials"): _lacking,
    (Committed, "supply_by"): _committed_by,
    (CommitmentChecked, "number"): declared,
    (Referred, "replaces"): lapsed_referral,
    (ReferralTaken, "number"): referral,
    (ReferralReturned, "number"): referral,
    (TakenOver, "number"): transfer,
    (HandedOver, "papers"): _always("全部申请材料"),
    (Told, "number"): told_number,
    (Reviewed, "of_act"): waiting,
    (Appealed, "of_act"): last_of(Evaluated, BreachFound),
    (AppealHeard, "of_act"): last_of(Appealed),
    (Suspended, "basis"): _always("行政许可法第四十五条"),
    (RefusalReported, "basis"): _always("行政许可法第三十八条"),
    (ComplaintTaken, "handler"): _self,
    (ComplaintTaken, "answer_by"): _answer_by,
    (LeaveTaken, "officer"): _self,
    (BreachRaised, "breach"): lambda spot, kind, given: f"raised/{_count(spot, kind)}",
    (BreachSeen, "breach"): open_breach(Progress.OPEN),
    (BreachExplained, "breach"): open_breach(Progress.OPEN, Progress.SEEN),
    (BreachFound, "breach"): open_breach(Progress.SEEN, Progress.EXPLAINED),
    (Issued, "document"): _document,
    (Served, "document"): _document,
    (Served, "to"): _served_to,
    (Supplemented, "notice"): paper_supplied,
}
