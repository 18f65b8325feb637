"""待审核: the lines that wait for a head's eye, most urgent first, grouped by cause (MISSION D3)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from window_desk.core.acts import RefusalReported
from window_desk.core.case import Case
from window_desk.core.clock import ClockKind
from window_desk.core.duty import DutyKind
from window_desk.core.reviews import Cause, Waiting, needs_review
from window_desk.desk import CaseLine, Desk
from window_desk.ui.labels import day_text
from window_desk.ui.lines import Line
from window_desk.ui.supervisor.matters import CAUSES
from window_desk.ui.translation import tr
from window_desk.ui.worklist_words import case_title

OF_THE_BODY = frozenset({ClockKind.STATUTORY, ClockKind.PROMISED})
"""The clocks whose last day presses a head too."""


@dataclass(frozen=True, slots=True)
class Approval:
    """One line that waits, its case, and the day by which a word on it is needed, where there is one."""

    case: Case
    line: CaseLine
    waiting: Waiting
    due_on: date | None

    @property
    def key(self) -> UUID:
        """The act to be looked at."""
        return self.waiting.entry.act_id

    @property
    def cause(self) -> Cause:
        """The group it stands in: its first cause."""
        return min(self.waiting.causes, key=list(Cause).index)


@dataclass(frozen=True, slots=True)
class Owing:
    """A case that waits, the officers whose lines do, and by which day a 否定报备 among them has to be looked at."""

    line: CaseLine
    officers: Mapping[str, date | None]

    @property
    def pressing(self) -> tuple[date, date]:
        """The most urgent first."""
        reports = [day for day in self.officers.values() if day]
        due = self.line.due_on if self.line.due_on and self.line.due_kind in OF_THE_BODY else date.max
        return min(reports, default=due), due


def everybody(officer: str) -> bool:
    """Lines of whomever."""
    return True


def owing(desk: Desk, is_asked: Callable[[str], bool] = everybody) -> list[Owing]:
    """The cases in which lines wait for a review among those whom whoever sits here is set over, and of whom
    ``is_asked``; the most urgent first. Read from the duties: no case is looked into.
    """
    officers: dict[UUID, dict[str, date | None]] = {}
    lines: dict[UUID, CaseLine] = {}
    for each in desk.owed(DutyKind.REVIEW):
        if is_asked(each.duty.officer):
            officers.setdefault(each.line.case_id, {})[each.duty.officer] = each.duty.due_on
            lines[each.line.case_id] = each.line
    return sorted((Owing(line, officers[case_id]) for case_id, line in lines.items()), key=lambda each: each.pressing)


def approvals(desk: Desk, cases: Sequence[Owing] | None = None) -> tuple[Approval, ...]:
    """Every line that waits in ``cases`` (in all of them), most urgent first."""
    asked = owing(desk) if cases is None else cases
    found = [
        Approval(case, each.line, waiting, _due(each.line, waiting, each.officers))
        for each, case in zip(asked, desk.cases([each.line.case_id for each in asked]), strict=True)
        for waiting in needs_review(case, desk.bench(case))
        if waiting.entry.by.officer in each.officers
    ]
    return tuple(sorted(found, key=_urgency))


def _due(line: CaseLine, waiting: Waiting, of_officers: Mapping[str, date | None]) -> date | None:
    """A 否定报备 has its own day; the others have that of the case."""
    if isinstance(waiting.entry.act, RefusalReported):
        return of_officers[waiting.entry.by.officer]
    return line.due_on if line.due_kind in OF_THE_BODY else None


def _urgency(approval: Approval) -> tuple[date, int, tuple[int, bytes, int]]:
    return approval.due_on or date.max, list(Cause).index(approval.cause), approval.waiting.entry.order


def as_lines(shown: Iterable[Approval], desk: Desk) -> list[Line]:
    """The list: a heading for each cause, the most urgent group first, then its lines."""
    groups: dict[Cause, list[Approval]] = {}
    for each in shown:
        groups.setdefault(each.cause, []).append(each)
    lines: list[Line] = []
    for cause, members in groups.items():
        lines.append(Line(tr("{cause} {n} 条").format(cause=tr(CAUSES[cause]), n=len(members))))
        lines += [_line(each, desk) for each in members]
    return lines


def _line(each: Approval, desk: Desk) -> Line:
    entry, tagged, mood = each.waiting.entry, "", ""
    if each.due_on:
        left = desk.calendar.between(desk.today(), each.due_on)
        mood = "bad" if left <= 0 else "warn" if left == 1 else ""
        tagged = tr("▲ 超期") if left < 0 else tr("▲ 今日") if left == 0 else day_text(each.due_on, weekday=False)
    place = tr("{n} 号窗口").format(n=entry.by.window)
    serial = each.line.number.rpartition("-")[2]
    parts = (desk.roster.name_of(entry.by.officer), place, each.line.item_name, serial)
    detail = " · ".join(filter(None, parts))
    return Line(case_title(each.line), detail, tagged, mood, each.key)
