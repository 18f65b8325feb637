"""延续: the last day of the licence to be renewed, and whether it is asked for in time (Art. 50); that warns and never
blocks.
"""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit

from window_desk.core.renewals import Asked, window
from window_desk.ui.counter.visit import Visit
from window_desk.ui.days import typed_day
from window_desk.ui.elements import words
from window_desk.ui.labels import full_day_text
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


class ExpiryPanel(QFrame):
    """One date; ``changed`` tells the day as far as it can be read, ``finished`` that Enter left the field."""

    changed = Signal(object)
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("expiry")
        self.setProperty("look", "card")
        self._field = QLineEdit()
        self._field.setObjectName("expiresOn")
        self._field.setAccessibleName(tr("原许可届满日"))
        self._field.setPlaceholderText("20261015")
        self._field.setInputMethodHints(Qt.InputMethodHint.ImhLatinOnly)
        self._field.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._note = words(look="small", name="expiryNote", wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(px(16), px(8), px(16), px(12))
        grid.setHorizontalSpacing(px(12))
        grid.addWidget(words(tr("原许可届满日"), "soft"), 0, 0)
        grid.addWidget(self._field, 0, 1)
        grid.addWidget(self._note, 1, 1)
        grid.setColumnStretch(1, 1)
        self._field.textEdited.connect(lambda: self.changed.emit(self.day))
        self._field.returnPressed.connect(self.finished)

    @property
    def day(self) -> date | None:
        """The day that stands in the field; ``None`` while it is no day."""
        return typed_day(self._field.text())

    def show_visit(self, visit: Visit, *, fresh: bool) -> None:
        """Show what was typed before (of a ``fresh`` visit) and what it means."""
        if fresh:
            self._field.setText(visit.jotted.expires_on.isoformat() if visit.jotted.expires_on else "")
        self._note.setText(_meaning(visit) if visit.expires_on or not self._field.text() else tr("请写成 20261015"))

    def begin(self) -> None:
        """Put the cursor where typing starts."""
        self._field.setFocus()


def _meaning(visit: Visit) -> str:
    match visit.asked:
        case Asked.EXPIRED:
            return tr("▲ 许可已经届满，一般应当重新申请许可。")
        case Asked.LATE:
            return f"{_days(visit)} " + tr("▲ 已经过了申请延续的期限，仍可收件，届满时不视为准予延续。")
        case Asked.EARLY:
            return f"{_days(visit)} " + tr("▲ 还没有到申请延续的时候。")
        case Asked.IN_TIME:
            return _days(visit)
        case _:
            return ""


def _days(visit: Visit) -> str:
    """Between which days the renewal is to be asked for."""
    assert visit.item is not None
    assert visit.item.renewal is not None
    assert visit.expires_on is not None
    days = window(visit.item.renewal, visit.expires_on, visit.desk.calendar)
    if days is None:
        return ""
    last = full_day_text(days.latest.on) + (tr("（暂定）") if days.latest.provisional else "")
    if days.earliest is None:
        return tr("应在 {last} 之前（含当日）申请延续。").format(last=last)
    return tr("应在 {first} 至 {last} 之间申请延续。").format(first=full_day_text(days.earliest.on), last=last)
