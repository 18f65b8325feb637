"""A PC founded alone joins a centre by keys, in the running window, over TLS: with a code, or as the first of all."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from casework import accepted
from central_dialog import write, write_address
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot
from town import NUMBERS, Town

from window_desk import upkeep
from window_desk.core.posts import Centre
from window_desk.demo.hands import Hands, put_away
from window_desk.desk import Desk
from window_desk.models import reference
from window_desk.settings import CENTRE_DSN
from window_desk.sync import admin, publishing
from window_desk.sync.connection import place
from window_desk.sync.embedded import EmbeddedPostgres
from window_desk.ui.admin.devices_page import DevicesPage
from window_desk.ui.main_window import MainWindow

WRONG = "ABCD-EFGH-2345"


@pytest.fixture
def desk(desk_at: Callable[[int], Desk]) -> Desk:
    return desk_at(3)


@pytest.fixture
def town(server: EmbeddedPostgres) -> Town:
    """A database of its own for each test: the centre of the stores here has one number."""
    return Town(server)


@pytest.fixture
def there(town: Town, desk: Desk) -> Centre:
    """The desk's own centre, made by somebody else."""
    centre = Centre(desk.store.centre_id, desk.roster.centre.name)
    admin.create_centre(town.admin_dsn, centre)
    return centre


@pytest.fixture
def login() -> str:
    return f"window_{next(NUMBERS)}"


@pytest.fixture
def hands(qtbot: object, desk: Desk, tmp_path: Path) -> Iterator[Hands]:
    """The administrator at the devices, nothing joined; an acceptance is on record."""
    desk.log_in("3001", "2580", 3, "3002")
    accepted(desk)
    desk.log_out()
    window = MainWindow(desk, papers_dir=tmp_path / "papers")
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    hands = Hands(window)
    hands.log_in("9101", "7530", stands_in=False)
    hands.do("place.devices")
    yield hands
    put_away(window)


def page(hands: Hands) -> DevicesPage:
    return hands.find(DevicesPage, "")


def dialog(hands: Hands, name: str) -> QDialog:
    found = hands.dialog
    assert found is not None
    assert found.objectName() == name
    return found


def said(of: QDialog) -> str:
    label = of.findChild(QLabel, "dialogMessage")
    assert label is not None
    return label.text() if label.isVisible() else ""


def settle(hands: Hands, qtbot: QtBot) -> None:
    here = page(hands)
    qtbot.waitUntil(lambda: not (here.joining.worker.busy or here.central.worker.busy), timeout=40000)
    QApplication.processEvents()


def enter(hands: Hands, qtbot: QtBot) -> None:
    hands.enter()
    settle(hands, qtbot)


def all_sent(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desk.chains.unsent() == 0, timeout=40000)


def asked(hands: Hands, town: Town, code: str, **other: str) -> QDialog:
    hands.press("Alt+J")
    joining = dialog(hands, "joinDialog")
    write_address(joining, "join", town.admin_dsn)
    write(joining, **({"joinCode": code} | other))
    return joining


def test_with_a_code_all_that_was_recorded_alone_goes_up(
    hands: Hands, desk: Desk, town: Town, there: Centre, login: str, qtbot: QtBot
) -> None:
    alone = desk.chains.unsent()
    assert alone
    assert "还是单机" in hands.find(QLabel, "devicesSum").text()
    asked(hands, town, admin.invite(town.admin_dsn, there.centre_id, login).code)
    enter(hands, qtbot)
    words = [label.text() for label in dialog(hands, "joinedDialog").findChildren(QLabel)]
    assert there.name in words
    assert login in words
    assert any("Alt+P" in text for text in words)  # the centre has nothing yet
    all_sent(desk, qtbot)
    ((stored,),) = town.ask("SELECT count(*) FROM sync.act WHERE device_id = %s", desk.store.device_id)
    assert stored == alone
    hands.enter()
    assert hands.window.workspace is not None
    assert hands.window.workspace.standing.connected
    qtbot.waitUntil(lambda: "单机" not in hands.find(QLabel, "syncChip").text(), timeout=20000)
    assert "先按 F5" in hands.find(QLabel, "devicesSum").text()


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"joinHost": ""}, "请填写主机名"),
        ({"joinPort": "x"}, "端口请写数字"),
        ({"joinPort": "99999"}, "端口请写数字"),
        ({"joinPort": "1"}, "登记码没有用掉。请核对主机名和端口"),
        ({"joinHost": "nobody.invalid"}, "找不到这台主机"),
        ({"joinDatabase": "nothing"}, "还没有中心"),
        ({"joinCertificate": "/no/such.crt"}, "根证书文件不在那里"),
        ({"joinCode": ""}, "请填写登记码"),
        ({"joinCode": "滁州"}, "请填写登记码"),
        ({"joinCode": WRONG}, "登记码不对"),
    ],
)
def test_what_is_wrong_is_said_beside_what_was_typed_and_the_code_stays_good(
    hands: Hands, desk: Desk, town: Town, there: Centre, login: str, qtbot: QtBot, wrong: dict[str, str], why: str
) -> None:
    code = admin.invite(town.admin_dsn, there.centre_id, login).code
    joining = asked(hands, town, code, **wrong)
    enter(hands, qtbot)
    assert why in said(joining)
    assert not desk.setting(CENTRE_DSN)
    write_address(joining, "join", town.admin_dsn)
    write(joining, joinCode=code)
    enter(hands, qtbot)
    dialog(hands, "joinedDialog")


def test_a_certificate_of_somebody_else_is_said_with_the_clock_to_look_at(
    hands: Hands, town: Town, there: Centre, qtbot: QtBot
) -> None:
    with EmbeddedPostgres(durable=False) as other:
        joining = asked(hands, town, WRONG, joinCertificate=str(other.root_certificate))
        enter(hands, qtbot)
    assert "对不上" in said(joining)
    assert "日期" in said(joining)


def test_a_code_of_another_centre_is_refused_and_one_of_another_name_asked_about(
    hands: Hands, desk: Desk, town: Town, login: str, qtbot: QtBot
) -> None:
    other = town.centre()
    joining = asked(hands, town, admin.invite(town.admin_dsn, other, login).code)
    enter(hands, qtbot)
    assert f"“{other}号政务服务中心”" in said(joining)
    assert "没有用掉" in said(joining)
    admin.create_centre(town.admin_dsn, Centre(desk.store.centre_id, "天长市政务服务中心"))
    mine = f"window_{next(NUMBERS)}"
    write(joining, joinCode=admin.invite(town.admin_dsn, desk.store.centre_id, mine).code)
    enter(hands, qtbot)
    assert "确是同一个中心的，再按一次" in said(joining)
    assert not desk.setting(CENTRE_DSN)
    enter(hands, qtbot)
    assert conninfo_to_dict(str(desk.setting(CENTRE_DSN)))["user"] == mine


def test_left_before_the_code_was_known_nothing_has_happened(
    hands: Hands, desk: Desk, town: Town, there: Centre, login: str, qtbot: QtBot
) -> None:
    code = admin.invite(town.admin_dsn, there.centre_id, login).code
    held = Event()
    page(hands).joining.worker.run(held.wait, lambda _: None)  # the line is slow
    asked(hands, town, code)
    hands.key(Qt.Key.Key_Return)
    hands.key(Qt.Key.Key_Escape)
    held.set()
    settle(hands, qtbot)
    assert hands.dialog is None
    assert not desk.setting(CENTRE_DSN)
    asked(hands, town, code)
    enter(hands, qtbot)
    dialog(hands, "joinedDialog")


def founding(hands: Hands, dsn: str, **other: str) -> QDialog:
    known = conninfo_to_dict(dsn)
    hands.press("Alt+B")
    found = dialog(hands, "foundDialog")
    write_address(found, "found", dsn)
    write(found, **({"user": str(known["user"]), "password": str(known["password"])} | other))
    return found


def test_the_first_pc_makes_the_centre_and_another_gets_everything_by_its_code(
    hands: Hands, desk: Desk, server: EmbeddedPostgres, login: str, qtbot: QtBot, tmp_path: Path
) -> None:
    alone = desk.chains.unsent()
    dsn = make_conninfo(server.dsn(), dbname=f"not_there_{next(NUMBERS)}")
    founding(hands, dsn, login=login)
    enter(hands, qtbot)
    words = [label.text() for label in dialog(hands, "joinedDialog").findChildren(QLabel)]
    assert any("Alt+N" in text for text in words)
    assert not any("Alt+P" in text for text in words)
    all_sent(desk, qtbot)
    hands.enter()
    assert hands.focus.objectName() == "devicesGrid"
    qtbot.waitUntil(lambda: [row.cells[4] for row in page(hands).windows.grid.rows] == [str(alone)], timeout=20000)
    assert [row.key for row in page(hands).windows.grid.rows] == [login]  # the connection is known already
    second = f"window_{next(NUMBERS)}"
    code = admin.invite(dsn, desk.store.centre_id, second).code
    upkeep.join(tmp_path / "second.db", place(dsn).address, code)
    store = upkeep.open_store(tmp_path / "second.db")
    other = Desk(store)
    assert other.roster == desk.roster
    assert set(other.published.items) == set(desk.published.items)
    assert sum(seq for seq, _ in other.chains.heads().values()) == alone
    store.close()


def test_a_database_with_another_centre_in_its_place_is_left_as_it_is(
    hands: Hands, desk: Desk, town: Town, login: str, qtbot: QtBot
) -> None:
    admin.create_centre(town.admin_dsn, Centre(desk.store.centre_id, "天长市政务服务中心"))
    found = founding(hands, town.admin_dsn, login=login)
    enter(hands, qtbot)
    assert "叫“天长市政务服务中心”" in said(found)
    assert town.ask("SELECT name FROM sync.centre WHERE centre_id = %s", desk.store.centre_id) == [
        ("天长市政务服务中心",)
    ]
    assert not desk.setting(CENTRE_DSN)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"foundCertificate": ""}, "请填写主机名、数据库和根证书文件"),
        ({"user": ""}, "数据库管理员和口令"),
        ({"login": "3号窗口"}, "登录名请用小写字母"),
        ({"password": "错"}, "数据库不认这个管理员或者口令"),
        ({"foundPort": "1"}, "连不上中心"),
    ],
)
def test_what_is_wrong_with_the_first_step_is_said(
    hands: Hands, desk: Desk, town: Town, there: Centre, login: str, qtbot: QtBot, wrong: dict[str, str], why: str
) -> None:
    found = founding(hands, town.admin_dsn, **({"login": login} | wrong))
    enter(hands, qtbot)
    assert why in said(found)
    assert not desk.setting(CENTRE_DSN)


def test_a_login_that_another_pc_uses_is_not_taken_from_it(
    hands: Hands, town: Town, there: Centre, qtbot: QtBot
) -> None:
    other = town.desktop(there.centre_id)
    other.ledger.record(1)
    other.round()
    found = founding(hands, town.admin_dsn, login=other.login)
    enter(hands, qtbot)
    assert "已经有另一台电脑在用" in said(found)
    other.round()


def test_what_one_pc_has_published_goes_to_the_centre_by_one_key(
    hands: Hands, desk: Desk, town: Town, there: Centre, login: str, qtbot: QtBot
) -> None:
    asked(hands, town, admin.invite(town.admin_dsn, there.centre_id, login).code)
    enter(hands, qtbot)
    hands.enter()
    hands.press("Alt+P")
    known = conninfo_to_dict(town.admin_dsn)
    write(dialog(hands, "centralDialog"), user=str(known["user"]), password=str(known["password"]))
    enter(hands, qtbot)
    settle(hands, qtbot)
    with desk.store.read() as connection:
        wanted = len([v for v in reference.versions(connection) if v.kind not in publishing.NOT_PUBLISHED])
    assert town.ask("SELECT count(*) FROM sync.news WHERE centre_id = %s", there.centre_id) == [(wanted,)]
    hands.press("Alt+P")
    settle(hands, qtbot)
    assert hands.find(QLabel, "placeSaid").text() == "中心都有了，没有新的版本。"
