"""The year, day by day: who comes is planned to the end, what is due that day comes out in the order of time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from heapq import heappop, heappush
from itertools import count
from random import Random

from window_desk import shipped
from window_desk.core.acts import LeaveEnded, LeaveTaken
from window_desk.core.entry import CHINA, Hand
from window_desk.core.party import Party
from window_desk.core.workdays import DAY
from window_desk.generate import arrivals
from window_desk.generate.attendance import Absence, Attendance, absences
from window_desk.generate.courses import Mix, deal
from window_desk.generate.pen import Line, Pen
from window_desk.generate.places import A, B, staff_no
from window_desk.generate.plan import Plan
from window_desk.generate.town import Town


@dataclass(frozen=True, slots=True)
class Day:
    """What one day brings: its lines in the order of time, the people who are new, how many came so far."""

    day: date
    lines: list[Line]
    people: list[tuple[Party, datetime]]
    begun: int


def days(plan: Plan) -> Iterator[Day]:
    """Every working day of the plan; what would come after the last one is left out."""
    chance = Random(f"{plan.seed}-{plan.cases}-{plan.windows}-{plan.year}")
    town, away, open_days = _town(plan, chance)
    dealt, mix, begun = deal(plan.cases, chance), Mix(town), 0
    waiting, order = list[tuple[datetime, int, Line]](), count()
    for line in _leave_files(town, away):
        heappush(waiting, (line.at, next(order), line))
    for day, number in arrivals.a_day(plan.cases, open_days):
        for at in arrivals.moments(day, number, chance):
            for line in mix.begin(dealt[begun], at).lines:
                heappush(waiting, (line.at, next(order), line))
            begun += 1
        people, town.applicants.unwritten = town.applicants.unwritten, []
        yield Day(day, list(_until(waiting, day)), people, begun)


def _town(plan: Plan, chance: Random) -> tuple[Town, list[Absence], list[date]]:
    """The centre, who is away in that year, and its open days. A small centre's year has few leaves."""
    open_days = plan.workdays(shipped.calendar())
    most = max(2, min(2 * plan.windows, plan.cases // 40))
    away = absences(plan.windows, most, open_days, shipped.calendar(), chance)
    return Town(plan, Attendance(away), chance), away, open_days


def _until(waiting: list[tuple[datetime, int, Line]], day: date) -> Iterator[Line]:
    end = datetime.combine(day + DAY, time(), CHINA)
    while waiting and waiting[0][0] < end:
        yield heappop(waiting)[2]


def _leave_files(town: Town, away: list[Absence]) -> Iterator[Line]:
    """离岗 and 返岗 of each absence: filed by himself the evening before, a sudden one by the other in the morning."""
    for each in away:
        officer, other = staff_no(each.window, each.part), staff_no(each.window, B if each.part == A else A)
        before = each.starts_on if each.sudden else town.calendar.before(each.starts_on, 1).on
        filed = datetime.combine(before, time(8, 50) if each.sudden else time(17, 30), CHINA)
        pen = Pen(town, each.window, filed + timedelta(seconds=town.chance.randrange(300)))
        papers = "" if each.sudden else "在办件清单、印章和钥匙已交 B 岗"
        by = Hand(other if each.sudden else officer, each.window)
        pen.do(LeaveTaken(officer, each.starts_on, each.until, other, papers), by)
        back = datetime.combine(each.back_on, time(8, 45), CHINA)
        pen.at = back + timedelta(seconds=town.chance.randrange(600))
        pen.do(LeaveEnded(each.back_on, "代班期间的办件已交接"), Hand(officer, each.window))
        yield from pen.lines
