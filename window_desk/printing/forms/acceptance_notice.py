"""受理通知书: the application is accepted; by when it is decided, and whom to ask (行政许可法 Art. 32(1)(5), 32(2))."""

from window_desk.core.acts import Verdict
from window_desk.core.catalogue import Unit
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.decision_time import deemed_accepted_on
from window_desk.core.papers import PaperFacts
from window_desk.core.time_limits import DELIVER, clocks
from window_desk.core.workdays import DAY
from window_desk.printing.blocks import NOTE, Deadline, Grid, Paragraph
from window_desk.printing.closing import CLOSING, Closing
from window_desk.printing.page import Sheet, print_pdf
from window_desk.printing.phrases import (
    case_fields,
    count_words,
    limit_words,
    long_date,
    reckoning,
    signatures,
    to_the_minute,
    with_weekday,
    words,
)


def render(facts: PaperFacts) -> bytes:
    """The notice of acceptance as PDF, two copies; ``facts.entry`` is the ``Accepted`` act. Raises ``Undrawable``."""
    running = {clock.kind: clock for clock in clocks(facts.case, facts.bench)}
    promised, statutory = running.get(ClockKind.PROMISED), running[ClockKind.STATUTORY]
    shown = [clock for clock in (promised, statutory) if clock]
    blocks = (
        _fields(facts),
        Paragraph(_acceptance(facts), words(facts, "accepted")),
        Paragraph("", words(facts, "deadline"), following=60),
        _deadline(facts, shown),
        Paragraph(_reckoning(facts, shown), words(facts, "reckoning"), NOTE),
        Paragraph(_beside_the_limit(facts), "", NOTE),
        Paragraph("\n" + "\n".join(_asking(facts)), words(facts, "asking"), following=CLOSING),
        Closing(
            signatures(facts, "sign_officer", "sign_applicant"),
            facts.department.seal,
            facts.department.body,
            long_date(facts.entry.on),
        ),
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


def _deadline(facts: PaperFacts, shown: list[Clock]) -> Deadline:
    lines = [words(facts, clock.kind.value, limit=limit_words(clock.limit)) for clock in shown]
    dates = [with_weekday(c.due_on, words(facts, "provisional_mark") if c.provisional else "") for c in shown]
    return Deadline(lines[0], dates[0], *(part for second in zip(lines[1:], dates[1:], strict=True) for part in second))


def _reckoning(facts: PaperFacts, shown: list[Clock]) -> str:
    first = shown[0]
    if first.limit.unit is Unit.WORKDAYS:
        text = reckoning(facts, first.starts_on, first.due_on)
    else:
        begins = long_date(first.starts_on + DAY)
        text = words(facts, "reckoning_other", first=begins, start=long_date(first.starts_on))
    if any(clock.provisional for clock in shown):
        text += words(facts, "reckoning_provisional")
    return text


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
