"""The first screen: window, staff number, PIN, for whom if B stands in for A, and at which post (MISSION A1)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from window_desk.core.posts import posts_of
from window_desk.errors import LoginRefused, WindowDeskError
from window_desk.settings import LOGIN_WINDOW
from window_desk.ui.elements import button, card, words
from window_desk.ui.pin import PinPause, plain_field
from window_desk.ui.theme import px, set_mood
from window_desk.ui.translation import error_text, tr
from window_desk.ui.worker import Worker

if TYPE_CHECKING:  # the desk brings the database along; this page is shown before that is loaded
    from window_desk.desk import Desk, Session


class LoginPage(QWidget):
    """Asks who sits at which window; ``logged_in`` when the desk agreed. Can be shown before there is a desk."""

    logged_in = Signal()

    def __init__(self, worker: Worker, hint: str = "") -> None:
        super().__init__()
        self.setWindowTitle(tr("窗口台账"))
        self._worker = worker  # checking a PIN takes a tenth of a second, on purpose
        self._desk: Desk | None = None
        self.pause = PinPause(self)
        self.pause.told.connect(self.say)
        self.pause.over.connect(self._resume)
        self._centre = words(tr("窗口台账"), "title", name="loginCentre")
        self._window, self._staff = plain_field("windowNumber", tr("窗口号")), plain_field("staffNo", tr("工号"))
        self._pin = plain_field("pin", tr("PIN"), secret=True)
        self._window.setValidator(QIntValidator(1, 999, self))
        self._for = QCheckBox()
        self._for.setObjectName("standsInFor")
        self._for.hide()
        self._post = QComboBox()
        self._post.setObjectName("post")
        self._post.setAccessibleName(tr("岗位"))
        self._post_row = words(tr("岗位"), "soft")
        self._message = words(look="note", name="loginMessage", wrap=True)
        self._message.hide()
        self._enter = button(tr("登录"), self._on_enter, name="logIn", primary=True)
        self._lay_out(hint)
        self._staff.textChanged.connect(self._offer_pair)
        self._for.toggled.connect(self._offer_posts)
        self._window.returnPressed.connect(lambda: _begin_anew(self._staff))
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
        form.addRow(self._for)
        form.addRow(self._post_row, self._post)
        self._offer_posts()
        inside.addSpacing(px(8))
        inside.addLayout(form)
        inside.addWidget(self._message)
        inside.addSpacing(px(8))
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

    def attach(self, desk: "Desk") -> None:
        """From now on log in at ``desk``; the window of the last log-in here, or the only one, stands there already."""
        self._desk = desk
        self._centre.setText(desk.roster.centre.name)
        self.setWindowTitle(tr("{centre} · 窗口台账").format(centre=desk.roster.centre.name))
        known, last = [window.number for window in desk.roster.windows], int(desk.setting(LOGIN_WINDOW))
        if last in known or len(known) == 1:
            self._window.setText(str(last if last in known else known[0]))
        self.begin()

    def begin(self) -> None:
        """Clear what is secret and put the cursor where typing starts."""
        self._enter.setEnabled(True)
        self._pin.clear()
        self.say("")
        _begin_anew(self._staff if self._window.text() else self._window)

    def _offer_pair(self, staff_no: str) -> None:
        officer = self._desk.roster.officer(staff_no.strip()) if self._desk else None
        self.pause.end()  # the pause is that officer's, not the window's
        self._for.setChecked(False)
        self._for.setVisible(bool(officer and officer.pair))
        if officer and officer.pair and self._desk:
            self._for.setText(tr("代 A 岗 {name}").format(name=self._desk.roster.name_of(officer.pair)))
        self._offer_posts()

    def _offer_posts(self) -> None:
        """Ask for the post where there are several to choose from."""
        staff_no = self._staff.text().strip()
        posts = posts_of(self._desk.roster, staff_no, self._absent) if self._desk and staff_no else ()
        self._post.clear()
        for post in posts:
            self._post.addItem(post.name, post.code)
        self._post.setVisible(len(posts) > 1)
        self._post_row.setVisible(len(posts) > 1)

    @property
    def _absent(self) -> str | None:
        """The staff number of the A that is stood in for."""
        officer = self._desk.roster.officer(self._staff.text().strip()) if self._desk else None
        return officer.pair if officer and self._for.isChecked() else None

    def _on_enter(self) -> None:
        if self._desk is None or not self._enter.isEnabled():
            return
        staff_no, pin, window = self._staff.text().strip(), self._pin.text(), self._window.text()
        if not (window and staff_no and pin):
            self.say(tr("请填写窗口号、工号和 PIN。"))
            return
        desk, absent, post = self._desk, self._absent, self._post.currentData() or ""
        self._enter.setEnabled(False)
        self._worker.run(lambda: desk.log_in(staff_no, pin, int(window), absent, post), self._on_answer)

    def _on_answer(self, answer: "Session | WindowDeskError") -> None:
        if isinstance(answer, WindowDeskError):
            self._enter.setEnabled(True)
            self._refused(answer)
        else:
            self._remember(answer.window.number)
            self.logged_in.emit()

    def _remember(self, window: int) -> None:
        """The window this PC stands at: nobody has to say it at the next start."""
        assert self._desk is not None
        if self._desk.setting(LOGIN_WINDOW) != window:
            self._desk.set_setting(LOGIN_WINDOW, window)

    def _refused(self, refused: WindowDeskError) -> None:
        self._pin.clear()
        self._pin.setFocus()
        if not isinstance(refused, LoginRefused) or refused.until is None:
            self.say(error_text(refused))
            return
        assert self._desk is not None
        self._enter.setEnabled(False)
        self.pause.begin(refused.until, self._desk.now)

    def _resume(self) -> None:
        self._enter.setEnabled(True)
        self._pin.clear()
        self.say("")

    def say(self, text: str) -> None:
        """Put a sentence under the fields."""
        self._message.setText(text)
        self._message.setVisible(bool(text))
        set_mood(self._message, "bad")


def _begin_anew(field: QLineEdit) -> None:
    """Go to ``field``; typing replaces what the last one left there."""
    field.setFocus()
    field.selectAll()
