"""People and organisations (申请人, 代理人): the only table with personal data, written once, erasable.

The ledger cites a party by id and never names it, so erasing a row here leaves every chain intact (MISSION G6).
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, select, text
from sqlalchemy.orm import Mapped, mapped_column
from stdnum.cn import ric, uscc
from stdnum.exceptions import InvalidChecksum, InvalidComponent, InvalidLength, ValidationError
from stdnum.util import isdigits

from window_desk.core.party import IdKind, NumberDoubt, Party, PartyKind
from window_desk.models.base import Base, Moment, UuidBytes, table
from window_desk.models.searching import match, spellings_of_name, words


class PartyRow(Base):
    """One party as the clerk wrote it; a correction is a new row."""

    __tablename__ = "party"

    row: Mapped[int] = mapped_column(primary_key=True)
    party_id: Mapped[UUID] = mapped_column(UuidBytes, unique=True)
    kind: Mapped[str]
    name: Mapped[str]
    id_kind: Mapped[str]
    id_number: Mapped[str] = mapped_column(index=True)
    phone: Mapped[str]
    address: Mapped[str]
    recorded_at: Mapped[datetime] = mapped_column(Moment)


_party = table(PartyRow)
_BY_ID = select(_party).where(_party.c.party_id == bindparam("wanted"))
_KEEP = insert(_party)
_KEEP_WORDS = text("INSERT INTO party_search(rowid, words) VALUES (:row, :words)")
_ROWS = select(_party.c.party_id, _party.c.row).where(_party.c.party_id.in_(bindparam("wanted", expanding=True)))
_BY_IDS = select(_party).where(_party.c.party_id.in_(bindparam("wanted", expanding=True)))


def _read(row: Any) -> Party:
    return Party(
        row.party_id,
        PartyKind(row.kind),
        row.name,
        IdKind(row.id_kind),
        row.id_number,
        row.phone,
        row.address,
    )


def search_words(party: Party) -> str:
    """The words by which a party, and a case of theirs, is found: name, its spellings, number, phone and its end."""
    return " ".join(
        (words(party.name), spellings_of_name(party.name), words(party.id_number), party.phone, party.phone[-4:])
    )


def keep(connection: Connection, party: Party, recorded_at: datetime) -> None:
    """Write a party; its id must be new."""
    keep_all(connection, [(party, recorded_at)])


def keep_all(connection: Connection, people: Sequence[tuple[Party, datetime]]) -> None:
    """Write parties, each with the moment it was recorded, some thousand at most; their ids must be new."""
    if not people:
        return
    connection.execute(_KEEP, [_values(party, recorded_at) for party, recorded_at in people])
    found = {party.party_id: search_words(party) for party, _ in people}
    rows = connection.execute(_ROWS, {"wanted": list(found)})
    connection.execute(_KEEP_WORDS, [{"row": row, "words": found[party_id]} for party_id, row in rows])


def _values(party: Party, recorded_at: datetime) -> dict[str, Any]:
    return {
        "party_id": party.party_id,
        "kind": party.kind.value,
        "name": party.name,
        "id_kind": party.id_kind.value,
        "id_number": party.id_number,
        "phone": party.phone,
        "address": party.address,
        "recorded_at": recorded_at,
    }


def same_as(connection: Connection, party: Party) -> Party | None:
    """A party already written down word for word like ``party``, whatever its id."""
    for known in find(connection, party.id_number or party.name, 50):
        if replace(known, party_id=party.party_id) == party:
            return known
    return None


def by_id(connection: Connection, party_id: UUID) -> Party | None:
    """The party of that id; ``None`` where this window does not hold it, or it was erased."""
    row = connection.execute(_BY_ID, {"wanted": party_id}).one_or_none()
    return _read(row) if row else None


def by_ids(connection: Connection, party_ids: Collection[UUID]) -> dict[UUID, Party]:
    """Those of the parties of these ids that this window holds, by id."""
    rows = connection.execute(_BY_IDS, {"wanted": list(party_ids)}) if party_ids else ()
    return {row.party_id: _read(row) for row in rows}


def find(connection: Connection, typed: str, limit: int) -> tuple[Party, ...]:
    """The parties that ``typed`` may mean, newest record first, one line a number."""
    query = match(typed)
    if not query:
        return ()
    rows = connection.execute(
        select(_party)
        .where(text("row IN (SELECT rowid FROM party_search WHERE words MATCH :query ORDER BY rowid DESC LIMIT 200)"))
        .order_by(_party.c.row.desc()),
        {"query": query},
    )
    newest: dict[tuple[str, str], Party] = {}
    for row in rows:
        newest.setdefault((row.id_number, row.name if not row.id_number else ""), _read(row))
    return tuple(newest.values())[:limit]


def number_warning(id_kind: IdKind, number: str) -> NumberDoubt | None:
    """What seems wrong with a number: it warns and never blocks (DOMAIN 8); ``None`` when it checks.

    Early 统一社会信用代码 fail their check digit and are valid all the same, so nothing here may refuse.
    """
    if not number or id_kind not in (IdKind.RESIDENT_ID, IdKind.CREDIT_CODE):
        return None
    resident = id_kind is IdKind.RESIDENT_ID
    try:
        (_check_resident if resident else uscc.validate)(number)
    except InvalidChecksum:
        return NumberDoubt.CHECK_DIGIT if resident else NumberDoubt.CODE_CHECK_DIGIT
    except InvalidComponent:
        return NumberDoubt.DATE
    except ValidationError:
        return NumberDoubt.LENGTH
    return None


def _check_resident(number: str) -> None:
    """Check a 公民身份号码 (GB 11643-1999) without area codes: today's are wrong for old cards (DOMAIN 8)."""
    number = ric.compact(number)
    if len(number) != 18 or not isdigits(number[:-1]):
        raise InvalidLength
    if number[-1] != ric.calc_check_digit(number):
        raise InvalidChecksum
    ric.get_birth_date(number)
