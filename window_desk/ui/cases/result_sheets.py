"""Sheets after the decision: the result lies ready, and reaches the applicant (MISSION A13; Art. 44)."""

from collections.abc import Callable, Mapping
from uuid import UUID

from window_desk.core.acts import Act, Channel, Issued, Outcome, Served
from window_desk.core.party import Party
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Answers, Choice, Tick, Words
from window_desk.ui.labels import CHANNELS, OUTCOMES
from window_desk.ui.people_fields import Person
from window_desk.ui.sheets import Sheet
from window_desk.ui.translation import tr


def issue(visit: Visit) -> Sheet:
    """出件: the result is ready and the applicant knows."""
    channels = [(each, tr(CHANNELS[each])) for each in Channel]
    fields = (
        _document(visit),
        Choice("told_by", tr("怎样通知领取"), channels, Channel.PHONE),
    )

    def acts(say: Answers) -> tuple[Act, ...]:
        return (Issued(say["document"], say["told_by"]),)

    note = tr("通知之后申请人迟来领取，不算窗口超期。")
    return Sheet(tr("出件"), tr("已通知领取"), fields, acts, note, ready=True)


def serve(visit: Visit) -> Sheet:
    """送达: the result is handed over, or left before a witness; the case is closed."""
    case = visit.case
    fields = (
        _document(visit),
        Choice("to", tr("当面交给"), takers(visit), case.applicant),
        Tick("refused", tr("拒绝签收，有见证人在场")),
        Person("witness", tr("见证人"), shown=lambda say: say["refused"]),
    )

    def acts(say: Answers) -> tuple[Act, ...]:
        witness = visit.person(*say["witness"]) if say["refused"] else None
        return (Served(say["document"], say["to"], say["refused"], witness),)

    note = f"{tr(OUTCOMES[case.outcome])}　{case.decision_number}" if case.outcome else ""
    return Sheet(tr("送达结果"), tr("已送达"), fields, acts, note, ready=True)


def _document(visit: Visit) -> Words:
    """What the applicant gets: the licence where it was granted, else the decision."""
    named = visit.item.result if visit.item and visit.case.outcome is Outcome.GRANTED else ""
    return Words("document", tr("文书或证件"), named or visit.case.decision_number)


def takers(visit: Visit) -> list[tuple[UUID, str]]:
    """The applicant and the agent, by role and name; the number masked (MISSION A4)."""
    roles = ((tr("申请人"), visit.case.applicant), (tr("代理人"), visit.case.agent))
    return [(party_id, _whom(role, visit.party(party_id))) for role, party_id in roles if party_id]


def _whom(role: str, party: Party | None) -> str:
    return f"{role}　{party.name}　{party.masked_number}" if party else role


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    "case.issue": issue,
    "case.serve": serve,
}
