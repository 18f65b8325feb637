"""How this window stands with its centre and with the time, in words: for the chip in the header and for the dialog."""

from dataclasses import dataclass

from window_desk.desk import Desk
from window_desk.ui.background import SyncState
from window_desk.ui.clock_words import clock_text, went_back_text
from window_desk.ui.labels import moment_text
from window_desk.ui.translation import tr


@dataclass(frozen=True, slots=True)
class Standing:
    """One phrase with its own sign, its mood, and in a sentence what to do."""

    text: str
    mood: str
    advice: str


def standing(desk: Desk, state: SyncState, *, connected: bool) -> Standing:
    """What matters most of how things stand; ``connected`` is whether there is a centre at all."""
    if before := desk.clock_went_back():
        return Standing(tr("✕ 时钟倒走"), "bad", went_back_text(before, desk.now()))
    if not connected:
        advice = tr("本机单独使用，记录都在本机。要与中心同步，请管理员在“窗口电脑”一处加入中心。")
        return Standing(tr("○ 单机，未连中心"), "", advice)
    return _coming(state) or _trouble(desk, state) or _going_well(desk, state)


def _coming(state: SyncState) -> Standing | None:
    if state.coming is None:
        return None
    done, of = state.coming
    text = tr("↓ 取回 {done}/{all}").format(done=done, all=of)
    return Standing(text, "", tr("正在取回中心的 {n} 条记录，不用等，可以照常登记。").format(n=of))


def _trouble(desk: Desk, state: SyncState) -> Standing | None:
    unsent = desk.chains.unsent()
    if state.failed:
        return Standing(tr("✕ 同步出错 · {n} 条待传").format(n=unsent), "bad", state.advice)
    if state.refused:
        advice = state.advice or tr("中心拒收了本机的记录，其余照常传送。请把这里的文字报给管理员。")
        return Standing(tr("✕ 拒收 {n}").format(n=state.refused), "bad", advice)
    if state.offline_since:
        since = moment_text(state.offline_since, desk.today())
        return Standing(tr("▲ 离线自 {time} · {n} 条待传").format(time=since, n=unsent), "warn", state.advice)
    if desk.watch.doubtful:
        text, _ = clock_text(desk.watch)
        return Standing(text, "warn", tr("时限按本机时钟算，可能差一天。请先校准本机时钟再登记。"))
    hint = tr("▲ 请看提示 · {n} 条待传") if unsent else tr("▲ 请看提示")
    return Standing(hint.format(n=unsent), "warn", state.advice) if state.advice else None


def _going_well(desk: Desk, state: SyncState) -> Standing:
    unsent = desk.chains.unsent()
    if unsent or state.synced_at is None:
        return Standing(tr("↑ {n} 条待传").format(n=unsent), "", tr("正在传给中心，不用等。"))
    time = moment_text(state.synced_at, desk.today())
    return Standing(tr("● 已同步 {time}").format(time=time), "ok", tr("本机和中心的记录一致。"))
