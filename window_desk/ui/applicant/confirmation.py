"""What the applicant is asked to check before anything is printed: name, item, papers, date (MISSION G2). No Qt here.

The name is shown in full, and only while its owner is at the window: a rare character can be checked by nobody else.
Number and phone stay masked.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from window_desk.core.acts import Finding, Verdict
from window_desk.core.clock import ClockKind
from window_desk.core.materials import OWED
from window_desk.core.party import Party, mask
from window_desk.ui.counter.visit import Visit
from window_desk.ui.labels import full_day_text
from window_desk.ui.translation import QT_TR_NOOP, tr

SUPPLY = QT_TR_NOOP("请在此日前补交")
DUE = {
    ClockKind.PROMISED: QT_TR_NOOP("办结不晚于"),
    ClockKind.STATUTORY: QT_TR_NOOP("办结不晚于"),
    ClockKind.NOTIFY: QT_TR_NOOP("是否受理，答复不晚于"),
}
"""What the date is, by the clock it comes from, the one that tells most first."""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What is shown; ``what_day`` says what ``day`` is, both empty before there is a date."""

    name: str
    number: str
    phone: str
    item: str
    case_number: str
    received: tuple[str, ...]
    lacking: tuple[str, ...]
    what_day: str
    day: str


def confirmation(visit: Visit) -> Confirmation | None:
    """What the applicant of ``visit`` may check now; ``None`` while there is nothing yet."""
    name, number, phone = _applicant(visit)
    if visit.item is None and not name:
        return None
    what_day, day = _date(visit)
    return Confirmation(
        name,
        number,
        phone,
        visit.item.name if visit.item else "",
        visit.case.number,
        _materials(visit, frozenset({Verdict.RECEIVED})),
        _materials(visit, OWED | {Verdict.DEFERRED}),
        what_day,
        day,
    )


def _applicant(visit: Visit) -> tuple[str, str, str]:
    party: Party | None = visit.party(visit.case.applicant)
    if party:
        return party.name, party.masked_number, party.masked_phone
    typed = visit.jotted.applicant
    return typed.name.strip(), mask(typed.number, 4, 4), mask(typed.phone, 3, 4)


def _materials(visit: Visit, verdicts: frozenset[Verdict]) -> tuple[str, ...]:
    findings = _told(visit)
    return tuple(m.name for m in visit.checklist if m.no in findings and findings[m.no].verdict in verdicts)


def _told(visit: Visit) -> Mapping[int, Finding]:
    """The findings a notice would tell just now; what nobody has begun to judge is received in it, where it owes."""
    return (visit.rest_received if visit.owes else visit.supposed).findings


def _date(visit: Visit) -> tuple[str, str]:
    case = visit.case
    if not visit.received:
        return "", ""
    if case.open_notice:
        return tr(SUPPLY), full_day_text(case.open_notice.supply_by)
    if case.accepted_at is None and any(f.verdict in OWED for f in _told(visit).values()):
        return tr(SUPPLY), _day(*visit.supply_by)
    running = {clock.kind: clock for clock in visit.desk.clocks(case) if clock.ended_on is None}
    clock = next((running[kind] for kind in DUE if kind in running), None)
    return (tr(DUE[clock.kind]), _day(clock.due_on, clock.provisional)) if clock else ("", "")


def _day(day: date, provisional: bool) -> str:
    return full_day_text(day) + (tr("（暂定）") if provisional else "")
