"""Planning the calendar: the next year or a local exception in a draft, tried out before it is let out (MISSION B1)."""

import json
from collections.abc import Iterable
from typing import Protocol

from window_desk.core.recalculation import Recalculation
from window_desk.core.wire import plain, reader
from window_desk.core.workdays import DAY, Calendar, Overlay, Year
from window_desk.models import calendar_trial, reference
from window_desk.models.calendar_trial import Progress, TryingDesk
from window_desk.models.one_draft import OneDraft
from window_desk.models.reference import Version
from window_desk.models.releases import Releases, ReleasingDesk

YEAR, OVERLAY = "year", "overlay"
"""The kinds a calendar is published as."""


class PlanningDesk(ReleasingDesk, TryingDesk, Protocol):
    """What planning needs of a desk."""


class Planning:
    """The calendar of one desk as it is and as it would be."""

    def __init__(self, desk: PlanningDesk, releases: Releases) -> None:
        self._desk = desk
        self.draft = OneDraft(desk.store, releases, {YEAR, OVERLAY}, _title)

    def prepare(self, new: Year | Overlay) -> None:
        """Put a year or a local exception into the draft; ``WindowDeskError`` where it must not be published.

        It is known from the day it is let out: papers of before keep saying what was known on their day. A year already
        published becomes a correction of it.
        """
        calendar_trial.with_new(self._desk.calendar, new, correct=True)
        if isinstance(new, Year):
            self.draft.put(YEAR, str(new.year), reference.plain_year(new))
        else:
            self.draft.put(OVERLAY, new.on.isoformat(), plain(new))

    def planned(self) -> Calendar:
        """The calendar as it would be; the one in force where nothing is prepared."""
        calendar = self._desk.calendar
        for new in self.prepared():
            calendar = calendar.with_year(new) if isinstance(new, Year) else calendar.with_overlay(new)
        return calendar

    def prepared(self) -> tuple[Year | Overlay, ...]:
        """What is in the draft."""
        return tuple(map(_read, self.draft.versions))

    def trial(self, progress: Progress) -> Recalculation:
        """What letting the draft out would change for the open cases."""
        return calendar_trial.effect(self._desk, self.planned(), progress)

    def last_change(self, progress: Progress) -> Recalculation | None:
        """What the newest publication of the calendar changed for the cases still open; ``None`` before the first."""
        with self._desk.store.read() as connection:
            came = [v.effective_on for kind in (YEAR, OVERLAY) for v in reference.versions_of(connection, kind)]
        days = [day for day in came if day]
        if not days:
            return None
        before = self._desk.published.calendar_as_of(max(days) - DAY)
        return calendar_trial.change(self._desk, before, max(days), progress)


def _read(version: Version) -> Year | Overlay:
    body = json.loads(version.body)
    return reference.read_year(body) if version.kind == YEAR else reader(Overlay)(body)


def _title(versions: Iterable[Version]) -> str:
    return "日历：" + "、".join(f"{v.key} 年" if v.kind == YEAR else v.key for v in versions)
