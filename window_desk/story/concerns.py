"""What an act is about where the story does not say: the act, paper, referral or breach before it."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from window_desk.core import deferred_materials, reviews
from window_desk.core.accountability import Progress, progress
from window_desk.core.acts import Act, Outcome
from window_desk.core.breaches import Breach, breaches
from window_desk.core.case import Case
from window_desk.core.first_contact import open_referral
from window_desk.core.handover import pending_transfer
from window_desk.core.signals import Card, Level, cards
from window_desk.story.values import Spot, last

Derive = Callable[[Spot, type, Mapping[str, Any]], Any]
"""What a field must be, from the spot, the kind of act, and its fields so far."""

NOBODY = UUID(int=0)
"""What an act speaks of where the case has nothing it could speak of."""


def paper_supplied(spot: Spot, kind: type, given: Mapping[str, Any]) -> str:
    """The notice, or the commitment, whose papers are still out."""
    if spot.case.open_notice:
        return spot.case.open_notice.number
    out = deferred_materials.gaps(spot.case) or spot.case.commitments or spot.case.notices
    return out[-1].number if out else ""


def asked_for(case: Case) -> frozenset[int]:
    """The materials that a supplement is expected to bring: those of the open notice, else of the open commitments."""
    if case.open_notice:
        return frozenset(demand.material for demand in case.open_notice.demands)
    return frozenset(no for commitment in deferred_materials.gaps(case) for no in commitment.materials)


def report(spot: Spot, kind: type, given: Mapping[str, Any]) -> str:
    """The number of the report that a "no" rests on."""
    says_no = given.get("outcome") is not Outcome.GRANTED
    return spot.case.reports[-1].number if spot.case.reports and says_no else ""


def referral(spot: Spot, kind: type, given: Mapping[str, Any]) -> str:
    """The number of the last referral."""
    return spot.case.referrals[-1].number if spot.case.referrals else ""


def lapsed_referral(spot: Spot, kind: type, given: Mapping[str, Any]) -> str:
    """The slip nobody accepted, that a new one takes the place of."""
    waits = open_referral(spot.case)
    return waits.number if waits else ""


def transfer(spot: Spot, kind: type, given: Mapping[str, Any]) -> str:
    """The number of the transfer that waits for its receiver."""
    pending = pending_transfer(spot.case)
    return pending.number if pending else ""


def declared(spot: Spot, kind: type, given: Mapping[str, Any]) -> str:
    """The number of the declaration nobody has checked yet."""
    out = deferred_materials.declared(spot.case)
    return out[-1].number if out else ""


def last_of(*kinds: type[Act]) -> Derive:
    """The last line of one of those kinds."""

    def find(spot: Spot, kind: type, given: Mapping[str, Any]) -> UUID:
        entry = last(spot.case, *kinds)
        return entry.act_id if entry else NOBODY

    return find


def waiting(spot: Spot, kind: type, given: Mapping[str, Any]) -> UUID:
    """The last line that waits for a head."""
    waiting = reviews.needs_review(spot.case, spot.bench)
    return waiting[-1].entry.act_id if waiting else NOBODY


def told_number(spot: Spot, kind: type, given: Mapping[str, Any]) -> str:
    """The number of the paper that is told."""
    told = next((e for e in spot.case.entries if e.act_id == given["of_act"]), None)
    return getattr(told and told.act, "number", "")


def open_breach(*stages: Progress) -> Derive:
    """The breach or card that has come so far, one of whoever acts before any other."""

    def find(spot: Spot, kind: type, given: Mapping[str, Any]) -> str:
        shown: list[Breach | Card] = list(breaches(spot.case, spot.bench))
        shown += (card for card in cards(spot.case, spot.bench) if card.level > Level.WARN)
        due = [each for each in shown if progress(spot.case, each.key) in stages]
        own = [each for each in due if spot.bench.by and each.blame.hand.officer == spot.bench.by.officer]
        return next((each.key for each in (*own, *due)), "")

    return find
