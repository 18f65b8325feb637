"""The pages of a window, one on top of the others; the one on top says what the window is called."""

from PySide6.QtWidgets import QStackedWidget, QWidget


class Stack(QStackedWidget):
    """Keeps the title of ``window`` that of the page on top."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.currentChanged.connect(self._entitle)

    def addWidget(self, page: QWidget) -> int:
        """Add a page, and listen to its title."""
        page.windowTitleChanged.connect(self._entitle)
        return super().addWidget(page)

    def drop(self, page: QWidget) -> None:
        """Take a page away for good."""
        self.removeWidget(page)
        page.setParent(None)
        page.deleteLater()

    def _entitle(self) -> None:
        if (page := self.currentWidget()) is not None:
            self._window.setWindowTitle(page.windowTitle())
