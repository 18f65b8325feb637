"""The papers of a case: which there are, what each says as of its act, and which one a scanned code means."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection

from window_desk.core.acts import Accepted, Checked, Form, Notified, Received
from window_desk.core.case import Case
from window_desk.core.entry import Entry
from window_desk.core.fold import fold
from window_desk.core.ids import PaperCode, paper_number, read_paper_code
from window_desk.core.papers import PaperFacts
from window_desk.core.party import Party
from window_desk.errors import NoSuchPaper, WindowDeskError
from window_desk.models import parties, queries
from window_desk.models.published import Published

NOT_IN_ROSTER = "名册里没有 {window} 号窗口或“{item}”的主管部门，请同步名册后再打印。"
NOT_HERE = "本机没有 {number} 的记录，可能还没有同步到本窗口，请稍后再扫或到原窗口办理。"


@dataclass(frozen=True, slots=True)
class CasePaper:
    """One paper a case can print: its form, its number, and the act it renders."""

    form: Form
    number: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class Scan:
    """What a scanned paper turned out to be; ``agrees``: the record holds the very act it renders (MISSION C6)."""

    code: PaperCode
    case_id: UUID
    act_id: UUID
    agrees: bool


def papers_of(case: Case) -> tuple[CasePaper, ...]:
    """Every paper the case can print, in the order of its acts. Voided and disputed acts print nothing.

    The receipt (收件凭证) renders the last checking of the materials, so that it says what came; before any, the
    receiving itself.
    """
    dead = case.voided | case.disputed
    live = [entry for entry in case.entries if entry.act_id not in dead]
    taken = [entry for entry in live if isinstance(entry.act, Received | Checked)]
    receipt = [CasePaper(Form.RECEIPT, paper_number(Form.RECEIPT, case.number), entry) for entry in taken[-1:]]
    return (*receipt, *(paper for paper in map(_notice_of, live) if paper))


def _notice_of(entry: Entry) -> CasePaper | None:
    match entry.act:
        case Notified(number=number):
            return CasePaper(Form.ONE_TIME_NOTICE, number, entry)
        case Accepted(number=number):
            return CasePaper(Form.ACCEPTANCE_NOTICE, number, entry)
        case _:
            return None


def facts(connection: Connection, published: Published, whole: Case, act_id: UUID, copy: int) -> PaperFacts:
    """Everything one paper says, from the ledger as of its act; ``NoSuchPaper`` where the act prints none."""
    paper = next((p for p in papers_of(whole) if p.entry.act_id == act_id), None)
    if paper is None:
        raise NoSuchPaper("这一步没有可以打印的文书，或者已经作废。")
    entry, roster = paper.entry, published.roster
    case = fold(whole.case_id, (e for e in whole.entries if e.order <= entry.order))
    window = roster.window(entry.by.window)
    item = published.item(case.item, case.item_version)
    department = roster.department(item.department)
    if window is None or department is None:
        raise WindowDeskError(NOT_IN_ROSTER, window=entry.by.window, item=item.name)
    return PaperFacts(
        form=paper.form,
        number=paper.number,
        entry=entry,
        case=case,
        item=item,
        applicant=_present(connection, case.applicant),
        agent=_present(connection, case.agent) if case.agent else None,
        centre=roster.centre,
        department=department,
        window=window,
        officer=roster.signature(entry.by),
        calendar=published.calendar_as_of(entry.on),
        policy=published.policy(case.received_on or entry.on),
        wording=published.wording(paper.form, getattr(entry.act, "wording", 1)),
        copy=copy,
    )


def _present(connection: Connection, party_id: UUID | None) -> Party:
    party = parties.by_id(connection, party_id) if party_id else None
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
