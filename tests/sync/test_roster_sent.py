"""A roster let out at a window that is joined to a centre goes to its database, now or when it can be reached."""

from typing import Any

import pytest
from central_dialog import write, write_address
from psycopg.conninfo import conninfo_to_dict
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from standing import OpenDesk
from town import Town

from window_desk.core.posts import Centre, Roster, Window
from window_desk.core.roster_changes import put
from window_desk.settings import CENTRE_DSN
from window_desk.sync.admin import create_centre
from window_desk.ui.admin.central import CentralDialog
from window_desk.ui.admin.draft_strip import DraftStrip
from window_desk.ui.admin.roster_dialogs import ReleaseDialog


def dialog(page: QWidget, kind: type[QDialog]) -> Any:
    return next(each for each in page.findChildren(kind) if each.isVisible())


def give(strip: DraftStrip, town: Town, qtbot: QtBot, password: str) -> None:
    asked = dialog(strip.window(), CentralDialog)
    known = conninfo_to_dict(town.admin_dsn)
    write_address(asked, "central", town.admin_dsn)
    write(asked, user=str(known["user"]), password=password)
    asked.confirm()
    qtbot.waitUntil(lambda: not strip.central.worker.busy, timeout=20000)
    QApplication.processEvents()


@pytest.fixture
def strip(qtbot: QtBot, town: Town, desk_at: OpenDesk, people: Roster) -> DraftStrip:
    """A joined window where one administrator has prepared a window more, and the other sits."""
    create_centre(town.admin_dsn, Centre(people.centre.centre_id, people.centre.name))
    desk, page = desk_at(3), QWidget()
    desk.set_setting(CENTRE_DSN, town.admin_dsn)
    desk.log_in("9101", "7530", 3)
    desk.rostering.keep(put(desk.roster, Window(9, "新窗口", "market")))
    desk.log_out()
    desk.log_in("9102", "7531", 3)
    qtbot.addWidget(page)
    strip = DraftStrip(desk, page)
    page.show()
    return strip


def test_it_is_sent_at_once_or_later_when_the_password_was_wrong(strip: DraftStrip, qtbot: QtBot, town: Town) -> None:
    told: list[str] = []
    strip.said.connect(lambda text, _: told.append(text))
    strip.release()
    dialog(strip.window(), ReleaseDialog).confirm()
    give(strip, town, qtbot, "不是口令")
    assert told[0] == "已发布第 2 版，这台电脑马上用它。"
    assert len(told) == 2
    strip.refresh()
    text = strip.findChild(QLabel, "draftText")
    assert isinstance(text, QLabel)
    assert "还有 1 次发布没有传到中心" in text.text()
    strip.release()
    give(strip, town, qtbot, str(conninfo_to_dict(town.admin_dsn)["password"]))
    assert told[-1] == "已传到中心，各窗口下次同步时取走。"
    assert text.text() == "现行名册第 2 版，没有改动。"
    assert town.ask("SELECT version FROM sync.news WHERE kind = 'roster'") == [(2,)]
    strip.close_down()
