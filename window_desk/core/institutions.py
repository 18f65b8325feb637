"""Every 制度 of the house, in the order of a case's life. A new one is a new file and a name here.

Each says which of its acts may follow at which stage and what it changes (``STEPS``), and why one may not be done
(``RULES``). ``fold`` and ``permit`` know them only through this list.
"""

from collections.abc import Mapping
from typing import Protocol

from window_desk.core import (
    acceptance,
    accountability,
    announcements,
    clock_watch,
    complaints,
    decisions,
    deferred_materials,
    evaluation,
    examination,
    fees,
    first_contact,
    green_channel,
    handover,
    hearings,
    inspections,
    joint_handling,
    one_time_notice,
    own_pins,
    personal_data,
    refusals,
    releases,
    special_procedures,
    stand_ins,
    supervision,
)
from window_desk.core.bench import Rule
from window_desk.core.steps import Step


class Institution(Protocol):
    """What the file of a 制度 brings."""

    @property
    def STEPS(self) -> Mapping[type, Step]:  # noqa: N802 - a constant of each module
        """Its acts: at which stages, leading where, changing what."""

    @property
    def RULES(self) -> Mapping[type, Rule]:  # noqa: N802 - a constant of each module
        """Its acts: what must hold before."""


INSTITUTIONS: tuple[Institution, ...] = (
    first_contact,
    acceptance,
    one_time_notice,
    deferred_materials,
    refusals,
    handover,
    green_channel,
    fees,
    examination,
    special_procedures,
    hearings,
    joint_handling,
    decisions,
    evaluation,
    complaints,
    inspections,
    accountability,
    stand_ins,
    supervision,
    releases,
    personal_data,
    announcements,
    clock_watch,
    own_pins,
)
"""All of them."""
