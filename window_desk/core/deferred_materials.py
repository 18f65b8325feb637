"""容缺受理, 先批后补, 告知承诺: three written commitments that must not be confused (DOMAIN 2, trap 7).

容缺: accepted early, decided only once the gap is closed; only materials marked so, never past the promised date.
先批后补: decided first, handed in afterwards, only on the green channel. 告知承诺: decided on a declaration, which the
body checks later. A promise not kept is closed by a person, with the outcome the centre's rule names; the program only
proposes it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from window_desk.core import acceptance
from window_desk.core.acts import CommitmentChecked, CommitmentKind, Committed, GapOutcome, Lapsed, Verdict
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, Stage, changed, legal_day
from window_desk.core.catalogue import Limit, Necessity, Start, Unit
from window_desk.core.clock import Clock, ClockKind, named, reckon, run, to
from window_desk.core.decision_time import statutory_limit
from window_desk.core.entry import Entry
from window_desk.core.parts import Commitment
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step

PROMISED_BY = Limit(0, Unit.WORKDAYS, Start.ACCEPTANCE, "申请人书面承诺的补齐日期", "W19")
CHECK = Limit(60, Unit.WORKDAYS, Start.DECISION, "浙江省保障“最多跑一次”改革规定第十四条", "L4")

VERDICT_OF = {
    CommitmentKind.DEFERRED: Verdict.DEFERRED,
    CommitmentKind.DECIDE_FIRST: Verdict.DEFERRED,
    CommitmentKind.DECLARED: Verdict.EXEMPT,
}
"""What the clerk has found of a material that a commitment of that kind speaks of."""


def _committed(case: Case, entry: Entry, act: Committed) -> Case:
    signed = Commitment(entry.act_id, act.number, act.kind, act.materials, act.supply_by, entry.on)
    return changed(case, commitments=(*case.commitments, signed))


def _checked(case: Case, entry: Entry, act: CommitmentChecked) -> Case:
    return replace(
        case,
        commitments=tuple(
            replace(c, kept=act.kept, checked_on=entry.on) if c.number == act.number else c for c in case.commitments
        ),
    )


def _lapsed(case: Case, entry: Entry, act: Lapsed) -> Case:
    return changed(case, lapse=act.outcome, closed_at=entry.happened_at)


STEPS: Mapping[type, Step] = {
    Committed: Step(frozenset({Stage.RECEIVED, Stage.NOTIFIED, Stage.ACCEPTED}), None, _committed),
    CommitmentChecked: Step(
        frozenset({Stage.DECIDED, Stage.ISSUED, Stage.SERVED}),
        None,
        _checked,
        holds=False,
        fits=lambda case, act: any(c.number == act.number for c in declared(case)),
    ),
    Lapsed: Step(
        frozenset({Stage.NOTIFIED, Stage.ACCEPTED}),
        Stage.LAPSED,
        _lapsed,
        fits=lambda case, act: act.of in {n.number for n in case.notices} | {c.number for c in case.commitments},
    ),
}


def gaps(case: Case) -> tuple[Commitment, ...]:
    """The commitments whose papers are still to come."""
    return tuple(c for c in case.commitments if c.kind is not CommitmentKind.DECLARED and c.supplied_on is None)


def declared(case: Case) -> tuple[Commitment, ...]:
    """The declarations (告知承诺) nobody has checked yet."""
    return tuple(c for c in case.commitments if c.kind is CommitmentKind.DECLARED and c.kept is None)


def all_in(case: Case, bench: Bench) -> Refusal | None:
    """Why a licence may not be granted yet: a 容缺 paper is still out (L2 Art. 24, L7 Art. 11)."""
    out = [c.number for c in gaps(case) if c.kind is CommitmentKind.DEFERRED]
    return Refusal(Reason.GAP_OPEN, {"number": "、".join(out)}) if out else None


def _commitment_sound(case: Case, act: Committed, bench: Bench) -> Refusal | None:
    taken = {no for c in case.commitments for no in c.materials}
    for material in acceptance.required(case, bench):
        finding = case.findings.get(material.no)
        if material.no not in act.materials:
            continue
        if finding is None or finding.verdict is not VERDICT_OF[act.kind] or material.no in taken:
            return Refusal(Reason.NOT_TO_COMMIT, {"name": material.name})
        if act.kind is CommitmentKind.DEFERRED and material.necessity is not Necessity.MAY_LACK:
            return Refusal(Reason.MAY_NOT_LACK, {"name": material.name})
    if not act.materials or set(act.materials) - {m.no for m in acceptance.required(case, bench)}:
        return Refusal(Reason.NOTHING_COMMITTED)
    if act.kind is CommitmentKind.DECIDE_FIRST and not case.green_channel:
        return Refusal(Reason.GREEN_CHANNEL_ONLY)
    return _date_sound(case, act, bench)


def _date_sound(case: Case, act: Committed, bench: Bench) -> Refusal | None:
    if act.kind is CommitmentKind.DECLARED:
        return Refusal(Reason.DECLARED_HAS_NO_DATE) if act.supply_by else None
    if act.supply_by is None or act.supply_by < bench.today:
        return Refusal(Reason.SUPPLY_DATE)
    if act.kind is CommitmentKind.DEFERRED and act.supply_by > latest_supply(case, bench):
        return Refusal(Reason.PAST_THE_PROMISE, {"latest": latest_supply(case, bench).isoformat()})
    return None


def latest_supply(case: Case, bench: Bench) -> date:
    """The last day a 容缺 paper may be promised for: the promised finish if accepted today, or sooner by the centre."""
    assert bench.item is not None  # a case past receipt has its item
    start = case.accepted_on or bench.today
    limit = bench.item.promised or statutory_limit(bench.item)
    days = [reckon(bench.calendar, start, limit, bench.policy.start_day_counts).on]
    if bench.policy.deferral_workdays:
        days.append(bench.calendar.after(start, bench.policy.deferral_workdays).on)
    return min(days)


def lapses(case: Case, bench: Bench) -> tuple[tuple[str, GapOutcome], ...]:
    """What a person may close now, and as what: the notice or commitment whose date passed unanswered (C07).

    A broken 容缺 that the centre's rule refuses (``GapOutcome.REFUSED``) is decided against, not closed.
    """
    found = []
    if case.stage is Stage.NOTIFIED and case.open_notice and case.open_notice.supply_by < bench.today:
        found.append((case.open_notice.number, GapOutcome.WITHDRAWN))
    if case.stage is Stage.ACCEPTED:
        broken = (c for c in gaps(case) if c.supply_by and c.supply_by < bench.today)
        found += [(c.number, bench.policy.gap_outcome) for c in broken]
    return tuple(found)


def _lapse_sound(case: Case, act: Lapsed, bench: Bench) -> Refusal | None:
    proposed = dict(lapses(case, bench))
    if act.of not in proposed:
        return Refusal(Reason.NOT_LAPSED)
    if proposed[act.of] is GapOutcome.REFUSED:
        return Refusal(Reason.DECIDE_INSTEAD)
    if act.outcome is not proposed[act.of]:
        return Refusal(Reason.OTHER_OUTCOME)
    return None if act.reason.strip() else Refusal(Reason.NO_LAPSE_REASON)


def _check_sound(case: Case, act: CommitmentChecked, bench: Bench) -> Refusal | None:
    return None if act.kept or act.found.strip() else Refusal(Reason.NO_FINDING)


RULES: Mapping[type, Rule] = {
    Committed: Rule((acceptance.all_judged,), _commitment_sound),
    CommitmentChecked: Rule(check=_check_sound),
    Lapsed: Rule(check=_lapse_sound),
}


def clocks(case: Case, bench: Bench) -> Iterator[Clock]:
    """The applicant's date for each commitment, and the body's time to check what was declared."""
    for c in case.commitments:
        if c.supply_by:
            clock = to(
                bench, ClockKind.COMMITMENT, PROMISED_BY, c.signed_on, c.supply_by, c.supplied_on or case.closed_on
            )
            yield replace(clock, label=c.number)
        elif case.decided_at:
            limit = named(CHECK, bench.policy.declared_check_workdays)
            yield run(bench, ClockKind.DECLARED_CHECK, limit, legal_day(case.decided_at), c.checked_on, c.number)
