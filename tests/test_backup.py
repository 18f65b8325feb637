"""备份和恢复: nothing half-made, nothing overwritten, nothing readable without its key, and onto another PC."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from casework import accepted, received
from keyring import set_keyring
from keyring.backends.fail import Keyring as NoKeyring
from standing import MORNING
from typer.testing import CliRunner, Result

from window_desk import backup as backing_up
from window_desk.backup import back_up, beside, restore
from window_desk.cli import app
from window_desk.core.case import Case
from window_desk.core.posts import Roster
from window_desk.demo import centre as demo
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.errors import StoreUnreadable, Unreachable, WindowDeskError
from window_desk.models import founding
from window_desk.models.keys import key_for, make_key
from window_desk.models.store import Store
from window_desk.upkeep import verify


def quietly(done: int, whole: int) -> None:
    """Nobody watches."""


@pytest.fixture(autouse=True)
def no_keyring() -> None:
    set_keyring(NoKeyring())


@pytest.fixture
def pc(tmp_path: Path, people: Roster) -> Iterator[Desk]:
    """A window's PC with its store and its key, 王敏 at it, and two cases."""
    path = tmp_path / "old pc" / "window.db"
    store = Store.create(path, key_for(path), demo.CENTRE.centre_id, UUID(int=3))
    founding.publish(store, people)
    desk = Desk(store, PlayedClock(MORNING))
    desk.log_in("3001", "2580", 3)
    accepted(desk)
    received(desk)
    yield desk
    store.close()


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """Where backups are kept."""
    (tmp_path / "disk").mkdir()
    return tmp_path / "disk"


def opened(path: Path) -> Desk:
    return Desk(Store.open(path, key_for(path)), PlayedClock(MORNING))


def ids(case: Case) -> list[UUID]:
    return [entry.act_id for entry in case.entries]


def test_a_store_in_use_is_copied_whole_and_the_work_goes_on(pc: Desk, disk: Path) -> None:
    told: list[tuple[int, int]] = []

    def work_on(done: int, whole: int) -> None:
        told.append((done, whole))
        received(pc)

    made = back_up(pc.store.path, disk / "monday.wdb", None, work_on)
    assert told[-1][0] == told[-1][1]
    assert (made.path, made.key_file, made.chains) == (disk / "monday.wdb", disk / "monday.wdb.key", 1)
    assert made.acts > 0
    assert sorted(os.listdir(disk)) == ["monday.wdb", "monday.wdb.key"]


def test_a_backup_says_nothing_without_its_own_key_and_never_carries_the_stores(pc: Desk, disk: Path) -> None:
    made = back_up(pc.store.path, disk / "a", None, quietly)
    assert not made.path.read_bytes().startswith(b"SQLite format 3")
    assert stat.S_IMODE(made.key_file.stat().st_mode) == 0o600
    assert made.key_file.read_text().strip() != key_for(pc.store.path)
    with pytest.raises(StoreUnreadable):
        Store.open(made.path, key_for(pc.store.path))


def test_a_store_comes_back_on_another_pc_with_everything_but_its_chain(pc: Desk, disk: Path, tmp_path: Path) -> None:
    made = back_up(pc.store.path, disk / "a", None, quietly)
    before = made.path.read_bytes()
    there = tmp_path / "new pc" / "window.db"
    back = restore(made.path, there, None, replace=False, progress=quietly)
    assert (back.path, back.acts, back.set_aside) == (there, made.acts, None)
    assert made.path.read_bytes() == before  # only read
    assert sorted(os.listdir(there.parent)) == ["window.db", "window.key"]
    assert len({key_for(there), key_for(pc.store.path), made.key_file.read_text().strip()}) == 3
    assert verify(there)["sound"]
    desk = opened(there)
    assert list(desk.chains.heads()) == [desk.store.device_id] != [pc.store.device_id]
    case = pc.cases_written_on(pc.today())[0]
    assert ids(desk.case(case.case_id)) == ids(case)
    assert desk.papers_of(desk.case(case.case_id))
    assert desk.party(case.applicant) == pc.party(case.applicant)  # type: ignore[arg-type]
    assert desk.chains.unsent() == pc.chains.unsent()  # what was waiting still waits
    desk.store.close()


def test_after_a_restore_no_number_of_the_day_is_given_twice(pc: Desk, disk: Path, tmp_path: Path) -> None:
    today = PlayedClock(backing_up.wall_clock())
    pc.now = today
    pc.log_in("3001", "2580", 3)
    made = back_up(pc.store.path, disk / "a", None, quietly)
    received(pc)  # the copy does not know of it
    lost = pc.new_case_number()
    restore(made.path, tmp_path / "new" / "window.db", None, replace=False, progress=quietly)
    desk = opened(tmp_path / "new" / "window.db")
    desk.now = today
    desk.log_in("3001", "2580", 3)
    assert desk.new_case_number() > lost
    assert desk.new_case_number().endswith("-1001")
    received(desk)
    assert desk.new_case_number().endswith("-1002")
    desk.store.close()


def test_a_store_that_is_there_is_kept_under_another_name_with_its_key(pc: Desk, disk: Path) -> None:
    made = back_up(pc.store.path, disk / "a", None, quietly)
    received(pc)
    newest, path = pc.chains.heads(), pc.store.path
    with pytest.raises(WindowDeskError, match="--replace"):
        restore(made.path, path, None, replace=False, progress=quietly)
    with pytest.raises(Unreachable, match="请先关闭窗口"):
        restore(made.path, path, None, replace=True, progress=quietly)
    assert sorted(os.listdir(path.parent)) == ["window.db", "window.db-shm", "window.db-wal", "window.key"]
    pc.store.close()
    back = restore(made.path, path, None, replace=True, progress=quietly)
    assert back.set_aside is not None
    assert back.left_behind == sum(seq for seq, _ in newest.values())
    kept = opened(back.set_aside)
    assert kept.chains.heads() == newest
    kept.store.close()
    assert verify(path)["sound"]


def test_a_store_that_can_no_longer_be_read_is_kept_with_what_lies_beside_it(pc: Desk, disk: Path) -> None:
    made = back_up(pc.store.path, disk / "a", None, quietly)
    path = pc.store.path
    pc.store.close()
    path.write_bytes(b"broken" * 1000)
    path.with_name("window.db-wal").write_bytes(b"the last acts")
    back = restore(made.path, path, None, replace=True, progress=quietly)
    assert back.set_aside is not None
    assert back.left_behind is None
    assert back.set_aside.read_bytes() == b"broken" * 1000
    assert back.set_aside.with_name(f"{back.set_aside.name}-wal").read_bytes() == b"the last acts"
    assert verify(path)["sound"]


@pytest.mark.parametrize("spoil", ["wrong key", "no key", "not a key", "damaged", "no backup"])
def test_a_backup_that_cannot_be_used_is_said_and_nothing_changes(
    pc: Desk, disk: Path, tmp_path: Path, spoil: str
) -> None:
    made = back_up(pc.store.path, disk / "a", None, quietly)
    match spoil:
        case "wrong key":
            made.key_file.unlink()
            make_key(made.key_file)
        case "no key":
            made.key_file.unlink()
        case "not a key":
            made.key_file.write_text("忘了")
        case "damaged":
            content = bytearray(made.path.read_bytes())
            content[40_000:48_000] = bytes(8_000)
            made.path.write_bytes(content)
        case "no backup":
            made.path.unlink()
    there = tmp_path / "new" / "window.db"
    with pytest.raises(WindowDeskError):
        restore(made.path, there, None, replace=False, progress=quietly)
    assert not there.exists()
    assert [name for name in os.listdir(there.parent) if name != "window.key"] == [] if there.parent.exists() else True


def test_a_damaged_store_is_not_backed_up_as_if_it_were_sound(pc: Desk, disk: Path) -> None:
    path = pc.store.path
    pc.store.close()
    content = bytearray(path.read_bytes())
    content[40_000:48_000] = bytes(8_000)
    path.write_bytes(content)
    with pytest.raises(WindowDeskError, match=r"损坏|核验不通过"):
        back_up(path, disk / "a", None, quietly)
    assert os.listdir(disk) == ["a.key"]


def test_a_broken_chain_is_not_backed_up_either(pc: Desk, disk: Path) -> None:
    from sqlalchemy import text

    with pc.store.begin() as connection:
        connection.execute(text("DROP TRIGGER act_is_frozen"))
        connection.execute(text("UPDATE act SET kind = '决定' WHERE seq = 2"))
    with pytest.raises(WindowDeskError, match="核验不通过"):
        back_up(pc.store.path, disk / "a", None, quietly)
    assert os.listdir(disk) == ["a.key"]


def test_a_store_nobody_has_open_is_backed_up_too_and_nothing_is_left_beside_either(
    pc: Desk, disk: Path, tmp_path: Path
) -> None:
    path, acts = pc.store.path, sum(seq for seq, _ in pc.chains.heads().values())
    pc.store.close()
    made = back_up(path, disk / "a", None, quietly)
    assert made.acts == acts
    assert sorted(os.listdir(path.parent)) == ["window.db", "window.key"]
    back = restore(made.path, tmp_path / "new" / "window.db", None, replace=False, progress=quietly)
    assert back.acts == acts
    assert sorted(os.listdir(disk)) == ["a", "a.key"]


def test_a_backup_is_never_written_over_another(pc: Desk, disk: Path) -> None:
    made = back_up(pc.store.path, disk / "a", None, quietly)
    before = made.path.read_bytes()
    with pytest.raises(WindowDeskError, match="不覆盖"):
        back_up(pc.store.path, disk / "a", None, quietly)
    assert made.path.read_bytes() == before


def test_backups_made_every_night_may_share_a_key_kept_elsewhere(pc: Desk, disk: Path, tmp_path: Path) -> None:
    safe = tmp_path / "safe" / "key"
    for night in ("monday", "tuesday"):
        back_up(pc.store.path, disk / night, safe, quietly)
    assert sorted(os.listdir(disk)) == ["monday", "tuesday"]
    restore(disk / "tuesday", tmp_path / "new" / "window.db", safe, replace=False, progress=quietly)


def test_a_backup_broken_off_leaves_nothing_and_can_be_made_again(pc: Desk, disk: Path) -> None:
    def break_off(done: int, whole: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        back_up(pc.store.path, disk / "a", None, break_off)
    assert os.listdir(disk) == ["a.key"]
    back_up(pc.store.path, disk / "a", None, quietly)
    with pytest.raises(KeyboardInterrupt):
        restore(disk / "a", disk / "window.db", None, replace=False, progress=break_off)
    assert not (disk / "window.db").exists()


def test_a_place_that_cannot_be_written_is_said(pc: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Unreachable, match="写不进"):
        back_up(pc.store.path, tmp_path / "file" / "a", None, quietly)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def test_both_commands_say_what_was_done_and_what_to_do_next(pc: Desk, disk: Path, tmp_path: Path) -> None:
    path, file, there = str(pc.store.path), str(disk / "a"), str(tmp_path / "new" / "window.db")
    said = run("backup", file, "--store", path)
    assert said.exit_code == 0
    assert f"已备份到 {file}" in said.output
    assert "另放一处" in said.output
    again = run("backup", file, "--store", path)
    assert (again.exit_code, "不覆盖" in again.output) == (2, True)
    back = run("restore", file, "--store", there)
    assert back.exit_code == 0
    assert "自动取回" in back.output
    occupied = run("restore", file, "--store", there)
    assert (occupied.exit_code, "--replace" in occupied.output) == (2, True)
    replaced = run("restore", file, "--store", there, "--replace", "--key-file", str(beside(disk / "a")))
    assert f"其中 {pc.chains.unsent()} 条没有传到中心" in replaced.output
    path = Path(there)
    path.write_bytes(b"broken" * 1000)
    unreadable = run("restore", file, "--store", there, "--replace")
    assert "它已经读不出来" in unreadable.output


def test_before_an_update_it_is_said_what_was_not_sent(pc: Desk) -> None:
    waiting = run("unsent", "--store", str(pc.store.path))
    assert (waiting.exit_code, f"还有 {pc.chains.unsent()} 条" in waiting.output) == (1, True)
    pc.chains.acknowledge(pc.chains.heads()[pc.store.device_id][0])
    sent = run("unsent", "--store", str(pc.store.path))
    assert (sent.exit_code, sent.output) == (0, "都已传到中心\n")
