"""Keeps the applicant's window on the applicant's screen, and the clerk's window off it, whatever is unplugged (G2)."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from window_desk.settings import APPLICANT_SCREEN
from window_desk.ui.applicant.applicant_window import ApplicantWindow, show_beside
from window_desk.ui.applicant.screens import Screen, place
from window_desk.ui.labels import full_day_text
from window_desk.ui.translation import tr

if TYPE_CHECKING:  # the desk brings the database along
    from window_desk.desk import Desk

SETTLING_MS = 300
"""How long the window system may still be moving windows about."""


def screens_there() -> list[Screen]:
    """The screens that are plugged in."""
    return [_told(screen) for screen in QGuiApplication.screens()]


def _told(screen: QScreen) -> Screen:
    area = screen.geometry()
    primary = screen is QGuiApplication.primaryScreen()
    sides = area.left(), area.top(), area.width(), area.height()
    return Screen(screen.name(), screen.serialNumber(), *sides, primary)


class ApplicantScreen(QObject):
    """Owns the applicant's ``window``; it exists while that screen is there. ``exposed`` when the applicant is left
    looking at the clerk's own; ``dressed`` when there is a new window.
    """

    exposed = Signal()
    dressed = Signal()

    def __init__(self, desk: "Desk", clerk: QWidget, screens: Callable[[], list[Screen]] = screens_there) -> None:
        super().__init__(clerk)
        self._desk, self._clerk, self._screens = desk, clerk, screens
        self._was_exposed = False
        self.window: ApplicantWindow | None = None
        self._soon = QTimer(self, singleShot=True, interval=SETTLING_MS)
        self._soon.timeout.connect(self.arrange)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self._on_screen)
        application.primaryScreenChanged.connect(self._on_screen)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._on_screen)
        clerk.installEventFilter(self)

    @property
    def chosen(self) -> bool:
        """Whether this window has a screen for the applicant at all, plugged in or not."""
        return bool(self._desk.setting(APPLICANT_SCREEN))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window system, or the clerk, moved the clerk's window."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.WindowStateChange, QEvent.Type.Show) and self.chosen:
            self._soon.start()
        return False

    def _on_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_screen)
        self._on_screen()

    def _on_screen(self, _: object = None) -> None:
        """Screens came, went or changed: at once nothing of anybody, then look where everything belongs."""
        if self.window is not None:
            self.window.rest()
        self._soon.start()

    def arrange(self) -> None:
        """Put each window where it belongs."""
        middle = self._clerk.frameGeometry().center()
        places = place(str(self._desk.setting(APPLICANT_SCREEN)), self._screens(), (middle.x(), middle.y()))
        if places.clerk is not None:
            self._move_clerk(places.clerk)
        if places.applicant is None:
            self._take_down()
        else:
            self._put_up(_area(places.applicant))
        if places.exposed and not self._was_exposed:
            self.exposed.emit()
        self._was_exposed = places.exposed

    def _move_clerk(self, to: Screen) -> None:
        clerk, area = self._clerk, _area(to)
        maximized = clerk.isMaximized()
        if maximized:
            clerk.showNormal()
        size = clerk.size().boundedTo(area.size())
        clerk.setGeometry(QRect(area.topLeft(), size))
        if maximized:
            clerk.showMaximized()

    def _put_up(self, area: QRect) -> None:
        if self.window is not None and self.window.geometry() == area:
            return
        self._take_down()
        self.window = ApplicantWindow(area, self._desk.roster.centre.name)
        self.say_where()
        self.window.rest()
        show_beside(self.window)
        self.dressed.emit()

    def _take_down(self) -> None:
        if self.window is not None:
            self.window.rest()
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def dress(self) -> None:
        """Text, language or contrast changed, or another screen was chosen: a new window."""
        self._take_down()
        self.arrange()

    def say_where(self, *, open_for_business: bool = False) -> None:
        """Which window this is and what it handles, and whether somebody sits there."""
        if self.window is None:
            return
        session, roster = self._desk.session, self._desk.roster
        window = session.window if session else None
        post = roster.post(session.hand.post) if session else None
        self.window.say_where(
            tr("欢迎") if open_for_business else tr("暂停服务，请稍候"),
            tr("{number} 号窗口").format(number=window.number) if window else "",
            " · ".join(part.name for part in (window, post) if part),
            full_day_text(self._desk.today()),
        )

    def leave(self) -> None:
        """The program ends."""
        self._clerk.removeEventFilter(self)
        self._soon.stop()
        self._take_down()


def _area(screen: Screen) -> QRect:
    return QRect(screen.left, screen.top, screen.width, screen.height)
