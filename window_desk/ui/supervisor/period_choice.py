"""Choosing a period: day, month, quarter, year or any range, and the one before or after by one key."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from window_desk.core.periods import Every, Period, after, around, before
from window_desk.ui.days import typed_day
from window_desk.ui.elements import button, row, words
from window_desk.ui.shortcuts import bind
from window_desk.ui.supervisor.figure_words import period_text
from window_desk.ui.theme import px
from window_desk.ui.translation import QT_TR_NOOP, tr

KINDS: tuple[tuple[Every | None, str], ...] = (
    (Every.DAY, QT_TR_NOOP("日")),
    (Every.MONTH, QT_TR_NOOP("月")),
    (Every.QUARTER, QT_TR_NOOP("季")),
    (Every.YEAR, QT_TR_NOOP("年")),
    (None, QT_TR_NOOP("起止日")),
)


class PeriodChoice(QWidget):
    """A period around ``today``; ``changed`` when it is another. Alt+Left and Alt+Right go one back and on."""

    changed = Signal()

    def __init__(self, today: date, every: Every = Every.MONTH) -> None:
        super().__init__()
        self._today = today
        self.period = around(today, every)
        self._kind = QComboBox()
        self._kind.setObjectName("periodKind")
        self._kind.setAccessibleName(tr("期间的长短"))
        self._kind.addItems([tr(text) for _, text in KINDS])
        self._kind.setCurrentIndex([kind for kind, _ in KINDS].index(every))
        self._kind.currentIndexChanged.connect(lambda _: self._on_kind())
        self._said = words(look="strong", name="periodText")
        self._first, self._last = self._day(tr("起始日")), self._day(tr("截止日"))
        self._to = words("–")
        inner = row(
            self._kind,
            button("◀", lambda: self.step(back=True), name="periodBefore"),
            self._said,
            self._first,
            self._to,
            self._last,
            button("▶", lambda: self.step(back=False), name="periodAfter"),
        )
        inner.setContentsMargins(0, 0, 0, 0)
        self.setLayout(inner)
        for name, text in (("periodBefore", tr("前一期")), ("periodAfter", tr("后一期"))):
            made = self.findChild(QWidget, name)
            assert made is not None
            made.setAccessibleName(text)
            made.setToolTip(text)
        self._show()

    def bind(self, page: QWidget) -> None:
        """Let the two keys work wherever the cursor stands in ``page``."""
        bind(page, ("Alt+Left", "Alt+Right"), lambda key: self.step(back=key == "Alt+Left"))

    def _day(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText("20261127")
        line.setFixedWidth(px(112))
        line.editingFinished.connect(self._on_range)
        return line

    def show_period(self, period: Period) -> None:
        """Make it ``period``."""
        if period != self.period:
            self.period = period
            self._show()
            self.changed.emit()

    def step(self, *, back: bool) -> None:
        """One period back, or on; never to one that lies wholly ahead."""
        other = before(self.period) if back else after(self.period)
        if other.first <= self._today:
            self.show_period(other)

    def _on_kind(self) -> None:
        kind = KINDS[self._kind.currentIndex()][0]
        if kind is None:
            self._show()
            self._first.setFocus()
        else:
            self.show_period(around(min(self.period.last, self._today), kind))
            self._show()

    def _on_range(self) -> None:
        first, last = typed_day(self._first.text()), typed_day(self._last.text())
        if first and last and first <= last:
            self.show_period(Period(first, last))

    def _show(self) -> None:
        free = KINDS[self._kind.currentIndex()][0] is None
        self._said.setText(period_text(self.period))
        self._said.setVisible(not free)
        for widget in (self._first, self._to, self._last):
            widget.setVisible(free)
        for line, day in ((self._first, self.period.first), (self._last, self.period.last)):
            with QSignalBlocker(line):
                line.setText(day.isoformat())
