"""A report as a workbook (XLSX): a cover that says what it is, then a sheet for each table; numbers are numbers."""

from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from itertools import chain
from typing import Any
from unicodedata import east_asian_width

from xlsxwriter import Workbook

from window_desk.core.figures import NOTHING, Count, Counts
from window_desk.core.indicator_words import READING, formula
from window_desk.core.indicators import Shown
from window_desk.core.report_findings import findings
from window_desk.core.report_sections import BY_KEY, RATES, SECTIONS
from window_desk.core.report_words import LINES, change_words
from window_desk.core.reports import PerformanceReport
from window_desk.core.window_score import FULL
from window_desk.printing.reports.plain import is_formula

SAFE = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "yyyy-mm-dd",
}
"""A text stays a text whatever it begins with."""

NARROW, WIDE = 9, 46
"""The least and greatest width of a column, in characters."""

Value = str | int | float | None
Column = tuple[str, str]
"""What stands over a column, and how its cells look: a name in ``_FORMATS``."""

_FORMATS: dict[str, dict[str, Any]] = {
    "text": {"text_wrap": True, "valign": "top"},
    "quoted": {"text_wrap": True, "valign": "top", "quote_prefix": True},
    "count": {"num_format": "#,##0", "valign": "top"},
    "share": {"num_format": "0.0%", "align": "right", "valign": "top"},
    "mean": {"num_format": "0.00", "align": "right", "valign": "top"},
    "head": {"bold": True, "text_wrap": True, "valign": "vcenter", "bottom": 1, "bg_color": "#EDEDED"},
    "title": {"bold": True, "font_size": 18},
    "label": {"bold": True, "valign": "top"},
}


def render(report: PerformanceReport) -> bytes:
    """The workbook; the same report gives the same bytes."""
    file = BytesIO()
    book = _Book(file, report)
    what = LINES[report.wanted.by]
    _cover(book, report)
    _headlines(book, report)
    _course(book, report)
    for section in SECTIONS:
        keys = [key for key, _ in section.columns]
        rows = [(f"{report.whose}（全部）", report.total), *((line.name, line.counts) for line in report.lines)]
        book.sheet(section.title, [(what, "text"), *_columns(keys)], [(name, *_values(keys, c)) for name, c in rows])
    _scores(book, report)
    _second_notices(book, report)
    _formulas(book)
    _heads(book, report)
    book.close()
    return file.getvalue()


class _Book:
    """The workbook and its formats."""

    def __init__(self, file: BytesIO, report: PerformanceReport) -> None:
        self.book = Workbook(file, SAFE)
        said = _joined((*report.filter_words, *report.stamp_words))
        self.book.set_properties(
            {
                "title": f"{report.kind} {report.whose}",
                "author": report.centre,
                "comments": said,
                "created": report.made.at.replace(tzinfo=None),
            }
        )
        self.formats = {name: self.book.add_format(look) for name, look in _FORMATS.items()}
        self.footer = "&L" + _plain(_joined(report.stamp_words)) + "&R&P/&N"
        self.header = "&L" + _plain("　".join(value for _, value in (("", report.kind), *report.filter_words)))

    def sheet(self, title: str, columns: Sequence[Column], rows: Iterable[Sequence[Value]]) -> None:
        """A table under a frozen header, wide enough for what is in it, ready to be printed across."""
        sheet, rows = self.page(title), list(rows)
        for column, (head, look) in enumerate(columns):
            self.put(sheet, 0, column, head, "head")
            sheet.set_column(column, column, _width(head, [row[column] for row in rows]))
            for n, row in enumerate(rows, 1):
                self.put(sheet, n, column, row[column], look)
        sheet.freeze_panes(1, 1)
        sheet.repeat_rows(0)
        if rows:
            sheet.autofilter(0, 0, len(rows), len(columns) - 1)

    def page(self, title: str) -> Any:
        """An empty sheet, set for printing."""
        sheet = self.book.add_worksheet(title)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_header(self.header[:255])
        sheet.set_footer(self.footer[:255])
        return sheet

    def put(self, sheet: Any, row: int, column: int, value: Value, look: str) -> None:
        """One cell. What reads like a formula is marked as text, so that it stays one when somebody edits it."""
        if isinstance(value, str):
            quoted = look == "text" and is_formula(value)
            sheet.write_string(row, column, value, self.formats["quoted" if quoted else look])
        elif value is not None:
            sheet.write_number(row, column, value, self.formats[look])

    def close(self) -> None:
        """Write the file."""
        self.book.close()


def _joined(pairs: Sequence[tuple[str, str]]) -> str:
    return "　".join(f"{label} {value}" for label, value in pairs)


def _plain(text: str) -> str:
    """Text for header and footer, where ``&`` begins a code."""
    return text.replace("&", "&&")


def _width(head: str, values: Sequence[Value]) -> float:
    said = [head, *(f"{value:,}" if isinstance(value, int) else str(value) for value in values if value is not None)]
    return max(NARROW, min(WIDE, 3 + max(map(_columns_of, said))))


def _columns_of(text: str) -> int:
    """How many columns of a fixed-width screen a text takes: a Chinese character takes two."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def _columns(keys: Iterable[str]) -> Iterator[Column]:
    for key in keys:
        indicator = BY_KEY[key]
        if indicator.shown is Shown.COUNT or indicator.shown is Shown.P90:
            yield indicator.label, "count"
        else:
            yield f"{indicator.label} n", "count"
            yield f"{indicator.label} N", "count"
            yield indicator.label, indicator.shown.value


def _values(keys: Iterable[str], counts: Counts) -> Iterator[Value]:
    for key in keys:
        count = counts[key]
        if count.total is not None:
            yield count.n
            yield count.total
        yield _value(count)


def _value(count: Count) -> Value:
    if count.value is None:
        return NOTHING
    if count.indicator.shown is Shown.SHARE:  # rounded down as everywhere, so that 100 % means all
        return int(count.value * 1000) / 1000
    return float(count.value) if count.indicator.shown is Shown.MEAN else int(count.value)


def _cover(book: _Book, report: PerformanceReport) -> None:
    sheet = book.page("说明")
    sheet.set_column(0, 0, 14)
    sheet.set_column(1, 1, 90)
    book.put(sheet, 0, 0, report.kind, "title")
    pairs = (
        ("中心", report.centre),
        *report.filter_words,
        *report.stamp_words,
        ("期间", "已经结束" if report.is_over else "还没有结束，数字截至制表时间"),
        ("提请注意", "".join(findings(report))),
        ("读法", READING),
    )
    for row, (label, value) in enumerate(pairs, 2):
        book.put(sheet, row, 0, label, "label")
        book.put(sheet, row, 1, value, "text")


def _headlines(book: _Book, report: PerformanceReport) -> None:
    heads = ("n", "N", "比率", "上期 n", "上期 N", "上期比率")
    looks = ("count", "count", "share") * 2
    columns = [
        ("指标", "text"),
        *zip(heads, looks, strict=True),
        ("目标", "share"),
        ("结果", "text"),
        ("比上期", "text"),
    ]
    rows = [
        (
            headline.name,
            *chain.from_iterable((c.n, c.total, _value(c)) for c in (headline.now, headline.before)),
            headline.target / 100,
            headline.standing,
            change_words(headline.now, headline.before),
        )
        for headline in report.headlines
    ]
    book.sheet("三个百分百", columns, rows)


def _course(book: _Book, report: PerformanceReport) -> None:
    keys = ["received", "finished", *(key for key, _ in RATES)]
    rows = [(f"{period.first:%Y-%m}", *_values(keys, counts)) for period, counts in report.course.items()]
    book.sheet("各月", [("月份", "text"), *_columns(keys)], rows)


def _scores(book: _Book, report: PerformanceReport) -> None:
    lines = report.scores[0][1] if report.scores else ()
    labels = [line.figure.indicator.label for line in lines]
    columns = [("窗口", "text"), *((head, "count") for label in labels for head in (label, f"{label} 扣分"))]
    rows: list[Sequence[Value]] = [
        (window.name, *chain.from_iterable((o.figure.n, o.off) for o in off), left)
        for window, off, left in report.scores
    ]
    book.sheet("窗口考核", [*columns, (f"得分（满分 {FULL}）", "count")], rows)


def _second_notices(book: _Book, report: PerformanceReport) -> None:
    columns = [("窗口", "text"), ("受理编号", "text"), ("事项", "text"), ("收件", "text"), ("次数", "count")]
    rows = [(s.window, s.number, s.item, f"{s.received_on or ''}", s.times) for s in report.second_notices]
    book.sheet("二次告知名单", columns, rows)


def _formulas(book: _Book) -> None:
    columns = [("指标", "text"), ("算法", "text"), ("单位", "text"), ("依据", "text")]
    rows = [
        (BY_KEY[key].label, formula(BY_KEY[key]), BY_KEY[key].unit, section.source)
        for section in SECTIONS
        for key, _ in section.columns
    ]
    book.sheet("指标口径", columns, rows)


def _heads(book: _Book, report: PerformanceReport) -> None:
    columns = [("设备", "text"), ("记录数", "count"), ("链首校验", "text")]
    book.sheet("台账链首", columns, [(str(h.device_id), h.seq, h.short) for h in report.made.heads])
