"""How long the UI thread is held while 2,000 items × 30 materials are brought in and let out: prints JSON.

``.venv/bin/python tests/bench/catalogue_slots.py``. The thread is asked every few milliseconds; what it does not answer
for is a hold, whatever caused it: an event of its own, a lock, another thread that does not hand the interpreter over.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "ui"))

from large_workbook import ITEMS, large_items
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from window_desk.core.entry import CHINA
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.generate.making import generate
from window_desk.generate.plan import plan
from window_desk.interchange import trial
from window_desk.models.keys import key_for
from window_desk.models.store import Store
from window_desk.ui.admin.item_dialogs import TrialDialog
from window_desk.ui.admin.items_page import ItemsPage
from window_desk.ui.application import loading, make_application
from window_desk.ui.main_window import MainWindow

BEAT = 2
"""Milliseconds between two beats."""
NOW = datetime(2026, 11, 26, 10, 32, tzinfo=CHINA)
PIN = "7410"


Took = tuple[float, float, float]


class Pulse:
    """Notes how long the event loop was away, from beat to beat."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._on_beat)
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self.longest = self.busiest = 0.0
        self._timer.start()

    def _on_beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, (now - self._last) * 1000 - BEAT)
        self.busiest = max(self.busiest, (worked - self._worked) * 1000)
        self._last, self._worked = now, worked

    def during(self, step: Callable[[], object], done: Callable[[], bool]) -> Took:
        """Seconds until ``done`` after ``step``, and the longest hold from its beginning on: by the clock, and of the
        processor that the thread itself took (both ms).
        """
        self.longest = self.busiest = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()
        begun = self._last
        step()
        while True:
            QApplication.processEvents()
            if done():
                break
            time.sleep(0.001)
        for _ in range(20):  # what follows from it
            QApplication.processEvents()
            time.sleep(BEAT / 1000)
        return time.perf_counter() - begun, self.longest, self.busiest


def play(folder: Path) -> dict[str, Took]:
    """What each step took."""
    with loading():
        make_application(["window-desk"])
        made = generate(folder / "centre.db", plan(800, 7, 14, 2026, date(2026, 11, 25)), lambda *_: None)
        desk = Desk(Store.open(made.store, key_for(made.store)), lambda: NOW)
        window = MainWindow(desk, papers_dir=folder)
        window.show()
        hands = Hands(window)
    file, unit = folder / "items.xlsx", desk.roster.departments[0].code
    trial.export(file, (replace(item, department=unit) for item in large_items()))
    pulse, told = Pulse(), dict[str, Took]()
    page = _page(hands, "9101")
    told["look the workbook over"] = pulse.during(
        lambda: page.files.look_over(file), lambda: not page.files.worker.busy
    )
    dialog = page.findChild(TrialDialog)
    assert dialog is not None, page
    told["put it into the draft"] = pulse.during(dialog.confirm, lambda: not page.files.worker.busy)
    told["show the list again"] = pulse.during(page.refresh, lambda: not page.busy)
    one = page._catalogue.prepared()["I7"]
    told["put one more into it"] = pulse.during(lambda: page._catalogue.put([replace(one, name="改名")]), lambda: True)
    told["show the list after that"] = pulse.during(page.refresh, lambda: not page.busy)
    window.log_out()
    page = _page(hands, "9102")
    told["look the draft over"] = pulse.during(page.strip.release, lambda: not page.strip.worker.busy)
    assert page.strip._dialog is not None
    told["let it out"] = pulse.during(page.strip._dialog.confirm, lambda: not page.strip.worker.busy and not page.busy)
    assert len(desk.cataloguing.newest()) >= ITEMS
    told["search"] = pulse.during(lambda: page._search.setText("之1999"), lambda: not page.busy)
    window.close_seen()
    return told


def _page(hands: Hands, staff_no: str) -> ItemsPage:
    hands.log_in(staff_no, PIN, "3", stands_in=False)
    hands.do("place.items")
    page = hands.find(ItemsPage, "")
    while page.busy:
        QApplication.processEvents()
    return page


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        json.dump(play(Path(folder)), sys.stdout, ensure_ascii=False, indent=1)
