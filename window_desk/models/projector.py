"""Case to rows: keeps the projections in step with the ledger, in the same transaction as the act.

Projections hold nothing of their own: ``rebuild`` throws them away and makes them again from the ledger.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, select, text
from sqlalchemy.dialects.sqlite import insert

from window_desk.core import wire
from window_desk.core.bench import Bench
from window_desk.core.case import OPEN_STAGES, Case
from window_desk.core.catalogue import Item
from window_desk.core.clock import Clock
from window_desk.core.duties import duties
from window_desk.core.duty import Duty
from window_desk.core.entry import Entry
from window_desk.core.first_contact import open_referral
from window_desk.core.fold import fold
from window_desk.core.green_channel import is_first
from window_desk.core.handover import pending_transfer
from window_desk.core.papers import CasePaper, is_owed, papers_of
from window_desk.core.party import Party
from window_desk.core.standing import stand
from window_desk.core.time_limits import clocks, next_due
from window_desk.models import ledger, parties, tallies
from window_desk.models.base import table
from window_desk.models.projections import CaseRow, DutyRow, PaperRow
from window_desk.models.searching import words

AT_A_TIME = 200
"""Cases written by one set of statements where there are many."""

_case, _duty, _paper = table(CaseRow), table(DutyRow), table(PaperRow)

# built once: putting a statement together costs ten times what SQLite needs to run it
_insert = insert(_case)
_WRITE = _insert.on_conflict_do_update(
    index_elements=["case_id"],
    set_={column.name: _insert.excluded[column.name] for column in _case.c if column.name not in ("row", "case_id")},
)
_ROWS = select(_case.c.case_id, _case.c.row).where(_case.c.case_id.in_(bindparam("of_cases", expanding=True)))
_WRITE_WORDS = text("INSERT OR REPLACE INTO case_search(rowid, words) VALUES (:row, :words)")
_WRITE_PAPER = insert(_paper)
_WRITE_DUTY = insert(_duty)
_DUTY_FIELDS = [each.name for each in fields(Duty)]
_DROP_DUTIES = delete(_duty).where(_duty.c.case_id == bindparam("of_case"))
_DROP_PAPERS = delete(_paper).where(_paper.c.case_id == bindparam("of_case"))


AT_ONCE = 500
"""Cases asked for by one statement."""


def load(connection: Connection, case_id: UUID) -> Case:
    """The case as the ledger has it now; acts erased by law are passed over."""
    return load_all(connection, [case_id])[0]


def load_all(connection: Connection, case_ids: Sequence[UUID]) -> list[Case]:
    """The cases as the ledger has them now, in that order."""
    lines: dict[UUID, list[Entry]] = {case_id: [] for case_id in case_ids}
    for n in range(0, len(case_ids), AT_ONCE):
        for link in ledger.of_cases(connection, case_ids[n : n + AT_ONCE]):
            if (entry := wire.read(link)) is not None:
                lines[entry.case_id].append(entry)
    return [fold(case_id, entries) for case_id, entries in lines.items()]


def project(connection: Connection, cases: Sequence[tuple[Case, Bench]]) -> None:
    """Write what lists show of these cases, some hundred at most; those without entries are taken off every list.

    A clock that stands still has no due date to show; a case that has ended is open while a clock out of it runs: a
    commitment to check, a poor rating to answer.
    """
    _forget(connection, [case.case_id for case, _ in cases if not case.entries])
    cases = [(case, bench) for case, bench in cases if case.entries]
    if not cases:
        return
    people = parties.by_ids(connection, {p for case, _ in cases for p in (case.applicant, case.agent) if p})
    lines, owed, papers, found = [], [], [], {}
    for case, bench in cases:
        running, printed = clocks(case, bench), papers_of(case)
        lines.append(_line(case, bench.item, next_due(running), printed))
        owed += [_duty_row(case.case_id, duty) for duty in duties(case, running, bench)]
        papers += [_paper_row(case.case_id, paper) for paper in printed]
        found[case.case_id] = _words(case, bench.item, people)
    connection.execute(_WRITE, lines)
    rows = {case_id: row for case_id, row in connection.execute(_ROWS, {"of_cases": list(found)})}
    connection.execute(_WRITE_WORDS, [{"row": row, "words": found[case_id]} for case_id, row in rows.items()])
    tallies.keep(connection, [(rows[case.case_id], stand(case, bench)) for case, bench in cases])
    these = [{"of_case": case_id} for case_id in found]
    for drop, write, kept in ((_DROP_DUTIES, _WRITE_DUTY, owed), (_DROP_PAPERS, _WRITE_PAPER, papers)):
        connection.execute(drop, these)
        if kept:
            connection.execute(write, kept)


def _forget(connection: Connection, gone: Sequence[UUID]) -> None:
    """No act of these cases is in the ledger any more (``aside``)."""
    for case_id in gone:
        for _, row in connection.execute(_ROWS, {"of_cases": [case_id]}).all():
            tallies.forget(connection, row)
        connection.execute(_DROP_DUTIES, {"of_case": case_id})
        connection.execute(_DROP_PAPERS, {"of_case": case_id})
        of_case = "(SELECT row FROM case_line WHERE case_id = :id)"
        connection.execute(text(f"DELETE FROM case_search WHERE rowid = {of_case}"), {"id": case_id.bytes})
        connection.execute(delete(_case).where(_case.c.case_id == case_id))


def _line(case: Case, item: Item | None, due: Clock | None, papers: tuple[CasePaper, ...]) -> dict[str, Any]:
    offered = open_referral(case) or pending_transfer(case)
    out = {(p.of_act, p.form) for p in case.papers if p.fate.is_out}
    return {
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


def _words(case: Case, item: Item | None, people: Mapping[UUID, Party]) -> str:
    parts = [words(case.reference), words(item.name if item else "")]
    parts += [parties.search_words(people[p]) for p in (case.applicant, case.agent) if p and p in people]
    return " ".join(parts)


def _duty_row(case_id: UUID, duty: Duty) -> dict[str, Any]:
    return {"case_id": case_id} | {name: getattr(duty, name) for name in _DUTY_FIELDS}


def _paper_row(case_id: UUID, paper: CasePaper) -> dict[str, Any]:
    return {"number": paper.number, "act_id": paper.entry.act_id, "case_id": case_id, "form": paper.form.value}


def rebuild(
    connection: Connection, again: Callable[[Sequence[UUID]], None], progress: Callable[[int, int], None]
) -> int:
    """Throw every projection away and make it ``again`` some hundred cases at a time, telling ``progress(done, all)``.

    Runs in the caller's transaction, so an exception out of ``progress`` cancels it and leaves everything as it was.
    """
    for projection in ("case_line", "duty", "paper", "case_search", "mark", "tally", "marked", "unlisted"):
        connection.execute(text(f"DELETE FROM {projection}"))
    cases = ledger.case_ids(connection)
    for done in range(0, len(cases), AT_A_TIME):
        again(cases[done : done + AT_A_TIME])
        progress(min(done + AT_A_TIME, len(cases)), len(cases))
    return len(cases)
