"""Acts over the acts in the words of the ledger: a "no" reported, rated, complained of, inspected, found, away."""

from collections.abc import Callable, Mapping
from typing import Any

from window_desk.core.acts import (
    Appealed,
    AppealHeard,
    BreachExplained,
    BreachFound,
    BreachRaised,
    BreachSeen,
    Complained,
    ComplaintAnswered,
    ComplaintClosed,
    ComplaintDeclined,
    ComplaintTaken,
    Evaluated,
    FollowedUp,
    LeaveEnded,
    LeaveTaken,
    RatingVerified,
    Rechecked,
    Rectified,
    RefusalReported,
    Reviewed,
    SpotChecked,
)
from window_desk.core.posts import Roster
from window_desk.ui.labels import CHANNELS, day_text, place_text, with_details
from window_desk.ui.oversight_labels import (
    BANS,
    BREACHES,
    COMPLAINTS,
    MEASURES,
    RATINGS,
    REFUSALS,
    UNRATED,
    breach_text,
)
from window_desk.ui.translation import tr


def _refusal_reported(act: RefusalReported, _: Roster) -> str:
    text = tr("否定报备 {number}（{kind}）").format(number=act.number, kind=tr(REFUSALS[act.kind]))
    beyond = tr("超出本岗权限，须先审核") if act.beyond_power else ""
    supply = tr("可补：{what}").format(what=act.to_supply) if act.to_supply else ""
    return with_details(text, act.reason, act.basis, supply, beyond)


def _reviewed(act: Reviewed, _: Roster) -> str:
    return with_details(tr("审核同意") if act.stands else tr("审核不同意，撤回原来的处理"), act.opinion)


def _evaluated(act: Evaluated, _: Roster) -> str:
    if act.rating is None:
        return tr("没有评价：{why}").format(why=tr(UNRATED[act.unrated]) if act.unrated else tr("没有说明"))
    template = tr("评价：{rating}（实名）") if act.named else tr("评价：{rating}（匿名）")
    return tr("；").join((template.format(rating=tr(RATINGS[act.rating])), *act.tags))


def _rating_verified(act: RatingVerified, _: Roster) -> str:
    return with_details(tr("差评核实，属实") if act.fair else tr("差评核实，不属实"), act.found)


def _rectified(act: Rectified, _: Roster) -> str:
    return with_details(tr("整改"), act.done)


def _followed_up(act: FollowedUp, _: Roster) -> str:
    return with_details(tr("回访"), _content(act.satisfied), act.said)


def _content(satisfied: bool | None) -> str:
    if satisfied is None:
        return tr("没有表态")
    return tr("满意") if satisfied else tr("不满意")


def _complained(act: Complained, roster: Roster) -> str:
    text = tr("投诉 {number}（{kind}，{channel}）").format(
        number=act.number, kind=tr(COMPLAINTS[act.kind]), channel=tr(CHANNELS[act.channel])
    )
    wish = tr("要求：{wish}").format(wish=act.wish) if act.wish else ""
    return with_details(text, _target(act.window, act.officer, roster), act.case_number, act.facts.rstrip("。"), wish)


def _target(window: int, officer: str, roster: Roster) -> str:
    """The window complained of, and who there; either may be unknown."""
    return place_text(window, officer, roster) if window else roster.name_of(officer) if officer else ""


def _complaint_taken(act: ComplaintTaken, roster: Roster) -> str:
    text = tr("投诉受理，由{name}承办，{day} 前答复").format(
        name=roster.name_of(act.handler), day=day_text(act.answer_by, weekday=False)
    )
    return with_details(text, act.longer_because)


def _complaint_declined(act: ComplaintDeclined, _: Roster) -> str:
    return with_details(tr("投诉不予受理"), tr(act.ground))


def _complaint_answered(act: ComplaintAnswered, _: Roster) -> str:
    text = tr("投诉答复，属实") if act.upheld else tr("投诉答复，不属实")
    return with_details(text, act.result, tr("书面答复") if act.in_writing else "")


def _complaint_closed(act: ComplaintClosed, _: Roster) -> str:
    return with_details(tr("投诉归档"), _content(act.satisfied))


def _spot_checked(act: SpotChecked, roster: Roster) -> str:
    template = tr("明查 {number}，{place}") if act.announced else tr("暗访 {number}，{place}")
    text = template.format(number=act.number, place=place_text(act.window, act.officer, roster))
    by = tr("{day} 前整改").format(day=day_text(act.rectify_by, weekday=False)) if act.rectify_by else ""
    return with_details(text, act.findings.rstrip("。"), *(tr(BANS[ban]) for ban in act.bans), by)


def _rechecked(act: Rechecked, _: Roster) -> str:
    return with_details(tr("复查通过") if act.passed else tr("复查没有通过"), act.found)


def _breach_raised(act: BreachRaised, roster: Roster) -> str:
    text = tr("立案：{name}，{breach}").format(name=roster.name_of(act.officer), breach=tr(BREACHES[act.code]))
    return tr("；").join(filter(None, (text, act.evidence)))


def _breach_seen(act: BreachSeen, roster: Roster) -> str:
    return tr("已阅 {breach}").format(breach=breach_text(act.breach, roster))


def _breach_explained(act: BreachExplained, roster: Roster) -> str:
    return with_details(tr("说明 {breach}").format(breach=breach_text(act.breach, roster)), act.answer)


def _breach_found(act: BreachFound, roster: Roster) -> str:
    template = tr("认定 {breach} 属实") if act.upheld else tr("认定 {breach} 不成立")
    measure = tr(MEASURES[act.measure]) if act.measure else ""
    return with_details(template.format(breach=breach_text(act.breach, roster)), measure, act.reasons)


def _appealed(act: Appealed, _: Roster) -> str:
    return with_details(tr("申诉"), act.reason)


def _appeal_heard(act: AppealHeard, _: Roster) -> str:
    return with_details(tr("申诉复核，成立") if act.upheld else tr("申诉复核，不成立"), act.reasons)


def _leave_taken(act: LeaveTaken, roster: Roster) -> str:
    days = f"{day_text(act.starts_on, weekday=False)}–{day_text(act.until, weekday=False)}"
    text = tr("{name}离岗 {days}，{stand_in}顶岗").format(
        name=roster.name_of(act.officer), days=days, stand_in=roster.name_of(act.stand_in)
    )
    return with_details(text, tr("移交 {what}").format(what=act.handed_over) if act.handed_over else "")


def _leave_ended(act: LeaveEnded, _: Roster) -> str:
    return with_details(tr("{day} 返岗").format(day=day_text(act.on, weekday=False)), act.report)


WORDS: Mapping[type, Callable[[Any, Roster], str]] = {
    RefusalReported: _refusal_reported,
    Reviewed: _reviewed,
    Evaluated: _evaluated,
    RatingVerified: _rating_verified,
    Rectified: _rectified,
    FollowedUp: _followed_up,
    Complained: _complained,
    ComplaintTaken: _complaint_taken,
    ComplaintDeclined: _complaint_declined,
    ComplaintAnswered: _complaint_answered,
    ComplaintClosed: _complaint_closed,
    SpotChecked: _spot_checked,
    Rechecked: _rechecked,
    BreachRaised: _breach_raised,
    BreachSeen: _breach_seen,
    BreachExplained: _breach_explained,
    BreachFound: _breach_found,
    Appealed: _appealed,
    AppealHeard: _appeal_heard,
    LeaveTaken: _leave_taken,
    LeaveEnded: _leave_ended,
}
