"""Thousands of versions at a time: what a release of the whole catalogue asks of the store and writes into it."""

from collections.abc import Callable, Sequence
from dataclasses import asdict

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from window_desk.models import outdated, reference
from window_desk.models.base import table
from window_desk.models.reference import PublishedRow, Version

_published = table(PublishedRow)

AT_ONCE = 50
"""Items written by one statement."""

Progress = Callable[[int, int], None]
"""Told ``(done, all)``; an exception out of it undoes the transaction."""


def newest_of(connection: Connection, kind: str) -> dict[str, int]:
    """The newest version of everything published of one kind, by key."""
    statement = select(_published.c.key, func.max(_published.c.version)).where(_published.c.kind == kind)
    return {key: number for key, number in connection.execute(statement.group_by(_published.c.key))}


def take_new(connection: Connection, new: Sequence[Version], told: Progress) -> None:
    """Keep versions that are newer than all that is here, thousands of items about as fast as the disk is."""
    items = [version for version in new if version.kind == "item"]
    for done in range(0, len(items), AT_ONCE):
        told(done, len(items))
        connection.execute(insert(_published), list(map(asdict, items[done : done + AT_ONCE])))
    outdated.by_new_items(connection, [item.key for item in items])
    for version in new:
        if version.kind != "item":
            reference.take(connection, version)
