"""时限: every limit an item may set, by one name, read and set in one way; those of 延续 are a part of their own."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from window_desk.core.catalogue import Item, Limit, Renewal

NAMES: Mapping[str, str] = {
    "notify": "告知时限",
    "supply": "补正时限",
    "statutory": "法定时限",
    "promised": "承诺时限",
    "deliver": "送达时限",
    "extension": "延长时限",
    "visit": "现场核查时限",
    "renewal.latest": "延续最迟",
    "renewal.earliest": "延续最早",
}
"""What each is called, by the path of its field."""

LATEST, EARLIEST = "renewal.latest", "renewal.earliest"


@dataclass(frozen=True, slots=True)
class NamedLimit:
    """A limit and which of ``NAMES`` it is."""

    which: str
    limit: Limit


def limits(item: Item) -> Iterator[NamedLimit]:
    """The limits that ``item`` sets, in the order of ``NAMES``."""
    for which in NAMES:
        if limit := _get(item, which):
            yield NamedLimit(which, limit)


def with_limit(item: Item, which: str, limit: Limit | None) -> Item:
    """``item`` with that limit, or without it. No 延续最早 without 延续最迟: the one goes with the other, and is
    ``KeyError`` before it.
    """
    if which == LATEST:
        earliest = item.renewal.earliest if item.renewal else None
        return replace(item, renewal=Renewal(limit, earliest) if limit else None)
    if which == EARLIEST:
        if item.renewal is None:
            raise KeyError(which)
        return replace(item, renewal=replace(item.renewal, earliest=limit))
    changed: dict[str, Any] = {which: limit}
    return replace(item, **changed)


def may_set(item: Item) -> list[str]:
    """Which limits ``item`` does not set and could."""
    there = {each.which for each in limits(item)}
    return [which for which in NAMES if which not in there and (which != EARLIEST or LATEST in there)]


def _get(item: Item, which: str) -> Limit | None:
    if which in (LATEST, EARLIEST):
        if item.renewal is None:
            return None
        return item.renewal.latest if which == LATEST else item.renewal.earliest
    found: Limit | None = getattr(item, which)
    return found
