"""A case (办件): what its acts add up to. ``core.fold`` makes it; nothing else ever does."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from enum import StrEnum
from operator import attrgetter
from typing import TYPE_CHECKING, Any
from uuid import UUID

from window_desk.core.acts import Act, Channel, Ending, FeeLine, Finding, GapOutcome, Ground, Outcome
from window_desk.core.entry import CHINA, Entry, Hand
from window_desk.core.parts import (
    Appeal,
    Commitment,
    Complaint,
    Evaluation,
    Extension,
    Hearing,
    Holding,
    Leave,
    Member,
    Notice,
    Paper,
    Proceeding,
    Referral,
    RefusalReport,
    SpotCheck,
    Suspension,
)
from window_desk.core.supervised_task import SupervisedTask


class Stage(StrEnum):
    """Where a case stands. The order is the order of a case's life.

    ``DUTY`` and ``SETTLED`` are those of a file that is no application (``File``).
    """

    NEW = "new"
    CONTACT = "contact"
    ANSWERED = "answered"
    RECEIVED = "received"
    NOTIFIED = "notified"
    ACCEPTED = "accepted"
    SENT_UP = "sent_up"
    DECIDED = "decided"
    ISSUED = "issued"
    SERVED = "served"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    DUTY = "duty"
    SETTLED = "settled"


OPEN_STAGES = frozenset(
    {
        Stage.CONTACT,
        Stage.RECEIVED,
        Stage.NOTIFIED,
        Stage.ACCEPTED,
        Stage.SENT_UP,
        Stage.DECIDED,
        Stage.ISSUED,
        Stage.DUTY,
    }
)
"""The stages in which somebody still owes somebody something."""

ON_FILE = frozenset(Stage) - {Stage.NEW, Stage.CONTACT, Stage.ANSWERED, Stage.DUTY, Stage.SETTLED}
"""The stages of an application that was received."""


class File(StrEnum):
    """What a file of the ledger is about: an application, a question only, or a duty of the centre itself."""

    APPLICATION = "application"
    CONTACT = "contact"
    COMPLAINT = "complaint"
    INSPECTION = "inspection"
    LEAVE = "leave"
    TASK = "task"
    RELEASE = "release"
    EXPORT = "export"
    ERASURE = "erasure"
    ACKNOWLEDGEMENT = "acknowledgement"
    CLOCK = "clock"
    PIN = "pin"


@dataclass(frozen=True, slots=True)
class Case:
    """办件. What the acts so far add up to; every field follows from ``entries`` alone.

    Dates are legal days in China, ``None`` until it happened. ``record`` is what a file of one line is, and its name;
    ``entries`` holds every line in ledger order, voided and disputed ones too, so that a correction never hides what it
    corrects. ``closed_at`` is the moment the matter ended without a decision: declined, withdrawn, lapsed.
    """

    case_id: UUID
    stage: Stage = Stage.NEW
    # 首问
    first_contact: Hand | None = None
    contacted_at: datetime | None = None
    ending: Ending | None = None
    ended_at: datetime | None = None
    competent_body: str = ""
    referrals: tuple[Referral, ...] = ()
    # 收件, 告知, 受理
    number: str = ""
    item: str = ""
    item_version: int = 0
    applicant: UUID | None = None
    agent: UUID | None = None
    answers: tuple[str, ...] = ()
    channel: Channel = Channel.COUNTER
    expires_on: date | None = None
    received_at: datetime | None = None
    findings: Mapping[int, Finding] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    accepted_at: datetime | None = None
    acceptance_number: str = ""
    ground: Ground | None = None
    lapse: GapOutcome | None = None
    closed_at: datetime | None = None
    # 办理
    holder: Hand | None = None
    holdings: tuple[Holding, ...] = ()
    transfers: tuple[Referral, ...] = ()
    green_channel: str = ""
    agent_officer: str = ""
    fees: tuple[FeeLine, ...] = ()
    steps_done: Mapping[str, date] = field(default_factory=dict)
    visited_on: date | None = None
    suspensions: tuple[Suspension, ...] = ()
    extensions: tuple[Extension, ...] = ()
    hearing: Hearing | None = None
    sent_up_at: datetime | None = None
    members: tuple[Member, ...] = ()
    # 决定, 送达
    decided_at: datetime | None = None
    decision_number: str = ""
    outcome: Outcome | None = None
    issued_at: datetime | None = None
    served_at: datetime | None = None
    # 监督
    reports: tuple[RefusalReport, ...] = ()
    reviews: Mapping[UUID, bool] = field(default_factory=dict)
    evaluation: Evaluation | None = None
    complaint: Complaint | None = None
    spot_check: SpotCheck | None = None
    proceedings: Mapping[str, Proceeding] = field(default_factory=dict)
    appeals: tuple[Appeal, ...] = ()
    leave: Leave | None = None
    task: SupervisedTask | None = None
    record: tuple[File, str] | None = None
    # 台账
    papers: tuple[Paper, ...] = ()
    told: Mapping[UUID, date] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()
    disputed: frozenset[UUID] = frozenset()
    voided: frozenset[UUID] = frozenset()
    unknown: frozenset[UUID] = frozenset()

    @property
    def file(self) -> File:
        """What this file is about."""
        if self.complaint or self.spot_check:
            return File.COMPLAINT if self.complaint else File.INSPECTION
        if self.leave or self.task:
            return File.LEAVE if self.leave else File.TASK
        return self.record[0] if self.record else File.APPLICATION if self.number else File.CONTACT

    @property
    def reference(self) -> str:
        """The number people call it by; empty for a question only."""
        named = self.record[1] if self.record else self.number
        return named or (self.complaint or self.spot_check or self.task or self).number

    @property
    def received_on(self) -> date | None:
        """The day the application came in."""
        return self.received_at and legal_day(self.received_at)

    @property
    def accepted_on(self) -> date | None:
        """The day the acceptance was written; the clock may have begun earlier (``time_limits.clock_start``)."""
        return self.accepted_at and legal_day(self.accepted_at)

    @property
    def decided_on(self) -> date | None:
        """The day of the decision."""
        return self.decided_at and legal_day(self.decided_at)

    @property
    def served_on(self) -> date | None:
        """The day the result was handed over."""
        return self.served_at and legal_day(self.served_at)

    @property
    def closed_on(self) -> date | None:
        """The day the matter ended without a decision."""
        return self.closed_at and legal_day(self.closed_at)

    @property
    def open_notice(self) -> Notice | None:
        """The last notice while something it asked for is still missing."""
        return self.notices[-1] if self.notices and self.notices[-1].supplied_on is None else None

    @property
    def open_suspension(self) -> Suspension | None:
        """The special procedure now running, if any."""
        return self.suspensions[-1] if self.suspensions and self.suspensions[-1].ended_on is None else None

    def entry(self, act_id: UUID) -> Entry:
        """The line with that id; ``KeyError`` where the case has none."""
        for entry in self.entries:
            if entry.act_id == act_id:
                return entry
        raise KeyError(act_id)

    def live(self, *kinds: type[Act]) -> tuple[Entry, ...]:
        """The lines that count (neither voided nor disputed), of ``kinds`` where given."""
        dead = self.voided | self.disputed
        return tuple(e for e in self.entries if e.act_id not in dead and (not kinds or isinstance(e.act, kinds)))


if TYPE_CHECKING:  # a change is checked as that of any dataclass
    changed = replace
else:
    _PLACE = {each.name: place for place, each in enumerate(fields(Case))}
    _GET, _PUT = attrgetter(*_PLACE), [getattr(Case, name).__set__ for name in _PLACE]

    def changed(case: Case, **changes: Any) -> Case:
        """What ``dataclasses.replace`` makes at many times the price; a fold makes some three changes an act."""
        values = list(_GET(case))
        for name, value in changes.items():
            values[_PLACE[name]] = value
        new = object.__new__(Case)
        for put, value in zip(_PUT, values, strict=True):
            put(new, value)
        return new


def legal_day(moment: datetime) -> date:
    """The day of an aware moment in China."""
    return moment.astimezone(CHINA).date()
