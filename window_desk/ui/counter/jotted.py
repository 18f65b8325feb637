"""What was typed and not yet recorded: people, contact, answers, findings. Kept as a draft at once (MISSION A21)."""

from dataclasses import dataclass
from datetime import date

from window_desk.core.acts import Channel, Finding
from window_desk.core.party import IdKind, PartyKind


@dataclass(frozen=True, slots=True)
class PartyJotted:
    """A person or organisation as typed so far."""

    id_kind: IdKind = IdKind.RESIDENT_ID
    number: str = ""
    name: str = ""
    phone: str = ""

    @property
    def kind(self) -> PartyKind:
        """An organisation is who has a credit code."""
        return PartyKind.ORGANISATION if self.id_kind is IdKind.CREDIT_CODE else PartyKind.PERSON

    @property
    def complete(self) -> bool:
        """Whether there is enough to write the party down."""
        return bool(self.name.strip() and self.number.strip())


@dataclass(frozen=True, slots=True)
class ContactJotted:
    """Who asks, how, about what, with which papers, as typed so far."""

    channel: Channel = Channel.COUNTER
    name: str = ""
    phone: str = ""
    matter: str = ""
    papers: str = ""


@dataclass(frozen=True, slots=True)
class Jotted:
    """Everything typed for a case and not yet recorded."""

    contact: ContactJotted = ContactJotted()

    item: str = ""
    item_version: int = 0
    answers: tuple[str, ...] = ()
    applicant: PartyJotted = PartyJotted()
    agent: PartyJotted = PartyJotted()
    expires_on: date | None = None
    findings: tuple[Finding, ...] = ()
