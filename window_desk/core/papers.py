"""文书. Which papers a case can print, and what each says: everything a form needs, as of the act it renders.

A reprint years later gathers the same facts (the case folded up to that act, the item's version, the wording's, the
roster's and the calendar's of that day), so it is word for word the same but for the mark 补打 (MISSION C4).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, cast
from uuid import UUID

from window_desk.core.acts import (
    Accepted,
    Act,
    Answered,
    Charged,
    Checked,
    Committed,
    Complained,
    Decided,
    Declined,
    Extended,
    Form,
    HandedOver,
    Issued,
    Notified,
    Outcome,
    Received,
    Referred,
    RefusalReported,
    Resumed,
    Served,
    Suspended,
)
from window_desk.core.bench import Bench
from window_desk.core.case import Case, Stage
from window_desk.core.catalogue import Item
from window_desk.core.entry import Entry
from window_desk.core.ids import PAPER_MARKS, PaperCode, file_base, paper_number
from window_desk.core.party import Party
from window_desk.core.policy import Policy
from window_desk.core.posts import Centre, Department, Roster, Window
from window_desk.core.workdays import Calendar

RENDERED_AS: Mapping[type[Act], tuple[Form, ...]] = {
    Notified: (Form.ONE_TIME_NOTICE,),
    Committed: (Form.COMMITMENT,),
    Accepted: (Form.ACCEPTANCE_NOTICE,),
    Referred: (Form.REFERRAL_SLIP, Form.QUEUE_SLIP),
    HandedOver: (Form.TRANSFER_LIST,),
    RefusalReported: (Form.REFUSAL_REPORT,),
    Complained: (Form.COMPLAINT_RECORD,),
    Charged: (Form.FEE_SHEET,),
    Declined: (Form.DECLINE_NOTICE,),
    Suspended: (Form.SPECIAL_PROCEDURE_NOTICE,),
    Resumed: (Form.SPECIAL_PROCEDURE_END,),
    Extended: (Form.EXTENSION_NOTICE,),
    Decided: (Form.DECISION,),
    Issued: (Form.COLLECTION_SLIP,),
    Served: (Form.SERVICE_RECORD,),
    Answered: (Form.VISIT_SLIP,),
    Received: (Form.VISIT_SLIP,),
}
"""The papers an act prints, the one that matters most first; beside these the receipt (see ``papers_of``)."""

OWED = frozenset(
    {
        Form.RECEIPT,
        Form.ONE_TIME_NOTICE,
        Form.COMMITMENT,
        Form.ACCEPTANCE_NOTICE,
        Form.DECLINE_NOTICE,
        Form.SPECIAL_PROCEDURE_NOTICE,
        Form.EXTENSION_NOTICE,
        Form.DECISION,
        Form.FEE_SHEET,
    }
)
"""The papers an applicant may have a claim to (``is_owed`` says when); one that is not out stays on the worklist."""

SLIPS = frozenset({Form.VISIT_SLIP, Form.QUEUE_SLIP})
"""The papers on the 80 mm roll: a convenience to whoever asked, never the proof of a step (thermal paper fades)."""


class Leaflet(StrEnum):
    """What is handed out and renders no act: a function of the catalogue (``core.leaflets``). Worded like a form."""

    GUIDE = "guide"
    CHECKLIST = "checklist"


@dataclass(frozen=True, slots=True)
class CasePaper:
    """One paper a case can print: its form, its number, and the act it renders."""

    form: Form
    number: str
    entry: Entry


def papers_of(case: Case) -> tuple[CasePaper, ...]:
    """Every paper the case can print, in the order of its acts. Voided and disputed acts print nothing; nor does a
    decision made above (Art. 43), which is that body's paper.

    The receipt (收件凭证) renders the last checking of the materials, so that it says what came; before any, the
    receiving itself.
    """
    live = case.live()
    taken = [entry for entry in live if isinstance(entry.act, Received | Checked)]
    receipt = [CasePaper(Form.RECEIPT, paper_number(Form.RECEIPT, case.number), entry) for entry in taken[-1:]]
    rendered = ((form, entry) for entry in live for form in RENDERED_AS.get(type(entry.act), ()))
    ours = ((form, entry) for form, entry in rendered if form is not Form.DECISION or case.sent_up_at is None)
    return (*receipt, *(CasePaper(form, _number(case, entry, form), entry) for form, entry in ours))


def _number(case: Case, entry: Entry, form: Form) -> str:
    """The number of the paper: that of its act under the form's own mark; of an act without one, the file's, counted
    from the second of its kind, voided ones included, so that none is ever given twice (MISSION C3).
    """
    if number := getattr(entry.act, "number", ""):
        return f"{PAPER_MARKS[form]}字 {number.partition(' ')[2] or number}"
    alike = [other.act_id for other in case.entries if type(other.act) is type(entry.act)]
    nth = alike.index(entry.act_id) + 1
    base = case.reference.rpartition(" ")[2] or file_base(case.entries[0].by.window, case.case_id)
    return paper_number(form, base, nth if nth > 1 else None)


def cited_form(kind: type[Act]) -> Form | None:
    """The form whose text an act of ``kind`` cites by its ``wording``; its other papers keep to the text of its day."""
    return Form.RECEIPT if kind in (Received, Checked) else next(iter(RENDERED_AS.get(kind, ())), None)


def citing(act: Act, newest: Mapping[Form | Leaflet, int]) -> Act:
    """The act, citing the newest version of the text its paper is set in."""
    form = cited_form(type(act))
    version = newest.get(form, 1) if form else 1
    if not form or version == getattr(act, "wording", 1):
        return act
    worded: Any = act  # every act that prints a paper has the field
    return cast(Act, replace(worded, wording=version))


def is_owed(paper: CasePaper, case: Case) -> bool:
    """Whether the applicant has a claim to it: to a receipt only until a notice or acceptance says more, to a decision
    if it is a "no" (Art. 38); who is granted something is owed the licence.
    """
    if isinstance(paper.entry.act, Decided) and paper.entry.act.outcome is Outcome.GRANTED:
        return False
    return paper.form in OWED and (paper.form is not Form.RECEIPT or case.stage is Stage.RECEIVED)


def put_right_on(case: Case, paper: CasePaper) -> date | None:
    """The day as of which the dates of that paper were last put right, on a copy that is out; ``None``: never."""
    out = (p for p in case.papers if (p.of_act, p.form) == (paper.entry.act_id, paper.form) and p.fate.is_out)
    return max((p.known_on for p in out if p.known_on), default=None)


@dataclass(frozen=True, slots=True)
class Wording:
    """The text of one form or leaflet in one version; ``texts`` by key, ``{…}`` for facts, ``[…]`` around a clause
    that is left out where a fact in it is empty (``resources/forms``).
    """

    form: Form | Leaflet
    version: int
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """The facts of one paper. ``case`` is as of ``entry``; ``officer`` how the clerk signs; ``copy`` n is 补打 n.

    ``known_item`` is ``None`` where the file is no application; ``people`` are those the paper may name, by id. Roster
    and calendar are those of the act's day; the calendar that of ``known_on``, where dates were put right (日期更正).
    """

    form: Form
    number: str
    entry: Entry
    case: Case
    known_item: Item | None
    people: Mapping[UUID, Party]
    roster: Roster
    department: Department
    window: Window
    officer: str
    calendar: Calendar
    policy: Policy
    wording: Wording
    copy: int = 0
    known_on: date | None = None

    @property
    def variant(self) -> str:
        """Which of the papers of its form this is, as its wording calls it: by what the act says; empty where all are
        alike.
        """
        match self.entry.act:
            case Declined(ground=kind) | Committed(kind=kind) | Decided(outcome=kind):
                return kind.value
            case _:
                return ""

    @property
    def item(self) -> Item:
        """The item of the application, in its version."""
        assert self.known_item is not None, "only papers of an application speak of its item"
        return self.known_item

    @property
    def applicant(self) -> Party:
        """The applicant of the application."""
        assert self.case.applicant is not None, "only papers of an application speak of its applicant"
        return self.people[self.case.applicant]

    @property
    def agent(self) -> Party | None:
        """Who applied for the applicant, if somebody did."""
        return self.people[self.case.agent] if self.case.agent else None

    @property
    def centre(self) -> Centre:
        """The centre the window stands in."""
        return self.roster.centre

    @property
    def bench(self) -> Bench:
        """What the dates on the paper are reckoned with: as of the act."""
        return Bench(self.known_item, self.calendar, self.entry.happened_at, self.policy)

    @property
    def code(self) -> PaperCode:
        """What the QR code holds: number and short hash of the act, no personal data (MISSION C6)."""
        return PaperCode(self.form, self.number, self.entry.short_hash)
