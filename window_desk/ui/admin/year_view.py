"""A year on one sheet: twelve months, each odd day with its sign and its colour, today and the cursor framed."""

import calendar as weeks
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from window_desk.core.workdays import DAY, Calendar, same_day
from window_desk.ui.labels import WEEKDAYS, full_day_text
from window_desk.ui.theme import colour, font, px
from window_desk.ui.translation import QT_TR_NOOP, tr

COLUMNS = 4
"""Months side by side."""

LINES = 8
"""Of a month: its name, the weekdays, up to six weeks."""

SIGNS = {
    "off": (QT_TR_NOOP("休"), "ok", QT_TR_NOOP("法定节假日放假")),
    "makeup": (QT_TR_NOOP("班"), "warn", QT_TR_NOOP("调休上班")),
    "local_off": (QT_TR_NOOP("停"), "accent", QT_TR_NOOP("当地停班")),
    "local_work": (QT_TR_NOOP("加"), "bad", QT_TR_NOOP("当地上班")),
}
"""What may be odd of a day: its sign, its colour, its words."""


def sign_of(calendar: Calendar, day: date) -> str:
    """What is odd of a day, as a key of ``SIGNS``; empty for an ordinary one."""
    if overlay := calendar.overlays.get(day):
        return "local_work" if overlay.works else "local_off"
    years = calendar.years.values()
    if any(day in year.makeup for year in years):
        return "makeup"
    if any(day in year.off for year in years):
        return "off"
    return "off" if calendar.is_workday(day) != (day.weekday() < 5) else ""


def kind_text(calendar: Calendar, day: date) -> str:
    """What kind of day it is, in words."""
    sign = sign_of(calendar, day)
    return tr(SIGNS[sign][2]) if sign else tr("照常上班") if calendar.is_workday(day) else tr("周末")


class YearView(QWidget):
    """``chosen`` when the cursor comes to another day, ``opened`` for Enter on one."""

    chosen = Signal(date)
    opened = Signal(date)

    def __init__(self, calendar: Callable[[], Calendar], today: Callable[[], date]) -> None:
        super().__init__()
        self._calendar, self._today = calendar, today
        self.day = today()
        self.setObjectName("yearView")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._say()

    def sizeHint(self) -> QSize:
        """Room for a readable year."""
        return QSize(px(840), px(3 * LINES * 18 + 36))

    def minimumSizeHint(self) -> QSize:
        """Less is not readable."""
        return self.sizeHint()

    def go(self, day: date) -> None:
        """Put the cursor on a day, as far as the calendar goes."""
        calendar = self._calendar()
        self.day = min(max(day, calendar.first), calendar.last)
        self._say()
        self.chosen.emit(self.day)
        self.update()

    @property
    def place(self) -> QRect:
        """Where the cursor stands."""
        return dict(self._places(self.day.month))[self.day]

    def _say(self) -> None:
        self.setAccessibleName(tr("{year} 年日历").format(year=self.day.year))
        calendar = self._calendar()
        self.setAccessibleDescription(f"{full_day_text(self.day)} {kind_text(calendar, self.day)}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows by days and weeks, page keys by months, Enter opens the day."""
        steps = {
            Qt.Key.Key_Left: lambda: self.day - DAY,
            Qt.Key.Key_Right: lambda: self.day + DAY,
            Qt.Key.Key_Up: lambda: self.day - 7 * DAY,
            Qt.Key.Key_Down: lambda: self.day + 7 * DAY,
            Qt.Key.Key_PageUp: lambda: same_day(self.day, -1),
            Qt.Key.Key_PageDown: lambda: same_day(self.day, 1),
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.day)
        elif key in steps and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.go(steps[key]())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click puts the cursor on the day."""
        super().mousePressEvent(event)
        for month in range(1, 13):
            for day, place in self._places(month):
                if place.contains(event.position().toPoint()):
                    self.go(day)

    # painting

    def _month(self, month: int) -> QRect:
        gap, rows = px(16), 12 // COLUMNS
        wide = (self.width() - gap * (COLUMNS - 1)) // COLUMNS
        high = (self.height() - px(12) * (rows - 1)) // rows
        row, column = divmod(month - 1, COLUMNS)
        return QRect(column * (wide + gap), row * (high + px(12)), wide, high)

    def _cell(self, month: int, line: int, weekday: int) -> QRect:
        frame = self._month(month)
        wide, high = frame.width() // 7, frame.height() // LINES
        return QRect(frame.left() + weekday * wide, frame.top() + line * high, wide, high)

    def _places(self, month: int) -> list[tuple[date, QRect]]:
        rows = weeks.Calendar().monthdatescalendar(self.day.year, month)
        return [
            (day, self._cell(month, n + 2, day.weekday()))
            for n, week in enumerate(rows)
            for day in week
            if day.month == month
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """The twelve months."""
        painter = QPainter(self)
        for month in range(1, 13):
            self._paint_heading(painter, month)
            for day, place in self._places(month):
                self._paint_day(painter, day, place)
        painter.end()

    def _paint_heading(self, painter: QPainter, month: int) -> None:
        painter.setPen(colour("ink"))
        painter.setFont(font(bold=True))
        heading = self._cell(month, 0, 0)
        heading.setWidth(self._month(month).width())
        painter.drawText(heading, Qt.AlignmentFlag.AlignVCenter, tr("{n} 月").format(n=month))
        painter.setFont(font(12))
        painter.setPen(colour("soft"))
        for weekday, name in enumerate(WEEKDAYS):
            painter.drawText(self._cell(month, 1, weekday), Qt.AlignmentFlag.AlignCenter, tr(name))

    def _paint_day(self, painter: QPainter, day: date, place: QRect) -> None:
        calendar = self._calendar()
        sign = sign_of(calendar, day)
        if sign:
            painter.fillRect(place.adjusted(1, 1, -1, -1), colour(f"{SIGNS[sign][1]}_soft"))
        if day == self._today() or day == self.day:
            here = day == self.day
            style = Qt.PenStyle.SolidLine if here else Qt.PenStyle.DashLine
            painter.setPen(QPen(colour("accent" if here and self.hasFocus() else "ink"), px(2) if here else 1, style))
            painter.drawRect(place.adjusted(1, 1, -2, -2))
        painter.setFont(font(13, bold=bool(sign)))
        plain = "ink" if calendar.is_workday(day) else "off"
        painter.setPen(colour(SIGNS[sign][1] if sign else plain))
        text = f"{day.day}{tr(SIGNS[sign][0])}" if sign else str(day.day)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
