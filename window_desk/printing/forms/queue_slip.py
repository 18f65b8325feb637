"""转办领号单: where to go now, large, with what the window there must know; beside the 首问转办单 (DOMAIN 5, 7)."""

from window_desk.core.acts import Referred
from window_desk.core.first_contact import told
from window_desk.core.papers import PaperFacts
from window_desk.printing.blocks import Block
from window_desk.printing.phrases import to_the_minute, words
from window_desk.printing.slip import (
    HEAD,
    SMALL,
    TEXT,
    WINDOW,
    Code,
    Cut,
    Line,
    Number,
    Rows,
    head,
    print_slip,
    versions,
)
from window_desk.printing.typesetting import Align


def render(facts: PaperFacts) -> bytes:
    """The slip as PDF; ``facts.entry`` is the ``Referred`` act. Raises ``Undrawable``."""
    act = facts.entry.act
    assert isinstance(act, Referred)
    title = f"{words(facts, 'title')} {facts.number}"
    return print_slip([*_where(facts, act), _rows(facts, act), *_notes(facts, act)], title, facts.department.body)


def _where(facts: PaperFacts, act: Referred) -> list[Block]:
    to = facts.roster.window(act.to_window)
    officer = facts.roster.name_of(act.to_officer)
    find: list[Block] = (
        [Line("承办人", words(facts, "officer", officer=officer), HEAD, Align.CENTRE)] if officer else []
    )
    name: list[Block] = [Line("承办窗口名称", to.name, HEAD, Align.CENTRE)] if to else []
    return [
        *head(facts, facts.centre.name, facts.copy),
        Line("去向", words(facts, "stay" if _kept(facts, act) else "go"), TEXT, Align.CENTRE),
        Number("承办窗口", words(facts, "window", number=act.to_window), WINDOW),
        *name,
        *find,
        Cut(),
        Number("编号", facts.number.partition(" ")[2]),
    ]


def _kept(facts: PaperFacts, act: Referred) -> bool:
    """Whether it waits here for an absent colleague (代收)."""
    return act.to_window == facts.entry.by.window


def _rows(facts: PaperFacts, act: Referred) -> Rows:
    last = told(facts.case)[-1]
    person = facts.people.get(last.person) if last.person else None
    sender = words(facts, "sender", number=facts.window.number, officer=facts.officer)
    return Rows(
        (
            (words(facts, "label_matter"), act.matter or last.matter),
            (words(facts, "label_person"), person.name if person else ""),
            (words(facts, "label_papers"), act.papers or last.papers),
            (words(facts, "label_sender"), sender),
            (words(facts, "label_body"), facts.department.body),
            (words(facts, "label_time"), to_the_minute(facts.entry.happened_at)),
        )
    )


def _notes(facts: PaperFacts, act: Referred) -> list[Block]:
    number, minutes = facts.window.number, facts.policy.referral_minutes
    back = words(facts, "note_kept" if _kept(facts, act) else "note_back", number=number, minutes=minutes)
    lines = (
        words(facts, "code"),
        words(facts, "phone", phone=facts.window.phone or facts.department.phone),
        words(facts, "complaints", complaints=facts.department.complaint_phone),
        words(facts, "keep"),
        versions(facts),
    )
    return [
        Cut(),
        Line("说明", words(facts, "note_show"), SMALL),
        Line("说明", back, SMALL),
        Code(str(facts.code), lines),
    ]
