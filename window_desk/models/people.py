"""How people travel: who was written down here and not yet sent, who is cited in a case of ours and not here.

A window is told of a person only with the places of two acts that prove it holds or held a case of theirs.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, delete, func, select, text

from window_desk.core import wire
from window_desk.core.chain import Link
from window_desk.core.party import Party, cited
from window_desk.core.wire import plain, reader
from window_desk.models import ledger, local, parties, reference
from window_desk.models.base import table
from window_desk.models.parties import PartyRow
from window_desk.models.projections import CaseRow
from window_desk.models.searching import match

SENT = "sync.people_sent"
"""The local setting that says up to which row people were sent."""

ERASED = "erased_party"
"""The kind of a publication that has a person erased by law; its key is their id."""

_party, _case = table(PartyRow), table(CaseRow)
_KNOWN = frozenset(field.name for field in fields(Party))


@dataclass(frozen=True, slots=True)
class Claim:
    """What a window shows to be told of a person: an act that cites them, and one of its own, in the same case.

    A supervisor has no act of its own to show.
    """

    party_id: UUID
    citing_device: UUID
    citing_seq: int
    own_device: UUID | None
    own_seq: int | None


def unsent(connection: Connection, limit: int) -> tuple[list[tuple[UUID, bytes]], int]:
    """Up to ``limit`` people not sent yet, as they travel, and the mark to set once they are."""
    rows = connection.execute(
        select(_party.c.row, _party.c.party_id, _party.c.recorded_at)
        .where(_party.c.row > _sent(connection))
        .order_by(_party.c.row)
        .limit(limit)
    ).all()
    people = [(row.party_id, _write(connection, row.party_id, row.recorded_at)) for row in rows]
    return people, rows[-1].row if rows else 0


def sent(connection: Connection, row: int) -> None:
    """Remember that the centre has everybody up to that row; 0 has all of them sent again."""
    local.set_local_setting(connection, SENT, row)


def _sent(connection: Connection) -> int:
    return int(local.local_setting(connection, SENT) or 0)


def _write(connection: Connection, party_id: UUID, recorded_at: datetime) -> bytes:
    party = parties.by_id(connection, party_id)
    body = {"party": plain(party), "recorded": recorded_at.isoformat()}
    return json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def take(connection: Connection, people: Iterable[tuple[UUID, bytes]]) -> None:
    """Write down people the centre told of; those here already, or erased, are passed over."""
    for party_id, body in people:
        if parties.by_id(connection, party_id) or reference.newest(connection, ERASED, str(party_id)):
            continue
        all_sent = _sent(connection) == _last_row(connection)
        data = json.loads(body)
        party = reader(Party)({name: value for name, value in data["party"].items() if name in _KNOWN})
        parties.keep(connection, party, datetime.fromisoformat(data["recorded"]))
        if all_sent:  # the centre need not be told what it just told us
            sent(connection, _last_row(connection))


def _last_row(connection: Connection) -> int:
    return connection.execute(select(func.max(_party.c.row))).scalar() or 0


def erase(connection: Connection, party_id: UUID) -> frozenset[UUID]:
    """Erase a person by law; the cases whose search words may name them."""
    party = parties.by_id(connection, party_id)
    if party is None:
        return frozenset()
    named = connection.execute(
        text(
            "SELECT case_id FROM case_line WHERE row IN (SELECT rowid FROM case_search WHERE words MATCH :query)"
        ).columns(_case.c.case_id),
        {"query": match(party.id_number or party.name)},
    )
    found = frozenset(named.scalars())
    for index, rows in (
        ("party_search", select(_party.c.row).where(_party.c.party_id == party_id)),
        ("case_search", select(_case.c.row).where(_case.c.case_id.in_(found))),
    ):
        _forget(connection, index, list(connection.execute(rows).scalars()))
    connection.execute(delete(_party).where(_party.c.party_id == party_id))
    sent(connection, min(_sent(connection), _last_row(connection)))  # the last row's number is given out again
    return found


def _forget(connection: Connection, index: str, rows: Sequence[int]) -> None:
    """Take rows out of a full-text index so that no page of it still has their words."""
    secure = text(f"INSERT INTO {index}({index}, rank) VALUES ('secure-delete', :on)")
    connection.execute(secure, {"on": 1})
    for row in rows:
        connection.execute(text(f"DELETE FROM {index} WHERE rowid = :row"), {"row": row})
    connection.execute(secure, {"on": 0})  # it makes every change dearer


def nameless(connection: Connection, cases: frozenset[UUID] | None) -> list[UUID]:
    """Those of ``cases`` (all, where ``None``) whose applicant is not here."""
    missing = select(_case.c.case_id).where(
        _case.c.applicant.is_not(None), ~select(_party.c.row).where(_party.c.party_id == _case.c.applicant).exists()
    )
    if cases is not None:
        missing = missing.where(_case.c.case_id.in_(cases))
    return list(connection.execute(missing).scalars())


def claims(connection: Connection, case_id: UUID, supervisor: bool) -> list[Claim]:
    """What to show for each person cited in a case and not here; nothing where no act in it is ours."""
    links = ledger.of_cases(connection, [case_id])
    own = None if supervisor else _own(links, ledger.own_devices(connection))
    if own is None and not supervisor:
        return []
    wanted = {party_id: link for link in links for party_id in cited_by(link)}
    return [
        Claim(party_id, link.device_id, link.seq, own.device_id if own else None, own.seq if own else None)
        for party_id, link in wanted.items()
        if not parties.by_id(connection, party_id) and not reference.newest(connection, ERASED, str(party_id))
    ]


def _own(links: Sequence[Link], devices: frozenset[UUID]) -> Link | None:
    return next((link for link in links if link.device_id in devices and link.body is not None), None)


def cited_by(link: Link) -> frozenset[UUID]:
    """The people an act cites; nobody once its body was erased."""
    entry = wire.read(link)
    return cited(entry.act) if entry else frozenset()
