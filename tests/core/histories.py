"""Histories for the core's tests: a small item, a short way to write entries, and every history the law allows."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from hypothesis import strategies as st

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
    Form,
    Notified,
    Outcome,
    PaperFate,
    Printed,
    Received,
    Served,
    Supplemented,
    Verdict,
    Voided,
)
from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.catalogue import (
    Handling,
    Item,
    Limit,
    Material,
    Necessity,
    Origin,
    Situation,
    Start,
    Unit,
)
from window_desk.core.entry import CHINA, Entry, Hand
from window_desk.core.fold import fold
from window_desk.core.permit import permit
from window_desk.core.policy import SAFE, Policy
from window_desk.core.posts import Centre, Department, Officer, Right, Roster, Window
from window_desk.core.reasons import Reason

CASE = UUID(int=1)
DEVICE_A, DEVICE_B = UUID(int=0xA), UUID(int=0xB)
WANG, LI = Hand("3001", 3, "3002"), Hand("4001", 4)
CHEN, QIAN = Hand("3008", 3), Hand("4008", 4)
"""The heads of the departments of ``WANG`` and ``LI``."""
SUN, ZHOU = Hand("9001", 9), Hand("9002", 9)
"""Two supervisors of the centre."""
ZHANG = UUID(int=0x5A)

ITEM = Item(
    "SHOP",
    2,
    date(2026, 1, 1),
    "开店许可",
    "market",
    Handling.COMMITTED,
    promised=Limit(5, Unit.WORKDAYS, Start.ACCEPTANCE, "服务承诺", "centre"),
    statutory=Limit(10, Unit.WORKDAYS, Start.ACCEPTANCE, "办法", "M"),
    materials=(
        Material(1, "申请书", 1, 0, Origin.SELF),
        Material(2, "营业执照", 0, 1, Origin.GOVERNMENT, shared=True),
        Material(3, "布局图", 1, 0, Origin.SELF),
        Material(4, "授权委托书", 1, 1, Origin.SELF, Necessity.SITUATION, "by_agent"),
    ),
    situations=(
        Situation("by_agent", "是否委托他人办理？"),
        Situation("online_only", "是否只在网上？", ends="不需要许可"),
    ),
)

ROSTER = Roster(
    1,
    Centre(1, "滁州市政务服务中心"),
    (
        Department("market", "市场监管窗口", "滁州市市场监督管理局"),
        Department("health", "卫生健康窗口", "滁州市卫生健康委员会"),
        Department("office", "效能办", "滁州市政务服务中心"),
    ),
    (Window(3, "3号", "market"), Window(4, "4号", "health"), Window(9, "9号", "office", general=True)),
    (
        Officer("3001", "王敏", "market", "", "3002"),
        Officer("3002", "赵强", "market", "", "3001"),
        Officer("3008", "陈静", "market", "", rights=(Right.REVIEW,)),
        Officer("4001", "李红", "health", ""),
        Officer("4008", "钱进", "health", "", rights=(Right.REVIEW,)),
        Officer("9001", "孙立", "office", "", rights=(Right.SUPERVISE, Right.REVIEW)),
        Officer("9002", "周平", "office", "", rights=(Right.SUPERVISE,)),
    ),
)


def moment(text: str) -> datetime:
    """``2026-11-20 09:00`` in China."""
    return datetime.fromisoformat(text).replace(tzinfo=CHINA)


def bench(at: str, item: Item | None = ITEM) -> Bench:
    return Bench(item, shipped.calendar(), moment(at))


def seat(at: str, by: Hand, policy: Policy = SAFE, item: Item | None = ITEM) -> Bench:
    """What a judgement needs with ``by`` about to act."""
    return Bench(item, shipped.calendar(), moment(at), policy, ROSTER, by)


def refusal(case: Case, act: Act, at: str, by: Hand, policy: Policy = SAFE) -> Reason | None:
    """Why ``by`` may not do ``act`` at that moment; ``None`` if he may."""
    refused = permit(case, act, seat(at, by, policy), moment(at))
    return refused.reason if refused else None


def entry(n: int, act: Act, at: str, by: Hand = WANG, device: UUID = DEVICE_A) -> Entry:
    """The ``n``-th line of a ledger; ``n`` orders it."""
    when = moment(at)
    return Entry(
        act_id=UUID(int=1000 + n),
        case_id=CASE,
        device_id=device,
        seq=n,
        hlc=n * 1000,
        by=by,
        happened_at=when,
        entered_at=when,
        act=act,
        hash=bytes([n % 256]) * 32,
    )


def received(answers: tuple[str, ...] = ()) -> Received:
    return Received("03-20261120-0001", ITEM.code, ITEM.version, ZHANG, answers=answers)


def all_in(*but: Finding, answers: tuple[str, ...] = ()) -> tuple[Finding, ...]:
    """收 for every material of ``ITEM`` but those given."""
    special = {f.material: f for f in but}
    return tuple(special.get(m.no, materials.received_in_full(m)) for m in materials.checklist(ITEM, answers))


def wrong(no: int) -> Finding:
    return Finding(no, Verdict.WRONG, 1, defect="缺签字", remedy="请签字后重交")


def lacking(no: int) -> Finding:
    return materials.missing(ITEM.material(no))


def story(*lines: tuple[str, Act]) -> Case:
    """The case that dated acts add up to."""
    return fold(CASE, (entry(n, act, at) for n, (at, act) in enumerate(lines, 1)))


def told_by(*lines: tuple[str, Hand, Act]) -> Case:
    """The case that dated acts of several hands add up to."""
    return fold(CASE, (entry(n, act, at, by) for n, (at, by, act) in enumerate(lines, 1)))


def _acts(case: Case) -> st.SearchStrategy[Act]:
    """Any act somebody might try on ``case``, sensible or not."""
    required = materials.checklist(ITEM, case.answers)
    finding = st.sampled_from([m.no for m in required]).flatmap(
        lambda no: st.sampled_from([materials.received_in_full(ITEM.material(no)), wrong(no), lacking(no)])
    )
    findings = st.lists(finding, min_size=1, max_size=4, unique_by=lambda f: f.material).map(tuple)
    told = one_time_notice.demands(ITEM, case)
    target = st.sampled_from([e.act_id for e in case.entries] or [UUID(int=9)])
    return st.one_of(
        st.sampled_from(
            [FirstContacted(Channel.COUNTER), Answered(Ending.ANSWERED, "已答复"), Served("许可证", ZHANG)]
        ),
        st.sampled_from([received(), received(("by_agent",)), received(("online_only",))]),
        st.just(Checked(all_in(answers=case.answers))),
        st.builds(Checked, findings),
        st.just(Notified(f"告字 1-{len(case.notices) + 1}", told, date(2027, 1, 4), new_demands_reason="新发现")),
        st.builds(Supplemented, st.just(case.notices[-1].number if case.notices else "告字 1-1"), findings),
        st.sampled_from([Accepted("受字 1"), Decided("决字 1", Outcome.GRANTED), Decided("决字 1", Outcome.DENIED)]),
        st.builds(Printed, st.just(Form.RECEIPT), st.just("收字 1"), target, st.just(PaperFate.PRINTED)),
        st.builds(Voided, target, st.just("录错")),
    )


@st.composite
def histories(draw: st.DrawFn, longest: int = 14) -> list[Entry]:
    """The entries of a case that two windows wrote by turns, each act permitted when it was written."""
    entries: list[Entry] = []
    at = moment("2026-11-02 09:00")
    for n in range(1, draw(st.integers(1, longest)) + 1):
        case = fold(CASE, entries)
        at += timedelta(hours=draw(st.integers(0, 60)))
        act = draw(_acts(case))
        if permit(case, act, Bench(ITEM, shipped.calendar(), at), at) is None:
            device = draw(st.sampled_from([DEVICE_A, DEVICE_B]))
            line = entry(n, act, "2026-11-02 09:00", draw(st.sampled_from([WANG, LI])), device)
            entries.append(replace(line, happened_at=at, entered_at=at))
    return entries


@st.composite
def forks(draw: st.DrawFn) -> list[Entry]:
    """Two windows that went on offline from the same history, neither knowing of the other's acts."""
    common = draw(histories(8))
    left, right = list(common), list(common)
    for device, branch in ((DEVICE_A, left), (DEVICE_B, right)):
        at = moment("2026-12-01 09:00")
        for n in range(draw(st.integers(0, 5))):
            act = draw(_acts(fold(CASE, branch)))
            at += timedelta(hours=draw(st.integers(1, 30)))
            if permit(fold(CASE, branch), act, Bench(ITEM, shipped.calendar(), at), at) is None:
                line = entry(100 + n * 2 + (device == DEVICE_B), act, "2026-12-01 09:00", device=device)
                branch.append(replace(line, happened_at=at, entered_at=at))
    return list(dict.fromkeys([*left, *right]))
