"""The QR code of a paper, drawn as one path: a hundred small rectangles would cost a third of the page's time."""

from functools import lru_cache
from itertools import groupby
from typing import Any

import segno


@lru_cache(maxsize=8)
def _modules(content: str) -> tuple[bytearray, ...]:
    """The rows of the code; every copy of a paper bears the same one."""
    return tuple(segno.make_qr(content, error="m", boost_error=False).matrix)


def draw_qr(canvas: Any, content: str, x: float, y: float, side: float) -> None:
    """Draw ``content`` as a QR code (ISO/IEC 18004, error level M) of ``side`` points, without its quiet zone.

    ``x``, ``y`` is the lower left corner; the caller leaves four modules of white around it.
    """
    rows = _modules(content)
    module = side / len(rows)
    path = canvas.beginPath()
    for number, row in enumerate(rows):
        column = 0
        for dark, run in groupby(row):
            length = len(list(run))
            if dark:
                path.rect(x + column * module, y + side - (number + 1) * module, length * module, module)
            column += length
    canvas.setFillGray(0)
    canvas.drawPath(path, stroke=0, fill=1)
