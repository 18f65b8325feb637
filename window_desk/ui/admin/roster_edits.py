"""What is asked of an officer, a post, a window, a department, and the roster it makes.

A field that names the thing for ever (staff number, code, number of a window) is asked once, when it is new. Whether
the whole roster holds is judged when it is let out, so that things may be entered in any order.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from window_desk.core.posts import Department, Officer, Post, Right, Roster, Window
from window_desk.core.roster_changes import Part, Thing, paired, put
from window_desk.core.roster_faults import LAST_WINDOW
from window_desk.desk import Desk
from window_desk.errors import UnknownItem
from window_desk.ui.admin.form_dialog import Edit
from window_desk.ui.admin.roster_words import FIELDS, MEANS, ROLES
from window_desk.ui.fields import Answers, Choice, Count, Field, Several, Tick, Words
from window_desk.ui.oversight_labels import RIGHTS
from window_desk.ui.people_fields import department_choice, officer_choice
from window_desk.ui.pin import new_pin, pin_fault
from window_desk.ui.translation import error_text, tr


def _once(field: Field, old: Thing | None) -> Field:
    """A field that is asked of what is new, and only shown afterwards."""
    field.widget.setEnabled(old is None)
    return field


def _line(name: str, old: Thing | None, **more: Any) -> Words:
    return Words(name, tr(FIELDS[name]), getattr(old, name, "") if old else "", **more)


def _titles(old: Thing | None, new: str) -> tuple[str, str]:
    return (tr("改：{name}").format(name=old.name) if old else new), tr("记入草稿")


def _missing(say: Answers, *names: str) -> str:
    """Which of these was left empty."""
    missing = [tr(FIELDS[name]) for name in names if not say[name]]
    return tr("请填写：{fields}").format(fields=tr("、").join(missing)) if missing else ""


def _taken(roster: Roster, part: Part, key: Any, old: Thing | None) -> str:
    things: tuple[Thing, ...] = getattr(roster, part)
    keys = [getattr(thing, {"officers": "staff_no", "windows": "number"}.get(part, "code")) for thing in things]
    return tr("“{key}”已经有了，请换一个。").format(key=key) if old is None and key in keys else ""


def officer(desk: Desk, roster: Roster, old: Officer | None) -> Edit[Roster]:
    """人员: who, where, with whom as AB岗, with what rights, and the PIN the officer types himself."""
    rights = Several(
        "rights",
        tr("权限"),
        [(right, f"{tr(RIGHTS[right])}　{tr(MEANS[right])}") for right in Right],
        old.rights if old else (),
    )
    role = Choice("role", tr("现成的角色"), [*((these, tr(name)) for name, these in ROLES), (None, tr("另定"))])
    _follow(role, rights)
    role.changed.connect(lambda: _tick(rights, role))
    rights.changed.connect(lambda: _follow(role, rights))
    number = old.staff_no if old else ""
    fields = (
        _once(Words("staff_no", tr("工号"), number), old),
        Words("name", tr("姓名"), old.name if old else ""),
        department_choice("department", tr("部门"), roster, value=old.department if old else None),
        officer_choice(
            "pair", tr("AB 岗的另一人"), roster, but=number, nobody=tr("没有"), value=(old and old.pair) or ""
        ),
        new_pin("pin", tr("新 PIN") if old else tr("PIN"), hint=tr("不改就空着") if old else ""),
        new_pin("again", tr("再输一次")),
        role,
        rights,
    )

    def made(say: Answers) -> Roster:
        base = old or Officer(say["staff_no"], "", "", "")
        new = replace(base, name=say["name"], department=say["department"], rights=say["rights"])
        if say["pin"]:
            new = desk.rostering.with_pin(new, say["pin"])
        whole = put(roster, new)
        return whole if (new.pair or "") == say["pair"] else paired(whole, new.staff_no, say["pair"] or None)

    def why_not(say: Answers) -> str:
        if not say["staff_no"] or not say["name"]:
            return tr("请填写工号和姓名。")
        pin = pin_fault(say["pin"], say["again"]) if say["pin"] or say["again"] or old is None else ""
        return _taken(roster, Part.OFFICERS, say["staff_no"], old) or pin

    note = tr("PIN 请本人在这里输入两次，别人不知道；发布以后各窗口都用它。")
    return Edit(*_titles(old, tr("新增人员")), fields, made, why_not, note)


def _tick(rights: Several, role: Choice) -> None:
    """A role ticks its rights and no others."""
    if role.value is not None and role.value != frozenset(rights.value):
        rights.blockSignals(True)
        rights.tick(role.value)
        rights.blockSignals(False)


def _follow(role: Choice, rights: Several) -> None:
    """The role is that of what is ticked; what is ticked otherwise is none of the ready-made ones."""
    these = frozenset(rights.value)
    role.choose(these if any(these == known for _, known in ROLES) else None)


def post(desk: Desk, roster: Roster, old: Post | None) -> Edit[Roster]:
    """岗位: its duty and standard, its owners A and B, its items, whether it is posted up."""
    nobody = tr("空缺")
    fields = (
        _once(Words("code", tr("岗位编号"), old.code if old else "", hint="market-4"), old),
        _line("name", old),
        department_choice("department", tr("部门"), roster, value=old.department if old else None),
        officer_choice("a", tr("A 岗"), roster, value=old.a if old else None),
        officer_choice("b", tr("B 岗"), roster, nobody=nobody, value=old.b if old else ""),
        _line("duty", old, lines=2),
        _line("standard", old, lines=2),
        Words("items", tr("事项编码"), " ".join(old.items) if old else "", hint=tr("空格分开；不写就是本部门全部事项")),
        Tick("secret", tr("涉密岗位，不公示"), old.secret if old else False),
    )

    def made(say: Answers) -> Roster:
        answers = dict(say) | {"items": tuple(say["items"].split())}
        return put(roster, Post(**answers))

    def why_not(say: Answers) -> str:
        for code in say["items"].split():
            try:
                desk.item(code)
            except UnknownItem as error:
                return error_text(error)
        missing = "" if say["code"] else tr("请填写岗位编号。")
        return missing or _missing(say, "name", "duty", "standard") or _taken(roster, Part.POSTS, say["code"], old)

    return Edit(*_titles(old, tr("新增岗位")), fields, made, why_not)


def window(desk: Desk, roster: Roster, old: Window | None) -> Edit[Roster]:
    """窗口: its number for ever, its name, whose it is."""
    free = next(n for n in range(1, LAST_WINDOW + 2) if all(w.number != n for w in roster.windows))
    fields = (
        _once(Count("number", tr("窗口号"), old.number if old else min(free, LAST_WINDOW), 1, LAST_WINDOW), old),
        _line("name", old),
        department_choice("department", tr("部门"), roster, value=old.department if old else None),
        _line("phone", old),
        Tick("general", tr("综合窗口，收全部部门的事项"), old.general if old else False),
    )

    def why_not(say: Answers) -> str:
        return _missing(say, "name") or _taken(roster, Part.WINDOWS, say["number"], old)

    return Edit(*_titles(old, tr("新增窗口")), fields, lambda say: put(roster, Window(**say)), why_not)


def department(desk: Desk, roster: Roster, old: Department | None) -> Edit[Roster]:
    """部门: its legal name on papers, its phones, whose powers were concentrated in it."""
    lines = ("name", "body", "phone", "complaint_phone", "seal", "reconsideration", "court")
    fields = (
        _once(Words("code", tr("部门编码"), old.code if old else "", hint="market"), old),
        *(_line(name, old or _BLANK) for name in lines),
        Words("also", tr(FIELDS["also"]), " ".join(old.also) if old else "", hint=tr("部门编码，空格分开")),
    )

    def made(say: Answers) -> Roster:
        return put(roster, Department(**dict(say) | {"also": tuple(say["also"].split())}))

    def why_not(say: Answers) -> str:
        missing = "" if say["code"] else tr("请填写部门编码。")
        return missing or _missing(say, "name", "body") or _taken(roster, Part.DEPARTMENTS, say["code"], old)

    note = tr("法定名称印在文书上，按三定规定写全称。复议机关和法院空着的，用全中心的设置。")
    return Edit(*_titles(old, tr("新增部门")), fields, made, why_not, note)


_BLANK = Department("", "", "")

EDITS: dict[Part, Callable[[Desk, Roster, Any], Edit[Roster]]] = {
    Part.OFFICERS: officer,
    Part.POSTS: post,
    Part.WINDOWS: window,
    Part.DEPARTMENTS: department,
}
