"""当场办结: an 即办件 is accepted, granted and handed over in one step (行政许可法 Art. 34(2); MISSION A8)."""

from window_desk.core.acts import Accepted, Act, Decided, Outcome, Served
from window_desk.ui.cases.result_sheets import takers
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Answers, Choice, Words
from window_desk.ui.sheets import Sheet
from window_desk.ui.translation import tr


def on_the_spot(visit: Visit) -> Sheet:
    """Says what is thereby called received, and asks only what is handed over and to whom."""
    case, item = visit.case, visit.item
    assert item is not None
    document = Words("document", tr("送达的文书或证件"), item.result or visit.number(Decided))
    to = Choice("to", tr("当面交给"), takers(visit), case.applicant)

    def acts(say: Answers) -> tuple[Act, ...]:
        return (
            *visit.as_acts(visit.all_findings),
            Accepted(visit.number(Accepted)),
            Decided(visit.number(Decided), Outcome.GRANTED),
            Served(say["document"], say["to"]),
        )

    rest = "、".join(material.name for material in visit.untouched)
    note = tr("{n} 件材料按收齐登记：{names}。").format(n=len(visit.untouched), names=rest) if rest else ""
    note += tr("受理、准予许可、当面送达一步登记。")
    return Sheet(tr("当场办结"), tr("准予并办结"), (document, to), acts, note, ready=True)
