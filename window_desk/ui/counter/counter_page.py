"""柜台: the middle of the window. One visit, on the page that fits its stage."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from window_desk.core.acts import Verdict
from window_desk.core.case import File, Stage
from window_desk.ui.cases.file_page import FilePage
from window_desk.ui.counter.case_page import CasePage
from window_desk.ui.counter.contact_state import is_offered, waits_elsewhere
from window_desk.ui.counter.intake_page import IntakePage
from window_desk.ui.counter.visit import Visit
from window_desk.ui.counter.welcome_page import WelcomePage
from window_desk.ui.theme import px


class CounterPage(QFrame):
    """Shows a visit. ``edited`` after anything typed, ``receipt_asked`` and ``ending_asked`` when Enter leads there,
    ``action_asked`` when a button does.
    """

    edited = Signal()
    receipt_asked = Signal()
    ending_asked = Signal()
    action_asked = Signal(str)

    def __init__(self, welcome: WelcomePage, intake: IntakePage, case: CasePage, file: FilePage) -> None:
        super().__init__()
        self.setObjectName("page")
        self.welcome, self.intake, self.case, self.file = welcome, intake, case, file
        self._pages = (welcome, intake, case, file)
        self._noted: Visit | None = None
        self._stack = QStackedWidget()
        for page in self._pages:
            self._stack.addWidget(_scrolling(page))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)
        self.welcome.edited.connect(self.edited)
        self.intake.edited.connect(self.edited)
        self.case.edited.connect(self.edited)
        self.intake.finished.connect(self.receipt_asked)
        self.intake.ended.connect(self.ending_asked)
        self.file.action_asked.connect(self.action_asked)

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        """The field one types in is always in sight."""
        if now is not None and self._noted is not None and not self.welcome.isAncestorOf(now):
            self._noted = None
            self.edited.emit()
        area = self._stack.currentWidget()
        if now is not None and isinstance(area, QScrollArea) and area.isAncestorOf(now):
            area.ensureWidgetVisible(now, 0, px(24))

    def show_visit(self, visit: Visit) -> None:
        """Show ``visit`` as it stands now."""
        page = self._page_of(visit)
        page.show_visit(visit)
        self._stack.setCurrentIndex(self._pages.index(page))

    def _page_of(self, visit: Visit) -> WelcomePage | IntakePage | CasePage | FilePage:
        if visit.case.file not in (File.APPLICATION, File.CONTACT):
            return self.file
        if visit.received:
            return self.case
        if visit is self._noted or visit.case.stage is not Stage.CONTACT or waits_elsewhere(visit) or is_offered(visit):
            return self.welcome
        return self.intake if visit.item else self.welcome

    def begin(self, visit: Visit) -> bool:
        """Put the focus where work on ``visit`` goes on; ``False`` where that is the search field."""
        page = self._page_of(visit)
        if isinstance(page, WelcomePage):
            return False
        page.begin()
        return True

    def begin_contact(self, visit: Visit) -> None:
        """Put the cursor where the contact is written down; the page of the item gives way while it is there."""
        self.welcome.show_visit(visit)
        self._stack.setCurrentIndex(self._pages.index(self.welcome))
        self.welcome.begin()
        self._noted = visit  # only now: turning the page moves the focus too

    def keep(self) -> None:
        """Keep what stands in the fields as draft."""
        self.welcome.keep()
        self.intake.keep()

    def judge(self, verdict: Verdict) -> None:
        """Give the chosen material that verdict."""
        self.case.judge(verdict)


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
