"""The first screen: window, staff number, PIN, and for whom if B stands in for A (MISSION A1)."""

from datetime import datetime
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from window_desk.errors import LoginRefused
from window_desk.ui.elements import button, card, words
from window_desk.ui.theme import px, set_mood
from window_desk.ui.translation import error_text, tr

if TYPE_CHECKING:  # the desk brings the database along; this page is shown before that is loaded
    from window_desk.desk import Desk


def _field(name: str, label: str, *, secret: bool = False) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    made.setAccessibleName(label)
    made.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
    if secret:
        made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


class LoginPage(QWidget):
    """Asks who sits at which window; ``logged_in`` when the desk agreed. Can be shown before there is a desk."""

    logged_in = Signal()

    def __init__(self, hint: str = "") -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._until: datetime | None = None
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._count_down)
        self._centre = words(tr("窗口台账"), "title", name="loginCentre")
        self._window, self._staff = _field("windowNumber", tr("窗口号")), _field("staffNo", tr("工号"))
        self._pin = _field("pin", tr("PIN"), secret=True)
        self._window.setValidator(QIntValidator(1, 999, self))
        self._for = QCheckBox()
        self._for.setObjectName("standsInFor")
        self._for.hide()
        self._message = words(look="note", name="loginMessage", wrap=True)
        self._message.hide()
        self._enter = button(tr("登录"), self._on_enter, name="logIn", primary=True)
        self._lay_out(hint)
        self._staff.textChanged.connect(self._offer_pair)
        self._window.returnPressed.connect(self._staff.setFocus)
        self._staff.returnPressed.connect(self._pin.setFocus)
        self._pin.returnPressed.connect(self._on_enter)
        self._enter.setEnabled(False)

    def _lay_out(self, hint: str) -> None:
        frame, inside = card()
        frame.setFixedWidth(px(400))
        inside.setContentsMargins(px(32), px(24), px(32), px(32))
        inside.addWidget(self._centre)
        inside.addWidget(words(tr("登录后，每一条记录都写着是谁、在哪个窗口办的。"), "small", wrap=True))
        form = QFormLayout()
        form.setVerticalSpacing(px(12))
        form.setHorizontalSpacing(px(16))
        for label, field in ((tr("窗口号"), self._window), (tr("工号"), self._staff), (tr("PIN"), self._pin)):
            form.addRow(words(label, "soft"), field)
        inside.addSpacing(px(8))
        inside.addLayout(form)
        inside.addWidget(self._for)
        inside.addWidget(self._message)
        inside.addSpacing(px(4))
        inside.addWidget(self._enter)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(frame, 0, Qt.AlignmentFlag.AlignHCenter)
        if hint:
            note = words(hint, "note", name="loginHint", wrap=True)
            note.setFixedWidth(px(400))
            outer.addSpacing(px(12))
            outer.addWidget(note, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def attach(self, desk: "Desk", window_number: int | None = None) -> None:
        """From now on log in at ``desk``; the window number of last time may be filled in."""
        self._desk = desk
        self._centre.setText(desk.roster.centre.name)
        self._enter.setEnabled(True)
        if window_number:
            self._window.setText(str(window_number))
        self.begin()

    def begin(self) -> None:
        """Clear what is secret and put the cursor where typing starts."""
        self._pin.clear()
        self.say("")
        (self._staff if self._window.text() else self._window).setFocus()

    def _offer_pair(self, staff_no: str) -> None:
        officer = self._desk.roster.officer(staff_no.strip()) if self._desk else None
        if self._until is not None:
            self._resume()  # the pause is that officer's, not the window's
        self._for.setChecked(False)
        self._for.setVisible(bool(officer and officer.pair))
        if officer and officer.pair and self._desk:
            self._for.setText(tr("代 A 岗 {name}").format(name=self._desk.roster.name_of(officer.pair)))

    def _on_enter(self) -> None:
        if self._desk is None or not self._enter.isEnabled():
            return
        if not (self._window.text() and self._staff.text().strip() and self._pin.text()):
            self.say(tr("请填写窗口号、工号和 PIN。"))
            return
        officer = self._desk.roster.officer(self._staff.text().strip())
        stands_in_for = officer.pair if officer and self._for.isChecked() else None
        try:
            self._desk.log_in(self._staff.text().strip(), self._pin.text(), int(self._window.text()), stands_in_for)
        except LoginRefused as refused:
            self._refused(refused)
            return
        self.logged_in.emit()

    def _refused(self, refused: LoginRefused) -> None:
        self._pin.clear()
        self._pin.setFocus()
        if refused.until is None:
            self.say(error_text(refused))
            return
        self._until = refused.until
        self._enter.setEnabled(False)
        self._tick.start()
        self._count_down()

    def _count_down(self) -> None:
        assert self._desk is not None
        assert self._until is not None
        seconds = ceil((self._until - self._desk.now()).total_seconds())
        if seconds > 0:
            clock = f"{seconds // 60:02d}:{seconds % 60:02d}"
            self.say(tr("连续输错太多次，登录已暂停。{clock} 后可以再试，或请管理员重设 PIN。").format(clock=clock))
            return
        self._resume()

    def _resume(self) -> None:
        self._tick.stop()
        self._until = None
        self._enter.setEnabled(True)
        self._pin.clear()
        self.say("")

    def say(self, text: str) -> None:
        """Put a sentence under the fields."""
        self._message.setText(text)
        self._message.setVisible(bool(text))
        set_mood(self._message, "bad")
