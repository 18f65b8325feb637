"""延续: when a licence is to be renewed, and that silence renews it (行政许可法 Art. 50, DOMAIN trap 6).

The limits are counted *back* from the last day of the licence, in natural days by the licence law and in whatever unit
the special rule says ("90 to 15 working days before"). An application outside the window is warned of, not refused: the
law fixes when the holder should ask, not that the body may send a late one away. Asked in time and not decided by the
last day, the licence counts as renewed (视为准予延续).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.catalogue import Limit, Renewal, Unit
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.decision_time import clock_start, receipt_day
from window_desk.core.workdays import PROVISIONAL_YEARS, Calendar, Due, same_day


class Asked(StrEnum):
    """When a renewal was asked for: sooner than the window opens, within it, after it, or after the licence's end."""

    EARLY = "early"
    IN_TIME = "in_time"
    LATE = "late"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Window:
    """The first and last day to ask for a renewal; ``earliest`` is ``None`` where nothing is too early."""

    earliest: Due | None
    latest: Due


def window(renewal: Renewal, expires_on: date, calendar: Calendar) -> Window | None:
    """The days for asking (worked examples I01-I03); ``None`` for a licence that ends beyond any calendar."""
    if expires_on.year >= calendar.last_published.year + PROVISIONAL_YEARS:
        return None
    earliest = _back(renewal.earliest, expires_on, calendar) if renewal.earliest else None
    return Window(earliest, _back(renewal.latest, expires_on, calendar))


def _back(limit: Limit, expires_on: date, calendar: Calendar) -> Due:
    if limit.unit is Unit.WORKDAYS:
        return calendar.before(expires_on, limit.n)
    if limit.unit is Unit.NATURAL_DAYS:
        return calendar.natural_before(expires_on, limit.n)
    return Due(same_day(expires_on, -limit.n), provisional=False)


def asked(renewal: Renewal, asked_on: date, expires_on: date, calendar: Calendar) -> Asked:
    """How a renewal asked for on ``asked_on`` stands to the window."""
    if asked_on > expires_on:
        return Asked.EXPIRED
    days = window(renewal, expires_on, calendar)
    if days is None:
        return Asked.EARLY if renewal.earliest else Asked.IN_TIME
    if asked_on > days.latest.on:
        return Asked.LATE
    return Asked.EARLY if days.earliest and asked_on < days.earliest.on else Asked.IN_TIME


def asked_as(case: Case, bench: Bench) -> Asked | None:
    """How the renewal this case asks for stands to its window; ``None`` where it asks for none."""
    received_on = receipt_day(case, bench)
    if bench.item is None or bench.item.renewal is None or case.expires_on is None or received_on is None:
        return None
    return asked(bench.item.renewal, received_on, case.expires_on, bench.calendar)


def deemed_renewed_on(case: Case, bench: Bench) -> date | None:
    """视为准予延续: the licence's last day, once it passed with no decision on a renewal asked for in time.

    An application the body need not decide yet (papers still owed after a notice in time, declined, taken back) is not
    renewed by silence. Asking too early harms nobody.
    """
    start = clock_start(case, bench) or (case.notices[-1].supplied_on if case.notices else None)
    if not _asked_in_time(case, bench) or start is None or case.expires_on is None:
        return None
    silent = (case.decided_on or case.closed_on or bench.today) > case.expires_on
    return case.expires_on if silent and start <= case.expires_on else None


def _asked_in_time(case: Case, bench: Bench) -> bool:
    return asked_as(case, bench) in (Asked.EARLY, Asked.IN_TIME)


def clocks(case: Case, bench: Bench) -> Iterator[Clock]:
    """The last day of the licence, by which a renewal asked for in time is decided."""
    item, start = bench.item, receipt_day(case, bench)
    if item and item.renewal and start and case.expires_on and _asked_in_time(case, bench):
        end = case.decided_on or case.closed_on
        yield Clock(ClockKind.EXPIRY, item.renewal.latest, start, case.expires_on, False, end)
