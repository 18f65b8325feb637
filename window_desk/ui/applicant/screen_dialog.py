"""选择申请人屏幕: every screen by number, and that number large on the screen itself while the dialog is open."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QWidget

from window_desk.desk import Desk
from window_desk.settings import APPLICANT_SCREEN
from window_desk.ui.applicant.applicant_screen import screens_there
from window_desk.ui.applicant.screens import Screen, choose_screen
from window_desk.ui.elements import words
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import font, px
from window_desk.ui.translation import tr


class ScreenDialog(StepDialog):
    """Keeps the chosen screen as a setting of this PC."""

    def __init__(self, parent: QWidget, desk: Desk, screens: list[Screen] | None = None) -> None:
        super().__init__(parent, "screenDialog", tr("选择申请人屏幕"), tr("确定"))
        self._desk, self._screens = desk, screens_there() if screens is None else screens
        self._numbers: list[QLabel] = []
        middle = parent.window().frameGeometry().center()
        self._own = next((s for s in self._screens if s.holds(middle.x(), middle.y())), None)
        wanted = choose_screen(str(desk.setting(APPLICANT_SCREEN)), self._screens)
        self.body.addWidget(words(tr("每个屏幕上正显示着自己的号码。"), "soft", wrap=True))
        self._group = QButtonGroup(self)
        self._offer(-1, tr("没有申请人屏幕"), chosen=wanted is None)
        for number, screen in enumerate(self._screens):
            self._offer(number, self._said(number, screen), chosen=screen == wanted)
            self._mark(number, screen)
        self._group.checkedButton().setFocus()

    def _said(self, number: int, screen: Screen) -> str:
        text = tr("{n} 号：{name}，{width} × {height}").format(
            n=number + 1, name=screen.name or tr("屏幕"), width=screen.width, height=screen.height
        )
        return text + (tr("（您自己的屏幕）") if screen == self._own else "")

    def _offer(self, number: int, text: str, *, chosen: bool) -> None:
        made = QRadioButton(text)
        made.setObjectName(f"screen.{number + 1}")
        made.setChecked(chosen)
        self._group.addButton(made, number + 1)
        self.body.addWidget(made)

    def _mark(self, number: int, screen: Screen) -> None:
        """The number, large, in a corner of the screen itself."""
        label = QLabel(str(number + 1), None, Qt.WindowType.ToolTip)
        label.setObjectName("screenNumber")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setFont(font(96, bold=True))
        side = px(160)
        label.setGeometry(QRect(screen.left + px(24), screen.top + px(24), side, side))
        label.show()
        self._numbers.append(label)

    @property
    def chosen(self) -> Screen | None:
        """The screen that is ticked."""
        number = self._group.checkedId() - 1
        return self._screens[number] if number >= 0 else None

    def refusal(self) -> str:
        """The clerk's own is not the applicant's."""
        theirs = self.chosen
        if theirs is not None and (theirs == self._own or (self._own and theirs.overlaps(self._own))):
            return tr("这个屏幕上正是您自己的窗口，申请人会看到别人的办件。请选另一个，镜像的屏幕先改成扩展。")
        return ""

    def accept(self) -> None:
        """Keep it."""
        self._desk.set_setting(APPLICANT_SCREEN, self.chosen.ident if self.chosen else "")
        super().accept()

    def done(self, result: int) -> None:
        """Take the numbers down."""
        for label in self._numbers:
            label.close()
        super().done(result)
