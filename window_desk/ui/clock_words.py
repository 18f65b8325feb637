"""The PC's clock in words: against the centre's, run backwards, and what was put on record of it (MISSION B5)."""

from datetime import datetime, timedelta

from window_desk.core.acts import ClockConfirmed
from window_desk.core.clock_watch import ClockWatch
from window_desk.core.entry import CHINA
from window_desk.core.posts import Roster
from window_desk.ui.translation import tr


def clock_text(watch: ClockWatch) -> tuple[str, str]:
    """The PC's clock against the centre's, and the mood of it."""
    if watch.ahead is None:
        return tr("还没有和中心对过"), ""
    if not watch.doubtful:
        return tr("✓ 与中心一致（相差 {n} 秒）").format(n=round(abs(watch.ahead).total_seconds())), "ok"
    text = tr("▲ 时钟快 {span}") if watch.ahead > timedelta() else tr("▲ 时钟慢 {span}")
    return text.format(span=span_text(abs(watch.ahead))), "bad"


def span_text(much: timedelta) -> str:
    """So many minutes, hours or days, whichever is the largest that says it."""
    minutes = round(much.total_seconds() / 60)
    if minutes < 120:
        return tr("{n} 分钟").format(n=minutes)
    return tr("{n} 小时").format(n=round(minutes / 60)) if minutes < 2880 else tr("{n} 天").format(n=much.days)


def went_back_text(before: datetime, now: datetime) -> str:
    """What to do about a clock that shows less than it did."""
    return tr(
        "本机时钟现在是 {now}，上一条记录却是 {before}，暂不能登记。请核对电脑的时间；确实正确的，按 Alt+S 在这里确认。"
    ).format(now=f"{now:%Y-%m-%d %H:%M}", before=f"{before.astimezone(now.tzinfo):%Y-%m-%d %H:%M}")


def confirmed_text(act: ClockConfirmed, _: Roster) -> str:
    """时钟确认, as a line of the history."""
    return tr("；").join(filter(None, (back_text(act), ahead_text(act))))


def back_text(act: ClockConfirmed) -> str:
    """How far a clock had run backwards that was confirmed."""
    text = tr("时钟确认：本机显示 {shown}，比上一条记录早 {span}")
    return text.format(shown=full_moment_text(act.shown), span=span_text(act.last - act.shown))


def ahead_text(act: ClockConfirmed) -> str:
    """How far the confirmed clock was from the centre's at the last contact; empty before the first."""
    if act.ahead is None:
        return ""
    text = tr("比中心慢 {n} 秒") if act.ahead < 0 else tr("比中心快 {n} 秒")
    return text.format(n=abs(act.ahead)) if act.ahead else tr("与中心一致")


def full_moment_text(moment: datetime) -> str:
    """A moment in China with its day and year."""
    return f"{moment.astimezone(CHINA):%Y-%m-%d %H:%M}"
