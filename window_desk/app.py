"""Puts everything together; the only module that knows every other. Each public function is one command."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from platformdirs import user_data_path

from window_desk import demo as demo_centre
from window_desk import settings
from window_desk.core.chain import verify as verify_chain
from window_desk.desk import Desk
from window_desk.errors import StoreUnreadable, WindowDeskError
from window_desk.models.keys import key_for
from window_desk.models.store import Store

NO_STORE = "本机还没有台账。看演示请运行 window-desk demo。"


def data_folder() -> Path:
    """Where this PC keeps its store, papers and logs."""
    return user_data_path("window-desk", appauthor=False)


def _store_path(given: Path | None) -> Path:
    """The store asked for, else this PC's, else the demo's; ``WindowDeskError`` where there is none."""
    if given is not None:
        return given
    candidates = (data_folder() / "window.db", demo_centre.store_path(data_folder() / "demo", 3))
    found = next((path for path in candidates if path.exists()), None)
    if found is None:
        raise WindowDeskError(NO_STORE)
    return found


def _open(path: Path) -> Store:
    if not path.exists():  # before asking for a key, so that none is made for a store that is not there
        raise StoreUnreadable(f"找不到台账文件：{path}。请核对 --store，或从备份恢复。")
    return Store.open(path, key_for(path))


def verify(store: Path | None) -> dict[str, Any]:
    """What holds and what does not in a store: each device's chain link by link, and the file page by page."""
    path = _store_path(store)
    opened = _open(path)
    damage = opened.damage()
    chains, heads = Desk(opened).chains, {} if damage else Desk(opened).chains.heads()
    report = [_chain_report(heads, device, chains.links_after) for device in sorted(heads)]
    opened.close()
    sound = not damage and not any(chain["broken_at"] for chain in report)
    return {"store": str(path), "chains": report, "damage": damage, "sound": sound}


def _chain_report(heads: Any, device: Any, links_after: Callable[..., list[Any]]) -> dict[str, Any]:
    seq, digest = heads[device]
    broken = verify_chain(_links(device, links_after))
    return {
        "device": str(device),
        "acts": seq,
        "head": digest[:4].hex().upper(),
        "broken_at": broken.seq if broken else None,
        "what": broken.what if broken else None,
    }


def _links(device: Any, links_after: Callable[..., list[Any]], page: int = 1000) -> Iterator[Any]:
    seq = 0
    while links := links_after(device, seq, page):
        yield from links
        seq = links[-1].seq


def rebuild(store: Path | None, progress: Callable[[int, int], None]) -> int:
    """Make a store's projections again from its ledger; returns the number of cases."""
    opened = _open(_store_path(store))
    try:
        return Desk(opened).rebuild(progress)
    finally:
        opened.close()


def open_window() -> None:
    """Open this PC's desk on screen."""
    path = data_folder() / "window.db"
    if not path.exists():
        raise WindowDeskError(NO_STORE)
    _show(Desk(_open(path)), data_folder() / "papers")


def demo(out: Path, fresh: bool) -> None:
    """Open the demo centre at window 3; without a display, play the tour instead."""
    if not _has_display():
        print(f"没有显示器：自动走一遍全程，图片和文书写到 {out}")
        for line in tour(out):
            print(line, flush=True)
        return
    folder = data_folder() / "demo"
    if fresh:
        shutil.rmtree(folder, ignore_errors=True)
    if not demo_centre.store_path(folder, 5).exists():
        print("第一次打开，正在建立演示中心（约十秒）……", flush=True)
    desk = demo_centre.prepare(folder)
    from window_desk.demo.rounds import DemoRounds

    rounds = DemoRounds(desk, folder)
    try:
        _show(desk, folder / "papers", rounds, demo_centre.hint())
    finally:
        rounds.close()


def tour(out: Path) -> Iterator[str]:
    """Play one case from first contact to service through the real main window; tells each step."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen" if not _has_display() else "xcb")
    from window_desk.demo.tour import play

    return play(out)


def _has_display() -> bool:
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _show(desk: Desk, papers: Path, rounds: Callable[[], Any] | None = None, hint: str = "") -> None:
    from window_desk.ui.application import make_application
    from window_desk.ui.main_window import MainWindow

    language, percent = desk.setting(settings.LANGUAGE), desk.setting(settings.TEXT_PERCENT)
    application = make_application(sys.argv, str(language), int(percent))
    if rounds is None and desk.setting(settings.CENTRE_DSN):
        from window_desk.ui.centre_rounds import CentreRounds

        rounds = CentreRounds(desk)
    window = MainWindow(desk, round_source=rounds, papers_dir=papers, hint=hint)
    window.show()
    application.exec()
