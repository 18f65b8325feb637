"""跟踪单: every milestone of a case so far, with its day and who answered for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from window_desk.core.case import Case, legal_day
from window_desk.core.entry import Entry
from window_desk.core.green_channel import tracking_sheet
from window_desk.desk import Desk
from window_desk.ui.act_words import act_text
from window_desk.ui.elements import Scrolling, card, words
from window_desk.ui.labels import full_day_text, place_text
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


class TrackingDialog(StepDialog):
    """Lists the milestones of one case, the oldest first."""

    def __init__(self, parent: QWidget, desk: Desk, case: Case) -> None:
        super().__init__(parent, "trackingDialog", tr("跟踪单"), tr("知道了"), width=720, step=False)
        self._desk = desk
        if case.reference:
            self.body.addWidget(words(self._head(case), "soft", wrap=True))
        self.body.addWidget(Scrolling(self._milestones(case), px(440), px(660)))
        self.confirm_button.setFocus()

    def _milestones(self, case: Case) -> QWidget:
        frame, inside = card()
        milestones = tracking_sheet(case)
        if not milestones:
            inside.addWidget(words(tr("还没有收件，没有可以跟踪的节点。"), "soft"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        for line, entry in enumerate(milestones):
            day = words(full_day_text(legal_day(entry.happened_at)), "soft")
            what = words(act_text(entry.act, self._desk.roster), wrap=True)
            for column, label in enumerate((day, what, words(self._who(entry), "soft"))):
                grid.addWidget(label, line, column, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(grid)
        return frame

    def _who(self, entry: Entry) -> str:
        roster = self._desk.roster
        return f"{place_text(entry.by.window, '', roster)} {roster.signature(entry.by)}"

    def _head(self, case: Case) -> str:
        """Which case, and on whose errand."""
        item = self._desk.item_of(case)
        channel = tr("绿色通道（{office}）").format(office=case.green_channel) if case.green_channel else ""
        errand = tr("代办员 {name}").format(name=self._desk.roster.name_of(case.agent_officer))
        parts = (case.reference, item.name if item else "", channel, errand if case.agent_officer else "")
        return "　".join(part for part in parts if part)
