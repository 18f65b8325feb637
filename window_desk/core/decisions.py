"""决定和送达: granted or denied, made ready, handed over (行政许可法 Art. 38, 44).

A decision waits for everything that must come first: the running special procedure, the 容缺 papers, the helping
departments, the report of a "no". The applicant who fetches late is not the window's delay (DOMAIN 1.2).
"""

from collections.abc import Mapping

from window_desk.core import deferred_materials, hearings, joint_handling, refusals
from window_desk.core.acts import Decided, Issued, Outcome, Served
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, Stage, changed
from window_desk.core.entry import Entry
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step


def _decided(case: Case, entry: Entry, act: Decided) -> Case:
    return changed(case, decided_at=entry.happened_at, decision_number=act.number, outcome=act.outcome)


def _issued(case: Case, entry: Entry, act: Issued) -> Case:
    return changed(case, issued_at=entry.happened_at)


def _served(case: Case, entry: Entry, act: Served) -> Case:
    return changed(case, served_at=entry.happened_at)


STEPS: Mapping[type, Step] = {
    Decided: Step(frozenset({Stage.ACCEPTED, Stage.SENT_UP}), Stage.DECIDED, _decided),
    Issued: Step(frozenset({Stage.DECIDED}), Stage.ISSUED, _issued),
    Served: Step(frozenset({Stage.DECIDED, Stage.ISSUED}), Stage.SERVED, _served),
}


def _not_suspended(case: Case, bench: Bench) -> Refusal | None:
    return Refusal(Reason.STILL_SUSPENDED, article="行政许可法第四十五条") if case.open_suspension else None


def _with_reasons(case: Case, act: Decided, bench: Bench) -> Refusal | None:
    if act.outcome is Outcome.GRANTED:
        return joint_handling.agreed(case, bench) or deferred_materials.all_in(case, bench)
    if not act.reasons.strip():
        return Refusal(Reason.NO_REASONS, article="行政许可法第三十八条第二款")
    return refusals.reported(case, act.report, bench)


def _handed_over(case: Case, act: Served, bench: Bench) -> Refusal | None:
    if act.refused and act.witness is None:
        return Refusal(Reason.NO_WITNESS)
    return None if act.document.strip() else Refusal(Reason.NO_DOCUMENT)


RULES: Mapping[type, Rule] = {
    Decided: Rule((_not_suspended, hearings.held_if_asked, joint_handling.all_answered), _with_reasons),
    Issued: Rule(check=lambda case, act, bench: None if act.document.strip() else Refusal(Reason.NO_DOCUMENT)),
    Served: Rule(check=_handed_over),
}
