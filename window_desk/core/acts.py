"""The acts of the ledger (台账). Read this first.

A case is nothing but the acts done in it, one line each, as a clerk would write them into the paper 台账. An act is a
past participle; its docstring begins with the Chinese term and says what the line means in law. What was done is the
act; who did it, where, when, and its place in a device's chain is the ``Entry`` around it (``core.entry``).

Names, numbers, phones and addresses never stand in an act: an act cites a ``party_id`` (see ``core.party``).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


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
    EXEMPT = "exempt"
    NOT_APPLICABLE = "not_applicable"


class Ending(StrEnum):
    """How a contact ended that became no case: answered here, or not ours (the competent body is named)."""

    ANSWERED = "answered"
    NOT_OURS = "not_ours"


class Outcome(StrEnum):
    """准予 / 不予许可: what was decided (Art. 38)."""

    GRANTED = "granted"
    DENIED = "denied"


class Form(StrEnum):
    """The papers the counter prints; each has one module in ``printing.forms``."""

    RECEIPT = "receipt"
    ONE_TIME_NOTICE = "one_time_notice"
    ACCEPTANCE_NOTICE = "acceptance_notice"


class PaperFate(StrEnum):
    """What became of a print job: paper in hand, kept as PDF only, or failed (the act stands all the same)."""

    PRINTED = "printed"
    FILED = "filed"
    FAILED = "failed"


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
class FirstContacted:
    """首问. Somebody asked at this window first; whoever answered is responsible until the matter has an end."""

    channel: Channel
    matter: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """首问办结. The contact ended without a case: answered, or sent to the competent body by name (Art. 32(1)(2))."""

    ending: Ending
    answer: str
    competent_body: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """收件. The application came in, under its final number; the five days of Art. 32 begin.

    ``answers`` are the situation questions answered yes; they and the version fix the material list for good.
    """

    number: str
    item: str
    item_version: int
    applicant: UUID
    agent: UUID | None = None
    answers: tuple[str, ...] = ()
    channel: Channel = Channel.COUNTER


@dataclass(frozen=True, slots=True)
class Checked:
    """核对材料. The clerk looked at the materials and found this; later findings replace earlier ones, line by line."""

    findings: tuple[Finding, ...]


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
class Supplemented:
    """补正. The applicant handed in what a notice asked for; only that notice's materials are open to judgement."""

    notice: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Accepted:
    """受理. Complete and in due form, so it must be accepted; the clock of Art. 42 begins (Art. 32(1)(5))."""

    number: str
    wording: int = 1


@dataclass(frozen=True, slots=True)
class Decided:
    """决定. Granted or denied, with reasons if denied (Art. 38); the ten days of Art. 44 begin."""

    number: str
    outcome: Outcome
    reasons: str = ""


@dataclass(frozen=True, slots=True)
class Served:
    """送达. The result is in the hands of the applicant or agent named by ``to``; the case is closed."""

    document: str
    to: UUID


@dataclass(frozen=True, slots=True)
class Printed:
    """打印. A paper was asked for: which form, of which act, its fate. ``copy`` 0 is the first, n is 补打 n."""

    form: Form
    number: str
    of_act: UUID
    fate: PaperFate
    copy: int = 0
    printer: str = ""
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Voided:
    """作废. An earlier entry was a mistake, with the reason; both stay, the voided one no longer counts."""

    act_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """An act of a kind or format this program is too old to know: kept and passed on, never guessed at."""

    kind: str
    fmt: int


Act = (
    FirstContacted
    | Answered
    | Received
    | Checked
    | Notified
    | Supplemented
    | Accepted
    | Decided
    | Served
    | Printed
    | Voided
    | Unknown
)
"""Any act. A closed union, so that a forgotten kind is found by the type checker."""
