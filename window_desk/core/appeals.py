"""申诉: against a 差评 or a finding, once, by the officer it is held against (国办发〔2019〕51号; DOMAIN 4, 5).

Another supervisor hears it than the one who verified the rating or made the finding, and the review is written down.
Upheld, it takes the rating or the finding out of every figure; both stay on record.
"""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from window_desk.core import evaluation, recusal
from window_desk.core.acts import Appealed, AppealHeard, BreachFound, RatingVerified
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, Stage, changed
from window_desk.core.entry import Entry
from window_desk.core.parts import Appeal
from window_desk.core.posts import Right
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step


def appealable(case: Case) -> Mapping[UUID, str]:
    """The acts that may be appealed against, and by which officer: the 差评 and each finding, each once."""
    rated, appealed = evaluation.bad(case), {appeal.of_act for appeal in case.appeals}
    against = {rated.act_id: rated.officer} if rated else {}
    against |= {said.found_act: said.officer for said in case.proceedings.values() if said.found_act and said.upheld}
    return {act_id: officer for act_id, officer in against.items() if act_id not in appealed}


def unheard(case: Case) -> Mapping[UUID, Appeal]:
    """The appeals nobody has heard yet, by the act that made them."""
    return {appeal.act_id: appeal for appeal in case.appeals if appeal.upheld is None}


def _appealed(case: Case, entry: Entry, act: Appealed) -> Case:
    return changed(case, appeals=(*case.appeals, Appeal(entry.act_id, act.of_act, entry.on)))


def _appeal_heard(case: Case, entry: Entry, act: AppealHeard) -> Case:
    heard = replace(unheard(case)[act.of_act], upheld=act.upheld, heard_on=entry.on)
    case = changed(case, appeals=tuple(heard if a.act_id == act.of_act else a for a in case.appeals))
    for key, said in case.proceedings.items():
        if said.found_act == heard.of_act:
            return changed(case, proceedings={**case.proceedings, key: replace(said, appeal_upheld=act.upheld)})
    return evaluation.removed(case) if act.upheld else case


_ANY = frozenset(Stage) - {Stage.NEW}

STEPS: Mapping[type, Step] = {
    Appealed: Step(_ANY, None, _appealed, holds=False, fits=lambda case, act: act.of_act in appealable(case)),
    AppealHeard: Step(_ANY, None, _appeal_heard, holds=False, fits=lambda case, act: act.of_act in unheard(case)),
}


def _something_to_appeal(case: Case, bench: Bench) -> Refusal | None:
    return None if appealable(case) else Refusal(Reason.NO_APPEAL)


def _something_to_hear(case: Case, bench: Bench) -> Refusal | None:
    return None if unheard(case) else Refusal(Reason.NO_APPEAL)


def _appeal_sound(case: Case, act: Appealed, bench: Bench) -> Refusal | None:
    if not act.reason.strip():
        return Refusal(Reason.NO_OPINION)
    return recusal.himself(bench, appealable(case)[act.of_act])


def _hearing_sound(case: Case, act: AppealHeard, bench: Bench) -> Refusal | None:
    if not act.reasons.strip():
        return Refusal(Reason.NO_OPINION)
    appeal = unheard(case)[act.of_act]
    judged = (e.by.officer for e in case.live(RatingVerified, BreachFound) if _judged(case, e, appeal))
    return recusal.another(bench, case.entry(appeal.act_id).by.officer, *judged)


def _judged(case: Case, entry: Entry, appeal: Appeal) -> bool:
    """Whether that line judged what is appealed against."""
    if case.evaluation and case.evaluation.act_id == appeal.of_act:
        return isinstance(entry.act, RatingVerified)
    return entry.act_id == appeal.of_act


RULES: Mapping[type, Rule] = {
    Appealed: Rule((_something_to_appeal,), _appeal_sound),
    AppealHeard: Rule((_something_to_hear,), _hearing_sound, Right.SUPERVISE),
}
