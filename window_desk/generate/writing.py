"""Planned lines become links of the windows' chains, and rows: as if a PC had pulled them from two hundred windows."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from random import Random
from uuid import UUID

from sqlalchemy import Connection

from window_desk.core import wire
from window_desk.core.chain import GENESIS, Link, forge
from window_desk.core.entry import Entry
from window_desk.core.ids import next_hlc
from window_desk.core.party import Party
from window_desk.generate.pen import Line
from window_desk.generate.places import CENTRE
from window_desk.models import ledger, parties

KINDS = {act_type: kind for kind, act_type in wire.KINDS.items()}
AT_A_TIME = 5000


class Chains:
    """The chain of each window's PC, as far as it has come."""

    def __init__(self, windows: int, chance: Random) -> None:
        self.devices = {n: UUID(bytes=chance.randbytes(16), version=4) for n in range(1, windows + 1)}
        self._ends = {n: (0, GENESIS) for n in self.devices}
        self._hlc = 0
        self.acts = 0

    def seal(self, lines: Iterable[Line]) -> Iterator[Link]:
        """Each line in its place; they come in the order of time."""
        for line in lines:
            window = line.by.window
            seq, previous = self._ends[window]
            self._hlc = next_hlc(int(line.at.timestamp() * 1_000_000), self._hlc)
            entry = self._entry(line, seq + 1)
            link = forge(
                previous,
                CENTRE.centre_id,
                entry.device_id,
                entry.seq,
                entry.act_id,
                entry.hlc,
                wire.FMT,
                KINDS[type(line.act)],
                wire.write(entry),
            )
            self._ends[window] = (link.seq, link.hash)
            self.acts += 1
            yield link

    def _entry(self, line: Line, seq: int) -> Entry:
        return Entry(
            act_id=line.act_id,
            case_id=line.case_id,
            device_id=self.devices[line.by.window],
            seq=seq,
            hlc=self._hlc,
            by=line.by,
            happened_at=line.happened_at,
            entered_at=line.at,
            act=line.act,
            late_reason=line.late_reason,
        )


class Batch:
    """Lines and people that wait for the next transaction."""

    def __init__(self) -> None:
        self._links, self._cases, self._people = list[Link](), list[UUID](), list[tuple[Party, datetime]]()

    def __len__(self) -> int:
        return len(self._links)

    def add(self, links: Iterable[Link], lines: Iterable[Line], people: Iterable[tuple[Party, datetime]]) -> None:
        """The lines of a day as sealed, and the people who are new."""
        self._links += links
        self._cases += (line.case_id for line in lines)
        self._people += people

    def write(self, connection: Connection) -> None:
        """Keep the people, append the links, and wait for others."""
        for at in range(0, len(self._people), AT_A_TIME):
            parties.keep_all(connection, self._people[at : at + AT_A_TIME])
        for at in range(0, len(self), AT_A_TIME):
            part = slice(at, at + AT_A_TIME)
            ledger.append(connection, self._links[part], self._cases[part])
        self._links, self._cases, self._people = [], [], []
