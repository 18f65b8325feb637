"""Every figure of a generated centre opens exactly its list, and the files come out even (MISSION D2)."""

from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice

import pytest

from window_desk.core.entry import CHINA
from window_desk.core.indicators import Part, Shown
from window_desk.core.periods import Every, Period, around
from window_desk.core.standing import By, Scope
from window_desk.desk import Behind, Desk
from window_desk.generate.making import generate
from window_desk.generate.plan import plan
from window_desk.models import behind
from window_desk.models.keys import key_for
from window_desk.models.store import Store

UNTIL = date(2026, 3, 31)
MONTH = around(date(2026, 3, 2), Every.MONTH)
YEAR = Period(date(2026, 1, 1), UNTIL)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    path = tmp_path_factory.mktemp("centre") / "centre.db"
    generate(path, plan(300, 7, 6, 2026, UNTIL), lambda done, of: None)
    store = Store.open(path, key_for(path))
    yield Desk(store, lambda: datetime(2026, 3, 31, 18, 0, tzinfo=CHINA))
    store.close()


@pytest.mark.parametrize("by", By)
@pytest.mark.parametrize("period", [MONTH, YEAR], ids=["month", "year"])
def test_every_cell_opens_a_list_that_adds_up_to_it(desk: Desk, by: By, period: Period) -> None:
    table, seen = desk.figures.table(period, by), 0
    for scope, counts in table.items():
        assert counts["carried_over"].n + counts["received"].n == counts["finished"].n + counts["open"].n
        for key, count in counts.items():
            if count.n:
                assert sum(each.adds for each in desk.figures.behind(period, by, scope, key)) == count.n
                seen += 1
            if count.indicator.shown is Shown.SHARE and count.total:
                for part in (Part.REST, Part.ALL):
                    read = list(desk.figures.behind(period, by, scope, key, part))
                    assert sum(each.adds for each in read) == count.of(part)
                    assert len({each.line.case_id for each in read}) == len(read)
    assert seen > 20


def test_the_lines_of_a_table_add_up_to_the_whole(desk: Desk) -> None:
    whole = desk.figures.total(YEAR)
    for by in (By.WINDOW, By.OFFICER, By.DEPARTMENT, By.ITEM):
        lines = desk.figures.table(YEAR, by).values()
        for key, count in whole.items():
            if count.indicator.shown is not Shown.P90:
                assert sum(line[key].n for line in lines) == count.n


@pytest.mark.parametrize("by", By)
def test_a_list_is_the_same_however_it_is_read(desk: Desk, by: By, monkeypatch: pytest.MonkeyPatch) -> None:
    """At once or page by page, along the marks of its line or along all; the latest day first, and no case twice."""
    lists = dict(_lists(desk, by))
    monkeypatch.setattr(behind, "PAGE", 3)
    monkeypatch.setattr(behind, "FEW", 2)
    for asked, read in _lists(desk, by):
        assert read == lists[asked]
        assert [each.on for each in read] == sorted((each.on for each in read), reverse=True)
        assert len({each.line.case_id for each in read}) == len(read)
    assert len(lists) > 20


def _lists(desk: Desk, by: By) -> Iterator[tuple[tuple[Scope, str, Part], list[Behind]]]:
    for scope, counts in islice(desk.figures.table(MONTH, by).items(), 4):
        for key, count in counts.items():
            for part in Part if count.indicator.among else (Part.COUNTED,):
                yield (scope, key, part), list(desk.figures.behind(MONTH, by, scope, key, part))
