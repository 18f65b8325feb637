"""A visit: the case on screen as the ledger has it, and beside it what was typed and not yet recorded.

What is typed is kept as a draft at once, so that a crash, a power cut or the next applicant loses nothing (A21).
No Qt here: the panels show a visit and tell it what was typed.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from window_desk.core import materials, one_time_notice, renewals
from window_desk.core.acts import (
    Act,
    Channel,
    Checked,
    ContactNoted,
    CorrectedOnSpot,
    FirstContacted,
    Supplemented,
)
from window_desk.core.case import Stage
from window_desk.core.catalogue import Item, Situation
from window_desk.core.numbering import next_number
from window_desk.core.party import IdKind, Party, PartyKind
from window_desk.core.reasons import Refusal
from window_desk.core.wire import plain, reader
from window_desk.desk import Desk
from window_desk.ui.counter.asking import Asking
from window_desk.ui.counter.jotted import ContactJotted, Jotted, PartyJotted
from window_desk.ui.counter.judging import Judging

BY_AGENT = "by_agent"
"""The situation, the same in every item, in which somebody else applies for the applicant (Art. 29)."""


class Visit(Judging, Asking):
    """One case at the counter. ``case`` is the record, ``jotted`` what is not yet in it; ``happened_at`` is when the
    next acts happened, where they are entered late (补录), with the reason; ``beside`` is the number of the case that
    was on screen when a file of its own began.
    """

    def __init__(self, desk: Desk, case_id: UUID, beside: str = "") -> None:
        self.desk, self.beside = desk, beside
        self.case = desk.case(case_id)
        data = desk.draft(case_id)
        self.jotted = reader(Jotted)(data) if data else Jotted()
        self.happened_at: datetime | None = None
        self.late_reason = ""

    # what is known

    @property
    def item(self) -> Item | None:
        """The item of the case, or the one chosen so far."""
        if self.case.item:
            return self.desk.item_of(self.case)
        return self.desk.item(self.jotted.item, self.jotted.item_version) if self.jotted.item else None

    @property
    def received(self) -> bool:
        """Whether the case is on file."""
        return self.case.received_at is not None

    @property
    def answers(self) -> tuple[str, ...]:
        """The situations answered yes."""
        return self.case.answers if self.received else self.jotted.answers

    @property
    def ending(self) -> Situation | None:
        """The situation answered yes that ends the matter before it is a case."""
        return None if self.received or not self.item else materials.ends_matter(self.item, self.answers)

    @property
    def by_agent(self) -> bool:
        """Whether somebody else applies for the applicant."""
        return BY_AGENT in self.answers

    @property
    def expires_on(self) -> date | None:
        """The last day of the licence to be renewed, as typed so far; ``None`` where the item renews none."""
        return self.jotted.expires_on if self.item and self.item.renewal else None

    @property
    def asked(self) -> renewals.Asked | None:
        """How a renewal asked for today stands to its window."""
        if self.expires_on is None or self.item is None or self.item.renewal is None:
            return None
        return renewals.asked(self.item.renewal, self.desk.today(), self.expires_on, self.desk.calendar)

    def party(self, party_id: UUID | None) -> Party | None:
        """A party of the case, where this window holds it."""
        return self.desk.party(party_id) if party_id else None

    @property
    def supply_by(self) -> tuple[date, bool]:
        """The applicant's last day, were the notice given today, and whether it is provisional."""
        due = one_time_notice.supply_by(self.desk.bench(self.case))
        return due.on, due.provisional

    # what is typed

    def choose_item(self, code: str) -> None:
        """Take the newest version of an item; answers and people already typed stay."""
        item = self.desk.item(code)
        keys = {situation.key for situation in item.situations}
        answers = tuple(key for key in self.jotted.answers if key in keys)
        self.keep(replace(self.jotted, item=item.code, item_version=item.version, answers=answers))

    def answer(self, yes: Iterable[str]) -> None:
        """The situations answered yes."""
        self.keep(replace(self.jotted, answers=tuple(yes)))

    def jot_applicant(self, party: PartyJotted) -> None:
        """Who applies, as typed so far."""
        self.keep(replace(self.jotted, applicant=party))

    def jot_agent(self, party: PartyJotted) -> None:
        """Who applies for them, as typed so far."""
        self.keep(replace(self.jotted, agent=party))

    def jot_expiry(self, expires_on: date | None) -> None:
        """The last day of the licence to be renewed."""
        self.keep(replace(self.jotted, expires_on=expires_on))

    def keep(self, jotted: Jotted) -> None:
        """Jot that down in place of what was; it is on the disk at once."""
        if jotted != self.jotted:
            self.jotted = jotted
            self.desk.save_draft(self.case.case_id, plain(jotted))

    # what is recorded

    def begin(self) -> None:
        """首问: the visit begins, and whoever sits here is responsible from now on; only the first time (A2)."""
        if self.case.stage is Stage.NEW:
            self.record(FirstContacted(Channel.COUNTER))

    def person(self, name: str, phone: str = "") -> UUID | None:
        """Write down somebody of whom only name and phone are known; ``None`` where there is no name."""
        if not name.strip():
            return None
        return self.desk.keep_party(PartyKind.PERSON, name, IdKind.OTHER, "", phone).party_id

    def number(self, kind: type) -> str:
        """The number the next act of ``kind`` gives itself; that of a voided one is never given again (MISSION C3)."""
        assert self.desk.session is not None  # there is no visit without somebody at the window
        return next_number(self.case, kind, self.desk.session.window.number)

    def objection(self, acts: Iterable[Act]) -> Refusal | None:
        """Why ``acts`` may not be recorded, one after the other; ``None`` if they may."""
        return self.desk.objection(self.case, acts, self.happened_at, self.late_reason)

    def record(self, act: Act) -> UUID:
        """Record an act of this case; its id. ``NotPermitted`` changes nothing. What was jotted for it is done with."""
        entry = self.desk.record(self.case.case_id, act, self.happened_at, self.late_reason)
        if isinstance(act, ContactNoted):
            self.keep(replace(self.jotted, contact=ContactJotted()))
        if isinstance(act, Checked | CorrectedOnSpot | Supplemented):
            done = {finding.material for finding in act.findings}
            if self.item:
                self.desk.phrasebook.remember(self.item, act.findings)
            self.keep(replace(self.jotted, findings=tuple(f for f in self.jotted.findings if f.material not in done)))
        self.reload()
        return entry.act_id

    def reload(self) -> None:
        """Read the case again."""
        self.case = self.desk.case(self.case.case_id)
