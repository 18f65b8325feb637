"""The stage of a story: a real desk over a fresh encrypted store, thrown away afterwards."""

import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from argon2 import PasswordHasher
from sqlalchemy import Connection

from window_desk import shipped
from window_desk.core.acts import Act
from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.entry import CHINA, Hand
from window_desk.core.papers import CasePaper
from window_desk.core.party import IdKind, PartyKind
from window_desk.desk import Desk
from window_desk.models import reference
from window_desk.models.store import Store
from window_desk.printing import render
from window_desk.story.scene import Scene

_PIN = "2580"
_DEVICE = UUID(int=0x57027 << 96)
_CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
"""Nobody keeps anything from anybody here, and a story changes seats often."""


class Rehearsal:
    """A ledger for stories: ``Desk`` with a clock that is set and seats that change."""

    def __init__(self, store: Store) -> None:
        self._now = datetime.fromtimestamp(0, CHINA)
        self.desk = Desk(store, lambda: self._now)

    def set_clock(self, now: datetime) -> None:
        """Move the clock."""
        self._now = now

    def sit(self, by: Hand) -> None:
        """Log in."""
        if self.desk.hand != by:
            self.desk.log_in(by.officer, _PIN, by.window, by.stands_in_for)

    def record(self, case_id: UUID, act: Act, happened_at: datetime, late_reason: str) -> None:
        """Through the one door."""
        self.desk.record(case_id, act, happened_at, late_reason)

    def case(self, case_id: UUID) -> Case:
        """The case as the store has it."""
        return self.desk.case(case_id)

    def bench(self, case: Case) -> Bench:
        """What a judgement of the case needs now."""
        return self.desk.bench(case)

    def new_case_id(self) -> UUID:
        """The id of a case about to begin."""
        return self.desk.new_case_id()

    def party(self, name: str) -> UUID:
        """A person of that name with no real number."""
        return self.desk.keep_party(PartyKind.PERSON, name, IdKind.OTHER, f"STORY-{name}", "13800000000").party_id

    def papers(self, case: Case) -> tuple[CasePaper, ...]:
        """The papers that the case can print."""
        return self.desk.papers_of(case)

    def pdf(self, case: Case, paper: CasePaper) -> bytes:
        """One of them, as PDF."""
        return render(self.desk.paper(case.case_id, paper.entry.act_id, form=paper.form))


@contextmanager
def rehearse(scene: Scene) -> Iterator[Rehearsal]:
    """A stage set as ``scene`` says, struck at the end."""
    with tempfile.TemporaryDirectory(prefix="window-desk-story-") as folder:
        key = secrets.token_hex(32)
        store = Store.create(Path(folder) / "story.db", key, scene.roster.centre.centre_id, _DEVICE)
        try:
            with store.begin() as connection:
                _publish(connection, scene)
            yield Rehearsal(store)
        finally:
            store.close()


def _publish(connection: Connection, scene: Scene) -> None:
    """Give the store what a centre publishes, as the scene has it."""
    pin = _CHEAP.hash(_PIN)
    people = tuple(replace(officer, pin_hash=pin) for officer in scene.roster.officers)
    reference.publish_roster(connection, replace(scene.roster, officers=people))
    for item in scene.items.values():
        reference.publish_item(connection, item)
    for year in shipped.calendar().years.values():
        reference.publish_year(connection, year)
    for overlay in scene.overlays:
        reference.publish_overlay(connection, overlay)
    for wording in shipped.wordings():
        reference.publish_wording(connection, wording)
    for key, value in scene.rules.items():
        reference.publish_setting(connection, key, 1, value)
