"""The one thing to know about a case now: one sentence and its mood, empty where the materials speak for themselves."""

from window_desk.core import deferred_materials, handover
from window_desk.core.acts import Ground, Outcome
from window_desk.core.case import Case, Stage
from window_desk.core.parts import Extension, Referral
from window_desk.core.special_procedures import untold
from window_desk.ui.counter.visit import Visit
from window_desk.ui.labels import (
    COMMITMENTS,
    GAP_OUTCOMES,
    GROUNDS,
    OUTCOMES,
    PROCEDURES,
    full_day_text,
    moment_text,
    place_text,
)
from window_desk.ui.translation import tr


def state_text(visit: Visit) -> tuple[str, str]:
    """What matters most about the case of ``visit``, and its mood."""
    case = visit.case
    if case.disputed:
        return tr("▲ 有 {n} 条记录与另一个窗口的记录冲突，两条都保留，请主管核实。").format(n=len(case.disputed)), "bad"
    sent = handover.pending_transfer(case)
    if sent is None:
        return _of_stage(visit)
    if visit.desk.hand and handover.is_for(sent, visit.desk.hand):
        return tr("▲ {place} 移交过来，等您清点接收（F5）：{papers}。").format(
            place=place_text(sent.by.window, sent.by.officer, visit.desk.roster), papers=sent.papers
        ), "warn"
    text, mood = _of_stage(visit)
    return "\n".join(filter(None, (text, _sent_on(visit, sent)))), mood


def _sent_on(visit: Visit, sent: Referral) -> str:
    roster = visit.desk.roster
    return tr("{time} 移交给 {place}，等对方接收；接收之前由 {sender} 负责。").format(
        time=moment_text(sent.at, visit.desk.today()),
        place=place_text(sent.to_window, sent.to_officer, roster),
        sender=place_text(sent.by.window, sent.by.officer, roster),
    )


def _of_stage(visit: Visit) -> tuple[str, str]:
    case = visit.case
    match case.stage:
        case Stage.RECEIVED | Stage.NOTIFIED:
            return _at_the_counter(visit)
        case Stage.ACCEPTED:
            stopped, mood = _suspended(case)
            return (stopped, mood) if stopped else _promised(visit)
        case Stage.SENT_UP:
            return tr("已转报上级机关，等上级决定。"), ""
        case Stage.DECIDED | Stage.ISSUED | Stage.SERVED:
            return _decided(case)
        case _:
            return _closed(case)


def _at_the_counter(visit: Visit) -> tuple[str, str]:
    deemed, notice = visit.desk.deemed_accepted_on(visit.case), visit.case.open_notice
    if deemed:
        return tr("▲ 逾期没有告知，自 {day} 起视为受理（第三十二条第一款第四项）。").format(
            day=full_day_text(deemed)
        ), "bad"
    if notice is None:
        return "", ""
    left = sum(visit.awaits_verdict(material) for material in visit.open_materials)
    text = tr("补正：{number}，只核对这 {n} 件，还有 {left} 件没有结论。{day} 前补齐。")
    return text.format(number=notice.number, n=len(notice.demands), left=left, day=full_day_text(notice.supply_by)), ""


def _suspended(case: Case) -> tuple[str, str]:
    """What stops or should lengthen the clock; first what does not yet, because nobody was told."""
    for part in untold(case):
        if isinstance(part, Extension) and case.reviews.get(part.act_id, True):
            text = tr("▲ 延期 {n} 个工作日的理由还没有告知申请人，期限没有延长（第四十二条）。")
            return text.format(n=part.days), "bad"
        if part is case.open_suspension:
            text = tr("▲ 特别程序（{procedure}）还没有书面告知申请人，期限照常计算（第四十五条）。")
            return text.format(procedure=tr(PROCEDURES[part.procedure])), "bad"
    if running := case.open_suspension:
        text = tr("特别程序（{procedure}）进行中，期限暂停计算。")
        return text.format(procedure=tr(PROCEDURES[running.procedure])), "warn"
    return "", ""


def _promised(visit: Visit) -> tuple[str, str]:
    """The papers promised in writing and still to come, the first due first."""
    due = sorted((gap.supply_by, gap.number, gap) for gap in deferred_materials.gaps(visit.case) if gap.supply_by)
    if not due:
        return "", ""
    day, _, gap = due[0]
    late = day < visit.desk.today()
    text = tr("▲ {kind}：{names}，{day} 前应当补齐，已经过了。") if late else tr("{kind}：{names}，{day} 前补齐。")
    names = tr("、").join(material.name for material in visit.checklist if material.no in gap.materials)
    return text.format(kind=tr(COMMITMENTS[gap.kind]), names=names, day=full_day_text(day)), "bad" if late else "warn"


def _decided(case: Case) -> tuple[str, str]:
    outcome = tr(OUTCOMES[case.outcome]) if case.outcome else ""
    if case.served_on:
        return tr("✓ 办结：{outcome}（{number}），{day} 送达。").format(
            outcome=outcome, number=case.decision_number, day=full_day_text(case.served_on)
        ), "ok"
    mood = "ok" if case.outcome is Outcome.GRANTED else "warn"
    return tr("{outcome} {number}，等申请人领取（F10 送达）。").format(
        outcome=outcome, number=case.decision_number
    ), mood


def _closed(case: Case) -> tuple[str, str]:
    """How a case ended without a decision."""
    day = full_day_text(case.closed_on) if case.closed_on else ""
    if case.stage is Stage.DECLINED and case.ground:
        unneeded = case.ground is Ground.NOT_REQUIRED  # 不受理 is another outcome than 不予受理 (Art. 32)
        text = tr("{day} 不受理：{ground}。") if unneeded else tr("{day} 不予受理：{ground}。")
        return text.format(day=day, ground=tr(GROUNDS[case.ground])), "warn"
    if case.stage is Stage.LAPSED and case.lapse:
        return tr("{day} 逾期办结：{outcome}。").format(day=day, outcome=tr(GAP_OUTCOMES[case.lapse])), "warn"
    return (tr("{day} 申请人撤回申请。").format(day=day), "") if case.stage is Stage.WITHDRAWN else ("", "")
