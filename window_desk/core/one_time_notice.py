"""一次性告知制: tell once, everything (行政许可法 Art. 32(1)(4)).

A notice lists every material that is missing or wrong, so it can only be given when every material has a verdict. A
later notice may ask again for what an earlier one asked, or for defects in papers handed in since; anything else is a
*new demand* (新增要求), which breaks the one-time rule and therefore needs a reason and a supervisor's eye.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar

from window_desk.core import acceptance
from window_desk.core.acts import Demand, Notified, Supplemented, Told, Verdict
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import ON_FILE, Case, Stage, changed
from window_desk.core.catalogue import Item, Limit, Start, Unit
from window_desk.core.entry import Entry
from window_desk.core.materials import OWED, checklist, owed
from window_desk.core.parts import Commitment, Notice
from window_desk.core.policy import Policy
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step
from window_desk.core.workdays import Due

PaperT = TypeVar("PaperT", Notice, Commitment)

NOTIFY = Limit(5, Unit.WORKDAYS, Start.RECEIPT, "行政许可法第三十二条第一款第四项", "L1")
"""The five working days in which the notice must be given; an item may set a shorter one, never a longer."""

SUPPLY = Limit(20, Unit.WORKDAYS, Start.RECEIPT, "告知书载明的补正期限（法律没有统一规定）", "G2")
"""The applicant's time to supply where an item sets none: the national law is silent; a Shanghai form gives twenty."""


def demands(item: Item, case: Case) -> tuple[Demand, ...]:
    """Everything the notice has to list, from the verdicts on record, in list order."""
    required = checklist(item, case.answers)
    return tuple(Demand(f.material, f.defect, f.remedy) for f in owed(required, case.findings))


def new_demands(case: Case, asked: tuple[Demand, ...]) -> tuple[Demand, ...]:
    """The demands of a second or later notice for materials that no earlier notice or commitment of the case named."""
    if not case.notices:
        return ()
    told = {demand.material for notice in case.notices for demand in notice.demands}
    told |= {material for commitment in case.commitments for material in commitment.materials}
    return tuple(demand for demand in asked if demand.material not in told)


def notify_limit(item: Item, policy: Policy) -> Limit:
    """The time for the notice: the item's own, never longer than the centre's, which is never longer than the law's."""
    limit = item.notify or NOTIFY
    return limit if limit.n <= policy.notify_workdays else replace(limit, n=policy.notify_workdays)


def supply_limit(item: Item, policy: Policy) -> Limit:
    """The applicant's time to supply: the item's own, else the centre's."""
    return item.supply or replace(SUPPLY, n=policy.supply_workdays)


def supply_by(bench: Bench) -> Due:
    """The applicant's last day, were the notice given today (worked example C07)."""
    assert bench.item is not None  # a notice is given in a case on file
    return bench.calendar.after(bench.today, supply_limit(bench.item, bench.policy).n)


def repeats(case: Case) -> tuple[Notice, ...]:
    """二次告知: the notices that asked for something no earlier notice of the case had asked."""
    told: set[int] = set()
    repeated = []
    for notice in case.notices:
        asked = {demand.material for demand in notice.demands}
        if told and asked - told:
            repeated.append(notice)
        told |= asked
    return tuple(repeated)


def _notified(case: Case, entry: Entry, act: Notified) -> Case:
    notice = Notice(entry.act_id, act.number, entry.on, act.demands, act.supply_by)
    return changed(case, notices=(*case.notices, notice))


def _told(case: Case, entry: Entry, act: Told) -> Case:
    return changed(case, told={act.of_act: entry.on, **case.told})


def _supplemented(case: Case, entry: Entry, act: Supplemented) -> Case:
    case = acceptance.with_findings(case, act.findings)
    notices = tuple(_supplied(case, n, [d.material for d in n.demands], entry.on) for n in case.notices)
    commitments = tuple(_supplied(case, c, list(c.materials), entry.on) for c in case.commitments)
    return changed(case, notices=notices, commitments=commitments)


def _supplied(case: Case, paper: PaperT, asked: list[int], on: date) -> PaperT:
    if paper.supplied_on or any(_owes(case, material) for material in asked):
        return paper
    return replace(paper, supplied_on=on)


def _owes(case: Case, material: int) -> bool:
    finding = case.findings.get(material)
    return finding is None or finding.verdict in OWED or finding.verdict is Verdict.DEFERRED


def _asked_for(case: Case, act: Supplemented) -> bool:
    asked = {no for c in case.commitments if c.number == act.notice and c.supplied_on is None for no in c.materials}
    if case.stage is Stage.NOTIFIED:
        asked |= {d.material for n in case.notices if n.number == act.notice for d in n.demands}
    return bool(asked) and {f.material for f in act.findings} <= asked


_WHILE_OWED = frozenset({Stage.NOTIFIED, Stage.ACCEPTED, Stage.DECIDED, Stage.ISSUED, Stage.SERVED})
"""A notice is answered before acceptance; a commitment (先批后补) may still be open after the result was served."""

STEPS: Mapping[type, Step] = {
    Notified: Step(frozenset({Stage.RECEIVED, Stage.NOTIFIED}), Stage.NOTIFIED, _notified),
    Told: Step(
        ON_FILE, None, _told, holds=False, fits=lambda case, act: any(e.act_id == act.of_act for e in case.entries)
    ),
    Supplemented: Step(_WHILE_OWED, None, _supplemented, fits=_asked_for),
}


def _something_owed(case: Case, bench: Bench) -> Refusal | None:
    if owed(acceptance.required(case, bench), case.findings):
        return None
    return Refusal(Reason.NOTHING_OWED, article=f"{acceptance.ART_32}第一款第五项")


def _supply_judged(case: Case, bench: Bench) -> Refusal | None:
    notice = case.open_notice
    if notice is None or any(_comes_after(case, notice, e) for e in case.live(Supplemented)):
        return None
    return Refusal(Reason.SUPPLY_OPEN, article=f"{acceptance.ART_32}第一款第四项")


def _comes_after(case: Case, notice: Notice, entry: Entry) -> bool:
    return entry.order > case.entry(notice.act_id).order


def _told_once_everything(case: Case, act: Notified, bench: Bench) -> Refusal | None:
    assert bench.item is not None  # a case past receipt has its item
    owing = {d.material for d in demands(bench.item, case)}
    listed = {d.material for d in act.demands}
    if left_out := owing - listed:
        return Refusal(Reason.INCOMPLETE_NOTICE, {"count": str(len(left_out))}, f"{acceptance.ART_32}第一款第四项")
    if listed - owing:
        return Refusal(Reason.BEYOND_LIST, article="行政许可法第三十一条")
    if new_demands(case, act.demands) and not act.new_demands_reason.strip():
        return Refusal(Reason.NEW_DEMANDS, article=f"{acceptance.ART_32}第一款第四项")
    return Refusal(Reason.SUPPLY_DATE) if act.supply_by < bench.today else None


def _signed(case: Case, act: Told, bench: Bench) -> Refusal | None:
    return Refusal(Reason.NO_WITNESS) if act.refused and act.witness is None else None


RULES: Mapping[type, Rule] = {
    Notified: Rule((acceptance.all_judged, _something_owed, _supply_judged), _told_once_everything),
    Told: Rule(check=_signed),
    Supplemented: Rule(check=acceptance.findings_sound),
}
