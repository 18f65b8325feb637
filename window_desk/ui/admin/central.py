"""The administrator's connection to the central database: asked for once, kept in memory only, never written down."""

from collections.abc import Callable
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from window_desk.desk import Desk
from window_desk.errors import Unreachable, WindowDeskError
from window_desk.settings import CENTRE_DSN
from window_desk.sync.admin import NotAdministrator
from window_desk.sync.connection import as_user
from window_desk.ui.admin.form_dialog import AreaDialog
from window_desk.ui.elements import row, words
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Secret, Words
from window_desk.ui.first.address_fields import AddressFields
from window_desk.ui.translation import error_text, tr
from window_desk.ui.worker import Worker

T = TypeVar("T")

_given: "WeakKeyDictionary[Desk, str]" = WeakKeyDictionary()
"""What was given in this run of the program, by desk; forgotten when the officer logs out (``forget``)."""


def remember(desk: Desk, dsn: str) -> None:
    """Whoever sits at ``desk`` has given the connection elsewhere."""
    _given[desk] = dsn


class CentralDialog(AreaDialog):
    """Asks where the central database is and who its administrator is; ``dsn`` once it was confirmed."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, "centralDialog", tr("连接中心数据库"), tr("连接"), width=600)
        self.dsn = ""
        self._where = AddressFields("central", str(desk.setting(CENTRE_DSN)))
        self._user = Words("user", tr("数据库管理员"), "postgres")
        self._password = Secret("password", tr("口令"))
        note = tr("只有数据库管理员能登记、停用窗口和向全中心发布。口令只留在内存里，离开窗口就忘掉。")
        self.body.addWidget(words(note, "soft", wrap=True))
        form = FieldForm((*self._where.all, self._user, self._password))
        self.add_area(form, 552)
        self.body.addLayout(row(self._where.finder(self), None))
        (self._password if self._where.host.value else self._where.host).begin()

    def refusal(self) -> str:
        """All of it has to be there."""
        if fault := self._where.fault:
            return fault
        if not self._user.value or not self._password.value:
            return tr("请填写数据库管理员和口令。")
        self.dsn = as_user(self._where.address, self._user.value, self._password.value)
        return ""


class Central(QObject):
    """Carries out what a page asks of the central database, on a thread of its own, one thing after the other.

    ``failed`` is told, in words, why something could not be done; a wrong login is forgotten again.
    """

    def __init__(self, desk: Desk, page: QWidget, failed: Callable[[str], None]) -> None:
        super().__init__(page)
        self._desk, self._page, self._failed = desk, page, failed
        self.worker = Worker("central", self)

    @property
    def known(self) -> bool:
        """Whether the connection has been given in this run."""
        return self._desk in _given

    def ask(self, work: Callable[[str], T], then: Callable[[T], None]) -> None:
        """Do ``work`` with the connection, and give its answer to ``then``; asks for the connection where need be."""
        if self.known:
            self._do(work, then)
            return
        dialog = CentralDialog(self._page, self._desk)
        dialog.accepted.connect(lambda: self._begin(dialog.dsn, work, then))
        dialog.open()

    def _begin(self, dsn: str, work: Callable[[str], T], then: Callable[[T], None]) -> None:
        _given[self._desk] = dsn
        self._do(work, then)

    def _do(self, work: Callable[[str], T], then: Callable[[T], None]) -> None:
        dsn = _given[self._desk]
        self.worker.run(lambda: work(dsn), lambda answer: self._answered(answer, then))

    def _answered(self, answer: Any, then: Callable[[T], None]) -> None:
        if isinstance(answer, Unreachable | NotAdministrator):
            self.forget()
        if isinstance(answer, WindowDeskError):
            self._failed(error_text(answer))
        else:
            then(answer)

    def forget(self) -> None:
        """The connection has to be given again."""
        _given.pop(self._desk, None)

    def close_down(self) -> None:
        """Whoever gave it leaves."""
        self.forget()
        self.worker.close()
