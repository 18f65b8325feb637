"""试打页: a sheet that shows whether a printer cuts off, shifts, lacks a character or blurs a code.

Rulers in millimetres lie along all four edges: what is missing of them the printer cannot reach. A frame at one
distance from all edges tells the shift to set.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from window_desk.core.routing import ROLL_MM, TestPage
from window_desk.printing.codes import draw_qr
from window_desk.printing.fonts import Weight, first_font, missing
from window_desk.printing.phrases import to_the_minute
from window_desk.printing.typesetting import SOFT, Span, Style, draw_line, set_lines

TITLE = Style(18, Weight.BOLD, leading=28)
PLAIN = Style(10.5, leading=16)
NAMES = Style(15, leading=24)
FINE = Style(7, leading=10)
TICK = Style(5.5, grey=SOFT)

RARE = ("王㛃　李𬭎　陈䶮", "赵𬍛　孙𫖯　吴𠅤", "郑𡐓　周堃　张喆", "刘旻　龚昇　仇璟")
"""Names with characters of the 通用规范汉字表 (8105) and beyond it, some outside the Basic Multilingual Plane."""
SCALE = 10
"""Every so many mm the ruler has a figure."""
FRAME = 13 * mm
"""How far the frame lies from the edge, inside the figures."""
INSET = 16 * mm
"""How far from the edge the text begins."""


def render(page: TestPage) -> bytes:
    """The page as PDF bytes; the same page gives the same bytes. A character no font has is named, not drawn."""
    file = BytesIO()
    size = page.width * mm, page.height * mm
    font = first_font(Weight.REGULAR)
    settings: dict[str, Any] = {"pageCompression": 1, "invariant": 1, "lang": "zh-CN", "initialFontName": font}
    canvas = Canvas(file, size, **settings)
    canvas.setTitle(f"试打页 {page.printer}")
    canvas.setAuthor(page.centre)
    for edge in _edges(page.width, page.height):
        _draw_ruler(canvas, *edge)
    _draw_middle(canvas, page)
    _draw_words(canvas, page)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


Ruler = tuple[tuple[float, float], tuple[int, int], tuple[int, int], int]
"""Where a ruler begins in points, which way it runs, which way its marks point, and how many mm long it is."""


def _edges(width: int, height: int) -> Iterator[Ruler]:
    """The ruler of each edge; the upper and the left one begin in the upper left corner, as an offset is counted."""
    top, right = height * mm, width * mm
    yield (0, top), (1, 0), (0, -1), width
    yield (0, 0), (1, 0), (0, 1), width
    yield (0, top), (0, -1), (1, 0), height
    yield (right, top), (0, -1), (-1, 0), height


def _draw_ruler(
    canvas: Any, start: tuple[float, float], along: tuple[int, int], into: tuple[int, int], of: int
) -> None:
    canvas.setLineWidth(0.3)
    canvas.setStrokeGray(0)
    path = canvas.beginPath()
    for at in range(of + 1):
        x, y = start[0] + along[0] * at * mm, start[1] + along[1] * at * mm
        long = (6 if at % SCALE == 0 else 4 if at % 5 == 0 else 2.5) * mm
        path.moveTo(x, y)
        path.lineTo(x + into[0] * long, y + into[1] * long)
        if at % SCALE == 0 and SCALE <= at <= of - SCALE:
            _write(canvas, str(at), x + into[0] * (long + 7), y + into[1] * (long + 6))
    canvas.drawPath(path)


def _draw_middle(canvas: Any, page: TestPage) -> None:
    """A frame at one distance from all edges; on a sheet of its own a cross in the very middle, against its folds."""
    x, y, arm = page.width / 2 * mm, page.height / 2 * mm, 5 * mm
    canvas.setLineWidth(0.5)
    canvas.rect(FRAME, FRAME, page.width * mm - 2 * FRAME, page.height * mm - 2 * FRAME)
    if page.width == ROLL_MM[0]:
        return
    canvas.line(x - arm, y, x + arm, y)
    canvas.line(x, y - arm, x, y + arm)
    canvas.circle(x, y, arm / 2)


def _draw_words(canvas: Any, page: TestPage) -> None:
    side = 18 * mm
    room = page.width * mm - 2 * INSET
    y = page.height * mm - INSET
    for text, style in _words(page):
        for line in set_lines([Span(text, style)], room):
            y -= style.line
            draw_line(canvas, line, INSET, y + style.line / 2)
        y -= 4
    y -= 8
    draw_qr(canvas, f"TEST-{page.window:02d}-{page.at:%Y%m%d%H%M}", INSET, y - side, side)
    for step, grey in enumerate((0.0, 0.25, 0.5, 0.75, 0.9)):
        canvas.setFillGray(grey)
        canvas.rect(INSET + side + 10 + step * 15, y - side, 12, side, stroke=1, fill=1)


def _words(page: TestPage) -> Iterator[tuple[str, Style]]:
    lines = ("　".join(pair) for pair in _by(1 if page.width == ROLL_MM[0] else 2, RARE))
    names, absent = "\n".join(lines), missing("".join(RARE))
    right, down = page.offset
    yield "试打页", TITLE
    yield f"打印机　{page.printer}", PLAIN
    yield f"{page.centre}　{page.window} 号窗口　{to_the_minute(page.at)}", PLAIN
    yield f"纸张　{page.width} × {page.height} mm　　已设微调　向右 {right:g} mm，向下 {down:g} mm", PLAIN
    yield "".join(c for c in names if c not in absent), NAMES
    if absent:
        yield f"本机没有字体的字　{'、'.join(f'U+{ord(c):04X}' for c in absent)}", PLAIN
    yield "七磅小字：滁州市政务服务中心　0123456789　ABCDEFG　①②③　“”《》（）—…　㎡ ℃ ‰", FINE
    yield "框应当离四边一样远：离左边比离右边近，微调的“向右”就加上差的一半；离上边近，就加“向下”。", PLAIN
    yield "尺看得到的地方，打印机才打得到。二维码应当扫得出来，五级灰应当分得清。", PLAIN


def _by(n: int, parts: Sequence[str]) -> Iterator[Sequence[str]]:
    return (parts[start : start + n] for start in range(0, len(parts), n))


def _write(canvas: Any, text: str, x: float, middle: float) -> None:
    line = set_lines([Span(text, TICK)], 100)[0]
    draw_line(canvas, line, x - line.width / 2, middle)
