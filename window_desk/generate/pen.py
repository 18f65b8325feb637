"""How the lines of one matter are planned: each at its moment, by whoever sits there then, with its number."""

from collections import Counter
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from uuid import UUID

from window_desk.core.acts import Act, Form, PaperFate, Printed
from window_desk.core.entry import Hand
from window_desk.core.fold import STEPS
from window_desk.core.ids import PAPER_MARKS, act_number, file_base, paper_number
from window_desk.generate.arrivals import moment
from window_desk.generate.places import SUPERVISORS, head_no
from window_desk.generate.town import Town

CLOSING = time(16, 58)


class Line(NamedTuple):
    """One line of the ledger before it has its place in a chain. ``at`` is when it is entered."""

    at: datetime
    act_id: UUID
    case_id: UUID
    by: Hand
    happened_at: datetime
    act: Act
    late_reason: str


class Pen:
    """Plans one matter. ``at`` is the moment of its next line and only moves on; ``window`` is where it is handled."""

    def __init__(self, town: Town, window: int, at: datetime) -> None:
        self.town, self.window, self.at = town, window, at
        self.chance, self.calendar = town.chance, town.calendar
        self.case_id = town.new_id(at)
        self.lines = list[Line]()
        self.number = ""
        self._counts = Counter[type]()
        self._holdings = list[tuple[date, Hand]]()

    @property
    def today(self) -> date:
        """The day of the next line."""
        return self.at.date()

    @property
    def department(self) -> str:
        """Whose window it is."""
        return self.town.department[self.window]

    # time

    def later(self, low: int, high: int) -> None:
        """So many minutes pass."""
        self.at += timedelta(seconds=self.chance.randrange(low * 60 + 1, high * 60 + 60))

    def next_day(self, low: int, high: int = 0) -> None:
        """So many working days pass; 0 is later today, or tomorrow where today is over."""
        self.on(self._after(self.today, self.chance.randint(low, max(low, high))))

    def on(self, day: date) -> None:
        """It is that day, or later today where it is over."""
        if day <= self.today:
            self.later(3, 40)
            if self.at.time() < CLOSING:
                return
            day = self._after(self.today, 1)
        self.at = moment(day, self.chance)

    def within_hours(self) -> None:
        """Nobody works after hours: it is the next morning then."""
        if self.at.time() >= CLOSING:
            self.next_day(1)

    def in_between(self, start: date, low: int, high: int) -> date:
        """A working day from ``low`` to ``high`` working days after ``start``."""
        return self._after(start, self.chance.randint(low, high))

    def _after(self, start: date, workdays: int) -> date:
        return self.calendar.after(start, workdays).on

    # who

    @property
    def front(self) -> Hand:
        """Who receives at the window."""
        return self.town.attendance.front(self.window, self.today)

    @property
    def back(self) -> Hand:
        """Who works behind the counter."""
        return self.town.attendance.back(self.window, self.today)

    @property
    def head(self) -> Hand:
        """The head of the department, at its first window."""
        return Hand(head_no(self.department), self.town.windows[self.department][0])

    def supervisor(self, which: int = 0) -> Hand:
        """A supervisor, at the first window of the centre."""
        return Hand(SUPERVISORS[which], 1)

    def himself(self, officer: str) -> Hand:
        """That officer at his own window, once he is there."""
        while self.town.attendance.is_away(officer, self.today):
            self.next_day(1)
        return Hand(officer, int(officer[1:4]))

    @property
    def holder(self) -> Hand:
        """Who has the matter in hand."""
        return self._holdings[-1][1]

    def holder_on(self, day: date) -> Hand:
        """Who had it in hand at the end of that day."""
        return [by for on, by in self._holdings if on <= day][-1]

    # lines

    def do(self, act: Act, by: Hand | None = None, happened_at: datetime | None = None, late_reason: str = "") -> Line:
        """The next line, by the front of the window unless said otherwise."""
        by = by or self.front
        line = Line(self.at, self.town.new_id(self.at), self.case_id, by, happened_at or self.at, act, late_reason)
        self.lines.append(line)
        self._counts[type(act)] += 1
        step = STEPS.get(type(act))
        if step and step.holds:
            self._holdings.append((line.happened_at.date(), by))
        self.at += timedelta(seconds=1)
        return line

    def next_number(self, kind: type[Act], window: int | None = None) -> str:
        """The number the next act of that kind gives itself, as ``core.numbering`` counts."""
        base = self.number or file_base(window or self.window, self.case_id)
        return act_number(kind, base, self._counts[kind] + 1)

    def print(self, form: Form, of: Line, number: str = "") -> None:
        """The paper of that line comes out of the printer, now and then at the second try only."""
        text = f"{PAPER_MARKS[form]}字 {number.partition(' ')[2]}" if number else paper_number(form, self.number)
        self.at += timedelta(seconds=self.chance.randrange(3, 20))
        printer = f"A4-{of.by.window}"
        if self.chance.random() < 0.015:
            self.do(Printed(form, text, of.act_id, PaperFate.FAILED, 0, printer, "打印机缺纸"), of.by)
            self.at += timedelta(seconds=90)
        self.do(Printed(form, text, of.act_id, PaperFate.PRINTED, 0, printer), of.by)

    def chances(self, probability: float) -> bool:
        """Whether it comes to that, so often."""
        return self.chance.random() < probability
