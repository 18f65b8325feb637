"""公告: what everybody, or one department, has to read; what it may not be published with, and who it is for."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from window_desk.core.acts import Acknowledged
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, File, Stage, changed
from window_desk.core.entry import Entry
from window_desk.core.flaws import Flaw, Wrong
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step


@dataclass(frozen=True, slots=True)
class Announcement:
    """One version of an announcement, shown to the end of ``until``; ``department`` is a code, empty for everybody."""

    key: str
    version: int
    title: str
    text: str
    until: date
    department: str = ""

    def is_for(self, department: str) -> bool:
        """Whether somebody of that department has to read it."""
        return self.department in ("", department)


def announcement_flaws(said: Announcement, today: date, departments: Collection[str]) -> Iterator[Flaw]:
    """What stands against publishing it on that day in a centre with these departments (codes)."""
    place = said.title.strip() or said.key
    if not said.title.strip():
        yield Flaw(place, Wrong.NO_HEADING)
    if not said.text.strip():
        yield Flaw(place, Wrong.NO_TEXT)
    if said.until < today:
        yield Flaw(place, Wrong.SHOWN_NO_MORE, {"day": said.until.isoformat()})
    if said.department and said.department not in departments:
        yield Flaw(place, Wrong.NO_SUCH_DEPARTMENT, {"code": said.department})


def _acknowledged(case: Case, entry: Entry, act: Acknowledged) -> Case:
    return changed(case, record=(File.ACKNOWLEDGEMENT, act.title or act.key))


STEPS: Mapping[type, Step] = {
    Acknowledged: Step(frozenset({Stage.NEW}), Stage.SETTLED, _acknowledged, holds=False),
}


def _names_one(case: Case, act: Acknowledged, bench: Bench) -> Refusal | None:
    return None if act.key.strip() and act.version > 0 else Refusal(Reason.NO_ANNOUNCEMENT)


RULES: Mapping[type, Rule] = {Acknowledged: Rule(check=_names_one, reads=True)}
