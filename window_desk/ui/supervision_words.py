"""督查台账 as lines of the history."""

from collections.abc import Callable, Mapping
from typing import Any

from window_desk.core.acts import TaskClosed, TaskEscalated, TaskReported, TaskSet
from window_desk.core.posts import Roster
from window_desk.ui.labels import day_text, with_details
from window_desk.ui.translation import tr


def unit_name(code: str, roster: Roster) -> str:
    """The department of that code by name."""
    unit = roster.department(code)
    return unit.name if unit else code


def _set(act: TaskSet, roster: Roster) -> str:
    text = tr("督查立项 {number}：{matter}").format(number=act.number, matter=act.matter.rstrip("。"))
    who = tr("{unit}牵头，{name}负责").format(unit=unit_name(act.lead, roster), name=roster.name_of(act.officer))
    helping = tr("、").join(unit_name(code, roster) for code in act.helping)
    by = tr("{day} 前办结").format(day=day_text(act.due_on, weekday=False))
    return with_details(text, act.source, who, tr("{units}配合").format(units=helping) if helping else "", by)


def _reported(act: TaskReported, _: Roster) -> str:
    obstacle = tr("困难：{text}").format(text=act.obstacle.rstrip("。")) if act.obstacle else ""
    return with_details(tr("督查进展：{text}").format(text=act.progress.rstrip("。")), obstacle)


def _escalated(act: TaskEscalated, _: Roster) -> str:
    return with_details(tr("督办：报请{to}").format(to=act.to), act.reason)


def _closed(act: TaskClosed, _: Roster) -> str:
    return with_details(tr("督查销号，已办结") if act.done else tr("督查销号，未办成"), act.result)


WORDS: Mapping[type, Callable[[Any, Roster], str]] = {
    TaskSet: _set,
    TaskReported: _reported,
    TaskEscalated: _escalated,
    TaskClosed: _closed,
}
