"""审核: the acts that need a head's eye, and whether they had it (MISSION D3; ARCHITECTURE 2).

They stand when written, all but a report beyond the clerk's power; the head lets them stand or overturns them, and till
then they wait in his list. A head reviews his own department, a supervisor with that right all; nobody himself.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from window_desk.core import one_time_notice, recusal
from window_desk.core.acts import (
    Accepted,
    CommitmentKind,
    Declined,
    Expedited,
    Extended,
    Notified,
    RefusalReported,
    Reviewed,
    Voided,
)
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, Stage, changed
from window_desk.core.decision_time import deemed_accepted_on
from window_desk.core.entry import Entry
from window_desk.core.posts import Right, is_head_of
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step


class Cause(StrEnum):
    """Why a line needs a head's eye."""

    REFUSAL = "refusal"
    EXTENSION = "extension"
    NEW_DEMANDS = "new_demands"
    DEEMED = "deemed"
    DEFERRED = "deferred"
    EXPEDITED = "expedited"
    VOID = "void"
    BACK_DATED = "back_dated"
    DISPUTED = "disputed"


WORDS = (Notified, Accepted, Declined)
"""What the body says first to an application (Art. 32); it is silent till then."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A line that waits for a head, and why."""

    entry: Entry
    causes: tuple[Cause, ...]


def needs_review(case: Case, bench: Bench) -> tuple[Waiting, ...]:
    """The lines of ``case`` that wait for a head, in ledger order."""
    unseen = (e for e in case.entries if e.act_id not in case.reviews)
    return tuple(Waiting(e, causes) for e in unseen if (causes := tuple(_causes(case, e, bench))))


def _causes(case: Case, entry: Entry, bench: Bench) -> Iterator[Cause]:
    if entry.act_id in case.voided:
        return
    if cause := _BY_KIND.get(type(entry.act)):
        yield cause
    if any(notice.act_id == entry.act_id for notice in one_time_notice.repeats(case)):
        yield Cause.NEW_DEMANDS
    if _after_silence(case, entry, bench):
        yield Cause.DEEMED
    if isinstance(entry.act, Accepted) and _with_papers_out(case, entry):
        yield Cause.DEFERRED
    if entry.late_reason:
        yield Cause.BACK_DATED
    if entry.act_id in case.disputed:
        yield Cause.DISPUTED


def _after_silence(case: Case, entry: Entry, bench: Bench) -> bool:
    """视为受理: whether this was the body's first word, and came when silence had already accepted (Art. 32(1)(4))."""
    if not isinstance(entry.act, WORDS) or entry.act_id != next((e.act_id for e in case.live(*WORDS)), None):
        return False
    return deemed_accepted_on(case, bench) is not None


def _with_papers_out(case: Case, accepted: Entry) -> bool:
    promised = (case.entry(c.act_id) for c in case.commitments if c.kind is not CommitmentKind.DECLARED)
    return any(entry.order < accepted.order for entry in promised)


_BY_KIND: Mapping[type, Cause] = {
    RefusalReported: Cause.REFUSAL,
    Extended: Cause.EXTENSION,
    Expedited: Cause.EXPEDITED,
    Voided: Cause.VOID,
}


def _reviewed(case: Case, entry: Entry, act: Reviewed) -> Case:
    reports = tuple(
        replace(r, stands=act.stands, reviewed_at=entry.happened_at) if r.act_id == act.of_act else r
        for r in case.reports
    )
    return changed(case, reports=reports, reviews={**case.reviews, act.of_act: act.stands})


STEPS: Mapping[type, Step] = {
    Reviewed: Step(frozenset(Stage) - {Stage.NEW}, None, _reviewed, holds=False),
}


def _review_sound(case: Case, act: Reviewed, bench: Bench) -> Refusal | None:
    target = next((e for e in case.entries if e.act_id == act.of_act), None)
    if target is None or not any(_causes(case, target, bench)):
        return Refusal(Reason.REVIEW_TARGET)
    if not act.stands and not act.opinion.strip():
        return Refusal(Reason.NO_OPINION)
    if not (bench.roster and bench.officer and is_head_of(bench.roster, bench.officer, target.by.officer)):
        return Refusal(Reason.NO_RIGHT)
    return recusal.another(bench, target.by.officer)


RULES: Mapping[type, Rule] = {
    Reviewed: Rule(check=_review_sound, right=Right.REVIEW),
}
