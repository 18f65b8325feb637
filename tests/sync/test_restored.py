"""A store brought back from a copy, and two programs on one copy: nothing lost, nothing silently merged (F6)."""

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from keyring import set_keyring
from keyring.backends.fail import Keyring as NoKeyring
from town import Town

from window_desk.backup import back_up, restore
from window_desk.core import posts
from window_desk.core.acts import Answered, Channel, Ending, FirstContacted
from window_desk.core.entry import CHINA
from window_desk.core.posts import Roster
from window_desk.demo import centre as demo
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.models.keys import key_for
from window_desk.models.store import Store
from window_desk.settings import CENTRE_DSN
from window_desk.sync import admin
from window_desk.sync.differences import Difference, LedgersDiffer
from window_desk.sync.embedded import EmbeddedPostgres
from window_desk.ui.centre_rounds import CentreRounds

MONDAY = datetime(2025, 3, 3, 9, tzinfo=CHINA)


class Seat:
    """A PC with its store, somebody at it, and its line to the centre."""

    def __init__(self, path: Path, clock: PlayedClock) -> None:
        self.path, self.clock = path, clock
        self.desk = Desk(Store.open(path, key_for(path)), clock)
        self.desk.log_in("3001", "2580", 3)
        self.rounds = CentreRounds(self.desk)

    @property
    def device(self) -> UUID:
        return self.desk.store.device_id

    def ask(self) -> UUID:
        """Somebody asks; the id of the contact."""
        contact = self.desk.new_case_id()
        self.clock.set(self.clock.now + timedelta(minutes=1))
        self.desk.record(contact, FirstContacted(Channel.COUNTER, "食品许可怎么办"))
        return contact

    def answer(self, contact: UUID) -> None:
        self.clock.set(self.clock.now + timedelta(minutes=1))
        self.desk.record(contact, Answered(Ending.ANSWERED, "请带营业执照"))

    def meet(self) -> None:
        """A round with the centre."""
        self.rounds.round()

    def off(self) -> None:
        """The PC is off, or gone."""
        self.rounds.close()
        self.desk.store.close()


@pytest.fixture
def town(server: EmbeddedPostgres) -> Town:
    return Town(server)


@pytest.fixture
def at(tmp_path: Path, town: Town, people: Roster, clock: PlayedClock) -> Iterator[Callable[[str], Seat]]:
    """The PC of that name: a new window of its own, or where its folder has a store, that one."""
    set_keyring(NoKeyring())
    clock.set(MONDAY)
    admin.create_centre(town.admin_dsn, posts.Centre(demo.CENTRE.centre_id, "滁州市政务服务中心"))
    seats: list[Seat] = []

    def make(name: str) -> Seat:
        path = tmp_path / name / "window.db"
        if not path.exists():
            store = Store.create(path, key_for(path), demo.CENTRE.centre_id, UUID(int=(9 << 64) + len(seats)))
            demo.publish(store, people)
            store.close()
            Desk(Store.open(path, key_for(path)), clock).set_setting(CENTRE_DSN, town.enrol(demo.CENTRE.centre_id)[1])
        seats.append(Seat(path, clock))
        return seats[-1]

    yield make
    for seat in seats:
        seat.off()


def carry(seat: Seat, to: str) -> Path:
    """Back up, and restore as the store of another PC; its path."""
    backup = seat.path.with_name(f"for {to}.wdb")
    back_up(seat.path, backup, None, lambda done, whole: None)
    return bring_back(backup, seat, to)


def bring_back(backup: Path, seat: Seat, to: str) -> Path:
    there = seat.path.parent.parent / to / "window.db"
    restore(backup, there, None, replace=False, progress=lambda done, whole: None)
    return there


def clone(seat: Seat, to: str) -> None:
    """A disk image: the very files, under the very key."""
    seat.desk.store.close()
    shutil.copytree(seat.path.parent, seat.path.parent.parent / to)


def stopped(seat: Seat) -> Difference:
    with pytest.raises(LedgersDiffer) as found:
        seat.meet()
    seat.rounds.close()
    return found.value.difference


def at_the_centre(town: Town) -> int:
    ((count,),) = town.ask("SELECT count(DISTINCT act_id) FROM sync.act")
    assert isinstance(count, int)
    return count


def test_an_old_backup_gets_back_what_was_done_after_it_and_goes_on_with_a_chain_of_its_own(
    at: Callable[[str], Seat], town: Town
) -> None:
    old = at("old")
    first = old.ask()
    old.meet()
    backup = old.path.with_name("monday")
    back_up(old.path, backup, None, lambda done, whole: None)
    old.answer(first)
    later = old.ask()
    old.meet()
    old.off()
    bring_back(backup, old, "new")
    new = at("new")
    assert not new.desk.case(later).entries
    third = new.ask()  # works at once, with the line cut
    new.meet()
    assert new.device != old.device
    assert [len(new.desk.case(each).entries) for each in (first, later, third)] == [2, 1, 1]
    assert new.desk.chains.unsent() == 0
    assert at_the_centre(town) == 4
    assert town.ask("SELECT what FROM sync.incident") == []


def test_what_only_the_backup_has_goes_up_under_the_same_ids(at: Callable[[str], Seat], town: Town) -> None:
    old, other = at("old"), at("other")
    first = old.ask()
    old.meet()
    old.answer(first)
    waiting = old.ask()
    carry(old, "new")
    old.off()  # and its disk is gone
    new = at("new")
    assert new.desk.chains.unsent() == 2
    new.answer(waiting)
    new.meet()
    assert new.desk.chains.unsent() == 0
    other.meet()
    assert [len(other.desk.case(each).entries) for each in (first, waiting)] == [2, 2]
    assert other.desk.case(waiting) == new.desk.case(waiting)
    assert town.ask("SELECT count(*) FROM sync.donated") == [(0,)]  # as its own, nobody need promote it


def test_a_chain_the_centre_has_never_seen_is_brought_too(at: Callable[[str], Seat], town: Town) -> None:
    old = at("old")
    contact = old.ask()
    carry(old, "new")
    old.off()
    new = at("new")
    new.answer(contact)
    new.meet()
    new.meet()
    assert at_the_centre(town) == 2
    assert new.desk.chains.unsent() == 0


def test_the_old_pc_and_the_restored_one_may_both_live_on(at: Callable[[str], Seat], town: Town) -> None:
    old = at("old")
    contact = old.ask()
    carry(old, "new")
    new = at("new")
    contacts = [contact, old.ask(), new.ask(), old.ask(), new.ask()]
    for seat in (old, new, old, new):
        seat.meet()
    assert old.desk.chains.heads() == new.desk.chains.heads()
    assert all(len(seat.desk.case(each).entries) == 1 for seat in (old, new) for each in contacts)
    assert at_the_centre(town) == 5


def test_a_store_restored_at_another_window_gives_what_it_brought_into_the_administrators_hands(
    at: Callable[[str], Seat], town: Town
) -> None:
    old = at("old")
    old.ask()
    old.meet()
    old.ask()
    carry(old, "new")
    old.off()
    new = at("new")
    new.desk.set_setting(CENTRE_DSN, town.enrol(demo.CENTRE.centre_id)[1])
    new.ask()
    new.meet()
    assert town.ask("SELECT count(*) FROM sync.donated") == [(1,)]
    assert new.desk.chains.unsent() == 1  # and said so until then
    assert at_the_centre(town) == 2


@pytest.mark.parametrize("more", [0, 1, 3])
def test_a_cloned_disk_is_found_at_the_next_contact_and_nothing_is_merged(
    at: Callable[[str], Seat], town: Town, more: int
) -> None:
    seat = at("one")
    seat.ask()
    seat.meet()
    clone(seat, "twin")
    one, twin = at("one"), at("twin")
    assert one.device == twin.device
    one.ask()
    one.meet()
    theirs = [twin.ask() for _ in range(more)]
    before = twin.desk.chains.heads()
    assert stopped(twin) is (Difference.FORK if more else Difference.CENTRE_AHEAD)
    assert twin.desk.chains.heads() == before
    assert at_the_centre(town) == 2
    assert twin.desk.chains.unsent() == more
    assert all(len(twin.desk.case(each).entries) == 1 for each in theirs)
    one.meet()  # the other goes on undisturbed


def test_a_file_copied_back_stops_and_goes_on_once_it_was_restored_in_due_form(
    at: Callable[[str], Seat], town: Town
) -> None:
    seat = at("one")
    first = seat.ask()
    seat.meet()
    clone(seat, "copy")
    one = at("one")
    one.answer(first)
    one.meet()
    one.off()
    copied_back = at("copy")
    assert stopped(copied_back) is Difference.CENTRE_AHEAD
    carry(copied_back, "new")
    new = at("new")
    new.meet()
    assert len(new.desk.case(first).entries) == 2
    new.ask()
    new.meet()
    assert at_the_centre(town) == 3


def test_a_branch_written_on_a_copy_stays_here_and_is_said_however_often_it_is_restored(
    at: Callable[[str], Seat], town: Town
) -> None:
    seat = at("one")
    seat.ask()
    seat.meet()
    clone(seat, "twin")
    one, twin = at("one"), at("twin")
    one.ask()
    one.meet()
    theirs = twin.ask()
    carry(twin, "new")
    new = at("new")
    assert stopped(new) is Difference.FORK
    assert len(new.desk.case(theirs).entries) == 1
    assert new.desk.chains.unsent() == 1
    assert at_the_centre(town) == 2
