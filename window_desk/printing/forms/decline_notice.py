"""不受理通知书, 不予受理通知书: not taken, on which ground, where to turn (行政许可法 Art. 32(1)(1)-(2), 32(2), 72)."""

from window_desk.core.acts import Declined, Ground
from window_desk.core.materials import checklist, handed_in
from window_desk.core.papers import PaperFacts
from window_desk.core.refusals import basis_of
from window_desk.printing.blocks import Block, Deadline, Paragraph
from window_desk.printing.closing import CLOSING
from window_desk.printing.page import Sheet, print_pdf
from window_desk.printing.phrases import (
    case_fields,
    cited,
    closing,
    count_words,
    ended,
    heading,
    long_date,
    remedies,
    to_the_minute,
    words,
)


def render(facts: PaperFacts) -> bytes:
    """The notice as PDF, two copies; ``facts.entry`` is the ``Declined`` act. Raises ``Undrawable``."""
    act = facts.entry.act
    assert isinstance(act, Declined)
    return print_pdf(Sheet(facts, _blocks(facts, act)))


def _blocks(facts: PaperFacts, act: Declined) -> tuple[Block, ...]:
    received_at, body = facts.case.received_at, act.competent_body.strip()
    assert received_at is not None  # nothing is declined before receipt
    return (
        case_fields(
            facts,
            (words(facts, "label_received_at"), to_the_minute(received_at)),
            (words(facts, "label_decided_on"), long_date(facts.entry.on)),
        ),
        Paragraph(_decision(facts, act), words(facts, "decided")),
        Paragraph(ended(act.reasons), words(facts, "reasons")),
        *([Deadline(words(facts, "apply_to"), body)] if body else []),
        Paragraph(_returned(facts), words(facts, "returned")),
        Paragraph("\n" + "\n".join(_after(facts, act)), words(facts, "after"), following=CLOSING),
        closing(facts, "sign_officer", "sign_applicant", "sign_refused"),
    )


def _decision(facts: PaperFacts, act: Declined) -> str:
    ground = words(facts, f"ground_{act.ground.value}")
    basis = cited(basis_of(facts.case, act)) or words(facts, "basis_unstated")
    return heading(facts, "decided_text", item=facts.item.name, ground=ground, basis=basis)


def _returned(facts: PaperFacts) -> str:
    """Every paper that lies at the window; all of them without a list where nobody had looked at them yet."""
    papers = handed_in(checklist(facts.item, facts.case.answers), facts.case.findings)
    if not papers:
        return words(facts, "returned_all")
    listed = (
        words(facts, "returned_item", name=material.name, counts=count_words(finding.originals, finding.copies))
        for material, finding in papers
    )
    counts = count_words(sum(f.originals for _, f in papers), sum(f.copies for _, f in papers))
    papers_listed = words(facts, "separator").join(listed)
    return words(facts, "returned_list", kinds=len(papers), counts=counts, list=papers_listed)


def _after(facts: PaperFacts, act: Declined) -> list[str]:
    follows = [words(facts, f"afterwards_{act.ground.value}")] if act.ground in _FOLLOWED else []
    reported = [words(facts, "reported", report=act.report)] if act.report else []
    return [remedies(facts), *follows, *reported]


_FOLLOWED = frozenset({Ground.FALSE_MATERIALS, Ground.NOT_QUALIFIED, Ground.STILL_INCOMPLETE})
"""The grounds after which the law or the facts say when the applicant may come again."""
