"""Behind the counter: passing on, examining, the clock, joint cases, decision and delivery."""

from window_desk.core.acts import Decided, Issued, Served
from window_desk.ui.actions.action import Action, Group, NeedsClock, sheet
from window_desk.ui.translation import QT_TR_NOOP

TIME: tuple[Action, ...] = (
    Action(
        "deadline.explain",
        QT_TR_NOOP("为什么是这天"),
        "Alt+Y",
        NeedsClock,
        Group.TIME,
        lambda at: at.steps.explain(),
        (
            QT_TR_NOOP("哪些天没有算、为什么，依据哪一条。"),
            QT_TR_NOOP("期限按工作日计算，不含法定节假日（第八十二条）。"),
        ),
    ),
)

RESULT: tuple[Action, ...] = (
    Action(
        "case.decide",
        QT_TR_NOOP("决定"),
        "F9",
        Decided,
        Group.RESULT,
        lambda at: at.steps.decide(),
        (
            QT_TR_NOOP("准予或不予许可；不予许可要说明理由并告知复议和诉讼权利（第三十八条）。"),
            QT_TR_NOOP("十日内送达（第四十四条）。"),
        ),
    ),
    sheet(
        "case.issue",
        QT_TR_NOOP("出件"),
        "Alt+I",
        Issued,
        Group.RESULT,
        (
            QT_TR_NOOP("结果做好，通知申请人来领；送达期限到此为止，不等人来。"),
            QT_TR_NOOP("准予许可的，自作出决定之日起十日内颁发、送达证件（第四十四条）。"),
        ),
    ),
    sheet(
        "case.serve",
        QT_TR_NOOP("送达"),
        "F10",
        Served,
        Group.RESULT,
        (
            QT_TR_NOOP("结果交到申请人或代理人手里，办件结束。"),
            QT_TR_NOOP("送达期限自作出决定起十个工作日，事项另有更短规定的从其规定（第四十四条）。"),
        ),
    ),
)

ACTIONS: tuple[Action, ...] = (*TIME, *RESULT)
