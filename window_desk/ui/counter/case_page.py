"""From receipt to service: the head of the case, what matters most about it now, and its materials."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from window_desk.core import materials
from window_desk.core.acts import Finding, Verdict
from window_desk.core.case import Stage
from window_desk.core.catalogue import Material, Phrase
from window_desk.ui.cases.joint_strip import JointStrip
from window_desk.ui.counter.case_head import CaseHead
from window_desk.ui.counter.case_state import state_text
from window_desk.ui.counter.finding_panel import FindingPanel
from window_desk.ui.counter.materials_panel import MaterialsPanel
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import words
from window_desk.ui.theme import px, set_mood


class CasePage(QWidget):
    """One case on file; ``edited`` after each finding."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pageBody")
        self._visit: Visit | None = None
        self._head = CaseHead()
        self._state = words(look="note", name="caseState", wrap=True)
        self._joint = JointStrip()
        self._materials = MaterialsPanel()
        self._finding = FindingPanel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(16), px(16), px(16))
        layout.setSpacing(px(12))
        for part in (self._head, self._state, self._joint):
            layout.addWidget(part)
        layout.addWidget(self._materials, 100)
        layout.addWidget(self._finding)
        layout.addStretch(1)
        self._materials.row_chosen.connect(self._show_finding)
        self._finding.changed.connect(self._on_changed)
        self._finding.finished.connect(self._on_finished)
        self._finding.forgotten.connect(self._forget)

    def show_visit(self, visit: Visit) -> None:
        """Show ``visit``."""
        self._visit = visit
        self._head.show_visit(visit)
        text, mood = state_text(visit)
        self._state.setText(text)
        self._state.setVisible(bool(text))
        set_mood(self._state, mood)
        self._joint.show_visit(visit)
        self._materials.show_visit(visit)
        self._show_finding()

    def begin(self) -> None:
        """Put the focus on the materials."""
        self._materials.setFocus()

    def judge(self, verdict: Verdict) -> None:
        """Give the chosen material that verdict; go on to the next where nothing has to be written."""
        material = self._materials.current
        if self._visit is None or material is None:
            return
        finding = first_finding(verdict, self._visit.findings.get(material.no), material.no, self._visit)
        if finding.verdict is Verdict.WRONG and not finding.defect and (ready := self._ready(material, finding)):
            finding = replace(finding, defect=ready[0].defect, remedy=ready[0].remedy)
        self._visit.judge(finding)
        self.edited.emit()
        if not self._finding.begin():
            self._on_finished()

    def _show_finding(self) -> None:
        material = self._materials.current
        jotted = {f.material: f for f in self._visit.jotted.findings} if self._visit else {}
        known = self._visit.findings if self._visit and self._visit.case.stage is Stage.RECEIVED else jotted
        finding = known.get(material.no) if material else None
        self._finding.show_finding(material, finding, self._ready(material, finding))

    def _ready(self, material: Material | None, finding: Finding | None) -> tuple[Phrase, ...]:
        visit = self._visit
        if visit is None or visit.item is None or material is None or finding is None:
            return ()
        return visit.desk.phrasebook.ready(visit.item, material) if finding.verdict is Verdict.WRONG else ()

    def _forget(self, phrase: Phrase) -> None:
        material = self._materials.current
        if self._visit is not None and self._visit.item is not None and material is not None:
            self._visit.desk.phrasebook.forget(self._visit.item, material, phrase)
            self._show_finding()

    def _on_changed(self, finding: Finding) -> None:
        if self._visit is not None:
            self._visit.judge(finding)
            self.edited.emit()

    def _on_finished(self) -> None:
        self._materials.setFocus()
        self._materials.go_on()


def first_finding(verdict: Verdict, known: Finding | None, number: int, visit: Visit) -> Finding:
    """What a verdict key enters at once; what it leaves empty the clerk has to write."""
    material = next(m for m in visit.checklist if m.no == number)
    match verdict:
        case Verdict.RECEIVED:
            return materials.received_in_full(material)
        case Verdict.MISSING:
            return materials.missing(material)
        case Verdict.WRONG:
            same = known if known and known.verdict is Verdict.WRONG and known.defect == "" else None
            return same or Finding(number, Verdict.WRONG, material.originals, material.copies)
        case Verdict.EXEMPT:
            return Finding(number, verdict, reason="数据共享核验" if material.shared else "")
        case Verdict.DEFERRED | Verdict.NOT_APPLICABLE:
            return Finding(number, verdict)
