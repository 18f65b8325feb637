"""限时办结制: the next date large, the other clocks below it, and why that date is that date (MISSION B2, B3)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from window_desk.core.case import Case, Stage
from window_desk.core.catalogue import Item
from window_desk.core.clock import APPLICANTS, Clock, ClockKind
from window_desk.core.time_limits import next_due
from window_desk.core.workdays import Calendar
from window_desk.desk import Desk
from window_desk.ui.actions import BY_ID
from window_desk.ui.clock_words import clock_text
from window_desk.ui.elements import button, clear, pair, row, words
from window_desk.ui.labels import STARTS, clock_name, day_text, full_day_text, limit_text
from window_desk.ui.theme import px, set_mood
from window_desk.ui.translation import tr

IN_THE_STRIP = frozenset({ClockKind.MEMBER_TAKE, ClockKind.MEMBER})
"""The clocks of the helping departments: the joint strip has a card for each; here only the next of them is shown."""


class DeadlinePanel(QWidget):
    """The clocks of one case; ``why_asked`` when somebody wants to know why."""

    why_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(4))

    def show_case(self, case: Case, item: Item | None) -> None:
        """Show the clocks of ``case``, or before receipt those of ``item``."""
        clear(self._layout)
        clocks = self._desk.clocks(case)
        current = next_due(clocks)
        if current:
            self._show_next(case, current)
        elif clocks:
            self._show_done(case, clocks)
        rest = [clock for clock in clocks if clock is not current and clock.kind not in IN_THE_STRIP]
        if rest:
            self._layout.addSpacing(px(8))
        for clock in rest:
            name = f"{self._name(clock)} {limit_text(clock.limit)}".strip()
            self._layout.addLayout(pair(words(name), words(*_ended(clock))))
        if item and not any(clock.kind is ClockKind.STATUTORY for clock in clocks):
            self._show_ahead(item)
        if clocks and self._desk.watch.doubtful:
            off = tr("{clock}：以上日期按本机时钟算，可能差一天（Alt+S）").format(clock=clock_text(self._desk.watch)[0])
            self._layout.addWidget(words(off, "note", "warn", name="clockDoubt", wrap=True))
        if clocks:
            why = button(
                f"{tr('为什么是这天')}  {BY_ID['deadline.explain'].key}", self.why_asked.emit, name="why", link=True
            )
            self._layout.addLayout(row(why, None))

    def _name(self, clock: Clock) -> str:
        return clock_name(clock, self._desk.roster)

    def _show_next(self, case: Case, clock: Clock) -> None:
        today, calendar = self._desk.today(), self._desk.calendar
        left = calendar.between(today, clock.due_on)
        text, mood = remaining(clock, left)
        self._layout.addWidget(words(self._name(clock), "heading"))
        self._layout.addWidget(words(text, "big", mood, name="remaining", fit=True))
        mark = tr("（暂定）") if clock.provisional else ""
        template = tr("预计 {day}") if clock.paused else tr("最迟 {day}")
        due = words(template.format(day=day_text(clock.due_on)) + mark, "strong", name="dueOn")
        due.setToolTip(full_day_text(clock.due_on))
        self._layout.addLayout(pair(words(limit_text(clock.limit)), due))
        self._layout.addWidget(_bar(clock, calendar, left, mood))
        if clock.kind is ClockKind.NOTIFY and case.received_on and case.stage is Stage.RECEIVED:
            day = day_text(case.received_on, weekday=False)
            text = tr("逾期不告知，自 {day} 起即为受理（第三十二条）").format(day=day)
            self._layout.addWidget(words(text, "small", wrap=True))

    def _show_done(self, case: Case, clocks: tuple[Clock, ...]) -> None:
        late = any(clock.missed and clock.kind not in APPLICANTS for clock in clocks)
        self._layout.addWidget(words(tr("期限"), "heading"))
        text = tr("▲ 有超期") if late else tr("✓ 全部按期")
        self._layout.addWidget(words(text, "big", "bad" if late else "ok", name="remaining", fit=True))

    def _show_ahead(self, item: Item) -> None:
        self._layout.addSpacing(px(8))
        self._layout.addWidget(words(tr("受理后的时限"), "heading"))
        for name, limit in ((tr("承诺"), item.promised), (tr("法定"), item.statutory)):
            if limit:
                self._layout.addLayout(
                    pair(words(f"{name} {limit_text(limit)}"), words(tr(STARTS[limit.start]), "soft"))
                )


def remaining(clock: Clock, left: int) -> tuple[str, str]:
    """How many working days ``clock`` has ``left``, in words, and the mood they call for."""
    if clock.paused:
        return tr("暂停计时"), "warn"
    if left < 0 and clock.kind in APPLICANTS:
        return tr("申请人逾期 {n} 个工作日").format(n=-left), "warn"
    if left < 0:
        return tr("▲ 超期 {n} 个工作日").format(n=-left), "bad"
    if left == 0:
        return tr("今天到期"), "bad"
    return tr("还剩 {n} 个工作日").format(n=left), "warn" if left == 1 else ""


def _bar(clock: Clock, calendar: Calendar, left: int, mood: str) -> QProgressBar:
    whole = max(1, calendar.between(clock.starts_on, clock.due_on))
    made = QProgressBar(maximum=whole, value=max(0, min(whole, whole - left)))
    made.setTextVisible(False)
    made.setAccessibleName(tr("已用 {used} / {whole} 个工作日").format(used=whole - left, whole=whole))
    set_mood(made, mood)
    return made


def _ended(clock: Clock) -> tuple[str, str, str]:
    """What stands beside a clock: done in time, done late, or its date; text, look, mood."""
    if clock.paused:
        return tr("暂停计时"), "strong", "warn"
    if clock.ended_on is None:
        mark = tr("（暂定）") if clock.provisional else ""
        return day_text(clock.due_on) + mark, "strong", ""
    day = day_text(clock.ended_on, weekday=False)
    if not clock.missed:
        return f"✓ {day}", "soft", ""
    return (day, "soft", "") if clock.kind in APPLICANTS else (tr("✕ {day} 超期").format(day=day), "plain", "bad")
