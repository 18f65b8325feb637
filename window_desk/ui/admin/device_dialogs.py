"""The dialogs of 同步: a window is enrolled, its one-time code shown, a window shut out."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from window_desk.sync.admin import Invitation
from window_desk.ui.admin.joining_dialogs import login_fault, login_of
from window_desk.ui.elements import words
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Words
from window_desk.ui.labels import moment_text
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.translation import tr


class EnrolDialog(StepDialog):
    """Asks which window, proposing that of ``number``; ``answers`` are its login, its name and whether it is a
    supervisor's.
    """

    def __init__(self, parent: QWidget, number: int | None) -> None:
        super().__init__(parent, "enrolDialog", tr("登记窗口"), tr("登记，给出登记码"))
        self._login = Words("login", tr("登录名"), login_of(number) if number else "", hint="window_03")
        label = tr("{n} 号窗口").format(n=number) if number else ""
        self._label = Words("label", tr("名称"), label, hint=tr("3 号窗口"))
        self._supervisor = QCheckBox(tr("主管的电脑：可取得全中心的申请人信息"))
        note = tr("登记码只能用一次，24 小时有效。那台电脑第一次打开时选“加入中心”，输入登记码。换了电脑就再登记一次。")
        self.body.addWidget(words(note, "soft", wrap=True))
        self.body.addWidget(FieldForm((self._login, self._label)))
        self.body.addWidget(self._supervisor)
        self._login.begin()

    @property
    def answers(self) -> tuple[str, str, bool]:
        """Login, name, supervisor."""
        return self._login.value, self._label.value, self._supervisor.isChecked()

    def refusal(self) -> str:
        """A login has to be one."""
        return login_fault(self._login.value)


class CodeDialog(StepDialog):
    """Shows the code, large, once."""

    def __init__(self, parent: QWidget, invitation: Invitation, today: date) -> None:
        super().__init__(parent, "codeDialog", tr("登记码"), tr("已经抄下"), step=False)
        until = moment_text(invitation.expires_at, today)
        code: QLabel = words(invitation.code, "figure", name="enrolCode")
        code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said = tr("{login} 的登记码，{time} 前有效，只能用一次；中心不保存，关上就看不到了。")
        self.body.addWidget(words(said.format(login=invitation.login, time=until), wrap=True))
        self.body.addWidget(code)


class RevokeDialog(StepDialog):
    """Asks why a window is shut out."""

    def __init__(self, parent: QWidget, login: str) -> None:
        super().__init__(parent, "revokeDialog", tr("停用 {login}").format(login=login), tr("停用"))
        self._why = Words("why", tr("原因"), hint=tr("电脑丢失、报废、调离"))
        note = tr("立即断开，不能再登录；它已经报到的记录都保留。还没有报到的留在那台电脑里，重新登记以后会接着报。")
        self.body.addWidget(words(note, "soft", wrap=True))
        self.body.addWidget(FieldForm((self._why,)))
        self._why.begin()

    @property
    def why(self) -> str:
        """The reason."""
        return self._why.value

    def refusal(self) -> str:
        """A reason has to be given."""
        return "" if self._why.value else tr("请写明原因。")
