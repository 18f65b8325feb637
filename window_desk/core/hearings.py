"""听证: offered, asked for within five days, announced seven days before, held within twenty (行政许可法 Art. 46-48).

A hearing somebody asked for must be held before the decision, and the decision rests on its minutes. Its days are taken
out of the decision clock only by a ``Suspended`` that was told (Art. 45).
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from window_desk.core.acts import Heard, HearingOffered, HearingRequested, HearingSet
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, Stage, changed
from window_desk.core.catalogue import Limit, Start, Unit
from window_desk.core.clock import Clock, ClockKind, run, to
from window_desk.core.entry import Entry
from window_desk.core.parts import Hearing
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step

REQUEST = Limit(5, Unit.WORKDAYS, Start.RECEIPT, "行政许可法第四十七条第一款", "L1")
HOLD = Limit(20, Unit.WORKDAYS, Start.RECEIPT, "行政许可法第四十七条第一款", "L1")
ANNOUNCE = Limit(7, Unit.WORKDAYS, Start.RECEIPT, "行政许可法第四十八条第一款第一项", "L1")


def _offered(case: Case, entry: Entry, act: HearingOffered) -> Case:
    return changed(case, hearing=Hearing(entry.on))


def _requested(case: Case, entry: Entry, act: HearingRequested) -> Case:
    return changed(case, hearing=case.hearing and replace(case.hearing, requested_on=entry.on))


def _set(case: Case, entry: Entry, act: HearingSet) -> Case:
    return changed(case, hearing=case.hearing and replace(case.hearing, set_on=entry.on, held_on=act.held_on))


def _heard(case: Case, entry: Entry, act: Heard) -> Case:
    return changed(case, hearing=case.hearing and replace(case.hearing, heard_on=entry.on))


_ACCEPTED = frozenset({Stage.ACCEPTED})

STEPS: Mapping[type, Step] = {
    HearingOffered: Step(_ACCEPTED, None, _offered, fits=lambda case, act: case.hearing is None),
    HearingRequested: Step(
        _ACCEPTED,
        None,
        _requested,
        holds=False,
        fits=lambda case, act: case.hearing is not None and case.hearing.requested_on is None,
    ),
    HearingSet: Step(
        _ACCEPTED, None, _set, fits=lambda case, act: case.hearing is not None and case.hearing.heard_on is None
    ),
    Heard: Step(
        _ACCEPTED,
        None,
        _heard,
        fits=lambda case, act: (
            case.hearing is not None and case.hearing.set_on is not None and not case.hearing.heard_on
        ),
    ),
}


def _told_before(case: Case, bench: Bench) -> Refusal | None:
    return Refusal(Reason.HEARING_TOLD) if case.hearing else None


def _told_of(case: Case, bench: Bench) -> Refusal | None:
    return None if case.hearing else Refusal(Reason.HEARING_UNTOLD, article=REQUEST.basis)


def _asked_once(case: Case, bench: Bench) -> Refusal | None:
    return Refusal(Reason.HEARING_ASKED) if case.hearing and case.hearing.requested_on else None


def _announced(case: Case, bench: Bench) -> Refusal | None:
    return None if case.hearing and case.hearing.set_on else Refusal(Reason.HEARING_UNSET, article=ANNOUNCE.basis)


def _held_once(case: Case, bench: Bench) -> Refusal | None:
    return Refusal(Reason.HEARING_OVER) if case.hearing and case.hearing.heard_on else None


def _asked_in_time(case: Case, act: HearingRequested, bench: Bench) -> Refusal | None:
    asked = next((c for c in clocks(case, bench) if c.kind is ClockKind.HEARING_REQUEST), None)
    if asked and asked.ended_on:
        return Refusal(Reason.HEARING_TOO_LATE, {"due": asked.due_on.isoformat()}, REQUEST.basis)
    return None


def _announced_in_time(case: Case, act: HearingSet, bench: Bench) -> Refusal | None:
    if not act.place.strip():
        return Refusal(Reason.NO_PLACE, article=ANNOUNCE.basis)
    if bench.calendar.before(act.held_on, ANNOUNCE.n).on < bench.today:
        return Refusal(Reason.HEARING_TOO_SOON, {"days": str(ANNOUNCE.n)}, ANNOUNCE.basis)
    return None


def earliest(bench: Bench) -> date | None:
    """The first day a hearing announced today may be held on; ``None`` where the calendar does not reach."""
    calendar = bench.calendar
    if not calendar.reaches(bench.today):
        return None
    return calendar.after(calendar.after(bench.today, 0).on, ANNOUNCE.n).on


def _with_minutes(case: Case, act: Heard, bench: Bench) -> Refusal | None:
    if case.hearing and case.hearing.held_on and bench.today < case.hearing.held_on:
        return Refusal(Reason.HEARING_NOT_YET, {"on": case.hearing.held_on.isoformat()})
    return None if act.minutes.strip() else Refusal(Reason.NO_MINUTES, article="行政许可法第四十八条第二款")


def held_if_asked(case: Case, bench: Bench) -> Refusal | None:
    """Why the body may not decide yet: a hearing was asked for and not held (Art. 48(2))."""
    if case.hearing and case.hearing.requested_on and case.hearing.heard_on is None:
        return Refusal(Reason.HEARING_OWED, article="行政许可法第四十七条")
    return None


RULES: Mapping[type, Rule] = {
    HearingOffered: Rule(
        (_told_before,), lambda case, act, bench: None if act.to.strip() else Refusal(Reason.NO_PERSON)
    ),
    HearingRequested: Rule((_told_of, _asked_once), _asked_in_time),
    HearingSet: Rule((_told_of, _held_once), _announced_in_time),
    Heard: Rule((_told_of, _announced, _held_once), _with_minutes),
}


def clocks(case: Case, bench: Bench) -> Iterator[Clock]:
    """The applicant's five days to ask, the body's twenty to hold it, and the last day to announce it."""
    hearing = case.hearing
    if hearing is None:
        return
    ended = case.decided_on or case.closed_on
    asking = run(bench, ClockKind.HEARING_REQUEST, REQUEST, hearing.offered_on, hearing.requested_on or ended)
    over = asking.ended_on is None and bench.today > asking.due_on  # the right has lapsed, nobody owes anything
    yield replace(asking, ended_on=asking.due_on) if over else asking
    if hearing.requested_on:
        yield run(bench, ClockKind.HEARING_HOLD, HOLD, hearing.requested_on, hearing.heard_on or ended)
    if hearing.held_on:
        latest = bench.calendar.before(hearing.held_on, ANNOUNCE.n).on
        yield to(bench, ClockKind.HEARING_NOTICE, ANNOUNCE, hearing.offered_on, latest, hearing.set_on)
