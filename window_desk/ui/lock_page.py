"""The locked window: who sits here, and the PIN that brings the screen back as it was (MISSION A1)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from window_desk.desk import Desk
from window_desk.errors import LoginRefused, WindowDeskError
from window_desk.ui.elements import button, card, row, words
from window_desk.ui.pin import PinPause, plain_field
from window_desk.ui.theme import px, set_mood
from window_desk.ui.translation import error_text, tr
from window_desk.ui.worker import Worker


class LockPage(QWidget):
    """Covers the workspace. ``unlocked`` by the right PIN, ``left`` when somebody else wants to log in."""

    unlocked = Signal()
    left = Signal()

    def __init__(self, desk: Desk, worker: Worker) -> None:
        super().__init__()
        self._desk, self._worker = desk, worker
        self.pause = PinPause(self)
        self.pause.told.connect(self._say)
        self.pause.over.connect(self._on_pause_over)
        self._pin = plain_field("lockPin", tr("PIN"), secret=True)
        self._pin.returnPressed.connect(self._on_enter)
        self._message = words(look="note", mood="bad", name="lockMessage", wrap=True)
        self._message.hide()
        self._enter = button(tr("解锁"), self._on_enter, name="unlock", primary=True)
        self._leave = button(tr("换人登录"), self.left.emit, name="changeOfficer")
        self._lay_out()

    def _lay_out(self) -> None:
        session = self._desk.session
        assert session is not None  # only a window where somebody sits is locked
        frame, inside = card()
        frame.setFixedWidth(px(400))
        inside.setContentsMargins(px(32), px(24), px(32), px(32))
        inside.setSpacing(px(12))
        who = self._desk.roster.signature(session.hand)
        self.setWindowTitle(tr("{centre} · 窗口台账").format(centre=self._desk.roster.centre.name))
        inside.addWidget(words(self._desk.roster.centre.name, "soft"))
        inside.addWidget(words(tr("窗口已锁"), "title", name="lockTitle"))
        place = tr("{number} 号窗口").format(number=session.window.number)
        inside.addWidget(words(f"{place}　{who}", "strong", name="lockOfficer", wrap=True))
        inside.addWidget(words(tr("输入 PIN 回到原来的画面；没办完的都已暂存。"), "small", wrap=True))
        inside.addWidget(self._pin)
        inside.addWidget(self._message)
        inside.addLayout(row(self._leave, None, self._enter))
        self.setTabOrder(self._pin, self._leave)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(frame, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def begin(self) -> None:
        """Put the cursor where typing starts."""
        self._pin.setFocus()

    def _on_enter(self) -> None:
        if not self._enter.isEnabled():
            return
        pin = self._pin.text()
        self._enter.setEnabled(False)
        self._worker.run(lambda: self._desk.unlock(pin), self._on_answer)

    def _on_answer(self, answer: WindowDeskError | None) -> None:
        if not isValid(self):  # somebody else logged in meanwhile
            return
        self._enter.setEnabled(True)
        if answer is None:
            self.unlocked.emit()
        else:
            self._refused(answer)

    def _refused(self, refused: WindowDeskError) -> None:
        self._pin.clear()
        if not isinstance(refused, LoginRefused) or refused.until is None:
            self._say(error_text(refused))
            return
        self._enter.setEnabled(False)
        self.pause.begin(refused.until, self._desk.now)

    def _on_pause_over(self) -> None:
        self._enter.setEnabled(True)
        self._say("")

    def _say(self, text: str) -> None:
        self._message.setText(text)
        self._message.setVisible(bool(text))
        set_mood(self._message, "bad")
