"""How right this PC's clock is: against the centre's at each contact, and against what was written before (MISSION B5).

Legal dates are reckoned from it: a clock that is off is said beside them, and one that runs backwards stops recording
until a person has looked, who puts it on record (时钟确认).
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from window_desk.core.acts import ClockConfirmed
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, File, Stage, changed
from window_desk.core.entry import CHINA, Entry
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step

TOLERANCE = timedelta(minutes=2)
"""How far off is no matter: less than it takes to set a clock by eye (MISSION B5)."""


class ClockWatch:
    """What is known of one PC's clock. ``ahead`` is how far it was before the centre's at the last contact, negative
    when behind, ``None`` before the first; ``latest`` is what it showed when the last line was written.
    """

    def __init__(self) -> None:
        self.ahead: timedelta | None = None
        self._compared_at: datetime | None = None
        self.latest: datetime | None = None

    @property
    def doubtful(self) -> bool:
        """Whether dates reckoned from it may be wrong."""
        return self.ahead is not None and abs(self.ahead) > TOLERANCE

    def compared(self, ahead: timedelta, now: datetime) -> None:
        """The centre was met, and the clock, which showed ``now``, was so far before the centre's."""
        self._compared_at, self.ahead = now, ahead

    def stood_at(self, moment: datetime) -> None:
        """It showed ``moment`` when a line was written."""
        self.latest = moment

    def went_back(self, now: datetime) -> datetime | None:
        """The moment it stood at before, where ``now`` is earlier than that by more than ``TOLERANCE``. How it compared
        with the centre's before it was set back is forgotten: it would call a wrong clock right.
        """
        if self.latest is None or now >= self.latest - TOLERANCE:
            return None
        if self._compared_at and self._compared_at > now:
            self._compared_at = self.ahead = None
        return self.latest

    def to_confirm(self, now: datetime) -> ClockConfirmed | None:
        """What whoever finds ``now`` to be right puts on record; ``None`` where the clock has not run backwards."""
        before = self.went_back(now)
        ahead = None if self.ahead is None else round(self.ahead.total_seconds())
        return ClockConfirmed(now, before, ahead) if before else None


def _confirmed(case: Case, entry: Entry, act: ClockConfirmed) -> Case:
    return changed(case, record=(File.CLOCK, f"{act.shown.astimezone(CHINA):%Y-%m-%d %H:%M}"))


STEPS: Mapping[type, Step] = {
    ClockConfirmed: Step(frozenset({Stage.NEW}), Stage.SETTLED, _confirmed, holds=False),
}


def _ran_backwards(case: Case, act: ClockConfirmed, bench: Bench) -> Refusal | None:
    return None if act.shown < act.last - TOLERANCE else Refusal(Reason.CLOCK_RUNS_ON)


RULES: Mapping[type, Rule] = {ClockConfirmed: Rule(check=_ran_backwards, reads=True)}
