"""Sheets of 投诉: registered, taken up or not, answered, filed (MISSION A18)."""

from collections.abc import Callable, Mapping

from window_desk.core import complaints
from window_desk.core.acts import (
    Channel,
    Complained,
    ComplaintAnswered,
    ComplaintClosed,
    ComplaintDeclined,
    ComplaintTaken,
)
from window_desk.core.complaints import NotTaken
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Answers, Choice, Day, Tick, Words
from window_desk.ui.labels import CHANNELS, full_day_text
from window_desk.ui.oversight_labels import COMPLAINTS
from window_desk.ui.people_fields import Person, officer_choice, window_choice
from window_desk.ui.sheets import Sheet
from window_desk.ui.supervisor.rating_sheets import founded, satisfaction
from window_desk.ui.translation import tr


def register(visit: Visit) -> Sheet:
    """投诉登记: a file of its own; who complains may stay unnamed."""
    roster = visit.desk.roster
    fields = (
        Choice("kind", tr("投诉什么"), [(kind, tr(word)) for kind, word in COMPLAINTS.items()]),
        Words("facts", tr("事实"), lines=3),
        Words("wish", tr("要求（可空）")),
        Person("person", tr("投诉人（匿名的空着）")),
        window_choice("window", tr("投诉哪个窗口"), roster, nobody=tr("没有说明"), value=0),
        officer_choice("officer", tr("投诉哪个人"), roster, nobody=tr("没有说明"), value=""),
        Words("case_number", tr("关于哪一件（编号，可空）"), visit.beside),
        Choice("channel", tr("来的方式"), [(each, tr(word)) for each, word in CHANNELS.items()], Channel.COUNTER),
        Tick("written", tr("书面投诉（必须书面答复）")),
    )
    note = tr("投诉另立一件，手上的办件自动暂存。")
    return Sheet(tr("投诉登记"), tr("登记投诉"), fields, lambda say: (_complained(visit, say),), note)


def _complained(visit: Visit, say: Answers) -> Complained:
    return Complained(
        visit.number(Complained),
        say["kind"],
        say["channel"],
        say["facts"],
        say["wish"],
        visit.person(*say["person"]),
        say["window"],
        say["officer"],
        say["case_number"],
        say["written"],
    )


def take(visit: Visit) -> Sheet:
    """投诉受理: by whom and until when it is answered; the rule's own day stands there already."""
    complaint = visit.case.complaint
    assert complaint is not None  # the action is grey without one
    due = complaints.answer_due(complaint, visit.desk.bench(visit.case)).on
    fields = (
        officer_choice("handler", tr("承办人"), visit.desk.roster),
        Day("answer_by", tr("答复日期"), due),
        Words(
            "longer_because",
            tr("为什么要更久"),
            hint=tr("涉及多部门，或者情况复杂"),
            shown=lambda say: say["answer_by"] is not None and say["answer_by"] > due,
        ),
    )
    note = tr("按规定最迟 {day} 答复。").format(day=full_day_text(due))
    return Sheet(
        tr("投诉受理"),
        tr("受理投诉"),
        fields,
        lambda say: (ComplaintTaken(say["handler"], say["answer_by"], say["longer_because"]),),
        note,
    )


def decline(visit: Visit) -> Sheet:
    """投诉不予受理: on one of the listed grounds."""
    ground = Choice("ground", tr("属于哪种情形"), [(each.value, tr(each.value)) for each in NotTaken])
    return Sheet(tr("投诉不予受理"), tr("登记不予受理"), (ground,), lambda say: (ComplaintDeclined(say["ground"]),))


def answer(visit: Visit) -> Sheet:
    """投诉答复: founded or not, and what was done about it."""
    complaint = visit.case.complaint
    fields = (
        founded("upheld", tr("投诉是否属实")),
        Words("result", tr("查明的情况和处理结果"), lines=3),
        Tick("in_writing", tr("书面答复"), bool(complaint and complaint.written)),
    )
    return Sheet(
        tr("投诉答复"),
        tr("登记答复"),
        fields,
        lambda say: (ComplaintAnswered(say["upheld"], say["result"], say["in_writing"]),),
    )


def close(visit: Visit) -> Sheet:
    """投诉归档: was the complainant content."""
    return Sheet(tr("投诉归档"), tr("归档"), (satisfaction(),), lambda say: (ComplaintClosed(say["satisfied"]),))


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    "complaint.register": register,
    "complaint.take": take,
    "complaint.decline": decline,
    "complaint.answer": answer,
    "complaint.close": close,
}
