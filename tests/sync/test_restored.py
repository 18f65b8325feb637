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
from window_desk.models import founding
from window_desk.models.keys import key_for
from window_desk.models.store import Store
from window_desk.settings import CENTRE_DSN
from window_desk.sync import admin
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

    def meet(self) -> str:
        """A round with the centre; what a person is told of it."""
        return self.rounds.round().advice

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
            founding.publish(store, people)
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
    assert town.ask("SELECT what FROM sync.incident") == [("restored",)]  # the administrator knows


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
    assert [len(seat.desk.chains.heads()) for seat in (old, new)] == [2, 2]
    assert all(len(seat.desk.case(each).entries) == 1 for seat in (old, new) for each in contacts)
    assert at_the_centre(town) == 5


def test_a_store_restored_under_another_login_brings_its_acts_all_the_same(
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
    assert new.desk.chains.unsent() == 0
    assert at_the_centre(town) == 3


@pytest.mark.parametrize("more", [0, 1, 3])
def test_a_cloned_disk_is_found_at_the_next_contact_and_said_until_the_program_ends(
    at: Callable[[str], Seat], town: Town, more: int
) -> None:
    seat = at("one")
    first = seat.ask()
    seat.meet()
    clone(seat, "twin")
    one, twin = at("one"), at("twin")
    assert one.device == twin.device
    one.answer(first)
    assert one.meet() == ""
    theirs = [twin.ask() for _ in range(more)]
    for _ in range(2):
        assert ("在别处还有一份" if more else "旧的一份") in twin.meet()
    assert one.device != twin.device
    assert one.meet() == ""  # the other goes on undisturbed
    for each in (one, twin):
        assert [len(each.desk.case(contact).entries) for contact in (first, *theirs)] == [2] + [1] * more
        assert each.desk.chains.unsent() == 0
    assert at_the_centre(town) == 2 + more
    told = [what for (what,) in town.ask("SELECT what FROM sync.incident")]
    assert ("cloned" if more else "restored") in told


def test_a_branch_written_on_a_copy_goes_on_when_the_copy_is_restored(at: Callable[[str], Seat], town: Town) -> None:
    seat = at("one")
    seat.ask()
    seat.meet()
    clone(seat, "twin")
    one, twin = at("one"), at("twin")
    ours = one.ask()
    one.meet()
    theirs = twin.ask()
    carry(twin, "new")
    twin.off()
    new = at("new")
    new.meet()
    one.meet()
    assert all(len(each.desk.case(contact).entries) == 1 for each in (one, new) for contact in (ours, theirs))
    assert town.ask("SELECT count(*) FROM sync.donated") == [(0,)]
    assert at_the_centre(town) == 3


def test_two_pcs_restored_from_one_backup_send_what_it_brought_once(at: Callable[[str], Seat], town: Town) -> None:
    old = at("old")
    contact = old.ask()
    backup = old.path.with_name("monday")
    back_up(old.path, backup, None, lambda done, whole: None)
    old.off()
    for name in ("left", "right"):
        bring_back(backup, old, name)
    left, right = at("left"), at("right")
    for seat in (left, right, left):
        seat.meet()
    assert at_the_centre(town) == 1
    assert [len(seat.desk.case(contact).entries) for seat in (left, right)] == [1, 1]
    assert left.desk.chains.unsent() == right.desk.chains.unsent() == 0
