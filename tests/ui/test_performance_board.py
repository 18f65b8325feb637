"""效能看板: every number opens its list, with exactly as many rows (MISSION D1, D2)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from casework import accepted
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTableView
from sitting import sit

from window_desk.core.indicators import INDICATORS, Shown
from window_desk.core.periods import Period
from window_desk.core.policy import Policy
from window_desk.core.standing import By
from window_desk.demo.centre import PlayedClock
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.supervisor import behind_dialog, headline_cards
from window_desk.ui.supervisor.behind_dialog import BehindDialog
from window_desk.ui.supervisor.board_page import BoardPage
from window_desk.ui.supervisor.equation import Equation
from window_desk.ui.supervisor.figure_words import BYS, GROUPS, change, misses, period_text
from window_desk.ui.supervisor.headline_cards import HeadlineCard


@pytest.fixture
def board(seated: Hands, desk: Desk, clock: PlayedClock) -> BoardPage:
    """Two cases accepted last month, one this month; the supervisor looks at this month."""
    now = clock()
    clock.set(now - timedelta(days=30))
    accepted(desk)
    accepted(desk)
    clock.set(now)
    accepted(desk)
    sit(seated, "9001")
    seated.do("place.board")
    return seated.find(BoardPage, "")


def listed(driver: Hands) -> BehindDialog:
    dialog = driver.dialog
    assert isinstance(dialog, BehindDialog)
    return dialog


def pick(board: BoardPage, name: str, data: object) -> None:
    box = board.findChild(QComboBox, name)
    assert box is not None
    box.setCurrentIndex(box.findData(data))


def test_every_indicator_stands_in_some_table() -> None:
    shown = {key for _, keys in GROUPS.values() for key in keys}
    assert shown == {indicator.key for indicator in INDICATORS}


@pytest.mark.parametrize("by", BYS)
def test_every_cell_opens_a_list_that_adds_up_to_it(seated: Hands, board: BoardPage, by: By) -> None:
    pick(board, "boardBy", by)
    seen = 0
    for group in GROUPS:
        pick(board, "boardGroup", group)
        for row in range(board.model.rowCount()):
            for column in range(1, board.model.columnCount()):
                index = board.model.index(row, column)
                count = board.model.count(index)
                assert count is not None
                if not count.n and not count.total:
                    continue
                board.table.setCurrentIndex(index)
                board.table.setFocus()
                seated.enter()
                dialog = listed(seated)
                rest = count.indicator.shown is Shown.SHARE and 0 < count.n < (count.total or 0)
                assert dialog.findChild(QComboBox, "behindWhich").currentIndex() == rest
                dialog.findChild(QComboBox, "behindWhich").setCurrentIndex(0)
                assert sum(each.adds for each in dialog.rows) == count.n
                if count.indicator.shown is Shown.SHARE:
                    dialog.findChild(QComboBox, "behindWhich").setCurrentIndex(2)
                    assert sum(each.adds for each in dialog.rows) == count.total
                dialog.reject()
                seen += 1
    assert seen > 5


def test_enter_in_the_list_opens_the_case_at_the_counter(seated: Hands, board: BoardPage) -> None:
    equation = board.findChild(Equation)
    assert equation is not None
    equation.opened.emit("open")
    case_id = listed(seated).rows[0].line.case_id
    seated.enter()
    assert seated.workspace.isVisible()
    assert seated.case.case_id == case_id


def test_a_long_list_goes_on_where_it_is_scrolled_to(
    seated: Hands, board: BoardPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(behind_dialog, "AT_ONCE", 1)
    seated.press("Alt+Left")
    equation, model = board.findChild(Equation), behind_dialog.BehindModel()
    assert equation is not None
    model.show_rows(board._desk.figures.behind(board.choice.period, By.CENTRE, "", "received"))
    assert (len(model.rows), model.complete) == (1, False)
    equation.opened.emit("received")
    dialog = listed(seated)
    table, said = dialog.findChild(QTableView, "behindTable"), dialog.findChild(QLabel, "behindSaid")
    assert table is not None
    assert said is not None
    while table.model().canFetchMore(QModelIndex()):
        assert "合计 2 件" in said.text()
        assert f"已列出最近的 {len(dialog.rows)} 行" in said.text()
        table.model().fetchMore(QModelIndex())
    assert said.text() == "2 行，合计 2 件"
    assert len(dialog.rows) == 2


def test_the_sum_comes_out_even_for_every_line(board: BoardPage) -> None:
    pick(board, "boardGroup", "files")
    for row in range(board.model.rowCount()):
        carried, received, _, finished, still = (board.model.count(board.model.index(row, n)).n for n in range(1, 6))
        assert carried + received == finished + still
    assert board.model.count(board.model.index(0, 1)).n == 2
    assert board.model.count(board.model.index(0, 2)).n == 1


def test_one_key_goes_to_the_month_before_and_back_but_not_ahead(seated: Hands, board: BoardPage) -> None:
    seated.press("Alt+Right")
    assert board.choice.period == Period(date(2026, 11, 1), date(2026, 11, 30))
    seated.press("Alt+Left")
    assert period_text(board.choice.period) == "2026 年 10 月"
    assert board.model.count(board.model.index(0, 1)).n == 2  # received in October
    seated.press("Alt+Right")
    assert board.model.count(board.model.index(0, 1)).n == 1


@pytest.mark.parametrize("large", [False, True])
def test_a_share_says_n_of_n_however_large_the_text(
    seated: Hands, monkeypatch: pytest.MonkeyPatch, large: bool
) -> None:
    monkeypatch.setattr(headline_cards, "large_text", lambda: large)
    sit(seated, "9001")
    seated.do("place.board")
    QApplication.processEvents()
    said = {
        key: [
            label.text()
            for label in seated.find(HeadlineCard, f"headline.{key}").findChildren(QLabel)
            if label.isVisible()
        ]
        for key in ("on_time_by_promise", "repeat_notices")
    }
    assert ("0 / 0" if large else "0 / 0　目标 100%") in said["on_time_by_promise"]
    assert ("告知 0 份" in said["repeat_notices"]) is not large


def test_a_department_has_only_its_own_lines_and_sums(board: BoardPage) -> None:
    pick(board, "boardDepartment", "approval")
    assert board.model.scopes == [5]
    assert board.findChild(HeadlineCard, "headline.contacts_open").accessibleName().endswith("持平")
    pick(board, "boardDepartment", "market")
    assert board.model.scopes == [3, 4]


def test_lines_are_ordered_by_the_column_with_the_cursor(seated: Hands, board: BoardPage) -> None:
    board.table.setFocus()
    board.table.setCurrentIndex(board.model.index(0, 1))
    seated.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert board.model.scopes[0] == 3
    seated.key(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert board.model.scopes[-1] == 3


def test_a_rate_below_its_target_is_said_and_one_at_it_is_not(board: BoardPage, desk: Desk) -> None:
    counts = desk.figures.total(board.choice.period)
    late = replace(counts["on_time_by_promise"], counted={1: 99}, among={1: 100})
    assert misses(late, Policy())
    assert not misses(late, Policy(target_on_time=99))
    assert not misses(counts["on_time_by_promise"], Policy())  # nothing of nothing
    assert not misses(counts["received"], Policy())


def test_a_change_has_a_sign_and_says_nothing_from_nothing(desk: Desk, board: BoardPage) -> None:
    now = desk.figures.total(board.choice.period)
    assert change(now["received"], now["received"]).text == "持平"
    assert change(now["satisfaction"], now["satisfaction"]).text == ""
    last = desk.figures.total(Period(date(2026, 10, 1), date(2026, 10, 31)))
    assert change(now["received"], last["received"]).text == "▼ 1"
