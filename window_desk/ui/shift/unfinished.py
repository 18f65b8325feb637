"""What is unfinished at a window: seen before anybody leaves it (MISSION F7)."""

from dataclasses import dataclass
from uuid import UUID

from window_desk.core.case import Stage
from window_desk.core.wire import reader
from window_desk.desk import Desk
from window_desk.ui.counter.jotted import Jotted


@dataclass(frozen=True, slots=True)
class Unfinished:
    """Contacts without an end, cases with findings typed and not recorded, acts the centre has not got yet."""

    contacts: int = 0
    drafts: int = 0
    unsent: int = 0

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return bool(self.contacts or self.drafts or self.unsent)


def unfinished(desk: Desk, *, connected: bool) -> Unfinished:
    """What is unfinished at the window of whoever sits here, and what waits to be sent whoever wrote it; without a
    centre nothing does.
    """
    unsent = desk.chains.unsent() if connected else 0
    if desk.session is None:
        return Unfinished(unsent=unsent)
    tasks = desk.tasks_at(desk.session.window.number)
    contacts = sum(task.line.stage is Stage.CONTACT and task.line.offered_to is None for task in tasks)
    return Unfinished(contacts, drafts(desk), unsent)


def begun(desk: Desk) -> UUID | None:
    """The case whoever sits here had typed into last, while it is still in their hands."""
    for draft in desk.drafts():
        holder = desk.case(draft.case_id).holder
        if holder and desk.hand and holder.officer == desk.hand.officer:
            return draft.case_id
    return None


def drafts(desk: Desk) -> int:
    """In how many cases findings were typed that are not on record."""
    return sum(bool(reader(Jotted)(draft.data).findings) for draft in desk.drafts())
