"""The store: one SQLCipher file, opened with its raw key; every commit is on the disk before it returns."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event, insert, select, text
from sqlalchemy.pool import QueuePool

from window_desk.errors import StoreUnreadable, Unreachable, WindowDeskError
from window_desk.models import migrations
from window_desk.models.base import table
from window_desk.models.ledger import DeviceRow
from window_desk.models.marks import tally_sum
from window_desk.models.turns import Turns

_WRONG_KEY = (
    "本机台账打不开：钥匙不对，或文件已经损坏。文件没有被改动。"
    "请找回原来的钥匙（系统钥匙串或同名 .key 文件），或从备份恢复：{path}"
)
_NEWER = "本机台账是更新版本的程序写的，请先更新程序。文件没有被改动：{path}"
_DAMAGED = "本机台账有一页已经损坏，读不出来。请不要再登记，保留文件并报告管理员，从备份恢复：{path}"
_FULL = "磁盘满了，这一步没有登记。请腾出空间后再做一次：{path}"
_IN_USE = "本机台账正被另一个程序占用，请关闭另一个窗口台账后再试：{path}"

_TROUBLES: Mapping[str, Callable[[Path], WindowDeskError]] = {
    "file is not a database": lambda path: StoreUnreadable(_WRONG_KEY, path=path),
    "malformed": lambda path: StoreUnreadable(_DAMAGED, path=path),
    "disk is full": lambda path: Unreachable(_FULL, path=path),
    "disk I/O error": lambda path: Unreachable(_FULL, path=path),
    "database is locked": lambda path: Unreachable(_IN_USE, path=path),
}
"""What SQLite says, and what that means to a person."""


_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",  # NORMAL may forget a commit on power loss, and its receipt may be printed already
    "recursive_triggers = ON",  # else INSERT OR REPLACE would remove an act without asking the trigger
    "temp_store = MEMORY",
    "journal_size_limit = 67108864",
)


class Store:
    """An open store of one centre's window. ``begin`` is the only way to write; it holds the one write lock."""

    def __init__(self, path: Path, engine: Engine, centre_id: int, device_id: UUID) -> None:
        self.path, self.engine = path, engine
        self.centre_id, self.device_id = centre_id, device_id
        self.turns = Turns(Unreachable(_IN_USE, path=path))

    @classmethod
    def create(cls, path: Path, key: str, centre_id: int, device_id: UUID) -> "Store":
        """A new store with its first chain; ``FileExistsError`` where there is one already."""
        if path.exists():
            raise FileExistsError(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        engine = _engine(path, key, may_create=True)
        migrations.upgrade(engine)
        with engine.begin() as connection:
            values = {"device_id": device_id, "centre_id": centre_id, "opened_at": datetime.now(UTC)}
            connection.execute(insert(DeviceRow).values(**values))
        return cls(path, engine, centre_id, device_id)

    @classmethod
    def open(cls, path: Path, key: str, patience: float = 10) -> "Store":
        """An existing store. ``StoreUnreadable``, the file untouched, for a wrong key, damage, or a newer program;
        ``Unreachable`` where another program holds it longer than ``patience`` seconds.
        """
        if not path.exists():
            raise StoreUnreadable("找不到本机台账：{path}。请先建立本机台账，或从备份恢复。", path=path)
        engine = _engine(path, key, may_create=False, patience=patience)
        try:
            with engine.connect() as connection:
                version = migrations.version(connection)
            if not migrations.known(version):
                raise StoreUnreadable(_NEWER, path=path)
            migrations.upgrade(engine, version)
            with engine.connect() as connection:
                own = connection.execute(select(table(DeviceRow)).order_by(DeviceRow.opened_at.desc())).first()
        except BaseException:
            engine.dispose()
            raise
        assert own is not None  # the first migration and the first device are one step of create
        return cls(path, engine, own.centre_id, own.device_id)

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """One write transaction: all of it is on the disk afterwards, or none."""
        with self.turns.taken(), self.engine.connect() as connection, connection.execution_options(writes=True).begin():
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view."""
        with self.engine.connect() as connection:
            yield connection

    def damage(self) -> list[str]:
        """What is wrong with the file itself, page by page (HMAC of every page, then SQLite's own check)."""
        with self.engine.connect() as connection:
            pages = [str(row[0]) for row in connection.execute(text("PRAGMA cipher_integrity_check"))]
            if pages:  # SQLite's own check would stop at the first of them
                return pages
            check = [str(row[0]) for row in connection.execute(text("PRAGMA quick_check"))]
        return [line for line in check if line != "ok"]

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()


def keyed(path: Path, key: str, mode: str, patience: float = 10) -> Any:
    """A bare connection to the file at ``path`` (``mode``: ro, rw, rwc); fails before anything could be written."""
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    connection = sqlcipher.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=patience)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to a terminal nobody reads
        connection.execute(f"PRAGMA key = \"x'{key}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master")
    except BaseException:
        connection.close()
        raise
    return connection


def _engine(path: Path, key: str, *, may_create: bool, patience: float = 10) -> Engine:
    def connect() -> Any:
        connection = keyed(path, key, "rwc" if may_create else "rw", patience)
        try:
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            connection.create_function("tally_sum", 2, tally_sum, deterministic=True)
        except BaseException:
            connection.close()
            raise
        return connection

    pool: dict[str, Any] = {"poolclass": QueuePool, "pool_size": 3}
    # an error must not say who was about to be written down
    engine = create_engine("sqlite://", module=sqlcipher, creator=connect, hide_parameters=True, **pool)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", partial(_explain, path))
    return engine


def _explain(path: Path, context: ExceptionContext) -> None:
    raise_trouble(path, context.original_exception)


def raise_trouble(path: Path, error: BaseException) -> None:
    """The file's troubles as errors a person can act on; a mistake of ours is left as it is."""
    for words, trouble in _TROUBLES.items():
        if words in str(error):
            raise trouble(path) from error


def _begin(connection: Connection) -> None:
    """A writer takes the lock at once: a reader turned writer half-way could only fail."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
