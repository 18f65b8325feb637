"""The materials before the clerk: one verdict each, or all at once."""

from window_desk.core.acts import Verdict
from window_desk.ui.actions.action import Action, Group, NeedsGap, NeedsMaterials
from window_desk.ui.translation import QT_TR_NOOP


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


ACTIONS: tuple[Action, ...] = (
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
