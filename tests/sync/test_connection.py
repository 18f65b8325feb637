"""What a person is told when the line to the centre does not work, and that it is never an open one."""

import socket
from collections.abc import Callable
from threading import Thread

import pytest
from cutting_proxy import CuttingProxy
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from town import Desktop, Town

from window_desk.errors import Unreachable
from window_desk.sync import admin
from window_desk.sync.centre import Centre
from window_desk.sync.connection import InsecureConnection, connect, secured
from window_desk.sync.embedded import EmbeddedPostgres
from window_desk.sync.schema import UnknownSchema


def not_connected(dsn: str) -> str:
    with pytest.raises(Unreachable) as failed:
        Centre(dsn)
    return str(failed.value)


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer"])
def test_a_connection_setting_that_asks_for_less_than_tls_is_refused(one: Desktop, mode: str) -> None:
    with pytest.raises(InsecureConnection, match="verify-full"):
        Centre(make_conninfo(one.dsn, sslmode=mode, sslrootcert=""))


@pytest.mark.parametrize("mode", [None, "require", "verify-ca", "verify-full"])
def test_with_a_root_certificate_the_server_is_always_verified_in_full(mode: str | None) -> None:
    asked = conninfo_to_dict(secured(make_conninfo(host="h", sslrootcert="root.crt", sslmode=mode)))
    assert asked["sslmode"] == "verify-full"


def test_without_one_tls_is_required_and_the_password_is_bound_to_it() -> None:
    asked = conninfo_to_dict(secured("host=h require_auth=password channel_binding=disable gssencmode=require"))
    assert (asked["sslmode"], asked["channel_binding"], asked["require_auth"], asked["gssencmode"]) == (
        "require",
        "require",
        "scram-sha-256",
        "disable",
    )


def test_the_setting_may_lengthen_the_patience_but_there_always_is_an_end() -> None:
    asked = conninfo_to_dict(secured("host=h connect_timeout=60"))
    assert (str(asked["connect_timeout"]), str(asked["keepalives_idle"])) == ("60", "30")


def test_the_line_is_tls_and_stays_autocommit(one: Desktop) -> None:
    with connect(one.dsn) as line:
        assert line.pgconn.ssl_in_use
        assert line.autocommit


def test_a_setting_that_cannot_be_read_is_said_to_be_wrong() -> None:
    assert "设置写错了" in not_connected("host=h nonsense")


def test_no_server_says_to_check_the_network(one: Desktop) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))  # bound and not listening: nobody else can answer there
        assert "没有应答" in not_connected(make_conninfo(one.dsn, port=free.getsockname()[1]))


def test_a_wrong_password_says_to_enrol_again(one: Desktop) -> None:
    assert "登录口令" in not_connected(make_conninfo(one.dsn, password="wrong"))


def test_a_server_with_another_certificate_is_not_trusted(
    one: Desktop, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = EmbeddedPostgres(durable=False)
    with other:
        assert "加密连接没有建成" in not_connected(make_conninfo(one.dsn, sslrootcert=str(other.root_certificate)))


def test_a_server_that_cannot_do_tls_is_not_talked_to(one: Desktop) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        heard: list[bytes] = []

        def answer_no() -> None:
            caller, _ = listener.accept()
            with caller:
                heard.append(caller.recv(1000))
                caller.sendall(b"N")
                heard.append(caller.recv(1000))

        plain = Thread(target=answer_no)
        plain.start()
        assert "加密连接没有建成" in not_connected(make_conninfo(one.dsn, port=listener.getsockname()[1]))
        plain.join()
    assert heard == [b"\0\0\0\x08\x04\xd2\x16\x2f", b""]  # the question for TLS, and not a byte more


def test_a_database_that_is_not_the_centres_says_so(one: Desktop, server: EmbeddedPostgres) -> None:
    empty = server.database("empty")
    with Centre(empty) as centre, pytest.raises(Unreachable, match="还没有建好"):
        centre.hello(one.ledger.device_id, {})
    assert "还没有建好" in not_connected(make_conninfo(one.dsn, dbname="no_such_database"))


def test_a_revoked_window_is_told_so_and_its_open_session_ends(one: Desktop, town: Town) -> None:
    one.ledger.record(1)
    one.round()
    with one.line() as centre:
        admin.revoke(town.admin_dsn, one.login, "被盗")
        with pytest.raises(Unreachable):
            centre.pull({}, 1)
    assert "停用" in not_connected(one.dsn)


def test_a_session_that_outlived_its_revocation_sees_nothing(one: Desktop, town: Town) -> None:
    one.ledger.record(1)
    one.round()
    with one.line() as centre:
        town.ask("UPDATE sync.pc SET closed_at = now() WHERE login = %s", one.login)
        assert centre.pull({}, 1) == []
        attempts: list[Callable[[], object]] = [
            lambda: centre.hello(one.ledger.device_id, {}),
            lambda: centre.open_device(one.ledger.device_id),
            lambda: centre.push(one.ledger.links_after(one.ledger.device_id, 0, 1)),
        ]
        for attempt in attempts:
            with pytest.raises(Unreachable, match="停用"):
                attempt()


def test_a_window_enrolled_again_goes_on_with_its_chain_under_a_new_password(one: Desktop, town: Town) -> None:
    one.ledger.record(1)
    one.round()
    admin.revoke(town.admin_dsn, one.login, "被盗")
    password = admin.enrol(town.admin_dsn, one.ledger.centre_id, one.login)
    assert "登录口令" in not_connected(one.dsn)
    one.dsn = make_conninfo(one.dsn, password=password)
    one.ledger.record(1)
    assert one.round().pushed == 1


@pytest.mark.parametrize("login", ["Window", "3号窗口", "a-b", "", "a" * 64, 'x"; DROP ROLE y; --'])
def test_a_login_that_is_no_plain_name_is_refused(town: Town, login: str) -> None:
    with pytest.raises(admin.NotEnrolled, match="不能用"):
        admin.enrol(town.admin_dsn, town.centre(), login)


def test_a_login_taken_elsewhere_or_an_unknown_centre_is_refused(one: Desktop, town: Town) -> None:
    with pytest.raises(admin.NotEnrolled, match="已登记在"):
        admin.enrol(town.admin_dsn, town.centre(), one.login)
    with pytest.raises(admin.NotEnrolled, match="已作他用"):
        admin.enrol(town.admin_dsn, one.ledger.centre_id, "postgres")
    with pytest.raises(admin.NotEnrolled, match="没有 99999 号中心"):
        admin.enrol(town.admin_dsn, 99999, "nobody_here")
    with pytest.raises(admin.NotEnrolled, match="没有登记过"):
        admin.revoke(town.admin_dsn, "nobody_here", "")


def test_only_a_superuser_administers_the_centre(one: Desktop) -> None:
    with pytest.raises(admin.NotAdministrator, match="超级用户"):
        admin.enrol(one.dsn, one.ledger.centre_id, "another_window")


def test_nobody_is_enrolled_before_the_centre_is_there(server: EmbeddedPostgres) -> None:
    with pytest.raises(Unreachable, match="还没有建好"):
        admin.enrol(server.database("empty"), 1, "another_window")


def test_a_database_of_another_version_is_left_alone(server: EmbeddedPostgres) -> None:
    other = Town(server)
    other.ask("INSERT INTO sync.schema_version VALUES (99)")
    with pytest.raises(UnknownSchema, match="第 99 版"):
        other.centre()
    with pytest.raises(UnknownSchema, match="第 99 版"):
        admin.upgrade(other.admin_dsn)


def test_a_thread_that_waits_on_a_dead_line_is_freed_by_cutting_it(one: Desktop, server: EmbeddedPostgres) -> None:
    proxy = CuttingProxy(server.port)
    centre = one.line(proxy.port)
    proxy.swallow()
    told: list[str] = []

    def wait() -> None:
        try:
            centre.pull({}, 1)
        except Unreachable as error:
            told.append(str(error))

    waiting = Thread(target=wait)
    waiting.start()
    assert proxy.swallowed.wait(30)
    centre.cut()
    waiting.join()
    centre.cut()  # once more, on a line that is gone
    proxy.close()
    assert len(told) == 1
    assert "断开" in told[0]
