"""The marks of each case and their sums per day: what the figures are read from, kept in step with the ledger.

A mark (``core.standing``) lies in ``mark`` under its case: that is the list behind a figure. Its sums lie in ``tally``,
one row for each day, month (and year, of what goes on) of each line a table can have. When a case changes, only the
difference between its old and its new marks is added, in the transaction of the act.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select, tuple_
from sqlalchemy.dialects.sqlite import insert

from window_desk.core.case import began_on
from window_desk.core.foresight import changes_at
from window_desk.core.indicators import What
from window_desk.core.performance import foreseen
from window_desk.core.standing import SCOPES, By, Mark, Standing
from window_desk.models.base import table
from window_desk.models.marks import (
    CODE,
    RANKED,
    SPANS,
    AttributionRow,
    MarkedRow,
    MarkRow,
    TallyRow,
    as_day,
    counted_as,
)

_mark, _tally, _marked, _attribution = table(MarkRow), table(TallyRow), table(MarkedRow), table(AttributionRow)


class _Key(NamedTuple):
    case: int
    what: int
    whose: int
    on: int
    until: int
    amount: int


class _Name(NamedTuple):
    officer: str
    window: int
    post: str
    department: str
    item: str


# built once: putting a statement together costs ten times what SQLite needs to run it
_MARKS = select(_mark).where(_mark.c.case.in_(bindparam("cases", expanding=True)))
_WRITE_MARK = insert(_mark)
_WRITE_MARK = _WRITE_MARK.on_conflict_do_update(
    index_elements=_Key._fields, set_={"lines": _WRITE_MARK.excluded["lines"]}
)
_DROP_MARK = _mark.delete().where(*(_mark.c[name] == bindparam(f"the_{name}") for name in _Key._fields))
_named = tuple_(*(_attribution.c[name] for name in _Name._fields))
_BY_NAME = select(_attribution).where(_named.in_(bindparam("names", expanding=True)))
_BY_ID = select(_attribution).where(_attribution.c.id.in_(bindparam("ids", expanding=True)))
_WRITE_NAME = insert(_attribution).on_conflict_do_nothing()
_place = tuple_(_tally.c.by, _tally.c.span, _tally.c.scope)
_TALLIES = select(_tally).where(_place.in_(bindparam("places", expanding=True)))
_WRITE_TALLY = insert(_tally)
_WRITE_TALLY = _WRITE_TALLY.on_conflict_do_update(
    index_elements=["by", "span", "scope"], set_={"counts": _WRITE_TALLY.excluded["counts"]}
)
_DROP_EMPTY = _tally.delete().where(_tally.c.counts == "{}")
_WRITE_MARKED = insert(_marked)
_WRITE_MARKED = _WRITE_MARKED.on_conflict_do_update(
    index_elements=["case"], set_={n: _WRITE_MARKED.excluded[n] for n in ("changes_at", "began", "reach")}
)
_DROP_MARKED = _marked.delete().where(_marked.c.case == bindparam("of_case"))

Place = tuple[str, int, str]


def keep(connection: Connection, cases: Sequence[tuple[int, Standing]]) -> None:
    """Put the marks of these cases, by their rows in ``case_line``, in the place of what was put down before."""
    marks, held, standings = list[tuple[int, _Name, Mark]](), [], dict(cases)
    for row, standing in cases:
        all_marks = list(foreseen(standing))
        marks += [(row, _name(standing, m), m) for m in all_marks if m[2] <= standing.bench.today]
        held.append({"case": row, "changes_at": changes_at(standing, all_marks), **_rests_on(standing)})
    _replace(connection, list(standings), marks)
    connection.execute(_WRITE_MARKED, held)


def forget(connection: Connection, row: int) -> None:
    """Take away what was put down for a case that is no more."""
    _replace(connection, [row], [])
    connection.execute(_DROP_MARKED, {"of_case": row})


def _rests_on(standing: Standing) -> dict[str, date | None]:
    case, clocks = standing.case, standing.clocks
    runs_on = any(c.ended_on is None for c in clocks) or (case.received_at is not None and not clocks)
    days = [entry.on for entry in case.entries]
    reach = max([*days, *(c.due_on for c in clocks), *(c.ended_on or c.due_on for c in clocks)])
    return {"began": began_on(case), "reach": None if runs_on else reach}


def _name(standing: Standing, mark: Mark) -> _Name:
    officer, window, post, department, item = (SCOPES[by](standing, mark[1]) for by in _NAMED)
    return _Name(str(officer), int(window), str(post), str(department), str(item))


_NAMED = (By.OFFICER, By.WINDOW, By.POST, By.DEPARTMENT, By.ITEM)


def _replace(connection: Connection, rows: Sequence[int], marks: Iterable[tuple[int, _Name, Mark]]) -> None:
    before = {_Key(*row[:6]): row.lines for row in connection.execute(_MARKS, {"cases": rows})}
    marks = list(marks)
    ids = _ids(connection, {name for _, name, _ in marks})
    after = Counter(_key(row, ids[name], mark) for row, name, mark in marks)
    added = {key: n for key in after | before if (n := after[key] - before.get(key, 0))}
    if not added:
        return
    if gone := [{f"the_{name}": value for name, value in key._asdict().items()} for key in before.keys() - after]:
        connection.execute(_DROP_MARK, gone)
    if new := [{**key._asdict(), "lines": after[key]} for key in added if key in after]:
        connection.execute(_WRITE_MARK, new)
    names = {id: name for name, id in ids.items()}
    if unknown := {key.whose for key in added} - names.keys():
        names |= {row.id: _Name(*row[1:]) for row in connection.execute(_BY_ID, {"ids": list(unknown)})}
    _add(connection, _sums(added, names))


def _key(row: int, whose: int, mark: Mark) -> _Key:
    what, _, on, until, amount = mark
    return _Key(row, CODE[what], whose, as_day(on), as_day(until) if what in SPANS else 0, amount)


def _ids(connection: Connection, names: set[_Name]) -> dict[_Name, int]:
    ids = _found(connection, names)
    if new := names - ids.keys():
        connection.execute(_WRITE_NAME, [name._asdict() for name in new])
        ids |= _found(connection, new)
    return ids


def _found(connection: Connection, names: set[_Name]) -> dict[_Name, int]:
    rows = connection.execute(_BY_NAME, {"names": [tuple(name) for name in names]}) if names else ()
    return {_Name(*row[1:]): row.id for row in rows}


def _sums(added: Mapping[_Key, int], names: Mapping[int, _Name]) -> dict[Place, Counter[str]]:
    """What those marks, so many times more (or fewer), add to each row of ``tally``."""
    sums: dict[Place, Counter[str]] = defaultdict(Counter)
    for key, lines in added.items():
        what, name = _WHATS[key.what], names[key.whose]
        n = lines if what in RANKED else lines * key.amount
        events = [(key.on, counted_as(what, False, key.amount))]
        if key.until not in (0, as_day(None)):
            events.append((key.until, counted_as(what, True)))
        scopes = ((By.CENTRE, ""), *((by, str(getattr(name, by))) for by in _NAMED))
        for day, counted in events:
            kept = (day, day // 100, day // 10_000) if what in SPANS else (day, day // 100)
            for by, scope in scopes:
                for span in kept:
                    sums[by, span, scope][counted] += n
    return sums


_WHATS = tuple(What)


def _add(connection: Connection, sums: Mapping[Place, Counter[str]]) -> None:
    rows = connection.execute(_TALLIES, {"places": list(sums)})
    before = {(row.by, row.span, row.scope): json.loads(row.counts) for row in rows}
    written = []
    for (by, span, scope), more in sums.items():
        counts = Counter(before.get((by, span, scope), {}))
        counts.update(more)
        kept = {key: counts[key] for key in sorted(counts) if counts[key]}
        written.append({"by": by, "span": span, "scope": scope, "counts": json.dumps(kept, separators=(",", ":"))})
    connection.execute(_WRITE_TALLY, written)
    connection.execute(_DROP_EMPTY)
