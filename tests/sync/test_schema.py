"""The central schema from version to version: an old database becomes what a new one is, and nobody is held up."""

from pathlib import Path
from uuid import UUID

import psycopg
import pytest
from psycopg.conninfo import make_conninfo
from small_ledger import SmallLedger
from town import NUMBERS, Desktop, Town

from window_desk.core import posts
from window_desk.core.chain import Link
from window_desk.sync import admin, schema
from window_desk.sync.connection import Line, connect
from window_desk.sync.embedded import EmbeddedPostgres

VERSIONS = {number: Path(__file__).with_name(f"centre_version_{number}.sql") for number in (1, 2)}
"""The schemas as they were out in the world, never edited."""

CATALOGUE = """
    SELECT 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull::text,
           coalesce(pg_get_expr(d.adbin, d.adrelid), '')
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
     WHERE c.relnamespace = 'sync'::regnamespace AND c.relkind = 'r'
    UNION ALL SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid), '', ''
      FROM pg_constraint WHERE connamespace = 'sync'::regnamespace
    UNION ALL SELECT 'index', tablename, indexname, indexdef, '', '' FROM pg_indexes WHERE schemaname = 'sync'
    UNION ALL SELECT 'policy', tablename, policyname, cmd, coalesce(qual, ''), coalesce(with_check, '')
      FROM pg_policies WHERE schemaname = 'sync'
    UNION ALL SELECT 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(oid), '', ''
      FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT 'function', oid::regprocedure::text, prosrc, proowner::regrole::text, proacl::text,
           array_to_string(proconfig, ',')
      FROM pg_proc WHERE pronamespace = 'sync'::regnamespace
    UNION ALL SELECT 'comment', classoid::regclass::text, o.objsubid::text, description, '', ''
      FROM pg_description o LEFT JOIN pg_class c ON c.oid = o.objoid
     WHERE c.relnamespace = 'sync'::regnamespace
    ORDER BY 1, 2, 3, 4, 5, 6
"""


class OldTown(Town):
    """A database as the first version made it, or a later one, with a window."""

    def __init__(self, server: EmbeddedPostgres, version: int = 1) -> None:
        self.server = server
        self.database = f"town_{next(NUMBERS)}"
        self.admin_dsn = server.database(self.database)
        login = f"window_{next(NUMBERS)}"
        with connect(self.admin_dsn) as line:
            line.execute(VERSIONS[version].read_bytes())
            line.execute("INSERT INTO sync.centre (centre_id, name) VALUES (7, '七号中心')")
            line.execute(f"CREATE ROLE {login} LOGIN PASSWORD 'first' IN ROLE sync_window")
            line.execute("INSERT INTO sync.pc (login, centre_id) VALUES (%s, 7)", (login,))
        self.old = Desktop(login, server.dsn(self.database, login, "first"), SmallLedger(7, seed=next(NUMBERS)))


@pytest.fixture
def old_town(server: EmbeddedPostgres) -> OldTown:
    return OldTown(server)


def push_as_version_1(line: Line, links: list[Link]) -> str:
    parts = [[getattr(k, part) for k in links] for part in ("seq", "act_id", "hlc", "fmt", "kind")]
    blobs = [[getattr(k, part) for k in links] for part in ("body_hash", "hash", "body")]
    answer = line.execute(
        "SELECT status FROM sync.push(%s, %s::int8[], %s, %s::int8[], %s::int2[], %s::text[], %s, %s, %s)",
        (links[0].device_id, *parts, *blobs),
    ).fetchone()
    assert answer is not None
    return str(answer[0])


def send_as_version_1(desktop: Desktop, links: list[Link]) -> str:
    with connect(desktop.dsn) as line:
        said = line.execute("SELECT * FROM sync.hello(%s, '{}', '{}')", (desktop.ledger.device_id,)).fetchone()
        assert said is not None
        assert len(said) == 8
        line.execute("SELECT sync.open_device(%s)", (desktop.ledger.device_id,))
        return push_as_version_1(line, links)


def catalogue(dsn: str) -> list[tuple[object, ...]]:
    with connect(dsn) as line:
        return line.execute(CATALOGUE).fetchall()


@pytest.mark.parametrize("old", VERSIONS)
def test_an_upgraded_database_is_what_a_new_one_is(server: EmbeddedPostgres, town: Town, old: int) -> None:
    old_town = OldTown(server, old)
    assert admin.upgrade(old_town.admin_dsn) == (old, schema.SCHEMA_VERSION)
    assert catalogue(old_town.admin_dsn) == catalogue(town.admin_dsn)
    assert admin.upgrade(old_town.admin_dsn) == (schema.SCHEMA_VERSION, schema.SCHEMA_VERSION)


def test_acts_and_incidents_of_the_old_version_are_kept_and_its_windows_go_on(old_town: OldTown) -> None:
    old = old_town.old
    assert send_as_version_1(old, old.ledger.record(3)) == "ok"
    (taken,) = SmallLedger(7, seed=1).record(1)
    with connect(old.dsn) as line:
        assert push_as_version_1(line, [_moved(taken, old.ledger.device_id)]) == "fork"
    admin.upgrade(old_town.admin_dsn)
    assert old_town.ask("SELECT login, what, seq, centre_id FROM sync.incident") == [(old.login, "fork", 1, 7)]
    assert send_as_version_1(old, old.ledger.record(2)) == "ok"
    old.ledger.record(1)
    assert old.round().pushed == 1  # and the window's own program is updated
    assert old_town.stored(old) == 6


def test_windows_of_version_2_go_on_before_and_after(server: EmbeddedPostgres) -> None:
    old_town = OldTown(server, 2)
    old_town.old.ledger.record(2)
    assert old_town.old.round().pushed == 2  # the functions have the signatures of then
    admin.upgrade(old_town.admin_dsn)
    old_town.old.ledger.record(1)
    assert old_town.old.round().pushed == 1
    assert old_town.stored(old_town.old) == 3


def _moved(link: Link, device_id: UUID) -> Link:
    return Link(7, device_id, 1, link.act_id, link.hlc, 1, link.kind, link.body_hash, link.hash, link.body)


def test_an_upgrade_that_fails_leaves_the_old_version_as_it_was(old_town: OldTown) -> None:
    before = catalogue(old_town.admin_dsn)
    old_town.ask("CREATE TABLE sync.news (in_the_way int)")
    with pytest.raises(psycopg.errors.DuplicateTable):
        admin.upgrade(old_town.admin_dsn)
    old_town.ask("DROP TABLE sync.news")
    assert catalogue(old_town.admin_dsn) == before
    assert old_town.ask("SELECT max(version) FROM sync.schema_version") == [(1,)]


def test_nothing_is_done_to_an_old_or_empty_database_unasked(old_town: OldTown, server: EmbeddedPostgres) -> None:
    with pytest.raises(schema.UnknownSchema, match="centre upgrade"):
        admin.create_centre(old_town.admin_dsn, posts.Centre(7, "七号中心"))
    empty = server.database(f"town_{next(NUMBERS)}")
    with pytest.raises(schema.UnknownSchema, match="centre create"):
        admin.upgrade(empty)


def test_a_push_wakes_the_other_windows_of_the_centre_and_nobody_elses(town: Town) -> None:
    centre = town.centre()
    a, b, stranger = town.desktop(centre), town.desktop(centre), town.desktop(town.centre())
    with b.line() as listening, stranger.line() as elsewhere:
        for line in (listening, elsewhere):
            line.listen(line.hello(b.ledger.device_id, {}).channel)
        assert listening.heard() == frozenset()
        a.ledger.record(1)
        a.round()
        assert listening.heard(30) == {a.ledger.device_id}
        assert elsewhere.heard() == frozenset()
        listening.open_device(b.ledger.device_id)
        listening.push(b.ledger.record(1))
        assert listening.heard() == frozenset()  # not of itself


def test_a_centre_of_thousands_of_windows_can_do_without_waking(town: Town) -> None:
    centre = town.centre()
    a, b = town.desktop(centre), town.desktop(centre)
    town.ask("UPDATE sync.terms SET wakes = false")
    try:
        with b.line() as listening:
            listening.listen(listening.hello(b.ledger.device_id, {}).channel)
            a.ledger.record(1)
            a.round()
            listening.hello(b.ledger.device_id, {})
            assert listening.heard() == frozenset()
    finally:
        town.ask("UPDATE sync.terms SET wakes = true")


def test_a_window_must_know_the_channel_to_listen_to_it(town: Town) -> None:
    centre, other = town.centre(), town.centre()
    channels = town.ask("SELECT channel FROM sync.centre WHERE centre_id IN (%s, %s)", centre, other)
    assert len({channel for (channel,) in channels}) == 2
    assert all(str(channel).startswith("sync_") and len(str(channel)) == 37 for (channel,) in channels)
    dsn = make_conninfo(town.desktop(centre).dsn)
    with connect(dsn) as line, pytest.raises(psycopg.errors.InsufficientPrivilege):
        line.execute("SELECT channel FROM sync.centre")
