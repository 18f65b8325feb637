"""After the centre was restored from a backup: what it lost, who still has it, and taking it back.

The runbook: restore; ``begin``; let the windows sync for a day (each sends its own lost acts again, and donates what it
holds of others into quarantine); ``check``; ``promote`` what of windows that will not come back themselves.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from window_desk.sync import schema
from window_desk.sync.admin import administering

_BEGIN = "UPDATE sync.terms SET epoch = gen_random_uuid(), epoch_at = clock_timestamp()"
_HANG_UP = """
    SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity a JOIN sync.pc p ON p.login = a.usename
     WHERE a.datname = current_database()
"""
_CHAINS = """
    SELECT coalesce(d.centre_id, q.centre_id), coalesce(d.device_id, q.device_id), d.login, coalesce(d.head_seq, 0),
           coalesce(p.closed_at IS NOT NULL OR d.adopted, false), k.heard_at IS NOT NULL AND k.heard_at >= t.epoch_at,
           CASE WHEN k.heard_at >= t.epoch_at THEN greatest(k.claimed - d.head_seq, 0) ELSE 0 END,
           coalesce(q.last, 0), coalesce(q.donors, '{}'), coalesce(q.lies, 0)
      FROM sync.device d
      FULL JOIN (SELECT o.centre_id, o.device_id, max(o.seq) AS last,
                        array_agg(DISTINCT o.donor ORDER BY o.donor) AS donors,
                        count(*) FILTER (WHERE o.hash IS DISTINCT FROM a.hash AND a.hash IS NOT NULL) AS lies
                   FROM sync.donated o
                   LEFT JOIN sync.act a ON a.centre_id = o.centre_id AND a.device_id = o.device_id AND a.seq = o.seq
                  GROUP BY 1, 2) q ON q.device_id = d.device_id
      LEFT JOIN sync.pc p ON p.login = d.login
      LEFT JOIN sync.contact k ON k.device_id = d.device_id
      CROSS JOIN sync.terms t
     ORDER BY 1, 3 NULLS LAST, 2
"""


@dataclass(frozen=True, slots=True)
class ChainAfterRestore:
    """One chain. ``login`` is ``None`` where the restore forgot the store itself.

    ``closed``: its window was shut out, or others gave the chain back and it was promoted: nobody waits for it.
    ``heard``: its window has been in contact since ``begin``. ``ahead``: acts it then had that the centre lacked (those
    it sends itself). ``donated_to``: the last place others gave back, ``donors`` who they are; beyond ``head`` these
    wait for ``promote``. ``unlike``: donated acts that are not what the ledger holds at their place.
    """

    centre_id: int
    device_id: UUID
    login: str | None
    head: int
    closed: bool
    heard: bool
    ahead: int
    donated_to: int
    donors: list[str]
    unlike: int

    @property
    def waiting(self) -> int:
        """How many donated places lie beyond what the centre has."""
        return max(self.donated_to - self.head, 0)


@dataclass(frozen=True, slots=True)
class AfterRestore:
    """``since`` is when ``begin`` was called, or the centre made."""

    since: datetime
    chains: list[ChainAfterRestore]

    @property
    def silent(self) -> list[ChainAfterRestore]:
        """Those whose window has not been heard of yet: what it alone has may still be missing."""
        return [chain for chain in self.chains if not chain.heard and not chain.closed]


def begin(dsn: str) -> None:
    """To be called once after a restore: a new epoch, and every window connects anew."""
    with administering(dsn) as line:
        schema.require(line)
        line.execute(_BEGIN)
        line.execute(_HANG_UP)


def check(dsn: str) -> AfterRestore:
    """How far the windows have brought back what the restored centre lacks."""
    with administering(dsn) as line:
        schema.require(line)
        (since,) = line.execute("SELECT epoch_at FROM sync.terms").fetchone() or (None,)
        assert since is not None
        return AfterRestore(since, [ChainAfterRestore(*row) for row in line.execute(_CHAINS)])


def promote(dsn: str, device_id: UUID) -> int:
    """Takes from quarantine what goes on exactly where the ledger has this chain; how many acts.

    To be done only where the window itself will not come: a chain proves its order, not who wrote it.
    """
    with administering(dsn) as line, line.transaction():
        schema.require(line)
        (done,) = line.execute("SELECT sync.promote(%s)", (device_id,)).fetchone() or (0,)
        return int(done)
