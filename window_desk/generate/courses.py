"""How matters go, and how often. Each course is one way from the first word to the file (``contacts``, ``smooth``,
``rough``); the shares are a believable centre's, invented, not measured anywhere.
"""

from collections.abc import Callable
from datetime import datetime
from random import Random
from typing import NamedTuple

from window_desk.core.catalogue import Handling, Item, Necessity
from window_desk.generate import contacts, rough, smooth
from window_desk.generate.counter import may_lack
from window_desk.generate.pen import Pen
from window_desk.generate.town import Town

LEAST = 2
"""How often each course is taken at least, so that a small centre shows everything too."""


class Course(NamedTuple):
    """One way a matter goes: how often in ten thousand, with which items, and what happens."""

    share: int
    suits: Callable[[Item], bool]
    goes: Callable[[Pen, Item], None]


def _any(item: Item) -> bool:
    return True


def _immediate(item: Item) -> bool:
    return item.handling is Handling.IMMEDIATE


def _committed(item: Item) -> bool:
    return item.handling is Handling.COMMITTED


def _joint(item: Item) -> bool:
    return item.handling is Handling.JOINT


def _lenient(item: Item) -> bool:
    return _committed(item) and bool(may_lack(item))


def _long_list(item: Item) -> bool:
    """Several papers everybody owes, so that one can turn out wrong after the others."""
    return _committed(item) and sum(m.necessity is not Necessity.SITUATION for m in item.materials) > 2


COURSES = (
    Course(1500, _any, contacts.answered),
    Course(120, _any, contacts.not_ours),
    Course(160, _committed, contacts.referred),
    Course(120, _any, contacts.referred_and_answered),
    Course(30, _any, contacts.referral_forgotten),
    Course(25, _any, contacts.returned),
    Course(60, _any, contacts.entered_late),
    Course(20, _any, contacts.answer_voided),
    Course(3000, _immediate, smooth.on_the_spot),
    Course(500, _immediate, smooth.at_the_second_visit),
    Course(420, _immediate, rough.not_on_the_spot),
    Course(2000, _committed, smooth.in_time),
    Course(800, _committed, smooth.after_one_notice),
    Course(80, _committed, smooth.passed_on),
    Course(90, _joint, smooth.jointly),
    Course(15, _committed, smooth.put_first),
    Course(60, _long_list, rough.told_twice),
    Course(80, _long_list, rough.told_of_something_new),
    Course(50, _committed, rough.silent_applicant),
    Course(50, _committed, rough.deemed),
    Course(180, _lenient, rough.promise_kept),
    Course(35, _lenient, rough.promise_kept_late),
    Course(25, _lenient, rough.promise_broken),
    Course(90, _committed, rough.suspended),
    Course(50, _committed, rough.extended),
    Course(110, _committed, rough.withdrawn),
    Course(55, _committed, rough.declined),
    Course(70, _committed, rough.denied),
    Course(8, _committed, rough.denial_overturned),
    Course(105, _committed, rough.late_by_promise),
    Course(25, _committed, rough.late_and_cleared),
    Course(45, _committed, rough.late_by_law),
    Course(45, _committed, rough.delivered_late),
    Course(60, _committed, rough.not_fetched),
    Course(40, _committed, rough.received_twice),
    Course(70, _committed, rough.rated_badly),
    Course(12, _committed, rough.rated_unfairly),
    Course(28, _any, contacts.complained),
    Course(4, _any, contacts.complaint_declined),
    Course(6, _any, contacts.inspected),
    Course(6, _any, contacts.inspected_and_found),
)

WEIGHTS = {
    "SELF_EMPLOYED_NEW": 50,
    "FOOD_NEW": 16,
    "FOOD_CHANGE": 10,
    "FOOD_RENEW": 8,
    "PKG_RESTAURANT": 4,
    "HYGIENE_NEW": 18,
    "CONSTRUCTION_PERMIT": 9,
    "PLANNING_PERMIT": 9,
    "OUTDOOR_AD": 14,
    "WATER_INTAKE": 4,
    "ROAD_FREIGHT": 18,
}
"""How often each item is asked for; one that is not named, once."""


def deal(cases: int, chance: Random) -> list[Course]:
    """The courses of so many matters, as often as their shares say, ``LEAST`` times at least, mixed."""
    least = min(LEAST, cases // (4 * len(COURSES)))
    whole = sum(course.share for course in COURSES)
    counts = [max(least, cases * course.share // whole) for course in COURSES]
    usual = max(range(len(COURSES)), key=lambda n: COURSES[n].share)
    counts[usual] += cases - sum(counts)
    dealt = [course for course, count in zip(COURSES, counts, strict=True) for _ in range(count)]
    chance.shuffle(dealt)
    return dealt


class Mix:
    """What matters of each course are about, as often as each item is asked for."""

    def __init__(self, town: Town) -> None:
        self._town = town
        self._items = {suits: [item for item in town.items.values() if suits(item)] for _, suits, _ in COURSES}
        self._weights = {suits: [WEIGHTS.get(item.code, 1) for item in items] for suits, items in self._items.items()}

    def begin(self, course: Course, at: datetime) -> Pen:
        """One matter of that course, planned from its first line to its last: somebody comes at that moment."""
        chance = self._town.chance
        (item,) = chance.choices(self._items[course.suits], self._weights[course.suits])
        window = self._town.window_for(item)
        pen = Pen(self._town, window, self._town.turn(window, at, chance.uniform(2, 6)))
        course.goes(pen, item)
        return pen
