"""The one door: record an act, absorb foreign acts, answer questions. Screens, commands and sync all come through here.

``record`` is the only way a case changes: in one transaction it loads the case, asks ``permit``, appends the act to the
chain, folds, projects. It runs where it is called, so there is never a half-recorded state on screen.
"""

import os
from collections.abc import Callable, Collection, Set
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from window_desk import settings
from window_desk.core import wire
from window_desk.core.acts import Act, ClockConfirmed, Received
from window_desk.core.case import Case
from window_desk.core.catalogue import Item
from window_desk.core.chain import forge
from window_desk.core.entry import CHINA, Entry, Hand
from window_desk.core.fold import fold
from window_desk.core.ids import case_number, case_prefix, next_hlc, uuid7
from window_desk.core.papers import citing
from window_desk.core.party import IdKind, Party, PartyKind
from window_desk.core.permit import permit
from window_desk.core.posts import Officer
from window_desk.errors import ClockWentBack, NotPermitted, WindowDeskError
from window_desk.models import ledger, local, parties, projector, queries
from window_desk.models.archive import Scan
from window_desk.models.behind import Behind as Behind
from window_desk.models.chains import Chains
from window_desk.models.deciding import Decided
from window_desk.models.drafting import drafting
from window_desk.models.erasing import Erasing
from window_desk.models.local import Draft
from window_desk.models.login import Session, check_pin, seat
from window_desk.models.phrases import Phrasebook
from window_desk.models.queries import CaseLine
from window_desk.models.reading import ReadingDesk
from window_desk.models.release_rows import Release
from window_desk.models.releases import Releases
from window_desk.models.rostering import Rostering
from window_desk.models.searching import spellings
from window_desk.models.store import Store
from window_desk.models.worklist import Task, TaskKind

__all__ = ["CaseLine", "Decided", "Desk", "Draft", "Release", "Scan", "Session", "Task", "TaskKind", "spellings"]


def wall_clock() -> datetime:
    """The PC's time, in China; the only place a clock is read."""
    return datetime.now(CHINA)


class Desk(ReadingDesk):
    """A window's desk over its store. ``listeners`` are told the ids of changed cases after each commit."""

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = wall_clock, entropy: Callable[[int], bytes] = os.urandom
    ) -> None:
        super().__init__(store, clock)
        self._entropy = entropy
        self._session: Session | None = None
        self.listeners: list[Callable[[frozenset[UUID]], None]] = []
        self.chains = Chains(store, self._renew, self._project, self._tell)
        self.releases, self.rostering, self.erasing = Releases(self), Rostering(self), Erasing(self)
        self.deciding, self.planning, self.cataloguing, self.announcing = drafting(self, self.releases)
        self.phrasebook = Phrasebook(store, lambda: self._seated().officer.staff_no, lambda: self.published.phrases)

    # who sits here

    @property
    def session(self) -> Session | None:
        """Who sits here; ``None`` before log-in."""
        return self._session

    def _seated(self) -> Session:
        if self._session is None:
            raise WindowDeskError("请先登录，再登记。")
        return self._session

    def log_in(
        self, staff_no: str, pin: str, window_number: int, stands_in_for: str | None = None, post: str = ""
    ) -> Session:
        """Sit down at a window, as B for A where so said, at the first of their posts unless ``post`` names one.

        ``LoginRefused`` for a wrong PIN, window, pair or post.
        """
        officer = self.identify(staff_no, pin)
        tries = int(self.setting(settings.LOGIN_TRIES))
        window, hand = seat(self.roster, officer, window_number, stands_in_for, post, tries)
        self._session = Session(officer, window, hand)
        return self._session

    def unlock(self, pin: str) -> None:
        """Let whoever sits here back to the screen; ``LoginRefused`` for a wrong PIN, counted as at log-in."""
        self.identify(self._seated().officer.staff_no, pin)

    def identify(self, staff_no: str, pin: str) -> Officer:
        """Whose PIN this is, without a seat; ``LoginRefused``."""
        tries, pause = int(self.setting(settings.LOGIN_TRIES)), int(self.setting(settings.LOGIN_PAUSE_SECONDS))
        return check_pin(self.store, self.roster, staff_no, pin, self.now(), tries, pause)

    def log_out(self) -> None:
        """Stand up."""
        self._session = None

    # acts

    @property
    def hand(self) -> Hand | None:
        """Whose hand writes: that of who sits here."""
        return self._session.hand if self._session else None

    def record(
        self,
        case_id: UUID,
        act: Act,
        happened_at: datetime | None = None,
        late_reason: str = "",
        beside: Callable[[Connection], None] | None = None,
    ) -> Entry:
        """Write one act into the ledger; it is on the disk when this returns. ``NotPermitted`` changes nothing, nor
        does ``ClockWentBack``.

        An act that ``happened_at`` an earlier time needs the ``late_reason`` it was not entered then (MISSION A22).
        ``beside`` is done in the same transaction.
        """
        by, act = self._seated().hand, citing(act, self.published.newest_wordings)
        if not isinstance(act, ClockConfirmed) and (before := self.clock_went_back()):
            raise ClockWentBack(before.astimezone(CHINA), self.now().astimezone(CHINA))
        with self.store.begin() as connection:
            case = projector.load(connection, case_id)
            bench = self.bench(case, self._item_for(case, act))
            happened_at = happened_at or bench.now
            if refusal := permit(case, act, bench, happened_at, late_reason):
                raise NotPermitted(refusal)
            entry = self._append(connection, case_id, act, by, happened_at, bench.now, late_reason.strip())
            case = fold(case_id, (*case.entries, entry))
            projector.project(connection, [(case, self._dates(case, self._known_item(case)))])
            if beside:
                beside(connection)
        self.watch.stood_at(entry.entered_at)
        if case.leave:
            self._leaves = None
        self._tell(frozenset({case_id}))
        return entry

    def _append(
        self,
        connection: Connection,
        case_id: UUID,
        act: Act,
        by: Hand,
        happened_at: datetime,
        now: datetime,
        late_reason: str,
    ) -> Entry:
        device_id = self.store.device_id
        seq, previous, _ = ledger.head(connection, device_id)
        hlc = next_hlc(int(now.timestamp() * 1_000_000), ledger.last_hlc(connection))
        entry = Entry(
            act_id=self._new_id(),
            case_id=case_id,
            device_id=device_id,
            seq=seq + 1,
            hlc=hlc,
            by=by,
            happened_at=happened_at,
            entered_at=now,
            act=act,
            late_reason=late_reason,
        )
        kind, body = wire.kind_of(type(act)), wire.write(entry)
        link = forge(previous, self.store.centre_id, device_id, entry.seq, entry.act_id, hlc, wire.FMT, kind, body)
        ledger.append(connection, [link])
        sealed = wire.read(link)
        assert sealed is not None  # its body was written a line above
        return sealed

    def _item_for(self, case: Case, act: Act) -> Item | None:
        return self.item(act.item, act.item_version) if isinstance(act, Received) else self.item_of(case)

    def _new_id(self) -> UUID:
        return uuid7(int(self.now().timestamp() * 1000), self._entropy(10))

    def new_case_id(self) -> UUID:
        """The id of a visit about to begin; it becomes the case's if the visit becomes one."""
        return self._new_id()

    def new_case_number(self) -> str:
        """The next number of this window and day; final once recorded."""
        window, today = self._seated().window.number, self.today()
        centre = self.published.policy(today).number_prefix
        with self.store.read() as connection:
            last = queries.last_serial(connection, case_prefix(window, today, centre), today)
        return case_number(window, today, last + 1, centre)

    def _tell(self, changed: frozenset[UUID]) -> None:
        for listener in self.listeners:
            listener(changed)

    def _renew(self, kinds: Set[str]) -> None:
        """Something of these kinds was published: what was read of it before is read again."""
        self.published, self._leaves = self.published.after(kinds), None

    # projections

    def _project(self, connection: Connection, changed: Collection[UUID]) -> None:
        self._leaves = None
        cases = projector.load_all(connection, list(changed))
        projector.project(connection, [(case, self._dates(case, self._known_item(case))) for case in cases])

    def rebuild(self, progress: Callable[[int, int], None]) -> int:
        """Make every projection again from the ledger, telling ``progress(done, all)``; returns the number of cases."""
        with self.store.begin() as connection:
            return projector.rebuild(connection, lambda cases: self._project(connection, cases), progress)

    # people, drafts, settings

    def keep_party(
        self, kind: PartyKind, name: str, id_kind: IdKind, id_number: str, phone: str = "", address: str = ""
    ) -> Party:
        """Write a party down; the very same one as before is not written twice."""
        number = id_number.strip().upper()
        party = Party(self._new_id(), kind, name.strip(), id_kind, number, phone.strip(), address.strip())
        with self.store.begin() as connection:
            if known := parties.same_as(connection, party):
                return known
            parties.keep(connection, party, self.now())
        return party

    def save_draft(self, case_id: UUID, data: dict[str, Any]) -> None:
        """Keep what was typed so far; survives a crash."""
        with self.store.begin() as connection:
            local.save_draft(connection, Draft(case_id, data, self.now()))

    def drop_draft(self, case_id: UUID) -> None:
        """Forget an unfinished entry."""
        with self.store.begin() as connection:
            local.drop_draft(connection, case_id)

    def set_setting(self, setting: settings.Setting, value: str | int | bool) -> None:
        """Change a setting of this PC."""
        self.published.set_setting(setting, value)
