"""When the next round with the centre is due: each minute while it answers, ever more seldom while it does not."""

import random
from collections.abc import Callable

QUIET = (30.0, 90.0)
"""Between two rounds while nothing happens: no two windows keep the same beat."""

FIRST_PAUSE, LONGEST_PAUSE = 5.0, 300.0
"""The pause after a failure is anything up to a ceiling, which doubles with each failure from one to the other."""

AFTER_LOSS = 60.0
"""Added, up to so much, to the first pause after a success: what cut this window off most likely cut off all."""

GATHERING = 5.0
"""A call of the centre may wait up to so long: an act at one window must not bring all others down on it. Where
somebody is always at work that makes a round every 2.5 s of each window, so 200 a second of 500 windows.
"""


class Pace:
    """Counts failures and says how many seconds to wait. ``chance`` gives a number between two others."""

    def __init__(self, chance: Callable[[float, float], float] = random.uniform) -> None:
        self._chance = chance
        self._failures = 0
        self._has_answered = False

    @property
    def failing(self) -> bool:
        """Whether the last round broke off: then nothing hurries the next but a person."""
        return self._failures > 0

    def went_through(self) -> None:
        """A round succeeded; only that ends the long pauses."""
        self._failures = 0
        self._has_answered = True

    def failed(self) -> None:
        """A round broke off."""
        self._failures += 1

    def pause(self) -> float:
        """Until the next round: full jitter under a growing ceiling, in this order (a jitter capped is no jitter)."""
        if not self._failures:
            return self._chance(*QUIET)
        ceiling = min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(self._failures - 1, 16))
        together = self._chance(0, AFTER_LOSS) if self._failures == 1 and self._has_answered else 0.0
        return self._chance(0, ceiling) + together

    def gathering(self) -> float:
        """Until the round that the centre has called for."""
        return self._chance(0, GATHERING)
