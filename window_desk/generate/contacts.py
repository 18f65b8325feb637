"""Courses of questions: answered, sent on, sent back, entered late. And the files the centre keeps of itself."""

from datetime import timedelta

from window_desk.core.acts import Answered, Ending, FirstContacted, ReferralReturned, ReferralTaken, Referred
from window_desk.core.catalogue import Item
from window_desk.generate import counter, oversight, smooth
from window_desk.generate.counter import OTHER_BODIES, QUESTIONS
from window_desk.generate.pen import Pen
from window_desk.generate.town import CHANNELS


def answered(pen: Pen, item: Item) -> None:
    """A question, answered at the counter."""
    counter.ask(pen, pen.chance.choice(QUESTIONS)[0])
    counter.answer(pen)
    oversight.rate(pen, 0.3)


def not_ours(pen: Pen, item: Item) -> None:
    """A question that another body answers, which is named."""
    matter, body = pen.chance.choice(OTHER_BODIES)
    counter.ask(pen, matter)
    counter.name_the_body(pen, body)


def answer_voided(pen: Pen, item: Item) -> None:
    """An answer entered for the wrong visitor, taken back and entered again."""
    counter.ask(pen, pen.chance.choice(QUESTIONS)[0])
    voided = oversight.void(pen, counter.answer(pen), "登记到了另一位来访人名下")
    counter.answer(pen)
    oversight.review(pen, voided.act_id)


def entered_late(pen: Pen, item: Item) -> None:
    """补录. A question entered only some hours later, or the next day: the network was down."""
    asked_at, why = pen.at, "断网，恢复后补录"
    pen.at += timedelta(minutes=pen.chance.randrange(40, 200))
    pen.within_hours()
    question, said = pen.chance.choice(QUESTIONS)
    first = pen.do(FirstContacted(pen.chance.choice(CHANNELS), question), None, asked_at, why)
    second = pen.do(Answered(Ending.ANSWERED, said), None, asked_at + timedelta(minutes=3), why)
    for line in (first, second):
        oversight.review(pen, line.act_id, pen.chances(0.9), 0, 60)


def referred(pen: Pen, item: Item) -> None:
    """首问转办. Sent on to the window that may take it; from there it is an application like others."""
    _sent_on(pen, item, 2, 20)
    smooth.in_time(pen, item)


def referred_and_answered(pen: Pen, item: Item) -> None:
    """Sent on, taken and answered."""
    _sent_on(pen, item, 2, 25)
    counter.answer(pen)


def referral_forgotten(pen: Pen, item: Item) -> None:
    """Nobody took it in time; taken late all the same, and answered."""
    _sent_on(pen, item, 35, 150)
    counter.answer(pen)


def returned(pen: Pen, item: Item) -> None:
    """Sent on to a window that sends it back; the sender answers."""
    here = pen.window
    to = _elsewhere(pen)
    number = _refer(pen, to, item)
    pen.later(2, 15)
    pen.window = to
    pen.do(ReferralReturned(number, "不是本窗口的事项"))
    pen.window = here
    counter.answer(pen)


def _sent_on(pen: Pen, item: Item, low: int, high: int) -> None:
    to, pen.window = pen.window, _elsewhere(pen)
    number = _refer(pen, to, item)
    pen.later(low, high)
    pen.within_hours()
    pen.window = to
    pen.do(ReferralTaken(number))
    pen.later(1, 3)


def _refer(pen: Pen, to: int, item: Item) -> str:
    counter.ask(pen, f"咨询{item.name}")
    number = pen.next_number(Referred)
    pen.do(Referred(number, to, matter=f"申请{item.name}"))
    return number


def _elsewhere(pen: Pen) -> int:
    """Another window of the centre."""
    count = len(pen.town.department)
    return (pen.window + pen.chance.randrange(1, count) - 1) % count + 1


def complained(pen: Pen, item: Item) -> None:
    """投诉, answered."""
    oversight.complain(pen, taken=True)


def complaint_declined(pen: Pen, item: Item) -> None:
    """投诉, not taken up."""
    oversight.complain(pen, taken=False)


def inspected(pen: Pen, item: Item) -> None:
    """明查暗访 that finds nothing."""
    oversight.inspect_window(pen, "")


def inspected_and_found(pen: Pen, item: Item) -> None:
    """明查暗访 that finds something."""
    oversight.inspect_window(pen, pen.chance.choice(oversight.FOUND_AT_WINDOW))
