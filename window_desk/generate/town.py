"""What all matters share while the year is made: the calendar, who sits where, numbers, people, chance."""

from collections import Counter, deque
from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID

from window_desk import shipped
from window_desk.core.acts import Channel
from window_desk.core.catalogue import Item
from window_desk.core.ids import case_number, uuid7
from window_desk.generate.attendance import Attendance
from window_desk.generate.people import Applicants
from window_desk.generate.places import catalogue, windows
from window_desk.generate.plan import Plan

CHANNELS = (Channel.COUNTER,) * 17 + (Channel.PHONE, Channel.ONLINE, Channel.ONLINE)
RECENT = 400


class Town:
    """The centre while its year is made."""

    def __init__(self, plan: Plan, attendance: Attendance, chance: Random) -> None:
        self.attendance, self.chance, self.calendar = attendance, chance, shipped.calendar()
        self.items = {item.code: item for item in catalogue(plan.year)}
        self.windows = windows(plan.windows)
        self.department = {number: code for code, numbers in self.windows.items() for number in numbers}
        self.powers = {code: code for code in self.windows} | {"planning": "construction", "water": "city"}
        self.applicants = Applicants(chance, self.new_id)
        self.finished = deque[tuple[str, int, str]](maxlen=RECENT)
        """Number, window and officer of what was served lately: what people complain about."""
        self._free = dict[int, datetime]()
        self._serials = Counter[tuple[int, date]]()

    def new_id(self, at: datetime) -> UUID:
        """An id made at that moment."""
        return uuid7(int(at.timestamp() * 1000), self.chance.randbytes(10))

    def number(self, window: int, day: date) -> str:
        """The next case number of a window and day; one that is voided is not given again."""
        self._serials[window, day] += 1
        return case_number(window, day, self._serials[window, day])

    def window_for(self, item: Item) -> int:
        """A window that may take that item."""
        return self.chance.choice(self.windows[self.powers[item.department]])

    def other_window(self, window: int) -> int:
        """Another window of the same department, or the same where there is no other."""
        others = [each for each in self.windows[self.department[window]] if each != window]
        return self.chance.choice(others) if others else window

    def turn(self, window: int, at: datetime, minutes: float) -> datetime:
        """When a window has time for who comes at that moment; it is taken for so many minutes then. So whoever comes
        meanwhile waits, and its numbers are in the order of time.
        """
        begun = max(at, self._free.get(window, at))
        self._free[window] = begun + timedelta(minutes=minutes)
        return begun
