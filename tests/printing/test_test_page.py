"""The test page: rulers to the very edges, rare names that can be read back, a code that scans."""

from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from paper_reading import fonts, scanned, squeezed

from window_desk.core.entry import CHINA
from window_desk.core.routing import A4_MM, ROLL_MM, TestPage
from window_desk.printing import test_page
from window_desk.printing.as_sent import size_mm
from window_desk.printing.fonts import missing
from window_desk.printing.test_page import RARE

AT = datetime(2026, 11, 20, 10, 21, tzinfo=CHINA)
PAPERS = pytest.mark.parametrize("size", [A4_MM, ROLL_MM], ids=["a4", "roll"])


def page(size: tuple[int, int] = A4_MM, offset: tuple[float, float] = (0.0, 0.0)) -> bytes:
    return test_page.render(TestPage("二楼", "滁州市政务服务中心", 3, AT, *size, offset))


@PAPERS
def test_it_has_the_size_of_its_paper_and_is_one_page(size: tuple[int, int]) -> None:
    assert size_mm(page(size)) == size
    assert len(pypdfium2.PdfDocument(page(size))) == 1


@PAPERS
def test_the_rare_names_are_read_back_and_every_font_is_embedded(size: tuple[int, int]) -> None:
    text = squeezed(page(size))
    drawable = [name for names in RARE for name in names.split("　") if not missing(name)]
    assert any(ord(c) > 0xFFFF for name in drawable for c in name)
    assert all(name in text for name in drawable)
    assert {row[-5] for row in fonts(page(size))} == {"yes"}


@PAPERS
def test_the_code_scans(size: tuple[int, int], tmp_path: Path) -> None:
    assert scanned(page(size), tmp_path, 203) == ["TEST-03-202611201021"]


def test_it_says_which_printer_with_which_shift() -> None:
    text = squeezed(page(offset=(1.5, -2.0)))
    assert "打印机二楼" in text
    assert "向右1.5mm，向下-2mm" in text


@PAPERS
def test_the_rulers_reach_every_edge(size: tuple[int, int]) -> None:
    """A mark stands within a pixel of each edge, every millimetre of it."""
    scale = 4
    bitmap = pypdfium2.PdfDocument(page(size))[0].render(scale=scale)
    image = bitmap.to_pil().convert("L")
    for edge in (
        [image.getpixel((x, 1)) for x in range(image.width)],
        [image.getpixel((x, image.height - 2)) for x in range(image.width)],
        [image.getpixel((1, y)) for y in range(image.height)],
        [image.getpixel((image.width - 2, y)) for y in range(image.height)],
    ):
        marks = sum(one >= 128 > other for one, other in pairwise(edge))
        assert marks >= len(edge) / scale / 72 * 25.4 - 3
