"""Nothing slow happens on the UI thread: no drawing or printing of papers, no PIN hashing (MISSION G4).

Which work is slow is known; where it runs is what is tested, for the whole tour in ``tests/stories/test_tour.py``. How
long the events take is measured by ``tests/bench``.
"""

from threading import current_thread, main_thread
from typing import Any

import argon2
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from sitting import confirm, go_to

from window_desk import printing
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.models import queries, reference, release_checks, release_rows, releases
from window_desk.ui import press, printing_out, rendering
from window_desk.ui.grid import Column, Grid, MadeRows, Row
from window_desk.ui.main_window import MainWindow
from window_desk.ui.prepared import Preparation

SLOW = (
    (press, "pdf"),
    (press, "printers"),
    (rendering, "pages"),
    (printing_out, "put_out"),
    (argon2.PasswordHasher, "verify"),
)


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[bool]]:
    """Where each slow thing ran: whether on the UI thread, for each time."""
    found: dict[str, list[bool]] = {}
    for owner, name in SLOW:
        monkeypatch.setattr(owner, name, _watched(getattr(owner, name), found.setdefault(name, [])))
    return found


RELEASING = (
    (release_checks, "flaws"),
    (releases, "take_new"),
    (release_rows, "write"),
    (reference, "items"),
    (queries, "with_running_clock"),
)
"""What takes seconds when a whole catalogue is let out: looking it over, writing it, reading it anew, listing anew."""


def _watched(slow: Any, ran: list[bool]) -> Any:
    def watched(*args: Any, **kwargs: Any) -> Any:
        ran.append(current_thread() is main_thread())
        return slow(*args, **kwargs)

    return watched


def test_nothing_slow_runs_on_the_ui_thread(
    ran: dict[str, list[bool]], window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "render", lambda facts: pytest.fail("drawn in the process of the screen"))
    hands = Hands(window)
    hands.log_in()
    hands.receive_food_permit()
    hands.do("materials.missing")
    hands.do("case.notify")
    hands.enter()
    hands.do("paper.print")
    hands.enter()
    assert all(ran.values()), ran  # each of them did run
    assert {name for name, places in ran.items() if any(places)} == set()


def test_a_draft_is_looked_over_and_let_out_beside_the_screen(seated: Hands, desk: Desk) -> None:
    page = go_to(seated, "9101", "items")
    page.grid.selectRow(0)
    seated.press("Alt+D")
    confirm(seated)
    page = go_to(seated, "9102", "items")
    where: dict[str, list[bool]] = {}
    with pytest.MonkeyPatch.context() as patch:
        for owner, name in RELEASING:
            patch.setattr(owner, name, _watched(getattr(owner, name), where.setdefault(name, [])))
        seated.press("Alt+R")
        confirm(seated)
        assert desk.cataloguing.draft.release is None
        assert page.grid.grid.rows
    assert all(where.values()), where
    assert {name for name, places in where.items() if any(places)} == set()


def test_of_a_thousand_rows_only_those_on_screen_are_made(qtbot: QtBot) -> None:
    made, grid = [], Grid("thousand", "千行", (Column("编号"),))
    qtbot.addWidget(grid)
    grid.resize(400, 400)
    grid.show()
    grid.show_rows(MadeRows(range(1000), lambda n: made.append(n) or Row((str(n),), n)))  # type: ignore[func-returns-value]
    grid.grab()
    assert 0 < len(set(made)) < 50
    grid.selectRow(999)
    assert grid.key == 999
    grid.show_rows(MadeRows(range(500, 1000), lambda n: Row((str(n),), n)))
    assert grid.key == 999  # the cursor stays with its key


def test_the_screen_is_made_before_anybody_logs_in_a_part_an_event(qtbot: QtBot, window: MainWindow) -> None:
    preparation = window.prepare()
    made = []

    def note() -> bool:
        made.append(preparation.parts is not None)
        return made[-1]

    qtbot.waitUntil(note)
    assert len(made) > 1, "all at once"
    parts = preparation.parts
    hands = Hands(window)
    hands.log_in()
    assert parts is not None
    assert hands.workspace.page is parts.page


def test_who_logs_in_before_that_finds_the_same_screen(desk: Desk, qtbot: QtBot) -> None:
    parent = QObject()
    preparation = Preparation(desk, parent)
    parts = preparation.take()
    assert parts.page.isHidden()
    assert preparation.parts is None
