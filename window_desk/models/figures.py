"""指标: the door to the figures (MISSION D1, D2). What they are, ``core.performance`` says; here they are asked for."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from window_desk.core import performance
from window_desk.core.figures import Counts, Report
from window_desk.core.periods import Period
from window_desk.core.posts import Roster
from window_desk.core.standing import By, Scope, Standing
from window_desk.models import queries
from window_desk.models.queries import CaseLine
from window_desk.models.store import Store


class Figures:
    """The figures over all cases of one store, as they stand now. Keys, labels and units: ``core.indicators``."""

    def __init__(self, store: Store, roster: Callable[[], Roster], standings: Callable[[], list[Standing]]) -> None:
        self.store, self._roster, self._standings = store, roster, standings

    def table(self, period: Period, by: By) -> Mapping[Scope, Counts]:
        """The figures of each window, officer, post, department or item in ``period`` (legal days, both inclusive).

        A window or department of the roster is there even if it has none; the scope is empty where it is not known.
        """
        return performance.table(self._standings(), period, by, _known(self._roster(), by))

    def total(self, period: Period) -> Counts:
        """The figures of the centre as a whole."""
        return self.table(period, By.CENTRE)[""]

    def course(self, pieces: Sequence[Period], by: By = By.CENTRE, scope: Scope = "") -> Mapping[Period, Counts]:
        """The figures of one scope in each of ``pieces`` (``periods.pieces``), in order, for a chart."""
        standings = self._standings()
        return {piece: performance.table(standings, piece, by, [scope])[scope] for piece in pieces}

    def behind(self, period: Period, by: By, scope: Scope, key: str, among: bool = False) -> list[tuple[CaseLine, int]]:
        """The cases behind n of one figure, of N with ``among``, each with what it adds: together exactly that number.

        Of the centre as a whole: ``By.CENTRE`` and an empty scope. ``KeyError`` for no such figure.
        """
        report: Report = performance.table(self._standings(), period, by, [scope])[scope]
        rows = report[key].behind_total if among else report[key].behind
        added = Counter[UUID]()
        for case_id, amount in zip(rows.cases, rows.amounts, strict=True):
            added[case_id] += amount
        with self.store.read() as connection:
            lines = queries.lines_of(connection, list(added))
        return [(line, added[line.case_id]) for line in lines]


def _known(roster: Roster, by: By) -> Sequence[Scope]:
    if by is By.WINDOW:
        return [window.number for window in roster.windows]
    if by is By.DEPARTMENT:
        return [department.code for department in roster.departments]
    return [""] if by is By.CENTRE else []
