"""With the applicant's own screen: what he checks, his rating of the visit, and which screen it is."""

from window_desk.core.acts import Evaluated
from window_desk.ui.actions.action import Action, Group, NeedsCase
from window_desk.ui.translation import QT_TR_NOOP

ACTIONS: tuple[Action, ...] = (
    Action(
        "applicant.show",
        QT_TR_NOOP("请申请人核对"),
        "Alt+K",
        NeedsCase,
        Group.RATING,
        lambda at: at.applicant.show(),
        (
            QT_TR_NOOP("打印之前，姓名、事项、已收材料和答复日期请申请人自己看一遍。"),
            QT_TR_NOOP("申请人屏幕只显示眼前这一件；换了办件、锁屏或离开窗口，立刻收起。"),
        ),
    ),
    Action(
        "visit.rate",
        QT_TR_NOOP("评价"),
        "F11",
        Evaluated,
        Group.RATING,
        lambda at: at.applicant.ask_rating(),
        (
            QT_TR_NOOP("好差评：一次服务一评，五个等级，申请人自愿在自己的屏幕上评（国办发〔2019〕51号）。"),
            QT_TR_NOOP("没有评的记为没有评价，不算满意；窗口人员不能代评，也不能改、不能删。"),
        ),
    ),
    Action(
        "applicant.choose_screen",
        QT_TR_NOOP("选择申请人屏幕"),
        "",
        None,
        Group.PLACE,
        lambda at: at.applicant.choose_screen(),
        (
            QT_TR_NOOP("选定给申请人看的屏幕；本机记住，拔下再接上还认得。"),
            QT_TR_NOOP("选定的屏幕不在时什么也不显示，窗口人员的屏幕不会给申请人看到。"),
        ),
    ),
)
