"""The ledger as an auditor reads it: what was disclosed, and every line by who, where, what and when (MISSION D9).

No list here reads more of the ledger than it shows: what was disclosed has an index of its own, and the days of a chain
are found by halving it, since its lines and its clock go the same way.
"""

from bisect import bisect_left
from collections.abc import Collection
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, String, cast, func, select, text

from window_desk.core import wire
from window_desk.core.acts import Unmasked
from window_desk.core.entry import CHINA, Entry
from window_desk.core.journal import Line, Wanted
from window_desk.core.periods import Period
from window_desk.core.workdays import DAY
from window_desk.models import ledger, parties, queries
from window_desk.models.base import table
from window_desk.models.store import Store

_act = table(ledger.ActRow)


class Journal:
    """The ledger of one store, read backwards."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def disclosed(self, limit: int) -> list[Line]:
        """The last looks, exports and erasures, the newest first."""
        statement = select(*ledger.LINK).where(text(ledger.DISCLOSED)).order_by(_act.c.hlc.desc()).limit(limit)
        with self._store.read() as connection:
            links = map(ledger.as_link, connection.execute(statement))
            return _named(connection, [entry for link in links if (entry := wire.read(link))])

    def settling(self, kinds: Collection[type], period: Period, before: int | None, limit: int) -> list[Entry]:
        """Up to ``limit`` acts of those kinds (of ``SETTLING``) entered in ``period``, the newest first; those before
        an ``hlc`` where one is named, that of the last act listed so far.
        """
        until = _micros(period.last + DAY) if before is None else before
        which = (
            text(ledger.SETTLES),
            _act.c.body.is_not(None),
            _act.c.kind.in_([wire.kind_of(kind) for kind in kinds]),
        )
        statement = select(*ledger.LINK).where(*which, _act.c.hlc >= _micros(period.first), _act.c.hlc < until)
        with self._store.read() as connection:
            links = map(ledger.as_link, connection.execute(statement.order_by(_act.c.hlc.desc()).limit(limit)))
            return [entry for link in links if (entry := wire.read(link))]

    def lines(self, wanted: Wanted, limit: int) -> tuple[list[Line], bool]:
        """Up to ``limit`` lines, the newest first, and whether there are more."""
        with self._store.read() as connection:
            found = _lines(connection, self._store.centre_id, wanted, limit + 1)
            return _named(connection, found[:limit]), len(found) > limit


def _micros(day: date) -> int:
    """The first moment of the day as ledgers order their lines by it."""
    return int(datetime.combine(day, time(), CHINA).timestamp() * 1_000_000)


def _named(connection: Connection, entries: list[Entry]) -> list[Line]:
    cases = {line.case_id: line for line in queries.lines_of(connection, list({e.case_id for e in entries}))}
    seen = {entry.act.party for entry in entries if isinstance(entry.act, Unmasked)}
    known = parties.by_ids(connection, seen)

    def line(entry: Entry) -> Line:
        of = known.get(entry.act.party) if isinstance(entry.act, Unmasked) else None
        return Line(entry, cases[entry.case_id].number if entry.case_id in cases else "", of.name if of else "")

    return [line(entry) for entry in entries]


def _lines(connection: Connection, centre_id: int, wanted: Wanted, limit: int) -> list[Entry]:
    found: list[Entry] = []
    for device_id, (head, _) in ledger.heads(connection).items():
        first = _at(connection, centre_id, device_id, head, wanted.first)
        beyond = _at(connection, centre_id, device_id, head, wanted.last + DAY)
        if first < beyond:
            place = (_act.c.centre_id == centre_id, _act.c.device_id == device_id)
            days = _act.c.seq.between(first, beyond - 1)
            statement = select(*ledger.LINK).where(*place, days, *_which(wanted)).order_by(_act.c.seq.desc())
            links = map(ledger.as_link, connection.execute(statement.limit(limit)))
            found += [entry for link in links if (entry := wire.read(link))]
    return sorted(found, key=lambda entry: entry.order, reverse=True)[:limit]


def _at(connection: Connection, centre_id: int, device_id: UUID, head: int, day: date) -> int:
    """The place of the first line of a chain entered on ``day`` or later."""
    since = _micros(day)
    place = (_act.c.centre_id == centre_id, _act.c.device_id == device_id)

    def written(seq: int) -> int:
        hlc: int = connection.execute(select(_act.c.hlc).where(*place, _act.c.seq == seq)).scalar_one()
        return hlc

    return 1 + bisect_left(range(1, head + 1), since, key=written)


def _which(wanted: Wanted) -> list[Any]:
    body, which = cast(_act.c.body, String), list[Any]()
    if wanted.kind:
        which.append(_act.c.kind == wanted.kind)
    if wanted.officer:
        which.append(func.json_extract(body, "$.by.officer") == wanted.officer)
    if wanted.window is not None:
        which.append(func.json_extract(body, "$.by.window") == wanted.window)
    return which
