"""首次使用: the wizard of a PC that has no ledger yet. Nothing is written before its last step (MISSION E4)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QRadioButton, QWizard

from window_desk.core.workdays import Calendar
from window_desk.errors import WindowDeskError
from window_desk.ui.elements import words
from window_desk.ui.first.answers import Answers
from window_desk.ui.first.centre_page import CentrePage
from window_desk.ui.first.checks import all_checks
from window_desk.ui.first.checks_page import ChecksPage
from window_desk.ui.first.join_page import Join, JoinPage
from window_desk.ui.first.people_page import AdministratorsPage
from window_desk.ui.first.place_pages import DepartmentsPage, WindowsPage
from window_desk.ui.first.waiting import waited
from window_desk.ui.first.wizard_page import WizardPage
from window_desk.ui.theme import px
from window_desk.ui.translation import QT_TR_NOOP, error_text, tr

WAY, CENTRE, DEPARTMENTS, WINDOWS, PEOPLE, JOIN, CHECKS = range(7)

NEW, JOINING, DEMO = "new", "join", "demo"
WAYS = (
    (NEW, QT_TR_NOOP("新建一个中心"), QT_TR_NOOP("先在这一台上用起来；以后可以连中心数据库，让别的窗口加入。")),
    (JOINING, QT_TR_NOOP("加入中心"), QT_TR_NOOP("中心已经在用：输入管理员给的登记码，事项、人员、日历自动下来。")),
    (DEMO, QT_TR_NOOP("看演示"), QT_TR_NOOP("三个窗口、一百来件办件，人是编的，规则是真的；看完再来新建或加入。")),
)


@dataclass(frozen=True, slots=True)
class Doors:
    """What the wizard has done: ``found`` makes the store of a new centre, ``join`` that of a window that joins one."""

    found: Callable[[Answers], None]
    join: Join


class WayPage(WizardPage):
    """New, join, or the demo."""

    def __init__(self) -> None:
        super().__init__(tr("欢迎使用窗口台账"), tr("这台电脑上还没有台账。怎样开始？上下键选，回车继续。"))
        self._group = QButtonGroup(self)
        for n, (way, title, said) in enumerate(WAYS):
            choice = QRadioButton(tr(title))
            choice.setObjectName(f"way.{way}")
            choice.setChecked(n == 0)
            self._group.addButton(choice, n)
            self.body.addWidget(choice)
            note = words(tr(said), "soft", wrap=True)
            note.setContentsMargins(px(32), 0, 0, px(8))
            self.body.addWidget(note)
        self.body.addStretch(1)
        self._group.idToggled.connect(lambda *_: self.setFinalPage(self.way == DEMO))

    def initializePage(self) -> None:
        """Let the arrows choose."""
        self._group.checkedButton().setFocus()

    @property
    def way(self) -> str:
        """What was chosen."""
        return WAYS[self._group.checkedId()][0]

    def nextId(self) -> int:
        """Where that way leads."""
        return {NEW: CENTRE, JOINING: JOIN, DEMO: -1}[self.way]


class FirstRun(QWizard):
    """``way`` is what was chosen once it was finished: the store is then there, or the demo wanted."""

    def __init__(self, doors: Doors, now: datetime, calendar: Calendar) -> None:
        super().__init__()
        self._doors = doors
        self.answers = Answers()
        self.setObjectName("firstRun")
        self.setWindowTitle(tr("窗口台账 · 首次使用"))
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setMinimumSize(px(760), px(660))
        self._way, self._join = WayPage(), JoinPage(doors.join)
        pages: dict[int, WizardPage] = {
            WAY: self._way,
            CENTRE: CentrePage(self.answers),
            DEPARTMENTS: DepartmentsPage(self.answers),
            WINDOWS: WindowsPage(self.answers),
            PEOPLE: AdministratorsPage(self.answers),
            JOIN: self._join,
            CHECKS: ChecksPage(lambda: all_checks(now, calendar, self._join.joined)),
        }
        for number, page in pages.items():
            self.setPage(number, page)
        for button, text in (
            (QWizard.WizardButton.NextButton, tr("下一步")),
            (QWizard.WizardButton.BackButton, tr("上一步")),
            (QWizard.WizardButton.FinishButton, tr("开始使用")),
            (QWizard.WizardButton.CancelButton, tr("以后再说")),
        ):
            self.setButtonText(button, text)
        for button in (QWizard.WizardButton.NextButton, QWizard.WizardButton.FinishButton):
            self.button(button).setProperty("primary", "true")

    @property
    def way(self) -> str:
        """New, joining or the demo."""
        return self._way.way

    def nextId(self) -> int:
        """Page after page; after joining the checks at once."""
        here = self.currentId()
        if here == WAY:
            return self._way.nextId()
        if here in (PEOPLE, JOIN):
            return CHECKS
        return -1 if here == CHECKS else here + 1

    def be_gone(self) -> None:
        """Leave nothing behind: Qt crashes where the program is dressed anew around a wizard that is done."""
        self.deleteLater()
        QApplication.sendPostedEvents(self, QEvent.Type.DeferredDelete.value)

    def accept(self) -> None:
        """Make the store; where that fails, say why and stay."""
        page = self.currentPage()
        assert isinstance(page, WizardPage)
        if self.way == NEW:
            try:
                waited(page, lambda: self._doors.found(self.answers))
            except WindowDeskError as error:
                page.say(error_text(error))
                return
        super().accept()
