"""决定 (F9): granted or denied, with reasons where denied (Art. 38). No outcome is chosen beforehand."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from window_desk.core.acts import Decided, Outcome
from window_desk.core.case import Case
from window_desk.core.ids import decision_number
from window_desk.core.reasons import Reason
from window_desk.ui.elements import words
from window_desk.ui.labels import OUTCOMES
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.translation import tr


class DecisionDialog(StepDialog):
    """Asks for the outcome, Alt+1 or Alt+2; ``act`` is the act to record."""

    def __init__(self, parent: QWidget, case: Case) -> None:
        super().__init__(parent, "decisionDialog", tr("作出决定"), tr("登记决定"))
        self._case = case
        self._granted = QRadioButton(f"{tr(OUTCOMES[Outcome.GRANTED])}　Alt+1")
        self._denied = QRadioButton(f"{tr(OUTCOMES[Outcome.DENIED])}　Alt+2")
        self._granted.setObjectName("granted")
        self._denied.setObjectName("denied")
        self._reasons = QLineEdit()
        self._reasons.setObjectName("reasons")
        self._reasons.setAccessibleName(tr("不予许可的理由"))
        name = words(tr("理由，并告知复议和诉讼权利"), "soft")
        for part in (words(decision_number(case.number), "soft"), self._granted, self._denied, name, self._reasons):
            self.body.addWidget(part)
        for part in (name, self._reasons):
            part.hide()
            self._denied.toggled.connect(part.setVisible)
        self._denied.toggled.connect(lambda on: on and self._reasons.setFocus())
        QShortcut(QKeySequence("Alt+1"), self, self._granted.click)
        QShortcut(QKeySequence("Alt+2"), self, self._denied.click)
        self._granted.setFocus()

    @property
    def act(self) -> Decided:
        """What the dialog says."""
        outcome = Outcome.DENIED if self._denied.isChecked() else Outcome.GRANTED
        reasons = self._reasons.text().strip() if outcome is Outcome.DENIED else ""
        return Decided(decision_number(self._case.number), outcome, reasons)

    def refusal(self) -> str:
        """An outcome is needed, and reasons for a denial."""
        if not (self._granted.isChecked() or self._denied.isChecked()):
            return tr("请选准予（Alt+1）或不予许可（Alt+2）。")
        return tr(Reason.NO_REASONS.value) if self._denied.isChecked() and not self.act.reasons else ""
