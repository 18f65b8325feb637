"""The one QApplication, dressed: style, fonts, theme, language, and what happens when there is a bug."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QWidget

from window_desk.ui import theme
from window_desk.ui.translation import install_language


def make_application(
    argv: Sequence[str], language: str = "zh_CN", text_percent: int = 100, *, high_contrast: bool = False
) -> QApplication:
    """The running application, made on the first call; ``text_percent`` is 100 to 200."""
    app = cast(QApplication, QApplication.instance() or QApplication(list(argv)))
    app.setApplicationName("window-desk")
    app.setStyle("Fusion")
    theme.load_fonts()
    install_language(language)
    theme.apply(app, text_percent, high_contrast=high_contrast)
    return app


def end_session(window: QWidget, session: QSessionManager) -> None:
    """The desktop is about to end (log-off, restart, an update): not over what ``window`` will not close over."""
    if not window.close():
        session.cancel()
