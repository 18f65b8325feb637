"""Who is away when (AB岗): leaves fixed before the year begins, never both of a pair, and who sits at a window then."""

from dataclasses import dataclass
from datetime import date
from random import Random

from window_desk.core.entry import Hand
from window_desk.core.workdays import Calendar
from window_desk.generate.places import A, B, post, staff_no

APART = 20
"""Working days between the leaves of a pair, so that they cannot meet."""


@dataclass(frozen=True, slots=True)
class Absence:
    """One leave of A or B of a window; ``back_on`` is the first working day after it, ``sudden`` one that B files."""

    window: int
    part: str
    starts_on: date
    until: date
    back_on: date
    sudden: bool


def absences(windows: int, most: int, days: list[date], calendar: Calendar, chance: Random) -> list[Absence]:
    """Two leaves a pair at most, ``most`` in all, inside ``days``, by the day they begin."""
    found = list[Absence]()
    places = len(days) - 2 * APART - 12
    if places < 1:
        return found
    for window in chance.sample(range(1, windows + 1), windows):
        at = 2 + chance.randrange(places)
        for part, start in ((A, at), (B, at + APART)):
            if len(found) < most:
                long = chance.randrange(1, 11)
                until, back = days[start + long - 1], calendar.after(days[start + long - 1], 1).on
                found.append(Absence(window, part, days[start], until, back, chance.random() < 0.2))
    return sorted(found, key=lambda each: (each.starts_on, each.window))


class Attendance:
    """Who sits where on which day."""

    def __init__(self, absences: list[Absence]) -> None:
        self._away: dict[str, list[Absence]] = {}
        for each in absences:
            self._away.setdefault(staff_no(each.window, each.part), []).append(each)

    def is_away(self, staff_no: str, day: date) -> bool:
        """Whether that officer is on leave; the day of the return he is back."""
        return any(each.starts_on <= day < each.back_on for each in self._away.get(staff_no, ()))

    def front(self, window: int, day: date) -> Hand:
        """Who receives at a window: A, or B standing in for him."""
        return self._hand(window, A, B, day)

    def back(self, window: int, day: date) -> Hand:
        """Who works behind the counter: B, or A standing in for him."""
        return self._hand(window, B, A, day)

    def _hand(self, window: int, part: str, other: str, day: date) -> Hand:
        owner = staff_no(window, part)
        if not self.is_away(owner, day):
            return Hand(owner, window, None, post(window, part))
        return Hand(staff_no(window, other), window, owner, post(window, part))
