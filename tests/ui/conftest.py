"""A real main window over a real desk on a temporary store; only the clock is set by hand."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from second_screen import SecondScreen

from window_desk.core.entry import CHINA
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands, put_away
from window_desk.desk import Desk
from window_desk.settings import SCAN_GAP_MS
from window_desk.ui import crash_dialog
from window_desk.ui.main_window import MainWindow
from window_desk.ui.translation import install_language
from window_desk.ui.workspace_page import WorkspacePage

NOON = datetime(2026, 11, 20, 10, 21, tzinfo=CHINA)
"""A Friday with the 2027 calendar not yet published."""


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """The screens made from now on speak English; to be asked for before a window."""
    install_language("en")
    yield
    install_language("zh_CN")


@pytest.fixture
def desk(desk_at: Callable[[int], Desk], clock: PlayedClock) -> Desk:
    """Window 3 with nobody at it yet."""
    clock.set(NOON)
    desk = desk_at(3)
    desk.set_setting(SCAN_GAP_MS, 200)  # so that a machine busy with other things does not break a burst
    return desk


@pytest.fixture
def open_window(
    qtbot: object, desk: Desk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> Iterator[Callable[..., MainWindow]]:
    windows: list[MainWindow] = []

    def make(on: Desk | None = desk) -> MainWindow:
        window = MainWindow(on, papers_dir=tmp_path / "papers", hint="演示")
        window.show()
        window.activateWindow()
        QApplication.processEvents()
        windows.append(window)
        return window

    yield make
    bugs = [record.getMessage() for record in caplog.get_records("call") if record.name == crash_dialog.__name__]
    for window in windows:
        put_away(window)
    assert bugs == []  # a bug in a slot opens the crash dialog and would otherwise pass unseen


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window()


@pytest.fixture
def seated(window: MainWindow) -> Hands:
    """王敏 at window 3, standing in for 赵强, by keyboard."""
    driver = Hands(window)
    driver.log_in()
    return driver


@pytest.fixture
def workspace(seated: Hands) -> WorkspacePage:
    return seated.workspace


@pytest.fixture
def other(seated: Hands, desk_at: Callable[[int], Desk], open_window: Callable[..., MainWindow]) -> Hands:
    """李静 at window 4, with a store and a window of her own; the keyboard stays at window 3 for now."""
    hands = Hands(open_window(desk_at(4)))
    seated.window.activateWindow()
    QApplication.processEvents()
    return hands


@pytest.fixture
def screen(window: MainWindow) -> SecondScreen:
    """What the applicant of window 3 has before them."""
    return SecondScreen(window)
