"""否定报备表: a "no" reported to the head before it is said, and whether it may be said already (DOMAIN 5)."""

from window_desk.core.acts import RefusalReported
from window_desk.core.papers import PaperFacts
from window_desk.core.parts import RefusalReport
from window_desk.core.refusals import report, review_due
from window_desk.printing.blocks import NOTE, Block, Deadline, Grid, Paragraph
from window_desk.printing.page import Sheet, print_pdf
from window_desk.printing.phrases import at_window, case_fields, to_the_minute, words
from window_desk.printing.rooms import Room, Rooms

COPIES = ("copy_officer", "copy_applicant", "copy_head")
"""Three copies: whoever reports, the applicant, the head (DOMAIN 5 [W54])."""


def render(facts: PaperFacts) -> bytes:
    """The report as PDF, three copies; ``facts.entry`` is the ``RefusalReported`` act. Raises ``Undrawable``."""
    act = facts.entry.act
    assert isinstance(act, RefusalReported)
    reported = report(facts.case, act.number)
    assert reported is not None  # the case is folded up to the report
    return print_pdf(Sheet(facts, _blocks(facts, act, reported), purposes=COPIES))


def _blocks(facts: PaperFacts, act: RefusalReported, reported: RefusalReport) -> tuple[Block, ...]:
    hours = facts.policy.review_hours
    due = to_the_minute(review_due(reported, facts.policy))
    return (
        _fields(facts, act),
        Paragraph(words(facts, f"kind_{act.kind.value}"), words(facts, "kind")),
        Paragraph(act.reason.strip(), words(facts, "reason")),
        Paragraph(act.basis.strip(), words(facts, "basis_of_no")),
        Paragraph(act.to_supply.strip() or words(facts, "to_supply_none"), words(facts, "to_supply")),
        Paragraph(_may_be_said(facts, act), words(facts, "may_be_said")),
        Deadline(words(facts, "review_by", hours=hours), due),
        _rooms(facts, Paragraph(words(facts, "no_decision"), "", NOTE)),
    )


def _fields(facts: PaperFacts, act: RefusalReported) -> Grid:
    by = facts.entry.by
    post = facts.roster.post(by.post)
    power = words(facts, "beyond_power" if act.beyond_power else "within_power")
    of_case = case_fields(
        facts,
        (words(facts, "label_case"), facts.case.number),
        (words(facts, "label_reported_at"), to_the_minute(facts.entry.happened_at)),
    )
    address = words(facts, "label_address"), facts.applicant.address or words(facts, "no_address")
    officer = words(facts, "label_officer"), f"{facts.officer}　{at_window(facts, by.window)}"
    standing = (words(facts, "label_post"), post.name if post else words(facts, "no_post"))
    return Grid(
        (*of_case.rows[:2], (address,), *of_case.rows[2:], (officer,), (standing, (words(facts, "label_power"), power)))
    )


def _may_be_said(facts: PaperFacts, act: RefusalReported) -> str:
    """The rule that ``refusals.reported`` enforces, in a sentence."""
    if act.beyond_power:
        return words(facts, "first_beyond")
    return words(facts, "first_always" if facts.policy.review_first else "after_report")


def _rooms(facts: PaperFacts, heading: Paragraph) -> Rooms:
    head = Room(words(facts, "room_head"), 120, words(facts, "room_head_ticks"), words(facts, "room_head_signed"))
    back = Room(words(facts, "room_back"), 56, words(facts, "room_back_ticks"), words(facts, "room_back_signed"))
    return Rooms(heading, ((head,), (back,)))
