"""顶岗记录: who stood in for whom on which days, and in which cases: read out of the ledger, where both names stand."""

from bisect import bisect_left
from dataclasses import fields
from datetime import date, datetime, time
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select

from window_desk.core import wire
from window_desk.core.chain import Link
from window_desk.core.entry import CHINA
from window_desk.core.stand_ins import Cover
from window_desk.core.workdays import DAY
from window_desk.models import ledger, queries
from window_desk.models.base import table
from window_desk.models.ledger import ActRow

_act = table(ActRow)

STOOD_IN = b'"stands_in_for":"'
"""What the body of a line holds whose writer stood in for somebody; a field left empty is not written."""

AT_MOST = 5_000
"""Lines looked at, the newest of a period."""


def covers(connection: Connection, centre_id: int, first: date, last: date) -> tuple[Cover, ...]:
    """Everything done as B for A and entered from ``first`` to ``last``, newest first; at most ``AT_MOST`` lines."""
    since, until = (int(datetime.combine(day, time(), CHINA).timestamp() * 1_000_000) for day in (first, last + DAY))
    counted: dict[tuple[date, str, str, int, UUID], int] = {}
    for link in _written(connection, centre_id, since, until):
        entry = wire.read(link)
        if entry and entry.by.stands_in_for:
            key = (entry.on, entry.by.stands_in_for, entry.by.officer, entry.by.window, entry.case_id)
            counted[key] = counted.get(key, 0) + 1
    known = {line.case_id: line for line in queries.lines_of(connection, list({key[-1] for key in counted}))}
    return tuple(
        Cover(*key, lines, known[key[-1]].number, known[key[-1]].item_name) if key[-1] in known else Cover(*key, lines)
        for key, lines in counted.items()
    )


def _written(connection: Connection, centre_id: int, since: int, until: int) -> list[Link]:
    """The lines written by stand-ins between two readings of the clock (µs, the later one excluded), newest first.

    A chain's clock only goes up, so that of each only the stretch in question is read.
    """

    def clock_at(chain: Any, seq: int) -> int:
        return int(connection.execute(select(_act.c.hlc).where(*chain, _act.c.seq == seq)).scalar_one())

    found: list[Link] = []
    for device_id, (last, _) in ledger.heads(connection).items():
        chain, seqs = (_act.c.centre_id == centre_id, _act.c.device_id == device_id), range(1, last + 1)
        begin, end = (bisect_left(seqs, at, key=partial(clock_at, chain)) + 1 for at in (since, until))
        stood_in = func.instr(_act.c.body, STOOD_IN) > 0
        statement = select(*(_act.c[field.name] for field in fields(Link)))
        statement = statement.where(*chain, _act.c.seq >= begin, _act.c.seq < end, stood_in)
        found += [Link(*row) for row in connection.execute(statement.order_by(_act.c.seq.desc()).limit(AT_MOST))]
    return sorted(found, key=lambda link: link.hlc, reverse=True)[:AT_MOST]
