"""A window killed with SIGKILL at random points of recording and syncing, again and again.

``python tests/sync/killing.py 200`` runs so many rounds against a PostgreSQL of its own; ``test_killing`` a few.
After each: the store opens, its chains verify, and every act that was said to be saved is there; at the end also at the
centre, once.
"""

import os
import random
import select
import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from uuid import UUID

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

from standing import KEY
from store_ledger import StoreLedger
from town import Desktop, Town

from window_desk.core.chain import verify
from window_desk.errors import Unreachable
from window_desk.models.store import Store
from window_desk.sync.embedded import EmbeddedPostgres

ACTS_BETWEEN_ROUNDS = 3


def work(window: Desktop, told: int) -> None:
    """What the child does until it is killed: record, say so, and every so often have a round with the centre."""
    ledger = reopened(window)
    while True:
        for _ in range(ACTS_BETWEEN_ROUNDS):
            (link,) = ledger.record(1)
            os.write(told, link.act_id.bytes)
        with suppress(Unreachable):
            Desktop(window.login, window.dsn, ledger).round()


def reopened(window: Desktop) -> StoreLedger:
    """The window's store, opened anew."""
    assert isinstance(window.ledger, StoreLedger)
    again = object.__new__(StoreLedger)
    again._random, again.now = random.Random(os.urandom(16)), window.ledger.now
    again._open(Store.open(window.ledger.store.path, KEY))
    return again


def killed(window: Desktop, dice: random.Random) -> set[UUID]:
    """Lets a child work and kills it at some point; the acts it said were saved."""
    ours, theirs = os.pipe()
    if (child := os.fork()) == 0:
        with suppress(BaseException):
            work(window, theirs)
        os._exit(1)  # never back into the test
    os.close(theirs)
    said = b""
    for _ in range(dice.randint(1, 12)):
        said += os.read(ours, 16)
    select.select([], [], [], dice.random() * 0.03)  # and then somewhere in the next act or round
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL, "the child ended by itself"
    while rest := os.read(ours, 4096):
        said += rest
    os.close(ours)
    return {UUID(bytes=said[n : n + 16]) for n in range(0, len(said), 16)}


def rounds(town: Town, window: Desktop, other: Desktop, times: int, seed: int) -> Iterator[int]:
    """So many kills in a row of one window; yields how many acts it has been told were saved so far."""
    dice, saved = random.Random(seed), set[UUID]()
    assert isinstance(window.ledger, StoreLedger)
    window.ledger.store.close()
    for _ in range(times):
        saved |= killed(window, dice)
        ledger = reopened(window)
        assert ledger.store.damage() == []
        chains = ledger.chains
        assert all(verify(chain) is None for chain in chains.values()), "a chain is broken"
        here = {link.act_id for chain in chains.values() for link in chain}
        assert saved <= here, f"{len(saved - here)} acts were said to be saved and are not"
        ledger.store.close()
        yield len(saved)
    whole = Desktop(window.login, window.dsn, reopened(window))
    whole.round()
    other.round()
    central = town.ask("SELECT act_id FROM sync.act WHERE centre_id = %s", other.ledger.centre_id)
    assert len(central) == len(set(central)), "an act is at the centre twice"
    assert saved <= {act_id for (act_id,) in central}, "an act never came to the centre"
    assert whole.ledger.chains == other.ledger.chains
    whole.ledger.store.close()  # type: ignore[union-attr]


def main(times: int, seed: int) -> None:
    """Runs it and says how it went."""
    with EmbeddedPostgres() as server:
        town = Town(server)
        centre = town.centre()
        window, other = town.desktop(centre, StoreLedger), town.desktop(centre)
        for done, saved in enumerate(rounds(town, window, other, times, seed), 1):
            if done % 20 == 0 or done == times:
                print(f"{done} kills, {saved} acts said to be saved, all there", flush=True)
    print(f"seed {seed}: nothing lost, nothing twice")


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:3]]
    main(*[*numbers, *[200, random.randrange(10**6)][len(numbers) :]])
