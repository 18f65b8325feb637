"""Sheets of written commitments: signed, broken, checked (容缺受理, 先批后补, 告知承诺; MISSION A9)."""

from collections.abc import Callable, Mapping

from window_desk.core import deferred_materials
from window_desk.core.acts import (
    Act,
    CommitmentChecked,
    CommitmentKind,
    Committed,
    Lapsed,
    Verdict,
)
from window_desk.core.case import Stage
from window_desk.core.catalogue import Material
from window_desk.core.deferred_materials import VERDICT_OF, latest_supply
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Answers, Choice, Day, Several, Words
from window_desk.ui.labels import COMMITMENTS, GAP_OUTCOMES, full_day_text
from window_desk.ui.sheets import Sheet
from window_desk.ui.translation import tr


def promisable(visit: Visit) -> dict[Material, Verdict]:
    """The materials found lacking or waived for which the applicant has signed nothing yet."""
    promised = {number for commitment in visit.case.commitments for number in commitment.materials}
    found = ((m, visit.supposed.findings.get(m.no)) for m in visit.checklist if m.no not in promised)
    return {m: finding.verdict for m, finding in found if finding and finding.verdict in VERDICT_OF.values()}


def commit(visit: Visit) -> Sheet:
    """书面承诺: for the materials found lacking or waived; what nobody has begun to judge is received thereby."""
    open_ones = promisable(visit)
    kinds = [kind for kind in CommitmentKind if VERDICT_OF[kind] in open_ones.values()]
    if not visit.case.green_channel and CommitmentKind.DECIDE_FIRST in kinds:
        kinds.remove(CommitmentKind.DECIDE_FIRST)
    latest = latest_supply(visit.case, visit.desk.bench(visit.case))
    lacking = [m for m, verdict in open_ones.items() if verdict is Verdict.DEFERRED]
    fields = (
        Choice(
            "kind", tr("哪一种承诺"), [(k, tr(COMMITMENTS[k])) for k in kinds], kinds[0] if len(kinds) == 1 else None
        ),
        Several("materials", tr("承诺的材料"), [(m, m.name) for m in open_ones], lacking or tuple(open_ones)),
        Day("supply_by", tr("何时补齐"), latest, shown=lambda say: say["kind"] is not CommitmentKind.DECLARED),
    )

    def acts(say: Answers) -> tuple[Act, ...]:
        number = visit.number(Committed)
        by = say["supply_by"] if say["kind"] is not CommitmentKind.DECLARED else None
        committed = Committed(number, say["kind"], tuple(m.no for m in say["materials"]), by)
        received = visit.all_findings if visit.case.stage is Stage.RECEIVED else visit.sound_findings
        return (*visit.as_acts(received), committed)

    return Sheet(tr("书面承诺"), tr("已签承诺书"), fields, acts, _note(visit, full_day_text(latest)))


def _note(visit: Visit, latest: str) -> str:
    text = tr("容缺最迟补到 {day}；补齐之前不能作出准予决定。").format(day=latest)
    if visit.case.stage is Stage.RECEIVED and visit.untouched:
        names = "、".join(material.name for material in visit.untouched)
        text = tr("其余 {n} 件按收齐登记：{names}").format(n=len(visit.untouched), names=names) + tr("。") + text
    return text


def lapse(visit: Visit) -> Sheet:
    """逾期办结: a person closes what the applicant left unanswered, as the centre's rule calls it."""
    proposed = dict(deferred_materials.lapses(visit.case, visit.desk.bench(visit.case)))
    options = [(of, f"{of}　{tr(GAP_OUTCOMES[outcome])}") for of, outcome in proposed.items()]
    fields = (
        Choice("of", tr("哪一份逾期"), options, next(iter(proposed), None)),
        Words("reason", tr("经过和催告情况"), lines=2),
    )

    def acts(say: Answers) -> tuple[Act, ...]:
        return (Lapsed(say["of"], proposed[say["of"]], say["reason"]),)

    return Sheet(tr("逾期办结"), tr("办结"), fields, acts, tr("程序只提示，由人办结；材料退还申请人。"))


def check(visit: Visit) -> Sheet:
    """承诺核查: what was declared instead of handed in was looked at after the decision."""
    numbers = [commitment.number for commitment in deferred_materials.declared(visit.case)]
    fields = (
        Choice("number", tr("承诺书"), [(number, number) for number in numbers], numbers[0] if numbers else None),
        Choice("kept", tr("核查结果"), [(True, tr("属实")), (False, tr("不属实"))]),
        Words("found", tr("查明的情况"), lines=2),
    )
    acts: Callable[[Answers], tuple[Act, ...]] = lambda say: (  # noqa: E731
        CommitmentChecked(say["number"], say["kept"], say["found"]),
    )
    return Sheet(tr("承诺核查"), tr("登记核查"), fields, acts)


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    "case.commit": commit,
    "case.lapse": lapse,
    "commitment.check": check,
}
