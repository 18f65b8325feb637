"""Reports by the command line: four files of one making, the same names and bytes again, nothing half done."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from casework import accepted, decide
from keyring import set_keyring
from keyring.backends.fail import Keyring as NoKeyring
from standing import OpenDesk
from typer.testing import CliRunner, Result

from window_desk import upkeep
from window_desk.cli import app
from window_desk.core.entry import CHINA
from window_desk.core.periods import Every, around
from window_desk.core.standing import By
from window_desk.demo.centre import PlayedClock
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError

NOVEMBER = "效能月报-2026-11-按窗口"
ENDINGS = ("csv", "json", "pdf", "xlsx")


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["report", *map(str, arguments)])


@pytest.fixture
def store(desk: Desk, clock: PlayedClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Window 3 has decided one case and has one open; the command finds its clock at noon of that day."""
    decide(desk, accepted(desk))
    accepted(desk, printed=False)
    set_keyring(NoKeyring())
    clock.set(datetime(2026, 11, 20, 12, 0, tzinfo=CHINA))
    monkeypatch.setattr(upkeep, "Desk", lambda store: Desk(store, clock))
    monkeypatch.setattr("window_desk.desk.wall_clock", clock)
    monkeypatch.setattr(upkeep, "open_store", lambda path: desk.store)
    monkeypatch.setattr(type(desk.store), "close", lambda self: None)
    yield desk.store.path
    monkeypatch.undo()


def test_four_files_of_one_making_and_the_same_again(store: Path, tmp_path: Path) -> None:
    folder = tmp_path / "monthly" / "reports"
    done = run("--month", "2026-11", "--out", folder, "--store", store)
    assert done.exit_code == 0, done.output
    assert sorted(path.name for path in folder.iterdir()) == [f"{NOVEMBER}.{ending}" for ending in ENDINGS]
    first = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert run("--month", "2026-11", "--out", folder, "--store", store).exit_code == 0
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == first


def test_the_data_says_what_the_ledger_says(store: Path, desk: Desk, tmp_path: Path) -> None:
    done = run("--month", "2026-11", "--json", "--store", store)
    data = json.loads(done.stdout)
    assert [data["total"][key]["n"] for key in ("received", "finished", "open")] == [2, 1, 1]
    assert data["total"]["on_time_by_promise"] == {"n": 1, "of": 1, "value": 1.0, "shown": "100.0 %"}
    heads = {chain["device"]: chain["head"] for chain in upkeep.prove(desk.store)["chains"]}
    assert {chain["device"]: chain["head"] for chain in data["ledger"]["chains"]} == heads
    assert [line["scope"] for line in data["lines"]] == [3, 4, 5]
    assert data["files"] == []


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (["--quarter", "2026Q4", "--by", "officer"], "效能季报-2026Q4-按人员"),
        (["--quarter", "2026-Q4", "--by", "officer"], "效能季报-2026Q4-按人员"),
        (["--from", "2026-11-01", "--to", "2026-11-20"], "效能报表-20261101-20261120-按窗口"),
        (["--month", "2026-11", "--scope", "market", "--by", "item"], "效能月报-2026-11-market-按事项"),
        (["--month", "2026-11", "--scope", "3"], "效能月报-2026-11-3号窗口-按窗口"),
        (["--month", "last"], "效能月报-2026-10-按窗口"),
        (["--quarter", "last", "--by", "department"], "效能季报-2026Q3-按部门"),
    ],
)
def test_the_names_say_period_whose_and_by_what(
    store: Path, tmp_path: Path, arguments: list[str], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("window_desk.printing.reports.files.WRITERS", {"json": lambda made: b"{}"})
    done = run(*arguments, "--out", tmp_path / "out", "--store", store)
    assert done.exit_code == 0, done.output
    assert [path.name for path in (tmp_path / "out").iterdir()] == [f"{name}.json"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "请写一个期间"),
        (["--month", "2026-11", "--quarter", "2026Q4"], "请写一个期间"),
        (["--month", "2026-13"], "2026-13"),
        (["--month", "２０２６-11"], "不是期间"),
        (["--quarter", "2026Q5"], "2026Q5"),
        (["--from", "2026-11-20"], "不是日期"),
        (["--from", "2026-11-20", "--to", "2026-11-01"], "请把起始日写在前面"),
    ],
)
def test_a_period_that_is_none_is_said_before_any_ledger_is_opened(
    tmp_path: Path, arguments: list[str], said: str
) -> None:
    done = run(*arguments, "--out", tmp_path / "out", "--store", tmp_path / "none.db")
    assert done.exit_code == 2
    assert said in "".join(done.stderr.replace("│", "").split())
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--month", "2026-12"], "还没有开始"),
        (["--month", "2026-11", "--scope", "nobody"], "没有“nobody”这个部门或者窗口"),
        (["--month", "2026-11", "--scope", "3", "--by", "item"], "只能按窗口"),
        (["--month", "2026-11", "--out", "/proc/nowhere"], "写不到 /proc/nowhere"),
    ],
)
def test_what_cannot_be_made_is_said_and_ends_with_two(
    store: Path, tmp_path: Path, arguments: list[str], said: str
) -> None:
    out = [] if "--out" in arguments else ["--out", str(tmp_path / "out")]
    done = run(*arguments, *out, "--store", store)
    assert done.exit_code == 2
    assert said in "".join(done.stderr.replace("│", "").split("\n")).replace("  ", " ")
    assert not (tmp_path / "out").exists()


def test_without_a_folder_it_says_what_to_write(store: Path) -> None:
    done = run("--month", "2026-11", "--store", store)
    assert done.exit_code == 2
    assert "--out" in done.stderr


def test_a_report_cut_short_leaves_the_old_files_as_they_were(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / f"{NOVEMBER}.pdf"
    old.write_bytes(b"the old one")

    def cut_short(made: Any) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr("window_desk.printing.reports.files.WRITERS", {"pdf": lambda made: b"new", "csv": cut_short})
    assert run("--month", "2026-11", "--out", tmp_path, "--store", store).exit_code != 0
    assert sorted(path.name for path in tmp_path.glob("*月报*")) == [old.name]
    assert old.read_bytes() == b"the old one"
    assert not list(tmp_path.glob(".*"))


def test_the_paper_of_the_month_says_the_ledgers_head(store: Path, desk: Desk, tmp_path: Path) -> None:
    assert run("--month", "2026-11", "--out", tmp_path / "out", "--store", store).exit_code == 0
    document = pypdfium2.PdfDocument(tmp_path / "out" / f"{NOVEMBER}.pdf")
    text = "".join("".join(page.get_textpage().get_text_range().split()) for page in document)
    (seq, digest), *_ = desk.chains.heads().values()
    assert f"{seq}{digest[:4].hex().upper()}" in text


def test_of_whom_a_report_is_adds_up(desk: Desk, desk_at: OpenDesk) -> None:
    decide(desk, accepted(desk))
    period = around(desk.today(), Every.MONTH)
    whole = upkeep.Wanted(period, By.ITEM)
    market = upkeep.Wanted(period, By.ITEM, *desk.reports.find("market"))
    made, part = desk.reports.make(whole), desk.reports.make(market)
    assert sum(line.counts["received"].n for line in made.lines) == made.total["received"].n == 1
    assert sum(line.counts["received"].n for line in part.lines) == part.total["received"].n == 1
    assert [window.scope for window in part.windows] == [3, 4]
    with pytest.raises(WindowDeskError, match="现有：market（"):
        desk.reports.find("nobody")
