"""Slow work between two pages of the wizard: done on another thread, while the window goes on drawing itself."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QWidget

from window_desk.errors import WindowDeskError
from window_desk.ui.worker import Worker

T = TypeVar("T")


def waited(page: QWidget, work: Callable[[], T]) -> T:
    """What ``work`` answers; the page takes no keys meanwhile. Raises the ``WindowDeskError`` that it ended with."""
    answers: list[Any] = []
    loop, worker = QEventLoop(), Worker("wizard", page)

    def answered(answer: Any) -> None:
        answers.append(answer)
        loop.quit()

    window = page.window()
    window.setEnabled(False)
    worker.run(work, answered)
    try:
        loop.exec()
    finally:
        window.setEnabled(True)
        worker.close()
    (answer,) = answers
    if isinstance(answer, WindowDeskError):
        raise answer
    return answer  # type: ignore[no-any-return]
