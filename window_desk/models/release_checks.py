"""What each kind of published data has to satisfy before it is let out; one function a kind."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from window_desk.core import catalogue_rules
from window_desk.core.announcements import Announcement, announcement_flaws
from window_desk.core.catalogue import Item
from window_desk.core.flaws import Flaw, Wrong
from window_desk.core.posts import Roster
from window_desk.core.roster_faults import roster_faults
from window_desk.core.wire import reader
from window_desk.core.workdays import Overlay
from window_desk.core.year_check import overlay_faults
from window_desk.errors import WindowDeskError
from window_desk.models import reference
from window_desk.models.many_versions import Progress, newest_of
from window_desk.models.published import Published
from window_desk.models.reference import Version
from window_desk.settings import SETTINGS, Scope


@dataclass(frozen=True)
class Standing:
    """What a version is judged against: what is published, the day, and the others of its batch."""

    published: Published
    today: date
    batch: Sequence[Version]

    @cached_property
    def _newest(self) -> dict[str, dict[str, int]]:
        with self.published.store.read() as connection:
            return {kind: newest_of(connection, kind) for kind in {version.kind for version in self.batch}}

    def newest(self, version: Version) -> int:
        """The newest published version of that thing; 0 where there is none."""
        return self._newest[version.kind].get(version.key, 0)

    @cached_property
    def codes(self) -> frozenset[str]:
        """The codes of all items, those of the batch included."""
        new = {version.key for version in self.batch if version.kind == "item"}
        return frozenset(new | {item.code for item in self.published.items})

    @cached_property
    def departments(self) -> frozenset[str]:
        """The codes of departments, own and concentrated, of the roster in force."""
        return frozenset(code for d in self.published.roster.departments for code in (d.code, *d.also))


Check = Callable[[Version, Any, Standing], Iterator[Flaw]]
"""The flaws of one version with its body read from JSON."""


def flaws(
    batch: Sequence[Version], published: Published, today: date, told: Progress = lambda done, of: None
) -> list[Flaw]:
    """Everything that stands against letting the batch out, in its order; ``told`` hears how many are looked at."""
    standing, found = Standing(published, today, batch), list[Flaw]()
    for done, version in enumerate(batch):
        told(done, len(batch))
        found += _of(version, standing)
    return found


def _of(version: Version, standing: Standing) -> Iterator[Flaw]:
    place = f"{KINDS.get(version.kind, version.kind)} {version.key}"
    after = standing.newest(version) + 1
    if version.version != after:
        yield Flaw(place, Wrong.NOT_THE_NEXT, {"next": str(after), "version": str(version.version)})
    if version.effective_on and version.effective_on < standing.today:
        yield Flaw(place, Wrong.IN_THE_PAST, {"day": version.effective_on.isoformat()})
    try:
        found = (
            list(CHECKS[version.kind](version, json.loads(version.body), standing)) if version.kind in CHECKS else []
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        found = [Flaw(place, Wrong.UNREADABLE, {"why": str(error)})]
    yield from found


def _item(version: Version, body: Any, standing: Standing) -> Iterator[Flaw]:
    item = reader(Item)(body)
    if (item.code, item.version) != (version.key, version.version):
        facts = {"key": f"{version.key} {version.version}", "code": f"{item.code} {item.version}"}
        yield Flaw(item.name, Wrong.OTHERWISE_KEYED, facts)
    yield from catalogue_rules.flaws(item, standing.codes, standing.departments)


def _roster(version: Version, body: Any, standing: Standing) -> Iterator[Flaw]:
    roster = reader(Roster)(body)
    if roster.version != version.version:
        facts = {"key": str(version.version), "code": str(roster.version)}
        yield Flaw(roster.centre.name, Wrong.OTHERWISE_KEYED, facts)
    yield from roster_faults(roster, two_persons=standing.published.policy(standing.today).release_two_persons)


def _setting(version: Version, body: Any, standing: Standing) -> Iterator[Flaw]:
    setting = SETTINGS.get(version.key)
    if setting is None or setting.scope is not Scope.CENTRE:
        yield Flaw(version.key, Wrong.NO_SETTING, {"key": version.key})
        return
    try:
        setting.check(body)
    except WindowDeskError as error:
        yield Flaw(setting.label, Wrong.SETTING_VALUE, {"why": str(error)})


def _overlay(version: Version, body: Any, standing: Standing) -> Iterator[Flaw]:
    for fault in overlay_faults(standing.published.calendar, reader(Overlay)(body)):
        yield Flaw(version.key, Wrong.CALENDAR, {"why": str(fault)})


def _year(version: Version, body: Any, standing: Standing) -> Iterator[Flaw]:
    try:
        standing.published.calendar.with_year(reference.read_year(body))
    except ValueError as error:
        yield Flaw(version.key, Wrong.CALENDAR, {"why": str(error)})


def _announcement(version: Version, body: Any, standing: Standing) -> Iterator[Flaw]:
    said = reader(Announcement)(body)
    if (said.key, said.version) != (version.key, version.version):
        facts = {"key": f"{version.key} {version.version}", "code": f"{said.key} {said.version}"}
        yield Flaw(said.title, Wrong.OTHERWISE_KEYED, facts)
    yield from announcement_flaws(said, standing.today, standing.departments)


CHECKS: Mapping[str, Check] = {
    "item": _item,
    "roster": _roster,
    "setting": _setting,
    "overlay": _overlay,
    "year": _year,
    "announcement": _announcement,
}
"""The check of each kind; a kind without one only has to be the next version, not before today."""

KINDS: Mapping[str, str] = {
    "item": "事项",
    "phrases": "常用说法",
    "wording": "文书文本",
    "roster": "人员名册",
    "year": "日历年度",
    "overlay": "地方放假或上班",
    "setting": "设置",
    "announcement": "公告",
}
"""What each kind is called."""
