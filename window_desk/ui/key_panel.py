"""The bar at the bottom: the steps of a case with their keys, one of them the likely next; at the right, why not."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from window_desk.ui.actions import BAR, BY_KEY, Action
from window_desk.ui.flow_layout import FlowLayout
from window_desk.ui.theme import colour, font, px, set_mood
from window_desk.ui.translation import tr


class KeyButton(QPushButton):
    """A button that shows its key small and soft before its word: that of the action the key means just now."""

    def __init__(self, action: Action) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_action(action)

    def show_action(self, action: Action) -> None:
        """Mean ``action`` from now on."""
        self.action_id, self._key, self._word = action.id, action.key, tr(action.label)
        self.setObjectName(action.id)
        self.setAccessibleName(self._word)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for key and word."""
        return QSize(self._key_width() + self.fontMetrics().horizontalAdvance(self._word) + px(32), px(36))

    def _key_width(self) -> int:
        return QFontMetrics(font(12)).horizontalAdvance(self._key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground as the style sheet has it, then the two texts."""
        super().paintEvent(event)
        painter = QPainter(self)
        primary, off = self.property("primary") == "true", self.property("off") == "true"
        inner = self.rect().adjusted(px(12), 0, -px(12), 0)
        painter.setFont(font(12))
        painter.setPen(colour("on_header" if primary else "off" if off else "soft"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._key)
        painter.setFont(font())
        painter.setPen(colour("card" if primary else "off" if off else "ink"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._word)


class StatusText(QLabel):
    """One sentence in at most two lines; what does not fit is in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.full = ""
        self.setObjectName("status")
        self.setProperty("look", "small")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_text(self, text: str) -> None:
        """Show ``text`` as far as it fits."""
        self.full = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        room = 2 * self.width() - px(56)  # a line breaks before its end
        self.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(room, px(120))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the sentence anew."""
        super().resizeEvent(event)
        self.show_text(self.full)


class KeyPanel(QFrame):
    """The key bar. A grey key can still be pressed: it then says why it is grey."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keys")
        layout = FlowLayout(self, around=(px(12), px(10)), last_fills=True)
        self._buttons = {key: self._button(BY_KEY[key][0]) for key in BAR if key in BY_KEY}
        for made in self._buttons.values():
            layout.addWidget(made)
        self._say = StatusText()
        layout.addWidget(self._say)

    def _button(self, action: Action) -> KeyButton:
        made = KeyButton(action)
        made.clicked.connect(lambda: self.pressed.emit(made.action_id))
        return made

    def show_state(self, meant: Mapping[str, Action], why_not: Mapping[str, str], next_step: str) -> None:
        """Show what each key means just now, grey out the actions in ``why_not`` (id to reason), and make ``next_step``
        (may be empty) the primary one.
        """
        for key, made in self._buttons.items():
            action = meant[key]
            reason = why_not.get(action.id, "")
            made.show_action(action)
            made.setProperty("off", "true" if reason else "false")
            made.setProperty("primary", "true" if action.id == next_step and not reason else "false")
            made.setToolTip(reason or tr(action.law[0]))
            made.setAccessibleDescription(reason)
            made.style().unpolish(made)
            made.style().polish(made)

    def say(self, text: str, mood: str = "") -> None:
        """Put ``text`` at the right of the bar."""
        self._say.show_text(text)
        set_mood(self._say, mood)

    @property
    def said(self) -> str:
        """What stands at the right of the bar."""
        return self._say.full
