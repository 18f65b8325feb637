"""Everything a desk can be asked. Nothing here changes anything; ``desk.Desk`` adds the acts."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from window_desk.core import evaluation, wire
from window_desk.core.acts import Act, ClockConfirmed
from window_desk.core.bench import Bench, began_on
from window_desk.core.case import Case, File
from window_desk.core.catalogue import Item
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.clock_watch import ClockWatch
from window_desk.core.decision_time import deemed_accepted_on
from window_desk.core.duty import DutyKind, Seat, is_under, seat_of
from window_desk.core.entry import CHINA, Entry, Hand
from window_desk.core.floor import Floor
from window_desk.core.parts import Leave
from window_desk.core.party import IdKind, NumberDoubt, Party
from window_desk.core.permit import objection, why_not
from window_desk.core.posts import Officer
from window_desk.core.reasons import Refusal
from window_desk.core.standing import Standing, stand
from window_desk.core.time_limits import clocks
from window_desk.core.workdays import DAY
from window_desk.errors import UnknownItem
from window_desk.models import conflicts, floor, ledger, local, owed, parties, projector, queries, reference, worklist
from window_desk.models.conflicts import Conflict
from window_desk.models.figures import Figures
from window_desk.models.journal import Journal
from window_desk.models.last_lines import last_written
from window_desk.models.local import Draft
from window_desk.models.on_file import OnFile
from window_desk.models.owed import Owed
from window_desk.models.people import ERASED
from window_desk.models.queries import CaseLine
from window_desk.models.reports import Reports
from window_desk.models.store import Store
from window_desk.models.worklist import Task

_OF_RATINGS = frozenset({ClockKind.RATING_CONTACT, ClockKind.RATING_FIX})


class ReadingDesk(OnFile):
    """The questions over one store; ``now`` tells the time, aware."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        super().__init__(store, now)
        self._leaves: tuple[Leave, ...] | None = None
        self.watch = ClockWatch()
        self.figures = Figures(store, now, lambda: self.roster, self._standings)
        self.journal = Journal(store)
        self.reports = Reports(self.figures, lambda: self.published, now)

    def clock_went_back(self) -> datetime | None:
        """When the last line was written here, where the PC's clock now shows an earlier time (MISSION B5)."""
        if self.watch.latest is None:
            with self.store.read() as connection:
                last = last_written(connection)
            if last and (entry := wire.read(last)):
                self.watch.stood_at(entry.entered_at)
        return self.watch.went_back(self.now())

    def clock_to_confirm(self) -> ClockConfirmed | None:
        """What whoever finds that a clock that has run backwards is right puts on record; ``None`` where it runs on."""
        return self.watch.to_confirm(self.now()) if self.clock_went_back() else None

    # cases

    def item_of(self, case: Case) -> Item | None:
        """The version of the item the case was received under."""
        return self.published.item(case.item, case.item_version) if case.item else None

    def why_not(self, case: Case, kind: type, item: Item | None = None) -> Refusal | None:
        """Why an act of ``kind`` cannot be begun on ``case`` now; ``None`` if it can. Answers for buttons."""
        return why_not(case, kind, self.bench(case, item))

    def objection(
        self, case: Case, acts: Iterable[Act], happened_at: datetime | None = None, late_reason: str = ""
    ) -> Refusal | None:
        """Why ``acts``, one after the other, may not be recorded, as ``record`` would answer; ``None`` if they may."""
        bench = self.bench(case)  # one moment for both: a clock that has gone on meanwhile would make it the future
        return objection(case, acts, bench, happened_at or bench.now, late_reason)

    def bench(self, case: Case, item: Item | None = None) -> Bench:
        """What a judgement of ``case`` needs, as of now; ``item`` where the case has chosen none yet."""
        dates = self._dates(case, item or self.item_of(case))
        return replace(dates, by=self.hand, leaves=self.leaves())

    def _dates(self, case: Case, item: Item | None) -> Bench:
        """What reckoning the dates of ``case`` needs: the rules of the day it began, nobody at the window."""
        policy = self.published.policy(began_on(case) or self.today())
        return Bench(item, self.calendar, self.now(), policy, self.published.roster_if_any)

    def _known_item(self, case: Case) -> Item | None:
        try:
            return self.item_of(case)
        except UnknownItem:  # its catalogue version has not come down yet; the case is listed all the same
            return None

    def _standings(self, connection: Connection, case_ids: Sequence[UUID]) -> list[Standing]:
        """How those cases stand now."""
        cases = projector.load_all(connection, case_ids)
        return [stand(case, self._dates(case, self._known_item(case))) for case in cases]

    @property
    def hand(self) -> Hand | None:
        """Whose hand would write; nobody's at a desk that only reads."""
        return None

    @property
    def officer(self) -> Officer | None:
        """Who would write, as the roster knows them."""
        return self.roster.officer(self.hand.officer) if self.hand else None

    def leaves(self) -> tuple[Leave, ...]:
        """Who is away (AB岗), now or soon."""
        if self._leaves is None:
            with self.store.read() as connection:
                files = [projector.load(connection, each) for each in queries.open_files(connection, File.LEAVE)]
            self._leaves = tuple(file.leave for file in files if file.leave)
        return self._leaves

    def clocks(self, case: Case) -> tuple[Clock, ...]:
        """Every clock of the case that has begun; those of a 差评 only for who may know of it."""
        running, known = clocks(case, self.bench(case)), evaluation.may_know(case, self.officer)
        return running if known else tuple(clock for clock in running if clock.kind not in _OF_RATINGS)

    def deemed_accepted_on(self, case: Case) -> date | None:
        """视为受理: since when the case counts as accepted because the notice is overdue."""
        return deemed_accepted_on(case, self.bench(case))

    def cases_written_on(self, day: date) -> tuple[Case, ...]:
        """The cases that this PC wrote a line of on that day."""
        since, until = (int(datetime.combine(on, time(), CHINA).timestamp() * 1_000_000) for on in (day, day + DAY))
        with self.store.read() as connection:
            written = ledger.cases_written(connection, self.store.device_id, since, until)
            return tuple(projector.load(connection, case_id) for case_id in written)

    def search(self, text: str, limit: int = 20) -> tuple[CaseLine, ...]:
        """The cases that ``text`` may mean, newest first."""
        with self.store.read() as connection:
            return queries.search(connection, text, limit)

    def worklist(self) -> tuple[Task, ...]:
        """What whoever sits here owes or can do, most urgent first; nothing before log-in."""
        by = self.hand
        return self.tasks_of(seat_of(self.roster, by, self.leaves(), self.today())) if by else ()

    def tasks_at(self, window: int) -> tuple[Task, ...]:
        """What a window has open, whoever sits there, most urgent first."""
        return self.tasks_of(Seat(window))

    def tasks_of(self, seat: Seat) -> tuple[Task, ...]:
        """What ``seat`` owes or can do, most urgent first."""
        with self.store.read() as connection:
            return worklist.worklist(connection, seat, self.calendar, self.now())

    def owed(self, *kinds: DutyKind) -> tuple[Owed, ...]:
        """What cases ask by now, of anybody whom whoever sits here is set over."""
        with self.store.read() as connection:
            found = owed.owed(connection, kinds, self.now())
        return tuple(each for each in found if self.officer and is_under(each.duty, self.roster, self.officer))

    def conflicts(self) -> tuple[Conflict, ...]:
        """Every line in doubt that no head has reviewed."""
        with self.store.read() as connection:
            return conflicts.disputed(connection)

    def taken_twice(self) -> tuple[tuple[CaseLine, ...], ...]:
        """Open cases of one applicant and item that were received at different windows."""
        with self.store.read() as connection:
            return conflicts.taken_twice(connection)

    def unsent(self, limit: int) -> tuple[Entry, ...]:
        """The first lines of this window that the centre does not have yet, in the order they were written."""
        device_id = self.store.device_id
        with self.store.read() as connection:
            waiting = ledger.after(connection, device_id, ledger.acknowledged(connection, device_id), limit)
        return tuple(entry for entry in map(wire.read, waiting) if entry)

    def files(self, kind: File, limit: int | None = None) -> tuple[Case, ...]:
        """Every file of that kind, open or not, or up to ``limit`` of them, the newest first."""
        with self.store.read() as connection:
            return tuple(projector.load_all(connection, queries.files(connection, kind, limit)))

    def open_files(self, kind: File) -> tuple[UUID, ...]:
        """The files of that kind which are not settled."""
        with self.store.read() as connection:
            return tuple(queries.open_files(connection, kind))

    def floor(self) -> tuple[Floor, ...]:
        """实况: what each window does now, as far as this store has heard."""
        with self.store.read() as connection:
            return floor.floor(connection, self.roster)

    def line(self, case_id: UUID) -> CaseLine | None:
        """One case as lists show it; ``None`` for a matter of which no list knows."""
        with self.store.read() as connection:
            return queries.line(connection, case_id)

    # people

    def party(self, party_id: UUID) -> Party | None:
        """The party of that id; ``None`` where this window does not hold it."""
        with self.store.read() as connection:
            return parties.by_id(connection, party_id)

    def is_erased(self, party_id: UUID) -> bool:
        """Whether the law had what was known of that party erased."""
        with self.store.read() as connection:
            return bool(reference.newest(connection, ERASED, str(party_id)))

    def find_parties(self, text: str, limit: int = 8) -> tuple[Party, ...]:
        """The parties that ``text`` may mean: number, name, pinyin, phone or its end."""
        with self.store.read() as connection:
            return parties.find(connection, text, limit)

    @staticmethod
    def number_warning(id_kind: IdKind, id_number: str) -> NumberDoubt | None:
        """What seems wrong with a number: a warning, never a refusal."""
        return parties.number_warning(id_kind, id_number.strip().upper())

    # drafts

    def drafts(self) -> tuple[Draft, ...]:
        """Every unfinished entry, newest first."""
        with self.store.read() as connection:
            return local.drafts(connection)

    def draft(self, case_id: UUID) -> dict[str, Any] | None:
        """The unfinished entry of one case."""
        return next((d.data for d in self.drafts() if d.case_id == case_id), None)
