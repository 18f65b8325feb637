"""The menu: every action with its key, grey with its reason, and the look of the screen."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from window_desk.desk import Desk
from window_desk.settings import LANGUAGE, TEXT_PERCENT
from window_desk.ui.actions import Action
from window_desk.ui.law_help import LAW
from window_desk.ui.translation import tr

TEXT_PERCENTS = (100, 125, 150, 175, 200)
LANGUAGES = (("zh_CN", "中文"), ("en", "English"))
"""Each language in its own words, so that whoever is lost in the other one finds back."""


class MainMenu(QMenu):
    """All actions; those that cannot be done are grey. ``look_changed`` after text size or language did."""

    look_changed = Signal()

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions: list[tuple[Action, QAction]] = []
        self.why_not: Mapping[str, str] = {}
        self.setObjectName("mainMenu")
        self.setToolTipsVisible(True)
        self._sizes = self._choices(tr("文字大小"), [(p, f"{p} %") for p in TEXT_PERCENTS], TEXT_PERCENT)
        self._tongues = self._choices(tr("界面语言"), list(LANGUAGES), LANGUAGE)
        self._look = [self.addMenu(self._sizes), self.addMenu(self._tongues)]
        self._line = self.insertSeparator(self._look[0])
        self.aboutToShow.connect(self._grey)
        self.aboutToHide.connect(self._ungrey)

    def add(self, action: Action, made: QAction) -> None:
        """Put an action into the menu; its key works whether the menu is open or not."""
        self.insertAction(self._line, made)
        self._actions.append((action, made))

    def _choices(self, title: str, choices: list[tuple[int, str]] | list[tuple[str, str]], setting: object) -> QMenu:
        menu = QMenu(title, self)
        group = QActionGroup(menu)
        current = self._desk.setting(setting)  # type: ignore[arg-type]
        for value, text in choices:
            made = QAction(text, menu, checkable=True, checked=value == current)
            made.setObjectName(f"look.{value}")
            made.triggered.connect(lambda _=False, value=value: self._on_chosen(setting, value))
            group.addAction(made)
            menu.addAction(made)
        return menu

    def _on_chosen(self, setting: object, value: int | str) -> None:
        self._desk.set_setting(setting, value)  # type: ignore[arg-type]
        self.look_changed.emit()

    def _grey(self) -> None:
        for action, made in self._actions:
            why = self.why_not.get(action.id, "")
            made.setEnabled(not why)
            made.setToolTip(why or tr(LAW[action.id][0]))

    def _ungrey(self) -> None:
        """A grey QAction would swallow its key; a key always answers, if only with the reason."""
        for _, made in self._actions:
            made.setEnabled(True)
