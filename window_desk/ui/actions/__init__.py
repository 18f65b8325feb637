"""Everything a clerk can do, once. Keys, the bar at the bottom, the list of all (Alt+M), what is grey and why, and the
help (F1) are all drawn from ``ACTIONS``.

Keys are function keys and Alt (and Ctrl+F for the search field); a bare letter is never a command (MISSION G1).
"""

from window_desk.ui.actions import (
    acceptance,
    accountability,
    custody,
    disclosure,
    examining,
    handling,
    joint,
    materials,
    oversight,
    place,
    places,
    rating,
    shift,
    supervision,
    timing,
    visit,
)
from window_desk.ui.actions.action import (
    Action,
    Group,
    NeedsCase,
    NeedsClock,
    NeedsDeclared,
    NeedsEntry,
    NeedsGap,
    NeedsItem,
    NeedsLapse,
    NeedsMaterials,
    NeedsOnTheSpot,
    NeedsUntold,
    leads_to_act,
)

__all__ = [
    "ACTIONS",
    "BAR",
    "BY_ID",
    "BY_KEY",
    "Action",
    "Group",
    "NeedsCase",
    "NeedsClock",
    "NeedsDeclared",
    "NeedsEntry",
    "NeedsGap",
    "NeedsItem",
    "NeedsLapse",
    "NeedsMaterials",
    "NeedsOnTheSpot",
    "NeedsUntold",
    "leads_to_act",
]

ACTIONS: tuple[Action, ...] = (
    *visit.ACTIONS,
    *custody.ACTIONS,
    *materials.ACTIONS,
    *acceptance.ACTIONS,
    *examining.ACTIONS,
    *timing.ACTIONS,
    *joint.ACTIONS,
    *handling.ACTIONS,
    *rating.ACTIONS,
    *oversight.ACTIONS,
    *accountability.ACTIONS,
    *supervision.ACTIONS,
    *disclosure.ACTIONS,
    *shift.ACTIONS,
    *places.ACTIONS,
    *place.ACTIONS,
)
"""The one table of actions, in the order of a case's life."""

BY_ID = {action.id: action for action in ACTIONS}

BY_KEY = {key: tuple(a for a in ACTIONS if a.key == key) for key in dict.fromkeys(a.key for a in ACTIONS if a.key)}
"""The actions of each key, the ones to be preferred first."""

BAR = tuple(f"F{n}" for n in range(2, 13))
"""The keys at the bottom of the window; each stays where it is whatever it does just now."""
