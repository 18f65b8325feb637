"""Real papers for the printing tests: entries folded into cases, gathered into facts as the desk gathers them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from window_desk import shipped
from window_desk.core.acts import (
    Accepted,
    Act,
    Checked,
    Demand,
    Finding,
    Form,
    Notified,
    Received,
    Supplemented,
    Verdict,
)
from window_desk.core.case import Case
from window_desk.core.catalogue import Handling, Item, Limit, Material, Necessity, Origin, Start, Unit
from window_desk.core.entry import CHINA, Entry, Hand
from window_desk.core.fold import fold
from window_desk.core.ids import paper_number
from window_desk.core.papers import PaperFacts, papers_of
from window_desk.core.party import IdKind, Party, PartyKind
from window_desk.core.policy import SAFE
from window_desk.core.posts import Centre, Department, Officer, Roster, Window

NUMBER = "03-20261120-0007"
CASE, DEVICE = UUID(int=7), UUID(int=3)
APPLICANT = Party(
    UUID(int=11), PartyKind.PERSON, "张㛃", IdKind.RESIDENT_ID, "341102199003071234", "13855501234", "滁州市琅琊区"
)
AGENT = Party(UUID(int=12), PartyKind.PERSON, "李四", IdKind.RESIDENT_ID, "341102198811025678", "13905500000")
CENTRE = Centre(1, "滁州市政务服务中心", "龙蟠大道 99 号", "工作日 9:00-12:00、13:00-17:00")
DEPARTMENT = Department("SCJG", "市场监管", "滁州市市场监督管理局", "0550-3010000", "0550-12345", "行政审批专用章")
WINDOW = Window(3, "市场监管", "SCJG", "0550-3010003")
WITNESS = Party(UUID(int=13), PartyKind.PERSON, "见证人周勇", IdKind.OTHER, "", "13900000013")
PEOPLE = (WITNESS,)
"""Whom an act may name beside applicant and agent."""
ROSTER = Roster(
    1,
    CENTRE,
    (DEPARTMENT, Department("ZFBZ", "住房建设", "滁州市住房和城乡建设局", "0550-3020000", "0550-12345")),
    (WINDOW, Window(5, "综合受理", "ZFBZ", "0550-3010005", general=True)),
    (Officer("0301", "王敏", "SCJG", ""), Officer("0302", "赵强", "SCJG", ""), Officer("0501", "陈静", "ZFBZ", "")),
)

MATERIALS = (
    Material(1, "食品经营许可申请书", 1, 0, Origin.SELF),
    Material(2, "营业执照或者其他主体资格证明文件", 0, 1, Origin.GOVERNMENT, shared=True),
    Material(3, "主要设备设施、经营布局、操作流程等文件", 1, 0, Origin.SELF, standard="图纸每页签字"),
    Material(4, "食品安全自查、从业人员健康管理、进货查验记录、食品安全事故处置等规章制度", 1, 0, Origin.SELF),
    Material(5, "授权委托书及代理人身份证明", 1, 1, Origin.SELF, Necessity.SITUATION, when="by_agent"),
)
ITEM = Item(
    "FOOD_NEW",
    7,
    date(2026, 1, 1),
    "食品经营许可（新办）",
    "SCJG",
    Handling.COMMITTED,
    statutory=Limit(10, Unit.WORKDAYS, Start.ACCEPTANCE, "食品经营许可和备案管理办法"),
    promised=Limit(5, Unit.WORKDAYS, Start.ACCEPTANCE, "服务承诺"),
    materials=MATERIALS,
)
FINDINGS = (
    Finding(1, Verdict.RECEIVED, 1),
    Finding(2, Verdict.EXEMPT, reason="本机关通过数据共享核验"),
    Finding(3, Verdict.WRONG, 1, defect="缺经营者签字", remedy="请在每页右下角签字后重新提交"),
    Finding(
        4, Verdict.MISSING, defect="未提交", remedy="请提交列明自查、健康管理、进货查验、事故处置四项制度名称的目录"
    ),
    Finding(5, Verdict.RECEIVED, 1, 1),
)
DEMANDS = tuple(Demand(f.material, f.defect, f.remedy) for f in FINDINGS if f.defect)
SUPPLIED = tuple(Finding(d.material, Verdict.RECEIVED, 1) for d in DEMANDS)
RECEIVED = Received(NUMBER, "FOOD_NEW", 7, APPLICANT.party_id, AGENT.party_id, ("by_agent",))
ACCEPTED = Accepted(paper_number(Form.ACCEPTANCE_NOTICE, NUMBER))


def notified(supply_by: date, demands: Sequence[Demand] = DEMANDS, reason: str = "", serial: int = 1) -> Notified:
    """A notice as the counter gives it."""
    number = paper_number(Form.ONE_TIME_NOTICE, NUMBER, serial)
    return Notified(number, tuple(demands), supply_by, new_demands_reason=reason)


def ledger(*acts: tuple[str, Act]) -> tuple[Entry, ...]:
    """Entries of the test case, each written as (``2026-11-20 10:21``, act)."""
    return tuple(
        _entry(n, datetime.fromisoformat(at).replace(tzinfo=CHINA), act) for n, (at, act) in enumerate(acts, 1)
    )


def _entry(seq: int, at: datetime, act: Act) -> Entry:
    return Entry(
        act_id=UUID(int=100 + seq),
        case_id=CASE,
        device_id=DEVICE,
        seq=seq,
        hlc=int(at.timestamp() * 1_000_000) + seq,
        by=Hand("0301", 3),
        happened_at=at,
        entered_at=at + timedelta(seconds=1),
        act=act,
        hash=bytes.fromhex("7f3a91c2") + bytes(28),
    )


@dataclass(frozen=True)
class Setting:
    """Everything of a paper but its acts."""

    item: Item = ITEM
    applicant: Party = APPLICANT
    agent: Party | None = AGENT
    officer: str = "王敏"
    copy: int = 0
    form: Form | None = None


Paper = Callable[..., PaperFacts]


def facts_of(*acts: tuple[str, Act], **setting: object) -> PaperFacts:
    """The facts of the paper that renders the last of ``acts``."""
    given = replace(Setting(), **setting)  # type: ignore[arg-type]
    entries = ledger(*((at, _by(given.agent, act)) for at, act in acts))
    case, entry = fold(CASE, entries), entries[-1]
    assert not case.disputed, "the test's own acts must stand"
    paper = next(p for p in papers_of(case) if p.entry == entry and given.form in (None, p.form))
    return PaperFacts(
        form=paper.form,
        number=paper.number,
        entry=entry,
        case=case,
        known_item=given.item if case.item else None,
        people=_people(case, given),
        roster=ROSTER,
        department=DEPARTMENT,
        window=WINDOW,
        officer=given.officer,
        calendar=shipped.calendar(),
        policy=SAFE,
        wording=shipped.wording(paper.form, 1),
        copy=given.copy,
    )


def _by(agent: Party | None, act: Act) -> Act:
    """The act as it is where no agent came."""
    return replace(act, agent=None) if agent is None and isinstance(act, Received) else act


def _people(case: Case, given: Setting) -> dict[UUID, Party]:
    people = {party.party_id: party for party in PEOPLE}
    parties = ((case.applicant, given.applicant), (case.agent, given.agent))
    return people | {party_id: party for party_id, party in parties if party_id and party}


def receipt_facts(**setting: object) -> PaperFacts:
    """A receipt of 2026-11-20, papers already checked."""
    return facts_of(("2026-11-20 10:21", RECEIVED), ("2026-11-20 10:25", Checked(FINDINGS)), **setting)


def notice_facts(**setting: object) -> PaperFacts:
    """A one-time notice of 2026-11-20 with two demands, due 2026-12-18."""
    return facts_of(
        ("2026-11-20 10:21", RECEIVED),
        ("2026-11-20 10:25", Checked(FINDINGS)),
        ("2026-11-20 10:30", notified(date(2026, 12, 18))),
        **setting,
    )


def acceptance_facts(**setting: object) -> PaperFacts:
    """An acceptance of 2026-11-25, after everything asked for on 2026-11-20 came in."""
    notice = notified(date(2026, 12, 18))
    return facts_of(
        ("2026-11-20 10:21", RECEIVED),
        ("2026-11-20 10:25", Checked(FINDINGS)),
        ("2026-11-20 10:30", notice),
        ("2026-11-25 09:05", Supplemented(notice.number, SUPPLIED)),
        ("2026-11-25 09:06", ACCEPTED),
        **setting,
    )
