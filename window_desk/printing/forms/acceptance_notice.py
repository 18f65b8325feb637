"""受理通知书: the application is accepted; by when it is decided, and whom to ask (行政许可法 Art. 32(1)(5), 32(2))."""

from window_desk.core.acts import Verdict
from window_desk.core.decision_time import deemed_accepted_on
from window_desk.core.papers import PaperFacts
from window_desk.core.time_limits import DELIVER
from window_desk.printing.blocks import NOTE, Grid, Paragraph
from window_desk.printing.closing import CLOSING
from window_desk.printing.due_dates import deadline, decision_clocks, why
from window_desk.printing.page import Sheet, print_pdf
from window_desk.printing.phrases import (
    case_fields,
    closing,
    count_words,
    limit_words,
    long_date,
    to_the_minute,
    words,
)


def render(facts: PaperFacts) -> bytes:
    """The notice of acceptance as PDF, two copies; ``facts.entry`` is the ``Accepted`` act. Raises ``Undrawable``."""
    shown = decision_clocks(facts.case, facts.bench)
    blocks = (
        _fields(facts),
        Paragraph(_acceptance(facts), words(facts, "accepted")),
        Paragraph("", words(facts, "deadline"), following=60),
        deadline(facts, shown),
        Paragraph(why(facts, shown), words(facts, "reckoning"), NOTE),
        Paragraph(_beside_the_limit(facts), "", NOTE),
        Paragraph("\n" + "\n".join(_asking(facts)), words(facts, "asking"), following=CLOSING),
        closing(facts, "sign_officer", "sign_applicant"),
    )
    return print_pdf(Sheet(facts, blocks))


def _fields(facts: PaperFacts) -> Grid:
    received_at = facts.case.received_at
    assert received_at is not None  # nothing is accepted before receipt
    return case_fields(
        facts,
        (words(facts, "label_received_at"), to_the_minute(received_at)),
        (words(facts, "label_accepted_on"), long_date(facts.entry.on)),
    )


def _acceptance(facts: PaperFacts) -> str:
    case = facts.case
    text = words(facts, "accepted_supplied" if case.notices else "accepted_complete", item=facts.item.name)
    if day := deemed_accepted_on(case, facts.bench):
        text += words(facts, "deemed", day=long_date(day))
    received = [finding for finding in case.findings.values() if finding.verdict is Verdict.RECEIVED]
    counts = count_words(sum(f.originals for f in received), sum(f.copies for f in received))
    return text + words(facts, "received" if counts else "received_kinds", kinds=len(received), counts=counts)


def _beside_the_limit(facts: PaperFacts) -> str:
    deliver = facts.item.deliver or DELIVER
    served = words(facts, "served", limit=limit_words(deliver), basis=deliver.basis)
    return words(facts, "excluded") + "\n" + served


def _asking(facts: PaperFacts) -> list[str]:
    where = words(
        facts,
        "asking_where",
        number=facts.number,
        centre=facts.centre.name,
        window=facts.window.number,
        phone=facts.window.phone or facts.department.phone,
    )
    supervision = words(facts, "supervision", complaints=facts.department.complaint_phone)
    return [where + words(facts, "asking_code"), supervision, words(facts, "truth")]
