"""Keeping the catalogue: a file tried out, items changed and retired, all of it in one draft that is let out."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from window_desk.core.catalogue import Item
from window_desk.core.catalogue_changes import Change, changes
from window_desk.core.concentration import Concentration, concentration
from window_desk.core.wire import plain, reader
from window_desk.interchange import trial
from window_desk.interchange.rows import versioned
from window_desk.models.one_draft import OneDraft
from window_desk.models.reference import Version
from window_desk.models.releases import Releases, ReleasingDesk

KIND = "item"
"""The kind of a published item."""


class Cataloguing:
    """The catalogue of one desk and the draft of its next versions."""

    def __init__(self, desk: ReleasingDesk, releases: Releases) -> None:
        self._desk = desk
        self.draft = OneDraft(desk.store, releases, {KIND}, lambda versions: f"事项目录，{len(list(versions))} 项")
        self._read = dict[str, tuple[Version, Item]]()

    def newest(self) -> dict[str, Item]:
        """Every item in its newest version, in force or yet to come, by code."""
        return {item.code: item for item in self._desk.published.items}

    def versions(self, code: str) -> tuple[Item, ...]:
        """Every version of one item, the oldest first."""
        return tuple(item for item in self._desk.published.items if item.code == code)

    def prepared(self) -> dict[str, Item]:
        """What is in the draft, by code; each version read once, since every look at the page asks."""
        known, read, now = self._read, reader(Item), dict[str, tuple[Version, Item]]()
        for version in self.draft.versions:
            before = known.get(version.key)
            same = before is not None and before[0] is version
            now[version.key] = before if same and before else (version, read(json.loads(version.body)))
        self._read = now
        return {code: item for code, (_, item) in now.items()}

    def everything(self) -> dict[str, Item]:
        """Every item by code as it will be once the draft is let out."""
        return self.newest() | self.prepared()

    def differences(self) -> Iterator[tuple[Item, tuple[Change, ...] | None]]:
        """Each item of the draft with what changes in it, field by field; ``None`` for a new one."""
        known = self.newest()
        for code, item in self.prepared().items():
            yield item, changes(known[code], item) if code in known else None

    def asked(self, file: Path) -> tuple[Path, dict[str, Item], frozenset[str], date]:
        """What ``trial.try_out_file`` asks for, to be done wherever there is time: nothing of it is the desk's."""
        roster = self._desk.published.roster
        departments = frozenset(code for unit in roster.departments for code in (unit.code, *unit.also))
        return file, self.newest(), departments, self._desk.today()

    def put(self, items: Iterable[Item]) -> None:
        """Put the next version of each item into the draft; ``NotPermitted`` without the right (编目)."""
        known, today = self.newest(), self._desk.today()
        new = [versioned(item, known.get(item.code), today) for item in items]
        self.draft.put_all(KIND, [(item.code, plain(item), item.effective_on) for item in new])

    def retire(self, item: Item, on: date) -> None:
        """停用: from ``on`` no new case takes it; put into the draft."""
        self.put([replace(item, effective_on=self._desk.today(), retired_on=on)])

    def take_out(self, code: str) -> None:
        """Leave an item as it is published; ``NotPermitted`` without the right."""
        self.draft.take_out(KIND, code)

    def export(self, file: Path) -> int:
        """Write every item in its newest version as the file's extension says; how many."""
        items = tuple(self.newest().values())
        trial.export(file, items)
        return len(items)

    def template(self, file: Path) -> None:
        """Write the empty file to fill in."""
        trial.export(file, ())

    def concentration(self) -> Concentration:
        """两集中两到位 of the items in force."""
        return concentration(item for item in self.newest().values() if not is_retired(item, self._desk.today()))


def is_retired(item: Item, today: date) -> bool:
    """Whether no new case takes it any more."""
    return item.retired_on is not None and item.retired_on <= today
