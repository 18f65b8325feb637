"""送达 (F10): what is handed over, and to whom; the case is then closed (Art. 44)."""

from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from window_desk.core.acts import Served
from window_desk.core.party import Party
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import words
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.translation import tr


class ServiceDialog(StepDialog):
    """Asks who takes the result; the applicant unless the agent is chosen. ``act`` is the act to record."""

    def __init__(self, parent: QWidget, visit: Visit) -> None:
        super().__init__(parent, "serviceDialog", tr("送达结果"), tr("已送达"))
        assert visit.case.applicant is not None
        assert visit.item is not None
        self._applicant, self._agent_id = visit.case.applicant, visit.case.agent
        self._document = QLineEdit(visit.item.result or visit.case.decision_number)
        self._document.setObjectName("document")
        self._document.setAccessibleName(tr("送达的文书或证件"))
        self._to_applicant = QRadioButton(_whom(tr("申请人"), visit.party(visit.case.applicant)))
        self._to_agent = QRadioButton(_whom(tr("代理人"), visit.party(visit.case.agent)))
        self._to_applicant.setObjectName("toApplicant")
        self._to_agent.setObjectName("toAgent")
        self._to_applicant.setChecked(True)
        self._to_agent.setVisible(self._agent_id is not None)
        self.body.addWidget(words(tr("送达的文书或证件"), "soft"))
        self.body.addWidget(self._document)
        self.body.addWidget(words(tr("当面交给"), "soft"))
        self.body.addWidget(self._to_applicant)
        self.body.addWidget(self._to_agent)
        self.confirm_button.setFocus()

    @property
    def act(self) -> Served:
        """What the dialog says."""
        to = self._agent_id if self._agent_id and self._to_agent.isChecked() else self._applicant
        return Served(self._document.text().strip(), to)

    def refusal(self) -> str:
        """A document is needed."""
        return "" if self.act.document else tr("请写明送达的文书或证件。")


def _whom(role: str, party: Party | None) -> str:
    return f"{role}　{party.name}　{party.masked_number}" if party else role
