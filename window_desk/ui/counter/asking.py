"""The question of a visit: who asks, how, about what, with which papers; typed beside the case or on record (A2)."""

from abc import ABC, abstractmethod
from dataclasses import replace
from uuid import UUID

from window_desk.core.acts import Act, ContactNoted, Referred
from window_desk.core.case import Case, Stage
from window_desk.core.first_contact import told
from window_desk.core.party import Party
from window_desk.ui.counter.jotted import ContactJotted, Jotted


class Asking(ABC):
    """The part of a visit that is about the contact. ``case`` is the record, ``jotted`` what is not yet in it."""

    case: Case
    jotted: Jotted
    question = ""
    """What stands in the search field as a question."""

    @abstractmethod
    def party(self, party_id: UUID | None) -> Party | None:
        """A party of the case, where this window holds it."""

    @abstractmethod
    def person(self, name: str, phone: str = "") -> UUID | None:
        """Write down somebody of whom only name and phone are known."""

    @abstractmethod
    def record(self, act: Act) -> UUID:
        """Record an act of this case; its id."""

    @abstractmethod
    def keep(self, jotted: Jotted) -> None:
        """Jot that down in place of what was."""

    @property
    def contact(self) -> ContactJotted:
        """The contact as typed so far, else as it is on record."""
        known = told(self.case)
        if self.jotted.contact != ContactJotted() or not known:
            return self.jotted.contact
        last = known[-1]
        asker = self.party(last.person)
        name, phone = (asker.name, asker.phone) if asker else ("", "")
        return ContactJotted(last.channel, name, phone, last.matter, last.papers)

    @property
    def matter(self) -> str:
        """What it is about, as noted, else as it was sent on."""
        sent = (e.act.matter for e in reversed(self.case.live(Referred)) if isinstance(e.act, Referred))
        return self.contact.matter or next(sent, "")

    @property
    def contact_acts(self) -> tuple[Act, ...]:
        """What was typed about who asks, to be put on record before the contact goes on; nothing where nothing was."""
        typed, known = self.jotted.contact, told(self.case)
        if typed == ContactJotted() or self.case.stage is not Stage.CONTACT:
            return ()
        asker = self.person(typed.name, typed.phone) or (known[-1].person if known else None)
        return (ContactNoted(typed.channel, typed.matter.strip(), asker, typed.papers.strip()),)

    @property
    def is_passing(self) -> bool:
        """Whether the contact has come to nothing of its own yet: no item, no matter, no papers, not sent on."""
        own = self.jotted.item or self.contact.matter or self.contact.papers or self.case.referrals
        return self.case.stage is Stage.CONTACT and not own

    def jot_contact(self, contact: ContactJotted) -> None:
        """Who asks and about what, as typed so far."""
        if contact != self.contact:
            self.keep(replace(self.jotted, contact=contact))

    def note_contact(self) -> None:
        """Put on record what was typed about who asks, if anything was and is not there yet."""
        for act in self.contact_acts:
            self.record(act)
