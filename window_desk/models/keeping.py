"""Who is past keeping: everybody of whom every case is closed and silent for the years of its class (MISSION G6)."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select

from window_desk.core.acts import Unmasked
from window_desk.core.case import File, Stage
from window_desk.core.personal_data import DocumentClass, KeptCase, PastKeeping, document_class
from window_desk.core.wire import kind_of
from window_desk.models import ledger
from window_desk.models.base import table
from window_desk.models.parties import PartyRow
from window_desk.models.people import cited_by
from window_desk.models.projections import CaseRow

_case, _party = table(CaseRow), table(PartyRow)
_LOOK = kind_of(Unmasked)

Progress = Callable[[int, int], None]


def past_keeping(
    connection: Connection, since: Mapping[DocumentClass, datetime], progress: Progress = lambda done, of: None
) -> PastKeeping:
    """Who may be erased, where the last line of a case of each class must lie before ``since``; tells ``progress`` in
    cases. Somebody cited in no case counts as a question of the day they were written down. That somebody was looked up
    keeps nobody.
    """
    known = {row.case_id: row for row in connection.execute(select(_case))}
    before = {each: int(moment.timestamp() * 1_000_000) for each, moment in since.items()}
    cases, kept, of = ledger.case_ids(connection), set[UUID](), defaultdict[UUID, list[KeptCase]](list)
    for done, case_id in enumerate(cases, 1):
        links, row = ledger.of_cases(connection, [case_id]), known.get(case_id)
        kept_as = document_class(File(row.file), Stage(row.stage)) if row else DocumentClass.CONTACT
        people = frozenset[UUID]().union(*map(cited_by, links))
        last = max((link.hlc for link in links if link.kind != _LOOK), default=0)
        if (row is not None and row.open) or last >= before[kept_as]:
            kept.update(people)
        else:
            for party_id in people:
                of[party_id].append(KeptCase(case_id, row.number if row else "", kept_as))
        progress(done, len(cases))
    written = select(_party.c.party_id).where(_party.c.recorded_at < since[DocumentClass.CONTACT])
    late = set(of) | set(connection.execute(written).scalars())
    ordered = connection.execute(select(_party.c.party_id).order_by(_party.c.row)).scalars()
    return PastKeeping({each: tuple(of[each]) for each in ordered if each in late and each not in kept})


def open_cases(connection: Connection, people: Collection[UUID]) -> tuple[KeptCase, ...]:
    """The cases of any of ``people`` that are not closed."""
    wanted, found = set(people), list[KeptCase]()
    for row in connection.execute(select(_case).where(_case.c.open).order_by(_case.c.case_id)):
        if any(wanted & cited_by(link) for link in ledger.of_cases(connection, [row.case_id])):
            found.append(KeptCase(row.case_id, row.number, document_class(File(row.file), Stage(row.stage))))
    return tuple(found)
