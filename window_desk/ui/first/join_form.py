"""What the administrator of a centre gives to whoever joins it: where its database is, and a one-time code."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from window_desk.sync.admin import CODE_LETTERS, plain_code
from window_desk.ui.elements import row
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Words
from window_desk.ui.first.address_fields import AddressFields
from window_desk.ui.theme import px
from window_desk.ui.translation import tr

LENGTH = 12
"""Letters of a code, without what is there for the eye."""


class JoinForm(QWidget):
    """The fields of the wizard's page and of the dialog."""

    def __init__(self, known: str = "") -> None:
        super().__init__()
        self.setObjectName("pageBody")
        self._where = AddressFields("join", known)
        self._code = Words("joinCode", tr("登记码"), hint="XXXX-XXXX-XXXX")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(FieldForm((*self._where.all, self._code)))
        layout.addLayout(row(self._where.finder(self), None))

    def begin(self) -> None:
        """The cursor where there is something to write."""
        (self._code if self._where.host.value else self._where.host).begin()

    @property
    def address(self) -> str:
        """Where the database is, once nothing is missing."""
        return self._where.address

    @property
    def code(self) -> str:
        """The code as typed."""
        return self._code.value

    def fault(self) -> str:
        """What is missing or cannot be right, before anybody is asked."""
        if fault := self._where.fault:
            return fault
        plain = plain_code(self.code)
        if len(plain) == LENGTH and set(plain) <= set(CODE_LETTERS):
            return ""
        return tr("请填写登记码：十二个字母和数字，没有 0、1、I、O。")
