"""Courses of applications that go as they should: on the spot, in time, after one notice, jointly, put first."""

from window_desk.core.acts import AgentAssigned, Expedited
from window_desk.core.catalogue import Item
from window_desk.generate import counter, handling, oversight
from window_desk.generate.counter import Matter
from window_desk.generate.pen import Pen


def apply(pen: Pen, item: Item, faults: int = 0, deferred: tuple[int, ...] = ()) -> Matter:
    """Somebody comes, unless the contact stands already, and applies; the papers are judged."""
    if not pen.lines:
        counter.ask(pen)
    matter = counter.receive(pen, item)
    counter.check(pen, matter, faults, deferred)
    return matter


def accepted(pen: Pen, item: Item) -> Matter:
    """Complete at once, or put right at the counter, so accepted at once."""
    matter = apply(pen, item, 1 if pen.chances(0.06) else 0)
    if matter.owed:
        counter.correct(pen, matter)
    counter.accept(pen, matter)
    return matter


def completed(pen: Pen, item: Item) -> Matter:
    """Told once of everything; brought within days; accepted."""
    matter = apply(pen, item, pen.chance.choice((1, 1, 1, 2, 2, 3)))
    if pen.chances(0.2):
        pen.next_day(0, 3)
    notice = counter.notify(pen, matter)
    pen.next_day(1, 12)
    counter.supplement(pen, matter, notice.number)
    counter.accept(pen, matter)
    return matter


def fetch(pen: Pen, matter: Matter) -> None:
    """Made ready, fetched, rated or not."""
    hand_out(pen, matter)
    oversight.rate(pen)


def hand_out(pen: Pen, matter: Matter) -> None:
    """Made ready, and fetched some days later."""
    pen.next_day(0, 2)
    handling.issue(pen, matter)
    pen.next_day(0, 6)
    handling.serve(pen, matter)


def _at_once(pen: Pen, matter: Matter) -> None:
    """Decided and handed out while the applicant waits."""
    pen.later(3, 9)
    handling.decide(pen)
    pen.later(1, 4)
    handling.issue(pen, matter)
    handling.serve(pen, matter)
    oversight.rate(pen)


def on_the_spot(pen: Pen, item: Item) -> None:
    """即办件, done in one visit."""
    _at_once(pen, accepted(pen, item))


def at_the_second_visit(pen: Pen, item: Item) -> None:
    """即办件 whose papers were complete at the second visit."""
    _at_once(pen, completed(pen, item))


def in_time(pen: Pen, item: Item) -> None:
    """承诺件, complete at once and decided as promised."""
    matter = accepted(pen, item)
    if pen.chances(0.3) and handling.promised(matter) > 2:
        pen.next_day(0, 1)
        handling.inspect(pen)
    handling.decide_in_time(pen, matter)
    fetch(pen, matter)


def after_one_notice(pen: Pen, item: Item) -> None:
    """承诺件 with one notice and one supplement."""
    matter = completed(pen, item)
    handling.decide_in_time(pen, matter)
    fetch(pen, matter)


def put_first(pen: Pen, item: Item) -> None:
    """绿色通道, with a 代办员."""
    matter = apply(pen, item)
    pen.do(Expedited("市重点项目办公室", "列入市年度重点项目"))
    pen.do(AgentAssigned(pen.back.officer))
    counter.accept(pen, matter)
    handling.decide_in_time(pen, matter)
    fetch(pen, matter)


def passed_on(pen: Pen, item: Item) -> None:
    """移交 to another window of the department, that decides."""
    matter = accepted(pen, item)
    pen.later(5, 40)
    handling.hand_over(pen)
    handling.decide_in_time(pen, matter)
    fetch(pen, matter)


def jointly(pen: Pen, item: Item) -> None:
    """联办: the helping departments answer, the lead decides."""
    matter = accepted(pen, item)
    pen.later(5, 40)
    handling.consult(pen, matter)
    handling.decide_in_time(pen, matter)
    fetch(pen, matter)
