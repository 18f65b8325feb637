"""The files of a report, read back by other programs: every number is the figure, no text becomes a formula."""

import csv
import io
import json
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

import openpyxl
import pypdfium2
import pytest
from openpyxl.workbook import Workbook
from paper_reading import fonts, pages
from report_facts import TRADES, counts_of, report

from window_desk.core.figures import NOTHING, Count
from window_desk.core.indicator_words import formula
from window_desk.core.indicators import INDICATORS, Shown
from window_desk.core.report_sections import RATES, SECTIONS
from window_desk.core.report_words import count_words
from window_desk.core.reports import PerformanceReport
from window_desk.errors import Undrawable
from window_desk.printing.reports import pdf, plain, workbook
from window_desk.printing.reports.files import WRITERS

DANGEROUS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "  =HYPERLINK(1)")
LONG = (
    "相对集中行政许可权改革有关事项综合受理、统一出件、帮办代办"
    + "和跨区域通办服务第一联合服务窗口（含夜间和双休日延时服务）"
)
PAGE = "统计期间2026年10月统计范围滁州市政务服务中心每行窗口"


@pytest.fixture(scope="module")
def made() -> PerformanceReport:
    return report(9)


@pytest.fixture(scope="module")
def paper(made: PerformanceReport) -> bytes:
    return pdf.render(made)


def opened(made: PerformanceReport) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(workbook.render(made)))


@pytest.fixture(scope="module")
def book(made: PerformanceReport) -> Workbook:
    return opened(made)


def table_of(made: PerformanceReport) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(plain.as_csv(made).decode("utf-8-sig"), newline="")))


def said(count: Count) -> str:
    """A figure as it stands on paper, without blanks."""
    value = f"{count.n:,}" if count.indicator.shown is Shown.COUNT else str(count)
    return f"{count_words(count)}{value}".replace(" ", "")


# PDF


def test_every_line_of_every_table_is_the_figure(made: PerformanceReport, paper: bytes) -> None:
    text = "".join(pages(paper))
    for section in SECTIONS:
        _, _, table = text.partition(f"{section.title}（按窗口）")
        for name, counts in ((made.whose, made.total), *((each.name, each.counts) for each in made.lines)):
            row = name.replace(" ", "") + "".join(said(counts[key]) for key, _ in section.columns)
            if any(each.name == name for each in made.with_figures(section)) or name == made.whose:
                assert row in table, (section.title, name)


def test_the_three_rates_stand_large_with_target_and_change(made: PerformanceReport, paper: bytes) -> None:
    first = pages(paper)[0]
    for headline in made.headlines:
        assert f"目标{headline.target}%{headline.standing}{headline.now}".replace(" ", "") in first
        assert (
            f"{count_words(headline.now)}件上期{headline.before}（{count_words(headline.before)}）".replace(" ", "")
            in first
        )


def test_each_month_has_its_rate_at_the_point_and_in_the_table(made: PerformanceReport, paper: bytes) -> None:
    first, second, *_ = pages(paper)
    for period, counts in made.course.items():
        row = [counts["received"], counts["finished"], *(counts[key] for key, _ in RATES)]
        assert f"{period.first.year}年{period.first.month}月" + "".join(map(said, row)) in second
        assert all(str(counts[key]).removesuffix(" %") in first for key, _ in RATES)


def test_a_rate_below_its_target_is_told_by_a_word(made: PerformanceReport, paper: bytes) -> None:
    _, _, table = "".join(pages(paper)).partition("三个百分百（按窗口）")
    table, _, _ = table.partition("办件（按窗口）")
    short = [line for line in made.lines for key, _ in RATES if (line.counts[key].value or 1) < 1]
    assert table.count("未达标") == 1 + len(short) + sum(headline.missed for headline in made.headlines)


def test_filter_time_version_and_ledger_stand_on_every_page(made: PerformanceReport, paper: bytes) -> None:
    stamp = f"制表时间2026-11-0206:00程序版本0.1.0台账校验{made.made.ledger_head}（9条链，2,736条记录）"
    texts = pages(paper)
    for number, text in enumerate(texts, 1):
        assert PAGE in text
        assert stamp in text
        assert f"第{number}页，共{len(texts)}页" in text


def test_how_every_figure_is_reckoned_stands_in_the_annex(paper: bytes) -> None:
    _, _, annex = "".join(pages(paper)).rpartition("指标口径")
    for indicator in INDICATORS:
        assert indicator.label in annex
        assert formula(indicator).replace(" ", "") in annex


def test_the_outline_leads_to_each_part(paper: bytes) -> None:
    titles = [entry.get_title() for entry in pypdfium2.PdfDocument(paper).get_toc()]
    assert titles[:4] == ["各月走势", "各月数字", "三个百分百（按窗口）", "办件（按窗口）"]
    assert titles[-3:] == ["二次告知名单", "指标口径", "台账链首"]


def test_two_hundred_windows_all_stand_there_below_a_header_on_each_page() -> None:
    files = counts_of(lambda key: 5 if key in ("received", "open") else 0, lambda key: 0)
    made = report(200, empty=True)
    made = replace(made, lines=tuple(replace(line, counts=files) for line in made.lines))
    with_files = [page for page in pages(pdf.render(made)) if "结转收件受理办结在办" in page]
    assert len(with_files) > 5
    for number in range(1, 201):
        assert any(f"{number}号{TRADES[(number - 1) % 9]}" in page for page in with_files)


def test_a_month_with_nothing_is_drawn_with_dashes() -> None:
    text = "".join(pages(pdf.render(report(3, empty=True))))
    assert "没有可以计算的" in text
    assert "本期没有二次告知" in text
    assert "本表没有数字的3个窗口不列" in text
    assert "0/0" not in text


def test_names_of_sixty_characters_break_and_cover_nothing() -> None:
    assert len(LONG) >= 58
    made = report(4, names=(LONG,), centre=LONG)
    table = "".join(pages(pdf.render(made))).partition("办件（按窗口）")[2]
    for line in made.lines:
        keys = ("carried_over", "received", "accepted", "finished", "open")
        assert f"{line.scope}号{LONG}" + "".join(str(line.counts[key].n) for key in keys) in table


def test_all_fonts_are_embedded(paper: bytes) -> None:
    assert {row[-5] for row in fonts(paper)} == {"yes"}


def test_a_character_without_a_font_is_refused_by_its_place() -> None:
    with pytest.raises(Undrawable, match="窗口"):
        pdf.render(report(2, names=("市场\U0010fffd监管",)))


# the same again


@pytest.mark.parametrize("ending", WRITERS)
def test_the_same_report_gives_the_same_bytes(made: PerformanceReport, ending: str) -> None:
    assert WRITERS[ending](made) == WRITERS[ending](made)


def test_a_workbook_does_not_hold_the_time_of_its_writing(made: PerformanceReport, monkeypatch: Any) -> None:
    first = workbook.render(made)
    monkeypatch.setattr("time.time", lambda: 4_000_000_000.0)
    assert workbook.render(made) == first
    assert opened(made).properties.created.isoformat() == "2026-11-02T06:00:00"


# workbook


def figures_of(sheet: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    heads, *rows = sheet.iter_rows(values_only=True)
    for row in rows:
        yield str(row[0]), dict(zip(heads[1:], row[1:], strict=True))


def test_numbers_in_the_workbook_are_numbers_and_the_figures(made: PerformanceReport, book: Workbook) -> None:
    for section in SECTIONS:
        rows = list(figures_of(book[section.title]))
        assert [name for name, _ in rows] == [f"{made.whose}（全部）", *(line.name for line in made.lines)]
        for (_, row), counts in zip(rows, (made.total, *(line.counts for line in made.lines)), strict=True):
            for key, _ in section.columns:
                count, label = counts[key], counts[key].indicator.label
                if count.total is not None:
                    assert (row[f"{label} n"], row[f"{label} N"]) == (count.n, count.total)
                if count.value is None:
                    assert row[label] == NOTHING
                elif count.indicator.shown is Shown.SHARE:
                    assert f"{row[label] * 100:.1f} %" == str(count)
                else:
                    assert row[label] == pytest.approx(float(count.value))


def test_a_sheet_has_a_frozen_header_and_columns_as_wide_as_their_words(book: Workbook) -> None:
    sheet = book["办件"]
    assert sheet.freeze_panes == "B2"
    assert sheet.column_dimensions["A"].width > 24
    assert sheet["B2"].number_format == "#,##0"
    assert book["限时办结"]["D2"].number_format == "0.0%"


def test_the_cover_says_filter_time_version_and_ledger(made: PerformanceReport, book: Workbook) -> None:
    cover = {row[0]: row[1] for row in book["说明"].iter_rows(values_only=True)}
    for label, value in (*made.filter_words, *made.stamp_words):
        assert cover[label] == value
    assert book["说明"].oddFooter.left.text.startswith("制表时间 2026-11-02 06:00")


def test_scores_and_second_notices_stand_in_the_workbook(made: PerformanceReport, book: Workbook) -> None:
    left = [row[-1] for row in islice(book["窗口考核"].iter_rows(values_only=True), 1, None)]
    assert left == [points for _, _, points in made.scores]
    rows = [row[:2] for row in islice(book["二次告知名单"].iter_rows(values_only=True), 1, None)]
    assert rows == [(each.window, each.number) for each in made.second_notices]
    assert rows


@pytest.mark.parametrize("name", DANGEROUS)
def test_a_name_that_begins_like_a_formula_stays_a_text(name: str) -> None:
    made = report(1)
    made = replace(made, whose=name, lines=(replace(made.lines[0], name=name),))
    cell = opened(made)["办件"]["A3"]
    assert (cell.data_type, cell.quotePrefix) == ("s", True)
    assert cell.value.replace("_x000D_", "\r") == name  # how a workbook writes a carriage return
    whole, line = table_of(made)
    assert line["窗口"] == f"'{name}"
    assert whole["窗口"].startswith(f"'{name}")
    assert whole["统计范围"] == f"'{name}"


# table and data


def test_the_table_has_every_figure_and_says_what_it_is_of(made: PerformanceReport) -> None:
    data = plain.as_csv(made)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = table_of(made)
    for row, counts in zip(rows, (made.total, *(line.counts for line in made.lines)), strict=True):
        for key, count in counts.items():
            label = count.indicator.label
            assert row[label] == str(count).replace(" ", ""), key
            if count.total is not None:
                assert (row[f"{label} n"], row[f"{label} N"]) == (str(count.n), str(count.total))
        assert {label: row[label] for label, _ in made.stamp_words} == dict(made.stamp_words)


def test_the_data_has_every_figure_and_what_it_is_of(made: PerformanceReport) -> None:
    data = json.loads(plain.as_json(made))
    assert (data["version"], data["ledger"]["head"]) == ("0.1.0", made.made.ledger_head)
    assert data["filter"] == {"by": "window", "of": "centre", "scope": ""}
    read = [data["total"], data["before"], *(line["figures"] for line in data["lines"])]
    meant = [made.total, made.before, *(line.counts for line in made.lines)]
    for figures, counts in zip(read, meant, strict=True):
        for key, count in counts.items():
            assert (figures[key]["n"], figures[key].get("of"), figures[key]["shown"]) == (
                count.n,
                count.total,
                str(count),
            )
    assert [each["score"] for each in data["scores"]] == [left for _, _, left in made.scores]
    assert [each["from"] for each in data["course"]] == [period.first.isoformat() for period in made.course]


def test_no_applicant_is_named(made: PerformanceReport) -> None:
    assert [set(each) for each in json.loads(plain.as_json(made))["second_notices"]] == [
        {"window", "number", "item", "received_on", "times"} for _ in made.second_notices
    ]


def test_the_paper_is_whole(paper: bytes) -> None:
    done = subprocess.run(["pdfinfo", "-"], input=paper, capture_output=True, check=True).stdout.decode()
    assert "A4" in done
    assert not subprocess.run(["pdftotext", "-", "-"], input=paper, capture_output=True, check=True).stderr
