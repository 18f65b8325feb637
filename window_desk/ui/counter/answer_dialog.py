"""答复 (F6): the contact ends without a case: answered here, or not ours and whose it is (Art. 32(1)(1)(2))."""

from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from window_desk.core.acts import Answered, Ending
from window_desk.core.reasons import Reason
from window_desk.ui.elements import words
from window_desk.ui.labels import ENDINGS
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.translation import tr


class AnswerDialog(StepDialog):
    """Asks what was answered; ``act`` is the act to record."""

    def __init__(self, parent: QWidget, answer: str) -> None:
        super().__init__(parent, "answerDialog", tr("首问办结"), tr("办结"))
        self._here, self._elsewhere = (QRadioButton(tr(ENDINGS[ending])) for ending in Ending)
        self._here.setObjectName("endingAnswered")
        self._elsewhere.setObjectName("endingNotOurs")
        self._here.setChecked(True)
        self._answer, self._body = QLineEdit(answer), QLineEdit()
        self._answer.setObjectName("answer")
        self._body.setObjectName("competentBody")
        body_name = words(tr("应当向哪个机关申请"), "soft")
        self._answer.setAccessibleName(tr("答复内容"))
        self._body.setAccessibleName(body_name.text())
        for part in (self._here, self._elsewhere, words(tr("答复内容"), "soft"), self._answer, body_name, self._body):
            self.body.addWidget(part)
        for part in (body_name, self._body):
            part.hide()
            self._elsewhere.toggled.connect(part.setVisible)
        self._answer.setFocus()

    @property
    def act(self) -> Answered:
        """What the dialog says."""
        if self._elsewhere.isChecked():
            return Answered(Ending.NOT_OURS, self._answer.text().strip(), self._body.text().strip())
        return Answered(Ending.ANSWERED, self._answer.text().strip())

    def refusal(self) -> str:
        """An answer is needed, and the competent body where it is not ours."""
        if not self.act.answer:
            return tr(Reason.NO_ANSWER.value)
        if self._elsewhere.isChecked() and not self.act.competent_body:
            return tr(Reason.NO_BODY.value)
        return ""
