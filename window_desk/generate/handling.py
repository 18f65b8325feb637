"""What happens behind the counter: examined, stopped, lengthened, passed on, decided, made ready, fetched."""

from datetime import date

from window_desk.core.acts import (
    Decided,
    Extended,
    Form,
    HandedOver,
    Inspected,
    Issued,
    MemberAnswered,
    MemberCall,
    MembersCalled,
    MemberTook,
    Outcome,
    Resumed,
    Reviewed,
    Served,
    SpecialProcedure,
    Suspended,
    TakenOver,
    Told,
)
from window_desk.core.decision_time import extension_limit, statutory_limit
from window_desk.generate.counter import Matter
from window_desk.generate.pen import Pen

PROCEDURES = (
    (SpecialProcedure.EXPERT_REVIEW, "需组织专家评审"),
    (SpecialProcedure.TESTING, "需抽样检测"),
    (SpecialProcedure.INSPECTION, "需由检验机构检验"),
    (SpecialProcedure.APPRAISAL, "需作技术鉴定"),
)
FOUND, NOT_FOUND = "现场布局、设施与申请材料一致", "现场布局与申请材料不符，不符合规定条件"
REASONS = ("案情复杂，需补充现场核查", "涉及历史遗留问题，需会同有关部门核实", "设计方案经论证尚需修改")
PROMISE, LAW = "promised", "statutory"


def promised(matter: Matter) -> int:
    """The working days the centre promises."""
    return (matter.item.promised or statutory_limit(matter.item)).n


def lawful(matter: Matter) -> int:
    """The working days the law gives."""
    return statutory_limit(matter.item).n


def inspect(pen: Pen, passed: bool = True) -> None:
    """现场核查. He and the head look at the place; it stops no clock."""
    by = pen.back
    pen.do(Inspected((by.officer, pen.head.officer), FOUND if passed else NOT_FOUND, passed), by)


def decide(pen: Pen) -> None:
    """决定. Granted, now."""
    pen.do(Decided(pen.next_number(Decided), Outcome.GRANTED), pen.back)


def decide_after(pen: Pen, matter: Matter, low: int, high: int) -> None:
    """Granted so many working days after the time began to run."""
    pen.on(pen.in_between(matter.runs_from, low, max(low, high)))
    decide(pen)


def decide_in_time(pen: Pen, matter: Matter) -> None:
    """Granted within the promise, mostly well within."""
    longest = promised(matter)
    decide_after(pen, matter, 1, longest if pen.chances(0.3) else longest * 2 // 3)


def decide_too_late(pen: Pen, matter: Matter, of: str) -> date:
    """Granted after the last day of the promise, or of the law; which day that was."""
    days = promised(matter) if of == PROMISE else lawful(matter)
    last = pen.in_between(matter.runs_from, days, days)
    decide_after(pen, matter, days + 1, days + 3)
    return last


def issue(pen: Pen, matter: Matter) -> None:
    """出件. The result lies ready."""
    pen.do(Issued(matter.item.result or "决定书"), pen.back)


def serve(pen: Pen, matter: Matter) -> None:
    """送达. Fetched by the applicant or the agent."""
    line = pen.do(Served(matter.item.result or "决定书", matter.fetched_by))
    pen.town.finished.append((pen.number, pen.window, line.by.officer))


def suspend(pen: Pen, overlong: bool) -> None:
    """中止, 告知, 恢复. A special procedure, told at once; overlong if it takes more days than were told."""
    procedure, basis = pen.chance.choice(PROCEDURES)
    days, number = pen.chance.randint(5, 15), pen.next_number(Suspended)
    stop = pen.do(Suspended(number, procedure, basis, pen.head.officer, pen.today, days), pen.back)
    pen.print(Form.SPECIAL_PROCEDURE_NOTICE, stop, number)
    pen.do(Told(stop.act_id, number))
    longest = days + 3 if overlong else days - 1
    pen.on(pen.in_between(pen.today, longest if overlong else 2, longest))
    resumed = pen.do(Resumed(pen.today, "已有结论，符合要求"), pen.back)
    pen.print(Form.SPECIAL_PROCEDURE_END, resumed)


def extend(pen: Pen, matter: Matter) -> int:
    """延期. Approved, told and reviewed before the last day by law; how many days it gives."""
    limit, number = extension_limit(matter.item).n, pen.next_number(Extended)
    days = pen.chance.randint(min(3, limit), limit)
    pen.on(pen.in_between(matter.runs_from, max(lawful(matter) - 3, 0), max(lawful(matter) - 2, 0)))
    longer = pen.do(Extended(number, days, pen.chance.choice(REASONS), pen.head.officer), pen.back)
    pen.print(Form.EXTENSION_NOTICE, longer, number)
    pen.later(5, 30)
    pen.do(Reviewed(longer.act_id, True), pen.head)
    pen.do(Told(longer.act_id, number))
    return days


def hand_over(pen: Pen) -> None:
    """移交, 接收. To another window of the department, that has it from then on."""
    to = pen.town.other_window(pen.window)
    if to == pen.window:
        return
    number = pen.next_number(HandedOver)
    pen.do(HandedOver(to, "", "申请材料一套", "按人员分工移交", number))
    pen.window = to
    pen.later(20, 90)
    pen.do(TakenOver(number=number))


def consult(pen: Pen, matter: Matter) -> None:
    """联办. The other departments are called in, take their parts and agree."""
    items = [pen.town.items[code] for code in matter.item.members]
    calls = {pen.town.powers[item.department]: item.code for item in items}
    pen.do(MembersCalled(tuple(MemberCall(department, code) for department, code in calls.items())), pen.back)
    lead = pen.window
    for department in calls:
        pen.window = pen.chance.choice(pen.town.windows[department])
        pen.next_day(0, 1)
        pen.do(MemberTook(department))
    for department in calls:
        pen.window = pen.chance.choice(pen.town.windows[department])
        pen.next_day(1, 2)
        pen.do(MemberAnswered(department, Outcome.GRANTED, "同意"), pen.back)
    pen.window = lead
