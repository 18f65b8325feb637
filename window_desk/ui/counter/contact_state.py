"""How a contact stands, as the welcome page says it: its title and a sentence, and how a referral of it stands."""

from window_desk.core.acts import Answered, ContactNoted
from window_desk.core.case import Stage
from window_desk.core.first_contact import ReferralState, open_referral, referral_state
from window_desk.core.handover import is_for
from window_desk.core.parts import Referral
from window_desk.ui.act_words import act_text
from window_desk.ui.counter.contact_sheets import whence
from window_desk.ui.counter.visit import Visit
from window_desk.ui.labels import moment_text, place_text
from window_desk.ui.translation import tr


def standing(visit: Visit) -> tuple[str, str]:
    """The title of the page, and a sentence below it."""
    case, desk = visit.case, visit.desk
    answered = next((e.act for e in case.entries if isinstance(e.act, Answered)), None)
    if case.stage is Stage.ANSWERED and answered:
        return tr("✓ 首问办结"), act_text(answered, desk.roster)
    if case.stage is not Stage.CONTACT:
        return tr("请问办什么？"), tr("直接打字：第一个字就登记首问，同时查找。")
    held = case.holdings[-1]
    since = moment_text(held.at, desk.today())
    if in_our_hands(visit):
        text = tr("{time} 起由您负责到有结果为止。选事项，或 F6 答复、F8 转办；下面的随手补上，都可以不填。")
        return tr("首问已登记"), text.format(time=since)
    who = place_text(held.by.window, held.by.officer, desk.roster)
    return tr("首问已登记"), tr("{time} 起由 {who} 负责到有结果为止。").format(time=since, who=who)


def in_our_hands(visit: Visit) -> bool:
    """Whether whoever sits here may fill in, answer or send on the contact."""
    return visit.case.stage is Stage.CONTACT and visit.desk.why_not(visit.case, ContactNoted) is None


def is_offered(visit: Visit) -> bool:
    """Whether a referral waits for whoever sits here."""
    sent, hand = open_referral(visit.case), visit.desk.hand
    return sent is not None and hand is not None and is_for(sent, hand)


def waits_elsewhere(visit: Visit) -> bool:
    """Whether the contact was sent on and the receiver still has time to take it."""
    bench = visit.desk.bench(visit.case)
    return referral_state(visit.case, bench.now, bench.policy) is ReferralState.WAITING


def referral_text(visit: Visit) -> tuple[str, str]:
    """How a referral of the contact stands, and its mood; empty where there is none to speak of."""
    if visit.case.stage is not Stage.CONTACT or not visit.case.referrals:
        return "", ""
    last = visit.case.referrals[-1]
    if is_offered(visit):
        return whence(visit, last) + tr("等您接收（F5）；不归本窗口的退回。"), "warn"
    if not in_our_hands(visit) or last.taken_at:
        return "", ""
    return _returned(visit, last) if last.returned_at else _sent_on(visit, last)


def _returned(visit: Visit, sent: Referral) -> tuple[str, str]:
    text = tr("▲ {place} 退回：{reason}。请再转（F8）或者自己办。")
    place = place_text(sent.to_window, sent.to_officer, visit.desk.roster)
    return text.format(place=place, reason=sent.remark.rstrip("。")), "bad"


def _sent_on(visit: Visit, sent: Referral) -> tuple[str, str]:
    at, place = (
        moment_text(sent.at, visit.desk.today()),
        place_text(sent.to_window, sent.to_officer, visit.desk.roster),
    )
    if waits_elsewhere(visit):
        return tr("{time} 已转给 {place}，等对方接收；接收之前由您负责。").format(time=at, place=place), ""
    text = tr("▲ {time} 转给 {place}，到时没有接收，已退回您这里：请再转（F8）或者自己办。")
    return text.format(time=at, place=place), "bad"
