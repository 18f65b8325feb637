"""What this PC has: fonts, printers, a second screen, the right time. Each in one plain sentence (MISSION E4)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtGui import QGuiApplication

from window_desk.core.entry import CHINA
from window_desk.core.workdays import Calendar
from window_desk.ui.press import printers
from window_desk.ui.translation import tr

RARE = "𬭎䶮㛃喆"
"""Characters of names that a poor font lacks; the second plane among them."""


@dataclass(frozen=True, slots=True)
class Result:
    """One thing looked at: its name, whether it is as it should be, and what to do where it is not."""

    name: str
    good: bool
    said: str


def fonts() -> Result:
    """Whether rare names can be printed."""
    from window_desk.printing.fonts import missing

    lacking = missing(RARE)
    if lacking:
        return Result(tr("字库"), False, tr("打不出这些字：{text}，请重新安装程序").format(text="".join(lacking)))
    return Result(tr("字库"), True, tr("生僻字能打印"))


def printing() -> Result:
    """Which printers there are."""
    found = printers()
    if not found:
        return Result(tr("打印机"), False, tr("没有找到。文书照样存成 PDF；接上以后在“打印机设置”里选"))
    names = tr("、").join(printer.name for printer in found)
    return Result(tr("打印机"), True, tr("找到 {names}；在“打印机设置”里试打").format(names=names))


def second_screen() -> Result:
    """Whether there is one for the applicant."""
    if len(QGuiApplication.screens()) > 1:
        return Result(tr("申请人屏幕"), True, tr("有第二块屏幕；登录后在“选择申请人屏幕”里选它"))
    return Result(tr("申请人屏幕"), False, tr("没有第二块屏幕。可以不用；接上以后再选"))


def clock(now: datetime, calendar: Calendar) -> Result:
    """Whether this PC's clock can be right: China's time, and a day the calendar knows."""
    local = datetime.now().astimezone()
    if local.utcoffset() != timedelta(hours=8):
        return Result(tr("时钟"), False, tr("时区不是北京时间，请在系统设置里改为中国标准时间"))
    if not calendar.first <= now.date() <= calendar.last:
        return Result(tr("时钟"), False, tr("日期是 {day}，不在工作日历里，请核对").format(day=now.date().isoformat()))
    said = tr("现在是 {time}，请和手表核对").format(time=f"{now.astimezone(CHINA):%Y-%m-%d %H:%M}")
    return Result(tr("时钟"), True, said)


def all_checks(now: datetime, calendar: Calendar, centre: str) -> tuple[Callable[[], Result], ...]:
    """Everything to look at, in the order it is shown; ``centre`` is the one that was joined, empty where none."""

    def connection() -> Result:
        if centre:
            return Result(tr("中心"), True, tr("已加入 {name}").format(name=centre))
        return Result(tr("中心"), True, tr("单机使用，以后可以再连中心"))

    return fonts, printing, second_screen, lambda: clock(now, calendar), connection
