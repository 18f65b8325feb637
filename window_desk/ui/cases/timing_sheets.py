"""Sheets that move the clock: stopped, run on, lengthened, and the hearing before a decision (MISSION A13)."""

from collections.abc import Callable, Mapping

from window_desk.core import hearings, special_procedures
from window_desk.core.acts import (
    Act,
    Extended,
    Heard,
    HearingOffered,
    HearingRequested,
    HearingSet,
    Resumed,
    SpecialProcedure,
    Suspended,
    Told,
)
from window_desk.core.case import Case
from window_desk.core.catalogue import Handling
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.decision_time import extension_limit
from window_desk.core.permit import supposing
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Answers, Choice, Count, Day, Words
from window_desk.ui.labels import PROCEDURES, full_day_text
from window_desk.ui.sheets import Sheet
from window_desk.ui.translation import QT_TR_NOOP, tr

HEAD, GOVERNMENT_HEAD = QT_TR_NOOP("本行政机关负责人"), QT_TR_NOOP("本级人民政府负责人")
"""Who approves by office, as the ledger writes it (Art. 42); the names of people stand in the roster only."""


def suspend(visit: Visit) -> Sheet:
    """中止: one of the eight special procedures begins; it stops the clock once it was told."""
    number = visit.number(Suspended)
    fields = (
        Choice("procedure", tr("特别程序"), [(each, tr(PROCEDURES[each])) for each in SpecialProcedure]),
        Count("days", tr("所需工作日"), 0),
        _approver(visit),
        Day("starts_on", tr("开始日期"), visit.desk.today()),
        Words("basis", tr("依据"), special_procedures.ART_45),
    )

    def stop(say: Answers) -> Suspended:
        return Suspended(number, say["procedure"], say["basis"], say["approver"], say["starts_on"], say["days"])

    def result(say: Answers) -> str:
        return _once_told(visit, stop(say)) if say["days"] else ""

    note = tr("特别程序告知书 {number}。书面告知申请人之前，期限照常计算。").format(number=number)
    return Sheet(tr("中止（特别程序）"), tr("登记中止"), fields, lambda say: (stop(say),), note, result=result)


def resume(visit: Visit) -> Sheet:
    """恢复: the special procedure is over; the days left run on."""
    ended_on = Day("ended_on", tr("结束日期"), visit.desk.today())
    outcome = Words("result", tr("结果"), hint=tr("如：检测合格，报告编号"))

    def end(say: Answers) -> Resumed:
        return Resumed(say["ended_on"], say["result"])

    def result(say: Answers) -> str:
        clock = _statutory(visit, _with(visit, end(say)))
        return tr("恢复后法定时限到 {day}。").format(day=_day(clock)) if clock else ""

    title = tr("恢复计时")
    return Sheet(title, tr("登记恢复"), (outcome, ended_on), lambda say: (end(say),), _running(visit), result=result)


def _running(visit: Visit) -> str:
    running = visit.case.open_suspension
    if running is None:
        return ""
    text = tr("特别程序：{procedure}，{day} 开始，告知 {n} 个工作日。")
    procedure, day = tr(PROCEDURES[running.procedure]), full_day_text(running.starts_on)
    return text.format(procedure=procedure, day=day, n=running.days)


def extend(visit: Visit) -> Sheet:
    """延期: more days, before the old ones are over; they count once the reason was told."""
    assert visit.item is not None  # a case past receipt has its item
    number = visit.number(Extended)
    most = max(extension_limit(visit.item).n - special_procedures.granted_days(visit.case), 0)
    fields = (
        _approver(visit),
        Words("reason", tr("延长的理由")),
        Count("days", tr("延长工作日"), most),
    )

    def more(say: Answers) -> Extended:
        return Extended(number, say["days"], say["reason"], say["approver"])

    note = tr("延期通知书 {number}，最多还能延长 {most} 个工作日。理由告知申请人之前，期限没有延长。")
    return Sheet(
        tr("延期"),
        tr("登记延期"),
        fields,
        lambda say: (more(say),),
        note.format(number=number, most=most),
        result=lambda say: _once_told(visit, more(say)) if say["days"] else "",
    )


def _approver(visit: Visit) -> Choice:
    """Who approved: the head by office, who need not be at the centre, or one of its people."""
    joint = visit.item is not None and visit.item.handling is Handling.JOINT
    head = GOVERNMENT_HEAD if joint else HEAD
    officers = [(o.staff_no, f"{o.name}　{o.staff_no}") for o in visit.desk.roster.officers if not o.left]
    return Choice("approver", tr("批准人"), [(head, tr(head)), *officers])


def _once_told(visit: Visit, act: Suspended | Extended) -> str:
    """Where the statutory date would come to lie, were the applicant told of ``act`` today."""
    done = _with(visit, act)
    told = Told(done.entries[-1].act_id, act.number)
    before, after = _statutory(visit, visit.case), _statutory(visit, _with(visit, told, done))
    if before is None or after is None:
        return ""
    text = tr("法定时限现在到 {before}；今天告知的话，到 {after}。")
    return text.format(before=_day(before), after=_day(after))


def _with(visit: Visit, act: Act, case: Case | None = None) -> Case:
    """The case as it would be with ``act`` done."""
    case = case or visit.case
    return supposing(case, act, visit.desk.bench(case), visit.happened_at or visit.desk.now())


def _statutory(visit: Visit, case: Case) -> Clock | None:
    return next((clock for clock in visit.desk.clocks(case) if clock.kind is ClockKind.STATUTORY), None)


def _day(clock: Clock) -> str:
    return full_day_text(clock.due_on) + (tr("（暂定）") if clock.provisional else "")


def offer_hearing(visit: Visit) -> Sheet:
    """告知听证权利: whoever has a great interest in the matter may ask for a hearing."""
    to = Words("to", tr("告知的是谁"), "申请人", hint=tr("写身份，不写姓名，如：相邻业主"))
    note = tr("被告知之日起五日内可以要求听证。")
    title = tr("告知听证权利")
    return Sheet(title, tr("登记告知"), (to,), lambda say: (HearingOffered(say["to"]),), note, ready=True)


def request_hearing(visit: Visit) -> Sheet:
    """听证申请: somebody told of the right makes use of it."""
    offered = next((e.act.to for e in visit.case.live(HearingOffered) if isinstance(e.act, HearingOffered)), "")
    by = Words("by", tr("谁要求听证"), offered, hint=tr("写身份，不写姓名，如：相邻业主"))
    note = tr("二十日内组织听证；听证没有举行，不能作出决定。")
    title = tr("登记听证申请")
    return Sheet(title, tr("登记申请"), (by,), lambda say: (HearingRequested(say["by"]),), note, ready=True)


def set_hearing(visit: Visit) -> Sheet:
    """听证通知: day and place, told seven days ahead."""
    earliest = hearings.earliest(visit.desk.bench(visit.case))
    place = Words("place", tr("听证地点"))
    held_on = Day("held_on", tr("举行日期"), earliest)
    note = tr("今天通知，最早 {day} 举行。").format(day=full_day_text(earliest)) if earliest else ""

    def acts(say: Answers) -> tuple[Act, ...]:
        return (HearingSet(say["held_on"], say["place"]),)

    return Sheet(tr("通知听证"), tr("登记通知"), (place, held_on), acts, note)


def hold_hearing(visit: Visit) -> Sheet:
    """听证: it was held; the decision rests on its minutes."""
    minutes = Words("minutes", tr("听证笔录"), hint=tr("如：笔录 3 页，参加人已签字"))
    note = tr("根据听证笔录作出决定。")
    title = tr("登记听证笔录")
    return Sheet(title, tr("登记笔录"), (minutes,), lambda say: (Heard(say["minutes"]),), note)


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    "case.suspend": suspend,
    "case.resume": resume,
    "case.extend": extend,
    "hearing.offer": offer_hearing,
    "hearing.request": request_hearing,
    "hearing.set": set_hearing,
    "hearing.hold": hold_hearing,
}
