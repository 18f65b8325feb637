"""What became of a story, as plain data with stable keys: what ``window-desk story --json`` prints."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from window_desk.core import one_time_notice
from window_desk.core.accountability import progress
from window_desk.core.bench import Bench
from window_desk.core.breaches import Breach, breaches
from window_desk.core.case import Case
from window_desk.core.clock import Clock
from window_desk.core.decision_time import deemed_accepted_on
from window_desk.core.entry import CHINA, Entry, Hand
from window_desk.core.figures import Figure
from window_desk.core.signals import Blame, Card, cards
from window_desk.core.time_limits import explain
from window_desk.core.wire import kind_of
from window_desk.story.player import Deed, Played
from window_desk.story.words import LEVELS, PROGRESS, term, word_of


def report(played: Played) -> dict[str, Any]:
    """The end of a story: what did not go as written, what was refused, every case, the figures."""
    return {
        "as_written": not played.faults,
        "now": _moment(played.now),
        "faults": [{"line": f.line.no, "text": f.line.text, "why": f.why} for f in played.faults],
        "refused": [_refused(deed) for deed in played.deeds if deed.refused],
        "cases": [_case(played, label) for label in played.ids],
        "figures": [_figure(key, figure) for key, figure in played.figures().items() if figure.n or figure.total],
    }


def _refused(deed: Deed) -> dict[str, Any]:
    assert deed.refused is not None  # only such deeds are asked for
    return {
        "line": deed.line.no,
        "text": deed.line.text,
        "reason": deed.refused.reason,
        "article": deed.refused.article,
        "expected": deed.line.refused is not None,
    }


def _case(played: Played, label: str) -> dict[str, Any]:
    case, bench = played.case(label), played.bench(label)
    return {
        "label": label,
        "number": case.number,
        "item": case.item,
        "item_name": bench.item.name if bench.item else "",
        "stage": case.stage.value,
        "stage_word": word_of(case.stage),
        "deemed_accepted_on": _day(deemed_accepted_on(case, bench)),
        "repeat_notices": len(one_time_notice.repeats(case)),
        "acts": [_act(bench, case, entry) for entry in case.entries],
        "responsibility": _responsibility(bench, case),
        "clocks": [_clock(bench, clock) for clock in played.clocks(label)],
        "cards": [_card(case, bench, card) for card in cards(case, bench)],
        "breaches": [_breach(case, bench, breach) for breach in breaches(case, bench)],
    }


def _act(bench: Bench, case: Case, entry: Entry) -> dict[str, Any]:
    return {
        "at": _moment(entry.happened_at),
        "entered_at": _moment(entry.entered_at),
        "by": _name(bench, entry.by),
        "kind": kind_of(type(entry.act)),
        "word": term(type(entry.act)),
        "late_reason": entry.late_reason,
        "voided": entry.act_id in case.voided,
        "disputed": entry.act_id in case.disputed,
    }


def _responsibility(bench: Bench, case: Case) -> dict[str, Any]:
    return {
        "first_contact": _name(bench, case.first_contact),
        "holder": _name(bench, case.holder),
        "held": [{"by": _name(bench, holding.by), "since": _moment(holding.at)} for holding in case.holdings],
    }


def _clock(bench: Bench, clock: Clock) -> dict[str, Any]:
    why = explain(clock, bench.calendar)
    return {
        "kind": clock.kind.value,
        "word": word_of(clock.kind),
        "whose": clock.label,
        "limit": clock.limit.n,
        "unit": clock.limit.unit.value,
        "basis": why.article,
        "starts_on": _day(clock.starts_on),
        "start_counts": bench.policy.start_day_counts,
        "due_on": _day(clock.due_on),
        "ended_on": _day(clock.ended_on),
        "provisional": clock.provisional,
        "paused": clock.paused,
        "overdue": clock.overdue(bench.today),
        "workdays": why.workdays,
        "added": why.added,
        "stopped": why.stopped,
        "stops": list(_stops(clock)),
        "odd_days": [{"on": _day(d.on), "counts": d.counts, "reason": d.reason} for d in why.odd_days],
    }


def _stops(clock: Clock) -> Iterator[dict[str, Any]]:
    for stop in clock.stops:
        word = word_of(stop.procedure)
        yield {"from": _day(stop.starts_on), "until": _day(stop.until), "procedure": stop.procedure.value, "word": word}


def _card(case: Case, bench: Bench, card: Card) -> dict[str, Any]:
    return {
        "key": card.key,
        "level": card.level.value,
        "word": LEVELS[card.level],
        "clock": word_of(card.clock.kind),
        "on": _day(card.on),
        "workdays_left": card.workdays_left,
        **_blame(case, bench, card.key, card.blame),
    }


def _breach(case: Case, bench: Bench, breach: Breach) -> dict[str, Any]:
    return {
        "key": breach.key,
        "code": breach.code.value,
        "word": word_of(breach.code),
        "article": breach.article,
        "evidence": breach.evidence,
        **_blame(case, bench, breach.key, breach.blame),
    }


def _blame(case: Case, bench: Bench, key: str, blame: Blame) -> dict[str, Any]:
    said = case.proceedings.get(key)
    department = bench.roster and bench.roster.department(blame.department)
    return {
        "officer": _name(bench, blame.hand) or None,
        "department": department.name if department else blame.department,
        "progress": progress(case, key).value,
        "progress_word": PROGRESS[progress(case, key)],
        "measure": said.measure.value if said and said.measure else None,
    }


def _figure(key: str, figure: Figure) -> dict[str, Any]:
    indicator = figure.indicator
    return {
        "key": key,
        "label": indicator.label,
        "n": figure.n,
        "total": figure.total,
        "shown": str(figure),
        "unit": indicator.unit,
    }


def _name(bench: Bench, hand: Hand | None) -> str | None:
    return bench.roster.signature(hand) if hand and bench.roster else None


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(CHINA):%Y-%m-%d %H:%M}"
