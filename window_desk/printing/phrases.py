"""The turns of phrase all papers share: dates, counts, limits, the fields of a case, and why a date is that date."""

from datetime import date, datetime, timedelta
from typing import Protocol
from uuid import UUID

from window_desk.core.catalogue import Limit, Unit
from window_desk.core.entry import CHINA, Hand
from window_desk.core.papers import PaperFacts, Wording
from window_desk.core.party import ID_LABELS, Party
from window_desk.core.workdays import DAY, Skipped
from window_desk.printing.blocks import Field, Grid
from window_desk.printing.closing import Signature

_UNITS = {Unit.WORKDAYS: "个工作日", Unit.NATURAL_DAYS: "日", Unit.MONTHS: "个月"}


def long_date(day: date) -> str:
    """A date as law texts write it: ``2026 年 11 月 20 日``."""
    return f"{day.year} 年 {day.month} 月 {day.day} 日"


def with_weekday(day: date, mark: str = "") -> str:
    """A date with its weekday and a mark, if any: ``2027 年 1 月 4 日（周一，暂定）``."""
    return f"{long_date(day)}（周{'一二三四五六日'[day.weekday()]}{mark}）"


def to_the_minute(moment: datetime) -> str:
    """An aware moment in China's time: ``2026 年 11 月 20 日 10:21``."""
    local = moment.astimezone(CHINA)
    return f"{long_date(local.date())} {local:%H:%M}"


def limit_words(limit: Limit) -> str:
    """A limit in its own unit: ``5 个工作日``."""
    return f"{limit.n} {_UNITS[limit.unit]}"


def count_words(originals: int, copies: int) -> str:
    """How many pieces: ``原件 2、复印件 1``; empty where there are none."""
    return "、".join(f"{word} {n}" for word, n in (("原件", originals), ("复印件", copies)) if n)


class Worded(Protocol):
    """What is set in a wording: a paper or a leaflet."""

    @property
    def wording(self) -> Wording:
        """Its text."""


def words(facts: Worded, key: str, **values: object) -> str:
    """A text of the wording with its facts filled in."""
    return facts.wording.texts[key].format(**values)


def case_fields(facts: PaperFacts, *last: Field) -> Grid:
    """Who applies for what: the grid at the head of every paper, with the paper's own ``last`` row."""

    def label(key: str) -> str:
        return words(facts, f"label_{key}")

    applicant = facts.applicant
    number = ID_LABELS[applicant.id_kind], applicant.masked_number
    phone = label("phone"), applicant.masked_phone or words(facts, "no_phone")
    return Grid(
        (
            ((label("applicant"), applicant.name), number),
            ((label("agent"), _agent(facts.agent) or words(facts, "no_agent")), phone),
            ((label("item"), facts.item.name),),
            last,
        )
    )


def _agent(agent: Party | None) -> str:
    return f"{agent.name}　{agent.masked_number}" if agent else ""


def at_window(facts: PaperFacts, number: int, staff_no: str = "") -> str:
    """A window of the centre and, where one is named, the officer there: ``5 号窗口　综合受理　陈静``."""
    window = facts.roster.window(number)
    parts = (
        words(facts, "window", number=number),
        window.name if window else "",
        staff_no and facts.roster.name_of(staff_no),
    )
    return "　".join(part for part in parts if part)


def in_hand_of(facts: PaperFacts, hand: Hand) -> str:
    """Who has a matter in hand, and where: ``王敏（代 A 岗 赵强）　3 号窗口　市场监管``."""
    return f"{facts.roster.signature(hand)}　{at_window(facts, hand.window)}"


def asker_fields(facts: PaperFacts, person: UUID | None) -> tuple[Field, Field]:
    """Who asked or complained, and the masked phone; nobody where unsaid, and no guess where the record is not here."""
    party = facts.people.get(person) if person else None
    name = party.name if party else words(facts, "person_elsewhere" if person else "nobody")
    phone = (party.masked_phone if party else "") or words(facts, "no_phone")
    return (words(facts, "label_person"), name), (words(facts, "label_phone"), phone)


def signatures(facts: PaperFacts, *who: str) -> tuple[Signature, ...]:
    """Lines to sign, one for each key of the wording."""
    return tuple(Signature(words(facts, key), words(facts, "sign_date")) for key in who)


def reckoning(facts: PaperFacts, start: date, due: date) -> str:
    """Why ``due`` is that many working days after ``start``, in one line (MISSION B3)."""
    first, odd = long_date(start + DAY), facts.calendar.odd_days(start, due)
    if not odd:
        return words(facts, "reckoning_plain", first=first, start=long_date(start))
    return words(facts, "reckoning_odd", first=first, start=long_date(start), odd=_odd_words(facts, odd))


def _odd_words(facts: PaperFacts, odd: tuple[Skipped, ...]) -> str:
    """``不计 9 月 25 日（中秋节）；计入 9 月 20 日（调休上班），依据国办发明电〔2025〕7号``."""
    reasons = {skipped.reason: skipped.reason.rpartition("（") for skipped in odd}  # "中秋节（国办发明电〔2025〕7号）"
    kinds = []
    for counts, key in ((False, "odd_off"), (True, "odd_worked")):
        days: dict[str, list[date]] = {}
        for skipped in odd:
            if skipped.counts is counts:
                name, _, rest = reasons[skipped.reason]
                days.setdefault(name or rest, []).append(skipped.on)
        spans = [words(facts, "odd_day", days=_spans(on), reason=reason) for reason, on in days.items()]
        kinds += [words(facts, key, days="、".join(spans))] if spans else []
    documents = dict.fromkeys(rest.removesuffix("）") for name, _, rest in reasons.values() if name)
    return "；".join(kinds) + (words(facts, "odd_basis", documents="、".join(documents)) if documents else "")


def _spans(days: list[date]) -> str:
    """Days as spans: ``10 月 1 日至 2 日、5 日至 7 日``."""
    spans: list[list[date]] = []
    for day in days:
        if spans and day - spans[-1][-1] == timedelta(days=1):
            spans[-1].append(day)
        else:
            spans.append([day])
    parts, month = [], 0
    for span in spans:
        parts.append(_day(span[0], month) + (f"至 {_day(span[-1], span[0].month)}" if len(span) > 1 else ""))
        month = span[-1].month
    return "、".join(parts)


def _day(day: date, month: int) -> str:
    return f"{day.day} 日" if day.month == month else f"{day.month} 月 {day.day} 日"
