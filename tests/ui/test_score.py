"""窗口绩效考核: every point opens its case; a clerk sees the own window, a supervisor all (MISSION D6)."""

from casework import accepted, wait
from sitting import sit

from window_desk.core.standing import By
from window_desk.core.window_score import FULL
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.grid import Cell
from window_desk.ui.supervisor.behind_dialog import BehindDialog
from window_desk.ui.supervisor.score_page import ScorePage


def cells(page: ScorePage, grid: str) -> list[list[str]]:
    rows = getattr(page, grid).grid.rows
    return [[cell.text if isinstance(cell, Cell) else cell for cell in row.cells] for row in rows]


def test_points_come_off_for_what_the_record_shows_and_each_opens_its_cases(
    seated: Hands, desk: Desk, clock: PlayedClock
) -> None:
    accepted(desk)
    wait(desk, clock, 6)  # past the promise: a card is there by the passing of time alone
    seated.do("place.score")
    page = seated.find(ScorePage, "")
    assert [row[0].split()[0] for row in cells(page, "windows")] == ["3"]
    off = sum(-int(row[3]) for row in cells(page, "lines"))
    assert off > 0
    assert cells(page, "windows")[0][1] == str(FULL - off)
    for n, row in enumerate(cells(page, "lines")):
        if row[1] == "0":
            continue
        page.lines.setFocus()
        page.lines.selectRow(n)
        seated.enter()
        dialog = seated.dialog
        assert isinstance(dialog, BehindDialog)
        assert sum(each.adds for each in dialog.rows) == int(row[1])
        dialog.reject()


def test_a_supervisor_sees_every_window_and_one_without_a_fault_has_all_points(seated: Hands, desk: Desk) -> None:
    sit(seated, "9001")
    seated.do("place.score")
    page = seated.find(ScorePage, "")
    assert [row[1] for row in cells(page, "windows")] == [str(FULL)] * len(desk.roster.windows)
    assert len(desk.figures.table(page.choice.period, By.WINDOW)) == len(desk.roster.windows)
