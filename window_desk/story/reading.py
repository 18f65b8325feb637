"""Reading a story: one line an act, as in the paper 台账, between them what must hold. See ``docs/stories.md``.

Reading is forgiving in form (any encoding Windows writes, full-width signs, tabs) and strict in substance: a word it
does not know is a ``StoryError`` with the line and what to write instead.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from window_desk.core.entry import CHINA, Hand
from window_desk.story import words
from window_desk.story.errors import StoryError
from window_desk.story.scene import HEADERS, Scene, set_scene
from window_desk.story.script import ActLine, ClaimLine, DayLine, Late, Line, Script

_DATE = r"(?:\d{4}[-/.年]\s?)?\d{1,2}[-/.月]\d{1,2}日?"
_TIME = r"\d{1,2}[:：]\d{2}(?:[:：]\d{2})?"
_LEAD = re.compile(rf"(?P<mark>[✗✘×])|[\[【](?P<label>[^\]】]*)[\]】]|(?P<date>{_DATE})(?!\d)|(?P<time>{_TIME})")
_WHO = re.compile(r"^(?P<name>[^\s（(]+)\s*(?:[（(]\s*代\s*(?P<absent>[^）)]+?)\s*[）)])?\s*")
_LATE = re.compile(
    rf"[（(]\s*补录\s*(?P<date>{_DATE})?\s*(?P<time>{_TIME})?\s*(?:[，,：:]?\s*(?P<why>[^）)]*))?[）)]\s*"
)
_ARROW = re.compile(r"\s*(?:→|⇒|->|=>)\s*")
_WIDE = {0x3000: " ", 0x09: " ", 0xFEFF: "", 0xA0: " "} | {ord("０") + n: str(n) for n in range(10)}
_KNOWN = "全部写法见 docs/stories.md"
_OPENING = time(9)
_CLOSING = time(17)


def decode(data: bytes) -> str:
    """The text of a story file, in whichever encoding an editor left it; ``StoryError`` where it is no text."""
    for encoding in ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise StoryError(1, "不是文本文件，请用记事本另存为 UTF-8 编码的文本再试")


def read(text: str) -> Script:
    """The script of a story."""
    numbered = [(no, line) for no, line in _joined(text) if line and not line.startswith(("#", "＃"))]
    heads = [(no, line) for no, line in numbered if _first_word(line) in HEADERS]
    scene = set_scene(heads)
    reader = _Reader(scene)
    lines = tuple(line for no, text in numbered if _first_word(text) not in HEADERS for line in reader.read(no, text))
    if not any(isinstance(line, ActLine) for line in lines):
        raise StoryError(1, "没有一行办件记录。请照“2025-03-03 09:00 王敏 首问 开小吃店要办什么证”的样子写")
    return Script(scene, lines)


def _joined(text: str) -> Iterator[tuple[int, str]]:
    """The lines with their numbers, those that begin with ``…`` joined to the one before."""
    held: tuple[int, str] | None = None
    for no, raw in enumerate(text.translate(_WIDE).splitlines(), 1):
        line = raw.strip()
        if held and line.startswith(("…", "...")):
            held = (held[0], f"{held[1]} {line.lstrip('….').strip()}")
            continue
        if held:
            yield held
        held = (no, line)
    if held:
        yield held


def _first_word(line: str) -> str:
    return re.split(r"[\s：:=＝]", line, maxsplit=1)[0]


class _Reader:
    """Reads line after line, each leaning on the one before for its day, its hour, its officer and its case."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        calendar = scene.calendar()
        self.years = calendar.first.year, calendar.last_published.year + 1
        self.at: datetime | None = None
        self.by: Hand | None = None
        self.label = ""

    def read(self, no: int, text: str) -> Iterator[Line]:
        """The lines that one line of text holds: a day, an act, claims."""
        if _first_word(text) == "今天":
            text = text.removeprefix("今天").strip(" ：:=＝")
            if not re.fullmatch(rf"{_DATE}\s*(?:{_TIME})?", text):
                raise StoryError(no, f"“{text}”不是日期，请写成“今天 2025-04-01”的样子")
        lead, rest = _lead(text)
        body, *claims = _ARROW.split(rest)
        self.label = lead.get("label", self.label).strip()
        moment = self._moment(no, lead.get("date"), lead.get("time"), _OPENING if body else _CLOSING)
        if not body:
            yield from self._said(no, text, moment if "date" in lead else None, claims)
            return
        self.at = moment
        if "mark" in lead and not claims:
            raise StoryError(no, "写了 ✗ 的一行要说明为什么不能办，例如“→ 必须说明理由”")
        yield self._act(no, text, body, claims.pop(0) if "mark" in lead else None)
        yield from self._said(no, text, None, claims)

    def _said(self, no: int, text: str, moment: datetime | None, claims: list[str]) -> Iterator[Line]:
        if moment:
            self.at = moment
            yield DayLine(no, text, moment)
        parts = tuple(part.strip() for claim in claims for part in re.split(r"[；;]", claim) if part.strip())
        if parts:
            yield ClaimLine(no, text, self.label, parts)

    def _moment(self, no: int, day: str | None, hour: str | None, otherwise: time) -> datetime:
        if not day and not self.at:
            raise StoryError(no, "第一行要写日期和时间，例如“2025-03-03 09:00”")
        on = self.day(no, day) if day else self.at.date()  # type: ignore[union-attr]
        if hour:
            return datetime.combine(on, _hour(no, hour), CHINA)
        if day or self.at is None:
            return datetime.combine(on, otherwise, CHINA)
        return self.at + timedelta(minutes=1)

    def day(self, no: int, text: str) -> date:
        """The day that ``text`` names, in the year of the line before where it names none."""
        numbers = [int(n) for n in re.findall(r"\d+", text)]
        if len(numbers) == 2:
            if self.at is None:
                raise StoryError(no, f"“{text}”没有写年份，请写成“2025-03-03”的样子")
            numbers.insert(0, self.at.year)
        try:
            day = date(*numbers)
        except ValueError:
            raise StoryError(no, f"没有“{text}”这一天，请核对日期") from None
        if not self.years[0] <= day.year <= self.years[1]:
            raise StoryError(no, f"“{text}”不在工作日历里，可以写 {self.years[0]} 至 {self.years[1]} 年")
        return day

    def _act(self, no: int, text: str, body: str, refused: str | None) -> ActLine:
        body, late = self._late(no, body)
        body = self._who(no, body)
        lead, body = _lead(body)
        self.label = lead.get("label", self.label).strip()
        word, said = _split(body)
        if long := words.SHORT.get(word):
            word, said = _split(f"{long} {said}")
        kind = words.kinds().get(word)
        assert self.by is not None  # _who put it there
        assert self.at is not None  # and read the moment
        if kind is None:
            raise StoryError(no, f"没有“{word}”这种记录{words.nearest(word, _all_words())}。{_KNOWN}")
        return ActLine(no, text, self.at, self.by, self.label, kind, said, late, refused)

    def _late(self, no: int, body: str) -> tuple[str, Late | None]:
        found = _LATE.search(body)
        if not found:
            return body, None
        if not found["date"] and not found["time"]:
            raise StoryError(no, "补录要写明实际发生的时间，例如“（补录 2025-03-05 16:30：停电）”")
        moment = self._moment(no, found["date"], found["time"], _OPENING)
        return body[: found.start()] + body[found.end() :], Late(moment, (found["why"] or "").strip())

    def _who(self, no: int, body: str) -> str:
        """``body`` without the officer, who is kept; one who is not named is the one of the line before."""
        found = _WHO.match(body)
        if found is None:
            raise StoryError(no, f"“{body}”前面要写人员，例如“王敏 受理”")
        hand = self.scene.hand(found["name"])
        if hand is None:
            if self.by and words.kind_named(found["name"]):
                return body
            known = tuple(officer.name for officer in self.scene.roster.officers)
            raise StoryError(
                no,
                f"名册里没有“{found['name']}”{words.nearest(found['name'], known)}。本故事的人员：{'、'.join(known)}",
            )
        self.by = hand
        if found["absent"]:
            absent = self.scene.hand(found["absent"])
            if absent is None:
                raise StoryError(no, f"名册里没有“{found['absent']}”，不知道代谁")
            self.by = replace(hand, stands_in_for=absent.officer)
        return body[found.end() :]


def _lead(text: str) -> tuple[dict[str, str], str]:
    """What stands before the officer, in any order (mark, case, date, time), and the rest."""
    lead: dict[str, str] = {}
    while (found := _LEAD.match(text)) and found.lastgroup and found.lastgroup not in lead:
        lead[found.lastgroup] = found[found.lastgroup]
        text = text[found.end() :].lstrip()
    return lead, text


def _split(body: str) -> tuple[str, str]:
    word, _, said = re.sub(r"[：:\s]+", " ", body, count=1).partition(" ")
    return word, said.strip()


def _hour(no: int, text: str) -> time:
    hour, minute, second = (*(int(n) for n in re.findall(r"\d+", text)), 0)[:3]
    try:
        return time(hour, minute, second)
    except ValueError:
        raise StoryError(no, f"没有“{text}”这个时间，请核对") from None


def _all_words() -> tuple[str, ...]:
    return (*words.SHORT, *words.kinds())
