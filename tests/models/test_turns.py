"""Whoever waits to write is next, and a window that takes much in lets them."""

from threading import Event, Thread
from uuid import UUID

import pytest
from standing import KEY

from window_desk.errors import Unreachable
from window_desk.models import chains
from window_desk.models.chains import Chains
from window_desk.models.store import Store
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


def test_slices_grow_while_nobody_waits_and_shrink_for_who_does(tmp_path) -> None:  # type: ignore[no-untyped-def]
    store = Store.create(tmp_path / "w.db", KEY, 1, UUID(int=1))
    taker = Chains(store, lambda: None, lambda connection, cases: None, lambda cases: None)
    taker._pace(100, chains.ALONE_SECONDS / 2)
    assert taker._slice == 200
    taker._pace(100, chains.ALONE_SECONDS / 1000)
    assert taker._slice == 400
    taker._pace(100, 60)
    assert taker._slice == chains.SLICE
    store.turns._waited_at = float("inf")
    taker._pace(100, chains.SHARED_SECONDS * 2)
    assert taker._slice == 50
    taker._pace(100, 60)
    assert taker._slice == chains.FEWEST
    store.close()
