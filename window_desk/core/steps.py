"""A step: at which stages an act may be done, where it leads, what it changes. Each 制度 file has a table of its own;
``fold.STEPS`` is all of them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from window_desk.core.case import Case, Stage
from window_desk.core.entry import Entry

Apply = Callable[[Case, Entry, Any], Case]


@dataclass(frozen=True, slots=True)
class Step:
    """At which stages an act may be done, the stage it leads to (``None``: the same), and what it changes.

    ``holds``: whoever does it has the case in hand from then on. ``fits`` may refuse an act that the stage alone would
    allow, because what it speaks of is not there; like the stage it is judged again when ledgers merge.
    """

    at: frozenset[Stage]
    to: Stage | None
    apply: Apply
    holds: bool = True
    fits: Callable[[Case, Any], bool] | None = None


def nothing(case: Case, entry: Entry, act: Any) -> Case:
    """What an act changes that is only a line of the ledger."""
    return case
