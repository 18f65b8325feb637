"""同步和时钟 (Alt+S): how this window stands with its centre, what needs it, what windows did apart (MISSION F1-F4)."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.ui.background import SyncState
from window_desk.ui.clock_words import clock_text
from window_desk.ui.elements import Facts, Scrolling, button, words
from window_desk.ui.labels import moment_text
from window_desk.ui.lines import LineList
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.sync.capability_panel import CapabilityPanel
from window_desk.ui.sync.standing_lines import standing_lines
from window_desk.ui.sync.standing_words import standing
from window_desk.ui.theme import px, set_mood
from window_desk.ui.translation import error_text, tr


class StandingDialog(StepDialog):
    """Shows how things stand, and goes on showing it. ``hurried`` asks for a round now, ``opened`` tells a case,
    ``clock_confirmed`` that a person has looked at the time.
    """

    hurried = Signal()
    opened = Signal(object)
    clock_confirmed = Signal()

    def __init__(self, parent: QWidget, desk: Desk, state: SyncState, *, connected: bool) -> None:
        super().__init__(parent, "standingDialog", tr("同步和时钟"), tr("知道了"), width=760, step=False)
        self._desk, self._state, self._connected = desk, state, connected
        self._said = words(look="note", name="standingSaid", wrap=True)
        self._facts = Facts()
        self._can = CapabilityPanel()
        self._list = LineList()
        self._list.setObjectName("standingList")
        self._list.setAccessibleName(tr("没有传到中心的和有冲突的记录"))
        self._list.itemActivated.connect(lambda _: self._open())
        self._list.itemClicked.connect(lambda _: self._open())
        self._hurry = button(tr("现在同步"), self.hurried.emit, name="syncNow")
        self._right = button(tr("时间正确，继续登记"), self._confirm_clock, name="confirmClock")
        self.body.addWidget(self._said)
        self.body.addWidget(self._page(), 1)
        self.buttons.insertWidget(0, self._hurry)
        self.buttons.insertWidget(1, self._right)
        self.show_state(state)
        (self._list if self._list.count() else self.confirm_button).setFocus()

    def _page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("pageBody")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, px(8), 0)
        layout.setSpacing(px(12))
        for part in (self._facts, self._list, self._can):
            layout.addWidget(part)
        layout.addStretch(1)
        most = self.screen().availableGeometry().height() - px(280)
        self._scrolling = Scrolling(page, most, px(700))
        return self._scrolling

    def show_state(self, state: SyncState) -> None:
        """How things stand now."""
        self._state = state
        said = standing(self._desk, state, connected=self._connected)
        self._said.setText("\n".join(filter(None, (said.text, said.advice))))
        set_mood(self._said, said.mood)
        self._facts.setVisible(self._connected)
        self._facts.show_pairs(self._pairs())
        self._can.show_reachable(
            self._connected and bool(state.synced_at or state.coming) and not (state.offline_since or state.failed)
        )
        self._show_lines()
        self._hurry.setVisible(self._connected)
        self._right.setVisible(self._desk.clock_went_back() is not None)
        self._scrolling.fit()
        self.fit()

    def _pairs(self) -> list[tuple[str, str]]:
        state, today = self._state, self._desk.today()
        synced = moment_text(state.synced_at, today) if state.synced_at else tr("还没有")
        clock, _ = clock_text(self._desk.watch)
        return [
            (tr("上次同步"), synced),
            (tr("待传"), tr("{n} 条").format(n=self._desk.chains.unsent())),
            (tr("本机时钟"), clock),
            (tr("中心拒收"), tr("{n} 条").format(n=state.refused)),
        ]

    def _show_lines(self) -> None:
        lines = standing_lines(self._desk, self._state, connected=self._connected)
        self._list.show_lines(lines)
        self._list.setVisible(bool(lines))
        self._list.setFixedHeight(min(px(204), sum(px(56 if line.key else 32) for line in lines) + px(2)))

    def confirm(self) -> None:
        """Enter on a line opens its case, anywhere else it closes."""
        if self._list.hasFocus() and self._list.chosen():
            self._open()
        else:
            super().confirm()

    def _open(self) -> None:
        if chosen := self._list.chosen():
            case_id: UUID = chosen[1]
            self.accept()
            self.opened.emit(case_id)

    def _confirm_clock(self) -> None:
        """时钟确认: put on record that whoever sits here finds the time right, and go on."""
        try:
            if confirmed := self._desk.clock_to_confirm():
                self._desk.record(self._desk.new_case_id(), confirmed)
        except WindowDeskError as refused:
            self.say(error_text(refused))
            return
        self.say("")
        self.clock_confirmed.emit()
        self.show_state(self._state)
        self.confirm_button.setFocus()
