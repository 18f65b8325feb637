"""How the demo's past cases went: each is a clerk at a window doing what the law allows, at believable times."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from heapq import heapify, heappop, heapreplace
from random import Random
from uuid import UUID

from stdnum.cn import ric, uscc

from window_desk import shipped
from window_desk.core import materials, one_time_notice
from window_desk.core.acts import (
    Accepted,
    Act,
    Answered,
    Channel,
    Checked,
    Decided,
    Ending,
    Finding,
    FirstContacted,
    Issued,
    Notified,
    Outcome,
    PaperFate,
    Printed,
    Received,
    RefusalKind,
    RefusalReported,
    Served,
    Supplemented,
    Verdict,
)
from window_desk.core.case import Case
from window_desk.core.catalogue import Handling, Item, Material
from window_desk.core.entry import CHINA
from window_desk.core.numbering import next_number
from window_desk.core.papers import SLIPS
from window_desk.core.party import IdKind, Party, PartyKind
from window_desk.desk import Desk

PEOPLE = (
    "张㛃 李𬭎 王䶮 陈建国 赵春梅 周芳 吴磊 郑文博 单雄飞 曾丽 解晓东 仇海燕 孙志强 马腾 朱丽娟 胡伟 林国栋 何静怡",
    "郭子涵 高翔 罗敏 梁家辉 宋佳 唐婉 许建军 韩雪 冯刚 邓超群 曹阳 彭湃 欧阳雪 尉迟恭礼 阿依古丽·买买提",
)
COMPANIES = (
    "滁州宏达建材有限公司 安徽天禾食品有限公司 滁州市琅琊区陈家小吃店 皖东物流有限责任公司 南谯区老街面馆",
    "滁州清流餐饮管理有限公司 醉翁亭文化传媒有限公司 滁州明光酒业销售有限公司 来安县雷官水产合作社",
)
QUESTIONS = (
    "开小吃店要办什么证",
    "营业执照怎么年报",
    "许可证丢了怎么补",
    "食品证什么时候延续",
    "货车营运证在哪里办",
    "户外招牌要不要审批",
)
AREAS = ("341102", "341103", "341122", "341124", "341125", "341126", "341181", "341182")


Moments = Iterator[datetime]
"""A case in play: each moment it yields is when its next step is due."""


@dataclass(frozen=True, slots=True)
class Clerk:
    """Who plays the past: a logged-in desk, chance, and the departments served."""

    desk: Desk
    chance: Random
    departments: frozenset[str]


def play(cases: Iterable[Moments], until: datetime, set_clock: Callable[[datetime], None]) -> None:
    """Let all ``cases`` happen side by side in the order of time, as at a real window, up to ``until``."""
    waiting = [(next(case), number, case) for number, case in enumerate(cases)]
    heapify(waiting)
    while waiting and waiting[0][0] < until:
        moment, number, case = waiting[0]
        set_clock(moment)
        following = next(case, None)
        if following is None:
            heappop(waiting)
        else:
            heapreplace(waiting, (following, number, case))


def visit(clerk: Clerk, day: date) -> Moments:
    """One visit on ``day`` and whatever comes of it."""
    chance, desk = clerk.chance, clerk.desk
    yield _on(clerk, day)
    case_id = desk.new_case_id()
    desk.record(case_id, FirstContacted(chance.choice([Channel.COUNTER] * 4 + [Channel.PHONE])))
    if chance.random() < 0.18:
        yield _in(clerk, 3)
        desk.record(case_id, Answered(Ending.ANSWERED, chance.choice(QUESTIONS)))
        return
    item = chance.choice(_items(clerk))
    yield _in(clerk, 2)
    case = _receive(clerk, case_id, item)
    yield _in(clerk, 4)
    if _check(clerk, case, item):
        _notify(clerk, case_id, item)
        yield _on(clerk, desk.calendar.after(desk.today(), chance.randrange(1, 9)).on)
        _supplement(clerk, case_id, item)
    if chance.random() < 0.05:  # the clerk has not come round to accepting it yet
        return
    yield _in(clerk, 1)
    desk.record(case_id, Accepted(_number(clerk, desk.case(case_id), Accepted)))
    _print(clerk, case_id)
    promise = (item.promised or item.statutory or one_time_notice.NOTIFY).n
    late = chance.choice([0] * 12 + [1])
    yield _on(clerk, desk.calendar.after(desk.today(), chance.randrange(1, max(promise, 2)) + late * promise).on)
    _decide(clerk, case_id)
    yield _in(clerk, 9)
    desk.record(case_id, Issued(item.result or "决定书"))
    yield _on(clerk, desk.calendar.after(desk.today(), chance.randrange(1, 5)).on)
    _serve(clerk, case_id, item)


def _items(clerk: Clerk) -> list[Item]:
    return [i for i in shipped.catalogue() if i.department in clerk.departments and i.handling is not Handling.JOINT]


def _on(clerk: Clerk, day: date) -> datetime:
    minute = clerk.chance.randrange(9 * 60, 16 * 60)
    return datetime.combine(day, time(minute // 60, minute % 60, clerk.chance.randrange(60)), CHINA)


def _in(clerk: Clerk, minutes: int) -> datetime:
    return clerk.desk.now() + timedelta(minutes=minutes, seconds=clerk.chance.randrange(60))


def _receive(clerk: Clerk, case_id: UUID, item: Item) -> Case:
    chance, desk = clerk.chance, clerk.desk
    applicant = _applicant(clerk)
    by_agent = any(s.key == "by_agent" for s in item.situations) and chance.random() < 0.3
    yes = [s.key for s in item.situations if not s.ends and s.key != "by_agent" and chance.random() < 0.25]
    agent = _person(clerk) if by_agent else None
    expires_on = desk.calendar.after(desk.today(), chance.randrange(20, 80)).on if item.renewal else None
    desk.record(
        case_id,
        Received(
            desk.new_case_number(),
            item.code,
            item.version,
            applicant.party_id,
            agent.party_id if agent else None,
            (*yes, "by_agent") if by_agent else tuple(yes),
            expires_on=expires_on,
        ),
    )
    return desk.case(case_id)


def _person(clerk: Clerk) -> Party:
    chance = clerk.chance
    born = date(1960, 1, 1) + timedelta(days=chance.randrange(16_000))
    body = f"{chance.choice(AREAS)}{born:%Y%m%d}{chance.randrange(1, 1000):03d}"
    phone = f"1{chance.choice('3578')}{chance.randrange(10**9):09d}"
    number, name = body + ric.calc_check_digit(body + "0"), chance.choice(" ".join(PEOPLE).split())
    return clerk.desk.keep_party(PartyKind.PERSON, name, IdKind.RESIDENT_ID, number, phone)


def _applicant(clerk: Clerk) -> Party:
    chance = clerk.chance
    if chance.random() < 0.6:
        return _person(clerk)
    name = chance.choice(" ".join(COMPANIES).split())
    body = f"91{chance.choice(AREAS)}MA2{Random(name).randrange(10**6):06d}"[:17].ljust(17, "0")
    phone = f"0550-{chance.randrange(3000000, 3999999)}"
    return clerk.desk.keep_party(
        PartyKind.ORGANISATION, name, IdKind.CREDIT_CODE, body + uscc.calc_check_digit(body), phone
    )


def _check(clerk: Clerk, case: Case, item: Item) -> int:
    required = materials.checklist(item, case.answers)
    count = min(len(required), clerk.chance.choice([0, 0, 0, 1, 1, 2]))
    flawed = set(clerk.chance.sample([m.no for m in required], count))
    findings = tuple(_flaw(clerk, m) if m.no in flawed else materials.received_in_full(m) for m in required)
    clerk.desk.record(case.case_id, Checked(findings))
    _print(clerk, case.case_id)
    return len(flawed)


def _flaw(clerk: Clerk, material: Material) -> Finding:
    if not material.phrases or clerk.chance.random() < 0.4:
        return materials.missing(material)
    phrase = clerk.chance.choice(material.phrases)
    return replace(
        materials.received_in_full(material), verdict=Verdict.WRONG, defect=phrase.defect, remedy=phrase.remedy
    )


def _print(clerk: Clerk, case_id: UUID) -> None:
    desk = clerk.desk
    case = desk.case(case_id)
    done = {p.of_act for p in case.papers}
    for paper in desk.papers_of(case):
        if paper.entry.act_id not in done and paper.form not in SLIPS:
            fate = PaperFate.PRINTED if clerk.chance.random() > 0.02 else PaperFate.FAILED
            fault = "" if fate is PaperFate.PRINTED else "打印机缺纸"
            desk.record(case_id, Printed(paper.form, paper.number, paper.entry.act_id, fate, 0, "A4-3", fault))


def _number(clerk: Clerk, case: Case, kind: type[Act]) -> str:
    assert clerk.desk.session is not None  # a clerk of the past sits at a window
    return next_number(case, kind, clerk.desk.session.window.number)


def _notify(clerk: Clerk, case_id: UUID, item: Item) -> None:
    case = clerk.desk.case(case_id)
    due, demands = one_time_notice.supply_by(clerk.desk.bench(case)), one_time_notice.demands(item, case)
    clerk.desk.record(case_id, Notified(_number(clerk, case, Notified), demands, due.on))
    _print(clerk, case_id)


def _supplement(clerk: Clerk, case_id: UUID, item: Item) -> None:
    notice = clerk.desk.case(case_id).notices[-1]
    handed_in = tuple(materials.received_in_full(item.material(d.material)) for d in notice.demands)
    clerk.desk.record(case_id, Supplemented(notice.number, handed_in))


def _decide(clerk: Clerk, case_id: UUID) -> None:
    granted = clerk.chance.random() > 0.05
    case = clerk.desk.case(case_id)
    outcome = Outcome.GRANTED if granted else Outcome.DENIED
    reasons = "" if granted else "经现场核查，经营场所不符合规定条件"
    report = "" if granted else _report(clerk, case, reasons)
    clerk.desk.record(case_id, Decided(_number(clerk, case, Decided), outcome, reasons, report))
    _print(clerk, case_id)


def _report(clerk: Clerk, case: Case, reason: str) -> str:
    """否定报备 before the "no"; its number."""
    number = _number(clerk, case, RefusalReported)
    basis = "行政许可法第三十八条第二款"
    clerk.desk.record(case.case_id, RefusalReported(number, RefusalKind.DENIED, reason, basis))
    return number


def _serve(clerk: Clerk, case_id: UUID, item: Item) -> None:
    case = clerk.desk.case(case_id)
    to = case.agent or case.applicant
    assert to is not None  # a decided case was received for somebody
    clerk.desk.record(case_id, Served(item.result or "决定书", to))
