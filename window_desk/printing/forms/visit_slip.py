"""来访回执: somebody was here, for what, and what comes next; of a question answered, or beside a receipt."""

from window_desk.core.acts import Answered, Ending
from window_desk.core.clock import ClockKind
from window_desk.core.first_contact import told
from window_desk.core.papers import PaperFacts
from window_desk.core.time_limits import clocks
from window_desk.printing.blocks import Block, Field
from window_desk.printing.phrases import limit_words, to_the_minute, with_weekday, words
from window_desk.printing.slip import SMALL, TEXT, Code, Cut, Line, Number, Rows, head, print_slip, said, versions
from window_desk.printing.typesetting import Align


def render(facts: PaperFacts) -> bytes:
    """The slip as PDF; ``facts.entry`` is the ``Answered`` or the ``Received`` act. Raises ``Undrawable``."""
    act = facts.entry.act
    blocks = _answered(facts, act) if isinstance(act, Answered) else _received(facts)
    return print_slip(blocks, f"{words(facts, 'title')} {facts.number}", facts.department.body)


def _received(facts: PaperFacts) -> list[Block]:
    notify = next(clock for clock in clocks(facts.case, facts.bench) if clock.kind is ClockKind.NOTIFY)
    due = with_weekday(notify.due_on, words(facts, "provisional_mark") if notify.provisional else "")
    return [
        *_top(facts, "subtitle_received", facts.case.number),
        _rows(
            facts,
            (words(facts, "label_item"), facts.item.name),
            (words(facts, "label_applicant"), facts.applicant.name),
        ),
        said(words(facts, "next"), words(facts, "next_received", limit=limit_words(notify.limit), due=due)),
        *_foot(facts, "not_a_receipt"),
    ]


def _answered(facts: PaperFacts, act: Answered) -> list[Block]:
    key = "answer_elsewhere" if act.ending is Ending.NOT_OURS else "answer_here"
    last = told(facts.case)[-1]
    person = facts.people.get(last.person) if last.person else None
    return [
        *_top(facts, "subtitle_answered", facts.number.partition(" ")[2]),
        _rows(
            facts,
            (words(facts, "label_matter"), last.matter),
            (words(facts, "label_person"), person.name if person else ""),
        ),
        said(words(facts, "answer"), words(facts, key, body=act.competent_body, answer=act.answer)),
        said(words(facts, "next"), words(facts, "next_answered")),
        *_foot(facts, "keep"),
    ]


def _top(facts: PaperFacts, subtitle: str, number: str) -> list[Block]:
    return [
        *head(facts, facts.centre.name, facts.copy),
        Line("副标题", words(facts, subtitle), TEXT, Align.CENTRE),
        Number("编号", number),
        Cut(),
    ]


def _rows(facts: PaperFacts, *about: Field) -> Rows:
    window = words(facts, "window", number=facts.window.number, name=facts.window.name)
    return Rows(
        (
            *about,
            (words(facts, "label_body"), facts.department.body),
            (words(facts, "label_window"), window),
            (words(facts, "label_officer"), facts.officer),
            (words(facts, "label_time"), to_the_minute(facts.entry.happened_at)),
        )
    )


def _foot(facts: PaperFacts, caution: str) -> list[Block]:
    phone = facts.window.phone or facts.department.phone
    lines = (
        words(facts, "code"),
        words(facts, "phone", phone=phone),
        words(facts, "complaints", complaints=facts.department.complaint_phone),
        facts.centre.hours,
        versions(facts),
    )
    return [Cut(), Code(str(facts.code), lines), Line("说明", words(facts, caution), SMALL, space=4)]
