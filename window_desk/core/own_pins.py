"""更改密码: everybody gives themselves a new PIN; it holds at every window until it is reset (MISSION A1).

The PIN of the first day and of a reset stands in the roster. One's own stands in the ledger and names the one it took
the place of, so that which holds depends neither on the window nor on what came first.
"""

from collections.abc import Iterable, Mapping
from hashlib import sha256

from window_desk.core.acts import PinChanged
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, File, Stage, changed
from window_desk.core.entry import Entry
from window_desk.core.posts import Officer
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step


def mark_of(officer: Officer) -> str:
    """What an own PIN says it came after: the SHA-256 (hex) of the hash in the roster, another after each reset."""
    return sha256(officer.pin_hash.encode()).hexdigest()


def pin_hash(officer: Officer, files: Iterable[Case]) -> str:
    """The hash of the PIN that holds for ``officer``: the last of their own since the roster gave one, else that."""
    mark = mark_of(officer)
    written = (entry for file in files for entry in file.live() if entry.by.officer == officer.staff_no)
    own = {e.order: e.act.pin_hash for e in written if isinstance(e.act, PinChanged) and e.act.after == mark}
    return own[max(own)] if own else officer.pin_hash


def _changed(case: Case, entry: Entry, act: PinChanged) -> Case:
    return changed(case, record=(File.PIN, ""))


STEPS: Mapping[type, Step] = {PinChanged: Step(frozenset({Stage.NEW}), Stage.SETTLED, _changed)}


def _of_this_roster(case: Case, act: PinChanged, bench: Bench) -> Refusal | None:
    known = bench.officer is not None and act.after == mark_of(bench.officer)
    return None if known and act.pin_hash else Refusal(Reason.PIN_RESET)


RULES: Mapping[type, Rule] = {PinChanged: Rule(check=_of_this_roster, reads=True)}
