"""存疑: lines that windows wrote with the line cut and that do not fit together; both stay on record (MISSION F3)."""

from dataclasses import dataclass

from window_desk.core.acts import Printed, Unmasked, Voided
from window_desk.core.case import Case
from window_desk.core.entry import Entry
from window_desk.core.fold import fits, fold


@dataclass(frozen=True, slots=True)
class Dispute:
    """A line that counts for nothing, and the one that stood in its way; ``None`` where instead one is lacking, which
    has not come here yet.
    """

    entry: Entry
    against: Entry | None


def disputes(case: Case) -> tuple[Dispute, ...]:
    """The disputed lines of ``case`` that no head has reviewed, in ledger order."""
    doubted = (e for e in case.entries if e.act_id in case.disputed and e.act_id not in case.reviews)
    return tuple(Dispute(entry, _against(case, entry)) for entry in doubted)


def _against(case: Case, entry: Entry) -> Entry | None:
    """The last line before ``entry`` without which it would have fitted."""
    before = [e for e in case.entries if e.order < entry.order and _counts(case, e)]
    return next((e for e in reversed(before) if _fits_without(case, entry, before, e)), None)


def _counts(case: Case, entry: Entry) -> bool:
    return entry.act_id not in case.voided | case.disputed and not isinstance(entry.act, Printed | Unmasked | Voided)


def _fits_without(case: Case, entry: Entry, before: list[Entry], other: Entry) -> bool:
    return fits(fold(case.case_id, (e for e in before if e is not other)), entry.act)
