"""What the page of 监察 lists: a line of the ledger as a row, and the kinds of lines one may ask for."""

from window_desk.core.acts import (
    Acknowledged,
    Checked,
    ClockConfirmed,
    CommitmentChecked,
    Confirmed,
    Erased,
    Exported,
    FirstContacted,
    Lapsed,
    Released,
    Told,
    Unmasked,
    Voided,
)
from window_desk.core.entry import CHINA
from window_desk.core.journal import Line
from window_desk.core.posts import Roster
from window_desk.core.wire import KINDS
from window_desk.ui.act_words import act_text
from window_desk.ui.actions import ACTIONS, BY_ID
from window_desk.ui.grid import Cell, Column, Row
from window_desk.ui.translation import QT_TR_NOOP, tr

_BESIDE = {
    FirstContacted: QT_TR_NOOP("首问"),
    Checked: QT_TR_NOOP("核对材料"),
    Told: BY_ID["paper.told"].label,
    Lapsed: BY_ID["case.lapse"].label,
    CommitmentChecked: BY_ID["commitment.check"].label,
    Confirmed: BY_ID["applicant.show"].label,
    Voided: BY_ID["entry.void"].label,
    Released: QT_TR_NOOP("发布"),
    Exported: QT_TR_NOOP("导出"),
    Erased: QT_TR_NOOP("依法删除"),
    Acknowledged: QT_TR_NOOP("公告已阅"),
    ClockConfirmed: QT_TR_NOOP("时钟确认"),
}
"""What no action names as the act it leads to."""


def kinds() -> list[tuple[str, str]]:
    """Every kind of line by its name on the wire, with its word; in the order of a case's life."""
    named = {action.needs: action.label for action in reversed(ACTIONS) if action.needs in KINDS.values()}
    words = dict((*named.items(), *_BESIDE.items()))
    return [(kind, tr(words[act])) for kind, act in KINDS.items() if act in words]


def columns() -> tuple[Column, ...]:
    """The headings of both lists."""
    return (
        Column(tr("登记时间"), 150),
        Column(tr("人员"), 170),
        Column(tr("窗口"), 76, right=True),
        Column(tr("办件"), 180),
        Column(tr("看了谁的"), 110),
        Column(tr("做了什么")),
    )


def row(line: Line, roster: Roster) -> Row:
    """One line; its key is its case."""
    entry = line.entry
    whose = line.whose or (tr("信息已删除") if isinstance(entry.act, Unmasked) else "")
    mood = "warn" if isinstance(entry.act, Unmasked | Exported | Erased | ClockConfirmed) else ""
    return Row(
        (
            f"{entry.entered_at.astimezone(CHINA):%Y-%m-%d %H:%M}",
            roster.signature(entry.by),
            str(entry.by.window),
            line.number or tr("没有编号"),
            whose,
            Cell(act_text(entry.act, roster), mood),
        ),
        entry.case_id,
    )
