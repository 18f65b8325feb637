"""How a window is let in: a one-time code typed by hand becomes a login of its own, and nothing else does."""

from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from cutting_proxy import DOWN, CuttingProxy
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from town import NUMBERS, Town

from window_desk import settings
from window_desk.desk import Desk
from window_desk.errors import Unreachable
from window_desk.sync import admin, joining
from window_desk.sync.centre import Centre
from window_desk.sync.connection import InsecureConnection, connect
from window_desk.sync.joining import NotJoined
from window_desk.upkeep import join, open_store


@pytest.fixture
def centre(town: Town) -> int:
    return town.centre()


@pytest.fixture
def login() -> str:
    return f"window_{next(NUMBERS)}"


@pytest.fixture
def address(town: Town) -> str:
    """What a window knows of its centre before it has joined."""
    known = conninfo_to_dict(town.admin_dsn)
    return make_conninfo(**{name: known[name] for name in ("host", "port", "dbname", "sslrootcert")})


def wrong_codes(town: Town) -> int:
    ((times,),) = town.ask("SELECT coalesce(sum(times), 0)::int FROM sync.incident WHERE what = 'wrong_code'")
    assert isinstance(times, int)
    return times


def test_a_code_is_exchanged_for_a_login_of_the_windows_own(town: Town, centre: int, login: str, address: str) -> None:
    invited = admin.invite(town.admin_dsn, centre, login, label="3号窗口")
    joined = joining.join(address, invited.code.lower().replace("-", " "))
    assert (joined.login, joined.centre_id, joined.centre_name) == (login, centre, f"{centre}号政务服务中心")
    with Centre(joined.dsn) as line:
        assert line.hello(uuid4(), {}).centre_id == centre


def test_a_code_works_once(town: Town, centre: int, login: str, address: str) -> None:
    code = admin.invite(town.admin_dsn, centre, login).code
    first = joining.join(address, code)
    before = wrong_codes(town)
    with pytest.raises(NotJoined, match="已用过"):
        joining.join(address, code)
    connect(first.dsn).close()
    assert wrong_codes(town) == before + 1


def test_a_code_that_is_wrong_expired_replaced_or_taken_back_lets_nobody_in(
    town: Town, centre: int, login: str, address: str
) -> None:
    expired = admin.invite(town.admin_dsn, centre, login, valid=timedelta(seconds=-1)).code
    replaced = admin.invite(town.admin_dsn, centre, login).code
    taken_back = admin.invite(town.admin_dsn, centre, login).code
    admin.revoke(town.admin_dsn, login, "演练")
    before = wrong_codes(town)
    for code in ("AAAA-BBBB-CCCC", "", expired, replaced, taken_back):
        with pytest.raises(NotJoined, match="登记码不对"):
            joining.join(address, code)
    assert wrong_codes(town) == before + 5


def test_the_centre_keeps_neither_the_code_nor_the_password(town: Town, centre: int, login: str, address: str) -> None:
    code = admin.invite(town.admin_dsn, centre, login).code
    joined = joining.join(address, code)
    password = str(conninfo_to_dict(joined.dsn)["password"])
    kept = str(town.ask("SELECT i::text, p::text FROM sync.invitation i JOIN sync.pc p USING (login)"))
    kept += str(town.ask("SELECT rolpassword FROM pg_authid WHERE rolname = %s", login))
    assert "SCRAM-SHA-256$" in kept
    assert code not in kept
    assert code.replace("-", "") not in kept
    assert password not in kept


def test_a_code_of_another_centre_is_refused_and_stays_good(town: Town, centre: int, login: str, address: str) -> None:
    code = admin.invite(town.admin_dsn, centre, login).code
    with pytest.raises(NotJoined, match="没有用掉"):
        joining.join(address, code, centre_id=centre + 1)
    assert joining.join(address, code, centre_id=centre).login == login


def test_an_answer_that_is_lost_is_asked_for_again(
    town: Town, centre: int, login: str, address: str, proxy: CuttingProxy
) -> None:
    through = make_conninfo(address, port=proxy.port)
    before = proxy.passed[DOWN]
    with connect(make_conninfo(through, user=admin.JOIN_LOGIN, password=admin.JOIN_PASSWORD)):
        greeted = proxy.passed[DOWN] - before
    code = admin.invite(town.admin_dsn, centre, login).code
    with proxy.cutting(DOWN, after=greeted + 40, once=True):  # the code is used up, and the window does not hear of it
        assert joining.join(through, code).login == login


def test_the_code_is_not_typed_into_a_server_nobody_verified(town: Town, address: str) -> None:
    known = conninfo_to_dict(address)
    known.pop("sslrootcert")
    with pytest.raises(InsecureConnection, match="证书"):
        joining.join(make_conninfo(**known), "AAAA-BBBB-CCCC")


def test_a_centre_that_does_not_answer_is_said_and_the_code_stays_good(
    town: Town, centre: int, login: str, address: str
) -> None:
    code = admin.invite(town.admin_dsn, centre, login).code
    with pytest.raises(Unreachable, match="连不上中心"):
        joining.join(make_conninfo(address, port=1), code)
    assert joining.join(address, code).login == login


@pytest.mark.parametrize(
    "question",
    [
        "SELECT * FROM sync.invitation",
        "SELECT * FROM sync.hello(NULL, '{}', '{}', 0)",
        "SELECT * FROM sync.pull('{}', '{}', 1)",
        "SELECT sync.set_verifier('postgres', 'SCRAM-SHA-256$4096:YWJj$YWJj:YWJj')",
        "SELECT sync.promote(NULL)",
        "ALTER ROLE postgres PASSWORD 'x'",
        "SET ROLE sync_registrar",
    ],
)
def test_the_joining_role_may_join_and_nothing_else(address: str, question: str) -> None:
    joining_role = make_conninfo(address, user=admin.JOIN_LOGIN, password=admin.JOIN_PASSWORD)
    with connect(joining_role) as line, pytest.raises(psycopg.errors.InsufficientPrivilege):
        line.execute(question)


def test_joining_cannot_smuggle_sql_into_the_new_password(town: Town, centre: int, login: str, address: str) -> None:
    code = admin.plain_code(admin.invite(town.admin_dsn, centre, login).code)
    with connect(make_conninfo(address, user=admin.JOIN_LOGIN, password=admin.JOIN_PASSWORD)) as line:
        for verifier in ("plain", "md5abc", "SCRAM-SHA-256$1:a$b:c' SUPERUSER --"):
            with pytest.raises(psycopg.DatabaseError, match="SCRAM"):
                line.execute(joining.JOIN, (code, verifier, None))
    assert town.ask("SELECT rolsuper, rolcanlogin FROM pg_authid WHERE rolname = %s", login) == [(False, False)]


def test_a_window_that_joined_once_joins_again_with_a_new_code(
    town: Town, centre: int, login: str, address: str
) -> None:
    first = joining.join(address, admin.invite(town.admin_dsn, centre, login).code)
    again = admin.invite(town.admin_dsn, centre, login).code
    connect(first.dsn).close()  # the old password holds until the new one is fetched
    second = joining.join(address, again)
    connect(second.dsn).close()
    with pytest.raises(Unreachable, match="口令"):
        connect(first.dsn)


def test_a_pc_makes_its_store_joins_with_it_and_joins_again(
    town: Town, centre: int, login: str, address: str, tmp_path: Path
) -> None:
    path = tmp_path / "window.db"
    with pytest.raises(NotJoined):
        join(path, address, "AAAA-BBBB-CCCC")
    assert not path.exists()
    there, told = town.desktop(centre), list[tuple[int, int]]()
    there.ledger.record(3)
    there.round()
    for _ in range(2):
        join(path, address, admin.invite(town.admin_dsn, centre, login).code, lambda *measure: told.append(measure))
    assert told == [(0, 3), (1, 3), (3, 3)]
    store = open_store(path)
    desk = Desk(store)
    assert store.centre_id == centre
    with Centre(str(desk.setting(settings.CENTRE_DSN))) as line:
        assert line.hello(store.device_id, {}).head_seq == 0
    store.close()
