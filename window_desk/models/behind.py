"""What is behind a figure: its cases, the latest first, read from the store a page at a time (MISSION D2)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    TextClause,
    and_,
    case,
    func,
    select,
    text,
    tuple_,
    union,
)

from window_desk.core.indicators import Indicator, Part, Pick, When
from window_desk.core.periods import Period
from window_desk.core.standing import By, Scope
from window_desk.models import spans
from window_desk.models.base import table
from window_desk.models.marks import CODE, AttributionRow, MarkRow
from window_desk.models.projections import CaseRow
from window_desk.models.queries import CaseLine, as_line, lines
from window_desk.models.store import Store

PAGE = 200
"""Cases read at once: more than a screen shows, few enough to be there with the key press."""

FEW = 5_000
"""So many marks of one line are sorted sooner than they are picked out of those of all lines."""

_mark, _case, _attribution = table(MarkRow), table(CaseRow), table(AttributionRow)

Condition = ColumnElement[bool] | TextClause

Place = tuple[int, int]
"""Where a list stands: a day as 20261120 and the row of a case; it goes down from there."""


class Behind(NamedTuple):
    """One case behind a figure: what it adds, and the latest day it was put down for."""

    line: CaseLine
    adds: int
    on: date


class Asked(NamedTuple):
    """Whose cases: of one part of one figure of some lines of a table; of the centre as a whole with none."""

    indicator: Indicator
    part: Part
    period: Period
    by: By
    scopes: Sequence[Scope]

    @property
    def whole(self) -> bool:
        """Whether in whose name a mark is put down does not matter."""
        return self.by is By.CENTRE


class _Read(NamedTuple):
    """By which day a list goes down, and the indexes: all marks in that order, and those of each line."""

    day: ColumnElement[int]
    of_all: str
    of_line: str


_READ: Mapping[When, _Read] = {
    When.STOOD: _Read(_mark.c.on, "ix_mark_lasting", "ix_mark_until"),
    When.AROSE: _Read(_mark.c.on, "ix_mark_day", "ix_mark_on"),
    When.ENDED: _Read(_mark.c.until, "ix_mark_end", "ix_mark_until"),
    When.STANDS: _Read(_mark.c.on, "ix_mark_lasting", "ix_mark_until"),
}


def behind(store: Store, asked: Asked) -> Iterator[Behind]:
    """Each case once, the latest day first; pages are read as they are taken."""
    with store.read() as connection:
        arms = [
            _marks(pick, asked, asked.whole or _is_large(connection, pick, asked))
            for pick, times in asked.indicator.weights(asked.part).items()
            if times > 0
        ]
    seen, at = set[int](), None
    while arms:
        with store.read() as connection:
            places = _places(connection, arms, at)
            new = dict[int, int]()
            for day, row in places:
                if row not in seen:
                    new.setdefault(row, day)
            page = _page(connection, asked, new) if new else []
        seen.update(new)
        yield from page
        if len(places) < PAGE:
            return
        at = places[-1]


Arm = tuple[Select[int, int], ColumnElement[int]]
"""The places of what one pick finds, and by which day they go down."""


def _is_large(connection: Connection, pick: Pick, asked: Asked) -> bool:
    """Whether those lines have more than a ``FEW`` marks to look through."""
    between = _range(pick.when, asked.period)
    marks = select(_mark.c.case).where(_mark.c.what == CODE[pick.what], _mark.c.whose.in_(_names(asked)), *between)
    marks = marks.with_hint(_mark, f"INDEXED BY {_READ[pick.when].of_line}").limit(FEW)
    return connection.execute(select(func.count()).select_from(marks.subquery())).scalar_one() == FEW


def _marks(pick: Pick, asked: Asked, along_all: bool) -> Arm:
    """Along all marks nothing beyond the page is read; along those of the lines all of theirs are, to be sorted. SQLite
    does not know how many there are, and would guess.
    """
    day, of_all, of_line = _READ[pick.when]
    statement = select(day.label("day"), _mark.c.case).distinct().where(_meets(pick, asked.period))
    statement = statement.with_hint(_mark, f"INDEXED BY {of_all if along_all else of_line}")
    if not asked.whole:
        statement = statement.where(_mark.c.whose.in_(_names(asked)))
    if min(asked.indicator.weights(asked.part).values()) < 0:
        other = _mark.alias("other")
        statement = statement.where(_sums(asked, other).where(other.c.case == _mark.c.case).scalar_subquery() != 0)
    return statement, day


def _places(connection: Connection, arms: Sequence[Arm], at: Place | None) -> Sequence[Place]:
    """The next places after ``at`` at which the cases asked for have a mark."""
    rest = [arm if at is None else arm.where(tuple_(day, _mark.c.case) < tuple_(*at)) for arm, day in arms]
    latest_first = text('day DESC, "case" DESC')
    statement = (union(*rest) if len(rest) > 1 else rest[0]).order_by(latest_first).limit(PAGE)
    return [(row.day, row.case) for row in connection.execute(statement)]


def _names(asked: Asked) -> Select[int]:
    return select(_attribution.c.id).where(_attribution.c[asked.by.value].in_(asked.scopes))


def _page(connection: Connection, asked: Asked, rows: Mapping[int, int]) -> list[Behind]:
    """These cases, by the days at which they stand."""
    sums = _sums(asked, _mark).add_columns(_mark.c.case).where(_mark.c.case.in_(rows)).group_by(_mark.c.case)
    adds = {row: n for n, row in connection.execute(sums)}
    found = {row.row: as_line(row) for row in connection.execute(lines().where(_case.c.row.in_(rows)))}
    return [Behind(found[row], adds[row], spans.as_date(day)) for row, day in rows.items() if row in found]


def _sums(asked: Asked, marks: FromClause) -> Select[int]:
    """What marks add to that part: n takes from the rest what is in it and of another kind than N."""
    weights = asked.indicator.weights(asked.part)
    times = case(*((_meets(pick, asked.period, marks), n) for pick, n in weights.items()), else_=0)
    whats = {CODE[pick.what] for pick in weights}
    statement = select(func.sum(marks.c.amount * marks.c.lines * times)).where(marks.c.what.in_(whats))
    whose = marks.c.whose + 0  # a case has few marks: they are looked at, not sought name by name
    return statement if asked.whole else statement.where(whose.in_(_names(asked)))


def _meets(pick: Pick, period: Period, marks: FromClause = _mark) -> ColumnElement[bool]:
    """Which marks that is: as ``core.figures`` says of each, in terms of the table."""
    first, last = spans.of_day(period.first), spans.of_day(period.last)
    further: Mapping[When, tuple[Condition, ...]] = {
        When.STOOD: (marks.c.on < first, _LASTING),
        When.AROSE: (),
        When.ENDED: (),
        When.STANDS: (marks.c.on <= last, _LASTING),
    }
    return and_(marks.c.what == CODE[pick.what], *_range(pick.when, period, marks), *further[pick.when])


_ENDS, _LASTING = text("until > 0"), text('until > "on"')
"""What SQLite wants to read in the question before it takes an index that holds only such marks."""


def _range(when: When, period: Period, marks: FromClause = _mark) -> tuple[Condition, ...]:
    """The days between which the marks of a line are looked through."""
    on, until = marks.c.on, marks.c.until
    first, last = spans.of_day(period.first), spans.of_day(period.last)
    ranges: Mapping[When, tuple[Condition, ...]] = {
        When.STOOD: (until >= first, _ENDS),
        When.AROSE: (on >= first, on <= last),
        When.ENDED: (until >= first, until <= last, _ENDS),
        When.STANDS: (until > last, _ENDS),
    }
    return ranges[when]
