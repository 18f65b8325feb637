"""Sheets of 督查台账: a task is set, reported on, put before somebody higher, struck off (MISSION D8)."""

from collections.abc import Callable, Mapping

from window_desk.core.acts import TaskClosed, TaskEscalated, TaskReported, TaskSet
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Answers, Choice, Day, Several, Words
from window_desk.ui.people_fields import officer_choice
from window_desk.ui.sheets import Sheet
from window_desk.ui.translation import tr

USUAL_WORKDAYS = 20
"""The last day that stands there beforehand; the supervisor changes it."""


def set_task(visit: Visit) -> Sheet:
    """督查立项: a file of its own."""
    desk = visit.desk
    units = [(unit.code, unit.name) for unit in desk.roster.departments]
    fields = (
        Words("matter", tr("督查什么"), lines=3),
        Words("source", tr("来源"), hint=tr("谁交办、哪次会议定的")),
        Choice("lead", tr("牵头部门"), units),
        Several("helping", tr("配合部门"), units),
        officer_choice("officer", tr("责任人"), desk.roster),
        Day("due_on", tr("办结期限"), desk.calendar.after(desk.today(), USUAL_WORKDAYS).on),
        Choice("monthly", tr("进展"), ((True, tr("每月报一次")), (False, tr("不定期"))), True),
    )
    note = tr("督查另立一件，手上的办件自动暂存。逾期没有报进展或没有办结的，责任人会收到牌。")
    return Sheet(tr("督查立项"), tr("立项"), fields, lambda say: (_task(visit, say),), note)


def _task(visit: Visit, say: Answers) -> TaskSet:
    helping = tuple(code for code in say["helping"] if code != say["lead"])
    return TaskSet(
        visit.number(TaskSet),
        say["matter"],
        say["lead"],
        say["officer"],
        say["due_on"],
        say["source"],
        helping,
        say["monthly"],
    )


def report(visit: Visit) -> Sheet:
    """督查进展: what was done, what stands in the way."""
    fields = (Words("progress", tr("进展"), lines=3), Words("obstacle", tr("困难和建议（没有的空着）"), lines=2))
    title = tr("督查进展")
    return Sheet(title, tr("登记进展"), fields, lambda say: (TaskReported(say["progress"], say["obstacle"]),))


def escalate(visit: Visit) -> Sheet:
    """督办: put before somebody higher."""
    fields = (Words("to", tr("报请谁")), Words("reason", tr("为什么"), lines=2))
    return Sheet(tr("督办升级"), tr("报请督办"), fields, lambda say: (TaskEscalated(say["to"], say["reason"]),))


def close(visit: Visit) -> Sheet:
    """督查销号: done, or given up, with the result."""
    fields = (
        Choice("done", tr("办得怎样"), ((True, tr("已办结")), (False, tr("未办成，不再督查")))),
        Words("result", tr("结果"), lines=3),
    )
    return Sheet(tr("督查销号"), tr("销号"), fields, lambda say: (TaskClosed(say["done"], say["result"]),))


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    "task.set": set_task,
    "task.report": report,
    "task.escalate": escalate,
    "task.close": close,
}
