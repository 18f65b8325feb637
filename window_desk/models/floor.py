"""实况: what each window does now, as far as this store has heard (one query of the last line of every chain)."""

from collections import Counter
from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import Connection, func, select

from window_desk.core import wire
from window_desk.core.case import Case, Stage
from window_desk.core.entry import Entry
from window_desk.core.floor import Floor
from window_desk.core.posts import Roster, Window
from window_desk.models import projector
from window_desk.models.base import table
from window_desk.models.last_lines import last_of_each
from window_desk.models.projections import CaseRow

_case = table(CaseRow)

AT_THE_WINDOW = (Stage.CONTACT, Stage.RECEIVED)
"""The stages in which somebody stands before the window: asked, or handing in."""


def floor(connection: Connection, roster: Roster) -> tuple[Floor, ...]:
    """Every window of the roster, in its order."""
    last: dict[int, Entry] = {}
    for entry in filter(None, map(wire.read, last_of_each(connection))):
        known = last.get(entry.by.window)
        if known is None or known.order < entry.order:
            last[entry.by.window] = entry
    offered = select(_case.c.offered_to, func.count()).where(_case.c.offered_to.is_not(None), _case.c.open)
    waiting = Counter({window: n for window, n in connection.execute(offered.group_by(_case.c.offered_to))})
    asked = {last[window.number].case_id for window in roster.windows if window.number in last}
    cases = {case.case_id: case for case in projector.load_all(connection, list(asked))}
    return tuple(_window(cases, window, last.get(window.number), waiting[window.number]) for window in roster.windows)


def _window(cases: Mapping[UUID, Case], window: Window, entry: Entry | None, waiting: int) -> Floor:
    if entry is None:
        return Floor(window, waiting=waiting)
    case = cases[entry.case_id]
    if case.stage not in AT_THE_WINDOW:
        return Floor(window, entry.by, entry.entered_at, waiting=waiting)
    since = case.contacted_at or case.received_at
    return Floor(window, entry.by, entry.entered_at, case.case_id, since, waiting)
