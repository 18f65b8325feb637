"""The tour is the product's promise in one go: it must play, and its papers must say what was recorded."""

import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from window_desk.core.party import IdKind
from window_desk.demo.tour import APPLICANT, SIZE, Tour
from window_desk.desk import wall_clock
from window_desk.models.parties import number_warning


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """One tour of a smaller demo centre; it raises where a stage is not reached or the two windows differ."""
    out = tmp_path_factory.mktemp("tour")
    return out, list(Tour(out, wall_clock().date(), cases_each=5).steps())


def read(paper: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", paper, "-"], check=True, capture_output=True, text=True).stdout


def test_the_tour_ends_with_two_windows_that_agree(played: tuple[Path, list[str]]) -> None:
    assert played[1][-1].startswith("两个窗口一致")
    assert any("TLS，SCRAM" in line for line in played[1])


@pytest.mark.parametrize(
    ("number", "says"),
    [
        ("收字", ["收件凭证", "一次性告知需要补正的全部内容", "复印件 1"]),
        ("告字", ["一次性告知书", "缺经营者签字", "未提交", "第三十二条第一款第四项"]),
        ("受字", ["受理通知书", "承诺办结日期（5 个工作日）", "法定办结日期（10 个工作日）"]),
    ],
)
def test_each_paper_of_the_tour_reads_back(played: tuple[Path, list[str]], number: str, says: list[str]) -> None:
    (paper,) = (played[0] / "papers").glob(f"{number}*.pdf")
    text = read(paper)
    assert APPLICANT[1] in text
    assert APPLICANT[0] not in text
    assert all(words in text for words in says), text


def test_the_number_of_the_tour_checks(played: tuple[Path, list[str]]) -> None:
    assert number_warning(IdKind.RESIDENT_ID, APPLICANT[0]) is None


def test_the_pictures_show_the_window_in_the_size_of_a_counter_screen(played: tuple[Path, list[str]]) -> None:
    window = QImage(str(played[0] / "02-counter.png"))
    assert (window.width(), window.height()) == SIZE
    assert len(list(played[0].glob("*.png"))) >= 20
