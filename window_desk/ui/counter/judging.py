"""The materials of a visit: which may be judged, what was found, what waits for a verdict (MISSION A5, A10)."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from window_desk.core import deferred_materials, materials
from window_desk.core.acts import Act, Checked, Finding, Supplemented, Verdict
from window_desk.core.case import Case, Stage
from window_desk.core.catalogue import Item, Material
from window_desk.ui.counter.jotted import Jotted


class Judging(ABC):
    """The part of a visit that is about its materials. ``case`` is the record, ``jotted`` what is not yet in it."""

    case: Case
    jotted: Jotted

    @property
    @abstractmethod
    def item(self) -> Item | None:
        """The item of the case, or the one chosen so far."""

    @property
    @abstractmethod
    def answers(self) -> tuple[str, ...]:
        """The situations answered yes."""

    @abstractmethod
    def record(self, act: Act) -> UUID:
        """Record an act of this case; its id."""

    @abstractmethod
    def keep(self, jotted: Jotted) -> None:
        """Jot that down in place of what was."""

    @property
    def checklist(self) -> tuple[Material, ...]:
        """The materials this applicant owes."""
        return materials.checklist(self.item, self.answers) if self.item else ()

    @property
    def open_materials(self) -> tuple[Material, ...]:
        """The materials that may be judged now: all before the first notice, afterwards only what the notice asked, or
        what was promised in writing and has not come yet.
        """
        if self.case.stage is Stage.RECEIVED:
            return self.checklist
        notice = self.case.open_notice
        if self.case.stage is Stage.NOTIFIED:
            asked = {demand.material for demand in notice.demands} if notice else set()
        else:
            asked = {number for gap in deferred_materials.gaps(self.case) for number in gap.materials}
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
        if self.case.stage is Stage.RECEIVED:
            return known is None
        return known is None or known.verdict in materials.OWED or known.verdict is Verdict.DEFERRED

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

    @property
    def owes(self) -> bool:
        """Whether something open was found missing or wrong."""
        known, waiting = self.supposed.findings, self.waiting
        return any(known[m.no].verdict in materials.OWED for m in self.open_materials if m not in waiting)

    @property
    def waiting(self) -> tuple[Material, ...]:
        """The open materials that still wait for a verdict."""
        return tuple(material for material in self.open_materials if self.awaits_verdict(material))

    @property
    def untouched(self) -> tuple[Material, ...]:
        """Those of them that nobody has begun to judge: what one key may call received; a half verdict stays half."""
        begun = {finding.material for finding in self.jotted.findings}
        return tuple(material for material in self.waiting if material.no not in begun)

    @property
    def rest_received(self) -> Case:
        """The case as it would be if what nobody has begun to judge were called received in full."""
        return replace(self.case, findings={**self.case.findings, **{f.material: f for f in self.all_findings}})

    def judge(self, finding: Finding) -> None:
        """Jot down a finding in place of the last one for that material."""
        others = tuple(f for f in self.jotted.findings if f.material != finding.material)
        self.keep(replace(self.jotted, findings=(*others, finding)))

    @property
    def all_findings(self) -> tuple[Finding, ...]:
        """The sound findings, and what nobody has begun to judge called received in full."""
        return (*self.sound_findings, *(materials.received_in_full(material) for material in self.untouched))

    def judge_rest_received(self) -> None:
        """Every open material that nobody has begun to judge has come in full."""
        for material in self.untouched:
            self.judge(materials.received_in_full(material))

    def record_findings(self) -> None:
        """Put the sound findings on record."""
        for act in self.as_acts(self.sound_findings):
            self.record(act)

    def as_acts(self, findings: tuple[Finding, ...]) -> tuple[Act, ...]:
        """What ``findings`` go on record as: a check, the supplement of a notice, or of each written commitment."""
        if not findings:
            return ()
        notice = self.case.open_notice
        if self.case.stage is Stage.RECEIVED:
            return (Checked(findings),)
        if self.case.stage is Stage.NOTIFIED:
            return (Supplemented(notice.number, findings),) if notice else ()
        gaps = deferred_materials.gaps(self.case)
        parts = ((gap.number, tuple(f for f in findings if f.material in gap.materials)) for gap in gaps)
        return tuple(Supplemented(number, part) for number, part in parts if part)
