"""How long the body may take: from when the decision clock runs, what stops it, what lengthens it (Art. 32, 42, 45).

Three different sums that must not be mixed up (DOMAIN, trap 4): a correction *restarts* the clock (the old days are
gone), a special procedure *stops* it (the remaining days run on, counted in working days, never by wall clock), an
extension *adds* to it. Silence is not an act: that a case counts as accepted (视为受理) follows from the dates.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from functools import cache

from window_desk.core.acts import Channel
from window_desk.core.bench import Bench
from window_desk.core.case import Case, changed, legal_day
from window_desk.core.catalogue import Handling, Item, Limit, Start, Unit
from window_desk.core.clock import Clock, ClockKind, Stop, reckon
from window_desk.core.entry import CHINA
from window_desk.core.one_time_notice import notify_limit
from window_desk.core.parts import Extension, Suspension
from window_desk.core.policy import OutOfHours
from window_desk.core.workdays import DAY, same_day

STATUTORY = Limit(20, Unit.WORKDAYS, Start.ACCEPTANCE, "行政许可法第四十二条第一款", "L1")
STATUTORY_JOINT = Limit(45, Unit.WORKDAYS, Start.ACCEPTANCE, "行政许可法第四十二条第二款", "L1")
REVIEW_BELOW = Limit(20, Unit.WORKDAYS, Start.ACCEPTANCE, "行政许可法第四十三条", "L1")
EXTENSION = Limit(10, Unit.WORKDAYS, Start.ACCEPTANCE, "行政许可法第四十二条第一款", "L1")
EXTENSION_JOINT = Limit(15, Unit.WORKDAYS, Start.ACCEPTANCE, "行政许可法第四十二条第二款", "L1")


def statutory_limit(item: Item) -> Limit:
    """法定时限: the item's own, else the licence law's for its kind of handling (Art. 42, 43)."""
    return item.statutory or {Handling.JOINT: STATUTORY_JOINT, Handling.REPORTED: REVIEW_BELOW}.get(
        item.handling, STATUTORY
    )


def extension_limit(item: Item) -> Limit:
    """The most an extension may add: the item's own, else ten days, jointly fifteen (Art. 42)."""
    return item.extension or (EXTENSION_JOINT if item.handling is Handling.JOINT else EXTENSION)


def receipt_day(case: Case, bench: Bench) -> date | None:
    """The day the application counts as received: online after hours or on a day off by the centre's rule (R1, R2).

    At the counter, by letter or phone it is the day itself, a weekend window's included (worked example B03). ``None``
    before it, and where no calendar reaches the day.
    """
    if case.received_at is None:
        return None
    day = legal_day(case.received_at)
    if not bench.calendar.reaches(day):  # from a PC whose clock was years off
        return None
    if case.channel is not Channel.ONLINE or bench.policy.out_of_hours is OutOfHours.SAME_DAY:
        return day
    closed = case.received_at.astimezone(CHINA).time() >= _time(bench.policy.closes_at)
    return bench.calendar.after(day, 1 if closed else 0).on


@cache
def _time(text: str) -> time:
    return time.fromisoformat(text)


def told_or_ended(case: Case) -> date | None:
    """The day the five-day duty of Art. 32 was done: told, accepted, or the application declined or taken back."""
    return case.notices[0].given_on if case.notices else case.accepted_on or case.closed_on


def deemed_accepted_on(case: Case, bench: Bench) -> date | None:
    """视为受理: the day of receipt, once the notice is overdue and was not given in time (Art. 32(1)(4), C02)."""
    received_on = receipt_day(case, bench)
    if received_on is None or bench.item is None:
        return None
    due = reckon(bench.calendar, received_on, notify_limit(bench.item, bench.policy), bench.policy.start_day_counts).on
    return received_on if (told_or_ended(case) or bench.today) > due else None


def clock_start(case: Case, bench: Bench) -> date | None:
    """The day the decision clock runs from: receipt if deemed accepted or so ordered by the item, else the day the last
    supplement was complete (C03), else the day of acceptance; ``None`` before any of them.
    """
    if bench.item is None:
        return None
    if deemed := deemed_accepted_on(case, bench):
        return deemed
    if case.accepted_on is None:
        return None
    if case.notices and case.notices[-1].supplied_on:
        return case.notices[-1].supplied_on
    return receipt_day(case, bench) if statutory_limit(bench.item).start is Start.RECEIPT else case.accepted_on


def clocks(case: Case, bench: Bench) -> Iterator[Clock]:
    """承诺时限 and 法定时限, side by side, each with its own unit, stops and extensions."""
    start = clock_start(case, bench)
    if start is None or bench.item is None:
        return
    if bench.item.promised:
        moves = case.extensions if bench.policy.extension_moves_promise else ()
        yield _decision_clock(case, bench, ClockKind.PROMISED, bench.item.promised, start, moves)
    yield _decision_clock(case, bench, ClockKind.STATUTORY, statutory_limit(bench.item), start, case.extensions)


def statutory(case: Case, bench: Bench) -> Clock | None:
    """The 法定时限 of the case, once it has begun."""
    return next((c for c in clocks(case, bench) if c.kind is ClockKind.STATUTORY), None)


def moved_by(case: Case, extension: Extension, bench: Bench) -> tuple[date, date] | None:
    """The last day of the 法定时限 without that extension, and with it told and let stand; ``None`` before it began."""
    others = tuple(each for each in case.extensions if each != extension)
    told, stands = {extension.act_id: extension.approved_on, **case.told}, {**case.reviews, extension.act_id: True}
    without = statutory(changed(case, extensions=others), bench)
    with_it = statutory(changed(case, told=told, reviews=stands), bench)
    return (without.due_on, with_it.due_on) if without and with_it else None


def _decision_clock(
    case: Case, bench: Bench, kind: ClockKind, limit: Limit, start: date, extensions: tuple[Extension, ...]
) -> Clock:
    last, stops, added = _unrolled(bench, limit, start), [], 0
    for on, event in sorted((*_stops(case, bench), *_told(case, extensions)), key=lambda told: told[0]):
        if on > last:  # an overdue clock is neither stopped nor lengthened
            break
        if isinstance(event, Extension):
            last, added = bench.calendar.after(last, event.days).on, added + event.days
        else:
            last = _later(bench, limit, last, event, start)
            stops.append(event)
    due = bench.calendar.after(last, 0)
    return Clock(kind, limit, start, due.on, due.provisional, ended_on(case), "", tuple(stops), added)


def _unrolled(bench: Bench, limit: Limit, start: date) -> date:
    """The last day before it rolls over days off: what stops and extensions are added to."""
    if limit.unit is Unit.WORKDAYS:
        return reckon(bench.calendar, start, limit, bench.policy.start_day_counts).on
    first = start - DAY if bench.policy.start_day_counts and limit.n else start
    return first + DAY * limit.n if limit.unit is Unit.NATURAL_DAYS else same_day(first, limit.n)


def _later(bench: Bench, limit: Limit, last: date, stop: Stop, start: date) -> date:
    """The last day with the days of ``stop`` left out, in the limit's own unit; a procedure going on takes at least
    the days that were told.
    """
    before = max(stop.starts_on, start + DAY) - DAY
    until = stop.until or stop.expected
    if until <= before:  # over before the clock began
        return last
    if limit.unit is Unit.WORKDAYS:
        return bench.calendar.after(last, bench.calendar.between(before, until)).on
    return last + (until - before)


def ended_on(case: Case) -> date | None:
    """The day the body's time ended: decided, sent up (Art. 43), or the matter closed without a decision."""
    return (case.sent_up_at and legal_day(case.sent_up_at)) or case.decided_on or case.closed_on


def _told(case: Case, extensions: tuple[Extension, ...]) -> Iterator[tuple[date, Stop | Extension]]:
    for extension in extensions:
        told_on = case.told.get(extension.act_id)
        if told_on and case.reviews.get(extension.act_id, True):
            yield told_on, extension


def _stops(case: Case, bench: Bench) -> Iterator[tuple[date, Stop | Extension]]:
    for suspension in case.suspensions:
        if stop := stop_of(case, suspension, bench):
            yield stop.starts_on, replace(stop, expected=max(stop.expected, bench.today))


def stop_of(case: Case, suspension: Suspension, bench: Bench) -> Stop | None:
    """The days a special procedure takes out: from its start (S1; S2 the day after), but never before it was told."""
    told_on = case.told.get(suspension.act_id)
    if told_on is None:
        return None
    start = suspension.starts_on + DAY if bench.policy.suspension_start_counts else suspension.starts_on
    first, until = max(start, told_on), suspension.ended_on
    if until is not None and until < first:
        return None
    expected = bench.calendar.after(suspension.starts_on - DAY, suspension.days).on
    return Stop(first, until, expected, suspension.procedure)
