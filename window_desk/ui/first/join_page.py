"""Joining a centre: where its database is, its root certificate, and the one-time code (MISSION F5)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFileDialog

from window_desk.errors import WindowDeskError
from window_desk.ui.elements import button, row
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Words
from window_desk.ui.first.waiting import waited
from window_desk.ui.first.wizard_page import WizardPage
from window_desk.ui.translation import error_text, tr

Join = Callable[[str, int, str, str, str], str]
"""Host, port, database, root certificate, code; answers with the name of the centre. ``WindowDeskError``."""


class JoinPage(WizardPage):
    """Joins when one goes on; what went wrong is said, and the code can be used again."""

    def __init__(self, join: Join) -> None:
        said = tr("向中心管理员要四样：数据库主机名、根证书文件、数据库名称、登记码。登记码只能用一次。")
        super().__init__(tr("加入中心"), said)
        self._join = join
        self.joined = ""
        self._host = Words("joinHost", tr("主机名"), hint="centre.example.gov.cn")
        self._port = Words("joinPort", tr("端口"), "5432")
        self._database = Words("joinDatabase", tr("数据库"), "window_desk")
        self._certificate = Words("joinCertificate", tr("根证书文件"))
        self._code = Words("joinCode", tr("登记码"), hint="XXXX-XXXX-XXXX")
        self.body.addWidget(FieldForm((self._host, self._port, self._database, self._certificate, self._code)))
        self.body.addLayout(row(button(tr("找证书文件…"), self._find, name="findCertificate"), None))
        self.body.addStretch(1)

    def initializePage(self) -> None:
        """Begin with the host."""
        self._host.begin()

    def _find(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("根证书文件"), "", "*.crt *.pem *.cer")
        if path:
            self._certificate.widget.setText(path)  # type: ignore[attr-defined]

    @property
    def _told(self) -> tuple[str, int, str, str, str]:
        fields = (self._host, self._database, self._certificate, self._code)
        host, database, certificate, code = (field.value for field in fields)
        return host, int(self._port.value), database, certificate, code

    def fault(self) -> str:
        """All of it, and a centre that takes the code."""
        if self.joined:
            return ""
        if not (self._host.value and self._certificate.value and self._code.value):
            return tr("请填写主机名、根证书文件和登记码。")
        if not self._port.value.isdecimal():
            return tr("端口请写数字，通常是 5432。")
        try:
            self.joined = waited(self, partial(self._join, *self._told))
        except WindowDeskError as error:
            return error_text(error)
        return ""
