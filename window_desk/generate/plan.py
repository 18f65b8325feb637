"""What is asked of the generator, and what it cannot do."""

from dataclasses import dataclass
from datetime import date

from window_desk import shipped
from window_desk.core.workdays import Calendar
from window_desk.errors import WindowDeskError

FEWEST, MOST = 5, 899
"""Windows: each department needs one, and their numbers have three digits at most."""

A_DAY = 40
"""Visits a window can take a day, all year round."""

NO_WINDOWS = "窗口数只能在 {fewest} 到 {most} 之间，不能是 {windows}。"
NO_CASES = "件数至少为 1，不能是 {cases}。"
NO_YEAR = "日历只有 {first} 至 {last} 年，生成不了 {year} 年。"
NOT_IN_YEAR = "截止日 {until} 不在 {year} 年内，请改成该年的一天。"
NO_DAYS = "{year} 年到 {until} 还没有几个工作日，请把截止日放晚一些。"
TOO_MANY = "{windows} 个窗口一年办不了 {cases} 件，至少要 {needed} 个窗口。"


@dataclass(frozen=True, slots=True)
class Plan:
    """So many visits to so many windows, from the first day of ``year`` to ``until`` (inclusive)."""

    cases: int
    seed: int
    windows: int
    year: int
    until: date

    def workdays(self, calendar: Calendar) -> list[date]:
        """The days on which the centre is open."""
        first = date(self.year, 1, 1)
        days = (date.fromordinal(n) for n in range(first.toordinal(), self.until.toordinal() + 1))
        return [day for day in days if calendar.is_workday(day)]


def plan(cases: int, seed: int, windows: int, year: int, until: date | None) -> Plan:
    """A plan that can be carried out; ``WindowDeskError`` says what to ask for instead."""
    calendar = shipped.calendar()
    if cases < 1:
        raise WindowDeskError(NO_CASES, cases=cases)
    if not FEWEST <= windows <= MOST:
        raise WindowDeskError(NO_WINDOWS, fewest=FEWEST, most=MOST, windows=windows)
    if year not in calendar.years:
        raise WindowDeskError(NO_YEAR, first=calendar.first.year, last=calendar.last_published.year, year=year)
    until = until or date(year, 12, 31)
    if until.year != year:
        raise WindowDeskError(NOT_IN_YEAR, until=until, year=year)
    made = Plan(cases, seed, windows, year, until)
    days = len(made.workdays(calendar))
    if days < 5:
        raise WindowDeskError(NO_DAYS, year=year, until=until)
    if (needed := -(-cases // (days * A_DAY))) > windows:
        raise WindowDeskError(TOO_MANY, windows=windows, cases=cases, needed=needed)
    return made
