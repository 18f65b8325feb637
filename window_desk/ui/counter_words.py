"""Acts of the counter in the words of the ledger: asked, sent on, applied, told, completed, accepted or not."""

from collections.abc import Callable, Mapping
from typing import Any

from window_desk.core.acts import (
    Accepted,
    Answered,
    Checked,
    CommitmentChecked,
    Committed,
    ContactNoted,
    CorrectedOnSpot,
    Declined,
    FirstContacted,
    Ground,
    Lapsed,
    Notified,
    Received,
    ReferralReturned,
    ReferralTaken,
    Referred,
    Supplemented,
    Told,
    Withdrawn,
)
from window_desk.core.posts import Roster
from window_desk.ui.labels import (
    CHANNELS,
    COMMITMENTS,
    ENDINGS,
    GAP_OUTCOMES,
    GROUNDS,
    day_text,
    findings_text,
    full_day_text,
    place_text,
    with_details,
)
from window_desk.ui.translation import tr


def _first_contacted(act: FirstContacted, _: Roster) -> str:
    text = tr("首问登记（{channel}）").format(channel=tr(CHANNELS[act.channel]))
    papers = tr("收 {papers}").format(papers=act.papers) if act.papers else ""
    return with_details(text, act.matter, papers)


def _noted(act: ContactNoted, _: Roster) -> str:
    text = tr("来访登记（{channel}）").format(channel=tr(CHANNELS[act.channel]))
    papers = tr("收 {papers}").format(papers=act.papers) if act.papers else ""
    return with_details(text, act.matter, papers)


def _referred(act: Referred, roster: Roster) -> str:
    text = tr("转办 {number} 到 {place}").format(
        number=act.number, place=place_text(act.to_window, act.to_officer, roster)
    )
    replaced = tr("代替 {number}").format(number=act.replaces) if act.replaces else ""
    return with_details(text, act.matter, act.papers, replaced)


def _referral_taken(act: ReferralTaken, _: Roster) -> str:
    return tr("接收转办 {number}").format(number=act.number)


def _referral_returned(act: ReferralReturned, _: Roster) -> str:
    return with_details(tr("退回转办 {number}").format(number=act.number), act.reason)


def _answered(act: Answered, _: Roster) -> str:
    return with_details(f"{tr(ENDINGS[act.ending])}{_competent(act.competent_body)}", act.answer)


def _competent(body: str) -> str:
    return tr("，应向{body}申请").format(body=body) if body else ""


def _received(act: Received, _: Roster) -> str:
    text = tr("收件 {number}").format(number=act.number)
    if act.expires_on is None:
        return text
    return with_details(text, tr("原许可 {day} 届满").format(day=full_day_text(act.expires_on)))


def _checked(act: Checked, _: Roster) -> str:
    return tr("核对：{findings}").format(findings=findings_text(act.findings))


def _corrected_on_spot(act: CorrectedOnSpot, _: Roster) -> str:
    return with_details(tr("当场更正"), act.what, findings_text(act.findings))


def _notified(act: Notified, _: Roster) -> str:
    day = day_text(act.supply_by, weekday=False)
    text = tr("一次性告知：补正 {count} 件，{day} 前").format(count=len(act.demands), day=day)
    if not act.new_demands_reason:
        return text
    return text + tr("；提出新要求：{reason}").format(reason=act.new_demands_reason)


def _told(act: Told, _: Roster) -> str:
    if act.refused:
        return tr("{number} 拒绝签收，有见证人").format(number=act.number)
    return tr("{number} 已签收（{channel}）").format(number=act.number, channel=tr(CHANNELS[act.channel]))


def _supplemented(act: Supplemented, _: Roster) -> str:
    return tr("补正：{findings}").format(findings=findings_text(act.findings))


def _committed(act: Committed, _: Roster) -> str:
    text = tr("书面承诺 {number}（{kind}）").format(number=act.number, kind=tr(COMMITMENTS[act.kind]))
    materials = tr("材料 {numbers}").format(numbers=tr("、").join(map(str, act.materials)))
    by = tr("{day} 前补齐").format(day=day_text(act.supply_by, weekday=False)) if act.supply_by else ""
    return with_details(text, materials, by)


def _commitment_checked(act: CommitmentChecked, _: Roster) -> str:
    template = tr("承诺核查 {number}，属实") if act.kept else tr("承诺核查 {number}，不属实")
    return with_details(template.format(number=act.number), act.found)


def _accepted(act: Accepted, _: Roster) -> str:
    return tr("受理 {number}").format(number=act.number)


def _declined(act: Declined, _: Roster) -> str:
    template = tr("不受理 {number}") if act.ground is Ground.NOT_REQUIRED else tr("不予受理 {number}")
    ground = f"{tr(GROUNDS[act.ground])}{_competent(act.competent_body)}"
    report = tr("报备 {number}").format(number=act.report) if act.report else ""
    return with_details(template.format(number=act.number), ground, act.reasons, report)


def _withdrawn(act: Withdrawn, _: Roster) -> str:
    return with_details(tr("申请人撤回申请"), act.reason)


def _lapsed(act: Lapsed, _: Roster) -> str:
    text = tr("逾期办结（{outcome}）").format(outcome=tr(GAP_OUTCOMES[act.outcome]))
    return with_details(text, tr("{number} 到期没有补齐").format(number=act.of), act.reason)


WORDS: Mapping[type, Callable[[Any, Roster], str]] = {
    FirstContacted: _first_contacted,
    ContactNoted: _noted,
    Referred: _referred,
    ReferralTaken: _referral_taken,
    ReferralReturned: _referral_returned,
    Answered: _answered,
    Received: _received,
    Checked: _checked,
    CorrectedOnSpot: _corrected_on_spot,
    Notified: _notified,
    Told: _told,
    Supplemented: _supplemented,
    Committed: _committed,
    CommitmentChecked: _commitment_checked,
    Accepted: _accepted,
    Declined: _declined,
    Withdrawn: _withdrawn,
    Lapsed: _lapsed,
}
