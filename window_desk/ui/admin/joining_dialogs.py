"""The dialogs of joining a centre: with a code, or as the first window of a new one; and what came of it."""

import re
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from window_desk.core.posts import Centre
from window_desk.desk import Desk
from window_desk.settings import CENTRE_DSN
from window_desk.sync.admin import LOGIN
from window_desk.sync.connection import address, as_user
from window_desk.sync.first_window import FirstWindow
from window_desk.ui.admin.form_dialog import AreaDialog
from window_desk.ui.clock_words import clock_text
from window_desk.ui.elements import Facts, row, words
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Secret, Words
from window_desk.ui.first.address_fields import AddressFields
from window_desk.ui.first.join_form import JoinForm
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


@dataclass(frozen=True, slots=True)
class Came:
    """What came of joining: the centre's name there, our login, how many publications the centre has."""

    centre: str
    login: str
    news: int


class WorkingDialog(AreaDialog):
    """Asks, and stays while its step is carried out elsewhere (``asked``): what went wrong is said beside what was
    typed. ``form`` cannot be changed meanwhile.
    """

    asked = Signal()
    form: QWidget

    def confirm(self) -> None:
        """Begin the step, or say what is missing."""
        if why := self.refusal():
            self.say(why)
        elif self.form.isEnabled():
            self.setFocus()  # so that Esc is heard
            self._set_open(False)
            self.say(tr("正在连接中心……网络慢的时候要等半分钟。"), "accent")
            self.asked.emit()
        self.fit()

    def end_work(self, fault: str) -> None:
        """It came to nothing, and why."""
        self._set_open(True)
        self.say(fault)
        self.fit()
        self.begin()

    def _set_open(self, is_open: bool) -> None:
        self.confirm_button.setEnabled(is_open)
        self.form.setEnabled(is_open)

    def begin(self) -> None:
        """The cursor where there is something to write."""


class JoinDialog(WorkingDialog):
    """Asks where the centre is and for the code; once more, where the centre has another name (``confirmed``)."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, "joinDialog", tr("加入中心"), tr("加入"), width=640)
        self.confirmed = False
        self.form = self._fields = JoinForm(address(str(desk.setting(CENTRE_DSN))))
        note = tr(
            "向中心管理员要四样：主机名、数据库名称、根证书文件、登记码。本机记录的全部传上去，一条不少；"
            "中心已经发布的名册、事项、日历和设置，以中心的为准。"
        )
        self.body.addWidget(words(note, "soft", wrap=True))
        self.add_area(self.form, 592)
        self.begin()

    def begin(self) -> None:
        """The host, or the code where the host is known."""
        self._fields.begin()

    @property
    def answers(self) -> tuple[str, str]:
        """Address and code."""
        return self._fields.address, self._fields.code

    def refusal(self) -> str:
        """What is missing."""
        return self._fields.fault()

    def ask_again(self, there: Centre, own: Centre) -> None:
        """The centre of the code has another name than ours: is it the same one?"""
        self._set_open(True)
        self.confirmed = True
        said = tr("登记码是“{there}”的，本机的名册上写的是“{own}”，编号都是 {n}。确是同一个中心的，再按一次“加入”。")
        self.say(said.format(there=there.name, own=own.name, n=own.centre_id), "warn")
        self.fit()
        self.confirm_button.setFocus()


class FoundDialog(WorkingDialog):
    """Asks for the database, its superuser, and what this PC is to be called there."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, "foundDialog", tr("建中心数据库"), tr("建立并加入"), width=640)
        self._desk = desk
        number = desk.session.window.number if desk.session else 1
        self._where = AddressFields("found")
        self._user = Words("user", tr("数据库管理员"), "postgres")
        self._password = Secret("password", tr("口令"))
        self._login = Words("login", tr("本机的登录名"), login_of(number))
        self._label = Words("label", tr("本机的名称"), tr("{n} 号窗口").format(n=number))
        self._supervisor = QCheckBox(tr("主管的电脑：可取得全中心的申请人信息"))
        note = tr(
            "本机是中心的第一台：建好“{centre}”（{n} 号中心）的数据库，把本机的名册、事项、日历、文书文本和设置"
            "发给它，本机随即加入，记录的全部传上去。口令只留在内存里。"
        )
        centre = desk.roster.centre
        self.form = QWidget()
        self.form.setObjectName("pageBody")
        inside = FieldForm((*self._where.all, self._user, self._password, self._login, self._label))
        layout = _column(self.form)
        layout.addWidget(inside)
        layout.addLayout(row(self._where.finder(self), self._supervisor, None))
        self.body.addWidget(words(note.format(centre=centre.name, n=centre.centre_id), "soft", wrap=True))
        self.add_area(self.form, 592)
        self.begin()

    def begin(self) -> None:
        """The host, or the password where it is known."""
        (self._password if self._where.host.value else self._where.host).begin()

    @property
    def dsn(self) -> str:
        """The superuser's connection."""
        return as_user(self._where.address, self._user.value, self._password.value)

    @property
    def first(self) -> FirstWindow:
        """What is to be made."""
        label, supervisor = self._label.value, self._supervisor.isChecked()
        return FirstWindow(self._desk.roster.centre, self._login.value, label, supervisor)

    def refusal(self) -> str:
        """What is missing or cannot be right."""
        if fault := self._where.fault:
            return fault
        if not self._user.value or not self._password.value:
            return tr("请填写数据库管理员和口令。")
        return login_fault(self._login.value)


class JoinedDialog(StepDialog):
    """What came of it, and what to do next."""

    def __init__(self, parent: QWidget, desk: Desk, came: Came) -> None:
        super().__init__(parent, "joinedDialog", tr("已加入中心"), tr("知道了"), step=False)
        unsent, (clock, mood) = desk.chains.unsent(), clock_text(desk.watch)
        facts = Facts(1)
        facts.show_pairs(
            [
                (tr("中心"), came.centre),
                (tr("本机的登录名"), came.login),
                (tr("待传"), tr("{n} 条，已经开始传，不用等").format(n=unsent) if unsent else tr("没有")),
                (tr("本机时钟"), clock),
            ]
        )
        self.body.addWidget(facts)
        following = tr("接着按 Alt+N 给别的电脑登记码；它们第一次打开程序时选“加入中心”。")
        if not came.news:
            following = tr("中心还没有名册、事项和日历：请数据库管理员在这里按 Alt+P 发给它，别的电脑才能用。")
        self.body.addWidget(words(following, "note", "warn" if not came.news else "", wrap=True))
        if mood == "bad":
            self.say(tr("请先校准本机时钟：时限按它算，快了十分钟以上的记录中心不收。"))


def login_of(window: int) -> str:
    """What the PC of a window is called at the centre, unless somebody calls it otherwise."""
    return f"window_{window:02}"


def login_fault(login: str) -> str:
    """A login has to be one."""
    if re.fullmatch(LOGIN, login):
        return ""
    return tr("登录名请用小写字母开头，只含小写字母、数字和下划线，例如 window_03。")


def _column(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(px(8))
    return layout
