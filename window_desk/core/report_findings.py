"""提请注意: what a report puts first: the rates below their target, and what there should be none of."""

from collections.abc import Iterator

from window_desk.core.report_sections import BY_KEY
from window_desk.core.reports import PerformanceReport, misses, target

NONE_WANTED = ("repeat_notices", "overdue_by_law", "red_cards", "complaints_overdue", "referrals_not_taken_in_time")
"""The figures that should be nought."""

NOTHING_AMISS = "三个百分百没有低于目标的，也没有二次告知、超法定时限、红牌、投诉超期和转办逾时。"


def findings(report: PerformanceReport) -> tuple[str, ...]:
    """Each a sentence with its figure; one that says so where there is none."""
    return (*_rates(report), *_counts(report)) or (NOTHING_AMISS,)


def _rates(report: PerformanceReport) -> Iterator[str]:
    for headline in report.headlines:
        if headline.missed:
            now = headline.now
            below = [
                line.name
                for line in report.lines
                if misses(line.counts[now.indicator.key], target(now.indicator.key, report.policy))
            ]
            said = f"{headline.name} {now}（{now.n:,}/{now.total:,}），低于目标 {headline.target} %"
            yield f"{said}{_named(below)}。"


def _named(names: list[str]) -> str:
    if not names:
        return ""
    return f"，低于目标的有：{'、'.join(names[:3])}{f'等 {len(names)} 个' if len(names) > 3 else ''}"


def _counts(report: PerformanceReport) -> Iterator[str]:
    for key in NONE_WANTED:
        if n := report.total[key].n:
            yield f"{BY_KEY[key].label} {n:,} {BY_KEY[key].unit}。"
