"""纸件去向 (Alt+G): every passage of the papers (收 转 退 领), and who answered for the case when (MISSION A11)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from window_desk.core.case import Case
from window_desk.core.entry import Hand
from window_desk.core.handover import Custody, Passage, custody
from window_desk.core.posts import Roster
from window_desk.desk import Desk
from window_desk.ui.elements import Scrolling, card, rule, tag, words
from window_desk.ui.labels import moment_text, place_text
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import QT_TR_NOOP, tr

CUSTODIES = {
    Custody.TAKEN_IN: QT_TR_NOOP("收"),
    Custody.PASSED_ON: QT_TR_NOOP("转"),
    Custody.GIVEN_BACK: QT_TR_NOOP("退"),
    Custody.FETCHED: QT_TR_NOOP("领"),
}
_MOODS = {Custody.TAKEN_IN: "ok", Custody.PASSED_ON: "accent", Custody.GIVEN_BACK: "warn", Custody.FETCHED: "ok"}


class CustodyDialog(StepDialog):
    """Two lists: the papers' way, and the holders."""

    def __init__(self, parent: QWidget, desk: Desk, case: Case) -> None:
        super().__init__(parent, "custodyDialog", tr("纸件去向"), tr("关闭"), width=680, step=False)
        self._desk, self._case = desk, case
        self.body.addWidget(Scrolling(self._passages(), px(340), px(620)))
        self.body.addWidget(words(tr("谁负责，从什么时候起"), "heading"))
        self.body.addWidget(Scrolling(self._holders(), px(160), px(620)))

    def _passages(self) -> QWidget:
        frame, inside = card()
        for number, passage in enumerate(custody(self._case)):
            if number:
                inside.addWidget(rule())
            inside.addLayout(self._passage(passage))
        if inside.count() == 0:
            inside.addWidget(words(tr("还没有收下纸件。"), "soft"))
        return frame

    def _passage(self, passage: Passage) -> QGridLayout:
        roster = self._desk.roster
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setColumnStretch(2, 1)
        when = words(moment_text(passage.at, self._desk.today()), "soft")
        when.setMinimumWidth(px(88))
        way = f"{_side(passage.giver, roster)}　→　{_side(passage.receiver, roster)}"
        what = "　".join(part for part in (passage.papers, passage.remark) if part)
        grid.addWidget(when, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(tag(tr(CUSTODIES[passage.what]), _MOODS[passage.what]), 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words(way, "strong", wrap=True), 0, 2)
        grid.addWidget(words(what, "soft", wrap=True), 1, 2)
        return grid

    def _holders(self) -> QWidget:
        frame, inside = card()
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for line, holding in enumerate(self._case.holdings):
            when = words(moment_text(holding.at, self._desk.today()), "soft")
            when.setMinimumWidth(px(88))
            grid.addWidget(when, line, 0)
            grid.addWidget(words(_side(holding.by, self._desk.roster)), line, 1)
        inside.addLayout(grid)
        return frame


def _side(hand: Hand | None, roster: Roster) -> str:
    """One side of a passage; nobody of the centre is the applicant's side."""
    if hand is None:
        return tr("申请人")
    place = place_text(hand.window, "", roster)
    return f"{place} {roster.signature(hand)}" if hand.officer else place
