"""Sheets of a "no": reported first, then said (否定报备制; 行政许可法 Art. 32, 38, 78; MISSION A8, A12)."""

from collections.abc import Callable, Mapping

from window_desk.core import refusals
from window_desk.core.acts import Act, Declined, Ground, RefusalKind, RefusalReported
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Answers, Choice, Tick, Words
from window_desk.ui.labels import GROUNDS
from window_desk.ui.oversight_labels import REFUSALS
from window_desk.ui.sheets import Sheet
from window_desk.ui.translation import tr


def decline(visit: Visit) -> Sheet:
    """不受理 / 不予受理: its ground from the closed list; the report is made in the same step where there is none, and
    goes alone where the head has to agree first.
    """
    case, bench = visit.case, visit.desk.bench(visit.case)
    usable = refusals.usable(case, bench)
    report = usable or visit.number(RefusalReported)
    fields = (
        Choice("ground", tr("情形"), [(ground, tr(GROUNDS[ground])) for ground in Ground]),
        Words("body", tr("应当向哪个机关申请"), shown=lambda say: say["ground"] is Ground.NOT_OURS),
        Words("reasons", tr("理由"), _reported_reason(visit, usable), lines=2),
        Words("basis", tr("依据"), _basis(visit), shown=lambda say: usable is None and _rests_on_its_own_law(say)),
        Tick("beyond_power", tr("超出本岗位权限，须负责人先同意"), shown=lambda _: usable is None),
    )

    def waits(say: Answers) -> bool:
        return usable is None and (say["beyond_power"] or bench.policy.review_first)

    def acts(say: Answers) -> tuple[Act, ...]:
        body = say["body"] if say["ground"] is Ground.NOT_OURS else ""
        basis = refusals.ARTICLES.get(say["ground"], say["basis"])
        reported = RefusalReported(
            report, RefusalKind.NOT_ACCEPTED, say["reasons"], basis, beyond_power=say["beyond_power"]
        )
        declined = Declined(visit.number(Declined), say["ground"], say["reasons"], report, body)
        if waits(say):
            return (reported,)
        return (declined,) if usable else (reported, declined)

    def result(say: Answers) -> str:
        if waits(say):
            return tr("只作否定报备 {number}；负责人同意以后，再按 F6 出具通知书。").format(number=report)
        return tr("先报备再说“不”（否定报备制），报备号 {number}；材料全部退还。").format(number=report)

    return Sheet(tr("不予受理"), tr("登记"), fields, acts, result=result)


def _rests_on_its_own_law(say: Answers) -> bool:
    """Whether the ground has no article of its own, so that the clerk has to cite the law."""
    return say["ground"] is not None and say["ground"] not in refusals.ARTICLES


def _reported_reason(visit: Visit, number: str | None) -> str:
    acts = (entry.act for entry in visit.case.live(RefusalReported))
    return next((a.reason for a in acts if isinstance(a, RefusalReported) and a.number == number), "")


def report_refusal(visit: Visit) -> Sheet:
    """否定报备: the "no" is told to the head before it is said; beyond the own power the head has to agree first."""
    case = visit.case
    kinds = (refusals.REFUSED_BY[case.stage], RefusalKind.CANNOT_IN_TIME, RefusalKind.DEPARTMENTS_DISAGREE)
    fields = (
        Choice("kind", tr("报备什么"), [(kind, tr(REFUSALS[kind])) for kind in kinds]),
        Words("reason", tr("理由"), lines=2),
        Words("basis", tr("依据"), _basis(visit)),
        Words("to_supply", tr("补什么就能办"), hint=tr("没有就留空")),
        Tick("beyond_power", tr("超出本岗位权限，须负责人先同意")),
    )

    def acts(say: Answers) -> tuple[Act, ...]:
        number = visit.number(RefusalReported)
        return (
            RefusalReported(number, say["kind"], say["reason"], say["basis"], say["to_supply"], say["beyond_power"]),
        )

    return Sheet(tr("否定报备"), tr("报备"), fields, acts, tr("负责人可以推翻；没有看过之前，这件事一直挂着。"))


def _basis(visit: Visit) -> str:
    return visit.item.basis[0].text if visit.item and visit.item.basis else ""


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    "case.decline": decline,
    "report.refusal": report_refusal,
}
