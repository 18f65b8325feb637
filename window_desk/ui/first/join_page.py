"""Joining a centre: where its database is, its root certificate, and the one-time code (MISSION F5)."""

from collections.abc import Callable
from functools import partial

from window_desk.errors import WindowDeskError
from window_desk.ui.first.join_form import JoinForm
from window_desk.ui.first.waiting import waited
from window_desk.ui.first.wizard_page import WizardPage
from window_desk.ui.translation import error_text, tr

Join = Callable[[str, str], str]
"""Address of the database, code; answers with the name of the centre. ``WindowDeskError``."""


class JoinPage(WizardPage):
    """Joins when one goes on; what went wrong is said, and the code can be used again."""

    def __init__(self, join: Join) -> None:
        said = tr("向中心管理员要四样：数据库主机名、根证书文件、数据库名称、登记码。登记码只能用一次。")
        super().__init__(tr("加入中心"), said)
        self._join = join
        self.joined = ""
        self._form = JoinForm()
        self.body.addWidget(self._form)
        self.body.addStretch(1)

    def initializePage(self) -> None:
        """Begin with the host."""
        self._form.begin()

    def fault(self) -> str:
        """All of it, and a centre that takes the code."""
        if self.joined:
            return ""
        if fault := self._form.fault():
            return fault
        try:
            self.joined = waited(self, partial(self._join, self._form.address, self._form.code))
        except WindowDeskError as error:
            return error_text(error)
        return ""
