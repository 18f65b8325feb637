"""Any order of work, sync, cut lines, clones, restores, wrong clocks: nothing lost, all equal, all chains verify.

``EXAMPLES=1000 pytest --timeout=0 tests/sync/test_any_order.py`` runs more of it.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from typing import ClassVar
from uuid import UUID

import pytest
from cutting_proxy import DOWN, UP, CuttingProxy
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from small_ledger import SmallLedger
from snapshot import Snapshot
from store_ledger import StoreLedger
from town import Desktop, Town

from window_desk.core.chain import verify
from window_desk.errors import Unreachable
from window_desk.sync import recovery
from window_desk.sync.centre import Centre
from window_desk.sync.exchange import Exchange

WINDOWS = st.integers(0, 9)
"""Which of the windows there are, counted round."""

HOUR = 3600 * 10**6
SEEDS = count(1_000_000)
EXAMPLES = int(os.environ.get("EXAMPLES", "10"))


class Apart(RuleBasedStateMachine):
    """Three windows of a centre at first, and a fourth of another centre beside them."""

    kind: ClassVar[type[SmallLedger] | type[StoreLedger]]
    town: ClassVar[Town]
    proxy: ClassVar[CuttingProxy]

    def __init__(self) -> None:
        super().__init__()
        self.centre_id = self.town.centre()
        self.windows = [self.town.desktop(self.centre_id, self.kind) for _ in range(3)]
        self.stranger = self.town.desktop(self.town.centre())
        self.stranger.ledger.record(2)
        self.stranger.round()
        self.backups = [self.copy(window) for window in self.windows]
        self.snapshot = Snapshot(self.town, self.centre_id)
        self.before: dict[UUID, set[UUID]] = {}

    # the world

    @staticmethod
    def copy(window: Desktop) -> Desktop:
        return Desktop(window.login, window.dsn, window.ledger.copy(seed=next(SEEDS)))

    def at(self, i: int) -> Desktop:
        return self.windows[i % len(self.windows)]

    @staticmethod
    def ids(window: Desktop) -> set[UUID]:
        return {link.act_id for chain in window.ledger.chains.values() for link in chain}

    @rule(i=WINDOWS, n=st.integers(1, 4))
    def record(self, i: int, n: int) -> None:
        window = self.at(i)
        for _ in range(n):
            known = self.ids(window)
            (link,) = window.ledger.record(1, size=20)
            self.before[link.act_id] = known

    @rule(i=WINDOWS, way=st.sampled_from([UP, DOWN]), after=st.none() | st.integers(3000, 12000))
    def sync(self, i: int, way: str, after: int | None) -> None:
        """A round, on a line that may be cut at any byte: before, in, or after what matters."""
        with suppress(Unreachable):
            if after is None:
                self.at(i).round()
            else:
                with self.proxy.cutting(way, after):
                    self.at(i).round(self.proxy.port)

    @rule(i=WINDOWS, first=st.integers(0, 5), n=st.integers(1, 5))
    def late_push(self, i: int, first: int, n: int) -> None:
        """A packet of an earlier connection comes now."""
        ledger = self.at(i).ledger
        links = ledger.links_after(ledger.device_id, first, n)
        if links:
            with self.at(i).line() as line, suppress(Unreachable):
                line.push(links)

    @rule(i=WINDOWS, j=WINDOWS)
    def race(self, i: int, j: int) -> None:
        """Between the greeting of one and its push another has a whole round."""
        one, other = self.at(i), self.at(j)
        if one is other:
            return
        with one.line() as line:
            Exchange(one.ledger, Interrupted(line, lambda: other.round())).round()  # type: ignore[arg-type]

    @rule(i=WINDOWS, us=st.sampled_from([-(10**14), -HOUR, HOUR, 10**15, 0]))
    def clock(self, i: int, us: int) -> None:
        ledger = self.at(i).ledger
        ledger.now = START + us

    @rule(i=WINDOWS)
    def back_up(self, i: int) -> None:
        self.backups[i % len(self.windows)] = self.copy(self.at(i))

    @rule(i=WINDOWS)
    def restore(self, i: int) -> None:
        i %= len(self.windows)
        self.windows[i] = self.copy(self.backups[i])

    @rule(i=WINDOWS)
    def new_disk(self, i: int) -> None:
        i %= len(self.windows)
        old = self.windows[i]
        self.windows[i] = Desktop(old.login, old.dsn, type(old.ledger)(self.centre_id, next(SEEDS), START))

    @precondition(lambda self: len(self.windows) < 5)
    @rule(i=WINDOWS)
    def clone(self, i: int) -> None:
        self.windows.append(self.copy(self.at(i)))
        self.backups.append(self.copy(self.at(i)))

    @rule()
    def back_up_the_centre(self) -> None:
        self.snapshot = Snapshot(self.town, self.centre_id)

    @rule(told=st.booleans())
    def restore_the_centre(self, told: bool) -> None:
        self.snapshot.restore(told=told)

    # what holds

    @invariant()
    def every_chain_verifies(self) -> None:
        for window in self.windows:
            for chain in window.ledger.chains.values():
                assert verify(chain) is None
                assert {link.centre_id for link in chain} == {self.centre_id}

    def teardown(self) -> None:
        have = {link.act_id for w in self.windows for link in w.ledger.aside}.union(*map(self.ids, self.windows))
        have |= self.kept()
        self.heal()
        assert have <= self.kept(), f"{len(have - self.kept())} acts are lost"
        central = self.central()
        for window in self.windows:
            assert window.ledger.chains == self.windows[0].ledger.chains, "ledgers differ"
            mine = {(link.device_id, link.seq, link.hash) for c in window.ledger.chains.values() for link in c}
            assert mine == central, "a ledger differs from the centre's"
        self.causes_come_first()
        assert self.town.stored(self.stranger) == 2

    def heal(self) -> None:
        """The line is whole, clocks are right, everybody syncs, and the administrator promotes what came back."""
        for _ in range(3):
            for window in self.windows:
                window.ledger.now = START
                window.round()
            for chain in recovery.check(self.town.admin_dsn).chains:
                if chain.centre_id == self.centre_id and chain.waiting:
                    recovery.promote(self.town.admin_dsn, chain.device_id)
        for window in self.windows:
            window.round()

    def kept(self) -> set[UUID]:
        rows = self.town.ask(
            "SELECT act_id FROM sync.act WHERE centre_id = %s"
            " UNION SELECT act_id FROM sync.donated WHERE centre_id = %s",
            *[self.centre_id] * 2,
        )
        return {act_id for (act_id,) in rows if isinstance(act_id, UUID)}

    def central(self) -> set[tuple[object, ...]]:
        rows = self.town.ask("SELECT device_id, seq, hash FROM sync.act WHERE centre_id = %s", self.centre_id)
        return {tuple(row) for row in rows}

    def causes_come_first(self) -> None:
        order: dict[UUID, int] = {}
        links = [link for chain in self.windows[0].ledger.chains.values() for link in chain]
        for link in sorted(links, key=lambda link: (link.hlc, link.device_id.bytes, link.seq)):
            order.setdefault(link.act_id, len(order))
        for act, causes in self.before.items():
            if act in order:
                assert all(order[cause] < order[act] for cause in causes & order.keys()), "an effect before its cause"


class Interrupted:
    """A line on which something happens before the first push."""

    def __init__(self, line: Centre, happens: Callable[[], object]) -> None:
        self._line, self._happens = line, happens

    def __getattr__(self, name: str) -> object:
        if name == "push" and self._happens:
            happens, self._happens = self._happens, lambda: None
            happens()
        return getattr(self._line, name)


START = 1_700_000_000_000_000


@pytest.fixture
def world(town: Town, proxy: CuttingProxy) -> type[Apart]:
    Apart.town, Apart.proxy = town, proxy
    return Apart


@pytest.mark.parametrize(("kind", "examples"), [(SmallLedger, EXAMPLES), (StoreLedger, EXAMPLES // 2)])
def test_any_order_of_anything_ends_with_nothing_lost_and_all_equal(
    world: type[Apart], kind: type[SmallLedger] | type[StoreLedger], examples: int
) -> None:
    world.kind = kind
    run_state_machine_as_test(
        world,
        settings=settings(
            max_examples=examples,
            stateful_step_count=25,
            deadline=None,
            phases=[Phase.generate] if os.environ.get("NO_SHRINKING") else list(Phase),
            suppress_health_check=list(HealthCheck),
            print_blob=True,
        ),
    )
