"""首问负责制: whoever was asked first stays responsible until the matter has an end (DOMAIN 5; [W44][W45][W46][W47]).

A contact ends by an answer, by the applicant becoming a case, by a referral that was *taken*, or by the competent body
being named. A referral alone ends nothing: until the receiver accepts it the sender answers, and after
``Policy.referral_minutes`` it is back with him and warns. Nobody writes that down: silence is not an act, so it follows
from the moment and today's. It may still be accepted late; that too ends it. A case carries its first contact for good,
so that "who was asked first" is never a question.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum

from window_desk.core.acts import (
    Answered,
    ContactNoted,
    Ending,
    FirstContacted,
    ReferralReturned,
    ReferralTaken,
    Referred,
)
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, Stage, changed, legal_day
from window_desk.core.entry import CHINA, Entry, Hand
from window_desk.core.handover import addressed, in_hand, receiver_sound
from window_desk.core.parts import Referral
from window_desk.core.policy import Policy
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step


@dataclass(frozen=True, slots=True)
class Responsibility:
    """Who answers for a case: the one asked first, for ever, and the one who has it now; each since when."""

    first: Hand
    since: datetime
    holder: Hand
    held_since: datetime


class ReferralState(StrEnum):
    """How a referral stands. ``LAPSED``: nobody accepted it in time, it is back with the sender. ``OVERTAKEN``: the
    contact ended before anybody had accepted it.
    """

    WAITING = "waiting"
    LAPSED = "lapsed"
    TAKEN = "taken"
    RETURNED = "returned"
    OVERTAKEN = "overtaken"


class ContactEnd(StrEnum):
    """How the duty of whoever was asked first ended (DOMAIN 5)."""

    ANSWERED = "answered"
    OWN_CASE = "own_case"
    REFERRED = "referred"
    NOT_OURS = "not_ours"


class ContactWarning(StrEnum):
    """What the one responsible is warned of: a referral that came back, a contact left over from an earlier day."""

    REFERRAL_LAPSED = "referral_lapsed"
    LEFT_OVER = "left_over"


def responsibility(case: Case) -> Responsibility | None:
    """Who is responsible for ``case``; ``None`` while nobody has been asked.

    It needs no clock: a referral that nobody has accepted changes nothing, waiting or lapsed.
    """
    since = case.contacted_at or case.received_at
    if case.first_contact is None or since is None:
        return None
    now = case.holdings[-1]  # whoever was asked has held it since
    return Responsibility(case.first_contact, since, now.by, now.at)


def told(case: Case) -> tuple[FirstContacted | ContactNoted, ...]:
    """What is on record about the contact, oldest first; the last one counts."""
    return tuple(
        e.act for e in case.live(FirstContacted, ContactNoted) if isinstance(e.act, FirstContacted | ContactNoted)
    )


def is_open(case: Case) -> bool:
    """Whether the contact still waits for its end: neither answered nor turned into a case."""
    return case.stage is Stage.CONTACT


def ended_as(case: Case) -> ContactEnd | None:
    """How the duty of whoever was asked first ended; ``None`` while it has not, or where nobody was asked first.

    After a referral was taken the duty is the receiver's, whatever becomes of the matter.
    """
    if case.contacted_at is None:
        return None
    if any(referral.taken_at for referral in case.referrals):
        return ContactEnd.REFERRED
    if case.ending is not None:
        return ContactEnd.NOT_OURS if case.ending is Ending.NOT_OURS else ContactEnd.ANSWERED
    return ContactEnd.OWN_CASE if case.received_at else None


def open_referral(case: Case) -> Referral | None:
    """The referral that may be accepted now, waiting or lapsed, if any."""
    last = case.referrals[-1] if case.referrals and is_open(case) else None
    return last if last and last.is_open else None


def referral_state(case: Case, now: datetime, policy: Policy) -> ReferralState | None:
    """How the last referral stands at ``now``; ``None`` where there is none."""
    if not case.referrals:
        return None
    last = case.referrals[-1]
    if last.taken_at or last.returned_at:
        return ReferralState.TAKEN if last.taken_at else ReferralState.RETURNED
    if not is_open(case):
        return ReferralState.OVERTAKEN
    return ReferralState.LAPSED if _too_long(last, now, policy) else ReferralState.WAITING


def dropped(case: Case, now: datetime, policy: Policy) -> tuple[Referral, ...]:
    """The referrals whose receiver said nothing in time, whatever came of them later."""
    ends = [*(referral.at for referral in case.referrals[1:]), case.ended_at or case.received_at or now]
    return tuple(
        referral
        for referral, end in zip(case.referrals, ends, strict=False)
        if _too_long(referral, referral.taken_at or referral.returned_at or end, policy)
    )


def lapses_at(referral: Referral, policy: Policy) -> datetime:
    """Until when it may wait; what is kept for an absent colleague (代收) until the day is over."""
    if referral.to_window == referral.by.window:
        return datetime.combine(legal_day(referral.at), time.max, CHINA)
    return referral.at + timedelta(minutes=policy.referral_minutes)


def _too_long(referral: Referral, until: datetime, policy: Policy) -> bool:
    return until > lapses_at(referral, policy)


def contact_warnings(case: Case, now: datetime, policy: Policy) -> tuple[ContactWarning, ...]:
    """What whoever has the contact in hand is to be warned of at ``now``."""
    found = []
    if referral_state(case, now, policy) is ReferralState.LAPSED:
        found.append(ContactWarning.REFERRAL_LAPSED)
    if is_open(case) and case.contacted_at and legal_day(now) > legal_day(case.contacted_at):
        found.append(ContactWarning.LEFT_OVER)
    return tuple(found)


def _first_contacted(case: Case, entry: Entry, act: FirstContacted) -> Case:
    return changed(case, first_contact=entry.by, contacted_at=entry.happened_at, channel=act.channel)


def _noted(case: Case, entry: Entry, act: ContactNoted) -> Case:
    return changed(case, channel=act.channel)


def _answered(case: Case, entry: Entry, act: Answered) -> Case:
    return changed(case, ending=act.ending, competent_body=act.competent_body, ended_at=entry.happened_at)


def _referred(case: Case, entry: Entry, act: Referred) -> Case:
    sender = case.holder or entry.by
    sent = Referral(act.number, sender, entry.happened_at, act.to_window, act.to_officer, act.papers)
    return changed(case, referrals=(*case.referrals, sent))


def _taken(case: Case, entry: Entry, act: ReferralTaken) -> Case:
    *earlier, sent = case.referrals
    return changed(case, referrals=(*earlier, replace(sent, taken_by=entry.by, taken_at=entry.happened_at)))


def _returned(case: Case, entry: Entry, act: ReferralReturned) -> Case:
    *earlier, sent = case.referrals
    return changed(case, referrals=(*earlier, replace(sent, returned_at=entry.happened_at, remark=act.reason)))


def _follows(case: Case, act: Referred) -> bool:
    """A new slip, that names the open one it replaces: what another window has taken meanwhile is not sent on again."""
    before = open_referral(case)
    used = {referral.number for referral in case.referrals}
    return act.number not in used and act.replaces == (before.number if before else "")


def _is_last(case: Case, act: ReferralTaken | ReferralReturned) -> bool:
    sent = open_referral(case)
    return sent is not None and sent.number == act.number


CONTACT = frozenset({Stage.CONTACT})

STEPS: Mapping[type, Step] = {
    FirstContacted: Step(frozenset({Stage.NEW}), Stage.CONTACT, _first_contacted),
    ContactNoted: Step(CONTACT, None, _noted, holds=False),
    Referred: Step(CONTACT, None, _referred, holds=False, fits=_follows),
    ReferralTaken: Step(CONTACT, None, _taken, fits=_is_last),
    ReferralReturned: Step(CONTACT, None, _returned, holds=False, fits=_is_last),
    Answered: Step(CONTACT, Stage.ANSWERED, _answered),
}


def _none_waiting(case: Case, bench: Bench) -> Refusal | None:
    waiting = referral_state(case, bench.now, bench.policy) is ReferralState.WAITING
    return Refusal(Reason.REFERRAL_WAITING) if waiting else None


def _sent_here(case: Case, bench: Bench) -> Refusal | None:
    return addressed(open_referral(case), bench)


def _referable(case: Case, act: Referred, bench: Bench) -> Refusal | None:
    if not (act.matter.strip() or any(asked.matter.strip() for asked in told(case))):
        return Refusal(Reason.NO_MATTER)
    return receiver_sound(case, act, bench)


def _contact_ends(case: Case, act: Answered, bench: Bench) -> Refusal | None:
    if not act.answer.strip():
        return Refusal(Reason.NO_ANSWER)
    if act.ending is Ending.NOT_OURS and not act.competent_body.strip():
        return Refusal(Reason.NO_BODY, article="行政许可法第三十二条第一款第二项")
    return None


RULES: Mapping[type, Rule] = {
    FirstContacted: Rule(),
    ContactNoted: Rule((in_hand,)),
    Referred: Rule((in_hand, _none_waiting), _referable),
    ReferralTaken: Rule((_sent_here,)),
    ReferralReturned: Rule(
        (_sent_here,), lambda case, act, bench: None if act.reason.strip() else Refusal(Reason.NO_RETURN_REASON)
    ),
    Answered: Rule((in_hand,), _contact_ends),
}
