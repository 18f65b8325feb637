"""The turns of phrase all papers share: dates, counts, limits, the fields of a case, and why a date is that date."""

import re
from datetime import date, datetime, timedelta
from string import Formatter
from typing import Protocol
from uuid import UUID

from window_desk.core.catalogue import Limit, Material, Unit
from window_desk.core.entry import CHINA, Hand
from window_desk.core.papers import PaperFacts, Wording
from window_desk.core.party import ID_LABELS, Party
from window_desk.core.posts import remedy_bodies
from window_desk.core.time_limits import LAWSUIT, RECONSIDERATION
from window_desk.core.workdays import DAY, Skipped
from window_desk.printing.blocks import NOTE, Field, Grid, Paragraph
from window_desk.printing.closing import Closing, Signature

_ARTICLE = re.compile(r"^([^《（]+?)(?=第[一二三四五六七八九十百零]+条)")
"""The title of a law before its article."""
_CLAUSE = re.compile(r"\[([^][]*\{[^][]*)\]")
"""A clause of a wording that is left out where a fact in it is empty: ``[，或者拨打 {phone}]``."""
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
    """A text of the wording with its facts filled in, without the clauses that nothing is known for."""

    def clause(found: re.Match[str]) -> str:
        asked = (name for _, name, _, _ in Formatter().parse(found[1]) if name)
        return found[1] if all(str(values[name]) for name in asked) else ""

    return _CLAUSE.sub(clause, facts.wording.texts[key]).format(**values)


def heading(facts: PaperFacts, key: str, **values: object) -> str:
    """A text of the paper's own variant where the wording has one: title, subtitle, basis and the like."""
    own = f"{key}_{facts.variant}"
    return words(facts, own if own in facts.wording.texts else key, **values)


def cited(article: str) -> str:
    """An article as papers cite it, ``《行政许可法》第四十二条``; a text that marks its titles itself, or names no
    article, as it is.
    """
    return _ARTICLE.sub(r"《\1》", article)


def remedies(facts: PaperFacts) -> str:
    """复议和诉讼: to whom and by when, each body by its name; where none is set, whom to ask (Art. 38)."""
    body, court = remedy_bodies(facts.department, facts.policy)
    return words(
        facts,
        "remedies",
        body=body or words(facts, "remedies_any_body"),
        court=court or words(facts, "remedies_any_court"),
        reconsideration=limit_words(RECONSIDERATION),
        reconsideration_basis=cited(RECONSIDERATION.basis),
        lawsuit=limit_words(LAWSUIT),
        lawsuit_basis=cited(LAWSUIT.basis),
    ) + ("" if body and court else words(facts, "remedies_ask", phone=facts.window.phone or facts.department.phone))


def case_fields(facts: PaperFacts, *last: Field) -> Grid:
    """Who applies for what: the grid at the head of every paper, with the paper's own ``last`` row."""

    def label(key: str) -> str:
        return words(facts, f"label_{key}")

    applicant = facts.applicant
    not_given = words(facts, "no_phone")
    number = ID_LABELS[applicant.id_kind], applicant.masked_number or not_given
    phone = label("phone"), applicant.masked_phone or not_given
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


def closing(facts: PaperFacts, *who: str, notes: Paragraph | None = None) -> Closing:
    """The end of a paper: a line to sign for each key of the wording, the seal square with body and date."""
    lines = tuple(Signature(words(facts, key), words(facts, "sign_date")) for key in who)
    department = facts.department
    return Closing(lines, department.seal, department.body, long_date(facts.entry.on), notes)


def asking(facts: PaperFacts, following: float) -> Paragraph:
    """Where to ask how far it is, and whom to complain to."""
    phone = facts.window.phone or facts.department.phone
    where = words(
        facts, "asking_where", number=facts.number, centre=facts.centre.name, window=facts.window.number, phone=phone
    )
    supervision = words(facts, "supervision", complaints=facts.department.complaint_phone)
    return Paragraph(f"\n{where}\n{supervision}", words(facts, "asking"), NOTE, following)


def origin(facts: PaperFacts, material: Material) -> str:
    """Where a material comes from: as the item says, else from whom in kind."""
    return material.source or words(facts, f"origin_{material.origin.value}")


def ended(sentence: str) -> str:
    """What a clerk typed, with a stop at its end."""
    return sentence if sentence.endswith(("。", "！", "？")) else f"{sentence}。"


def due_day(facts: PaperFacts, day: date) -> str:
    """A last day with its weekday, marked where it rests on a year without calendar."""
    return with_weekday(day, words(facts, "provisional_mark") if facts.calendar.is_provisional(day) else "")


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
