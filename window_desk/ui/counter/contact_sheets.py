"""Sheets of a contact that leads elsewhere: referred, taken, sent back (首问负责制; MISSION A2)."""

from collections.abc import Callable, Mapping

from window_desk.core.acts import Act, ReferralReturned, ReferralTaken, Referred
from window_desk.core.first_contact import open_referral
from window_desk.core.parts import Referral
from window_desk.core.posts import may_take
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Answers, Words
from window_desk.ui.labels import moment_text, with_details
from window_desk.ui.people_fields import officer_choice, window_choice
from window_desk.ui.sheets import Sheet
from window_desk.ui.translation import tr


def refer(visit: Visit) -> Sheet:
    """首问转办: to which window; at the own window, for which absent colleague (代收)."""
    case, roster = visit.case, visit.desk.roster
    here = visit.desk.session.window.number if visit.desk.session else 0
    matter = visit.matter or (visit.item.name if visit.item else visit.question)
    fields = (
        window_choice("to_window", tr("转到"), roster, value=competent_window(visit)),
        officer_choice(
            "to_officer",
            tr("代收给哪位同事"),
            roster,
            nobody=tr("不指定"),
            value="",
            shown=lambda say: say["to_window"] == here,
        ),
        Words("matter", tr("事由"), matter),
        Words("papers", tr("随转的材料"), visit.contact.papers, hint=tr("没有就留空")),
    )
    waiting = open_referral(case)

    def acts(say: Answers) -> tuple[Act, ...]:
        number = visit.number(Referred)
        officer = say["to_officer"] if say["to_window"] == here else ""
        replaces = waiting.number if waiting else ""
        sent = Referred(number, say["to_window"], officer, say["matter"], say["papers"], replaces)
        return (*visit.contact_acts, sent)

    minutes = visit.desk.bench(case).policy.referral_minutes
    note = tr("对方接收之前仍由您负责；{n} 分钟没有接收就退回您这里并提醒。").format(n=minutes)
    return Sheet(tr("首问转办"), tr("转办"), fields, acts, note)


def competent_window(visit: Visit) -> int | None:
    """The one other window that has the power over the chosen item; ``None`` where there is none or a choice."""
    roster, hand = visit.desk.roster, visit.desk.hand
    if visit.item is None or hand is None:
        return None
    able = [w.number for w in roster.windows if may_take(roster, w.number, visit.item.department)]
    return able[0] if len(able) == 1 and able[0] != hand.window else None


def take(visit: Visit) -> Sheet:
    """转办接收: from here on the matter is this window's."""
    sent = _sent(visit)
    note = tr("接收以后由您负责到有结果为止。")
    return Sheet(tr("接收转办"), tr("接收"), (), lambda _: (ReferralTaken(sent.number),), whence(visit, sent) + note)


def send_back(visit: Visit) -> Sheet:
    """转办退回: not for this window, with the reason."""
    sent, reason = _sent(visit), Words("reason", tr("退回的理由"))
    acts: Callable[[Answers], tuple[Act, ...]] = lambda say: (ReferralReturned(sent.number, say["reason"]),)  # noqa: E731
    return Sheet(tr("退回转办"), tr("退回"), (reason,), acts, whence(visit, sent))


def _sent(visit: Visit) -> Referral:
    sent = open_referral(visit.case)
    assert sent is not None  # the key is grey where nothing waits
    return sent


def whence(visit: Visit, sent: Referral) -> str:
    """Who sent it, when, what about, with which papers."""
    who = tr("{time} {number} 号窗口 {name} 转来").format(
        time=moment_text(sent.at, visit.desk.today()),
        number=sent.by.window,
        name=visit.desk.roster.signature(sent.by),
    )
    return with_details(who, visit.matter, tr("随转 {papers}").format(papers=sent.papers) if sent.papers else "") + tr(
        "。"
    )


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    "contact.refer": refer,
    "contact.take": take,
    "contact.return": send_back,
}
