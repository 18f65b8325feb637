"""Sheets of 失职追究 and 申诉: raised, seen, explained, found; appealed against and heard (MISSION B4, D5)."""

from collections.abc import Callable, Mapping

from window_desk.core.acts import Appealed, AppealHeard, BreachExplained, BreachFound, BreachRaised, BreachSeen
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Choice, Words
from window_desk.ui.oversight_labels import BREACHES, MEASURES
from window_desk.ui.people_fields import officer_choice
from window_desk.ui.sheets import Sheet
from window_desk.ui.supervisor.matters import to_appeal, to_explain, to_find, to_hear, to_see
from window_desk.ui.supervisor.rating_sheets import founded, in_full, one_of
from window_desk.ui.translation import tr


def raise_breach(visit: Visit) -> Sheet:
    """失职立案: what no rule can see, with its evidence."""
    number = sum(isinstance(entry.act, BreachRaised) for entry in visit.case.entries) + 1
    fields = (
        officer_choice("officer", tr("当事人"), visit.desk.roster),
        Choice("code", tr("什么问题"), [(code, tr(word)) for code, word in BREACHES.items()]),
        Words("evidence", tr("事实和证据"), lines=3),
    )
    return Sheet(
        tr("失职立案"),
        tr("立案"),
        fields,
        lambda say: (BreachRaised(f"{say['code']}/立{number}", say["code"], say["officer"], say["evidence"]),),
    )


def see(visit: Visit) -> Sheet:
    """已阅: the one concerned knows of it."""
    shown = to_see(visit)
    return Sheet(
        tr("已阅牌"),
        tr("已阅"),
        (one_of("breach", tr("哪张牌、哪项问题"), shown),),
        lambda say: (BreachSeen(say["breach"]),),
        tr("已阅不等于承认，接着可以书面说明。"),
        in_full("breach", shown),
    )


def explain(visit: Visit) -> Sheet:
    """说明: the one concerned answers."""
    shown = to_explain(visit)
    return Sheet(
        tr("书面说明"),
        tr("登记说明"),
        (one_of("breach", tr("哪张牌、哪项问题"), shown), Words("answer", tr("说明"), lines=4)),
        lambda say: (BreachExplained(say["breach"], say["answer"]),),
        result=in_full("breach", shown),
    )


def find(visit: Visit) -> Sheet:
    """认定: upheld with a measure from the ladder, or cleared."""
    fields = (
        one_of("breach", tr("哪张牌、哪项问题"), to_find(visit)),
        founded("upheld", tr("是否属实")),
        Choice(
            "measure",
            tr("处理措施"),
            [(measure, tr(word)) for measure, word in MEASURES.items()],
            shown=lambda say: say["upheld"] is True,
        ),
        Words("reasons", tr("理由"), lines=3),
    )
    return Sheet(
        tr("失职认定"),
        tr("认定"),
        fields,
        lambda say: (
            BreachFound(say["breach"], say["upheld"], say["reasons"], say["measure"] if say["upheld"] else None),
        ),
    )


def appeal(visit: Visit) -> Sheet:
    """申诉: against a rating or a finding."""
    against = to_appeal(visit)
    return Sheet(
        tr("申诉"),
        tr("提出申诉"),
        (one_of("act", tr("对哪一项申诉"), against), Words("reason", tr("申诉的理由"), lines=4)),
        lambda say: (Appealed(say["act"], say["reason"]),),
        result=in_full("act", against),
    )


def hear(visit: Visit) -> Sheet:
    """申诉复核: upheld, it takes the rating or finding out of every figure."""
    made = to_hear(visit)
    fields = (
        one_of("appeal", tr("哪一件申诉"), made),
        Choice("upheld", tr("复核结果"), ((True, tr("申诉成立")), (False, tr("申诉不成立")))),
        Words("reasons", tr("理由"), lines=3),
    )
    return Sheet(
        tr("申诉复核"),
        tr("登记复核"),
        fields,
        lambda say: (AppealHeard(say["appeal"], say["upheld"], say["reasons"]),),
        result=in_full("appeal", made),
    )


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    "breach.raise": raise_breach,
    "breach.see": see,
    "breach.explain": explain,
    "breach.find": find,
    "appeal.make": appeal,
    "appeal.hear": hear,
}
