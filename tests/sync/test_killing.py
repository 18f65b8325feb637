"""A window killed at any point loses nothing it said was saved, and sends nothing twice."""

from killing import rounds
from store_ledger import StoreLedger
from town import Town


def test_twenty_kills_in_a_row_lose_nothing_and_send_nothing_twice(town: Town) -> None:
    centre = town.centre()
    window, other = town.desktop(centre, StoreLedger), town.desktop(centre)
    saved = list(rounds(town, window, other, times=20, seed=7))
    assert len(saved) == 20
    assert saved[-1] >= 20
