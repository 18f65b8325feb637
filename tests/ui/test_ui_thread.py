"""Nothing slow happens on the UI thread: no drawing or printing of papers, no PIN hashing (issue: no slot over 50 ms).

Which work is slow is known; where it runs is what is tested. How long the events take is measured by ``tests/bench``.
"""

from threading import current_thread, main_thread
from typing import Any

import argon2
import pytest

from window_desk import printing
from window_desk.demo.hands import Hands
from window_desk.ui import printing_out
from window_desk.ui.main_window import MainWindow

SLOW = (
    (printing, "render"),
    (printing_out, "pages"),
    (printing_out, "put_out"),
    (printing_out, "printers"),
    (argon2.PasswordHasher, "verify"),
)


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[bool]]:
    """Where each slow thing ran: whether on the UI thread, for each time."""
    found: dict[str, list[bool]] = {}
    for owner, name in SLOW:
        monkeypatch.setattr(owner, name, _watched(getattr(owner, name), found.setdefault(name, [])))
    return found


def _watched(slow: Any, ran: list[bool]) -> Any:
    def watched(*args: Any, **kwargs: Any) -> Any:
        ran.append(current_thread() is main_thread())
        return slow(*args, **kwargs)

    return watched


def test_nothing_slow_runs_on_the_ui_thread(ran: dict[str, list[bool]], window: MainWindow) -> None:
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
