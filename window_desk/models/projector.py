"""Case to rows: keeps the projections in step with the ledger, in the same transaction as the act.

Projections hold nothing of their own: ``rebuild`` throws them away and makes them again from the ledger.
"""

from collections.abc import Callable
from dataclasses import asdict
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, text
from sqlalchemy.dialects.sqlite import insert

from window_desk.core import wire
from window_desk.core.acts import PaperFate
from window_desk.core.bench import Bench
from window_desk.core.case import OPEN_STAGES, Case
from window_desk.core.catalogue import Item
from window_desk.core.duties import duties
from window_desk.core.duty import Duty
from window_desk.core.first_contact import open_referral
from window_desk.core.fold import fold
from window_desk.core.green_channel import is_first
from window_desk.core.handover import pending_transfer
from window_desk.core.papers import CasePaper, is_owed, papers_of
from window_desk.core.time_limits import clocks, next_due
from window_desk.models import ledger, parties
from window_desk.models.base import table
from window_desk.models.projections import CaseRow, DutyRow, PaperRow
from window_desk.models.searching import words

_case, _duty, _paper = table(CaseRow), table(DutyRow), table(PaperRow)

# built once: putting a statement together costs ten times what SQLite needs to run it
_insert = insert(_case)
_WRITE = _insert.on_conflict_do_update(
    index_elements=["case_id"],
    set_={column.name: _insert.excluded[column.name] for column in _case.c if column.name not in ("row", "case_id")},
).returning(_case.c.row)
_WRITE_WORDS = text("INSERT OR REPLACE INTO case_search(rowid, words) VALUES (:row, :words)")
_WRITE_PAPER = insert(_paper)
_WRITE_DUTY = insert(_duty)
_DROP_DUTIES = delete(_duty).where(_duty.c.case_id == bindparam("of_case"))
_DROP_PAPERS = delete(_paper).where(_paper.c.case_id == bindparam("of_case"))


def load(connection: Connection, case_id: UUID) -> Case:
    """The case as the ledger has it now; acts erased by law are passed over."""
    entries = (wire.read(link) for link in ledger.of_case(connection, case_id))
    return fold(case_id, (entry for entry in entries if entry is not None))


def project(connection: Connection, case: Case, bench: Bench) -> None:
    """Write what lists show of ``case``. A clock that stands still has no due date to show; a case that has ended is
    open while a clock out of it runs: a commitment to check, a poor rating to answer.
    """
    running = clocks(case, bench)
    item, due = bench.item, next_due(running)
    offered = open_referral(case) or pending_transfer(case)
    papers = papers_of(case)
    out = {(p.of_act, p.form) for p in case.papers if p.fate is not PaperFate.FAILED}
    values = {
        "case_id": case.case_id,
        "file": case.file.value,
        "number": case.reference,
        "item": case.item,
        "item_name": item.name if item else "",
        "applicant": case.applicant,
        "stage": case.stage.value,
        "open": case.stage in OPEN_STAGES or due is not None,
        "window": case.holder.window if case.holder else 0,
        "offered_to": offered.to_window if offered else None,
        "holder": case.holder.officer if case.holder else "",
        "received_on": case.received_on,
        "due_on": due.due_on if due and not due.paused else None,
        "due_kind": due.kind.value if due else None,
        "provisional": due.provisional if due else False,
        "disputed": bool(case.disputed),
        "paper_out": all((paper.entry.act_id, paper.form) in out for paper in papers if is_owed(paper, case)),
        "expedited": is_first(case),
    }
    row = connection.execute(_WRITE, values).scalar_one()
    _index(connection, row, case, item)
    _keep_duties(connection, case, duties(case, running, bench))
    _keep_papers(connection, case, papers)


def _index(connection: Connection, row: int, case: Case, item: Item | None) -> None:
    people = (parties.by_id(connection, p) for p in (case.applicant, case.agent) if p)
    parts = [words(case.reference), words(item.name if item else ""), *(parties.search_words(p) for p in people if p)]
    connection.execute(_WRITE_WORDS, {"row": row, "words": " ".join(parts)})


def _keep_duties(connection: Connection, case: Case, owed: tuple[Duty, ...]) -> None:
    connection.execute(_DROP_DUTIES, {"of_case": case.case_id})
    if owed:
        connection.execute(_WRITE_DUTY, [{"case_id": case.case_id, **asdict(duty)} for duty in owed])


def _keep_papers(connection: Connection, case: Case, papers: tuple[CasePaper, ...]) -> None:
    connection.execute(_DROP_PAPERS, {"of_case": case.case_id})
    if papers:
        rows = [
            {"number": p.number, "act_id": p.entry.act_id, "case_id": case.case_id, "form": p.form.value}
            for p in papers
        ]
        connection.execute(_WRITE_PAPER, rows)


def rebuild(connection: Connection, again: Callable[[UUID], None], progress: Callable[[int, int], None]) -> int:
    """Throw every projection away and make it ``again`` case by case, telling ``progress(done, all)``.

    Runs in the caller's transaction, so an exception out of ``progress`` cancels it and leaves everything as it was.
    """
    for projection in ("case_line", "duty", "paper", "case_search"):
        connection.execute(text(f"DELETE FROM {projection}"))
    cases = ledger.case_ids(connection)
    for done, case_id in enumerate(cases, 1):
        again(case_id)
        if done % 50 == 0 or done == len(cases):
            progress(done, len(cases))
    return len(cases)
