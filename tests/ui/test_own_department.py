"""A head of department sees the own department in every place, a supervisor and an auditor all of them (MISSION D)."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from casework import accepted, bring, publish, told_twice
from PySide6.QtWidgets import QComboBox
from sitting import PINS, go_to, sit
from standing import OpenDesk

from window_desk.core.acts import (
    Channel,
    Complained,
    ComplaintKind,
    LeaveTaken,
    RefusalKind,
    RefusalReported,
    SpotChecked,
    TaskSet,
)
from window_desk.core.standing import By
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.models import reference
from window_desk.models.published import Published
from window_desk.ui.grid import Cell, Grid
from window_desk.ui.supervisor.figure_words import BYS

MARKET, ALL = (3, 4), (3, 4, 5)
"""The windows of the head's department, and of the centre."""


@pytest.fixture
def busy(seated: Hands, desk: Desk) -> Hands:
    """Something of every kind, of window 3 (市场监管) and of window 5 (综合审批)."""
    for staff_no, at, unit in (("5001", "5", "approval"), ("3001", "3", "market")):
        publish(desk, department=unit)  # who has the power changes; what was received before keeps its version
        sit(seated, staff_no, at)
        desk.record(accepted(desk), RefusalReported("报字 1", RefusalKind.DENIED, "不符合条件", "第三十八条"))
        told_twice(desk)
    sit(seated, "9001")
    for staff_no, window, unit in (("3001", 3, "market"), ("5001", 5, "approval")):
        said = (ComplaintKind.ATTITUDE, Channel.COUNTER, "问话不答")
        desk.record(desk.new_case_id(), Complained(f"诉字 {window}-1", *said, window=window, officer=staff_no))
        rectify_by = date(2026, 11, 27)
        desk.record(desk.new_case_id(), SpotChecked(f"查字 {window}-1", window, "无人值守", rectify_by=rectify_by))
        desk.record(desk.new_case_id(), TaskSet(f"督字 {window}-1", "压缩时限", unit, staff_no, date(2027, 1, 29)))
    return seated


def words(grid: Grid) -> list[str]:
    """Each row as one text."""
    return [" ".join(c.text if isinstance(c, Cell) else c for c in row.cells) for row in grid.grid.rows]


def windows(page: Any, name: str) -> set[int]:
    """The windows whose matters that page shows."""
    match name:
        case "board" | "notices":
            return set(page.model.scopes)
        case "approvals":
            return {each.waiting.entry.by.window for each in page._all}
        case "floor" | "score":
            return {int(text.split()[0]) for text in words(page.grid if name == "floor" else page.windows)}
        case "report":
            whose = [page._whose.itemData(n) for n in range(page._whose.count())]
            return {scope for of, scope in whose if of is By.WINDOW}
        case "accounts":
            number_of = {"王敏": 3, "刘洋": 5}
            said = [row.cells[1] for row in page.grid.grid.rows]
            return {number_of[text.text if isinstance(text, Cell) else text] for text in said}
        case _:
            return {n for n in ALL for text in words(page.grid) if f"字 {n}-1" in text or f"{n} 号窗口" in text}


LISTS_OF_WINDOWS = ("board", "notices", "floor", "score", "report")
PLACES = ("board", "approvals", "notices", "answers", "accounts", "inspections", "floor", "tasks", "score", "report")


@pytest.mark.parametrize(("staff_no", "seen"), [("8001", MARKET), ("9001", ALL)])
def test_each_sees_what_he_looks_on_over_in_every_place(busy: Hands, staff_no: str, seen: tuple[int, ...]) -> None:
    shown = {name: windows(go_to(busy, staff_no, name), name) for name in PLACES}
    with_matters = set(seen) - {4}  # nothing was done at window 4: only a list of windows has it
    assert shown == {name: set(seen) if name in LISTS_OF_WINDOWS else with_matters for name in PLACES}


def test_no_line_and_no_sum_of_a_head_has_a_case_of_another_department(busy: Hands, desk: Desk) -> None:
    board = go_to(busy, "8001", "board")
    assert [board._department.itemData(n) for n in range(board._department.count())] == ["market"]
    box = board.findChild(QComboBox, "boardBy")
    named: dict[By, set[object]] = {
        By.WINDOW: {3, 4},
        By.OFFICER: {"3001"},
        By.POST: {"3001"},
        By.DEPARTMENT: {"market"},
        By.ITEM: {"FOOD_NEW"},
    }
    for by in BYS:
        box.setCurrentIndex(box.findData(by))
        assert set(board.model.scopes) == named[by]
    own = desk.figures.table(board.choice.period, By.DEPARTMENT)["market"]
    assert board._total["received"].n == own["received"].n


def test_the_cases_told_twice_are_those_of_the_windows_above_them(busy: Hands) -> None:
    page = go_to(busy, "8001", "notices")
    column = 1 + page.model.keys.index("repeat_notices")
    told = [page.model.count(page.model.index(row, column)).n for row in range(page.model.rowCount())]
    assert len(page.cases.grid.rows) == sum(told) == 1
    assert len(go_to(busy, "9001", "notices").cases.grid.rows) == 2


def test_a_report_of_a_head_is_of_his_department(busy: Hands) -> None:
    page = go_to(busy, "8001", "report")
    assert page.wanted.of is By.DEPARTMENT
    assert page.report.file_name == "效能月报-2026-10-market-按窗口"
    assert (By.CENTRE, "") not in [page._whose.itemData(n) for n in range(page._whose.count())]


@pytest.mark.parametrize(("department", "told"), [("market", 2), ("approval", 0)])
def test_that_neither_a_nor_b_is_there_is_told_to_their_own_head(
    seated: Hands, desk: Desk, desk_at: OpenDesk, department: str, told: int
) -> None:
    people = tuple(replace(o, department=department) if o.staff_no == "8001" else o for o in desk.roster.officers)
    with desk.store.begin() as connection:
        reference.publish_roster(connection, replace(desk.roster, version=desk.roster.version + 1, officers=people))
    desk.published = Published(desk.store)
    there, today = desk_at(3), desk.today()
    there.log_in("3002", PINS["3002"], 3)
    desk.record(desk.new_case_id(), LeaveTaken("3001", today, today, "3002", "无"))
    there.record(there.new_case_id(), LeaveTaken("3002", today, today, "3001", "无"))
    bring(there, desk)
    board = go_to(seated, "8001", "board")
    now = [board.now.item(n).data(0x0101) for n in range(board.now.count())]
    assert sum(line.tag == "缺岗" for line in now) == told
