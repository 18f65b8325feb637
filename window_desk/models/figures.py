"""指标: the door to the figures (MISSION D1, D2). What they are, ``core.performance`` says; here they are asked for.

They are read from ``tallies``. Marks that the days alone have changed are put right first, by whoever asks first.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, select

from window_desk.core.figures import Count, Counts
from window_desk.core.indicators import INDICATORS, Part, Pick, What, When
from window_desk.core.periods import Period
from window_desk.core.posts import Roster
from window_desk.core.standing import By, Scope, Standing
from window_desk.models import spans, tallies
from window_desk.models.base import table
from window_desk.models.behind import Asked, Behind, behind
from window_desk.models.marks import RANKED, SPANS, MarkedRow, TallyRow, counted_as
from window_desk.models.projections import CaseRow
from window_desk.models.store import Store

AT_A_TIME = 200
"""Cases put right by one transaction: a clerk who records meanwhile waits for these, not for all."""

_case, _marked, _tally = table(CaseRow), table(MarkedRow), table(TallyRow)

_DUE = (
    select(_case.c.row, _case.c.case_id)
    .join(_marked, _marked.c.case == _case.c.row)
    .where(_marked.c.changes_at <= bindparam("now", type_=_marked.c.changes_at.type))
)
_OF = select(_tally.c.span, _tally.c.scope, _tally.c.counts).where(_tally.c.by == bindparam("by"))
_YEARS_BEFORE = _OF.where(_tally.c.span < bindparam("year"))
_SPANS = _OF.where(_tally.c.span.in_(bindparam("spans", expanding=True)))  # one question with "or" would read every day
_OF_ONE = _tally.c.scope == bindparam("scope")

Again = Callable[[Connection, Sequence[UUID]], Iterable[Standing]]


class Figures:
    """The figures over all cases of one store, as they stand now. Keys, labels and units: ``core.indicators``.

    ``now`` tells the time, ``again`` how cases stand.
    """

    def __init__(self, store: Store, now: Callable[[], datetime], roster: Callable[[], Roster], again: Again) -> None:
        self.store, self._now, self._roster, self._again = store, now, roster, again

    def waiting(self) -> int:
        """How many cases are to be looked at again before any figure: thousands after a new calendar or program."""
        with self.store.read() as connection:
            statement = select(func.count()).select_from(_DUE.subquery())
            return connection.execute(statement, {"now": self._now()}).scalar_one()

    def catch_up(self, progress: Callable[[int, int], None] = lambda done, total: None) -> None:
        """Look at them again, telling ``progress(done, all)``; an exception out of it leaves the rest waiting."""
        done, total = 0, self.waiting()
        while done < total:
            with self.store.begin() as connection:
                due = connection.execute(_DUE.limit(AT_A_TIME), {"now": self._now()})
                rows = {row.case_id: row.row for row in due}
                standings = self._again(connection, list(rows))
                tallies.keep(connection, [(rows[standing.case.case_id], standing) for standing in standings])
            done += AT_A_TIME
            progress(min(done, total), total)

    def table(self, period: Period, by: By) -> Mapping[Scope, Counts]:
        """The figures of each window, officer, post, department or item in ``period`` (legal days, both inclusive).

        A window or department of the roster is there even if it has none; the scope is empty where it is not known.
        """
        reading, known = _Reading(period), {_scope(by, str(scope)) for scope in _known(self._roster(), by)}
        sums = {_scope(by, scope): of_scope for scope, of_scope in self._sums(by, reading.spans, period).items()}
        found = {scope: reading.counts(sums.get(scope, {})) for scope in sorted(known | sums.keys(), key=str)}
        return {scope: counts for scope, counts in found.items() if scope in known or _any(counts)}

    def total(self, period: Period) -> Counts:
        """The figures of the centre as a whole."""
        return self.table(period, By.CENTRE)[""]

    def course(self, pieces: Sequence[Period], by: By = By.CENTRE, scope: Scope = "") -> Mapping[Period, Counts]:
        """The figures of one scope in each of ``pieces`` (``periods.pieces``), in order, for a chart."""
        if not pieces:
            return {}
        readings = {piece: _Reading(piece) for piece in pieces}
        every = {span for reading in readings.values() for span in reading.spans}
        sums = self._sums(by, every, max(pieces), str(scope)).get(str(scope), {})
        return {piece: reading.counts(sums) for piece, reading in readings.items()}

    def behind(self, period: Period, by: By, scope: Scope, key: str, part: Part = Part.COUNTED) -> Iterator[Behind]:
        """The cases behind one figure, each with what it adds: together exactly ``Count.of(part)``.

        The latest first, read as they are taken. Of the centre as a whole: ``By.CENTRE`` and an empty scope.
        ``KeyError`` for no such figure.
        """
        return self.behind_lines(period, by, (scope,), key, part)

    def behind_lines(
        self, period: Period, by: By, scopes: Sequence[Scope], key: str, part: Part = Part.COUNTED
    ) -> Iterator[Behind]:
        """The cases behind one figure of several lines of a table."""
        asked = Asked(_INDICATORS[key], part, period, by, scopes)
        self.catch_up()
        return behind(self.store, asked)

    def _sums(
        self, by: By, wanted: Collection[int], period: Period, scope: str | None = None
    ) -> Mapping[str, Mapping[int, Mapping[str, int]]]:
        """What ``tally`` has of each line: of those spans, and of all years before that of ``period``."""
        self.catch_up()
        values: dict[str, Any] = {"by": by.value, "year": period.first.year, "spans": list(wanted), "scope": scope}
        sums: dict[str, dict[int, Mapping[str, int]]] = defaultdict(dict)
        with self.store.read() as connection:
            for of in (_YEARS_BEFORE, _SPANS):
                for row in connection.execute(of if scope is None else of.where(_OF_ONE), values):
                    sums[row.scope][row.span] = json.loads(row.counts)
        return sums


class _Reading:
    """How the figures of one period are read off the sums."""

    def __init__(self, period: Period) -> None:
        self._year, self._before = period.first.year, frozenset(spans.before(period.first))
        self._within = frozenset(spans.within(period))
        self.spans = self._before | self._within

    def counts(self, sums: Mapping[int, Mapping[str, int]]) -> Counts:
        """The figures of a line of which ``sums`` are kept."""
        stood, came = dict[str, int](), dict[str, int]()
        for span, counts in sums.items():
            if span in self._within:
                _add(came, counts)
            elif span < self._year or span in self._before:
                _add(stood, {key: counts[key] for key in counts.keys() & _LASTING})
        return _Read(stood, came)


class _Read(Mapping[str, Count]):
    """The figures of one line, each added up when somebody looks at it: a table shows a few of them."""

    def __init__(self, stood: Mapping[str, int], came: Mapping[str, int]) -> None:
        self._stood, self._came, self._counts = stood, came, dict[str, Count]()

    def __getitem__(self, key: str) -> Count:
        if key not in self._counts:
            i = _INDICATORS[key]
            found = (_tallied(picks, self._stood, self._came) for picks in (i.counted, i.among))
            self._counts[key] = Count(i, *found)
        return self._counts[key]

    def __iter__(self) -> Iterator[str]:
        return iter(_INDICATORS)

    def __len__(self) -> int:
        return len(_INDICATORS)


def _add(sums: dict[str, int], more: Mapping[str, int]) -> None:
    for key, n in more.items():
        sums[key] = sums.get(key, 0) + n


def _tallied(picks: tuple[Pick, ...], stood: Mapping[str, int], came: Mapping[str, int]) -> Mapping[int, int]:
    """How many lines of each amount those picks find; of what is not ranked only what they add up to."""
    if picks and picks[0].what in RANKED:
        (pick,) = picks
        code = counted_as(pick.what, amount=0)[:-1]
        return {int(key[len(code) :]): n for key, n in came.items() if key.startswith(code)}
    n = 0
    for when, what in picks:
        arose, ended = _KEYS[what]
        if when is When.AROSE:
            n += came.get(arose, 0)
        elif when is When.ENDED:
            n += came.get(ended, 0)
        else:
            n += stood.get(arose, 0) - stood.get(ended, 0)
            if when is When.STANDS:
                n += came.get(arose, 0) - came.get(ended, 0)
    return {1: n} if n else _NOTHING


_NOTHING: Mapping[int, int] = {}
_INDICATORS = {i.key: i for i in INDICATORS}
_KEYS = {what: (counted_as(what), counted_as(what, True)) for what in What}
_LASTING = frozenset(key for what in SPANS for key in _KEYS[what])
"""All that is asked of the time before a period: what was still going on."""


def _any(counts: Counts) -> bool:
    return any(count.counted or count.among for count in counts.values())


def _scope(by: By, scope: str) -> Scope:
    return int(scope) if by is By.WINDOW else scope


def _known(roster: Roster, by: By) -> Sequence[Scope]:
    if by is By.WINDOW:
        return [window.number for window in roster.windows]
    if by is By.DEPARTMENT:
        return [department.code for department in roster.departments]
    return [""] if by is By.CENTRE else []
