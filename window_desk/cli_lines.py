"""What the administrator's commands print of windows and chains, a line each."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from window_desk.sync.overview import WindowState
    from window_desk.sync.recovery import AfterRestore


def window_line(window: "WindowState") -> str:
    """How one window stands."""
    named = f"{window.login}（{window.label}）" if window.label else window.login
    parts = [f"{window.centre_id} 号中心", named, *(["主管"] if window.supervisor else [])]
    if window.closed_at:
        parts.append(f"已停用 {when(window.closed_at)}：{window.closed_why}")
    if window.code_until:
        parts.append(f"登记码未用，{when(window.code_until)} 前有效")
    if window.device_id is None:
        return "　".join([*parts, "还没有上报过"])
    parts += [f"设备 {short(window.device_id)}", f"已报 {window.head} 笔", f"链首 {window.head_hash}"]
    if window.heard_at is None:
        return "　".join([*parts, "程序是旧版，不知最后联系时间"])
    parts.append(f"最后联系 {when(window.heard_at)}（{(window.age_seconds or 0) // 60} 分钟前）")
    behind = {"未报": window.waiting, "未取": window.behind, "发布未取": window.news_behind}
    return "　".join([*parts, *(f"{what} {count}" for what, count in behind.items() if count)])


def restore_lines(state: "AfterRestore") -> Iterator[str]:
    """What is still missing after a restore."""
    yield f"自 {when(state.since)} 起"
    for chain in state.chains:
        named = chain.login or "恢复后中心不认识的窗口"
        parts = [f"{chain.centre_id} 号中心", named, f"设备 {chain.device_id}", f"中心有 {chain.head} 笔"]
        parts += [f"窗口比中心多 {chain.ahead} 笔，会自己再报"] if chain.ahead else []
        parts += [f"{'、'.join(chain.donors)} 交回到第 {chain.donated_to} 笔，待收入"] if chain.waiting else []
        parts += [f"交回的有 {chain.unlike} 笔与台账不同，请核对"] if chain.unlike else []
        parts += [] if chain.heard else ["不再等它联系" if chain.closed else "还没有联系"]
        yield "　".join(parts)


def short(device_id: UUID) -> str:
    """As much of a device as tells it from others."""
    return str(device_id)[:8]


def when(moment: datetime) -> str:
    """A moment by the clock of this PC."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"
