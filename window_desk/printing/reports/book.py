"""The workbook a report is written into: its formats, and how a table becomes a sheet."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any
from unicodedata import east_asian_width

from xlsxwriter import Workbook

from window_desk.core.reports import PerformanceReport
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

HEAD_HEIGHT = 33
"""Two lines, in points."""

Value = str | int | float | None
Column = tuple[str, str]
"""What stands over a column, and how its cells look: a name in ``FORMATS``."""

FORMATS: dict[str, dict[str, Any]] = {
    "text": {"text_wrap": True, "valign": "top"},
    "quoted": {"text_wrap": True, "valign": "top", "quote_prefix": True},
    "count": {"num_format": "#,##0", "valign": "top"},
    "share": {"num_format": "0.0%", "align": "right", "valign": "top"},
    "mean": {"num_format": "0.00", "align": "right", "valign": "top"},
    "head": {"bold": True, "text_wrap": True, "valign": "vcenter", "bottom": 1, "bg_color": "#EDEDED"},
    "title": {"bold": True, "font_size": 18},
    "label": {"bold": True, "valign": "top"},
}


class Book:
    """The workbook of a report, written into ``file`` by ``close``; filter, time and ledger stand around each page."""

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
        self.formats = {name: self.book.add_format(look) for name, look in FORMATS.items()}
        self.footer = "&L" + _plain(_joined(report.stamp_words)) + "&R&P/&N"
        self.header = "&L" + _plain("　".join(value for _, value in (("", report.kind), *report.filter_words)))

    def sheet(self, title: str, columns: Sequence[Column], rows: Iterable[Sequence[Value]]) -> None:
        """A table under a frozen header, wide enough for what is in it, ready to be printed across."""
        sheet, rows = self.page(title), list(rows)
        for column, (head, look) in enumerate(columns):
            self.put(sheet, 0, column, head, "head")
            sheet.set_column(column, column, _width(head, look, [row[column] for row in rows]))
            for n, row in enumerate(rows, 1):
                self.put(sheet, n, column, row[column], look)
        sheet.set_row(0, HEAD_HEIGHT)
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


def _width(head: str, look: str, values: Sequence[Value]) -> float:
    """As wide as what is in the column; the head over a number may take two lines."""
    head = head if look == "text" else head[: len(head) // 2 + 1]
    said = [head, *(f"{value:,}" if isinstance(value, int) else str(value) for value in values if value is not None)]
    return max(NARROW, min(WIDE, 3 + max(map(_columns_of, said))))


def _columns_of(text: str) -> int:
    """How many columns of a fixed-width screen a text takes: a Chinese character takes two."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)
