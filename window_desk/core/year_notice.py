"""The State Council's notice of a year's holidays (国务院办公厅关于…年部分节假日安排的通知), read into a ``Year``.

A paragraph names a holiday and says its days off; sentences behind it say the make-up days, and what is only advice.
The wordings are those of the notices since 2013: whole spans, single days beside a weekend, a day in lieu (补休), spans
over New Year. Whatever speaks of a day and is not understood is refused (``year_check.YearRefused``), with its line.
``read`` takes a notice or a table (``year_table``), in whatever encoding a Chinese PC saved it.
"""

import codecs
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from unicodedata import category, normalize

from window_desk.core import year_table
from window_desk.core.workdays import DAY, Year
from window_desk.core.year_check import (
    HOLIDAYS,
    WEEKDAYS,
    Fault,
    Problem,
    SaidDay,
    YearRefused,
    document_number,
    holiday_names,
    sound_year,
)

LONGEST = 15
"""A span of more days is a slip of the pen: no holiday was ever longer than ten days (春节 2020)."""
FARTHEST, FARTHEST_FROM_OWN = 9, 14
"""How many days a make-up day lies at most from any day off, and from those of its own holiday; it never was more than
six (since 2004) and eleven (国庆节 2026).
"""
LEGAL_DAYS, LEGAL_DAYS_UNTIL_2024 = 13, 11
"""What the weekdays off less the make-up days come to: the legal days of 全国年节及纪念日放假办法 Art. 2, since a legal
day on a weekend is made good and everything else only moved. So it was in every notice for 2008 to 2026.
"""

_TITLE = re.compile(r"(20\d\d)年(?:部分)?(?:法定)?节假日|现将(20\d\d)年")
_HEADING = re.compile(rf"({HOLIDAYS}):")
_SIGNATURE = re.compile(r"国务院办公厅20\d\d年\d{1,2}月\d{1,2}日")
_END = re.compile(r"。(?!共)|(?<=[假休息班天])[,;](?=\d|次年)")
"""Where a statement ends: at the full stop, or at a comma behind which the next days begin."""

_TO = "至到~〜—–-"
_DAY = r"(?:(?:(?P<year>\d{4})|(?P<next>次))年)?(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})日(?:\((?P<note>[^()]*)\))?"
_DAY_OF_LIST = re.compile(rf"(?P<to>[{_TO}])?{_DAY}")
_ANY_DAY = re.sub(r"\?P<\w+>", "?:", _DAY)
_ANY_SPAN = rf"{_ANY_DAY}(?:[{_TO}]{_ANY_DAY})?"
_STATEMENT = re.compile(rf"({_ANY_SPAN}(?:[、,和及]{_ANY_SPAN})*)(?:均|正常|照常|调休)*(放假|补休|休息|上班)([^月日]*)")
_COUNT = re.compile(r"(?:共计?|放假)(\d+)天")
_WEEKDAY = re.compile(r"(?:周|星期)([一二三四五六日天])")


def read(data: bytes, document: str = "") -> Year:
    """The year that a file says; ``document`` is its number where the file has none. ``YearRefused``."""
    text = _decoded(data)
    if not text.strip():
        raise YearRefused([Fault(Problem.EMPTY)])
    return year_table.read(text, document) if year_table.looks_like_one(text) else _notice(text, document)


def _decoded(data: bytes) -> str:
    """The text of a file saved on a Chinese PC: UTF-8, UTF-16 with its mark, else GB 18030 (which GBK is part of)."""
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise YearRefused([Fault(Problem.NOT_TEXT)])


@dataclass(frozen=True, slots=True)
class _Flat:
    """The characters of a notice without layout (spaces, breaks, width), each with the line it came from.

    Copied notices break lines anywhere, so that a sentence ends at its full stop and nowhere else.
    """

    text: str
    lines: Sequence[int]


def _flat(text: str) -> _Flat:
    kept = [
        (character, number)
        for number, line in enumerate(text.splitlines(), 1)
        for character in normalize("NFKC", line)
        if not character.isspace() and category(character) != "Cf"
    ]
    return _Flat("".join(character for character, _ in kept), [number for _, number in kept])


def _notice(text: str, document: str) -> Year:
    flat = _flat(text)
    years = sorted({one or other for one, other in _TITLE.findall(flat.text)})
    if len(years) != 1:
        raise YearRefused([Fault(Problem.TWO_YEARS, {"years": "、".join(years)}) if years else Fault(Problem.NO_YEAR)])
    year = int(years[0])
    said = tuple(_said(flat, year))
    return _balanced(sound_year(year, document_number(flat.text), document, (*said, *_far(said))))


def _balanced(year: Year) -> Year:
    """``year`` itself; ``YearRefused`` where the sum shows that a day was left out or put in."""
    off, makeup = sum(day.weekday() < 5 for day in year.off), len(year.makeup)
    legal = LEGAL_DAYS if year.year > 2024 else LEGAL_DAYS_UNTIL_2024
    if off - makeup != legal:
        facts = {"off": str(off), "makeup": str(makeup), "legal": str(legal)}
        raise YearRefused([Fault(Problem.UNBALANCED, facts)])
    return year


def _said(flat: _Flat, year: int) -> Iterator[SaidDay | Fault]:
    """Everything the paragraphs say, heading by heading, down to the signature."""
    headings, seen = list(_HEADING.finditer(flat.text)), set[str]()
    if not headings:
        return
    signature = _SIGNATURE.search(flat.text, headings[0].end())
    end = signature.start() if signature else len(flat.text)
    headings = [heading for heading in headings if heading.start() < end]
    for heading, stop in zip(headings, [*(h.start() for h in headings[1:]), end], strict=True):
        name, line = holiday_names(heading[1]), flat.lines[heading.start()]
        if seen & set(name.split("、")):
            yield Fault(Problem.REPEATED, {"name": name}, line)
            continue
        seen.update(name.split("、"))
        said = tuple(_paragraph(flat, heading.end(), stop, year, name))
        yield from said
        if not any(isinstance(thing, Fault) or not thing.works for thing in said):
            yield Fault(Problem.NO_DAYS, {"name": name}, line)


def _far(said: Sequence[SaidDay | Fault]) -> Iterator[Fault]:
    """The make-up days that no holiday explains: a slip by a week or a month may still fall on a weekend."""
    days = [thing for thing in said if isinstance(thing, SaidDay)]
    off = [day for day in days if not day.works]
    for day in days:
        away = [(abs((day.on - other.on).days), other.name == day.name) for other in off]
        near = any(gap <= FARTHEST for gap, _ in away) and any(gap <= FARTHEST_FROM_OWN for gap, own in away if own)
        if day.works and not near:
            yield Fault(Problem.FAR, {"day": str(day.on), "name": day.name}, day.line)


def _paragraph(flat: _Flat, start: int, stop: int, year: int, name: str) -> Iterator[SaidDay | Fault]:
    """What stands behind one heading, statement by statement; what speaks of no day, and advice, is passed over."""
    for end, after in (*(end.span() for end in _END.finditer(flat.text, start, stop)), (stop, stop)):
        text = flat.text[start:end]
        advice = text.startswith("鼓励") and "放假" not in text and "上班" not in text
        if re.search(r"\d日", text) and not advice:
            yield from _statement(text, flat.lines[start], year, name)
        start = after


def _statement(text: str, line: int, year: int, name: str) -> Iterator[SaidDay | Fault]:
    """The days of one statement, e.g. ``10月1日(周三)至8日(周三)放假调休,共8天``."""
    found = _STATEMENT.fullmatch(text)
    if found is None:
        yield Fault(Problem.UNREADABLE, {"text": text if len(text) <= 40 else f"{text[:40]}…"}, line)
        return
    listed, verb, rest = found.groups()
    told = tuple(_days(listed, line, year, name))
    days = [day for day in told if isinstance(day, date)]
    yield from (SaidDay(day, verb == "上班", name, line) if isinstance(day, date) else day for day in told)
    if "与周末连休" in rest and days and _joined(days) == len(days):
        yield Fault(Problem.NO_WEEKEND, {"name": name, "day": str(days[0])}, line)
    counts = {len(days), _joined(days)} if "连休" in rest and days else {len(days)}
    count = _COUNT.search(text)
    if count and len(days) == len(told) and int(count[1]) not in counts:
        yield Fault(Problem.WRONG_COUNT, {"name": name, "said": count[1], "real": str(len(days))}, line)


def _joined(days: Sequence[date]) -> int:
    """How many days off in a row ``days`` make with the weekends they touch (与周末连休)."""
    first, last = min(days), max(days)
    while (first - DAY).weekday() > 4:
        first -= DAY
    while (last + DAY).weekday() > 4:
        last += DAY
    return (last - first).days + 1


def _days(listed: str, line: int, year: int, name: str) -> Iterator[date | Fault]:
    """Each day of a list of days and spans; what the end of a span leaves out is as at its beginning."""
    before: date | None = None
    for said in _DAY_OF_LIST.finditer(listed):
        day = _day(said, before, year, name)
        if day is None:
            yield Fault(Problem.NO_SUCH_DAY, {"text": said[0].lstrip(_TO)}, line)
            return
        if abs(day.year - year) > 1:
            yield Fault(Problem.OTHER_YEAR, {"day": str(day), "year": str(year)}, line)
            return
        weekday = _WEEKDAY.search(said["note"] or "")
        if weekday and WEEKDAYS.index(weekday[1].replace("天", "日")) != day.weekday():
            facts = {"day": str(day), "real": WEEKDAYS[day.weekday()], "said": weekday[1]}
            yield Fault(Problem.WRONG_WEEKDAY, facts, line)
        first = before + DAY if said["to"] and before else day
        if not 0 <= (day - first).days < LONGEST:
            yield Fault(Problem.NO_SPAN, {"name": name, "first": str(before), "last": str(day)}, line)
            return
        yield from (first + DAY * n for n in range((day - first).days + 1))
        before = day


def _day(said: re.Match[str], before: date | None, year: int, name: str) -> date | None:
    """The day meant, ``None`` for no day. A December day of 元旦 is of the year before the notice's, unless it says."""
    month = int(said["month"] or (before.month if before else 0))
    if said["year"]:
        year = int(said["year"])
    elif said["next"]:
        year = before.year + 1 if before else year + ("元旦" not in name)
    elif before and (said["to"] or not said["month"]):
        year = before.year
    elif "元旦" in name and month == 12:
        year -= 1
    try:
        return date(year, month, int(said["day"]))
    except ValueError:
        return None
