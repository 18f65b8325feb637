"""The quiet pages of the applicant's screen: nobody's turn, please check, thank you."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from window_desk.ui.applicant.confirmation import Confirmation
from window_desk.ui.elements import card, clear, row, words
from window_desk.ui.translation import tr

Scale = Callable[[int], int]
"""From pixels of the design (1280 by 800) to those of the screen."""

LISTED = 4
"""How many materials are named; more are counted."""

CENTRE = Qt.AlignmentFlag.AlignHCenter


def touch_button(text: str, pressed: Callable[[], object], name: str, *, primary: bool = False) -> QPushButton:
    """A button for a finger; it never has the keyboard, which is the clerk's."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setProperty("primary", "true" if primary else "false")
    made.clicked.connect(lambda: pressed())
    return made


class IdlePage(QWidget):
    """Which window this is and what it handles; nothing of anybody."""

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self.window_words = words(look="window", name="applicantWindow")
        self.handles = words(look="fact", name="applicantHandles")
        self.hello = words(look="hello", name="applicantHello")
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        for part, below in ((self.hello, 40), (self.window_words, 12), (self.handles, 0)):
            layout.addWidget(part, 0, CENTRE)
            layout.addSpacing(scale(below))
        layout.addStretch(3)


class OneLine(QLabel):
    """A text on one line, cut short where there is no room for all of it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)


class ConfirmPage(QWidget):
    """Who, what and until when at the left, the papers at the right; ``checked`` when the applicant says whether that
    is right.
    """

    checked = Signal(bool)

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self._scale = scale
        frame, inside = card()
        inside.setContentsMargins(scale(48), scale(32), scale(48), scale(32))
        self._facts, self._papers = QVBoxLayout(), QVBoxLayout()
        halves = row(spacing=scale(48))
        for half in (self._facts, self._papers):
            half.setSpacing(scale(8))
        halves.addLayout(self._facts, 1)
        halves.addLayout(self._papers, 1)
        inside.addLayout(halves, 1)
        wrong = touch_button(tr("✕ 有误"), lambda: self.checked.emit(False), "applicantWrong")
        right = touch_button(tr("✓ 核对无误"), lambda: self.checked.emit(True), "applicantRight", primary=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scale(56), scale(24), scale(56), scale(32))
        layout.setSpacing(scale(20))
        layout.addWidget(words(tr("请核对"), "title"), 0, CENTRE)
        layout.addWidget(frame, 1)
        layout.addLayout(row(None, wrong, right, None, spacing=scale(32)))

    def show_confirmation(self, told: Confirmation) -> None:
        """Show that instead of what was there."""
        self.forget()
        self._tell(tr("申请人"), told.name, "fact", told.number, told.phone)
        self._tell(tr("事项"), told.item, "fact", told.case_number)
        self._tell(told.what_day, told.day, "day")
        self._facts.addStretch(1)
        self._list(tr("✕ 还缺 {n} 件"), told.lacking)
        self._list(tr("✓ 已收 {n} 件"), told.received)
        self._papers.addStretch(1)

    def _tell(self, label: str, text: str, look: str, *more: str) -> None:
        if not text:
            return
        self._facts.addWidget(words(label, "soft"))
        self._facts.addWidget(words(text, look, wrap=True))
        below = "　".join(part for part in more if part)
        if below:
            self._facts.addWidget(words(below, "soft", wrap=True))
        self._facts.addSpacing(self._scale(20))

    def _list(self, heading: str, materials: tuple[str, ...]) -> None:
        """The first few by name, the rest counted."""
        if not materials:
            return
        self._papers.addWidget(words(heading.format(n=len(materials)), "fact"))
        for name in materials[:LISTED]:
            self._papers.addWidget(OneLine(f"· {name}"))
        if len(materials) > LISTED:
            self._papers.addWidget(words(tr("……共 {n} 件").format(n=len(materials)), "soft"))
        self._papers.addSpacing(self._scale(20))

    def forget(self) -> None:
        """Keep nothing of anybody."""
        clear(self._facts)
        clear(self._papers)


class ThanksPage(QWidget):
    """It is done: a word of thanks."""

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self.thanks = words(look="hello", name="applicantThanks")
        self.more = words(look="fact", name="applicantMore", wrap=True)
        self.more.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scale(80), 0, scale(80), 0)
        layout.addStretch(2)
        layout.addWidget(self.thanks, 0, CENTRE)
        layout.addSpacing(scale(24))
        layout.addWidget(self.more)
        layout.addStretch(3)
