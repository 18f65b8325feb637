"""What a stolen PC can try, over TLS with a window's own login: each is refused, and the administrator reads of it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import psycopg
import pytest
from psycopg.conninfo import make_conninfo
from town import Desktop, Town

from window_desk.core.chain import GENESIS, forge
from window_desk.errors import Unreachable
from window_desk.sync import admin
from window_desk.sync.centre import Centre, PushStatus, Unlike
from window_desk.sync.connection import Line, connect
from window_desk.sync.incidents import Incident, Incidents, What, incidents

Two = tuple[Desktop, Desktop]
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
PATIENCE = timedelta(seconds=30)
"""How long the server's log may take to be written; more is a failure, less is not waited for."""


@pytest.fixture
def victim(two: Two) -> Desktop:
    """A neighbour in the thief's own centre, with three acts there."""
    two[1].ledger.record(3)
    two[1].round()
    return two[1]


@pytest.fixture
def thief(one: Desktop) -> Iterator[Centre]:
    """An open line of a stolen PC, with two acts of its own there."""
    one.ledger.record(2)
    one.round()
    with one.line() as line:
        yield line


def told(town: Town, desktop: Desktop, what: What, detail: str = "") -> Incident:
    """The incident the administrator reads; the server's log is written a moment after the refusal."""
    until = datetime.now(UTC) + PATIENCE
    while True:
        listed = incidents(town.admin_dsn, LONG_AGO)
        found = [i for i in listed.listed if i.login == desktop.login and i.what is what and detail in i.detail]
        if found or datetime.now(UTC) > until:
            assert listed.complete
            assert found, f"{what} of {desktop.login} is not listed"
            return found[-1]


DENIED = {
    "read the ledger": "SELECT * FROM sync.act",
    "read other centres": "SELECT * FROM sync.centre",
    "read codes of windows to come": "SELECT * FROM sync.invitation",
    "change an act": "UPDATE sync.act SET body = NULL",
    "move a head": "UPDATE sync.device SET head_seq = 0",
    "delete acts": "DELETE FROM sync.act",
    "empty the ledger": "TRUNCATE sync.act",
    "drop the ledger": "DROP TABLE sync.act",
    "write past the functions": "INSERT INTO sync.act DEFAULT VALUES",
    "wipe the traces": "DELETE FROM sync.incident",
    "create a function": "CREATE FUNCTION sync.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "replace a function": "CREATE OR REPLACE FUNCTION sync.my_centre() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "create a function for the session": "CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "create a trigger": "CREATE TRIGGER t AFTER INSERT ON sync.act EXECUTE FUNCTION sync.keep_act()",
    "run a block": "DO $$ BEGIN NULL; END $$",
    "become the owner": "SET ROLE sync_owner",
    "become the registrar": "SET ROLE sync_registrar",
    "turn off the second wall": "ALTER TABLE sync.act DISABLE ROW LEVEL SECURITY",
    "turn off the triggers": "SET session_replication_role = replica",
    "make itself a supervisor": "UPDATE sync.pc SET supervisor = true",
    "make another role": "CREATE ROLE accomplice LOGIN",
    "read the passwords": "SELECT rolpassword FROM pg_authid",
    "read the server's files": "SELECT pg_read_file('PG_VERSION')",
    "run a program": "COPY (SELECT 1) TO PROGRAM 'id'",
    "publish a catalogue": "INSERT INTO sync.news DEFAULT VALUES",
}


@pytest.mark.parametrize("statement", DENIED.values(), ids=DENIED)
def test_a_statement_that_no_window_may_run_is_denied_and_listed(town: Town, one: Desktop, statement: str) -> None:
    with connect(one.dsn) as line, pytest.raises(psycopg.errors.InsufficientPrivilege) as denied:
        line.execute(statement)
    listed = told(town, one, What.DENIED)
    assert listed.detail == denied.value.diag.message_primary
    assert (listed.centre_id, listed.times) == (one.ledger.centre_id, 1)


def test_a_statement_that_means_nothing_here_is_listed_too(town: Town, one: Desktop) -> None:
    with connect(one.dsn) as line, pytest.raises(psycopg.errors.UndefinedFunction) as refused:
        line.execute("SELECT sync.give_me_everything()")
    assert told(town, one, What.OTHER).detail == refused.value.diag.message_primary


def test_reading_another_centre_through_the_functions_gives_nothing_of_it(town: Town, thief: Centre) -> None:
    stranger = town.desktop(town.centre())
    stranger.ledger.record(3)
    stranger.round()
    device = stranger.ledger.device_id
    assert all(link.device_id != device for vector in ({}, {device: 0}) for link in thief.pull(vector, 5000))
    asked = thief.hello(device, {device: 3})
    assert (asked.head_seq, asked.newer) == (None, 2)  # the thief's own two
    ((_, digest),) = stranger.ledger.heads().values()
    assert thief.audit({device: (3, digest)}) == [Unlike(device, 0, GENESIS, given=False)]  # it never heard of it


def test_pushing_for_another_device_is_refused_and_listed(
    town: Town, thief: Centre, one: Desktop, victim: Desktop
) -> None:
    with pytest.raises(Unreachable, match="另一个窗口名下"):
        thief.push(victim.ledger.record(1))
    assert told(town, one, What.FOREIGN).device_id == victim.ledger.device_id
    assert town.stored(victim) == 3


def test_opening_another_windows_device_is_refused_and_listed(
    town: Town, thief: Centre, one: Desktop, victim: Desktop
) -> None:
    with pytest.raises(Unreachable, match="另一个窗口名下"):
        thief.open_device(victim.ledger.device_id)
    assert told(town, one, What.FOREIGN).device_id == victim.ledger.device_id


def test_a_forged_chain_is_refused_and_listed(town: Town, thief: Centre, one: Desktop) -> None:
    first, second = one.ledger.record(2)
    assert thief.push([first, replace(second, kind="决定")]).status is PushStatus.BROKEN
    assert told(town, one, What.BROKEN).detail == "第 4 笔"
    assert town.stored(one) == 2


def test_history_rewritten_at_the_window_is_a_fork_and_listed(town: Town, thief: Centre, one: Desktop) -> None:
    (taken,) = one.ledger.links_after(one.ledger.device_id, 0, 1)
    other = forge(bytes(32), taken.centre_id, taken.device_id, 1, uuid4(), taken.hlc, 1, "收件", b"{}")
    assert thief.push([other]).status is PushStatus.FORK
    assert told(town, one, What.FORK).detail == "第 1 笔"


def test_replaying_what_another_window_sent_is_refused_and_listed(
    town: Town, thief: Centre, one: Desktop, victim: Desktop
) -> None:
    heard = victim.ledger.links_after(victim.ledger.device_id, 0, 3)
    with pytest.raises(Unreachable):
        thief.push(heard)
    as_its_own = [replace(link, device_id=one.ledger.device_id, seq=link.seq + 2) for link in heard]
    assert thief.push(as_its_own).status is PushStatus.BROKEN
    assert told(town, one, What.FOREIGN).times == 1
    assert told(town, one, What.BROKEN).detail == "第 3 笔"
    assert (town.stored(one), town.stored(victim)) == (2, 3)


def test_replaying_what_it_sent_itself_adds_nothing(town: Town, thief: Centre, one: Desktop) -> None:
    for _ in range(3):
        assert thief.push(one.ledger.links_after(one.ledger.device_id, 0, 2)).status is PushStatus.DUPLICATE
    assert town.stored(one) == 2


def test_a_flood_of_acts_is_stopped_at_the_daily_limit_and_listed(town: Town, thief: Centre, one: Desktop) -> None:
    town.ask("UPDATE sync.terms SET max_daily = 10")
    try:
        assert thief.push(one.ledger.record(8)).status is PushStatus.OK
        with pytest.raises(Unreachable, match="太多"):
            thief.push(one.ledger.record(1))
        assert told(town, one, What.FLOOD).times == 1
        town.ask("UPDATE sync.device SET day = day - 1 WHERE device_id = %s", one.ledger.device_id)
        assert thief.push(one.ledger.links_after(one.ledger.device_id, 10, 1)).status is PushStatus.OK
    finally:
        town.ask("UPDATE sync.terms SET max_daily = 1000000")


def test_a_flood_of_devices_is_stopped_and_listed(town: Town, thief: Centre, one: Desktop) -> None:
    for _ in range(19):
        thief.open_device(uuid4())
    with pytest.raises(Unreachable, match="太多"):
        thief.open_device(uuid4())
    assert told(town, one, What.FLOOD).times == 1


def test_a_flood_of_connections_is_stopped_and_listed(town: Town, thief: Centre, one: Desktop) -> None:
    lines = [one.line() for _ in range(2)]
    with pytest.raises(Unreachable, match="接不了更多连接"):
        one.line()
    for line in lines:
        line.close()
    assert told(town, one, What.TOO_MANY).times == 1


def test_made_up_devices_do_not_fill_the_list(town: Town, thief: Centre, one: Desktop) -> None:
    stranger = town.desktop(town.centre())
    for link in [*(replace(link, device_id=uuid4()) for link in one.ledger.record(3)), *stranger.ledger.record(1)]:
        with pytest.raises(Unreachable):
            thief.push([link])
    listed = told(town, one, What.FOREIGN)
    assert (listed.device_id, listed.times) == (None, 4)


def test_a_window_shut_out_is_refused_in_its_open_session_and_listed(town: Town, thief: Centre, one: Desktop) -> None:
    town.ask("UPDATE sync.pc SET closed_at = now() WHERE login = %s", one.login)  # and its session not yet ended
    attempts: list[Callable[[], object]] = [
        lambda: thief.hello(one.ledger.device_id, {}),
        lambda: thief.push(one.ledger.record(1)),
        lambda: thief.open_device(uuid4()),
    ]
    for attempt in attempts:
        with pytest.raises(Unreachable, match="停用"):
            attempt()
    assert thief.pull({}, 10) == []
    assert told(town, one, What.CLOSED)


def test_guessing_the_password_of_a_window_is_listed(town: Town, one: Desktop) -> None:
    for _ in range(2):
        with pytest.raises(Unreachable, match="口令"):
            Centre(make_conninfo(one.dsn, password="guess"))
    assert told(town, one, What.WRONG_PASSWORD).times in (1, 2)  # the second may not be written yet


def test_only_an_administrator_reads_the_list(one: Desktop) -> None:
    with pytest.raises(admin.NotAdministrator):
        incidents(one.dsn, LONG_AGO)


def test_the_list_says_when_the_server_writes_no_log_that_can_be_read(town: Town, administrator: Line) -> None:
    administrator.execute("ALTER SYSTEM SET log_destination = 'stderr'")
    administrator.execute("SELECT pg_reload_conf()")
    try:
        listed = _until_incomplete(town)
        assert all(i.what is not What.DENIED for i in listed.listed)
    finally:
        administrator.execute("ALTER SYSTEM RESET log_destination")
        administrator.execute("SELECT pg_reload_conf()")
    while not incidents(town.admin_dsn, LONG_AGO).complete:
        pass


def _until_incomplete(town: Town) -> Incidents:
    while (listed := incidents(town.admin_dsn, LONG_AGO)).complete:
        pass
    return listed
