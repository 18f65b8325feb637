"""投诉登记表 (呈批表): one complaint from registration to the file, with rooms for what is decided (DOMAIN 7)."""

from window_desk.core.acts import Complained
from window_desk.core.clock import ClockKind
from window_desk.core.complaints import answer_limit
from window_desk.core.papers import PaperFacts
from window_desk.core.time_limits import clocks
from window_desk.printing.blocks import NOTE, Block, Grid, Paragraph
from window_desk.printing.page import Sheet, print_pdf
from window_desk.printing.phrases import asker_fields, at_window, limit_words, to_the_minute, with_weekday, words
from window_desk.printing.rooms import Room, Rooms


def render(facts: PaperFacts) -> bytes:
    """The record as PDF, one copy for its file; ``facts.entry`` is the ``Complained`` act. Raises ``Undrawable``."""
    act = facts.entry.act
    assert isinstance(act, Complained)
    return print_pdf(Sheet(facts, _blocks(facts, act), purposes=("copy_file",)))


def _blocks(facts: PaperFacts, act: Complained) -> tuple[Block, ...]:
    return (
        _fields(facts, act),
        Paragraph(act.facts.strip(), words(facts, "facts")),
        Paragraph(act.wish.strip() or words(facts, "wish_none"), words(facts, "wish")),
        _rooms(facts, Paragraph("\n".join(_rules(facts)), words(facts, "rules"), NOTE)),
    )


def _fields(facts: PaperFacts, act: Complained) -> Grid:
    manner = words(facts, f"channel_{act.channel.value}"), words(facts, "written" if act.written else "oral")
    target = at_window(facts, act.window, act.officer) if act.window else facts.roster.name_of(act.officer)
    return Grid(
        (
            (
                (words(facts, "label_made_at"), to_the_minute(facts.entry.happened_at)),
                (words(facts, "label_manner"), "　".join(manner)),
            ),
            asker_fields(facts, act.person),
            (
                (words(facts, "label_kind"), words(facts, f"kind_{act.kind.value}")),
                (words(facts, "label_case"), act.case_number.strip() or words(facts, "not_said")),
            ),
            ((words(facts, "label_target"), target or words(facts, "not_said")),),
            ((words(facts, "label_officer"), f"{facts.officer}　{at_window(facts, facts.entry.by.window)}"),),
        )
    )


def _rules(facts: PaperFacts) -> list[str]:
    """By when it is taken up and answered, and who keeps out of it."""
    complaint = facts.case.complaint
    assert complaint is not None  # the file is a complaint
    take = next(clock for clock in clocks(facts.case, facts.bench) if clock.kind is ClockKind.COMPLAINT_TAKE)
    due = with_weekday(take.due_on, words(facts, "provisional_mark") if take.provisional else "")
    limit, longest = limit_words(answer_limit(complaint, facts.bench)), facts.policy.complaint_complex_workdays
    return [
        words(facts, "take", limit=limit_words(take.limit), due=due),
        words(facts, "answer_written" if complaint.written else "answer_oral", limit=limit, longest=longest),
        words(facts, "kept_out"),
    ]


def _rooms(facts: PaperFacts, heading: Paragraph) -> Rooms:
    def signed(key: str, height: float, ticks: bool = False) -> Room:
        printed = words(facts, f"{key}_ticks") if ticks else ""
        return Room(words(facts, key), height, printed, words(facts, "room_signed"))

    return Rooms(
        heading,
        (
            (signed("room_plan", 64, ticks=True),),
            (signed("room_order", 64),),
            (signed("room_found", 100, ticks=True),),
            (signed("room_result", 72),),
            (Room(words(facts, "room_told"), 24, words(facts, "room_told_ticks")),),
            (Room(words(facts, "room_satisfied"), 24, words(facts, "room_satisfied_ticks")),),
            (Room(words(facts, "room_filed_by"), 24), Room(words(facts, "room_filed_on"), 24)),
        ),
    )
