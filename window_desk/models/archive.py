"""The papers of a case: which there are, what each says as of its act, and which one a scanned code means."""

from dataclasses import dataclass, fields
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from window_desk.core.acts import Complained, ContactNoted, FirstContacted, Form
from window_desk.core.case import Case, legal_day
from window_desk.core.entry import Entry
from window_desk.core.fold import fold
from window_desk.core.ids import PaperCode, read_paper_code
from window_desk.core.papers import CasePaper, PaperFacts, Wording, cited_form, papers_of, put_right_on
from window_desk.core.party import Party, erased
from window_desk.errors import NoSuchPaper, WindowDeskError
from window_desk.models import parties, queries, reference
from window_desk.models.people import ERASED
from window_desk.models.published import Published

NOT_IN_ROSTER = "名册里没有 {window} 号窗口或“{item}”的主管部门，请同步名册后再打印。"
NOT_HERE = "本机没有 {number} 的记录，可能还没有同步到本窗口，请稍后再扫或到原窗口办理。"


@dataclass(frozen=True, slots=True)
class Scan:
    """What a scanned paper turned out to be; ``agrees``: the record holds the very act it renders (MISSION C6)."""

    code: PaperCode
    case_id: UUID
    act_id: UUID
    agrees: bool


def facts(
    connection: Connection,
    published: Published,
    whole: Case,
    act_id: UUID,
    form: Form | None,
    copy: int,
    known_on: date | None = None,
) -> PaperFacts:
    """Everything one paper says, from the ledger as of its act; the act's first where no ``form`` is named.

    ``known_on`` puts its dates right by the calendar of that day; a copy of one put right says the same as that.
    ``NoSuchPaper`` where the act prints none.
    """
    printed = (p for p in papers_of(whole) if p.entry.act_id == act_id and form in (None, p.form))
    if (paper := next(printed, None)) is None:
        raise NoSuchPaper("这一步没有可以打印的文书，或者已经作废。")
    entry, roster = paper.entry, published.roster_as_of(paper.entry.on)
    known_on = known_on or put_right_on(whole, paper)
    case = fold(whole.case_id, (e for e in whole.entries if e.order <= entry.order))
    began = case.received_at or case.contacted_at
    window = roster.window(entry.by.window)
    item = published.item(case.item, case.item_version) if case.item else None
    department = roster.department(item.department if item else window.department) if window else None
    if window is None or department is None:
        raise WindowDeskError(NOT_IN_ROSTER, window=entry.by.window, item=item.name if item else "")
    return PaperFacts(
        form=paper.form,
        number=paper.number,
        entry=entry,
        case=case,
        known_item=item,
        people=_people(connection, case, entry),
        roster=roster,
        department=department,
        window=window,
        officer=roster.signature(entry.by),
        calendar=published.calendar_as_of(known_on or entry.on),
        policy=published.policy(legal_day(began) if began else entry.on),
        wording=_wording(published, paper),
        copy=copy,
        known_on=known_on,
    )


def _wording(published: Published, paper: CasePaper) -> Wording:
    """The version the act cites; a second paper of the same act is set in the version of its day."""
    if paper.form is cited_form(type(paper.entry.act)):
        return published.wording(paper.form, getattr(paper.entry.act, "wording", 1))
    return published.wording_as_of(paper.form, paper.entry.on)


def _people(connection: Connection, case: Case, entry: Entry) -> dict[UUID, Party]:
    """Who the paper may name: the applicant and agent, who must be here, and whom its act or a contact names."""
    named = [e.act for e in case.live(FirstContacted, ContactNoted, Complained)] + [entry.act]
    cited = {value for act in named for f in fields(act) if isinstance(value := getattr(act, f.name), UUID)}
    people = {party_id: _present(connection, party_id) for party_id in (case.applicant, case.agent) if party_id}
    found = ((party_id, parties.by_id(connection, party_id)) for party_id in cited - people.keys())
    return people | {party_id: party for party_id, party in found if party}


def _present(connection: Connection, party_id: UUID) -> Party:
    party = parties.by_id(connection, party_id)
    if party is None and reference.newest(connection, ERASED, str(party_id)):
        return erased(party_id)
    if party is None:
        raise WindowDeskError("本窗口没有这位申请人的资料，请到原办理窗口打印。")
    return party


def scan(connection: Connection, text: str) -> tuple[PaperCode, UUID, UUID] | None:
    """The code, case and act a scanned text means; ``None`` for no code of ours, ``NoSuchPaper`` for one not here."""
    code = read_paper_code(text)
    if code is None:
        return None
    found = queries.case_of_paper(connection, code.number)
    if not found:
        raise NoSuchPaper(NOT_HERE, number=code.number)
    return code, *found[-1]
