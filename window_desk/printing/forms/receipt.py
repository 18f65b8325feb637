"""收件凭证: what was handed in, against what is due; not an acceptance (DOMAIN 7).

Rendered of ``Received`` before anybody looked at the papers, the received column is left for the clerk's pen; rendered
of ``Checked`` it holds the counts on record.
"""

from window_desk.core.acts import Finding, Verdict
from window_desk.core.catalogue import Material, due_form
from window_desk.core.clock import ClockKind
from window_desk.core.materials import checklist
from window_desk.core.papers import PaperFacts
from window_desk.core.time_limits import clocks
from window_desk.printing.blocks import Cell, Column, Paragraph, Ruled
from window_desk.printing.closing import CLOSING
from window_desk.printing.page import Sheet, print_pdf
from window_desk.printing.phrases import (
    case_fields,
    closing,
    count_words,
    limit_words,
    to_the_minute,
    with_weekday,
    words,
)
from window_desk.printing.typesetting import Align

_NOTHING_DUE = frozenset({Verdict.EXEMPT, Verdict.NOT_APPLICABLE})


def render(facts: PaperFacts) -> bytes:
    """The receipt as PDF, two copies; ``facts.entry`` is the ``Received`` or a ``Checked`` act.

    Raises ``Undrawable``.
    """
    return print_pdf(_sheet(facts))


def _sheet(facts: PaperFacts) -> Sheet:
    materials = checklist(facts.item, facts.case.answers)
    received_at = facts.case.received_at
    assert received_at is not None  # the case is folded up to its receipt or later
    fields = case_fields(
        facts,
        (words(facts, "label_received_at"), to_the_minute(received_at)),
        (words(facts, "label_channel"), words(facts, f"channel_{facts.case.channel.value}")),
    )
    return Sheet(
        facts,
        (
            fields,
            _table(facts, materials),
            Paragraph("\n" + "\n".join(_statements(facts)), words(facts, "statements"), following=CLOSING),
            closing(facts, "sign_officer", "sign_applicant"),
        ),
    )


def _table(facts: PaperFacts, materials: tuple[Material, ...]) -> Ruled:
    received = "column_received" if facts.case.findings else "column_received_by_hand"
    columns = (
        Column(words(facts, "column_no"), 6, Align.CENTRE),
        Column(words(facts, "column_material"), 40),
        Column(words(facts, "column_due"), 20),
        Column(words(facts, received), 20),
        Column(words(facts, "column_remark"), 14),
    )
    heading = Paragraph(words(facts, "materials_count", count=len(materials)), words(facts, "materials"))
    rows = tuple(_row(facts, n, m) for n, m in enumerate(materials, 1))
    return Ruled(heading, columns, rows, _total(facts, materials))


def _row(facts: PaperFacts, number: int, material: Material) -> tuple[Cell, ...]:
    finding = facts.case.findings.get(material.no)
    due = words(facts, "due_none") if finding and finding.verdict in _NOTHING_DUE else due_form(material)
    return (
        Cell(str(number)),
        Cell(material.name),
        Cell(due),
        Cell(_received(facts, finding) if finding else ""),
        Cell("", words(facts, f"remark_{finding.verdict.value}", reason=finding.reason) if finding else ""),
    )


def _received(facts: PaperFacts, finding: Finding) -> str:
    if finding.verdict in _NOTHING_DUE:
        return "—"
    counts = count_words(finding.originals, finding.copies)
    return counts or words(facts, "checked" if finding.verdict is Verdict.RECEIVED else "not_received")


def _total(facts: PaperFacts, materials: tuple[Material, ...]) -> tuple[Cell, ...]:
    findings = facts.case.findings
    due = [m for m in materials if m.no not in findings or findings[m.no].verdict not in _NOTHING_DUE]
    got = [findings[m.no] for m in materials if m.no in findings]
    return (
        Cell(""),
        Cell(words(facts, "total")),
        Cell(count_words(sum(m.originals for m in due), sum(m.copies for m in due))),
        Cell(count_words(sum(f.originals for f in got), sum(f.copies for f in got))),
        Cell(""),
    )


def _statements(facts: PaperFacts) -> list[str]:
    notify = next(clock for clock in clocks(facts.case, facts.bench) if clock.kind is ClockKind.NOTIFY)
    told = words(facts, "told", limit=limit_words(notify.limit), due=with_weekday(notify.due_on))
    if notify.provisional:
        told += words(facts, "told_provisional")
    return [told, words(facts, "not_acceptance"), words(facts, "truth")]
