"""The one door by which personal data past keeping is erased here: looked for, agreed to by two, on record (G6).

A centre's own erasure (``sync.publishing.erase_people``) goes first where a store is joined to one; what it announces
comes back as a publication and finds nobody left to erase.
"""

from collections.abc import Callable
from datetime import date, datetime
from hashlib import sha256
from typing import Protocol
from uuid import UUID

from sqlalchemy import Connection

from window_desk import __version__
from window_desk.core.acts import Act, Erased
from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.certificates import ErasureCertificate
from window_desk.core.entry import CHINA, Entry, short_hash
from window_desk.core.permit import permit
from window_desk.core.personal_data import DocumentClass, PastKeeping, keeping_years, kept_since
from window_desk.core.posts import Officer, Right, Roster
from window_desk.errors import NotPermitted, WindowDeskError
from window_desk.models import keeping
from window_desk.models.chains import Chains
from window_desk.models.keeping import Progress
from window_desk.models.published import Published
from window_desk.models.store import Store

NO_CASE_NUMBER = "咨询"
NOT_TO_AGREE = "{name}没有发布或者监督权限，不能同意删除。请由有权限的另一名人员输入工号和 PIN。"


class ErasingDesk(Protocol):
    """What the door needs of a desk."""

    store: Store
    chains: Chains
    published: Published
    now: Callable[[], datetime]

    @property
    def roster(self) -> Roster:
        """The people of the centre."""

    def today(self) -> date:
        """The legal day."""

    def new_case_id(self) -> UUID:
        """An id for a new file."""

    def bench(self, case: Case) -> Bench:
        """What a judgement needs."""

    def identify(self, staff_no: str, pin: str) -> Officer:
        """The officer whose PIN that is."""

    def record(
        self,
        case_id: UUID,
        act: Act,
        happened_at: datetime | None = None,
        late_reason: str = "",
        beside: Callable[[Connection], None] | None = None,
    ) -> Entry:
        """Write one act; ``beside`` is done in the same transaction."""


class Erasing:
    """Erasures at one desk."""

    def __init__(self, desk: ErasingDesk) -> None:
        self._desk = desk

    @property
    def rules(self) -> tuple[str, ...]:
        """The periods in force, as a certificate prints them."""
        years = keeping_years(self._desk.published.policy(self._desk.today()))
        return tuple(f"{each.value} {n} 年" for each, n in years.items())

    def look(self, progress: Progress = lambda done, of: None) -> PastKeeping:
        """Who is past keeping now; nothing is changed. Works on any thread."""
        years = keeping_years(self._desk.published.policy(self._desk.today()))
        with self._desk.store.read() as connection:
            return keeping.past_keeping(connection, kept_since(years, self._desk.now()), progress)

    def agreed(self, staff_no: str, pin: str) -> Officer:
        """The second person, by PIN; ``LoginRefused`` for a wrong one, ``WindowDeskError`` without a right to agree."""
        officer = self._desk.identify(staff_no, pin)
        if not {Right.RELEASE, Right.SUPERVISE} & set(officer.rights):
            raise WindowDeskError(NOT_TO_AGREE, name=officer.name)
        return officer

    def require(self, found: PastKeeping, second: Officer) -> None:
        """``NotPermitted`` where ``carry_out`` would be refused: asked before a centre is told."""
        case = Case(self._desk.new_case_id())
        if refusal := permit(case, self._act(found, second), self._desk.bench(case), self._desk.now()):
            raise NotPermitted(refusal)

    def carry_out(self, found: PastKeeping, second: Officer) -> Entry:
        """Erase ``found``, ``AT_ONCE`` at most, and write who did it: both, or neither. The cases they were named in
        are listed anew.
        """
        board, touched = self._desk.chains.board, set[UUID]()

        def erase(connection: Connection) -> None:
            for party_id in found.people:
                touched.update(board.erase(connection, party_id))

        entry = self._desk.record(self._desk.new_case_id(), self._act(found, second), beside=erase)
        board.published({"erased_party"}, frozenset(touched))
        return entry

    def _act(self, found: PastKeeping, second: Officer) -> Erased:
        digest = sha256("\n".join(map(str, found.people)).encode()).hexdigest()
        numbers = tuple(sorted(case.number for case in found.cases if case.number))
        unnumbered = sum(not case.number for case in found.cases)
        cases = (*numbers, *([f"{NO_CASE_NUMBER} {unnumbered} 件"] if unnumbered else []))
        used = {each for each in DocumentClass if found.by_class.get(each)} or {DocumentClass.CONTACT}
        rules = tuple(text for each, text in zip(DocumentClass, self.rules, strict=True) if each in used)
        return Erased(rules, len(found.people), cases, digest, second.staff_no)

    def certificate(self, entry: Entry) -> ErasureCertificate:
        """What the paper of an erasure says, today as on its day."""
        act, roster = entry.act, self._desk.roster
        assert isinstance(act, Erased)  # asked of nothing else
        before = self._desk.chains.hash_at(entry.device_id, entry.seq - 1) or b""
        window = roster.window(entry.by.window)
        return ErasureCertificate(
            centre=roster.centre.name,
            at=entry.entered_at.astimezone(CHINA),
            window=f"{entry.by.window} 号窗口　{window.name}" if window else f"{entry.by.window} 号窗口",
            by=f"{roster.name_of(entry.by.officer)}（{entry.by.officer}）",
            second=f"{roster.name_of(act.second)}（{act.second}）",
            people=act.people,
            rules=act.rules,
            cases=act.cases,
            digest=act.digest,
            before=(short_hash(before), entry.seq - 1),
            after=(entry.short_hash, entry.seq),
            version=__version__,
        )
