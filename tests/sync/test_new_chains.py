"""A real window whose store was cloned or put back: cases, papers and chains after its chain was begun anew."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from casework import accepted, received
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from standing import KEY
from test_desks import MONDAY, Seated
from town import Town

from window_desk.core.chain import verify
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.models.store import Store
from window_desk.sync.embedded import EmbeddedPostgres
from window_desk.sync.own_chain import Restart


@pytest.fixture
def town(server: EmbeddedPostgres) -> Town:
    return Town(server)


@pytest.fixture
def three(desk_at: Callable[[int], Desk], clock: PlayedClock, town: Town) -> Seated:
    clock.set(MONDAY)
    desk = desk_at(3)
    desk.log_in("3001", "2580", 3)
    return Seated(desk, clock, town)


def image(seated: Seated, clock: PlayedClock, to: Path) -> Seated:
    """The same PC from an image of its disk as it is now."""
    with seated.desk.store.begin() as connection:
        connection.execute(text("SELECT 1"))
    seated.desk.store.close()
    for end in ("", "-wal"):
        if (source := Path(f"{seated.desk.store.path}{end}")).exists():
            shutil.copy(source, f"{to}{end}")
    twin = object.__new__(Seated)
    twin.desk, twin._clock, twin.login, twin.dsn = Desk(Store.open(to, KEY), clock), clock, seated.login, seated.dsn
    twin.desk.log_in("3001", "2580", 3)
    return twin


def sound(*seated: Seated) -> bool:
    """Every chain verifies, after a reopening too, and all ledgers are equal."""
    for one in seated * 2:
        one.round()
    for one in seated:
        chains = Desk(Store.open(one.desk.store.path, KEY)).chains
        assert chains.device_id == one.desk.chains.device_id
        assert all(verify(chains.links_after(device, 0, 10**6)) is None for device in chains.heads())
    return all(one.desk.chains.heads() == seated[0].desk.chains.heads() for one in seated)


def test_two_pcs_from_one_image_go_on_with_every_case_and_every_paper(
    three: Seated, clock: PlayedClock, town: Town, tmp_path: Path
) -> None:
    common = accepted(three.desk)
    three.round()
    twin = image(three, clock, tmp_path / "twin.db")
    clock.set(clock.now + timedelta(hours=1))
    here = received(three.desk)
    clock.set(clock.now + timedelta(hours=1))
    there = accepted(twin.desk)
    paper = twin.desk.papers_of(twin.desk.case(there))[0]
    printed = str(twin.desk.paper(there, paper.entry.act_id).code)
    before = {case_id: twin.desk.case(case_id).stage for case_id in (common, there)}

    three.round()
    assert twin.round().restarted is Restart.CLONED
    assert sound(three, twin)
    for case_id in (common, here, there):
        assert three.desk.case(case_id) == twin.desk.case(case_id)
        assert len(twin.desk.case(case_id).entries) == len({e.act_id for e in twin.desk.case(case_id).entries})
    assert {case_id: twin.desk.case(case_id).stage for case_id in before} == before
    assert twin.desk.chains.unsent() == 0
    scanned = twin.desk.scan(printed)
    assert scanned is not None
    assert scanned.agrees  # the paper was printed with the old hash

    received(twin.desk)  # and the twin writes its new chain
    assert twin.round().pushed == 1
    assert three.round().pulled >= 1


def test_a_link_leaves_the_ledger_only_into_the_table_beside_it(three: Seated) -> None:
    received(three.desk)
    with pytest.raises(IntegrityError, match="append-only"), three.desk.store.begin() as connection:
        connection.execute(text("DELETE FROM act"))
    three.desk.chains.begin_anew(0, "cloned")
    for change in ("DELETE FROM act_aside", "UPDATE act_aside SET kind = 'x'", "DELETE FROM act"):
        with pytest.raises(IntegrityError, match="append-only"), three.desk.store.begin() as connection:
            connection.execute(text(change))
    assert Store.open(three.desk.store.path, KEY).device_id == three.desk.store.device_id


def test_beginning_anew_is_whole_or_not_at_all(three: Seated, monkeypatch: pytest.MonkeyPatch) -> None:
    case_id = received(three.desk)
    device, heads, case = three.desk.store.device_id, three.desk.chains.heads(), three.desk.case(case_id)

    def power_cut(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(three.desk.chains, "_project", power_cut)
    with pytest.raises(KeyboardInterrupt):
        three.desk.chains.begin_anew(0, "cloned")
    assert (three.desk.store.device_id, three.desk.chains.heads()) == (device, heads)
    assert three.desk.case(case_id) == case
    received(three.desk)
    assert verify(three.desk.chains.links_after(device, 0, 100)) is None


def test_a_branch_set_aside_leaves_its_cases_as_the_others_have_them(three: Seated, town: Town) -> None:
    case_id = received(three.desk)
    seq = three.desk.chains.heads()[three.desk.store.device_id][0]
    first = three.desk.store.device_id
    three.desk.chains.begin_anew(seq, "restored")
    three.desk.chains.set_aside(first, 0)
    assert three.desk.case(case_id).entries == ()
    with three.desk.store.read() as connection:
        for rows in ("case_line", "case_search", "duty", "paper"):
            assert connection.execute(text(f"SELECT count(*) FROM {rows}")).scalar() == 0
    assert three.desk.chains.heads() == {}
