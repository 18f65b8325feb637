"""``window-desk catalogue``: the file goes out, is looked over, and comes in as a draft that nobody has released."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from casework import FOOD
from openpyxl import load_workbook
from standing import KEY
from typer.testing import CliRunner, Result

from window_desk import upkeep
from window_desk.cli import app
from window_desk.core.posts import Right
from window_desk.desk import Desk
from window_desk.models import reference
from window_desk.models.published import Published

Run = Callable[..., Result]


@pytest.fixture
def run(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command upon the desk's store; 王敏 may edit the catalogue."""
    monkeypatch.setattr(upkeep, "key_for", lambda path: KEY)
    people = tuple(replace(o, rights=(Right.CATALOGUE,)) if o.staff_no == "3001" else o for o in desk.roster.officers)
    with desk.store.begin() as connection:
        reference.publish_roster(connection, replace(desk.roster, version=2, officers=people))
    desk.published = Published(desk.store)

    def invoke(*words: str, typed: str = "") -> Result:
        return CliRunner().invoke(app, ["catalogue", *words, "--store", str(desk.store.path)], input=typed)

    return invoke


@pytest.fixture
def book(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "目录.xlsx"
    assert "已导出 11 个事项" in run("export", str(path)).output
    return path


def rename(path: Path, name: str) -> None:
    book = load_workbook(path)
    row = next(row for row in book["事项"].iter_rows(min_row=2) if row[0].value == FOOD)
    row[3].value = name
    book.save(path)


def test_what_was_exported_has_no_fault_and_no_difference(run: Run, book: Path) -> None:
    done = run("check", str(book))
    assert (done.exit_code, done.stdout.splitlines()[-1]) == (0, "有差异 0 项，没有差异 11 项，错误 0 处")
    assert run("import", str(book), "--title", "没有变化", "--staff-no", "3001").exit_code == 0


def test_a_changed_file_becomes_a_draft_of_whoever_gives_the_pin_and_nothing_is_published(
    run: Run, book: Path, desk: Desk
) -> None:
    rename(book, "食品经营许可（改）")
    done = run("import", str(book), "--title", "改名", "--staff-no", "3001", typed="y\n2580\n")
    assert "name　食品经营许可（新办） → 食品经营许可（改）" in done.output
    assert "已存为草稿“改名”，1 个事项" in done.output
    (draft,) = desk.releases.drafts()
    assert (draft.prepared_by, [v.key for v in draft.versions]) == ("3001", [FOOD])
    assert desk.releases.flaws(draft) == []
    assert Published(desk.store).item(FOOD).name == "食品经营许可（新办）"


@pytest.mark.parametrize(("staff_no", "typed", "why"), [("3001", "y\n0000\n", "PIN"), ("4001", "y\n1470\n", "权限")])
def test_without_pin_or_right_there_is_no_draft(
    run: Run, book: Path, desk: Desk, staff_no: str, typed: str, why: str
) -> None:
    rename(book, "食品经营许可（改）")
    done = run("import", str(book), "--title", "改名", "--staff-no", staff_no, typed=typed)
    assert (done.exit_code, desk.releases.drafts()) == (2, ())
    assert why in done.output


def test_a_faulty_file_is_told_whole_and_not_taken(run: Run, book: Path, desk: Desk) -> None:
    rename(book, "")
    done = run("check", str(book))
    assert done.exit_code == 1
    assert "没有填写“事项名称”" in done.output
    assert run("import", str(book), "--title", "改名", "--staff-no", "3001").exit_code == 1
    assert desk.releases.drafts() == ()


def test_a_difference_as_data(run: Run, book: Path) -> None:
    rename(book, "食品经营许可（改）")
    said = json.loads(run("diff", str(book), "--json").stdout)
    assert said["unchanged"] == 10
    assert [(item["code"], item["changes"][0]["path"]) for item in said["items"]] == [(FOOD, "name")]


def test_the_template_needs_no_store(tmp_path: Path) -> None:
    path = tmp_path / "模板.xlsx"
    assert CliRunner().invoke(app, ["catalogue", "template", str(path)]).exit_code == 0
    assert load_workbook(path).sheetnames[0] == "说明"
