"""Sheets that pass a case and its papers from hand to hand, both sides recorded (移交和接收; MISSION A11)."""

from collections.abc import Callable, Mapping

from window_desk.core.acts import Act, HandedOver, TakenOver
from window_desk.core.handover import pending_transfer
from window_desk.ui.counter.contact_sheets import competent_window
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Answers, Words
from window_desk.ui.labels import moment_text, with_details
from window_desk.ui.people_fields import officer_choice, window_choice
from window_desk.ui.sheets import Sheet
from window_desk.ui.translation import tr


def hand_over(visit: Visit) -> Sheet:
    """移交: the case and the papers named go to a window, or to a colleague there."""
    roster = visit.desk.roster
    fields = (
        window_choice("to_window", tr("移交到"), roster, value=competent_window(visit)),
        officer_choice("to_officer", tr("交给哪一位"), roster, nobody=tr("不指定"), value=""),
        Words("papers", tr("移交的纸件"), _papers(visit), lines=2),
        Words("reason", tr("移交的原因"), hint=tr("没有就留空")),
    )

    def acts(say: Answers) -> tuple[Act, ...]:
        number = visit.number(HandedOver)
        sent = HandedOver(say["to_window"], say["to_officer"], say["papers"], say["reason"], number)
        return (*visit.as_acts(visit.sound_findings), sent)  # what was judged here goes with the case

    note = tr("对方清点接收之前，办件和纸件仍由您负责。")
    return Sheet(tr("移交办件"), tr("移交"), fields, acts, note)


def _papers(visit: Visit) -> str:
    """What lies in the file, as counted when it came."""
    came = ((m, visit.supposed.findings.get(m.no)) for m in visit.checklist)
    counted = (f"{m.name} {f.originals + f.copies} 份" for m, f in came if f and f.originals + f.copies)
    return "、".join(counted) or "申请材料"


def take_over(visit: Visit) -> Sheet:
    """接收: the receiver has counted the papers, and says what was short."""
    sent = pending_transfer(visit.case)
    assert sent is not None  # the key is grey where nothing waits
    who = tr("{time} {number} 号窗口 {name} 移交").format(
        time=moment_text(sent.at, visit.desk.today()),
        number=sent.by.window,
        name=visit.desk.roster.signature(sent.by),
    )
    shortage = Words("shortage", tr("缺少什么"), hint=tr("清点无误就留空"))
    acts: Callable[[Answers], tuple[Act, ...]] = lambda say: (TakenOver(say["shortage"], sent.number),)  # noqa: E731
    return Sheet(tr("接收移交"), tr("清点接收"), (shortage,), acts, with_details(who, sent.papers) + tr("。"))


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    "case.hand_over": hand_over,
    "case.take_over": take_over,
}
