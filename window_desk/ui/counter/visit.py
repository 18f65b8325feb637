"""A visit: the case on screen as the ledger has it, and beside it what was typed and not yet recorded.

What is typed is kept as a draft at once, so that a crash, a power cut or the next applicant loses nothing (A21).
No Qt here: the panels show a visit and tell it what was typed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from window_desk.core import materials, one_time_notice, renewals
from window_desk.core.acts import Act, Channel, Checked, Finding, FirstContacted, Supplemented
from window_desk.core.case import Case, Stage
from window_desk.core.catalogue import Item, Material, Situation
from window_desk.core.party import IdKind, Party, PartyKind
from window_desk.core.wire import plain, reader
from window_desk.desk import Desk

BY_AGENT = "by_agent"
"""The situation, the same in every item, in which somebody else applies for the applicant (Art. 29)."""


@dataclass(frozen=True, slots=True)
class PartyJotted:
    """A person or organisation as typed so far."""

    id_kind: IdKind = IdKind.RESIDENT_ID
    number: str = ""
    name: str = ""
    phone: str = ""

    @property
    def kind(self) -> PartyKind:
        """An organisation is who has a credit code."""
        return PartyKind.ORGANISATION if self.id_kind is IdKind.CREDIT_CODE else PartyKind.PERSON

    @property
    def complete(self) -> bool:
        """Whether there is enough to write the party down."""
        return bool(self.name.strip() and self.number.strip())


@dataclass(frozen=True, slots=True)
class Jotted:
    """Everything typed for a case and not yet recorded."""

    item: str = ""
    item_version: int = 0
    answers: tuple[str, ...] = ()
    applicant: PartyJotted = PartyJotted()
    agent: PartyJotted = PartyJotted()
    expires_on: date | None = None
    findings: tuple[Finding, ...] = ()


class Visit:
    """One case at the counter. ``case`` is the record, ``jotted`` what is not yet in it."""

    def __init__(self, desk: Desk, case_id: UUID) -> None:
        self.desk = desk
        self.case = desk.case(case_id)
        data = desk.draft(case_id)
        self.jotted = reader(Jotted)(data) if data else Jotted()

    # what is known

    @property
    def item(self) -> Item | None:
        """The item of the case, or the one chosen so far."""
        if self.case.item:
            return self.desk.item_of(self.case)
        return self.desk.item(self.jotted.item, self.jotted.item_version) if self.jotted.item else None

    @property
    def received(self) -> bool:
        """Whether the case is on file."""
        return self.case.received_at is not None

    @property
    def answers(self) -> tuple[str, ...]:
        """The situations answered yes."""
        return self.case.answers if self.received else self.jotted.answers

    @property
    def checklist(self) -> tuple[Material, ...]:
        """The materials this applicant owes."""
        return materials.checklist(self.item, self.answers) if self.item else ()

    @property
    def ending(self) -> Situation | None:
        """The situation answered yes that ends the matter before it is a case."""
        return None if self.received or not self.item else materials.ends_matter(self.item, self.answers)

    @property
    def by_agent(self) -> bool:
        """Whether somebody else applies for the applicant."""
        return BY_AGENT in self.answers

    @property
    def expires_on(self) -> date | None:
        """The last day of the licence to be renewed, as typed so far; ``None`` where the item renews none."""
        return self.jotted.expires_on if self.item and self.item.renewal else None

    @property
    def asked(self) -> renewals.Asked | None:
        """How a renewal asked for today stands to its window."""
        if self.expires_on is None or self.item is None or self.item.renewal is None:
            return None
        return renewals.asked(self.item.renewal, self.desk.today(), self.expires_on, self.desk.calendar)

    def party(self, party_id: UUID | None) -> Party | None:
        """A party of the case, where this window holds it."""
        return self.desk.party(party_id) if party_id else None

    # materials

    @property
    def open_materials(self) -> tuple[Material, ...]:
        """The materials that may be judged now: all before the first notice, afterwards only what the notice asked."""
        if self.case.stage is Stage.RECEIVED:
            return self.checklist
        notice = self.case.open_notice
        if self.case.stage is not Stage.NOTIFIED or notice is None:
            return ()
        asked = {demand.material for demand in notice.demands}
        return tuple(material for material in self.checklist if material.no in asked)

    @property
    def findings(self) -> Mapping[int, Finding]:
        """The findings on record under those jotted down."""
        return {**self.case.findings, **{finding.material: finding for finding in self.jotted.findings}}

    def awaits_verdict(self, material: Material) -> bool:
        """Whether an open material still waits for a verdict, after a notice for a new one; halves do not count."""
        jotted = next((f for f in self.jotted.findings if f.material == material.no), None)
        if jotted is not None:
            return materials.fault(material, jotted) is not None
        known = self.case.findings.get(material.no)
        return known is None or (self.case.stage is Stage.NOTIFIED and known.verdict in materials.OWED)

    @property
    def sound_findings(self) -> tuple[Finding, ...]:
        """The jotted findings that are complete in themselves, in list order."""
        jotted = {finding.material: finding for finding in self.jotted.findings}
        pairs = ((material, jotted.get(material.no)) for material in self.open_materials)
        return tuple(f for material, f in pairs if f is not None and materials.fault(material, f) is None)

    @property
    def supposed(self) -> Case:
        """The case as it would be with the sound findings recorded; what the buttons are asked about."""
        return replace(self.case, findings={**self.case.findings, **{f.material: f for f in self.sound_findings}})

    def judge(self, finding: Finding) -> None:
        """Jot down a finding in place of the last one for that material."""
        others = tuple(f for f in self.jotted.findings if f.material != finding.material)
        self._keep(replace(self.jotted, findings=(*others, finding)))

    def judge_rest_received(self) -> None:
        """Every open material that still waits has come in full."""
        for material in self.open_materials:
            if self.awaits_verdict(material):
                self.judge(materials.received_in_full(material))

    def record_findings(self) -> None:
        """Put the sound findings on record, as a check or as the supplement a notice asked for."""
        findings = self.sound_findings
        if not findings:
            return
        notice = self.case.open_notice
        self.record(Supplemented(notice.number, findings) if notice else Checked(findings))
        self.jotted = replace(self.jotted, findings=())
        self.desk.drop_draft(self.case.case_id)

    @property
    def supply_by(self) -> tuple[date, bool]:
        """The applicant's last day, were the notice given today, and whether it is provisional."""
        due = one_time_notice.supply_by(self.desk.bench(self.case))
        return due.on, due.provisional

    # what is typed

    def choose_item(self, code: str) -> None:
        """Take the newest version of an item; answers and people already typed stay."""
        item = self.desk.item(code)
        keys = {situation.key for situation in item.situations}
        answers = tuple(key for key in self.jotted.answers if key in keys)
        self._keep(replace(self.jotted, item=item.code, item_version=item.version, answers=answers))

    def answer(self, yes: Iterable[str]) -> None:
        """The situations answered yes."""
        self._keep(replace(self.jotted, answers=tuple(yes)))

    def jot_applicant(self, party: PartyJotted) -> None:
        """Who applies, as typed so far."""
        self._keep(replace(self.jotted, applicant=party))

    def jot_agent(self, party: PartyJotted) -> None:
        """Who applies for them, as typed so far."""
        self._keep(replace(self.jotted, agent=party))

    def jot_expiry(self, expires_on: date | None) -> None:
        """The last day of the licence to be renewed."""
        self._keep(replace(self.jotted, expires_on=expires_on))

    def _keep(self, jotted: Jotted) -> None:
        if jotted != self.jotted:
            self.jotted = jotted
            self.desk.save_draft(self.case.case_id, plain(jotted))

    # what is recorded

    def begin(self) -> None:
        """首问: the visit begins, and whoever sits here is responsible from now on; only the first time (A2)."""
        if self.case.stage is Stage.NEW:
            self.record(FirstContacted(Channel.COUNTER))

    def record(self, act: Act) -> UUID:
        """Record an act of this case; its id. ``NotPermitted`` changes nothing."""
        entry = self.desk.record(self.case.case_id, act)
        self.reload()
        return entry.act_id

    def reload(self) -> None:
        """Read the case again."""
        self.case = self.desk.case(self.case.case_id)
