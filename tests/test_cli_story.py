"""``window-desk story``: a file played through the real desk, told in words or as data, its papers kept."""

import importlib
import inspect
import json
from pathlib import Path

import pytest
from stories.paper_ledger import PaperLedger
from typer.testing import CliRunner, Result

from window_desk import shipped
from window_desk.cli import app
from window_desk.core import wire
from window_desk.core.clock import ClockKind
from window_desk.story import words
from window_desk.story.claims import ANSWERS
from window_desk.story.player import Played, play
from window_desk.story.reading import read
from window_desk.story.rehearsal import rehearse
from window_desk.story.scene import HEADERS

EXAMPLES = sorted((shipped.resources() / "stories").glob("*.story"))
MANUAL = Path(__file__).parent.parent / "docs" / "stories.md"
STORIES = [
    file
    for file in sorted((Path(__file__).parent / "stories").glob("test_*_stories.py"))
    if "(played: Played)" in file.read_text("utf-8")
]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["story", *arguments])


def run_text(folder: Path, text: str, *options: str, encoding: str = "utf-8") -> Result:
    file = folder / "台账.story"
    file.write_bytes(text.encode(encoding))
    return run(str(file), *options)


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_the_examples_go_as_they_say_and_print_their_papers(file: Path, tmp_path: Path) -> None:
    done = run(str(file), "--json", "--papers", str(tmp_path / "papers"))
    told = json.loads(done.output)
    assert (done.exit_code, told["as_written"], told["faults"]) == (0, True, [])
    assert told["papers"]
    for paper in told["papers"]:
        assert Path(paper["file"]).read_bytes().startswith(b"%PDF")
    assert run(str(file)).output.rstrip().endswith("全部与台账写的一致")


def test_the_example_in_the_manual_goes_as_it_says(tmp_path: Path) -> None:
    example = MANUAL.read_text("utf-8").split("```")[3]
    done = run_text(tmp_path, example)
    assert (done.exit_code, "全部与台账写的一致" in done.output) == (0, True)


def test_the_manual_names_every_word() -> None:
    text = MANUAL.read_text("utf-8")
    acts = {words.term(kind) for kind in wire.KINDS.values()} | set(words.SHORT)
    clocks = {words.word_of(kind) for kind in ClockKind if kind is not ClockKind.REMEDY}  # reckoned apart, no duty
    assert {word for word in acts | clocks | set(ANSWERS) | set(HEADERS) if word not in text} == set()


STORY = """
事项 FOOD_NEW 法定=20
规则 suspension_start_counts=是
2025-03-03 09:00 王敏 首问 来问
09:05 王敏 收件
09:10 王敏 核对 全收
✗ 王敏 告知 → 材料已经齐全
09:20 王敏 受理
2025-03-10 09:00 王敏 中止 专家评审 10
王敏 签收
2025-03-21 16:00 王敏 恢复
赵强（代王敏） 作废 恢复 录错
2025-03-21 16:30 赵强（代王敏） 恢复 （补录 2025-03-21 16:10：录错重录）
[乙] 2025-03-24 09:00 李芳 首问 另一位来问
"""


def test_the_report_tells_cases_clocks_hands_cards_and_figures(tmp_path: Path) -> None:
    told = json.loads(run_text(tmp_path, STORY + "今天 2025-04-02", "--json").output)
    assert (told["now"], told["as_written"]) == ("2025-04-02 17:00", True)
    first, second = told["cases"]
    assert (first["number"], first["stage"], first["stage_word"]) == ("03-20250303-0001", "accepted", "已受理")
    assert (second["label"], second["stage_word"], second["item"]) == ("乙", "首问中", "")
    by_kind = {clock["kind"]: clock for clock in first["clocks"]}
    statutory = by_kind["statutory"]
    assert (statutory["due_on"], statutory["overdue"], statutory["workdays"]) == ("2025-04-14", False, 20)
    assert statutory["stops"] == [
        {"from": "2025-03-11", "until": "2025-03-21", "procedure": "expert_review", "word": "专家评审"}
    ]
    assert [day["on"] for day in statutory["odd_days"]] == ["2025-04-04"]
    assert first["responsibility"]["first_contact"] == "王敏"
    assert first["responsibility"]["held"][-1] == {"by": "赵强（代 A 岗 王敏）", "since": "2025-03-21 16:10"}
    assert [card["clock"] for card in first["cards"]] == ["承诺时限"]
    assert [breach["code"] for breach in first["breaches"]] == ["promise_missed"]
    assert {"key": "received", "label": "收件", "n": 1, "total": None, "shown": "1", "unit": "件"} in told["figures"]
    assert [paper["file"] for paper in told["papers"]] == [None] * 5  # receipt, slip, acceptance, stop, end


def test_the_report_in_words_says_the_same(tmp_path: Path) -> None:
    said = run_text(tmp_path, STORY + "今天 2025-04-02").output
    for line in (
        "不能办，与台账一致：材料已经齐全",
        "03-20250303-0001　食品经营许可（新办）　已受理",
        "［乙］　首问中",
        "2025-03-21 16:00　王敏　恢复（已作废）",
        "（补录于 2025-03-21 16:30：录错重录）",
        "首问责任人　王敏",
        "法定时限　2025-04-14　未完成",
        "2025-03-11 至 2025-03-21　不计　专家评审",
        "2025-04-04　不计　清明节",
        "过错　超过承诺时限（服务承诺制）　王敏　市场监管　待处理",
        "收件　1 件",
        "需要时加 --papers",
    ):
        assert line in said


def test_days_counted_otherwise_are_said_otherwise(tmp_path: Path) -> None:
    story = "事项 FOOD_NEW\n规则 start_day_counts=是\n2026-12-28 王敏 收件\n"
    said = run_text(
        tmp_path, story + "王敏 核对 全收\n王敏 受理\n[乙] 2026-12-28 王敏 收件\n2027-01-11 → 阶段 已收件"
    ).output
    assert "自 2026-12-28 的当日起算" in said
    assert "暂定" in said
    assert "视为受理　2026-12-28（行政许可法第三十二条第一款第四项）" in said


def test_the_desk_goes_by_the_days_off_and_the_rules_of_the_story(tmp_path: Path) -> None:
    story = """
    事项 FOOD_NEW 承诺=5 延长=5
    规则 extension_moves_promise=是
    放假 2025-03-07 地方节日（某发〔2025〕1号）
    2025-03-03 09:00 王敏 收件
    王敏 核对 全收
    王敏 受理 → 承诺时限 2025-03-11
    王敏 延期 5 情况复杂
    王敏 签收 → 承诺时限 2025-03-18
    """
    done = run_text(tmp_path, story)
    assert done.exit_code == 0
    assert "2025-03-07　不计　地方节日（某发〔2025〕1号）" in done.output
    assert "延期 5 个工作日" in done.output


def test_a_leave_has_no_papers_and_no_item(tmp_path: Path) -> None:
    said = run_text(tmp_path, "2025-03-03 09:00 王敏 离岗 2025-03-10 2025-03-12 移交=无").output
    assert said.splitlines()[1] == "处理中"
    assert "文书" not in said


def test_what_does_not_go_as_written_is_told_by_line_and_the_status_says_so(tmp_path: Path) -> None:
    story = "事项 FOOD_NEW\n2025-03-03 09:00 王敏 收件\n王敏 受理\n✗ 王敏 核对 全收 → 不行\n→ 阶段 已受理"
    done = run_text(tmp_path, story)
    assert (done.exit_code, "与台账一致" in done.output) == (1, False)
    for line in (
        "第 3 行：王敏 受理\n  不能办：还有 4 件材料没有结论",
        "第 4 行：✗ 王敏 核对 全收 → 不行\n  应当不能办（不行），却办成了",
        "第 5 行：→ 阶段 已受理\n  写的是“阶段 已受理”，实际是“已收件”",
        "有 3 处与台账写的不一致",
    ):
        assert line in done.output
    told = json.loads(run_text(tmp_path, story, "--json").output)
    assert [fault["line"] for fault in told["faults"]] == [3, 4, 5]
    [refused] = told["refused"]
    assert (refused["line"], refused["expected"], refused["article"]) == (3, False, "行政许可法第三十二条")


@pytest.mark.parametrize("encoding", ["gbk", "utf-8-sig", "utf-16"])
def test_a_file_from_any_editor_is_played(tmp_path: Path, encoding: str) -> None:
    text = "2025-03-03　09：00\t王敏　首问　来问\r\n→ 阶段 首问中\r\n"
    assert run_text(tmp_path, text, encoding=encoding).exit_code == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "第 1 行：没有一行办件记录"),
        ("2025-03-03 09:00 王敏 收间", "第 1 行：没有“收间”这种记录，是不是“签收”或“收费”或“收件”"),
        ("2025-03-03 09:00 王明 首问", "第 1 行：名册里没有“王明”，是不是“王敏”"),
        ("事项 FOOD_NEW\n2025-03-03 09:00 王敏 收件\n王敏 核对 都齐了", "第 3 行：“都齐了”看不懂"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line_and_status_2(tmp_path: Path, text: str, said: str) -> None:
    done = run_text(tmp_path, text)
    assert (done.exit_code, said in done.output) == (2, True)


def test_no_file_no_text_and_no_room_for_papers_are_said_in_words(tmp_path: Path) -> None:
    assert (run(str(tmp_path / "none")).exit_code, run(str(tmp_path)).exit_code) == (2, 2)
    assert "读不到故事文件" in run(str(tmp_path / "none")).output
    (tmp_path / "picture").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    assert "不是文本文件" in run(str(tmp_path / "picture")).output
    (tmp_path / "full").write_text("")
    done = run_text(tmp_path, "事项 FOOD_NEW\n2025-03-03 王敏 收件", "--papers", str(tmp_path / "full"))
    assert (done.exit_code, "文书存不到" in done.output) == (2, True)


def test_a_rehearsal_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    assert run_text(tmp_path, STORY).exit_code == 0
    assert list((tmp_path / "temporary").iterdir()) == []


def docstrings(file: Path) -> list[str]:
    module = importlib.import_module(f"stories.{file.stem}")
    tests = [f for name, f in vars(module).items() if name.startswith("test_") and inspect.isfunction(f)]
    return [inspect.cleandoc(f.__doc__) for f in tests if f.__doc__ and "played" in inspect.signature(f).parameters]


def refusals(played: Played) -> list[tuple[int, str]]:
    return [(deed.line.no, str(deed.refused)) for deed in played.deeds]


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
def test_the_real_desk_judges_as_the_ledger_of_the_tests_does(file: Path) -> None:
    """The longest story of each file, once in memory and once through ``Desk.record`` into a store."""
    script = read(max(docstrings(file), key=len))
    in_memory = play(script, PaperLedger(script.scene))
    with rehearse(script.scene) as stage:
        on_the_desk = play(script, stage)
        assert refusals(on_the_desk) == refusals(in_memory)
        assert [fault.why for fault in on_the_desk.faults] == [fault.why for fault in in_memory.faults]
        for label in in_memory.ids:
            assert on_the_desk.case(label).stage is in_memory.case(label).stage
            assert on_the_desk.clocks(label) == in_memory.clocks(label)
