"""交接班单: what a window hands over at the end of a shift. An inner paper, one copy, signed by both; no law text."""

from collections.abc import Iterator

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
from window_desk.core.shift import Shift, ShiftLine, ShiftPart
from window_desk.printing import inner_sheet
from window_desk.printing.blocks import Block, Cell, Column, Grid, Paragraph, Ruled
from window_desk.printing.phrases import long_date, to_the_minute
from window_desk.printing.typesetting import Align

TITLE_WORDS = "交接班单"
COUNTS = {
    FirstContacted: "首问",
    Answered: "答复",
    Received: "收件",
    Notified: "告知",
    Accepted: "受理",
    Declined: "不予受理",
    Decided: "决定",
    Served: "送达",
}
PARTS = {
    ShiftPart.CONTACTS: "首问没有办结",
    ShiftPart.SENT_ON: "转出去还没有人接",
    ShiftPart.TO_TAKE: "转来等着接收",
    ShiftPart.DUE: "今天和下一个工作日到期",
    ShiftPart.PAPERS_NOT_OUT: "文书没有打出",
    ShiftPart.UNCOLLECTED: "结果等着领取",
    ShiftPart.CUSTODY: "手上的纸质材料",
}


def render(shift: Shift) -> bytes:
    """The sheet as PDF bytes; the same shift gives the same bytes. Raises ``Undrawable``."""
    foot = f"{shift.centre}　{shift.window} 号窗口　{to_the_minute(shift.at)}"
    subject = f"{shift.window} 号窗口 {long_date(shift.at.date())}"
    return inner_sheet.render(TITLE_WORDS, subject, shift.centre, foot, _blocks(shift))


def _blocks(shift: Shift) -> Iterator[Block]:
    yield Grid(
        (
            (("窗口", f"{shift.window} 号窗口　{shift.window_name}"), ("交班时间", to_the_minute(shift.at))),
            (("交班人", shift.officer), ("接班人", "")),
        )
    )
    figures = tuple(Column(word, 1, Align.CENTRE) for word in COUNTS.values())
    yield Ruled(Paragraph("", "今天办理"), figures, (tuple(Cell(str(shift.counts[kind])) for kind in COUNTS),))
    for part, title in PARTS.items():
        if shift.parts[part]:
            yield _table(part, title, shift.parts[part])
    if not any(shift.parts.values()):
        yield Paragraph("没有要交接的办件和材料。")
    yield Paragraph(_beside(shift), "其他　")
    yield Grid(((("交班人签名", ""), ("接班人签名", "")), (("补充说明", ""), ("接班时间", ""))))


def _table(part: ShiftPart, title: str, lines: tuple[ShiftLine, ...]) -> Ruled:
    last = {ShiftPart.CUSTODY: "纸质材料", ShiftPart.SENT_ON: "转到", ShiftPart.DUE: "到期"}.get(part, "备注")
    columns = (Column("编号", 24), Column("申请人", 25), Column("事项", 31), Column(last, 20))
    rows = tuple(
        (Cell(line.number or "咨询"), Cell(line.applicant), Cell(line.item), Cell(_last(part, line))) for line in lines
    )
    return Ruled(Paragraph(f"　共 {len(lines)} 件", title), columns, rows)


def _last(part: ShiftPart, line: ShiftLine) -> str:
    if part is ShiftPart.CUSTODY:
        return line.papers
    if part is ShiftPart.SENT_ON:
        return f"{line.to_window} 号窗口"
    return f"{line.due_on.month} 月 {line.due_on.day} 日" if line.due_on and part is ShiftPart.DUE else ""


def _beside(shift: Shift) -> str:
    sent = f"还没有传到中心的记录 {shift.unsent} 条" if shift.unsent else "没有等着传送的记录"
    drafts = f"材料结论填了、还没有登记的 {shift.drafts} 件；" if shift.drafts else ""
    return f"{drafts}{sent}。"
