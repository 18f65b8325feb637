"""决定 (F9): granted or denied, with reasons where denied (Art. 38). No outcome is chosen beforehand.

A "no" is reported before it is said (否定报备制): the dialog gives the report its number and records it first, unless
the case already has one that may be used.
"""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from window_desk.core import refusals
from window_desk.core.acts import Act, Decided, Outcome, RefusalKind, RefusalReported
from window_desk.core.reasons import Reason
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import words
from window_desk.ui.labels import OUTCOMES
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.translation import tr


class DecisionDialog(StepDialog):
    """Asks for the outcome, Alt+1 or Alt+2; ``acts`` are the acts to record, in order."""

    def __init__(self, parent: QWidget, visit: Visit) -> None:
        super().__init__(parent, "decisionDialog", tr("作出决定"), tr("登记决定"))
        self._visit = visit
        self._report = refusals.usable(visit.case, visit.desk.bench(visit.case))
        self._granted = QRadioButton(f"{tr(OUTCOMES[Outcome.GRANTED])}　Alt+1")
        self._denied = QRadioButton(f"{tr(OUTCOMES[Outcome.DENIED])}　Alt+2")
        self._granted.setObjectName("granted")
        self._denied.setObjectName("denied")
        self._reasons = _line("reasons", tr("不予许可的理由"))
        self._basis = _line("basis", tr("不予许可的依据"))
        if visit.item and visit.item.basis:
            self._basis.setText(visit.item.basis[0].text)
        only_denied = [words(tr("理由，并告知复议和诉讼权利"), "soft"), self._reasons]
        if self._report is None:
            only_denied += [
                words(tr("依据；先报备再决定（否定报备制），报备号 {number}").format(number=self._number), "soft")
            ]
            only_denied += [self._basis]
        for part in (words(visit.number(Decided), "soft"), self._granted, self._denied, *only_denied):
            self.body.addWidget(part)
        for part in only_denied:
            part.hide()
            self._denied.toggled.connect(part.setVisible)
        self._denied.toggled.connect(lambda on: on and self._reasons.setFocus())
        QShortcut(QKeySequence("Alt+1"), self, self._granted.click)
        QShortcut(QKeySequence("Alt+2"), self, self._denied.click)
        self._granted.setFocus()

    @property
    def _number(self) -> str:
        return self._report or self._visit.number(RefusalReported)

    @property
    def acts(self) -> tuple[Act, ...]:
        """What the dialog says."""
        number = self._visit.number(Decided)
        if not self._denied.isChecked():
            return (Decided(number, Outcome.GRANTED),)
        reasons, basis = self._reasons.text().strip(), self._basis.text().strip()
        denial = Decided(number, Outcome.DENIED, reasons, self._number)
        return (
            (denial,) if self._report else (RefusalReported(self._number, RefusalKind.DENIED, reasons, basis), denial)
        )

    def refusal(self) -> str:
        """An outcome is needed, and for a denial its reasons and their basis."""
        if not (self._granted.isChecked() or self._denied.isChecked()):
            return tr("请选准予（Alt+1）或不予许可（Alt+2）。")
        if not self._denied.isChecked():
            return ""
        if not self._reasons.text().strip():
            return tr(Reason.NO_REASONS.value)
        return "" if self._report or self._basis.text().strip() else tr(Reason.REPORT_WORDS.value)


def _line(name: str, accessible: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setAccessibleName(accessible)
    return line
