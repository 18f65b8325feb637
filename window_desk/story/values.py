"""Reading what a line says of an act: a date, a yes, a word of a list, a person, an act before it."""

import dataclasses
import re
import types
import typing
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from window_desk.core import acceptance
from window_desk.core.acts import Act, BreachCode, Demand, Finding
from window_desk.core.bench import Bench
from window_desk.core.breaches import breaches
from window_desk.core.case import Case
from window_desk.core.catalogue import Material
from window_desk.core.clock import ClockKind
from window_desk.core.entry import CHINA, Entry
from window_desk.core.signals import cards
from window_desk.story.errors import StoryError
from window_desk.story.findings import read_demands, read_findings
from window_desk.story.scene import Scene
from window_desk.story.words import YES_NO, kind_named, kinds, labels, member, nearest

PEOPLE = frozenset({"officer", "officers", "to_officer", "stand_in", "handler", "absent"})
"""The fields that hold staff numbers; a story has names."""

LISTED = re.compile(r"\s*[、,，]\s*")


@dataclass(frozen=True, slots=True)
class Spot:
    """Where in a story a value is read: line, scene, the case so far, how a person's name becomes a party.

    ``serial`` is that of the window's next case; ``asked`` the materials that 全收 means, ``None`` for the whole list.
    """

    no: int
    scene: Scene
    case: Case
    bench: Bench
    party: Callable[[str], UUID]
    serial: int = 1
    asked: frozenset[int] | None = None

    def wrong(self, why: str) -> StoryError:
        """That this line cannot be read."""
        return StoryError(self.no, why)


def read_value(spot: Spot, name: str, of: Any, text: str) -> Any:
    """The value of type ``of`` that ``text`` says for the field ``name``."""
    if typing.get_origin(of) is types.UnionType:
        inner = next(a for a in typing.get_args(of) if a is not types.NoneType)
        return None if text in ("", "无", "未说") else read_value(spot, name, inner, text)
    if typing.get_origin(of) is tuple:
        return _read_list(spot, name, typing.get_args(of)[0], text)
    if of is str:
        return _read_name(spot, name, text)
    if of is UUID:
        return act_named(spot, text).act_id if name in ("of_act", "act_id") else spot.party(text)
    reader = _READERS.get(of, _read_member)
    return reader(spot, name, of, text)


def _read_member(spot: Spot, name: str, of: type[StrEnum], text: str) -> StrEnum:
    if found := member(of, text):
        return found
    raise spot.wrong(f"“{text}”不行，可以写：{'、'.join(labels(of) or of)}")


def _read_bool(spot: Spot, name: str, of: type, text: str) -> bool:
    yes, no = YES_NO.get(name, ("是", "否"))
    if text in (yes, "是", "true"):
        return True
    if text in (no, "否", "false"):
        return False
    raise spot.wrong(f"“{text}”不行，可以写：{yes}、{no}")


def _read_int(spot: Spot, name: str, of: type, text: str) -> int:
    number = as_number(text)
    if number is None:
        raise spot.wrong(f"“{text}”要写成数")
    return number


def as_number(text: str) -> int | None:
    """The number that ``text`` is, with or without its unit (money in fen); ``None`` for no number."""
    found = re.fullmatch(r"(-?\d{1,9})\s*(?:秒|号窗口|号|个?工作日|日|天|元|分|份|件)?", text)
    return int(found[1]) * (100 if text.endswith("元") else 1) if found else None


def _read_date(spot: Spot, name: str, of: type, text: str) -> date:
    if day := as_date(text, spot.bench.today.year):
        return day
    raise spot.wrong(f"“{text}”不是日期，请写成“2025-03-20”的样子")


def as_date(text: str, year: int) -> date | None:
    """The date that ``text`` is, in ``year`` where it names none; ``None`` for no date."""
    found = re.fullmatch(r"(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?", text)
    if not found:
        return None
    try:
        return date(int(found[1] or year), int(found[2]), int(found[3]))
    except ValueError:
        return None


def _read_moment(spot: Spot, name: str, of: type, text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise spot.wrong(f"“{text}”不是时刻，请写成“2025-03-20T09:10”的样子") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=CHINA)


_READERS: dict[Any, Callable[..., Any]] = {
    bool: _read_bool,
    int: _read_int,
    date: _read_date,
    datetime: _read_moment,
}


def _read_name(spot: Spot, name: str, text: str) -> str:
    if name in PEOPLE and text:
        officer = spot.scene.officer(text)
        return officer.staff_no if officer else text
    if name in ("department", "after", "lead", "helping"):
        found = next((d.code for d in spot.scene.roster.departments if text in (d.code, d.name, d.body)), None)
        return found or text
    if name == "item" and (item := spot.scene.find_item(text)):
        return item.code
    return breach_named(spot, text) or text if name == "breach" else text


def breach_named(spot: Spot, text: str) -> str | None:
    """The key of the last card or breach that ``text`` names by its code, its clock or itself."""
    code, kind = member(BreachCode, text), member(ClockKind, text)
    like = [c.key for c in cards(spot.case, spot.bench) if c.key == text or c.clock.kind is kind]
    like += [b.key for b in breaches(spot.case, spot.bench) if b.key == text or b.code is code]
    return like[-1] if like else None


def _read_list(spot: Spot, name: str, of: Any, text: str) -> tuple[Any, ...]:
    if of is Finding:
        return read_findings(spot.no, text, _listed(spot), spot.asked)
    if of is Demand:
        return read_demands(spot.no, text, spot.case)
    if dataclasses.is_dataclass(of):
        return tuple(_read_parts(spot, of, part) for part in re.split(r"\s*[；;]\s*", text) if part)
    parts = [part for part in LISTED.split(text) if part]
    return tuple(_answer(spot, part) if name == "answers" else read_value(spot, name, of, part) for part in parts)


def _listed(spot: Spot) -> dict[int, Material]:
    return {m.no: m for m in acceptance.required(spot.case, spot.bench)}


def _answer(spot: Spot, text: str) -> str:
    """The key of the situation question that ``text`` names or is part of."""
    situations = spot.bench.item.situations if spot.bench.item else ()
    like = [s.key for s in situations if text == s.key or text in s.ask]
    if len(like) == 1:
        return like[0]
    raise spot.wrong(f"情形“{text}”不明确，可以写：{'；'.join(f'{s.key}（{s.ask}）' for s in situations)}")


def _read_parts(spot: Spot, of: Any, text: str) -> Any:
    """One line of a list, its fields in the order of the ledger with ``／`` between: ``城管／OUTDOOR_AD／market``."""
    hints, fields = typing.get_type_hints(of), dataclasses.fields(of)
    parts = [part.strip() for part in re.split("[／/]", text)]
    needed = sum(f.default is dataclasses.MISSING for f in fields)
    if not needed <= len(parts) <= len(fields):
        raise spot.wrong(f"“{text}”要用“／”分成 {'／'.join(f.name for f in fields)}")
    return of(**{f.name: read_value(spot, f.name, hints[f.name], part) for f, part in zip(fields, parts, strict=False)})


def act_named(spot: Spot, text: str) -> Entry:
    """The last line of the case that ``text`` names by the word of its act."""
    kind = kind_named(text)
    if kind is None:
        raise spot.wrong(f"没有“{text}”这种记录{nearest(text, tuple(kinds()))}")
    found = last(spot.case, kind)
    if found is None:
        raise spot.wrong(f"这件里前面没有“{text}”")
    return found


def last(case: Case, *of: type[Act]) -> Entry | None:
    """The last line of one of those kinds that still counts."""
    entries = case.live(*of)
    return entries[-1] if entries else None
