"""Puts everything together: which store, which centre, which screen.

What is slow to import (the database, the screens, the demo) is imported where it is used: the log-in window is on
screen before the store is open.
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from window_desk.errors import WindowDeskError

if TYPE_CHECKING:
    from window_desk.desk import Desk
    from window_desk.ui.background import Rounds
    from window_desk.ui.first.answers import Answers

NO_SUCH_STORE = "找不到台账文件：{path}。请核对 --store。"
NO_STORE = "本机还没有台账。请在这台电脑的屏幕上打开窗口台账，新建或加入中心；看演示请运行 window-desk demo。"


def data_folder() -> Path:
    """Where this PC keeps its store, papers and logs."""
    return user_data_path("window-desk", appauthor=False)


def own_store() -> Path:
    """Where this window's store is."""
    return data_folder() / "window.db"


def demo_folder() -> Path:
    """Where the demo centre keeps its stores and papers."""
    return data_folder() / "demo"


def any_store() -> Path:
    """The store of this PC or, where there is none, of the demo; ``WindowDeskError`` without either."""
    found = next((path for path in (own_store(), demo_folder() / "window-3.db") if path.exists()), None)
    if found is None:
        raise WindowDeskError(NO_STORE)
    return found


def open_other(store: Path) -> None:
    """Open the desk over a store that is not this PC's, a training centre's; its papers go beside it."""
    if not store.exists():
        raise WindowDeskError(NO_SUCH_STORE, path=store)
    show(partial(_desk_over, store), store.with_suffix(".papers"))


def open_window() -> None:
    """Open this PC's desk on screen; the first time, the wizard before it."""
    if not own_store().exists():
        if not has_display():
            raise WindowDeskError(NO_STORE)
        way = first_run()
        if way == "demo":
            demo(Path("demo-out"), fresh=False)
        if not own_store().exists():
            return
    show(partial(_desk_over, own_store()), data_folder() / "papers")


def first_run() -> str:
    """Ask how this PC is to begin, and make its store; what was chosen, empty where nobody did."""
    from window_desk import shipped
    from window_desk.desk import wall_clock
    from window_desk.ui.application import make_application
    from window_desk.ui.first.first_run import Doors, FirstRun

    make_application(sys.argv)
    wizard = FirstRun(Doors(_found, _join), wall_clock(), shipped.calendar())
    way = wizard.way if wizard.exec() else ""
    wizard.be_gone()
    return way


def _found(answers: "Answers") -> None:
    from window_desk.models.founding import found
    from window_desk.models.login import hash_pin

    found(own_store(), answers.roster(hash_pin))


def _join(address: str, code: str) -> str:
    from window_desk.upkeep import join

    return join(own_store(), address, code).centre_name


def _desk_over(path: Path) -> "tuple[Desk, Rounds | None]":
    from window_desk import settings
    from window_desk.desk import Desk
    from window_desk.ui.centre_rounds import CentreRounds
    from window_desk.upkeep import open_store

    desk = Desk(open_store(path))
    return desk, CentreRounds(desk) if desk.setting(settings.CENTRE_DSN) else None


def demo(out: Path, fresh: bool) -> None:
    """Open the demo centre at window 3; without a display, play the tour instead."""
    if not has_display():
        print(f"没有显示器：自动走一遍全程，图片和文书写到 {out}", flush=True)
        for line in tour(out):
            print(line, flush=True)
        return
    if fresh:
        shutil.rmtree(demo_folder(), ignore_errors=True)
    if not (demo_folder() / "window-5.db").exists():
        print("第一次打开，正在建立演示中心（约十秒）……", flush=True)
        from window_desk.demo.centre import prepare

        prepare(demo_folder()).store.close()
    show(_demo_desk, demo_folder() / "papers", demo_hint())


def demo_hint() -> str:
    """The demo's staff numbers and PINs."""
    from window_desk.demo.seats import hint

    return hint()


def _demo_desk() -> "tuple[Desk, Rounds | None]":
    import atexit

    from window_desk.demo.centre import prepare
    from window_desk.demo.rounds import DemoRounds

    desk = prepare(demo_folder())
    rounds = DemoRounds(desk, demo_folder())
    atexit.register(rounds.stop_server)
    return desk, rounds


def tour(out: Path) -> Iterator[str]:
    """Play one case from first contact to service through the real main window; tells each step."""
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from window_desk.demo.tour import play

    return play(out)


def has_display() -> bool:
    """Whether a window can be shown to a person."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def show(open_desk: "Callable[[], tuple[Desk, Rounds | None]]", papers: Path, hint: str = "") -> None:
    """Show the log-in window at once, then open the desk behind it, then run until the window is closed.

    A store that cannot be opened is said in that window, and raised again once it was read and closed.
    """
    from window_desk.ui.application import end_session, loading, make_application
    from window_desk.ui.translation import error_text

    with loading():
        from window_desk.ui.main_window import MainWindow

        application = make_application(sys.argv)
        window = MainWindow(papers_dir=papers, hint=hint)
        window.showMaximized()
        application.processEvents()
        try:
            desk, rounds = open_desk()
        except WindowDeskError as error:
            window.say(error_text(error))
            application.exec()
            raise
        _dress(desk)
        window.attach(desk, rounds)
    application.commitDataRequest.connect(lambda session: end_session(window, session))
    application.exec()


def _dress(desk: "Desk") -> None:
    """The look this PC is set to."""
    from window_desk import settings
    from window_desk.ui.application import make_application

    language, percent = str(desk.setting(settings.LANGUAGE)), int(desk.setting(settings.TEXT_PERCENT))
    make_application(sys.argv, language, percent, high_contrast=bool(desk.setting(settings.CONTRAST)))
