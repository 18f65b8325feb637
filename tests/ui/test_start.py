"""Starting the program: the window is there first, and whatever is wrong with the store is said in it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from standing import OpenDesk

from window_desk import app
from window_desk.demo.hands import put_away
from window_desk.desk import Desk
from window_desk.errors import StoreUnreadable
from window_desk.models.store import Store
from window_desk.ui.main_window import MainWindow


def _look_then_close(found: list[str]) -> Callable[[], None]:
    def look() -> None:
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())
        found.append(window.windowTitle())
        found.extend(label.text() for label in window.findChildren(QLabel) if label.objectName() == "loginMessage")
        put_away(window)

    return look


@pytest.mark.usefixtures("qapp")
def test_a_store_with_the_wrong_key_is_said_in_the_window_and_then_by_the_command(
    desk_at: OpenDesk, tmp_path: Path
) -> None:
    path = desk_at(3).store.path
    before, found = path.read_bytes(), list[str]()
    QTimer.singleShot(300, _look_then_close(found))
    with pytest.raises(StoreUnreadable, match="钥匙不对"):
        app.show(lambda: (Desk(Store.open(path, "00" * 32)), None), tmp_path)
    assert any("钥匙不对" in text for text in found)
    assert path.read_bytes() == before


@pytest.mark.usefixtures("qapp")
def test_a_store_that_opens_lets_people_log_in(desk_at: OpenDesk, tmp_path: Path) -> None:
    found = list[str]()
    QTimer.singleShot(300, _look_then_close(found))
    app.show(lambda: (desk_at(3), None), tmp_path)
    assert found[0].startswith("滁州市政务服务中心")
