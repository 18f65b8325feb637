"""From hand to hand: referred, handed over, taken, sent back; where the papers are."""

from window_desk.core.acts import HandedOver, ReferralReturned, ReferralTaken, Referred, TakenOver
from window_desk.ui.actions.action import Action, Group, NeedsCase, sheet
from window_desk.ui.translation import QT_TR_NOOP

ACTIONS: tuple[Action, ...] = (
    sheet(
        "contact.refer",
        QT_TR_NOOP("转办"),
        "F8",
        Referred,
        Group.CUSTODY,
        (
            QT_TR_NOOP("不是本窗口的事，转给该办的窗口；同事不在的代收，不能一推了之（首问负责制）。"),
            QT_TR_NOOP("对方接收之前仍由您负责，到时没有接收就退回来并提醒。"),
        ),
    ),
    sheet(
        "contact.take",
        QT_TR_NOOP("接收转办"),
        "F5",
        ReferralTaken,
        Group.CUSTODY,
        (
            QT_TR_NOOP("别的窗口转来的事，接收以后由您负责到有结果为止。"),
            QT_TR_NOOP("接收本身就是记录，双方都不必再写一张单子。"),
        ),
    ),
    sheet(
        "contact.return",
        QT_TR_NOOP("退回转办"),
        "",
        ReferralReturned,
        Group.CUSTODY,
        (
            QT_TR_NOOP("不归本窗口的，写明理由退回，仍由转来的人负责。"),
            QT_TR_NOOP("退回和理由都留在台账里。"),
        ),
    ),
    sheet(
        "case.hand_over",
        QT_TR_NOOP("移交"),
        "F8",
        HandedOver,
        Group.CUSTODY,
        (
            QT_TR_NOOP("办件和纸件交给另一个窗口或同事，写明交了什么。"),
            QT_TR_NOOP("对方清点接收之前由您负责；任何一天谁在管都能查到。"),
        ),
    ),
    sheet(
        "case.take_over",
        QT_TR_NOOP("接收移交"),
        "F5",
        TakenOver,
        Group.CUSTODY,
        (
            QT_TR_NOOP("清点纸件后接收，缺什么写明；从此由您负责。"),
            QT_TR_NOOP("双方都记在台账里，谁在哪一天管这件事一查就有。"),
        ),
    ),
    Action(
        "papers.where",
        QT_TR_NOOP("纸件去向"),
        "Alt+G",
        NeedsCase,
        Group.CUSTODY,
        lambda at: at.steps.show_custody(),
        (
            QT_TR_NOOP("收、转、退、领：每一次交接谁给谁、什么时候、哪些纸件。"),
            QT_TR_NOOP("哪一天由谁负责，也在这里。"),
        ),
    ),
)
