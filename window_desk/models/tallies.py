"""The marks of each case and their sums per day: what the figures are read from, kept in step with the ledger.

A mark (``core.standing``) lies in ``mark`` under its case: that is the list behind a figure. Its sums lie in ``tally``,
one row for each day, month (and year, of what goes on) of each line a table can have. When a case changes, only the
difference between its old and its new marks is added, in the transaction of the act.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC
from typing import NamedTuple

from sqlalchemy import Connection
from sqlalchemy.engine.interfaces import DBAPICursor

from window_desk.core.bench import began_on
from window_desk.core.foresight import changes_at
from window_desk.core.indicators import What
from window_desk.core.performance import foreseen
from window_desk.core.standing import SCOPES, By, Mark, Standing
from window_desk.models.marks import (
    CODE,
    RANKED,
    SPANS,
    as_day,
    as_json,
    counted_as,
)


class Key(NamedTuple):
    """A mark as it is stored, but for how many lines it stands for."""

    case: int
    what: int
    whose: int
    on: int
    until: int
    amount: int


class Name(NamedTuple):
    """In whose name a mark is put down (``marks.AttributionRow``)."""

    officer: str
    window: int
    post: str
    department: str
    item: str


# said to the driver itself: putting these through SQLAlchemy takes longer than SQLite needs for them
_MARKS = 'SELECT "case", what, whose, "on", until, amount, lines FROM mark WHERE "case" = ?'
_WRITE_MARK = "INSERT OR REPLACE INTO mark VALUES (?, ?, ?, ?, ?, ?, ?)"
_DROP_MARK = 'DELETE FROM mark WHERE "case" = ? AND what = ? AND whose = ? AND "on" = ? AND until = ? AND amount = ?'
_ID = 'SELECT id FROM attribution WHERE officer = ? AND "window" = ? AND post = ? AND department = ? AND item = ?'
_NAME = 'SELECT officer, "window", post, department, item FROM attribution WHERE id = ?'
_WRITE_NAME = 'INSERT INTO attribution (officer, "window", post, department, item) VALUES (?, ?, ?, ?, ?)'
_ADD = (
    'INSERT INTO tally ("by", span, scope, counts) VALUES (?, ?, ?, ?)'
    " ON CONFLICT DO UPDATE SET counts = tally_sum(counts, excluded.counts)"
)
_DROP_EMPTY = "DELETE FROM tally WHERE counts = '{}'"
_WRITE_MARKED = "INSERT OR REPLACE INTO marked VALUES (?, ?, ?, ?)"
_DROP_MARKED = 'DELETE FROM marked WHERE "case" = ?'

Place = tuple[str, int, str]


def keep(connection: Connection, cases: Sequence[tuple[int, Standing]]) -> None:
    """Put the marks of these cases, by their rows in ``case_line``, in the place of what was put down before."""
    marks, held = list[tuple[int, Name, Mark]](), []
    for row, standing in cases:
        all_marks = list(foreseen(standing))
        marks += [(row, _name(standing, m), m) for m in all_marks if m[2] <= standing.bench.today]
        until = changes_at(standing, all_marks)
        held.append((row, until and until.astimezone(UTC).isoformat(), *_rests_on(standing)))
    replace(connection, [row for row, _ in cases], marks)
    connection.exec_driver_sql(_WRITE_MARKED, held)


def forget(connection: Connection, row: int) -> None:
    """Take away what was put down for a case that is no more."""
    replace(connection, [row], [])
    connection.exec_driver_sql(_DROP_MARKED, (row,))


def _rests_on(standing: Standing) -> tuple[str, str | None]:
    case, clocks = standing.case, standing.clocks
    runs_on = any(c.ended_on is None for c in clocks) or (case.received_at is not None and not clocks)
    days = [entry.on for entry in case.entries]
    reach = max([*days, *(c.due_on for c in clocks), *(c.ended_on or c.due_on for c in clocks)])
    began = began_on(case) or min(days)
    return began.isoformat(), None if runs_on else reach.isoformat()


def _name(standing: Standing, mark: Mark) -> Name:
    officer, window, post, department, item = (SCOPES[by](standing, mark[1]) for by in _NAMED)
    return Name(str(officer), int(window), str(post), str(department), str(item))


_NAMED = (By.OFFICER, By.WINDOW, By.POST, By.DEPARTMENT, By.ITEM)


def replace(connection: Connection, rows: Sequence[int], marks: Iterable[tuple[int, Name, Mark]]) -> None:
    """Put ``marks`` in the place of all that the cases at ``rows`` were put down for, and their sums with them."""
    driver = connection.connection.cursor()
    before = {Key(*line[:6]): line[6] for row in rows for line in driver.execute(_MARKS, (row,)).fetchall()}
    marks = list(marks)
    ids = {name: _id(driver, name) for name in {name for _, name, _ in marks}}
    after = Counter(_key(row, ids[name], mark) for row, name, mark in marks)
    added = {key: n for key in after | before if (n := after[key] - before.get(key, 0))}
    if not added:
        return
    driver.executemany(_DROP_MARK, [key for key in before if key not in after])
    driver.executemany(_WRITE_MARK, [(*key, after[key]) for key in added if key in after])
    names = {whose: name for name, whose in ids.items()}
    for whose in {key.whose for key in added} - names.keys():
        names[whose] = Name(*driver.execute(_NAME, (whose,)).fetchone())
    sums = _sums(added, {whose: _scopes(name) for whose, name in names.items()})
    driver.executemany(_ADD, [(*place, as_json(counts)) for place, counts in sums.items() if any(counts.values())])
    if any(n < 0 for n in added.values()):
        driver.execute(_DROP_EMPTY)


def _key(row: int, whose: int, mark: Mark) -> Key:
    what, _, on, until, amount = mark
    return Key(row, CODE[what], whose, as_day(on), as_day(until) if what in SPANS else 0, amount)


def _id(driver: DBAPICursor, name: Name) -> int:
    known = driver.execute(_ID, name).fetchone()
    return int(known[0] if known else driver.execute(_WRITE_NAME, name).lastrowid)


def _scopes(name: Name) -> tuple[tuple[str, str], ...]:
    return ((By.CENTRE, ""), *((by, str(getattr(name, by))) for by in _NAMED))


def _sums(added: Mapping[Key, int], scopes: Mapping[int, tuple[tuple[str, str], ...]]) -> dict[Place, Counter[str]]:
    """What those marks, so many times more (or fewer), add to each row of ``tally``; ``scopes`` are those of a name."""
    sums: dict[Place, Counter[str]] = defaultdict(Counter)
    for key, lines in added.items():
        what = _WHATS[key.what]
        n = lines if what in RANKED else lines * key.amount
        events = [(key.on, counted_as(what, False, key.amount))]
        if key.until not in (0, as_day(None)):
            events.append((key.until, counted_as(what, True)))
        for day, counted in events:
            kept = (day, day // 100, day // 10_000) if what in SPANS else (day, day // 100)
            for by, scope in scopes[key.whose]:
                for span in kept:
                    sums[by, span, scope][counted] += n
    return sums


_WHATS = tuple(What)
