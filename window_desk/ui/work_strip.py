"""What is under way and what is asked, standing on the key bar: never in the way, answered and stopped by key."""

from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from window_desk.ui.actions import BY_ID
from window_desk.ui.elements import words
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.theme import px
from window_desk.ui.translation import tr

SHOWN_AFTER = 0.5
"""Seconds until a job is worth showing (MISSION G4)."""


class WorkStrip(QFrame):
    """Lies over the lower right of ``owner``, on the upper edge of ``keys``, while there is something to show.
    ``asked`` is the id of the action its buttons stand for.
    """

    asked = Signal(str)

    def __init__(self, owner: QWidget, keys: QWidget, room: PrintRoom) -> None:
        super().__init__(owner)
        self.setObjectName("workStrip")
        self._keys, self._room = keys, room
        self._question, self._work = words(look="strong", name="question", wrap=True), words(name="work", look="small")
        self._bar = QProgressBar()
        self._bar.setObjectName("workProgress")
        self._bar.setAccessibleName(tr("进度"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(px(140))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(px(16), px(8), px(12), px(8))
        self._rows.setSpacing(px(8))
        self._asking = self._row(self._question, self._button("paper.came_out"), self._button("paper.not_out"))
        self._doing = self._row(self._work, self._bar, self._button("work.cancel"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        room.moved.connect(self.refresh)
        keys.installEventFilter(self)
        self.refresh()

    def _row(self, text: QWidget, *rest: QWidget) -> QWidget:
        made = QWidget()
        layout = QHBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(text, 1)
        for part in rest:
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._rows.addWidget(made)
        return made

    def _button(self, action_id: str) -> QPushButton:
        action = BY_ID[action_id]
        made = QPushButton(f"{tr(action.label)}  {action.key}")
        made.setObjectName(f"strip.{action_id}")
        made.setAccessibleName(tr(action.label))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda: self.asked.emit(action_id))
        return made

    def refresh(self) -> None:
        """Show what there is now."""
        self._ask()
        self._show_work()
        self.setVisible(not self._asking.isHidden() or not self._doing.isHidden())
        self.place()

    def _ask(self) -> None:
        questions = self._room.questions
        self._asking.setVisible(bool(questions))
        if not questions:
            return
        first = questions[0]
        printer = first.outcome.printer if first.outcome else ""
        text = tr("{number} 出纸了吗？打印机“{printer}”没有回话。").format(number=first.number, printer=printer)
        if len(questions) > 1:
            text += tr("（还有 {n} 份要问）").format(n=len(questions) - 1)
        self._question.setText(text)

    def _show_work(self) -> None:
        jobs = self._room.jobs
        now = monotonic()
        slow = [job for job in jobs if now - job.since >= SHOWN_AFTER]
        self._doing.setVisible(bool(slow))
        if not slow:
            if jobs:
                self._timer.start(round((SHOWN_AFTER - (now - jobs[0].since)) * 1000) + 1)
            return
        first = slow[0]
        more = tr("，后面还有 {n} 份").format(n=len(jobs) - 1) if len(jobs) > 1 else ""
        self._work.setText(first.what + more)
        self._bar.setRange(0, max(first.all, 1))
        self._bar.setValue(first.done)

    def place(self) -> None:
        """On the upper edge of the keys, at the right."""
        owner = self.parentWidget()
        assert owner is not None  # lies over it
        width = min(px(600), owner.width())
        layout = self._rows
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry(owner.width() - width, self._keys.y() - height + 1, width, height)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the keys where they go."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.place()
        return super().eventFilter(watched, event)

    def leave(self) -> None:
        """Stop listening to the room."""
        self._room.moved.disconnect(self.refresh)
        self._timer.stop()
