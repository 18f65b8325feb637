"""The lists of a roster as tables: their headings and their rows, what is new or otherwise in the draft marked."""

from collections.abc import Mapping
from datetime import datetime

from window_desk.core.posts import Department, Officer, Post, Roster, Window, unpaired
from window_desk.core.roster_changes import Change, Part, Thing, key_of
from window_desk.ui.admin.roster_words import role_of
from window_desk.ui.grid import Cell, Column, Row
from window_desk.ui.supervision_words import unit_name
from window_desk.ui.translation import QT_TR_NOOP, tr

HEADINGS: Mapping[Part, tuple[tuple[str, int], ...]] = {
    Part.OFFICERS: (
        (QT_TR_NOOP("工号"), 90),
        (QT_TR_NOOP("姓名"), 90),
        (QT_TR_NOOP("部门"), 110),
        (QT_TR_NOOP("AB 岗"), 90),
        (QT_TR_NOOP("岗位"), 0),
        (QT_TR_NOOP("权限"), 170),
        (QT_TR_NOOP("情况"), 140),
    ),
    Part.POSTS: (
        (QT_TR_NOOP("编号"), 120),
        (QT_TR_NOOP("岗位"), 150),
        (QT_TR_NOOP("部门"), 130),
        (QT_TR_NOOP("A 岗"), 90),
        (QT_TR_NOOP("B 岗"), 90),
        (QT_TR_NOOP("职责"), 0),
        (QT_TR_NOOP("情况"), 160),
    ),
    Part.WINDOWS: (
        (QT_TR_NOOP("窗口号"), 80),
        (QT_TR_NOOP("名称"), 0),
        (QT_TR_NOOP("部门"), 200),
        (QT_TR_NOOP("电话"), 180),
        (QT_TR_NOOP("情况"), 160),
    ),
    Part.DEPARTMENTS: (
        (QT_TR_NOOP("编码"), 130),
        (QT_TR_NOOP("名称"), 140),
        (QT_TR_NOOP("法定名称"), 0),
        (QT_TR_NOOP("电话"), 150),
        (QT_TR_NOOP("监督电话"), 150),
        (QT_TR_NOOP("情况"), 160),
    ),
}


def columns(part: Part) -> tuple[Column, ...]:
    """The headings of one list, the last of them how things stand."""
    return tuple(Column(tr(title), width) for title, width in HEADINGS[part])


def rows(
    part: Part, roster: Roster, done: tuple[Change, ...], paused: Mapping[str, datetime], wanted: str
) -> list[Row]:
    """The rows that hold ``wanted``; what the draft takes out is still listed, struck from the roster."""
    touched = {key_of(change.thing): change for change in done if change.part is part}
    things: list[Thing] = list(getattr(roster, part))
    things += [change.before for change in touched.values() if change.after is None]
    single = {officer.staff_no for officer in unpaired(roster)}
    found = []
    if part in (Part.OFFICERS, Part.WINDOWS):
        things.sort(key=key_of)
    for thing in things:
        key = key_of(thing)
        state = _change(touched.get(key)) or _state(thing, paused, single)
        cells: tuple[Cell | str, ...] = (Cell(str(key), strong=True), *_cells(thing, roster))
        if wanted.casefold() in " ".join((*map(_text, cells), state.text)).casefold():
            found.append(Row((*cells, state), thing))
    return found


def _text(cell: Cell | str) -> str:
    return cell.text if isinstance(cell, Cell) else cell


def _cells(thing: Thing, roster: Roster) -> tuple[str, ...]:
    if isinstance(thing, Officer):
        posts = [post.name for post in roster.posts if thing.staff_no in (post.a, post.b)]
        pair = roster.name_of(thing.pair) if thing.pair else ""
        home, role = unit_name(thing.department, roster), "" if thing.left else role_of(thing.rights)
        return thing.name, home, pair, tr("、").join(posts), role
    home = thing.name if isinstance(thing, Department) else unit_name(thing.department, roster)
    if isinstance(thing, Post):
        a, b = roster.name_of(thing.a), roster.name_of(thing.b)
        return thing.name, home, a, b, thing.duty
    if isinstance(thing, Window):
        return thing.name, home, thing.phone
    return home, thing.body, thing.phone, thing.complaint_phone


def _change(change: Change | None) -> Cell | None:
    if change is None:
        return None
    if change.after is None:
        return Cell(tr("－ 草稿：撤销"), "bad", strong=True)
    if change.before is None:
        return Cell(tr("＋ 草稿：新增"), "accent", strong=True)
    if isinstance(change.after, Officer) and change.after.left and not change.before.left:
        return Cell(tr("－ 草稿：离职"), "bad", strong=True)
    return Cell(tr("～ 草稿：改"), "accent", strong=True)


def _state(thing: Thing, paused: Mapping[str, datetime], single: set[str]) -> Cell:
    if isinstance(thing, Officer):
        if thing.left:
            return Cell(tr("已离职"), "soft")
        if thing.staff_no in paused:
            return Cell(tr("▲ 登录已暂停"), "bad", strong=True)
        return Cell(tr("没有 B 岗"), "warn") if thing.staff_no in single and not thing.rights else Cell("")
    if isinstance(thing, Post):
        return Cell(tr("涉密，不公示"), "warn") if thing.secret else Cell("" if thing.b else tr("没有 B 岗"), "warn")
    return Cell(tr("综合窗口"), "soft") if isinstance(thing, Window) and thing.general else Cell("")
