"""Acts to bytes and back. What was written once is readable for ever.

The body of a link is canonical JSON (sorted keys, no spaces, UTF-8): ``{"act": …, "at": …, "by": …, "case": …,
"entered": …, "late": …}``, the last only for late entries. A field at its default is left out, so that a newer program
may add fields with defaults without a new format; anything else raises ``FMT`` and gets an entry in ``UPGRADES``. A
kind, format, field or value from a newer program is read as ``Unknown``, never dropped, and never in the way of others.
"""

import dataclasses
import json
import re
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any
from uuid import UUID

from window_desk.core.acts import Act, Unknown
from window_desk.core.chain import Link
from window_desk.core.entry import Entry, Hand

T = typing.TypeVar("T")

FMT = 1
"""The format written by this program."""

UPGRADES: Mapping[tuple[str, int], Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""How an act of an old format becomes the next one: (kind, fmt) to a function over its JSON."""


def kind_of(act_type: type) -> str:
    """The name of a kind on the wire: ``Accepted`` is ``accepted``, ``FirstContacted`` is ``first_contacted``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", act_type.__name__).lower()


KINDS: Mapping[str, type] = {kind_of(t): t for t in typing.get_args(Act) if t is not Unknown}
"""Every kind this program knows."""


def write(entry: Entry) -> bytes:
    """The body of ``entry``: what was done, by whom, when, in which case."""
    body = {
        "act": _plain(entry.act),
        "at": entry.happened_at.isoformat(),
        "by": _plain(entry.by),
        "case": str(entry.case_id),
        "entered": entry.entered_at.isoformat(),
    }
    if entry.late_reason:
        body["late"] = entry.late_reason
    return json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def read(link: Link) -> Entry | None:
    """The entry a link carries; ``None`` when its body was erased by law. Damaged bytes are a ``ValueError``."""
    return None if link.body is None else _entry(link)


@lru_cache(maxsize=2048)
def _entry(link: Link) -> Entry:
    """What comes in is asked three times on its way into a store what it says; two thousand are one page of a pull."""
    try:
        body = json.loads(link.body or b"")
        return Entry(
            act_id=link.act_id,
            case_id=UUID(body["case"]),
            device_id=link.device_id,
            seq=link.seq,
            hlc=link.hlc,
            by=_reader(Hand)(body["by"]),
            happened_at=datetime.fromisoformat(body["at"]),
            entered_at=datetime.fromisoformat(body["entered"]),
            act=_read_act(link.kind, link.fmt, body["act"]),
            late_reason=body.get("late", ""),
            hash=link.hash,
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"act {link.act_id} cannot be read: {error}") from error


def _read_act(kind: str, fmt: int, data: dict[str, Any]) -> Act:
    if kind not in KINDS or fmt > FMT:
        return Unknown(kind, fmt)
    for version in range(fmt, FMT):
        upgrade = UPGRADES.get((kind, version))
        data = upgrade(data) if upgrade else data
    try:
        return typing.cast(Act, _reader(KINDS[kind])(data))
    except (KeyError, TypeError, ValueError, AttributeError):  # a field or a value this program does not know yet
        return Unknown(kind, fmt)


def case_of(link: Link) -> UUID | None:
    """The case a link speaks of; ``None`` once erased, or where its body makes no sense: kept, but in no case."""
    try:
        entry = read(link)
    except ValueError:
        return None
    return entry.case_id if entry else None


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return {
            f.name: _plain(getattr(value, f.name))
            for f in dataclasses.fields(value)
            if f.default is dataclasses.MISSING or getattr(value, f.name) != f.default
        }
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value


@cache
def _reader(annotation: Any) -> Callable[[Any], Any]:
    """A function from plain JSON to a value of ``annotation``; built once for each type."""
    if dataclasses.is_dataclass(annotation):
        return _dataclass_reader(typing.cast(type, annotation))
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is tuple:
        each = _reader(arguments[0])
        return lambda data: tuple(each(part) for part in data)
    if origin is types.UnionType:
        inner = _reader(next(a for a in arguments if a is not type(None)))
        return lambda data: None if data is None else inner(data)
    if annotation in (date, datetime):
        return typing.cast(Callable[[Any], Any], annotation.fromisoformat)
    if isinstance(annotation, type) and issubclass(annotation, StrEnum | UUID):
        return annotation
    return lambda data: data


def _dataclass_reader(cls: type) -> Callable[[dict[str, Any]], Any]:
    hints = typing.get_type_hints(cls)
    readers = {f.name: _reader(hints[f.name]) for f in dataclasses.fields(cls)}
    return lambda data: cls(**{name: readers[name](value) for name, value in data.items()})


def plain(value: Any) -> Any:
    """``value`` (dataclasses, enums, dates, UUIDs, tuples) as plain JSON data; for published records and drafts."""
    return _plain(value)


def reader(cls: type[T]) -> Callable[[Any], T]:
    """The function that reads ``plain(value)`` back into a ``cls``."""
    return typing.cast(Callable[[Any], T], _reader(typing.cast(Any, cls)))
