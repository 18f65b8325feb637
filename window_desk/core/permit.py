"""What is allowed when, and why not: the law as data. Buttons and refusals read the same table.

``why_not`` answers for a button, before the act is written; ``permit`` answers for the act itself, and ``Desk.record``
obeys it. ``RULES`` is put together from those of each 制度; both begin with ``fold.STEPS``, so whatever ``permit``
allows, ``fold`` takes.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from itertools import chain
from uuid import UUID

from window_desk.core import stand_ins
from window_desk.core.acts import (
    Act,
    ClockConfirmed,
    Confirmed,
    DisclosureAct,
    Evaluated,
    PinChanged,
    Printed,
    Unknown,
    Unmasked,
    Voided,
)
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, legal_day
from window_desk.core.entry import Entry, Hand
from window_desk.core.fold import STEPS, fits, fold
from window_desk.core.institutions import INSTITUTIONS
from window_desk.core.posts import is_auditor
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.workdays import BeyondCalendar

BESIDE = Confirmed | Printed | Voided | Unmasked
"""What is written beside the steps of a case, whenever it happens."""


def _voidable(case: Case, act: Voided, bench: Bench) -> Refusal | None:
    if not act.reason.strip():
        return Refusal(Reason.VOID_REASON)
    target = next((e for e in case.entries if e.act_id == act.act_id), None)
    if isinstance(target and target.act, Evaluated):
        return Refusal(Reason.RATING_STAYS)
    if isinstance(target and target.act, DisclosureAct | ClockConfirmed | PinChanged):
        return Refusal(Reason.LOOK_STAYS)
    if target is None or act.act_id in case.voided or isinstance(target.act, Voided):
        return Refusal(Reason.VOID_TARGET)
    without = fold(case.case_id, (e for e in case.entries if e is not target))
    if without.disputed - case.disputed:
        return Refusal(Reason.VOID_BUILT_ON)
    return None


RULES: Mapping[type, Rule] = {
    **dict(chain.from_iterable(institution.RULES.items() for institution in INSTITUTIONS)),
    Confirmed: Rule(),
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
    rule = RULES[kind]
    if is_auditor(bench.officer) and not rule.reads:
        return Refusal(Reason.AUDITOR)
    if rule.right and not (bench.officer and rule.right in bench.officer.rights):
        return Refusal(Reason.NO_RIGHT)
    refused = (gate(case, bench) for gate in (stand_ins.not_away, *rule.gates))
    try:
        return next((r for r in refused if r), None)
    except BeyondCalendar:
        return _outside(bench)


def _outside(bench: Bench) -> Refusal:
    first, last = bench.calendar.first.isoformat(), bench.calendar.last.isoformat()
    return Refusal(Reason.OUTSIDE_CALENDAR, {"first": first, "last": last})


def permit(case: Case, act: Act, bench: Bench, happened_at: datetime, late_reason: str = "") -> Refusal | None:
    """Why ``act``, happened at that moment, may not be recorded on ``case``; ``None`` if it may."""
    if refusal := why_not(case, type(act), bench):
        return refusal
    if not fits(case, act):
        return Refusal(Reason.WRONG_STAGE)
    if happened_at > bench.now:
        return Refusal(Reason.FUTURE)
    if case.entries and not isinstance(act, BESIDE) and (refusal := _goes_before(_last_step(case), happened_at, bench)):
        return refusal
    if bench.now - happened_at > timedelta(minutes=bench.policy.late_entry_minutes) and not late_reason.strip():
        return Refusal(Reason.LATE, {"minutes": str(bench.policy.late_entry_minutes)})
    if not bench.calendar.reaches(legal_day(happened_at)):
        return _outside(bench)
    check = RULES[type(act)].check
    try:
        return check(case, act, bench) if check else None
    except BeyondCalendar:
        return _outside(bench)


def objection(
    case: Case, acts: Iterable[Act], bench: Bench, happened_at: datetime, late_reason: str = ""
) -> Refusal | None:
    """Why ``acts``, done one after the other at that moment, may not be; ``None`` if all of them may."""
    for act in acts:
        if refusal := permit(case, act, bench, happened_at, late_reason):
            return refusal
        case = supposing(case, act, bench, happened_at)
    return None


def supposing(case: Case, act: Act, bench: Bench, happened_at: datetime) -> Case:
    """The case as it would be with ``act`` done at that moment; whether it may be is not asked."""
    return fold(case.case_id, (*case.entries, _supposed(case, act, bench, happened_at)))


def _supposed(case: Case, act: Act, bench: Bench, happened_at: datetime) -> Entry:
    """The line ``act`` would be, after all the others."""
    last = max(case.entries, key=lambda entry: entry.order, default=None)
    hlc, device = (last.hlc + 1, last.device_id) if last else (1, case.case_id)
    by = bench.by or Hand("", 0)
    return Entry(
        act_id=UUID(int=hlc, version=4),  # the ids of real lines are of version 7
        case_id=case.case_id,
        device_id=device,
        seq=hlc,
        hlc=hlc,
        by=by,
        happened_at=happened_at,
        entered_at=bench.now,
        act=act,
    )


def _goes_before(last: datetime, happened_at: datetime, bench: Bench) -> Refusal | None:
    """Why an act may not stand before the last step. One done now may, where that step bears a later hour of the same
    day: it was written under a clock that was fast, and the law reckons in days (MISSION B5).
    """
    if happened_at >= last:
        return None
    if happened_at < bench.now or last <= bench.now:
        return Refusal(Reason.BEFORE_LAST)
    day = legal_day(last)
    return Refusal(Reason.STEP_TO_COME, {"day": day.isoformat()}) if day > bench.today else None


def _last_step(case: Case) -> datetime:
    dead = case.voided | case.disputed
    steps = (e.happened_at for e in case.entries if e.act_id not in dead and not isinstance(e.act, BESIDE | Unknown))
    return max(steps, default=datetime.min.replace(tzinfo=case.entries[0].happened_at.tzinfo))
