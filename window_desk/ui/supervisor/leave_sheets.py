"""Sheets of 离岗 and 返岗: A is away, the filed B stands in (MISSION E2)."""

from collections.abc import Callable, Mapping

from window_desk.core.acts import LeaveEnded, LeaveTaken
from window_desk.core.duty import DutyKind
from window_desk.desk import Desk
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Answers, Day, Words
from window_desk.ui.people_fields import officer_choice
from window_desk.ui.sheets import Sheet
from window_desk.ui.translation import tr


def take(visit: Visit) -> Sheet:
    """离岗登记: a file of its own; the stand-in is the filed B and is not asked for."""
    desk = visit.desk
    own = desk.officer.staff_no if desk.officer else ""
    fields = (
        officer_choice("officer", tr("谁离岗"), desk.roster, value=own),
        Day("starts_on", tr("第一天"), desk.today()),
        Day("until", tr("最后一天"), desk.today()),
        Words("handed_over", tr("交给 B 岗的办件、材料和印章"), _in_hand(desk, own), lines=3),
    )
    return Sheet(
        tr("离岗登记"),
        tr("登记离岗"),
        fields,
        lambda say: (_leave(desk, say),),
        tr("离岗另立一件，手上的办件自动暂存。登记以后，返岗之前不能办件。"),
        lambda say: _stand_in_said(desk, say["officer"]),
    )


def _in_hand(desk: Desk, staff_no: str) -> str:
    """The cases that officer has in hand, as the list begins: what else is handed over he adds."""
    numbers = [t.line.number for t in desk.worklist() if t.duty is DutyKind.HANDLE and t.line.holder == staff_no]
    return f"办件 {len(numbers)} 件：{'、'.join(filter(None, numbers))}；" if any(numbers) else ""


def _stand_in(desk: Desk, staff_no: str) -> str:
    officer = desk.roster.officer(staff_no)
    return officer.pair or "" if officer else ""


def _stand_in_said(desk: Desk, staff_no: str) -> str:
    stand_in = _stand_in(desk, staff_no)
    return tr("顶岗：{name}").format(name=desk.roster.name_of(stand_in)) if stand_in else tr("没有备案的 B 岗")


def _leave(desk: Desk, say: Answers) -> LeaveTaken:
    stand_in = _stand_in(desk, say["officer"])
    return LeaveTaken(say["officer"], say["starts_on"], say["until"], stand_in, say["handed_over"])


def end(visit: Visit) -> Sheet:
    """返岗登记: back, with the report of what B did."""
    fields = (Day("on", tr("返岗日期"), visit.desk.today()), Words("report", tr("B 岗代办的情况"), lines=3))
    return Sheet(tr("返岗登记"), tr("登记返岗"), fields, lambda say: (LeaveEnded(say["on"], say["report"]),))


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    "leave.take": take,
    "leave.end": end,
}
