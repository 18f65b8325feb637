"""容缺受理承诺书, 先批后补承诺书, 告知承诺书: what the applicant promises, and what the body told him (DOMAIN 2, 7).

Three papers of one form that must not be confused (trap 7): each has its own title, table and statements.
"""

from window_desk.core.acts import CommitmentKind, Committed
from window_desk.core.catalogue import Material, due_form
from window_desk.core.deferred_materials import latest_supply
from window_desk.core.papers import PaperFacts
from window_desk.printing.blocks import NOTE, Block, Cell, Column, Deadline, Paragraph, Ruled
from window_desk.printing.closing import CLOSING
from window_desk.printing.page import Sheet, print_pdf
from window_desk.printing.phrases import case_fields, closing, due_day, heading, long_date, origin, to_the_minute, words
from window_desk.printing.typesetting import Align


def render(facts: PaperFacts) -> bytes:
    """The commitment as PDF, two copies; ``facts.entry`` is the ``Committed`` act. Raises ``Undrawable``."""
    act = facts.entry.act
    assert isinstance(act, Committed)
    return print_pdf(Sheet(facts, _blocks(facts, act)))


def _blocks(facts: PaperFacts, act: Committed) -> tuple[Block, ...]:
    received_at = facts.case.received_at
    assert received_at is not None  # nothing is promised before receipt
    signing = ("sign_applicant", *(("sign_agent",) if facts.agent else ()), "sign_officer")
    return (
        case_fields(
            facts,
            (words(facts, "label_received_at"), to_the_minute(received_at)),
            (words(facts, "label_signed_on"), long_date(facts.entry.on)),
        ),
        _declared(facts, act) if act.kind is CommitmentKind.DECLARED else _missing(facts, act),
        *_deadline(facts, act),
        Paragraph("\n" + _told(facts), words(facts, "told"), NOTE),
        Paragraph("\n" + heading(facts, "promise"), words(facts, "promise"), NOTE, following=CLOSING),
        closing(facts, *signing),
    )


def _heading(facts: PaperFacts, act: Committed) -> Paragraph:
    return Paragraph(heading(facts, "materials", count=len(act.materials)), words(facts, "list"))


def _missing(facts: PaperFacts, act: Committed) -> Ruled:
    """What is still to come, by which day."""
    columns = (
        Column(words(facts, "column_no"), 5, Align.CENTRE),
        Column(words(facts, "column_material"), 39),
        Column(words(facts, "column_form"), 14),
        Column(words(facts, "column_origin"), 20),
        Column(words(facts, "column_supply_by"), 22),
    )
    assert act.supply_by is not None  # only a declaration has no date
    day = words(facts, "day", day=long_date(act.supply_by))
    listed = enumerate((facts.item.material(no) for no in act.materials), 1)
    return Ruled(_heading(facts, act), columns, tuple(_missing_row(facts, n, material, day) for n, material in listed))


def _missing_row(facts: PaperFacts, number: int, material: Material, day: str) -> tuple[Cell, ...]:
    standard = words(facts, "standard", standard=material.standard) if material.standard else ""
    return (
        Cell(str(number)),
        Cell(material.name, standard),
        Cell(due_form(material).replace("、", "\n")),
        Cell(origin(facts, material)),
        Cell(day),
    )


def _declared(facts: PaperFacts, act: Committed) -> Ruled:
    """What is declared instead of handed in, and what has to be true of it."""
    columns = (
        Column(words(facts, "column_no"), 5, Align.CENTRE),
        Column(words(facts, "column_material"), 35),
        Column(words(facts, "column_standard"), 36),
        Column(words(facts, "column_reason"), 24),
    )
    listed = enumerate((facts.item.material(no) for no in act.materials), 1)
    rows = tuple(
        (
            Cell(str(n)),
            Cell(material.name),
            Cell(material.standard or words(facts, "standard_none")),
            Cell(facts.case.findings[material.no].reason),
        )
        for n, material in listed
    )
    return Ruled(_heading(facts, act), columns, rows)


def _deadline(facts: PaperFacts, act: Committed) -> tuple[Block, ...]:
    """The day the papers are due; of 容缺 also the latest it may be, the promised finish (never later)."""
    if act.supply_by is None:
        return ()
    workdays = facts.calendar.between(facts.entry.on, act.supply_by)
    latest: tuple[str, ...] = ()
    if act.kind is CommitmentKind.DEFERRED:
        latest = (words(facts, "promised_by"), due_day(facts, latest_supply(facts.case, facts.bench)))
    return (Deadline(words(facts, "supply_by", workdays=workdays), due_day(facts, act.supply_by), *latest),)


def _told(facts: PaperFacts) -> str:
    return heading(
        facts,
        "told",
        outcome=words(facts, f"outcome_{facts.policy.gap_outcome.value}"),
        office=facts.case.green_channel,
        workdays=facts.policy.declared_check_workdays,
    )
