"""What stops and lengthens the clock: special procedures, extensions, hearings."""

from window_desk.core.acts import Extended, Heard, HearingOffered, HearingRequested, HearingSet, Resumed, Suspended
from window_desk.ui.actions.action import Action, Group, sheet
from window_desk.ui.translation import QT_TR_NOOP

CLOCK: tuple[Action, ...] = (
    sheet(
        "case.suspend",
        QT_TR_NOOP("中止（特别程序）"),
        "",
        Suspended,
        Group.TIME,
        (
            QT_TR_NOOP("听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审的时间不计入期限（第四十五条）。"),
            QT_TR_NOOP("所需时间要书面告知申请人，告知之前期限照常计算；现场核查、公示、征求意见不停钟。"),
        ),
    ),
    sheet(
        "case.resume",
        QT_TR_NOOP("恢复计时"),
        "",
        Resumed,
        Group.TIME,
        (
            QT_TR_NOOP("特别程序结束，剩下的期限从次日接着计算（第四十五条）。"),
            QT_TR_NOOP("特别程序没有结束之前不能作出决定。"),
        ),
    ),
    sheet(
        "case.extend",
        QT_TR_NOOP("延期"),
        "",
        Extended,
        Group.TIME,
        (
            QT_TR_NOOP(
                "期限届满之前经本机关负责人批准可以延长十日；联合办理的经本级政府负责人批准，十五日（第四十二条）。"
            ),
            QT_TR_NOOP("延长的理由要告知申请人，告知之前期限没有延长；届满以后不能再延。"),
        ),
    ),
)

HEARING: tuple[Action, ...] = (
    sheet(
        "hearing.offer",
        QT_TR_NOOP("告知听证权利"),
        "",
        HearingOffered,
        Group.TIME,
        (
            QT_TR_NOOP("直接涉及申请人与他人之间重大利益关系的，决定之前告知有权要求听证（第四十七条）。"),
            QT_TR_NOOP("被告知之日起五日内可以提出申请；听证费用申请人不承担。"),
        ),
    ),
    sheet(
        "hearing.request",
        QT_TR_NOOP("登记听证申请"),
        "",
        HearingRequested,
        Group.TIME,
        (
            QT_TR_NOOP("申请人、利害关系人在被告知听证权利之日起五日内提出（第四十七条第一款）。"),
            QT_TR_NOOP("行政机关应当在二十日内组织听证；没有举行的不能作出决定。"),
        ),
    ),
    sheet(
        "hearing.set",
        QT_TR_NOOP("通知听证"),
        "",
        HearingSet,
        Group.TIME,
        (
            QT_TR_NOOP("举行听证的七日前把时间、地点通知申请人、利害关系人（第四十八条第一款第一项）。"),
            QT_TR_NOOP("必要时予以公告。"),
        ),
    ),
    sheet(
        "hearing.hold",
        QT_TR_NOOP("登记听证笔录"),
        "",
        Heard,
        Group.TIME,
        (
            QT_TR_NOOP("听证公开举行，笔录交参加人确认无误后签字或者盖章（第四十八条第一款）。"),
            QT_TR_NOOP("行政机关应当根据听证笔录作出决定（第四十八条第二款）。"),
        ),
    ),
)

ACTIONS: tuple[Action, ...] = (*CLOCK, *HEARING)
