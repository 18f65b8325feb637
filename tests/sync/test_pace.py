"""When the next round is due (issue: backoff with full jitter, 5 s to 5 min)."""

import socket
from threading import Thread

import pytest

from window_desk.sync import pace
from window_desk.sync.bell import Bell
from window_desk.sync.pace import Pace


def shortest(low: float, high: float) -> float:
    return low


def longest(low: float, high: float) -> float:
    return high


def test_while_the_centre_answers_no_two_windows_keep_the_same_beat() -> None:
    assert (Pace(shortest).pause(), Pace(longest).pause()) == pace.QUIET
    assert pace.QUIET[0] < pace.QUIET[1]


def test_the_ceiling_doubles_from_five_seconds_to_five_minutes_and_the_jitter_is_full() -> None:
    low, high = Pace(shortest), Pace(longest)
    ceilings = []
    for _ in range(9):
        low.failed()
        high.failed()
        assert low.pause() == 0
        ceilings.append(high.pause())
    assert ceilings == [5, 10, 20, 40, 80, 160, 300, 300, 300]


def test_a_year_of_failures_still_has_a_pause() -> None:
    high = Pace(longest)
    for _ in range(100_000):
        high.failed()
    assert high.pause() == pace.LONGEST_PAUSE


def test_what_cuts_all_windows_off_at_once_does_not_bring_them_back_at_once() -> None:
    high = Pace(longest)
    high.went_through()
    high.failed()
    assert high.pause() == pace.FIRST_PAUSE + pace.AFTER_LOSS
    high.failed()
    assert high.pause() == 2 * pace.FIRST_PAUSE


def test_only_a_round_that_went_through_ends_the_long_pauses() -> None:
    high = Pace(longest)
    for _ in range(4):
        high.failed()
    assert high.failing
    high.went_through()
    assert not high.failing
    assert high.pause() == pace.QUIET[1]


def test_a_ring_ends_the_wait_at_once_even_when_it_came_before() -> None:
    bell = Bell()
    bell.ring()
    assert not bell.wait(3600)
    ringing = Thread(target=bell.ring)
    ringing.start()
    assert not bell.wait(3600)
    ringing.join()
    for _ in range(100_000):  # nobody listens; it never blocks who rings
        bell.ring()
    assert not bell.wait(3600)
    assert not bell.wait(0)  # and all of them were one
    bell.close()
    bell.ring()


@pytest.mark.parametrize("rings", [False, True])
def test_something_on_the_line_ends_the_wait_and_is_told_from_the_bell(rings: bool) -> None:
    bell, (line, far) = Bell(), socket.socketpair()
    with line, far:
        far.send(b"called")
        if rings:
            bell.ring()
        assert bell.wait(3600, line.fileno())
        line.recv(100)
        assert not bell.wait(0, line.fileno())
    bell.close()
