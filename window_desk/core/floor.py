"""实况: what is known of a window at this moment."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from window_desk.core.entry import Hand
from window_desk.core.posts import Window


@dataclass(frozen=True, slots=True)
class Floor:
    """One window now. ``heard_at`` is when its last line was written (``None``: none is here), ``hand`` who wrote it;
    ``serving`` the case of a visitor still before it, ``since`` when; ``waiting`` how many referrals it has not taken.
    """

    window: Window
    hand: Hand | None = None
    heard_at: datetime | None = None
    serving: UUID | None = None
    since: datetime | None = None
    waiting: int = 0
