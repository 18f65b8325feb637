"""What differs between two versions of an item, field by field; the version's number and day are no difference."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from window_desk.core.catalogue import Item
from window_desk.core.wire import plain

KEYED_BY = {"materials": "no", "situations": "key", "steps": "key"}
"""By what the members of a list are the same from one version to the next; else by their place."""


@dataclass(frozen=True, slots=True)
class Change:
    """One field: ``path`` (``materials/2/name``), before and after as text; empty where it is not there."""

    path: str
    before: str
    after: str


def changes(old: Item | None, new: Item) -> tuple[Change, ...]:
    """Every field in which ``new`` says otherwise than ``old``; all of it where there was none."""
    before = _flat(plain(replace(old, version=new.version, effective_on=new.effective_on))) if old else {}
    after = _flat(plain(new))
    paths = sorted(before.keys() | after.keys())
    return tuple(Change(p, before.get(p, ""), after.get(p, "")) for p in paths if before.get(p, "") != after.get(p, ""))


def _flat(data: Mapping[str, Any]) -> dict[str, str]:
    return dict(_leaves("", data))


def _leaves(path: str, data: Any, name: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(data, Mapping):
        for key, value in data.items():
            yield from _leaves(f"{path}/{key}" if path else key, value, key)
    elif isinstance(data, list):
        for place, value in enumerate(data, 1):
            key = value.get(KEYED_BY[name], place) if name in KEYED_BY else place
            yield from _leaves(f"{path}/{key}", value)
    else:
        yield path, str(data)
