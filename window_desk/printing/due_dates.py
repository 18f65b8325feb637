"""The last days of a decision, boxed, and why they are those days: for every paper that sets or moves them."""

from datetime import timedelta

from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.catalogue import Unit
from window_desk.core.clock import Clock, ClockKind, Stop
from window_desk.core.papers import PaperFacts
from window_desk.core.time_limits import clocks
from window_desk.core.workdays import DAY
from window_desk.printing.blocks import Deadline
from window_desk.printing.phrases import due_day, limit_words, long_date, reckoning, words


def decision_clocks(case: Case, bench: Bench) -> list[Clock]:
    """承诺时限, where there is one, then 法定时限."""
    running = {clock.kind: clock for clock in clocks(case, bench)}
    return [running[kind] for kind in (ClockKind.PROMISED, ClockKind.STATUTORY) if kind in running]


def deadline(facts: PaperFacts, shown: list[Clock]) -> Deadline:
    """The box: the first clock large, the second below it."""
    lines = [words(facts, clock.kind.value, limit=limit_words(clock.limit)) for clock in shown]
    dates = [due_day(facts, clock.due_on) for clock in shown]
    return Deadline(lines[0], dates[0], *(part for second in zip(lines[1:], dates[1:], strict=True) for part in second))


def why(facts: PaperFacts, shown: list[Clock]) -> str:
    """Why the first date is that date: the days counted, left out and added; what makes a date provisional."""
    first = shown[0]
    parts = [_counted(facts, first), *(_left_out(facts, first, stop) for stop in first.stops)]
    if first.added:
        parts.append(words(facts, "reckoning_added", days=first.added))
    if any(clock.provisional for clock in shown):
        parts.append(words(facts, "reckoning_provisional"))
    return "".join(parts)


def _counted(facts: PaperFacts, clock: Clock) -> str:
    if clock.limit.unit is Unit.WORKDAYS:
        return reckoning(facts, clock.starts_on, clock.due_on)
    begins = long_date(clock.starts_on + DAY)
    return words(facts, "reckoning_other", first=begins, start=long_date(clock.starts_on))


def _left_out(facts: PaperFacts, clock: Clock, stop: Stop) -> str:
    until = stop.until or stop.expected
    days = days_left_out(facts, clock, stop)
    return words(facts, "reckoning_stopped", first=long_date(stop.starts_on), last=long_date(until), days=days)


def days_left_out(facts: PaperFacts, clock: Clock, stop: Stop) -> str:
    """How many days of a special procedure the clock does not count, in its own unit: ``10 个工作日``."""
    before, until = max(stop.starts_on, clock.starts_on + DAY) - DAY, stop.until or stop.expected
    if clock.limit.unit is Unit.WORKDAYS:
        return f"{facts.calendar.between(before, until)} 个工作日"
    return f"{(until - before) // timedelta(days=1)} 日"


def leaves_out(clock: Clock, stop: Stop) -> bool:
    """Whether the clock leaves the days of that procedure out: not where it had run out before."""
    return any(each.starts_on == stop.starts_on and each.procedure is stop.procedure for each in clock.stops)
