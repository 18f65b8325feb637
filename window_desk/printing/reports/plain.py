"""A report as one table (CSV) and as data (JSON): all figures, n and N apart."""

import csv
import json
from collections.abc import Iterator, Mapping
from io import StringIO
from typing import Any

from window_desk.core.figures import Count, Counts
from window_desk.core.indicators import INDICATORS, Shown
from window_desk.core.periods import Period
from window_desk.core.report_words import LINES, period_words
from window_desk.core.reports import PerformanceReport

FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""What a spreadsheet takes for the beginning of a formula, in either width (OWASP, CSV injection)."""


def is_formula(text: str) -> bool:
    """Whether a spreadsheet may take a text for a formula; blanks before it do not hide it."""
    return text.lstrip(" ").startswith(FORMULA)


def as_text(text: str) -> str:
    """``text`` so that a spreadsheet shows it and never reckons it: with an apostrophe before what begins like a
    formula.
    """
    return f"'{text}" if is_formula(text) else text


def as_csv(report: PerformanceReport) -> bytes:
    """One table, UTF-8 with BOM as spreadsheets in China expect: the whole, then each line; every indicator, a share or
    mean in three columns; filter, time, version and ledger at the end of each row.
    """
    file = StringIO(newline="")
    writer = csv.writer(file)
    stamps = (*report.filter_words, *report.stamp_words)
    heads = [head for indicator in INDICATORS for head in _heads(indicator.label, indicator.shown)]
    writer.writerow([LINES[report.wanted.by], "编码", *heads, *(label for label, _ in stamps)])
    for name, scope, counts in _rows(report):
        cells = [cell for indicator in INDICATORS for cell in _cells(counts[indicator.key])]
        texts = [as_text(value) for _, value in stamps]
        writer.writerow([as_text(name), as_text(scope), *cells, *texts])
    return b"\xef\xbb\xbf" + file.getvalue().encode()


def _rows(report: PerformanceReport) -> Iterator[tuple[str, str, Counts]]:
    yield f"{report.whose}（全部）", "", report.total
    for line in report.lines:
        yield line.name, str(line.scope), line.counts


def _heads(label: str, shown: Shown) -> tuple[str, ...]:
    return (f"{label} n", f"{label} N", label) if shown in (Shown.SHARE, Shown.MEAN) else (label,)


def _cells(count: Count) -> tuple[str | int, ...]:
    said = str(count).replace(" ", "")  # a spreadsheet reads 95.0% as a number
    return (said,) if count.total is None else (count.n, count.total, said)


def as_data(report: PerformanceReport) -> dict[str, Any]:
    """The report as plain data; ``value`` is what is shown, ``null`` where there is nothing."""
    wanted, made = report.wanted, report.made
    return {
        "title": report.kind,
        "centre": report.centre,
        "whose": report.whose,
        "period": _period(wanted.period),
        "filter": {"by": wanted.by.value, "of": wanted.of.value, "scope": wanted.scope},
        "made_at": made.at.isoformat(),
        "version": made.version,
        "ledger": {
            "head": made.ledger_head,
            "acts": made.acts,
            "chains": [{"device": str(h.device_id), "acts": h.seq, "head": h.short} for h in made.heads],
        },
        "indicators": [{"key": i.key, "label": i.label, "unit": i.unit} for i in INDICATORS],
        "targets": {headline.now.indicator.key: headline.target for headline in report.headlines},
        "total": _counts(report.total),
        "before": _counts(report.before),
        "lines": [{"scope": li.scope, "name": li.name, "figures": _counts(li.counts)} for li in report.lines],
        "course": [{**_period(period), "figures": _counts(counts)} for period, counts in report.course.items()],
        "scores": [
            {
                "window": window.scope,
                "name": window.name,
                "score": left,
                "off": [{"key": o.figure.indicator.key, "n": o.figure.n, "points": o.off} for o in off],
            }
            for window, off, left in report.scores
        ],
        "second_notices": [
            {
                "window": each.window,
                "number": each.number,
                "item": each.item,
                "received_on": each.received_on and each.received_on.isoformat(),
                "times": each.times,
            }
            for each in report.second_notices
        ],
    }


def as_json(report: PerformanceReport) -> bytes:
    """``as_data`` as a UTF-8 file."""
    return json.dumps(as_data(report), ensure_ascii=False, indent=2).encode() + b"\n"


def _period(period: Period) -> dict[str, str]:
    return {"name": period_words(period), "from": period.first.isoformat(), "to": period.last.isoformat()}


def _counts(counts: Counts) -> Mapping[str, Any]:
    return {key: _count(count) for key, count in counts.items()}


def _count(count: Count) -> dict[str, Any]:
    value = None if count.value is None else float(count.value)
    shown = {} if count.total is None else {"of": count.total}
    return {"n": count.n, **shown, "value": value, "shown": str(count)}
