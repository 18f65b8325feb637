"""The file itself: encrypted, on the disk at each commit, append-only, and never harmed by being opened wrongly."""

import os
import stat
from pathlib import Path
from uuid import UUID

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from keyring import set_keyring
from keyring.backends.fail import Keyring as NoKeyring
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from window_desk.core.acts import Channel, FirstContacted
from window_desk.desk import Desk
from window_desk.errors import StoreUnreadable, Unreachable
from window_desk.models import migrations, tables
from window_desk.models.keys import key_for, share_key
from window_desk.models.store import Store

KEY, OTHER = "5a" * 32, "b6" * 32
DEVICE = UUID(int=3)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    store = Store.create(tmp_path / "window.db", KEY, 1, DEVICE)
    store.close()
    return store.path


def test_the_file_says_nothing_without_its_key(path: Path) -> None:
    head = path.read_bytes()
    assert not head.startswith(b"SQLite format 3")
    assert b"CREATE TABLE" not in head


@pytest.mark.parametrize("spoil", ["wrong key", "damage", "no database"])
def test_a_store_that_cannot_be_read_is_said_so_and_not_touched(path: Path, spoil: str) -> None:
    if spoil == "damage":
        content = bytearray(path.read_bytes())
        content[100:300] = bytes(200)
        path.write_bytes(content)
    elif spoil == "no database":
        path.write_bytes("这不是台账".encode() * 1000)
    before, beside = path.read_bytes(), sorted(os.listdir(path.parent))
    with pytest.raises(StoreUnreadable, match="钥匙不对，或文件已经损坏。文件没有被改动"):
        Store.open(path, OTHER if spoil == "wrong key" else KEY)
    assert path.read_bytes() == before
    assert sorted(os.listdir(path.parent)) == beside


def test_a_missing_store_is_not_made_by_opening_it(tmp_path: Path) -> None:
    with pytest.raises(StoreUnreadable, match="找不到本机台账"):
        Store.open(tmp_path / "none.db", KEY)
    assert os.listdir(tmp_path) == []


def test_a_store_is_never_made_over_another(path: Path) -> None:
    with pytest.raises(FileExistsError):
        Store.create(path, KEY, 1, DEVICE)


def test_a_store_of_a_newer_program_is_left_alone(path: Path) -> None:
    store = Store.open(path, KEY)
    with store.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    with pytest.raises(StoreUnreadable, match="更新版本的程序"):
        Store.open(path, KEY)


def test_a_store_locked_by_another_program_is_said_so(path: Path) -> None:
    other = sqlcipher.connect(str(path), isolation_level=None)
    other.execute(f"PRAGMA key = \"x'{KEY}'\"")
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(Unreachable, match="正被另一个程序占用"):
        Store.open(path, KEY, patience=0.05)
    other.close()


def test_every_commit_is_on_the_disk(path: Path) -> None:
    store = Store.open(path, KEY)
    with store.read() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 2  # FULL
    store.close()


def test_what_fails_half_way_leaves_nothing(path: Path) -> None:
    store = Store.open(path, KEY)
    with pytest.raises(ZeroDivisionError):
        _write_half(store)
    with store.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM local_setting")).scalar() == 0
    store.close()


def _write_half(store: Store) -> None:
    with store.begin() as connection:
        connection.execute(text("INSERT INTO local_setting VALUES ('a', '1')"))
        1 / 0  # noqa: B018


def test_the_migrated_schema_is_the_declared_one(path: Path) -> None:
    store = Store.open(path, KEY)
    with store.read() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False, "include_object": _ours})
        assert compare_metadata(context, tables.metadata) == []
        assert migrations.version(connection) == migrations.HEAD == migrations.REVISIONS[-1]
    store.close()


def _ours(item: object, name: str | None, kind: str, reflected: bool, other: object) -> bool:
    return not (name or "").startswith(("case_search", "party_search", "uq_", "sqlite_"))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE act SET kind = 'decided'",
        "UPDATE act SET hash = x'00', body = NULL",
        "UPDATE act SET body = x'7b7d'",
        "DELETE FROM act",
        "INSERT OR REPLACE INTO act SELECT * FROM act",
    ],
)
def test_the_ledger_lets_nobody_change_or_remove_an_act(desk: Desk, statement: str) -> None:
    desk.record(desk.new_case_id(), FirstContacted(Channel.COUNTER))
    with desk.store.begin() as connection, pytest.raises(IntegrityError, match="append-only"):
        connection.execute(text(statement))


def test_only_a_body_may_be_erased_and_the_chain_still_holds(desk: Desk) -> None:
    case_id = desk.new_case_id()
    desk.record(case_id, FirstContacted(Channel.COUNTER))
    with desk.store.begin() as connection:
        connection.execute(text("UPDATE act SET body = NULL"))
    assert desk.case(case_id).entries == ()
    assert desk.chains.links_after(desk.store.device_id, 0, 10)[0].body is None


def test_damage_inside_the_file_is_found_page_by_page(desk: Desk) -> None:
    for _ in range(30):
        desk.record(desk.new_case_id(), FirstContacted(Channel.COUNTER, "问" * 300))
    assert desk.store.damage() == []
    desk.store.close()
    content = bytearray(desk.store.path.read_bytes())
    content[-3000:-2900] = bytes(100)
    desk.store.path.write_bytes(content)
    damaged = Store.open(desk.store.path, KEY)
    assert damaged.damage() != []
    damaged.close()


@pytest.fixture
def _no_keyring() -> None:
    set_keyring(NoKeyring())


@pytest.mark.usefixtures("_no_keyring")
def test_without_a_keyring_the_key_lies_in_a_file_only_its_owner_reads(tmp_path: Path) -> None:
    key = key_for(tmp_path / "deep" / "window.db")
    beside = tmp_path / "deep" / "window.key"
    assert len(bytes.fromhex(key)) == 32
    assert stat.S_IMODE(beside.stat().st_mode) == 0o600
    assert key_for(tmp_path / "deep" / "window.db") == key


def test_with_a_keyring_the_key_lies_there_and_in_no_file(tmp_path: Path) -> None:
    from keyring.backend import KeyringBackend

    class Drawer(KeyringBackend):
        """A keyring that keeps what it is given."""

        priority = 9  # type: ignore[assignment]
        kept: dict[tuple[str, str], str] = {}  # noqa: RUF012

        def get_password(self, service: str, username: str) -> str | None:
            return self.kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            self.kept[service, username] = password

    set_keyring(Drawer())
    key = key_for(tmp_path / "window.db")
    assert key_for(tmp_path / "window.db") == key
    share_key(tmp_path / "window.db", tmp_path / "window-old.db")
    assert key_for(tmp_path / "window-old.db") == key
    assert os.listdir(tmp_path) == []
    set_keyring(NoKeyring())
