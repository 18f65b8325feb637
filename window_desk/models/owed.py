"""What cases ask of anybody, by the kind of duty: what a head and a supervisor look over."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, or_

from window_desk.core.clock import ClockKind
from window_desk.core.duty import Duty, DutyKind, Owner
from window_desk.models.base import table
from window_desk.models.projections import CaseRow, DutyRow
from window_desk.models.queries import CaseLine, as_line, lines

_case, _duty = table(CaseRow), table(DutyRow)
_NAMES = ("kind", "owner", "window", "officer", "department", "begins_at", "due_on", "due_kind")


@dataclass(frozen=True, slots=True)
class Owed:
    """One duty, and the case that asks it."""

    line: CaseLine
    duty: Duty


def owed(connection: Connection, kinds: Collection[DutyKind], now: datetime) -> tuple[Owed, ...]:
    """The duties of those kinds that have begun, the oldest case first."""
    begun = or_(_duty.c.begins_at.is_(None), _duty.c.begins_at <= now)
    statement = (
        lines()
        .add_columns(*(_duty.c[name].label(f"duty_{name}") for name in _NAMES))
        .join(_duty, _duty.c.case_id == _case.c.case_id)
        .where(_duty.c.kind.in_([kind.value for kind in kinds]), begun)
        .order_by(_case.c.row)
    )
    return tuple(Owed(as_line(row), _as_duty(row)) for row in connection.execute(statement))


def _as_duty(row: Any) -> Duty:
    return Duty(
        DutyKind(row.duty_kind),
        Owner(row.duty_owner),
        row.duty_window,
        row.duty_officer,
        row.duty_department,
        row.duty_begins_at,
        row.duty_due_on,
        ClockKind(row.duty_due_kind) if row.duty_due_kind else None,
    )
