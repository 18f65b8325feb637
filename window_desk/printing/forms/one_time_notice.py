"""一次性告知书: everything that is missing or wrong, told once, with the date to supply it by (Art. 32(1)(4))."""

from window_desk.core.acts import Demand, Finding, Notified, Verdict
from window_desk.core.catalogue import Material, due_form
from window_desk.core.clock import ClockKind
from window_desk.core.materials import checklist
from window_desk.core.papers import PaperFacts
from window_desk.core.time_limits import clocks
from window_desk.printing.blocks import FINE, NOTE, Block, Cell, Column, Deadline, Paragraph, Ruled
from window_desk.printing.letterhead import Counterfoil
from window_desk.printing.page import Sheet, print_pdf
from window_desk.printing.phrases import (
    case_fields,
    closing,
    count_words,
    due_day,
    ended,
    limit_words,
    long_date,
    origin,
    reckoning,
    to_the_minute,
    words,
)
from window_desk.printing.typesetting import Align


def render(facts: PaperFacts) -> bytes:
    """The notice as PDF, two copies, the applicant's with a counterfoil; ``facts.entry`` is the ``Notified`` act.

    Raises ``Undrawable``.
    """
    act = facts.entry.act
    assert isinstance(act, Notified)
    return print_pdf(Sheet(facts, _blocks(facts, act), _counterfoil(facts, act)))


def _blocks(facts: PaperFacts, act: Notified) -> tuple[Block, ...]:
    received_at = facts.case.received_at
    assert received_at is not None  # nothing is notified before receipt
    fields = case_fields(
        facts,
        (words(facts, "label_received_at"), to_the_minute(received_at)),
        (words(facts, "label_channel"), words(facts, f"channel_{act.channel.value}")),
    )
    reason = act.new_demands_reason.strip()
    return (
        fields,
        Paragraph(_received(facts), words(facts, "received")),
        _table(facts, act),
        *([Paragraph(reason, words(facts, "new_demands"))] if reason else []),
        _deadline(facts, act),
        Paragraph(_reckoning(facts, act), words(facts, "reckoning"), NOTE),
        closing(
            facts,
            "sign_officer",
            "sign_applicant",
            "sign_refused",
            notes=Paragraph("\n" + "\n".join(_statements(facts)), words(facts, "statements"), FINE),
        ),
    )


def _received(facts: PaperFacts) -> str:
    """What stays at the window, and what the applicant need not bring."""
    findings = facts.case.findings
    listed = [(m, findings[m.no]) for m in checklist(facts.item, facts.case.answers) if m.no in findings]
    parts = [part for material, finding in listed if (part := _in_order(facts, material, finding))]
    return words(facts, "separator").join(parts) + words(facts, "stop") if parts else words(facts, "received_none")


def _in_order(facts: PaperFacts, material: Material, finding: Finding) -> str:
    match finding.verdict:
        case Verdict.RECEIVED:
            counts = count_words(finding.originals, finding.copies)
            return words(facts, "received_item" if counts else "received_checked", name=material.name, counts=counts)
        case Verdict.EXEMPT:
            return words(facts, "exempt_item", name=material.name, reason=finding.reason)
        case _:
            return ""


def _table(facts: PaperFacts, act: Notified) -> Ruled:
    columns = (
        Column(words(facts, "column_no"), 6, Align.CENTRE),
        Column(words(facts, "column_material"), 24),
        Column(words(facts, "column_problem"), 41),
        Column(words(facts, "column_form"), 12),
        Column(words(facts, "column_origin"), 17),
    )
    heading = Paragraph(words(facts, "demands_complete", count=len(act.demands)), words(facts, "demands"))
    return Ruled(heading, columns, tuple(_row(facts, n, demand) for n, demand in enumerate(act.demands, 1)))


def _row(facts: PaperFacts, number: int, demand: Demand) -> tuple[Cell, ...]:
    material = facts.item.material(demand.material)
    standard = words(facts, "standard", standard=material.standard) if material.standard else ""
    problem = words(facts, "problem", defect=demand.defect.rstrip("。"), remedy=ended(demand.remedy))
    return (
        Cell(str(number)),
        Cell(material.name),
        Cell(problem, standard),
        Cell(due_form(material).replace("、", "\n")),
        Cell(origin(facts, material)),
    )


def _deadline(facts: PaperFacts, act: Notified) -> Deadline:
    workdays = facts.calendar.between(facts.entry.on, act.supply_by)
    return Deadline(words(facts, "supply_by", workdays=workdays), due_day(facts, act.supply_by))


def _reckoning(facts: PaperFacts, act: Notified) -> str:
    text = reckoning(facts, facts.entry.on, act.supply_by)
    return text + (words(facts, "reckoning_provisional") if facts.calendar.is_provisional(act.supply_by) else "")


def _statements(facts: PaperFacts) -> list[str]:
    running = clocks(facts.case, facts.bench)
    notify = next(clock for clock in running if clock.kind is ClockKind.NOTIFY)
    deemed = words(facts, "deemed", limit=limit_words(notify.limit), due=long_date(notify.due_on))
    return [words(facts, "acceptance"), deemed, words(facts, "truth")]


def _counterfoil(facts: PaperFacts, act: Notified) -> Counterfoil:
    return Counterfoil(
        words(facts, "stub_cut"),
        (
            words(facts, "stub_title", number=facts.number),
            words(facts, "stub_what", applicant=facts.applicant.name, item=facts.item.name, count=len(act.demands)),
        ),
        words(facts, "stub_due", due=due_day(facts, act.supply_by)),
        tuple(words(facts, key) for key in ("sign_officer", "stub_signed", "sign_date")),
    )
