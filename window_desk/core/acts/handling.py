"""Acts behind the counter: hand over, examine, visit, stop and extend the clock, call others in, decide, deliver."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from window_desk.core.acts.values import Channel, FeeLine, MemberCall, Outcome, SpecialProcedure


@dataclass(frozen=True, slots=True)
class HandedOver:
    """移交. The case and the papers named go under slip ``number`` to a window (and officer); the giver holds them
    until they are taken.
    """

    to_window: int
    to_officer: str = ""
    papers: str = ""
    reason: str = ""
    number: str = ""
    wording: int = 1


@dataclass(frozen=True, slots=True)
class TakenOver:
    """接收. The receiver has the case and the papers of slip ``number``, and says what was short."""

    shortage: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class Expedited:
    """绿色通道. The named office put the project on the green channel, on this ground (DOMAIN 2)."""

    office: str
    ground: str
    card: str = ""


@dataclass(frozen=True, slots=True)
class AgentAssigned:
    """代办. A 代办员 was named at the applicant's request, free of charge."""

    officer: str


@dataclass(frozen=True, slots=True)
class Conferred:
    """会商. The departments met over the case; who was there and what was settled."""

    present: tuple[str, ...]
    settled: str


@dataclass(frozen=True, slots=True)
class Charged:
    """收费. The one fee sheet of all departments (一表制); each line has its legal basis (Art. 58)."""

    number: str
    lines: tuple[FeeLine, ...]
    wording: int = 1


@dataclass(frozen=True, slots=True)
class Examined:
    """审查. An internal step of the item was done, with its opinion."""

    step: str
    opinion: str


@dataclass(frozen=True, slots=True)
class Inspected:
    """现场核查. Two or more officers looked at the place and found this (Art. 34, 55); it stops no clock."""

    officers: tuple[str, ...]
    finding: str
    passed: bool


@dataclass(frozen=True, slots=True)
class Suspended:
    """中止. A special procedure began on ``starts_on`` and is expected to take ``days`` (working days); told by
    paper ``number`` and uncounted only once told (Art. 45).
    """

    number: str
    procedure: SpecialProcedure
    basis: str
    approver: str
    starts_on: date
    days: int
    wording: int = 1


@dataclass(frozen=True, slots=True)
class Resumed:
    """恢复. The special procedure ended on ``ended_on``; the remaining days run on from the next working day."""

    ended_on: date
    result: str = ""
    wording: int = 1


@dataclass(frozen=True, slots=True)
class Extended:
    """延期. ``days`` more (working days), approved by ``approver``, for a reason told to the applicant (Art. 42)."""

    number: str
    days: int
    reason: str
    approver: str
    wording: int = 1


@dataclass(frozen=True, slots=True)
class HearingOffered:
    """听证告知. The right to a hearing was told (Art. 47); ``to`` is whom in kind (申请人, 相邻业主), not by name."""

    to: str


@dataclass(frozen=True, slots=True)
class HearingRequested:
    """听证申请. A hearing was asked for within five days of being told (Art. 47), ``by`` whom in kind, not by name."""

    by: str


@dataclass(frozen=True, slots=True)
class HearingSet:
    """听证通知. Time and place were told and published, seven days before (Art. 48)."""

    held_on: date
    place: str


@dataclass(frozen=True, slots=True)
class Heard:
    """听证. The hearing was held in public; its signed minutes bind the decision (Art. 48)."""

    minutes: str


@dataclass(frozen=True, slots=True)
class SentUp:
    """转报. Reviewed here within twenty days and sent with all papers to the body that decides (Art. 43)."""

    to_body: str
    opinion: str


@dataclass(frozen=True, slots=True)
class MembersCalled:
    """联办启动. The lead (A角) passed the application to the helping departments (B角), parallel or in turn."""

    members: tuple[MemberCall, ...]


@dataclass(frozen=True, slots=True)
class MemberTook:
    """协办接收. A helping department has the application and answers for its part."""

    department: str


@dataclass(frozen=True, slots=True)
class MemberAnswered:
    """协办答复. The written result of a helping department; nobody else can give it."""

    department: str
    outcome: Outcome
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """决定. Granted or denied, with reasons if denied (Art. 38); the ten days of Art. 44 begin.

    ``report`` is the number of the 否定报备 a denial rests on.
    """

    number: str
    outcome: Outcome
    reasons: str = ""
    report: str = ""
    wording: int = 1


@dataclass(frozen=True, slots=True)
class Issued:
    """出件. The result lies ready and the applicant was told to fetch it; from here the delay is not the window's."""

    document: str
    told_by: Channel = Channel.PHONE
    wording: int = 1


@dataclass(frozen=True, slots=True)
class Served:
    """送达. The result is in the hands of the applicant or agent named by ``to``; the case is closed."""

    document: str
    to: UUID
    refused: bool = False
    witness: UUID | None = None
    wording: int = 1


HandlingAct = (
    HandedOver
    | TakenOver
    | Expedited
    | AgentAssigned
    | Conferred
    | Charged
    | Examined
    | Inspected
    | Suspended
    | Resumed
    | Extended
    | HearingOffered
    | HearingRequested
    | HearingSet
    | Heard
    | SentUp
    | MembersCalled
    | MemberTook
    | MemberAnswered
    | Decided
    | Issued
    | Served
)
