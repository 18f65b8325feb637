"""What stops a round until a person has looked: it says so, and changes nothing."""

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
