"""Acts of the counter: somebody asks, is sent on, applies; papers are judged, told of, completed, accepted or not."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from window_desk.core.acts.values import (
    Channel,
    CommitmentKind,
    Demand,
    Ending,
    Finding,
    GapOutcome,
    Ground,
)


@dataclass(frozen=True, slots=True)
class FirstContacted:
    """首问. Somebody asked at this window first; whoever answered is responsible until the matter has an end.

    ``person`` is who asked, if said; ``papers`` what was taken in with the question, as the ledger's column has it.
    """

    channel: Channel
    matter: str = ""
    person: UUID | None = None
    papers: str = ""


@dataclass(frozen=True, slots=True)
class ContactNoted:
    """来访登记. Who asked, how, about what, with which papers: the line that the first keystroke opened is filled in.

    A later one counts instead of an earlier one; the fields are those of ``FirstContacted``.
    """

    channel: Channel
    matter: str = ""
    person: UUID | None = None
    papers: str = ""


@dataclass(frozen=True, slots=True)
class Referred:
    """首问转办. Sent on under slip ``number`` to a window, or (代收) kept for an absent colleague; the sender stays
    responsible until the receiver accepts. ``replaces`` is the slip nobody accepted in time, where there is one.
    """

    number: str
    to_window: int
    to_officer: str = ""
    matter: str = ""
    papers: str = ""
    replaces: str = ""
    wording: int = 1


@dataclass(frozen=True, slots=True)
class ReferralTaken:
    """转办接收. The receiver accepted the referral ``number`` and answers for the matter from here on."""

    number: str


@dataclass(frozen=True, slots=True)
class ReferralReturned:
    """转办退回. The receiver sent the referral back with a reason; it is the sender's again."""

    number: str
    reason: str


@dataclass(frozen=True, slots=True)
class Answered:
    """首问办结. The contact ended without a case: answered, or sent to the competent body by name (Art. 32(1)(2))."""

    ending: Ending
    answer: str
    competent_body: str = ""
    wording: int = 1


@dataclass(frozen=True, slots=True)
class Received:
    """收件. The application came in, under its final number; the five days of Art. 32 begin.

    ``answers`` are the situation questions answered yes; they and the version fix the material list for good.
    ``expires_on`` is the last day of the licence to be renewed.
    """

    number: str
    item: str
    item_version: int
    applicant: UUID
    agent: UUID | None = None
    answers: tuple[str, ...] = ()
    channel: Channel = Channel.COUNTER
    expires_on: date | None = None
    wording: int = 1


@dataclass(frozen=True, slots=True)
class Checked:
    """核对材料. The clerk looked at the materials and found this; later findings replace earlier ones, line by line."""

    findings: tuple[Finding, ...]
    wording: int = 1


@dataclass(frozen=True, slots=True)
class CorrectedOnSpot:
    """当场更正. The applicant put an error right at the counter, so no notice is needed (Art. 32(1)(3))."""

    findings: tuple[Finding, ...]
    what: str


@dataclass(frozen=True, slots=True)
class Notified:
    """一次性告知. All that is missing or wrong was told at once, in writing (Art. 32(1)(4)).

    ``supply_by`` is the applicant's date (inclusive); ``wording`` the version of the form's text.
    """

    number: str
    demands: tuple[Demand, ...]
    supply_by: date
    channel: Channel = Channel.COUNTER
    wording: int = 1
    new_demands_reason: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """告知签收. The paper ``number`` of that act reached the person: signed, or refused before a witness; by phone,
    logged. What must be told in writing (Art. 42, 45) has no effect before.
    """

    of_act: UUID
    number: str
    channel: Channel = Channel.COUNTER
    refused: bool = False
    witness: UUID | None = None


@dataclass(frozen=True, slots=True)
class Supplemented:
    """补正. The applicant handed in what a notice or a commitment names; only its materials are open to judgement."""

    notice: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Committed:
    """书面承诺. The applicant's signed commitment ``number`` for these materials: 容缺, 先批后补 or 告知承诺.

    ``supply_by`` (inclusive) is when they are handed in; ``None`` for what is declared instead of handed in.
    """

    number: str
    kind: CommitmentKind
    materials: tuple[int, ...]
    supply_by: date | None = None
    wording: int = 1


@dataclass(frozen=True, slots=True)
class CommitmentChecked:
    """承诺核查. What was declared (告知承诺) was checked after the decision: kept, or false with what was found."""

    number: str
    kept: bool
    found: str = ""


@dataclass(frozen=True, slots=True)
class Accepted:
    """受理. Complete and in due form, so it must be accepted; the clock of Art. 42 begins (Art. 32(1)(5))."""

    number: str
    wording: int = 1


@dataclass(frozen=True, slots=True)
class Declined:
    """不予受理. Not taken, with its ground: no licence needed (不受理) or not ours, the competent body named (Art. 32).

    ``report`` is the number of the 否定报备 it rests on.
    """

    number: str
    ground: Ground
    reasons: str
    report: str = ""
    competent_body: str = ""
    wording: int = 1


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """撤回申请. The applicant took the application back before the decision; the papers are returned."""

    reason: str


@dataclass(frozen=True, slots=True)
class Lapsed:
    """逾期办结. The applicant stayed silent past the date of notice or commitment ``of``; a person closed the case,
    never the program (DOMAIN 1.2). ``outcome`` is what the centre's rule calls it.
    """

    of: str
    outcome: GapOutcome
    reason: str


CounterAct = (
    FirstContacted
    | ContactNoted
    | Referred
    | ReferralTaken
    | ReferralReturned
    | Answered
    | Received
    | Checked
    | CorrectedOnSpot
    | Notified
    | Told
    | Supplemented
    | Committed
    | CommitmentChecked
    | Accepted
    | Declined
    | Withdrawn
    | Lapsed
)
