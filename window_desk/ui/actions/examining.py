"""Between acceptance and decision: the internal steps, the site visit, sending up; and where all of it stands."""

from window_desk.core.acts import Examined, Inspected, SentUp
from window_desk.ui.actions.action import Action, Group, NeedsCase, sheet
from window_desk.ui.translation import QT_TR_NOOP

ACTIONS: tuple[Action, ...] = (
    sheet(
        "case.examine",
        QT_TR_NOOP("审查"),
        "",
        Examined,
        Group.HANDLING,
        (
            QT_TR_NOOP("行政机关对申请材料进行审查（第三十四条第一款）。"),
            QT_TR_NOOP("内部环节一个接一个，各有时限，都算在承诺时限和法定时限之内。"),
        ),
    ),
    sheet(
        "case.inspect",
        QT_TR_NOOP("现场核查"),
        "",
        Inspected,
        Group.HANDLING,
        (
            QT_TR_NOOP("需要核实申请材料实质内容的，指派两名以上工作人员核查（第三十四条第三款）。"),
            QT_TR_NOOP("现场核查不是特别程序，期限照常计算。"),
        ),
    ),
    sheet(
        "case.send_up",
        QT_TR_NOOP("转报上级"),
        "",
        SentUp,
        Group.HANDLING,
        (
            QT_TR_NOOP("先经下级审查、由上级决定的，二十日内审查完毕（第四十三条）。"),
            QT_TR_NOOP("初步审查意见和全部申请材料直接报送上级，上级不得要求申请人重复提供（第三十五条）。"),
        ),
    ),
    Action(
        "case.track",
        QT_TR_NOOP("跟踪单"),
        "",
        NeedsCase,
        Group.HANDLING,
        lambda at: at.steps.track(),
        (
            QT_TR_NOOP("收件到送达的每一个节点：哪一天、做了什么、谁负责。"),
            QT_TR_NOOP("绿色通道项目由代办员按单跟踪；其他办件同样可以看。"),
        ),
    ),
)
