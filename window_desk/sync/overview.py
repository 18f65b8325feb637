"""Which windows a centre has, and how each stands with it: for the administrator's list."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from window_desk.sync import schema
from window_desk.sync.admin import administering

_WINDOWS = """
    SELECT p.centre_id, p.login, p.label, p.supervisor, p.closed_at, p.closed_why,
           (SELECT i.expires_at FROM sync.invitation i
             WHERE i.login = p.login AND i.used_at IS NULL AND i.expires_at > clock_timestamp()),
           d.device_id, coalesce(d.head_seq, 0), left(upper(encode(d.head_hash, 'hex')), 8), k.heard_at,
           extract(epoch FROM clock_timestamp() - k.heard_at)::bigint,
           greatest(k.claimed - d.head_seq, 0), coalesce(k.behind, 0), coalesce(c.news - k.news, c.news)
      FROM sync.pc p JOIN sync.centre c USING (centre_id)
      LEFT JOIN sync.device d USING (login) LEFT JOIN sync.contact k USING (device_id)
     ORDER BY p.centre_id, p.login, d.opened_at
"""


@dataclass(frozen=True, slots=True)
class WindowState:
    """One store of a window as the centre knows it; ``device_id`` is ``None`` before its first contact.

    ``head`` is the last place of its chain here. ``age_seconds`` since it was last heard of; ``waiting`` acts it then
    had not sent; ``behind``, acts of others it did not have; ``news_behind``, publications it did not have.
    ``code_until``: when its unused one-time code expires.
    """

    centre_id: int
    login: str
    label: str
    supervisor: bool
    closed_at: datetime | None
    closed_why: str | None
    code_until: datetime | None
    device_id: UUID | None
    head: int
    head_hash: str | None
    heard_at: datetime | None
    age_seconds: int | None
    waiting: int | None
    behind: int
    news_behind: int


def windows(dsn: str) -> list[WindowState]:
    """Every window of every centre in the database, closed ones too. ``NotAdministrator``, ``Unreachable``."""
    with administering(dsn) as line:
        schema.require(line)
        return [WindowState(*row) for row in line.execute(_WINDOWS)]
