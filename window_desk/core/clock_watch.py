"""How right this PC's clock is: against the centre's at each contact, and against what was written before (MISSION B5).

Legal dates are reckoned from it: a clock that is off is said beside them, and one that runs backwards stops recording
until a person has looked.
"""

from datetime import datetime, timedelta

TOLERANCE = timedelta(minutes=2)
"""How far off is no matter: less than it takes to set a clock by eye (MISSION B5)."""


class ClockWatch:
    """What is known of one PC's clock. ``ahead`` is how far it was before the centre's at the last contact, negative
    when behind, ``None`` before the first; ``latest`` is what it showed when the last line was written.
    """

    def __init__(self) -> None:
        self.ahead: timedelta | None = None
        self.latest: datetime | None = None

    @property
    def doubtful(self) -> bool:
        """Whether dates reckoned from it may be wrong."""
        return self.ahead is not None and abs(self.ahead) > TOLERANCE

    def stood_at(self, moment: datetime) -> None:
        """It showed ``moment`` when a line was written, or when a person confirmed it."""
        self.latest = moment

    def went_back(self, now: datetime) -> datetime | None:
        """The moment it stood at before, where ``now`` is earlier than that by more than ``TOLERANCE``."""
        return self.latest if self.latest and now < self.latest - TOLERANCE else None
