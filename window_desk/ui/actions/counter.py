"""With the applicant in front of the clerk: the visit, the materials, the notice, acceptance."""

from window_desk.core.acts import Accepted, Answered, Notified, Received, Supplemented, Verdict, Withdrawn
from window_desk.ui.actions.action import Action, Group, NeedsGap, NeedsMaterials, NeedsOnTheSpot, sheet
from window_desk.ui.translation import QT_TR_NOOP

VISIT: tuple[Action, ...] = (
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
)


def _verdict(name: str, label: str, key: str, verdict: Verdict, law: tuple[str, str]) -> Action:
    return Action(
        f"materials.{name}",
        label,
        key,
        NeedsMaterials,
        Group.MATERIALS,
        lambda at: at.steps.judge(verdict),
        law,
    )


MATERIALS: tuple[Action, ...] = (
    Action(
        "materials.all_received",
        QT_TR_NOOP("全部收齐"),
        "F3",
        NeedsGap,
        Group.MATERIALS,
        lambda at: at.steps.all_received(),
        (
            QT_TR_NOOP("还没有结论的材料全部记“收”，份数按应收。"),
            QT_TR_NOOP("已经下过的结论不变；没有结论的材料不能受理，也不能告知。"),
        ),
    ),
    _verdict(
        "received",
        QT_TR_NOOP("结论：收"),
        "Alt+1",
        Verdict.RECEIVED,
        (
            QT_TR_NOOP("这一件齐全、符合要求，实收份数按应收记。"),
            QT_TR_NOOP("实收少于应收的，改判“缺”并写明补正办法。"),
        ),
    ),
    _verdict(
        "missing",
        QT_TR_NOOP("结论：缺"),
        "Alt+2",
        Verdict.MISSING,
        (
            QT_TR_NOOP("这一件没有交。"),
            QT_TR_NOOP("必须列入一次性告知书，写明怎样补交。"),
        ),
    ),
    _verdict(
        "wrong",
        QT_TR_NOOP("结论：不符"),
        "Alt+3",
        Verdict.WRONG,
        (
            QT_TR_NOOP("交了但不符合法定形式；写明哪里不对、怎样改。"),
            QT_TR_NOOP("可以当场更正的错误，应当允许当场更正（第三十二条第一款第三项）。"),
        ),
    ),
    _verdict(
        "exempt",
        QT_TR_NOOP("结论：免交"),
        "Alt+4",
        Verdict.EXEMPT,
        (
            QT_TR_NOOP("通过数据共享核验或告知承诺替代，不再要求提交；写明理由。"),
            QT_TR_NOOP("能共享核验的材料不得要求申请人提交。"),
        ),
    ),
    _verdict(
        "not_applicable",
        QT_TR_NOOP("结论：不适用"),
        "Alt+5",
        Verdict.NOT_APPLICABLE,
        (
            QT_TR_NOOP("这位申请人的情形不需要这一件；写明理由。"),
            QT_TR_NOOP("不得要求提交与申请事项无关的材料（第三十一条）。"),
        ),
    ),
    _verdict(
        "deferred",
        QT_TR_NOOP("结论：容缺"),
        "Alt+6",
        Verdict.DEFERRED,
        (
            QT_TR_NOOP("可以容缺的材料暂缺，申请人书面承诺补齐日期（F7）后先受理。"),
            QT_TR_NOOP("只有事项标明可以容缺的材料才行；补齐之前不能作出准予决定。"),
        ),
    ),
)

ACCEPTANCE: tuple[Action, ...] = (
    Action(
        "case.notify",
        QT_TR_NOOP("一次性告知"),
        "F4",
        Notified,
        Group.ACCEPTANCE,
        lambda at: at.steps.notify(),
        (
            QT_TR_NOOP("缺的、不符的一次告诉完（第三十二条第一款第四项），当场或五日内。"),
            QT_TR_NOOP("逾期不告知，自收到材料之日起即为受理；以后不得再提新要求。"),
        ),
    ),
    Action(
        "case.supplement",
        QT_TR_NOOP("补正登记"),
        "Alt+B",
        Supplemented,
        Group.ACCEPTANCE,
        lambda at: at.steps.supplement(),
        (
            QT_TR_NOOP("只核对告知书或承诺书列出的材料，其余材料不再过问。"),
            QT_TR_NOOP("全部补齐之日即为受理之日，期限从次日起算。"),
        ),
    ),
    Action(
        "case.accept",
        QT_TR_NOOP("受理"),
        "F5",
        Accepted,
        Group.ACCEPTANCE,
        lambda at: at.steps.accept(),
        (
            QT_TR_NOOP("材料齐全、符合法定形式，应当受理（第三十二条第一款第五项）。"),
            QT_TR_NOOP("出具加盖专用印章和注明日期的书面凭证；决定期限从次日起算（第四十二条）。"),
        ),
    ),
    sheet(
        "case.on_the_spot",
        QT_TR_NOOP("当场办结"),
        "F9",
        NeedsOnTheSpot,
        Group.ACCEPTANCE,
        (
            QT_TR_NOOP("即办件材料齐全、符合法定形式，能够当场作出决定的，当场决定（第三十四条第二款）。"),
            QT_TR_NOOP("受理、准予、送达一步登记；当场办结的不另出受理通知书。"),
        ),
    ),
    sheet(
        "case.withdraw",
        QT_TR_NOOP("撤回申请"),
        "",
        Withdrawn,
        Group.ACCEPTANCE,
        (
            QT_TR_NOOP("决定之前申请人可以撤回；材料全部退还。"),
            QT_TR_NOOP("写明申请人的理由；撤回后可以重新申请，期限重新计算。"),
        ),
    ),
)

ACTIONS: tuple[Action, ...] = (*VISIT, *MATERIALS, *ACCEPTANCE)
