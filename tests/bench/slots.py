"""How long the UI thread is busy with one event, during the whole tour: ``python tests/bench/slots.py`` prints JSON.

Counted in processor time of that thread (what the program itself takes) and by the clock; the first event of a kind is
counted too, with everything it loads. Between two steps there is a pause, as there is with whoever works here.
"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

PAUSE = 300
"""Milliseconds between two steps of the tour."""


class Watched(QApplication):
    """An application that notes how long each event took; events inside events count for the outer one."""

    slots: list[tuple[float, float, str]]  # of the processor, by the clock (both ms), what
    inside = False

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self.inside:
            return super().notify(receiver, event)
        self.inside = True
        what = f"{event.type().name} {type(receiver).__name__} {receiver.objectName()}"  # it may be gone afterwards
        processor, clock = time.thread_time(), time.perf_counter()
        try:
            return super().notify(receiver, event)
        finally:
            self.inside = False
            took = ((time.thread_time() - processor) * 1000, (time.perf_counter() - clock) * 1000)
            self.slots.append((*took, what))


def play() -> dict[str, Any]:
    """Play the tour; the number of events, and the longest ones."""
    application = Watched(["window-desk"])
    application.slots = []
    from window_desk.demo.tour import play as tour

    with tempfile.TemporaryDirectory() as folder:
        for _ in tour(Path(folder)):
            QTest.qWait(PAUSE)
    longest = sorted(application.slots, key=lambda slot: max(slot[:2]), reverse=True)[:8]
    return {"events": len(application.slots), "longest": longest}


if __name__ == "__main__":
    json.dump(play(), sys.stdout, ensure_ascii=False)
