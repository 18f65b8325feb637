"""What happens at the counter: somebody asks, applies, is told what is missing, brings it, is accepted or not."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple
from uuid import UUID

from window_desk.core import materials
from window_desk.core.acts import (
    Accepted,
    Answered,
    Checked,
    CommitmentKind,
    Committed,
    Confirmed,
    ContactNoted,
    CorrectedOnSpot,
    Demand,
    Ending,
    Finding,
    FirstContacted,
    Form,
    GapOutcome,
    Lapsed,
    Notified,
    Received,
    Supplemented,
    Verdict,
    Withdrawn,
)
from window_desk.core.catalogue import Item, Material, Necessity, Start
from window_desk.core.decision_time import statutory_limit
from window_desk.core.one_time_notice import supply_limit
from window_desk.core.policy import SAFE
from window_desk.generate.pen import Line, Pen
from window_desk.generate.town import CHANNELS

QUESTIONS = (
    ("开小吃店要办什么证", "先办个体工商户登记，再办食品经营许可；材料清单已打印"),
    ("营业执照怎么年报", "每年 1 月 1 日至 6 月 30 日在企业信用信息公示系统填报"),
    ("许可证丢了怎么补", "持身份证明填补证申请，当场受理"),
    ("食品证什么时候延续", "有效期届满前 90 个至 15 个工作日提出"),
    ("货车营运证在哪里办", "在交通运输窗口办理，需行驶证和综合性能检测结论"),
    ("户外招牌要不要审批", "大型户外广告须经城市管理部门许可，店招按设置规范"),
    ("办理进度怎么查", "凭收件凭证上的编号或二维码查询"),
    ("能不能找人代办", "可以，请带授权委托书和双方身份证明"),
)
OTHER_BODIES = (
    ("医保报销找谁", "市医疗保障局"),
    ("房产证过户", "市不动产登记中心"),
    ("公积金提取", "市住房公积金管理中心"),
    ("居住证办理", "市公安局治安支队"),
)
WITHDRAWN = ("申请人暂缓开业", "场地租赁合同解除", "申请人改以公司名义另行申请", "项目方案调整")


class Given(NamedTuple):
    """A paper in the applicant's hands, with a last day: a notice, a commitment."""

    act_id: UUID
    number: str
    due: date


@dataclass
class Matter:
    """An application as its papers stand: what is owed, and of which day the decision's time runs."""

    item: Item
    received: Line
    fetched_by: UUID
    required: tuple[Material, ...]
    owed: list[Finding] = field(default_factory=list)
    runs_from: date = date.min
    supplied: bool = False

    @property
    def faulty(self) -> list[int]:
        """The numbers of the materials owed."""
        return [finding.material for finding in self.owed]


def ask(pen: Pen, matter: str = "") -> Line:
    """首问. Somebody turns up."""
    channel = pen.chance.choice(CHANNELS)
    line = pen.do(FirstContacted(channel, matter if pen.chances(0.6) else ""))
    if matter and not getattr(line.act, "matter", ""):
        pen.later(0, 1)
        pen.do(ContactNoted(channel, matter))
    pen.later(1, 3)
    return line


def answer(pen: Pen) -> Line:
    """首问办结. The question is answered here."""
    pen.later(1, 4)
    return pen.do(Answered(Ending.ANSWERED, pen.chance.choice(QUESTIONS)[1]))


def name_the_body(pen: Pen, body: str) -> Line:
    """The matter is somebody else's, who is named."""
    pen.later(1, 3)
    return pen.do(Answered(Ending.NOT_OURS, f"请向{body}提出", body))


def receive(pen: Pen, item: Item) -> Matter:
    """收件. The application comes in; answers fix its list."""
    chance, people = pen.chance, pen.town.applicants
    applicant = people.applicant(pen.at)
    by_agent = any(each.key == "by_agent" for each in item.situations) and chance.random() < 0.3
    yes = [s.key for s in item.situations if not s.ends and s.key != "by_agent" and chance.random() < 0.25]
    answers = (*yes, "by_agent") if by_agent else tuple(yes)
    pen.at = pen.town.turn(pen.window, pen.at, 5)
    pen.number = pen.town.number(pen.window, pen.today)
    expires = pen.in_between(pen.today, 16, 80) if item.renewal else None
    agent = people.person(pen.at) if by_agent else None
    received = pen.do(Received(pen.number, item.code, item.version, applicant, agent, answers, expires_on=expires))
    pen.later(1, 4)
    return Matter(item, received, agent or applicant, materials.checklist(item, answers), runs_from=pen.today)


def check(pen: Pen, matter: Matter, faults: int = 0, deferred: tuple[int, ...] = ()) -> None:
    """核对材料. So many papers of those that came are missing or wrong; the others are in order."""
    open_to_fault = [m.no for m in matter.required if m.no not in deferred]
    faulty = set(pen.chance.sample(open_to_fault, min(faults, len(open_to_fault))))
    findings = tuple(_finding(pen, m, m.no in faulty, m.no in deferred) for m in matter.required)
    matter.owed = [f for f in findings if f.material in faulty]
    checked = pen.do(Checked(findings))
    if pen.chances(0.12):
        pen.do(Confirmed(pen.chance.random() < 0.98))
    pen.print(Form.RECEIPT, checked)
    pen.later(0, 2)


def correct(pen: Pen, matter: Matter) -> None:
    """当场更正. What was wrong is put right at the counter, so no notice is needed."""
    sound = tuple(materials.received_in_full(m) for m in matter.required if m.no in matter.faulty)
    pen.do(CorrectedOnSpot(sound, "申请人当场补签并更正"))
    matter.owed = []
    pen.later(1, 4)


def _finding(pen: Pen, material: Material, faulty: bool, deferred: bool) -> Finding:
    if faulty:
        return flaw(pen, material)
    if deferred:
        return Finding(material.no, Verdict.DEFERRED)
    if material.shared and pen.chance.random() < 0.5:
        return Finding(material.no, Verdict.EXEMPT, reason="已通过数据共享核验")
    return materials.received_in_full(material)


def flaw(pen: Pen, material: Material) -> Finding:
    """Missing, or wrong in one of the ways its item knows."""
    if not material.phrases or pen.chance.random() < 0.4:
        return materials.missing(material)
    phrase = pen.chance.choice(material.phrases)
    sound = materials.received_in_full(material)
    return replace(sound, verdict=Verdict.WRONG, defect=phrase.defect, remedy=phrase.remedy)


def notify(pen: Pen, matter: Matter, new_demands: str = "") -> Given:
    """一次性告知. Everything owed, in one paper."""
    demands = tuple(Demand(f.material, f.defect, f.remedy) for f in sorted(matter.owed, key=lambda f: f.material))
    number = pen.next_number(Notified)
    supply_by = pen.in_between(pen.today, *(supply_limit(matter.item, SAFE).n,) * 2)
    notified = pen.do(Notified(number, demands, supply_by, new_demands_reason=new_demands))
    pen.print(Form.ONE_TIME_NOTICE, notified, number)
    return Given(notified.act_id, number, supply_by)


def find_another(pen: Pen, matter: Matter) -> None:
    """A paper that was in order before is found wrong at a second look."""
    asked = {demand.material for line in pen.lines if isinstance(line.act, Notified) for demand in line.act.demands}
    another = next(material for material in matter.required if material.no not in asked)
    matter.owed = [flaw(pen, another)]
    pen.do(Checked(tuple(matter.owed)))
    pen.later(1, 5)


def supplement(pen: Pen, matter: Matter, notice: str, still_wrong: int = 0) -> None:
    """补正. What was asked for comes in; the decision's time runs from the day all of it is there."""
    faulty = set(matter.faulty[:still_wrong])
    findings = tuple(
        flaw(pen, m) if m.no in faulty else materials.received_in_full(m)
        for m in matter.required
        if m.no in matter.faulty
    )
    pen.do(Supplemented(notice, findings))
    matter.owed = [f for f in findings if f.material in faulty]
    matter.runs_from, matter.supplied = pen.today, True
    pen.later(1, 5)


def accept(pen: Pen, matter: Matter) -> Line:
    """受理. Complete and in due form."""
    number = pen.next_number(Accepted)
    accepted = pen.do(Accepted(number))
    if not matter.supplied and statutory_limit(matter.item).start is not Start.RECEIPT:
        matter.runs_from = pen.today
    pen.print(Form.ACCEPTANCE_NOTICE, accepted, number)
    return accepted


def may_lack(item: Item) -> tuple[int, ...]:
    """The papers of an item that may come later (容缺)."""
    return tuple(m.no for m in item.materials if m.necessity is Necessity.MAY_LACK)


def promise(pen: Pen, numbers: tuple[int, ...], workdays: int) -> Given:
    """容缺承诺. The applicant signs to bring them within so many working days."""
    number = pen.next_number(Committed)
    supply_by = pen.in_between(pen.today, workdays, workdays)
    committed = pen.do(Committed(number, CommitmentKind.DEFERRED, numbers, supply_by))
    pen.print(Form.COMMITMENT, committed, number)
    return Given(committed.act_id, number, supply_by)


def keep_promise(pen: Pen, matter: Matter, numbers: tuple[int, ...], promise: str) -> None:
    """The papers that were promised come in."""
    found = tuple(materials.received_in_full(m) for m in matter.required if m.no in numbers)
    pen.do(Supplemented(promise, found))


def withdraw(pen: Pen) -> None:
    """撤回申请. The applicant takes it back."""
    pen.do(Withdrawn(pen.chance.choice(WITHDRAWN)))


def close_unanswered(pen: Pen, given: Given, why: str) -> None:
    """逾期办结. A person closes what the applicant left unanswered past its last day."""
    pen.on(pen.in_between(given.due, 1, 3))
    pen.do(Lapsed(given.number, GapOutcome.WITHDRAWN, why), pen.back)
