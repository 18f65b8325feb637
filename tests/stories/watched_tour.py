"""The tour under a watcher: ``python watched_tour.py OUT`` plays it into that folder and prints JSON.

It says what the thread of the screen did meanwhile: ``lines`` of the tour, ``slow`` things done in an event, the most
``statements`` one event asked of the database, the ``longest`` event in ms with what it was; and what was ``planted``
afterwards, to show that it would have been found.

A process of its own, since what Python has loaded once it does not load again.
"""

import json
import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import current_thread, main_thread
from time import perf_counter
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["CUPS_SERVER"] = "/nonexistent/cups.sock"

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

HEAVY = frozenset({"reportlab", "psycopg", "PIL", "escpos", "pypdfium2", "pypdfium2_raw", "alembic", "argon2", "segno"})
"""Packages that take their time to load."""
FORBIDDEN = frozenset({"socket.connect", "subprocess.Popen", "os.posix_spawn", "os.fork", "os.system"})
"""What waits for somebody else: audit events of Python."""
FONTS = (".ttf", ".otf", ".ttc")


class Watcher:
    """What is noted while ``event`` names the event under way; empty outside of events."""

    def __init__(self) -> None:
        self.event, self.statements = "", 0
        self.slow: list[str] = []
        self.most: tuple[int, str] = (0, "")
        self.longest: tuple[float, str] = (0.0, "")

    def note(self, what: str) -> None:
        if self.event and current_thread() is main_thread():
            self.slow.append(f"{what} in {self.event}")

    def audit(self, event: str, args: tuple[Any, ...]) -> None:
        if not self.event:
            return
        if event in FORBIDDEN or event.startswith("shutil."):
            self.note(event)
        elif (event == "import" and str(args[0]).partition(".")[0] in HEAVY) or (
            event == "open" and str(args[0]).endswith(FONTS)
        ):
            self.note(f"{event} {args[0]}")

    def watching(self, owner: Any, name: str) -> None:
        """Note each call of that function."""
        slow: Callable[..., Any] = getattr(owner, name)

        def watched(*args: Any, **kwargs: Any) -> Any:
            self.note(name)
            return slow(*args, **kwargs)

        setattr(owner, name, watched)

    def statement(self, *_: Any) -> None:
        self.statements += current_thread() is main_thread()


class Watched(QApplication):
    """Tells the watcher of each event; events inside events count for the outer one."""

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if WATCHER.event:
            return super().notify(receiver, event)
        WATCHER.event = f"{event.type().name} {type(receiver).__name__} {receiver.objectName()}".strip()
        WATCHER.statements, begun = 0, perf_counter()
        try:
            return super().notify(receiver, event)
        finally:
            took = (perf_counter() - begun) * 1000
            WATCHER.longest = max(WATCHER.longest, (took, WATCHER.event))
            WATCHER.most = max(WATCHER.most, (WATCHER.statements, WATCHER.event))
            WATCHER.event = ""


WATCHER = Watcher()


def play(out: Path) -> dict[str, Any]:
    """Play the tour of a smaller demo centre."""
    application = Watched(["window-desk"])
    WATCHER.watching(time, "sleep")
    import argon2
    from sqlalchemy import Engine, event

    from window_desk import printing
    from window_desk.demo.tour import APPLICANT, Tour
    from window_desk.desk import wall_clock
    from window_desk.printing import cups
    from window_desk.ui import press

    for owner, name in ((printing, "render"), (argon2.PasswordHasher, "verify"), (cups, "printers"), (cups, "submit")):
        WATCHER.watching(owner, name)
    for name in ("pdf", "draw", "put_out", "printers", "start"):
        WATCHER.watching(press, name)
    event.listen(Engine, "before_cursor_execute", WATCHER.statement)
    sys.addaudithook(WATCHER.audit)
    tour, lines, leaked = Tour(out, wall_clock().date(), cases_each=5), list[str](), set[str]()
    for line in tour.steps():
        lines.append(line)
        if line.startswith(("两个窗口一致", "没有连中心")) or "送达" in line:  # while the stores are open
            leaked |= leaks((tour.desk.store.path.parent, out), APPLICANT)
    application.processEvents()
    found = {"lines": lines, "slow": WATCHER.slow, "statements": WATCHER.most, "longest": WATCHER.longest}
    found |= {"leaked": sorted(leaked), "leak found": leak_is_found(out, APPLICANT)}
    WATCHER.slow = []
    QTimer.singleShot(0, application, plant)
    application.processEvents()
    return {**found, "planted": WATCHER.slow}


def leaks(folders: Iterable[Path], said: tuple[str, ...]) -> set[str]:
    """The files below ``folders`` that hold, or are named by, anything ``said`` in the clear; of pictures and papers,
    which are there to be read, those so named.
    """
    wanted = [text.encode(code) for text in said for code in ("utf-8", "utf-16-le", "gb18030")]
    found = set()
    for path in (path for folder in folders for path in folder.rglob("*") if path.is_file()):
        named = any(text in str(path) for text in said)
        content = b"" if path.suffix in (".pdf", ".png") else path.read_bytes()
        if named or any(text in content for text in wanted):
            found.add(str(path))
    return found


def leak_is_found(out: Path, said: tuple[str, ...]) -> bool:
    """Whether a name in the clear would have been found."""
    note = out / "note.txt"
    note.write_text(f"来访人{said[1]}", "utf-8")
    found = leaks([out], said) == {str(note)}
    note.unlink()
    return found


def plant() -> None:
    """One of each kind of slow work, in an event."""
    from window_desk import shipped
    from window_desk.ui import press

    time.sleep(0)
    subprocess.run(["true"], check=True)
    shipped.font("NotoSansSC-Regular.ttf").open("rb").close()
    press.printers()
    __import__("reportlab.rl_config")


if __name__ == "__main__":
    logging.basicConfig(level=logging.DEBUG)
    print(json.dumps(play(Path(sys.argv[1])), ensure_ascii=False))
