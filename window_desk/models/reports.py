"""报表: puts a report together from the figures, the roster and the ledger as they stand now (MISSION D7)."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from window_desk import __version__
from window_desk.core import periods
from window_desk.core.catalogue import Item
from window_desk.core.entry import CHINA
from window_desk.core.figures import Counts
from window_desk.core.posts import Roster
from window_desk.core.report_words import called, months_so_far, period_words
from window_desk.core.reports import (
    ChainHead,
    Line,
    Made,
    PerformanceReport,
    SecondNotice,
    Wanted,
    belongs,
    in_order,
)
from window_desk.core.standing import By, Scope
from window_desk.errors import WindowDeskError
from window_desk.models import ledger
from window_desk.models.figures import Figures
from window_desk.models.published import Published

AHEAD = "{period} 还没有开始，没有可以统计的。请选已经开始的月份或者季度。"
UNKNOWN = "没有“{scope}”这个部门或者窗口。部门写编码，窗口写号码，现有：{known}。"
NOT_SO = "一个窗口的报表只能按窗口列，请把“每行”改为窗口。"


class Reports:
    """The reports over one store: ``published`` is what its centre decided, ``now`` tells the time."""

    def __init__(self, figures: Figures, published: Callable[[], Published], now: Callable[[], datetime]) -> None:
        self._figures, self._published, self._now = figures, published, now

    def make(self, wanted: Wanted) -> PerformanceReport:
        """The report asked for, all of it over one ledger: made again where something came in meanwhile.

        ``WindowDeskError`` for a time ahead, and for the lines of one window by anything but windows.
        """
        while True:
            heads = self._heads()
            made = self._made(wanted, heads)
            if heads == self._heads():
                return made

    def _made(self, wanted: Wanted, heads: tuple[ChainHead, ...]) -> PerformanceReport:
        published, at = self._published(), self._now().astimezone(CHINA)
        if wanted.period.first > at.date():
            raise WindowDeskError(AHEAD, period=period_words(wanted.period))
        if wanted.of is By.WINDOW and wanted.by is not By.WINDOW:
            raise WindowDeskError(NOT_SO)
        lines = self._lines(wanted)
        scored = lines if wanted.by is By.WINDOW else self._lines(replace(wanted, by=By.WINDOW))
        months = months_so_far(wanted.period, at.date())
        return PerformanceReport(
            wanted=wanted,
            centre=published.roster.centre.name,
            whose=_whose(wanted, published.roster),
            made=Made(at, __version__, heads),
            policy=published.policy(min(wanted.period.last, at.date())),
            total=self._whole(wanted, wanted.period),
            before=self._whole(wanted, periods.before(wanted.period)),
            lines=lines,
            windows=tuple(line for line in scored if line.scope),
            course=self._figures.course(months, wanted.of, wanted.scope),
            second_notices=self._second_notices(wanted),
        )

    def find(self, text: str) -> tuple[By, Scope]:
        """The department or window of that code or number; ``WindowDeskError`` names those there are."""
        roster = self._published().roster
        if text.isdecimal() and (window := roster.window(int(text))):
            return By.WINDOW, window.number
        if department := roster.department(text):
            return By.DEPARTMENT, department.code
        known = [f"{each.code}（{each.name}）" for each in roster.departments]
        known += [f"{each.number}" for each in roster.windows]
        raise WindowDeskError(UNKNOWN, scope=text, known="、".join(known))

    def _whole(self, wanted: Wanted, period: periods.Period) -> Counts:
        return self._figures.course([period], wanted.of, wanted.scope)[period]

    def _lines(self, wanted: Wanted) -> tuple[Line, ...]:
        published = self._published()
        roster, names = published.roster, {item.code: item.name for item in published.items}
        units = _units(published.items, roster)
        table = self._figures.table(wanted.period, wanted.by)
        lines = [
            Line(scope, called(scope, wanted.by, roster, names), counts)
            for scope, counts in table.items()
            if belongs(scope, wanted, roster, units)
        ]
        return in_order(lines)

    def _second_notices(self, wanted: Wanted) -> tuple[SecondNotice, ...]:
        """The cases behind 二次告知, by window."""
        roster = self._published().roster
        behind = self._figures.behind(wanted.period, wanted.of, wanted.scope, "repeat_notices")
        rows = sorted(behind, key=lambda row: (row.line.window, row.line.number))
        return tuple(
            SecondNotice(called(line.window, By.WINDOW, roster, {}), line.number, line.item_name, line.received_on, n)
            for line, n, _ in rows
        )

    def _heads(self) -> tuple[ChainHead, ...]:
        with self._figures.store.read() as connection:
            heads = ledger.heads(connection)
        return tuple(ChainHead(device, *head) for device, head in sorted(heads.items()))


def _whose(wanted: Wanted, roster: Roster) -> str:
    return roster.centre.name if wanted.of is By.CENTRE else called(wanted.scope, wanted.of, roster, {})


def _units(items: tuple[Item, ...], roster: Roster) -> Mapping[str, str]:
    """The department of each item, by codes."""
    found = ((item.code, roster.department(item.department)) for item in items)
    return {code: department.code for code, department in found if department}
