"""特殊程序告知书: which of the eight procedures, how long, and that its days do not count (行政许可法 Art. 45)."""

from window_desk.core.acts import Suspended
from window_desk.core.clock import Clock, Stop
from window_desk.core.decision_time import stop_of
from window_desk.core.papers import PaperFacts
from window_desk.core.special_procedures import once_told
from window_desk.printing.blocks import NOTE, Block, Grid, Paragraph
from window_desk.printing.closing import CLOSING
from window_desk.printing.due_dates import deadline, decision_clocks, leaves_out, why
from window_desk.printing.page import Sheet, print_pdf
from window_desk.printing.phrases import asking, case_fields, cited, closing, due_day, long_date, with_weekday, words


def render(facts: PaperFacts) -> bytes:
    """The notice as PDF, two copies; ``facts.entry`` is the ``Suspended`` act. Raises ``Undrawable``."""
    act = facts.entry.act
    assert isinstance(act, Suspended)
    return print_pdf(Sheet(facts, _blocks(facts, act)))


def _blocks(facts: PaperFacts, act: Suspended) -> tuple[Block, ...]:
    told = once_told(facts.case, facts.entry.act_id, facts.entry.on)
    stop = stop_of(told, told.suspensions[-1], facts.bench)
    assert stop is not None  # it is told by this paper and has not ended
    shown = decision_clocks(told, facts.bench)
    procedure = words(facts, f"procedure_{act.procedure.value}")
    accepted_on = facts.case.accepted_on
    assert accepted_on is not None  # nothing stops before acceptance
    fields = case_fields(
        facts,
        (words(facts, "label_accepted_on"), long_date(accepted_on)),
        (words(facts, "label_approver"), act.approver),
    )
    text = words(facts, "procedure_text", item=facts.item.name, procedure=procedure, basis=cited(act.basis))
    return (
        Grid((*fields.rows, *_plan(facts, act, procedure, stop))),
        Paragraph(text, words(facts, "procedure")),
        Paragraph(_uncounted(facts, stop, shown[-1]), words(facts, "uncounted")),
        Paragraph("", words(facts, "deadline"), following=60),
        deadline(facts, shown),
        Paragraph(why(facts, shown) + words(facts, "actual"), words(facts, "reckoning"), NOTE),
        asking(facts, CLOSING),
        closing(facts, "sign_officer", "sign_applicant", "sign_refused"),
    )


def _plan(facts: PaperFacts, act: Suspended, procedure: str, stop: Stop) -> tuple[tuple[tuple[str, str], ...], ...]:
    """What is planned: two rows of the grid."""
    return (
        (
            (words(facts, "label_procedure"), procedure),
            (words(facts, "label_days"), words(facts, "days", days=act.days)),
        ),
        (
            (words(facts, "label_starts_on"), with_weekday(act.starts_on)),
            (words(facts, "label_expected"), due_day(facts, stop.expected)),
        ),
    )


def _uncounted(facts: PaperFacts, stop: Stop, statutory: Clock) -> str:
    text = words(facts, "uncounted_text", first=long_date(stop.starts_on))
    if leaves_out(statutory, stop):
        return text
    return text + words(facts, "uncounted_late", due=long_date(statutory.due_on))
