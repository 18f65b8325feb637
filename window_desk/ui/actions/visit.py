"""Somebody comes: the first contact, its line, its answer, or the application it becomes."""

from window_desk.core.acts import Answered, ContactNoted, Received
from window_desk.ui.actions.action import Action, Group, NeedsItem
from window_desk.ui.translation import QT_TR_NOOP

ACTIONS: tuple[Action, ...] = (
    Action(
        "visit.begin",
        QT_TR_NOOP("首问"),
        "F2",
        None,
        Group.VISIT,
        lambda at: at.steps.new_visit(),
        (
            QT_TR_NOOP("首问负责制：谁先被问到，谁负责到有结果为止。"),
            QT_TR_NOOP("手上的办件自动暂存；新来访打第一个字时自动登记首问。"),
        ),
    ),
    Action(
        "contact.answer",
        QT_TR_NOOP("答复"),
        "F6",
        Answered,
        Group.VISIT,
        lambda at: at.steps.answer(),
        (
            QT_TR_NOOP("咨询当场答复，或告知不需要许可（行政许可法第三十二条第一款第一项）。"),
            QT_TR_NOOP("不属本机关职权的，写明应当向哪个机关申请（第二项）。"),
        ),
    ),
    Action(
        "contact.note",
        QT_TR_NOOP("登记来访"),
        "Alt+N",
        ContactNoted,
        Group.VISIT,
        lambda at: at.steps.note_contact(),
        (
            QT_TR_NOOP("首问台账：时间、方式、来访人、电话、事由、收下的材料，一事一行。"),
            QT_TR_NOOP("第一个字已经登记首问，其余的随手补上；答复、转办、收件时一并入账。"),
        ),
    ),
    Action(
        "case.receive",
        QT_TR_NOOP("收件"),
        "F3",
        Received,
        Group.VISIT,
        lambda at: at.steps.receive(),
        (
            QT_TR_NOOP("申请已经收到，取得编号；五个工作日的告知期限从次日起算（第三十二条）。"),
            QT_TR_NOOP("事项版本和情形从此固定，材料清单不再变化。"),
        ),
    ),
    Action(
        "checklist.print",
        QT_TR_NOOP("打印材料清单"),
        "Alt+V",
        NeedsItem,
        Group.VISIT,
        lambda at: at.steps.papers.print_checklist(),
        (
            QT_TR_NOOP("一次性告知制：按回答的情形列出全部材料，带回去照单准备（第三十条、第三十一条）。"),
            QT_TR_NOOP("80 mm 小票，咨询和收件前后都能打；不是告知书，不记入台账。"),
        ),
    ),
    Action(
        "guide.print",
        QT_TR_NOOP("打印办事指南"),
        "",
        NeedsItem,
        Group.VISIT,
        lambda at: at.steps.papers.print_guide(),
        (
            QT_TR_NOOP("依据、条件、材料、程序、期限、收费和救济，申请人要求说明的应当说明（第三十条）。"),
            QT_TR_NOOP("A4 双面，按今天公布的版本；全部事项编成一册用 window-desk guides。"),
        ),
    ),
)
