"""Who answers for what went wrong: inspections, cards and breaches, appeals; and who is away."""

from window_desk.core.acts import (
    Appealed,
    AppealHeard,
    BreachExplained,
    BreachFound,
    BreachRaised,
    BreachSeen,
    LeaveEnded,
    LeaveTaken,
    Rechecked,
    SpotChecked,
)
from window_desk.ui.actions.action import Action, Group, sheet
from window_desk.ui.translation import QT_TR_NOOP

INSPECTION: tuple[Action, ...] = (
    sheet(
        "inspection.record",
        QT_TR_NOOP("检查登记"),
        "",
        SpotChecked,
        Group.OVERSIGHT,
        (
            QT_TR_NOOP("明查暗访：看窗口的作风和纪律，四条禁令逐条核对；另立一件。"),
            QT_TR_NOOP("发现问题的定整改期限，没有问题的当场了结。"),
        ),
    ),
    sheet(
        "inspection.recheck",
        QT_TR_NOOP("整改复查"),
        "",
        Rechecked,
        Group.OVERSIGHT,
        (
            QT_TR_NOOP("整改登记以后由监督人员再看一次，整改的人自己不复查。"),
            QT_TR_NOOP("没有通过的写明情况，仍按原来的期限整改。"),
        ),
    ),
)

BREACH: tuple[Action, ...] = (
    sheet(
        "breach.raise",
        QT_TR_NOOP("失职立案"),
        "",
        BreachRaised,
        Group.OVERSIGHT,
        (
            QT_TR_NOOP("记录自己看不出来的问题（没有公示、违反条件、违纪），由监督人员立案并写明证据。"),
            QT_TR_NOOP("行政许可法第七十二条、第七十四条、第七十五条；超期等由规则自动列出。"),
        ),
    ),
    sheet(
        "breach.see",
        QT_TR_NOOP("已阅牌"),
        "",
        BreachSeen,
        Group.OVERSIGHT,
        (
            QT_TR_NOOP("当事人知道了这张牌或者这项问题；找不到当事人的由负责人阅。"),
            QT_TR_NOOP("已阅不等于承认，接着可以书面说明。"),
        ),
    ),
    sheet(
        "breach.explain",
        QT_TR_NOOP("书面说明"),
        "",
        BreachExplained,
        Group.OVERSIGHT,
        (
            QT_TR_NOOP("先听当事人：书面说明原因，只能由本人写。"),
            QT_TR_NOOP("没有书面说明的牌不能销。"),
        ),
    ),
    sheet(
        "breach.find",
        QT_TR_NOOP("失职认定"),
        "",
        BreachFound,
        Group.OVERSIGHT,
        (
            QT_TR_NOOP("当事人已阅或者说明以后，由监督人员认定：属实的定处理措施，不属实的销牌。"),
            QT_TR_NOOP("措施由轻到重：诫勉教育、通报批评、效能告诫、离岗培训、调离、辞退。"),
        ),
    ),
    sheet(
        "appeal.make",
        QT_TR_NOOP("申诉"),
        "",
        Appealed,
        Group.OVERSIGHT,
        (
            QT_TR_NOOP("对差评或者认定不服的，当事人本人申诉一次，写明理由。"),
            QT_TR_NOOP("由核实、认定之外的另一位监督人员复核。"),
        ),
    ),
    sheet(
        "appeal.hear",
        QT_TR_NOOP("申诉复核"),
        "",
        AppealHeard,
        Group.OVERSIGHT,
        (
            QT_TR_NOOP("申诉成立的，这个差评或者认定不再计入任何数字；两样都留在台账里。"),
            QT_TR_NOOP("原来核实、认定的人不得复核。"),
        ),
    ),
)

LEAVE: tuple[Action, ...] = (
    sheet(
        "leave.take",
        QT_TR_NOOP("离岗登记"),
        "",
        LeaveTaken,
        Group.PLACE,
        (
            QT_TR_NOOP("AB 岗制度：A 岗离岗，备案的 B 岗顶岗，两人不能同时离岗。"),
            QT_TR_NOOP("离岗前写明交给 B 岗的办件、材料和印章。"),
        ),
    ),
    sheet(
        "leave.end",
        QT_TR_NOOP("返岗登记"),
        "",
        LeaveEnded,
        Group.PLACE,
        (
            QT_TR_NOOP("返岗当日登记，写明 B 岗代办的情况；登记之前不能办件。"),
            QT_TR_NOOP("先从待办里打开那一件离岗。"),
        ),
    ),
)

ACTIONS: tuple[Action, ...] = (*INSPECTION, *BREACH, *LEAVE)
