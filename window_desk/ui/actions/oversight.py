"""Acts over the acts: reviews, the answer to a rating, complaints."""

from window_desk.core.acts import (
    Complained,
    ComplaintAnswered,
    ComplaintClosed,
    ComplaintDeclined,
    ComplaintTaken,
    FollowedUp,
    RatingVerified,
    Rectified,
    Reviewed,
)
from window_desk.ui.actions.action import Action, Group, sheet
from window_desk.ui.translation import QT_TR_NOOP

REVIEW: tuple[Action, ...] = (
    sheet(
        "act.review",
        QT_TR_NOOP("审核"),
        "",
        Reviewed,
        Group.OVERSIGHT,
        (
            QT_TR_NOOP("否定报备、延期、二次告知、容缺、作废、补录：负责人同意，或者写明意见予以撤回。"),
            QT_TR_NOOP("超出本岗权限的“不”，审核同意以后才能说；本人办的事由他人审核。"),
        ),
    ),
)

RATING: tuple[Action, ...] = (
    sheet(
        "rating.verify",
        QT_TR_NOOP("差评核实"),
        "",
        RatingVerified,
        Group.RATING,
        (
            QT_TR_NOOP("实名差评由监督人员按期联系核实，默认一个工作日（国办发〔2019〕51号）。"),
            QT_TR_NOOP("属实的由责任窗口整改，不属实的向评价人说明；被评价人自己不核实。"),
        ),
    ),
    sheet(
        "duty.rectify",
        QT_TR_NOOP("整改登记"),
        "",
        Rectified,
        Group.RATING,
        (
            QT_TR_NOOP("差评属实、检查发现问题的，在期限内改正，写明改了什么。"),
            QT_TR_NOOP("差评随后回访，检查随后复查；没有通过的继续整改。"),
        ),
    ),
    sheet(
        "rating.follow_up",
        QT_TR_NOOP("差评回访"),
        "",
        FollowedUp,
        Group.RATING,
        (
            QT_TR_NOOP("把整改或者核实的结果告诉实名评价人，问他是否满意。"),
            QT_TR_NOOP("匿名评价无法回访；评价本身不改、不删。"),
        ),
    ),
)

COMPLAINT: tuple[Action, ...] = (
    sheet(
        "complaint.register",
        QT_TR_NOOP("投诉登记"),
        "",
        Complained,
        Group.RATING,
        (
            QT_TR_NOOP("投诉一律登记，实名、匿名都收；另立一件，手上的办件自动暂存。"),
            QT_TR_NOOP("由监督人员按期决定是否受理，默认五个工作日。"),
        ),
    ),
    sheet(
        "complaint.take",
        QT_TR_NOOP("投诉受理"),
        "",
        ComplaintTaken,
        Group.RATING,
        (
            QT_TR_NOOP("指定承办人和答复日期：默认口头的次日，书面的两个工作日。"),
            QT_TR_NOOP("涉及多部门或者情况复杂的可以放宽，写明为什么；被投诉人不得承办。"),
        ),
    ),
    sheet(
        "complaint.decline",
        QT_TR_NOOP("投诉不予受理"),
        "",
        ComplaintDeclined,
        Group.RATING,
        (
            QT_TR_NOOP("只有四种情形：没有对象、没有事实、不属政务服务、已经复议或者诉讼。"),
            QT_TR_NOOP("不予受理也要告诉投诉人。"),
        ),
    ),
    sheet(
        "complaint.answer",
        QT_TR_NOOP("投诉答复"),
        "",
        ComplaintAnswered,
        Group.RATING,
        (
            QT_TR_NOOP("写明是否属实和处理结果；书面投诉必须书面答复。"),
            QT_TR_NOOP("属实的转入失职追究。"),
        ),
    ),
    sheet(
        "complaint.close",
        QT_TR_NOOP("投诉归档"),
        "",
        ComplaintClosed,
        Group.RATING,
        (
            QT_TR_NOOP("问投诉人对处理结果是否满意；没有表态的照实记。"),
            QT_TR_NOOP("归档以后这件投诉了结。"),
        ),
    ),
)

ACTIONS: tuple[Action, ...] = (*RATING, *COMPLAINT, *REVIEW)
