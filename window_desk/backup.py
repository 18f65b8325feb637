"""备份和恢复: a window's store in one encrypted file with its own key, and back again, onto this PC or another.

A backup is proved before it gets its name. A store that was restored writes a chain of its own from then on: the copy
may be old, or live on elsewhere, and two programs that write one chain would fork it (MISSION F6; SYNC.md 1).
"""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from window_desk.desk import Desk, wall_clock
from window_desk.errors import StoreUnreadable, Unreachable, WindowDeskError
from window_desk.models.copying import Lying, copy, put_together
from window_desk.models.keys import key_for, make_key, read_key, share_key
from window_desk.models.store import Store
from window_desk.sync.own_chain import Restart
from window_desk.upkeep import prove, unsent

Progress = Callable[[int, int], None]
"""Told how much is done, of how much."""

THERE = "{path} 已经有了，备份不覆盖旧的。请换一个文件名。"
GONE = "找不到备份文件：{path}。请核对路径。"
UNSOUND = "核验不通过，没有留下这份文件。原来的没有被改动；请保留它并报告管理员：{path}"
OCCUPIED = "本机已经有台账：{path}。要用备份代替它，请加 --replace：现在的台账会改名留在旁边，不会删除。"
IN_USE = "本机台账正被窗口台账使用，请先关闭窗口再恢复：{path}"
UNWRITABLE = "写不进 {path}：请核对文件夹是否存在、能不能写、磁盘是否满了。"


@dataclass(frozen=True, slots=True)
class Copied:
    """A backup made or brought back: the file, where its key is, how many acts of how many chains it holds, and where
    the store that was there before lies now, with how many acts the centre has not got (``None``: cannot be read).
    """

    path: Path
    key_file: Path
    acts: int
    chains: int
    set_aside: Path | None = None
    left_behind: int | None = None


def back_up(store: Path, to: Path, key_file: Path | None, progress: Progress) -> Copied:
    """Copy the store at ``store``, in use or not, into the new file ``to``, encrypted with the key in ``key_file``.

    The key is made where there is none yet (``TO.key`` by default), never the store's own: that stays on this PC.
    Raises ``WindowDeskError``, and then leaves no half-made file.
    """
    if not store.exists():
        raise StoreUnreadable("找不到台账文件：{path}。请核对 --store，或从备份恢复。", path=store)
    if to.exists():
        raise WindowDeskError(THERE, path=to)
    key_file = key_file or beside(to)
    try:
        key = read_key(key_file) if key_file.exists() else make_key(key_file)
        acts, chains = _copy(store, key_for(store), to, key, progress, archived=False)
    except OSError as error:
        raise Unreachable(UNWRITABLE, path=to) from error
    return Copied(to, key_file, acts, chains)


def restore(backup: Path, store: Path, key_file: Path | None, *, replace: bool, progress: Progress) -> Copied:
    """Make the store at ``store`` from a backup, under a key of this PC; the backup itself is only read.

    A store that is there is never overwritten: with ``replace`` it is renamed and kept, with its key. Raises
    ``WindowDeskError``, and then everything is as it was.
    """
    key_file = key_file or beside(backup)
    if not backup.exists():
        raise StoreUnreadable(GONE, path=backup)
    backup_key = read_key(key_file)
    if store.exists() and not replace:
        raise WindowDeskError(OCCUPIED, path=store)
    arriving = store.with_name(f"{store.name}.arriving")
    try:
        store.parent.mkdir(parents=True, exist_ok=True)
        acts, chains = _copy(backup, backup_key, arriving, key_for(store), progress, archived=True)
        _begin_anew(arriving, key_for(store))
        aside, left_behind = _set_aside(store, wall_clock()) if store.exists() else (None, None)
        os.replace(arriving, store)
    except OSError as error:
        raise Unreachable(UNWRITABLE, path=store) from error
    finally:
        arriving.unlink(missing_ok=True)
    return Copied(store, key_file, acts, chains, aside, left_behind)


def beside(backup: Path) -> Path:
    """Where the key of a backup lies unless somebody says otherwise."""
    return backup.with_name(f"{backup.name}.key")


def _copy(source: Path, source_key: str, to: Path, key: str, progress: Progress, *, archived: bool) -> tuple[int, int]:
    """Copy and prove the copy before it gets its name; how many acts, of how many chains."""
    unproved = to.with_name(f"{to.name}.part")
    unproved.unlink(missing_ok=True)
    try:
        copy(source, source_key, unproved, key, progress, archived=archived)
        copied = Store.open(unproved, key)
        try:
            proof = prove(copied)
        finally:
            copied.close()
        if not proof["sound"]:
            raise WindowDeskError(UNSOUND, path=source)
        put_together(unproved, key)
        os.replace(unproved, to)
    finally:
        unproved.unlink(missing_ok=True)
    return sum(chain["acts"] for chain in proof["chains"]), len(proof["chains"])


def _begin_anew(path: Path, key: str) -> None:
    """What the centre has not got goes on in a new chain, under the same ids: another copy may have sent it too."""
    store = Store.open(path, key)
    try:
        chains = Desk(store).chains
        chains.begin_anew(chains.acknowledged(), Restart.RESTORED)
    finally:
        store.close()
    put_together(path, key)


def _set_aside(store: Path, now: datetime) -> tuple[Path, int | None]:
    """Rename the store that is there; kept with it are its key and, where it cannot be read, what lay beside it.

    Also says how many acts of it the centre has not got.
    """
    names = (store.with_name(f"{store.stem}-{now:%Y%m%d-%H%M%S}-{n}{store.suffix}") for n in count(1))
    aside = next(name for name in names if not name.exists())
    log, kept_log = (path.with_name(f"{path.name}-wal") for path in (store, aside))
    if log.exists():
        shutil.copy2(log, kept_log)
    lying = put_together(store, key_for(store))
    if lying is not Lying.UNREADABLE:
        kept_log.unlink(missing_ok=True)
    if lying is Lying.IN_USE:
        raise Unreachable(IN_USE, path=store)
    left_behind = unsent(store) if lying is Lying.TOGETHER else None
    share_key(store, aside)
    store.rename(aside)
    for end in ("-wal", "-shm"):  # what belongs to one file must not be read into another
        store.with_name(store.name + end).unlink(missing_ok=True)
    return aside, left_behind
