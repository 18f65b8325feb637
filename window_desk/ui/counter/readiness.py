"""Which steps of a visit can be taken now, why the others cannot, and which one is the likely next."""

from window_desk.core.acts import Printed, Received, Supplemented, Unknown, Voided
from window_desk.core.case import Case, Stage
from window_desk.core.entry import Entry
from window_desk.core.materials import OWED
from window_desk.core.reasons import Reason, Refusal
from window_desk.ui.actions import ACTIONS, Action, NeedsClock, NeedsEntry, NeedsGap, NeedsMaterials, leads_to_act
from window_desk.ui.counter.visit import Visit
from window_desk.ui.labels import STAGES
from window_desk.ui.translation import refusal_text, tr


def reasons(visit: Visit) -> dict[str, str]:
    """Why each action cannot be taken now, in the language of the screen; those that can are left out."""
    found = ((action.id, why_not(action, visit)) for action in ACTIONS)
    return {action_id: reason for action_id, reason in found if reason}


def why_not(action: Action, visit: Visit) -> str:
    """Why ``action`` cannot be taken now; empty where it can."""
    if action.needs is NeedsMaterials:
        return "" if visit.open_materials else _stage_reason(visit, tr("没有可以下结论的材料"))
    if action.needs is NeedsGap:
        waits = any(visit.awaits_verdict(material) for material in visit.open_materials)
        return "" if waits else _stage_reason(visit, tr("没有等着下结论的材料"))
    if action.needs is NeedsClock:
        return "" if visit.desk.clocks(visit.case) else tr("还没有开始计时的期限")
    if action.needs is NeedsEntry:
        return "" if last_step(visit.case) else tr("没有可以作废的记录")
    if not leads_to_act(action) or action.needs is None:
        return ""
    if refusal := visit.desk.why_not(visit.supposed, action.needs, visit.item):
        text = refusal_text(refusal)
        return _stage_reason(visit, text) if refusal.reason is Reason.WRONG_STAGE else text
    return _before_typing_is_done(action.needs, visit)


def _stage_reason(visit: Visit, text: str) -> str:
    return tr("{stage}：{why}").format(stage=tr(STAGES[visit.case.stage]), why=text)


def _before_typing_is_done(kind: type, visit: Visit) -> str:
    if kind is Received and (refusal := receipt_refusal(visit)):
        return refusal_text(refusal)
    if kind is Supplemented and not visit.sound_findings:
        return tr("请先给补交的材料下结论")
    if kind is Supplemented and visit.case.open_notice is None:
        return tr("告知书要求的材料已经齐了")
    if kind is Printed and not visit.desk.papers_of(visit.case):
        return tr("还没有可以打印的文书")
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
    """The last entry that counts, papers and voidings aside: what a clerk may take back."""
    dead = case.voided | case.disputed
    steps = (e for e in case.entries if e.act_id not in dead and not isinstance(e.act, Printed | Voided | Unknown))
    return max(steps, key=lambda entry: entry.order, default=None)


def next_step(visit: Visit, why_not: dict[str, str]) -> str:
    """The id of the likely next action, or empty."""
    return next((action_id for action_id in _likely(visit) if action_id not in why_not), "")


def _likely(visit: Visit) -> tuple[str, ...]:
    waiting = any(visit.awaits_verdict(material) for material in visit.open_materials)
    match visit.case.stage:
        case Stage.NEW | Stage.CONTACT:
            return ("contact.answer",) if visit.ending else ("case.receive",)
        case Stage.RECEIVED:
            return ("materials.all_received",) if waiting else ("case.accept", "case.notify")
        case Stage.NOTIFIED:
            return ("materials.all_received",) if waiting else ("case.accept", "case.supplement", "case.notify")
        case Stage.ACCEPTED | Stage.SENT_UP:
            return ("case.decide",)
        case Stage.DECIDED | Stage.ISSUED:
            return ("case.serve",)
        case _:
            return ("visit.begin",)


def hint(visit: Visit, why_not: dict[str, str]) -> str:
    """The one sentence at the right of the key bar: why the case cannot go on as hoped, or nothing."""
    match visit.case.stage:
        case Stage.CONTACT if visit.item is not None and "case.receive" in why_not:
            return tr("不能收件：{why}").format(why=why_not["case.receive"])
        case Stage.RECEIVED | Stage.NOTIFIED if "case.accept" in why_not:
            key = " (F4)" if visit.case.stage is Stage.RECEIVED and _owes(visit) else ""
            return tr("不能受理：{why}").format(why=why_not["case.accept"]) + key
        case _:
            return ""


def _owes(visit: Visit) -> bool:
    findings = visit.supposed.findings
    judged = all(material.no in findings for material in visit.checklist)
    return judged and any(finding.verdict in OWED for finding in findings.values())
