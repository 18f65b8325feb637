"""移交和接收: a case and its papers pass from hand to hand, both sides recorded (MISSION A11).

The giver answers for the case until the receiver has taken it: only the one it was sent to may take it, and says what
was short. One transfer at a time, sent by whoever has the case in hand; a head may send on what lies with his people.
Who answered on which day, and where each paper was, follow from the record and are never written down twice.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from itertools import chain

from window_desk.core.acts import (
    ContactNoted,
    Declined,
    FirstContacted,
    HandedOver,
    Lapsed,
    Received,
    Referred,
    Served,
    Supplemented,
    TakenOver,
    Withdrawn,
)
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import ON_FILE, OPEN_STAGES, Case, changed, legal_day
from window_desk.core.entry import Entry, Hand
from window_desk.core.parts import Referral
from window_desk.core.posts import is_head_of, may_handle, may_take
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step

OPEN_FILE = ON_FILE & OPEN_STAGES
"""The stages of an application with which somebody still has something to do."""


class Custody(StrEnum):
    """The four ways of a paper: 收 into a hand, 转 on to another, 退 back, 领 fetched by the applicant."""

    TAKEN_IN = "taken_in"
    PASSED_ON = "passed_on"
    GIVEN_BACK = "given_back"
    FETCHED = "fetched"


@dataclass(frozen=True, slots=True)
class Passage:
    """One line of the chain of custody. ``None`` is the applicant's side; a receiver without staff number is whoever
    sits at that window.
    """

    at: datetime
    what: Custody
    giver: Hand | None
    receiver: Hand | None
    papers: str
    remark: str = ""


def pending_transfer(case: Case) -> Referral | None:
    """The transfer that waits for its receiver, if any; none once the matter has ended."""
    last = case.transfers[-1] if case.transfers and case.stage in OPEN_FILE else None
    return last if last and last.is_open else None


def is_for(sent: Referral, hand: Hand) -> bool:
    """Whether that hand may take it: at the window, or where a colleague is named, he or B acting for him."""
    if sent.to_officer:
        return sent.to_officer in (hand.officer, hand.stands_in_for)
    return sent.to_window == hand.window


def holder_on(case: Case, day: date) -> Hand | None:
    """Who answered for the case at the end of ``day``; ``None`` before anybody did."""
    held = [holding.by for holding in case.holdings if legal_day(holding.at) <= day]
    return held[-1] if held else None


def custody(case: Case) -> tuple[Passage, ...]:
    """Where the papers of the case went, line by line, in the order of time."""
    sent_on = [*(r for r in case.referrals if r.papers), *case.transfers]
    lines = chain(_from_applicant(case), *(_on_the_way(each) for each in sent_on), _to_applicant(case))
    return tuple(sorted(lines, key=lambda line: line.at))


def _from_applicant(case: Case) -> Iterator[Passage]:
    for entry in (*case.live(FirstContacted, ContactNoted)[-1:], *case.live(Received, Supplemented)):
        papers, remark = _brought(entry)
        if papers:
            yield Passage(entry.happened_at, Custody.TAKEN_IN, None, entry.by, papers, remark)


def _brought(entry: Entry) -> tuple[str, str]:
    """What the applicant handed in with an act, and the paper it belongs to."""
    act = entry.act
    if isinstance(act, Received):
        return "申请材料", act.number
    if isinstance(act, Supplemented):
        return "、".join(f"材料 {f.material}" for f in act.findings if f.originals or f.copies), act.notice
    return (act.papers if isinstance(act, FirstContacted | ContactNoted) else ""), ""


def _on_the_way(sent: Referral) -> Iterator[Passage]:
    to = Hand(sent.to_officer, sent.to_window)
    yield Passage(sent.at, Custody.PASSED_ON, sent.by, to, sent.papers, sent.number)
    if sent.taken_at:
        yield Passage(sent.taken_at, Custody.TAKEN_IN, sent.by, sent.taken_by, sent.papers, sent.remark)
    if sent.returned_at:
        yield Passage(sent.returned_at, Custody.GIVEN_BACK, to, sent.by, sent.papers, sent.remark)


def _to_applicant(case: Case) -> Iterator[Passage]:
    for entry in case.live(Declined, Withdrawn, Lapsed, Served):
        act, at = entry.act, entry.happened_at
        if isinstance(act, Served):
            remark = "拒收，有见证人" if act.refused else ""
            yield Passage(at, Custody.FETCHED, entry.by, None, act.document, remark)
        else:
            assert isinstance(act, Declined | Withdrawn | Lapsed)
            remark = act.reasons if isinstance(act, Declined) else act.reason
            yield Passage(at, Custody.GIVEN_BACK, entry.by, None, "申请材料", remark)


def _handed_over(case: Case, entry: Entry, act: HandedOver) -> Case:
    giver = case.holder or entry.by
    sent = Referral(act.number, giver, entry.happened_at, act.to_window, act.to_officer, act.papers)
    return changed(case, transfers=(*case.transfers, sent))


def _taken_over(case: Case, entry: Entry, act: TakenOver) -> Case:
    *earlier, sent = case.transfers
    taken = replace(sent, taken_by=entry.by, taken_at=entry.happened_at, remark=act.shortage)
    return changed(case, transfers=(*earlier, taken))


def _is_pending(case: Case, act: TakenOver) -> bool:
    pending = pending_transfer(case)
    return pending is not None and pending.number == act.number


STEPS: Mapping[type, Step] = {
    HandedOver: Step(OPEN_FILE, None, _handed_over, holds=False, fits=lambda case, act: pending_transfer(case) is None),
    TakenOver: Step(OPEN_FILE, None, _taken_over, fits=_is_pending),
}


def in_hand(case: Case, bench: Bench) -> Refusal | None:
    """Only whoever has the case in hand may answer or send it on: the holder, his window, or the other of the pair for
    him. A head may too, so that nothing is stuck with somebody who is gone.
    """
    holder, by = case.holder, bench.by
    if holder is None or by is None or by.window == holder.window:
        return None
    if {by.officer, by.stands_in_for} & {holder.officer, holder.stands_in_for} - {None}:
        return None
    if bench.roster and bench.officer and is_head_of(bench.roster, bench.officer, holder.officer):
        return None
    name = bench.roster.signature(holder) if bench.roster else holder.officer
    return Refusal(Reason.NOT_IN_HAND, {"holder": name, "window": str(holder.window)})


def addressed(sent: Referral | None, bench: Bench) -> Refusal | None:
    """Only the one it was sent to may take or return a referral or a transfer."""
    if sent is None:
        return Refusal(Reason.NOTHING_TO_TAKE)
    return Refusal(Reason.NOT_SENT_HERE) if bench.by and not is_for(sent, bench.by) else None


def receiver_sound(case: Case, act: Referred | HandedOver, bench: Bench) -> Refusal | None:
    """The receiver exists and is another than the one who has it now."""
    giver = case.holder or bench.by
    if giver and (act.to_officer == giver.officer if act.to_officer else act.to_window == giver.window):
        return Refusal(Reason.SENT_TO_SELF)
    if bench.roster and bench.roster.window(act.to_window) is None:
        return Refusal(Reason.NO_SUCH_WINDOW, {"window": str(act.to_window)})
    if bench.roster and act.to_officer and not bench.roster.serves(act.to_officer):
        return Refusal(Reason.NO_SUCH_OFFICER, {"staff_no": act.to_officer})
    return None


def _none_pending(case: Case, bench: Bench) -> Refusal | None:
    return Refusal(Reason.TRANSFER_WAITING) if pending_transfer(case) else None


def _sound(case: Case, act: HandedOver, bench: Bench) -> Refusal | None:
    if not act.papers.strip():
        return Refusal(Reason.NO_PAPER_LIST)
    return receiver_sound(case, act, bench) or _in_power(act, bench)


def _in_power(act: HandedOver, bench: Bench) -> Refusal | None:
    """A case goes only to a window and a post that have the power to handle its item."""
    if bench.item is None or bench.roster is None:
        return None
    if not may_take(bench.roster, act.to_window, bench.item.department):
        return Refusal(Reason.NO_POWER_THERE, {"window": str(act.to_window), "item": bench.item.name})
    if act.to_officer and not may_handle(bench.roster, Hand(act.to_officer, act.to_window), bench.item.code):
        name = bench.roster.name_of(act.to_officer)
        return Refusal(Reason.NOT_HIS_ITEM, {"item": bench.item.name, "name": name})
    return None


RULES: Mapping[type, Rule] = {
    HandedOver: Rule((in_hand, _none_pending), _sound),
    TakenOver: Rule((lambda case, bench: addressed(pending_transfer(case), bench),)),
}
