"""为什么是这天 (F7): the clock, the article it rests on, and every day that a reader would have counted otherwise."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from window_desk.core.case import Case
from window_desk.core.time_limits import Clock, explain
from window_desk.desk import Desk
from window_desk.ui.elements import card, scrolling, words
from window_desk.ui.labels import CLOCKS, day_text, full_day_text, limit_text
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
        area = scrolling(inside, px(480), px(580))
        self.body.addWidget(area)
        self.confirm_button.setFocus()

    def _explanation(self, clock: Clock) -> QFrame:
        frame, inside = card()
        mark = tr("（暂定）") if clock.provisional else ""
        inside.addWidget(words(f"{tr(CLOCKS[clock.kind])}　{full_day_text(clock.due_on)}{mark}", "strong"))
        text = tr("{start} 起，当日不算，{limit}，末日整天有效。")
        inside.addWidget(
            words(text.format(start=full_day_text(clock.starts_on), limit=limit_text(clock.limit)), wrap=True)
        )
        inside.addWidget(words(tr("依据：{basis}").format(basis=clock.limit.basis), "soft", wrap=True))
        why = explain(clock, self._desk.calendar)
        for day in why.odd_days:
            sign = tr("＋ 计入") if day.counts else tr("－ 不计")
            inside.addWidget(words(f"{sign}　{day_text(day.on)}　{day.reason}", "small", wrap=True))
        if not why.odd_days:
            inside.addWidget(words(tr("其间没有法定节假日，也没有调休；只跳过周六、周日。"), "small", wrap=True))
        if clock.provisional:
            text = tr("▲ 暂定：其中有年份的放假安排国务院还没有公布，公布后自动重算。")
            inside.addWidget(words(text, "small", "warn", wrap=True))
        return frame
