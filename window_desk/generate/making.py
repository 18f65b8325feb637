"""Makes the store: everything published, every line of the year, the lists, and a note of the PINs beside it."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from random import Random
from time import perf_counter
from uuid import uuid4

from window_desk.core.entry import CHINA
from window_desk.desk import Desk
from window_desk.errors import Unreachable, WindowDeskError
from window_desk.generate import places
from window_desk.generate.plan import Plan
from window_desk.generate.writing import AT_A_TIME, Batch, Chains
from window_desk.generate.year import days
from window_desk.models import reference
from window_desk.models.founding import publish
from window_desk.models.keys import make_key
from window_desk.models.store import Store

Progress = Callable[[int, int], None]
"""Told how much is done, of how much."""

THERE_ALREADY = "{path} 已经有了，没有改动。请用 --out 另写一个文件名。"
NOT_WRITTEN = "写不到 {path}：{why}。请换一个地方，或者腾出空间再试。"
PEOPLE = """这是生成的培训台账，中心、人员、申请人和办件都是虚构的。

台账　　{store}（钥匙在同名 .key 文件里，两个文件要放在一起）
打开　　window-desk --store {store}

窗口人员　工号 1＋三位窗口号＋1（A 岗）或 2（B 岗），例如 3 号窗口的 10031、10032　　PIN {pin}
负责人　　{heads}　　PIN {over}
督查　　　9001、9002　　PIN {over}
管理员　　9101、9102　　PIN {over}
监察　　　9201　　PIN {over}

本机自己的链是空的：各窗口的链如同已经同步下来。重做同一份：
window-desk generate --cases {cases} --seed {seed} --windows {windows} --year {year} --until {until}
"""


@dataclass(frozen=True, slots=True)
class Made:
    """What was made: files and acts, and the seconds that writing the ledger and making the lists took."""

    store: Path
    note: Path
    cases: int
    acts: int
    writing: float
    listing: float


def generate(path: Path, plan: Plan, progress: Progress) -> Made:
    """Make the centre of ``plan`` at ``path``; of what ``progress`` is told half is the ledger, half the lists.

    Refuses where there is a file already. Whatever cuts it short leaves nothing behind.
    """
    note = path.with_suffix(".txt")
    for each in (path, path.with_suffix(".key"), note):
        if each.exists():
            raise WindowDeskError(THERE_ALREADY, path=each)
    with _whole_or_nothing(path) as store, _no_collector():
        publish(store, places.roster(plan.windows, plan.seed))
        with store.begin() as connection:
            for item in places.catalogue(plan.year):
                reference.publish_item(connection, item)
        begun = perf_counter()
        acts = _write_year(store, plan, progress)
        between = perf_counter()
        evening = datetime.combine(plan.until, time(18), CHINA)
        cases = Desk(store, lambda: evening).rebuild(lambda done, total: progress(done + total, 2 * total))
        took = between - begun, perf_counter() - between
    note.write_text(_note(path, plan), "utf-8")
    return Made(path, note, cases, acts, *took)


def _write_year(store: Store, plan: Plan, told: Progress) -> int:
    """The lines of the whole year, some thousand a transaction; how many."""
    chains, batch = Chains(plan.windows, Random(f"devices-{plan.seed}")), Batch()
    for day in days(plan):
        batch.add(chains.seal(day.lines), day.lines, day.people)
        if len(batch) >= AT_A_TIME:
            _write(store, batch)
        told(day.begun, 2 * plan.cases)
    _write(store, batch)
    return chains.acts


def _write(store: Store, batch: Batch) -> None:
    with store.begin() as connection:
        batch.write(connection)


@contextmanager
def _whole_or_nothing(path: Path) -> Iterator[Store]:
    """A new store beside ``path`` that takes its name when all went well, and is gone when not."""
    unfinished, key = path.with_suffix(".part"), path.with_suffix(".key")
    store: Store | None = None
    try:
        _remove(unfinished)
        store = Store.create(unfinished, make_key(key), places.CENTRE.centre_id, uuid4())
        yield store
        store.close()
        unfinished.rename(path)
    except BaseException as error:
        if store:
            store.close()
        _remove(unfinished)
        key.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise Unreachable(NOT_WRITTEN, path=path, why=error.strerror) from error
        raise


@contextmanager
def _no_collector() -> Iterator[None]:
    """Nothing here makes cycles, and the collector would go through all waiting lines again and again: a fifth of the
    time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _remove(unfinished: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        Path(f"{unfinished}{ending}").unlink(missing_ok=True)


def _note(path: Path, plan: Plan) -> str:
    heads = "、".join(places.head_no(code) for code, *_ in places.BODIES)
    return PEOPLE.format(
        store=path.name,
        pin=places.PIN,
        over=places.OVERSEERS_PIN,
        heads=heads,
        cases=plan.cases,
        seed=plan.seed,
        windows=plan.windows,
        year=plan.year,
        until=plan.until,
    )
