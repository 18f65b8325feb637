"""失职追究制: from a card or breach to its end (DOMAIN 5, Ningbo S2, [W59]).

A supervisor raises what no rule can see; cards and breaches of the record raise themselves. The officer concerned is
heard first: he sees it and answers in writing; where no officer can be named the head of the unit does. Then a
supervisor, never the one concerned, upholds it with a measure from the ladder or clears it; a card is cleared only on a
written answer. Against the finding he may appeal (``appeals``).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any

from window_desk.core import appeals, recusal
from window_desk.core.acts import BreachExplained, BreachFound, BreachRaised, BreachSeen, Measure
from window_desk.core.bench import Bench, Rule
from window_desk.core.breaches import Breach, breaches
from window_desk.core.case import Case, Stage, changed
from window_desk.core.entry import Entry
from window_desk.core.parts import Proceeding
from window_desk.core.posts import Right
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.signals import Blame, Card, cards
from window_desk.core.steps import Apply, Step

LADDER = tuple(Measure)
"""The measures, mildest first: 诫勉教育, 通报批评, 效能告诫 by how often [W59]; 离岗培训, 调离岗位, 辞退 (S2)."""


class Progress(StrEnum):
    """How far a card or breach has come: 待处理, 已阅, 已说明, 已认定, 已销, 申诉中."""

    OPEN = "open"
    SEEN = "seen"
    EXPLAINED = "explained"
    UPHELD = "upheld"
    CLEARED = "cleared"
    APPEALED = "appealed"


def progress(case: Case, key: str) -> Progress:
    """How far the card or breach of that key has come; an appeal that was upheld clears it."""
    said = case.proceedings.get(key)
    if said is None:
        return Progress.OPEN
    if said.found_on:
        if any(appeal.of_act == said.found_act for appeal in appeals.unheard(case).values()):
            return Progress.APPEALED
        return Progress.UPHELD if holds(said) else Progress.CLEARED
    if said.explained_on:
        return Progress.EXPLAINED
    return Progress.SEEN if said.seen_on else Progress.OPEN


def holds(said: Proceeding) -> bool:
    """Whether it is held against the officer: upheld, and by no appeal taken back."""
    return bool(said.upheld) and not said.appeal_upheld


def upheld_against(officer: str, proceedings: Iterable[Proceeding]) -> int:
    """How many of ``proceedings``, of all cases, are held against ``officer``."""
    return sum(said.officer == officer and holds(said) for said in proceedings)


def next_measure(previous_upheld: int) -> Measure:
    """The rung the ladder proposes after so many earlier breaches; a supervisor decides."""
    return LADDER[min(previous_upheld, len(LADDER) - 1)]


def blamed(case: Case, key: str, bench: Bench) -> Blame | None:
    """Whose the card or breach of that key is; ``None`` where the case shows none."""
    shown: tuple[Card | Breach, ...] = (*cards(case, bench), *breaches(case, bench))
    return next((each.blame for each in shown if each.key == key), None)


def _with(case: Case, said: Proceeding) -> Case:
    return changed(case, proceedings={**case.proceedings, said.breach: said})


def _of(case: Case, key: str, entry: Entry) -> Proceeding:
    return case.proceedings.get(key) or Proceeding(key, officer=entry.by.officer)


def _raised(case: Case, entry: Entry, act: BreachRaised) -> Case:
    return _with(case, Proceeding(act.breach, act.code, act.officer, entry.on))


def _seen(case: Case, entry: Entry, act: BreachSeen) -> Case:
    return _with(case, replace(_of(case, act.breach, entry), seen_on=entry.on))


def _explained(case: Case, entry: Entry, act: BreachExplained) -> Case:
    return _with(case, replace(_of(case, act.breach, entry), explained_on=entry.on))


def _found(case: Case, entry: Entry, act: BreachFound) -> Case:
    said = replace(_of(case, act.breach, entry), found_act=entry.act_id, found_on=entry.on)
    return _with(case, replace(said, upheld=act.upheld, measure=act.measure))


def _unfound(case: Case, key: str) -> bool:
    return key not in case.proceedings or case.proceedings[key].found_on is None


def _heard(case: Case, key: str) -> bool:
    """Whether the officer saw or answered it, and nothing was found yet."""
    return progress(case, key) in (Progress.SEEN, Progress.EXPLAINED)


def _step(apply: Apply, fits: Callable[[Case, Any], bool]) -> Step:
    return Step(frozenset(Stage) - {Stage.NEW}, None, apply, holds=False, fits=fits)


STEPS: Mapping[type, Step] = {
    BreachRaised: _step(_raised, lambda case, act: act.breach not in case.proceedings),
    BreachSeen: _step(_seen, lambda case, act: progress(case, act.breach) is Progress.OPEN),
    BreachExplained: _step(_explained, lambda case, act: _unfound(case, act.breach)),
    BreachFound: _step(_found, lambda case, act: _heard(case, act.breach)),
    **appeals.STEPS,
}


def _somebody_heard(case: Case, bench: Bench) -> Refusal | None:
    return None if any(_heard(case, key) for key in case.proceedings) else Refusal(Reason.UNHEARD)


def _raise_sound(case: Case, act: BreachRaised, bench: Bench) -> Refusal | None:
    if not act.evidence.strip():
        return Refusal(Reason.NO_FACTS)
    if not (bench.roster and bench.roster.officer(act.officer)):
        return Refusal(Reason.NO_OFFICER)
    return recusal.another(bench, act.officer)


def _concerned(case: Case, act: BreachSeen | BreachExplained, bench: Bench) -> Refusal | None:
    if said := case.proceedings.get(act.breach):
        return recusal.himself(bench, said.officer)
    blame = blamed(case, act.breach, bench)
    if blame is None:
        return Refusal(Reason.NO_BREACH)
    if blame.hand.officer:
        return recusal.himself(bench, blame.hand.officer)
    return None if _answers_for(blame.department, bench) else Refusal(Reason.OTHERS_MATTER)


def _answers_for(department: str, bench: Bench) -> bool:
    """Whether who asks answers where none can be named: the head for the unit, a supervisor for the supervisors."""
    officer, roster = bench.officer, bench.roster
    if officer is None or roster is None:
        return False
    if not department:
        return Right.SUPERVISE in officer.rights
    unit = roster.department(department)
    return Right.REVIEW in officer.rights and unit is not None and unit == roster.department(officer.department)


def _answered(case: Case, act: BreachExplained, bench: Bench) -> Refusal | None:
    return _concerned(case, act, bench) if act.answer.strip() else Refusal(Reason.NO_ANSWER)


def _finding_sound(case: Case, act: BreachFound, bench: Bench) -> Refusal | None:
    said = case.proceedings[act.breach]
    if not act.reasons.strip():
        return Refusal(Reason.NO_OPINION)
    if act.upheld != (act.measure is not None):
        return Refusal(Reason.MEASURE_OR_NOT)
    if not act.upheld and said.explained_on is None:
        return Refusal(Reason.NO_EXPLANATION)
    return recusal.another(bench, said.officer)


RULES: Mapping[type, Rule] = {
    BreachRaised: Rule(check=_raise_sound, right=Right.SUPERVISE),
    BreachSeen: Rule(check=_concerned),
    BreachExplained: Rule(check=_answered),
    BreachFound: Rule((_somebody_heard,), _finding_sound, Right.SUPERVISE),
    **appeals.RULES,
}
