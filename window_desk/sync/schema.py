"""The central schema and its versions: which one a database has, and how it comes to the one this program speaks."""

from importlib.resources import files

from window_desk.errors import WindowDeskError
from window_desk.sync.connection import Line

SCHEMA_VERSION = 4
"""The version of the central schema that this program speaks to."""

OTHER_SCHEMA = "中心数据库是第 {found} 版，本程序需要第 {needed} 版。请使用同一版本的程序。"
OLD_SCHEMA = "中心数据库是第 {found} 版，本程序需要第 {needed} 版。请先备份，再运行 window-desk centre upgrade。"
NO_SCHEMA = "这个数据库里还没有中心。请先运行 window-desk centre create。"


class UnknownSchema(WindowDeskError):
    """The central database was made by another version of this program; nothing was changed."""


def version(line: Line) -> int | None:
    """The version a database has; ``None`` before its first."""
    if line.execute("SELECT to_regclass('sync.schema_version')").fetchone() == (None,):
        return None
    (found,) = line.execute("SELECT max(version) FROM sync.schema_version").fetchone() or (0,)
    return int(found)


def require(line: Line) -> None:
    """``UnknownSchema``, saying what to do, where the database does not have this program's version."""
    found = version(line)
    if found is None:
        raise UnknownSchema(NO_SCHEMA)
    if found != SCHEMA_VERSION:
        raise UnknownSchema(OLD_SCHEMA if found < SCHEMA_VERSION else OTHER_SCHEMA, found=found, needed=SCHEMA_VERSION)


def upgrade(line: Line) -> tuple[int, int]:
    """Brings a database (an empty one is at 0) to ``SCHEMA_VERSION``; from which version to which.

    To be called inside one transaction, so that a database is never half-way. Windows of the version before go on
    working. Raises ``UnknownSchema`` for a database newer than this program.
    """
    found = version(line) or 0
    if found > SCHEMA_VERSION:
        raise UnknownSchema(OTHER_SCHEMA, found=found, needed=SCHEMA_VERSION)
    for each in range(found + 1, SCHEMA_VERSION + 1):
        line.execute(_sql(f"tables_{each}.sql"))
        line.execute("INSERT INTO sync.schema_version (version) VALUES (%s)", (each,))
    if found < SCHEMA_VERSION:
        line.execute(_sql("functions.sql"))
    return found, SCHEMA_VERSION


def _sql(name: str) -> bytes:
    return files("window_desk.sync").joinpath("central", name).read_bytes()
