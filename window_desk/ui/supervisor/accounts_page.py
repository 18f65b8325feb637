"""失职追究: every breach the rules show, with its evidence, and how far it has come (MISSION D5).

The program lists and counts; whether a breach is held against anybody, and with what measure, a supervisor says.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from itertools import chain
from uuid import UUID

from window_desk.core.accountability import Progress, next_measure, progress, upheld_against
from window_desk.core.acts import Appealed, AppealHeard, BreachExplained, BreachFound, BreachRaised, BreachSeen
from window_desk.core.breaches import breaches
from window_desk.core.case import Case
from window_desk.core.duty import Duty, DutyKind, Owner, is_under
from window_desk.core.entry import Entry
from window_desk.core.parts import Proceeding
from window_desk.core.periods import Period
from window_desk.core.signals import Blame, Level, cards
from window_desk.core.standing import By
from window_desk.desk import Desk
from window_desk.ui.grid import Cell, Column, Row
from window_desk.ui.labels import day_text
from window_desk.ui.oversight_labels import MEASURES, breach_text
from window_desk.ui.print_room import PrintRoom
from window_desk.ui.supervision_words import unit_name
from window_desk.ui.supervisor.matter_list import Matter, Source
from window_desk.ui.supervisor.matter_page import MatterPage, Offer
from window_desk.ui.translation import QT_TR_NOOP, tr

OWED = (DutyKind.HEAR_APPEAL, DutyKind.FIND, DutyKind.EXPLAIN)
RECENT = timedelta(days=90)
"""So far back those held against somebody count for the measure that is proposed."""
SHOWN_BY = ("yellow_cards", "red_cards", "cards_cleared", "repeat_notices", "complaints_upheld")
"""The figures whose cases may have had a breach that is over."""

STATES = {
    Progress.OPEN: (QT_TR_NOOP("▲ 等当事人已阅、说明"), "warn"),
    Progress.SEEN: (QT_TR_NOOP("● 已阅，等说明或认定"), "accent"),
    Progress.EXPLAINED: (QT_TR_NOOP("● 已说明，等认定"), "accent"),
    Progress.UPHELD: (QT_TR_NOOP("✓ 认定属实"), "bad"),
    Progress.CLEARED: (QT_TR_NOOP("✓ 不成立，已销"), "ok"),
    Progress.APPEALED: (QT_TR_NOOP("● 申诉中，等复核"), "accent"),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A card or breach of a case: why, by which article (empty for a card), whose."""

    key: str
    evidence: str
    article: str
    blame: Blame


def accounts_page(desk: Desk, room: PrintRoom) -> MatterPage:
    """The page of 失职追究."""
    columns = (
        Column(tr("什么问题"), 270),
        Column(tr("谁"), 80),
        Column(tr("情况"), 190),
        Column(tr("编号"), 180),
        Column(tr("已阅"), 80),
        Column(tr("说明"), 80),
        Column(tr("认定"), 80),
        Column(tr("措施"), 110),
        Column(tr("申诉复核")),
    )
    offers = (
        Offer("breach.raise", "Alt+L"),
        Offer("breach.see", "Alt+S"),
        Offer("breach.explain", "Alt+E"),
        Offer("breach.find", "Alt+I"),
        Offer("appeal.hear", "Alt+H"),
    )
    return MatterPage(desk, room, "accounts", tr("失职追究，回车打开"), columns, offers, SOURCE)


def _open(desk: Desk) -> Sequence[UUID]:
    """Those that wait for a supervisor first, then those that wait for whoever is concerned."""
    owed = sorted(desk.owed(*OWED), key=lambda each: OWED.index(each.duty.kind))
    return list(dict.fromkeys(each.line.case_id for each in owed))


def _of_case(case: Case, desk: Desk) -> Iterator[Matter]:
    return (_matter(case, each, desk) for each in _shown(case, desk) if _is_seen(each, desk))


def _shown(case: Case, desk: Desk) -> Iterator[Shown]:
    bench = desk.bench(case)
    found = {
        card.key: Shown(card.key, "", "", card.blame) for card in cards(case, bench) if card.level is not Level.WARN
    }
    found |= {each.key: Shown(each.key, each.evidence, each.article, each.blame) for each in breaches(case, bench)}
    return iter(found.values())


def _is_seen(each: Shown, desk: Desk) -> bool:
    hand = each.blame.hand
    duty = Duty(DutyKind.EXPLAIN, Owner.HEAD, hand.window, hand.officer, each.blame.department)
    return desk.officer is not None and is_under(duty, desk.roster, desk.officer)


def _matter(case: Case, each: Shown, desk: Desk) -> Matter:
    of = case.proceedings.get(each.key, Proceeding(each.key))
    far, officer, roster = progress(case, each.key), of.officer or each.blame.hand.officer, desk.roster
    word, mood = STATES[far]
    appeal = next((a for a in case.appeals if of.found_act and a.of_act == of.found_act), None)
    cells = (
        Cell(breach_text(each.key, roster), strong=True),
        roster.name_of(officer) if officer else unit_name(each.blame.department, roster),
        Cell(tr(word), mood),
        case.reference or "–",
        _day(of.seen_on),
        _day(of.explained_on),
        _day(of.found_on),
        tr(MEASURES[of.measure]) if of.measure else "–",
        _day(appeal.heard_on if appeal else None),
    )
    done = far in (Progress.UPHELD, Progress.CLEARED)
    title = breach_text(each.key, roster)
    note = partial(_note, each, "" if done else officer, desk)
    row = Row(cells, (case.case_id, each.key))
    return Matter(case.case_id, row, title, tuple(_acts(case, each.key, of)), done, note=note, about=title)


def _day(on: date | None) -> str:
    return day_text(on, weekday=False) if on else "–"


def _evidence(each: Shown) -> str:
    return tr("{article}：{evidence}").format(article=each.article, evidence=each.evidence) if each.article else ""


def _note(each: Shown, officer: str, desk: Desk) -> str:
    return "\n".join(filter(None, (_evidence(each), _proposed(officer, desk) if officer else "")))


def _proposed(officer: str, desk: Desk) -> str:
    period = Period(desk.today() - RECENT, desk.today())
    found = (desk.figures.behind(period, By.OFFICER, officer, key) for key in SHOWN_BY)
    cases = map(desk.case, {each.line.case_id for each in chain.from_iterable(found)})
    before = upheld_against(officer, chain.from_iterable(case.proceedings.values() for case in cases))
    text = tr("{name}近期已认定属实 {n} 次；如果这次属实，按措施的次序是“{measure}”。是否属实由监督人员认定。")
    measure = tr(MEASURES[next_measure(before)])
    return text.format(name=desk.roster.name_of(officer), n=before, measure=measure)


def _acts(case: Case, key: str, of: Proceeding) -> Iterator[Entry]:
    """The acts of one proceeding, the appeal against its finding included."""
    appeals = {a.act_id for a in case.appeals if of.found_act and a.of_act == of.found_act}
    for entry in case.live(BreachRaised, BreachSeen, BreachExplained, BreachFound, Appealed, AppealHeard):
        act = entry.act
        if isinstance(act, Appealed):
            mine = entry.act_id in appeals
        elif isinstance(act, AppealHeard):
            mine = act.of_act in appeals
        else:
            assert isinstance(act, BreachRaised | BreachSeen | BreachExplained | BreachFound)  # the kinds asked for
            mine = act.breach == key
        if mine:
            yield entry


SOURCE = Source(_open, _of_case, (BreachFound, AppealHeard))
