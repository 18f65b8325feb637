"""A case is the fold of its acts. ``fold`` never raises and does not care in what order the acts arrived.

``STEPS`` is the one table of which act may follow at which stage; ``permit`` reads it to refuse, ``fold`` to dispute:
an act that no longer fits after two offline windows met is kept, marked *disputed*, and changes nothing.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from window_desk.core.acts import (
    Accepted,
    Act,
    Answered,
    Checked,
    Decided,
    Demand,
    Finding,
    FirstContacted,
    Notified,
    Printed,
    Received,
    Served,
    Supplemented,
    Unknown,
    Voided,
)
from window_desk.core.case import Case, Notice, Paper, Stage
from window_desk.core.entry import Entry
from window_desk.core.materials import OWED


def _first_contacted(case: Case, entry: Entry, act: FirstContacted) -> Case:
    return replace(case, first_contact=entry.by, contacted_at=entry.happened_at, channel=act.channel)


def _answered(case: Case, entry: Entry, act: Answered) -> Case:
    return replace(case, ending=act.ending, competent_body=act.competent_body)


def _received(case: Case, entry: Entry, act: Received) -> Case:
    return replace(
        case,
        first_contact=case.first_contact or entry.by,
        number=act.number,
        item=act.item,
        item_version=act.item_version,
        applicant=act.applicant,
        agent=act.agent,
        answers=act.answers,
        channel=act.channel,
        received_at=entry.happened_at,
    )


def _with_findings(case: Case, findings: tuple[Finding, ...]) -> Case:
    return replace(case, findings={**case.findings, **{f.material: f for f in findings}})


def _checked(case: Case, entry: Entry, act: Checked) -> Case:
    return _with_findings(case, act.findings)


def _notified(case: Case, entry: Entry, act: Notified) -> Case:
    notice = Notice(entry.act_id, act.number, entry.on, act.demands, act.supply_by)
    return replace(case, notices=(*case.notices, notice))


def _supplemented(case: Case, entry: Entry, act: Supplemented) -> Case:
    case = _with_findings(case, act.findings)
    return replace(case, notices=tuple(_supplied(case, notice, entry.on) for notice in case.notices))


def _supplied(case: Case, notice: Notice, on: date) -> Notice:
    if notice.supplied_on or any(_owes(case, demand) for demand in notice.demands):
        return notice
    return replace(notice, supplied_on=on)


def _owes(case: Case, demand: Demand) -> bool:
    finding = case.findings.get(demand.material)
    return finding is None or finding.verdict in OWED


def _accepted(case: Case, entry: Entry, act: Accepted) -> Case:
    return replace(case, accepted_at=entry.happened_at, acceptance_number=act.number)


def _decided(case: Case, entry: Entry, act: Decided) -> Case:
    return replace(case, decided_at=entry.happened_at, decision_number=act.number, outcome=act.outcome)


def _served(case: Case, entry: Entry, act: Served) -> Case:
    return replace(case, served_at=entry.happened_at)


def _printed(case: Case, entry: Entry, act: Printed) -> Case:
    return replace(case, papers=(*case.papers, Paper(act.form, act.number, act.of_act, act.fate, act.copy)))


@dataclass(frozen=True, slots=True)
class Step:
    """At which stages an act may be done, the stage it leads to (``None``: the same), and what it changes."""

    at: frozenset[Stage]
    to: Stage | None
    apply: Callable[[Case, Entry, Any], Case]


_ON_FILE = frozenset(Stage) - {Stage.NEW, Stage.CONTACT, Stage.ANSWERED}

STEPS: Mapping[type, Step] = {
    FirstContacted: Step(frozenset({Stage.NEW}), Stage.CONTACT, _first_contacted),
    Answered: Step(frozenset({Stage.CONTACT}), Stage.ANSWERED, _answered),
    Received: Step(frozenset({Stage.NEW, Stage.CONTACT}), Stage.RECEIVED, _received),
    Checked: Step(frozenset({Stage.RECEIVED}), None, _checked),
    Notified: Step(frozenset({Stage.RECEIVED, Stage.NOTIFIED}), Stage.NOTIFIED, _notified),
    Supplemented: Step(frozenset({Stage.NOTIFIED}), None, _supplemented),
    Accepted: Step(frozenset({Stage.RECEIVED, Stage.NOTIFIED}), Stage.ACCEPTED, _accepted),
    Decided: Step(frozenset({Stage.ACCEPTED}), Stage.DECIDED, _decided),
    Served: Step(frozenset({Stage.DECIDED}), Stage.SERVED, _served),
    Printed: Step(_ON_FILE, None, _printed),
}
"""The life of a case as data. ``Voided`` and ``Unknown`` are not steps: they say something of other entries."""


def fits(case: Case, act: Act) -> bool:
    """Whether ``act`` may follow at the case's stage, by ``STEPS`` alone."""
    if isinstance(act, Supplemented):
        asked = {d.material for n in case.notices if n.number == act.notice for d in n.demands}
        if not {f.material for f in act.findings} <= asked or not asked:
            return False
    step = STEPS.get(type(act))
    return step is None or case.stage in step.at


def fold(case_id: UUID, entries: Iterable[Entry]) -> Case:
    """The case that ``entries`` (any order, repeated or not) add up to; entries of other cases are not expected."""
    once: dict[UUID, Entry] = {}
    for entry in sorted(entries, key=lambda e: e.order):
        once.setdefault(entry.act_id, entry)
    lines = tuple(once.values())
    voided = _voided(once)
    case, disputed, unknown = Case(case_id), set[UUID](), set[UUID]()
    for entry in lines:
        if entry.act_id in voided or isinstance(entry.act, Voided):
            continue
        if isinstance(entry.act, Unknown):
            unknown.add(entry.act_id)
        elif fits(case, entry.act):
            case = _take(case, entry)
        else:
            disputed.add(entry.act_id)
    return replace(case, entries=lines, voided=voided, disputed=frozenset(disputed), unknown=frozenset(unknown))


def _take(case: Case, entry: Entry) -> Case:
    step = STEPS[type(entry.act)]
    case = step.apply(case, entry, entry.act)
    if not isinstance(entry.act, Printed):
        case = replace(case, holder=entry.by)
    return replace(case, stage=step.to) if step.to else case


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
