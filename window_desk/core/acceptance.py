"""受理: the application comes in, its papers are judged, it is accepted or taken back (行政许可法 Art. 32).

MISSION A5, A8: every material has a verdict before anything can be said; on-the-spot errors are put right on the spot.
"""

from collections.abc import Mapping
from dataclasses import replace

from window_desk.core import materials
from window_desk.core.acts import (
    Accepted,
    Checked,
    CorrectedOnSpot,
    Finding,
    Received,
    Supplemented,
    Verdict,
    Withdrawn,
)
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, Stage, changed
from window_desk.core.catalogue import Material
from window_desk.core.entry import Entry
from window_desk.core.posts import may_handle, may_take
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step

ART_32 = "行政许可法第三十二条"


def _received(case: Case, entry: Entry, act: Received) -> Case:
    return replace(
        case,
        first_contact=case.first_contact or entry.by,
        number=act.number,
        item=act.item,
        item_version=act.item_version,
        applicant=act.applicant,
        agent=act.agent,
        answers=act.answers,
        channel=act.channel,
        expires_on=act.expires_on,
        received_at=entry.happened_at,
    )


def with_findings(case: Case, findings: tuple[Finding, ...]) -> Case:
    """The case with ``findings`` in place of earlier ones, line by line."""
    return changed(case, findings={**case.findings, **{f.material: f for f in findings}})


def _checked(case: Case, entry: Entry, act: Checked | CorrectedOnSpot) -> Case:
    return with_findings(case, act.findings)


def _accepted(case: Case, entry: Entry, act: Accepted) -> Case:
    return changed(case, accepted_at=entry.happened_at, acceptance_number=act.number)


def _withdrawn(case: Case, entry: Entry, act: Withdrawn) -> Case:
    return changed(case, closed_at=entry.happened_at)


def _not_asked_for(case: Case, act: Checked) -> bool:
    """What an open notice asked for is judged as its supplement; the rest may be looked at again, at the clerk's risk:
    a fault found now is a new demand.
    """
    asked = {demand.material for demand in case.open_notice.demands} if case.open_notice else set[int]()
    return not asked & {finding.material for finding in act.findings}


BEFORE_DECISION = frozenset({Stage.RECEIVED, Stage.NOTIFIED, Stage.ACCEPTED, Stage.SENT_UP})

STEPS: Mapping[type, Step] = {
    Received: Step(frozenset({Stage.NEW, Stage.CONTACT}), Stage.RECEIVED, _received),
    Checked: Step(frozenset({Stage.RECEIVED, Stage.NOTIFIED}), None, _checked, fits=_not_asked_for),
    CorrectedOnSpot: Step(frozenset({Stage.RECEIVED}), None, _checked),
    Accepted: Step(frozenset({Stage.RECEIVED, Stage.NOTIFIED}), Stage.ACCEPTED, _accepted),
    Withdrawn: Step(BEFORE_DECISION, Stage.WITHDRAWN, _withdrawn),
}


def required(case: Case, bench: Bench) -> tuple[Material, ...]:
    """The materials this applicant owes; none before an item is chosen."""
    return materials.checklist(bench.item, case.answers) if bench.item else ()


def all_judged(case: Case, bench: Bench) -> Refusal | None:
    """No verdict, no step: neither notice nor acceptance with a material nobody looked at."""
    open_ones = materials.undecided(required(case, bench), case.findings)
    if not open_ones:
        return None
    names = "、".join(m.name for m in open_ones[:3]) + ("等" if len(open_ones) > 3 else "")
    return Refusal(Reason.UNDECIDED, {"count": str(len(open_ones)), "names": names}, ART_32)


def _nothing_owed(case: Case, bench: Bench) -> Refusal | None:
    owed = materials.owed(required(case, bench), case.findings)
    if not owed:
        return None
    reason = Reason.STILL_OWED if case.notices else Reason.OWED
    return Refusal(reason, {"count": str(len(owed))}, f"{ART_32}第一款第四项")


def _deferrals_promised(case: Case, bench: Bench) -> Refusal | None:
    promised = {no for c in case.commitments for no in c.materials}
    bare = [m.name for m in required(case, bench) if _deferred(case, m.no) and m.no not in promised]
    return Refusal(Reason.NOT_PROMISED, {"names": "、".join(bare)}) if bare else None


def _deferred(case: Case, material: int) -> bool:
    finding = case.findings.get(material)
    return finding is not None and finding.verdict is Verdict.DEFERRED


def _receivable(case: Case, act: Received, bench: Bench) -> Refusal | None:
    if bench.item is None:
        return Refusal(Reason.NO_ITEM)
    if bench.item.retired_on and bench.item.retired_on <= bench.today:
        return Refusal(Reason.RETIRED, {"item": bench.item.name, "day": bench.item.retired_on.isoformat()})
    if end := materials.ends_matter(bench.item, act.answers):
        return Refusal(Reason.ENDS_MATTER, {"ask": end.ask, "ends": end.ends}, f"{ART_32}第一款第一项")
    if bench.roster and bench.by and not may_take(bench.roster, bench.by.window, bench.item.department):
        return Refusal(Reason.NOT_THIS_WINDOW, {"item": bench.item.name})
    if bench.roster and bench.by and not may_handle(bench.roster, bench.by, bench.item.code):
        facts = {"item": bench.item.name, "name": bench.roster.name_of(bench.by.officer)}
        return Refusal(Reason.NOT_HIS_ITEM, facts)
    if bench.item.renewal and act.expires_on is None:
        return Refusal(Reason.NO_EXPIRY, article="行政许可法第五十条")
    return None


def findings_sound(case: Case, act: Checked | CorrectedOnSpot | Supplemented, bench: Bench) -> Refusal | None:
    """Every finding is of a material on the list, and complete in itself."""
    listed = {m.no: m for m in required(case, bench)}
    for finding in act.findings:
        if finding.material not in listed:
            return Refusal(Reason.UNKNOWN_MATERIAL, {"no": str(finding.material)}, "行政许可法第三十一条")
        if fault := materials.fault(listed[finding.material], finding):
            return fault
    return None


def _corrected(case: Case, act: CorrectedOnSpot, bench: Bench) -> Refusal | None:
    if not (act.what.strip() and act.findings):
        return Refusal(Reason.NO_CORRECTION, article=f"{ART_32}第一款第三项")
    return findings_sound(case, act, bench)


def _withdrawable(case: Case, act: Withdrawn, bench: Bench) -> Refusal | None:
    return None if act.reason.strip() else Refusal(Reason.NO_WITHDRAWAL_REASON)


RULES: Mapping[type, Rule] = {
    Received: Rule(check=_receivable),
    Checked: Rule(check=findings_sound),
    CorrectedOnSpot: Rule(check=_corrected),
    Accepted: Rule((all_judged, _nothing_owed, _deferrals_promised)),
    Withdrawn: Rule(check=_withdrawable),
}
