"""The centre's side of the ledger: its functions, as a window may call them (``central/functions.sql``)."""

import socket
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType
from typing import Any, Self
from uuid import UUID

import psycopg
from psycopg import sql

from window_desk.core.chain import Link
from window_desk.errors import Unreachable
from window_desk.models.people import Claim
from window_desk.models.reference import Version
from window_desk.sync.ahead import Ahead
from window_desk.sync.connection import REVOKED, connect, speaking
from window_desk.sync.packing import Packed, PackedDumper, columns

HELLO = "SELECT * FROM sync.hello(%b::uuid, %b::uuid[], %b::int8[], %b::int8)"
OPEN_DEVICE = "SELECT sync.open_device(%b::uuid, %b::uuid, %b::text)"
PUSH = (
    "SELECT * FROM sync.push(%b::uuid, %b::int8[], %b::uuid[], %b::int8[], %b::int2[], %b::text[],"
    " %b::bytea[], %b::bytea[], %b::bytea[])"
)
AUDIT = "SELECT * FROM sync.audit(%b::uuid[], %b::int8[], %b::bytea[])"
DONATE = PUSH.replace("* FROM sync.push", "sync.donate")
BULLETIN = "SELECT * FROM sync.bulletin(%b::int8, %b::int4)"
KEEP_PEOPLE = "SELECT sync.keep_people(%b::uuid[], %b::bytea[])"
PEOPLE = "SELECT * FROM sync.people(%b::uuid[], %b::uuid[], %b::int8[], %b::uuid[], %b::int8[])"
PULL = "SELECT * FROM sync.pull(%b::uuid[], %b::int8[], %b::int4)"

FLOOD = "本窗口一天内上报的记录或新建的本机台账太多，中心已暂停接收。已办的件都保存在本机；请联系中心管理员。"
OTHERS_DEVICE = "中心把本机台账登记在另一个窗口名下，不能用本窗口的登录上报。请联系中心管理员。"
MALFORMED = "有一条记录大得超出中心的限度，中心不收。已办的件都保存在本机；请报告信息中心。"
REFUSED = {"flood": FLOOD, "closed": REVOKED, "foreign": OTHERS_DEVICE, "malformed": MALFORMED}
"""What to tell a person where the centre did nothing and wrote an incident down."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """What the centre says first.

    ``server_us`` is its clock in µs since 1970 UTC. ``head_seq`` and ``head_hash`` are where it stands in the asking
    device's chain, ``None`` before ``open_device``. ``digest`` is sha256 over what it holds at the places asked about
    in the *other* devices' chains; ``newer`` counts its acts beyond those places. ``epoch`` changes when the centre was
    restored from a backup; ``channel`` is for ``listen``; ``news`` is the number of what it published last; a
    ``supervisor`` may ask for the people of every case.
    """

    centre_id: int
    server_us: int
    min_fmt: int
    max_fmt: int
    head_seq: int | None
    head_hash: bytes | None
    digest: bytes
    newer: int
    epoch: UUID
    channel: str
    news: int
    supervisor: bool


class PushStatus(StrEnum):
    """What became of a batch; only ``OK`` stored anything."""

    OK = "ok"
    DUPLICATE = "duplicate"
    GAP = "gap"
    FUTURE = "future"
    FORK = "fork"
    BROKEN = "broken"
    FLOOD = "flood"
    MALFORMED = "malformed"
    CLOSED = "closed"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class PushAnswer:
    """The centre's answer to a push, and where it now stands in that device's chain."""

    status: PushStatus
    head_seq: int
    head_hash: bytes


@dataclass(frozen=True, slots=True)
class Unlike:
    """A chain that the centre does not hold as we do: where it stands in it, ``GENESIS`` and 0 where it has none.

    ``given``: what it lacks of ours lies in its quarantine already.
    """

    device_id: UUID
    head_seq: int
    head_hash: bytes
    given: bool


class Centre:
    """An open line to the centre. Every call is one round trip and one transaction; all raise ``Unreachable``.

    To be used by one thread; only ``cut`` may be called from another.
    """

    def __init__(self, dsn: str) -> None:
        self._line = connect(dsn)
        self._line.adapters.register_dumper(Packed, PackedDumper)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def hello(self, device_id: UUID, vector: Mapping[UUID, int], news: int = 0) -> Greeting:
        """Who we are to the centre, what time it is there, and what it holds at the places of ``vector``.

        ``news`` is the number of what we have of what it published.
        """
        (answer,) = self._ask(HELLO, device_id, list(vector), list(vector.values()), news)
        if answer[0] is None:
            raise Unreachable(REVOKED)
        return Greeting(*answer)

    def open_device(self, device_id: UUID, previous: UUID | None = None, why: str = "") -> None:
        """Begins the chain of this local database file at the centre. Doing it again changes nothing.

        One that carries on ``previous`` says ``why`` (``Restart``), for the administrator to read.
        """
        ((status,),) = self._ask(OPEN_DEVICE, device_id, previous, why)
        _unless_refused(status)

    def push(self, links: Sequence[Link], meanwhile: Ahead[Any] | None = None) -> PushAnswer:
        """Sends consecutive links of one device (1 to 5,000). Doing it again changes nothing.

        Here and in ``pull`` the work ``meanwhile`` is done while the centre is at its own.
        """
        ((status, head_seq, head_hash),) = self._ask(PUSH, links[0].device_id, *columns(links), meanwhile=meanwhile)
        _unless_refused(status)
        return PushAnswer(PushStatus(status), head_seq, head_hash)

    def pull(self, vector: Mapping[UUID, int], limit: int, meanwhile: Ahead[Any] | None = None) -> list[Link]:
        """The next links beyond ``vector``, in ledger order, without gaps per device; fewer than ``limit``: no more."""
        rows = self._ask(PULL, list(vector), list(vector.values()), limit, meanwhile=meanwhile)
        return [Link(*row) for row in rows]

    def audit(self, heads: Mapping[UUID, tuple[int, bytes]]) -> list[Unlike]:
        """Of chains up to (seq, hash) those that the centre does not hold like that."""
        seqs, hashes = [seq for seq, _ in heads.values()], [digest for _, digest in heads.values()]
        return [Unlike(*row) for row in self._ask(AUDIT, list(heads), seqs, hashes)]

    def donate(self, links: Sequence[Link]) -> None:
        """Gives back consecutive links of another window's chain that the centre lost. Again: no change."""
        ((status,),) = self._ask(DONATE, links[0].device_id, *columns(links))
        _unless_refused(status)

    def bulletin(self, after: int, limit: int) -> list[tuple[int, Version]]:
        """What the centre published beyond that number, each with its own; fewer than ``limit``: no more."""
        return [(row[0], Version(*row[1:])) for row in self._ask(BULLETIN, after, limit)]

    def keep_people(self, people: Sequence[tuple[UUID, bytes]]) -> None:
        """Tells the centre of people written down here (at most 5,000). Again: no change."""
        ((status,),) = self._ask(KEEP_PEOPLE, [one for one, _ in people], [body for _, body in people])
        _unless_refused(status)

    def people(self, claims: Sequence[Claim]) -> list[tuple[UUID, bytes]]:
        """Those of the claimed people that the centre knows and this window may know."""
        names = ("party_id", "citing_device", "citing_seq", "own_device", "own_seq")
        return [(row[0], row[1]) for row in self._ask(PEOPLE, *([getattr(c, name) for c in claims] for name in names))]

    def listen(self, channel: str) -> None:
        """From now on this line hears of every push to the centre; ``channel`` is the greeting's. Again: no change."""
        self._ask(sql.SQL("LISTEN {}").format(sql.Identifier(channel)))

    def heard(self, seconds: float = 0) -> frozenset[UUID]:
        """Whose devices have pushed since the last question, over other lines; waits up to ``seconds`` for one.

        To wait for something else too, wait until ``fileno`` is readable and then ask with 0 seconds.
        """
        with speaking():
            own = self._line.info.backend_pid
            told = self._line.notifies(timeout=seconds, stop_after=1)
            heard = [*told, *self._line.notifies(timeout=0)] if seconds else list(self._line.notifies(timeout=0))
            return frozenset(UUID(notice.payload) for notice in heard if notice.pid != own)

    def fileno(self) -> int:
        """The socket, for a selector."""
        return self._line.fileno()

    def close(self) -> None:
        """Hangs up."""
        self._line.close()

    def cut(self) -> None:
        """Breaks the line off while another thread waits on it; that thread gets ``Unreachable`` at once.

        Closing would not wake a thread that waits on the socket, so the socket itself is shut down.
        """
        with suppress(OSError, psycopg.Error):  # the line may be gone already
            line = socket.socket(fileno=self._line.fileno())
            try:
                line.shutdown(socket.SHUT_RDWR)
            finally:
                line.detach()

    def _ask(
        self, question: str | sql.Composed, *values: Any, meanwhile: Ahead[Any] | None = None
    ) -> list[tuple[Any, ...]]:
        with speaking(), self._line.cursor(binary=True) as cursor:
            self._line.meanwhile = meanwhile
            cursor.execute(question, values)
            return cursor.fetchall() if cursor.description else []


def _unless_refused(status: str) -> None:
    if status in REFUSED:
        raise Unreachable(REFUSED[status])
