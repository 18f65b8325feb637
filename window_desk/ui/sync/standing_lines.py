"""The lines of the standing dialog: what the centre has not got, and for who oversees, what windows did apart and
whose clocks ran backwards.
"""

from collections.abc import Iterator

from window_desk.core.acts import ClockConfirmed
from window_desk.core.case import File
from window_desk.core.disputes import Dispute
from window_desk.core.entry import Entry
from window_desk.core.posts import oversees
from window_desk.desk import CaseLine, Desk
from window_desk.ui.act_words import act_text
from window_desk.ui.background import SyncState
from window_desk.ui.clock_words import ahead_text, back_text
from window_desk.ui.labels import moment_text, place_text
from window_desk.ui.lines import Line
from window_desk.ui.translation import tr
from window_desk.ui.worklist_words import case_title

MOST = 50
"""So many waiting lines are listed; the heading has the number of all."""

CLOCKS = 10
"""So many confirmations of a clock are listed, the newest; the others are found in the ledger by their kind (监察)."""


def standing_lines(desk: Desk, state: SyncState, *, connected: bool) -> list[Line]:
    """Every line with its heading; the key is its place and its case, since a case may be listed twice."""
    apart = [*_disputed(desk), *_twice(desk), *_clocks(desk)] if oversees(desk.officer) else []
    return [*apart, *_waiting(desk, state)] if connected else apart


def _waiting(desk: Desk, state: SyncState) -> Iterator[Line]:
    unsent = desk.chains.unsent()
    if not unsent:
        return
    yield Line(tr("中心还没有收到 · {n}").format(n=unsent))
    for entry in desk.unsent(MOST):
        yield _waiting_line(desk, state, entry)


def _waiting_line(desk: Desk, state: SyncState, entry: Entry) -> Line:
    line = desk.line(entry.case_id)
    who = f"{moment_text(entry.entered_at, desk.today())} {desk.roster.signature(entry.by)}"
    why, tag, mood = _why_waiting(state)
    title = f"{act_text(entry.act, desk.roster)} · {case_title(line) if line else tr('来访者')}"
    return Line(title, tr("；").join(filter(None, (who, why))), tag, mood, (entry.act_id, entry.case_id))


def _why_waiting(state: SyncState) -> tuple[str, str, str]:
    """Why a line waits and what to do, what its tag says, and the mood."""
    if state.refused:
        return tr("时间晚于中心的时钟：校准本机时钟，之后自动重传"), tr("拒收"), "bad"
    if state.failed:
        return tr("同步停住了：按上面写的做，本机数据不要删"), tr("停住"), "bad"
    return (tr("连上中心后自动传"), tr("待传"), "warn") if state.offline_since else ("", tr("待传"), "")


def _disputed(desk: Desk) -> Iterator[Line]:
    found = desk.conflicts()
    if found:
        yield Line(tr("存疑：两条都在台账上，请核实 · {n}").format(n=len(found)))
    for conflict in found:
        yield _dispute_line(desk, conflict.line, conflict.dispute)


def _dispute_line(desk: Desk, line: CaseLine, dispute: Dispute) -> Line:
    entry, against = dispute.entry, dispute.against
    title = tr("{act}（{who}）").format(act=act_text(entry.act, desk.roster), who=_who(desk, entry))
    if against is None:
        why = tr("它依据的记录还没有传到这里")
    else:
        text = tr("与 {act}（{who}）冲突")
        why = text.format(act=act_text(against.act, desk.roster), who=_who(desk, against))
    return Line(title, f"{line.number or case_title(line)} · {why}", tr("存疑"), "bad", (entry.act_id, line.case_id))


def _who(desk: Desk, entry: Entry) -> str:
    """Who, where, when."""
    place = place_text(entry.by.window, entry.by.officer, desk.roster)
    return f"{place} {moment_text(entry.happened_at, desk.today())}"


def _twice(desk: Desk) -> Iterator[Line]:
    groups = desk.taken_twice()
    if groups:
        yield Line(tr("两个窗口收了同一件事：已出的文书都有效，留哪一件请定 · {n}").format(n=len(groups)))
    for group in groups:
        for place, line in enumerate(group, 1):
            yield _twice_line(desk, line, f"{place}/{len(group)}")


def _clocks(desk: Desk) -> Iterator[Line]:
    files = desk.files(File.CLOCK, CLOCKS)
    if files:
        yield Line(tr("时钟倒走，窗口人员确认后继续登记 · 最近 {n} 次").format(n=len(files)))
    for entry in (entry for file in files for entry in file.live()):
        if isinstance(entry.act, ClockConfirmed):
            detail = " · ".join(filter(None, (_who(desk, entry), ahead_text(entry.act))))
            yield Line(back_text(entry.act), detail, tr("时钟"), "warn", (entry.act_id, entry.case_id))


def _twice_line(desk: Desk, line: CaseLine, which: str) -> Line:
    day = tr("{day} 收件").format(day=line.received_on) if line.received_on else ""
    where = place_text(line.window, line.holder, desk.roster)
    detail = " · ".join(filter(None, (line.number, where, day)))
    return Line(f"{case_title(line)} · {line.item_name}", detail, which, "warn", (line.number, line.case_id))
