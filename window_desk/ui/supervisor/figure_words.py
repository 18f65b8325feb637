"""Figures in words: under which heading an indicator stands, its short name over a column, how a change is said."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from window_desk.core.figures import Count
from window_desk.core.indicators import INDICATORS, Indicator, Shown
from window_desk.core.periods import Every, Period, around
from window_desk.core.policy import Policy
from window_desk.core.posts import Roster
from window_desk.core.standing import By, Scope
from window_desk.ui.labels import day_text
from window_desk.ui.translation import QT_TR_NOOP, tr

BY_KEY: Mapping[str, Indicator] = {indicator.key: indicator for indicator in INDICATORS}

MAIN = "main"
GROUPS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    MAIN: (
        QT_TR_NOOP("主要指标"),
        (
            "received",
            "finished",
            "on_time_by_promise",
            "on_the_spot",
            "satisfaction",
            "repeat_notices",
            "contacts_open",
            "mean_workdays",
            "late_entries",
            "yellow_cards",
            "red_cards",
        ),
    ),
    "files": (
        QT_TR_NOOP("办件"),
        ("carried_over", "received", "accepted", "finished", "open", "no_decision_time", "on_the_spot"),
    ),
    "limits": (
        QT_TR_NOOP("限时办结"),
        (
            "on_time_by_law",
            "on_time_by_promise",
            "overdue_by_law",
            "overdue_by_promise",
            "decided",
            "decided_in_time",
            "delivered_in_time",
        ),
    ),
    "speed": (
        QT_TR_NOOP("提速"),
        ("promised_speed_up", "actual_speed_up", "mean_workdays", "ninth_decile_workdays"),
    ),
    "notices": (
        QT_TR_NOOP("一次性告知"),
        ("notices", "repeat_notices", "notice_compliance", "told_in_time", "deemed_accepted"),
    ),
    "contacts": (
        QT_TR_NOOP("首问负责"),
        (
            "contacts",
            "answered",
            "not_ours",
            "contacts_open",
            "referrals",
            "referrals_open",
            "referrals_not_taken_in_time",
            "referrals_overdue",
        ),
    ),
    "deferrals": (QT_TR_NOOP("容缺受理"), ("deferrals_open", "deferrals_kept", "deferrals_broken")),
    "ratings": (
        QT_TR_NOOP("好差评"),
        (
            "satisfaction",
            "rated_very_good",
            "rated_good",
            "rated_fair",
            "rated_poor",
            "rated_very_poor",
            "unrated_declined",
            "unrated_timed_out",
            "unrated_no_device",
            "not_asked",
            "evaluation_rate",
            "ratings_removed",
            "poor_ratings_fixed_in_time",
        ),
    ),
    "refusals": (QT_TR_NOOP("否定报备"), ("refusals", "refusals_unreviewed", "refusals_overturned")),
    "complaints": (
        QT_TR_NOOP("投诉"),
        (
            "complaints",
            "complaints_upheld",
            "complaints_open",
            "complaints_overdue",
            "complaints_taken_in_time",
            "complaints_in_time",
        ),
    ),
    "cards": (QT_TR_NOOP("电子监察"), ("warnings", "yellow_cards", "red_cards", "cards_cleared", "late_entries")),
}
"""Which figures stand side by side in the table; every indicator is in one of them."""

SHORT: Mapping[str, str] = {
    "on_time_by_promise": QT_TR_NOOP("按时（承诺）"),
    "on_time_by_law": QT_TR_NOOP("按时（法定）"),
    "on_the_spot": QT_TR_NOOP("现场办结"),
    "satisfaction": QT_TR_NOOP("满意"),
    "contacts_open": QT_TR_NOOP("首问未结"),
    "mean_workdays": QT_TR_NOOP("均时（日）"),
    "ninth_decile_workdays": QT_TR_NOOP("九成不超过（日）"),
    "received": QT_TR_NOOP("收件数"),
    "accepted": QT_TR_NOOP("受理数"),
    "finished": QT_TR_NOOP("办结数"),
    "contacts": QT_TR_NOOP("首问数"),
    "decided": QT_TR_NOOP("决定数"),
    "no_decision_time": QT_TR_NOOP("未计时"),
    "referrals_not_taken_in_time": QT_TR_NOOP("转办逾时"),
    "poor_ratings_fixed_in_time": QT_TR_NOOP("差评整改按时"),
    "promised_speed_up": QT_TR_NOOP("提速（承诺）"),
    "actual_speed_up": QT_TR_NOOP("提速（实际）"),
}
"""Over a column, where the whole name is too long."""

BYS: Mapping[By, str] = {
    By.WINDOW: QT_TR_NOOP("按窗口"),
    By.OFFICER: QT_TR_NOOP("按人员"),
    By.POST: QT_TR_NOOP("按岗位 A 岗"),
    By.DEPARTMENT: QT_TR_NOOP("按部门"),
    By.ITEM: QT_TR_NOOP("按事项"),
}
"""What the lines of the table may be."""

HEADS: Mapping[By, str] = {
    By.WINDOW: QT_TR_NOOP("窗口"),
    By.OFFICER: QT_TR_NOOP("人员"),
    By.POST: QT_TR_NOOP("岗位 A 岗"),
    By.DEPARTMENT: QT_TR_NOOP("部门"),
    By.ITEM: QT_TR_NOOP("事项"),
}
"""What stands over the names."""

GOOD_IF_LESS = frozenset(
    {
        "repeat_notices",
        "deemed_accepted",
        "contacts_open",
        "referrals_overdue",
        "overdue_by_promise",
        "overdue_by_law",
        "yellow_cards",
        "red_cards",
        "late_entries",
    }
)
"""The figures of which fewer is better; of the shares but 补录 more is."""


def short_name(key: str) -> str:
    """What stands over its column."""
    return tr(SHORT.get(key, BY_KEY[key].label))


@dataclass(frozen=True, slots=True)
class Change:
    """How a figure differs from the period before: a sign with a number, and the mood of it (never colour alone)."""

    text: str = ""
    mood: str = ""


def change(now: Count, before: Count) -> Change:
    """The change of one figure: percentage points of a share, else the plain difference; none from or to nothing."""
    if now.value is None or before.value is None:
        return Change()
    by = now.value - before.value
    if by == 0:
        return Change(tr("持平"))
    share = now.indicator.shown is Shown.SHARE
    size = f"{float(abs(by) * 100):.1f}" if share else _plain(abs(by))
    better = (by < 0) is (now.indicator.key in GOOD_IF_LESS)
    judged = share or now.indicator.key in GOOD_IF_LESS
    return Change(f"{'▲' if by > 0 else '▼'} {size}", ("ok" if better else "bad") if judged else "")


def _plain(by: Fraction) -> str:
    return str(by) if by.denominator == 1 else f"{float(by):.2f}"


def target(key: str, policy: Policy) -> int | None:
    """The percentage the centre has set itself for one of the three rates; ``None`` for the other figures."""
    return {
        "on_time_by_promise": policy.target_on_time,
        "on_the_spot": policy.target_on_the_spot,
        "satisfaction": policy.target_satisfaction,
    }.get(key)


def misses(count: Count, policy: Policy) -> bool:
    """Whether a figure falls short of the centre's target, or is one there should be none of."""
    aim = target(count.indicator.key, policy)
    if aim is not None:
        return count.value is not None and count.value * 100 < aim
    return count.indicator.key in ("repeat_notices", "red_cards", "overdue_by_law") and bool(count.n)


def period_text(period: Period) -> str:
    """``2026 年 11 月``, ``2026 年三季度``, ``2026 年`` or from which day to which."""
    for every, said in ((Every.MONTH, _month), (Every.QUARTER, _quarter), (Every.YEAR, _year)):
        if around(period.first, every) == period:
            return said(period)
    if period.first == period.last:
        return day_text(period.first)
    return f"{period.first.isoformat()} – {period.last.isoformat()}"


def _month(period: Period) -> str:
    return tr("{year} 年 {month} 月").format(year=period.first.year, month=period.first.month)


def _quarter(period: Period) -> str:
    names = (tr("一季度"), tr("二季度"), tr("三季度"), tr("四季度"))
    return tr("{year} 年{quarter}").format(year=period.first.year, quarter=names[(period.first.month - 1) // 3])


def _year(period: Period) -> str:
    return tr("{year} 年").format(year=period.first.year)


def scope_text(scope: Scope, by: By, roster: Roster, item_name: Mapping[str, str]) -> str:
    """What a line of the table is called."""
    if scope in ("", 0):
        return tr("（不明）")
    if by is By.WINDOW:
        window = roster.window(int(scope))
        return f"{scope} {window.name}" if window else tr("{n} 号窗口").format(n=scope)
    if by is By.DEPARTMENT:
        department = roster.department(str(scope))
        return department.name if department else str(scope)
    if by is By.ITEM:
        return item_name.get(str(scope), str(scope))
    return roster.name_of(str(scope))
