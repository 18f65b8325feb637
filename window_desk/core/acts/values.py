"""The words acts are made of: channels, verdicts, grounds, kinds. Each is written into the ledger as its value."""

from dataclasses import dataclass
from enum import StrEnum


class Channel(StrEnum):
    """How somebody came or was told: at the counter, by phone, letter, or online (行政许可法 Art. 29)."""

    COUNTER = "counter"
    PHONE = "phone"
    LETTER = "letter"
    ONLINE = "online"


class Verdict(StrEnum):
    """What the clerk finds of one material. There is no default: silence is not a verdict (MISSION A5)."""

    RECEIVED = "received"
    MISSING = "missing"
    WRONG = "wrong"
    DEFERRED = "deferred"
    EXEMPT = "exempt"
    NOT_APPLICABLE = "not_applicable"


class Ending(StrEnum):
    """How a contact ended that became no case: answered here, or not ours (the competent body is named)."""

    ANSWERED = "answered"
    NOT_OURS = "not_ours"


class Outcome(StrEnum):
    """准予 / 不予许可: what was decided (Art. 38); of a helping department: agreed or not."""

    GRANTED = "granted"
    DENIED = "denied"


class Ground(StrEnum):
    """Why an application is not taken: the closed list of the form in use (DOMAIN 7).

    ``NOT_REQUIRED`` is 不受理 (Art. 32(1)(1)); every other is 不予受理 (Art. 32(1)(2), 78 and the law it cites).
    """

    NOT_REQUIRED = "not_required"
    NOT_OURS = "not_ours"
    FALSE_MATERIALS = "false_materials"
    NOT_QUALIFIED = "not_qualified"
    STILL_INCOMPLETE = "still_incomplete"
    OTHER_LAW = "other_law"


class SpecialProcedure(StrEnum):
    """特别程序. The eight whose time is not counted (Art. 45). A closed list: a site visit, a public notice (公示) or
    asking another department is not among them and stops no clock.
    """

    HEARING = "hearing"
    TENDER = "tender"
    AUCTION = "auction"
    INSPECTION = "inspection"
    TESTING = "testing"
    QUARANTINE = "quarantine"
    APPRAISAL = "appraisal"
    EXPERT_REVIEW = "expert_review"


class CommitmentKind(StrEnum):
    """What the applicant undertook in writing; the three differ in when the body may decide (DOMAIN 2).

    ``DEFERRED`` 容缺: accepted now, decided once the gap is closed. ``DECIDE_FIRST`` 先批后补 (green channel only) and
    ``DECLARED`` 告知承诺: decided now; the first still hands the paper in, the second is checked afterwards.
    """

    DEFERRED = "deferred"
    DECIDE_FIRST = "decide_first"
    DECLARED = "declared"


class GapOutcome(StrEnum):
    """What becomes of a case whose 容缺 promise was not kept: four places, four laws (DOMAIN 2), so it is a setting."""

    WITHDRAWN = "withdrawn"
    REVOKED = "revoked"
    REFUSED = "refused"
    RETURNED = "returned"


class RefusalKind(StrEnum):
    """The four kinds of "no" that 否定报备制 wants reported (DOMAIN 5)."""

    NOT_ACCEPTED = "not_accepted"
    DENIED = "denied"
    CANNOT_IN_TIME = "cannot_in_time"
    DEPARTMENTS_DISAGREE = "departments_disagree"


class Rating(StrEnum):
    """好差评. The five levels; the last two are 差评 and open a duty (DOMAIN 4)."""

    VERY_GOOD = "very_good"
    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"
    VERY_POOR = "very_poor"


class Unrated(StrEnum):
    """Why there is no rating. Never counted as a click: unrated stays unrated (DOMAIN 4)."""

    DECLINED = "declined"
    TIMED_OUT = "timed_out"
    NO_DEVICE = "no_device"


class ComplaintKind(StrEnum):
    """The seven kinds of the county text (S4): 不作为, 乱作为, 态度差, 效率低, 不廉, 责任心不强, 政令不畅."""

    INACTION = "inaction"
    MISCONDUCT = "misconduct"
    ATTITUDE = "attitude"
    SLOWNESS = "slowness"
    GRAFT = "graft"
    NEGLIGENCE = "negligence"
    DEFIANCE = "defiance"


class Ban(StrEnum):
    """The four bans (四条禁令, S2) an inspection looks for, beside whatever else it finds."""

    DRINKING_AT_LUNCH = "drinking_at_lunch"
    GAMES_AT_WORK = "games_at_work"
    GAMBLING = "gambling"
    PUBLIC_MONEY = "public_money"


class BreachCode(StrEnum):
    """The breaches that 失职追究制 knows: 行政许可法 Art. 72, 74, 75, and the centre's own rules (DOMAIN 5, 6)."""

    NOT_ACCEPTING = "not_accepting"
    NOT_POSTED = "not_posted"
    NOT_TELLING = "not_telling"
    NOT_TOLD_ONCE = "not_told_once"
    NO_REASONS = "no_reasons"
    STATUTE_MISSED = "statute_missed"
    AGAINST_CONDITIONS = "against_conditions"
    UNFOUNDED_FEE = "unfounded_fee"
    PROMISE_MISSED = "promise_missed"
    NOT_DELIVERED = "not_delivered"
    WRONG_STOP = "wrong_stop"
    REFERRAL_DROPPED = "referral_dropped"
    REFUSED_UNREPORTED = "refused_unreported"
    RATING_UNANSWERED = "rating_unanswered"
    COMPLAINT_UNANSWERED = "complaint_unanswered"
    CONDUCT = "conduct"


class Measure(StrEnum):
    """What follows a confirmed breach: the ladder, mildest first (DOMAIN 5, Ningbo S2 and [W59])."""

    ADMONISHED = "admonished"
    CRITICISED = "criticised"
    WARNED = "warned"
    TRAINED = "trained"
    TRANSFERRED = "transferred"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict on one material: how many came, and where it is wrong, what to do about it.

    ``material`` is the number on the item's list; counts are pieces of paper; ``defect`` and ``remedy`` are the
    sentences printed on the notice and are empty unless the verdict is MISSING or WRONG; ``reason`` is for EXEMPT and
    NOT_APPLICABLE.
    """

    material: int
    verdict: Verdict
    originals: int = 0
    copies: int = 0
    defect: str = ""
    remedy: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Demand:
    """One line of a one-time notice: the material asked for and what has to be put right."""

    material: int
    defect: str
    remedy: str


@dataclass(frozen=True, slots=True)
class MemberCall:
    """One department called into a joint case: the item it decides, the department whose written result it waits for,
    and the working days its own item promises (0: as many as the centre gives).
    """

    department: str
    item: str
    after: str = ""
    workdays: int = 0


@dataclass(frozen=True, slots=True)
class FeeLine:
    """One line of the one fee sheet (一表制收费): the whole ``amount`` in fen for ``quantity`` units of the standard; a
    reduction needs its own basis.
    """

    department: str
    name: str
    basis: str
    amount: int
    reduction_basis: str = ""
    quantity: int = 1
