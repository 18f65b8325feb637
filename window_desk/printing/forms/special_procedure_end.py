"""特殊程序结束告知书: the procedure is over, how many days did not count, and the last day now (行政许可法 Art. 45)."""

from window_desk.core.acts import Resumed
from window_desk.core.clock import Clock
from window_desk.core.decision_time import stop_of
from window_desk.core.papers import PaperFacts
from window_desk.core.parts import Suspension
from window_desk.printing.blocks import NOTE, Block, Grid, Paragraph
from window_desk.printing.closing import CLOSING
from window_desk.printing.due_dates import days_left_out, deadline, decision_clocks, leaves_out, why
from window_desk.printing.page import Sheet, print_pdf
from window_desk.printing.phrases import asking, case_fields, closing, ended, long_date, with_weekday, words


def render(facts: PaperFacts) -> bytes:
    """The notice as PDF, two copies; ``facts.entry`` is the ``Resumed`` act. Raises ``Undrawable``."""
    act = facts.entry.act
    assert isinstance(act, Resumed)
    return print_pdf(Sheet(facts, _blocks(facts, act)))


def _blocks(facts: PaperFacts, act: Resumed) -> tuple[Block, ...]:
    suspension = facts.case.suspensions[-1]
    procedure = words(facts, f"procedure_{suspension.procedure.value}")
    shown = decision_clocks(facts.case, facts.bench)
    return (
        _fields(facts, act, suspension, procedure),
        Paragraph(_ending(facts, act, procedure), words(facts, "ended")),
        Paragraph(_uncounted(facts, suspension, shown[-1]), words(facts, "uncounted")),
        Paragraph("", words(facts, "deadline"), following=60),
        deadline(facts, shown),
        Paragraph(why(facts, shown), words(facts, "reckoning"), NOTE),
        asking(facts, CLOSING),
        closing(facts, "sign_officer", "sign_applicant"),
    )


def _fields(facts: PaperFacts, act: Resumed, suspension: Suspension, procedure: str) -> Grid:
    fields = case_fields(
        facts,
        (words(facts, "label_procedure"), procedure),
        (words(facts, "label_notice"), suspension.number),
    )
    days = (
        (words(facts, "label_starts_on"), with_weekday(suspension.starts_on)),
        (words(facts, "label_ended_on"), with_weekday(act.ended_on)),
    )
    return Grid((*fields.rows, days))


def _ending(facts: PaperFacts, act: Resumed, procedure: str) -> str:
    text = words(facts, "ended_text", item=facts.item.name, procedure=procedure, ended_on=long_date(act.ended_on))
    return text + (words(facts, "result", result=ended(act.result)) if act.result.strip() else "")


def _uncounted(facts: PaperFacts, suspension: Suspension, statutory: Clock) -> str:
    stop = stop_of(facts.case, suspension, facts.bench)
    if stop is None or stop.until is None:
        return words(facts, "uncounted_none")
    if not leaves_out(statutory, stop):
        return words(facts, "uncounted_late")
    days = days_left_out(facts, statutory, stop)
    return words(facts, "uncounted_text", first=long_date(stop.starts_on), last=long_date(stop.until), days=days)
