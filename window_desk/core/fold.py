"""A case is the fold of its acts. ``fold`` never raises and does not care in what order the acts arrived.

``STEPS`` is the one table of which act may follow at which stage, put together from those of each 制度; ``permit``
reads it to refuse, ``fold`` to dispute: an act that no longer fits after two offline windows met is kept, marked
*disputed*, and changes nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import chain
from uuid import UUID

from window_desk.core.acts import Act, Confirmed, Printed, Reviewed, Unknown, Voided
from window_desk.core.case import OPEN_STAGES, Case, Stage, changed
from window_desk.core.entry import Entry
from window_desk.core.institutions import INSTITUTIONS
from window_desk.core.parts import Holding, Paper
from window_desk.core.steps import Step, nothing


def _printed(case: Case, entry: Entry, act: Printed) -> Case:
    paper = Paper(act.form, act.number, act.of_act, act.fate, act.copy, act.known_on)
    return changed(case, papers=(*case.papers, paper))


STEPS: Mapping[type, Step] = {
    **dict(chain.from_iterable(institution.STEPS.items() for institution in INSTITUTIONS)),
    Confirmed: Step(OPEN_STAGES - {Stage.DUTY}, None, nothing, holds=False),
    Printed: Step(frozenset(Stage) - {Stage.NEW}, None, _printed, holds=False),
}
"""The life of a case as data. ``Voided`` and ``Unknown`` are not steps: they say something of other entries."""


def fits(case: Case, act: Act) -> bool:
    """Whether ``act`` may follow on what the case is now, by ``STEPS`` alone."""
    step = STEPS.get(type(act))
    return step is None or (case.stage in step.at and (step.fits is None or step.fits(case, act)))


def fold(case_id: UUID, entries: Iterable[Entry]) -> Case:
    """The case that ``entries`` (any order, repeated or not) add up to; entries of other cases are not expected."""
    once: dict[UUID, Entry] = {}
    for entry in sorted(entries, key=lambda e: e.order):
        once.setdefault(entry.act_id, entry)
    lines = tuple(once.values())
    voided = _voided(once)
    unbelieved = _unbelieved(once, voided)
    case, disputed, unknown = Case(case_id, entries=lines, voided=voided), set[UUID](), set[UUID]()
    for entry in lines:
        if entry.act_id in voided or isinstance(entry.act, Voided):
            continue
        if isinstance(entry.act, Unknown):
            unknown.add(entry.act_id)
        elif fits(case, entry.act):
            case = _take(case, _as_counted(entry, unbelieved))
        else:
            disputed.add(entry.act_id)
    return changed(case, disputed=frozenset(disputed), unknown=frozenset(unknown))


def _take(case: Case, entry: Entry) -> Case:
    step = STEPS[type(entry.act)]
    case = step.apply(case, entry, entry.act)
    stage, holder, holdings = step.to or case.stage, case.holder, case.holdings
    if step.holds and (holder is None or entry.by.seat != holder.seat):
        holder, holdings = entry.by, (*holdings, Holding(entry.by, entry.happened_at))
    if stage is case.stage and holder is case.holder:
        return case
    return changed(case, stage=stage, holder=holder, holdings=holdings)


def _voided(entries: Mapping[UUID, Entry]) -> frozenset[UUID]:
    """What later ``Voided`` entries took back; a voiding is itself never voided: the act is simply entered again."""
    return frozenset(
        target.act_id
        for entry in entries.values()
        if isinstance(entry.act, Voided)
        and (target := entries.get(entry.act.act_id))
        and target.order < entry.order
        and not isinstance(target.act, Voided)
    )


def _unbelieved(entries: Mapping[UUID, Entry], voided: frozenset[UUID]) -> frozenset[UUID]:
    """The late entries whose time a head overturned."""
    reviews = (e.act for e in entries.values() if isinstance(e.act, Reviewed) and e.act_id not in voided)
    return frozenset(
        act.of_act for act in reviews if not act.stands and act.of_act in entries and entries[act.of_act].late_reason
    )


def _as_counted(entry: Entry, unbelieved: frozenset[UUID]) -> Entry:
    """A late entry that was not believed counts from when it was written: nobody writes himself in time."""
    return replace(entry, happened_at=entry.entered_at) if entry.act_id in unbelieved else entry
