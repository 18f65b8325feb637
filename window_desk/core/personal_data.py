"""个人信息: looking at it in the clear is an act with a purpose, so is taking data out, and erasing it has its time.

What a case is kept for follows from what it is (``DocumentClass``); the years are the centre's choice, and a person is
past keeping when every case they are cited in is closed and silent for its years (个人信息保护法 Art. 19, 47; MISSION
D9, G6). That somebody looked is no part of a case's life: it prolongs nothing and is never taken back.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from window_desk.core import recusal
from window_desk.core.acts import Datum, Erased, Exported, Purpose, Unmasked
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, File, Stage, changed
from window_desk.core.entry import Entry
from window_desk.core.party import cited
from window_desk.core.policy import Policy
from window_desk.core.posts import Right
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step, nothing

AT_ONCE = 200
"""The most people erased by one act: the certificate has to be read and signed by two."""


class DocumentClass(StrEnum):
    """档案类别: what decides how long the people of a case are kept; in the words a certificate prints."""

    DECIDED = "作出决定的许可案卷"
    UNDECIDED = "不予受理、撤回、失效的申请"
    CONTACT = "咨询和首问登记"
    OVERSIGHT = "投诉、检查等监督案卷"


_DECIDED = frozenset({Stage.DECIDED, Stage.ISSUED, Stage.SERVED})


def document_class(file: File, stage: Stage) -> DocumentClass:
    """What a case is kept as."""
    if file is File.APPLICATION:
        return DocumentClass.DECIDED if stage in _DECIDED else DocumentClass.UNDECIDED
    return DocumentClass.CONTACT if file is File.CONTACT else DocumentClass.OVERSIGHT


def keeping_years(policy: Policy) -> Mapping[DocumentClass, int]:
    """For how many years after its last line a case of each class is kept, as the centre chose."""
    return {
        DocumentClass.DECIDED: policy.keep_decided_years,
        DocumentClass.UNDECIDED: policy.keep_undecided_years,
        DocumentClass.CONTACT: policy.keep_contacts_years,
        DocumentClass.OVERSIGHT: policy.keep_oversight_years,
    }


def kept_since(years: Mapping[DocumentClass, int], now: datetime) -> Mapping[DocumentClass, datetime]:
    """The moment before which the last line of a closed case of each class must lie for it to be past keeping."""
    return {each: now.replace(year=now.year - n, day=min(now.day, 28)) for each, n in years.items()}


@dataclass(frozen=True, slots=True)
class KeptCase:
    """A case somebody is cited in: its number (empty of a question), and what it is kept as."""

    case_id: UUID
    number: str
    kept_as: DocumentClass


@dataclass(frozen=True, slots=True)
class PastKeeping:
    """The people past keeping, the first written down first, each with their cases; no name, no number of theirs."""

    people: Mapping[UUID, tuple[KeptCase, ...]]

    def first(self, count: int) -> "PastKeeping":
        """The first so many of them."""
        return PastKeeping(dict(list(self.people.items())[:count]))

    @property
    def cases(self) -> tuple[KeptCase, ...]:
        """Every case they are cited in, once."""
        return tuple({case.case_id: case for cases in self.people.values() for case in cases}.values())

    @property
    def by_class(self) -> Mapping[DocumentClass, int]:
        """How many cases of each class."""
        return Counter(case.kept_as for case in self.cases)


def _exported(case: Case, entry: Entry, act: Exported) -> Case:
    return changed(case, record=(File.EXPORT, act.title or act.digest))


def _erased(case: Case, entry: Entry, act: Erased) -> Case:
    return changed(case, record=(File.ERASURE, act.digest[:8].upper()))


def is_of(case: Case, act: Unmasked) -> bool:
    """Whether the person looked at is one of that case."""
    return any(act.party in cited(entry.act) for entry in case.entries)


_NEW = frozenset({Stage.NEW})

STEPS: Mapping[type, Step] = {
    Unmasked: Step(frozenset(Stage) - _NEW, None, nothing, holds=False),
    Exported: Step(_NEW, Stage.SETTLED, _exported, holds=False),
    Erased: Step(_NEW, Stage.SETTLED, _erased, holds=False),
}


def _look_sound(case: Case, act: Unmasked, bench: Bench) -> Refusal | None:
    if not is_of(case, act):
        return Refusal(Reason.NOT_OF_CASE)
    if not act.fields or len(set(act.fields) & set(Datum)) < len(act.fields):
        return Refusal(Reason.NOTHING_TO_SEE)
    if act.purpose is Purpose.OTHER and not act.note.strip():
        return Refusal(Reason.NO_PURPOSE)
    return recusal.another(bench, case.complaint.officer) if case.complaint else None


def _export_sound(case: Case, act: Exported, bench: Bench) -> Refusal | None:
    return None if act.title.strip() and act.form and act.digest else Refusal(Reason.NO_FILE)


def _erasure_sound(case: Case, act: Erased, bench: Bench) -> Refusal | None:
    if not 0 < act.people <= AT_ONCE:
        return Refusal(Reason.ERASE_COUNT, {"most": str(AT_ONCE)})
    if not act.rules:
        return Refusal(Reason.NO_RETENTION)
    known = bench.roster and bench.roster.serves(act.second)
    return Refusal(Reason.SECOND_TO_ERASE) if not known or (bench.by and bench.by.officer == act.second) else None


RULES: Mapping[type, Rule] = {
    Unmasked: Rule(check=_look_sound, right=Right.UNMASK, reads=True),
    Exported: Rule(check=_export_sound, right=Right.EXPORT, reads=True),
    Erased: Rule(check=_erasure_sound, right=Right.RELEASE),
}
