"""The applicant's window: its pages, and when it goes back to the one that shows nothing of anybody."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from window_desk.ui import theme
from window_desk.ui.applicant.confirmation import Confirmation
from window_desk.ui.applicant.pages import ConfirmPage, IdlePage, ThanksPage
from window_desk.ui.applicant.rating_page import RatingPage
from window_desk.ui.elements import words
from window_desk.ui.translation import tr

DESIGN = (1280, 800)
"""The screen the sizes are drawn for; on another everything grows or shrinks with it."""

FLAGS = (
    Qt.WindowType.Window
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)
"""The keyboard is the clerk's: this window never takes it, not even when it is touched."""


def show_beside(window: QWidget) -> None:
    """Show ``window`` and leave the keyboard where it is, also where a window system gives it to whatever is new."""
    active = QApplication.activeWindow()
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    window.show()
    if active is not None:
        active.activateWindow()


class ApplicantWindow(QWidget):
    """Fills ``area``, the applicant's screen. What the applicant does there comes out of ``confirm`` and ``rating``."""

    rested = Signal()

    def __init__(self, area: QRect, centre: str) -> None:
        super().__init__(None, FLAGS)
        self.setObjectName("applicant")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("申请人屏幕"))
        self._factor = min(area.width() / DESIGN[0], area.height() / DESIGN[1])
        self.setStyleSheet(theme.style_sheet("applicant.qss", round(100 * self._factor)))
        self.idle, self.confirm = IdlePage(self._scale), ConfirmPage(self._scale)
        self.rating, self.thanks = RatingPage(self._scale), ThanksPage(self._scale)
        self._pages = QStackedWidget()
        for page in (self.idle, self.confirm, self.rating, self.thanks):
            self._pages.addWidget(page)
        self._until = QTimer(self, singleShot=True)
        self._until.timeout.connect(self.rest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head(centre))
        layout.addWidget(self._pages, 1)
        self.move(area.topLeft())
        self.setFixedSize(area.size())

    def _scale(self, size: int) -> int:
        return round(size * self._factor)

    def _head(self, centre: str) -> QFrame:
        head = QFrame()
        head.setObjectName("applicantHead")
        self._today = words(name="applicantToday")
        line = QHBoxLayout(head)
        line.setContentsMargins(self._scale(40), self._scale(20), self._scale(40), self._scale(20))
        line.addWidget(words(centre, name="applicantCentre"))
        line.addStretch(1)
        line.addWidget(self._today)
        return head

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self._pages.currentWidget()

    def _turn_to(self, page: QWidget, seconds: int = 0) -> None:
        if page is not self.rating:
            self.rating.end()
        if page is not self.confirm:
            self.confirm.forget()
        self._pages.setCurrentWidget(page)
        if seconds:
            self._until.start(1000 * seconds)
        else:
            self._until.stop()

    def say_where(self, hello: str, window: str, handles: str, today: str) -> None:
        """What stands on the page of nobody's turn, and the day at the top of each."""
        self.idle.hello.setText(hello)
        self.idle.window_words.setText(window)
        self.idle.handles.setText(handles)
        self._today.setText(today)

    def rest(self) -> None:
        """Nobody's turn: at once nothing of anybody."""
        self._turn_to(self.idle)
        self.rested.emit()

    def ask_to_check(self, told: Confirmation, seconds: int) -> None:
        """请核对."""
        self.confirm.show_confirmation(told)
        self._turn_to(self.confirm, seconds)

    def ask_to_rate(self, seconds: int) -> None:
        """请评价."""
        self.rating.begin(seconds)
        self._turn_to(self.rating)

    def thank(self, thanks: str, more: str, seconds: int) -> None:
        """It is done."""
        self.thanks.thanks.setText(thanks)
        self.thanks.more.setText(more)
        self._turn_to(self.thanks, seconds)
