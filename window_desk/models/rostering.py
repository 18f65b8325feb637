"""人员岗位: the one draft of the next roster, what stands against it, and what whoever keeps it has to know.

Every change goes into one draft on this PC, which another lets out (``releases``). A PIN given here lives in the
roster and holds everywhere once that is out; one's own is an act (``core.own_pins``). A pause after wrong PINs belongs
to one PC and is lifted there.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Protocol

from window_desk.core.acts import PinChanged
from window_desk.core.flaws import Flaw
from window_desk.core.own_pins import mark_of
from window_desk.core.posts import Officer, Right, Roster
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.roster_changes import NextRoster, carried_over, changes
from window_desk.core.stand_ins import Cover
from window_desk.core.wire import plain, reader
from window_desk.errors import NotPermitted, WindowDeskError
from window_desk.models import cover_log, local, queries, reference
from window_desk.models.login import hash_pin
from window_desk.models.queries import CaseLine
from window_desk.models.reference import Version
from window_desk.models.release_rows import Release
from window_desk.models.releases import Releases, ReleasingDesk

KIND = "roster"
"""The kind of a roster among what is published, and its only key."""

NO_DRAFT = "名册没有改动，没有可以发布的。"


class RosteringDesk(ReleasingDesk, Protocol):
    """What keeping the roster needs of a desk."""

    @property
    def roster(self) -> Roster:
        """The roster in force."""

    releases: Releases

    def identify(self, staff_no: str, pin: str) -> Officer:
        """The officer whose PIN that is."""


class Rostering:
    """The roster as one desk keeps it."""

    def __init__(self, desk: RosteringDesk) -> None:
        self._desk, self._store = desk, desk.store

    # the draft

    def _release(self) -> Release | None:
        drafts = self._desk.releases.drafts()
        return next((draft for draft in drafts if [version.kind for version in draft.versions] == [KIND]), None)

    def draft(self) -> NextRoster | None:
        """What is prepared and not let out."""
        release, in_force = self._release(), self._desk.roster
        if release is None:
            return None
        (version,) = release.versions
        roster = _read(version)
        if overtaken := version.version <= in_force.version:
            with self._store.read() as connection:
                before = reference.version(connection, KIND, KIND, version.version - 1)
            roster = carried_over(in_force, changes(_read(before) if before else in_force, roster))
        return NextRoster(roster, changes(in_force, roster), release.prepared_by, release.prepared_at, overtaken)

    def keep(self, roster: Roster) -> None:
        """Make ``roster`` the draft of the next version, under the name of whoever sits here; without any change left
        there is none. ``NotPermitted``.
        """
        old, number = self._release(), self._desk.roster.version + 1
        if not changes(self._desk.roster, roster):
            self.drop()
            return
        version = reference.version_of(KIND, KIND, number, plain(replace(roster, version=number)))
        self._desk.releases.prepare(f"人员岗位 第 {number} 版", [version], old.release_id if old else None)

    def drop(self) -> None:
        """Give the draft up; ``NotPermitted`` without the right to make one."""
        self._require(Right.ROSTER)
        if old := self._release():
            self._desk.releases.drop(old.release_id)

    def flaws(self) -> list[Flaw]:
        """Everything that stands against letting the draft out."""
        release = self._release()
        return self._desk.releases.flaws(release) if release else []

    def let_out(self) -> None:
        """Publish the draft: from now on the roster in force. ``NotPermitted`` without the right or by whoever prepared
        it where a second person is needed, ``WindowDeskError`` while it has flaws.
        """
        release = self._release()
        if release is None:
            raise WindowDeskError(NO_DRAFT)
        self._desk.releases.let_out(release.release_id)

    @property
    def needs_second(self) -> bool:
        """Whether another than who prepared it has to let it out."""
        return self._desk.published.policy(self._desk.today()).release_two_persons

    # people

    @staticmethod
    def with_pin(officer: Officer, pin: str) -> Officer:
        """``officer`` with that PIN instead."""
        return replace(officer, pin_hash=hash_pin(pin))

    def own_pin(self, old: str, new: str) -> PinChanged:
        """What whoever sits here has to record for ``new`` to be their PIN; ``LoginRefused`` where ``old`` is not.

        Takes as long as a log-in, on any thread.
        """
        officer = self._desk.officer
        if officer is None:
            raise WindowDeskError("请先登录，再登记。")
        self._desk.identify(officer.staff_no, old)
        return PinChanged(hash_pin(new), mark_of(officer))

    def in_hand(self, staff_no: str) -> list[CaseLine]:
        """What that officer has to hand over before leaving: everything open that he holds."""
        with self._store.read() as connection:
            return queries.open_at(connection, holder=staff_no)

    def open_at(self, window: int) -> list[CaseLine]:
        """What has to go to another window before that one is taken away."""
        with self._store.read() as connection:
            return queries.open_at(connection, window=window)

    def paused(self) -> Mapping[str, datetime]:
        """Who may not log in at this PC after too many wrong PINs, by staff number, and until when."""
        with self._store.read() as connection:
            return local.paused(connection, self._desk.now())

    def lift(self, staff_no: str) -> None:
        """End such a pause; ``NotPermitted``."""
        self._require(Right.ROSTER)
        with self._store.begin() as connection:
            local.set_login_state(connection, staff_no, 0, None)

    def covers(self, first: date, last: date) -> tuple[Cover, ...]:
        """顶岗记录: who stood in for whom from ``first`` to ``last``, as far as this store has heard."""
        with self._store.read() as connection:
            return cover_log.covers(connection, self._store.centre_id, first, last)

    def _require(self, right: Right) -> None:
        officer = self._desk.officer
        if officer is None or right not in officer.rights:
            raise NotPermitted(Refusal(Reason.NO_RIGHT))


def _read(version: Version) -> Roster:
    return reader(Roster)(json.loads(version.body))
