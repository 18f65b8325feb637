"""Facts of the papers that go to the applicant: declined, stopped and extended, promised, decided, handed over."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from paper_facts import ACCEPTED, AGENT, APPLICANT, DEPARTMENT, ITEM, MATERIALS, NUMBER, RECEIVED, WITNESS, facts_of

from window_desk.core.acts import (
    Act,
    Channel,
    Checked,
    CommitmentKind,
    Committed,
    Decided,
    Declined,
    Expedited,
    Extended,
    Finding,
    GapOutcome,
    Ground,
    Issued,
    Outcome,
    RefusalKind,
    RefusalReported,
    Resumed,
    Served,
    SpecialProcedure,
    Suspended,
    Told,
    Verdict,
)
from window_desk.core.catalogue import Basis, Handling, Item, Limit, Necessity, Origin, Start, Unit
from window_desk.core.papers import PaperFacts
from window_desk.core.party import Party
from window_desk.core.policy import Policy
from window_desk.core.posts import Centre

Line = tuple[str, Act]

FOOD = replace(
    ITEM,
    basis=(Basis("食品安全法第三十五条"), Basis("食品经营许可和备案管理办法")),
    result="食品经营许可证，有效期 5 年",
    materials=(*MATERIALS[:3], replace(MATERIALS[3], necessity=Necessity.MAY_LACK), MATERIALS[4]),
)
BODIES = replace(DEPARTMENT, reconsideration="滁州市人民政府", court="滁州市琅琊区人民法院")

ALL_IN = Checked(tuple(Finding(m.no, Verdict.RECEIVED, m.originals, m.copies) for m in MATERIALS))
ON_FILE: tuple[Line, ...] = (("2026-11-20 10:21", RECEIVED), ("2026-11-20 10:25", ALL_IN))
TAKEN: tuple[Line, ...] = (*ON_FILE, ("2026-11-20 10:30", ACCEPTED))
REPORT = RefusalReported(f"报字 {NUMBER}-1", RefusalKind.NOT_ACCEPTED, "不属本机关职权", "安徽省食品安全条例第二十三条")
DENIAL_REPORT = replace(REPORT, kind=RefusalKind.DENIED)
STOPPED = Suspended(
    f"特字 {NUMBER}-1",
    SpecialProcedure.EXPERT_REVIEW,
    "食品安全法第四十四条",
    "周处",
    date(2026, 11, 24),
    10,
)
EXTENSION = Extended(f"延字 {NUMBER}-1", 10, "需要核实经营场所的产权争议", "周处")
GRANT = Decided(f"决字 {NUMBER}", Outcome.GRANTED)
DENIAL = Decided(f"决字 {NUMBER}", Outcome.DENIED, "经现场核查，经营场所与有毒场所的距离不足 25 米", REPORT.number)
GRANTED: tuple[Line, ...] = (("2026-11-27 15:00", GRANT),)
DENIED: tuple[Line, ...] = (("2026-11-27 14:00", DENIAL_REPORT), ("2026-11-27 15:00", DENIAL))
EIGHT_DAYS = Limit(8, Unit.NATURAL_DAYS, Start.ACCEPTANCE, "建筑法第八条")
REVIEWED: tuple[Line, ...] = (
    ("2026-11-24 09:00", STOPPED),
    ("2026-11-24 09:05", Told(UUID(int=104), STOPPED.number)),
)
"""After ``TAKEN``: an expert review that goes on."""
EXTENDED: tuple[Line, ...] = (
    ("2026-11-23 09:00", EXTENSION),
    ("2026-11-23 09:05", Told(UUID(int=104), EXTENSION.number)),
)
"""After ``TAKEN``: an extension the applicant was told of."""


def act_id(*lines: Line) -> UUID:
    """The id of the last of ``lines`` in the ledger they make."""
    return UUID(int=100 + len(lines))


def paper(*lines: Line, earlier: int = 0, **setting: object) -> PaperFacts:
    """The facts of the last of ``lines``, all ``earlier`` by some days, in a department with its remedy bodies."""
    moved = ((f"{datetime.fromisoformat(at) - timedelta(days=earlier):%Y-%m-%d %H:%M}", act) for at, act in lines)
    return replace(facts_of(*moved, **{"item": FOOD, **setting}), department=BODIES)


def declined(
    ground: Ground = Ground.NOT_OURS,
    reasons: str = "申请的活动由住房和城乡建设部门许可",
    body: str = "滁州市住房和城乡建设局",
    report: RefusalReported = REPORT,
    checked: Act = ALL_IN,
    **setting: object,
) -> PaperFacts:
    """A notice of 2026-11-20 that the application is not taken."""
    lines = (ON_FILE[0], ("2026-11-20 10:25", checked), ("2026-11-20 10:26", report))
    act = Declined(f"拒字 {NUMBER}-1", ground, reasons, report.number, body if ground is Ground.NOT_OURS else "")
    return paper(*lines, ("2026-11-20 10:30", act), **setting)


def not_required(**setting: object) -> PaperFacts:
    """The other outcome: no licence is needed."""
    return declined(Ground.NOT_REQUIRED, "仅销售预包装食品，依法备案即可，不需要取得许可", **setting)


def extended(act: Extended = EXTENSION, before: tuple[Line, ...] = (), **setting: object) -> PaperFacts:
    """An extension of 2026-12-01 by ten working days."""
    return paper(*TAKEN, *before, ("2026-12-01 16:00", act), **setting)


def suspended(
    act: Suspended = STOPPED, at: str = "2026-11-24 09:00", before: tuple[Line, ...] = (), **setting: object
) -> PaperFacts:
    """An expert review of ten working days from 2026-11-24."""
    return paper(*TAKEN, *before, (at, act), **setting)


def resumed(
    ended_on: date = date(2026, 12, 4),
    told: bool = True,
    result: str = "",
    stop: Line = ("2026-11-24 09:00", STOPPED),
    before: tuple[Line, ...] = (),
    at: str = "2026-12-07 09:00",
    **setting: object,
) -> PaperFacts:
    """The same review over on 2026-12-04."""
    lines = (*TAKEN, *before, stop)
    receipt: tuple[Line, ...] = ((stop[0], Told(act_id(*lines), STOPPED.number)),) if told else ()
    return paper(*lines, *receipt, (at, Resumed(ended_on, result)), **setting)


def granted(act: Decided = GRANT, at: str = "2026-11-27 15:00", **setting: object) -> PaperFacts:
    """A licence granted on 2026-11-27."""
    return paper(*TAKEN, (at, act), **setting)


def denied(act: Decided = DENIAL, report: RefusalReported = DENIAL_REPORT, **setting: object) -> PaperFacts:
    """A licence denied on 2026-11-27."""
    return paper(*TAKEN, ("2026-11-27 14:00", report), ("2026-11-27 15:00", act), **setting)


def ready(
    document: str = "食品经营许可证",
    outcome: Outcome = Outcome.GRANTED,
    by: Channel = Channel.PHONE,
    **setting: object,
) -> PaperFacts:
    """The licence lies ready since 2026-11-30; told by phone."""
    decided = GRANTED if outcome is Outcome.GRANTED else DENIED
    return paper(*TAKEN, *decided, ("2026-11-30 09:40", Issued(document, by)), **setting)


def served(
    document: str = "食品经营许可证",
    refused: bool = False,
    to: Party | None = None,
    outcome: Outcome = Outcome.GRANTED,
    **setting: object,
) -> PaperFacts:
    """The licence handed over on 2026-12-01 at 10:05, to the agent where there is one."""
    taker = to or (AGENT if setting.get("agent", AGENT) else APPLICANT)
    act = Served(document, taker.party_id, refused, WITNESS.party_id if refused else None)
    decided = GRANTED if outcome is Outcome.GRANTED else DENIED
    return paper(*TAKEN, *decided, ("2026-12-01 10:05", act), **setting)


def committed(
    kind: CommitmentKind = CommitmentKind.DEFERRED,
    supply_by: date | None = date(2026, 11, 25),
    materials: tuple[int, ...] = (4,),
    **setting: object,
) -> PaperFacts:
    """A commitment of 2026-11-20 for the fourth material."""
    declared = kind is CommitmentKind.DECLARED
    verdict, reason = (Verdict.EXEMPT, "实行告知承诺，以承诺代替") if declared else (Verdict.DEFERRED, "")
    item = setting.pop("item", FOOD)
    assert isinstance(item, Item)
    findings = tuple(
        Finding(m.no, verdict, reason=reason)
        if m.no in materials
        else Finding(m.no, Verdict.RECEIVED, m.originals, m.copies)
        for m in item.materials
    )
    lines: tuple[Line, ...] = (ON_FILE[0], ("2026-11-20 10:25", Checked(findings)))
    if kind is CommitmentKind.DECIDE_FIRST:
        lines = (*lines, ("2026-11-20 10:26", Expedited("市重点项目办", "省重点项目")))
    act = Committed(f"诺字 {NUMBER}-1", kind, materials, None if declared else supply_by)
    return paper(*lines, ("2026-11-20 10:30", act), item=item, **setting)


NOTICES: dict[str, Callable[..., PaperFacts]] = {
    "declined": declined,
    "not-required": not_required,
    "extended": extended,
    "suspended": suspended,
    "resumed": resumed,
    "granted": granted,
    "denied": denied,
    "ready": ready,
    "served": served,
    "deferred": committed,
    "decide-first": lambda **setting: committed(CommitmentKind.DECIDE_FIRST, date(2026, 12, 18), **setting),
    "declared": lambda **setting: committed(CommitmentKind.DECLARED, **setting),
}
"""One of each, by name."""


def every_notice() -> Iterator[PaperFacts]:
    """Papers that between them need every sentence of every wording of these forms."""
    nobody, unset = replace(APPLICANT, phone=""), replace(BODIES, reconsideration="", court="")
    for facts in NOTICES.values():
        yield facts(copy=1)
        yield replace(facts(agent=None, applicant=nobody), department=unset)
    yield from _every_ground()
    yield from _every_date()
    yield from _every_handover()
    yield from _every_commitment()


def _every_ground() -> Iterator[PaperFacts]:
    for ground in Ground:
        yield declined(ground)
    unseen = Checked((Finding(1, Verdict.MISSING, defect="未提交", remedy="请提交"),))
    yield declined(Ground.OTHER_LAW, checked=unseen, report=replace(REPORT, basis=""))


def _every_date() -> Iterator[PaperFacts]:
    bare = replace(FOOD, promised=None)
    joint, in_days = replace(bare, handling=Handling.JOINT), replace(bare, statutory=EIGHT_DAYS)
    yield replace(extended(), policy=Policy(extension_moves_promise=True))
    yield from (extended(item=bare), extended(item=joint), extended(before=REVIEWED), extended(earlier=70))
    long = Limit(40, Unit.WORKDAYS, Start.ACCEPTANCE, "某条例第九条")
    yield extended(replace(EXTENSION, days=40), item=replace(FOOD, extension=long))
    for procedure in SpecialProcedure:
        stop = replace(STOPPED, procedure=procedure)
        yield suspended(stop)
        yield resumed(stop=("2026-11-24 09:00", stop), result="评审通过")
    autumn, late = replace(STOPPED, starts_on=date(2026, 9, 15)), replace(STOPPED, starts_on=date(2026, 12, 8))
    yield suspended(autumn, earlier=70)
    yield resumed(date(2026, 9, 24), stop=("2026-11-24 09:00", autumn), earlier=70)
    yield suspended(late, "2026-12-08 09:00")
    yield resumed(date(2026, 12, 9), stop=("2026-12-08 09:00", late), at="2026-12-10 09:00")
    yield from (suspended(item=in_days), resumed(item=in_days), resumed(told=False))
    yield from (suspended(before=EXTENDED, item=bare), resumed(before=EXTENDED, item=bare))
    yield suspended(replace(STOPPED, days=40))
    yield resumed(date(2026, 12, 25), at="2026-12-28 09:00")


def _every_handover() -> Iterator[PaperFacts]:
    yield granted(item=replace(FOOD, result="", basis=()), at="2026-12-24 15:00")
    for channel in Channel:
        yield ready(by=channel)
    yield ready(outcome=Outcome.DENIED)
    yield replace(ready(), roster=replace(ready().roster, centre=Centre(1, "滁州市政务服务中心")))
    for outcome in Outcome:
        yield served(GRANT.number, refused=True, outcome=outcome)
    elsewhere = served(to=WITNESS)
    known = {party_id: party for party_id, party in elsewhere.people.items() if party is not WITNESS}
    yield from (elsewhere, replace(elsewhere, people=known))


def _every_commitment() -> Iterator[PaperFacts]:
    for outcome in GapOutcome:
        yield replace(committed(), policy=Policy(gap_outcome=outcome))
    for each in Origin:
        material = replace(FOOD.materials[3], origin=each, standard="列明四项制度")
        item = replace(FOOD, materials=(*FOOD.materials[:3], material, FOOD.materials[4]))
        yield committed(item=item)
    yield committed(CommitmentKind.DECIDE_FIRST, date(2027, 1, 8))
