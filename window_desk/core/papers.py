"""What a paper says: everything a form needs, gathered from the ledger as of the act it renders.

A reprint years later gathers the same facts (the case folded up to that act, the item's version, the wording's), so it
is word for word the same but for the mark 补打 (MISSION C4).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from window_desk.core.acts import Form
from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.catalogue import Item
from window_desk.core.entry import Entry
from window_desk.core.ids import PaperCode
from window_desk.core.party import Party
from window_desk.core.policy import Policy
from window_desk.core.posts import Centre, Department, Window
from window_desk.core.workdays import Calendar


@dataclass(frozen=True, slots=True)
class Wording:
    """One version of the law text of one form; ``texts`` by key, with ``{…}`` for facts (``resources/forms``)."""

    form: Form
    version: int
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """The facts of one paper. ``case`` is as of ``entry``; ``officer`` how the clerk signs; ``copy`` n is 补打 n."""

    form: Form
    number: str
    entry: Entry
    case: Case
    item: Item
    applicant: Party
    agent: Party | None
    centre: Centre
    department: Department
    window: Window
    officer: str
    calendar: Calendar
    policy: Policy
    wording: Wording
    copy: int = 0

    @property
    def bench(self) -> Bench:
        """What the dates on the paper are reckoned with: as of the act."""
        return Bench(self.item, self.calendar, self.entry.happened_at, self.policy)

    @property
    def code(self) -> PaperCode:
        """What the QR code holds: number and short hash of the act, no personal data (MISSION C6)."""
        return PaperCode(self.form, self.number, self.entry.short_hash)
