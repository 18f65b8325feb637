"""Whoever waits to write is next, and a window that takes much in lets them."""

from threading import Event, Thread

import pytest

from window_desk.errors import Unreachable
from window_desk.models import portions
from window_desk.models.portions import Portions
from window_desk.models.turns import Turns


def refusal() -> Unreachable:
    return Unreachable("本机台账正忙")


def test_who_has_written_and_asks_again_comes_after_who_waited() -> None:
    turns, order, stands = Turns(refusal()), [], Event()

    def wait() -> None:
        stands.set()
        with turns.taken():
            order.append("waited")

    clerk = Thread(target=wait)
    with turns.taken():
        clerk.start()
        stands.wait()
        while not turns.waited_for(60):
            pass
    with turns.taken():
        order.append("again")
    clerk.join()
    assert order == ["waited", "again"]


def test_nobody_waits_for_ever() -> None:
    turns = Turns(refusal(), patience=0.01)
    with turns.taken(), pytest.raises(Unreachable), turns.taken():
        pass
    with turns.taken():
        assert turns.waited_for(60)


def test_portions_grow_while_nobody_waits_and_shrink_for_who_does() -> None:
    turns = Turns(refusal())
    some = Portions(turns, 25, most=300)

    def next_after(count: int, seconds: float) -> int:
        some._took(count, seconds)
        return len(next(some.of(range(1_000))))

    assert next_after(100, portions.ALONE_SECONDS / 2) == 200
    assert next_after(50, portions.ALONE_SECONDS / 1000) == 200  # four times, since the next ones may be dearer
    assert next_after(100, portions.ALONE_SECONDS / 1000) == 300
    assert next_after(100, 60) == 25
    turns._waited_at = float("inf")
    assert next_after(100, portions.SHARED_SECONDS * 2) == 50
    assert next_after(100, 60) == portions.FEWEST


def test_portions_are_all_of_it_in_order() -> None:
    taken = list(Portions(Turns(refusal()), 7, most=7).of(range(20)))
    assert taken == [range(7), range(7, 14), range(14, 20)]
