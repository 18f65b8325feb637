"""What must hold of a published year and of a local exception: every doubt is a sentence that says what to do.

A calendar half understood is worse than none, because nobody sees it: every date would be wrong in silence. So a year
is refused whole, with all its faults at once, and never repaired by guessing.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from unicodedata import normalize

from window_desk.core.workdays import FIXED_HOLIDAYS, Calendar, Overlay, Year

LEGAL_HOLIDAYS = ("元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节")
"""The seven of 全国年节及纪念日放假办法 Art. 2; a year's arrangement names each of them."""

SEASONS = {
    "元旦": ((1, 1), (1, 1)),
    "春节": ((1, 21), (2, 21)),
    "清明节": ((4, 4), (4, 6)),
    "劳动节": ((5, 1), (5, 1)),
    "端午节": ((5, 27), (6, 26)),
    "中秋节": ((9, 7), (10, 9)),
    "国庆节": ((10, 1), (10, 3)),
}
"""Between what (month, day) each holiday falls, by sun and moon: some day off of its name lies there."""

FIXED_SINCE = {(5, 2): 2025}
"""The fixed days that the law added later, with their first year (the decree of November 2024)."""

WEEKDAYS = "一二三四五六日"

_HOLIDAY = "|".join(f"{name[:2]}节?" for name in LEGAL_HOLIDAYS)
HOLIDAYS = rf"(?:{_HOLIDAY})(?:[、和与及](?:{_HOLIDAY}))*"
"""A pattern: one legal holiday or several celebrated together, by their full or short names."""

_DOCUMENT = re.compile(r"(国办?发(?:明电)?)[〔\[(【](20\d\d)[〕\])】](\d+)号")


class Problem(StrEnum):
    """What is wrong with a year or a local exception; ``{…}`` are filled from ``Fault.facts``.

    The Chinese text is also the key of its translation.
    """

    EMPTY = "文件是空的，请把通知正文或表格存进去"
    NOT_TEXT = "文件不是文字（可能是 Word 或 PDF），请复制通知正文，另存为文本文件"
    NO_YEAR = "看不出是哪一年的安排，请保留标题“关于某某年部分节假日安排的通知”"
    TWO_YEARS = "文中有不止一年的安排：{years}，请一次只导入一年"
    NO_DOCUMENT = "没有文号，请在文中保留文号，或另外填写"
    TWO_DOCUMENTS = "填写的文号“{given}”与文中的“{found}”不一致，请核对"
    UNREADABLE = "看不懂“{text}”，请核对原文，只保留通知正文，或改用表格"
    NO_SUCH_DAY = "没有“{text}”这一天，请核对原文"
    NO_DAYS = "「{name}」没有写明放假日期，请核对原文"
    NO_NAME = "{day} 放假，但没有写节日名称，请补上"
    REPEATED = "「{name}」出现了不止一次，请只保留一份通知"
    WRONG_WEEKDAY = "{day} 是星期{real}，文中写的是星期{said}，请核对年份和日期"
    WRONG_COUNT = "「{name}」写的是 {said} 天，按日期是 {real} 天，请核对原文"
    NO_SPAN = "「{name}」从 {first} 到 {last} 不成一段假期，请核对日期；跨年的请写明年份"
    OTHER_YEAR = "{day} 不在 {year} 年的安排之内，请核对年份"
    TWICE = "{day} 写了不止一次，请删去重复的"
    BOTH = "{day} 既放假又上班，请核对原文"
    NO_MAKEUP = "{day} 是星期{real}，本来就上班，不会是调休上班日，请核对日期"
    NO_WEEKEND = "「{name}」写的是与周末连休，{day} 却不挨着周末，请核对日期"
    FAR = "{day} 上班，离「{name}」太远，请核对日期；确实如此的，请改用表格"
    UNBALANCED = (
        "工作日放假 {off} 天、调休上班 {makeup} 天，相差应为法定的 {legal} 天，请核对有无遗漏；确实如此的，请改用表格"
    )
    WRONG_SEASON = "「{name}」不会在 {first} 前后，请核对月份和日期"
    MISSING = "没有「{name}」的安排，七个法定节日必须齐全，请核对原文"
    NOT_OFF = "{day} 依法放假（全国年节及纪念日放假办法第二条），这里没有，请核对原文"
    NO_REASON = "请写明当地放假或上班的原因"
    OUTSIDE = "{day} 不在日历之内（{first} 至 {last}），请核对日期"
    ALREADY_OFF = "{day} 按现有日历本来就放假，不必另行规定"
    ALREADY_WORKS = "{day} 按现有日历本来就上班，不必另行规定"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong: the reason, the facts that fill it, and the line of the text (0: of the whole)."""

    reason: Problem
    facts: Mapping[str, str] = field(default_factory=dict)
    line: int = 0

    def __str__(self) -> str:
        """The sentence in Chinese."""
        return self.reason.value.format(**self.facts)


class YearRefused(ValueError):
    """A text or table that is no sound year; ``faults`` are all that was found."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("；".join(map(str, self.faults)))


@dataclass(frozen=True, slots=True)
class SaidDay:
    """One day as the text or table says it: off, under the name of a holiday, or worked; and in which line."""

    on: date
    works: bool
    name: str
    line: int


def holiday_names(text: str) -> str:
    """The legal holidays that ``text`` names, in full; anything else as it stands (a day off given once only)."""
    if not re.fullmatch(HOLIDAYS, text):
        return text
    return "、".join(
        legal for short in re.split("[、和与及]", text) for legal in LEGAL_HOLIDAYS if legal[:2] == short[:2]
    )


def document_number(text: str) -> str:
    """The first State Council document number (文号) in ``text``, written as it should be; empty where it has none."""
    found = _DOCUMENT.search("".join(normalize("NFKC", text).split()))
    return f"{found[1]}〔{found[2]}〕{found[3]}号" if found else ""


def sound_year(year: int, written: str, given: str, said: Iterable[SaidDay | Fault]) -> Year:
    """The year that the days ``said`` add up to; ``YearRefused`` for every fault, those already found first.

    ``written`` is the document number in the text, ``given`` the one from outside; one is enough, two must agree.
    """
    said = tuple(said)
    days = tuple(thing for thing in said if isinstance(thing, SaidDay))
    given = document_number(given) or given.strip()
    faults = [thing for thing in said if isinstance(thing, Fault)]
    faults += _of_days(year, days)
    if not faults:  # what is missing can only be told once everything was read
        faults += _of_the_whole(year, days)
    faults += _of_document(written, given)
    if faults:
        raise YearRefused(faults)
    off = {day.on: day.name for day in days if not day.works}
    return Year(year, written or given, off, frozenset(day.on for day in days if day.works))


def _of_document(written: str, given: str) -> Iterator[Fault]:
    if not written and not given:
        yield Fault(Problem.NO_DOCUMENT)
    elif written and given and written != given:
        yield Fault(Problem.TWO_DOCUMENTS, {"given": given, "found": written})


def _of_days(year: int, days: tuple[SaidDay, ...]) -> Iterator[Fault]:
    off = {day.on for day in days if not day.works}
    said = Counter[tuple[date, bool]]()
    for day in days:
        said[day.on, day.works] += 1
        if said[day.on, day.works] == 2:
            yield Fault(Problem.TWICE, {"day": str(day.on)}, day.line)
        if day.works and day.on in off:
            yield Fault(Problem.BOTH, {"day": str(day.on)}, day.line)
        elif day.works and day.on.weekday() < 5:
            yield Fault(Problem.NO_MAKEUP, {"day": str(day.on), "real": WEEKDAYS[day.on.weekday()]}, day.line)
        if not date(year - 1, 12, 1) <= day.on <= date(year + 1, 1, 31):
            yield Fault(Problem.OTHER_YEAR, {"day": str(day.on), "year": str(year)}, day.line)


def _of_the_whole(year: int, days: tuple[SaidDay, ...]) -> Iterator[Fault]:
    for name in LEGAL_HOLIDAYS:
        off = sorted(day.on for day in days if not day.works and name in day.name.split("、"))
        (month, first), (to_month, last) = SEASONS[name]
        if not off:
            yield Fault(Problem.MISSING, {"name": name})
        elif not any(date(year, month, first) <= day <= date(year, to_month, last) for day in off):
            yield Fault(Problem.WRONG_SEASON, {"name": name, "first": str(off[0])})
    off_days = {day.on for day in days if not day.works}
    for month, day in sorted(FIXED_HOLIDAYS):
        if date(year, month, day) not in off_days and year >= FIXED_SINCE.get((month, day), 0):
            yield Fault(Problem.NOT_OFF, {"day": str(date(year, month, day))})


def overlay_faults(calendar: Calendar, overlay: Overlay) -> tuple[Fault, ...]:
    """Why a local exception (全国年节及纪念日放假办法 Art. 4) may not be published over ``calendar``; empty if it may.

    One that changes nothing is refused: it would only hide from its author that the day or the word is wrong. An
    exception is taken back by its opposite, which does change something.
    """
    day = str(overlay.on)
    found = []
    if not overlay.document.strip():
        found.append(Fault(Problem.NO_DOCUMENT))
    if not overlay.reason.strip():
        found.append(Fault(Problem.NO_REASON))
    if not calendar.first <= overlay.on <= calendar.last:
        found.append(Fault(Problem.OUTSIDE, {"day": day, "first": str(calendar.first), "last": str(calendar.last)}))
    elif calendar.is_workday(overlay.on) == overlay.works:
        found.append(Fault(Problem.ALREADY_WORKS if overlay.works else Problem.ALREADY_OFF, {"day": day}))
    return tuple(found)
