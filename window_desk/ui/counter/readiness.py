"""Which steps of a visit can be taken now, why the others cannot, and which one is the likely next."""

from collections.abc import Mapping

from window_desk.core.acts import (
    Accepted,
    Committed,
    CorrectedOnSpot,
    Declined,
    Evaluated,
    Notified,
    Printed,
    Received,
    ReferralTaken,
    RefusalReported,
    Supplemented,
    TakenOver,
    Unknown,
    Unmasked,
    Voided,
)
from window_desk.core.case import Case, Stage
from window_desk.core.catalogue import Handling
from window_desk.core.deferred_materials import declared, lapses
from window_desk.core.entry import Entry
from window_desk.core.fold import STEPS
from window_desk.core.permit import why_not
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.time_limits import clocks
from window_desk.ui.actions import (
    ACTIONS,
    BY_ID,
    BY_KEY,
    Action,
    NeedsCase,
    NeedsClock,
    NeedsDeclared,
    NeedsEntry,
    NeedsGap,
    NeedsItem,
    NeedsLapse,
    NeedsMaterials,
    NeedsOnTheSpot,
    NeedsUntold,
    leads_to_act,
)
from window_desk.ui.counter.acceptance_sheets import correctable, untold
from window_desk.ui.counter.commitment_sheets import promisable
from window_desk.ui.counter.visit import Visit
from window_desk.ui.labels import STAGES
from window_desk.ui.supervisor.matters import WAITING
from window_desk.ui.translation import refusal_text, tr


def reasons(visit: Visit) -> dict[str, str]:
    """Why each action cannot be taken now, in the language of the screen; those that can are left out."""
    asked = _Asked(visit)
    found = ((action.id, asked.why_not(action)) for action in ACTIONS)
    return {action_id: reason for action_id, reason in found if reason}


def reason_against(action_id: str, visit: Visit) -> str:
    """Why that one action cannot be taken now; empty where it can."""
    return _Asked(visit).why_not(BY_ID[action_id])


def for_key(key: str, visit: Visit, why_not: Mapping[str, str]) -> Action:
    """The action that ``key`` means just now: the first that can be taken, else the first that belongs to the stage,
    else the last, which is the plainest.
    """
    actions = BY_KEY[key]
    possible = [action for action in actions if action.id not in why_not]
    stage = Stage.CONTACT if visit.case.stage is Stage.NEW else visit.case.stage
    return next(iter(possible or [action for action in actions if belongs(action, stage)] or actions[-1:]))


def belongs(action: Action, stage: Stage) -> bool:
    """Whether the action is a step of that stage at all."""
    if action.needs in (NeedsMaterials, NeedsGap):
        return stage in (Stage.RECEIVED, Stage.NOTIFIED)
    if action.needs in (NeedsOnTheSpot, ReferralTaken, TakenOver):
        return False  # of a few cases only: where it cannot be done, its key is that of the plain step
    step = STEPS.get(action.needs) if action.needs else None
    return step is None or stage in step.at


def begins_file(kind: type | None) -> bool:
    """Whether an act of that kind is the first of a file of its own (a complaint, an inspection, a leave)."""
    step = STEPS.get(kind) if kind else None
    return step is not None and step.at == {Stage.NEW}


class _Asked:
    """One visit, asked about every action: what all answers need is made once."""

    def __init__(self, visit: Visit) -> None:
        self.visit, self.case = visit, visit.supposed
        self.bench = visit.desk.bench(self.case, visit.item)

    def why_not(self, action: Action) -> str:
        """Why ``action`` cannot be taken now; empty where it can."""
        if action.needs in _MARKS:
            return self._of_mark(action.needs)
        if not leads_to_act(action) or action.needs is None:
            return ""
        if refusal := self._refusal(action.needs):
            text = refusal_text(refusal)
            return _stage_reason(self.visit, text) if refusal.reason is Reason.WRONG_STAGE else text
        return _before_typing_is_done(action.needs, self.visit)

    def _of_mark(self, mark: type) -> str:
        visit = self.visit
        if mark is NeedsMaterials and not visit.open_materials:
            return _stage_reason(visit, tr("没有可以下结论的材料"))
        if mark is NeedsGap and not visit.untouched:
            return _stage_reason(visit, tr("没有等着下结论的材料"))
        if mark is NeedsOnTheSpot:
            return self._not_on_the_spot()
        if mark is NeedsUntold and not untold(visit):
            return tr("没有等着签收的文书")
        if mark is NeedsLapse and not lapses(visit.case, self.bench):
            return tr(Reason.NOT_LAPSED.value)
        if mark is NeedsDeclared and not (visit.case.decided_at and declared(visit.case)):
            return tr("没有等着核查的告知承诺")
        if mark is NeedsItem and visit.item is None:
            return tr("还没有选定事项")
        return self._of_record(mark)

    def _of_record(self, mark: type) -> str:
        visit = self.visit
        if mark is NeedsClock and not clocks(visit.case, self.bench):
            return tr("还没有开始计时的期限")
        if mark is NeedsEntry and not last_step(visit.case):
            return tr("没有可以作废的记录")
        return tr("还没有办件") if mark is NeedsCase and not visit.case.entries else ""

    def _not_on_the_spot(self) -> str:
        item = self.visit.item
        if item is None or item.handling is not Handling.IMMEDIATE:
            return tr("不是即办件")
        refusal = why_not(self.visit.rest_received, Accepted, self.bench)
        return refusal_text(refusal) if refusal else ""

    def _refusal(self, kind: type) -> Refusal | None:
        """What the law says: for a step that calls the rest received, or reports itself first, as it will be then."""
        case = Case(self.case.case_id) if begins_file(kind) else self.case
        if (kind is Notified and self.visit.owes) or (kind is Committed and self.case.stage is Stage.RECEIVED):
            case = self.visit.rest_received
        refusal = why_not(case, kind, self.bench)
        if kind is Declined and refusal and refusal.reason in (Reason.NOT_REPORTED, Reason.WRONG_REPORT):
            return why_not(case, RefusalReported, self.bench)
        return refusal


_MARKS = (
    NeedsMaterials,
    NeedsGap,
    NeedsOnTheSpot,
    NeedsUntold,
    NeedsLapse,
    NeedsDeclared,
    NeedsClock,
    NeedsEntry,
    NeedsCase,
    NeedsItem,
)


def _stage_reason(visit: Visit, text: str) -> str:
    if visit.case.stage is Stage.NEW:
        return tr("还没有来访：打第一个字就登记首问，办过的先查找打开")
    return tr("{stage}：{why}").format(stage=tr(STAGES[visit.case.stage]), why=text)


def _before_typing_is_done(kind: type, visit: Visit) -> str:
    if kind is Received and (refusal := receipt_refusal(visit)):
        return refusal_text(refusal)
    if kind is Supplemented and not visit.sound_findings:
        return tr("请先给补交的材料下结论")
    if kind is Printed and not visit.desk.papers_of(visit.case):
        return tr("还没有可以打印的文书")
    if kind is CorrectedOnSpot and not correctable(visit):
        return tr("没有判为“不符”的材料")
    if kind is Committed and not promisable(visit):
        return tr("没有判为“容缺”（Alt+6）或“免交”的材料")
    if kind in WAITING and not WAITING[kind](visit):
        return tr("这一件里没有等您处理的事项")
    return ""


def receipt_refusal(visit: Visit) -> Refusal | None:
    """What is still missing before the application can be received."""
    if visit.item is None:
        return Refusal(Reason.NO_ITEM)
    if end := visit.ending:
        return Refusal(Reason.ENDS_MATTER, {"ask": end.ask, "ends": end.ends})
    if visit.item.renewal and visit.expires_on is None:
        return Refusal(Reason.NO_EXPIRY)
    if not visit.jotted.applicant.complete or (visit.by_agent and not visit.jotted.agent.complete):
        return Refusal(Reason.NO_APPLICANT)
    return None


def last_step(case: Case) -> Entry | None:
    """The last entry that counts, papers, voidings and the applicant's rating aside: what a clerk may take back."""
    dead, kept = case.voided | case.disputed, (Printed, Voided, Unknown, Evaluated, Unmasked)
    steps = (e for e in case.entries if e.act_id not in dead and not isinstance(e.act, kept))
    return max(steps, key=lambda entry: entry.order, default=None)


def next_step(visit: Visit, why_not: Mapping[str, str]) -> str:
    """The id of the likely next action, or empty."""
    return next((action_id for action_id in _likely(visit, why_not) if action_id not in why_not), "")


def _likely(visit: Visit, why_not: Mapping[str, str]) -> tuple[str, ...]:
    waiting = bool(visit.untouched)
    match visit.case.stage:
        case Stage.NEW | Stage.CONTACT:
            return ("contact.answer",) if visit.ending else ("case.receive",)
        case Stage.RECEIVED if "case.on_the_spot" not in why_not:
            return ("case.on_the_spot",)
        case Stage.RECEIVED if visit.owes:
            return ("case.notify",)
        case Stage.RECEIVED:
            return ("materials.all_received",) if waiting else ("case.accept", "case.notify")
        case Stage.NOTIFIED:
            return ("materials.all_received",) if waiting else ("case.accept", "case.supplement", "case.notify")
        case Stage.ACCEPTED | Stage.SENT_UP:
            return ("case.decide",)
        case Stage.DECIDED | Stage.ISSUED:
            return ("case.serve",)
        case Stage.DUTY:
            return ()
        case _:
            return ("visit.begin",)


def hint(visit: Visit, why_not: Mapping[str, str]) -> str:
    """The one sentence at the right of the key bar: why the case cannot go on as hoped, or nothing."""
    match visit.case.stage:
        case Stage.CONTACT if visit.item is not None and "case.receive" in why_not:
            why = why_not["case.receive"]  # who applies is about to be typed: no news before that
            return "" if why == tr(Reason.NO_APPLICANT.value) else tr("不能收件：{why}").format(why=why)
        case Stage.RECEIVED | Stage.NOTIFIED if "case.accept" in why_not:
            key = " (F4)" if visit.case.stage is Stage.RECEIVED and visit.owes and not visit.waiting else ""
            return tr("不能受理：{why}").format(why=why_not["case.accept"]) + key
        case _:
            return ""
