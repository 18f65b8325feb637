"""准予行政许可决定书 and 不予行政许可决定书: what was decided, on what basis, what follows (行政许可法 Art. 38-44)."""

from window_desk.core.acts import Decided, Outcome
from window_desk.core.clock import ClockKind
from window_desk.core.papers import PaperFacts
from window_desk.core.refusals import basis_reported
from window_desk.core.time_limits import clocks
from window_desk.printing.blocks import NOTE, Block, Deadline, Grid, Paragraph
from window_desk.printing.closing import CLOSING
from window_desk.printing.page import Sheet, print_pdf
from window_desk.printing.phrases import (
    case_fields,
    cited,
    closing,
    due_day,
    ended,
    limit_words,
    long_date,
    remedies,
    words,
)


def render(facts: PaperFacts) -> bytes:
    """The decision as PDF, two copies; ``facts.entry`` is the ``Decided`` act. Raises ``Undrawable``."""
    act = facts.entry.act
    assert isinstance(act, Decided)
    blocks = _granted(facts, act) if act.outcome is Outcome.GRANTED else _denied(facts, act)
    return print_pdf(Sheet(facts, (_fields(facts), *blocks, closing(facts, "sign_officer", "sign_applicant"))))


def _fields(facts: PaperFacts) -> Grid:
    accepted_on = facts.case.accepted_on
    assert accepted_on is not None  # nothing is decided before acceptance
    return case_fields(
        facts,
        (words(facts, "label_accepted_on"), long_date(accepted_on)),
        (words(facts, "label_decided_on"), long_date(facts.entry.on)),
    )


def _granted(facts: PaperFacts, act: Decided) -> tuple[Block, ...]:
    basis = words(facts, "basis_separator").join(_titled(basis.text) for basis in facts.item.basis)
    conditions = act.reasons.strip() or words(facts, "conditions_none")
    deliver = next(clock for clock in clocks(facts.case, facts.bench) if clock.kind is ClockKind.DELIVER)
    deliver_by = words(facts, "deliver_by", limit=limit_words(deliver.limit))
    provisional = [words(facts, "provisional")] if deliver.provisional else []
    delivery = [_where(facts, deliver.limit.basis), *provisional, words(facts, "public")]
    return (
        Paragraph(_decision(facts, "granted", basis), words(facts, "decided")),
        Paragraph(conditions, words(facts, "conditions")),
        Paragraph("", words(facts, "delivery"), following=60),
        Deadline(deliver_by, due_day(facts, deliver.due_on)),
        Paragraph("\n".join(delivery), "", NOTE, following=CLOSING),
    )


def _denied(facts: PaperFacts, act: Decided) -> tuple[Block, ...]:
    basis = cited(basis_reported(facts.case, act.report))
    reported = [words(facts, "reported", report=act.report)] if act.report else []
    after = "\n" + "\n".join([remedies(facts), *reported])
    return (
        Paragraph(_decision(facts, "denied", basis), words(facts, "decided")),
        Paragraph(ended(act.reasons), words(facts, "reasons")),
        Paragraph(after, words(facts, "after"), following=CLOSING),
    )


def _decision(facts: PaperFacts, outcome: str, basis: str) -> str:
    number = facts.case.acceptance_number
    resting_on = words(facts, "basis", basis=basis) if basis else ""
    return words(facts, outcome, item=facts.item.name, number=number, basis=resting_on)


def _titled(basis: str) -> str:
    """A law of the catalogue as papers cite it, also where it names no article."""
    name, bracket, remark = basis.partition("（")
    return marked if "《" in (marked := cited(basis)) else f"《{name}》{bracket}{remark}"


def _where(facts: PaperFacts, basis: str) -> str:
    """Where the licence is handed over, when, and what to bring."""
    document = facts.item.result.partition("，")[0] or words(facts, "delivery_document")
    where = words(
        facts,
        "delivery_where",
        result=document,
        centre=facts.centre.name,
        window=facts.window.number,
        basis=cited(basis),
    )
    hours = words(facts, "delivery_hours", hours=facts.centre.hours) if facts.centre.hours else ""
    return where + hours + words(facts, "delivery_bring")
