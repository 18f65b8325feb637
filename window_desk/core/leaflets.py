"""办事指南, 材料清单. What is handed out before there is an act: everything a guide or a checklist says.

Both are made of the very item the clerk checks against (行政许可法 Art. 30), so that what is posted up, handed out and
asked for cannot differ. They render no act and go into no ledger.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from window_desk.core.catalogue import Item, Limit, Material, Situation
from window_desk.core.decision_time import extension_limit, statutory_limit
from window_desk.core.materials import checklist, ends_matter
from window_desk.core.one_time_notice import notify_limit, supply_limit
from window_desk.core.papers import Wording
from window_desk.core.policy import Policy
from window_desk.core.posts import Department, Roster, Window, may_take, remedy_bodies
from window_desk.core.time_limits import DELIVER


@dataclass(frozen=True, slots=True)
class Guide:
    """办事指南. What the guide of one item says on the day ``on``.

    ``roster`` is ``None`` where no centre has published one: then it names neither body nor place. ``members`` are the
    items of a joint one.
    """

    item: Item
    on: date
    wording: Wording
    policy: Policy
    roster: Roster | None = None
    members: tuple[Item, ...] = ()

    @property
    def department(self) -> Department | None:
        """Who has the power to decide it."""
        return self.roster.department(self.item.department) if self.roster else None

    @property
    def windows(self) -> tuple[Window, ...]:
        """Where it is taken."""
        if self.roster is None or not self.item.in_centre:
            return ()
        roster, department = self.roster, self.item.department
        return tuple(w for w in roster.windows if may_take(roster, w.number, department))

    @property
    def phones(self) -> tuple[str, ...]:
        """Whom to ask: the windows' own phones, else the department's."""
        phones = [window.phone for window in self.windows] + [self.department.phone if self.department else ""]
        return tuple(dict.fromkeys(filter(None, phones)))

    @property
    def notify(self) -> Limit:
        """Within what time everything missing is told."""
        return notify_limit(self.item, self.policy)

    @property
    def supply(self) -> Limit:
        """Within what time it is to be supplied."""
        return supply_limit(self.item, self.policy)

    @property
    def statutory(self) -> Limit:
        """法定时限."""
        return statutory_limit(self.item)

    @property
    def extension(self) -> Limit:
        """The most it may be extended by."""
        return extension_limit(self.item)

    @property
    def deliver(self) -> Limit:
        """Within what time the result is handed over."""
        return self.item.deliver or DELIVER

    @property
    def remedies(self) -> tuple[str, str]:
        """The 行政复议机关 and the court, as far as they are known."""
        return remedy_bodies(self.department, self.policy) if self.department else ("", "")

    def asked_by(self, situation: Situation) -> tuple[Material, ...]:
        """The materials only an applicant brings who answers yes to ``situation``."""
        return tuple(m for m in self.item.materials if m.when == situation.key)


@dataclass(frozen=True, slots=True)
class Checklist:
    """材料清单. What this applicant, who answered yes to ``answers``, has to bring; given at ``window`` at ``at``."""

    item: Item
    answers: tuple[str, ...]
    at: datetime
    roster: Roster
    window: Window
    wording: Wording

    @property
    def materials(self) -> tuple[Material, ...]:
        """The materials due, in list order."""
        return checklist(self.item, self.answers)

    @property
    def ending(self) -> Situation | None:
        """The answer that ends the matter before anything is due."""
        return ends_matter(self.item, self.answers)

    @property
    def conditional(self) -> tuple[Situation, ...]:
        """The questions answered yes, in the item's order."""
        return tuple(s for s in self.item.situations if s.key in self.answers)

    @property
    def department(self) -> Department | None:
        """Who has the power to decide it."""
        return self.roster.department(self.item.department)


def guides(
    items: Iterable[Item], on: date, wording: Wording, policy: Policy, roster: Roster | None = None
) -> tuple[Guide, ...]:
    """The guide of every item in the version in force on the day ``on``, department by department in the roster's
    order, then by code. ``items`` are all versions, oldest first; a joint item finds its members among them.
    """
    in_force = {item.code: item for item in items if item.effective_on <= on}
    known = {code: item for code, item in in_force.items() if not (item.retired_on and item.retired_on <= on)}

    def members(item: Item) -> Iterator[Item]:
        return (known[code] for code in item.members if code in known)

    found = [Guide(i, on, wording, policy, roster, tuple(members(i))) for i in known.values()]
    order = [department.code for department in roster.departments] if roster else []
    places = {code: place for place, code in enumerate(order)}

    def place(guide: Guide) -> tuple[int, str, str]:
        code = guide.department.code if guide.department else ""
        return places.get(code, len(places)), guide.item.department if not code else "", guide.item.code

    return tuple(sorted(found, key=place))
