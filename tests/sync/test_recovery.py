"""The centre restored from a backup: nothing that any window still has is lost, and the administrator sees what is."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from psycopg import sql
from town import NUMBERS, Desktop, Town

from window_desk.core.chain import Link, forge, verify
from window_desk.errors import Unreachable
from window_desk.sync import recovery
from window_desk.sync.overview import windows
from window_desk.sync.proof import prove
from window_desk.sync.recovery import ChainAfterRestore

Two = tuple[Desktop, Desktop]


class Restored:
    """A town whose database can be put back to what it was when this was made."""

    def __init__(self, town: Town) -> None:
        self.town, self.backup = town, f"{town.database}_backup"
        self._copy(town.database, self.backup)

    def restore(self, *, told: bool = True) -> None:
        self._copy(self.backup, self.town.database)
        if told:
            recovery.begin(self.town.admin_dsn)

    def close(self) -> None:
        with self.town.server_line() as line:
            line.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(self.backup)))

    def _copy(self, source: str, target: str) -> None:
        names = {"source": sql.Identifier(source), "target": sql.Identifier(target)}
        with self.town.server_line() as line:
            for statement in (
                "DROP DATABASE IF EXISTS {target} WITH (FORCE)",
                "CREATE DATABASE {target} TEMPLATE {source}",
                "REVOKE ALL ON DATABASE {target} FROM PUBLIC",
                "GRANT CONNECT ON DATABASE {target} TO sync_window, sync_join",
            ):
                line.execute(sql.SQL(statement).format(**names))


@pytest.fixture
def backup(two: Two, town: Town) -> Iterator[Restored]:
    """A backup taken when the first window had sent three acts and the second none."""
    two[0].ledger.record(3)
    two[0].round()
    made = Restored(town)
    yield made
    made.close()


def chain(town: Town, device_id: UUID) -> ChainAfterRestore:
    (found,) = (one for one in recovery.check(town.admin_dsn).chains if one.device_id == device_id)
    return found


def lose(two: Two, backup: Restored) -> None:
    """Two acts of the first window and four of the second reach everybody, and then the centre forgets them."""
    a, b = two
    a.ledger.record(2)
    b.ledger.record(4)
    for desktop in (a, b, a):
        desktop.round()
    backup.restore()


def test_a_window_sends_its_own_lost_acts_again_and_gives_back_what_it_holds_of_others(
    two: Two, town: Town, backup: Restored
) -> None:
    a, b = two
    lose(two, backup)
    report = a.round()
    assert (report.pushed, report.donated) == (2, 4)
    assert town.stored(b) == 0  # in quarantine: who wrote them is not proven
    assert a.round().donated == 0  # once is enough
    assert b.round().pushed == 4
    for desktop in (a, b):
        desktop.round()
    assert a.ledger.chains == b.ledger.chains
    proven = {state.device_id: state.broken_at for state in prove(town.admin_dsn)}
    assert [proven[desktop.ledger.device_id] for desktop in (a, b)] == [None, None]


def test_restore_check_says_who_is_ahead_who_is_silent_and_what_waits(two: Two, town: Town, backup: Restored) -> None:
    a, b = two
    lose(two, backup)
    assert {c.device_id for c in recovery.check(town.admin_dsn).silent} >= {a.ledger.device_id}
    with a.line() as line:
        line.hello(a.ledger.device_id, {a.ledger.device_id: 5})
    assert chain(town, a.ledger.device_id).ahead == 2
    a.round()
    mine, other = chain(town, a.ledger.device_id), chain(town, b.ledger.device_id)
    assert (mine.head, mine.heard, mine.waiting) == (5, True, 0)
    assert (other.login, other.head, other.waiting, other.donors) == (None, 0, 4, [a.login])
    b.round()
    assert chain(town, b.ledger.device_id).waiting == 0


def test_what_a_lost_pc_had_sent_is_promoted_and_reaches_everybody(two: Two, town: Town, backup: Restored) -> None:
    a, b = two
    lose(two, backup)
    late = town.desktop(a.ledger.centre_id)
    a.round()
    assert recovery.promote(town.admin_dsn, b.ledger.device_id) == 4
    assert recovery.promote(town.admin_dsn, b.ledger.device_id) == 0
    late.round()
    assert late.ledger.chains[b.ledger.device_id] == b.ledger.chains[b.ledger.device_id]
    assert b.round().pushed == 0  # and should it come back after all, the chain is its own again
    b.ledger.record(1)
    assert b.round().pushed == 1
    assert town.ask("SELECT what FROM sync.incident WHERE login = %s", b.login) == [("reclaimed",)]


def test_an_untold_restore_loses_nothing_either(two: Two, town: Town, backup: Restored) -> None:
    a, b = two
    a.ledger.record(2)
    a.round()
    b.round()
    backup.restore(told=False)
    assert b.round().donated == 2
    assert a.round().pushed == 2
    assert b.round().donated == 0


def test_a_chain_made_up_by_a_window_is_not_promoted_over_the_real_one(two: Two, town: Town, backup: Restored) -> None:
    a, b = two
    lose(two, backup)
    device, real = b.ledger.device_id, b.ledger.links_after(b.ledger.device_id, 0, 4)
    lie: list[Link] = []
    for link in real:
        previous = lie[-1].hash if lie else bytes(32)
        lie.append(forge(previous, link.centre_id, device, link.seq, link.act_id, link.hlc, 1, "收件", b"{}"))
    with a.line() as line:
        line.donate(lie)
    assert b.round().pushed == 4
    assert recovery.promote(town.admin_dsn, device) == 0
    assert chain(town, device).unlike == 4
    assert [link.hash for link in real] == [
        row[0] for row in town.ask("SELECT hash FROM sync.act WHERE device_id = %s ORDER BY seq", device)
    ]


@pytest.mark.parametrize("change", [{"hash": bytes(32)}, {"body": b"other"}, {"seq": 9}], ids=["hash", "body", "gap"])
def test_links_that_do_not_hold_are_not_even_taken_into_quarantine(
    two: Two, town: Town, change: dict[str, object]
) -> None:
    a, b = two
    links = b.ledger.record(3)
    with a.line() as line, pytest.raises(Unreachable):
        line.donate([*links[:2], replace(links[2], **change)])  # type: ignore[arg-type]
    assert town.ask("SELECT count(*) FROM sync.donated WHERE device_id = %s", b.ledger.device_id) == [(0,)]
    assert town.ask("SELECT what FROM sync.incident WHERE login = %s", a.login) == [("malformed",)]


def test_a_flood_of_gifts_is_stopped(two: Two, town: Town) -> None:
    a, b = two
    town.ask("UPDATE sync.terms SET max_daily = 5")
    try:
        with a.line() as line:
            line.donate(b.ledger.record(4))
            with pytest.raises(Unreachable, match="太多"):
                line.donate(b.ledger.record(4))
    finally:
        town.ask("UPDATE sync.terms SET max_daily = 1000000")
    assert town.ask("SELECT what FROM sync.incident WHERE login = %s", a.login) == [("flood",)]


def test_quarantine_is_kept_as_the_ledger_is(two: Two, town: Town) -> None:
    a, b = two
    with a.line() as line:
        line.donate(b.ledger.record(1))
    for change in ("DELETE FROM sync.donated", "UPDATE sync.donated SET kind = 'x'"):
        with pytest.raises(Exception, match="append-only"):
            town.ask(change)


def test_the_list_shows_how_each_window_stands(two: Two, town: Town) -> None:
    a, b = two
    a.ledger.record(3)
    a.round()
    with b.line() as line:
        line.open_device(b.ledger.device_id)
        line.hello(b.ledger.device_id, {b.ledger.device_id: 2})
    states = {state.login: state for state in windows(town.admin_dsn)}
    one, other = states[a.login], states[b.login]
    assert (one.device_id, one.head, one.behind) == (a.ledger.device_id, 3, 0)
    assert one.head_hash == a.ledger.heads()[a.ledger.device_id][1].hex()[:8].upper()
    assert (other.head, other.waiting, other.behind) == (0, 2, 3)
    assert other.age_seconds is not None
    assert 0 <= other.age_seconds < 60


def test_what_a_window_has_just_fetched_it_does_not_lack_in_the_list(two: Two, town: Town) -> None:
    a, b = two
    for desktop in (a, b):
        desktop.ledger.record(1)
        desktop.round()
    b.round()
    town.ask("UPDATE sync.contact SET heard_at = heard_at - interval '1 minute'")
    a.ledger.record(3)
    a.round()
    b.round()  # which begins three acts behind
    (state,) = [state for state in windows(town.admin_dsn) if state.login == b.login]
    assert state.behind == 0


@pytest.mark.parametrize(
    ("damage", "at", "what"),
    [
        ("UPDATE sync.act SET kind = '决定' WHERE seq = 2 AND device_id = %s", 2, "hash"),
        ("UPDATE sync.act SET body = 'x' WHERE seq = 3 AND device_id = %s", 3, "body"),
        ("DELETE FROM sync.act WHERE seq = 2 AND device_id = %s", 3, "gap"),
        ("DELETE FROM sync.act WHERE seq = 3 AND device_id = %s", 3, "head"),
    ],
    ids=["changed", "body changed", "deleted", "the last deleted"],
)
def test_verify_finds_what_was_changed_behind_the_walls(
    one: Desktop, town: Town, damage: str, at: int, what: str
) -> None:
    one.ledger.record(3)
    one.round()
    device = one.ledger.device_id
    told: list[tuple[int, int]] = []
    before = [state for state in prove(town.admin_dsn, lambda *done: told.append(done)) if state.device_id == device]
    assert [(state.acts, state.broken_at) for state in before] == [(3, None)]
    assert told[-1][0] == told[-1][1]
    town.ask("ALTER TABLE sync.act DISABLE TRIGGER ALL")
    try:
        town.ask(damage, device)
    finally:
        town.ask("ALTER TABLE sync.act ENABLE TRIGGER ALL")
    (after,) = (state for state in prove(town.admin_dsn) if state.device_id == device)
    assert (after.broken_at, after.what) == (at, what)
    assert verify(one.ledger.chains[device]) is None


def test_an_act_in_quarantine_never_takes_the_place_of_one_in_the_ledger(two: Two, town: Town) -> None:
    victim, thief = two
    (written,) = victim.ledger.record(1)
    victim.round()
    made_up = UUID(int=next(NUMBERS))
    parts = (bytes(32), victim.ledger.centre_id, made_up, 1, written.act_id, 1, 1, written.kind, b"other")
    with thief.line() as line:
        line.donate([forge(*parts)])
    assert recovery.promote(town.admin_dsn, made_up) == 0


def test_a_greeting_with_nothing_new_writes_nothing(one: Desktop, town: Town) -> None:
    with one.line() as line:
        line.open_device(one.ledger.device_id)
        line.hello(one.ledger.device_id, {})
        before = last_transaction(town)
        for _ in range(3):
            line.hello(one.ledger.device_id, {})
    assert last_transaction(town) == before


def last_transaction(town: Town) -> object:
    """The number the next transaction that writes will get; asking does not use one up."""
    return town.ask("SELECT pg_snapshot_xmax(pg_current_snapshot())::text")
