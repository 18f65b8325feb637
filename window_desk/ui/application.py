"""The one QApplication, dressed: style, fonts, theme, language, and what happens when there is a bug."""

import gc
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import cast

from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QWidget

from window_desk.ui import theme
from window_desk.ui.translation import install_language

SWITCH = 0.0005
"""Seconds for which a thread that computes keeps the interpreter to itself. The UI thread, which asks for it anew after
each call of Qt, waits that long each time: with Python's own 5 ms an event of 1 ms was seen to take 140.
"""


@contextmanager
def loading() -> Iterator[None]:
    """While the program loads, Python looks for no rubbish in memory, and later not among what is loaded by then: each
    look stops all threads, this one as well, for 60 to 140 ms.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def make_application(
    argv: Sequence[str], language: str = "zh_CN", text_percent: int = 100, *, high_contrast: bool = False
) -> QApplication:
    """The running application, made on the first call; ``text_percent`` is 100 to 200."""
    app = cast(QApplication, QApplication.instance() or QApplication(list(argv)))
    sys.setswitchinterval(SWITCH)
    leave_no_core()
    app.setApplicationName("window-desk")
    app.setStyle("Fusion")
    theme.load_fonts()
    install_language(language)
    theme.apply(app, text_percent, high_contrast=high_contrast)
    return app


def leave_no_core() -> None:
    """Should the program crash, the system writes no picture of its memory, in which people are in the clear."""
    try:
        import resource
    except ImportError:  # Windows keeps none by itself
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def end_session(window: QWidget, session: QSessionManager) -> None:
    """The desktop is about to end (log-off, restart, an update): not over what ``window`` will not close over."""
    if not window.close():
        session.cancel()
