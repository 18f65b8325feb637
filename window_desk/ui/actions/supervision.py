"""督查台账 (MISSION D8)."""

from window_desk.core.acts import TaskClosed, TaskEscalated, TaskReported, TaskSet
from window_desk.ui.actions.action import Action, Group, sheet
from window_desk.ui.translation import QT_TR_NOOP

ACTIONS: tuple[Action, ...] = (
    sheet(
        "task.set",
        QT_TR_NOOP("督查立项"),
        "",
        TaskSet,
        Group.OVERSIGHT,
        (
            QT_TR_NOOP("领导交办、会议定下的事：写明牵头部门、责任人和期限，另立一件，逐月跟踪。"),
            QT_TR_NOOP("由监督人员立项；责任人在自己的待办里看到它。"),
        ),
    ),
    sheet(
        "task.report",
        QT_TR_NOOP("督查进展"),
        "",
        TaskReported,
        Group.OVERSIGHT,
        (
            QT_TR_NOOP("每月报一次进展，最迟当月最后一个工作日；有困难的写明。"),
            QT_TR_NOOP("由责任人或其主管登记；到月底没有报的，责任人会收到牌。"),
        ),
    ),
    sheet(
        "task.escalate",
        QT_TR_NOOP("督办升级"),
        "",
        TaskEscalated,
        Group.OVERSIGHT,
        (
            QT_TR_NOOP("逾期没有办结、或者牵头部门协调不动的，报请上一级督办，写明报请谁和理由。"),
            QT_TR_NOOP("程序只提醒，要不要升级由监督人员定。"),
        ),
    ),
    sheet(
        "task.close",
        QT_TR_NOOP("督查销号"),
        "",
        TaskClosed,
        Group.OVERSIGHT,
        (
            QT_TR_NOOP("办结的写明结果，从督查台账销号；不再督查的也写明原因。"),
            QT_TR_NOOP("由监督人员销号，责任人自己不销号。"),
        ),
    ),
)
