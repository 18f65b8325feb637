"""The sync thread: what wakes it, what does not, how long it waits, and that closing never waits for it."""

from threading import Event, current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import Qt
from scripted_rounds import Scripted, longest, passes

from window_desk.errors import Unreachable, WindowDeskError
from window_desk.sync import pace
from window_desk.sync.bell import Bell
from window_desk.sync.incoming import Told
from window_desk.ui.background import Background, Round, SyncState

GONE = Unreachable("网线断了")


def background(rounds: Scripted) -> Background:
    return Background(rounds, pace=longest(), ticks=rounds.ticks)


def play(rounds: Scripted) -> list[SyncState]:
    """Run until the script is over; every state on the way."""
    worker, states = background(rounds), list[SyncState]()
    worker.state_changed.connect(states.append, Qt.ConnectionType.DirectConnection)
    worker.start()
    assert rounds.idle.wait(10)
    worker.stop()
    assert rounds.closed.is_set()  # hung up on its own thread
    return states


def test_rounds_run_on_a_thread_of_their_own() -> None:
    on_main: list[bool] = []

    class Telling(Scripted):
        def round(self, told: Told) -> Round:
            on_main.append(current_thread() is main_thread())
            return super().round(told)

    play(Telling())
    assert on_main == [False]


def test_while_much_comes_each_state_says_how_much_and_the_last_says_no_more() -> None:
    rounds = Scripted([GONE], [passes])
    rounds.comes = (0, 4000), (2000, 4000)
    offline, *_ = states = play(rounds)[2:]
    assert [state.coming for state in states] == [None, (0, 4000), (2000, 4000), None]
    assert offline.offline_since is not None
    assert not any(state.offline_since for state in states[1:])  # what comes along comes from somewhere


def test_a_few_acts_that_come_are_not_worth_a_measure() -> None:
    rounds = Scripted()
    rounds.comes = ((0, 3), (3, 3))
    assert [state.coming for state in play(rounds)] == [None]


def test_while_it_goes_through_a_round_comes_each_minute_or_so() -> None:
    rounds = Scripted(waits=[passes, passes])
    play(rounds)
    assert rounds.rounds == 3
    assert rounds.waited == [pace.QUIET[1]] * 2


def test_after_failures_the_pauses_grow_and_a_success_ends_them() -> None:
    rounds = Scripted([GONE, GONE, GONE, Round(), GONE], [passes] * 5)
    states = play(rounds)
    assert rounds.waited == [5, 10, 20, pace.QUIET[1], pace.FIRST_PAUSE + pace.AFTER_LOSS]
    assert [bool(state.offline_since) for state in states] == [True, True, True, False, True, False]
    assert states[0].offline_since == states[2].offline_since  # since when, not when it was last noticed
    assert states[4].synced_at == states[3].synced_at


def test_what_a_round_brought_is_no_act_to_send() -> None:
    rounds = Scripted()
    worker = background(rounds)

    def absorb() -> bool:
        worker.wake()  # on the worker's own thread, as what it takes in from elsewhere does
        rounds.ticks.now += 10
        return False

    rounds._waits = iter([absorb, passes])
    worker.start()
    assert rounds.idle.wait(10)
    worker.stop()
    assert rounds.waited == [pace.QUIET[1], pace.QUIET[1] - 10]  # it waited on


@pytest.mark.parametrize(("outcome", "hurried"), [(Round(), True), (GONE, False)])
def test_an_act_does_not_cut_a_pause_short_that_spares_the_centre(qtbot: Any, outcome: Any, hurried: bool) -> None:
    rounds = Scripted([outcome])
    worker = background(rounds)
    with qtbot.waitSignal(worker.state_changed):
        worker.start()
    assert rounds.idle.wait(10)
    rounds.idle.clear()
    worker.wake()
    assert rounds.idle.wait(10)  # it was woken, looked, and waits again
    assert rounds.rounds == 1 + hurried
    worker.stop()


def test_a_person_who_asks_gets_a_round_whatever_the_pause() -> None:
    rounds = Scripted([GONE])
    worker = background(rounds)
    worker.start()
    assert rounds.idle.wait(10)
    rounds.idle.clear()
    worker.hurry()
    assert rounds.idle.wait(10)
    assert rounds.rounds == 2
    worker.stop()


def test_what_the_centre_calls_out_is_gathered_a_moment_first() -> None:
    rounds = Scripted(waits=[lambda: True, lambda: True, passes])
    play(rounds)
    assert rounds.rounds == 2
    assert rounds.waited == [pace.QUIET[1], pace.GATHERING, pace.GATHERING]  # more calls put nothing off


def test_a_line_that_breaks_while_nobody_speaks_is_offline_at_once_and_tried_again_at_random() -> None:
    def breaks() -> bool:
        raise GONE

    rounds = Scripted(waits=[breaks, passes])
    states = play(rounds)
    assert [bool(state.offline_since) for state in states] == [False, True, False]
    assert rounds.waited == [pace.QUIET[1], pace.FIRST_PAUSE + pace.AFTER_LOSS]


def test_a_bug_or_a_difference_ends_neither_the_thread_nor_the_slowing_down(caplog: pytest.LogCaptureFixture) -> None:
    rounds = Scripted([ZeroDivisionError("oops"), WindowDeskError("链不符")], [passes, passes])
    states = play(rounds)
    assert [(state.failed, state.advice) for state in states[:2]] == [
        (True, "ZeroDivisionError('oops')"),
        (True, "链不符"),
    ]
    assert rounds.waited == [5, 10]
    assert "sync round failed" in caplog.text
    caplog.clear()


def test_closing_breaks_off_the_round_under_way() -> None:
    begun = Event()

    class Endless(Scripted):
        def round(self, told: Told) -> Round:
            begun.set()
            assert self.was_cut.wait(30)
            raise GONE

    rounds = Endless()
    worker, told = Background(rounds), list[SyncState]()
    worker.state_changed.connect(told.append, Qt.ConnectionType.DirectConnection)
    worker.start()
    assert begun.wait(10)
    worker.stop()
    assert rounds.closed.is_set()
    assert told == []  # to nobody's eyes: the window is gone


def test_closing_does_not_wait_for_what_cannot_be_broken_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("window_desk.ui.background.FAREWELL", 0.01)
    let_go, begun = Event(), Event()

    class Deaf(Scripted):
        def round(self, told: Told) -> Round:
            begun.set()
            assert let_go.wait(30)
            return Round()

    rounds = Deaf()
    worker = Background(rounds)
    worker.start()
    assert begun.wait(10)
    worker.stop()
    assert not rounds.closed.is_set()
    let_go.set()
    assert rounds.closed.wait(10)


def test_a_worker_never_begun_stops_at_once() -> None:
    worker = Background(Scripted())
    worker.stop()
    assert Bell().wait(0) is False
