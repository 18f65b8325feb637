"""When two ledgers are not two ends of one ledger: the round stops, says so, and changes nothing."""

from dataclasses import replace

import pytest
from town import Desktop, Town

from window_desk.errors import BrokenChain
from window_desk.sync.differences import Difference, FormatNotTaken, LedgersDiffer

Two = tuple[Desktop, Desktop]


def difference(desktop: Desktop) -> Difference:
    with pytest.raises(LedgersDiffer) as stopped:
        desktop.round()
    return stopped.value.difference


@pytest.mark.parametrize("more", [1, 2, 4], ids=["fewer", "as many", "more"])
def test_a_cloned_disk_is_stopped_as_a_fork_and_changes_nothing(one: Desktop, town: Town, more: int) -> None:
    one.ledger.record(3)
    one.round()
    twin = Desktop(one.login, one.dsn, one.ledger.copy(seed=-1))
    one.ledger.record(2)
    twin.ledger.record(more)
    one.round()
    before = dict(twin.ledger.chains)
    assert difference(twin) is Difference.FORK
    assert twin.ledger.chains == before
    assert town.stored(one) == 5
    assert town.ask("SELECT what FROM sync.incident WHERE device_id = %s", one.ledger.device_id) == [("fork",)]


def test_an_old_backup_is_stopped_because_the_centre_is_ahead(two: Two, town: Town) -> None:
    one, other = two
    other.ledger.record(2)
    other.round()
    one.ledger.record(3)
    backup = Desktop(one.login, one.dsn, one.ledger.copy(seed=-2))
    one.ledger.record(2)
    one.round()
    assert difference(backup) is Difference.CENTRE_AHEAD
    assert list(backup.ledger.chains) == [one.ledger.device_id]
    assert town.stored(one) == 5


def test_a_store_emptied_under_the_same_device_is_stopped_too(one: Desktop) -> None:
    one.ledger.record(3)
    one.round()
    one.ledger.chains = {}
    assert difference(one) is Difference.CENTRE_AHEAD


def test_a_damaged_link_is_not_sent_on(one: Desktop, town: Town) -> None:
    one.ledger.record(4)
    chain = one.ledger.chains[one.ledger.device_id]
    chain[2] = replace(chain[2], body=b"damaged")
    assert difference(one) is Difference.BROKEN
    assert town.stored(one) == 0


def test_a_ledger_of_another_centre_is_not_sent_here(two: Two, town: Town) -> None:
    stranger = town.desktop(town.centre())
    two[0].ledger.record(1)
    moved = Desktop(stranger.login, stranger.dsn, two[0].ledger)
    assert difference(moved) is Difference.OTHER_CENTRE
    assert town.stored(moved) == 0


@pytest.mark.parametrize(("low", "high", "what"), [(2, 2, "升级本机程序"), (0, 0, "先升级中心")])
def test_a_program_of_another_format_is_told_who_must_upgrade(
    town: Town, one: Desktop, low: int, high: int, what: str
) -> None:
    one.ledger.record(1)
    town.ask("UPDATE sync.terms SET min_fmt = %s, max_fmt = %s", low, high)
    try:
        with pytest.raises(FormatNotTaken, match=what):
            one.round()
    finally:
        town.ask("UPDATE sync.terms SET min_fmt = 1, max_fmt = 1")
    assert town.stored(one) == 0


def test_a_centre_restored_whose_window_went_on_otherwise_is_not_joined_silently(two: Two, town: Town) -> None:
    a, b = two
    a.ledger.record(3)
    a.round()
    lost = Desktop(a.login, a.dsn, a.ledger.copy(seed=-3))
    b.round()
    town.ask("ALTER TABLE sync.act DISABLE TRIGGER ALL")
    town.ask("DELETE FROM sync.act WHERE device_id = %s AND seq = 3", a.ledger.device_id)
    town.ask("ALTER TABLE sync.act ENABLE TRIGGER ALL")
    two_stands = (
        a.ledger.hash_at(a.ledger.device_id, 2),
        a.ledger.chains[a.ledger.device_id][1].hlc,
        a.ledger.device_id,
    )
    town.ask("UPDATE sync.device SET head_seq = 2, head_hash = %s, head_hlc = %s WHERE device_id = %s", *two_stands)
    del lost.ledger.chains[a.ledger.device_id][2]
    lost.ledger.record(1)
    lost.round()
    b.ledger.record(1)
    with pytest.raises(LedgersDiffer) as stopped:
        b.round()
    assert (stopped.value.difference, stopped.value.device_id) == (Difference.UNLIKE, a.ledger.device_id)
    assert town.stored(b) == 1  # b's own had gone up before it stopped


def test_the_device_that_differs_is_found_among_many(town: Town) -> None:
    centre = town.centre()
    reader, *others = (town.desktop(centre) for _ in range(6))
    for desktop in others:
        desktop.ledger.record(2)
        desktop.round()
    reader.round()
    wrong = others[3].ledger.device_id
    link = reader.ledger.chains[wrong][1]
    reader.ledger.chains[wrong][1] = replace(link, hash=bytes(32))
    with pytest.raises(LedgersDiffer) as stopped:
        reader.round()
    assert (stopped.value.device_id, stopped.value.seq) == (wrong, 2)


def test_what_does_not_verify_is_not_taken_in_even_from_the_centre(two: Two, town: Town) -> None:
    a, b = two
    a.ledger.record(3)
    a.round()
    forge_at_the_centre = (
        "SET session_replication_role = replica; UPDATE sync.act SET kind = '决定' WHERE seq = 2 AND device_id = '{}'"
    )
    town.ask(forge_at_the_centre.format(a.ledger.device_id))
    with pytest.raises(BrokenChain):
        b.round()
    assert b.ledger.chains == {}
