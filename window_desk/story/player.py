"""Plays a story line by line: each act into a ledger, each claim against what the ledger then says.

The ledger is a door: the real ``Desk`` over a fresh store (``rehearsal``), or any other that obeys ``permit``. What is
refused is told, not raised, and the story goes on.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from window_desk.core.acts import Act, Received
from window_desk.core.bench import Bench
from window_desk.core.case import Case, legal_day
from window_desk.core.clock import Clock
from window_desk.core.entry import Hand
from window_desk.core.figures import Report
from window_desk.core.performance import figures
from window_desk.core.periods import Period
from window_desk.core.reasons import Refusal
from window_desk.core.standing import Standing, stand
from window_desk.core.time_limits import clocks
from window_desk.errors import LoginRefused, NotPermitted
from window_desk.story.claims import View, differs
from window_desk.story.errors import StoryError
from window_desk.story.scene import Scene
from window_desk.story.script import ActLine, ClaimLine, Line, Script
from window_desk.story.values import Spot
from window_desk.story.writing import write


class Ledger(Protocol):
    """What a story needs of a ledger: a clock it sets, seats it takes, and one door."""

    def set_clock(self, now: datetime) -> None:
        """Move the clock."""

    def sit(self, by: Hand) -> None:
        """Sit down; ``LoginRefused`` for one who is not the B of that A."""

    def record(self, case_id: UUID, act: Act, happened_at: datetime, late_reason: str) -> None:
        """Write one act down; ``NotPermitted`` changes nothing."""

    def case(self, case_id: UUID) -> Case:
        """The case as it is now."""

    def bench(self, case: Case) -> Bench:
        """What a judgement of the case needs now."""

    def new_case_id(self) -> UUID:
        """The id of a case about to begin."""

    def party(self, name: str) -> UUID:
        """The person or firm of that name."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a line was refused: the sentence, and the article it rests on (may be empty)."""

    reason: str
    article: str = ""

    def __str__(self) -> str:
        return f"{self.reason}（{self.article}）" if self.article else self.reason


@dataclass(frozen=True, slots=True)
class Deed:
    """One act line as played: in which case, and why it was refused, if it was."""

    line: ActLine
    case_id: UUID
    act: Act
    refused: Refused | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """Where the story did not go as written: the line, and what happened instead."""

    line: Line
    why: str


@dataclass
class Played:
    """A story as it went, standing at its last moment."""

    script: Script
    ledger: Ledger
    now: datetime
    ids: dict[str, UUID] = field(default_factory=dict)
    deeds: list[Deed] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def case(self, label: str = "") -> Case:
        """The case of that label; ``KeyError`` where the story has none."""
        return self.ledger.case(self.ids[label])

    def bench(self, label: str = "") -> Bench:
        """What a judgement of that case needs at the end of the story."""
        return self.ledger.bench(self.case(label))

    def clocks(self, label: str = "") -> tuple[Clock, ...]:
        """The clocks of that case at the end of the story."""
        return clocks(self.case(label), self.bench(label))

    def standings(self) -> tuple[Standing, ...]:
        """Every case as it stands at this moment."""
        return tuple(stand(self.case(label), self.bench(label)) for label in self.ids)

    def figures(self) -> Report:
        """The centre's figures from the story's first day to this moment."""
        first = min(d.line.at for d in self.deeds)
        return figures(self.standings(), Period(legal_day(first), legal_day(self.now)))


def play(script: Script, ledger: Ledger) -> Played:
    """Play ``script`` into ``ledger``; ``StoryError`` where a line cannot be read."""
    first = next(line.at for line in script.lines if not isinstance(line, ClaimLine))
    return _Player(script.scene, ledger, Played(script, ledger, first)).play()


class _Player:
    def __init__(self, scene: Scene, ledger: Ledger, played: Played) -> None:
        self.scene, self.ledger, self.played = scene, ledger, played
        self.received = Counter[tuple[int, date]]()

    def play(self) -> Played:
        for line in self.played.script.lines:
            try:
                self._play_in_calendar(line)
            except StoryError as error:
                if not self.played.faults:
                    raise
                self.played.faults.append(Fault(line, str(error)))  # most likely only because of the fault before
        return self.played

    def _play_in_calendar(self, line: Line) -> None:
        try:
            self._play(line)
        except ValueError as error:  # a ``Calendar`` asked for a day it does not have
            raise StoryError(line.no, f"这一行的日期或期限超出了工作日历，请核对（{error}）") from error

    def _play(self, line: Line) -> None:
        if isinstance(line, ClaimLine):
            self._compare(line)
            return
        self.played.now = max(self.played.now, line.at)
        self.ledger.set_clock(self.played.now)
        if isinstance(line, ActLine):
            self._act(line)
        elif line.at < self.played.now:
            raise StoryError(line.no, f"“今天”不能早于前面的 {self.played.now:%Y-%m-%d %H:%M}")

    def _act(self, line: ActLine) -> None:
        if line.label not in self.played.ids:
            self.played.ids[line.label] = self.ledger.new_case_id()
        case_id = self.played.ids[line.label]
        seated = self._sit(line.by)
        case = self.ledger.case(case_id)
        bench = self.ledger.bench(case)
        seat = (line.by.window, bench.today)
        act = write(Spot(line.no, self.scene, case, bench, self.ledger.party, self.received[seat] + 1), line)
        refused = seated or self._record(line, case_id, act)
        if refused is None and isinstance(act, Received):
            self.received[seat] += 1
        self.played.deeds.append(Deed(line, case_id, act, refused))
        if why := _unexpected(line, refused):
            self.played.faults.append(Fault(line, why))

    def _sit(self, by: Hand) -> Refused | None:
        try:
            self.ledger.sit(by)
        except LoginRefused as error:
            return Refused(str(error))
        return None

    def _record(self, line: ActLine, case_id: UUID, act: Act) -> Refused | None:
        happened_at, reason = (line.late.happened_at, line.late.reason) if line.late else (line.at, "")
        try:
            self.ledger.record(case_id, act, happened_at, reason)
        except NotPermitted as error:
            article = error.refusal.article if isinstance(error.refusal, Refusal) else ""
            return Refused(str(error), article)
        return None

    def _compare(self, line: ClaimLine) -> None:
        case_id = self.played.ids.get(line.label)
        if case_id is None:
            raise StoryError(line.no, f"前面没有“{line.label}”这一件")
        case = self.ledger.case(case_id)
        view = View(line.no, self.scene, case, self.ledger.bench(case), self.played.figures)
        for claim in line.claims:
            if holds := differs(view, claim):
                self.played.faults.append(Fault(line, f"写的是“{claim}”，实际是“{holds}”"))


def _unexpected(line: ActLine, refused: Refused | None) -> str:
    """What is not as the line says: refused though it should not be, allowed though it should not, another reason."""
    if line.refused is None:
        return f"不能办：{refused}" if refused else ""
    if refused is None:
        return f"应当不能办（{line.refused}），却办成了"
    return "" if line.refused in str(refused) else f"应当因“{line.refused}”不能办，实际是：{refused}"
