"""两集中两到位: how many items have moved into the centre, and how many the window may decide there (MISSION E5)."""

from collections.abc import Iterable
from dataclasses import dataclass

from window_desk.core.catalogue import Item


@dataclass(frozen=True, slots=True)
class Concentration:
    """Counts of items: all of them, those in the centre, and of these the ones decided at the window."""

    items: int
    in_centre: int
    decided_at_window: int


def concentration(items: Iterable[Item]) -> Concentration:
    """How far ``items`` have moved in (事项进驻到位) and may be decided on the spot (审批授权到位)."""
    every = tuple(items)
    here = [item for item in every if item.in_centre]
    return Concentration(len(every), len(here), sum(item.decided_at_window for item in here))
