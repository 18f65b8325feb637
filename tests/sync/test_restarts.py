"""A window from a cloned disk or an old backup goes on in a new chain: nothing lost or overwritten, all of it said."""

from dataclasses import replace
from uuid import uuid4

import pytest
from small_ledger import SmallLedger
from store_ledger import StoreLedger
from town import NUMBERS, Desktop, Town

from window_desk.core.chain import Link, forge, verify
from window_desk.sync.centre import Centre, PushStatus
from window_desk.sync.exchange import Exchange
from window_desk.sync.own_chain import Restart
from window_desk.sync.proof import prove

Two = tuple[Desktop, Desktop]


def clone(desktop: Desktop, seed: int) -> Desktop:
    return Desktop(desktop.login, desktop.dsn, desktop.ledger.copy(seed=seed))


def acts(*desktops: Desktop) -> set[object]:
    """Every act these ledgers hold, whichever chain it is in."""
    return {link.act_id for d in desktops for chain in d.ledger.chains.values() for link in chain}


def settled(*desktops: Desktop) -> bool:
    """After two rounds each, all ledgers are equal and every chain verifies."""
    for desktop in desktops * 2:
        desktop.round()
    chains = desktops[0].ledger.chains
    return all(d.ledger.chains == chains for d in desktops) and all(verify(c) is None for c in chains.values())


def whats(town: Town, desktop: Desktop) -> list[str]:
    rows = town.ask("SELECT what FROM sync.incident WHERE login = %s ORDER BY what", desktop.login)
    return [str(what) for (what,) in rows]


@pytest.mark.parametrize("more", [1, 2, 4], ids=["fewer", "as many", "more"])
def test_two_windows_from_one_disk_image_both_go_on_each_in_its_own_chain(one: Desktop, town: Town, more: int) -> None:
    one.ledger.record(3)
    one.round()
    twin = clone(one, -1)
    one.ledger.record(2)
    twin.ledger.record(more)
    written = acts(one, twin)
    assert one.round().restarted is None
    report = twin.round()
    assert (report.restarted, report.pushed, report.pulled) == (Restart.CLONED, more, 2)
    assert one.ledger.device_id != twin.ledger.device_id
    assert settled(one, twin)
    assert acts(one) == written
    assert whats(town, one) == ["cloned", "fork"]
    one.ledger.record(1)
    twin.ledger.record(1)
    assert settled(one, twin)
    assert len(one.ledger.chains) == 2


def test_acts_that_two_clones_carry_unsent_are_counted_once(one: Desktop, town: Town) -> None:
    one.ledger.record(3)
    twin = clone(one, -2)
    twin.ledger.record(1)
    one.ledger.record(1)
    written = acts(one, twin)
    assert settled(one, twin)
    assert acts(one) == written
    assert len(written) == 5


def test_a_clone_that_pushes_between_our_greeting_and_our_push_is_noticed(one: Desktop) -> None:
    one.ledger.record(3)
    one.round()
    twin = clone(one, -3)
    one.ledger.record(2)
    twin.ledger.record(2)

    class Raced(Centre):
        def push(self, links, meanwhile=None):  # type: ignore[no-untyped-def]
            if not raced:
                raced.append(True)
                twin.round()
            return super().push(links, meanwhile)

    raced: list[bool] = []
    written = acts(one, twin)
    with Raced(one.dsn) as centre:
        assert Exchange(one.ledger, centre).round().restarted is Restart.CLONED
    assert settled(one, twin)
    assert acts(one) == written


YEARS_AHEAD = 10**15
"""Microseconds."""


Kind = type[SmallLedger] | type[StoreLedger]
either_ledger = pytest.mark.parametrize("kind", [SmallLedger, StoreLedger])
"""In memory, and as it ships."""


def twins_of_a_fast_clock(town: Town, kind: Kind) -> Two:
    """Both disks hold three acts that a clock years ahead has stamped, and nobody else has seen."""
    one = town.desktop(town.centre(), kind)
    one.ledger.record(2)
    one.round()
    one.ledger.now += YEARS_AHEAD
    one.ledger.record(3)
    one.ledger.now -= YEARS_AHEAD
    return one, clone(one, next(NUMBERS))


@either_ledger
def test_what_a_twin_has_brought_under_a_right_time_is_not_sent_again_under_another(town: Town, kind: Kind) -> None:
    one, twin = twins_of_a_fast_clock(town, kind)
    twin.ledger.record(1)
    written = acts(one, twin)
    assert one.round().restarted is Restart.CLOCK
    report = twin.round()
    assert (report.restarted, report.pushed, report.refused) == (Restart.CLONED, 1, 0)
    assert settled(one, twin)
    assert acts(one) == written
    assert "impostor" not in whats(town, one)


@either_ledger
def test_a_twin_that_stamps_anew_between_our_look_and_our_push_is_met_again(town: Town, kind: Kind) -> None:
    one, twin = twins_of_a_fast_clock(town, kind)
    one.ledger.record(1)
    written = acts(one, twin)

    class Raced(Centre):
        def push(self, links, meanwhile=None):  # type: ignore[no-untyped-def]
            if links[0].seq == 1 and not raced:  # the new chain
                raced.append(True)
                twin.round()
            return super().push(links, meanwhile)

    raced: list[bool] = []
    with Raced(one.dsn) as centre:
        report = Exchange(one.ledger, centre).round()
    assert (report.restarted, report.pushed, report.refused) == (Restart.CLONED, 1, 0)
    assert settled(one, twin)
    assert acts(one) == written
    assert "impostor" in whats(town, one)


@pytest.mark.parametrize("since", [0, 2], ids=["nothing recorded since", "acts recorded since"])
def test_an_old_backup_goes_on_in_a_new_chain_and_gets_back_what_it_had_sent(
    one: Desktop, town: Town, since: int
) -> None:
    one.ledger.record(3)
    backup = clone(one, -4)
    one.ledger.record(2)
    one.round()
    backup.ledger.record(since)
    written = acts(one, backup)
    expected = Restart.CLONED if since else Restart.RESTORED
    assert backup.round().restarted is expected
    assert acts(backup) == written
    assert expected.value in whats(town, one)
    backup.ledger.record(1)
    assert backup.round().pushed == 1


def test_a_store_emptied_under_the_same_device_gets_everything_back(one: Desktop) -> None:
    one.ledger.record(3)
    one.round()
    before = dict(one.ledger.chains)
    one.ledger.chains = {}
    assert one.round().restarted is Restart.RESTORED
    assert one.ledger.chains == before


def test_a_window_restored_twice_sends_what_a_restored_centre_lost_of_all_its_chains(one: Desktop, town: Town) -> None:
    one.ledger.record(3)
    one.round()
    old = clone(one, -5)
    one.ledger.record(2)
    one.round()
    old.ledger.record(1)
    old.round()
    first = one.ledger.device_id
    forget(town, one, first, after=1)
    written = acts(one, old)
    assert old.round().pushed == 4  # its own older chain is still this window's: no quarantine
    assert settled(old)
    assert acts(old) == written


def forget(town: Town, desktop: Desktop, device: object, after: int) -> None:
    """As if the centre had been restored to when it had so many acts of a device."""
    town.ask("ALTER TABLE sync.act DISABLE TRIGGER ALL")
    town.ask("DELETE FROM sync.act WHERE device_id = %s AND seq > %s", device, after)
    town.ask("ALTER TABLE sync.act ENABLE TRIGGER ALL")
    (link,) = desktop.ledger.links_after(desktop.ledger.device_id, after - 1, 1)
    town.ask(
        "UPDATE sync.device SET head_seq = %s, head_hash = %s, head_hlc = %s WHERE device_id = %s",
        *(after, link.hash, link.hlc, device),
    )


def test_a_branch_that_the_restored_centre_has_otherwise_is_set_aside_and_given_for_a_person_to_look_at(
    two: Two, town: Town
) -> None:
    a, b = two
    a.ledger.record(2)
    a.round()
    restored = clone(a, -6)
    gone = a.ledger.record(1)
    a.round()
    b.round()
    forget(town, a, a.ledger.device_id, after=2)
    restored.ledger.record(1)
    restored.round()
    b.ledger.record(1)
    report = b.round()
    assert (report.pushed, report.set_aside, report.pulled) == (1, 1, 1)
    assert b.ledger.aside == gone
    assert town.ask("SELECT act_id, donor FROM sync.donated WHERE device_id = %s", a.ledger.device_id) == [
        (gone[0].act_id, b.login)
    ]
    assert whats(town, b) == ["diverged"]
    assert settled(b, restored)


def test_nobody_puts_another_act_in_the_place_of_one_that_others_wrote(two: Two, town: Town) -> None:
    """A window counts an act once, by its id, in its first place: a second one of that id must be the very same."""
    victim, thief = two
    (written,) = victim.ledger.record(1)
    victim.round()
    thief.round()
    device, centre = thief.ledger.device_id, thief.ledger.centre_id
    other = forge(bytes(32), centre, device, 1, written.act_id, written.hlc, 1, written.kind, b"other")
    earlier = forge(bytes(32), centre, device, 1, written.act_id, 1, 1, written.kind, written.body or b"")
    renamed = forge(bytes(32), centre, device, 1, written.act_id, written.hlc, 1, "决定", written.body or b"")
    same = forge(bytes(32), centre, device, 1, written.act_id, written.hlc, 1, written.kind, written.body or b"")
    with thief.line() as line:
        for forged in (other, earlier, renamed):
            assert line.push([forged]).status is PushStatus.BROKEN
        assert whats(town, thief) == ["broken", "impostor"]
        assert line.push([same]).status is PushStatus.OK  # as a chain begun anew brings it


def test_an_act_twice_in_one_batch_is_refused(one: Desktop) -> None:
    first, second = one.ledger.record(2)
    twice: list[Link] = [first, replace(second, act_id=first.act_id)]
    with one.line() as line:
        line.open_device(one.ledger.device_id)
        with pytest.raises(Exception, match="大得超出"):
            line.push(twice)


def test_a_chain_begun_anew_is_one_of_twenty_a_day_and_proven_like_any(one: Desktop, town: Town) -> None:
    one.ledger.record(2)
    one.round()
    twin = clone(one, -7)
    one.ledger.record(1)
    twin.ledger.record(1)
    one.round()
    twin.round()
    mine = [state for state in prove(town.admin_dsn) if state.login == one.login]
    assert sorted(state.acts for state in mine) == [1, 3]
    assert {state.broken_at for state in mine} == {None}
    assert uuid4() not in one.ledger.own_devices()


@either_ledger
def test_what_is_recorded_after_a_pull_comes_after_it_whatever_the_clock_says(town: Town, kind: Kind) -> None:
    centre = town.centre()
    fast, slow = town.desktop(centre, kind), town.desktop(centre, kind)
    fast.ledger.now += 3600 * 10**6
    (cause,) = fast.ledger.record(1)
    fast.round()
    slow.round()
    (effect,) = slow.ledger.record(1)
    assert effect.hlc > cause.hlc
