"""The arithmetic of figures: n, or n of N, with every case behind it (MISSION D1, D2; ANCHORS R29).

A figure adds up the marks it picks; with their cases kept, a count cannot differ from the list that opens behind it. A
share is a sum over a sum, never a mean of shares. ``indicators`` says which marks, ``performance`` who has them.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import chain
from typing import NamedTuple
from uuid import UUID

from window_desk.core.entry import Hand
from window_desk.core.indicators import Indicator, Part, Pick, Shown, What, When
from window_desk.core.periods import Every, Period, pieces
from window_desk.core.standing import Mark, Scope, Standing

NOTHING = "–"
"""What stands where there is nothing to divide by."""


Tally = Mapping[int, int]
"""How many lines there are of each amount."""


class Rows(NamedTuple):
    """What is behind a number, line by line: a case, and what it adds (1 unless it is days or lines that count)."""

    cases: tuple[UUID, ...]
    amounts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """A figure: how many lines of each amount are behind n (``counted``) and N (``among``, empty unless a share)."""

    indicator: Indicator
    counted: Tally
    among: Tally

    @property
    def n(self) -> int:
        """What the lines behind n add up to."""
        return _sum(self.counted)

    @property
    def total(self) -> int | None:
        """N: what the lines behind it add up to; of a mean, over how many cases it is taken; a count has none."""
        if self.indicator.shown is Shown.SHARE:
            return _sum(self.among)
        return sum(self.counted.values()) if self.indicator.shown is Shown.MEAN else None

    def of(self, part: Part) -> int:
        """What the lines of that part add up to."""
        if part is Part.COUNTED:
            return self.n
        return _sum(self.among) - (self.n if part is Part.REST else 0)

    @property
    def value(self) -> Fraction | None:
        """The figure as an exact number, ``None`` where there is nothing to divide by or to rank."""
        if self.indicator.shown is Shown.P90:
            return ninth_decile(self.counted)
        total = 1 if self.total is None else self.total
        return Fraction(self.n, total) if total else None

    def __str__(self) -> str:
        """``12``, ``95.0 %``, ``1.78`` or ``–``. A share is rounded down, so that 100 % means all."""
        if self.indicator.shown is Shown.SHARE:
            return f"{self.n * 1000 // total / 10:.1f} %" if (total := self.total) else NOTHING
        if self.value is None:
            return NOTHING
        return f"{float(self.value):.2f}" if self.indicator.shown is Shown.MEAN else str(self.value)


@dataclass(frozen=True, slots=True)
class Figure(Count):
    """A figure with every case ``behind`` n and ``behind_total``; ``gathered`` makes it."""

    behind: Rows
    behind_total: Rows


def gathered(indicator: Indicator, behind: Rows, behind_total: Rows) -> Figure:
    """The figure those lines add up to."""
    return Figure(indicator, Counter(behind.amounts), Counter(behind_total.amounts), behind, behind_total)


Counts = Mapping[str, Count]
"""The figures of one scope and period, by key, in the order they are declared."""

Report = Mapping[str, Figure]
"""The same with every case behind them."""


def ninth_decile(tally: Tally) -> Fraction | None:
    """The smallest amount that nine in ten do not exceed (nearest rank); ``None`` of nothing."""
    rank, reached = (9 * sum(tally.values()) + 9) // 10, 0
    for amount in sorted(tally):
        reached += tally[amount]
        if reached >= rank:
            return Fraction(amount)
    return None


def _sum(tally: Tally) -> int:
    return sum(amount * lines for amount, lines in tally.items())


Meets = Callable[[date, date | None], Iterable[int]]
"""The numbers of the periods that something meets, from the day it arose and the day it ended."""

Cell = Mapping[Pick, tuple[list[UUID], list[int]]]
"""The lines of one scope and period, by what picks them."""


def tabulate(
    indicators: Sequence[Indicator],
    standings: Iterable[Standing],
    marks: Callable[[Standing], Iterable[Mark]],
    periods: Sequence[Period],
    scope: Callable[[Standing, Hand], Scope],
    known: Iterable[Scope],
) -> Mapping[Scope, Sequence[Report]]:
    """The figures of each ``known`` scope and every other that has a mark: one report for each of ``periods``, which do
    not overlap. One pass over the marks: each goes into every cell that counts it.
    """
    looked_at = _looked_at(indicators, _meetings(periods))
    sheets: dict[Scope, list[dict[Pick, tuple[list[UUID], list[int]]]]]
    sheets = defaultdict(lambda: [defaultdict(lambda: ([], [])) for _ in periods])
    for line in known:
        sheets[line]
    for standing in standings:
        case_id = standing.case.case_id
        for what, by, on, until, amount in marks(standing):
            for pick, meets in looked_at[what]:
                for n in meets(on, until):
                    cases, amounts = sheets[scope(standing, by)][n][pick]
                    cases.append(case_id)
                    amounts.append(amount)
    return {s: [_report(indicators, cell) for cell in sheets[s]] for s in sorted(sheets, key=str)}


def _looked_at(
    indicators: Sequence[Indicator], meetings: Mapping[When, Meets]
) -> Mapping[What, tuple[tuple[Pick, Meets], ...]]:
    """Who looks at each kind of mark, so that it is put where somebody counts it and nowhere else."""
    picks = dict.fromkeys(pick for i in indicators for pick in (*i.counted, *i.among))
    return {what: tuple((p, meetings[p.when]) for p in picks if p.what is what) for what in What}


def _report(indicators: Sequence[Indicator], cell: Cell) -> Report:
    return {i.key: gathered(i, _gather(cell, i.counted), _gather(cell, i.among)) for i in indicators}


def _gather(cell: Cell, picks: tuple[Pick, ...]) -> Rows:
    found = [cell[pick] for pick in picks if pick in cell]
    return Rows(
        tuple(chain.from_iterable(cases for cases, _ in found)),
        tuple(chain.from_iterable(amounts for _, amounts in found)),
    )


def _meetings(periods: Sequence[Period]) -> Mapping[When, Meets]:
    days = {day: (n,) for n, period in enumerate(periods) for day, _ in pieces(period, Every.DAY)}

    def stood(on: date, until: date | None) -> list[int]:
        return [n for n, p in enumerate(periods) if on < p.first and (until is None or until >= p.first)]

    def stands(on: date, until: date | None) -> list[int]:
        return [n for n, p in enumerate(periods) if on <= p.last and (until is None or until > p.last)]

    return {
        When.STOOD: stood,
        When.AROSE: lambda on, until: days.get(on, ()),
        When.ENDED: lambda on, until: days.get(until, ()) if until else (),
        When.STANDS: stands,
    }
