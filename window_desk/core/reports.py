"""报表: what a monthly or quarterly report says (MISSION D7), before it is a PDF, a workbook or a table.

It holds figures, never text made of them: every writer shows the same ``Count``. What was filtered, when it was made,
by which program and over which ledger stands on each.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from uuid import UUID

from window_desk.core.figures import Count, Counts
from window_desk.core.periods import Every, Period
from window_desk.core.policy import Policy
from window_desk.core.posts import Roster
from window_desk.core.report_sections import RATES, Section
from window_desk.core.report_words import LINES, is_whole, period_code, period_words
from window_desk.core.standing import By, Scope
from window_desk.core.window_score import Deduction, deductions, score

BELOW = "未达标"
CAVEAT = "首行是本部门的事项，各行是本部门的{what}所做的全部，含替其他部门办的，相加不一定等于首行。"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a report is asked for: its time, what a line is, and of whom: the whole centre, a department or a window."""

    period: Period
    by: By = By.WINDOW
    of: By = By.CENTRE
    scope: Scope = ""


@dataclass(frozen=True, slots=True)
class ChainHead:
    """How far one device's chain reached: its last place, and the hash there."""

    device_id: UUID
    seq: int
    hash: bytes

    @property
    def short(self) -> str:
        """The first four bytes, as ``window-desk verify`` prints them."""
        return self.hash[:4].hex().upper()


@dataclass(frozen=True, slots=True)
class Made:
    """When (aware), by which version of the program and over which ledger a report was made."""

    at: datetime
    version: str
    heads: tuple[ChainHead, ...]

    @property
    def acts(self) -> int:
        """How many acts the ledger held."""
        return sum(head.seq for head in self.heads)

    @property
    def ledger_head(self) -> str:
        """One short hash over the heads of all chains in the order of their devices: another ledger gives another."""
        packed = b"".join(h.device_id.bytes + h.seq.to_bytes(8, "big") + h.hash for h in self.heads)
        return sha256(packed).hexdigest()[:8].upper()


@dataclass(frozen=True, slots=True)
class Line:
    """One window, officer, post, department or item with its figures."""

    scope: Scope
    name: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class SecondNotice:
    """A case in which something new was demanded, and how often. No applicant is named in a report."""

    window: str
    number: str
    item: str
    received_on: date | None
    times: int


@dataclass(frozen=True, slots=True)
class Headline:
    """One of the three rates: now, in the period before, and the centre's target in percent."""

    name: str
    now: Count
    before: Count
    target: int

    @property
    def missed(self) -> bool:
        """Whether it falls short; nothing of nothing does not."""
        return misses(self.now, self.target)

    @property
    def standing(self) -> str:
        """Whether the target was met, in a word."""
        if self.now.value is None:
            return "没有可以计算的"
        return BELOW if self.missed else "达标"


@dataclass(frozen=True, slots=True)
class PerformanceReport:
    """报表. All that one report says. ``total`` and ``before`` are of whom it is asked for, ``lines`` of its parts,
    ``windows`` those that are scored, ``course`` the months of the year up to the period's last.
    """

    wanted: Wanted
    centre: str
    whose: str
    made: Made
    policy: Policy
    total: Counts
    before: Counts
    lines: tuple[Line, ...]
    windows: tuple[Line, ...]
    course: Mapping[Period, Counts]
    second_notices: tuple[SecondNotice, ...]

    @property
    def kind(self) -> str:
        """月报, 季报, 年报, or 报表 of any other time."""
        names = {Every.MONTH: "效能月报", Every.QUARTER: "效能季报", Every.YEAR: "效能年报"}
        return next((name for every, name in names.items() if is_whole(self.wanted.period, every)), "效能报表")

    @property
    def file_name(self) -> str:
        """The name of its files without an ending; the same report always has the same."""
        whose = {By.CENTRE: "", By.WINDOW: f"-{self.wanted.scope}号窗口"}.get(self.wanted.of, f"-{self.wanted.scope}")
        plain = "".join(c if c.isalnum() or c in "-_" else "_" for c in whose)
        return f"{self.kind}-{period_code(self.wanted.period)}{plain}-按{LINES[self.wanted.by][:2]}"

    @property
    def filter_words(self) -> tuple[tuple[str, str], ...]:
        """What it was filtered by, as label and value."""
        return (
            ("统计期间", period_words(self.wanted.period)),
            ("统计范围", self.whose),
            ("每行", LINES[self.wanted.by]),
        )

    @property
    def stamp_words(self) -> tuple[tuple[str, str], ...]:
        """When and from what it was made, as label and value."""
        return (
            ("制表时间", f"{self.made.at:%Y-%m-%d %H:%M}"),
            ("程序版本", self.made.version),
            ("台账校验", f"{self.made.ledger_head}（{len(self.made.heads)} 条链，{self.made.acts:,} 条记录）"),
        )

    @property
    def caveat(self) -> str:
        """Why the lines need not add up to the whole; empty where they do."""
        whole = self.wanted.of is not By.DEPARTMENT or self.wanted.by in (By.DEPARTMENT, By.ITEM)
        return "" if whole else CAVEAT.format(what=LINES[self.wanted.by])

    @property
    def is_over(self) -> bool:
        """Whether the period had ended when it was made."""
        return self.made.at.date() > self.wanted.period.last

    @property
    def headlines(self) -> tuple[Headline, ...]:
        """三个百分百, in their order."""
        return tuple(Headline(name, self.total[key], self.before[key], target(key, self.policy)) for key, name in RATES)

    @property
    def scores(self) -> tuple[tuple[Line, tuple[Deduction, ...], int], ...]:
        """窗口考核: each window with what was taken off and what is left."""
        return tuple((w, deductions(w.counts, self.policy), score(w.counts, self.policy)) for w in self.windows)

    def with_figures(self, section: Section) -> tuple[Line, ...]:
        """The lines that have something in ``section``."""
        keys = [key for key, _ in section.columns]
        return tuple(line for line in self.lines if any(line.counts[key].n or line.counts[key].total for key in keys))


def target(key: str, policy: Policy) -> int:
    """The percentage the centre has set itself for one of the three rates."""
    return {
        "on_the_spot": policy.target_on_the_spot,
        "on_time_by_promise": policy.target_on_time,
        "satisfaction": policy.target_satisfaction,
    }[key]


def misses(count: Count, aim: int) -> bool:
    """Whether a rate falls short of ``aim`` percent."""
    return count.value is not None and count.value * 100 < aim


def belongs(scope: Scope, wanted: Wanted, roster: Roster, unit_of: Mapping[str, str]) -> bool:
    """Whether a line is part of whom the report is of; ``unit_of`` is the department of each item."""
    if wanted.of is By.CENTRE or (wanted.of is wanted.by and scope == wanted.scope):
        return True
    if wanted.of is not By.DEPARTMENT or not scope:
        return False
    if wanted.by is By.WINDOW:
        found = roster.window(int(scope))
        return found is not None and found.department == wanted.scope
    if wanted.by is By.ITEM:
        return unit_of.get(str(scope)) == wanted.scope
    officer = roster.officer(str(scope))
    return officer is not None and officer.department == wanted.scope


def in_order(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Windows by their number, the rest by what they are called in the data; what is not known last."""
    return tuple(sorted(lines, key=lambda line: (line.scope in ("", 0), isinstance(line.scope, str), line.scope)))
