"""领取单: what lies ready, where and when to fetch it, what to bring (DOMAIN 1.2: who fetches late delays nobody)."""

from window_desk.core.acts import Issued, Outcome
from window_desk.core.papers import PaperFacts
from window_desk.printing.blocks import Block, Deadline, Paragraph
from window_desk.printing.closing import CLOSING
from window_desk.printing.page import Sheet, print_pdf
from window_desk.printing.phrases import case_fields, closing, to_the_minute, words


def render(facts: PaperFacts) -> bytes:
    """The slip as PDF, two copies; ``facts.entry`` is the ``Issued`` act. Raises ``Undrawable``."""
    act = facts.entry.act
    assert isinstance(act, Issued)
    return print_pdf(Sheet(facts, _blocks(facts, act)))


def _blocks(facts: PaperFacts, act: Issued) -> tuple[Block, ...]:
    case, centre = facts.case, facts.centre
    channel = words(facts, f"channel_{act.told_by.value}")
    told = words(facts, "told", day=to_the_minute(facts.entry.happened_at), channel=channel)
    ready = "ready_granted" if case.outcome is Outcome.GRANTED else "ready_denied"
    hours = (words(facts, "hours"), centre.hours) if centre.hours else ()
    address = "address_text" if centre.address else "address_bare"
    return (
        case_fields(facts, (words(facts, "label_decision"), case.decision_number), (words(facts, "label_told"), told)),
        Paragraph(words(facts, ready, number=case.decision_number, document=act.document), words(facts, "ready")),
        Deadline(words(facts, "place"), words(facts, "place_text", window=facts.window.number), *hours),
        Paragraph(words(facts, address, centre=centre.name, address=centre.address), words(facts, "address")),
        Paragraph("\n" + "\n".join(_bring(facts)), words(facts, "bring"), following=CLOSING),
        closing(facts, "sign_officer", "sign_applicant"),
    )


def _bring(facts: PaperFacts) -> list[str]:
    receipt = words(facts, "bring_receipt", number=facts.case.acceptance_number)
    agent = words(facts, "bring_agent", agent=facts.agent.name) if facts.agent else words(facts, "bring_authority")
    return [words(facts, "bring_id"), receipt, agent, words(facts, "late")]
