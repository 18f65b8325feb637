"""The demo centre: three windows of two departments, some hundred cases played through ``Desk.record``.

Everything is real but the people: the items, calendars and wordings are the shipped ones, each window has its own
encrypted store and chain, and every case went through the same door as a clerk's. The same seed and day give the same
acts, byte for byte.
"""

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from random import Random
from uuid import UUID

from window_desk.core.entry import CHINA
from window_desk.core.posts import Centre, Department, Officer, Post, Roster, Window
from window_desk.core.workdays import Calendar
from window_desk.demo.cases import Clerk, play, visit
from window_desk.demo.seats import ABSENT, OVERSEERS, SEATS, Seat
from window_desk.desk import Desk, wall_clock
from window_desk.models import founding
from window_desk.models.keys import key_for
from window_desk.models.login import hash_pin
from window_desk.models.store import Store

CENTRE = Centre(1, "滁州市政务服务中心", "滁州市龙蟠大道 99 号", "周一至周五 9:00-17:00")

DEPARTMENTS = (
    Department(
        "market",
        "市场监管",
        "滁州市市场监督管理局",
        "0550-3000301",
        "0550-3012345",
        "市场监管行政审批专用章",
        "滁州市人民政府",
        "滁州市琅琊区人民法院",
    ),
    Department(
        "approval",
        "综合审批",
        "滁州市行政审批局",
        "0550-3000501",
        "0550-3012345",
        "滁州市行政审批局审批专用章",
        "滁州市人民政府",
        "滁州市琅琊区人民法院",
        also=("health", "construction", "planning", "city", "water", "transport"),
    ),
)

WINDOWS = (
    Window(3, "市场监管", "market", "0550-3000303"),
    Window(4, "市场监管", "market", "0550-3000304"),
    Window(5, "综合审批", "approval", "0550-3000505"),
)

POSTS = (
    Post(
        "market-1",
        "企业登记岗",
        "market",
        "受理企业和个体工商户登记，一次告知、当场或限时办结",
        "当场登记，最长三个工作日",
        "3001",
        "3002",
    ),
    Post(
        "market-2",
        "食品许可岗",
        "market",
        "受理食品经营许可，一次告知、按承诺时限办结",
        "五个工作日内告知，承诺时限内办结",
        "3002",
        "3001",
    ),
    Post(
        "market-3",
        "市场监管综合岗",
        "market",
        "受理本部门全部事项，解答咨询",
        "首问负责，随到随办",
        "4001",
    ),
    Post(
        "approval-1",
        "综合受理岗",
        "approval",
        "受理本局集中的全部许可事项",
        "一次告知，限时办结",
        "5001",
    ),
    Post(
        "approval-2",
        "出件岗",
        "approval",
        "发放证照和决定书，收取送达回证",
        "作出决定起十个工作日内送达",
        "5001",
    ),
)
"""No post names its items: each handles all of its department."""


def roster(hasher: Callable[[str], str] = hash_pin) -> Roster:
    """The demo's people and places."""
    officers = tuple(
        Officer(seat.staff_no, seat.name, seat.department, hasher(seat.pin), seat.pair, rights=seat.rights)
        for seat in SEATS + ABSENT + OVERSEERS
    )
    return Roster(1, CENTRE, DEPARTMENTS, WINDOWS, officers, POSTS)


class PlayedClock:
    """A clock that the demo sets: the past cases happened when they did."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """The moment it stands at."""
        return self.now

    def set(self, now: datetime) -> None:
        """Move it; backwards too, as a wrong PC clock may."""
        self.now = now


def store_path(folder: Path, window: int) -> Path:
    """Where the demo keeps a window's store."""
    return folder / f"window-{window}.db"


def build(folder: Path, today: date, seed: int = 7, cases_each: int = 36) -> None:
    """Make the demo stores in ``folder``, a window at a time; one already there is left as it is."""
    lacking = [seat for seat in SEATS if not store_path(folder, seat.window).exists()]
    if not lacking:  # the PINs of a roster take a quarter of a second to hash
        return
    people = roster()
    for seat in lacking:
        path = store_path(folder, seat.window)
        _build_window(path, seat, people, today, Random(f"{seed}-{seat.window}"), cases_each)


def _build_window(path: Path, seat: Seat, people: Roster, today: date, chance: Random, cases: int) -> None:
    unfinished = path.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    store = Store.create(unfinished, key_for(path), CENTRE.centre_id, UUID(bytes=chance.randbytes(16), version=4))
    founding.publish(store, people)
    clock = PlayedClock(datetime.combine(today, time(9), CHINA))
    desk = Desk(store, clock, chance.randbytes)
    desk.log_in(seat.staff_no, seat.pin, seat.window, seat.stands_in_for)
    clerk = Clerk(desk, chance, frozenset({seat.department, *_concentrated(seat.department)}))
    visits = (visit(clerk, day) for day in _arrivals(desk.calendar, today, cases, chance))
    play(visits, datetime.combine(today, time(), CHINA), clock.set)
    store.close()
    unfinished.rename(path)


def _concentrated(department: str) -> tuple[str, ...]:
    return next(d.also for d in DEPARTMENTS if d.code == department)


def _arrivals(calendar: Calendar, today: date, cases: int, chance: Random) -> list[date]:
    """The days on which ``cases`` visits began: the last thirty working days, the recent ones busier."""
    days = sorted(calendar.before(today, n).on for n in range(1, 31))
    return sorted(chance.choices(days, weights=range(10, 10 + len(days)), k=cases))


def open_desk(folder: Path, window: int) -> Desk:
    """The desk of a demo window, at the wall clock's time."""
    path = store_path(folder, window)
    return Desk(Store.open(path, key_for(path)), wall_clock)


def prepare(folder: Path) -> Desk:
    """The desk of window 3, its demo built first where it is not there yet."""
    build(folder, wall_clock().date())
    return open_desk(folder, SEATS[0].window)
