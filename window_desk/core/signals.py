"""电子监察: what each clock shows, as cards 预警, 黄牌, 红牌 (MISSION B4, DOMAIN 6).

Two clocks, two colours (trap 2): a promise missed is yellow, a law missed is red. What the centre set itself (a
promise, an internal step, the answer to a 差评 or a complaint) is yellow first and red when it goes on; what a law set
is red at once. How many working days make a card is the centre's to say. A clock that stands still shows none, and one
that runs for the applicant is nobody's card. A card stays when the duty was done late, until it is answered
(``accountability``).
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum

from window_desk.core import handover, time_limits
from window_desk.core.acts import MemberTook
from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.catalogue import Unit
from window_desk.core.clock import APPLICANTS, Clock, ClockKind
from window_desk.core.entry import Hand
from window_desk.core.policy import Policy
from window_desk.core.workdays import DAY


class Level(IntEnum):
    """正常, 预警, 黄牌, 红牌, by the codes the supervision platforms store [G3]."""

    NORMAL = 0
    WARN = 1
    YELLOW = 2
    RED = 5


LAW = frozenset(
    {
        ClockKind.NOTIFY,
        ClockKind.VISIT,
        ClockKind.HEARING_HOLD,
        ClockKind.HEARING_NOTICE,
        ClockKind.STATUTORY,
        ClockKind.EXPIRY,
        ClockKind.DELIVER,
    }
)
"""The clocks a law set (Art. 32, 42, 44, 47, 48, 50, 55): missed, they are red."""

SUPERVISORS = frozenset({ClockKind.COMPLAINT_TAKE, ClockKind.RATING_CONTACT})
"""The clocks of the supervisors themselves: no officer at a window can stop them."""


@dataclass(frozen=True, slots=True)
class Blame:
    """Whose it is: the hand (empty where no single officer can be named) and the responsible unit."""

    hand: Hand
    department: str


@dataclass(frozen=True, slots=True)
class Card:
    """One card: what it is shown for, how grave, whose it is, since when; ``workdays_left`` is negative when late.

    ``key`` names the card within its case for good; each level is a card of its own and wants its own answer.
    """

    key: str
    clock: Clock
    level: Level
    blame: Blame
    on: date
    workdays_left: int


def key(clock: Clock, level: Level) -> str:
    """What the card of that clock and level is called within its case, for good: ``promised/yellow``."""
    return "/".join(filter(None, (clock.kind, clock.label, level.name.lower())))


def missed_is(clock: Clock) -> Level:
    """The colour of that clock when it is missed."""
    return Level.RED if clock.kind in LAW else Level.YELLOW


def cards(case: Case, bench: Bench) -> tuple[Card, ...]:
    """The cards a case shows, in the order of its clocks; each clock shows its gravest."""
    shown = (card(case, clock, bench) for clock in time_limits.clocks(case, bench))
    return tuple(each for each in shown if each)


def card(case: Case, clock: Clock, bench: Bench) -> Card | None:
    """The card that ``clock`` shows, if any."""
    if clock.kind in APPLICANTS or clock.paused:
        return None
    left = bench.calendar.between(clock.ended_on or bench.today, clock.due_on)
    level, days = _level(clock, left, bench.policy)
    if level is Level.NORMAL:
        return None
    if level is Level.WARN:
        on = max(clock.starts_on, bench.calendar.before(clock.due_on + DAY, days + 1).on)
    else:
        on = bench.calendar.after(clock.due_on, days).on
    return Card(key(clock, level), clock, level, blame(case, clock, bench), on, left)


def _level(clock: Clock, left: int, policy: Policy) -> tuple[Level, int]:
    """The level with ``left`` working days to go, and how many days from the last one it begins."""
    if reached := [(level, days) for days, level in _steps(clock, policy).items() if -left >= days]:
        return max(reached)
    days = _warned(clock, policy)
    return (Level.WARN, days) if clock.ended_on is None and left <= days else (Level.NORMAL, 0)


def _steps(clock: Clock, policy: Policy) -> dict[int, Level]:
    """How many working days after the last one each card of a clock missed begins."""
    if clock.kind in LAW:
        return {policy.red_workdays: Level.RED}
    return {policy.yellow_workdays: Level.YELLOW, policy.red_after_promise_workdays: Level.RED}


def _warned(clock: Clock, policy: Policy) -> int:
    """How many working days before the last one 预警 begins."""
    limit = clock.limit.n + clock.added if clock.limit.unit is Unit.WORKDAYS else 0
    return max(policy.warn_workdays, limit * policy.warn_share // 100)


def turns(clock: Clock, bench: Bench) -> Iterator[date]:
    """The days on which a clock that runs on comes to show another card or is missed; ``BeyondCalendar``."""
    yield clock.due_on + DAY
    for days in (0, _warned(clock, bench.policy)):
        yield bench.calendar.before(clock.due_on + DAY, days + 1).on
    for days in _steps(clock, bench.policy):
        yield bench.calendar.after(clock.due_on, days).on


def blame(case: Case, clock: Clock, bench: Bench) -> Blame:
    """Whose it is that ``clock`` runs out: whoever had the case in hand on its last day, or owes that duty by name."""
    hand = _hand(case, clock, bench)
    if clock.kind in (ClockKind.MEMBER, ClockKind.MEMBER_TAKE):
        return Blame(hand, clock.label)
    return Blame(hand, "" if clock.kind in SUPERVISORS else department(hand, bench))


def _hand(case: Case, clock: Clock, bench: Bench) -> Hand:
    if clock.kind in SUPERVISORS:
        return NOBODY
    if clock.kind is ClockKind.COMPLAINT_ANSWER and case.complaint:
        return Hand(case.complaint.handler, 0)
    if clock.kind is ClockKind.RATING_FIX and case.evaluation:
        return Hand(case.evaluation.officer, case.entry(case.evaluation.act_id).by.window)
    if case.task:
        return Hand(case.task.officer, 0)
    if clock.kind is ClockKind.RECTIFY and case.spot_check:
        return Hand(case.spot_check.officer, case.spot_check.window)
    if clock.kind in (ClockKind.MEMBER, ClockKind.MEMBER_TAKE):
        return next((e.by for e in case.live(MemberTook) if _took(e.act, clock.label)), NOBODY)
    return handover.holder_on(case, min(clock.due_on, bench.today)) or case.first_contact or NOBODY


def _took(act: object, department: str) -> bool:
    return isinstance(act, MemberTook) and act.department == department


NOBODY = Hand("", 0)
"""No officer that can be named."""


def department(hand: Hand, bench: Bench) -> str:
    """The unit of that hand: the officer's, else the window's, else the item's; empty where none is known."""
    if bench.roster and (officer := bench.roster.officer(hand.officer)):
        return officer.department
    if bench.roster and (window := bench.roster.window(hand.window)):
        return window.department
    return bench.item.department if bench.item else ""


def escalated(cards: Iterable[Card], policy: Policy) -> tuple[Card, ...]:
    """The cards of one quarter, by date, with each officer's third yellow and any later one made red
    (``red_after_yellows``). The key stays, and with it what was answered; cleared cards are not to be given.
    """
    yellows = Counter[str]()
    shown = []
    for each in sorted(cards, key=lambda card: card.on):
        officer = each.blame.hand.officer
        if each.level is Level.YELLOW and officer:
            yellows[officer] += 1
        grave = each.level is Level.YELLOW and yellows[officer] >= policy.red_after_yellows
        shown.append(replace(each, level=Level.RED) if grave else each)
    return tuple(shown)
