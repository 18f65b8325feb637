"""What an item says of itself, asked in one form: of one that is there, of a new one, of one made after another."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from window_desk.core.catalogue import Handling, Item
from window_desk.core.catalogue_rules import head_flaws
from window_desk.core.commitments import LICENCE
from window_desk.core.posts import Roster
from window_desk.ui.admin.form_dialog import Edit
from window_desk.ui.admin.item_edits import first, made_worse
from window_desk.ui.fields import Answers, Choice, Count, Day, Field, Words
from window_desk.ui.labels import HANDLINGS
from window_desk.ui.translation import tr

LISTED = ("aliases", "conditions", "notes", "members")
"""Fields of several lines, one thing a line."""


@dataclass(frozen=True, slots=True)
class Around:
    """What a head is judged by: every item there is, published or in the draft, the roster, the day."""

    items: Mapping[str, Item]
    roster: Roster
    today: date


def head(around: Around, old: Item) -> Edit[Item]:
    """事项 that is there, all but its lists and its code."""
    title = tr("修改 {name}").format(name=old.name)
    note = tr("材料、收费、情形、环节、时限、设定依据按 Alt+M 改。")
    return _edit(around, old, title, note, new=False)


def new_head(around: Around, like: Item | None) -> Edit[Item]:
    """新增事项: blank, or with everything that ``like`` says but its code."""
    if like is None:
        old = Item("", 0, around.today, "", "", Handling.COMMITTED)
        note = tr("先写事项本身；放进草稿以后，接着录材料、时限和设定依据。")
        return _edit(around, old, tr("新增事项"), note, new=True)
    old = replace(like, code="", version=0, effective_on=around.today, retired_on=None)
    note = tr("材料、收费、情形、环节、时限、设定依据照样带来，放进草稿以后再改。")
    return _edit(around, old, tr("照“{name}”新增").format(name=like.name), note, new=True)


def _edit(around: Around, old: Item, title: str, note: str, *, new: bool) -> Edit[Item]:
    fields = _fields(around, old, new=new)
    begun = {field.name: field.value for field in fields}

    def made(say: Answers) -> Item:
        """What nobody touched stays as it was, to the last character."""
        return _made(old, {name: value for name, value in say.items() if value != begun[name]})

    def why_not(say: Answers) -> str:
        if new and (why := _taken(around, say["code"])):
            return why
        if not say["kind"]:
            return tr("请填写事项类型。")
        if "effective_on" in say and say["effective_on"] < around.today:
            return tr("生效日期不能早于今天。")
        item = made(say)
        codes, departments = {*around.items, item.code}, {code for code, _ in _departments(around.roster)}
        return first(iter(head_flaws(item, codes, departments))) or made_worse(old, item)

    return Edit(title, tr("放进草稿"), fields, made, why_not, note)


def _made(old: Item, changed: dict[str, Any]) -> Item:
    if "promised" in changed and old.promised:
        changed["promised"] = replace(old.promised, n=changed["promised"])
    for name in LISTED:
        if name in changed:
            changed[name] = tuple(filter(None, map(str.strip, changed[name].splitlines())))
    item = replace(old, **changed)
    return item if item.handling is Handling.JOINT else replace(item, members=())


def _fields(around: Around, old: Item, *, new: bool) -> tuple[Field, ...]:
    yes = ((True, tr("是")), (False, tr("否")))
    handlings = [(each, tr(HANDLINGS[each])) for each in Handling]
    lines = {name: "\n".join(getattr(old, name)) for name in LISTED}
    fields: list[Field] = [Words("code", tr("编码"), old.code, hint="FOOD_NEW")] if new else []
    fields += [
        Words("name", tr("名称"), old.name),
        Choice("department", tr("部门"), _offered(around.roster, old.department), old.department),
        Choice("handling", tr("办件类型"), handlings, old.handling),
        Words(
            "members",
            tr("成员事项（一行一个编码）"),
            lines["members"],
            lines=3,
            shown=lambda say: say["handling"] is Handling.JOINT,
        ),
        Words("kind", tr("事项类型"), old.kind, hint=f"{LICENCE}、行政确认、公共服务"),
        Words("aliases", tr("别名（一行一个）"), lines["aliases"], lines=2),
    ]
    if old.promised and not new:
        fields.append(Count("promised", tr("承诺时限（数）"), old.promised.n, 1, 9999))
    fields += [
        Words("audience", tr("服务对象"), old.audience),
        Words("conditions", tr("受理条件（一行一条）"), lines["conditions"], lines=4),
        Words("fee", tr("收费说明"), old.fee),
        Words("result", tr("结果"), old.result),
        Words("notes", tr("备注（一行一条）"), lines["notes"], lines=2),
        Choice("in_centre", tr("进驻中心"), yes, old.in_centre),
        Choice("decided_at_window", tr("窗口审批"), yes, old.decided_at_window),
        Day("effective_on", tr("生效日期"), max(around.today, old.effective_on)),
    ]
    if old.retired_on:
        fields.append(Day("retired_on", tr("停用日期（空着就恢复使用）"), old.retired_on, optional=True))
    return tuple(fields)


def _taken(around: Around, code: str) -> str:
    """Whose the code is already."""
    there = around.items.get(code)
    return tr("编码“{code}”已经是“{name}”的了，请换一个。").format(code=code, name=there.name) if there else ""


def _departments(roster: Roster) -> list[tuple[str, str]]:
    """Every department an item may name, those concentrated in another one by their codes."""
    own = [(unit.code, unit.name) for unit in roster.departments]
    return own + [(code, f"{unit.name}（{code}）") for unit in roster.departments for code in unit.also]


def _offered(roster: Roster, now: str) -> list[tuple[str, str]]:
    offered = _departments(roster)
    known = now == "" or now in dict(offered)
    return offered if known else [*offered, (now, now)]
