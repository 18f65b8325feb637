"""Two windows with the line cut: each plays its own ledger from the same beginning, then the two meet."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

from window_desk.core.case import Case
from window_desk.core.entry import Entry
from window_desk.core.fold import fold
from window_desk.story.player import Played

_OTHER = UUID(int=0xB)
_APART = 1 << 64


def meet(one: Played, other: Played, label: str = "") -> Case:
    """The case both ledgers are about, once each has the lines of the other: what they both begin with is one line."""
    here, there = one.case(label), other.case(label)
    shared = sum(_same(a, b) for a, b in zip(here.entries, there.entries, strict=False))
    lines = (*map(_stamped, here.entries), *_from_elsewhere(there.entries[shared:], frozenset(there.entries[:shared])))
    return fold(here.case_id, lines)


def _same(a: Entry, b: Entry) -> bool:
    return (a.happened_at, a.by, a.act) == (b.happened_at, b.by, b.act)


def _stamped(entry: Entry) -> Entry:
    """The line with the reading of the hybrid clock it would have had at its window."""
    return replace(entry, hlc=int(entry.entered_at.timestamp() * 1_000_000))


def _from_elsewhere(lines: tuple[Entry, ...], shared: frozenset[Entry]) -> Iterator[Entry]:
    """The other window's own lines under ids and in a chain of its own, citing one another as they did."""
    known = {entry.act_id for entry in shared}
    for entry in lines:
        act = entry.act
        cited = getattr(act, "of_act", None)
        if cited is not None and cited not in known:
            act = replace(act, of_act=_apart(cited))  # type: ignore[arg-type]
        yield replace(_stamped(entry), act_id=_apart(entry.act_id), device_id=_OTHER, act=act)


def _apart(act_id: UUID) -> UUID:
    return UUID(int=act_id.int + _APART)
