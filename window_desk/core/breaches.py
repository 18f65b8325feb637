"""失职: the breaches that follow from the record by rule (行政许可法 Art. 72, 74, 75; DOMAIN 5, 6).

Nobody accuses anybody here: each is a fact with its evidence, its article, whose it is and which unit answers with him.
What no rule can see (not posted, granted against the conditions, conduct) a supervisor raises. Whether a breach is held
against anybody, and with what measure, is said in ``accountability`` and nowhere else.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from window_desk.core import (
    decision_time,
    fees,
    first_contact,
    one_time_notice,
    refusals,
    signals,
    special_procedures,
    time_limits,
)
from window_desk.core.acts import BreachCode, BreachRaised, Charged, Decided, Declined, Outcome
from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.entry import Entry, Hand
from window_desk.core.parts import Suspension
from window_desk.core.signals import Blame
from window_desk.core.workdays import BeyondCalendar

LATE: Mapping[ClockKind, tuple[BreachCode, str]] = {
    ClockKind.NOTIFY: (BreachCode.NOT_TELLING, "行政许可法第七十二条第三项"),
    ClockKind.PROMISED: (BreachCode.PROMISE_MISSED, "服务承诺制"),
    ClockKind.STATUTORY: (BreachCode.STATUTE_MISSED, "行政许可法第七十四条第二项"),
    ClockKind.DELIVER: (BreachCode.NOT_DELIVERED, "行政许可法第四十四条"),
    ClockKind.RATING_CONTACT: (BreachCode.RATING_UNANSWERED, "国办发〔2019〕51号"),
    ClockKind.RATING_FIX: (BreachCode.RATING_UNANSWERED, "国办发〔2019〕51号"),
    ClockKind.COMPLAINT_TAKE: (BreachCode.COMPLAINT_UNANSWERED, "投诉处理制度"),
    ClockKind.COMPLAINT_ANSWER: (BreachCode.COMPLAINT_UNANSWERED, "投诉处理制度"),
}
"""The clocks whose running out is a breach in itself; of the others only a card comes."""

TOLD_ONCE = (BreachCode.NOT_TOLD_ONCE, "行政许可法第七十二条第四项")
UNTOLD = (BreachCode.NOT_TELLING, "行政许可法第七十二条第三项")
STOPPED = (BreachCode.WRONG_STOP, "行政许可法第四十五条")
UNREPORTED = (BreachCode.REFUSED_UNREPORTED, "否定报备制")
UNREASONED = (BreachCode.NO_REASONS, "行政许可法第七十二条第七项")
UNFOUNDED = (BreachCode.UNFOUNDED_FEE, "行政许可法第七十五条")
DROPPED = (BreachCode.REFERRAL_DROPPED, "首问负责制")
CONDUCT = (BreachCode.CONDUCT, "失职追究制")
"""What each rule finds, and the article or 制度 it breaks."""


@dataclass(frozen=True, slots=True)
class Breach:
    """One breach: what it is called within its case for good, its code and article, the evidence, whose it is.

    The ``key`` of one that a clock shows is that of its first card, so that both are answered at once.
    """

    key: str
    code: BreachCode
    article: str
    evidence: str
    blame: Blame


def breaches(case: Case, bench: Bench, running: tuple[Clock, ...] | None = None) -> tuple[Breach, ...]:
    """Every breach the record of ``case`` shows today, raised ones last; none where a date lies beyond the calendar.

    ``running`` are its clocks, where the caller has reckoned them already.
    """
    running = time_limits.clocks(case, bench) if running is None else running
    try:
        return (*_late(case, running, bench), *chain.from_iterable(rule(case, bench) for rule in _RULES))
    except BeyondCalendar:
        return ()


def _breach(what: tuple[BreachCode, str], of: str, evidence: str, hand: Hand, bench: Bench) -> Breach:
    code, article = what
    return Breach(f"{code}/{of}", code, article, evidence, Blame(hand, signals.department(hand, bench)))


def _late(case: Case, running: tuple[Clock, ...], bench: Bench) -> Iterator[Breach]:
    for clock in running:
        if clock.kind in LATE and clock.overdue(bench.today):
            told_late = clock.kind is ClockKind.NOTIFY and case.notices
            code, article = TOLD_ONCE if told_late else LATE[clock.kind]
            key = signals.key(clock, signals.missed_is(clock))
            yield Breach(key, code, article, _lateness(clock), signals.blame(case, clock, bench))


def _lateness(clock: Clock) -> str:
    done = f"{clock.ended_on} 才办理" if clock.ended_on else "至今没有办理"
    return f"{clock.limit.basis}：期限 {clock.due_on} 届满，{done}"


def _second_demands(case: Case, bench: Bench) -> Iterator[Breach]:
    for notice in one_time_notice.repeats(case):
        said = f"告知书 {notice.number} 提出了先前没有一次告知的要求"
        yield _breach(TOLD_ONCE, notice.number, said, case.entry(notice.act_id).by, bench)


def _not_told(case: Case, bench: Bench) -> Iterator[Breach]:
    statutory = decision_time.statutory(case, bench)
    late = () if statutory is None else special_procedures.told_late(case, statutory.due_on)
    over = case.decided_on is not None or (statutory is not None and statutory.overdue(bench.today))
    for part in special_procedures.untold(case):
        hand = case.entry(part.act_id).by
        if isinstance(part, Suspension):
            if part.ended_on or bench.today > part.starts_on:
                yield _breach(STOPPED, part.number, f"特别程序 {part.number} 没有书面告知申请人", hand, bench)
        elif over:
            yield _breach(UNTOLD, part.number, f"延期 {part.number} 没有告知申请人", hand, bench)
    for part in late:
        hand, said = case.entry(part.act_id).by, f"延期 {part.number} 在期限届满之后才告知申请人"
        yield _breach(UNTOLD, part.number, said, hand, bench)


def _overlong_stops(case: Case, bench: Bench) -> Iterator[Breach]:
    for suspension in case.suspensions:
        stop = decision_time.stop_of(case, suspension, bench)
        if stop and (stop.until or bench.today) > stop.expected:
            said = f"特别程序 {suspension.number} 超过了书面告知的时间，应于 {stop.expected} 结束"
            yield _breach(STOPPED, suspension.number, said, case.entry(suspension.act_id).by, bench)


def _dropped(case: Case, bench: Bench) -> Iterator[Breach]:
    for referral in first_contact.dropped(case, bench.now, bench.policy):
        hand = Hand(referral.to_officer, referral.to_window)
        yield _breach(DROPPED, referral.number, f"转办 {referral.number} 逾时无人接收", hand, bench)


def _refusals(case: Case, bench: Bench) -> Iterator[Breach]:
    for line in case.live(Declined, Decided):
        act = line.act
        if isinstance(act, Declined) or (isinstance(act, Decided) and act.outcome is Outcome.DENIED):
            if said := _unreported(case, act.report, bench):
                yield _breach(UNREPORTED, act.number, f"{act.number}：{said}", line.by, bench)
            if not act.reasons.strip():
                yield _breach(UNREASONED, act.number, f"{act.number} 没有说明理由", line.by, bench)


def _unreported(case: Case, number: str, bench: Bench) -> str:
    report = refusals.report(case, number)
    if report is None:
        return "没有作否定报备"
    if report.stands is False:
        return f"报备 {number} 负责人没有同意"
    if report in refusals.unreviewed(case, bench.now, bench.policy):
        return f"报备 {number} 超过 {bench.policy.review_hours} 小时没有审核"
    return ""


def _unfounded_fees(case: Case, bench: Bench) -> Iterator[Breach]:
    charged: tuple[Entry, ...] = case.live(Charged)
    for n, line in enumerate(case.fees, 1):
        if bench.item and fees.standard_of(bench.item, line) is None:
            yield _breach(UNFOUNDED, str(n), f"“{line.name}”没有法定收费依据", charged[-1].by, bench)


def _conduct(case: Case, bench: Bench) -> Iterator[Breach]:
    if case.complaint and case.complaint.upheld:
        hand = Hand(case.complaint.officer, case.complaint.window)
        yield _breach(CONDUCT, case.complaint.number, f"投诉 {case.complaint.number} 经查属实", hand, bench)
    if case.spot_check:
        hand = Hand(case.spot_check.officer, case.spot_check.window)
        for ban in case.spot_check.bans:
            yield _breach(CONDUCT, ban, f"检查 {case.spot_check.number} 发现违反四条禁令", hand, bench)


def _raised(case: Case, bench: Bench) -> Iterator[Breach]:
    for act in (line.act for line in case.live()):
        if isinstance(act, BreachRaised):
            hand = Hand(act.officer, 0)
            yield Breach(act.breach, act.code, CONDUCT[1], act.evidence, Blame(hand, signals.department(hand, bench)))


_RULES = (
    _second_demands,
    _not_told,
    _overlong_stops,
    _dropped,
    _refusals,
    _unfounded_fees,
    _conduct,
    _raised,
)
"""What the record is asked after its clocks, in this order."""
