"""What a story says must hold (``→ 法定时限 2025-04-18``), compared with what does hold."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from window_desk.core import decision_time, one_time_notice, reviews
from window_desk.core.acts import BreachCode
from window_desk.core.bench import Bench
from window_desk.core.breaches import breaches
from window_desk.core.case import Case
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.entry import CHINA, Hand
from window_desk.core.figures import Report
from window_desk.core.handover import holder_on
from window_desk.core.signals import Blame, Level, cards
from window_desk.core.time_limits import clocks
from window_desk.story.errors import StoryError
from window_desk.story.scene import Scene
from window_desk.story.values import as_date
from window_desk.story.words import LEVELS, labels, member, nearest, word_of

_PATH = re.compile(r"(?P<path>[a-z_][\w./\-]*)\s*[=＝]\s*(?P<value>.*)")
_CLAIM = re.compile(r"(?P<what>[^\s（(]+)\s*(?:[（(](?P<whose>[^）)]*)[）)])?\s*(?P<said>.*)")


@dataclass(frozen=True, slots=True)
class View:
    """A case as somebody sees it at ``bench.now``; ``no`` is the line of the story that asks;
    ``figures`` are those of all its cases, ``whose`` the officer the claim names in brackets.
    """

    no: int
    scene: Scene
    case: Case
    bench: Bench
    figures: Callable[[], Report]
    whose: str = ""

    def wrong(self, why: str) -> StoryError:
        """That this line cannot be read."""
        return StoryError(self.no, why)


def differs(view: View, claim: str) -> str | None:
    """What holds instead of ``claim``; ``None`` where it holds. ``StoryError`` where it cannot be read."""
    if found := _PATH.fullmatch(claim):
        return _unlike(found["value"], *_say(view, _reach(view, found["path"])))
    found = _CLAIM.fullmatch(claim)
    if found is None:
        raise view.wrong(f"“{claim}”看不懂，请写成“法定时限 2025-04-18”的样子")
    if kind := member(ClockKind, found["what"]):
        return _clock_differs(view, kind, found["whose"] or "", found["said"])
    answer = ANSWERS.get(found["what"])
    if answer is None:
        known = (*ANSWERS, *labels(ClockKind))
        raise view.wrong(f"“{found['what']}”不知道怎么核对{nearest(found['what'], known)}。可以写：{'、'.join(known)}")
    return _unlike(found["said"], *answer(replace(view, whose=found["whose"] or ""), found["said"]))


def _unlike(said: str, *holds: str) -> str | None:
    return None if said.strip() in holds else holds[0]


# 时限


def _clock_differs(view: View, kind: ClockKind, whose: str, said: str) -> str | None:
    """What the clocks of that kind say, unless one of them is all that is said."""
    running = [c for c in clocks(view.case, view.bench) if c.kind is kind and whose in c.label]
    words = [word for word in re.split(r"[\s，,]+", said) if word]
    if words == ["无"]:
        return "；".join(_clock_words(view, c) for c in running) or None
    if not words:
        raise view.wrong("时限后面要写日期或“无、超期、未超期、暂停、暂定、完成、未完成”")
    if any(all(_fits(view, clock, word) for word in words) for clock in running):
        return None
    return "；".join(_clock_words(view, c) for c in running) or "无"


def _fits(view: View, clock: Clock, word: str) -> bool:
    if test := _CLOCK_WORDS.get(word):
        return test(clock, view.bench.today)
    prefix = next((p for p in _CLOCK_DAYS if word.startswith(p) and p), "")
    day = as_date(word.removeprefix(prefix), view.bench.today.year)
    if day is None:
        raise view.wrong(f"“{word}”不行，时限后面可以写日期、起和日期、完成和日期、{'、'.join(_CLOCK_WORDS)}、无")
    return _CLOCK_DAYS[prefix](clock) == day


_CLOCK_WORDS: Mapping[str, Callable[[Clock, date], bool]] = {
    "超期": lambda clock, today: clock.overdue(today),
    "未超期": lambda clock, today: not clock.overdue(today),
    "暂停": lambda clock, today: clock.paused,
    "走时": lambda clock, today: clock.ended_on is None and not clock.paused,
    "暂定": lambda clock, today: clock.provisional,
    "完成": lambda clock, today: clock.ended_on is not None,
    "未完成": lambda clock, today: clock.ended_on is None,
}
_CLOCK_DAYS: Mapping[str, Callable[[Clock], date | None]] = {
    "起": lambda clock: clock.starts_on,
    "完成": lambda clock: clock.ended_on,
    "": lambda clock: clock.due_on,
}


def _clock_words(view: View, clock: Clock) -> str:
    words = [word for word, test in _CLOCK_WORDS.items() if word != "完成" and test(clock, view.bench.today)]
    done = [f"完成{clock.ended_on}"] if clock.ended_on else []
    return " ".join([str(clock.due_on), *words, *done, *([f"（{clock.label}）"] if clock.label else [])])


# 其他


def _name(view: View, hand: Hand | None) -> tuple[str, ...]:
    if hand is None:
        return ("无",)
    name = view.scene.roster.name_of(hand.officer)
    absent = hand.stands_in_for and view.scene.roster.name_of(hand.stands_in_for)
    return (f"{name}（代{absent}）", name) if absent else (name,)


def _holder(view: View, said: str) -> tuple[str, ...]:
    """Who answers for the case, now or on the day said; a day is repeated in the answer."""
    day, _, rest = said.partition(" ")
    on = as_date(day, view.bench.today.year) if rest else None
    if on is None:
        return _name(view, view.case.holder)
    return tuple(f"{day} {name}" for name in _name(view, holder_on(view.case, on)))


def _count(things: Iterable[object]) -> tuple[str, ...]:
    n = sum(1 for _ in things)
    return (str(n), "无") if n == 0 else (str(n),)


def _cards(level: Level) -> "Answer":
    def count(view: View, said: str) -> tuple[str, ...]:
        return _count(c for c in cards(view.case, view.bench) if c.level is level and _blamed(view, c.blame))

    return count


def _breaches(view: View, said: str) -> tuple[str, ...]:
    """The codes of the breaches, in any order; named by what is said where it is the same."""
    found = [b.code for b in breaches(view.case, view.bench) if _blamed(view, b.blame)]
    told = [member(BreachCode, word) for word in re.split(r"[、,，\s]+", said)]
    if found and Counter(found) == Counter(told):
        return (said,)
    return ("、".join(map(word_of, found)) or "无",)


def _blamed(view: View, blame: Blame) -> bool:
    return view.whose in ("", *_name(view, blame.hand), blame.department)


def _figure(view: View, said: str) -> tuple[str, ...]:
    """A figure of all cases by its label: how it is shown, its n, and ``n/N``; the label is repeated in the answer."""
    label, _, _ = said.rpartition(" ")
    figures = {figure.indicator.label: figure for figure in view.figures().values()}
    figure = figures.get(label.strip())
    if figure is None:
        raise view.wrong(f"没有“{label}”这个指标{nearest(label or said, tuple(figures))}。可以写：{'、'.join(figures)}")
    shown = (str(figure).replace(" ", ""), str(figure.n), f"{figure.n}/{figure.total}")
    return tuple(f"{label} {value}" for value in shown)


Answer = Callable[[View, str], tuple[str, ...]]

ANSWERS: dict[str, Answer] = {
    "阶段": lambda view, said: _say(view, view.case.stage),
    "首问": lambda view, said: _name(view, view.case.first_contact),
    "经办": _holder,
    "视为受理": lambda view, said: _say(view, decision_time.deemed_accepted_on(view.case, view.bench)),
    "二次告知": lambda view, said: _count(one_time_notice.repeats(view.case)),
    "待审核": lambda view, said: _count(reviews.needs_review(view.case, view.bench)),
    "存疑": lambda view, said: _count(view.case.disputed),
    "作废": lambda view, said: _count(view.case.voided),
    "编号": lambda view, said: _say(view, view.case.number),
    "结果": lambda view, said: _say(view, view.case.outcome),
    "指标": _figure,
    **{word: _cards(level) for level, word in LEVELS.items() if level},
    "过错": _breaches,
}
"""What may be asked of a case, and how the answer may be said; the first is how it is told where it differs."""


def _reach(view: View, path: str) -> Any:
    """What the case has at ``path``: ``complaint.upheld``, ``findings.3.verdict``, ``notices.-1.number``."""
    value: Any = view.case
    for step in path.split("."):
        try:
            value = _part(value, step)
        except (AttributeError, KeyError, IndexError, ValueError, TypeError):
            raise view.wrong(f"办件里没有“{path}”（到“{step}”为止）") from None
    return value


def _part(value: Any, step: str) -> Any:
    if isinstance(value, Mapping):
        return value[int(step) if step.isdigit() else step]
    return value[int(step)] if isinstance(value, tuple) else getattr(value, step)


def _say(view: View, value: Any) -> tuple[str, ...]:
    """How a value may be said."""
    if value is None or value == "":
        return ("无",)
    if isinstance(value, bool):
        return ("是" if value else "否",)
    if isinstance(value, StrEnum):
        return (word_of(value), value.value)
    if isinstance(value, datetime):
        return (f"{value.astimezone(CHINA):%Y-%m-%d %H:%M}", f"{value.astimezone(CHINA):%Y-%m-%d}")
    if isinstance(value, Hand):
        return _name(view, value)
    if isinstance(value, tuple | Mapping | frozenset):
        return _count(value)
    officer = view.scene.roster.officer(value) if isinstance(value, str) else None
    return (officer.name, str(value)) if officer else (str(value),)
