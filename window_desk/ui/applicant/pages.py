"""The quiet pages of the applicant's screen: nobody's turn, please check, thank you."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

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
        self.today = words(look="soft", name="applicantToday")
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        for part, below in ((self.hello, 32), (self.window_words, 8), (self.handles, 40), (self.today, 0)):
            layout.addWidget(part, 0, CENTRE)
            layout.addSpacing(scale(below))
        layout.addStretch(3)


class ConfirmPage(QWidget):
    """Name, item, papers, date; ``checked`` when the applicant says whether that is right."""

    checked = Signal(bool)

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self._scale = scale
        frame, self._inside = card()
        self._inside.setContentsMargins(scale(40), scale(24), scale(40), scale(24))
        self._inside.setSpacing(scale(12))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scale(32))
        self._grid.setVerticalSpacing(scale(8))
        self._grid.setColumnStretch(1, 1)
        self._inside.addLayout(self._grid)
        self._inside.addStretch(1)
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
        clear(self._grid)
        who = "　".join(part for part in (told.number, told.phone) if part)
        lines = (
            (tr("申请人"), told.name, "fact"),
            ("", who, "soft"),
            (tr("事项"), told.item, "fact"),
            ("", told.case_number, "soft"),
            (tr("已收 {n} 件").format(n=len(told.received)), _named(told.received), "plain"),
            (tr("还缺 {n} 件").format(n=len(told.lacking)), _named(told.lacking), "plain"),
            (told.what_day, told.day, "day"),
        )
        for number, (label, text, look) in enumerate(line for line in lines if line[1]):
            self._grid.addWidget(words(label, "soft"), number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words(text, look, wrap=True), number, 1)

    def forget(self) -> None:
        """Keep nothing of anybody."""
        clear(self._grid)


def _named(materials: tuple[str, ...]) -> str:
    """A line for each of the first few, the rest counted."""
    lines = [f"· {name}" for name in materials[:LISTED]]
    if len(materials) > LISTED:
        lines.append(tr("……共 {n} 件").format(n=len(materials)))
    return "\n".join(lines)


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
