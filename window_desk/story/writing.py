"""From a line of a story to an act: what it says is read, what follows is filled in.

After the act's word come short words (a member of a list, a number, a date, a person), then free text; ``字段=值`` may
say any field by its name. Fields are known by their types, so a new act needs nothing here.
"""

import dataclasses
import typing
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any
from uuid import UUID

from window_desk.core.acts import Act, CorrectedOnSpot, Demand, Finding, LeaveEnded, Received, Supplemented
from window_desk.story.concerns import asked_for
from window_desk.story.filling import follows
from window_desk.story.findings import split_findings
from window_desk.story.scene import pairs
from window_desk.story.script import ActLine
from window_desk.story.values import LISTED, PEOPLE, Spot, act_named, as_date, as_number, breach_named, read_value
from window_desk.story.words import FIELDS, YES_NO, act_word, field_of, fields_of, kind_named, labels, member, nearest

_NAMES = PEOPLE | {
    "number", "notice", "report", "of", "item", "competent_body", "approver", "basis", "witness", "printer", "breach",
    "department", "case_number", "to_supply", "card",
}  # fmt: skip
"""The text fields that are names of something, so that free text never goes there."""

_TEXTS = {(LeaveEnded, "report")}
"""Those of them that are text all the same."""

_MISSING = dataclasses.MISSING


def write(spot: Spot, line: ActLine) -> Act:
    """The act that ``line`` tells at ``spot``; ``StoryError`` where a word of it cannot be read."""
    kind = line.kind
    hints = typing.get_type_hints(kind)
    free, by_key = pairs(line.words)
    spot = _at_hand(spot, kind, free, by_key)
    given: dict[str, Any] = {}
    for name, said in _fields(spot, kind, by_key):
        said, rest = _cut(hints[name], said)
        given[name] = read_value(spot, name, hints[name], said)
        free = f"{free} {rest}".strip()
    text = _take_short_words(spot, hints, given, free)
    _take_text(spot, kind, hints, given, text)
    for field in dataclasses.fields(kind):
        if field.name not in given:
            _take_what_follows(spot, kind, hints, given, field)
    return typing.cast(Act, kind(**given))


def _at_hand(spot: Spot, kind: type, free: str, by_key: Mapping[str, str]) -> Spot:
    """``spot`` with the item an application is for (the one it names, else the story's), or what a supplement is of."""
    if kind is Supplemented:
        return replace(spot, asked=asked_for(spot.case))
    if kind is not Received:
        return spot
    named = next((text for key, text in by_key.items() if field_of(kind, key) == "item"), free.partition(" ")[0])
    item = spot.scene.find_item(named) or spot.scene.items.get(spot.scene.item)
    if item is None:
        raise spot.wrong("收件要写明事项，请在开头写一行“事项 FOOD_NEW”，或在这一行写“事项=FOOD_NEW”")
    return replace(spot, bench=replace(spot.bench, item=item))


def _fields(spot: Spot, kind: type, by_key: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for key, text in by_key.items():
        name = field_of(kind, key)
        if name is None:
            known = fields_of(kind)
            raise spot.wrong(f"“{act_word(kind)}”没有“{key}”{nearest(key, known)}。可以写：{'、'.join(known)}")
        yield name, text


def _cut(of: Any, said: str) -> tuple[str, str]:
    """What is said of one field, and what comes after it: the value of a field that is no text is one word."""
    if of is str or (typing.get_origin(of) is tuple and of != tuple[int, ...]):
        return said, ""
    value, _, rest = said.partition(" ")
    return value, rest


def _take_short_words(spot: Spot, hints: Mapping[str, Any], given: dict[str, Any], free: str) -> str:
    """Read the leading words that fields of a closed kind can take; the rest is text."""
    while free:
        word, _, rest = free.partition(" ")
        open_ones = [(name, of) for name, of in hints.items() if name not in given]
        open_ones.sort(key=lambda each: not _is_list(each[1]))
        taken = next((t for name, of in open_ones if (t := _short(spot, name, of, word))), None)
        if taken is None:
            return free
        given |= taken
        free = rest.lstrip()
    return ""


def _is_list(of: Any) -> bool:
    """Whether only members of a closed list go there; those have the first claim on a word."""
    return isinstance(of, type) and issubclass(of, StrEnum)


def _short(spot: Spot, name: str, of: Any, word: str) -> dict[str, Any] | None:
    """``word`` as the field ``name``, if it is one of the few words that such a field can take."""
    if typing.get_origin(of) is UnionType:
        of = next(a for a in typing.get_args(of) if a is not NoneType)
    if _is_list(of):
        found = member(of, word)
        return {name: found} if found else None
    if of is bool:
        return {name: read_value(spot, name, of, word)} if word in YES_NO.get(name, ()) else None
    if of is date:
        day = as_date(word, spot.bench.today.year)
        return {name: day} if day else None
    if of is int and name not in ("copy", "wording", "item_version"):
        number = as_number(word)
        return None if number is None else {name: number}
    return _short_name(spot, name, of, word)


def _short_name(spot: Spot, name: str, of: Any, word: str) -> dict[str, Any] | None:
    if of == tuple[str, ...] and name in PEOPLE and all(map(spot.scene.officer, LISTED.split(word))):
        return {name: read_value(spot, name, of, word)}
    if of is str and name in PEOPLE and (officer := spot.scene.officer(word)):
        return {name: officer.staff_no}
    if name == "breach" and (key := breach_named(spot, word)):
        return {name: key}
    if of is str and name == "item" and (item := spot.scene.find_item(word)):
        return {name: item.code}
    if of is str and name == "department":
        code = read_value(spot, name, of, word)
        return {name: code} if code != word or spot.scene.roster.department(word) else None
    if of is UUID and name in ("of_act", "act_id") and kind_named(word):
        return {name: act_named(spot, word).act_id}
    return None


def _take_text(spot: Spot, kind: type, hints: Mapping[str, Any], given: dict[str, Any], text: str) -> None:
    """Give the free text to the fields that have none yet: a word each to those that must have some, the rest to the
    last of them; where none must, to the first that may.
    """
    if not text:
        return
    listed = next((name for name, of in hints.items() if of in (tuple[Finding, ...], tuple[Demand, ...])), None)
    if listed and listed not in given:
        materials, text = (text, "") if kind is not CorrectedOnSpot else split_findings(text)
        given[listed] = read_value(spot, listed, hints[listed], materials)
    if not text:
        return
    open_ones = [f for f in dataclasses.fields(kind) if f.name not in given and _is_text(kind, f.name, hints[f.name])]
    due = [f.name for f in open_ones if f.default is _MISSING] or [f.name for f in open_ones][:1]
    if not due:
        raise spot.wrong(f"“{text}”不知道是什么，请写成“字段=值”，可以写：{'、'.join(fields_of(kind))}")
    parts = text.split(maxsplit=len(due) - 1)
    given |= {name: read_value(spot, name, hints[name], part) for name, part in zip(due, parts, strict=False)}


def _is_text(kind: type, name: str, of: Any) -> bool:
    if typing.get_origin(of) is tuple:
        return True
    return of is str and (name not in _NAMES or (kind, name) in _TEXTS)


def _take_what_follows(
    spot: Spot, kind: type, hints: Mapping[str, Any], given: dict[str, Any], field: "dataclasses.Field[Any]"
) -> None:
    value = follows(spot, kind, field.name, given)
    if value is not None:
        given[field.name] = value
    elif field.default is _MISSING:
        given[field.name] = _empty(spot, kind, field.name, hints[field.name])


def _empty(spot: Spot, kind: type, name: str, of: Any) -> Any:
    """Nothing, for a field that can be said to be empty: the law then says what is missing. Else the line is wrong."""
    if of is str:
        return ""
    if typing.get_origin(of) is tuple:
        return ()
    if name in YES_NO:
        raise spot.wrong(f"“{act_word(kind)}”还要写明{'还是'.join(YES_NO[name])}")
    word = next((w for w, fields in FIELDS.items() if name in fields), name)
    choice = labels(of) if _is_list(of) else ()
    among = f"，可以写：{'、'.join(choice)}" if choice else f"，例如“{word}=…”"
    raise spot.wrong(f"“{act_word(kind)}”还要写明{word}{among}")
