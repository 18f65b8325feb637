"""A report over a real store: of one ledger, of whom it is asked for, and never of a time ahead."""

import pytest
from casework import accepted, decide, received

from window_desk.core.periods import Every, Period, after, around
from window_desk.core.reports import Wanted
from window_desk.core.standing import By
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError


def this_month(desk: Desk) -> Period:
    return around(desk.today(), Every.MONTH)


def test_what_comes_in_while_it_is_made_is_in_all_of_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    received(desk)
    ask, came = desk.figures.table, [lambda: received(desk)]

    def table(period: Period, by: By) -> object:
        found = ask(period, by)
        if came:
            came.pop()()
        return found

    monkeypatch.setattr(desk.figures, "table", table)
    made = desk.reports.make(Wanted(this_month(desk)))
    assert made.total["received"].n == sum(line.counts["received"].n for line in made.lines) == 2
    assert {head.device_id: (head.seq, head.hash) for head in made.made.heads} == desk.chains.heads()


@pytest.mark.parametrize("by", [By.WINDOW, By.OFFICER, By.POST, By.DEPARTMENT, By.ITEM])
def test_the_lines_of_the_centre_add_up_to_it(desk: Desk, by: By) -> None:
    decide(desk, accepted(desk))
    received(desk)
    made = desk.reports.make(Wanted(this_month(desk), by))
    for key, count in made.total.items():
        if key != "ninth_decile_workdays":
            assert sum(line.counts[key].n for line in made.lines) == count.n, key


def test_a_window_is_scored_whatever_a_line_is(desk: Desk) -> None:
    made = desk.reports.make(Wanted(this_month(desk), By.ITEM))
    assert [window.scope for window in made.windows] == [window.number for window in desk.roster.windows]
    of_one = desk.reports.make(Wanted(this_month(desk), By.WINDOW, By.WINDOW, 4))
    assert [window.scope for window in of_one.windows] == [4]
    assert of_one.whose.startswith("4 号")


def test_a_report_of_a_time_ahead_is_refused(desk: Desk) -> None:
    with pytest.raises(WindowDeskError, match="2026 年 12 月 还没有开始"):
        desk.reports.make(Wanted(after(this_month(desk))))
