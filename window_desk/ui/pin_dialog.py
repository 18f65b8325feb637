"""改 PIN: the old one, the new one twice; Enter puts it on record, and from then on it is the one to log in with."""

from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from window_desk.core.acts import PinChanged
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.ui.elements import words
from window_desk.ui.field_form import FieldForm
from window_desk.ui.pin import new_pin, pin_fault
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.translation import error_text, tr
from window_desk.ui.worker import Worker


class PinDialog(StepDialog):
    """Asks for the PIN of whoever sits here and for another; a wrong one counts as at log-in."""

    def __init__(self, parent: QWidget, desk: Desk, worker: Worker) -> None:
        super().__init__(parent, "pinDialog", tr("改 PIN"), tr("改"), width=480)
        self._desk, self._worker = desk, worker
        note = tr("同步以后各窗口都用新的 PIN。忘了的请管理员在“岗位”里重设。")
        self.body.addWidget(words(note, "soft", wrap=True))
        self._old = new_pin("oldPin", tr("原来的 PIN"))
        self._new = new_pin("newPin", tr("新 PIN"))
        self._again = new_pin("newPinAgain", tr("再输一次"))
        self.body.addWidget(FieldForm((self._old, self._new, self._again)))
        self._old.begin()

    def refusal(self) -> str:
        """What is wrong with the new one, before the old one is looked at."""
        if not self._old.value:
            return tr("请输入原来的 PIN。")
        same = tr("新的 PIN 和原来的一样。") if self._new.value == self._old.value else ""
        return pin_fault(self._new.value, self._again.value) or same

    def confirm(self) -> None:
        """Check and hash, which takes its time, then record."""
        if not self.confirm_button.isEnabled():
            return
        if why := self.refusal():
            self._refuse(why)
            return
        old, new = self._old.value, self._new.value
        self.confirm_button.setEnabled(False)
        self._worker.run(lambda: self._desk.rostering.own_pin(old, new), self._on_answer)

    def _on_answer(self, answer: PinChanged | WindowDeskError) -> None:
        if not isValid(self):  # left, or locked, meanwhile
            return
        self.confirm_button.setEnabled(True)
        try:
            if isinstance(answer, WindowDeskError):
                raise answer
            self._desk.record(self._desk.new_case_id(), answer)
        except WindowDeskError as error:
            assert isinstance(self._old.widget, QLineEdit)
            self._old.widget.clear()
            self._old.begin()
            self._refuse(error_text(error))
        else:
            self.accept()

    def _refuse(self, why: str) -> None:
        self.say(why)
        self.fit()
