"""The command line: the same answers as the screens, and plain words for what cannot be done."""

import json
from pathlib import Path
from uuid import UUID

import pytest
from keyring import set_keyring
from keyring.backends.fail import Keyring as NoKeyring
from sqlalchemy import text
from typer.testing import CliRunner, Result

from window_desk import __version__
from window_desk.cli import app
from window_desk.core.acts import Channel, FirstContacted
from window_desk.core.posts import Roster
from window_desk.desk import Desk
from window_desk.models import founding
from window_desk.models.keys import key_for
from window_desk.models.store import Store


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


@pytest.mark.parametrize(
    ("limit", "start", "due_on", "provisional"),
    [
        (["--limit", "20wd"], "2025-09-26", "2025-10-30", False),
        (["--limit", "20"], "2025-09-26", "2025-10-30", False),
        (["--limit", "60nd"], "2025-12-05", "2026-02-03", False),
        (["--limit", "60", "--unit", "nd"], "2025-12-19", "2026-02-24", False),
        (["--limit", "20wd", "--unit", "nd"], "2026-11-20", "2026-12-10", False),
        (["--limit", "6month"], "2025-12-19", "2026-06-22", False),
        (["--limit", "20wd"], "2026-12-15", "2027-01-13", True),
    ],
)
def test_due_reckons_as_the_screens_do(limit: list[str], start: str, due_on: str, provisional: bool) -> None:
    told = json.loads(run("due", "--from", start, *limit, "--json").output)
    assert (told["due_on"], told["provisional"]) == (due_on, provisional)
    said = run("due", "--from", start, *limit).output
    assert said.startswith(due_on)
    assert ("暂定" in said) == provisional


def test_due_says_why_this_date() -> None:
    said = run("due", "--from", "2026-02-13", "--limit", "5wd").output
    assert "2026-02-27（周五）" in said
    assert "2026-02-14　计入　调休上班（国办发明电〔2025〕7号）" in said
    assert "2026-02-16　不计　春节" in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--from", "昨天", "--limit", "3"], "不是日期"),
        (["--from", "2026-02-30", "--limit", "3"], "不是日期"),
        (["--from", "2026-01-05", "--limit", "三天"], "不是期限"),
        (["--from", "2026-01-05", "--limit", "-3"], "不是期限"),
        (["--from", "2010-01-05", "--limit", "3"], "日历只有"),
        (["--from", "2026-01-05", "--limit", "9999"], "日历只有"),
        (["--from", "2026-01-05", "--limit", "9999", "--unit", "month"], "日历只有"),
        (["--from", "9999-12-31", "--limit", "9", "--unit", "nd"], "日历只有"),
    ],
)
def test_due_refuses_what_it_cannot_reckon_in_words(arguments: list[str], said: str) -> None:
    refused = run("due", *arguments)
    assert refused.exit_code == 2
    assert said in refused.output


@pytest.fixture
def store(tmp_path: Path, people: Roster) -> Path:
    """A closed store with three acts, its key in a file beside it."""
    set_keyring(NoKeyring())
    path = tmp_path / "window.db"
    opened = Store.create(path, key_for(path), 1, UUID(int=3))
    founding.publish(opened, people)
    desk = Desk(opened)
    desk.log_in("3001", "2580", 3)
    for _ in range(3):
        desk.record(desk.new_case_id(), FirstContacted(Channel.COUNTER))
    opened.close()
    return path


def test_verify_finds_an_untouched_store_sound(store: Path) -> None:
    said = run("verify", "--store", str(store))
    assert (said.exit_code, "核验通过" in said.output) == (0, True)
    assert json.loads(run("verify", "--store", str(store), "--json").output)["chains"][0]["acts"] == 3


def test_verify_finds_the_act_somebody_changed_behind_the_programs_back(store: Path) -> None:
    opened = Store.open(store, key_for(store))
    with opened.begin() as connection:
        connection.execute(text("DROP TRIGGER act_is_frozen"))
        connection.execute(text("UPDATE act SET body = CAST(replace(body, 'counter', 'phone') AS BLOB) WHERE seq = 2"))
    opened.close()
    said = run("verify", "--store", str(store))
    assert said.exit_code == 1
    assert "断在第 2 条（body）" in said.output
    assert "核验不通过" in said.output


def test_verify_tells_a_damaged_file_from_a_broken_chain(store: Path) -> None:
    content = bytearray(store.read_bytes())
    content[-3000:-2900] = bytes(100)
    store.write_bytes(content)
    said = run("verify", "--store", str(store))
    assert said.exit_code == 1
    assert "文件损坏" in said.output


def test_verify_with_the_wrong_key_says_so_and_touches_nothing(store: Path) -> None:
    before = store.read_bytes()
    store.with_suffix(".key").write_text("00" * 32)
    said = run("verify", "--store", str(store))
    assert said.exit_code == 2
    assert "钥匙不对" in said.output
    assert store.read_bytes() == before


def test_verify_of_a_file_that_is_not_there_makes_none(tmp_path: Path) -> None:
    said = run("verify", "--store", str(tmp_path / "none.db"))
    assert (said.exit_code, "找不到台账文件" in said.output) == (2, True)
    assert list(tmp_path.iterdir()) == []


def test_rebuild_makes_the_lists_again_and_says_how_many(store: Path) -> None:
    opened = Store.open(store, key_for(store))
    with opened.begin() as connection:
        connection.execute(text("DELETE FROM case_line"))
    opened.close()
    said = run("rebuild", "--store", str(store))
    assert (said.exit_code, "已从台账重建 3 件" in said.output) == (0, True)
    assert len(Desk(Store.open(store, key_for(store))).tasks_at(3)) == 3


def test_help_tells_every_command_and_version_the_version() -> None:
    said = run("--help").output
    assert all(command in said for command in ("due", "verify", "rebuild", "demo", "tour"))
    assert __version__ in run("--version").output
