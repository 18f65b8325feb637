"""What is on file in one store: what the centre published, the cases, and their papers. Judges nothing."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from window_desk.core.acts import Form
from window_desk.core.case import Case
from window_desk.core.catalogue import Item
from window_desk.core.entry import CHINA, short_hash
from window_desk.core.leaflets import Checklist, Guide, guides
from window_desk.core.papers import CasePaper, Leaflet, PaperFacts, papers_of
from window_desk.core.post_cards import PostCards, post_cards
from window_desk.core.posts import Roster, Window
from window_desk.core.workdays import Calendar
from window_desk.errors import UnknownItem
from window_desk.models import archive, aside, projector
from window_desk.models.archive import Scan
from window_desk.models.published import NO_ITEM, Published
from window_desk.models.store import Store
from window_desk.settings import Setting


class OnFile:
    """The files of one store; ``now`` tells the time, aware."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self.store, self.now = store, now
        self.published = Published(store)

    def today(self) -> date:
        """The legal day."""
        return self.now().astimezone(CHINA).date()

    # what the centre publishes

    @property
    def roster(self) -> Roster:
        """The centre's people and places."""
        return self.published.roster

    @property
    def calendar(self) -> Calendar:
        """The centre's working days."""
        return self.published.calendar

    def item(self, code: str, version: int | None = None) -> Item:
        """One item of the catalogue, as in force today or as given; ``UnknownItem``."""
        return self.published.item(code, version, self.today())

    def find_items(self, text: str, limit: int = 8) -> tuple[Item, ...]:
        """The items that ``text`` may mean, while typing."""
        return self.published.find_items(text, limit, self.today())

    def setting(self, setting: Setting) -> str | int | bool:
        """The value in force."""
        return self.published.setting(setting)

    def case(self, case_id: UUID) -> Case:
        """The case as the ledger has it now; one never heard of is at stage NEW."""
        with self.store.read() as connection:
            return projector.load(connection, case_id)

    def cases(self, case_ids: Sequence[UUID]) -> list[Case]:
        """These cases as the ledger has them now, in that order."""
        with self.store.read() as connection:
            return projector.load_all(connection, case_ids)

    # papers

    def papers_of(self, case: Case) -> tuple[CasePaper, ...]:
        """Every paper the case can print."""
        return papers_of(case)

    def paper(
        self, case_id: UUID, act_id: UUID, copy: int = 0, form: Form | None = None, known_on: date | None = None
    ) -> PaperFacts:
        """Everything one paper of an act says, the first where no ``form`` is named, as of that act, so that a reprint
        is word for word the same, but for dates put right by the calendar of ``known_on``; ``NoSuchPaper``.
        """
        with self.store.read() as connection:
            whole = projector.load(connection, case_id)
            return archive.facts(connection, self.published, whole, act_id, form, copy, known_on)

    def guides(self) -> tuple[Guide, ...]:
        """The guide of every item as of today."""
        today = self.today()
        wording, policy = self.published.wording_as_of(Leaflet.GUIDE, today), self.published.policy(today)
        return guides(self.published.items, today, wording, policy, self.roster)

    def guide(self, code: str) -> Guide:
        """The guide of one item as of today; ``UnknownItem`` where none is in force."""
        if (guide := next((g for g in self.guides() if g.item.code == code), None)) is None:
            raise UnknownItem(NO_ITEM, code=code)
        return guide

    def checklist(self, item: Item, answers: Iterable[str], window: Window) -> Checklist:
        """What an applicant who answered yes to ``answers`` has to bring, as said at ``window`` now."""
        wording = self.published.wording_as_of(Leaflet.CHECKLIST, self.today())
        return Checklist(item, tuple(answers), self.now(), self.roster, window, wording)

    def post_cards(self, code: str = "") -> PostCards:
        """岗位职责卡 of one post, or of all that are posted up, as a paper names its items."""
        cards = [card for card in post_cards(self.roster) if code in ("", card.code)]
        names = {item.code: item.name for item in self.published.items}
        named = (replace(card, items=tuple(names.get(each, each) for each in card.items)) for card in cards)
        return PostCards(self.roster.centre.name, self.today(), self.roster.version, tuple(named))

    def scan(self, text: str) -> Scan | None:
        """The paper a scanned text names; ``None`` for no code of ours, ``NoSuchPaper`` for one not in this store."""
        with self.store.read() as connection:
            found = archive.scan(connection, text)
        if found is None:
            return None
        code, case_id, act_id = found
        entries = self.case(case_id).entries
        with self.store.read() as connection:  # a chain begun anew gives its acts new hashes; papers keep the old
            before = aside.hashes(connection, [entry.act_id for entry in entries])
        known = {entry.short_hash for entry in entries} | set(map(short_hash, before))
        return Scan(code, case_id, act_id, code.short_hash in known)
