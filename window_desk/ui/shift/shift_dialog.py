"""交接班 (Alt+J): what this window did today and what it hands over; Enter prints it or keeps it as PDF."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from window_desk.core.acts import (
    Accepted,
    Answered,
    Decided,
    Declined,
    FirstContacted,
    Notified,
    Received,
    Served,
)
from window_desk.core.entry import CHINA
from window_desk.core.routing import PaperKind
from window_desk.core.shift import Shift, ShiftLine, ShiftPart
from window_desk.desk import Desk, Session
from window_desk.ui.elements import Scrolling, card, row, words
from window_desk.ui.labels import day_text
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.printers.printer_choice import PrinterChoice
from window_desk.ui.shift.collecting import shift_now
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.theme import px
from window_desk.ui.translation import QT_TR_NOOP, tr

COUNTS = {
    FirstContacted: QT_TR_NOOP("首问"),
    Answered: QT_TR_NOOP("答复"),
    Received: QT_TR_NOOP("收件"),
    Notified: QT_TR_NOOP("告知"),
    Accepted: QT_TR_NOOP("受理"),
    Declined: QT_TR_NOOP("不予受理"),
    Decided: QT_TR_NOOP("决定"),
    Served: QT_TR_NOOP("送达"),
}
PARTS = {
    ShiftPart.CONTACTS: QT_TR_NOOP("首问没有办结"),
    ShiftPart.SENT_ON: QT_TR_NOOP("转出去还没有人接"),
    ShiftPart.TO_TAKE: QT_TR_NOOP("转来等着接收"),
    ShiftPart.DUE: QT_TR_NOOP("今天和下一个工作日到期"),
    ShiftPart.PAPERS_NOT_OUT: QT_TR_NOOP("文书没有打出"),
    ShiftPart.UNCOLLECTED: QT_TR_NOOP("结果等着领取"),
    ShiftPart.CUSTODY: QT_TR_NOOP("手上的纸质材料"),
}


class ShiftDialog(StepDialog):
    """The sheet on screen; Enter sends it to the print room."""

    def __init__(self, parent: QWidget, desk: Desk, session: Session, room: PrintRoom, *, connected: bool) -> None:
        super().__init__(parent, "shiftDialog", tr("交接班单"), tr("打印"), width=720)
        self._room = room
        self.shift = shift_now(desk, session, connected=connected)
        self._printer = PrinterChoice(room.printers, room.first_choice(PaperKind.INNER))
        who = tr("{number} 号窗口　交班人 {officer}").format(number=self.shift.window, officer=self.shift.officer)
        self.body.addLayout(row(words(who, "soft"), None, words(tr("打印机"), "soft"), self._printer))
        self.body.addLayout(_counts(self.shift))
        most = min(px(420), self.screen().availableGeometry().height() - px(290))
        self.body.addWidget(Scrolling(_sheet(self.shift), most, px(660)), 1)
        self.confirm_button.setFocus()

    def accept(self) -> None:
        """Print, or keep as PDF; what became of it is said in the bar."""
        number = f"交接班单 {self.shift.window:02d}-{self.shift.at.astimezone(CHINA):%Y%m%d-%H%M}"
        self._room.put_out_sheet(self.shift, number, self._printer.picked)
        super().accept()


def _counts(shift: Shift) -> QHBoxLayout:
    """Today in figures, one beside the other."""
    layout = QHBoxLayout()
    layout.setSpacing(px(8))
    for kind, word in COUNTS.items():
        frame, inside = card()
        inside.setContentsMargins(px(8), px(6), px(8), px(6))
        inside.setSpacing(0)
        inside.addWidget(words(str(shift.counts[kind]), "strong", name=f"count.{kind.__name__}"))
        inside.addWidget(words(tr(word), "small", wrap=True))
        layout.addWidget(frame, 1)
    return layout


def _sheet(shift: Shift) -> QWidget:
    page = QWidget()
    page.setObjectName("pageBody")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, px(8), 0)
    layout.setSpacing(px(4))
    for part, word in PARTS.items():
        lines = shift.parts[part]
        if lines:
            layout.addSpacing(px(8))
            layout.addWidget(words(f"{tr(word)} · {len(lines)}", "heading", name=f"part.{part}"))
            layout.addLayout(_table(part, lines))
    if left := _beside(shift):
        layout.addSpacing(px(8))
        layout.addWidget(words(left, "note", "warn", wrap=True, name="shiftLeft"))
    if not layout.count():
        layout.addWidget(words(tr("没有要交接的。"), "soft", name="shiftEmpty"))
    layout.addStretch(1)
    return page


def _table(part: ShiftPart, lines: tuple[ShiftLine, ...]) -> QGridLayout:
    """A line a case: number, applicant, item, and what matters about it here."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(12))
    grid.setVerticalSpacing(px(4))
    for column, share in enumerate((24, 20, 28, 28)):
        grid.setColumnStretch(column, share)
    for place, line in enumerate(lines):
        for column, text in enumerate((line.number or tr("咨询"), line.applicant, line.item, _said(part, line))):
            grid.addWidget(words(text, wrap=column > 0), place, column, Qt.AlignmentFlag.AlignTop)
    return grid


def _said(part: ShiftPart, line: ShiftLine) -> str:
    due = tr("{day} 到期").format(day=day_text(line.due_on)) if line.due_on and part is ShiftPart.DUE else ""
    sent = tr("到 {n} 号窗口").format(n=line.to_window) if part is ShiftPart.SENT_ON and line.to_window else ""
    return due or sent or line.papers


def _beside(shift: Shift) -> str:
    """What is on no list of cases: drafts, and what the centre has not got yet."""
    drafts = tr("材料结论填了、还没有登记：{n} 件").format(n=shift.drafts) if shift.drafts else ""
    unsent = tr("记录还没有传到中心：{n} 条").format(n=shift.unsent) if shift.unsent else ""
    return tr("；").join(filter(None, (drafts, unsent)))
