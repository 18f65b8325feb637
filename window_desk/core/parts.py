"""The parts of a case: what one institution (制度) remembers of it. Plain facts; each is made by the steps of its file.

Dates are legal days in China, moments are aware, and both are ``None`` until it happened.
"""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from window_desk.core.acts import (
    Ban,
    BreachCode,
    CommitmentKind,
    ComplaintKind,
    Demand,
    Form,
    Measure,
    Outcome,
    PaperFate,
    Rating,
    RefusalKind,
    SpecialProcedure,
    Unrated,
)
from window_desk.core.entry import Hand


@dataclass(frozen=True, slots=True)
class Notice:
    """A one-time notice as given; ``supplied_on`` is the day everything it asked for was in."""

    act_id: UUID
    number: str
    given_on: date
    demands: tuple[Demand, ...]
    supply_by: date
    supplied_on: date | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper that was asked for; ``of_act`` is the act it renders, ``copy`` 0 the first print, ``known_on`` set where
    its dates were put right.
    """

    form: Form
    number: str
    of_act: UUID
    fate: PaperFate
    copy: int
    known_on: date | None = None


@dataclass(frozen=True, slots=True)
class Referral:
    """首问转办, or the hand-over of a case (移交): open until ``taken_at`` or ``returned_at``."""

    number: str
    by: Hand
    at: datetime
    to_window: int
    to_officer: str = ""
    papers: str = ""
    taken_by: Hand | None = None
    taken_at: datetime | None = None
    returned_at: datetime | None = None
    remark: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the receiver has said nothing yet."""
        return self.taken_at is None and self.returned_at is None


@dataclass(frozen=True, slots=True)
class Holding:
    """经办. Since when one hand has answered for the case; until the next holding begins."""

    by: Hand
    at: datetime


@dataclass(frozen=True, slots=True)
class Suspension:
    """中止. The days of one special procedure; uncounted only from the day it was told (``Case.told``, Art. 45)."""

    act_id: UUID
    number: str
    procedure: SpecialProcedure
    starts_on: date
    days: int
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class Extension:
    """延期. Has effect once told, if told in time (``Case.told``) and not overturned (``Case.reviews``, Art. 42)."""

    act_id: UUID
    number: str
    days: int
    approved_on: date


@dataclass(frozen=True, slots=True)
class Hearing:
    """听证. From the offer to the minutes (Art. 47, 48); ``set_on`` is the day the notice went out."""

    offered_on: date
    requested_on: date | None = None
    set_on: date | None = None
    held_on: date | None = None
    heard_on: date | None = None


@dataclass(frozen=True, slots=True)
class RefusalReport:
    """否定报备. ``stands`` is the head's word: ``None`` until reviewed."""

    act_id: UUID
    number: str
    kind: RefusalKind
    beyond_power: bool
    reported_at: datetime
    stands: bool | None = None
    reviewed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Commitment:
    """书面承诺. ``supplied_on`` is the day all it promised was in; ``kept`` what the check of a declaration found."""

    act_id: UUID
    number: str
    kind: CommitmentKind
    materials: tuple[int, ...]
    supply_by: date | None
    signed_on: date
    supplied_on: date | None = None
    kept: bool | None = None
    checked_on: date | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """协办 (B角). One helping department's part of a joint case; its clock of ``workdays`` began on ``called_on``."""

    department: str
    item: str
    after: str = ""
    called_on: date | None = None
    taken_on: date | None = None
    answered_on: date | None = None
    outcome: Outcome | None = None
    workdays: int = 0


@dataclass(frozen=True, slots=True)
class Evaluation:
    """好差评 of one visit, and the four dates of a 差评: received, verified, fixed, told. ``removed`` by an appeal."""

    act_id: UUID
    rated_at: datetime
    rating: Rating | None = None
    unrated: Unrated | None = None
    named: bool = True
    officer: str = ""
    verified_on: date | None = None
    fair: bool | None = None
    fixed_on: date | None = None
    told_on: date | None = None
    satisfied: bool | None = None
    removed: bool = False


@dataclass(frozen=True, slots=True)
class Complaint:
    """投诉. One complaint from registration to the file."""

    number: str
    kind: ComplaintKind
    made_on: date
    window: int = 0
    officer: str = ""
    case_number: str = ""
    written: bool = False
    anonymous: bool = True
    taken_on: date | None = None
    handler: str = ""
    answer_by: date | None = None
    declined_on: date | None = None
    answered_on: date | None = None
    upheld: bool | None = None
    closed_on: date | None = None
    satisfied: bool | None = None


@dataclass(frozen=True, slots=True)
class SpotCheck:
    """明查暗访. One inspection record and its repair."""

    number: str
    window: int
    made_on: date
    officer: str = ""
    bans: tuple[Ban, ...] = ()
    rectify_by: date | None = None
    rectified_on: date | None = None
    rechecked_on: date | None = None
    passed: bool | None = None


@dataclass(frozen=True, slots=True)
class Proceeding:
    """失职追究. What was said about one card or breach: seen, explained, found, appealed."""

    breach: str
    code: BreachCode | None = None
    officer: str = ""
    raised_on: date | None = None
    seen_on: date | None = None
    explained_on: date | None = None
    found_act: UUID | None = None
    found_on: date | None = None
    upheld: bool | None = None
    measure: Measure | None = None
    appeal_upheld: bool | None = None


@dataclass(frozen=True, slots=True)
class Leave:
    """离岗. A away from ``starts_on`` to ``until`` (inclusive), B standing in; over on ``ended_on``."""

    officer: str
    starts_on: date
    until: date
    stand_in: str
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class Appeal:
    """申诉. ``of_act`` is what it is against; ``upheld`` is ``None`` until heard."""

    act_id: UUID
    of_act: UUID
    made_on: date
    upheld: bool | None = None
    heard_on: date | None = None
