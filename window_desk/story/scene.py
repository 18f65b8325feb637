"""The scene of a story: its people, items, rules and calendar, as the headers of its text set them.

Without any header it plays among ``cast`` on the shipped catalogue and calendar, under the safe rules.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from window_desk import shipped
from window_desk.core.catalogue import Item, Limit, Necessity, Start, Unit
from window_desk.core.entry import Hand
from window_desk.core.policy import SAFE, Policy
from window_desk.core.posts import Department, Officer, Roster, Window
from window_desk.core.workdays import Calendar, Overlay
from window_desk.errors import WindowDeskError
from window_desk.settings import RULES, Setting, Value, policy
from window_desk.story.cast import RIGHTS, ROSTER, SEATS
from window_desk.story.errors import StoryError
from window_desk.story.words import member, nearest

_LIMITS = {
    "告知": ("notify", Start.RECEIPT),
    "补正": ("supply", Start.RECEIPT),
    "法定": ("statutory", Start.ACCEPTANCE),
    "承诺": ("promised", Start.ACCEPTANCE),
    "送达": ("deliver", Start.DECISION),
    "延长": ("extension", Start.ACCEPTANCE),
    "核查": ("visit", Start.ACCEPTANCE),
}
_UNITS = {"": Unit.WORKDAYS, "工作日": Unit.WORKDAYS, "日": Unit.NATURAL_DAYS, "个月": Unit.MONTHS, "月": Unit.MONTHS}
_LONGEST = {Unit.WORKDAYS: 250, Unit.NATURAL_DAYS: 366, Unit.MONTHS: 12}
"""A year in each unit: a longer limit could end where no calendar goes."""

PAIR = re.compile(r"(?:^|(?<=[\s，,；;]))(?P<key>[\w-]+)\s*[=＝]\s*")
"""Where a ``字段=值`` begins; the value goes on to the next, or to the end."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Where and among whom a story plays.

    ``seats`` says at which window each staff number sits; ``item`` is the code of the item applied for where a line
    does not say; ``changed`` are the items that the story sets otherwise than the shipped catalogue; ``rules`` the
    centre's choices by their setting's key.
    """

    roster: Roster = ROSTER
    seats: Mapping[str, int] = field(default_factory=lambda: SEATS)
    item: str = ""
    changed: Mapping[str, Item] = field(default_factory=dict)
    rules: Mapping[str, Value] = field(default_factory=dict)
    overlays: tuple[Overlay, ...] = ()

    @property
    def items(self) -> Mapping[str, Item]:
        """The catalogue, by code."""
        return {item.code: item for item in shipped.catalogue()} | dict(self.changed)

    @property
    def policy(self) -> Policy:
        """The centre's rules."""
        return policy(self.rules)

    def calendar(self) -> Calendar:
        """The official years with the story's local exceptions."""
        return Calendar(shipped.calendar().years.values(), self.overlays) if self.overlays else shipped.calendar()

    def officer(self, name: str) -> Officer | None:
        """The officer of that name or staff number."""
        return next((o for o in self.roster.officers if name in (o.name, o.staff_no)), None)

    def hand(self, name: str) -> Hand | None:
        """The hand of an officer at their own window."""
        officer = self.officer(name)
        return Hand(officer.staff_no, self.seats[officer.staff_no]) if officer else None

    def find_item(self, text: str) -> Item | None:
        """The item of that code, name or other name."""
        items = self.items
        return items.get(text) or next((i for i in items.values() if text in (i.name, *i.aliases)), None)


def pairs(text: str) -> tuple[str, dict[str, str]]:
    """The free words of ``text``, and its ``字段=值`` by field."""
    starts = list(PAIR.finditer(text))
    ends = (*(m.start() for m in starts[1:]), len(text))
    found = {m["key"]: text[m.end() : end].strip(" ，,；;") for m, end in zip(starts, ends, strict=False)}
    return (text[: starts[0].start()] if starts else text).strip(), found


def set_scene(headers: Iterable[tuple[int, str]]) -> Scene:
    """The scene that ``headers`` (line number and text) set."""
    scene = Scene()
    for no, text in headers:
        word, _, said = re.sub(r"[\s：:=＝]+", " ", text, count=1).partition(" ")
        scene = HEADERS[word](scene, no, *pairs(said))
    return scene


Header = Callable[[Scene, int, str, dict[str, str]], Scene]


def _item(scene: Scene, no: int, said: str, given: dict[str, str]) -> Scene:
    item = scene.find_item(said)
    if item is None:
        known = "、".join(f"{i.code}（{i.name}）" for i in scene.items.values())
        raise StoryError(no, f"没有“{said}”这个事项{nearest(said, tuple(scene.items))}。可以写：{known}")
    changed = item
    for key, value in given.items():
        changed = _with_choice(changed, no, key, value)
    return replace(scene, item=scene.item or item.code, changed={**scene.changed, item.code: changed})


def _with_choice(item: Item, no: int, key: str, value: str) -> Item:
    if key == "可容缺":
        numbers = {int(n) for n in re.findall(r"\d+", value)}
        may_lack = (replace(m, necessity=Necessity.MAY_LACK) if m.no in numbers else m for m in item.materials)
        return replace(item, materials=tuple(may_lack))
    name, start = _LIMITS.get(key.removesuffix("时限"), ("", Start.RECEIPT))
    found = re.fullmatch(r"(\d{1,4})\s*(工作日|日|个月|月)?", value.replace("个工作日", "工作日"))
    if not name or not found:
        known = "、".join(f"{word}=5" for word in _LIMITS)
        raise StoryError(no, f"“{key}={value}”不能设定事项。可以写：{known}（工作日），或 法定=30日、可容缺=3、4")
    before: Limit | None = getattr(item, name)
    n, unit = int(found[1]), _UNITS[found[2] or ""]
    if n > _LONGEST[unit]:
        raise StoryError(no, f"“{key}={value}”太长，演练的期限最长一年")
    limit = replace(before, n=n, unit=unit) if before else Limit(n, unit, start, "本台账设定", "story")
    return replace(item, **{name: limit})  # type: ignore[arg-type]


def _rule(scene: Scene, no: int, said: str, given: dict[str, str]) -> Scene:
    if said or not given:
        raise StoryError(no, "规则请写成“规则 suspension_start_counts=是”的样子")
    rules = dict(scene.rules)
    for key, value in given.items():
        rule = _rule_named(no, key)
        rules[rule.key] = _choice(no, rule, value)
    return replace(scene, rules=rules)


def _rule_named(no: int, key: str) -> Setting:
    like = [rule for name, rule in RULES.items() if key == name or key in rule.label]
    if len(like) == 1:
        return like[0]
    several = "；".join(f"{rule.key.removeprefix('rule.')}（{rule.label}）" for rule in like or RULES.values())
    raise StoryError(no, f"“{key}”{'说的不止一条规则' if like else '不是一条规则'}。可以写：{several}")


def _choice(no: int, rule: Setting, text: str) -> Value:
    value: Value = text
    if isinstance(rule.default, bool):
        value = {"是": True, "否": False}.get(text, text)
    elif isinstance(rule.default, int) and text.isdigit():
        value = int(text)
    elif rule.among and (meant := _meant(rule, text)):
        value = meant
    try:
        rule.check(value)
    except WindowDeskError as error:
        raise StoryError(no, str(error)) from error
    return value


def _meant(rule: Setting, text: str) -> str:
    """The value of a rule that is a word, where the story has the word in Chinese."""
    default = getattr(SAFE, rule.key.removeprefix("rule."))
    found = member(type(default), text)
    return found.value if found else ""


def _person(scene: Scene, no: int, said: str, given: dict[str, str]) -> Scene:
    known = scene.officer(said)
    staff_no = known.staff_no if known else str(1 + max(int(o.staff_no) for o in scene.roster.officers))
    officer = known or Officer(staff_no, said, "market", "")
    seat = given.get("窗口", str(scene.seats.get(staff_no, 3)))
    window = scene.roster.window(int(seat)) if seat.isdigit() else None
    pair = scene.officer(given["B岗"]) if "B岗" in given else None
    rights = tuple(RIGHTS[word] for word in re.split("[、,，]", given.get("权限", "")) if word in RIGHTS)
    unknown = given.keys() - {"窗口", "B岗", "权限"}
    if not said or window is None or unknown or ("B岗" in given and pair is None):
        raise StoryError(no, "人员请写成“人员 钱多 窗口=4 权限=审核、监督 B岗=李芳”的样子，窗口和 B 岗须在名册里")
    officer = replace(officer, department=window.department, rights=rights or officer.rights)
    people = {o.staff_no: o for o in scene.roster.officers} | {staff_no: officer}
    if pair:
        people |= {staff_no: replace(officer, pair=pair.staff_no), pair.staff_no: replace(pair, pair=staff_no)}
    roster = replace(scene.roster, officers=tuple(people.values()))
    return replace(scene, roster=roster, seats={**scene.seats, staff_no: window.number})


def _window(scene: Scene, no: int, said: str, given: dict[str, str]) -> Scene:
    found = re.fullmatch(r"(\d{1,3})\s*(?:号窗口|号)?\s*(.*)", said)
    department = scene.roster.department(given.get("部门", "market"))
    if not found or department is None or given.keys() - {"部门", "综合"}:
        raise StoryError(no, "窗口请写成“窗口 6 交通运输 部门=approval 综合=是”的样子，部门须在名册里")
    window = Window(int(found[1]), found[2] or department.name, department.code, general=given.get("综合") == "是")
    others = tuple(w for w in scene.roster.windows if w.number != window.number)
    return replace(scene, roster=replace(scene.roster, windows=(*others, window)))


def _department(scene: Scene, no: int, said: str, given: dict[str, str]) -> Scene:
    code, _, name = said.partition(" ")
    if not re.fullmatch(r"\w+", code) or not name or given:
        raise StoryError(no, "部门请写成“部门 fire 消防救援”的样子")
    department = Department(code, name.strip(), f"滁州市{name.strip()}机关")
    powers = tuple(replace(d, also=tuple(c for c in d.also if c != code)) for d in scene.roster.departments)
    return replace(scene, roster=replace(scene.roster, departments=(*powers, department)))


def _overlay(works: bool) -> Header:
    def put(scene: Scene, no: int, said: str, given: dict[str, str]) -> Scene:
        found = re.fullmatch(r"(\d{4}-\d{2}-\d{2})\s*(.*?)\s*(?:[（(](.*)[）)])?", said)
        try:
            day = date.fromisoformat(found[1] if found else "")
        except ValueError:
            word = "上班" if works else "放假"
            raise StoryError(no, f"请写成“{word} 2025-03-31 三月三（桂政办发〔2025〕1号）”的样子") from None
        assert found is not None  # else there was no day to read
        return replace(scene, overlays=(*scene.overlays, Overlay(day, works, found[2], found[3] or "")))

    return put


HEADERS: Mapping[str, Header] = {
    "事项": _item,
    "规则": _rule,
    "人员": _person,
    "窗口": _window,
    "部门": _department,
    "放假": _overlay(False),
    "上班": _overlay(True),
}
"""The words a header begins with."""
