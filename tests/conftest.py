"""What all tests share: a clock that stands where it is put, and real encrypted stores of the demo centre."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from argon2 import PasswordHasher
from hypothesis import HealthCheck, settings
from printing_system import PrintingSystem
from PySide6.QtWidgets import QApplication
from sqlalchemy import update
from standing import KEY, MORNING, OpenDesk

from window_desk.core.posts import Roster
from window_desk.demo import centre as demo
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.models import founding
from window_desk.models.base import table
from window_desk.models.ledger import DeviceRow
from window_desk.models.store import Store
from window_desk.ui.application import make_application

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")  # nothing fails by the clock: other programs share the machine
os.environ["PYTHONPATH"] = str(Path(__file__).parents[1])  # what a test starts is this very tree, wherever it runs from
os.environ["CUPS_SERVER"] = "/nonexistent/cups.sock"  # no test ever prints on the printers of whoever runs it


@pytest.fixture(scope="session")
def people() -> Roster:
    """The demo roster, its PINs hashed cheaply."""
    return demo.roster(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash)


@pytest.fixture
def clock() -> PlayedClock:
    return PlayedClock(MORNING)


@pytest.fixture(scope="session")
def first_day(people: Roster, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store as a window of the demo centre has it on its first day; each test works on copies of its own."""
    path = tmp_path_factory.mktemp("first-day") / "window.db"
    store = Store.create(path, KEY, demo.CENTRE.centre_id, UUID(int=7 << 64))
    founding.publish(store, people)
    store.close()
    return path


@pytest.fixture
def desk_at(tmp_path: Path, first_day: Path, clock: PlayedClock) -> Iterator[OpenDesk]:
    """Make a desk with its own store at a demo window, nobody logged in."""
    stores: list[Store] = []

    def make(window: int) -> Desk:
        device = UUID(int=(7 << 64) + len(stores) * 256 + window)
        path = Path(shutil.copy(first_day, tmp_path / f"window-{window}-{len(stores)}.db"))
        engine = Store.open(path, KEY).engine
        with engine.begin() as connection:
            connection.execute(update(table(DeviceRow)).values(device_id=device))
        store = Store(path, engine, demo.CENTRE.centre_id, device)
        stores.append(store)
        return Desk(store, clock)

    yield make
    for store in stores:
        store.close()


@pytest.fixture
def desk(desk_at: OpenDesk) -> Desk:
    """Window 3 with 王敏 at it."""
    desk = desk_at(3)
    desk.log_in("3001", "2580", 3, "3002")
    return desk


@pytest.fixture(scope="session")
def scheduler() -> Iterator[PrintingSystem]:
    """The CUPS of the tests; started for the first that prints. Its filters are another user's than root, and pytest's
    own folders are closed to them.
    """
    with TemporaryDirectory(prefix="window-desk-cups-") as folder, pytest.MonkeyPatch.context() as patch:
        system = PrintingSystem(Path(folder))
        patch.setenv("CUPS_SERVER", str(system.socket))
        system.wait_until_there()
        patch.undo()
        yield system
        system.stop()


@pytest.fixture
def printing_system(scheduler: PrintingSystem, monkeypatch: pytest.MonkeyPatch) -> PrintingSystem:
    """This PC has the printers of ``printing_system.QUEUES``."""
    monkeypatch.setenv("CUPS_SERVER", str(scheduler.socket))
    return scheduler


@pytest.fixture
def four(desk_at: OpenDesk) -> Desk:
    """Window 4 with 李静 at it."""
    desk = desk_at(4)
    desk.log_in("4001", "1470", 4)
    return desk


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The one application of the tests, dressed as the program's."""
    return make_application(["test"])
