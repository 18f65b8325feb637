"""A whole store copied to another file under another key, while it is in use (SQLite's backup API; SYNC.md 1)."""

import os
from collections.abc import Callable
from contextlib import closing
from enum import Enum
from pathlib import Path

from sqlcipher3.dbapi2 import Error

from window_desk.models.store import keyed, raise_trouble

PAGES = 500
"""Pages copied at a time, two megabytes: between two of them others may write, and the progress is told."""


def copy(
    source: Path, source_key: str, to: Path, key: str, progress: Callable[[int, int], None], *, archived: bool
) -> None:
    """Copy what ``source`` holds at one moment into the new file ``to``, alone there and on the disk when this returns.

    An ``archived`` source may lie on a medium that cannot be written; of a store the files beside it are put away by
    whoever closes it last. Raises as ``Store.open``.
    """
    try:
        with (
            closing(keyed(source, source_key, "ro" if archived else "rw")) as old,
            closing(keyed(to, key, "rwc")) as new,
        ):
            old.backup(new, pages=PAGES, progress=lambda _, left, whole: progress(whole - left, whole))
            new.execute("PRAGMA journal_mode = DELETE")  # else half of it may lie in a file beside
    except Error as error:
        raise_trouble(source, error)
        raise
    with to.open("rb+") as file:
        os.fsync(file.fileno())


class Lying(Enum):
    """How a store's file was found when it was to be moved."""

    TOGETHER = "together"
    IN_USE = "in use"
    UNREADABLE = "unreadable"


def put_together(path: Path, key: str) -> Lying:
    """Put everything of a store into its one file, unless a program has it open or it cannot be read.

    SQLite may throw away what lies beside a file it cannot read: who wants to keep that copies it before.
    """
    try:
        with closing(keyed(path, key, "rw", patience=0)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")  # asks for the file for itself alone
    except Error as error:
        return Lying.IN_USE if "locked" in str(error) else Lying.UNREADABLE
    return Lying.TOGETHER
