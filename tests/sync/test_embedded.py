"""The private PostgreSQL of the demonstration and the tests."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from window_desk.errors import Unreachable
from window_desk.sync import embedded
from window_desk.sync.connection import connect
from window_desk.sync.embedded import EmbeddedPostgres


@pytest.fixture
def folder() -> Iterator[Path]:
    """Where another account may go; pytest's own temporary folders are closed to it."""
    top = Path(tempfile.mkdtemp(prefix="window-desk-test-"))
    top.chmod(0o755)
    yield top / "centre"
    shutil.rmtree(top)


def test_what_was_stored_is_there_after_a_restart_and_a_second_one_joins_the_running_server(folder: Path) -> None:
    with EmbeddedPostgres(folder) as first:
        dsn = first.database("kept")
        with connect(dsn) as line:
            line.execute("CREATE TABLE remembered AS SELECT '办件' AS word")
        with EmbeddedPostgres(folder) as second:
            assert second.dsn("kept") == dsn
        with connect(dsn) as line:  # the second did not stop what it had not started
            assert line.execute("SHOW fsync").fetchone() == ("on",)
    with EmbeddedPostgres(folder) as again, connect(again.database("kept")) as line:
        assert line.execute("SELECT word FROM remembered").fetchone() == ("办件",)


def test_the_server_is_utf8_scram_tls_and_loopback_only(server: EmbeddedPostgres) -> None:
    with connect(server.dsn()) as line:
        seen = {name: line.execute(f"SHOW {name}").fetchone() for name in ("server_encoding", "lc_collate", "ssl")}
        assert seen == {"server_encoding": ("UTF8",), "lc_collate": ("C",), "ssl": ("on",)}
        assert line.execute("SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()").fetchone() == ("TLSv1.3",)
        assert line.execute("SHOW listen_addresses").fetchone() == ("127.0.0.1",)
        assert line.execute("SELECT left(rolpassword, 14) FROM pg_authid WHERE rolcanlogin").fetchall() == [
            ("SCRAM-SHA-256$",)
        ] * _logins(line)


def _logins(line: psycopg.Connection[tuple[object, ...]]) -> int:
    row = line.execute("SELECT count(*)::int FROM pg_roles WHERE rolcanlogin").fetchone()
    assert row is not None
    assert isinstance(row[0], int)
    return row[0]


def test_password_and_key_are_for_the_server_alone(server: EmbeddedPostgres) -> None:
    for name in ("password", "server.key"):
        assert (server.folder / name).stat().st_mode & 0o077 == 0


def test_a_temporary_server_leaves_nothing_behind() -> None:
    with EmbeddedPostgres(durable=False) as passing:
        assert passing.root_certificate.exists()
    assert not passing.folder.exists()


def test_without_binaries_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "find_binaries", lambda: None)
    with pytest.raises(Unreachable, match="apt install postgresql"):
        EmbeddedPostgres()


def test_pgbin_comes_before_all_others(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "initdb").touch()
    monkeypatch.setenv("PGBIN", str(tmp_path))
    assert embedded.find_binaries() == tmp_path


def test_a_server_that_cannot_start_says_why(folder: Path) -> None:
    broken = EmbeddedPostgres(folder)
    broken.start()
    broken.stop()
    (folder / "data" / "postgresql.conf").write_text("no_such_setting = 1\n")
    with pytest.raises(Unreachable, match="没有启动"):
        broken.start()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root drops to another account")
def test_as_root_a_folder_closed_to_the_other_account_is_refused_in_words(folder: Path) -> None:
    folder.parent.chmod(0o700)
    with pytest.raises(Unreachable, match="进不了文件夹"):
        EmbeddedPostgres(folder).start()
