"""What holds of a store and what does not: every page of its file, then every link of every chain."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any
from uuid import UUID

from window_desk.core.chain import Link, verify

if TYPE_CHECKING:  # the chains know how to be proved
    from window_desk.models.chains import Chains

PAGE = 1000
"""Links read at a time: a chain of years must not have to fit into memory."""

Progress = Callable[[int, int], None]


def prove(chains: "Chains", progress: Progress = lambda done, of: None) -> dict[str, Any]:
    """``store``, ``chains`` (device, acts, head, broken_at, what), ``damage`` and whether it is ``sound``; tells
    ``progress(done, all)`` in acts. Works on any thread.
    """
    damage = chains.store.damage()
    heads = {} if damage else chains.heads()
    told = _Told(sum(seq for seq, _ in heads.values()), progress)
    report = [_chain(chains, told, device, *head) for device, head in sorted(heads.items())]
    sound = not damage and not any(chain["broken_at"] for chain in report)
    return {"store": str(chains.store.path), "chains": report, "damage": damage, "sound": sound}


class _Told:
    """How far it is."""

    def __init__(self, of: int, progress: Progress) -> None:
        self._done, self._of, self._progress = 0, of, progress

    def read(self, count: int) -> None:
        self._done += count
        self._progress(min(self._done, self._of), self._of)


def _chain(chains: "Chains", told: _Told, device_id: UUID, seq: int, digest: bytes) -> dict[str, Any]:
    broken = verify(_links(chains, told, device_id))
    return {
        "device": str(device_id),
        "acts": seq,
        "head": digest[:4].hex().upper(),
        "broken_at": broken.seq if broken else None,
        "what": broken.what if broken else None,
    }


def _links(chains: "Chains", told: _Told, device_id: UUID) -> Iterator[Link]:
    seq = 0
    while links := chains.links_after(device_id, seq, PAGE):
        yield from links
        seq = links[-1].seq
        told.read(len(links))
