"""A report as a workbook (XLSX): a cover that says what it is, then a sheet for each table; numbers are numbers."""

from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from itertools import chain

from window_desk.core.figures import NOTHING, Count, Counts
from window_desk.core.indicator_words import READING, formula
from window_desk.core.indicators import Shown
from window_desk.core.report_findings import findings
from window_desk.core.report_sections import BY_KEY, RATES, SECTIONS
from window_desk.core.report_words import LINES, change_words
from window_desk.core.reports import PerformanceReport
from window_desk.core.window_score import FULL
from window_desk.printing.reports.book import Book, Column, Value


def render(report: PerformanceReport) -> bytes:
    """The workbook; the same report gives the same bytes."""
    file = BytesIO()
    book = Book(file, report)
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


def _cover(book: Book, report: PerformanceReport) -> None:
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
        ("读法", READING + report.caveat),
    )
    for row, (label, value) in enumerate(pairs, 2):
        book.put(sheet, row, 0, label, "label")
        book.put(sheet, row, 1, value, "text")


def _headlines(book: Book, report: PerformanceReport) -> None:
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


def _course(book: Book, report: PerformanceReport) -> None:
    keys = ["received", "finished", *(key for key, _ in RATES)]
    rows = [(f"{period.first:%Y-%m}", *_values(keys, counts)) for period, counts in report.course.items()]
    book.sheet("各月", [("月份", "text"), *_columns(keys)], rows)


def _scores(book: Book, report: PerformanceReport) -> None:
    lines = report.scores[0][1] if report.scores else ()
    labels = [line.figure.indicator.label for line in lines]
    columns = [("窗口", "text"), *((head, "count") for label in labels for head in (label, f"{label} 扣分"))]
    rows: list[Sequence[Value]] = [
        (window.name, *chain.from_iterable((o.figure.n, o.off) for o in off), left)
        for window, off, left in report.scores
    ]
    book.sheet("窗口考核", [*columns, (f"得分（满分 {FULL}）", "count")], rows)


def _second_notices(book: Book, report: PerformanceReport) -> None:
    columns = [("窗口", "text"), ("受理编号", "text"), ("事项", "text"), ("收件", "text"), ("次数", "count")]
    rows = [(s.window, s.number, s.item, f"{s.received_on or ''}", s.times) for s in report.second_notices]
    book.sheet("二次告知名单", columns, rows)


def _formulas(book: Book) -> None:
    columns = [("指标", "text"), ("算法", "text"), ("单位", "text"), ("依据", "text")]
    rows = [
        (BY_KEY[key].label, formula(BY_KEY[key]), BY_KEY[key].unit, section.source)
        for section in SECTIONS
        for key, _ in section.columns
    ]
    book.sheet("指标口径", columns, rows)


def _heads(book: Book, report: PerformanceReport) -> None:
    columns = [("设备", "text"), ("记录数", "count"), ("链首校验", "text")]
    book.sheet("台账链首", columns, [(str(h.device_id), h.seq, h.short) for h in report.made.heads])
