"""The look of the screen as whoever sits here wants it: text size, contrast, language (MISSION G3)."""

from bisect import bisect_left

from PySide6.QtCore import QObject, Signal

from window_desk.desk import Desk
from window_desk.settings import CONTRAST, LANGUAGE, TEXT_PERCENT, Setting, Value
from window_desk.ui.theme import TEXT_PERCENTS
from window_desk.ui.translation import SOURCE_LANGUAGE


class Look(QObject):
    """Changes the look and keeps it as settings of this PC; ``changed`` asks for everything to be dressed anew."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def resize_text(self, by: int) -> None:
        """So many sizes larger, or smaller."""
        at = bisect_left(TEXT_PERCENTS, int(self._desk.setting(TEXT_PERCENT))) + by
        if 0 <= at < len(TEXT_PERCENTS):
            self._keep(TEXT_PERCENT, TEXT_PERCENTS[at])

    def switch_contrast(self) -> None:
        """High contrast on or off."""
        self._keep(CONTRAST, not self._desk.setting(CONTRAST))

    def switch_language(self) -> None:
        """The other language."""
        other = "en" if self._desk.setting(LANGUAGE) == SOURCE_LANGUAGE else SOURCE_LANGUAGE
        self._keep(LANGUAGE, other)

    def _keep(self, setting: Setting, value: Value) -> None:
        self._desk.set_setting(setting, value)
        self.changed.emit()
