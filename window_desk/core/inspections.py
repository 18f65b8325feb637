"""明查暗访: what an inspection found at a window, and that it was put right (MISSION D4; Ningbo S2).

An inspection looks for the four bans (四条禁令) and whatever else it finds. Nothing found, and the record is settled at
once; anything found gets a date by which it is put right, and is looked at again. A repair that does not pass is due
anew, still by the old date.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from window_desk.core import evaluation, recusal
from window_desk.core.acts import Rechecked, Rectified, SpotChecked
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, Stage, changed
from window_desk.core.catalogue import Limit, Start, Unit
from window_desk.core.clock import Clock, ClockKind, to
from window_desk.core.entry import Entry
from window_desk.core.evaluation import RatingState
from window_desk.core.parts import SpotCheck
from window_desk.core.posts import Right
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step

RECTIFY = Limit(0, Unit.WORKDAYS, Start.RECEIPT, "检查记录载明的整改期限")
"""The time to put things right: the date is the inspection's own."""


def _found_something(act: SpotChecked) -> bool:
    return bool(act.bans or act.findings.strip())


def _spot_checked(case: Case, entry: Entry, act: SpotChecked) -> Case:
    check = SpotCheck(act.number, act.window, entry.on, act.officer, act.bans)
    if not _found_something(act):
        return changed(case, spot_check=check, stage=Stage.SETTLED)
    return changed(case, spot_check=replace(check, rectify_by=act.rectify_by), stage=Stage.DUTY)


def to_rectify(case: Case) -> bool:
    """Whether something the inspection found has still to be put right."""
    return case.stage is Stage.DUTY and case.spot_check is not None and case.spot_check.rectified_on is None


def to_recheck(case: Case) -> bool:
    """Whether a repair waits to be looked at."""
    return case.stage is Stage.DUTY and case.spot_check is not None and case.spot_check.rectified_on is not None


def _rectified(case: Case, entry: Entry, act: Rectified) -> Case:
    if case.spot_check is None:
        return evaluation.rectified(case, entry)
    return changed(case, spot_check=replace(case.spot_check, rectified_on=entry.on))


def _rechecked(case: Case, entry: Entry, act: Rechecked) -> Case:
    assert case.spot_check is not None  # to_recheck
    repaired_on = case.spot_check.rectified_on if act.passed else None
    check = replace(case.spot_check, rechecked_on=entry.on, passed=act.passed, rectified_on=repaired_on)
    return changed(case, spot_check=check, stage=Stage.SETTLED if act.passed else Stage.DUTY)


def _something_to_rectify(case: Case) -> bool:
    return to_rectify(case) or evaluation.state(case) is RatingState.TO_RECTIFY


STEPS: Mapping[type, Step] = {
    SpotChecked: Step(frozenset({Stage.NEW}), None, _spot_checked),
    Rectified: Step(
        evaluation.VISITED | {Stage.DUTY},
        None,
        _rectified,
        holds=False,
        fits=lambda case, act: _something_to_rectify(case),
    ),
    Rechecked: Step(frozenset({Stage.DUTY}), None, _rechecked, holds=False, fits=lambda case, act: to_recheck(case)),
}


def _repair_due(case: Case, bench: Bench) -> Refusal | None:
    return None if _something_to_rectify(case) else Refusal(Reason.WRONG_STAGE)


def _repair_done(case: Case, bench: Bench) -> Refusal | None:
    return None if to_recheck(case) else Refusal(Reason.WRONG_STAGE)


def _check_sound(case: Case, act: SpotChecked, bench: Bench) -> Refusal | None:
    if _found_something(act) and (act.rectify_by is None or act.rectify_by < bench.today):
        return Refusal(Reason.NO_RECTIFY_BY)
    return recusal.another(bench, act.officer)


def _repair_told(case: Case, act: Rectified, bench: Bench) -> Refusal | None:
    return None if act.done.strip() else Refusal(Reason.NO_REPAIR)


def _recheck_sound(case: Case, act: Rechecked, bench: Bench) -> Refusal | None:
    if not act.passed and not act.found.strip():
        return Refusal(Reason.NO_FACTS)
    return recusal.another(bench, *(e.by.officer for e in case.live(Rectified)))


RULES: Mapping[type, Rule] = {
    SpotChecked: Rule(check=_check_sound, right=Right.SUPERVISE),
    Rectified: Rule((_repair_due,), _repair_told),
    Rechecked: Rule((_repair_done,), _recheck_sound, Right.SUPERVISE),
}


def clocks(case: Case, bench: Bench) -> Iterator[Clock]:
    """By when what was found is put right; none where nothing was found."""
    check = case.spot_check
    if check and check.rectify_by:
        yield to(bench, ClockKind.RECTIFY, RECTIFY, check.made_on, check.rectify_by, check.rectified_on)
