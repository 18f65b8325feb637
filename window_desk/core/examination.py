"""审查, 现场核查, 转报: what is done behind the counter before the decision (行政许可法 Art. 34, 43, 55).

The internal steps of an item come one after the other, each on a clock of its own. A site visit needs two or more
officers (Art. 34(3)) and stops no clock (DOMAIN, trap 3). An item decided above (上报件) is reviewed here within twenty
days and sent up with all its papers; from then on the time is the upper body's, and so is the decision.
"""

from collections.abc import Iterator, Mapping

from window_desk.core.acts import Examined, Inspected, SentUp
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, Stage, changed
from window_desk.core.catalogue import Handling, InternalStep
from window_desk.core.clock import Clock, ClockKind, run
from window_desk.core.decision_time import ended_on
from window_desk.core.deferred_materials import gaps
from window_desk.core.entry import Entry
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step

ART_34, ART_43 = "行政许可法第三十四条第三款", "行政许可法第四十三条"


def _examined(case: Case, entry: Entry, act: Examined) -> Case:
    return changed(case, steps_done={**case.steps_done, act.step: entry.on})


def _inspected(case: Case, entry: Entry, act: Inspected) -> Case:
    return changed(case, visited_on=case.visited_on or entry.on)


def _sent_up(case: Case, entry: Entry, act: SentUp) -> Case:
    return changed(case, sent_up_at=entry.happened_at)


_ACCEPTED = frozenset({Stage.ACCEPTED})

STEPS: Mapping[type, Step] = {
    Examined: Step(_ACCEPTED, None, _examined, fits=lambda case, act: act.step not in case.steps_done),
    Inspected: Step(_ACCEPTED, None, _inspected, holds=False),
    SentUp: Step(_ACCEPTED, Stage.SENT_UP, _sent_up, fits=lambda case, act: case.open_suspension is None),
}


def current_step(case: Case, bench: Bench) -> InternalStep | None:
    """The internal step the case is at; ``None`` where the item has none left."""
    steps = bench.item.steps if bench.item else ()
    return next((step for step in steps if step.key not in case.steps_done), None)


def _a_step_left(case: Case, bench: Bench) -> Refusal | None:
    return None if current_step(case, bench) else Refusal(Reason.NO_STEPS_LEFT)


def _in_order(case: Case, act: Examined, bench: Bench) -> Refusal | None:
    step = current_step(case, bench)
    assert step is not None  # _a_step_left has looked
    if act.step != step.key:
        return Refusal(Reason.STEP_ORDER, {"name": step.name})
    return None if act.opinion.strip() else Refusal(Reason.NO_OPINION)


def _by_two(case: Case, act: Inspected, bench: Bench) -> Refusal | None:
    if len({officer.strip() for officer in act.officers} - {""}) < 2:
        return Refusal(Reason.TOO_FEW_INSPECTORS, article=ART_34)
    return None if act.finding.strip() else Refusal(Reason.NO_INSPECTION_FINDING, article=ART_34)


def _decided_above(case: Case, bench: Bench) -> Refusal | None:
    if bench.item is None or bench.item.handling is not Handling.REPORTED:
        return Refusal(Reason.NOT_REPORTED_ABOVE, article=ART_43)
    if case.open_suspension:
        return Refusal(Reason.STILL_SUSPENDED, article="行政许可法第四十五条")
    if out := gaps(case):
        return Refusal(Reason.GAP_BEFORE_SENDING, {"number": "、".join(c.number for c in out)}, ART_43)
    return None


def _sending_sound(case: Case, act: SentUp, bench: Bench) -> Refusal | None:
    if not act.to_body.strip():
        return Refusal(Reason.NO_UPPER_BODY, article=ART_43)
    return None if act.opinion.strip() else Refusal(Reason.NO_OPINION, article=ART_43)


RULES: Mapping[type, Rule] = {
    Examined: Rule((_a_step_left,), _in_order),
    Inspected: Rule(check=_by_two),
    SentUp: Rule((_decided_above,), _sending_sound),
}


def clocks(case: Case, bench: Bench) -> Iterator[Clock]:
    """The internal steps begun so far, each from the end of the one before; the site visit, from acceptance."""
    if case.accepted_on is None or bench.item is None:
        return
    start = case.accepted_on
    for step in bench.item.steps:
        done = case.steps_done.get(step.key)
        yield run(bench, ClockKind.STEP, step.limit, start, done or ended_on(case), step.name)
        if done is None:
            break
        start = done
    if bench.item.visit:
        yield run(bench, ClockKind.VISIT, bench.item.visit, case.accepted_on, case.visited_on or ended_on(case))
