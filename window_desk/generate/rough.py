"""Courses of applications that do not go as they should, or not straight: told twice, late, stopped, refused."""

from datetime import date

from window_desk.core.catalogue import Item
from window_desk.generate import counter, handling, oversight, smooth
from window_desk.generate.pen import Pen
from window_desk.generate.smooth import accepted, apply, fetch


def not_on_the_spot(pen: Pen, item: Item) -> None:
    """即办件 that took days after all."""
    matter = accepted(pen, item)
    handling.decide_after(pen, matter, 1, 2)
    fetch(pen, matter)


def told_twice(pen: Pen, item: Item) -> None:
    """A second notice for what the first had asked: the supplement was not in order."""
    matter = apply(pen, item, 2)
    notice = counter.notify(pen, matter)
    pen.next_day(1, 6)
    counter.supplement(pen, matter, notice.number, still_wrong=1)
    _told_again(pen, item, matter, "")


def told_of_something_new(pen: Pen, item: Item) -> None:
    """二次告知: a new demand, with its reason, that a head looks at."""
    matter = apply(pen, item, 1)
    notice = counter.notify(pen, matter)
    pen.next_day(1, 6)
    counter.supplement(pen, matter, notice.number)
    counter.find_another(pen, matter)
    _told_again(pen, item, matter, "初次核对时遗漏，复核发现")


def _told_again(pen: Pen, item: Item, matter: counter.Matter, new_demands: str) -> None:
    notice = counter.notify(pen, matter, new_demands)
    if new_demands:
        oversight.review(pen, notice.act_id)
    pen.next_day(1, 6)
    counter.supplement(pen, matter, notice.number)
    counter.accept(pen, matter)
    handling.decide_in_time(pen, matter)
    fetch(pen, matter)


def silent_applicant(pen: Pen, item: Item) -> None:
    """Told, and never came again; a person closes it."""
    matter = apply(pen, item, 1)
    counter.close_unanswered(pen, counter.notify(pen, matter), "逾期未补正，电话确认不再办理")


def deemed(pen: Pen, item: Item) -> None:
    """视为受理: the five days passed without a word; the card is answered."""
    matter = apply(pen, item)
    received, last = matter.runs_from, pen.in_between(pen.today, 5, 5)
    pen.on(pen.in_between(last, 1, 2))
    accepted = counter.accept(pen, matter)
    matter.runs_from = received
    oversight.review(pen, accepted.act_id)
    handling.decide_after(pen, matter, 7, handling.lawful(matter))
    oversight.answer_card(pen, "notify/red", last)
    fetch(pen, matter)


def promise_kept(pen: Pen, item: Item) -> None:
    """容缺: the paper comes as promised."""
    _deferred(pen, item, late=False)


def promise_kept_late(pen: Pen, item: Item) -> None:
    """容缺: the paper comes, a day or two late."""
    _deferred(pen, item, late=True)


def _deferred(pen: Pen, item: Item, *, late: bool) -> None:
    matter, promise, days = _accepted_without(pen, item)
    start = matter.runs_from
    pen.on(pen.in_between(start, days + 1 if late else 1, days + 2 if late else days))
    counter.keep_promise(pen, matter, counter.may_lack(item), promise.number)
    handling.decide_after(pen, matter, days, handling.promised(matter))
    fetch(pen, matter)


def promise_broken(pen: Pen, item: Item) -> None:
    """容缺: the paper never comes; a person closes it."""
    _, promise, _ = _accepted_without(pen, item)
    counter.close_unanswered(pen, promise, "承诺到期未补齐，视为撤回申请")


def _accepted_without(pen: Pen, item: Item) -> tuple[counter.Matter, counter.Given, int]:
    """Accepted without a paper that is promised, and looked at by the head."""
    numbers = counter.may_lack(item)
    matter = apply(pen, item, 0, numbers)
    days = max(1, handling.promised(matter) - 2)
    promise = counter.promise(pen, numbers, days)
    oversight.review(pen, counter.accept(pen, matter).act_id)
    return matter, promise, days


def suspended(pen: Pen, item: Item) -> None:
    """特别程序, told in writing, then decided; one in eight takes longer than was told."""
    matter = accepted(pen, item)
    pen.next_day(0, 1)
    handling.suspend(pen, overlong=pen.chances(0.12))
    matter.runs_from = pen.today
    handling.decide_after(pen, matter, 1, 2)
    fetch(pen, matter)


def extended(pen: Pen, item: Item) -> None:
    """延期: late by the promise, in time by the law."""
    matter = accepted(pen, item)
    days = handling.extend(pen, matter)
    handling.decide_after(pen, matter, handling.lawful(matter) + 1, handling.lawful(matter) + days)
    fetch(pen, matter)


def withdrawn(pen: Pen, item: Item) -> None:
    """Taken back before the decision."""
    matter = apply(pen, item)
    if pen.chances(0.6):
        counter.accept(pen, matter)
    pen.next_day(0, 3)
    counter.withdraw(pen)


def declined(pen: Pen, item: Item) -> None:
    """不予受理, reported first."""
    apply(pen, item)
    oversight.decline(pen)
    oversight.rate(pen, 0.2)


def denied(pen: Pen, item: Item) -> None:
    """不予许可, reported first."""
    _reported(pen, item, overturned=False)


def denial_overturned(pen: Pen, item: Item) -> None:
    """Reported as a "no"; the head does not agree, so it is granted."""
    _reported(pen, item, overturned=True)


def _reported(pen: Pen, item: Item, *, overturned: bool) -> None:
    matter = accepted(pen, item)
    pen.next_day(1, 2)
    handling.inspect(pen, passed=overturned)
    pen.later(5, 60)
    oversight.deny(pen, overturned)
    fetch(pen, matter)


def late_by_promise(pen: Pen, item: Item) -> None:
    """Decided after the promise: 黄牌; answered, or not yet."""
    matter, last = _late(pen, item, handling.PROMISE)
    if pen.chances(0.7):
        oversight.answer_card(pen, "promised/yellow", last)
    fetch(pen, matter)


def late_and_cleared(pen: Pen, item: Item) -> None:
    """Decided after the promise for no fault of his: 销牌."""
    matter, last = _late(pen, item, handling.PROMISE)
    oversight.answer_card(pen, "promised/yellow", last, upheld=False)
    fetch(pen, matter)


def late_by_law(pen: Pen, item: Item) -> None:
    """Decided after the law's last day: 红牌, answered."""
    matter, last = _late(pen, item, handling.LAW)
    oversight.answer_card(pen, "statutory/red", last)
    fetch(pen, matter)


def _late(pen: Pen, item: Item, of: str) -> tuple[counter.Matter, date]:
    matter = accepted(pen, item)
    return matter, handling.decide_too_late(pen, matter, of)


def delivered_late(pen: Pen, item: Item) -> None:
    """Decided in time, made ready too late (Art. 44)."""
    matter = accepted(pen, item)
    handling.decide_in_time(pen, matter)
    pen.next_day(11, 14)
    fetch(pen, matter)


def not_fetched(pen: Pen, item: Item) -> None:
    """Ready, and nobody comes for it."""
    matter = accepted(pen, item)
    handling.decide_in_time(pen, matter)
    pen.next_day(0, 2)
    handling.issue(pen, matter)


def received_twice(pen: Pen, item: Item) -> None:
    """Received, voided, received again: the first number is never given anew."""
    counter.ask(pen)
    voided = oversight.void(pen, counter.receive(pen, item).received, "申请人信息填错，重新收件")
    matter = accepted(pen, item)
    oversight.review(pen, voided.act_id)
    handling.decide_in_time(pen, matter)
    fetch(pen, matter)


def rated_badly(pen: Pen, item: Item) -> None:
    """Done in time, and rated 差评 all the same, with reason."""
    _rated(pen, item, founded=True)


def rated_unfairly(pen: Pen, item: Item) -> None:
    """Done in time, rated 差评, and nothing in it."""
    _rated(pen, item, founded=False)


def _rated(pen: Pen, item: Item, *, founded: bool) -> None:
    matter = accepted(pen, item)
    handling.decide_in_time(pen, matter)
    smooth.hand_out(pen, matter)
    oversight.rate_badly(pen, founded)
