"""What an action is: words, key, the act it leads to, what it does, and what the step means in law."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from window_desk.core.acts import Act
from window_desk.ui.translation import QT_TR_NOOP
from window_desk.ui.workplace import Workplace


class NeedsMaterials:
    """Marks an action that judges materials: it needs a checklist with an open row."""


class NeedsGap:
    """Marks the action that fills the gaps: it needs an open material without a verdict."""


class NeedsOnTheSpot:
    """Marks the action that accepts and finishes in one step: it needs an 即办件 with nothing owed."""


class NeedsUntold:
    """Marks the action that notes a paper as received: it needs one the applicant has not received yet."""


class NeedsLapse:
    """Marks the action that closes what was left unanswered: it needs a notice or commitment whose date passed."""


class NeedsDeclared:
    """Marks the action that checks a declaration (告知承诺): it needs one nobody has checked, and a decision."""


class NeedsClock:
    """Marks an action that explains a date: it needs a running clock."""


class NeedsEntry:
    """Marks an action upon an entry: it needs one that nothing later rests on."""


class NeedsCase:
    """Marks an action that shows or prints something of a case: it needs one with a line in the ledger."""


class NeedsItem:
    """Marks an action upon an item: it needs one chosen."""


class Group(StrEnum):
    """Where an action stands in the list of all; the order is that of the list."""

    VISIT = QT_TR_NOOP("来访和首问")
    MATERIALS = QT_TR_NOOP("材料")
    ACCEPTANCE = QT_TR_NOOP("告知和受理")
    CUSTODY = QT_TR_NOOP("转办和移交")
    HANDLING = QT_TR_NOOP("办理")
    TIME = QT_TR_NOOP("期限")
    JOINT = QT_TR_NOOP("联办和绿色通道")
    RESULT = QT_TR_NOOP("决定和送达")
    RATING = QT_TR_NOOP("评价和投诉")
    OVERSIGHT = QT_TR_NOOP("监督和追究")
    RECORD = QT_TR_NOOP("台账和文书")
    SIDE = QT_TR_NOOP("效能和管理")
    PLACE = QT_TR_NOOP("窗口")


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a clerk can do. ``needs`` is the act it leads to (``desk.why_not`` says whether it may be begun), a
    mark of this module, or ``None`` for what can always be done; ``law`` is two lines on what it means (MISSION G5).

    ``key`` may be empty: then the list of all actions (Alt+M) and the search in it lead there. Several actions may
    share a key where they belong to different moments of a case; the first that can be done is the one (``keys``).
    """

    id: str
    label: str
    key: str
    needs: type | None
    group: Group
    do: Callable[[Workplace], None]
    law: tuple[str, str]


def sheet(action_id: str, label: str, key: str, needs: type, group: Group, law: tuple[str, str]) -> Action:
    """An action whose step is a sheet to fill in: ``sheet_index.SHEETS[action_id]``."""
    return Action(action_id, label, key, needs, group, lambda at: at.steps.fill(action_id), law)


def leads_to_act(action: Action) -> bool:
    """Whether ``desk.why_not`` answers for ``action``."""
    return action.needs is not None and action.needs in Act.__args__
