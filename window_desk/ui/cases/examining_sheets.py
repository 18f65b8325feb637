"""Sheets between acceptance and decision: an internal step done, a place looked at, the case sent up (MISSION A13)."""

from collections.abc import Callable, Mapping

from window_desk.core.acts import Act, Examined, Inspected, SentUp
from window_desk.core.examination import current_step
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Answers, Choice, Several, Words
from window_desk.ui.labels import limit_text
from window_desk.ui.sheets import Sheet
from window_desk.ui.translation import tr


def examine(visit: Visit) -> Sheet:
    """审查: the internal step the case is at, with its opinion."""
    step = current_step(visit.case, visit.desk.bench(visit.case))
    assert step is not None  # the action is grey where none is left
    opinion = Words("opinion", tr("审查意见"), hint=tr("如：材料真实，符合条件"))
    note = tr("现在的环节：{step}，时限 {limit}。").format(step=step.name, limit=limit_text(step.limit))
    return Sheet(tr("审查"), tr("登记审查"), (opinion,), lambda say: (Examined(step.key, say["opinion"]),), note)


def inspect(visit: Visit) -> Sheet:
    """现场核查: who went, what they found, whether it will do."""
    fields = (
        Choice("passed", tr("结论"), [(True, tr("合格")), (False, tr("不合格"))]),
        Words("finding", tr("核查情况")),
        Several("officers", tr("核查人员"), _officers(visit)),
    )

    def acts(say: Answers) -> tuple[Act, ...]:
        return (Inspected(say["officers"], say["finding"], say["passed"]),)

    note = tr("两名以上工作人员到场核查；期限照常计算。")
    return Sheet(tr("现场核查"), tr("登记核查"), fields, acts, note)


def _officers(visit: Visit) -> list[tuple[str, str]]:
    """The people in post of the department whose item it is."""
    roster, item = visit.desk.roster, visit.item
    ours = roster.department(item.department) if item else None
    in_post = (o for o in roster.officers if not o.left and roster.department(o.department) == ours)
    return [(o.staff_no, f"{o.name}　{o.staff_no}") for o in in_post]


def send_up(visit: Visit) -> Sheet:
    """转报: reviewed here, decided above."""
    fields = (
        Words("to_body", tr("转报的机关"), hint=tr("上级行政机关的全称")),
        Words("opinion", tr("初步审查意见")),
    )
    note = tr("全部申请材料随件报送；转报之后由上级机关决定。")
    return Sheet(tr("转报上级"), tr("登记转报"), fields, lambda say: (SentUp(say["to_body"], say["opinion"]),), note)


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    "case.examine": examine,
    "case.inspect": inspect,
    "case.send_up": send_up,
}
