"""The files a report is written as, by their ending."""

from collections.abc import Callable, Mapping

from window_desk.core.reports import PerformanceReport
from window_desk.printing.reports import pdf, plain, workbook

WRITERS: Mapping[str, Callable[[PerformanceReport], bytes]] = {
    "pdf": pdf.render,
    "xlsx": workbook.render,
    "csv": plain.as_csv,
    "json": plain.as_json,
}
