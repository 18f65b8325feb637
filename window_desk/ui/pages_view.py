"""The pages of a paper as pictures, one below the other, as they come out of the printer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from window_desk.ui.elements import clear, words
from window_desk.ui.theme import px


class PagesView(QScrollArea):
    """Shows pages, or a word while there are none yet."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setWidgetResizable(True)
        self.setProperty("look", "scroll")
        sheets = QWidget()
        sheets.setObjectName("pageBody")
        self._stack = QVBoxLayout(sheets)
        self._stack.setSpacing(px(12))
        self.setWidget(sheets)

    def show_word(self, word: str) -> None:
        """A word in the place of the pages."""
        clear(self._stack)
        self._stack.addWidget(words(word, "soft"), 0, Qt.AlignmentFlag.AlignHCenter)

    def show_pages(self, images: Sequence[QImage]) -> None:
        """These pages and no others."""
        clear(self._stack)
        for image in images:
            image.setDevicePixelRatio(self.devicePixelRatioF())
            sheet = QLabel()
            sheet.setPixmap(QPixmap.fromImage(image))
            self._stack.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._stack.addStretch(1)

    def dpi(self, width: int) -> float:
        """The resolution at which an A4 page is that wide, in pixels of the design."""
        return width / 8.27 * px(100) / 100 * self.devicePixelRatioF()
