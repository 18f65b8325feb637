"""The figures over a million cases: their marks and sums written in bulk as a year of fifty windows leaves them."""

import statistics
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import islice
from random import Random
from uuid import UUID

from window_desk.core.case import Stage
from window_desk.core.entry import Hand
from window_desk.core.indicators import What
from window_desk.core.periods import Every, Period, pieces
from window_desk.core.standing import By, Mark
from window_desk.desk import Desk
from window_desk.models import tallies
from window_desk.models.base import table
from window_desk.models.behind import PAGE
from window_desk.models.projections import CaseRow

Row = tuple[str, str, str]
YEAR = date(2024, 1, 1)
WRITTEN_AT_ONCE = 2_000


def rolled_up(desk: Desk, cases: int) -> Iterator[Row]:
    """Fill ``desk`` (to be thrown away) and ask it a month of fifty windows."""
    begun, size = time.perf_counter(), _size(desk)
    _fill(desk, cases)
    each = (_size(desk) - size) / cases
    yield f"marks and sums of {cases:,} cases", f"{each:,.0f} bytes a case", "–"
    yield "to write them", f"{time.perf_counter() - begun:,.0f} s", "–"
    month, year = Period(date(2024, 10, 1), date(2024, 10, 31)), Period(date(2024, 1, 1), date(2024, 12, 31))
    figures = desk.figures
    for by in (By.WINDOW, By.OFFICER, By.ITEM):
        yield f"a month by {by}, {cases:,} cases", _took(lambda by=by: figures.table(month, by)), "≤ 50 ms"
    yield "a year by window", _took(lambda: figures.table(year, By.WINDOW)), "–"
    odd = Period(date(2024, 9, 3), date(2024, 10, 29))
    yield "from the 3rd to the 29th of the next month by window", _took(lambda: figures.table(odd, By.WINDOW)), "–"
    course = pieces(year, Every.MONTH)
    yield "the months of a year of one window", _took(lambda: figures.course(course, By.WINDOW, 7)), "–"
    for key in ("received", "open", "finished"):
        behind = _took(lambda key=key: _page(figures.behind(month, By.WINDOW, 7, key)))
        yield f"the list behind {key} of one window, a month, its first page", behind, "≤ 100 ms"
        whole = _took(lambda key=key: _page(figures.behind(month, By.CENTRE, "", key)))
        yield f"the list behind {key} of the centre, a month, its first page", whole, "≤ 100 ms"


def _page(lines: Iterator[object]) -> list[object]:
    return list(islice(lines, PAGE))


def _took(call: Callable[[], object], times: int = 15) -> str:
    call()
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        call()
        taken.append((time.perf_counter() - begun) * 1000)
    return f"p50 {statistics.median(taken):.1f} ms, max {max(taken):.1f} ms"


def _size(desk: Desk) -> int:
    with desk.store.read() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        return int(pages) * int(connection.exec_driver_sql("PRAGMA page_size").scalar_one())


def _fill(desk: Desk, cases: int) -> None:
    chance, marks, lines = Random(7), list[tuple[int, tallies.Name, Mark]](), list[dict[str, object]]()
    for n in range(cases):
        row, day = 10_000_000 + n, YEAR + timedelta(days=n * 366 // cases)
        window = chance.randrange(50)
        officer, item = str(3000 + window * 2 + chance.randrange(2)), f"ITEM{window % 25 * 8 + chance.randrange(8)}"
        name = tallies.Name(officer, window, officer, f"department{window % 25}", item)
        lines.append(_line(row, window, officer, day))
        marks += [(row, name, mark) for mark in _life(chance, day, Hand(officer, window))]
        if (n + 1) % WRITTEN_AT_ONCE == 0 or n + 1 == cases:
            with desk.store.begin() as connection:
                connection.execute(table(CaseRow).insert(), lines)
                tallies.replace(connection, [], marks)
            marks.clear()
            lines.clear()


def _line(row: int, window: int, officer: str, day: date) -> dict[str, object]:
    texts = {
        "number": f"{row}",
        "item": "",
        "item_name": "",
        "stage": Stage.ISSUED.value,
        "holder": officer,
        "file": "application",
    }
    flags = {"open": False, "provisional": False, "disputed": False, "paper_out": True}
    return {"row": row, "case_id": UUID(int=row), "window": window, "received_on": day, **texts, **flags}


def _life(chance: Random, day: date, by: Hand) -> Iterator[Mark]:
    """What an ordinary file is put down for: received, told or accepted, decided some days later, rated, written of."""
    took = chance.randrange(1, 12)
    done = day + timedelta(days=took)
    yield What.CONTACT, by, day, day, 1
    yield What.FILE, by, day, done, 1
    yield What.ACCEPTED, by, day, day, 1
    yield What.NOTIFY_KEPT, by, day, day, 1
    if chance.random() < 0.2:
        yield What.NOTICE_SOUND, by, day, day, 1
    for what in (What.LAW_KEPT, What.PROMISE_KEPT, What.DECIDED_IN_TIME, What.DELIVERY_KEPT, What.FILE_RATED):
        yield what, by, done, done, 1
    for what, amount in ((What.GIVEN, 20), (What.PROMISED_AWAY, 10), (What.USED, took), (What.SAVED, 20 - took)):
        yield what, by, done, done, amount
    yield chance.choice((What.VERY_GOOD, What.GOOD)), by, done, done, 1
    yield What.IN_TIME_LINE, by, day, day, 4
    yield What.IN_TIME_LINE, by, done, done, 4
