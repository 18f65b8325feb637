"""为什么是这天 (Alt+Y): the clock, the article it rests on, every day that a reader would have counted otherwise, what
stopped it and what lengthened it.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from window_desk.core.case import Case
from window_desk.core.clock import Clock
from window_desk.core.time_limits import Explanation, explain
from window_desk.desk import Desk
from window_desk.ui.elements import Scrolling, card, words
from window_desk.ui.labels import PROCEDURES, clock_name, day_text, full_day_text, limit_text
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


class WhyDialog(StepDialog):
    """Explains every clock of a case."""

    def __init__(self, parent: QWidget, desk: Desk, case: Case) -> None:
        super().__init__(parent, "whyDialog", tr("为什么是这天"), tr("知道了"), width=640, step=False)
        self._desk = desk
        inside = QWidget()
        inside.setObjectName("pageBody")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(12))
        for line, clock in enumerate(desk.clocks(case)):
            grid.addWidget(self._explanation(clock), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(grid.rowCount(), 1)
        area = Scrolling(inside, px(480), px(580))
        self.body.addWidget(area)
        self.confirm_button.setFocus()

    def _explanation(self, clock: Clock) -> QFrame:
        frame, inside = card()
        mark = tr("（暂定）") if clock.provisional else ""
        name = clock_name(clock, self._desk.roster)
        inside.addWidget(words(f"{name}　{full_day_text(clock.due_on)}{mark}", "strong"))
        start, limit = full_day_text(clock.starts_on), limit_text(clock.limit)
        text = tr("{start} 起，当日不算，{limit}，末日整天有效。") if limit else tr("{start} 约定，末日整天有效。")
        inside.addWidget(words(text.format(start=start, limit=limit), wrap=True))
        inside.addWidget(words(tr("依据：{basis}").format(basis=clock.limit.basis), "soft", wrap=True))
        why = explain(clock, self._desk.calendar)
        for line in _reckoned(why):
            inside.addWidget(words(line, "small", wrap=True))
        if clock.provisional:
            text = tr("▲ 暂定：其中有年份的放假安排国务院还没有公布，公布后自动重算。")
            inside.addWidget(words(text, "small", "warn", wrap=True))
        return frame


def _reckoned(why: Explanation) -> Iterator[str]:
    """The days that did not count or unexpectedly did, the special procedures, the extensions; a line each."""
    for day in why.odd_days:
        sign = tr("＋ 计入") if day.counts else tr("－ 不计")
        yield f"{sign}　{day_text(day.on)}　{day.reason}"
    if not why.odd_days:
        yield tr("其间没有法定节假日，也没有调休；只跳过周六、周日。")
    for stop in why.clock.stops:
        procedure, first = tr(PROCEDURES[stop.procedure]), day_text(stop.starts_on, weekday=False)
        template = tr("－ 不计　{first} 至 {last}　特别程序：{procedure}")
        if stop.until is None:
            template = tr("－ 不计　{first} 起，预计到 {last}　特别程序：{procedure}")
        last = day_text(stop.until or stop.expected, weekday=False)
        yield template.format(first=first, last=last, procedure=procedure)
    if why.added:
        yield tr("＋ 延期　{n} 个工作日").format(n=why.added)
