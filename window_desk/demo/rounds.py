"""The demo's centre: a private PostgreSQL on this machine, started off the screen's thread, with all three windows."""

import os
import secrets
from pathlib import Path

from window_desk import settings
from window_desk.demo import centre as demo
from window_desk.demo.seats import SEATS
from window_desk.desk import Desk
from window_desk.sync.admin import create_centre, enrol
from window_desk.sync.bell import Bell
from window_desk.sync.centre import Centre
from window_desk.sync.embedded import EmbeddedPostgres
from window_desk.sync.exchange import Exchange
from window_desk.sync.incoming import Told
from window_desk.ui.background import Round
from window_desk.ui.centre_rounds import CentreRounds


def server_folder(folder: Path) -> Path:
    """Where the demo's PostgreSQL lives: beside the stores, or, as root, where its other account can go."""
    return Path("/var/lib/window-desk-demo") if hasattr(os, "geteuid") and os.geteuid() == 0 else folder / "centre"


class DemoRounds:
    """Rounds with the demo's own PostgreSQL; the first starts it and brings the windows' cases together."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk, self.folder = desk, folder
        self._server: EmbeddedPostgres | None = None
        self._rounds = CentreRounds(desk)

    def round(self, told: Told) -> Round:
        """One round; ``Unreachable`` where no PostgreSQL is installed: the desk works on without."""
        if self._server is None:
            server = EmbeddedPostgres(server_folder(self.folder))
            server.start()
            self._server = server
            gather(server, self.folder, self.desk)
        return self._rounds.round(told)

    def wait(self, bell: Bell, seconds: float) -> bool:
        """Wait so long at most, for the bell or the centre; whether another window has sent something."""
        return self._rounds.wait(bell, seconds)

    def cut(self) -> None:
        """Break off the round under way, and begin no other."""
        self._rounds.cut()

    def close(self) -> None:
        """Hang up."""
        self._rounds.close()

    def stop_server(self) -> None:
        """The end of the demo."""
        if self._server is not None:
            self._server.stop()


def _name(folder: Path) -> str:
    """What this demo is called on the server: stores made anew are another centre, never a fork of the old one."""
    file = folder / "centre.name"
    if not file.exists():
        file.write_text(f"demo_{secrets.token_hex(4)}")
    return file.read_text().strip()


def gather(server: EmbeddedPostgres, folder: Path, desk: Desk) -> None:
    """Make the centre, give each window its login, and let the other windows send what they have."""
    name = _name(folder)
    administrator = server.database(name)
    create_centre(administrator, demo.CENTRE, may_upgrade=True)
    for seat in SEATS:
        login = f"{name}_window_{seat.window}"
        dsn = server.dsn(name, login, enrol(administrator, demo.CENTRE.centre_id, login))
        if demo.store_path(folder, seat.window) == desk.store.path:
            desk.set_setting(settings.CENTRE_DSN, dsn)
            continue
        other = demo.open_desk(folder, seat.window)
        other.set_setting(settings.CENTRE_DSN, dsn)
        with Centre(dsn) as centre:
            Exchange(other.chains, centre).round()
        other.store.close()
