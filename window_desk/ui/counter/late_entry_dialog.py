"""补录 (Alt+T): what is entered next happened earlier; when, and why it is written only now (MISSION A22)."""

from datetime import datetime, time

from PySide6.QtWidgets import QWidget

from window_desk.core.entry import CHINA
from window_desk.core.reasons import Reason
from window_desk.ui.counter.visit import Visit
from window_desk.ui.elements import words
from window_desk.ui.field_form import FieldForm
from window_desk.ui.fields import Day, Words
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.translation import tr


class LateEntryDialog(StepDialog):
    """Asks for the moment and the reason, and sets them on the visit; an empty time puts the visit back to now."""

    def __init__(self, parent: QWidget, visit: Visit) -> None:
        super().__init__(parent, "lateEntryDialog", tr("补录：事情发生的时间"), tr("按此时间登记"))
        self._visit = visit
        before = visit.happened_at.astimezone(CHINA) if visit.happened_at else None
        self._day = Day("lateDay", tr("哪一天"), before.date() if before else visit.desk.today())
        self._time = Words("lateTime", tr("几点"), f"{before:%H:%M}" if before else "", hint="09:30")
        self._reason = Words("lateReason", tr("为什么现在才登记"), visit.late_reason)
        text = tr("接下来为这一件登记的每一步都按这个时间记，登记时间另记；离开这一件就恢复。时间留空就是现在。")
        self.body.addWidget(words(text, "note", wrap=True))
        self.body.addWidget(FieldForm((self._day, self._time, self._reason)))
        self._time.begin()

    @property
    def _moment(self) -> datetime | None:
        digits = self._time.value.replace("：", ":").replace(":", "").zfill(4)
        try:
            clock = time(int(digits[:2]), int(digits[2:]))
        except ValueError:
            return None
        return datetime.combine(self._day.value, clock, CHINA) if self._day.value else None

    def refusal(self) -> str:
        """A moment that can be read, and is not to come."""
        if not self._time.value:
            return ""
        moment = self._moment
        if moment is None:
            return self._day.fault or tr("时间请写成 09:30")
        return tr(Reason.FUTURE.value) if moment > self._visit.desk.now() else ""

    def accept(self) -> None:
        """From now on the visit is entered as of then."""
        self._visit.happened_at = self._moment if self._time.value else None
        self._visit.late_reason = self._reason.value if self._time.value else ""
        super().accept()
