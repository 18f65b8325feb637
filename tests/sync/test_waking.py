"""Two windows and a centre over TLS: what one sends wakes the other, over a connection that is kept and made again."""

from collections.abc import Callable, Iterator
from datetime import datetime
from threading import Event, Thread
from uuid import UUID

import pytest
from cutting_proxy import CuttingProxy
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from town import Town

from window_desk.core import posts
from window_desk.core.acts import Channel, FirstContacted
from window_desk.core.entry import CHINA
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.errors import Unreachable
from window_desk.settings import CENTRE_DSN
from window_desk.sync import admin
from window_desk.sync.bell import Bell
from window_desk.sync.embedded import EmbeddedPostgres
from window_desk.sync.pace import Pace
from window_desk.ui.background import Background
from window_desk.ui.centre_rounds import CentreRounds

MONDAY = datetime(2025, 3, 3, 9, tzinfo=CHINA)
PATIENCE = 30
"""Seconds until a test gives up; nothing here waits for time to pass."""

HALF_AN_HOUR = Pace(lambda low, high: 1800 if low else 0)
"""No round comes by itself."""


@pytest.fixture
def town(server: EmbeddedPostgres) -> Town:
    return Town(server)


@pytest.fixture
def proxy(server: EmbeddedPostgres) -> Iterator[CuttingProxy]:
    between = CuttingProxy(server.port)
    yield between
    between.close()


@pytest.fixture
def desks(desk_at: Callable[[int], Desk], clock: PlayedClock, town: Town) -> tuple[Desk, Desk]:
    """Windows 3 and 4, with 王敏 at the first, each enrolled."""
    clock.set(MONDAY)
    three, four = desk_at(3), desk_at(4)
    three.log_in("3001", "2580", 3)
    admin.create_centre(town.admin_dsn, posts.Centre(three.chains.centre_id, "滁州市政务服务中心"))
    for desk in (three, four):
        desk.set_setting(CENTRE_DSN, town.enrol(desk.chains.centre_id)[1])
    return three, four


@pytest.fixture
def lines(desks: tuple[Desk, Desk]) -> Iterator[tuple[CentreRounds, CentreRounds]]:
    both = CentreRounds(desks[0]), CentreRounds(desks[1])
    yield both
    for rounds in both:
        rounds.close()


def ask(desk: Desk) -> UUID:
    contact = desk.new_case_id()
    desk.record(contact, FirstContacted(Channel.COUNTER, "食品许可怎么办"))
    return contact


def lose(rounds: CentreRounds) -> None:
    """The broken line is noticed though nobody speaks; the server may say goodbye first."""
    bell = Bell()
    with pytest.raises(Unreachable, match="断开"):
        list(iter(lambda: rounds.wait(bell, PATIENCE), None))


def sessions(town: Town) -> list[tuple[object, ...]]:
    return town.ask(
        "SELECT pid, ssl FROM pg_stat_activity JOIN pg_stat_ssl USING (pid)"
        " WHERE datname = %s AND usename LIKE 'window%%' ORDER BY pid",
        town.database,
    )


def test_an_act_at_one_window_is_at_the_other_without_either_of_them_asking(desks: tuple[Desk, Desk]) -> None:
    three, four = desks
    arrived, both = Event(), [Background(CentreRounds(desk), pace=HALF_AN_HOUR) for desk in desks]
    four.listeners.append(lambda changed: arrived.set())
    three.listeners.append(lambda changed: both[0].wake())
    ready = [Event(), Event()]
    for background, begun in zip(both, ready, strict=True):
        background._tell = lambda state, begun=begun: begun.set() if state.synced_at else None  # type: ignore[method-assign]
        background.start()
    assert all(begun.wait(PATIENCE) for begun in ready)
    contact = ask(three)
    assert arrived.wait(PATIENCE)
    assert len(four.case(contact).entries) == 1
    for background in both:
        background.stop()


def test_a_call_is_heard_in_the_middle_of_a_long_wait_and_an_own_push_is_none(
    desks: tuple[Desk, Desk], lines: tuple[CentreRounds, CentreRounds]
) -> None:
    here, there = lines
    bell = Bell()
    for rounds in lines:
        rounds.round()
    heard: list[bool] = []
    waiting = Thread(target=lambda: heard.append(there.wait(bell, PATIENCE)))
    waiting.start()
    ask(desks[0])
    here.round()
    waiting.join(PATIENCE)
    assert heard == [True]
    assert not here.wait(bell, 0)
    there.round()
    assert not there.wait(bell, 0)


def test_a_call_that_comes_along_with_an_answer_is_not_missed(
    desks: tuple[Desk, Desk], lines: tuple[CentreRounds, CentreRounds]
) -> None:
    here, there = lines
    there.round()
    ask(desks[0])
    here.round()
    there.round()  # its answers bring the call along
    assert there.wait(Bell(), PATIENCE)


def test_one_encrypted_connection_is_kept_over_rounds_and_made_again_when_it_broke(
    town: Town, lines: tuple[CentreRounds, CentreRounds]
) -> None:
    rounds = lines[0]
    rounds.round()
    ((first, encrypted),) = sessions(town)
    assert encrypted
    for _ in range(3):
        rounds.round()
    assert sessions(town) == [(first, True)]
    town.ask("SELECT pg_terminate_backend(%s, 10000)", first)
    lose(rounds)
    rounds.round()
    ((second, _),) = sessions(town)
    assert second != first
    town.ask("SELECT pg_terminate_backend(%s, 10000)", second)
    with pytest.raises(Unreachable, match="断开"):
        rounds.round()  # in the middle of a round too
    rounds.round()
    assert len(sessions(town)) == 1


def test_a_window_shut_out_is_told_so_and_one_let_in_again_goes_on(
    town: Town, desks: tuple[Desk, Desk], lines: tuple[CentreRounds, CentreRounds]
) -> None:
    rounds = lines[0]
    rounds.round()
    login = conninfo_to_dict(str(desks[0].setting(CENTRE_DSN)))["user"]
    admin.revoke(town.admin_dsn, str(login), "演练")
    lose(rounds)
    with pytest.raises(Unreachable, match="停用"):
        rounds.round()
    password = admin.enrol(town.admin_dsn, desks[0].chains.centre_id, str(login))
    desks[0].set_setting(CENTRE_DSN, make_conninfo(str(desks[0].setting(CENTRE_DSN)), password=password))
    ask(desks[0])
    rounds.round()
    assert desks[0].chains.unsent() == 0


def test_after_cutting_no_round_begins(lines: tuple[CentreRounds, CentreRounds]) -> None:
    lines[0].cut()
    with pytest.raises(Unreachable):
        lines[0].round()
    lines[1].round()
    lines[1].cut()
    with pytest.raises(Unreachable):
        lines[1].round()


def test_closing_breaks_off_a_round_that_hears_nothing_any_more(
    desks: tuple[Desk, Desk], town: Town, proxy: CuttingProxy
) -> None:
    dsn = str(desks[0].setting(CENTRE_DSN))
    desks[0].set_setting(CENTRE_DSN, make_conninfo(dsn, port=proxy.port))
    worker, went_through = Background(CentreRounds(desks[0]), pace=HALF_AN_HOUR), Event()
    worker._tell = lambda state: went_through.set()  # type: ignore[method-assign]
    worker.start()
    assert went_through.wait(PATIENCE)
    proxy.swallow()
    worker.hurry()
    assert proxy.swallowed.wait(PATIENCE)
    worker.stop()
    assert not worker._thread.is_alive()


def test_the_offset_of_the_clock_is_known_after_each_contact(
    desks: tuple[Desk, Desk], lines: tuple[CentreRounds, CentreRounds]
) -> None:
    assert desks[0].watch.ahead is None
    lines[0].round()
    assert desks[0].watch.ahead is not None
    assert not desks[0].watch.doubtful  # the PC's own clock, not the one the demo plays
