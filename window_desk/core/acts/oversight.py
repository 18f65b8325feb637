"""Acts over the acts: reports of a "no", reviews, ratings, complaints, inspections, breaches, leave."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from window_desk.core.acts.values import (
    Ban,
    BreachCode,
    Channel,
    ComplaintKind,
    Measure,
    Rating,
    RefusalKind,
    Unrated,
)


@dataclass(frozen=True, slots=True)
class RefusalReported:
    """否定报备. A "no" was reported under ``number`` before it is said: matter, reason, basis, what could be supplied.

    ``beyond_power``: the clerk may not refuse this alone; the head must approve first.
    """

    number: str
    kind: RefusalKind
    reason: str
    basis: str
    to_supply: str = ""
    beyond_power: bool = False
    wording: int = 1


@dataclass(frozen=True, slots=True)
class Reviewed:
    """审核. A head looked at that act and let it stand, or overturned it, with an opinion."""

    of_act: UUID
    stands: bool
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class Evaluated:
    """评价. The applicant's own rating of this visit, or why there is none; ``tags`` are the reasons ticked."""

    rating: Rating | None = None
    unrated: Unrated | None = None
    tags: tuple[str, ...] = ()
    named: bool = True
    officer: str = ""


@dataclass(frozen=True, slots=True)
class RatingVerified:
    """差评核实. The rater was reached and the facts looked at; ``fair`` says whether the 差评 is founded."""

    fair: bool
    found: str


@dataclass(frozen=True, slots=True)
class Rectified:
    """整改. What was wrong was put right (a 差评, or an inspection's finding)."""

    done: str


@dataclass(frozen=True, slots=True)
class FollowedUp:
    """回访. The rater was told the result and may rate the repair."""

    satisfied: bool | None = None
    said: str = ""


@dataclass(frozen=True, slots=True)
class Complained:
    """投诉. A complaint came in, named (``person``) or anonymous, against a window, an officer or a case."""

    number: str
    kind: ComplaintKind
    channel: Channel
    facts: str
    wish: str = ""
    person: UUID | None = None
    window: int = 0
    officer: str = ""
    case_number: str = ""
    written: bool = False
    wording: int = 1


@dataclass(frozen=True, slots=True)
class ComplaintTaken:
    """投诉受理. Taken up and assigned to ``handler``, to be answered by ``answer_by``; ``longer_because`` says why it
    takes longer than the rule's own time.
    """

    handler: str
    answer_by: date
    longer_because: str = ""


@dataclass(frozen=True, slots=True)
class ComplaintDeclined:
    """投诉不予受理. Not taken up, on one of the grounds of the rule (no target, no evidence, in court …)."""

    ground: str


@dataclass(frozen=True, slots=True)
class ComplaintAnswered:
    """投诉答复. Found upheld or not, with the result; a written complaint gets a written answer."""

    upheld: bool
    result: str
    in_writing: bool = False


@dataclass(frozen=True, slots=True)
class ComplaintClosed:
    """投诉归档. Whether the complainant was satisfied (``None``: not said); filed."""

    satisfied: bool | None = None


@dataclass(frozen=True, slots=True)
class SpotChecked:
    """明查暗访. An inspection looked at a window (or officer) and found this; ``announced`` tells 明查 from 暗访."""

    number: str
    window: int
    findings: str
    bans: tuple[Ban, ...] = ()
    officer: str = ""
    announced: bool = False
    rectify_by: date | None = None


@dataclass(frozen=True, slots=True)
class Rechecked:
    """复查. The repair was looked at again and passed or not."""

    passed: bool
    found: str = ""


@dataclass(frozen=True, slots=True)
class BreachRaised:
    """立案. A supervisor raised a breach that no rule can see by itself, with the evidence."""

    breach: str
    code: BreachCode
    officer: str
    evidence: str


@dataclass(frozen=True, slots=True)
class BreachSeen:
    """已阅. The officer has seen the card or breach ``breach``."""

    breach: str


@dataclass(frozen=True, slots=True)
class BreachExplained:
    """说明. The officer's answer to a card or breach."""

    breach: str
    answer: str


@dataclass(frozen=True, slots=True)
class BreachFound:
    """认定. A supervisor's finding: upheld with a measure from the ladder, or cleared, with reasons."""

    breach: str
    upheld: bool
    reasons: str
    measure: Measure | None = None


@dataclass(frozen=True, slots=True)
class Appealed:
    """申诉. Against a rating or a finding (``of_act``): why it is mistaken or malicious."""

    of_act: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class AppealHeard:
    """申诉复核. The recorded review of the appeal ``of_act``; ``upheld`` takes the rating or finding out."""

    of_act: UUID
    upheld: bool
    reasons: str


@dataclass(frozen=True, slots=True)
class LeaveTaken:
    """离岗. A of an AB岗 is away from ``starts_on`` to ``until`` (inclusive); B has the cases, papers and seal."""

    officer: str
    starts_on: date
    until: date
    stand_in: str
    handed_over: str = ""


@dataclass(frozen=True, slots=True)
class LeaveEnded:
    """返岗. A is back on ``on`` and took the report of what B did."""

    on: date
    report: str = ""


OversightAct = (
    RefusalReported
    | Reviewed
    | Evaluated
    | RatingVerified
    | Rectified
    | FollowedUp
    | Complained
    | ComplaintTaken
    | ComplaintDeclined
    | ComplaintAnswered
    | ComplaintClosed
    | SpotChecked
    | Rechecked
    | BreachRaised
    | BreachSeen
    | BreachExplained
    | BreachFound
    | Appealed
    | AppealHeard
    | LeaveTaken
    | LeaveEnded
)
