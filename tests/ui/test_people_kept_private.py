"""What leaves no trace of a person: errors, memory pictures, kept papers; and a window locked in a place (G6)."""

import resource
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from sitting import sit
from sqlalchemy import text

from window_desk.core.party import IdKind, PartyKind
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.errors import traced
from window_desk.ui.application import leave_no_core
from window_desk.ui.printing_out import keep_file


def test_an_error_of_the_database_says_nobody(desk: Desk) -> None:
    party = desk.keep_party(PartyKind.PERSON, "张㛃", IdKind.RESIDENT_ID, "34110219900307123X", "13855015678")
    with pytest.raises(Exception) as caught, desk.store.begin() as connection:  # noqa: PT011  # whatever it raises
        connection.execute(text("INSERT INTO party (row, name) VALUES (1, :name)"), {"name": party.name})
    assert party.name not in str(caught.value)


def test_a_log_tells_where_a_bug_came_from_and_nothing_it_says() -> None:
    try:
        try:
            raise KeyError("张㛃")
        except KeyError as error:
            raise ValueError("13855015678") from error
    except ValueError as error:
        told = traced(error)
    assert "KeyError" in told
    assert "ValueError" in told
    assert Path(__file__).name in told
    assert "张㛃" not in told.replace('raise KeyError("张㛃")', "")
    assert "13855015678" not in told.replace('raise ValueError("13855015678")', "")


def test_no_picture_of_the_memory_is_left() -> None:
    leave_no_core()
    assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0


def test_kept_papers_are_for_their_owner_alone_also_in_a_folder_that_was_open(tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir(mode=0o755)
    path = keep_file(b"%PDF", "收字 1", 0, folder)
    assert (folder.stat().st_mode & 0o777, path.stat().st_mode & 0o777) == (0o700, 0o600)


def test_a_place_is_covered_by_the_lock_and_wrong_pins_count_there_too(seated: Hands) -> None:
    sit(seated, "9001")
    seated.do("place.audit")
    seated.window._idle.idle.emit()
    assert seated.window.locked is not None
    assert not seated.workspace.isVisible()
    for _ in range(5):
        seated.type("0000")
        seated.enter()
    assert "暂停" in " ".join(label.text() for label in seated.window.locked.findChildren(QLabel))
    seated.press("Alt+V")
    assert seated.window.locked is not None
