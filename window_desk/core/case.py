"""A case (办件): what its acts add up to. ``core.fold`` makes it; nothing else ever does."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from window_desk.core.acts import Channel, Demand, Ending, Finding, Form, Outcome, PaperFate
from window_desk.core.entry import CHINA, Entry, Hand


class Stage(StrEnum):
    """Where a case stands. The order is the order of a case's life."""

    NEW = "new"
    CONTACT = "contact"
    ANSWERED = "answered"
    RECEIVED = "received"
    NOTIFIED = "notified"
    ACCEPTED = "accepted"
    DECIDED = "decided"
    SERVED = "served"


OPEN_STAGES = frozenset({Stage.CONTACT, Stage.RECEIVED, Stage.NOTIFIED, Stage.ACCEPTED, Stage.DECIDED})
"""The stages in which somebody still owes the applicant something."""


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
    """A paper that was asked for; ``of_act`` is the act it renders, ``copy`` 0 the first print."""

    form: Form
    number: str
    of_act: UUID
    fate: PaperFate
    copy: int


@dataclass(frozen=True, slots=True)
class Case:
    """办件. What the acts so far add up to; every field follows from ``entries`` alone.

    Dates are legal days in China, ``None`` until it happened. ``entries`` holds every line in ledger order, voided and
    disputed ones included, so that a correction never hides what it corrects.
    """

    case_id: UUID
    stage: Stage = Stage.NEW
    first_contact: Hand | None = None
    contacted_at: datetime | None = None
    ending: Ending | None = None
    competent_body: str = ""
    number: str = ""
    item: str = ""
    item_version: int = 0
    applicant: UUID | None = None
    agent: UUID | None = None
    answers: tuple[str, ...] = ()
    channel: Channel = Channel.COUNTER
    received_at: datetime | None = None
    findings: Mapping[int, Finding] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()
    accepted_at: datetime | None = None
    acceptance_number: str = ""
    decided_at: datetime | None = None
    decision_number: str = ""
    outcome: Outcome | None = None
    served_at: datetime | None = None
    holder: Hand | None = None
    papers: tuple[Paper, ...] = ()
    entries: tuple[Entry, ...] = ()
    disputed: frozenset[UUID] = frozenset()
    voided: frozenset[UUID] = frozenset()
    unknown: frozenset[UUID] = frozenset()

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
    def open_notice(self) -> Notice | None:
        """The last notice while something it asked for is still missing."""
        return self.notices[-1] if self.notices and self.notices[-1].supplied_on is None else None

    def entry(self, act_id: UUID) -> Entry:
        """The line with that id; ``KeyError`` where the case has none."""
        for entry in self.entries:
            if entry.act_id == act_id:
                return entry
        raise KeyError(act_id)


def legal_day(moment: datetime) -> date:
    """The day of an aware moment in China."""
    return moment.astimezone(CHINA).date()
