"""What a window's role may do at the centre, and all it may not."""

from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg.conninfo import make_conninfo
from town import Desktop, Town

from window_desk.core.chain import Link
from window_desk.errors import Unreachable
from window_desk.sync.connection import Line, connect
from window_desk.sync.schema import SCHEMA_VERSION

Two = tuple[Desktop, Desktop]
TABLES = [
    *("act", "device", "pc", "centre", "terms", "incident", "schema_version"),
    *("contact", "invitation", "donated", "news", "party", "disclosure"),
]


def test_nobody_pushes_for_or_opens_the_device_of_another(two: Two, town: Town) -> None:
    one, neighbour = two
    stranger = town.desktop(town.centre())
    one.ledger.record(2)
    one.round()
    (unsent,) = one.ledger.record(1)
    for other in (neighbour, stranger):
        with other.line() as centre:
            with pytest.raises(Unreachable):
                centre.push([unsent])
            with pytest.raises(Unreachable):
                centre.open_device(one.ledger.device_id)
            assert centre.hello(one.ledger.device_id, {}).head_seq is None
    assert town.stored(one) == 2


def test_a_window_pulls_only_its_own_centre_whatever_it_asks_for(two: Two, town: Town) -> None:
    one, neighbour = two
    stranger = town.desktop(town.centre())
    for desktop in (one, stranger):
        desktop.ledger.record(3)
        desktop.round()
    with neighbour.line() as centre:
        assert {link.device_id for link in centre.pull({}, 100)} == {one.ledger.device_id}
        assert centre.pull({stranger.ledger.device_id: 0, one.ledger.device_id: 3}, 100) == []


def test_hello_counts_the_acts_that_lie_beyond_a_vector(two: Two) -> None:
    one, neighbour = two
    one.ledger.record(5)
    one.round()
    device = one.ledger.device_id
    with neighbour.line() as centre:
        vectors: list[dict[UUID, int]] = [{}, {device: 2}, {device: 5}, {device: 9}]
        assert [centre.hello(neighbour.ledger.device_id, vector).newer for vector in vectors] == [5, 3, 0, 0]


def test_pages_are_without_gaps_per_device_and_in_ledger_order(two: Two) -> None:
    for _ in range(3):
        for desktop in two:
            desktop.ledger.record(4)
            desktop.round()
            desktop.round()
    with two[1].line() as centre:
        vector: dict[UUID, int] = {}
        got: list[Link] = []
        while page := centre.pull(vector, 5):
            for link in page:
                assert link.seq == vector.get(link.device_id, 0) + 1
                vector[link.device_id] = link.seq
            got += page
    order = [(link.hlc, link.device_id.bytes, link.seq) for link in got]
    assert order == sorted(order)
    assert len(got) == 24


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("verb", ["SELECT * FROM {}", "DELETE FROM {}", "TRUNCATE {}", "INSERT INTO {} DEFAULT VALUES"])
def test_a_window_can_do_nothing_to_any_table(sql_of_window: Line, table: str, verb: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        sql_of_window.execute(verb.format(f"sync.{table}"))


@pytest.mark.parametrize(
    "question",
    [
        "UPDATE sync.pc SET closed_at = NULL",
        "SELECT sync.my_centre()",
        "SELECT sync.log_incident('fork')",
        "SELECT sync.refuse_device(NULL)",
        "SELECT sync.join('', '', NULL)",
        "SELECT sync.set_verifier('postgres', '')",
        "SELECT sync.promote(NULL)",
        "SELECT sync.link_hash('', 1, NULL, 1, NULL, 1, 1::int2, '', '')",
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE TABLE public.x (a int)",
        "CREATE TEMP TABLE act (a int)",
        "CREATE SCHEMA x",
        "COPY (SELECT 1) TO '/tmp/x'",
        "SELECT lo_create(0)",
        "SELECT lo_from_bytea(0, 'x')",
    ],
)
def test_a_window_is_denied(sql_of_window: Line, question: str) -> None:
    with pytest.raises((psycopg.errors.InsufficientPrivilege, psycopg.errors.InvalidSchemaName)):
        sql_of_window.execute(question)


def test_the_tables_asked_about_are_all_there_are(town: Town) -> None:
    rows = town.ask("SELECT relname FROM pg_class WHERE relnamespace = 'sync'::regnamespace AND relkind = 'r'")
    assert sorted(name for (name,) in rows) == sorted(TABLES)


def test_a_window_may_execute_the_functions_of_the_protocol_and_no_more(sql_of_window: Line) -> None:
    rows = sql_of_window.execute(
        "SELECT DISTINCT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
        " WHERE n.nspname = 'sync' AND has_function_privilege(p.oid, 'EXECUTE') ORDER BY 1"
    ).fetchall()
    assert [name for (name,) in rows] == [
        *("audit", "bulletin", "donate", "hello", "keep_people", "open_device", "people", "pull", "push")
    ]


def test_a_search_path_of_the_windows_own_changes_nothing(sql_of_window: Line) -> None:
    sql_of_window.execute("SET search_path = pg_temp, public")
    assert len(sql_of_window.execute("SELECT * FROM sync.pull('{}', '{}', 10)").fetchall()) == 1


@pytest.mark.parametrize("change", ["UPDATE sync.act SET kind = 'x'", "DELETE FROM sync.act", "TRUNCATE sync.act"])
def test_not_even_the_administrator_rewrites_history(one: Desktop, administrator: Line, change: str) -> None:
    one.ledger.record(1)
    one.round()
    with pytest.raises(psycopg.Error) as refused:
        administrator.execute(change)
    assert refused.value.sqlstate == "WD403"


def test_the_owner_of_the_functions_sees_no_row_but_the_askers(one: Desktop, administrator: Line) -> None:
    one.ledger.record(1)
    one.round()
    administrator.execute("SET ROLE sync_owner")
    for table in ("act", "device", "incident"):
        assert administrator.execute(f"SELECT count(*) FROM sync.{table}").fetchone() == (0,)
    assert administrator.execute("UPDATE sync.act SET body = NULL").rowcount == 0


def test_a_window_hung_in_its_transaction_holds_up_nobody_else(two: Two, town: Town) -> None:
    hung, other = two
    hung.ledger.record(2)
    hung.round()
    hung.ledger.record(1)
    line = connect(hung.dsn)
    line.execute("BEGIN")
    line.execute(
        "SELECT FROM sync.push(%s, '{1}', %s, '{1}', '{1}', '{a}', %s, %s, %s)",
        (hung.ledger.device_id, [uuid4()], *([[b"x" * 32]] * 3)),
    )  # takes the lock on its own device, and the cable is pulled
    other.ledger.record(3)
    assert other.round().pushed == 3
    line.close()


def test_twenty_new_devices_a_day_and_no_more(one: Desktop) -> None:
    with one.line() as centre:
        for _ in range(20):
            centre.open_device(uuid4())
        with pytest.raises(Unreachable, match="管理员"):
            centre.open_device(uuid4())


def test_a_fourth_connection_of_one_window_is_told_the_centre_is_busy(one: Desktop) -> None:
    lines = [one.line() for _ in range(3)]
    with pytest.raises(Unreachable, match="接不了更多连接"):
        one.line()
    for line in lines:
        line.close()


def test_every_table_says_what_it_is_and_the_schema_its_version(town: Town) -> None:
    undocumented = town.ask(
        "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE n.nspname = 'sync' AND c.relkind = 'r' AND obj_description(c.oid) IS NULL"
    )
    assert undocumented == []
    assert town.ask("SELECT max(version) FROM sync.schema_version") == [(SCHEMA_VERSION,)]


def test_without_tls_the_server_does_not_even_listen_to_the_password(one: Desktop) -> None:
    with pytest.raises(psycopg.OperationalError, match="no encryption"):
        psycopg.connect(make_conninfo(one.dsn, sslmode="disable", sslrootcert=""))
