"""同步, the administrator's page, over a real central database: enrol, see, shut out (MISSION E4, F5)."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from central_dialog import write_address
from psycopg.conninfo import conninfo_to_dict
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from town import Town

from window_desk.core.posts import Centre, Roster
from window_desk.desk import Desk
from window_desk.sync.admin import create_centre
from window_desk.sync.connection import address
from window_desk.ui.admin.central import CentralDialog
from window_desk.ui.admin.device_dialogs import CodeDialog, EnrolDialog, RevokeDialog
from window_desk.ui.admin.devices_page import DevicesPage
from window_desk.ui.grid import Cell, Grid


def cells(grid: Grid) -> list[list[str]]:
    return [[cell.text if isinstance(cell, Cell) else cell for cell in row.cells] for row in grid.grid.rows]


@pytest.fixture
def page(qtbot: QtBot, town: Town, desk_at: Callable[[int], Desk], people: Roster) -> Iterator[DevicesPage]:
    create_centre(town.admin_dsn, Centre(people.centre.centre_id, people.centre.name))
    page = DevicesPage(desk_at(3))
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.told = []  # type: ignore[attr-defined]
    page.said.connect(lambda text, mood: page.told.append((text, mood)))  # type: ignore[attr-defined]
    yield page
    page.close_down()


def dialog(page: DevicesPage, kind: type[Any]) -> Any:
    found = [d for d in page.findChildren(QDialog) if isinstance(d, kind) and d.isVisible()]
    assert found, kind
    return found[-1]


def settle(page: DevicesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.central.worker.busy, timeout=20000)
    QApplication.processEvents()


def give(page: DevicesPage, dsn: str, password: str) -> None:
    asked = dialog(page, CentralDialog)
    write_address(asked, "central", dsn)
    asked.findChild(QLineEdit, "password").setText(password)
    asked.confirm()


def connect(page: DevicesPage, qtbot: QtBot, town: Town) -> None:
    page.ask()
    known = conninfo_to_dict(town.admin_dsn)
    dialog(page, CentralDialog).findChild(QLineEdit, "user").setText(str(known["user"]))
    give(page, address(town.admin_dsn), str(known["password"]))
    settle(page, qtbot)


def test_a_window_is_enrolled_seen_and_shut_out(page: DevicesPage, qtbot: QtBot, town: Town) -> None:
    connect(page, qtbot, town)
    before = [row[0] for row in cells(page.windows)]
    page.enrol()
    asked = dialog(page, EnrolDialog)
    first = next(iter(page._desk.roster.windows)).number  # the first that has no PC yet
    assert asked.answers == (f"window_{first:02}", f"{first} 号窗口", False)
    asked.findChild(QLineEdit, "login").setText("")
    asked.confirm()
    assert "登录名" in asked.refusal()
    for name, text in (("login", "window_77"), ("label", "77 号窗口")):
        asked.findChild(QLineEdit, name).setText(text)
    asked.findChild(QCheckBox).setChecked(True)
    asked.confirm()
    settle(page, qtbot)
    settle(page, qtbot)
    code = dialog(page, CodeDialog).findChild(QLabel, "enrolCode").text()
    assert len(code.replace("-", "")) == 12
    dialog(page, CodeDialog).accept()
    (row,) = [row for row in cells(page.windows) if row[0] not in before]
    assert row[:2] == ["window_77", "77 号窗口（主管）"]
    assert row[2].startswith("○ 登记码未用")

    page.windows.selectRow([r[0] for r in cells(page.windows)].index("window_77"))
    page.revoke()
    asked = dialog(page, RevokeDialog)
    assert asked.refusal() == "请写明原因。"
    asked.findChild(QLineEdit, "why").setText("电脑丢失")
    asked.confirm()
    settle(page, qtbot)
    settle(page, qtbot)
    (row,) = [row for row in cells(page.windows) if row[0] == "window_77"]
    assert row[2] == "✕ 已停用：电脑丢失"


def test_a_wrong_password_is_said_and_asked_for_again(page: DevicesPage, qtbot: QtBot, town: Town) -> None:
    page.ask()
    give(page, address(town.admin_dsn), "wrong")
    settle(page, qtbot)
    assert page.told[-1][1] == "bad"  # type: ignore[attr-defined]
    assert not page.central.known
    page.ask()
    assert dialog(page, CentralDialog).findChild(QLineEdit, "password").echoMode() is QLineEdit.EchoMode.Password


def test_nothing_is_asked_of_the_database_before_its_administrator_says_so(page: DevicesPage) -> None:
    page.refresh()
    assert not page.central.worker.busy
    page.revoke()
    assert page.told[-1] == ("请先连接，再选要停用的窗口。", "warn")  # type: ignore[attr-defined]
