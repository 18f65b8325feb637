"""特别程序和延期: what stops the clock and what lengthens it (行政许可法 Art. 42, 45).

Only the eight procedures of Art. 45 stop it, and only once the days were told in writing (``Told``): a site visit, a
public notice or another department's view does not (DOMAIN, trap 3). An extension is approved by the head (jointly by
the government's) and told before the last day; asked for afterwards the case is simply overdue.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from window_desk.core.acts import Extended, Resumed, Suspended
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, Stage, changed
from window_desk.core.decision_time import extension_limit, statutory
from window_desk.core.entry import Entry
from window_desk.core.parts import Extension, Suspension
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step

ART_42, ART_45 = "行政许可法第四十二条", "行政许可法第四十五条"


def _suspended(case: Case, entry: Entry, act: Suspended) -> Case:
    stop = Suspension(entry.act_id, act.number, act.procedure, act.starts_on, act.days)
    return changed(case, suspensions=(*case.suspensions, stop))


def _resumed(case: Case, entry: Entry, act: Resumed) -> Case:
    *ended, running = case.suspensions
    return changed(case, suspensions=(*ended, replace(running, ended_on=act.ended_on)))


def _extended(case: Case, entry: Entry, act: Extended) -> Case:
    return changed(case, extensions=(*case.extensions, Extension(entry.act_id, act.number, act.days, entry.on)))


_ACCEPTED = frozenset({Stage.ACCEPTED})

STEPS: Mapping[type, Step] = {
    Suspended: Step(_ACCEPTED, None, _suspended, fits=lambda case, act: case.open_suspension is None),
    Resumed: Step(_ACCEPTED, None, _resumed, fits=lambda case, act: case.open_suspension is not None),
    Extended: Step(_ACCEPTED, None, _extended),
}


def _one_at_a_time(case: Case, bench: Bench) -> Refusal | None:
    return Refusal(Reason.STILL_SUSPENDED, article=ART_45) if case.open_suspension else None


def _something_to_resume(case: Case, bench: Bench) -> Refusal | None:
    return None if case.open_suspension else Refusal(Reason.NOT_SUSPENDED, article=ART_45)


def _stop_sound(case: Case, act: Suspended, bench: Bench) -> Refusal | None:
    if not act.basis.strip():
        return Refusal(Reason.NO_BASIS, article=ART_45)
    if not act.approver.strip():
        return Refusal(Reason.NO_APPROVER, article=ART_45)
    if act.days < 1:
        return Refusal(Reason.NO_DAYS, article=ART_45)
    if case.accepted_on and act.starts_on < case.accepted_on:
        return Refusal(Reason.STOP_BEFORE_ACCEPTANCE, article=ART_45)
    return None


def _end_sound(case: Case, act: Resumed, bench: Bench) -> Refusal | None:
    running = case.open_suspension
    if running and act.ended_on < running.starts_on:
        return Refusal(Reason.END_BEFORE_START)
    return Refusal(Reason.END_TO_COME) if act.ended_on > bench.today else None


def _in_time(case: Case, bench: Bench) -> Refusal | None:
    clock = statutory(case, bench)
    if clock and clock.overdue(bench.today):
        return Refusal(Reason.TOO_LATE_TO_EXTEND, {"due": clock.due_on.isoformat()}, ART_42)
    return None


def once_told(case: Case, act_id: UUID, on: date) -> Case:
    """The case as it will be when that procedure or extension is told on that day: what its own paper reckons with."""
    return replace(case, told={**case.told, act_id: on})


def granted_days(case: Case) -> int:
    """The working days already given by extensions that were not overturned, told or not."""
    return sum(e.days for e in case.extensions if case.reviews.get(e.act_id, True))


def _extension_sound(case: Case, act: Extended, bench: Bench) -> Refusal | None:
    assert bench.item is not None  # a case past receipt has its item
    most = extension_limit(bench.item).n - granted_days(case)
    if not 1 <= act.days <= most:
        return Refusal(Reason.TOO_LONG, {"most": str(max(most, 0))}, extension_limit(bench.item).basis)
    if not act.reason.strip():
        return Refusal(Reason.NO_EXTENSION_REASON, article=ART_42)
    return None if act.approver.strip() else Refusal(Reason.NO_APPROVER, article=ART_42)


RULES: Mapping[type, Rule] = {
    Suspended: Rule((_one_at_a_time,), _stop_sound),
    Resumed: Rule((_something_to_resume,), _end_sound),
    Extended: Rule((_in_time,), _extension_sound),
}


def untold(case: Case) -> tuple[Suspension | Extension, ...]:
    """The procedures and extensions nobody was told of: they stop and lengthen nothing."""
    parts: tuple[Suspension | Extension, ...] = (*case.suspensions, *case.extensions)
    return tuple(part for part in parts if part.act_id not in case.told)


def told_late(case: Case, due_on: date) -> tuple[Extension, ...]:
    """The extensions told only after ``due_on``."""
    return tuple(e for e in case.extensions if case.told.get(e.act_id, date.min) > due_on)
