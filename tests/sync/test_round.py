"""Rounds between windows and one centre, over TLS and SCRAM, on lines that break."""

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any
from uuid import UUID

import pytest
from cutting_proxy import DOWN, UP, CuttingProxy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_ledger import NOON
from town import Desktop, Town

from window_desk.core.chain import Link, verify
from window_desk.errors import Unreachable
from window_desk.sync import incoming
from window_desk.sync.ahead import Ahead
from window_desk.sync.centre import Centre, Greeting, PushAnswer, PushStatus
from window_desk.sync.exchange import Exchange, RoundReport
from window_desk.sync.ledgers import PUSH_BYTES
from window_desk.sync.own_chain import Restart

Two = tuple[Desktop, Desktop]


def equal(*desktops: Desktop) -> bool:
    return all(d.ledger.chains == desktops[0].ledger.chains for d in desktops[1:])


def test_two_windows_push_and_pull_and_end_with_equal_ledgers(two: Two) -> None:
    a, b = two
    sent, received = a.ledger.record(5), b.ledger.record(3)
    assert a.round().pushed == 5
    report = b.round()
    assert (report.pushed, report.pulled, report.refused) == (3, 5, 0)
    assert report.changed_cases == {link.act_id for link in sent}
    assert a.round().changed_cases == {link.act_id for link in received}
    assert equal(a, b)
    assert all(verify(chain) is None for chain in a.ledger.chains.values())


def test_who_is_far_behind_is_told_how_far_the_pull_is(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    a, b = two
    monkeypatch.setattr(incoming, "PULL_LINKS", 10)
    a.ledger.record(25)
    a.round()
    told: list[tuple[int, int]] = []
    for _ in range(2):  # the second time there is nothing to tell
        with b.line() as centre:
            Exchange(b.ledger, centre, told=lambda done, of: told.append((done, of))).round()
    assert told == [(0, 25), (5, 25), (10, 25), (12, 25), (25, 25)]  # half when it has come, wholly when it is listed
    assert equal(a, b)


def test_a_round_repeated_sends_nothing_and_writes_nothing(two: Two, proxy: CuttingProxy) -> None:
    a, b = two
    a.ledger.record(40)
    for desktop in (a, b, a):
        desktop.round()
    writes, before = a.ledger.writes, proxy.passed[UP]
    with a.line(proxy.port) as centre:
        said_hello = proxy.passed[UP] - before
        report = Exchange(a.ledger, centre).round()
    assert (report.pushed, report.pulled, report.changed_cases) == (0, 0, frozenset())
    assert a.ledger.writes == writes
    assert proxy.passed[UP] - before - said_hello < 1000  # one hello, and the goodbye; 40 acts would be 16,000


class Watched(Centre):
    """A line to the centre that tells after each push how many links went, and what they were."""

    def __init__(self, dsn: str, after_push: Callable[[Sequence[Link]], None]) -> None:
        super().__init__(dsn)
        self.after_push = after_push

    def push(self, links: Sequence[Link], meanwhile: Ahead[Any] | None = None) -> PushAnswer:
        answer = super().push(links, meanwhile)
        self.after_push(links)
        return answer


class Overtaken(Centre):
    """A line on whose first push an earlier one, sent over a line that broke, arrives after all: half of it or all."""

    def __init__(self, dsn: str, late: Callable[[Sequence[Link]], None]) -> None:
        super().__init__(dsn)
        self.late = late

    def push(self, links: Sequence[Link], meanwhile: Ahead[Any] | None = None) -> PushAnswer:
        self.late(links)
        return super().push(links, meanwhile)


@pytest.mark.parametrize("part", [1, 3, 5])
def test_a_push_of_a_line_that_broke_may_arrive_after_the_greeting_of_the_next(two: Two, town: Town, part: int) -> None:
    a, b = two
    a.ledger.record(5)

    def late(links: Sequence[Link]) -> None:
        with a.line() as old:
            old.push(links[:part])

    with Overtaken(a.dsn, late) as centre:
        assert Exchange(a.ledger, centre).round().restarted is None
    b.round()
    assert equal(a, b)
    assert town.stored(a) == 5
    assert town.ask("SELECT what FROM sync.incident WHERE login = %s", a.login) == []


def test_many_acts_go_in_batches_of_links_and_bytes_and_come_in_pages(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming, "PULL_LINKS", 64)
    a, b = two
    a.ledger.record(2400, size=40)
    a.ledger.record(1, size=PUSH_BYTES * 2)
    a.ledger.record(3, size=PUSH_BYTES // 2)
    batches: list[int] = []
    with Watched(a.dsn, lambda links: batches.append(len(links))) as centre:
        Exchange(a.ledger, centre).round()
    assert batches == [1000, 1000, 400, 1, 1, 1, 1]
    assert b.round().pulled == 2404
    assert equal(a, b)


def test_a_push_whose_answer_is_lost_is_a_duplicate_and_not_a_second_act(
    one: Desktop, town: Town, proxy: CuttingProxy
) -> None:
    one.ledger.record(1)
    one.round()
    batch = one.ledger.record(20)
    with one.line(proxy.port) as centre, proxy.cutting(DOWN, after=0), pytest.raises(Unreachable, match="断开"):
        centre.push(batch)
    assert town.stored(one) == 21  # committed, though the window never heard
    with one.line() as centre:
        assert centre.push(batch).status is PushStatus.DUPLICATE
    assert one.round().pushed == 0
    assert one.ledger.acknowledged() == 21
    assert town.stored(one) == 21


@pytest.fixture(scope="module")
def whole_round(town: Town, proxy: CuttingProxy) -> dict[str, int]:
    """How many bytes a round of the shape used below takes in each direction."""
    a, _ = one_pushed_one_waiting(town)
    before = dict(proxy.passed)
    a.round(proxy.port)
    return {way: proxy.passed[way] - before[way] for way in (UP, DOWN)}


def one_pushed_one_waiting(town: Town) -> Two:
    centre = town.centre()
    a, b = town.desktop(centre), town.desktop(centre)
    a.ledger.record(8)
    b.ledger.record(8)
    b.round()
    return a, b


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(way=st.sampled_from([UP, DOWN]), part=st.integers(0, 999))
def test_a_round_cut_at_any_byte_resumes_and_ends_equal(
    town: Town, proxy: CuttingProxy, whole_round: dict[str, int], way: str, part: int
) -> None:
    a, b = one_pushed_one_waiting(town)
    cut_after = whole_round[way] * part // 1000
    with proxy.cutting(way, cut_after), suppress(Unreachable):  # cut in the goodbye, nobody notices
        a.round(proxy.port)
    assert all(verify(chain) is None for chain in a.ledger.chains.values())
    a.round()
    b.round()
    assert equal(a, b)
    assert len(a.ledger.chains) == 2
    assert (town.stored(a), town.stored(b)) == (8, 8)


def test_acts_recorded_while_a_round_runs_are_no_mismatch_and_none_is_left_out(one: Desktop) -> None:
    one.ledger.record(500)
    late = [2, 1]

    def work_on(links: Sequence[Link]) -> None:
        if late:
            one.ledger.record(late.pop())

    with Watched(one.dsn, work_on) as centre:
        assert Exchange(one.ledger, centre).round().pushed == 503
    one.ledger.record(1)
    assert one.round().pushed == 1
    assert one.ledger.acknowledged() == 504


def test_an_act_recorded_between_the_push_and_the_comparison_waits_for_the_next_round(two: Two) -> None:
    one, other = two
    other.ledger.record(1)
    other.round()  # what is pulled is compared, a push alone by its answer
    one.ledger.record(1)

    class Comparing(Centre):
        def hello(self, device_id: UUID, vector: Mapping[UUID, int], news: int = 0) -> Greeting:
            if one.ledger.acknowledged() == 1:
                one.ledger.record(1)
            return super().hello(device_id, vector, news)

    with Comparing(one.dsn) as centre:
        assert Exchange(one.ledger, centre).round().pushed == 1
    assert one.round().pushed == 1


def test_the_clock_offset_is_this_pc_against_the_centre(one: Desktop) -> None:
    with one.line() as centre:
        fast = Exchange(one.ledger, centre, clock=lambda: time.time() + 3600).round()
    assert 3590 < fast.clock_offset_seconds < 3610
    assert abs(one.round().clock_offset_seconds) < 10


def test_acts_from_the_future_are_stamped_anew_in_their_order_and_nobodys_clock_is_dragged_along(
    two: Two, town: Town
) -> None:
    a, b = two
    b.ledger.record(4)
    b.round()
    a.ledger.record(2)
    a.ledger.now = NOON * 2
    early = a.ledger.record(3)
    first = a.ledger.device_id
    report = a.round()
    assert (report.pushed, report.pulled, report.refused, report.restarted) == (5, 4, 0, Restart.CLOCK)
    assert [link.act_id for link in a.ledger.chains[a.ledger.device_id]] == [link.act_id for link in early]
    assert a.ledger.aside == early
    a.ledger.now = NOON
    a.ledger.record(1)
    assert a.round() == RoundReport(1, 0, 0, pytest.approx(0, abs=10), frozenset())
    assert b.round().pulled == 6
    assert equal(a, b)
    assert max(chain[-1].hlc for chain in b.ledger.chains.values()) < time.time_ns() // 1000 + 10**6
    listed = town.ask("SELECT what, device_id, seq FROM sync.incident WHERE login = %s ORDER BY what", a.login)
    assert listed == [("clock", first, 0), ("future", first, 3)]


def test_acts_wait_where_the_centres_own_clock_is_behind_what_others_wrote(two: Two, town: Town) -> None:
    a, b = two
    town.ask("UPDATE sync.terms SET max_future = '100 years'")
    b.ledger.now = NOON * 2
    b.ledger.record(4)
    b.round()
    a.round()
    town.ask("UPDATE sync.terms SET max_future = '10 minutes'")
    a.ledger.record(3)
    report = a.round()
    assert (report.pushed, report.refused, report.restarted) == (0, 3, None)
    assert a.round().refused == 3
    assert len(a.ledger.own_devices()) == 1


def test_an_erased_body_arrives_as_none_and_the_chain_still_verifies(two: Two, town: Town) -> None:
    a, b = two
    a.ledger.record(3)
    a.round()
    town.ask("UPDATE sync.act SET body = NULL WHERE seq = 2 AND device_id = %s", a.ledger.device_id)
    b.round()
    chain = b.ledger.chains[a.ledger.device_id]
    assert [link.body is None for link in chain] == [False, True, False]
    assert verify(chain) is None
    assert a.round() == RoundReport(0, 0, 0, pytest.approx(0, abs=10), frozenset())
