"""A real encrypted store as a ledger of links, without cases: what ``SmallLedger`` is, with all that ships."""

import atexit
import random
import shutil
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select
from standing import KEY

from window_desk.core.chain import Link, forge
from window_desk.core.ids import next_hlc, uuid7
from window_desk.models import ledger
from window_desk.models.aside import AsideRow
from window_desk.models.base import table
from window_desk.models.board import Board
from window_desk.models.chains import Chains
from window_desk.models.ledger import DeviceRow
from window_desk.models.store import Store

NOON = 1_700_000_000_000_000
ALL = 10**6


def _nothing(*_: object) -> None:
    """There are no cases here to project or redraw."""


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="store-ledgers-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def _empty() -> Path:
    """A store with its tables and nothing in it, to be copied: making one takes eighty times as long."""
    store = Store.create(_folder() / "empty.db", KEY, 0, UUID(int=0))
    with store.begin() as connection:
        connection.exec_driver_sql("DELETE FROM device")
    store.close()
    return store.path


class StoreLedger:
    """The same doors as ``SmallLedger``; everything behind them is the product's."""

    board: Board | None = None

    def __init__(self, centre_id: int, seed: int, now: int = NOON) -> None:
        self._random, self.now = random.Random(seed), now
        device_id = uuid7(NOON // 1000, self._random.randbytes(10))
        path = _folder() / f"{device_id}.db"
        shutil.copy(_empty(), path)
        store = Store(path, _engine(path), centre_id, device_id)
        with store.begin() as connection:
            values = {"device_id": device_id, "centre_id": centre_id, "opened_at": datetime.now(UTC)}
            connection.execute(insert(DeviceRow).values(**values))
        self._open(store)

    def _open(self, store: Store) -> None:
        self.store = store
        self._chains = Chains(store, _nothing, _nothing, _nothing)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._chains, name)

    def absorb(self, links: Sequence[Link]) -> frozenset[UUID]:
        self._chains.absorb(links)
        return frozenset(link.act_id for link in links)

    def record(self, count: int = 1, kind: str = "收件", size: int = 300) -> list[Link]:
        with self.store.begin() as connection:
            for _ in range(count):
                seq, previous, _hlc = ledger.head(connection, self.store.device_id)
                hlc = next_hlc(self.now, ledger.last_hlc(connection))
                act_id, body = uuid7(NOON // 1000, self._random.randbytes(10)), self._random.randbytes(size)
                place = (self.store.centre_id, self.store.device_id, seq + 1)
                ledger.append(connection, [forge(previous, *place, act_id, hlc, 1, kind, body)])
        return self._chains.links_after(self.store.device_id, seq + 1 - count, count)

    @property
    def chains(self) -> dict[UUID, list[Link]]:
        return {device: self._chains.links_after(device, 0, ALL) for device in self._chains.heads()}

    @property
    def aside(self) -> list[Link]:
        columns = [table(AsideRow).c[name] for name in Link.__slots__]
        with self.store.read() as connection:
            return [Link(*row) for row in connection.execute(select(*columns))]

    def copy(self, seed: int) -> "StoreLedger":
        twin = object.__new__(StoreLedger)
        twin._random, twin.now = random.Random(seed), self.now
        path = _folder() / f"{seed}-{uuid7(NOON // 1000, twin._random.randbytes(10))}.db"
        self.store.close()
        shutil.copy(self.store.path, path)
        if (log := Path(f"{self.store.path}-wal")).exists():
            shutil.copy(log, f"{path}-wal")
        twin._open(Store.open(path, KEY))
        return twin


def _engine(path: Path) -> Any:
    from window_desk.models.store import _engine as engine

    return engine(path, KEY, may_create=False)
