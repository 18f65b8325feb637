"""A second screen that is not really there: what the window system would tell of it, and a finger on it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from window_desk.settings import APPLICANT_SCREEN
from window_desk.ui.applicant.applicant_window import ApplicantWindow
from window_desk.ui.applicant.screens import Screen
from window_desk.ui.main_window import MainWindow

CLERKS = Screen("DP-1", "C100", 0, 0, 1366, 900, primary=True)
THEIRS = Screen("HDMI-1", "A200", 1366, 0, 1280, 800)


class SecondScreen:
    """The applicant's screen of a main window."""

    def __init__(self, main: MainWindow) -> None:
        assert main.applicant is not None
        assert main._desk is not None
        self.screen = main.applicant
        main.move(0, 0)
        main._desk.set_setting(APPLICANT_SCREEN, THEIRS.ident)
        self.plug(CLERKS, THEIRS)

    def plug(self, *screens: Screen) -> None:
        """These are the screens there are now."""
        self.screen._screens = lambda: list(screens)
        self.screen._on_screen()
        self.screen.arrange()  # the moment the window system is given to settle, without waiting for it

    @property
    def window(self) -> ApplicantWindow:
        assert self.screen.window is not None
        return self.screen.window

    @property
    def page(self) -> str:
        """Which page is shown."""
        QApplication.processEvents()
        pages = {self.window.idle: "idle", self.window.confirm: "confirm", self.window.rating: "rating"}
        return pages.get(self.window.page, "thanks")

    @property
    def texts(self) -> str:
        """Everything that stands anywhere in the window, shown just now or not."""
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
        return "\n".join(label.text() for label in self.window.findChildren(QLabel))

    def touch(self, name: str) -> None:
        """A finger on that button."""
        button = self.window.findChild(QPushButton, name)
        assert button is not None
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
