"""督查台账 on screen: set, seen by the one responsible, reported, struck off (MISSION D8)."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton
from sitting import fill, listed, shown, sit, write

from window_desk.core.case import Stage
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.ui.grid import Cell
from window_desk.ui.supervisor.tasks_page import TasksPage


def rows(page: TasksPage) -> list[list[str]]:
    return [[cell.text if isinstance(cell, Cell) else cell for cell in row.cells] for row in page.grid.grid.rows]


def test_the_sheet_begins_with_what_is_to_be_done(seated: Hands) -> None:
    sit(seated, "9001")
    seated.do("place.tasks")
    seated.press("Alt+N")
    assert seated.focus.objectName() == "matter"


@pytest.fixture
def task(seated: Hands) -> Hands:
    """The supervisor set one, from the page, for 王敏."""
    sit(seated, "9001")
    seated.do("place.tasks")
    seated.press("Alt+N")
    write(
        seated, matter="压缩食品经营许可时限", source="市长办公会", lead="市场监管", officer="王敏", due_on="20270129"
    )
    assert seated.dialog is not None
    button = seated.dialog.findChild(QPushButton, "confirm")
    assert button is not None
    button.click()
    assert seated.dialog is None, seated.said
    return seated


def test_the_responsible_finds_it_in_the_own_list_and_reports(task: Hands) -> None:
    assert task.case.stage is Stage.DUTY
    sit(task, "3001")
    (line,) = [line for line in listed(task) if "督查进展" in line.detail]
    task.open_case(line.key)
    assert any("压缩食品经营许可时限" in text for text in shown(task, "page"))
    fill(task, "task.report", progress="已减到三日")
    assert task.case.task is not None
    assert task.case.task.reported_on == (date(2026, 11, 20),)


def test_the_page_tells_what_is_late_and_who_did_not_report(task: Hands, clock: PlayedClock) -> None:
    task.do("place.tasks")
    page = task.find(TasksPage, "")
    assert rows(page)[0][3:] == ["王敏", "2027-01-29 周五", "还没有", "● 办理中"]
    clock.set(clock().replace(year=2027, month=1, day=4))
    page.refresh()
    assert rows(page)[0][6] == "▲ 2026-12 没有报"
    clock.set(clock().replace(month=2, day=1))
    page.refresh()
    assert rows(page)[0][6].startswith("▲ 逾期")
    page.grid.setFocus()
    task.enter()
    assert task.workspace.isVisible()
    fill(task, "task.escalate", to="分管副市长", reason="协调不动")
    fill(task, "task.close", done="已办结", result="已压缩到三日")
    assert task.case.stage is Stage.SETTLED
    task.do("place.tasks")
    assert rows(page) == []
    page._which.setCurrentIndex(1)
    assert rows(page)[0][6] == "✓ 已办结"
