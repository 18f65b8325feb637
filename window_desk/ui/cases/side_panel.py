"""The right of the window: the clocks, the people and the history of the case on screen."""

from datetime import date
from typing import TypeAlias

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from window_desk.core.case import Case
from window_desk.core.catalogue import Item
from window_desk.desk import Desk
from window_desk.ui.cases.deadline_panel import DeadlinePanel
from window_desk.ui.cases.responsibility_panel import ResponsibilityPanel
from window_desk.ui.cases.timeline_panel import TimelinePanel
from window_desk.ui.theme import px


class _Body(QWidget):
    """As high as its wrapped lines need at its width: a scroll area asks only for the least, and would squeeze them."""

    def event(self, event: QEvent) -> bool:
        """Fit anew whenever the width or anything inside changed."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and (layout := self.layout()):
            self.setMinimumHeight(max(layout.totalHeightForWidth(self.width()), 0))  # -1: nothing in it wraps
        return super().event(event)


_Shown: TypeAlias = tuple[Case, Item | None, date, bool]
"""The case, the item chosen for it, today, and whether the clock is in doubt."""


class SidePanel(QFrame):
    """Clocks, responsibility, history."""

    why_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wanted: _Shown | None = None
        self._shown: _Shown | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show)
        self.setObjectName("side")
        self.deadlines, self.people, self.history = DeadlinePanel(desk), ResponsibilityPanel(desk), TimelinePanel(desk)
        self.deadlines.why_asked.connect(self.why_asked)
        body = _Body()
        body.setObjectName("sideBody")
        inside = QVBoxLayout(body)
        inside.setContentsMargins(px(16), px(16), px(16), px(16))
        inside.setSpacing(px(20))
        for part in (self.deadlines, self.people, self.history):
            inside.addWidget(part)
        inside.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        for ground in (body, area.viewport()):  # the white of the panel shows through
            ground.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def show_case(self, case: Case, item: Item | None) -> None:
        """Show ``case``; ``item`` is the one chosen where the case has none yet. Nothing new, nothing redrawn; and only
        in the next turn, since the page beside it comes first.
        """
        self._wanted = (case, item, self._desk.today(), self._desk.watch.doubtful)
        self._later.start()

    def _show(self) -> None:
        if self._wanted is None or self._wanted == self._shown:
            return
        self._shown = self._wanted
        case, item, *_ = self._wanted
        self.deadlines.show_case(case, item)
        self.people.show_case(case)
        self.history.show_case(case)
