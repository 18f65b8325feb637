"""The first administrators of a new centre."""

from PySide6.QtCore import QTimer

from window_desk.ui.elements import words
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Words
from window_desk.ui.first.answers import Answers, Person
from window_desk.ui.first.wizard_page import WizardPage
from window_desk.ui.pin import new_pin, pin_fault
from window_desk.ui.translation import tr


class AdministratorsPage(WizardPage):
    """Who logs in first; with a second one, what the one prepares the other lets out."""

    def __init__(self, answers: Answers) -> None:
        said = tr("管理员登录后建立岗位和人员、发布事项。写两个人：一人编制、另一人发布；只写一个人时，发布不须两人。")
        super().__init__(tr("管理员"), said)
        self._answers = answers
        self._first, self._second = _PersonFields("1", "9101"), _PersonFields("2", "")
        self.body.addWidget(words(tr("第一位"), "strong"))
        self.body.addWidget(FieldForm(self._first.fields))
        self.body.addWidget(words(tr("第二位（可以不写）"), "strong"))
        self.body.addWidget(FieldForm(self._second.fields))
        self.body.addStretch(1)

    def initializePage(self) -> None:
        """Begin with the name of the first, whose number is proposed; a wizard itself goes to the first field."""
        QTimer.singleShot(0, self, self._first.name.begin)

    def fault(self) -> str:
        """Both with number, name and PIN, the PIN twice the same."""
        wrong = self._first.fault() or (self._second.fault() if self._second.begun else "")
        if wrong:
            return wrong
        same = self._second.begun and self._first.staff_no.value == self._second.staff_no.value
        return tr("两个人的工号不能一样。") if same else ""

    def keep(self) -> None:
        """Into the answers."""
        people = [self._first, *([self._second] if self._second.begun else [])]
        self._answers.administrators = [each.person for each in people]


class _PersonFields:
    """Number, name, PIN, PIN again."""

    def __init__(self, suffix: str, staff_no: str) -> None:
        self.staff_no = Words(f"adminNo{suffix}", tr("工号"), staff_no)
        self.name = Words(f"adminName{suffix}", tr("姓名"))
        self.pin = new_pin(f"adminPin{suffix}", tr("PIN（4 位以上）"))
        self.again = new_pin(f"again{suffix}", tr("再输一次"))
        self.fields = (self.staff_no, self.name, self.pin, self.again)

    @property
    def begun(self) -> bool:
        """Whether anything was written."""
        return any(each.value for each in self.fields)

    @property
    def person(self) -> Person:
        """As written."""
        return Person(self.staff_no.value, self.name.value, self.pin.value)

    def fault(self) -> str:
        """What is missing."""
        if not self.staff_no.value.isdecimal() or not self.name.value:
            return tr("请写工号（数字）和姓名。")
        return pin_fault(self.pin.value, self.again.value)
