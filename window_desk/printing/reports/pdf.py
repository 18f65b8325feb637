"""A report as PDF: what matters first, then the course, the tables, the scores, and how every figure is reckoned."""

from collections.abc import Callable, Iterator, Sequence
from io import BytesIO

from reportlab.platypus.flowables import Flowable

from window_desk.core.figures import Counts
from window_desk.core.indicator_words import READING, formula
from window_desk.core.report_findings import findings
from window_desk.core.report_sections import BY_KEY, CARRIED, RATES, SECTIONS, Section
from window_desk.core.report_words import LINES
from window_desk.core.reports import BELOW, Line, PerformanceReport, target
from window_desk.core.window_score import FULL, Deduction
from window_desk.printing.blocks import Field
from window_desk.printing.drawing import check_coverage, new_canvas
from window_desk.printing.page import paginate
from window_desk.printing.progress import page_drawn
from window_desk.printing.reports import frame
from window_desk.printing.reports.charts import Bar, Course, Headlines
from window_desk.printing.reports.tables import CELL, NOTE, STRONG, Heading, Sheet, Shown
from window_desk.printing.typesetting import Span, Text

NO_LINES = "没有可以列的{what}。"
NOT_LISTED = "本表没有数字的 {n} 个{what}不列。"
NAME_SHARE = 170.0
COUNT_SHARE, SHARE_SHARE = 52.0, 84.0
"""How wide a column of names, of counts and of shares n/N is, against each other."""

Part = tuple[str, str, Sheet | None]
"""A part of the report: its title, a note below it, and its table."""


def render(report: PerformanceReport, progress: Callable[[int, int], None] = page_drawn) -> bytes:
    """The report as PDF; the same report gives the same bytes. ``progress`` is told ``(pages done, all)``.

    Raises ``Undrawable`` where no font at hand has a character, before anything is drawn.
    """
    parts = list(_parts(report))
    check_coverage((*_fields(report), *(field for part in parts for field in _texts(part))))
    flowables = [*_first_page(report), *(flowable for part in parts for flowable in _flowables(part))]
    pages = paginate(flowables, frame.BOTTOM, frame.top, frame.COLUMN)
    file = BytesIO()
    canvas = new_canvas(file, frame.title_words(report), report.centre, frame.SIZE)
    canvas.setSubject("　".join(f"{label} {value}" for label, value in (*report.filter_words, *report.stamp_words)))
    for number, page in enumerate(pages):
        frame.draw_frame(canvas, report, number, len(pages))
        for flowable, y in page:
            flowable.drawOn(canvas, frame.MARGIN, y)
        canvas.showPage()
        progress(number + 1, len(pages))
    canvas.showOutline()
    canvas.save()
    return file.getvalue()


def _fields(report: PerformanceReport) -> Iterator[Field]:
    yield "页眉页脚", "".join(frame.frame_texts(report))
    yield "提请注意", "".join(findings(report))


def _texts(part: Part) -> Iterator[Field]:
    title, note, sheet = part
    yield title, title + note
    if sheet:
        yield from sheet.texts()


def _flowables(part: Part) -> Iterator[Flowable]:
    title, note, sheet = part
    yield Heading(title)
    if note:
        yield Text([Span(note, NOTE)], space=2, following=40 if sheet else 0)
    if sheet:
        yield from sheet.flowables(frame.COLUMN)


def _first_page(report: PerformanceReport) -> Iterator[Flowable]:
    yield Headlines(report.headlines)
    carried = "　".join(f"{name} {report.total[key].n:,}" for key, name in zip(CARRIED, _EQUATION, strict=True))
    yield Text([Span("办件　", STRONG), Span(carried, CELL)], space=8)
    yield Text([Span("提请注意　", STRONG), Span("".join(findings(report)), CELL)], space=3)
    yield Heading("各月走势", following=256)
    yield Course(report.course, report.headlines)


_EQUATION = ("结转", "+ 收件", "= 办结", "+ 在办")


def _parts(report: PerformanceReport) -> Iterator[Part]:
    what = LINES[report.wanted.by]
    yield "各月数字", "", _months(report)
    yield f"三个百分百（按{what}）", f"格内长条从 0 到 100 %；低于目标的写明“{BELOW}”。{report.caveat}", _rates(report)
    for section in SECTIONS:
        yield f"{section.title}（按{what}）", *_section(report, section)
    yield "窗口考核", f"满分 {FULL} 分，按中心公布的扣分表逐项扣减，扣完为止。", _scores(report)
    if report.second_notices:
        yield "二次告知名单", "先前没有告知、后来才提出要求的办件，按窗口排列。", _second_notices(report)
    else:
        yield "二次告知名单", "本期没有二次告知。", None
    yield "指标口径", READING, _formulas()
    yield "台账链首", "每台设备一条链；链首校验与 window-desk verify 所列的相同。", _heads(report)


def _named_lines(report: PerformanceReport, lines: Sequence[Line]) -> Iterator[tuple[str, Counts]]:
    """The whole first, then each line; only the whole where it is the one line."""
    yield report.whose, report.total
    if not (len(lines) == 1 and lines[0].scope == report.wanted.scope):
        yield from ((line.name, line.counts) for line in lines)


def _months(report: PerformanceReport) -> Sheet:
    keys = (("received", "收件"), ("finished", "办结"), *RATES)
    rows: list[tuple[Shown, ...]] = [
        (f"{period.first.year} 年 {period.first.month} 月", *(counts[key] for key, _ in keys))
        for period, counts in report.course.items()
    ]
    return Sheet(("月份", *(name for _, name in keys)), (120, 60, 60, 100, 100, 100), tuple(rows), sum=False)


def _rates(report: PerformanceReport) -> Sheet:
    aims = [target(key, report.policy) for key, _ in RATES]
    rows: list[tuple[Shown, ...]] = []
    for n, (name, counts) in enumerate(_named_lines(report, report.lines)):
        rows.append((name, *(Bar(counts[key], aim, n == 0) for (key, _), aim in zip(RATES, aims, strict=True))))
    heads = (f"{name}（目标 {aim} %）" for (_, name), aim in zip(RATES, aims, strict=True))
    return Sheet((LINES[report.wanted.by], *heads), (NAME_SHARE, 197, 197, 197), tuple(rows), words=4)


def _section(report: PerformanceReport, section: Section) -> tuple[str, Sheet]:
    lines, what = report.with_figures(section), LINES[report.wanted.by]
    left = len(report.lines) - len(lines)
    rows: tuple[tuple[Shown, ...], ...]
    rows = tuple((name, *(counts[key] for key, _ in section.columns)) for name, counts in _named_lines(report, lines))
    shares = [COUNT_SHARE if report.total[key].total is None else SHARE_SHARE for key, _ in section.columns]
    note = section.note + (NOT_LISTED.format(n=left, what=what) if left else "")
    return note, Sheet((what, *(name for _, name in section.columns)), (NAME_SHARE, *shares), rows)


def _scores(report: PerformanceReport) -> Sheet | None:
    if not report.scores:
        return None
    names = [line.figure.indicator.label for line in report.scores[0][1]]
    rows = tuple((window.name, *map(_off, lines), str(left)) for window, lines, left in report.scores)
    return Sheet(("窗口", *names, "得分"), (NAME_SHARE, *(90 for _ in names), 60), rows, sum=False)


def _off(line: Deduction) -> str:
    said = f"{line.figure.n:,} {line.figure.indicator.unit}"
    return f"{said}，扣 {line.off} 分" if line.off else said


def _second_notices(report: PerformanceReport) -> Sheet:
    rows = tuple(
        (each.window, each.number, each.item, f"{each.received_on or ''}", str(each.times))
        for each in report.second_notices
    )
    return Sheet(("窗口", "受理编号", "事项", "收件", "次数"), (150, 150, 260, 80, 50), rows, words=4, sum=False)


def _formulas() -> Sheet:
    rows = tuple(
        (BY_KEY[key].label, formula(BY_KEY[key]), BY_KEY[key].unit, section.source)
        for section in SECTIONS
        for key, _ in section.columns
    )
    return Sheet(("指标", "算法", "单位", "依据"), (130, 380, 44, 200), rows, words=4, sum=False)


def _heads(report: PerformanceReport) -> Sheet:
    rows = tuple((str(head.device_id), f"{head.seq:,}", head.short) for head in report.made.heads)
    return Sheet(("设备", "记录数", "链首校验"), (300, 90, 120), rows, sum=False)
