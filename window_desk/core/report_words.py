"""How a report says things, always in Chinese: its period, its lines, changes and shares."""

from collections.abc import Mapping
from datetime import date

from window_desk.core.figures import NOTHING, Count
from window_desk.core.indicators import Shown
from window_desk.core.periods import Every, Period, around, pieces
from window_desk.core.posts import Roster
from window_desk.core.standing import By, Scope

LINES: Mapping[By, str] = {
    By.WINDOW: "窗口",
    By.OFFICER: "人员",
    By.POST: "岗位（A 岗）",
    By.DEPARTMENT: "部门",
    By.ITEM: "事项",
}
"""What a line of the tables may be."""

QUARTERS = "一二三四"


def change_words(now: Count, before: Count) -> str:
    """The change from the period before: percentage points of a share, else the difference; – from or to nothing."""
    if now.value is None or before.value is None:
        return NOTHING
    by = now.value - before.value
    if by == 0:
        return "持平"
    size = f"{float(abs(by) * 100):.1f} 个百分点" if now.indicator.shown is Shown.SHARE else f"{float(abs(by)):g}"
    return f"{'上升' if by > 0 else '下降'} {size}"


def count_words(count: Count) -> str:
    """``19/20`` of a share or mean: of how many a figure is. Empty of a count, and where there is nothing."""
    return f"{count.n:,}/{count.total:,}" if count.total else ""


def period_words(period: Period) -> str:
    """``2026 年 10 月``, ``2026 年第三季度``, ``2026 年``, or from which day to which."""
    first, last = period
    if is_whole(period, Every.MONTH):
        return f"{first.year} 年 {first.month} 月"
    if is_whole(period, Every.QUARTER):
        return f"{first.year} 年第{QUARTERS[(first.month - 1) // 3]}季度"
    if is_whole(period, Every.YEAR):
        return f"{first.year} 年"
    return f"{first:%Y-%m-%d} 至 {last:%Y-%m-%d}"


def period_code(period: Period) -> str:
    """The period in a file's name: ``2026-10``, ``2026Q3``, ``2026``, or both days."""
    first, last = period
    if is_whole(period, Every.MONTH):
        return f"{first:%Y-%m}"
    if is_whole(period, Every.QUARTER):
        return f"{first.year}Q{(first.month + 2) // 3}"
    return f"{first.year}" if is_whole(period, Every.YEAR) else f"{first:%Y%m%d}-{last:%Y%m%d}"


def is_whole(period: Period, every: Every) -> bool:
    """Whether the period is one whole month, quarter or year."""
    return around(period.first, every) == period


def months_so_far(period: Period, today: date) -> tuple[Period, ...]:
    """The months of the year up to the period's last, or to the one that ``today`` lies in."""
    last = min(period.last, max(today, period.first))
    year = Period(last.replace(month=1, day=1), around(last, Every.MONTH).last)
    return pieces(year, Every.MONTH)


def called(scope: Scope, by: By, roster: Roster, items: Mapping[str, str]) -> str:
    """What a line is called on paper: a window by number and name, an officer by name and staff number."""
    if scope in ("", 0):
        return "（不明）"
    if by is By.WINDOW:
        window = roster.window(int(scope))
        return f"{scope} 号 {window.name}" if window else f"{scope} 号窗口"
    if by is By.DEPARTMENT:
        department = roster.department(str(scope))
        return department.name if department else str(scope)
    if by is By.ITEM:
        return items.get(str(scope), str(scope))
    return f"{roster.name_of(str(scope))}（{scope}）"
