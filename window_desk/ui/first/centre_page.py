"""The name of a new centre."""

from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Words
from window_desk.ui.first.answers import Answers
from window_desk.ui.first.wizard_page import WizardPage
from window_desk.ui.translation import tr


class CentrePage(WizardPage):
    """The name on every paper, and the number in every line of the ledger."""

    def __init__(self, answers: Answers) -> None:
        said = tr("名称印在每一份文书上。中心编号写进每一条记录，定了以后不能改；只有一个中心就写 1。")
        super().__init__(tr("中心"), said)
        self._answers = answers
        self._name = Words("centreName", tr("中心名称"), hint=tr("滁州市政务服务中心"))
        self._number = Words("centreNumber", tr("中心编号"), "1")
        self._address = Words("centreAddress", tr("地址"))
        self._hours = Words("centreHours", tr("办公时间"), tr("周一至周五 9:00-17:00"))
        self.body.addWidget(FieldForm((self._name, self._number, self._address, self._hours)))
        self.body.addStretch(1)

    def initializePage(self) -> None:
        """Begin with the name."""
        self._name.begin()

    def fault(self) -> str:
        """A name, and a whole number."""
        if not self._name.value:
            return tr("请写中心名称。")
        number = self._number.value
        return "" if number.isdecimal() and 0 < int(number) < 10**6 else tr("中心编号请写 1 到 999999 的整数。")

    def keep(self) -> None:
        """Into the answers."""
        self._answers.name, self._answers.number = self._name.value, int(self._number.value)
        self._answers.address, self._answers.hours = self._address.value, self._hours.value
