"""A believable report of so many windows, made of plain figures, the same each time: no store, no ledger."""

from collections.abc import Callable
from datetime import date, datetime
from random import Random
from uuid import UUID

from window_desk.core.entry import CHINA
from window_desk.core.figures import Count, Counts
from window_desk.core.indicators import INDICATORS, Shown
from window_desk.core.periods import Every, Period, around
from window_desk.core.policy import SAFE
from window_desk.core.report_words import months_so_far
from window_desk.core.reports import ChainHead, Line, Made, PerformanceReport, SecondNotice, Wanted

OCTOBER = around(date(2026, 10, 1), Every.MONTH)
TRADES = (
    "市场监管",
    "社会保障",
    "不动产登记",
    "税务",
    "公安户籍",
    "卫生健康",
    "住房和城乡建设",
    "交通运输",
    "综合审批",
)


def counts_of(n: Callable[[str], int], total: Callable[[str], int]) -> Counts:
    """Figures that say ``n`` and, of a share or mean, ``total``."""
    return {each.key: _count(each.key, n(each.key), total(each.key)) for each in INDICATORS}


BY_KEY = {indicator.key: indicator for indicator in INDICATORS}


def _count(key: str, n: int, total: int) -> Count:
    indicator = BY_KEY[key]
    if indicator.shown is Shown.SHARE:
        return Count(indicator, {1: n}, {1: total})
    if indicator.shown is Shown.MEAN:  # ``total`` cases that took ``n`` days together
        whole, more = divmod(n, total) if total else (0, 0)
        return Count(indicator, {whole: total - more, whole + 1: more}, {})
    return Count(indicator, {n: 1} if indicator.shown is Shown.P90 and n else {1: n}, {})


NOTHING = counts_of(lambda key: 0, lambda key: 0)


def believable(chance: Random, size: int) -> Counts:
    """The figures of a window that takes in about ``size`` files."""
    received = size + chance.randrange(size)
    finished = received - chance.randrange(1 + size // 6)
    late = chance.choice((0, 0, 0, 1, 2))
    carried = chance.randrange(1 + size // 5) + size // 6
    rated = finished * chance.randrange(40, 80) // 100
    poor = chance.choice((0, 0, 0, 0, 1))
    fair, good = rated // 30, rated // 6
    few = {
        "carried_over": carried,
        "received": received,
        "accepted": received - late,
        "finished": finished,
        "open": carried + received - finished,
        "mean_workdays": finished * 19 // 10,
        "ninth_decile_workdays": chance.choice((4, 5, 7)),
        "decided": finished - 1,
        "notices": received // 4,
        "repeat_notices": chance.choice((0, 0, 0, 1)),
        "contacts": received * 2,
        "answered": received - 3,
        "contacts_open": chance.choice((0, 1)),
        "referrals": chance.randrange(6),
        "rated_very_good": rated - poor - fair - good,
        "rated_good": good,
        "rated_fair": fair,
        "rated_poor": poor,
        "unrated_declined": chance.randrange(9),
        "unrated_timed_out": finished // 9,
        "not_asked": finished - rated,
        "warnings": chance.randrange(5),
        "yellow_cards": late,
        "complaints": poor,
    }
    shares = {
        "on_the_spot": (finished // 2 - poor, finished // 2),
        "on_time_by_promise": (finished - late, finished),
        "satisfaction": (rated - poor, rated),
        "evaluation_rate": (rated, finished),
        "promised_speed_up": (finished * 9, finished * 20),
        "actual_speed_up": (finished * 18, finished * 20),
        "mean_workdays": (0, finished),
        "notice_compliance": (received // 4 - few["repeat_notices"], received // 4),
        "late_entries": (chance.randrange(9), received * 7),
    }
    shares |= dict.fromkeys(("on_time_by_law", "decided_in_time", "delivered_in_time", "told_in_time"), (finished,) * 2)
    n = {**{key: part for key, (part, _) in shares.items()}, **few}
    return counts_of(lambda key: n.get(key, 0), lambda key: shares.get(key, (0, 0))[1])


def added(many: list[Counts]) -> Counts:
    """The figures of all of them together: sum over sum."""
    return counts_of(
        lambda key: max(c[key].n for c in many) if key == "ninth_decile_workdays" else sum(c[key].n for c in many),
        lambda key: sum(c[key].total or 0 for c in many),
    )


def line(number: int, name: str, counts: Counts) -> Line:
    return Line(number, f"{number} 号 {name}", counts)


def report(
    windows: int = 9,
    *,
    period: Period = OCTOBER,
    centre: str = "滁州市政务服务中心",
    names: tuple[str, ...] = TRADES,
    empty: bool = False,
) -> PerformanceReport:
    """The month of a centre with so many windows; with nothing in it where ``empty``."""
    chance = Random(7)
    lines = tuple(
        line(n, names[(n - 1) % len(names)], NOTHING if empty else believable(chance, 40))
        for n in range(1, windows + 1)
    )
    total = added([each.counts for each in lines])
    months = months_so_far(period, period.last)
    earlier = [NOTHING if empty else believable(chance, 40 * windows) for _ in months[:-1]]
    heads = tuple(ChainHead(UUID(int=(7 << 64) + n), 300 + n, bytes([n % 256]) * 32) for n in range(windows))
    seconds = tuple(
        SecondNotice(each.name, f"{each.scope:02d}-20261013-0007", "食品经营许可（新办）", date(2026, 10, 13), 1)
        for each in lines
        if each.counts["repeat_notices"].n
    )
    return PerformanceReport(
        wanted=Wanted(period),
        centre=centre,
        whose=centre,
        made=Made(datetime(2026, 11, 2, 6, 0, tzinfo=CHINA), "0.1.0", heads),
        policy=SAFE,
        total=total,
        before=earlier[-1] if earlier else NOTHING,
        lines=lines,
        windows=lines,
        course=dict(zip(months, [*earlier, total], strict=True)),
        second_notices=seconds,
    )
