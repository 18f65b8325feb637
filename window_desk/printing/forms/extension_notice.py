"""延期通知书: why the decision takes longer, who approved it, and the new last day (行政许可法 Art. 42)."""

from window_desk.core.acts import Extended
from window_desk.core.catalogue import Handling
from window_desk.core.clock import Clock, ClockKind
from window_desk.core.decision_time import extension_limit
from window_desk.core.papers import PaperFacts
from window_desk.core.special_procedures import once_told
from window_desk.core.workdays import DAY
from window_desk.printing.blocks import NOTE, Block, Deadline, Paragraph
from window_desk.printing.closing import CLOSING
from window_desk.printing.due_dates import decision_clocks
from window_desk.printing.page import Sheet, print_pdf
from window_desk.printing.phrases import (
    asking,
    case_fields,
    cited,
    closing,
    due_day,
    ended,
    limit_words,
    long_date,
    reckoning,
    words,
)


def render(facts: PaperFacts) -> bytes:
    """The notice as PDF, two copies; ``facts.entry`` is the ``Extended`` act. Raises ``Undrawable``."""
    act = facts.entry.act
    assert isinstance(act, Extended)
    return print_pdf(Sheet(facts, _blocks(facts, act)))


def _blocks(facts: PaperFacts, act: Extended) -> tuple[Block, ...]:
    told = once_told(facts.case, facts.entry.act_id, facts.entry.on)
    old = decision_clocks(facts.case, facts.bench)[-1]
    *promised, new = decision_clocks(told, facts.bench)
    accepted_on = facts.case.accepted_on
    assert accepted_on is not None  # nothing is extended before acceptance
    old_due = words(facts, "old_due", limit=limit_words(old.limit))
    return (
        case_fields(
            facts,
            (words(facts, "label_accepted_on"), long_date(accepted_on)),
            (words(facts, "label_extended_on"), long_date(facts.entry.on)),
        ),
        Paragraph(_decision(facts, act), words(facts, "extended")),
        Paragraph(ended(act.reason), words(facts, "reasons")),
        Paragraph("", words(facts, "deadline"), following=60),
        Deadline(
            words(facts, "extended_due", days=act.days), due_day(facts, new.due_on), old_due, due_day(facts, old.due_on)
        ),
        Paragraph(_reckoning(facts, act, old, new), words(facts, "reckoning"), NOTE),
        Paragraph(_promise(facts, promised), "", NOTE),
        asking(facts, CLOSING),
        closing(facts, "sign_officer", "sign_applicant", "sign_refused"),
    )


def _decision(facts: PaperFacts, act: Extended) -> str:
    role = "role_joint" if facts.item.handling is Handling.JOINT else "role"
    basis = cited(extension_limit(facts.item).basis)
    return words(
        facts,
        "extended_text",
        item=facts.item.name,
        basis=basis,
        role=words(facts, role),
        approver=act.approver,
        days=act.days,
    )


def _reckoning(facts: PaperFacts, act: Extended, old: Clock, new: Clock) -> str:
    """Counted from the old last day; from the day before where that day had itself rolled over days off."""
    rolled = facts.calendar.between(old.due_on, new.due_on) < act.days
    text = reckoning(facts, old.due_on - DAY if rolled else old.due_on, new.due_on)
    if new.paused:
        text += words(facts, "reckoning_paused")
    return text + (words(facts, "reckoning_provisional") if new.provisional else "")


def _promise(facts: PaperFacts, promised: list[Clock]) -> str:
    if not promised:
        return words(facts, "promise_none")
    (clock,) = promised
    assert clock.kind is ClockKind.PROMISED
    moved = facts.policy.extension_moves_promise
    return words(facts, "promise_moved" if moved else "promise_kept", due=due_day(facts, clock.due_on))
