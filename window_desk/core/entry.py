"""One line of the ledger: an act, with its author, its times, and its place in a device's chain."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from uuid import UUID

from window_desk.core.acts import Act

CHINA = timezone(timedelta(hours=8), "Asia/Shanghai")
"""The one legal time of the whole country; a fixed offset, so no time zone data is needed."""


@dataclass(frozen=True, slots=True)
class Hand:
    """Whose hand wrote the line: staff number, window, for whom, if B stood in for A (AB岗), and at which 岗位."""

    officer: str
    window: int
    stands_in_for: str | None = None
    post: str = ""

    @property
    def seat(self) -> tuple[str, int, str | None]:
        """Who, where and for whom: the same from one post of theirs to another."""
        return (self.officer, self.window, self.stands_in_for)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the ledger: an act, with its author, times and place in a device's chain.

    ``happened_at`` is the legal time, ``entered_at`` the PC's when it was typed (both aware), ``late_reason`` why it
    was typed so much later; ``hlc`` is microseconds of the hybrid clock and, with device and seq, the one order on
    every device; ``hash`` is the chain hash.
    """

    act_id: UUID
    case_id: UUID
    device_id: UUID
    seq: int
    hlc: int
    by: Hand
    happened_at: datetime
    entered_at: datetime
    act: Act
    late_reason: str = ""
    hash: bytes = b""

    @property
    def order(self) -> tuple[int, bytes, int]:
        """Where this line stands in the ledger, the same on every device (ARCHITECTURE 2)."""
        return (self.hlc, self.device_id.bytes, self.seq)

    @property
    def on(self) -> date:
        """The legal day of the act, in China."""
        return self.happened_at.astimezone(CHINA).date()

    @property
    def short_hash(self) -> str:
        """The first eight hex digits of the chain hash, as printed on papers."""
        return short_hash(self.hash)


def short_hash(digest: bytes) -> str:
    """The first eight hex digits of a chain hash, as printed on papers: ``7F3A-91C2``."""
    digits = digest[:4].hex().upper()
    return f"{digits[:4]}-{digits[4:]}"
