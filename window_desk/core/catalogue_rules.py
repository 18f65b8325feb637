"""What an item has to satisfy before it is published: all its materials by name, a basis for every fee and limit.

A guide without an exhaustive list sends people home twice, so a catch-all (其他材料, 有关材料) is refused: 行政许可法
Art. 30 has the agency post the whole list. No fee without a law (Art. 58, 59). DOMAIN 3.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Set

from window_desk.core.catalogue import Handling, Item, Limit, Material, Necessity
from window_desk.core.catalogue_limits import NAMES, limits
from window_desk.core.decision_time import STATUTORY
from window_desk.core.flaws import Flaw, Wrong

CATCH_ALL = re.compile(
    r"(其他|其它|有关|相关|必要的?|所需的?)(的)?(申请)?(材料|资料|证明|文件)+(等)?$"
    r"|等(材料|资料)$"
    r"|(其他|其它|有关|相关)(需要|应当|要求)?(提供|提交|补充)的"
    r"|(需要|应当|要求)(提供|提交|补充)的((其他|其它|有关|相关)?(材料|资料|证明|文件)|其他|其它)?$"
)
"""A name that leaves open what is meant."""

CODE = re.compile(r"[A-Z][A-Z0-9_]{0,39}")


def is_catch_all(name: str) -> bool:
    """Whether a material's name leaves open what has to be brought."""
    bare = re.sub(r"[（(][^（()）]*[）)]$", "", name.strip()) or name
    return CATCH_ALL.search(bare.strip("（）() 。；;")) is not None


def flaws(item: Item, codes: Set[str], departments: Set[str]) -> Iterator[Flaw]:
    """Everything that stands against publishing ``item``; ``codes`` of all items, ``departments`` of the roster."""
    for place, what, facts in (*_head(item, codes, departments), *_limits(item), *_lists(item)):
        name = item.name or item.code
        yield Flaw(f"{name} · {place}" if place else name, what, facts)


def head_flaws(item: Item, codes: Set[str], departments: Set[str]) -> list[Flaw]:
    """What stands against what an item says of itself, its lists and limits aside."""
    return [Flaw(place, what, facts) for place, what, facts in _head(item, codes, departments)]


def list_flaws(item: Item) -> list[Flaw]:
    """What stands against its materials, situations, steps, limits, fees and basis, each in its place in the lists."""
    return [Flaw(place, what, facts) for place, what, facts in (*_limits(item), *_lists(item))]


Found = tuple[str, Wrong, dict[str, str]]


def _head(item: Item, codes: Set[str], departments: Set[str]) -> Iterator[Found]:
    if not CODE.fullmatch(item.code):
        yield "", Wrong.NO_CODE, {"code": item.code}
    if not item.name.strip():
        yield "", Wrong.NO_ITEM_NAME, {}
    if item.department not in departments:
        yield "", Wrong.NO_SUCH_DEPARTMENT, {"code": item.department}
    if item.retired_on and item.retired_on < item.effective_on:
        yield "", Wrong.RETIRED_BEFORE, {"day": item.retired_on.isoformat()}
    if item.members and item.handling is not Handling.JOINT:
        yield "", Wrong.MEMBERS_OF_A_SINGLE, {}
    if item.handling is Handling.JOINT and not item.members:
        yield "", Wrong.NO_JOINT_MEMBERS, {}
    for code in item.members:
        if code not in codes - {item.code}:
            yield "", Wrong.NO_SUCH_MEMBER, {"code": code}


def _limits(item: Item) -> Iterator[Found]:
    named: list[tuple[str, Limit]] = [(NAMES[each.which], each.limit) for each in limits(item)]
    named += [(f"内部环节 {step.name}", step.limit) for step in item.steps]
    for name, limit in named:
        if limit.n <= 0:
            yield "时限", Wrong.LIMIT_NUMBER, {"name": name}
        if not limit.basis.strip():
            yield "时限", Wrong.NO_LIMIT_BASIS, {"name": name}
    promised, statutory = item.promised, item.statutory or STATUTORY
    if promised and (promised.unit, promised.start) != (statutory.unit, statutory.start):
        yield "时限", Wrong.PROMISE_OTHERWISE, {}
    elif promised and promised.n > statutory.n:
        yield "时限", Wrong.PROMISE_LONGER, {"promised": str(promised.n), "statutory": str(statutory.n)}


def _lists(item: Item) -> Iterator[Found]:
    if not any(basis.text.strip() for basis in item.basis):
        yield "", Wrong.NO_LEGAL_BASIS, {}
    if not item.materials:
        yield "", Wrong.NO_MATERIALS, {}
    situations = [situation.key for situation in item.situations]
    for material in item.materials:
        for what, facts in _material(material, situations):
            yield f"材料 {material.no}", what, facts
    for no in _twice(str(m.no) for m in item.materials):
        yield "材料", Wrong.NUMBERED_TWICE, {"no": no}
    for name in _twice(m.name for m in item.materials):
        yield "材料", Wrong.NAMED_TWICE, {"name": name}
    for key in _twice(situations):
        yield "情形", Wrong.SITUATION_TWICE, {"key": key}
    used = {material.when for material in item.materials}
    for one in item.situations:
        if not (one.ends or one.effect or one.key in used):
            yield "情形", Wrong.UNUSED_SITUATION, {"key": one.key}
    for key in _twice(step.key for step in item.steps):
        yield "环节", Wrong.STEP_TWICE, {"key": key}
    for fee in item.fees:
        if not fee.basis.strip():
            yield "收费", Wrong.NO_FEE_BASIS, {"name": fee.name}
        if not 0 <= fee.lower <= fee.upper:
            yield "收费", Wrong.FEE_BOUNDS, {"name": fee.name}


def _material(material: Material, situations: list[str]) -> Iterator[tuple[Wrong, dict[str, str]]]:
    if is_catch_all(material.name):
        yield Wrong.CATCH_ALL, {"name": material.name}
    if material.originals + material.copies <= 0 or min(material.originals, material.copies) < 0:
        yield Wrong.NOTHING_DUE, {"name": material.name}
    facts = {"name": material.name, "when": material.when}
    if material.necessity is Necessity.SITUATION and material.when not in situations:
        yield Wrong.NO_SUCH_SITUATION, facts
    if material.necessity is not Necessity.SITUATION and material.when:
        yield Wrong.WHEN_WITHOUT_SITUATION, facts


def _twice(things: Iterable[str]) -> list[str]:
    return [thing for thing, times in Counter(things).items() if times > 1]
