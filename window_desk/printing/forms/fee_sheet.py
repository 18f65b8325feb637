"""缴费一览表: what all departments charge for one application, on one sheet, line by line with its basis (DOMAIN 7)."""

from collections.abc import Iterator

from window_desk.core.acts import Charged, FeeLine
from window_desk.core.catalogue import FeeStandard
from window_desk.core.fees import capitals, reduced_by, standard_of, totals, yuan
from window_desk.core.papers import PaperFacts
from window_desk.printing.blocks import NOTE, Cell, Column, Grid, Paragraph, Ruled
from window_desk.printing.closing import CLOSING
from window_desk.printing.page import Sheet, print_pdf
from window_desk.printing.phrases import case_fields, closing, to_the_minute, words
from window_desk.printing.typesetting import Align


def render(facts: PaperFacts) -> bytes:
    """The sheet as PDF, for applicant and file; ``facts.entry`` is the ``Charged`` act. Raises ``Undrawable``."""
    act = facts.entry.act
    assert isinstance(act, Charged)
    charged_at = words(facts, "label_charged_at"), to_the_minute(facts.entry.happened_at)
    total = sum(line.amount for line in act.lines)
    blocks = (
        case_fields(facts, (words(facts, "label_case"), facts.case.number), charged_at),
        _table(facts, act, total),
        Grid((((words(facts, "label_capitals"), words(facts, "capitals", capitals=capitals(total))),),)),
        Paragraph("\n" + "\n".join(_statements(facts)), words(facts, "statements"), NOTE, following=CLOSING),
        closing(facts, "sign_officer", "sign_applicant"),
    )
    return print_pdf(Sheet(facts, blocks))


def _table(facts: PaperFacts, act: Charged, total: int) -> Ruled:
    columns = (
        Column(words(facts, "column_no"), 6, Align.CENTRE),
        Column(words(facts, "column_department"), 17),
        Column(words(facts, "column_name"), 33),
        Column(words(facts, "column_standard"), 14, Align.RIGHT),
        Column(words(facts, "column_quantity"), 7, Align.RIGHT),
        Column(words(facts, "column_reduced"), 11, Align.RIGHT),
        Column(words(facts, "column_amount"), 12, Align.RIGHT),
    )
    count = words(facts, "lines_count", count=len(act.lines), departments=len(totals(act.lines)))
    heading = Paragraph(count, words(facts, "lines"))
    return Ruled(heading, columns, tuple(_rows(facts, act)), _sum(words(facts, "total"), total))


def _rows(facts: PaperFacts, act: Charged) -> Iterator[tuple[Cell, ...]]:
    """The lines of each department together, its subtotal below them."""
    number = 0
    for code, subtotal in totals(act.lines).items():
        for line in act.lines:
            if line.department == code:
                number += 1
                yield _row(facts, number, line)
        yield _sum(words(facts, "subtotal", department=_body(facts, code)), subtotal)


def _body(facts: PaperFacts, code: str) -> str:
    department = facts.roster.department(code)
    return department.body if department else code


def _row(facts: PaperFacts, number: int, line: FeeLine) -> tuple[Cell, ...]:
    standard, reduced = standard_of(facts.item, line), reduced_by(facts.item, line)
    basis = words(facts, "basis_of_line", basis=line.basis)
    if line.reduction_basis.strip():
        basis += words(facts, "basis_of_reduction", basis=line.reduction_basis.strip())
    return (
        Cell(str(number)),
        Cell(_body(facts, line.department)),
        Cell(line.name, basis),
        Cell(_standard(facts, standard) if standard else ""),
        Cell(str(line.quantity)),
        Cell(yuan(reduced) if reduced else ""),
        Cell(yuan(line.amount)),
    )


def _standard(facts: PaperFacts, standard: FeeStandard) -> str:
    lower, upper = yuan(standard.lower), yuan(standard.upper)
    amount = lower if lower == upper else f"{lower}～{upper}"
    return words(facts, "standard", amount=amount, unit=standard.per)


def _sum(title: str, amount: int) -> tuple[Cell, ...]:
    empty = Cell("")
    return empty, empty, Cell(title, bold=True), empty, empty, empty, Cell(yuan(amount), bold=True)


def _statements(facts: PaperFacts) -> list[str]:
    where = words(
        facts,
        "where",
        centre=facts.centre.name,
        window=facts.window.number,
        phone=facts.window.phone or facts.department.phone,
    )
    return [words(facts, "only"), where, words(facts, "complain", complaints=facts.department.complaint_phone)]
