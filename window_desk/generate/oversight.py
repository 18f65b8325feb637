"""What is done over the acts: reviews, reports of a "no", ratings and their answers, cards, complaints, inspections."""

from datetime import date
from uuid import UUID

from window_desk.core.acts import (
    Appealed,
    AppealHeard,
    BreachExplained,
    BreachFound,
    BreachSeen,
    Channel,
    Complained,
    ComplaintAnswered,
    ComplaintClosed,
    ComplaintDeclined,
    ComplaintKind,
    ComplaintTaken,
    Decided,
    Declined,
    Evaluated,
    FollowedUp,
    Form,
    Ground,
    Measure,
    Outcome,
    Rating,
    RatingVerified,
    Rechecked,
    Rectified,
    RefusalKind,
    RefusalReported,
    Reviewed,
    SpotChecked,
    Unrated,
    Voided,
)
from window_desk.core.complaints import NotTaken
from window_desk.core.policy import SAFE
from window_desk.generate.pen import Line, Pen

PLEASED = (Rating.VERY_GOOD,) * 78 + (Rating.GOOD,) * 17 + (Rating.FAIR,) * 5
UNRATED = (Unrated.DECLINED,) * 6 + (Unrated.TIMED_OUT,) * 3 + (Unrated.NO_DEVICE,)
TAGS = ("态度热情", "一次告知清楚", "办理快", "环境整洁")
BAD_TAGS = ("等候太久", "材料说法不一", "态度生硬")
FACTS = {
    ComplaintKind.ATTITUDE: "工作人员态度生硬，没有解释清楚",
    ComplaintKind.SLOWNESS: "说好的日子没有办好，来了两次",
    ComplaintKind.INACTION: "材料交了没有人答复",
    ComplaintKind.NEGLIGENCE: "告知的材料不全，白跑一趟",
    ComplaintKind.MISCONDUCT: "要求提交清单以外的材料",
}
DECLINES = (
    (Ground.NOT_REQUIRED, "该事项依法不需要取得行政许可", "行政许可法第三十二条第一款第一项", ""),
    (Ground.NOT_OURS, "不属于本机关职权范围", "行政许可法第三十二条第一款第二项", "市行政审批局"),
    (Ground.FALSE_MATERIALS, "提交的证明材料经核实不真实", "行政许可法第七十八条", ""),
    (Ground.NOT_QUALIFIED, "申请人不具备法定的申请资格", "食品安全法第一百三十五条", ""),
)
DENIED = "经现场核查，经营场所不符合规定条件"
ARTICLE_38 = "行政许可法第三十八条第二款"
FOUND_AT_WINDOW = ("上班时间窗口无人，没有挂离岗牌", "没有公示收费依据", "桌面杂乱，资料摆放不齐")


def review(pen: Pen, of: UUID, stands: bool = True, low: int = 20, high: int = 300) -> None:
    """审核. The head of the department looks at it some hours later."""
    pen.later(low, high)
    pen.within_hours()
    pen.do(Reviewed(of, stands, "" if stands else "依据不足，请重新办理"), pen.head)


def rate(pen: Pen, share: float = 0.62) -> None:
    """评价. Who is asked and does not complain; the others say why not, or nobody asks them."""
    drawn = pen.chance.random()
    if drawn < share:
        tags = (pen.chance.choice(TAGS),) if pen.chances(0.3) else ()
        pen.do(Evaluated(pen.chance.choice(PLEASED), None, tags))
    elif drawn < share + 0.2:
        pen.do(Evaluated(None, pen.chance.choice(UNRATED)))


def rate_badly(pen: Pen, founded: bool) -> None:
    """差评. Verified, some of it late. Founded, it is put right; else appealed against. The rater is told."""
    named, rated = pen.chances(0.8), pen.holder.officer
    level = Rating.POOR if pen.chances(0.65) else Rating.VERY_POOR
    line = pen.do(Evaluated(level, None, (pen.chance.choice(BAD_TAGS),), named))
    pen.next_day(1, 2 if pen.chances(0.1) else 1)
    pen.do(RatingVerified(founded, "已联系评价人，情况属实" if founded else "经查与事实不符"), pen.supervisor())
    if not founded:
        _appeal(pen, line.act_id, rated)
        return
    pen.next_day(1, 9 if pen.chances(0.15) else 3)
    pen.do(Rectified("已向评价人致歉并更正材料说明"), pen.himself(rated))
    if named:
        pen.next_day(1)
        pen.do(FollowedUp(pen.chances(0.85), "已告知处理结果"), pen.supervisor())


def _appeal(pen: Pen, rating: UUID, rated: str) -> None:
    """申诉 by the officer rated, heard by the other supervisor."""
    pen.next_day(1)
    appeal = pen.do(Appealed(rating, "评价内容与办理记录不符"), pen.himself(rated))
    pen.next_day(1, 3)
    upheld = pen.chances(0.8)
    reasons = "经复核，评价与事实不符，予以剔除" if upheld else "经复核，评价有事实依据"
    pen.do(AppealHeard(appeal.act_id, upheld, reasons), pen.supervisor(1))


def answer_card(pen: Pen, key: str, last_day: date, upheld: bool = True) -> None:
    """电子监察. Who had the matter on its last day sees the card and explains it; a supervisor finds, mostly."""
    officer = pen.holder_on(last_day).officer
    pen.next_day(0, 2)
    pen.do(BreachSeen(key), pen.himself(officer))
    pen.next_day(0, 2)
    pen.do(BreachExplained(key, "材料多，核查排期冲突，未及时办理" if upheld else "当日系统故障"), pen.himself(officer))
    if upheld and pen.chances(0.25):
        return
    pen.next_day(1, 4)
    reasons = "超期属实，没有正当理由" if upheld else "系统故障所致，有运维记录"
    pen.do(BreachFound(key, upheld, reasons, Measure.ADMONISHED if upheld else None), pen.supervisor())


def decline(pen: Pen) -> None:
    """不予受理. Reported, reviewed, then said."""
    ground, reasons, basis, body = pen.chance.choice(DECLINES)
    report = _report(pen, RefusalKind.NOT_ACCEPTED, reasons, basis, True)
    pen.later(1, 20)
    number = pen.next_number(Declined)
    pen.print(Form.DECLINE_NOTICE, pen.do(Declined(number, ground, reasons, report, body)), number)


def deny(pen: Pen, overturned: bool) -> None:
    """不予许可. Reported and reviewed; where the head disagrees it is granted after all."""
    report = _report(pen, RefusalKind.DENIED, DENIED, ARTICLE_38, not overturned)
    pen.next_day(0, 1)
    if overturned:
        pen.do(Decided(pen.next_number(Decided), Outcome.GRANTED), pen.back)
        return
    number = pen.next_number(Decided)
    pen.print(Form.DECISION, pen.do(Decided(number, Outcome.DENIED, DENIED, report), pen.back), number)


def _report(pen: Pen, kind: RefusalKind, reason: str, basis: str, agreed: bool) -> str:
    """否定报备 and its review; its number."""
    number = pen.next_number(RefusalReported)
    line = pen.do(RefusalReported(number, kind, reason, basis, beyond_power=pen.chances(0.3)), pen.back)
    review(pen, line.act_id, agreed, 15, 240)
    return number


def void(pen: Pen, of: Line, why: str) -> Line:
    """作废. An entry was a mistake; the head looks at it in the evening (``review``)."""
    pen.later(1, 8)
    return pen.do(Voided(of.act_id, why), of.by)


def complain(pen: Pen, taken: bool) -> None:
    """投诉, from registration to the file; or not taken up, on a ground of the rule."""
    chance, town = pen.chance, pen.town
    about, window, officer = chance.choice(town.finished) if town.finished else ("", pen.window, "")
    kind, written = chance.choice(tuple(FACTS)), pen.chances(0.3)
    number = pen.next_number(Complained)
    person = None if pen.chances(0.25) else town.applicants.person(pen.at)
    channel = Channel.LETTER if written else chance.choice((Channel.COUNTER, Channel.PHONE, Channel.ONLINE))
    said = Complained(number, kind, channel, FACTS[kind], "请核实处理", person, window, officer, about, written)
    pen.print(Form.COMPLAINT_RECORD, pen.do(said), number)
    pen.window = window
    pen.next_day(0, 7 if pen.chances(0.06) else 2)
    if taken:
        _answer_complaint(pen, written)
    else:
        pen.do(ComplaintDeclined(chance.choice(tuple(NotTaken)).value), pen.supervisor())


def _answer_complaint(pen: Pen, written: bool) -> None:
    """Assigned to the head of the department, answered, filed; one in twelve too late."""
    days = SAFE.complaint_written_workdays if written else SAFE.complaint_oral_workdays
    head = pen.head
    pen.do(ComplaintTaken(head.officer, pen.in_between(pen.today, days, days)), pen.supervisor())
    pen.next_day(0, days + 2 if pen.chances(0.08) else days)
    upheld = pen.chances(0.4)
    result = "属实，已批评教育并致歉" if upheld else "经查办理符合规定，已作解释"
    pen.do(ComplaintAnswered(upheld, result, written), head)
    pen.next_day(1, 3)
    pen.do(ComplaintClosed(pen.chance.choice((True, True, True, False, None))), head)


def inspect_window(pen: Pen, found: str) -> None:
    """明查暗访. What is found is put right, mostly in time, and looked at again."""
    by = pen.supervisor(pen.chance.randrange(2))
    number = pen.next_number(SpotChecked, by.window)
    due = pen.in_between(pen.today, 5, 5) if found else None
    pen.do(SpotChecked(number, pen.window, found, announced=pen.chances(0.3), rectify_by=due), by)
    if found:
        pen.next_day(1, 6 if pen.chances(0.1) else 4)
        pen.do(Rectified("已整改，并组织学习窗口规范"))
        pen.next_day(1, 3)
        pen.do(Rechecked(True, "已整改到位"), by)
