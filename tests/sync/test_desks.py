"""Two real windows, each with its encrypted store, and one centre."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from psycopg.conninfo import make_conninfo
from town import Town

from window_desk.core import posts
from window_desk.core.acts import Answered, Channel, Ending, FirstContacted, ReferralTaken, Referred
from window_desk.core.entry import CHINA
from window_desk.core.first_contact import responsibility
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.errors import BrokenChain, Unreachable
from window_desk.sync import admin
from window_desk.sync.centre import Centre
from window_desk.sync.embedded import EmbeddedPostgres
from window_desk.sync.exchange import Exchange, RoundReport

MONDAY = datetime(2025, 3, 3, 9, tzinfo=CHINA)
"""In the past on any machine: acts stamped later than the centre's clock would be held back."""


class Seated:
    """A demo window with its clerk at it, and how it reaches the centre."""

    def __init__(self, desk: Desk, clock: PlayedClock, town: Town) -> None:
        self.desk, self._clock = desk, clock
        admin.create_centre(town.admin_dsn, posts.Centre(desk.chains.centre_id, "滁州市政务服务中心"))
        self.login, self.dsn = town.enrol(desk.chains.centre_id)

    def ask(self) -> UUID:
        """Somebody asks at this window; the id of the contact."""
        contact = self.desk.new_case_id()
        self._clock.set(self._clock.now + timedelta(minutes=2))
        self.desk.record(contact, FirstContacted(Channel.COUNTER, "食品许可怎么办"))
        return contact

    def refer(self, contact: UUID, window: int) -> None:
        """Send it on with a slip."""
        self._clock.set(self._clock.now + timedelta(minutes=1))
        self.desk.record(contact, Referred("转字 1", window))

    def take_and_answer(self, contact: UUID) -> None:
        """Accept the slip and end the matter."""
        for act in (ReferralTaken("转字 1"), Answered(Ending.ANSWERED, "请带营业执照到 3 号窗口")):
            self._clock.set(self._clock.now + timedelta(minutes=1))
            self.desk.record(contact, act)

    def round(self) -> RoundReport:
        with Centre(self.dsn) as centre:
            return Exchange(self.desk.chains, centre).round()


@pytest.fixture
def town(server: EmbeddedPostgres) -> Town:
    """A database for each test, since the desks' devices are the same in all of them."""
    return Town(server)


@pytest.fixture
def windows(desk_at: Callable[[int], Desk], clock: PlayedClock, town: Town) -> list[Seated]:
    """The demo's windows 3 and 4, 王敏 and 李静 at them."""
    clock.set(MONDAY)
    desks = desk_at(3), desk_at(4)
    desks[0].log_in("3001", "2580", 3)
    desks[1].log_in("4001", "1470", 4)
    return [Seated(desk, clock, town) for desk in desks]


def test_what_begins_at_one_window_with_the_line_cut_goes_on_at_another_and_both_fold_it_the_same(
    windows: list[Seated],
) -> None:
    three, four = windows
    here, there = three.ask(), four.ask()
    three.refer(here, 4)
    drawn: list[frozenset[UUID]] = []
    four.desk.listeners.append(drawn.append)

    assert three.round().pushed == 2
    report = four.round()
    assert (report.pushed, report.pulled) == (1, 2)
    assert drawn == [report.changed_cases]
    assert here in report.changed_cases

    four.take_and_answer(here)
    four.round()
    assert three.round().changed_cases == {here, there}
    assert three.desk.chains.heads() == four.desk.chains.heads()
    for contact in (here, there):
        assert three.desk.case(contact) == four.desk.case(contact)
    assert len(three.desk.case(here).entries) == 4
    who = responsibility(three.desk.case(here))
    assert who is not None
    assert (who.first.window, who.holder.window) == (3, 4)
    assert [window.desk.chains.unsent() for window in windows] == [0, 0]
    assert (three.round().pulled, four.round().pulled) == (0, 0)


def test_work_goes_on_while_the_centre_refuses_and_goes_up_later(windows: list[Seated], town: Town) -> None:
    window = windows[0]
    window.ask()
    admin.revoke(town.admin_dsn, window.login, "演练")
    with pytest.raises(Unreachable):
        window.round()
    window.ask()
    assert window.desk.chains.unsent() == 2
    password = admin.enrol(town.admin_dsn, window.desk.chains.centre_id, window.login)
    window.dsn = make_conninfo(window.dsn, password=password)
    assert window.round().pushed == 2
    assert window.desk.chains.unsent() == 0


def test_what_does_not_verify_is_not_taken_into_a_store_even_from_the_centre(windows: list[Seated], town: Town) -> None:
    three, four = windows
    three.ask()
    three.ask()
    three.round()
    town.ask("ALTER TABLE sync.act DISABLE TRIGGER ALL")
    town.ask("UPDATE sync.act SET kind = 'decided' WHERE seq = 2")
    with pytest.raises(BrokenChain, match="第 2 条"):
        four.round()
    assert four.desk.chains.heads() == {}
