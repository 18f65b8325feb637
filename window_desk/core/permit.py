"""What is allowed when, and why not: the law as data. Buttons and refusals read the same table.

``why_not`` answers for a button, before the act is written; ``permit`` answers for the act itself, and ``Desk.record``
obeys it. Both begin with ``fold.STEPS``, so whatever ``permit`` allows, ``fold`` takes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from window_desk.core import materials, one_time_notice
from window_desk.core.acts import (
    Accepted,
    Act,
    Answered,
    Checked,
    Decided,
    Ending,
    Finding,
    FirstContacted,
    Notified,
    Outcome,
    Printed,
    Received,
    Served,
    Supplemented,
    Unknown,
    Voided,
)
from window_desk.core.case import Case, legal_day
from window_desk.core.catalogue import Item, Material
from window_desk.core.entry import Entry
from window_desk.core.fold import STEPS, fits, fold
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.workdays import Calendar


@dataclass(frozen=True, slots=True)
class Bench:
    """What a judgement needs beside the case: the item's version (``None`` before one is chosen), calendar and now."""

    item: Item | None
    calendar: Calendar
    now: datetime


Gate = Callable[[Case, Bench], Refusal | None]
Check = Callable[[Case, Any, Bench], Refusal | None]

ART_32 = "行政许可法第三十二条"


def _required(case: Case, bench: Bench) -> tuple[Material, ...]:
    return materials.checklist(bench.item, case.answers) if bench.item else ()


def _all_judged(case: Case, bench: Bench) -> Refusal | None:
    open_ones = materials.undecided(_required(case, bench), case.findings)
    if not open_ones:
        return None
    names = "、".join(m.name for m in open_ones[:3]) + ("等" if len(open_ones) > 3 else "")
    return Refusal(Reason.UNDECIDED, {"count": str(len(open_ones)), "names": names}, ART_32)


def _something_owed(case: Case, bench: Bench) -> Refusal | None:
    if materials.owed(_required(case, bench), case.findings):
        return None
    return Refusal(Reason.NOTHING_OWED, article=f"{ART_32}第一款第五项")


def _supply_judged(case: Case, bench: Bench) -> Refusal | None:
    notice = case.open_notice
    if notice is None or any(entry_after(case, notice.act_id, Supplemented)):
        return None
    return Refusal(Reason.SUPPLY_OPEN, article=f"{ART_32}第一款第四项")


def _nothing_owed(case: Case, bench: Bench) -> Refusal | None:
    owed = materials.owed(_required(case, bench), case.findings)
    if not owed:
        return None
    reason = Reason.STILL_OWED if case.notices else Reason.OWED
    return Refusal(reason, {"count": str(len(owed))}, f"{ART_32}第一款第四项")


def entry_after(case: Case, act_id: UUID, kind: type) -> tuple[Entry, ...]:
    """The counting entries of ``kind`` that came after the entry ``act_id``."""
    dead = case.voided | case.disputed
    anchor = case.entry(act_id).order
    return tuple(e for e in case.entries if e.order > anchor and e.act_id not in dead and isinstance(e.act, kind))


def _contact_ends(case: Case, act: Answered, bench: Bench) -> Refusal | None:
    if not act.answer.strip():
        return Refusal(Reason.NO_ANSWER)
    if act.ending is Ending.NOT_OURS and not act.competent_body.strip():
        return Refusal(Reason.NO_BODY, article=f"{ART_32}第一款第二项")
    return None


def _receivable(case: Case, act: Received, bench: Bench) -> Refusal | None:
    if bench.item is None:
        return Refusal(Reason.NO_ITEM)
    if end := materials.ends_matter(bench.item, act.answers):
        return Refusal(Reason.ENDS_MATTER, {"ask": end.ask, "ends": end.ends}, f"{ART_32}第一款第一项")
    return None


def _findings_sound(findings: tuple[Finding, ...], case: Case, bench: Bench) -> Refusal | None:
    required = {m.no: m for m in _required(case, bench)}
    for finding in findings:
        if finding.material not in required:
            return Refusal(Reason.UNKNOWN_MATERIAL, {"no": str(finding.material)}, "行政许可法第三十一条")
        if fault := materials.fault(required[finding.material], finding):
            return fault
    return None


def _checked_soundly(case: Case, act: Checked | Supplemented, bench: Bench) -> Refusal | None:
    return _findings_sound(act.findings, case, bench)


def _told_once_everything(case: Case, act: Notified, bench: Bench) -> Refusal | None:
    assert bench.item is not None  # a case past receipt has its item
    owed = {d.material for d in one_time_notice.demands(bench.item, case)}
    listed = {d.material for d in act.demands}
    if left_out := owed - listed:
        return Refusal(Reason.INCOMPLETE_NOTICE, {"count": str(len(left_out))}, f"{ART_32}第一款第四项")
    if listed - owed:
        return Refusal(Reason.BEYOND_LIST, article="行政许可法第三十一条")
    if one_time_notice.new_demands(case, act.demands) and not act.new_demands_reason.strip():
        return Refusal(Reason.NEW_DEMANDS, article=f"{ART_32}第一款第四项")
    if act.supply_by < legal_day(bench.now):
        return Refusal(Reason.SUPPLY_DATE)
    return None


def _with_reasons(case: Case, act: Decided, bench: Bench) -> Refusal | None:
    if act.outcome is Outcome.DENIED and not act.reasons.strip():
        return Refusal(Reason.NO_REASONS, article="行政许可法第三十八条第二款")
    return None


def _voidable(case: Case, act: Voided, bench: Bench) -> Refusal | None:
    if not act.reason.strip():
        return Refusal(Reason.VOID_REASON)
    target = next((e for e in case.entries if e.act_id == act.act_id), None)
    if target is None or act.act_id in case.voided or isinstance(target.act, Voided):
        return Refusal(Reason.VOID_TARGET)
    without = fold(case.case_id, (e for e in case.entries if e is not target))
    if without.disputed - case.disputed:
        return Refusal(Reason.VOID_BUILT_ON)
    return None


@dataclass(frozen=True, slots=True)
class Rule:
    """What must hold before an act: gates look at the case alone, the check at the act as written."""

    gates: tuple[Gate, ...] = ()
    check: Check | None = None


RULES: Mapping[type, Rule] = {
    FirstContacted: Rule(),
    Answered: Rule(check=_contact_ends),
    Received: Rule(check=_receivable),
    Checked: Rule(check=_checked_soundly),
    Notified: Rule((_all_judged, _something_owed, _supply_judged), _told_once_everything),
    Supplemented: Rule(check=_checked_soundly),
    Accepted: Rule((_all_judged, _nothing_owed)),
    Decided: Rule(check=_with_reasons),
    Served: Rule(),
    Printed: Rule(),
    Voided: Rule(check=_voidable),
}
"""The law of each act. A kind without a rule cannot be recorded."""


def why_not(case: Case, kind: type, bench: Bench) -> Refusal | None:
    """Why an act of ``kind`` cannot be begun on ``case`` now; ``None`` if it can. Answers for buttons."""
    if kind is Unknown or kind not in RULES:
        return Refusal(Reason.UPDATE)
    step = STEPS.get(kind)
    if step is not None and case.stage not in step.at:
        return Refusal(Reason.WRONG_STAGE)
    refusals = (gate(case, bench) for gate in RULES[kind].gates)
    return next((r for r in refusals if r), None)


def permit(case: Case, act: Act, bench: Bench, happened_at: datetime) -> Refusal | None:
    """Why ``act``, happened at that moment, may not be recorded on ``case``; ``None`` if it may."""
    if refusal := why_not(case, type(act), bench):
        return refusal
    if not fits(case, act):
        return Refusal(Reason.WRONG_STAGE)
    if happened_at > bench.now:
        return Refusal(Reason.FUTURE)
    if case.entries and not isinstance(act, Printed | Voided) and happened_at < _last_step(case):
        return Refusal(Reason.BEFORE_LAST)
    check = RULES[type(act)].check
    return check(case, act, bench) if check else None


def _last_step(case: Case) -> datetime:
    dead = case.voided | case.disputed
    steps = (
        e.happened_at
        for e in case.entries
        if e.act_id not in dead and not isinstance(e.act, Printed | Voided | Unknown)
    )
    return max(steps, default=datetime.min.replace(tzinfo=case.entries[0].happened_at.tzinfo))
