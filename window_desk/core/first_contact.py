"""首问负责制: whoever was asked first stays responsible until the matter has an end (DOMAIN 5).

A contact ends by an answer, by the applicant becoming a case, or by the competent body being named. A case carries its
first contact for good, so that "who was asked first" is never a question.
"""

from dataclasses import dataclass
from datetime import datetime

from window_desk.core.case import Case, Stage
from window_desk.core.entry import Hand


@dataclass(frozen=True, slots=True)
class Responsibility:
    """Who answers for a case: the one asked first, and the one who has it now."""

    first: Hand
    since: datetime
    holder: Hand


def responsibility(case: Case) -> Responsibility | None:
    """Who is responsible for ``case``; ``None`` while nobody has been asked."""
    since = case.contacted_at or case.received_at
    if case.first_contact is None or since is None:
        return None
    return Responsibility(case.first_contact, since, case.holder or case.first_contact)


def is_open(case: Case) -> bool:
    """Whether the first contact still waits for its end: neither answered nor turned into a case."""
    return case.stage is Stage.CONTACT
