"""Acts behind the counter in the words of the ledger: handed over, examined, stopped, joined, decided, delivered."""

from collections.abc import Callable, Mapping
from typing import Any

from window_desk.core.acts import (
    AgentAssigned,
    Charged,
    Conferred,
    Decided,
    Examined,
    Expedited,
    Extended,
    HandedOver,
    Heard,
    HearingOffered,
    HearingRequested,
    HearingSet,
    Inspected,
    Issued,
    MemberAnswered,
    MembersCalled,
    MemberTook,
    Outcome,
    Resumed,
    SentUp,
    Served,
    Suspended,
    TakenOver,
)
from window_desk.core.posts import Roster
from window_desk.ui.labels import CHANNELS, OUTCOMES, PROCEDURES, day_text, department_text, place_text, with_details
from window_desk.ui.translation import tr


def _handed_over(act: HandedOver, roster: Roster) -> str:
    text = tr("移交到 {place}").format(place=place_text(act.to_window, act.to_officer, roster))
    return with_details(text, act.number, act.papers, act.reason)


def _taken_over(act: TakenOver, _: Roster) -> str:
    return with_details(tr("接收移交"), act.number, act.shortage)


def _expedited(act: Expedited, _: Roster) -> str:
    return with_details(tr("进入绿色通道（{office}）").format(office=act.office), act.ground, act.card)


def _agent_assigned(act: AgentAssigned, roster: Roster) -> str:
    return tr("指定代办员 {name}").format(name=roster.name_of(act.officer))


def _conferred(act: Conferred, _: Roster) -> str:
    return with_details(tr("会商（{present}）").format(present=tr("、").join(act.present)), act.settled)


def _charged(act: Charged, _: Roster) -> str:
    yuan, fen = divmod(sum(line.amount for line in act.lines), 100)
    text = tr("收费 {number}，{count} 项共 {amount} 元")
    return text.format(number=act.number, count=len(act.lines), amount=f"{yuan}.{fen:02}")


def _examined(act: Examined, _: Roster) -> str:
    return with_details(tr("审查（{step}）").format(step=act.step), act.opinion)


def _inspected(act: Inspected, roster: Roster) -> str:
    names = tr("、").join(map(roster.name_of, act.officers))
    template = tr("现场核查（{names}），符合") if act.passed else tr("现场核查（{names}），不符合")
    return with_details(template.format(names=names), act.finding)


def _suspended(act: Suspended, roster: Roster) -> str:
    day = day_text(act.starts_on, weekday=False)
    text = tr("中止 {number}，{procedure}自 {day} 起 {n} 个工作日").format(
        number=act.number, procedure=tr(PROCEDURES[act.procedure]), day=day, n=act.days
    )
    return with_details(text, act.basis, _approved(act.approver, roster))


def _approved(approver: str, roster: Roster) -> str:
    return tr("{name}批准").format(name=roster.name_of(approver))


def _resumed(act: Resumed, _: Roster) -> str:
    text = tr("恢复计时，特别程序 {day} 结束").format(day=day_text(act.ended_on, weekday=False))
    return with_details(text, act.result)


def _extended(act: Extended, roster: Roster) -> str:
    text = tr("延期 {number}，{n} 个工作日").format(number=act.number, n=act.days)
    return with_details(text, act.reason, _approved(act.approver, roster))


def _hearing_offered(act: HearingOffered, _: Roster) -> str:
    return tr("告知{whom}有权要求听证").format(whom=act.to)


def _hearing_requested(act: HearingRequested, _: Roster) -> str:
    return tr("{who}要求听证").format(who=act.by)


def _hearing_set(act: HearingSet, _: Roster) -> str:
    return tr("通知听证：{day}，{place}").format(day=day_text(act.held_on), place=act.place)


def _heard(act: Heard, _: Roster) -> str:
    return with_details(tr("举行听证"), act.minutes)


def _sent_up(act: SentUp, _: Roster) -> str:
    return with_details(tr("转报 {body}").format(body=act.to_body), act.opinion)


def _members_called(act: MembersCalled, roster: Roster) -> str:
    names = tr("、").join(department_text(call.department, roster) for call in act.members)
    return tr("联办启动：{names}").format(names=names)


def _member_took(act: MemberTook, roster: Roster) -> str:
    return tr("{department}接收联办件").format(department=department_text(act.department, roster))


def _member_answered(act: MemberAnswered, roster: Roster) -> str:
    template = tr("{department}答复同意") if act.outcome is Outcome.GRANTED else tr("{department}答复不同意")
    return with_details(template.format(department=department_text(act.department, roster)), act.opinion)


def _decided(act: Decided, _: Roster) -> str:
    report = tr("报备 {number}").format(number=act.report) if act.report else ""
    return with_details(f"{tr(OUTCOMES[act.outcome])} {act.number}", act.reasons, report)


def _issued(act: Issued, _: Roster) -> str:
    text = tr("出件 {document}，已通知领取（{channel}）")
    return text.format(document=act.document, channel=tr(CHANNELS[act.told_by]))


def _served(act: Served, _: Roster) -> str:
    if act.refused:
        return tr("送达 {document}，拒收，有见证人").format(document=act.document)
    return tr("送达 {document}").format(document=act.document)


WORDS: Mapping[type, Callable[[Any, Roster], str]] = {
    HandedOver: _handed_over,
    TakenOver: _taken_over,
    Expedited: _expedited,
    AgentAssigned: _agent_assigned,
    Conferred: _conferred,
    Charged: _charged,
    Examined: _examined,
    Inspected: _inspected,
    Suspended: _suspended,
    Resumed: _resumed,
    Extended: _extended,
    HearingOffered: _hearing_offered,
    HearingRequested: _hearing_requested,
    HearingSet: _hearing_set,
    Heard: _heard,
    SentUp: _sent_up,
    MembersCalled: _members_called,
    MemberTook: _member_took,
    MemberAnswered: _member_answered,
    Decided: _decided,
    Issued: _issued,
    Served: _served,
}
