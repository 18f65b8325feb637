"""经过: every line of the ledger about one case: when, what, who. Voided lines are struck through, never hidden."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from window_desk.core import evaluation
from window_desk.core.acts import Act, Evaluated, Examined, FollowedUp, RatingVerified, Rectified
from window_desk.core.case import Case
from window_desk.core.entry import CHINA, Entry
from window_desk.desk import Desk
from window_desk.errors import UnknownItem
from window_desk.ui.act_words import act_text
from window_desk.ui.elements import clear, words
from window_desk.ui.labels import moment_text
from window_desk.ui.theme import px, set_mood
from window_desk.ui.translation import tr

RATED = (Evaluated, RatingVerified, Rectified, FollowedUp)
"""The acts that tell how the applicant rated (MISSION A17)."""


class TimelinePanel(QWidget):
    """The history of one case, oldest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(words(tr("经过"), "heading"))
        layout.addLayout(self._grid)

    def show_case(self, case: Case) -> None:
        """Show the lines of ``case``."""
        clear(self._grid)
        self.setVisible(bool(case.entries))
        for line, entry in enumerate(case.entries):
            when = words(moment_text(entry.happened_at, self._desk.today()), "soft")
            when.setToolTip(self._times(entry))
            self._grid.addWidget(when, line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._what(case, entry), line, 1, Qt.AlignmentFlag.AlignTop)

    def _what(self, case: Case, entry: Entry) -> QLabel:
        text = self._said(case, entry)
        if case.holder and entry.by.officer != case.holder.officer:
            text = f"{text}（{self._desk.roster.signature(entry.by)}）"
        if entry.late_reason:
            text += tr("（补录：{reason}）").format(reason=entry.late_reason)
        label = words(text, wrap=True)
        if entry.act_id in case.disputed:
            label.setText(tr("▲ 存疑：{text}").format(text=text))
            set_mood(label, "bad")
        if entry.act_id in case.voided:
            font = label.font()
            font.setStrikeOut(True)
            label.setFont(font)
            label.setAccessibleName(tr("已作废：{text}").format(text=text))
            label.setProperty("look", "soft")
        label.setToolTip(f"{self._desk.roster.signature(entry.by)}　{self._times(entry)}　{entry.short_hash}")
        return label

    def _said(self, case: Case, entry: Entry) -> str:
        """What the line says to whoever sits here: of a rating nothing more than that it is, while it is sealed."""
        if isinstance(entry.act, RATED) and not evaluation.may_know(case, self._desk.officer):
            return tr("已评价") if isinstance(entry.act, Evaluated) else tr("评价的后续处理，办结后可见")
        return act_text(self._named(case, entry.act), self._desk.roster)

    def _named(self, case: Case, act: Act) -> Act:
        """The act with its internal step by name, where the item is known here."""
        if not isinstance(act, Examined):
            return act
        try:
            item = self._desk.item_of(case)
        except UnknownItem:
            return act
        names = {step.key: step.name for step in item.steps} if item else {}
        return replace(act, step=names.get(act.step, act.step))

    @staticmethod
    def _times(entry: Entry) -> str:
        happened, entered = entry.happened_at.astimezone(CHINA), entry.entered_at.astimezone(CHINA)
        text = tr("发生 {time:%Y-%m-%d %H:%M}").format(time=happened)
        return text if happened == entered else text + tr("，补录 {time:%Y-%m-%d %H:%M}").format(time=entered)
