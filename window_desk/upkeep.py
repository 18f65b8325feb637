"""What an administrator does to a store on disk: prove its chains, make its lists again."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

from window_desk.core.chain import Link
from window_desk.core.chain import verify as verify_chain
from window_desk.desk import Desk
from window_desk.errors import StoreUnreadable
from window_desk.models.chains import Chains
from window_desk.models.keys import key_for
from window_desk.models.store import Store

PAGE = 1000
"""Links read at a time: a chain of years must not have to fit into memory."""


def open_store(path: Path) -> Store:
    """The store at ``path``; ``StoreUnreadable`` where there is none, so that no key is made for nothing."""
    if not path.exists():
        raise StoreUnreadable("找不到台账文件：{path}。请核对 --store，或从备份恢复。", path=path)
    return Store.open(path, key_for(path))


def verify(path: Path) -> dict[str, Any]:
    """What holds and what does not: every page of the file and, if that is whole, every link of every chain."""
    store = open_store(path)
    damage = store.damage()
    chains = Desk(store).chains
    heads = {} if damage else chains.heads()
    report = [_chain(chains, device, *head) for device, head in sorted(heads.items())]
    store.close()
    sound = not damage and not any(chain["broken_at"] for chain in report)
    return {"store": str(path), "chains": report, "damage": damage, "sound": sound}


def _chain(chains: Chains, device_id: UUID, seq: int, digest: bytes) -> dict[str, Any]:
    broken = verify_chain(_links(chains, device_id))
    return {
        "device": str(device_id),
        "acts": seq,
        "head": digest[:4].hex().upper(),
        "broken_at": broken.seq if broken else None,
        "what": broken.what if broken else None,
    }


def _links(chains: Chains, device_id: UUID) -> Iterator[Link]:
    seq = 0
    while links := chains.links_after(device_id, seq, PAGE):
        yield from links
        seq = links[-1].seq


def rebuild(path: Path, progress: Callable[[int, int], None]) -> int:
    """Make a store's projections again from its ledger, telling ``progress(done, all)``; the number of cases."""
    store = open_store(path)
    try:
        return Desk(store).rebuild(progress)
    finally:
        store.close()
